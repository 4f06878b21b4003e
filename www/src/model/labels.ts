/**
 * What the labels of common models mean here. A label that is not in the list is shown to the person, who chooses what it
 * means; none is left out in silence.
 *
 * Where a row comes from: the configurations and data sets that the models are published with. OpenAI Privacy Filter and
 * its descendants by OpenMed and NVIDIA's Nemotron-PII; ai4privacy's data sets (and Piiranha, which was trained on one);
 * CoNLL-2003 and OntoNotes; i2b2's records of patients; Kaggle's essays of students.
 */

/** Label, as {@link plainLabel} writes it → name of the kind. */
const KIND_OF_LABEL: Readonly<Record<string, string>> = rows([
  [
    'PERSON',
    'PER PERSON PERS NAME PERSONNAME HUMANNAME FULLNAME PRIVATEPERSON NAMESTUDENT PATIENT DOCTOR HCW STAFF',
  ],
  ['PERSON', 'GIVENNAME GIVENNAME1 GIVENNAME2 FIRSTNAME MIDDLENAME SURNAME LASTNAME FAMILYNAME'],
  ['PERSON', 'LASTNAME1 LASTNAME2 LASTNAME3 MAIDENNAME NICKNAME'],
  ['STREET_ADDRESS', 'ADDRESS PRIVATEADDRESS STREETADDRESS FULLADDRESS STREET BUILDING BUILDINGNUM'],
  ['STREET_ADDRESS', 'BUILDINGNUMBER HOUSENUMBER SECONDARYADDRESS SECADDRESS'],
  ['POSTAL_CODE', 'ZIP ZIPCODE POSTCODE POSTALCODE'],
  ['LOCATION', 'LOC LOCATION LOCATIONOTHER GPE FAC CITY TOWN STATE COUNTY COUNTRY REGION PLACE'],
  ['COORDINATES', 'COORDINATE COORDINATES GEOCOORD NEARBYGPSCOORDINATE GPSCOORDINATES LATITUDE LONGITUDE'],
  ['ORGANIZATION', 'ORG ORGANIZATION ORGANISATION COMPANY COMPANYNAME HOSPITAL HOSP EMPLOYER'],
  ['EMAIL_ADDRESS', 'EMAIL EMAILADDRESS PRIVATEEMAIL'],
  ['PHONE_NUMBER', 'PHONE PHONENUM PHONENUMBER TELEPHONE TELEPHONENUM TELEPHONENUMBER TEL MOBILE'],
  ['PHONE_NUMBER', 'PRIVATEPHONE FAX FAXNUMBER'],
  ['URL', 'URL PRIVATEURL URLPERSONAL WEBSITE'],
  ['IP_ADDRESS', 'IP IPADDRESS IPV4 IPV6'],
  ['MAC_ADDRESS', 'MAC MACADDRESS'],
  ['USERNAME', 'USERNAME USER LOGIN'],
  ['PASSWORD', 'PASSWORD PASS SECRET'],
  ['PIN', 'PIN'],
  ['API_KEY', 'APIKEY'],
  ['SESSION_ID', 'HTTPCOOKIE SESSIONID'],
  ['DATE_TIME', 'DATE TIME DATETIME PRIVATEDATE'],
  ['DATE_OF_BIRTH', 'DOB BOD DATEOFBIRTH BIRTHDATE'],
  ['AGE', 'AGE'],
  ['CREDIT_CARD', 'CREDITCARD CREDITCARDNUM CREDITCARDNUMBER CREDITDEBITCARD CARDNUMBER'],
  ['CARD_SECURITY_CODE', 'CVV CVC CREDITCARDCVV'],
  ['BANK_ACCOUNT', 'ACCOUNTNUM ACCOUNTNUMBER BANKACCOUNT BANKACCOUNTNUMBER BANKROUTINGNUMBER'],
  ['IBAN_CODE', 'IBAN'],
  ['SWIFT_CODE', 'BIC SWIFT SWIFTBIC SWIFTCODE'],
  ['CRYPTO', 'BITCOINADDRESS ETHEREUMADDRESS LITECOINADDRESS CRYPTOADDRESS'],
  ['ID_DOCUMENT', 'ID IDNUM IDNUMBER IDCARD IDCARDNUM NATIONALID GOVERNMENTID UNIQUEID SSN SOCIALNUM'],
  ['ID_DOCUMENT', 'SOCIALNUMBER SOCIALSECURITYNUMBER TAXID TAXNUM TAXNUMBER DRIVERLICENSE'],
  ['ID_DOCUMENT', 'DRIVERLICENSENUM DRIVERSLICENSE DRIVERLICENSENUMBER'],
  ['PASSPORT', 'PASSPORT PASSPORTNUM PASSPORTNUMBER'],
  ['VIN', 'VIN VEHICLEVIN'],
  ['LICENSE_PLATE', 'LICENSEPLATE LICENCEPLATE VEHICLEVRM'],
  ['IMEI', 'IMEI PHONEIMEI'],
  ['DEVICE_SERIAL', 'DEVICE DEVICEIDENTIFIER'],
  ['MEDICAL_RECORD_NUMBER', 'MEDICALRECORD MEDICALRECORDNUMBER MRN'],
  ['HEALTH_PLAN_ID', 'HEALTHPLAN HEALTHPLANBENEFICIARYNUMBER'],
  ['PROFESSIONAL_LICENSE', 'CERTIFICATELICENSENUMBER'],
  ['EMPLOYEE_ID', 'EMPLOYEEID'],
  ['CUSTOMER_NUMBER', 'CUSTOMERID'],
]);

function rows(list: readonly (readonly [kind: string, labels: string])[]): Record<string, string> {
  return Object.fromEntries(
    list.flatMap(([kind, labels]) => labels.split(' ').map((label) => [label, kind])),
  );
}

/** Every label that is known and its kind, for tests and documents. */
export function knownLabels(): readonly (readonly [label: string, kind: string])[] {
  return Object.entries(KIND_OF_LABEL);
}

/** Where in a value a token stands, as a label says it. `whole`: it says nothing of that. */
export type Position = 'outside' | 'begin' | 'inside' | 'end' | 'single' | 'whole';

const POSITIONS: Readonly<Record<string, Position>> = {
  B: 'begin',
  I: 'inside',
  M: 'inside',
  E: 'end',
  L: 'end',
  S: 'single',
  U: 'single',
};

/** A label taken apart: `B-private_person` stands at the beginning of a `private_person`. */
export function readLabel(label: string): { position: Position; base: string } {
  if (/^(o|out|outside)$/i.test(label)) return { position: 'outside', base: '' };
  const [, prefix, base] = /^([BIMELSU])-(.+)$/.exec(label) ?? [];
  const position = POSITIONS[prefix ?? ''];
  return position && base ? { position, base } : { position: 'whole', base: label };
}

/** Capital letters and digits only, so that `first_name`, `FirstName` and `FIRSTNAME` are one. */
export function plainLabel(base: string): string {
  return base.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** The kind that a label means, if it is known. */
export function kindOfLabel(base: string): string | null {
  const plain = plainLabel(base);
  return Object.hasOwn(KIND_OF_LABEL, plain) ? (KIND_OF_LABEL[plain] ?? null) : null;
}

/** What a model tells apart, in the order in which it first names each. */
export function basesOf(labels: readonly string[]): readonly string[] {
  return [...new Set(labels.map((label) => readLabel(label).base))].filter((base) => base !== '');
}
