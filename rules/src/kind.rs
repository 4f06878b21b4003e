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
    /// What words tell of somebody's origin, belief, health or past. Found only where a policy asks for it by name.
    Sensitive,
    /// Everything else.
    Other,
}

impl Family {
    /// All of them.
    pub const ALL: [Family; 12] = [
        Family::Contact,
        Family::Identity,
        Family::Financial,
        Family::Health,
        Family::Network,
        Family::Device,
        Family::Secret,
        Family::Date,
        Family::Record,
        Family::Name,
        Family::Sensitive,
        Family::Other,
    ];

    /// The family with this [`name`](Family::name), if there is one.
    pub fn from_name(name: &str) -> Option<Family> {
        Family::ALL.into_iter().find(|family| family.name() == name)
    }

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
            Family::Sensitive => "sensitive",
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
            Family::Sensitive => "Origin, belief, health and convictions",
            Family::Other => "Everything else",
        }
    }
}

/// Declares the kinds: the enum, its table and the look-ups come from the same rows, so they cannot disagree.
macro_rules! kinds {
    ($($variant:ident, $name:literal, $family:ident, $country:literal, $label:literal, $help:literal;)+) => {
        /// A class of personal data. Names follow Presidio where it has one, so that its evaluation tools apply.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u16)]
        pub enum EntityKind {
            $(#[doc = $help] $variant,)+
        }

        /// Every kind, in table order. The order is the last tie-break when findings overlap.
        pub const KINDS: &[EntityKind] = &[$(EntityKind::$variant,)+];

        const ROWS: &[Row] =
            &[$(Row { name: $name, family: Family::$family, country: $country, label: $label, help: native_only($help) },)+];
    };
}

/// Help is for the rule list, which the page loads when somebody wants it: nobody downloads it with the engine.
const fn native_only(help: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") { "" } else { help }
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
    Username, "USERNAME", Network, "", "User name", "A name that a person signs in with.";
    SocialHandle, "SOCIAL_HANDLE", Network, "", "Handle", "A name behind an @, as social networks use it.";
    SocialProfileId, "SOCIAL_PROFILE_ID", Network, "", "Profile number", "The number of a profile in a social network.";
    Uuid, "UUID", Network, "", "UUID", "A universally unique identifier, such as one of a device, session or user.";
    SessionId, "SESSION_ID", Network, "", "Session or cookie", "The value of a session identifier or cookie.";
    WindowsSid, "WINDOWS_SID", Network, "", "Windows SID", "The security identifier of a Windows account.";
    Orcid, "ORCID", Network, "", "ORCID iD", "The public identifier of a researcher.";
    Isni, "ISNI", Network, "", "ISNI", "The standard name identifier of a person or organisation.";
    Coordinates, "COORDINATES", Network, "", "Coordinates", "A point on the map: degrees, grid or code.";

    // Financial
    CreditCard, "CREDIT_CARD", Financial, "", "Payment card", "A payment card number.";
    IbanCode, "IBAN_CODE", Financial, "", "IBAN", "An international bank account number.";
    CardTrack, "CARD_TRACK", Financial, "", "Card stripe", "What is on the magnetic stripe of a payment card.";
    CardSecurityCode, "CARD_SECURITY_CODE", Financial, "", "Card security code", "The three or four digits that prove a payment card is at hand.";
    CardExpiry, "CARD_EXPIRY", Financial, "", "Card expiry", "The month in which a card expires.";
    Pin, "PIN", Financial, "", "PIN", "The secret digits of a card or of a device.";
    SwiftCode, "SWIFT_CODE", Financial, "", "BIC", "The code of a bank, as SWIFT and SEPA have it.";
    BankAccount, "BANK_ACCOUNT", Financial, "", "Bank account", "The number of a bank account, of no particular country.";
    CustomerNumber, "CUSTOMER_NUMBER", Financial, "", "Customer number", "The number under which a business knows a customer.";
    PaymentReference, "PAYMENT_REFERENCE", Financial, "", "Payment reference", "The number by which a payee knows a payment.";
    ChequeNumber, "CHEQUE_NUMBER", Financial, "", "Cheque", "The number of a cheque, or the line at its foot.";
    SepaCreditorId, "SEPA_CREDITOR_ID", Financial, "", "Creditor identifier", "Who may collect by SEPA direct debit.";
    AbaRoutingNumber, "ABA_ROUTING_NUMBER", Financial, "US", "Routing number", "The number of a bank in the United States.";
    ArCbu, "AR_CBU", Financial, "AR", "CBU", "The number of an account in Argentina, of a bank or a wallet.";
    AuBankAccount, "AU_BANK_ACCOUNT", Financial, "AU", "Bank account", "An Australian BSB, with or without the account behind it.";
    BeBankAccount, "BE_BANK_ACCOUNT", Financial, "BE", "Bank account", "A Belgian account number from before IBAN.";
    BrBankAccount, "BR_BANK_ACCOUNT", Financial, "BR", "Bank account", "A Brazilian account number.";
    CaBankAccount, "CA_BANK_ACCOUNT", Financial, "CA", "Bank account", "A Canadian account with its transit and institution numbers.";
    ChBankAccount, "CH_BANK_ACCOUNT", Financial, "CH", "Postal account", "A Swiss postal account number.";
    CzBankAccount, "CZ_BANK_ACCOUNT", Financial, "CZ", "Bank account", "A Czech or Slovak account number.";
    DeBankCode, "DE_BANK_CODE", Financial, "DE", "Bankleitzahl", "The number of a German bank.";
    DkBankAccount, "DK_BANK_ACCOUNT", Financial, "DK", "Bank account", "A Danish account with its registration number.";
    EsBankAccount, "ES_BANK_ACCOUNT", Financial, "ES", "CCC", "A Spanish account number from before IBAN.";
    FiBankAccount, "FI_BANK_ACCOUNT", Financial, "FI", "Bank account", "A Finnish account number from before IBAN.";
    FrBankAccount, "FR_BANK_ACCOUNT", Financial, "FR", "RIB", "A French account with bank, branch and key.";
    HuBankAccount, "HU_BANK_ACCOUNT", Financial, "HU", "Bank account", "A Hungarian account number.";
    InIfsc, "IN_IFSC", Financial, "IN", "IFSC", "The code of a branch of an Indian bank.";
    IsBankAccount, "IS_BANK_ACCOUNT", Financial, "IS", "Bank account", "An Icelandic account: bank, ledger and number.";
    ItBankAccount, "IT_BANK_ACCOUNT", Financial, "IT", "BBAN", "An Italian account with check letter, ABI and CAB.";
    JpBankAccount, "JP_BANK_ACCOUNT", Financial, "JP", "Bank account", "A Japanese account number.";
    KrBankAccount, "KR_BANK_ACCOUNT", Financial, "KR", "Bank account", "A Korean account number.";
    MxClabe, "MX_CLABE", Financial, "MX", "CLABE", "A Mexican account number for transfers.";
    NlBankAccount, "NL_BANK_ACCOUNT", Financial, "NL", "Bank account", "A Dutch account number from before IBAN.";
    NoBankAccount, "NO_BANK_ACCOUNT", Financial, "NO", "Bank account", "A Norwegian account number.";
    NzBankAccount, "NZ_BANK_ACCOUNT", Financial, "NZ", "Bank account", "A New Zealand account number.";
    PlBankAccount, "PL_BANK_ACCOUNT", Financial, "PL", "Bank account", "A Polish account number (NRB).";
    PtBankAccount, "PT_BANK_ACCOUNT", Financial, "PT", "NIB", "A Portuguese account number from before IBAN.";
    RsBankAccount, "RS_BANK_ACCOUNT", Financial, "RS", "Bank account", "An account in Serbia, or in a neighbour that counts the same way.";
    RuBankAccount, "RU_BANK_ACCOUNT", Financial, "RU", "Bank account", "A Russian account number.";
    SeBankAccount, "SE_BANK_ACCOUNT", Financial, "SE", "Bank account", "A Swedish account, bankgiro or plusgiro number.";
    UkBankAccount, "UK_BANK_ACCOUNT", Financial, "GB", "Bank account", "A British sort code, with or without the account behind it.";
    UsBankNumber, "US_BANK_NUMBER", Financial, "US", "Bank account", "An account with a bank in the United States.";
    Crypto, "CRYPTO", Financial, "", "Wallet address", "An address or public key of a cryptocurrency.";
    CryptoPrivateKey, "CRYPTO_PRIVATE_KEY", Secret, "", "Wallet key", "A private key or recovery phrase of a cryptocurrency wallet.";

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
    FrNir, "FR_NIR", Identity, "FR", "Social security number (NIR)", "A French social security number.";
    FrSpi, "FR_SPI", Identity, "FR", "Tax number (SPI)", "A French taxpayer's number.";
    FrSiren, "FR_SIREN", Identity, "FR", "SIREN", "The number of a French enterprise, which may be one person.";
    FrSiret, "FR_SIRET", Identity, "FR", "SIRET", "The number of a French establishment.";
    FrVat, "FR_VAT", Identity, "FR", "VAT number (TVA)", "A VAT number of France or Monaco.";
    FrPassport, "FR_PASSPORT", Identity, "FR", "Passport", "A French passport number.";
    FrCni, "FR_CNI", Identity, "FR", "Identity card", "A French identity card number.";
    FrDriverLicense, "FR_DRIVER_LICENSE", Identity, "FR", "Driving licence", "A French driving licence number.";
    EsNif, "ES_NIF", Identity, "ES", "DNI or NIF", "A Spanish identity and tax number of a person.";
    EsNie, "ES_NIE", Identity, "ES", "NIE", "The number of a foreigner in Spain.";
    EsCif, "ES_CIF", Identity, "ES", "NIF of an organisation (CIF)", "The tax number of a Spanish organisation.";
    EsNuss, "ES_NUSS", Identity, "ES", "Social security number", "A Spanish social security number.";
    EsPassport, "ES_PASSPORT", Identity, "ES", "Passport", "A Spanish passport number.";
    AdNrt, "AD_NRT", Identity, "AD", "Tax number (NRT)", "An Andorran tax number.";
    PtNif, "PT_NIF", Identity, "PT", "NIF", "A Portuguese tax number of a person or an organisation.";
    PtCc, "PT_CC", Identity, "PT", "Citizen card", "A Portuguese citizen card number.";
    PtNiss, "PT_NISS", Identity, "PT", "Social security number (NISS)", "A Portuguese social security number.";
    PtPassport, "PT_PASSPORT", Identity, "PT", "Passport", "A Portuguese passport number.";
    PtSns, "PT_SNS", Identity, "PT", "Health service number (SNS)", "The number of a user of the Portuguese health service.";
    ItFiscalCode, "IT_FISCAL_CODE", Identity, "IT", "Codice fiscale", "An Italian fiscal code of a person.";
    ItVatCode, "IT_VAT_CODE", Identity, "IT", "Partita IVA", "An Italian VAT number.";
    ItIdentityCard, "IT_IDENTITY_CARD", Identity, "IT", "Identity card", "An Italian identity card number.";
    ItPassport, "IT_PASSPORT", Identity, "IT", "Passport", "An Italian passport number.";
    ItDriverLicense, "IT_DRIVER_LICENSE", Identity, "IT", "Driving licence", "An Italian driving licence number.";
    ItHealthCard, "IT_HEALTH_CARD", Identity, "IT", "Health card", "The number of an Italian health card.";
    SmCoe, "SM_COE", Identity, "SM", "Operator code (COE)", "The number of an economic operator of San Marino.";
    SmIss, "SM_ISS", Identity, "SM", "Social security number", "A social security number of San Marino.";
    MtId, "MT_ID", Identity, "MT", "Identity card", "A Maltese identity card number.";
    MtVat, "MT_VAT", Identity, "MT", "VAT number", "A Maltese VAT number.";
    GrAfm, "GR_AFM", Identity, "GR", "Tax number (AFM)", "A Greek tax number.";
    GrAmka, "GR_AMKA", Identity, "GR", "Social security number (AMKA)", "A Greek social security number.";
    GrId, "GR_ID", Identity, "GR", "Identity card", "A Greek identity card number.";
    GrPassport, "GR_PASSPORT", Identity, "GR", "Passport", "A Greek passport number.";
    GrAma, "GR_AMA", Identity, "GR", "Insured person's number (AMA)", "A number of the Greek register of insured people.";
    CyTic, "CY_TIC", Identity, "CY", "Tax number (TIC)", "A Cypriot tax or VAT number.";
    CyId, "CY_ID", Identity, "CY", "Identity card", "A Cypriot identity card number.";

    // Identity: eastern Europe, the Caucasus, Central Asia
    PlPesel, "PL_PESEL", Identity, "PL", "PESEL", "A Polish personal number.";
    PlNip, "PL_NIP", Identity, "PL", "NIP", "A Polish tax number.";
    PlRegon, "PL_REGON", Identity, "PL", "REGON", "A number of the Polish business register.";
    PlIdCard, "PL_ID_CARD", Identity, "PL", "Identity card", "A Polish identity card number.";
    PlPassport, "PL_PASSPORT", Identity, "PL", "Passport", "A Polish passport number.";
    CzRc, "CZ_RC", Identity, "CZ", "Birth number", "A Czech or Slovak birth number.";
    CzIco, "CZ_ICO", Identity, "CZ", "IČO", "The number of a Czech or Slovak organisation or sole trader.";
    CzDic, "CZ_DIC", Identity, "CZ", "DIČ", "A Czech tax number.";
    CzIdCard, "CZ_ID_CARD", Identity, "CZ", "Identity card", "A Czech identity card number.";
    CzPassport, "CZ_PASSPORT", Identity, "CZ", "Passport", "A Czech passport number.";
    SkDic, "SK_DIC", Identity, "SK", "DIČ", "A Slovak tax number.";
    SkIdCard, "SK_ID_CARD", Identity, "SK", "Identity card", "A Slovak identity card number.";
    SkPassport, "SK_PASSPORT", Identity, "SK", "Passport", "A Slovak passport number.";
    HuPersonalId, "HU_PERSONAL_ID", Identity, "HU", "Personal number", "A Hungarian personal number.";
    HuTaxId, "HU_TAX_ID", Identity, "HU", "Tax number of a person", "A Hungarian's tax number.";
    HuTaj, "HU_TAJ", Identity, "HU", "Social security number (TAJ)", "A Hungarian social security number.";
    HuVat, "HU_VAT", Identity, "HU", "Tax number of a business", "A Hungarian business's tax number.";
    HuIdCard, "HU_ID_CARD", Identity, "HU", "Identity card", "A Hungarian identity card number.";
    HuPassport, "HU_PASSPORT", Identity, "HU", "Passport", "A Hungarian passport number.";
    RoCnp, "RO_CNP", Identity, "RO", "CNP", "A Romanian personal number.";
    RoCui, "RO_CUI", Identity, "RO", "CUI or CIF", "A Romanian fiscal code.";
    RoIdCard, "RO_ID_CARD", Identity, "RO", "Identity card", "A Romanian identity card number.";
    RoPassport, "RO_PASSPORT", Identity, "RO", "Passport", "A Romanian passport number.";
    BgEgn, "BG_EGN", Identity, "BG", "EGN", "A Bulgarian personal number.";
    BgLnc, "BG_LNC", Identity, "BG", "Foreigner's number (LNCh)", "The number of a foreigner in Bulgaria.";
    BgEik, "BG_EIK", Identity, "BG", "EIK", "The number of a Bulgarian organisation or sole trader.";
    BgIdCard, "BG_ID_CARD", Identity, "BG", "Identity card", "A Bulgarian identity card number.";
    HrOib, "HR_OIB", Identity, "HR", "OIB", "A Croatian personal number.";
    HrJmbg, "HR_JMBG", Identity, "HR", "JMBG", "A Croatian personal number of the older scheme.";
    HrIdCard, "HR_ID_CARD", Identity, "HR", "Identity card", "A Croatian identity card number.";
    SiEmso, "SI_EMSO", Identity, "SI", "EMŠO", "A Slovenian personal number.";
    SiTax, "SI_TAX", Identity, "SI", "Tax number", "A Slovenian tax number.";
    RsJmbg, "RS_JMBG", Identity, "RS", "JMBG", "A Serbian personal number.";
    RsPib, "RS_PIB", Identity, "RS", "PIB", "A Serbian tax number.";
    RsIdCard, "RS_ID_CARD", Identity, "RS", "Identity card", "A Serbian, Bosnian or Montenegrin identity card number.";
    BaJmbg, "BA_JMBG", Identity, "BA", "JMBG", "A Bosnian personal number.";
    BaJib, "BA_JIB", Identity, "BA", "JIB", "A Bosnian tax number.";
    MeJmbg, "ME_JMBG", Identity, "ME", "JMBG", "A Montenegrin personal number.";
    MePib, "ME_PIB", Identity, "ME", "PIB", "A Montenegrin tax number.";
    MkEmbg, "MK_EMBG", Identity, "MK", "EMBG", "A Macedonian personal number.";
    MkEdb, "MK_EDB", Identity, "MK", "EDB", "A Macedonian tax number.";
    AlNid, "AL_NID", Identity, "AL", "Personal number (NID)", "An Albanian personal number.";
    AlNipt, "AL_NIPT", Identity, "AL", "NIPT", "An Albanian tax number.";
    XkPersonalNumber, "XK_PERSONAL_NUMBER", Identity, "XK", "Personal number", "A personal number of Kosovo.";
    UaRnokpp, "UA_RNOKPP", Identity, "UA", "Taxpayer number (RNOKPP)", "A Ukrainian taxpayer's number.";
    UaEdrpou, "UA_EDRPOU", Identity, "UA", "EDRPOU", "The number of a Ukrainian organisation.";
    UaPassport, "UA_PASSPORT", Identity, "UA", "Passport", "A Ukrainian passport number.";
    UaUnzr, "UA_UNZR", Identity, "UA", "UNZR", "A number of the Ukrainian register of people.";
    ByPersonalNumber, "BY_PERSONAL_NUMBER", Identity, "BY", "Personal number", "A Belarusian personal number.";
    ByPassport, "BY_PASSPORT", Identity, "BY", "Passport", "A Belarusian passport number.";
    ByUnp, "BY_UNP", Identity, "BY", "UNP", "A Belarusian payer's number.";
    MdIdnp, "MD_IDNP", Identity, "MD", "IDNP", "A Moldovan personal number.";
    MdIdno, "MD_IDNO", Identity, "MD", "IDNO", "The number of a Moldovan organisation or sole trader.";
    RuInn, "RU_INN", Identity, "RU", "INN", "A Russian tax number.";
    RuSnils, "RU_SNILS", Identity, "RU", "SNILS", "A Russian pension insurance number.";
    RuPassport, "RU_PASSPORT", Identity, "RU", "Passport", "A Russian passport number.";
    RuOgrn, "RU_OGRN", Identity, "RU", "OGRN", "The number of a Russian organisation or sole trader.";
    RuOms, "RU_OMS", Identity, "RU", "Health insurance number (OMS)", "A Russian health insurance number.";
    KzIin, "KZ_IIN", Identity, "KZ", "IIN", "A Kazakh personal number.";
    KzBin, "KZ_BIN", Identity, "KZ", "BIN", "The number of a Kazakh organisation.";
    UzPinfl, "UZ_PINFL", Identity, "UZ", "PINFL", "An Uzbek personal number.";
    UzStir, "UZ_STIR", Identity, "UZ", "STIR", "An Uzbek tax number.";
    KgPin, "KG_PIN", Identity, "KG", "PIN", "A Kyrgyz personal number.";
    TjTin, "TJ_TIN", Identity, "TJ", "Tax number (RMA)", "A Tajik tax number.";
    GePersonalNumber, "GE_PERSONAL_NUMBER", Identity, "GE", "Personal number", "A Georgian personal number.";
    AmPsn, "AM_PSN", Identity, "AM", "Public services number", "An Armenian public services number.";
    AmTin, "AM_TIN", Identity, "AM", "Tax number", "An Armenian tax number.";
    AmPassport, "AM_PASSPORT", Identity, "AM", "Passport or identity card", "An Armenian passport or identity card number.";
    AzFin, "AZ_FIN", Identity, "AZ", "FIN", "An Azerbaijani personal code.";
    AzIdCard, "AZ_ID_CARD", Identity, "AZ", "Identity card", "An Azerbaijani identity card number.";
    AzVoen, "AZ_VOEN", Identity, "AZ", "VÖEN", "An Azerbaijani tax number.";
    TrTckn, "TR_TCKN", Identity, "TR", "Identity number", "A Turkish identity number.";
    TrVkn, "TR_VKN", Identity, "TR", "Tax number", "A Turkish tax number.";
    TrIdCard, "TR_ID_CARD", Identity, "TR", "Identity card", "A Turkish identity card number.";
    TrPassport, "TR_PASSPORT", Identity, "TR", "Passport", "A Turkish passport number.";

    // Identity: the Americas
    UsSsn, "US_SSN", Identity, "US", "Social security number", "A United States social security number.";
    UsItin, "US_ITIN", Identity, "US", "Taxpayer number (ITIN)", "A United States individual taxpayer identification number.";
    UsAtin, "US_ATIN", Identity, "US", "Taxpayer number (ATIN)", "A United States taxpayer number for a child who is being adopted.";
    UsEin, "US_EIN", Identity, "US", "Employer number (EIN)", "A United States employer identification number.";
    UsPtin, "US_PTIN", Identity, "US", "Tax preparer (PTIN)", "A preparer of United States tax returns.";
    UsPassport, "US_PASSPORT", Identity, "US", "Passport", "A United States passport or passport card.";
    UsAlienNumber, "US_ALIEN_NUMBER", Identity, "US", "Alien number", "The A-Number of an immigrant to the United States.";
    UsUscisReceipt, "US_USCIS_RECEIPT", Identity, "US", "Immigration receipt", "The receipt number of a case with United States immigration.";
    UsVisaNumber, "US_VISA_NUMBER", Identity, "US", "Visa number", "The number of a United States visa.";
    UsI94, "US_I94", Identity, "US", "Arrival record (I-94)", "The admission number of an arrival in the United States.";
    UsSevisId, "US_SEVIS_ID", Identity, "US", "Foreign student (SEVIS)", "A foreign student or exchange visitor in the United States.";
    UsMilitaryId, "US_MILITARY_ID", Identity, "US", "Military number", "A member of the United States armed forces.";
    UsDriverLicense, "US_DRIVER_LICENSE", Identity, "US", "Driving licence", "A driving licence of a state of the United States.";
    CaSin, "CA_SIN", Identity, "CA", "Social insurance number", "A Canadian social insurance number.";
    CaBusinessNumber, "CA_BN", Identity, "CA", "Business number", "A Canadian business number.";
    CaHealthCard, "CA_HEALTH_CARD", Identity, "CA", "Health card", "A health card of a Canadian province.";
    CaPassport, "CA_PASSPORT", Identity, "CA", "Passport", "A Canadian passport.";
    CaDriverLicence, "CA_DRIVER_LICENCE", Identity, "CA", "Driving licence", "A driving licence of a Canadian province.";
    CaUci, "CA_UCI", Identity, "CA", "Immigration client", "A client of Canadian immigration.";
    MxCurp, "MX_CURP", Identity, "MX", "Population key (CURP)", "A Mexican population register key.";
    MxRfc, "MX_RFC", Identity, "MX", "Taxpayer number (RFC)", "A Mexican taxpayer, person or firm.";
    MxNss, "MX_NSS", Identity, "MX", "Social security number", "A Mexican social security number.";
    MxClaveElector, "MX_CLAVE_ELECTOR", Identity, "MX", "Voter key", "The key on a Mexican voter's card.";
    MxPassport, "MX_PASSPORT", Identity, "MX", "Passport", "A Mexican passport.";
    GtCui, "GT_CUI", Identity, "GT", "Identity number (DPI)", "A Guatemalan identity number.";
    GtNit, "GT_NIT", Identity, "GT", "Taxpayer number (NIT)", "A Guatemalan taxpayer.";
    SvDui, "SV_DUI", Identity, "SV", "Identity number (DUI)", "A Salvadoran identity number.";
    SvNit, "SV_NIT", Identity, "SV", "Taxpayer number (NIT)", "A Salvadoran taxpayer.";
    HnDni, "HN_DNI", Identity, "HN", "Identity number", "A Honduran identity number.";
    HnRtn, "HN_RTN", Identity, "HN", "Taxpayer number (RTN)", "A Honduran taxpayer.";
    NiCedula, "NI_CEDULA", Identity, "NI", "Identity number", "A Nicaraguan identity number.";
    CrCedula, "CR_CEDULA", Identity, "CR", "Identity number", "A Costa Rican identity number of a person or a legal person.";
    CrDimex, "CR_DIMEX", Identity, "CR", "Resident number (DIMEX)", "A foreign resident of Costa Rica.";
    PaCedula, "PA_CEDULA", Identity, "PA", "Identity number", "A Panamanian identity number.";
    DoCedula, "DO_CEDULA", Identity, "DO", "Identity number", "A Dominican identity number.";
    DoRnc, "DO_RNC", Identity, "DO", "Taxpayer number (RNC)", "A Dominican taxpayer.";
    CuCarne, "CU_CARNE", Identity, "CU", "Identity number", "A Cuban identity number.";
    JmTrn, "JM_TRN", Identity, "JM", "Taxpayer number (TRN)", "A Jamaican taxpayer.";
    TtId, "TT_ID", Identity, "TT", "Identity or tax number", "An identity card or taxpayer of Trinidad and Tobago.";
    BrCpf, "BR_CPF", Identity, "BR", "Taxpayer number (CPF)", "A Brazilian taxpayer who is a person.";
    BrCnpj, "BR_CNPJ", Identity, "BR", "Company number (CNPJ)", "A Brazilian legal person.";
    BrPis, "BR_PIS", Identity, "BR", "Social fund number (PIS/NIT)", "A Brazilian worker in the social funds.";
    BrCnh, "BR_CNH", Identity, "BR", "Driving licence", "A Brazilian driving licence.";
    BrTituloEleitor, "BR_TITULO_ELEITOR", Identity, "BR", "Voter number", "A Brazilian voter.";
    BrRg, "BR_RG", Identity, "BR", "Identity card (RG)", "A Brazilian identity card.";
    BrCns, "BR_CNS", Identity, "BR", "Health card (CNS)", "A Brazilian health card.";
    BrPassport, "BR_PASSPORT", Identity, "BR", "Passport", "A Brazilian passport.";
    ArDni, "AR_DNI", Identity, "AR", "Identity number (DNI)", "An Argentine identity number.";
    ArCuit, "AR_CUIT", Identity, "AR", "Tax or labour number (CUIT/CUIL)", "An Argentine taxpayer or worker.";
    ArPassport, "AR_PASSPORT", Identity, "AR", "Passport", "An Argentine passport.";
    ClRut, "CL_RUT", Identity, "CL", "Identity and tax number (RUT)", "A Chilean identity and tax number.";
    CoCedula, "CO_CEDULA", Identity, "CO", "Identity number", "A Colombian identity number.";
    CoNit, "CO_NIT", Identity, "CO", "Taxpayer number (NIT)", "A Colombian taxpayer.";
    PeDni, "PE_DNI", Identity, "PE", "Identity number (DNI)", "A Peruvian identity number.";
    PeRuc, "PE_RUC", Identity, "PE", "Taxpayer number (RUC)", "A Peruvian taxpayer.";
    UyCi, "UY_CI", Identity, "UY", "Identity number (CI)", "A Uruguayan identity number.";
    UyRut, "UY_RUT", Identity, "UY", "Taxpayer number (RUT)", "A Uruguayan taxpayer.";
    VeCedula, "VE_CEDULA", Identity, "VE", "Identity number", "A Venezuelan identity number.";
    VeRif, "VE_RIF", Identity, "VE", "Taxpayer number (RIF)", "A Venezuelan taxpayer.";
    EcCedula, "EC_CEDULA", Identity, "EC", "Identity number", "An Ecuadorian identity number.";
    EcRuc, "EC_RUC", Identity, "EC", "Taxpayer number (RUC)", "An Ecuadorian taxpayer.";
    BoCi, "BO_CI", Identity, "BO", "Identity number (CI)", "A Bolivian identity number.";
    BoNit, "BO_NIT", Identity, "BO", "Taxpayer number (NIT)", "A Bolivian taxpayer.";
    PyCi, "PY_CI", Identity, "PY", "Identity number (CI)", "A Paraguayan identity number.";
    PyRuc, "PY_RUC", Identity, "PY", "Taxpayer number (RUC)", "A Paraguayan taxpayer.";


    // Identity: Africa and the Middle East
    ZaId, "ZA_ID_NUMBER", Identity, "ZA", "Identity number", "A South African identity number.";
    ZaTaxNumber, "ZA_TAX_NUMBER", Identity, "ZA", "Tax number", "A South African taxpayer.";
    ZaPassport, "ZA_PASSPORT", Identity, "ZA", "Passport", "A South African passport.";
    ZaCompany, "ZA_COMPANY", Identity, "ZA", "Company number", "A South African company.";
    NgNin, "NG_NIN", Identity, "NG", "Identity number (NIN)", "A Nigerian identity number.";
    NgBvn, "NG_BVN", Identity, "NG", "Bank verification number", "A customer of Nigerian banks.";
    NgTin, "NG_TIN", Identity, "NG", "Taxpayer number", "A Nigerian taxpayer.";
    KeId, "KE_ID", Identity, "KE", "Identity number", "A Kenyan identity number.";
    KePin, "KE_KRA_PIN", Identity, "KE", "Taxpayer number (KRA PIN)", "A Kenyan taxpayer.";
    EgId, "EG_NATIONAL_ID", Identity, "EG", "Identity number", "An Egyptian identity number.";
    GhCard, "GH_CARD", Identity, "GH", "Ghana Card", "A Ghanaian identity card.";
    GhTin, "GH_TIN", Identity, "GH", "Taxpayer number", "A Ghanaian taxpayer.";
    TzNida, "TZ_NIDA", Identity, "TZ", "Identity number (NIDA)", "A Tanzanian identity number.";
    UgNin, "UG_NIN", Identity, "UG", "Identity number (NIN)", "A Ugandan identity number.";
    ZwId, "ZW_ID", Identity, "ZW", "Identity number", "A Zimbabwean identity number.";
    ZmNrc, "ZM_NRC", Identity, "ZM", "Identity number (NRC)", "A Zambian identity number.";
    MaCin, "MA_CIN", Identity, "MA", "Identity card (CIN)", "A Moroccan identity card.";
    MaIce, "MA_ICE", Identity, "MA", "Company number (ICE)", "A Moroccan firm.";
    DzNin, "DZ_NIN", Identity, "DZ", "Identity number (NIN)", "An Algerian identity number.";
    DzNif, "DZ_NIF", Identity, "DZ", "Taxpayer number (NIF)", "An Algerian taxpayer.";
    TnCin, "TN_CIN", Identity, "TN", "Identity card (CIN)", "A Tunisian identity card.";
    TnMatriculeFiscal, "TN_MATRICULE_FISCAL", Identity, "TN", "Taxpayer number", "A Tunisian taxpayer.";
    MuNid, "MU_NID", Identity, "MU", "Identity number", "A Mauritian identity number.";
    SnNinea, "SN_NINEA", Identity, "SN", "Company number (NINEA)", "A Senegalese firm.";
    SnCni, "SN_CNI", Identity, "SN", "Identity card (CNI)", "A Senegalese identity card.";
    CmNiu, "CM_NIU", Identity, "CM", "Taxpayer number (NIU)", "A Cameroonian taxpayer.";
    CmCni, "CM_CNI", Identity, "CM", "Identity card (CNI)", "A Cameroonian identity card.";
    EtFayda, "ET_FAYDA", Identity, "ET", "Identity number (Fayda)", "An Ethiopian digital identity.";
    EtTin, "ET_TIN", Identity, "ET", "Taxpayer number", "An Ethiopian taxpayer.";
    RwId, "RW_ID", Identity, "RW", "Identity number", "A Rwandan identity number.";
    BwOmang, "BW_OMANG", Identity, "BW", "Identity number (Omang)", "A Botswanan identity number.";
    AoBi, "AO_BI", Identity, "AO", "Identity card (BI)", "An Angolan identity card.";
    NaId, "NA_ID", Identity, "NA", "Identity number", "A Namibian identity number.";
    IlId, "IL_ID", Identity, "IL", "Identity number", "An Israeli identity number.";
    IlCompany, "IL_COMPANY", Identity, "IL", "Company number", "An Israeli company.";
    AeEmiratesId, "AE_EMIRATES_ID", Identity, "AE", "Emirates ID", "An Emirates identity card.";
    SaId, "SA_ID", Identity, "SA", "Identity or residence number", "A Saudi identity or residence number.";
    QaId, "QA_QID", Identity, "QA", "Identity number (QID)", "A Qatari identity number.";
    KwCivilId, "KW_CIVIL_ID", Identity, "KW", "Civil number", "A Kuwaiti civil number.";
    BhCpr, "BH_CPR", Identity, "BH", "Personal number (CPR)", "A Bahraini personal number.";
    OmCivilId, "OM_CIVIL_ID", Identity, "OM", "Civil number", "An Omani civil number.";
    JoNationalId, "JO_NATIONAL_ID", Identity, "JO", "National number", "A Jordanian national number.";
    LbId, "LB_ID", Identity, "LB", "Identity card", "A Lebanese identity card.";
    IqNationalId, "IQ_NATIONAL_ID", Identity, "IQ", "National card", "An Iraqi national card.";
    IrNationalCode, "IR_NATIONAL_CODE", Identity, "IR", "National code", "An Iranian national code.";
    IrCompany, "IR_COMPANY", Identity, "IR", "Company number", "An Iranian company.";

    // Identity: Asia
    InAadhaar, "IN_AADHAAR", Identity, "IN", "Aadhaar", "An Indian Aadhaar number.";
    InPan, "IN_PAN", Identity, "IN", "PAN", "An Indian permanent account number for tax.";
    InGstin, "IN_GSTIN", Identity, "IN", "GSTIN", "An Indian goods and services tax number.";
    InVoter, "IN_VOTER", Identity, "IN", "Voter card", "The number of an Indian voter's card (EPIC).";
    InPassport, "IN_PASSPORT", Identity, "IN", "Passport", "An Indian passport.";
    InDrivingLicence, "IN_DRIVING_LICENCE", Identity, "IN", "Driving licence", "An Indian driving licence.";
    InUan, "IN_UAN", Identity, "IN", "Provident fund number", "An Indian provident fund account number (UAN).";
    InAbha, "IN_ABHA", Health, "IN", "Health account", "An Indian health account number (ABHA).";
    PkCnic, "PK_CNIC", Identity, "PK", "Identity card", "A Pakistani identity card number (CNIC).";
    PkNtn, "PK_NTN", Identity, "PK", "Tax number", "A Pakistani national tax number (NTN).";
    BdNid, "BD_NID", Identity, "BD", "Identity card", "A Bangladeshi identity card number (NID).";
    LkNic, "LK_NIC", Identity, "LK", "Identity card", "A Sri Lankan identity card number (NIC).";
    NpCitizenship, "NP_CITIZENSHIP", Identity, "NP", "Citizenship number", "The number of a Nepali citizenship certificate.";
    BtCid, "BT_CID", Identity, "BT", "Citizenship number", "A Bhutanese citizenship identity number.";
    AfTazkira, "AF_TAZKIRA", Identity, "AF", "Tazkira", "An Afghan identity card number.";
    CnResidentId, "CN_RESIDENT_ID", Identity, "CN", "Resident number", "A Chinese resident identity number.";
    CnUscc, "CN_USCC", Identity, "CN", "Social credit code", "A Chinese number of an organisation.";
    CnPassport, "CN_PASSPORT", Identity, "CN", "Passport", "A Chinese passport.";
    CnTravelPermit, "CN_TRAVEL_PERMIT", Identity, "CN", "Travel permit", "A permit for travel between the mainland, Hong Kong, Macao and Taiwan.";
    HkHkid, "HK_HKID", Identity, "HK", "Identity card", "A Hong Kong identity card number.";
    MoBir, "MO_BIR", Identity, "MO", "Identity card", "A Macao resident identity card number.";
    TwNationalId, "TW_NATIONAL_ID", Identity, "TW", "Identity number", "A Taiwanese national identity number.";
    TwArc, "TW_ARC", Identity, "TW", "Resident certificate", "A Taiwanese number of a foreigner.";
    TwUbn, "TW_UBN", Identity, "TW", "Business number", "A Taiwanese unified business number.";
    JpMyNumber, "JP_MY_NUMBER", Identity, "JP", "Individual number", "A Japanese individual number (My Number).";
    JpCorporateNumber, "JP_CORPORATE_NUMBER", Identity, "JP", "Corporate number", "A Japanese number of an organisation.";
    JpPassport, "JP_PASSPORT", Identity, "JP", "Passport", "A Japanese passport.";
    JpDriverLicence, "JP_DRIVER_LICENCE", Identity, "JP", "Driver's licence", "A Japanese driver's licence.";
    JpResidenceCard, "JP_RESIDENCE_CARD", Identity, "JP", "Residence card", "A Japanese residence card.";
    JpHealthInsurance, "JP_HEALTH_INSURANCE", Health, "JP", "Health insurance", "A Japanese health insurance number.";
    JpPensionNumber, "JP_PENSION_NUMBER", Identity, "JP", "Pension number", "A Japanese basic pension number.";
    KrRrn, "KR_RRN", Identity, "KR", "Registration number", "A Korean resident registration number.";
    KrFrn, "KR_FRN", Identity, "KR", "Foreigner's number", "A Korean registration number of a foreigner.";
    KrDriverLicense, "KR_DRIVER_LICENSE", Identity, "KR", "Driver's licence", "A Korean driver's licence.";
    KrPassport, "KR_PASSPORT", Identity, "KR", "Passport", "A Korean passport.";
    KrBrn, "KR_BRN", Identity, "KR", "Business number", "A Korean business registration number.";
    KrCrn, "KR_CRN", Identity, "KR", "Corporate number", "A Korean corporate registration number.";
    MnRegister, "MN_REGISTER", Identity, "MN", "Register number", "A Mongolian register number.";
    ThTnin, "TH_TNIN", Identity, "TH", "Identity number", "A Thai identity number.";
    ThTin, "TH_TIN", Identity, "TH", "Tax number", "A Thai tax number of an organisation.";
    ThPassport, "TH_PASSPORT", Identity, "TH", "Passport", "A Thai passport.";
    IdNik, "ID_NIK", Identity, "ID", "NIK", "An Indonesian identity number.";
    IdFamilyCard, "ID_FAMILY_CARD", Identity, "ID", "Family card", "An Indonesian family card number.";
    IdNpwp, "ID_NPWP", Identity, "ID", "NPWP", "An Indonesian tax number.";
    IdPassport, "ID_PASSPORT", Identity, "ID", "Passport", "An Indonesian passport.";
    MyNric, "MY_NRIC", Identity, "MY", "MyKad", "A Malaysian identity card number.";
    MyPassport, "MY_PASSPORT", Identity, "MY", "Passport", "A Malaysian passport.";
    MyTin, "MY_TIN", Identity, "MY", "Tax number", "A Malaysian tax number.";
    SgNricFin, "SG_NRIC_FIN", Identity, "SG", "NRIC or FIN", "A Singaporean identity number of a resident or foreigner.";
    SgUen, "SG_UEN", Identity, "SG", "UEN", "A Singaporean number of an entity.";
    PhSss, "PH_SSS", Identity, "PH", "Social security", "A Philippine social security number.";
    PhTin, "PH_TIN", Identity, "PH", "Tax number", "A Philippine tax number.";
    PhCrn, "PH_CRN", Identity, "PH", "Reference number", "A Philippine common reference number.";
    PhPhilsys, "PH_PHILSYS", Identity, "PH", "PhilSys number", "A number of the Philippine identification system.";
    PhPhilhealth, "PH_PHILHEALTH", Health, "PH", "PhilHealth number", "A Philippine health insurance number.";
    PhPagibig, "PH_PAGIBIG", Identity, "PH", "Pag-IBIG number", "A Philippine housing fund number.";
    PhPassport, "PH_PASSPORT", Identity, "PH", "Passport", "A Philippine passport.";
    PhDriverLicence, "PH_DRIVER_LICENCE", Identity, "PH", "Driver's licence", "A Philippine driver's licence.";
    VnCccd, "VN_CCCD", Identity, "VN", "Citizen's number", "A Vietnamese citizen's identity number.";
    VnCmnd, "VN_CMND", Identity, "VN", "Old identity card", "A Vietnamese number of the old identity card.";
    VnTaxCode, "VN_TAX_CODE", Identity, "VN", "Tax code", "A Vietnamese tax code.";
    VnPassport, "VN_PASSPORT", Identity, "VN", "Passport", "A Vietnamese passport.";
    VnSocialInsurance, "VN_SOCIAL_INSURANCE", Health, "VN", "Social insurance", "A Vietnamese social or health insurance number.";
    KhId, "KH_ID", Identity, "KH", "Identity card", "A Cambodian identity card number.";
    MmNrc, "MM_NRC", Identity, "MM", "Registration card", "A Myanmar registration card number.";
    BnIc, "BN_IC", Identity, "BN", "Identity card", "A Bruneian identity card number.";

    // Identity: Oceania
    AuTfn, "AU_TFN", Identity, "AU", "Tax file number", "An Australian tax file number.";
    AuAbn, "AU_ABN", Identity, "AU", "Business number", "An Australian business number.";
    AuAcn, "AU_ACN", Identity, "AU", "Company number", "An Australian company number.";
    AuMedicare, "AU_MEDICARE", Health, "AU", "Medicare number", "An Australian Medicare number.";
    AuCrn, "AU_CRN", Identity, "AU", "Centrelink number", "An Australian Centrelink reference number.";
    AuPassport, "AU_PASSPORT", Identity, "AU", "Passport", "An Australian passport.";
    AuDriverLicence, "AU_DRIVER_LICENCE", Identity, "AU", "Driver's licence", "An Australian driver's licence.";
    NzIrd, "NZ_IRD", Identity, "NZ", "IRD number", "A New Zealand tax number.";
    NzNhi, "NZ_NHI", Health, "NZ", "Health number", "A New Zealand national health index number.";
    NzDriverLicence, "NZ_DRIVER_LICENCE", Identity, "NZ", "Driver's licence", "A New Zealand driver's licence.";
    NzPassport, "NZ_PASSPORT", Identity, "NZ", "Passport", "A New Zealand passport.";
    NzNzbn, "NZ_NZBN", Identity, "NZ", "Business number", "A New Zealand business number.";
    FjTin, "FJ_TIN", Identity, "FJ", "Tax number", "A Fijian tax number.";
    PgTin, "PG_TIN", Identity, "PG", "Tax number", "A tax number of Papua New Guinea.";

    // Identity: everywhere (passports, machine-readable zones)
    Mrz, "MRZ", Identity, "", "Machine-readable zone", "A line of the machine-readable zone of a passport, visa or identity card.";
    Passport, "PASSPORT", Identity, "", "Passport number", "The number of a passport.";
    IdDocument, "ID_DOCUMENT", Identity, "", "Identity document", "The number of an identity card or another identity document.";
    VisaNumber, "VISA_NUMBER", Identity, "", "Visa number", "The number of a visa.";
    KnownTraveler, "KNOWN_TRAVELER", Identity, "", "Known traveller number", "A number under which border guards know a traveller.";
    BookingReference, "BOOKING_REFERENCE", Identity, "", "Booking reference", "The code of a booked journey.";
    TicketNumber, "TICKET_NUMBER", Identity, "", "Ticket number", "The number of a flight ticket.";

    // Identity: licences, badges and memberships
    BarNumber, "BAR_NUMBER", Identity, "", "Bar number", "A lawyer's number at the bar or court.";
    BadgeNumber, "BADGE_NUMBER", Identity, "", "Badge number", "The badge or service number of an officer.";
    ProfessionalLicense, "PROFESSIONAL_LICENSE", Identity, "", "Professional licence", "The number of a licence to practise a profession.";
    PilotCertificate, "PILOT_CERTIFICATE", Identity, "", "Pilot certificate", "The number of a pilot's certificate or licence.";
    StudentId, "STUDENT_ID", Identity, "", "Student number", "The number of a pupil or student.";
    MembershipNumber, "MEMBERSHIP_NUMBER", Identity, "", "Membership number", "The number of a member of an association or club.";
    LibraryCard, "LIBRARY_CARD", Identity, "", "Library card", "The number on a library card.";
    LoyaltyNumber, "LOYALTY_NUMBER", Identity, "", "Loyalty number", "A customer's number in a loyalty or traveller programme.";
    InsurancePolicy, "INSURANCE_POLICY", Identity, "", "Insurance policy", "The number of an insurance policy.";

    // Health
    MedicalRecordNumber, "MEDICAL_RECORD_NUMBER", Health, "", "Medical record", "The number of a patient or of a patient's record.";
    VisitNumber, "VISIT_NUMBER", Health, "", "Visit or stay", "The number of a patient's visit, stay or episode of care.";
    HealthPlanId, "HEALTH_PLAN_ID", Health, "", "Health plan member", "The number of a person insured with a health plan.";
    ClaimNumber, "CLAIM_NUMBER", Health, "", "Insurance claim", "The number of a claim on an insurer.";
    PrescriptionNumber, "PRESCRIPTION_NUMBER", Health, "", "Prescription", "The number of a prescription.";
    AuthorizationNumber, "AUTHORIZATION_NUMBER", Health, "", "Prior authorisation", "The number under which an insurer approved a treatment.";
    ReferralNumber, "REFERRAL_NUMBER", Health, "", "Referral", "The number of a referral to a specialist.";
    AccessionNumber, "ACCESSION_NUMBER", Health, "", "Sample or examination", "The number of a laboratory sample or examination.";
    MedicalLicense, "MEDICAL_LICENSE", Health, "", "Medical licence", "The number of a licence to practise medicine or to prescribe.";
    MedicalDeviceId, "MEDICAL_DEVICE_ID", Health, "", "Medical device", "The serial number or unique identifier of a medical device.";
    EsNass, "ES_NASS", Health, "ES", "Social security number (health)", "A Spanish social security number as hospitals write it.";
    EsHealthCard, "ES_HEALTH_CARD", Health, "ES", "Health card", "The number on a Spanish health card.";
    UsMbi, "US_MBI", Health, "US", "Medicare beneficiary", "A United States Medicare beneficiary identifier.";
    UsHicn, "US_HICN", Health, "US", "Medicare claim number", "A Medicare claim number of before 2018.";
    UsMedicaid, "US_MEDICAID", Health, "US", "Medicaid number", "The number of a person in Medicaid.";
    UsNpi, "US_NPI", Health, "US", "Provider number (NPI)", "A provider of health care in the United States.";
    UsClia, "US_CLIA", Health, "US", "Laboratory number (CLIA)", "A clinical laboratory in the United States.";

    // Vehicle
    Vin, "VIN", Device, "", "Vehicle number", "A vehicle identification number.";
    LicensePlate, "LICENSE_PLATE", Device, "", "Number plate", "The number plate of a vehicle.";
    TachographCard, "TACHOGRAPH_CARD", Device, "", "Tachograph card", "The card of a driver for the tachograph.";

    // Device
    Imei, "IMEI", Device, "", "IMEI", "The number of a telephone.";
    Meid, "MEID", Device, "", "MEID", "The number of a CDMA telephone.";
    Imsi, "IMSI", Device, "", "IMSI", "The number of a subscriber to a mobile network.";
    Iccid, "ICCID", Device, "", "SIM card", "The number of a SIM card.";
    EsimEid, "ESIM_EID", Device, "", "eSIM", "The number of an embedded SIM.";
    DeviceSerial, "DEVICE_SERIAL", Device, "", "Serial number", "The serial number of a device.";
    AdvertisingId, "ADVERTISING_ID", Device, "", "Advertising ID", "A number by which advertisers know a device.";
    DeviceUdid, "DEVICE_UDID", Device, "", "Device ID", "The number by which its maker knows a device.";

    // Secret
    Password, "PASSWORD", Secret, "", "Password", "A password, a passphrase, a PIN, or a code that proves who somebody is.";
    ApiKey, "API_KEY", Secret, "", "API key", "A key or token that lets a program use a service.";
    AccessToken, "ACCESS_TOKEN", Secret, "", "Access token", "A token that stands for somebody who has signed in.";
    PrivateKey, "PRIVATE_KEY", Secret, "", "Private key", "A private key, or a part of one.";
    ConnectionString, "CONNECTION_STRING", Secret, "", "Address with a password", "An address or the settings of a connection, with a password or key in it.";

    // Record
    CaseNumber, "CASE_NUMBER", Record, "", "Case number", "The number of a court case or of another proceeding.";
    BrCnj, "BR_CNJ", Record, "BR", "Case number (CNJ)", "The unified number of a Brazilian court case.";
    InCnr, "IN_CNR", Record, "IN", "Case number (CNR)", "The unified number of an Indian court case.";
    EsNig, "ES_NIG", Record, "ES", "Case number (NIG)", "The general identification number of a Spanish court case.";
    PoliceReport, "POLICE_REPORT_NUMBER", Record, "", "Police report", "The number of a police report or incident.";
    ReferenceNumber, "REFERENCE_NUMBER", Record, "", "Reference", "A reference, file or ticket number.";
    PropertyNumber, "PROPERTY_NUMBER", Record, "", "Property number", "The number of a plot, house or title in a land register.";
    EmployeeId, "EMPLOYEE_ID", Record, "", "Employee number", "The number of an employee or of a personnel file.";

    // Date
    DateTime, "DATE_TIME", Date, "", "Date", "A calendar date, in digits or in words.";
    DateOfBirth, "DATE_OF_BIRTH", Date, "", "Date of birth", "A day or year of birth.";
    Age, "AGE", Date, "", "Age", "The age of a person.";

    // Name
    Person, "PERSON", Name, "", "Person", "The name of a person.";
    Location, "LOCATION", Name, "", "Place", "The name of a place.";
    StreetAddress, "STREET_ADDRESS", Name, "", "Street address", "A street address, with or without postcode and town.";
    PostalCode, "POSTAL_CODE", Name, "", "Postal code", "A postal code without the street.";
    Organization, "ORGANIZATION", Name, "", "Organisation", "The name of an organisation.";

    // Sensitive: the special categories of Article 9 of the GDPR, convictions (Article 10), and nationality
    Nationality, "NATIONALITY", Sensitive, "", "Nationality", "A word that tells of which country somebody is. Found only where a policy asks for it.";
    Ethnicity, "ETHNICITY", Sensitive, "", "Ethnic origin", "A word that tells somebody's ethnic or racial origin. Found only where a policy asks for it.";
    Religion, "RELIGION", Sensitive, "", "Religion or belief", "A word that tells somebody's religion or belief. Found only where a policy asks for it.";
    PoliticalOpinion, "POLITICAL_OPINION", Sensitive, "", "Political opinion", "A word that tells somebody's politics or party. Found only where a policy asks for it.";
    UnionMembership, "UNION_MEMBERSHIP", Sensitive, "", "Union membership", "A word that tells that somebody belongs to a trade union. Found only where a policy asks for it.";
    HealthCondition, "HEALTH_CONDITION", Sensitive, "", "Illness or disability", "A word for an illness, a disability or another condition of health. Found only where a policy asks for it.";
    SexualOrientation, "SEXUAL_ORIENTATION", Sensitive, "", "Sexual orientation", "A word that tells whom somebody loves, or that somebody is transgender. Found only where a policy asks for it.";
    CriminalConviction, "CRIMINAL_CONVICTION", Sensitive, "", "Conviction", "Words that tell that somebody was convicted or served a sentence. Found only where a policy asks for it.";

    // Other
    HiddenText, "HIDDEN_TEXT", Other, "", "Hidden characters", "Characters that cannot be seen, or that turn the text round.";
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

    /// One line that says what belongs here. Empty in the browser's engine.
    pub const fn help(self) -> &'static str {
        self.row().help
    }

    /// The kind with this [`name`](EntityKind::name), if there is one.
    pub fn from_name(name: &str) -> Option<EntityKind> {
        KINDS.iter().copied().find(|kind| kind.name() == name)
    }

    /// Place in [`KINDS`], the number used for a kind in packed columns.
    pub const fn index(self) -> u16 {
        self as u16
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
