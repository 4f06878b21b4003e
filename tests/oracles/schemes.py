"""Which scheme of which library is compared with which of our rows.

Each entry: the library's module, the form of a candidate (see oracles.Template), the rows with the spelling that each
expects, and how a candidate gets its check digits: with the library's own function where it has one (`LAST`, `LAST_TWO`
or a function of the number so far), else the last digits are tried until the library is content.
"""

import importlib
import re
from dataclasses import dataclass
from string import ascii_uppercase
from typing import Callable, Optional


@dataclass
class Scheme:
    name: str
    library: str
    form: str
    rows: dict
    says: Callable
    finish: Optional[Callable]
    asks: str


SCHEMES = []


def scheme(name, library, form, rows, says, finish=None, asks="digits"):
    SCHEMES.append(Scheme(name, library, form, rows, says, finish, asks))


def LAST(module):
    return lambda body: body + module.calc_check_digit(body)


def LAST_TWO(module):
    return lambda body: body + module.calc_check_digits(body)


def stdnum(name, form, rows, finish=None, asks="digits", variant="", says=None, before=""):
    """A module of python-stdnum. `before` is what the library wants to see before the number. `finish` may be LAST or
    LAST_TWO."""
    module = importlib.import_module("stdnum." + name)
    if finish in (LAST, LAST_TWO):
        finish = finish(module)
    says = says or (lambda number: module.is_valid(before + number))
    if isinstance(rows, str):
        rows = {row: "" for row in rows.split()}
    scheme(name.replace("_", "") + variant, "python-stdnum", form, rows, says, finish, asks)


def module(name):
    return importlib.import_module("stdnum." + name)


# --- shared formulas ----------------------------------------------------------------------------------------------

luhn = module("luhn")
FOURS = "#### #### #### ####"

stdnum(
    "luhn",
    "(4#{14}|5[1-5]#{13}|222[1-9]#{11}|6011#{11}|35[3-8]#{12})",
    {"payment-card": FOURS, "payment-card-in-context": FOURS, "payment-card-regrouped": "########-########"},
    LAST,
    variant=" (cards)",
)
stdnum("luhn", "3[47]#{12}", {"payment-card": "#### ###### #####"}, LAST, variant=" (American Express)")
stdnum("luhn", "#{5,7}", {"se-giro": ("#####-#", "###-####", "####-####")}, LAST, variant=" (giro)")
stdnum("luhn", "89#{16}", {"iccid": "", "iccid-grouped": "#### #### #### #### ###"}, LAST, variant=" (SIM)")
stdnum(
    "luhn",
    "[12]#{8}",
    "us-npi",
    lambda body: body + luhn.calc_check_digit("80840" + body),
    variant=" (NPI)",
    says=lambda number: luhn.is_valid("80840" + number),
)
stdnum(
    "luhn",
    "[1-9]#{8}",
    {"ca-health-on": "####-###-###", "ca-health-on-version": "####-###-###-AB"},
    LAST,
    variant=" (OHIP)",
)
stdnum("luhn", "#{10}", {"mx-nss": ("", "##-##-##-####-#")}, LAST, variant=" (NSS)")
stdnum("luhn", "[12]#{8}", "sa-id", LAST, variant=" (Saudi)")
stdnum(
    "luhn",
    "784(19[3-9]#|200#|201#)#{7}",
    {"ae-emirates-id": "###-####-#######-#", "ae-emirates-id-bare": ""},
    LAST,
    variant=" (Emirates)",
)
stdnum("luhn", "[1-9]#{7}", {"il-id": "########-#"}, LAST, variant=" (Israel)")
stdnum(
    "imei",
    "(35|86|01|49|99)#{12}",
    {"imei": "##-######-######-#", "imei-bare": ""},
    lambda body: body + luhn.calc_check_digit(body),
)
stdnum("imei", "(35|86)#{14}", {"imeisv": ""}, asks="form", variant=" (software)")
stdnum("meid", "[A-F][0-9A-F]{13}", "meid", asks="form")
stdnum("imsi", "(310#|2340#|26201|274(01|02|04)|24201|44010)#{10}", "imsi", asks="form")
stdnum(
    "isni",
    "0000000[123]#{7}",
    {"orcid": "####-####-####-####"},
    lambda body: body + module("iso7064.mod_11_2").calc_check_digit(body),
    variant=" (ORCID)",
)
stdnum(
    "isni",
    "0000000#{8}",
    {"isni": "#### #### #### ####"},
    lambda body: body + module("iso7064.mod_11_2").calc_check_digit(body),
)
mod_97_10 = module("iso7064.mod_97_10")
stdnum("iso7064.mod_97_10", "89#{28}", {"esim-eid": ""}, LAST_TWO, variant=" (eSIM)")
stdnum(
    "iso11649",
    "[0-9A-Z]{4,20}",
    {"creditor-reference": ""},
    lambda body: "RF" + mod_97_10.calc_check_digits(body + "RF") + body,
)
stdnum(
    "eu.at_02",
    "(DE00ZZZ0#{10}|FR00ZZZ#{6}|AT00ZZZ000000#{5}|NL00ZZZ#{12}|ES00ZZZ#{8}@)",
    "sepa-creditor-id",
    lambda body: body[:2] + module("eu.at_02").calc_check_digits(body) + body[4:],
)

# --- the north ----------------------------------------------------------------------------------------------------

