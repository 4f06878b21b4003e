//! The words of a form that values stand behind (`Navn:`, `Adresa:`), which are no names themselves.

use scrubjay_names::tagger::Name;

/// Words of forms, in lower case: for names, addresses, contacts, offices and the like.
const LABELS: &str = " name names surname address addresses spouse guardian contact witness signed present apologies att attn re \
nafn nöfn heimilisfang heimili maki læknir sími netfang fæðingardagur aðstandandi ritari fundarstjóri viðstaddir mættir frá til efni lögheimili minning \
navn adresse kontaktperson sagsbehandler fornavn efternavn etternavn bopæl bosted telefon namn adress förnamn efternamn bostadsadress telefonnummer \
nimi osoite yhteyshenkilö huoltaja puhelin etunimi sukunimi lääkäri \
vorname nachname anschrift wohnort ehegatte ehegattin ehefrau ehemann sachbearbeiter sachbearbeiterin zeuge zeugin unterschrift \
nom prénom adresse domicile téléphone médecin témoin conjoint nombre nombres apellido apellidos domicilio dirección tutor médico teléfono testigo \
nome cognome indirizzo residenza telefono medico sobrenome apelido morada endereço telefone médica naam voornaam achternaam adres woonplaats telefoon huisarts \
imię nazwisko opiekun lekarz telefon jméno příjmení adresa bydliště lékař meno priezvisko lekár név cím lakcím lakóhely orvos anyja \
nume prenume medic adresă domiciliu ime prezime liječnik isim soyadı adı adresi ";

/// Takes out of `found` what is a word of a form and no more: one that stands before a colon or fills the text, as the header of a
/// column does.
pub(crate) fn drop_labels(text: &str, found: &mut Vec<Name>) {
    found.retain(|name| {
        let behind = text[name.place.end..].trim_start_matches([' ', '\u{a0}']);
        let is_alone = || behind.is_empty() && text[..name.place.start].trim().is_empty();
        let may_be_label = behind.starts_with([':', '\t']) || is_alone();
        !(may_be_label && is_label(&text[name.place.clone()]))
    });
}

/// True if the first or the last word is that of a form, and no more than three are there.
fn is_label(name: &str) -> bool {
    const LONGEST: usize = 40;
    if name.len() > LONGEST || name.contains(['\n', ',']) {
        return false;
    }
    let lower = name.to_lowercase();
    let is_listed = |word: &str| LABELS.split(' ').any(|label| label == word && !word.is_empty());
    let mut words = lower.split(' ');
    match (words.next(), words.next_back()) {
        (Some(first), None) => is_listed(first),
        (Some(first), Some(last)) => is_listed(first) || is_listed(last),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scrubjay_names::Class;

    #[test]
    fn words_of_forms_are_no_names() {
        let left = |text: &str, name: &str| {
            let start = text.find(name).unwrap_or_default();
            let mut found = vec![Name { place: start..start + name.len(), class: Class::Person, margin: 1 }];
            drop_labels(text, &mut found);
            !found.is_empty()
        };
        assert!(!left("Maki: Helgi", "Maki") && !left("Opiekun prawny : Halina", "Opiekun prawny"));
        assert!(!left("Adresse", "Adresse"));
        assert!(left("Maki Helgi", "Maki") && left("Helgi: Maki", "Helgi") && left("Helgi", "Helgi"));
    }
}
