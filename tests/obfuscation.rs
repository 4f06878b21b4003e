//! Disguised values: some 190 ways to write a value so that a program does not see it, and what is found of them; and that
//! text without disguises gives what it gave before. To see the figures: `cargo test --test obfuscation -- --nocapture`.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use scrubjay::detect::{DEFAULT_THRESHOLD, Detectors, Finding, detect};
use scrubjay::format::{FormatName, parse};
use scrubjay::kind::EntityKind;
use scrubjay_rules::checksum;

/// Values of each kind that are tried with each transform. Unoptimised code is slow: there, a sample.
const VALUES: usize = if cfg!(debug_assertions) { 4 } else { 20 };

/// A small generator: the same values in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + self.roll(10) as u8)).collect()
    }

    fn pick<'t>(&mut self, list: &[&'t str]) -> &'t str {
        list[self.roll(list.len())]
    }

    /// The first of many that passes.
    fn until(&mut self, mut make: impl FnMut(&mut Dice) -> String, passes: impl Fn(&str) -> bool) -> String {
        loop {
            let value = make(self);
            if passes(&value) {
                return value;
            }
        }
    }
}

/// A kind of value: how to make one, and sentences that name it.
struct Kind {
    name: &'static str,
    make: fn(&mut Dice) -> String,
    sentences: &'static [&'static str],
}

const FIRST: &[&str] =
    &["jon", "gudrun", "anna", "peter", "maria", "olafur", "sofie", "lars", "chloe", "wei"];
const LAST: &[&str] =
    &["jonsson", "sigurdardottir", "smith", "mueller", "garcia", "hansen", "virtanen", "novak"];
const HOSTS: &[&str] =
    &["stofnun.is", "example.com", "mail.example.co.uk", "firma.de", "poste.fr", "uni-wien.at", "kunta.fi"];

fn grouped(digits: &str, sizes: &[usize], separator: &str) -> String {
    let mut at = 0;
    let groups: Vec<&str> = sizes
        .iter()
        .map(|size| {
            at += size;
            &digits[at - size..at]
        })
        .collect();
    groups.join(separator)
}

fn account(dice: &mut Dice) -> String {
    let (country, bank, length) = [
        ("GB", "WEST", 14),
        ("IS", "", 22),
        ("DE", "", 18),
        ("NO", "", 11),
        ("NL", "ABNA", 10),
        ("DK", "", 14),
    ][dice.roll(6)];
    let body = format!("{bank}{}", dice.digits(length));
    let value = dice.until(|dice| format!("{country}{:02}{body}", 2 + dice.roll(97)), checksum::mod97);
    if dice.roll(2) == 0 {
        return value;
    }
    value.as_bytes().chunks(4).map(|four| std::str::from_utf8(four).unwrap()).collect::<Vec<_>>().join(" ")
}

/// `digits` with the check digit behind them that `check` gives; drawn again while it gives none.
fn checked(
    dice: &mut Dice,
    mut make: impl FnMut(&mut Dice) -> String,
    check: impl Fn(&[u32]) -> Option<String>,
) -> String {
    loop {
        let body = make(dice);
        let digits: Vec<u32> = body.chars().filter_map(|c| c.to_digit(10)).collect();
        if let Some(end) = check(&digits) {
            return format!("{body}{end}");
        }
    }
}

fn sum(digits: &[u32], weights: &[u32]) -> u32 {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum()
}

/// Eleven less the remainder: one digit or none.
fn eleven(sum: u32) -> Option<u32> {
    match 11 - sum % 11 {
        11 => Some(0),
        10 => None,
        digit => Some(digit),
    }
}

/// Day, month and two digits of the year.
fn day(dice: &mut Dice) -> (usize, usize, usize) {
    (1 + dice.roll(28), 1 + dice.roll(12), 30 + dice.roll(69))
}

fn norwegian(dice: &mut Dice) -> String {
    let make = |dice: &mut Dice| {
        let (day, month, year) = day(dice);
        format!("{day:02}{month:02}{year:02}{:03}", dice.roll(500))
    };
    checked(dice, make, |digits| {
        let first = eleven(sum(digits, &[3, 7, 6, 1, 8, 9, 4, 5, 2]))?;
        let all: Vec<u32> = digits.iter().copied().chain([first]).collect();
        let second = eleven(sum(&all, &[5, 4, 3, 2, 7, 6, 5, 4, 3, 2]))?;
        Some(format!("{first}{second}"))
    })
}

fn french(dice: &mut Dice) -> String {
    let body = format!(
        "{}{:02}{:02}{:02}{:03}{:03}",
        1 + dice.roll(2),
        30 + dice.roll(69),
        1 + dice.roll(12),
        21 + dice.roll(70),
        1 + dice.roll(900),
        1 + dice.roll(900)
    );
    let number: u64 = body.parse().unwrap();
    let value = format!("{body}{:02}", 97 - number % 97);
    if dice.roll(2) == 0 { value } else { grouped(&value, &[1, 2, 2, 2, 3, 3, 2], " ") }
}

