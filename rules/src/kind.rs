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


    // Identity: Africa and the Middle East

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
