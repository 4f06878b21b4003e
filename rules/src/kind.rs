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


    // Identity: western and central Europe

    // Identity: southern Europe

    // Identity: eastern Europe, the Caucasus, Central Asia

    // Identity: the Americas
    UsSsn, "US_SSN", Identity, "US", "Social security number", "A United States social security number.";


    // Identity: Africa and the Middle East

    // Identity: Asia

    // Identity: Oceania

    // Identity: everywhere (passports, machine-readable zones)
    Mrz, "MRZ", Identity, "", "Machine-readable zone", "A line of the machine-readable zone of a passport, visa or identity card.";
    Passport, "PASSPORT", Identity, "", "Passport number", "The number of a passport.";
    IdDocument, "ID_DOCUMENT", Identity, "", "Identity document", "The number of an identity card or another identity document.";
    VisaNumber, "VISA_NUMBER", Identity, "", "Visa number", "The number of a visa.";
    KnownTraveler, "KNOWN_TRAVELER", Identity, "", "Known traveller number", "A number under which border guards know a traveller.";
    BookingReference, "BOOKING_REFERENCE", Identity, "", "Booking reference", "The code of a booked journey.";
    TicketNumber, "TICKET_NUMBER", Identity, "", "Ticket number", "The number of a flight ticket.";
    FrequentFlyer, "FREQUENT_FLYER", Identity, "", "Frequent flyer number", "A traveller's number in an airline's programme.";

    // Identity: licences, badges and memberships

    // Health

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