fn italian(dice: &mut Dice) -> String {
    const ODD: [u32; 26] =
        [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
    let body = format!(
        "{}{}{:02}{}{:02}{}{:03}",
        dice.pick(&["RSS", "BNC", "VRD", "FRR", "GLL"]),
        dice.pick(&["MRA", "GNN", "LCU", "FNC", "PLA"]),
        30 + dice.roll(69),
        dice.pick(&["A", "B", "C", "D", "E", "H", "L", "M", "P", "R", "S", "T"]),
        1 + dice.roll(28),
        dice.pick(&["H", "F", "A", "L", "G"]),
        100 + dice.roll(800)
    );
    let value = |c: char| c.to_digit(10).unwrap_or_else(|| u32::from(c) - 65);
    let place = |(at, c): (usize, char)| if at % 2 == 0 { ODD[value(c) as usize] } else { value(c) };
    let total: u32 = body.chars().enumerate().map(place).sum();
    format!("{body}{}", char::from(b'A' + (total % 26) as u8))
}

fn vehicle(dice: &mut Dice) -> String {
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    let front = dice.pick(&["1HGCM826", "1FTFW1ET", "2T1BURHE", "5YJ3E1EA", "JM1BL1SF"]);
    let back =
        format!("{}{}{}", dice.pick(&["A", "F", "K", "H"]), dice.pick(&["A", "F", "0", "P"]), dice.digits(6));
    let value = |c: char| match c {
        'A'..='H' => u32::from(c) - 64,
        'J'..='R' => u32::from(c) - 73,
        'S'..='Z' => u32::from(c) - 81,
        c => c.to_digit(10).unwrap(),
    };
    let whole = format!("{front}0{back}");
    let total: u32 = whole.chars().zip(WEIGHTS).map(|(c, weight)| value(c) * weight).sum();
    let check = match total % 11 {
        10 => "X".to_owned(),
        digit => digit.to_string(),
    };
    format!("{front}{check}{back}")
}

fn german(dice: &mut Dice) -> String {
    // One digit twice among the first ten, and one not at all.
    dice.until(
        |dice| format!("{}{}", 1 + dice.roll(9), dice.digits(10)),
        |value| {
            let count = |digit: char| value[..10].matches(digit).count();
            let counts: Vec<usize> = ('0'..='9').map(count).collect();
            checksum::mod11_10(value)
                && counts.iter().filter(|count| **count == 2).count() == 1
                && counts.iter().filter(|count| **count == 0).count() == 1
        },
    )
}

/// To add a kind, add a row.
const KINDS: &[Kind] = &[
    Kind {
        name: "email",
        make: |dice| {
            let joint = dice.pick(&[".", "_", ".", "-"]);
            format!("{}{joint}{}@{}", dice.pick(FIRST), dice.pick(LAST), dice.pick(HOSTS))
        },
        sentences: &[
            "Please write an email to {} before Friday.",
            "Her e-mail is {} and she reads it daily.",
            "Netfang hans er {} en hann svarar sjaldan.",
            "Kontakt per Mail: {}",
            "Son adresse courriel : {} (travail).",
        ],
    },
    Kind {
        name: "us-ssn",
        make: |dice| {
            let area = 1 + dice.roll(664);
            format!("{area:03}-{:02}-{:04}", 1 + dice.roll(98), 1 + dice.roll(9998))
        },
        sentences: &[
            "His SSN is {} according to the file.",
            "Social security number: {}",
            "The applicant gave SSN {}, which we checked.",
            "(SSN {})",
        ],
    },
    Kind {
        name: "phone",
        make: |dice| match dice.roll(5) {
            0 => format!("+354 {}{} {}", 5 + dice.roll(3), dice.digits(2), dice.digits(4)),
            1 => format!(
                "+1 ({}{}) {}{}-{}",
                2 + dice.roll(8),
                dice.digits(2),
                2 + dice.roll(8),
                dice.digits(2),
                dice.digits(4)
            ),
            2 => format!(
                "{}{}-{}{}-{}",
                2 + dice.roll(8),
                dice.digits(2),
                2 + dice.roll(8),
                dice.digits(2),
                dice.digits(4)
            ),
            3 => format!("+44 20 7{} {}", dice.digits(3), dice.digits(4)),
            _ => format!("+49 30 {}", dice.digits(7)),
        },
        sentences: &[
            "Call the phone number {} after five.",
            "Sími {} er alltaf opinn.",
            "Telefon: {} (abends)",
            "You can reach me by phone at {} most days.",
            "Mi teléfono es {} desde ayer.",
        ],
    },
    Kind {
        name: "card",
        make: |dice| {
            let front = dice.pick(&["4", "51", "53", "55", "2221"]);
            let value =
                dice.until(|dice| format!("{front}{}", dice.digits(16 - front.len())), checksum::luhn);
            match dice.roll(3) {
                0 => value,
                1 => grouped(&value, &[4, 4, 4, 4], " "),
                _ => grouped(&value, &[4, 4, 4, 4], "-"),
            }
        },
        sentences: &[
            "The card {} was declined twice.",
            "Paid with credit card {} yesterday.",
            "Kreditkarte {} ist gesperrt.",
            "Greiðslukort {} rann út.",
        ],
    },
    Kind {
        name: "ipv4",
        make: |dice| {
            let part = |dice: &mut Dice| 10 + dice.roll(245);
            format!("{}.{}.{}.{}", 40 + dice.roll(180), part(dice), part(dice), part(dice))
        },
        sentences: &[
            "The server at IP address {} did not answer.",
            "IP: {}",
            "He logged in from IP {} at night.",
            "Der Server hat die IP-Adresse {} bekommen.",
        ],
    },
    Kind {
        name: "iban",
        make: account,
        sentences: &[
            "Transfer it to IBAN {} today.",
            "IBAN: {}",
            "Das Konto hat die IBAN {} seit 2019.",
            "Leggið inn á reikning {} sem fyrst.",
        ],
    },
    Kind {
        name: "kennitala",
        make: |dice| {
            let value = dice.until(
                |dice| {
                    let (day, month, year) = (1 + dice.roll(28), 1 + dice.roll(12), dice.roll(100));
                    format!("{day:02}{month:02}{year:02}{}9", dice.digits(3))
                },
                checksum::kennitala,
            );
            if dice.roll(2) == 0 { value } else { grouped(&value, &[6, 4], "-") }
        },
        sentences: &[
            "Hún heitir Anna, kt. {}, og býr hér.",
            "Kennitala: {}",
            "Kennitala hans er {} samkvæmt þjóðskrá.",
            "Stefnandi, kt. {}, krefst bóta.",
        ],
    },
    Kind {
        name: "uk-nhs",
        make: |dice| {
            let value = checked(
                dice,
                |dice| dice.digits(9),
                |digits| eleven(sum(digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2])).map(|digit| digit.to_string()),
            );
            if dice.roll(2) == 0 { value } else { grouped(&value, &[3, 3, 4], " ") }
        },
        sentences: &[
            "Her NHS number is {} as the letter says.",
            "NHS number: {}",
            "The patient (NHS no. {}) was discharged.",
            "Patient's NHS number {} was entered twice.",
        ],
    },
    Kind {
        name: "pl-pesel",
        make: |dice| {
            let make = |dice: &mut Dice| {
                let (day, month, year) = day(dice);
                format!("{year:02}{month:02}{day:02}{}", dice.digits(4))
            };
            checked(dice, make, |digits| {
                Some(((10 - sum(digits, &[1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10) % 10).to_string())
            })
        },
        sentences: &[
            "Numer PESEL pacjenta to {} według karty.",
            "PESEL: {}",
            "Pan Jan Nowak, PESEL {}, mieszka w Gdyni.",
            "His PESEL is {} in the Polish register.",
        ],
    },
    Kind {
        name: "nl-bsn",
        make: |dice| {
            dice.until(
                |dice| format!("{}{}", 1 + dice.roll(9), dice.digits(8)),
                |value| {
                    let digits: Vec<u32> = value.chars().filter_map(|c| c.to_digit(10)).collect();
                    sum(&digits[..8], &[9, 8, 7, 6, 5, 4, 3, 2]) % 11 == digits[8]
                },
            )
        },
        sentences: &[
            "Zijn BSN is {} volgens de gemeente.",
            "Burgerservicenummer: {}",
            "Mevrouw De Vries (BSN {}) belde gisteren.",
            "The Dutch BSN {} was on the form.",
        ],
    },
    Kind {
        name: "dk-cpr",
        make: |dice| {
            let (day, month, year) = day(dice);
            format!("{day:02}{month:02}{year:02}-{}{}", dice.roll(4), dice.digits(3))
        },
        sentences: &[
            "Hendes CPR-nummer er {} ifølge journalen.",
            "CPR-nr.: {}",
            "Patienten, CPR {}, blev udskrevet.",
            "The Danish CPR number {} was leaked.",
        ],
    },
    Kind {
        name: "se-personnummer",
        make: |dice| {
            let (day, month, year) = day(dice);
            let front = format!("{year:02}{month:02}{day:02}");
            let value = dice.until(|dice| format!("{front}{}", dice.digits(4)), checksum::luhn);
            grouped(&value, &[6, 4], "-")
        },
        sentences: &[
            "Hans personnummer är {} enligt registret.",
            "Personnummer: {}",
            "Sökanden med personnummer {} fick avslag.",
            "The Swedish personnummer {} was shown.",
        ],
    },
    Kind {
        name: "fi-hetu",
        make: |dice| {
            // The sign tells the century: it is no separator.
            let (day, month, _) = day(dice);
            let (year, serial) = (dice.roll(20), 2 + dice.roll(898));
            let number: usize = format!("{day:02}{month:02}{year:02}{serial:03}").parse().unwrap();
            let check = &"0123456789ABCDEFHJKLMNPRSTUVWXY"[number % 31..=number % 31];
            format!("{day:02}{month:02}{year:02}A{serial:03}{check}")
        },
        sentences: &[
            "Hänen henkilötunnuksensa on {} rekisterissä.",
            "Henkilötunnus: {}",
            "Potilas (hetu {}) kotiutettiin.",
            "The Finnish personal identity code {} is his.",
        ],
    },
    Kind {
        name: "no-fodselsnummer",
        make: norwegian,
        sentences: &[
            "Fødselsnummeret hans er {} ifølge skjemaet.",
            "Fødselsnummer: {}",
            "Pasienten, fødselsnummer {}, ble utskrevet.",
            "Fnr. {} er registrert.",
        ],
    },
    Kind {
        name: "be-national-number",
        make: |dice| {
            let (day, month, year) = day(dice);
            let serial = 1 + dice.roll(997);
            let number: u64 = format!("{year:02}{month:02}{day:02}{serial:03}").parse().unwrap();
            format!("{year:02}.{month:02}.{day:02}-{serial:03}.{:02}", 97 - number % 97)
        },
        sentences: &[
            "Zijn rijksregisternummer is {} volgens de akte.",
            "Rijksregisternummer: {}",
            "Son numéro national est {} selon la commune.",
            "Numéro de registre national : {}",
        ],
    },
    Kind {
        name: "fr-nir",
        make: french,
        sentences: &[
            "Son numéro de sécurité sociale est {} depuis 1990.",
            "NIR : {}",
            "Numéro de sécurité sociale : {}",
            "L'assuré, NIR {}, a déménagé.",
        ],
    },
    Kind {
        name: "ch-ahv",
        make: |dice| {
            let value = checked(
                dice,
                |dice| format!("756{}", dice.digits(9)),
                |digits| {
                    Some(((10 - sum(digits, &[1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10) % 10).to_string())
                },
            );
            grouped(&value, &[3, 4, 4, 2], ".")
        },
        sentences: &[
            "Ihre AHV-Nummer ist {} gemäss Ausweis.",
            "AHV-Nr.: {}",
            "Son numéro AVS est {} depuis mars.",
            "Versicherte mit AHV-Nummer {} sind informiert.",
        ],
    },
    Kind {
        name: "de-tax-id",
        make: german,
        sentences: &[
            "Seine Steuer-ID lautet {} laut Bescheid.",
            "Steuerliche Identifikationsnummer: {}",
            "Die Steuer-Identifikationsnummer {} wurde vergeben.",
            "Meine Steuer-ID: {}",
        ],
    },
    Kind {
        name: "it-fiscal-code",
        make: italian,
        sentences: &[
            "Il suo codice fiscale è {} da sempre.",
            "Codice fiscale: {}",
            "Il signor Rossi, codice fiscale {}, abita qui.",
            "C.F. {}",
        ],
    },
    Kind {
        name: "es-dni",
        make: |dice| {
            let number = 10_000_000 + dice.roll(80_000_000);
            let check = &"TRWAGMYFPDXBNJZSQVHLCKE"[number % 23..=number % 23];
            format!("{number}{check}")
        },
        sentences: &[
            "Su DNI es {} según el contrato.",
            "DNI: {}",
            "Don Pedro García, con DNI {}, firma hoy.",
            "El NIF {} figura en el acta.",
        ],
    },
    Kind {
        name: "br-cpf",
        make: |dice| {
            let value = checked(
                dice,
                |dice| dice.digits(9),
                |digits| {
                    let digit = |sum: u32| if sum % 11 < 2 { 0 } else { 11 - sum % 11 };
                    let first = digit(sum(digits, &[10, 9, 8, 7, 6, 5, 4, 3, 2]));
                    let all: Vec<u32> = digits.iter().copied().chain([first]).collect();
                    let second = digit(sum(&all, &[11, 10, 9, 8, 7, 6, 5, 4, 3, 2]));
                    Some(format!("{first}{second}"))
                },
            );
            format!("{}-{}", grouped(&value[..9], &[3, 3, 3], "."), &value[9..])
        },
        sentences: &[
            "O CPF dele é {} conforme o cadastro.",
            "CPF: {}",
            "Maria da Silva, CPF {}, mora aqui.",
            "Informe o CPF {} no balcão.",
        ],
    },
    Kind {
        name: "au-tfn",
        make: |dice| {
            let value = dice.until(
                |dice| format!("{}{}", 1 + dice.roll(9), dice.digits(8)),
                |value| {
                    let digits: Vec<u32> = value.chars().filter_map(|c| c.to_digit(10)).collect();
                    sum(&digits, &[1, 4, 3, 7, 5, 8, 6, 9, 10]).is_multiple_of(11)
                },
            );
            grouped(&value, &[3, 3, 3], " ")
        },
        sentences: &[
            "Her tax file number is {} with the ATO.",
            "TFN: {}",
            "Quote your TFN {} to the employer.",
            "The tax file number {} was withheld.",
        ],
    },
    Kind {
        name: "in-aadhaar",
        make: |dice| {
            let value =
                dice.until(|dice| format!("{}{}", 2 + dice.roll(8), dice.digits(11)), checksum::verhoeff);
            grouped(&value, &[4, 4, 4], " ")
        },
        sentences: &[
            "His Aadhaar number is {} on the card.",
            "Aadhaar: {}",
            "Aadhaar no. {} was linked to the account.",
            "Please verify Aadhaar {} before Monday.",
        ],
    },
    Kind {
        name: "cn-resident-id",
        make: |dice| {
            let (day, month, year) = day(dice);
            let region = dice.pick(&["110101", "310104", "440305", "510107"]);
            let front = format!("{region}19{year:02}{month:02}{day:02}{}", dice.digits(3));
            let ends = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X"];
            dice.until(|dice| format!("{front}{}", dice.pick(&ends)), checksum::mod11_2)
        },
        sentences: &[
            "His Chinese resident identity card number is {} today.",
            "身份证号码：{}",
            "Resident ID number: {}",
            "他的身份证号是 {} 。",
        ],
    },
    Kind {
        name: "mac-address",
        make: |dice| {
            let part = |dice: &mut Dice| format!("{:02X}", dice.roll(256));
            (0..6).map(|_| part(dice)).collect::<Vec<_>>().join(":")
        },
        sentences: &[
            "The MAC address is {} on that card.",
            "MAC address: {}",
            "Die MAC-Adresse {} ist gesperrt.",
            "MAC-vistfang tölvunnar er {} í dag.",
        ],
    },
    Kind {
        name: "uk-nino",
        make: |dice| {
            let front = dice.pick(&["AB", "CE", "JR", "SY", "PK"]);
            let digits = dice.digits(6);
            format!("{front} {} {}", grouped(&digits, &[2, 2, 2], " "), dice.pick(&["A", "B", "C", "D"]))
        },
        sentences: &["National Insurance number: {}", "Her NI no. {} was wrong.", "NINO {} on the payslip"],
    },
    Kind {
        name: "sg-nric",
        make: |dice| {
            let number = dice.digits(7);
            let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
            let place = sum(&digits, &[2, 7, 6, 5, 4, 3, 2]) as usize % 11;
            format!("S{number}{}", &"JZIHGFEDCBA"[place..=place])
        },
        sentences: &["NRIC: {}", "The NRIC {} was shown at the gate.", "Her NRIC no. is {} on the pass."],
    },
    Kind {
        name: "imei",
        make: |dice| dice.until(|dice| format!("35{}", dice.digits(13)), checksum::luhn),
        sentences: &[
            "The IMEI of the phone is {} on the box.",
            "IMEI: {}",
            "Die IMEI {} wurde gesperrt.",
            "IMEI-númer símans er {} samkvæmt kvittun.",
        ],
    },
    Kind {
        name: "vin",
        make: vehicle,
        sentences: &[
            "The VIN is {} on the title.",
            "VIN: {}",
            "Vehicle identification number {} was stolen.",
            "Fahrgestellnummer: {}",
        ],
    },
    Kind {
        name: "ethereum",
        make: |dice| {
            let hex = |dice: &mut Dice| char::from_digit(dice.roll(16) as u32, 16).unwrap();
            format!("0x{}", (0..40).map(|_| hex(dice)).collect::<String>())
        },
        sentences: &[
            "Send it to the Ethereum address {} today.",
            "Ethereum wallet: {}",
            "My ETH address is {} on mainnet.",
            "Rafmyntaveski (ethereum): {}",
        ],
    },
];

/// How a transform changes a value; the same value back if it cannot.
type Transform = fn(&str, &mut Dice) -> String;

/// Puts `sign` between every two characters.
fn between(value: &str, sign: &str) -> String {
    value.chars().map(String::from).collect::<Vec<_>>().join(sign)
}

fn behind(value: &str, mark: &str) -> String {
    value.chars().map(|character| format!("{character}{mark}")).collect()
}

fn each(value: &str, write: impl Fn(char) -> String) -> String {
    value.chars().map(write).collect()
}

fn digits_from(value: &str, zero: u32) -> String {
    each(value, |c| match c.to_digit(10) {
        Some(digit) => char::from_u32(zero + digit).unwrap().to_string(),
        None => c.to_string(),
    })
}

fn swap(value: &str, from: &str, to: &str) -> String {
    let find = |c: char| from.chars().zip(to.chars()).find(|(from, _)| *from == c).map_or(c, |(_, to)| to);
    value.chars().map(find).collect()
}

/// Puts `sign` in the place of the separators; none: no change.
fn separated(value: &str, sign: &str) -> String {
    if value.contains('@') || value.matches('.').count() == 3 {
        return value.to_owned();
    }
    value.replace([' ', '-'], sign)
}

/// Puts `sign` in the middle.
fn middle(value: &str, sign: &str) -> String {
    let at = value.len() / 2;
    format!("{}{sign}{}", &value[..at], &value[at..])
}

fn octets(value: &[u8], write: impl Fn(u8) -> String) -> String {
    value.iter().map(|byte| write(*byte)).collect()
}

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn base64(value: &[u8], pads: bool) -> String {
    let mut text = String::new();
    for three in value.chunks(3) {
        let bits =
            three.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in 0..=three.len() {
            text.push(char::from(BASE64[(bits >> (18 - 6 * place)) as usize & 63]));
        }
        if pads {
            text.push_str(&"=="[..3 - three.len()]);
        }
    }
    text
}

fn utf16(value: &str) -> Vec<u8> {
    value.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// The value read as Latin-1 after it was written in look-alikes as UTF-8.
fn garbled(value: &str) -> String {
    value.bytes().map(char::from).collect()
}

fn spelled(value: &str, words: &[&str; 10], sign: &str) -> String {
    if value.contains('@') {
        return value.to_owned();
    }
    let parts: Vec<String> = value
        .chars()
        .map(|c| c.to_digit(10).map_or(c.to_string(), |digit| words[digit as usize].to_owned()))
        .collect();
    parts.join(sign).split_whitespace().collect::<Vec<_>>().join(" ")
}

const ENGLISH: [&str; 10] = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const ICELANDIC: [&str; 10] =
    ["núll", "einn", "tveir", "þrír", "fjórir", "fimm", "sex", "sjö", "átta", "níu"];
const GERMAN: [&str; 10] =
    ["null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];

const CZECH: [&str; 10] = ["nula", "jedna", "dva", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět"];
const CROATIAN: [&str; 10] =
    ["nula", "jedan", "dva", "tri", "četiri", "pet", "šest", "sedam", "osam", "devet"];
const HUNGARIAN: [&str; 10] =
    ["nulla", "egy", "kettő", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc"];
const ROMANIAN: [&str; 10] = ["zero", "unu", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă"];
const RUSSIAN: [&str; 10] =
    ["ноль", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять"];
const GREEK: [&str; 10] = ["μηδέν", "ένα", "δύο", "τρία", "τέσσερα", "πέντε", "έξι", "επτά", "οκτώ", "εννέα"];

/// All digits as one word; the same back for what has letters of its own.
fn run_together(value: &str, words: &[&str; 10]) -> String {
    if value.contains(char::is_alphabetic) {
        return value.to_owned();
    }
    let digits = value.chars().filter_map(|c| c.to_digit(10));
    digits.map(|digit| words[digit as usize]).collect()
}

fn mail_words(value: &str, at: &str, dot: &str) -> String {
    if value.contains('@') { value.replace('@', at).replace('.', dot) } else { value.to_owned() }
}

/// Name, the least share that must be found, and the transforms by name.
type Family = (&'static str, f64, &'static [(&'static str, Transform)]);

#[rustfmt::skip]
const FAMILIES: &[Family] = &[
    ("invisible", 1.0, &[
        ("zero-width space", |v, _| between(v, "\u{200b}")),
        ("zero-width joiner", |v, _| between(v, "\u{200d}")),
        ("zero-width non-joiner", |v, _| between(v, "\u{200c}")),
        ("word joiner", |v, _| between(v, "\u{2060}")),
        ("soft hyphen", |v, _| between(v, "\u{ad}")),
        ("one soft hyphen", |v, _| middle(v, "\u{ad}")),
        ("byte order mark", |v, _| middle(v, "\u{feff}")),
        ("left-to-right marks", |v, _| between(v, "\u{200e}")),
        ("right-to-left mark", |v, _| middle(v, "\u{200f}")),
        ("override", |v, _| format!("\u{202d}{v}\u{202c}")),
        ("turned round", |v, _| format!("\u{202e}{}\u{202c}", v.chars().rev().collect::<String>())),
        ("isolates", |v, _| behind(v, "\u{2066}\u{2069}")),
        ("combining stroke", |v, _| behind(v, "\u{336}")),
        ("combining acute", |v, _| behind(v, "\u{301}")),
        ("enclosing keycap", |v, _| behind(v, "\u{fe0f}\u{20e3}")),
        ("variation selectors", |v, _| behind(v, "\u{fe0e}")),
        ("tag characters", |v, _| each(v, |c| char::from_u32(0xe0000 + u32::from(c)).unwrap().to_string())),
        ("tags between", |v, _| between(v, "\u{e0041}")),
        ("invisible times", |v, _| middle(v, "\u{2062}")),
        ("grapheme joiner", |v, _| between(v, "\u{34f}")),
        ("delete", |v, _| middle(v, "\u{7f}")),
        ("control beyond ASCII", |v, _| middle(v, "\u{9f}")),
        ("mark of an object", |v, _| middle(v, "\u{fffc}")),
        ("without width over full width", |v, _| between(&digits_from(v, 0xff10), "\u{200b}")),
        ("several marks", |v, _| behind(v, "\u{300}\u{323}\u{334}")),
        ("colour of a terminal", |v, _| middle(v, "\u{1b}[1;31m")),
    ]),
    ("look-alikes", 1.0, &[
        ("full-width", |v, _| each(v, |c| if ('!'..='~').contains(&c) { char::from_u32(u32::from(c) + 0xfee0).unwrap().to_string() } else { c.to_string() })),
        ("full-width digits", |v, _| digits_from(v, 0xff10)),
        ("Arabic digits", |v, _| digits_from(v, 0x660)),
        ("Persian digits", |v, _| digits_from(v, 0x6f0)),
        ("Devanagari digits", |v, _| digits_from(v, 0x966)),
        ("bold digits", |v, _| digits_from(v, 0x1d7ce)),
        ("monospace digits", |v, _| digits_from(v, 0x1d7f6)),
        ("circled digits", |v, _| swap(v, "0123456789", "⓪①②③④⑤⑥⑦⑧⑨")),
        ("superscript digits", |v, _| swap(v, "0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")),
        ("circled sans-serif digits", |v, _| swap(v, "0123456789", "🄋➀➁➂➃➄➅➆➇➈")),
        ("long vowels for dashes", |v, _| if v.contains(char::is_alphabetic) { v.to_owned() } else { v.replace('-', "ー") }),
        ("Cyrillic letters", |v, _| swap(v, "aeopcxyABEKMHOPCTX", "аеорсхуАВЕКМНОРСТХ")),
        ("Greek letters", |v, _| swap(v, "oABEHIKMNOPTYXZ", "οΑΒΕΗΙΚΜΝΟΡΤΥΧΖ")),
        ("Unicode dashes", |v, _| v.replace('-', "\u{2212}")),
        ("en dashes", |v, _| v.replace('-', "–")),
        ("small at, ideographic dots", |v, _| v.replace('@', "\u{fe6b}").replace('.', "。")),
        ("leader dots", |v, _| v.replace('.', "․")),
        ("mathematical letters", |v, _| each(v, |c| match c { 'a'..='z' => char::from_u32(0x1d41a + u32::from(c) - 97).unwrap().to_string(), 'A'..='Z' => char::from_u32(0x1d400 + u32::from(c) - 65).unwrap().to_string(), '0'..='9' => char::from_u32(0x1d7ce + u32::from(c) - 48).unwrap().to_string(), c => c.to_string() })),
    ]),
    ("separators", 0.99, &[
        ("spaced", |v, _| between(v, " ")),
        ("no-break spaces", |v, _| between(v, "\u{a0}")),
        ("thin spaces", |v, _| separated(v, "\u{2009}")),
        ("double spaces", |v, _| separated(v, "  ")),
        ("tabs", |v, _| separated(v, "\t")),
        ("underscores", |v, _| separated(v, "_")),
        ("slashes", |v, _| separated(v, "/")),
        ("dots", |v, _| separated(v, ".")),
        ("middle dots", |v, _| separated(v, "·")),
        ("commas", |v, _| separated(v, ",")),
        ("pipes", |v, _| separated(v, "|")),
        ("spaced dashes", |v, _| separated(v, " - ")),
        ("none", |v, _| separated(v, "")),
        ("dotted", |v, _| between(v, ".")),
        ("dashed", |v, _| between(v, "-")),
        ("pairs", |v, _| if v.contains(['@', '.', ':']) { v.to_owned() } else { let plain = v.replace([' ', '-'], ""); plain.as_bytes().chunks(2).map(|two| std::str::from_utf8(two).unwrap()).collect::<Vec<_>>().join(" ") }),
        ("line break", |v, _| middle(v, "\n")),
        ("Windows line break", |v, _| middle(v, "\r\n")),
        ("line break and indentation", |v, _| middle(v, "\n    ")),
        ("line break in a quotation", |v, _| middle(v, "\n> ")),
        ("line break in a quotation of Windows", |v, _| middle(v, "\r\n> ")),
        ("line break as code has it", |v, _| middle(v, "\\n")),
        ("Windows line break as code has it", |v, _| middle(v, "\\r\\n")),
        ("line break as code has it, in a quotation", |v, _| middle(v, "\\n> ")),
        ("line break and a wide indentation", |v, _| middle(v, "\n                        ")),
        ("line break and a wide space", |v, _| middle(v, "\n\u{3000}")),
        ("line break in a comment", |v, _| middle(v, "\n// ")),
        ("line break in settings", |v, _| middle(v, "\n; ")),
        ("line break in a table", |v, _| middle(v, " |\n| ")),
        ("line break in a frame", |v, _| middle(v, " │\n│ ")),
        ("line break with an arrow", |v, _| middle(v, "↵\n")),
        ("line break of a page", |v, _| middle(v, "<br/>\n")),
        ("numbered lines", |v, _| if v.contains(char::is_alphabetic) || v.contains('.') { v.to_owned() } else { middle(v, "\n12: ") }),
        ("hyphen at the end of a line", |v, _| middle(v, "-\n")),
        ("two line breaks", |v, _| { let (a, b) = (v.len() / 3, 2 * v.len() / 3); format!("{}\n{}\n{}", &v[..a], &v[a..b], &v[b..]) }),
        ("a space in the middle", |v, _| if v.chars().all(|c| c.is_ascii_digit() || c == '-') { middle(v, " ") } else { v.to_owned() }),
        ("carriage return", |v, _| middle(v, "\r")),
        ("form feed", |v, _| middle(v, "\u{c}")),
        ("next line", |v, _| middle(v, "\u{85}")),
        ("line separator", |v, _| middle(v, "\u{2028}")),
        ("halves", |v, _| if v.starts_with('+') || !v.chars().all(|c| c.is_ascii_digit() || " -".contains(c)) { v.to_owned() } else { let plain = v.replace([' ', '-'], ""); let (front, back) = plain.split_at(plain.len().div_ceil(2)); if back.len() > 5 { v.to_owned() } else { format!("{front} {back}") } }),
        ("lines for separators", |v, _| separated(v, "\n")),
        ("spaces around signs", |v, _| each(v, |c| if "@.-".contains(c) { format!(" {c} ") } else { c.to_string() })),
    ]),
    ("words", 0.95, &[
        ("English digits", |v, _| spelled(v, &ENGLISH, " ")),
        ("English digits with dashes", |v, _| spelled(v, &ENGLISH, "-")),
        ("Icelandic digits", |v, _| spelled(v, &ICELANDIC, " ")),
        ("English digits run together", |v, _| run_together(v, &ENGLISH)),
        ("Icelandic digits run together", |v, _| run_together(v, &ICELANDIC)),
        ("German digits run together", |v, _| run_together(v, &GERMAN)),
        ("Czech digits", |v, _| spelled(v, &CZECH, " ")),
        ("Croatian digits", |v, _| spelled(v, &CROATIAN, " ")),
        ("Hungarian digits", |v, _| spelled(v, &HUNGARIAN, " ")),
        ("Romanian digits", |v, _| spelled(v, &ROMANIAN, " ")),
        ("Russian digits", |v, _| spelled(v, &RUSSIAN, " ")),
        ("Greek digits", |v, _| spelled(v, &GREEK, " ")),
        ("małpa kropka", |v, _| mail_words(v, " małpa ", " kropka ")),
        ("zavináč tečka", |v, _| mail_words(v, " zavináč ", " tečka ")),
        ("et točka", |v, _| mail_words(v, " et ", " točka ")),
        ("собака точка", |v, _| mail_words(v, " собака ", " точка ")),
        ("παπάκι τελεία", |v, _| mail_words(v, " παπάκι ", " τελεία ")),
        ("English digits with full stops", |v, _| if v.contains(char::is_alphabetic) { v.to_owned() } else { spelled(&v.replace(|c: char| !c.is_ascii_digit(), ""), &ENGLISH, ". ") }),
        ("English digits without the signs", |v, _| if v.contains(char::is_alphabetic) { v.to_owned() } else { spelled(&v.replace(|c: char| !c.is_ascii_digit(), ""), &ENGLISH, " ") }),
        ("\"at\" \"dot\"", |v, _| mail_words(v, " \"at\" ", " \"dot\" ")),
        ("[[at]][[dot]]", |v, _| mail_words(v, "[[at]]", "[[dot]]")),
        ("--at----dot--", |v, _| mail_words(v, "--at--", "--dot--")),
        ("at the rate dot", |v, _| mail_words(v, " at the rate ", " dot ")),
        ("att merki punktur", |v, _| mail_words(v, " att merki ", " punktur ")),
        ("[at] [dot]", |v, _| mail_words(v, " [at] ", " [dot] ")),
        ("(at)(dot)", |v, _| mail_words(v, "(at)", "(dot)")),
        ("<at><dot>", |v, _| mail_words(v, "<at>", "<dot>")),
        ("[@] [.]", |v, _| mail_words(v, "[@]", "[.]")),
        ("[at] punktur", |v, _| mail_words(v, " [at] ", " punktur ")),
        ("snabel-a punktum", |v, _| mail_words(v, " snabel-a ", " punktum ")),
        ("at dot", |v, _| mail_words(v, " at ", " dot ")),
        ("AT DOT", |v, _| mail_words(v, " AT ", " DOT ")),
        ("chiocciola punto", |v, _| mail_words(v, " chiocciola ", " punto ")),
        ("hjá punktur", |v, _| mail_words(v, " hjá ", " punktur ")),
        ("[.]", |v, _| v.replace('.', "[.]")),
        ("O for 0", |v, _| if v.contains('@') { v.to_owned() } else { v.replace('0', "O") }),
        ("o for 0", |v, _| if v.contains('@') { v.to_owned() } else { v.replace('0', "o") }),
        ("l for 1, S for 5", |v, _| if v.contains('@') { v.to_owned() } else { v.replace('1', "l").replace('5', "S") }),
    ]),
    ("markup", 0.99, &[
        ("decimal entities", |v, _| each(v, |c| format!("&#{};", u32::from(c)))),
        ("hexadecimal entities", |v, _| each(v, |c| format!("&#x{:x};", u32::from(c)))),
        ("entities without semicolons", |v, _| each(v, |c| format!("&#{}", u32::from(c)))),
        ("named entities", |v, _| v.replace('@', "&commat;").replace('.', "&period;").replace('-', "&hyphen;").replace(' ', "&nbsp;")),
        ("escaped twice", |v, _| each(v, |c| format!("&amp;#{};", u32::from(c)))),
        ("bold half", |v, _| format!("{}<b>{}</b>", &v[..v.len() / 2], &v[v.len() / 2..])),
        ("tag", |v, _| middle(v, "<wbr>")),
        ("span in the middle", |v, _| middle(v, "<span class=\"x\"></span>")),
        ("comment", |v, _| middle(v, "<!-- x -->")),
        ("every letter in a tag", |v, _| each(v, |c| format!("<i>{c}</i>"))),
        ("stars", |v, _| middle(v, "**")),
        ("bold middle", |v, _| { let (a, b) = (v.len() / 3, 2 * v.len() / 3); format!("{}**{}**{}", &v[..a], &v[a..b], &v[b..]) }),
        ("backslashes", |v, _| v.replace('-', "\\-").replace('.', "\\.").replace('@', "\\@")),
        ("code quotes", |v, _| middle(v, "`")),
    ]),
    ("encodings", 0.99, &[
        ("percent", |v, _| octets(v.as_bytes(), |b| format!("%{b:02X}"))),
        ("percent twice", |v, _| octets(v.as_bytes(), |b| format!("%25{b:02x}"))),
        ("percent for signs", |v, _| v.replace('@', "%40").replace('-', "%2D").replace(' ', "%20").replace('.', "%2E")),
        ("\\u", |v, _| each(v, |c| format!("\\u{:04x}", u32::from(c)))),
        ("\\u{}", |v, _| each(v, |c| format!("\\u{{{:x}}}", u32::from(c)))),
        ("%u", |v, _| each(v, |c| format!("%u{:04X}", u32::from(c)))),
        ("U+", |v, _| each(v, |c| format!("U+{:04X} ", u32::from(c))).trim_end().to_owned()),
        ("\\x", |v, _| octets(v.as_bytes(), |b| format!("\\x{b:02x}"))),
        ("style sheet", |v, _| each(v, |c| format!("\\{:06x}", u32::from(c)))),
        ("style sheet with spaces", |v, _| each(v, |c| format!("\\{:x} ", u32::from(c))).trim_end().to_owned()),
        ("octal", |v, _| octets(v.as_bytes(), |b| format!("\\{b:03o}"))),
        ("base64", |v, _| base64(v.as_bytes(), true)),
        ("base64 without padding", |v, _| base64(v.as_bytes(), false).replace('+', "-").replace('/', "_")),
        ("base64 twice", |v, _| base64(base64(v.as_bytes(), true).as_bytes(), true)),
        ("base64 of percent", |v, _| base64(octets(v.as_bytes(), |b| format!("%{b:02X}")).as_bytes(), true)),
        ("base64 of UTF-16", |v, _| base64(&utf16(v), true)),
        ("base64 of UTF-16 with its mark", |v, _| base64(&utf16(&format!("\u{feff}{v}")), true)),
        ("hexadecimal", |v, _| octets(v.as_bytes(), |b| format!("{b:02x}"))),
        ("hexadecimal with spaces", |v, _| octets(v.as_bytes(), |b| format!("{b:02X} ")).trim_end().to_owned()),
        ("hexadecimal with 0x", |v, _| octets(v.as_bytes(), |b| format!("0x{b:02x} ")).trim_end().to_owned()),
        ("character codes", |v, _| octets(v.as_bytes(), |b| format!("{b}, ")).trim_end_matches(", ").to_owned()),
        ("quoted-printable", |v, _| octets(v.as_bytes(), |b| format!("={b:02X}"))),
        ("quoted-printable for signs", |v, _| if v.contains('@') { v.replace('@', "=40") } else if v.contains(char::is_alphabetic) { v.to_owned() } else { v.replace('-', "=2D") }),
        ("soft break", |v, _| middle(v, "=\n")),
        ("UTF-16 with nulls", |v, _| garbled(std::str::from_utf8(&utf16(v)).unwrap())),
        ("UTF-16 escapes", |v, _| octets(&utf16(v), |b| format!("\\x{b:02x}"))),
        ("UTF-16, wrong order", |v, _| each(v, |c| char::from_u32(u32::from(c) << 8).unwrap().to_string())),
        ("garbled full-width digits", |v, _| garbled(&digits_from(v, 0xff10))),
        ("garbled full-width digits, what has no character lost", |v, _| garbled(&digits_from(v, 0xff10)).replace('\u{90}', "\u{fffd}")),
        ("garbled spaces", |v, _| garbled(&v.replace(' ', "\u{a0}"))),
    ]),
    ("glued", 0.95, &[
        ("letter before", |v, _| format!("x{v}")),
        ("Icelandic letter before", |v, _| if v.contains('@') { v.to_owned() } else { format!("þ{v}") }),
        ("Icelandic letter behind", |v, _| if v.contains('@') { v.to_owned() } else { format!("{v}ö") }),
        ("letters behind", |v, _| format!("{v}abc")),
        ("letter behind", |v, _| format!("{v}x")),
        ("underscore before", |v, _| format!("id_{v}")),
        ("underscores around", |v, _| format!("_{v}_")),
        ("stroke and a number behind", |v, _| if v.contains(char::is_alphabetic) { v.to_owned() } else { format!("{v}_1") }),
        ("capital before", |v, _| format!("N{v}")),
        ("Arabic letters before", |v, _| if v.contains('@') { v.to_owned() } else { format!("رقم{v}") }),
        ("Cyrillic letter behind", |v, _| if v.contains('@') { v.to_owned() } else { format!("{v}и") }),
        ("word before", |v, _| if v.contains('@') { v.to_owned() } else { format!("Value{v}") }),
        ("words as in code", |v, _| if v.contains('@') { v.to_owned() } else { format!("userId{v}") }),
        ("word behind, as in code", |v, _| if v.contains('@') { v.to_owned() } else { format!("{v}IsNew") }),
        ("sign between, and a letter before", |v, _| if v.contains(|c: char| !c.is_ascii_digit()) { v.to_owned() } else { format!("x{}", between(v, "-")) }),
    ]),
];

static DETECTORS: LazyLock<Detectors> = LazyLock::new(|| Detectors::new::<&str>(&[]).unwrap());

fn findings(text: &str) -> Vec<Finding> {
    let document = parse(FormatName::Plain, text.to_owned()).unwrap();
    detect(&document, &DETECTORS, DEFAULT_THRESHOLD)
}

/// True if nine tenths of the characters of `place` are found.
fn is_caught(text: &str, place: std::ops::Range<usize>) -> bool {
    let found = findings(text);
    let covered =
        |at: usize| found.iter().any(|finding| finding.span.start() <= at && at < finding.span.end());
    let all = text[place.clone()].chars().count();
    let caught = text[place.clone()].char_indices().filter(|(at, _)| covered(place.start + at)).count();
    10 * caught >= 9 * all
}

#[test]
fn disguised_values_are_found() {
    let mut low = Vec::new();
    for (family, bar, transforms) in FAMILIES {
        let (mut caught, mut all) = (0, 0);
        let mut lines = String::new();
        for (name, transform) in *transforms {
            let mut misses: BTreeMap<&str, (usize, String)> = BTreeMap::new();
            let (mut caught_here, mut all_here) = (0, 0);
            for kind in KINDS {
                let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ kind.name.len() as u64);
                for number in 0..VALUES {
                    let value = (kind.make)(&mut dice);
                    let disguised = transform(&value, &mut dice);
                    if disguised == value {
                        continue;
                    }
                    let sentence = kind.sentences[number % kind.sentences.len()];
                    let start = sentence.find("{}").unwrap();
                    let text = sentence.replace("{}", &disguised);
                    all_here += 1;
                    if is_caught(&text, start..start + disguised.len()) {
                        caught_here += 1;
                    } else {
                        let miss = misses.entry(kind.name).or_insert((0, text));
                        miss.0 += 1;
                    }
                }
            }
            let _ = writeln!(lines, "  {name}: {caught_here}/{all_here}");
            for (kind, (count, text)) in misses {
                let _ = writeln!(lines, "      {kind}: {count} missed, such as {text:?}");
            }
            (caught, all) = (caught + caught_here, all + all_here);
        }
        let share = f64::from(caught) / f64::from(all);
        println!("{family}: {caught}/{all} = {:.2} %\n{lines}", 100.0 * share);
        if share < *bar {
            low.push(format!("{family}: {:.2} %, the bar is {:.0} %", 100.0 * share, 100.0 * bar));
        }
    }
    assert!(low.is_empty(), "{}", low.join("\n"));
}

/// Text without disguises, by name: what is committed, and the shared sets where they are.
fn clean_texts() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for folder in ["samples", "docs", "src", "src/detect", "rules/src/patterns", "."] {
        for entry in std::fs::read_dir(root.join(folder)).unwrap().flatten() {
            let path = entry.path();
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            // The page on detection shows what disguises look like.
            let shows_disguises =
                ["docs/detection.md", "docs/rules.md", "docs/oracles.md", "src/document.rs"]
                    .iter()
                    .any(|page| path.ends_with(page));
            if !shows_disguises && matches!(ending, "md" | "txt" | "rs" | "csv" | "json" | "toml" | "lock") {
                found.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    let shared =
        std::env::var_os("SCRUBJAY_SHARED").map_or(root.join("../shared"), PathBuf::from).join("data");
    let Ok(sets) = std::fs::read_dir(&shared) else {
        println!("the shared sets are not here: set SCRUBJAY_SHARED to measure them too");
        return found;
    };
    for set in sets.flatten() {
        for file in std::fs::read_dir(set.path()).into_iter().flatten().flatten() {
            let path = file.path();
            if !path.to_string_lossy().ends_with("dev.jsonl.gz") {
                continue;
            }
            let mut lines = String::new();
            let opened = std::fs::File::open(&path).unwrap();
            if flate2::read::GzDecoder::new(opened).read_to_string(&mut lines).is_err() {
                continue;
            }
            let mut text = String::new();
            for line in lines.lines().take_while(|line| !line.is_empty()) {
                let Ok(value) = serde_json::from_str::<serde_json::Value>(line) else { continue };
                text.push_str(value["text"].as_str().unwrap_or_default());
                text.push('\n');
                if text.len() > 1_000_000 {
                    break;
                }
            }
            found.push((path.display().to_string(), text));
        }
    }
    found
}

#[test]
fn text_without_disguises_gives_what_it_gave_before() {
    let (mut bytes, mut seen) = (0, 0);
    for (name, text) in clean_texts() {
        bytes += text.len();
        let found = findings(&text);
        for finding in found
            .iter()
            .filter(|finding| finding.evidence.view.is_some() || finding.kind == EntityKind::HiddenText)
        {
            seen += 1;
            let view = finding.evidence.view.map_or("hidden", |view| view.name());
            // By place, never as text: the sets are other people's.
            println!("{name}: {} {} by {view}", finding.span.start(), finding.kind.name());
        }
    }
    let rate = seen as f64 / (bytes as f64 / 100_000.0);
    println!("{seen} findings by views in {bytes} bytes: {rate:.3} in 100 KB");
    assert!(rate < 0.2, "views find too much in text without disguises: {rate:.3} in 100 KB");
}
