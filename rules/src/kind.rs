//! [`EntityKind`]: the classes of personal data. One row each.

/// What kinds have in common, for people who look at many of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Ways to reach a person: mail, telephone, user names.
    Contact,
    /// Numbers that a state gives to people and organisations: national, tax, passport and licence numbers.
    Identity,
    /// Money: cards, accounts, wallets.
    Financial,
    /// Numbers of patients, insured people and those who treat them.
    Health,
    /// Addresses of machines and pages, and what marks a session.
    Network,
    /// Vehicles and devices.
    Device,
    /// Passwords, keys and tokens.
    Secret,
    /// Days and ages.
    Date,
    /// Court cases, files and other records.
    Record,
    /// Names of people, places and organisations, and addresses.
    Name,
    /// Everything else.
    Other,
}

impl Family {
    /// The stable name, for programs and style sheets: `identity`.
    pub const fn name(self) -> &'static str {
        match self {
            Family::Contact => "contact",
            Family::Identity => "identity",
            Family::Financial => "financial",
            Family::Health => "health",
            Family::Network => "network",
            Family::Device => "device",
            Family::Secret => "secret",
            Family::Date => "date",
            Family::Record => "record",
            Family::Name => "name",
            Family::Other => "other",
        }
    }

    /// A short English label for people.
    pub const fn label(self) -> &'static str {
        match self {
            Family::Contact => "Ways to reach a person",
            Family::Identity => "Identity and tax numbers",
            Family::Financial => "Money",
            Family::Health => "Health",
            Family::Network => "Networks and pages",
            Family::Device => "Vehicles and devices",
            Family::Secret => "Passwords and keys",
            Family::Date => "Days and ages",
            Family::Record => "Cases and records",
            Family::Name => "Names and addresses",
            Family::Other => "Everything else",
        }
    }
}

/// Declares the kinds: the enum, its table and the look-ups come from the same rows, so they cannot disagree.
macro_rules! kinds {
    ($($variant:ident, $name:literal, $family:ident, $country:literal, $label:literal, $help:literal;)+) => {
        /// A class of personal data. Names follow Presidio where it has one, so that its evaluation tools apply.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum EntityKind {
            $(#[doc = $help] $variant,)+
        }

        /// Every kind, in table order. The order is the last tie-break when findings overlap.
        pub const KINDS: &[EntityKind] = &[$(EntityKind::$variant,)+];

        const ROWS: &[Row] =
            &[$(Row { name: $name, family: Family::$family, country: $country, label: $label, help: $help },)+];
    };
}

/// What the table says of a kind.
struct Row {
    name: &'static str,
    family: Family,
    country: &'static str,
    label: &'static str,
    help: &'static str,
}

