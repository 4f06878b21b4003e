use super::*;

#[test]
fn explore() {
    let key = Key::new([4; 32]);
    for (kind, text) in [
        (EntityKind::Person, "Jón Jónsson"),
        (EntityKind::Person, "Jóns Jónssonar"),
        (EntityKind::Person, "Jóni Jónssyni"),
        (EntityKind::Person, "Sigurður Helgason"),
        (EntityKind::Person, "Sigurðar Helgasonar"),
        (EntityKind::Person, "SIGURÐI HELGASYNI"),
        (EntityKind::Person, "Anna Guðrún Pálsdóttir"),
        (EntityKind::Person, "Önnu Guðrúnu Pálsdóttur"),
        (EntityKind::Person, "Önnu Guðrúnar Pálsdóttur"),
        (EntityKind::Person, "John Doe"),
        (EntityKind::Person, "Doe, John"),
        (EntityKind::Person, "Mr. JOHN DOE"),
        (EntityKind::Person, "Jean-Pierre van der Berg, Jr."),
        (EntityKind::Person, "J. R. Smith"),
        (EntityKind::Person, "Lars Andersson"),
        (EntityKind::Person, "Eva Novotná"),
        (EntityKind::Person, "Kowalska"),
        (EntityKind::PhoneNumber, "(415) 555-2671 ext. 12"),
        (EntityKind::PhoneNumber, "+44 (0)20 7946 0958"),
        (EntityKind::PhoneNumber, "07700 900123"),
        (EntityKind::PhoneNumber, "+354 555 1234"),
        (EntityKind::PhoneNumber, "+49 30 90182000"),
        (EntityKind::PhoneNumber, "06 12 34 56 78"),
        (EntityKind::PhoneNumber, "070-123 45 67"),
        (EntityKind::EmailAddress, "Jon.Jonsson+7@simnet.is"),
        (EntityKind::Url, "https://jon:pw@www.acme.is:8080/J%C3%B3n?id=7#x"),
        (EntityKind::IpAddress, "10.0.0.1/24"),
        (EntityKind::IpAddress, "fe80::1"),
        (EntityKind::IpAddress, "2a00:1450:4001:0:0:0:0:200e"),
        (EntityKind::MacAddress, "3C:22:FB:01:02:03"),
        (EntityKind::Uuid, "123e4567-e89b-12d3-a456-426614174000"),
        (EntityKind::CreditCard, "4111 1111 1111 1111"),
        (EntityKind::IbanCode, "GB82 WEST 1234 5698 7654 32"),
        (EntityKind::UsSsn, "219-09-9999"),
        (EntityKind::IsKennitala, "120174-3399"),
        (EntityKind::IsKennitala, "540269-6459"),
        (EntityKind::NoFodselsnummer, "01010012356"),
        (EntityKind::AtVat, "ATU13585627"),
        (EntityKind::EsNif, "12345678Z"),
        (EntityKind::Password, "hunter2"),
    ] {
        println!("{text} -> {:?}", surrogate(&Value { text, kind, month_first: false }, &key, &|_| false));
    }
}