kennitala = {"is-kennitala": "######-####", "is-kennitala-run-together": ""}
stdnum(
    "is_.kennitala",
    "(<%d%m%y>##|[4-7]<%d%m%y>##)#[089]",
    kennitala,
    lambda body: body if len(body) == 10 else body[:1] + body[2:],
)
stdnum("is_.vsk", "#{5,6}", {"is-vsk": ""}, asks="form")
stdnum(
    "no.fodselsnummer",
    "<%d%m%y>###",
    {"no-fodselsnummer": "###### #####", "no-fodselsnummer-bare": ""},
    lambda body: (lambda ten: ten + module("no.fodselsnummer").calc_check_digit2(ten))(
        body + module("no.fodselsnummer").calc_check_digit1(body)
    ),
)
stdnum("no.orgnr", "[89]#{8}", {"no-organisasjonsnummer": "### ### ###"})
stdnum(
    "no.mva",
    "[89]#{8}",
    {"no-vat": "NO ### ### ### MVA"},
    says=lambda number: module("no.mva").is_valid("NO" + number + "MVA"),
)
stdnum("no.kontonr", "#{11}", {"no-bank-account": "####.##.#####", "no-bank-account-bare": ""})
stdnum(
    "se.personnummer",
    "<%y%m%d>###",
    {"se-personnummer": "######-####", "se-personnummer-bare": ""},
    lambda body: body + luhn.calc_check_digit(body),
)
stdnum(
    "se.personnummer",
    "<%Y%m%d>###",
    {"se-personnummer": "########-####", "se-personnummer-long": ""},
    lambda body: body + luhn.calc_check_digit(body[2:]),
    variant=" (long)",
)
stdnum(
    "se.orgnr",
    "[1-35-9]#[2-9]#{6}",
    {"se-organisationsnummer": "######-####", "se-organisationsnummer-bare": ""},
    lambda body: body + luhn.calc_check_digit(body),
)
stdnum(
    "se.vat",
    "[1-9]#{8}",
    {"se-vat": "SE##########01"},
    lambda body: body + luhn.calc_check_digit(body),
    says=lambda number: module("se.vat").is_valid("SE" + number + "01"),
)
stdnum("dk.cpr", "<%d%m%y>#{4}", {"dk-cpr": "######-####", "dk-cpr-bare": ""}, asks="form")
stdnum(
    "dk.cpr",
    "<%d%m%y>#{4}",
    {"dk-cpr": "######-####", "dk-cpr-bare": ""},
    variant=" (checksum)",
    says=lambda number: module("dk.cpr").is_valid(number) and module("dk.cpr").checksum(number) == 0,
)
stdnum("dk.cvr", "[1-9]#{7}", {"dk-cvr": "## ## ## ##", "dk-vat": "DK########"})
hetu = module("fi.hetu")
stdnum(
    "fi.hetu",
    "(<%d%m%y>[-YXWVU]|0101[01]#[A-F])[1-8]##",
    "fi-hetu",
    lambda body: body + hetu._calc_checksum(body[:6] + body[7:]),
)
stdnum("fi.ytunnus", "#{8}", {"fi-business-id": "#######-#"})
stdnum("fi.alv", "#{8}", {"fi-vat": "FI########"})
stdnum("ee.ik", "[3-6]<%y%m%d>###", "ee-isikukood", LAST)
stdnum("ee.registrikood", "[1789]#{7}", "ee-register-code")
stdnum("ee.kmkr", "1#{8}", {"ee-vat": "EE#########"})
stdnum(
    "lv.pvn",
    "(<%d%m%y>1###|32#{8})",
    {"lv-personas-kods": "######-#####", "lv-personas-kods-bare": "", "lv-vat": "LV###########"},
    lambda body: body + module("lv.pvn").calc_check_digit_pers(body),
    variant=" (people)",
)
stdnum("lv.pvn", "[4-9]#{10}", {"lv-registration-number": "", "lv-vat": "LV###########"})
stdnum("lt.asmens", "[3-6]<%y%m%d>#{4}", "lt-asmens-kodas")
stdnum("lt.pvm", "(#{7}1#|#{10}1#)", {"lt-vat": ("LT#########", "LT############")})
stdnum("lt.pvm", "#{7}1#", "lt-company-code", variant=" (company)")

# --- the west -----------------------------------------------------------------------------------------------------

stdnum("gb.nhs", "#{10}", {"uk-nhs": "### ### ####", "uk-nhs-bare": ""})
stdnum("gb.nhs", "<%d%m%y>#{4}", {"uk-chi": ""}, variant=" (CHI)")
stdnum("gb.utr", "#{9}", {"uk-utr": ("##########",)}, lambda body: module("gb.utr").calc_check_digit(body) + body)
stdnum("gb.vat", "#{9}", {"uk-vat": "### #### ##", "uk-vat-gb": "GB#########"})
stdnum(
    "gb.upn",
    "#{12}",
    "uk-upn",
    lambda body: (lambda check: check + body)(module("gb.upn").calc_check_digit("A" + body)),
)
stdnum("ie.pps", "#{7}[A-W][ABTWXH]{0,1}", "ie-ppsn")
stdnum("ie.vat", "(#{7}[A-W]|#{7}[A-W][A-I]|#[A-Z+]#{5}[A-W])", {"ie-vat": ("IE########", "IE#########")})
stdnum("nl.bsn", "#{9}", {"nl-bsn": ""})
stdnum("nl.btw", "#{9}B##", {"nl-vat": "NL############"})
stdnum("nl.identiteitskaartnummer", "[A-NP-Z]{2}[0-9A-NP-Z]{6}#", {"nl-id-document": ""}, asks="form")
for variant, form, add in (
    ("", "<%y%m%d>###", ""),
    (" (2000 on)", "(0#|1#|2[0-4])(0[1-9]|1[0-2])(0[1-9]|1#|2[0-8])###", "2"),
):
    stdnum(
        "be.nn",
        form,
        {"be-national-number": "##.##.##-###.##", "be-national-number-bare": ""},
        lambda body, add=add: body + "%02d" % (97 - int(add + body) % 97),
        variant=variant,
    )