// Variant, name, family, country (ISO 3166-1 alpha-2, or nothing), short English label without the country, help.
#[rustfmt::skip]
kinds! {
    // Contact
    EmailAddress, "EMAIL_ADDRESS", Contact, "", "E-mail address", "An e-mail address.";
    PhoneNumber, "PHONE_NUMBER", Contact, "", "Phone number", "A telephone or fax number, national or international.";

    // Network
    Url, "URL", Network, "", "Web address", "A web address, with or without its scheme.";
    IpAddress, "IP_ADDRESS", Network, "", "IP address", "An IPv4 or IPv6 address, with or without a network length.";
    MacAddress, "MAC_ADDRESS", Network, "", "MAC address", "The hardware address of a network card.";

    // Financial
    CreditCard, "CREDIT_CARD", Financial, "", "Payment card", "A payment card number.";
    IbanCode, "IBAN_CODE", Financial, "", "IBAN", "An international bank account number.";

    // Identity: the Nordic and Baltic states
    IsKennitala, "IS_KENNITALA", Identity, "IS", "Kennitala", "An Icelandic identity number of a person or an organisation.";
    IsVsk, "IS_VSK", Identity, "IS", "VAT number", "An Icelandic VAT number.";
    IsPassport, "IS_PASSPORT", Identity, "IS", "Passport", "An Icelandic passport number.";
    IsDrivingLicence, "IS_DRIVING_LICENCE", Identity, "IS", "Driving licence", "An Icelandic driving licence number.";
    NoFodselsnummer, "NO_FODSELSNUMMER", Identity, "NO", "Fødselsnummer", "A Norwegian national identity number, or D-number.";
    NoOrganisasjonsnummer, "NO_ORGANISASJONSNUMMER", Identity, "NO", "Organisation number", "A Norwegian organisation or VAT number.";
    NoPassport, "NO_PASSPORT", Identity, "NO", "Passport", "A Norwegian passport number.";
    NoDrivingLicence, "NO_DRIVING_LICENCE", Identity, "NO", "Driving licence", "A Norwegian driving licence number.";
    SePersonnummer, "SE_PERSONNUMMER", Identity, "SE", "Personnummer", "A Swedish personal identity or coordination number.";
    SeOrganisationsnummer, "SE_ORGANISATIONSNUMMER", Identity, "SE", "Organisation number", "A Swedish organisation or VAT number.";
    SePassport, "SE_PASSPORT", Identity, "SE", "Passport", "A Swedish passport number.";
    DkCpr, "DK_CPR", Identity, "DK", "CPR number", "A Danish or Greenlandic civil registration number.";
    DkCvr, "DK_CVR", Identity, "DK", "CVR number", "A Danish company or VAT number.";
    DkPassport, "DK_PASSPORT", Identity, "DK", "Passport", "A Danish passport number.";
    DkDrivingLicence, "DK_DRIVING_LICENCE", Identity, "DK", "Driving licence", "A Danish driving licence number.";
    FoPTal, "FO_P_TAL", Identity, "FO", "P-tal", "A Faroese personal identity number.";
    FiPersonalIdentityCode, "FI_PERSONAL_IDENTITY_CODE", Identity, "FI", "Henkilötunnus", "A Finnish personal identity code.";
    FiBusinessId, "FI_BUSINESS_ID", Identity, "FI", "Business ID", "A Finnish business identity code or VAT number.";
    FiPassport, "FI_PASSPORT", Identity, "FI", "Passport", "A Finnish passport number.";
    EeIsikukood, "EE_ISIKUKOOD", Identity, "EE", "Isikukood", "An Estonian personal identification code.";
    EeBusinessId, "EE_BUSINESS_ID", Identity, "EE", "Company or VAT number", "An Estonian register code or VAT number.";
    EePassport, "EE_PASSPORT", Identity, "EE", "Passport or identity card", "An Estonian passport or identity card number.";
    LvPersonasKods, "LV_PERSONAS_KODS", Identity, "LV", "Personas kods", "A Latvian personal code.";
    LvBusinessId, "LV_BUSINESS_ID", Identity, "LV", "Company or VAT number", "A Latvian registration or VAT number.";
    LvPassport, "LV_PASSPORT", Identity, "LV", "Passport or identity card", "A Latvian passport or identity card number.";
    LtAsmensKodas, "LT_ASMENS_KODAS", Identity, "LT", "Asmens kodas", "A Lithuanian personal code.";
    LtBusinessId, "LT_BUSINESS_ID", Identity, "LT", "Company or VAT number", "A Lithuanian company code or VAT number.";
    LtPassport, "LT_PASSPORT", Identity, "LT", "Passport or identity card", "A Lithuanian passport or identity card number.";

    // Identity: western and central Europe
    UkNhs, "UK_NHS", Health, "GB", "NHS number", "A British NHS or health and care number.";
    UkChi, "UK_CHI", Health, "GB", "CHI number", "A Scottish community health index number.";
    UkNino, "UK_NINO", Identity, "GB", "National insurance number", "A British national insurance number.";
    UkUtr, "UK_UTR", Identity, "GB", "Unique taxpayer reference", "A British unique taxpayer reference.";
    UkDrivingLicence, "UK_DRIVING_LICENCE", Identity, "GB", "Driving licence", "A British driving licence number.";
    UkPassport, "UK_PASSPORT", Identity, "GB", "Passport", "A British passport number.";
    UkCompanyNumber, "UK_COMPANY_NUMBER", Identity, "GB", "Company number", "A British company registration number.";
    UkVat, "UK_VAT", Identity, "GB", "VAT number", "A British VAT registration number.";
    UkUpn, "UK_UPN", Identity, "GB", "Unique pupil number", "An English or Welsh unique pupil number.";
    IePpsn, "IE_PPSN", Identity, "IE", "PPS number", "An Irish personal public service number.";
    IeVat, "IE_VAT", Identity, "IE", "VAT number", "An Irish VAT number.";
    IeDrivingLicence, "IE_DRIVING_LICENCE", Identity, "IE", "Driver number", "An Irish driver number.";
    NlBsn, "NL_BSN", Identity, "NL", "Citizen service number", "A Dutch citizen service number.";
    NlIdDocument, "NL_ID_DOCUMENT", Identity, "NL", "Passport or identity card", "A Dutch passport or identity card number.";
    NlDrivingLicence, "NL_DRIVING_LICENCE", Identity, "NL", "Driving licence", "A Dutch driving licence number.";
    NlVat, "NL_VAT", Identity, "NL", "VAT number", "A Dutch VAT number.";
    NlKvk, "NL_KVK", Identity, "NL", "KvK number", "A Dutch trade register number.";
    BeNationalNumber, "BE_NATIONAL_NUMBER", Identity, "BE", "National number", "A Belgian national register or BIS number.";
    BeEnterpriseNumber, "BE_ENTERPRISE_NUMBER", Identity, "BE", "Enterprise number", "A Belgian enterprise or VAT number.";
    BeIdCard, "BE_ID_CARD", Identity, "BE", "Identity card", "A Belgian identity card number.";
    BePassport, "BE_PASSPORT", Identity, "BE", "Passport", "A Belgian passport number.";
    LuMatricule, "LU_MATRICULE", Identity, "LU", "Matricule", "A Luxembourg national identification number.";
    LuVat, "LU_VAT", Identity, "LU", "VAT number", "A Luxembourg VAT number.";
    DeTaxId, "DE_TAX_ID", Identity, "DE", "Tax ID", "A German tax identification number of a person.";
    DeTaxNumber, "DE_TAX_NUMBER", Identity, "DE", "Tax number", "A German tax number of a tax office.";
    DeIdCard, "DE_ID_CARD", Identity, "DE", "Identity card", "A German identity card or residence permit number.";
    DePassport, "DE_PASSPORT", Identity, "DE", "Passport", "A German passport number.";
    DeSocialSecurity, "DE_SOCIAL_SECURITY", Identity, "DE", "Pension insurance number", "A German pension insurance number.";
    DeHealthInsurance, "DE_HEALTH_INSURANCE", Health, "DE", "Health insurance number", "A German health insurance number.";
    DeVatId, "DE_VAT_ID", Identity, "DE", "VAT number", "A German VAT identification number.";
    DeHandelsregister, "DE_HANDELSREGISTER", Identity, "DE", "Commercial register", "A German commercial register number.";
    DeFuehrerschein, "DE_FUEHRERSCHEIN", Identity, "DE", "Driving licence", "A German driving licence number.";
    AtSvnr, "AT_SVNR", Identity, "AT", "Social insurance number", "An Austrian social insurance number.";
    AtTaxNumber, "AT_TAX_NUMBER", Identity, "AT", "Tax number", "An Austrian tax account number.";
    AtVat, "AT_VAT", Identity, "AT", "VAT number", "An Austrian VAT number.";
    AtPassport, "AT_PASSPORT", Identity, "AT", "Passport", "An Austrian passport number.";
    AtZmr, "AT_ZMR", Identity, "AT", "ZMR number", "An Austrian register of residents number.";
    AtCompanyRegister, "AT_COMPANY_REGISTER", Identity, "AT", "Company register", "An Austrian company register number.";
    ChAhv, "CH_AHV", Identity, "CH", "AHV number", "A Swiss old-age and survivors' insurance number.";
    ChUid, "CH_UID", Identity, "CH", "Enterprise number", "A Swiss enterprise or VAT number.";
    ChIdDocument, "CH_ID_DOCUMENT", Identity, "CH", "Passport or identity card", "A Swiss passport or identity card number.";
    LiPeid, "LI_PEID", Identity, "LI", "PEID", "A Liechtenstein personal identification number.";

    // Identity: southern Europe

    // Identity: eastern Europe, the Caucasus, Central Asia

    // Identity: the Americas
    UsSsn, "US_SSN", Identity, "US", "Social security number", "A United States social security number.";


    // Identity: Africa and the Middle East

    // Identity: Asia

    // Identity: Oceania

    // Identity: everywhere (passports, machine-readable zones)

    // Identity: licences, badges and memberships

    // Health

    // Vehicle

    // Device

    // Secret
    Password, "PASSWORD", Secret, "", "Password", "A password, a passphrase, a PIN, or a code that proves who somebody is.";
    ApiKey, "API_KEY", Secret, "", "API key", "A key or token that lets a program use a service.";
    AccessToken, "ACCESS_TOKEN", Secret, "", "Access token", "A token that stands for somebody who has signed in.";
    PrivateKey, "PRIVATE_KEY", Secret, "", "Private key", "A private key, or a part of one.";
    ConnectionString, "CONNECTION_STRING", Secret, "", "Address with a password", "An address or the settings of a connection, with a password or key in it.";

    // Record

    // Date
    DateTime, "DATE_TIME", Date, "", "Date", "A calendar date, in digits or in words.";

    // Name
    Person, "PERSON", Name, "", "Person", "The name of a person.";
    Location, "LOCATION", Name, "", "Place", "The name of a place.";
    StreetAddress, "STREET_ADDRESS", Name, "", "Street address", "A street address, with or without postcode and town.";
    Organization, "ORGANIZATION", Name, "", "Organisation", "The name of an organisation.";

    // Other
    Custom, "CUSTOM", Other, "", "Own word list", "A word or phrase from the contributor's own list.";
    Other, "OTHER", Other, "", "Other", "Anything else that a reviewer wants out.";
}

