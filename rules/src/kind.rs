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


    // Identity: Africa and the Middle East

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

    // Identity: licences, badges and memberships

    // Health

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