stdnum(
    "be.bis",
    "##(2[1-9]|3[0-2]|4[1-9]|5[0-2])(0[1-9]|1#|2[0-8])###",
    {"be-national-number": "##.##.##-###.##", "be-national-number-bare": ""},
    lambda body: body + "%02d" % (97 - int(body) % 97),
)
stdnum(
    "be.vat",
    "[01]#{7}",
    {"be-enterprise-number": "####.###.###", "be-enterprise-number-bare": "", "be-vat": "BE##########"},
    lambda body: body + "%02d" % (97 - int(body) % 97),
)
stdnum("be.eid", "#{10}", {"be-id-card": "###-#######-##"}, lambda body: body + "%02d" % (int(body) % 97 or 97))
stdnum("be.ogm_vcs", "#{10}", {"be-structured-communication": "+++###/####/#####+++"}, LAST_TWO)
stdnum("lu.tva", "#{6}", {"lu-vat": "LU########"}, LAST_TWO)
verhoeff = module("verhoeff")
scheme(
    "luhn and verhoeff (Luxembourg)",
    "python-stdnum",
    "(19|20)[012]#(0[1-9]|1[012])(0[1-9]|1#|2[0-8])###",
    {"lu-matricule": ""},
    lambda number: luhn.is_valid(number[:12]) and verhoeff.is_valid(number[:11] + number[12]),
    lambda body: body + luhn.calc_check_digit(body) + verhoeff.calc_check_digit(body),
)
stdnum(
    "de.idnr",
    "[1-9]#{9}",
    {"de-tax-id": "## ### ### ###", "de-tax-id-bare": ""},
    lambda body: body + module("iso7064.mod_11_10").calc_check_digit(body) if 8 <= len(set(body)) <= 9 else "",
)
stdnum("de.vat", "[1-9]#{8}", {"de-vat-id": "DE#########"})
stdnum("de.stnr", "#{10,11}", {"de-tax-number": ("##/###/#####", "###/###/#####")}, asks="form")
stdnum("at.vnr", "[1-9]###<%d%m%y>", {"at-svnr": "#### ######", "at-svnr-bare": ""})
stdnum("at.tin", "#{8}", {"at-tax-number": "##-###/####"}, LAST)
stdnum("at.uid", "#{7}", {"at-vat": "ATU########"}, LAST, before="U")
stdnum(
    "at.businessid", "#{1,6}[a-z]", {"at-company-register": tuple("FN " + "#" * n for n in range(2, 8))}, asks="form"
)
stdnum("ch.ssn", "756#{10}", {"ch-ahv": "###.####.####.##"})
stdnum("ch.uid", "#{8}", {"ch-uid": "CHE-###.###.###"}, LAST, before="CHE")
stdnum(
    "ch.vat",
    "#{8}",
    {"ch-uid": "CHE-###.###.### MWST"},
    lambda body: body + module("ch.uid").calc_check_digit(body),
    says=lambda number: module("ch.vat").is_valid("CHE" + number + "MWST"),
)
esr = module("ch.esr")
stdnum("ch.esr", "[1-9]#[1-9]#{5}", {"ch-postal-account": "##-######-#"}, LAST, variant=" (postal account)")
stdnum("li.peid", "#{4,12}", "li-peid", asks="form")
stdnum(
    "fr.nir",
    "[12]##(0[1-9]|1[0-2])(##|2[AB])######",
    {"fr-nir": "", "fr-nir-spaced": "# ## ## ## ### ### ##"},
    LAST_TWO,
)
stdnum("fr.nif", "[0-3]#{9}", {"fr-spi": "", "fr-spi-spaced": "## ## ### ### ###"}, LAST_TWO)
stdnum("fr.siren", "#{9}", "fr-siren")
stdnum(
    "fr.siret",
    "#{13}",
    {"fr-siret": "", "fr-siret-spaced": "### ### ### #####"},
    lambda body: body + luhn.calc_check_digit(body),
)
siren = module("fr.siren")
stdnum(
    "fr.tva",
    "#{8}",
    {"fr-vat": "FR###########"},
    lambda body: (lambda siren: "%02d" % (int(siren + "12") % 97) + siren)(body + luhn.calc_check_digit(body)),
)
stdnum(
    "mc.tva", "000#{6}", {"fr-vat": "FR###########"}, lambda body: "%02d" % (int(body + "12") % 97) + body, before="FR"
)

# --- the south ----------------------------------------------------------------------------------------------------

stdnum("es.dni", "#{8}", {"es-nif": "########-#", "es-nif-loose": ""}, LAST)
stdnum("es.nie", "[XYZ]#{7}", {"es-nie": "#-#######-#"}, LAST)
cif = module("es.cif")
stdnum(
    "es.cif",
    "[ABCDEFGHJNPQRSUVW]#{7}",
    {"es-cif": ""},
    lambda body: body + cif.calc_check_digits(body)[body[0] in "NPQRSW"],
)
stdnum(
    "es.cif",
    "[ABCDEFGHJNPQRSUVW]#{7}",
    {"es-cif": ""},
    lambda body: body + cif.calc_check_digits(body)[body[0] not in "NPQRSW"],
    variant=" (the other check character)",
)


def spanish_digit(body):
    if body[0] in "ABCDEFGHJUV":
        return body + cif.calc_check_digits(body)[0]
    if body[0] in "XYZ":
        return body + module("es.nie").calc_check_digit(body)
    return body + module("es.dni").calc_check_digit(body.lstrip("KLM"))


stdnum(
    "es.nif",
    "(#{8}|[XYZ]#{7}|[KLM]#{7}|[ABCDEFGHJUV]#{7})",
    {"es-vat": "ES#########"},
    spanish_digit,
)
stdnum(
    "es.ccc",
    "#{8}00#{10}",
    {"es-ccc": "#### #### ## ##########", "es-ccc-bare": ""},
    lambda body: body[:8] + module("es.ccc").calc_check_digits(body) + body[10:],
)
stdnum("ad.nrt", "([CDEGOPU]#{6}@|F[0-6]#{5}@|[AL]7#{5}@)", {"ad-nrt": "#-######-#"}, asks="form")
stdnum("pt.nif", "[1-9]#{7}", {"pt-nif": "", "pt-vat": "PT#########"}, LAST)
stdnum("pt.cc", "#{9}[A-Z]{2}", {"pt-citizen-card": "######## # ###"}, LAST)
stdnum(
    "it.codicefiscale",
    "[BCDFGLMNPRSTVZ]{6}##[ABCDEHLMPRST](0[1-9]|[15]#|[26][0-8]|4[1-9])[A-M]###",
    "it-fiscal-code",
    LAST,
)
stdnum(
    "it.iva",
    "#{7}(0[0-9]#|100|120|121)",
    {"it-vat-code": "", "it-vat-prefixed": "IT###########"},
    lambda body: body + luhn.calc_check_digit(body),
)
stdnum("sm.coe", "#{3,5}", {"sm-coe": ("SM###", "SM####", "SM#####")}, asks="form")
stdnum("mt.vat", "[1-9]#{7}", {"mt-vat": "MT########"})
stdnum("gr.vat", "#{8}", {"gr-afm": "", "gr-vat": "EL#########"}, LAST)
stdnum("gr.amka", "<%d%m%y>####", "gr-amka", lambda body: body + luhn.calc_check_digit(body))
stdnum("cy.vat", "#{8}", {"cy-tic": "", "cy-vat": "CY#########"}, LAST)
stdnum("tr.tckimlik", "[1-9]#{8}", "tr-tckn", LAST_TWO)
stdnum("tr.vkn", "#{9}", "tr-vkn", LAST)

# --- the middle and the east of Europe -----------------------------------------------------------------------------