impl EntityKind {
    const fn row(self) -> &'static Row {
        &ROWS[self as usize]
    }

    /// The stable name used in placeholders, reports and the command line: `EMAIL_ADDRESS`.
    pub const fn name(self) -> &'static str {
        self.row().name
    }

    /// What it has in common with others.
    pub const fn family(self) -> Family {
        self.row().family
    }

    /// The country whose number it is (ISO 3166-1 alpha-2), or nothing.
    pub const fn country(self) -> &'static str {
        self.row().country
    }

    /// A short English label for people, without the country: `E-mail address`, `PESEL`.
    pub const fn label(self) -> &'static str {
        self.row().label
    }

    /// One line that says what belongs here.
    pub const fn help(self) -> &'static str {
        self.row().help
    }

    /// The kind with this [`name`](EntityKind::name), if there is one.
    pub fn from_name(name: &str) -> Option<EntityKind> {
        KINDS.iter().copied().find(|kind| kind.name() == name)
    }

    /// Place in [`KINDS`], the number used for a kind in packed columns.
    pub const fn index(self) -> u8 {
        self as u8
    }

    /// The kind at this place in [`KINDS`].
    pub fn from_index(index: u32) -> Option<EntityKind> {
        KINDS.get(index as usize).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_indexes_lead_back_to_their_kind() {
        for (index, kind) in KINDS.iter().enumerate() {
            assert_eq!(EntityKind::from_name(kind.name()), Some(*kind));
            assert_eq!(EntityKind::from_index(index as u32), Some(*kind));
            assert_eq!(kind.index() as usize, index);
            assert!(
                kind.name().bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_'),
                "{}",
                kind.name()
            );
            assert!(matches!(kind.country().len(), 0 | 2), "{}", kind.name());
        }
    }
}
