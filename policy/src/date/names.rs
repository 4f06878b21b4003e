//! The names of months and of days of the week, as dates are written with them.

use crate::letters::{folded, plain};

/// A list of twelve months or seven days: the language, what may follow the names, and the names.
pub(super) struct Names {
    /// ISO 639-1; parted by spaces if the names are those of several languages.
    pub(super) language: &'static str,
    /// Endings that any of the names may have, parted by spaces; nothing if none has one.
    endings: &'static str,
    /// The names in lower case, parted by spaces.
    names: &'static str,
    /// How many letters of each name are written, 0 for all of them.
    letters: usize,
}

/// A name that was found in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// The list, by its place.
    pub(super) list: usize,
    /// Which name, from 0.
    pub(super) index: usize,
    /// Which ending, from 0.
    ending: usize,
}

const fn row(language: &'static str, names: &'static str) -> Names {
    Names { language, endings: "", names, letters: 0 }
}

const fn ends(language: &'static str, endings: &'static str, names: &'static str) -> Names {
    Names { language, endings, names, letters: 0 }
}

const fn cut(language: &'static str, names: &'static str) -> Names {
    Names { language, endings: "", names, letters: 3 }
}

/// Months, from CLDR and the grammars of the languages: nominative, the case that a date takes where it is another one,
/// and short forms. The first list that has a name decides where nothing else does.
#[rustfmt::skip]
pub(super) const MONTHS: &[Names] = &[
    row("en", "january february march april may june july august september october november december"),
    row("en", "jan feb mar apr may jun jul aug sep oct nov dec"),
    row("en", "jan feb mar apr may jun jul aug sept oct nov dec"),
    ends("is", " s", "janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember"),
    row("is", "janúarmánaðar febrúarmánaðar marsmánaðar aprílmánaðar maímánaðar júnímánaðar júlímánaðar ágústmánaðar septembermánaðar októbermánaðar nóvembermánaðar desembermánaðar"),
    row("is", "jan feb mars apr maí jún júl ágú sept okt nóv des"),
    row("is", "jan feb mar apr maí jún júl ágú sep okt nóv des"),
    row("da", "januar februar marts april maj juni juli august september oktober november december"),
    row("da", "jan feb mar apr maj jun jul aug sep okt nov dec"),
    row("nb", "januar februar mars april mai juni juli august september oktober november desember"),
    row("nb", "jan feb mars apr mai juni juli aug sep okt nov des"),
    row("nb", "jan feb mar apr mai jun jul aug sep okt nov des"),
    row("sv", "januari februari mars april maj juni juli augusti september oktober november december"),
    row("sv", "jan feb mars apr maj juni juli aug sep okt nov dec"),
    row("de", "januar februar märz april mai juni juli august september oktober november dezember"),
    row("de", "jänner feber märz april mai juni juli august september oktober november dezember"),
    row("de", "jan feb mär apr mai jun jul aug sep okt nov dez"),
    row("de", "jan feb märz apr mai juni juli aug sept okt nov dez"),
    row("nl", "januari februari maart april mei juni juli augustus september oktober november december"),
    row("nl", "jan feb mrt apr mei jun jul aug sep okt nov dec"),
    row("fr", "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    row("fr", "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre"),
    row("fr", "janv févr mars avr mai juin juil août sept oct nov déc"),
    row("es", "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
    row("es", "enero febrero marzo abril mayo junio julio agosto setiembre octubre noviembre diciembre"),
    row("es", "ene feb mar abr may jun jul ago sept oct nov dic"),
    row("es", "ene feb mar abr may jun jul ago sep oct nov dic"),
    row("it", "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
    row("it", "gen feb mar apr mag giu lug ago set ott nov dic"),
    row("pt", "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    row("pt", "jan fev mar abr mai jun jul ago set out nov dez"),
    ends("fi", "ta n ssa sta hun lla ksi ", "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu"),
    row("fi", "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu"),
    row("pl", "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"),
    row("pl", "styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień"),
    row("pl", "sty lut mar kwi maj cze lip sie wrz paź lis gru"),
    row("cs", "ledna února března dubna května června července srpna září října listopadu prosince"),
    row("cs", "leden únor březen duben květen červen červenec srpen září říjen listopad prosinec"),
    row("hu", "január február március április május június július augusztus szeptember október november december"),
    row("hu", "január február március április május június július augusztus szeptember október november december"),
    row("hu", "jan febr márc ápr máj jún júl aug szept okt nov dec"),
    row("hr", "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca"),
    row("hr", "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog prosinca"),
    row("hr", "siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac"),
    row("hr", "sij velj ožu tra svi lip srp kol ruj lis stu pro"),
    row("ro", "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie"),
    row("ro", "ian feb mar apr mai iun iul aug sept oct nov dec"),
    row("tr", "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
    row("tr", "oca şub mar nis may haz tem ağu eyl eki kas ara"),
    row("sk", "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra"),
    row("sk", "január február marec apríl máj jún júl august september október november december"),
    row("ca", "gener febrer març abril maig juny juliol agost setembre octubre novembre desembre"),
    row("et", "jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember"),
    row("ru", "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    row("ru", "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    row("uk", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
    row("el", "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου"),
    row("bg", "януари февруари март април май юни юли август септември октомври ноември декември"),
    row("et", "jaanuaril veebruaril märtsil aprillil mail juunil juulil augustil septembril oktoobril novembril detsembril"),
    row("lv", "janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris"),
    row("lv", "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī"),
    row("lt", "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio"),
    row("he", "בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר"),
    row("ar", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
];

/// Days of the week, Monday first.
#[rustfmt::skip]
pub(super) const WEEKDAYS: &[Names] = &[
    row("en", "monday tuesday wednesday thursday friday saturday sunday"),
    cut("en", "monday tuesday wednesday thursday friday saturday sunday"),
    row("en", "mon tues wed thurs fri sat sun"),
    row("en", "mon tue wed thur fri sat sun"),
    row("is", "mánudaginn þriðjudaginn miðvikudaginn fimmtudaginn föstudaginn laugardaginn sunnudaginn"),
    row("is", "mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur"),
    row("da nb", "mandag tirsdag onsdag torsdag fredag lørdag søndag"),
    row("nn", "måndag tysdag onsdag torsdag fredag laurdag sundag"),
    row("sv", "måndag tisdag onsdag torsdag fredag lördag söndag"),
    row("de", "montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    row("de", "montag dienstag mittwoch donnerstag freitag sonnabend sonntag"),
    row("de", "mo di mi do fr sa so"),
    row("nl", "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    ends("fi", "na ", "maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai"),
    row("fr", "lundi mardi mercredi jeudi vendredi samedi dimanche"),
    row("es", "lunes martes miércoles jueves viernes sábado domingo"),
    row("it", "lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    row("pl", "poniedziałek wtorek środa czwartek piątek sobota niedziela"),
    row("cs", "pondělí úterý středa čtvrtek pátek sobota neděle"),
    row("hu", "hétfő kedd szerda csütörtök péntek szombat vasárnap"),
    row("hr", "ponedjeljak utorak srijeda četvrtak petak subota nedjelja"),
    row("ro", "luni marți miercuri joi vineri sâmbătă duminică"),
    row("tr", "pazartesi salı çarşamba perşembe cuma cumartesi pazar"),
];

impl Names {
    /// True if the names are cut short.
    pub(super) fn is_short(&self) -> bool {
        self.names.chars().count() < 60
    }

    /// The names as they are written.
    fn all(&self) -> impl Iterator<Item = &'static str> {
        let letters = self.letters;
        self.names.split(' ').map(move |name| {
            let end = name.char_indices().nth(letters).map_or(name.len(), |(end, _)| end);
            if letters > 0 { &name[..end] } else { name }
        })
    }
}

/// Every list that has `word`, whose case does not matter.
pub(super) fn find(lists: &[Names], word: &str) -> Vec<Found> {
    let word = folded(word);
    let mut found = Vec::new();
    for (list, names) in lists.iter().enumerate() {
        for (index, name) in names.all().enumerate() {
            let Some(rest) = behind(&word, name) else { continue };
            if let Some(ending) = names.endings.split(' ').position(|ending| ending == rest) {
                found.push(Found { list, index, ending });
            }
        }
    }
    found
}

/// What stands in `word`, which is folded, behind `name`, which is in lower case.
fn behind<'w>(word: &'w str, name: &str) -> Option<&'w str> {
    let mut rest = word.chars();
    name.chars().all(|letter| rest.next() == Some(plain(letter))).then_some(rest.as_str())
}

/// True unless the name of the month at `index` in the list is the whole one, though others of it are cut short: `maí`
/// among `jan`, `feb`. Such a one has no full stop.
pub(super) fn is_cut(found: Found, index: usize) -> bool {
    let Some(list) = MONTHS.get(found.list).filter(|list| list.is_short()) else { return true };
    let whole = MONTHS.iter().find(|other| other.language == list.language && !other.is_short());
    whole.is_none_or(|whole| whole.all().nth(index) != list.all().nth(index))
}

/// The name at `index` in the list and with the ending of `found`, in lower case.
pub(super) fn name(lists: &[Names], found: Found, index: usize) -> String {
    lists.get(found.list).map_or_else(String::new, |names| {
        let ending = names.endings.split(' ').nth(found.ending).unwrap_or_default();
        format!("{}{ending}", names.all().nth(index).unwrap_or_default())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_list_is_whole_and_finds_itself() {
        for (lists, count) in [(MONTHS, 12), (WEEKDAYS, 7)] {
            for (place, names) in lists.iter().enumerate() {
                assert_eq!(names.names.split(' ').count(), count, "{}", names.names);
                for index in 0..count {
                    for ending in 0..names.endings.split(' ').count() {
                        let found = Found { list: place, index, ending };
                        let word = name(lists, found, index);
                        assert!(find(lists, &word).contains(&found), "{word}");
                        // No Greek capital has both of these accents.
                        let loud = word.replace('ΐ', "ϊ").to_uppercase();
                        assert!(word.contains('ΐ') || find(lists, &loud).contains(&found), "{word}");
                    }
                }
            }
        }
    }
}