stdnum("pl.pesel", "##([02468][1-9]|[13579][012])(0[1-9]|1#|2[0-8])####", "pl-pesel", LAST)
stdnum("pl.nip", "[1-9]#{9}", {"pl-nip": "", "pl-nip-grouped": "###-###-##-##", "pl-vat": "PL##########"})
stdnum("pl.regon", "(#{8}|#{9}#{4})", "pl-regon", lambda body: body + module("pl.regon").calc_check_digit(body))
stdnum(
    "cz.rc",
    "##([05][1-9]|[16][012]|[27][1-9]|[38][012])(0[1-9]|1#|2[0-8])####",
    {"cz-birth-number": "######/####", "cz-birth-number-run-together": ""},
)
stdnum(
    "cz.rc",
    "([0-4]#|5[0-3])([05][1-9]|[16][012])(0[1-9]|1#|2[0-8])###",
    {"cz-birth-number": "######/###", "cz-birth-number-nine": ""},
    asks="form",
    variant=" (nine digits)",
)
stdnum(
    "cz.dic",
    "[0-8]#{6}",
    {"cz-ico": "", "cz-vat": "CZ########"},
    lambda body: body + module("cz.dic").calc_check_digit_legal(body),
)
stdnum("cz.dic", "6#{8}", {"cz-vat": "CZ#########"}, variant=" (special)")
stdnum("cz.dic", "##([05][1-9]|[16][012])(0[1-9]|1#|2[0-8])####", {"cz-vat": "CZ##########"}, variant=" (people)")
stdnum("sk.rc", "##([05][1-9]|[16][012])(0[1-9]|1#|2[0-8])####", {"cz-birth-number": "######/####"})
stdnum("sk.dph", "[1-9]#[23478]#{7}", {"sk-dic": "", "sk-vat": "SK##########"})
stdnum("hu.anum", "[1-9]#{7}", {"hu-vat": "########-2-42", "hu-vat-prefixed": "HU########"})
stdnum("ro.cnp", "[1-8]<%y%m%d>([0-3]#|4[0-6]|5[12])###", "ro-cnp", LAST)
stdnum("ro.cui", "[1-9]#{4,8}", {"ro-cui": "", "ro-vat": tuple("RO" + "#" * n for n in range(6, 11))}, LAST)
stdnum("bg.egn", "##(0[1-9]|1[012]|2[1-9]|3[012]|4[1-9]|5[012])(0[1-9]|1#|2[0-8])###", "bg-egn", LAST)
stdnum("bg.pnf", "#{9}", "bg-lnc", LAST)
stdnum(
    "bg.vat",
    "#{8}",
    {"bg-eik": "", "bg-vat": "BG#########"},
    lambda body: body + module("bg.vat").calc_check_digit_legal(body),
)
stdnum("bg.vat", "#{10}", {"bg-vat": "BG##########"}, variant=" (people)")
stdnum(
    "hr.oib",
    "#{10}",
    {"hr-oib": "", "hr-vat": "HR###########"},
    lambda body: body + module("iso7064.mod_11_10").calc_check_digit(body),
)
for row, regions in (
    ("rs-jmbg", "[789]#"),
    ("hr-jmbg", "3#"),
    ("si-emso", "50"),
    ("ba-jmbg", "1#"),
    ("me-jmbg", "2#"),
    ("mk-embg", "4#"),
):
    stdnum(
        "si.emso",
        f"(0[1-9]|1#|2[0-8])(0[1-9]|1[012])(9[0-9]#|00#){regions}###",
        row,
        LAST,
        variant=f" ({row[:2].upper()})",
    )
stdnum("si.ddv", "[1-9]#{6}", {"si-tax": "", "si-vat": "SI########"}, LAST)
stdnum("rs.pib", "1#{7}", "rs-pib", lambda body: body + module("iso7064.mod_11_10").calc_check_digit(body))
stdnum("me.pib", "0#{6}", "me-pib", LAST)
stdnum("mk.edb", "4#{11}", {"mk-edb": "MK#############"}, LAST)
stdnum("al.nipt", "[A-M]#{8}@", "al-nipt", asks="form")
stdnum("ru.inn", "#{9}", "ru-inn", lambda body: body + module("ru.inn").calc_company_check_digit(body))
stdnum(
    "ru.inn",
    "#{10}",
    "ru-inn",
    lambda body: body + module("ru.inn").calc_personal_check_digits(body),
    variant=" (people)",
)
ogrn = module("ru.ogrn")
stdnum("ru.ogrn", "[1-9]#{11}", "ru-ogrn", lambda body: body + ogrn.calc_check_digit(body + "0"))
stdnum(
    "ru.ogrn", "[34]#{13}", "ru-ogrn", lambda body: body + ogrn.calc_check_digit(body + "0"), variant=" (entrepreneurs)"
)
stdnum("ua.rntrc", "[0-4]#{8}", "ua-rnokpp", LAST)
stdnum("ua.edrpou", "#{7}", "ua-edrpou", LAST)
stdnum("by.unp", "([1-7]#{7}|[ABCEHKM][ABCEHKMOPT]#{6})", "by-unp", LAST)
stdnum("md.idno", "1#{11}", "md-idno", LAST)
stdnum("md.idno", "[02]#{11}", "md-idnp", LAST, variant=" (people)")
stdnum("az.voen", "#{9}[12]", "az-voen")

# --- the Americas --------------------------------------------------------------------------------------------------

