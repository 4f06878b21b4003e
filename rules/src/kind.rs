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


    // Identity: western and central Europe

    // Identity: southern Europe

    // Identity: eastern Europe, the Caucasus, Central Asia

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

    // Identity: Oceania

    // Identity: everywhere (passports, machine-readable zones)

    // Identity: licences, badges and memberships
    BarNumber, "BAR_NUMBER", Identity, "", "Bar number", "A lawyer's number at the bar or court.";
    BadgeNumber, "BADGE_NUMBER", Identity, "", "Badge number", "The badge or service number of an officer.";
    ProfessionalLicense, "PROFESSIONAL_LICENSE", Identity, "", "Professional licence", "The number of a licence to practise a profession.";
    PilotCertificate, "PILOT_CERTIFICATE", Identity, "", "Pilot certificate", "The number of a pilot's certificate or licence.";
    StudentId, "STUDENT_ID", Identity, "", "Student number", "The number of a pupil or student.";
    EmployeeId, "EMPLOYEE_ID", Identity, "", "Employee number", "The number of an employee.";
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

    // Device

    // Secret

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