stdnum("us.ssn", "[0-8]#{8}", {"us-ssn": "###-##-####", "us-ssn-spaced": "### ## ####", "us-ssn-bare": ""}, asks="form")
stdnum("us.itin", "9##(5#|6#|7#|8#|9#)####", {"us-itin": "###-##-####", "us-itin-bare": ""}, asks="form")
stdnum("us.ein", "#{9}", {"us-ein": "##-#######", "us-ein-bare": ""}, asks="form")
stdnum(
    "us.atin",
    "9##93####",
    {"us-atin": "###-##-####"},
    asks="form",
    says=lambda number: module("us.atin").is_valid(f"{number[:3]}-{number[3:5]}-{number[5:]}"),
)
stdnum("us.ptin", "P#{8}", "us-ptin", asks="form")
stdnum("us.rtn", "(0[1-9]|1[0-2]|2[1-9]|3[0-2])#{6}", {"aba-routing": ""}, LAST)
stdnum("ca.sin", "[1-9]#{8}", {"ca-sin": "### ### ###", "ca-sin-bare": ""})
stdnum("ca.bn", "#{9}", {"ca-business-number-bare": ""})
stdnum("ca.bn", "#{9}R[CMPT]#{4}", {"ca-business-number": ""}, variant=" (with account)")
stdnum("ca.bc_phn", "9#{8}", {"ca-health-bc": "#### ### ###"}, LAST)
stdnum(
    "mx.curp",
    "[B-DF-HJ-NP-TV-Z][AEIOU][A-Z]{2}<%y%m%d>[HM](AS|BC|CH|DF|MC|NL|OC|QR|VZ|ZS|NE)[BCDFGHJKLMNPQRSTVWXYZ]{3}[0-9A-Z]",
    "mx-curp",
    LAST,
)
rfc = module("mx.rfc")
stdnum(
    "mx.rfc",
    "[B-DF-HJ-NP-TV-Z][AEIOU][A-Z]{2}<%y%m%d>[1-9A-V][1-9A-Z]",
    "mx-rfc",
    LAST,
    says=lambda number: rfc.is_valid(number, validate_check_digits=True),
)
stdnum(
    "mx.rfc",
    "[A-Z]{3}<%y%m%d>[1-9A-V][1-9A-Z]",
    "mx-rfc-firm",
    LAST,
    variant=" (firms)",
    says=lambda number: rfc.is_valid(number, validate_check_digits=True),
)
stdnum("gt.nit", "[1-9]#{6}", {"gt-nit": "#######-#"}, LAST)
stdnum("sv.nit", "(0#|1[0-4])##<%d%m%y>###", {"sv-nit": "####-######-###-#", "sv-nit-bare": ""}, LAST)
stdnum(
    "do.cedula",
    "#{10}",
    {"do-cedula": "###-#######-#", "do-cedula-bare": ""},
    lambda body: body + luhn.calc_check_digit(body),
)
stdnum("do.rnc", "[1-9]#{7}", {"do-rnc": ("#########",)}, LAST)
stdnum("cr.cpf", "0[1-9]#{8}", {"cr-cedula": "#-####-####"}, lambda body: body[1:], asks="form")
stdnum(
    "cr.cpj",
    "(2[1-4]00|30(0[2-9]|1[0-4])|310[1-9]|3110|4000|5001)#{6}",
    {"cr-cedula-juridica": "#-###-######"},
    asks="form",
)
stdnum("cr.cr", "1#{10,11}", "cr-dimex", asks="form")
stdnum("cu.ni", "<%y%m%d>#{5}", "cu-carne", asks="form")
stdnum(
    "br.cpf",
    "#{9}",
    {"br-cpf": "###.###.###-##", "br-cpf-bare": ""},
    lambda body: body + module("br.cpf")._calc_check_digits(body),
)
stdnum("br.cnpj", "#{8}00##", {"br-cnpj": "##.###.###/####-##", "br-cnpj-bare": ""}, LAST_TWO)
stdnum(
    "br.cnpj",
    "[0-9A-Z]{12}",
    {"br-cnpj": "##.###.###/####-##", "br-cnpj-letters-bare": ""},
    LAST_TWO,
    variant=" (letters)",
)
stdnum("ar.cuit", "(20|23|24|25|26|27|30|33|34)#{8}", {"ar-cuit": "##-########-#", "ar-cuit-bare": ""}, LAST)
stdnum(
    "ar.cbu",
    "#{22}",
    {"ar-cbu": ""},
    lambda body: (
        lambda cbu: body[:7] + cbu.calc_check_digit(body[:7]) + body[8:21] + cbu.calc_check_digit(body[8:21])
    )(module("ar.cbu")),
)
stdnum("ar.dni", "[1-9]#{6,7}", {"ar-dni": ("#.###.###", "##.###.###"), "ar-dni-bare": ""}, asks="form")
stdnum(
    "cl.rut",
    "[1-9]#{6,7}",
    {"cl-rut": ("#.###.###-#", "##.###.###-#"), "cl-rut-plain": ("#######-#", "########-#"), "cl-rut-bare": ""},
    LAST,
)
stdnum("co.nit", "[1-9]#{8}", {"co-nit": "###.###.###-#", "co-nit-bare": ""}, LAST)
stdnum("pe.ruc", "(10|15|17|20)#{8}", "pe-ruc", LAST)
stdnum(
    "pe.cui",
    "#{8}",
    {"pe-dni": "########-#"},
    lambda body: body + module("pe.cui").calc_check_digits(body)[0],
    asks="form",
)
stdnum("uy.rut", "(0[1-9]|1#|2[0-2])#{6}001", "uy-rut", LAST)
stdnum("ve.rif", "[VEJPG]#{8}", {"ve-rif": "#-########-#"}, LAST)
stdnum("ec.ci", "(0[1-9]|1#|2[0-4]|30)[0-5]#{7}", "ec-cedula")
stdnum("ec.ruc", "(0[1-9]|1#|2[0-4])([0-5]#{7}|6#{6}0|9#{7})00[1-3]", "ec-ruc")
stdnum("py.ruc", "[1-9]#{4,7}", {"py-ruc": tuple("#" * n + "-#" for n in range(5, 9))}, LAST)

# --- Africa and the Middle East ------------------------------------------------------------------------------------

stdnum(
    "za.idnr",
    "<%y%m%d>#{4}[01][89]",
    {"za-id": "", "za-id-spaced": "###### #### ###"},
    lambda body: body + luhn.calc_check_digit(body),
)
stdnum("za.tin", "[01239]#{8}", {"za-tax": ("##########",)}, lambda body: body + luhn.calc_check_digit(body))
stdnum("ke.pin", "[AP]#{9}@", "ke-pin", asks="form")
stdnum("gh.tin", "[PCGQV]00#{7}", "gh-tin", LAST)
stdnum("ma.ice", "#{13}", "ma-ice", lambda body: body + "%02d" % (97 - int(body + "00") % 97))
stdnum("dz.nif", "#{15}", "dz-nif", asks="form")
stdnum("tn.mf", "#{7}[A-HJ-NP-TV-Z][APBDN]([MPCN]000|E###)", "tn-matricule-fiscal", asks="form")
stdnum("mu.nid", "[A-Z]<%d%m%y>#{6}", "mu-nid", LAST)
stdnum("sn.ninea", "#{9}[012][A-HJ-NP-WZ]#", "sn-ninea", asks="form")
stdnum("il.idnr", "#{8}", {"il-id": ("#########",)}, lambda body: body + luhn.calc_check_digit(body))
stdnum("il.hp", "5#{7}", {"il-company": ("#########",)}, lambda body: body + luhn.calc_check_digit(body))

# --- Asia and Oceania ----------------------------------------------------------------------------------------------

stdnum(
    "in_.aadhaar",
    "[2-9]#{10}",
    {"in-aadhaar": "#### #### ####", "in-aadhaar-bare": ""},
    lambda body: body + verhoeff.calc_check_digit(body),
)
stdnum("in_.epic", "[A-Z]{3}#{6}", "in-voter", lambda body: body + luhn.calc_check_digit(body[3:]))
stdnum(
    "in_.gstin",
    "(0[1-9]|1#|2[0-9]|3[0-8])[A-Z]{3}[ABCFGHJLPT]@####@[1-9A-Z]Z",
    "in-gstin",
    lambda body: body + luhn.calc_check_digit(body, module("in_.gstin")._ALPHABET),
)
stdnum("in_.pan", "[A-Z]{3}[ABCFGHJLPT]@####@", "in-pan", asks="form")
stdnum("pk.cnic", "[1-7]#{12}", {"pk-cnic": "#####-#######-#", "pk-cnic-bare": ""}, asks="form")
stdnum(
    "cn.ric",
    "(110101|310104|440306|510104|330102|420106|610113|320102)<%Y%m%d>###",
    "cn-resident-id",
    lambda body: body + module("cn.ric").calc_check_digit(body + "0"),
)
uscc = module("cn.uscc")
stdnum("cn.uscc", "(1[1239]|5[1239]|9[123]|Y1)(11|12|31|33|44|51|65)####[0-9A-HJ-NP-RTUWXY]{9}", "cn-uscc", LAST)
stdnum("tw.ubn", "#{8}", "tw-ubn")
stdnum("jp.in_", "#{11}", {"jp-my-number": "#### #### ####", "jp-my-number-bare": ""}, LAST)
stdnum(
    "jp.cn",
    "#{12}",
    {"jp-corporate-number": "", "jp-invoice-number": "T#############"},
    lambda body: module("jp.cn").calc_check_digit(body) + body,
)
stdnum("kr.rrn", "<%y%m%d>[1-49]#{5}", {"kr-rrn": "######-#######", "kr-rrn-bare": ""}, LAST)
stdnum("kr.rrn", "<%y%m%d>[5-8]#{5}", {"kr-frn": "######-#######", "kr-frn-bare": ""}, LAST, variant=" (foreigners)")
stdnum("kr.brn", "[1-9]#{9}", {"kr-brn": "###-##-#####", "kr-brn-bare": ""}, asks="form")
stdnum("th.pin", "[1-8]#{11}", {"th-tnin": "#-####-#####-##-#", "th-tnin-bare": ""}, LAST)
stdnum("th.moa", "0#{11}", {"th-tin": ""}, lambda body: body + module("th.pin").calc_check_digit(body))
stdnum("id.nik", "(11|12|13|31|32|33|34|35|51|73)##0#<%d%m%y>####", "id-nik", asks="form")
stdnum(
    "id.npwp",
    "#{8}",
    {"id-npwp": "##.###.###.#-###.###", "id-npwp-bare": ""},
    lambda body: body + luhn.calc_check_digit(body) + body[:6],
)
stdnum(
    "my.nric",
    "<%y%m%d>(0[1-9]|1[0-6]|2[1-9]|[3-5]#)####",
    {"my-nric": "######-##-####", "my-nric-bare": ""},
    asks="form",
)
uen = module("sg.uen")
stdnum("sg.uen", "#{8}", "sg-uen", lambda body: body + uen.calc_business_check_digit(body), variant=" (businesses)")
stdnum(
    "sg.uen",
    "(19[5-9]#|20[01]#)#{5}",
    "sg-uen",
    lambda body: body + uen.calc_local_company_check_digit(body),
    variant=" (companies)",
)
stdnum(
    "sg.uen",
    "(S[5-9]#|T[01]#)(FC|LL|LP|SS|GB|CC|PF|RF|CM)####",
    "sg-uen-entity",
    lambda body: body + uen.calc_other_check_digit(body),
    variant=" (others)",
)
stdnum("vn.mst", "#{10}", {"vn-tax-code": ""})
stdnum("vn.mst", "#{10}00[1-9]", {"vn-tax-code-branch": "##########-###"}, variant=" (branches)")
stdnum("au.tfn", "[1-9]#{8}", {"au-tfn": "### ### ###", "au-tfn-bare": ""})
stdnum(
    "au.abn",
    "#{9}",
    {"au-abn": "## ### ### ###", "au-abn-bare": ""},
    lambda body: module("au.abn").calc_check_digits(body) + body,
)
stdnum("au.acn", "#{8}", {"au-acn": "### ### ###", "au-acn-bare": ""}, LAST)
stdnum("nz.ird", "([1-9]#{6}|1[0-4]#{6})", {"nz-ird": ("##-###-###", "###-###-###"), "nz-ird-bare": ""}, LAST)
stdnum("ean", "9429#{8}", "nz-nzbn", LAST, variant=" (NZBN)")
stdnum(
    "nz.bankaccount",
    "(010001|020018|020100|030031|060006|123001|302901|312825|389000|086501|252500)0#{6}0##",
    {"nz-bank-account": "##-####-#######-###"},
)

# --- bank accounts, with schwifty -----------------------------------------------------------------------------------

from schwifty import IBAN  # noqa: E402
from schwifty.checksum import algorithms  # noqa: E402
from schwifty.checksum.netherlands import DefaultAlgorithm as DutchAccount  # noqa: E402
from schwifty.registry import get_iban_spec  # noqa: E402

iban = module("iban")


def is_iban(number):
    try:
        return bool(IBAN(number))
    except ValueError:
        return False


def bban_form(spec):
    """`5!n11!c` of the SWIFT registry as a form of ours."""
    signs = {"n": "#", "a": "@", "c": "[0-9A-Z]"}
    return "".join(signs[kind] + "{" + count + "}" for count, kind in re.findall(r"(\d+)!([nac])", spec))


def every_country():
    for first in ascii_uppercase:
        for second in ascii_uppercase:
            try:
                yield get_iban_spec(first + second)
            except ValueError:
                continue


COUNTRIES = [spec for spec in every_country() if len(bban_form(spec.bban_spec)) > 4]
IBANS = "(" + "|".join(spec.country + bban_form(spec.bban_spec) for spec in COUNTRIES) + ")"


def with_iban_digits(body):
    return body[:2] + iban.calc_check_digits(body[:2] + "00" + body[2:]) + body[2:]


scheme("IBAN", "schwifty", IBANS, {"iban": ""}, is_iban, with_iban_digits)
stdnum(
    "iban", IBANS, "iban", with_iban_digits, says=lambda number: module("iban").is_valid(number, check_country=False)
)


def bban(country, form, rows, asks="digits"):
    """The national check digits of a bank account, which schwifty knows."""
    spec, algorithm = get_iban_spec(country), algorithms[country + ":default"]
    place = spec.positions["national_checksum_digits"]

    def digits(number):
        return algorithm.compute(
            [number[spec.positions[part].start : spec.positions[part].end] for part in algorithm.accepts]
        )

    def finish(body):
        return body[: place.start] + digits(body) + body[place.end :]

    def says(number):
        try:
            return re.fullmatch(spec.regex, number) is not None and number[place.start : place.end] == digits(number)
        except ValueError:
            return False

    scheme(f"BBAN {country}", "schwifty", form, rows, says, finish, asks)


bban("FR", "#{21}00", {"fr-rib": "##### ##### ########### ##", "fr-rib-bare": ""})
bban("IT", "A#{22}", {"it-bban": "# ##### ##### ############"})
bban("BE", "#{10}00", {"be-bank-account": "###-#######-##"})
bban("PT", "#{19}00", {"pt-nib": "####.####.###########.##", "pt-nib-bare": ""})
bban("ES", "#{8}00#{10}", {"es-ccc": "####-####-##-##########", "es-ccc-bare": ""})
bban("RS", "#{16}00", {"rs-bank-account": "###-#############-##"})
bban("FI", "[1-6]#{13}", {"fi-bank-account": "######-########"})
polish = algorithms["PL:default"]
scheme(
    "BBAN PL",
    "schwifty",
    "#{7}0#{16}",
    {"pl-nrb": ""},
    lambda number: is_iban("PL" + number) and number[9] == polish.compute([number[2:6], number[6:9]]),
    lambda body: with_iban_digits("PL" + body[:7] + polish.compute([body[:4], body[4:7]]) + body[8:])[2:],
)
elfproef = DutchAccount()
scheme(
    "elfproef",
    "schwifty",
    "[1-9]#{8}",
    {"nl-bank-account": "##.##.##.###"},
    lambda number: elfproef.validate(["0" + number], ""),
)
stdnum(
    "cz.bankaccount",
    "[1-9]#{9}0(100|300|800)",
    {"cz-bank-account": "##########/####"},
    says=lambda number: module("cz.bankaccount").is_valid(f"{number[:10]}/{number[10:]}"),
)

# --- other libraries -------------------------------------------------------------------------------------------------

import clabe  # noqa: E402
import vininfo  # noqa: E402
from validate_docbr import CNS, PIS, TituloEleitoral  # noqa: E402

pis, cns, titulo = PIS(), CNS(), TituloEleitoral()
scheme("PIS", "validate-docbr", "#{11}", {"br-pis": "###.#####.##-#", "br-pis-bare": ""}, pis.validate)
scheme("CNS", "validate-docbr", "([12]#{10}00(0|1)#|[789]#{14})", {"br-cns": "### #### #### ####"}, cns.validate)
scheme(
    "titulo de eleitor",
    "validate-docbr",
    "#{8}(0[1-9]|1#|2[0-8])##",
    {"br-titulo-eleitor": "#### #### ####"},
    titulo.validate,
)
scheme(
    "CLABE",
    "clabe",
    "(002|012|014|021|072)#{14}",
    {"mx-clabe": ""},
    clabe.validate_clabe,
    lambda body: body + clabe.compute_control_digit(body),
)


def vin_passes(number):
    try:
        return vininfo.Vin(number).verify_checksum()
    except (ValueError, vininfo.exceptions.VininfoException):
        return False


scheme(
    "VIN",
    "vininfo",
    "(1HG|1FT|2HG|3VW|5YJ|1G1|4T1|JHM|WBA)[A-HJ-NPR-Z0-9]{5}[0-9X][A-HJ-NPR-TV-Y1-9][A-HJ-NPR-Z0-9]#{6}",
    {"vin": ""},
    vin_passes,
)


def idnumbers(country, name, form, rows, finish=None, asks="digits"):
    """A class of the package idnumbers, which knows numbers that python-stdnum does not."""
    judge = getattr(importlib.import_module("idnumbers.nationalid." + country), name)
    scheme(
        f"{country} {name}",
        "idnumbers",
        form,
        rows if isinstance(rows, dict) else {rows: ""},
        judge.validate,
        finish,
        asks,
    )


idnumbers("HKG", "NationalID", "[A-NPR-Z]#{6}[0-9A]", {"hk-hkid": "#######(#)", "hk-hkid-bare": ""})
idnumbers("TWN", "NationalID", "[A-Z][12]#{8}", "tw-national-id")
idnumbers("SGP", "NationalID", "[STFGM]#{7}[A-Z]", {"sg-nric-fin": ""})
idnumbers(
    "KAZ", "IndividualIDNumber", "(<%y%m%d>[34]|(0#|1#|2[0-6])(0[1-9]|1[012])(0[1-9]|1#|2[0-8])[56])#{5}", "kz-iin"
)
idnumbers("KAZ", "BusinessIDNumber", "(9#|0#|1#|2[0-4])(0[1-9]|1[012])[456][0123]#{6}", "kz-bin")
idnumbers("IRN", "NationalID", "#{10}", {"ir-national-code": ("###-######-#",)})
idnumbers("KWT", "CivilNumber", "(2[3-9]#|30#|31#|32[0-4])(0[1-9]|1[012])(0[1-9]|1#|2[0-8])#{5}", "kw-civil-id")
idnumbers(
    "HUN",
    "PersonalID",
    "[12]([0-8]#|9[0-6])(0[1-9]|1[012])(0[1-9]|1#|2[0-8])#{4}",
    {"hu-personal-id": "#-######-####", "hu-personal-id-run-together": ""},
)
idnumbers("AUS", "MedicareNumber", "[2-6]#{9}", {"au-medicare": "#### ##### #", "au-medicare-bare": ""})
idnumbers("NZL", "NationalHealthIndexNumber", "[A-HJ-NP-Z]{3}#{4}", {"nz-nhi": ""})
SCHEMES[-1].name += " (until 2026)"
idnumbers("NZL", "NationalHealthIndexNumber", "[A-HJ-NP-Z]{3}##[A-HJ-NP-Z]{2}", {"nz-nhi-new": ""})
idnumbers("SAU", "NationalID", "[12]#{9}", "sa-id", asks="form")
idnumbers("ARE", "EmiratesIDNumber", "784(19[3-9]#|200#|201#)#{8}", {"ae-emirates-id": "###-####-#######-#"})
idnumbers("EGY", "NationalID", "2<%y%m%d>(0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)#{5}", "eg-id", asks="form")
idnumbers(
    "LKA",
    "NationalID",
    "(19[3-9]#|200#)(00[1-9]|[0-2]##|3[0-5]#|50[1-9]|5[1-9]#|[67]##|8[0-5]#)#{5}",
    "lk-nic",
    asks="form",
)
idnumbers(
    "SVK",
    "BirthNumber",
    "([6-9]#|[0-2]#)([05][1-9]|[16][012])(0[1-9]|1#|2[0-8])####",
    {"cz-birth-number": "######/####"},
)
idnumbers("PRT", "CitizenCard", "#{9}[A-Z]{2}#", {"pt-citizen-card": "######## # ###"})
idnumbers("THA", "NationalID", "[1-8]#{12}", "th-tnin-bare")
idnumbers("POL", "PESEL", "[3-9]#(0[1-9]|1[012])(0[1-9]|1#|2[0-8])#{5}", "pl-pesel")
idnumbers("DEU", "TaxID", "[1-9]#{9}", "de-tax-id-bare", SCHEMES[[one.name for one in SCHEMES].index("de.idnr")].finish)
idnumbers("SVN", "UniqueMasterCitizenNumber", "(0[1-9]|1#|2[0-8])(0[1-9]|1[012])(9[3-9]#|00#)50#{4}", "si-emso")
idnumbers("UKR", "TaxpayerIDNumber", "[0-4]#{9}", "ua-rnokpp")
idnumbers("NGA", "NationalID", "#{11}", "ng-nin", asks="form")
idnumbers("BHR", "PersonalNumber", "##(0[1-9]|1[012])#{5}", "bh-cpr", asks="form")

# --- wallets and travel documents -------------------------------------------------------------------------------------

from base58_bech32 import base58, bech32, cashaddr  # noqa: E402
from mrz.base.functions import hash_is_ok, hash_string  # noqa: E402


def decodes(decode):
    def says(text):
        try:
            decode(text)
        except ValueError:
            return False
        return True

    return says


def in_base58(start, end=""):
    return lambda body: base58.b58encode_check(bytes.fromhex(start + body + end)).decode()


def witness(version):
    return lambda body: bech32.bech32_encode("bc", [version] + bech32.convertbits(bytes.fromhex(body), 8, 5)).decode()


BYTE = "[0-9a-f]{2}"
for coin, start in (
    ("Bitcoin", "00"),
    ("Bitcoin script", "05"),
    ("Litecoin", "30"),
    ("Dogecoin", "1e"),
    ("Tron", "41"),
):
    scheme(
        f"Base58Check ({coin})",
        "base58-bech32",
        "[0-9a-f]{40}",
        {"crypto-base58": ""},
        decodes(base58.b58decode_check),
        in_base58(start),
    )
stdnum("bitcoin", "[0-9a-f]{40}", "crypto-base58", in_base58("00"))
scheme(
    "Base58Check (private key)",
    "base58-bech32",
    "[0-9a-f]{64}",
    {"crypto-wif": ""},
    decodes(base58.b58decode_check),
    in_base58("80", "01"),
)
scheme(
    "Base58Check (extended key)",
    "base58-bech32",
    "[0-9a-f]{148}",
    {"crypto-extended-key": ""},
    decodes(base58.b58decode_check),
    in_base58("0488b21e"),
)
scheme("Bech32", "base58-bech32", "[0-9a-f]{40}", {"crypto-bech32": ""}, decodes(bech32.bech32_decode), witness(0))
scheme("Bech32m", "base58-bech32", "[0-9a-f]{64}", {"crypto-bech32": ""}, decodes(bech32.bech32_decode), witness(1))
stdnum("bitcoin", "[0-9a-f]{40}", "crypto-bech32", witness(0), variant=" (Bech32)")
scheme(
    "CashAddr",
    "base58-bech32",
    "[0-9a-f]{40}",
    {"crypto-cash-address": "bitcoincash:" + "#" * 42},
    decodes(lambda text: cashaddr.cashaddr_decode("bitcoincash:" + text)),
    lambda body: cashaddr.cashaddr_encode("bitcoincash", 0, body).decode().split(":")[1],
)


def fields_pass(*fields):
    """The check digits of a machine-readable line: where each field begins and ends, and its digit stands behind it."""

    def says(line):
        try:
            return all(hash_is_ok(line[start:end], line[end]) for start, end in fields)
        except ValueError:
            return False

    return says


def passport_line(body):
    number, state, birth, sex, expiry = body[:9], body[9:12], body[12:18], body[18], body[19:25]
    personal = body[25:39]
    line = number + hash_string(number) + state + birth + hash_string(birth) + sex + expiry + hash_string(expiry)
    line += personal + hash_string(personal)
    return line + hash_string(line[:10] + line[13:20] + line[21:43])


def is_passport_line(line):
    if not fields_pass((0, 9), (13, 19), (21, 27), (28, 42))(line):
        return False
    return hash_is_ok(line[:10] + line[13:20] + line[21:43], line[43])


scheme(
    "MRZ of a passport",
    "mrz",
    "[A-Z]#{8}(ISL|D[<]{2}|USA|GBR|NOR)<%y%m%d>[MF](2[6-9]|3[0-5])(0[1-9]|1[012])(0[1-9]|1#|2[0-8])#{10}[<]{4}",
    {"mrz-data": ""},
    is_passport_line,
    passport_line,
)
scheme(
    "MRZ of a card, first line",
    "mrz",
    "(I[<]|AC|C[<])(ISL|D[<]{2}|USA|GBR|NOR)[A-Z0-9]{9}",
    {"mrz-card-top": ""},
    fields_pass((5, 14)),
    lambda body: body + hash_string(body[5:14]) + "<" * 15,
)
scheme(
    "MRZ of a card, second line",
    "mrz",
    "<%y%m%d>[MF](2[6-9]|3[0-5])(0[1-9]|1[012])(0[1-9]|1#|2[0-8])(ISL|D[<]{2}|USA|GBR|NOR)[<]{11}#",
    {"mrz-card-middle": ""},
    fields_pass((0, 6), (8, 14)),
    lambda body: body[:6] + hash_string(body[:6]) + body[6:13] + hash_string(body[7:13]) + body[13:],
)
