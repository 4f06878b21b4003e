//! [`Cues`]: words that tell what stands beside them, looked up once for every word of a text.

use crate::features::{hash, hash_of};
use crate::words::Word;

/// A title that only stands before names.
pub const TITLE: u32 = 1;
/// A title that is also written small, and what one calls a relative: *aunt Polly*.
pub const SMALL_TITLE: u32 = 1 << 1;
/// An office: what may stand behind a title and is no name.
pub const OFFICE: u32 = 1 << 2;
/// A word of a party that is no person.
pub const NO_PERSON: u32 = 1 << 3;
/// Between the parties of a case.
pub const VERSUS: u32 = 1 << 4;
/// Ends the name of a street, behind a number: the United States, Canada, Britain, Ireland, Australia, New Zealand, India,
/// South Africa.
pub const STREET_LAST: u32 = 1 << 5;
/// A word for a street by itself, between its name and its number: Hungary, Finland, Latvia, Lithuania, Turkey, Germany.
pub const STREET_BETWEEN: u32 = 1 << 6;
/// Begins the name of a street, with the number behind it: Italy, Spain, Portugal, Latin America, Poland, Czechia,
/// Slovakia, Croatia, Serbia, Romania, Catalonia.
pub const STREET_FIRST: u32 = 1 << 7;
/// The same, with the number before: France, Belgium, Luxembourg, Switzerland.
pub const STREET_AFTER_NUMBER: u32 = 1 << 8;
/// A small word within names of streets.
pub const STREET_PARTICLE: u32 = 1 << 9;
/// May stand between the name of a street and its number.
pub const NUMBER_SIGN: u32 = 1 << 10;

/// Ends a letter.
pub const CLOSING: u32 = 1 << 11;
/// Begins a letter.
pub const GREETING: u32 = 1 << 12;

/// Stands before the name of a street and is a part of it: Denmark, Norway, Sweden.
pub const STREET_FRONT: u32 = 1 << 13;
/// Joins words in English, or leads to a name or away from one.
pub const FUNCTION_WORD: u32 = 1 << 14;
/// A month of English that is a first name too.
pub const MONTH: u32 = 1 << 15;

/// What the number of a flat, a floor, a staircase or a house stands behind: `Apt. 4B`, `lgh 1204`, `m. 12`, `bl. C3`, `Kat 3`.
pub const UNIT: u32 = 1 << 16;
/// The same that stands by itself.
pub const UNIT_ALONE: u32 = 1 << 17;
/// What a floor or a door is called behind its number: `2. hæð`, `3.º Esq.`, `4. th`, `2e étage`.
pub const FLOOR: u32 = 1 << 18;
/// What may stand before a postcode.
pub const BEFORE_POSTCODE: u32 = 1 << 19;
/// A title or an office that is no part of the name behind it, and no name itself: *Judge Ramona Ortiz*.
pub const CALLED: u32 = 1 << 20;
/// An article before one of those.
pub const ARTICLE: u32 = 1 << 21;
/// Behind it no name is told by its capital alone: `the Will`, `of Hope`, `in May`; German nouns have articles.
pub const NO_NAME_BEHIND: u32 = 1 << 22;

/// Who somebody is in a case; never a name: *the Petitioner*, *Trooper Hatfield*.
pub const ROLE: u32 = 1 << 23;
/// A word of an office that is never a name: *Senior Circuit Judge*.
pub const RANK: u32 = 1 << 24;
/// A word of the name of a state of the United States. Many are names of people too.
pub const STATE: u32 = 1 << 25;

/// What a court calls who brings a case or answers in it, beside [`ROLE`]; a common word too.
pub const PARTY: u32 = 1 << 26;

/// Before the title of a judge: *Honourable Justice*.
pub const HONOUR: u32 = 1 << 27;
/// Between somebody and who they are told apart by, with *of* or `/o` behind it: *son of*, `W/o`.
pub const KIN: u32 = 1 << 28;

/// A word of the name of a state or one of its bodies.
pub const PUBLIC: u32 = 1 << 29;
/// Between the parties of a case in a line of its own; elsewhere a common word.
pub const AGAINST: u32 = 1 << 30;

/// The words of [`GREETING`] that need a part of the day: *Good morning*. Without one they say nothing.
pub const WISHES: &str = "good guten god góðan bom boa buenos buenas dzień dobar goede hyvää jó";

/// The words, in lower case without their stops, which are words of their own.
const LISTS: [(u32, &str); 32] = [
    (
        TITLE,
        "mr mrs ms mx miss messrs mme mlle shri sri sh smt kumari adv herr frau herra ungfrú sr sra srta dña señor señora dott sig sigra",
    ),
    (
        SMALL_TITLE,
        "hr fru frú frk frøken fröken amma ömmu afi afa langamma langafi frænka frænku frændi frænda mamma mömmu pabbi pabba aunt auntie \
uncle grandma grandpa granny cousin tante onkel mormor morfar farmor farfar morbror farbror fætter kusine kusin bedstemor bedstefar \
bestemor bestefar svigerinde svoger oncle papy mamie tonton cousine tía tío abuela abuelo nonna nonno ciocia wujek babcia dziadek",
    ),
    (
        OFFICE,
        "president speaker chairman chairwoman chair justice judge minister secretary ambassador commissioner registrar chancellor mayor governor senator präsident präsidentin kommissar kommissarin ministerin bundeskanzler bundeskanzlerin kollege kollegin président présidente ministre presidente ministro presidenten ministeren forseti ráðherra clerk solicitor attorney advocate counsel",
    ),
    (
        NO_PERSON,
        "state states union government govt republic commissioner commission council ministry minister department people queen king crown united kingdom board authority corporation corp company co inc ltd limited llc plc gmbh bank university college federation city county municipality court secretary director inspector collector officer office association society trust insurance industries mills motors others ors anr another the and commonwealth",
    ),
    (VERSUS, "v vs versus"),
    (
        STREET_LAST,
        "street st avenue ave road rd lane ln drive dr boulevard blvd court ct place pl square sq terrace way close crescent cres highway hwy parkway pkwy row hill gardens circle cir trail mews grove quay marg salai pde tce",
    ),
    (
        STREET_BETWEEN,
        "utca út útja tér körút krt rkp sétány köz sokak sokağı caddesi cad iela gatvė straße strasse platz allee weg allé boulevard torv plads vej gade gate gata vei väg plass ulica ulice cesta trg náměstí námestie nám bulvarı cd sok bulvar sor dűlő mah",
    ),
    (
        STREET_FIRST,
        "via viale piazza corso largo calle avenida avda plaza paseo camino rua praça travessa ul ulica ulice ulici aleja alei plac osiedle strada str bulevardul bd bdul calea șoseaua aleea carrer av os trg třída odos leoforos avd pza plac náměstí",
    ),
    (
        STREET_AFTER_NUMBER,
        "rue avenue boulevard bd place chemin impasse allée quai cours route square passage",
    ),
    (
        STREET_PARTICLE,
        "de del della delle dei di da do dos das du des la le les el los las der den am an im of the y e i al dell d l sv svetog",
    ),
    (
        CLOSING,
        "regards cheers sincerely respectfully thanks thx kveðja kveðjur kveðju virðingarfyllst hilsen hilsner mvh hälsning hälsningar grüße grüßen gruß mfg cordialement salutations saludos atentamente cordialmente atenciosamente abraços saluti groet groeten pozdrawiam pozdrav terveisin üdvözlettel stimă",
    ),
    (
        GREETING,
        "dear hi hello hey hejsa heisann kære kjære käre kära bästa bäste sæl sæll kæri kæra ágæti ágæta hei hej hallo lieber liebe cher chère bonjour salut querido querida estimado estimada hola caro cara gentile prezado prezada olá beste geachte drogi droga szanowny szanowna hyvä rakas kedves tisztelt poštovani poštovana dragi draga dragă stimate stimată hæ halló blessaður blessuð elsku hallå tjena tja goddag godmorgen godaften moin moi terve ahoj ciao \
buongiorno buonasera salve hoi goedemorgen goedemiddag goedenavond oi cześć witaj witam szia szervusz helló bok zdravo servus \
coucou bonsoir bună",
    ),
    (GREETING, WISHES),
    (
        STREET_FRONT,
        "gammel gamle gamla gl ny nye nya store stora lille lilla nørre nordre norra søndre sønder södra vester vestre västra øster østre østra östra sankt skt st",
    ),
    (
        FUNCTION_WORD,
        "a an the i u ur im me my you your he his him she her it its we us our they them their this that these those who what when where why how which is am are was were be been do does did has have had can will would could should may and or but so if as of in on at to for with from by not no see like love just too very all some any many more than then there here now said says say told tells tell asked ask call met saw thinks think knows know wants want",
    ),
    (MONTH, "april may june august"),
    (NUMBER_SIGN, "n nº n° no nr num número numéro br č"),
    (
        UNIT,
        "apt apartment suite ste unit flat room rm floor fl bldg building block box bus bte lgh as bt leil lejl app appt bât \
bat bâtiment esc escalier int interno scala sc piso puerta pta portal escalera depto dpto apto apartamento ap bl bloco \
bloc bloque et etaj casa lote mza top tür stiege stg whg m lok byt kv kat daire d k blok lph em íb íbúð h house plot \
sector phase wing shop door no bureau félemelet tetőtér fszt fsz lote lok",
    ),
    (UNIT_ALONE, "bajo hs bis ter rdc kjallara kjallari rishæð entresuelo principal"),
    (
        FLOOR,
        "hæð sal tv th mf esq dto izq dcha der etage stock og emelet andar piano floor étage tr t piętro em ajtó",
    ),
    (BEFORE_POSTCODE, "cep cp pin plz"),
    (
        CALLED,
        "mr mrs ms mx miss messrs dr prof professor sir madam rev reverend judge justice lady lord sergeant sgt constable \
detective inspector officer captain attorney solicitor barrister counsel nurse doctor senator president minister \
ambassador speaker hr herra frú fröken séra dómari héraðsdómari landsréttardómari hæstaréttardómari sýslumaður \
lögmaður saksóknari prestur læknir ráðherra forseti fru frøken frk dommer advokat anklager sagfører overlæge \
politiassistent vidnet dommar domare åklagare överläkare nämndeman herr frau richter richterin rechtsanwalt \
rechtsanwältin staatsanwalt staatsanwältin zeuge zeugin angeklagter angeklagte kläger klägerin mme mlle monsieur \
madame mademoiselle maître docteur juge avocat avocate président présidente sr sra srta señor señora don doña dña dra \
juez jueza abogado abogada letrado letrada magistrado magistrada testigo senhor senhora doutor doutora juiz juíza \
advogado advogada sig signor signora avv avvocato avvocata dott dottssa giudice dhr mevr mevrouw meneer meester \
rechter advocaat pan pani sędzia adwokat mecenas pozwany pozwana powód powódka świadek oskarżony oskarżona soudce \
soudkyně svědek svědkyně advokát tuomari asianajaja todistaja rouva syyttäjä bíró ügyvéd tanú judecător judecătoare \
sudac sutkinja",
    ),
    (
        ROLE,
        "petitioner petitioners respondent respondents appellant appellants appellee appellees plaintiff plaintiffs defendant \
defendants complainant trooper deputy",
    ),
    (
        RANK,
        "circuit district appellate presiding senior chief associate magistrate judges justices esq honble",
    ),
    (
        STATE,
        "new north south west rhode alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania island tennessee texas utah vermont virginia washington wisconsin wyoming",
    ),
    (
        PARTY,
        "applicant applicants claimant claimants debtor debtors intervener interveners stefnandi stefndi áfrýjandi gagnáfrýjandi \
sóknaraðili varnaraðili kærandi kærði sagsøger sagsøgeren sagsøgte appellanten indstævnte saksøker saksøkt ankemotpart kärande \
käranden svarande svaranden kläger klägerin beklagte beklagter antragsteller antragstellerin antragsgegner antragsgegnerin \
beschwerdeführer beschwerdeführerin demandeur demanderesse défendeur défenderesse requérant requérante appelant appelante intimé \
intimée demandante demandado demandada recurrente recurrido recurrida apelante apelado apelada agravante agravado agravada \
requerente requerido requerida recorrente recorrido recorrida impetrante embargante embargado ricorrente resistente convenuto \
convenuta powód pozwany",
    ),
    (AGAINST, "gegn mod mot gegen contre contra contro przeciwko"),
    (
        PUBLIC,
        "state states union government govt republic commissioner commission council ministry minister department people queen king \
crown kingdom authority federation city county municipality court secretary director collector police ríkið ríkissjóður sveitarfélagið \
staten kommune kommunen ministeriet bundesrepublik freistaat land stadt gemeinde landkreis ministerium finanzamt état ministère commune \
préfet ville estado estados ayuntamiento ministerio união município distrito ministério fazenda stato comune ministero",
    ),
    (HONOUR, "honble honourable hon"),
    (KIN, "son daughter wife widow husband s d w"),
    (ARTICLE, "the le la el il lo der die das den det het de o a"),
    (
        NO_NAME_BEHIND,
        "the a an this that no any some our my your his her its their of in to for on at from der die das den dem des ein eine \
einen einem einer im am vom zum zur kein keine mein meine und",
    ),
];

/// Longer words than any of them, in bytes.
const LONGEST: usize = 20;
/// Places in the table: a power of two, several times as many as there are words.
const PLACES: usize = 1 << 12;

/// The listed words.
pub(crate) struct CueTable {
    /// The hash and the lists of each listed word.
    places: Vec<(u32, Lists)>,
    /// The lists that words are in, a bit each: none, and then each combination that is met.
    combinations: Vec<u32>,
}

/// The lists of a word: the place of their combination in the table.
pub(crate) type Lists = u8;

/// Which words of a text are in which lists.
pub struct Cues {
    /// The lists of each word of the text.
    of: Vec<Lists>,
    /// Those of the table. All that a number of a byte can name, so that none is beyond the last.
    combinations: Box<[u32; 1 << Lists::BITS]>,
}

impl Cues {
    /// The lists of each word of a text, as a table has them, in the place of those of the one before.
    pub(crate) fn set(&mut self, table: &CueTable, lists: impl ExactSizeIterator<Item = Lists>) {
        self.combinations[..table.combinations.len()].copy_from_slice(&table.combinations);
        self.of.clear();
        self.of.reserve_exact(lists.len());
        self.of.extend(lists);
    }

    /// The lists of the word at a place, a bit each.
    #[inline]
    pub fn at(&self, at: usize) -> u32 {
        self.of.get(at).map_or(0, |lists| self.combinations[usize::from(*lists)])
    }

    /// True if the word at a place is in one of these lists.
    #[inline]
    pub fn is(&self, at: usize, lists: u32) -> bool {
        self.at(at) & lists != 0
    }

    /// Looks at the words of a text, with a table of its own: for tests.
    pub fn read(&mut self, text: &str, words: &[Word]) {
        let table = CueTable::default();
        self.set(&table, words.iter().map(|word| table.lists_of(text, word)));
    }
}

impl Default for Cues {
    fn default() -> Cues {
        Cues { of: Vec::new(), combinations: Box::new([0; 1 << Lists::BITS]) }
    }
}

impl Default for CueTable {
    fn default() -> CueTable {
        let mut table = CueTable { places: vec![(0, 0); PLACES], combinations: vec![0] };
        table.fill();
        table
    }
}

impl CueTable {
    /// The lists that a word of a text is in.
    pub(crate) fn lists_of(&self, text: &str, word: &Word) -> Lists {
        let is_candidate = word.shape.has_letters() && word.end - word.start <= LONGEST;
        if is_candidate { self.lists(&text[word.start..word.end]) } else { 0 }
    }

    fn fill(&mut self) {
        for (list, words) in LISTS {
            for word in words.split(' ') {
                let hash = hash(word);
                let place = self.place(hash);
                let lists = self.combinations[usize::from(self.places[place].1)] | list;
                let known = self.combinations.iter().position(|other| *other == lists);
                let combination = known.unwrap_or_else(|| {
                    self.combinations.push(lists);
                    self.combinations.len() - 1
                });
                // There are some dozens; a test counts them.
                self.places[place] = (hash as u32, combination as Lists);
            }
        }
    }

    fn lists(&self, word: &str) -> Lists {
        let hash = match word.is_ascii() {
            true => hash_of(word.bytes().map(|byte| byte.to_ascii_lowercase())),
            false => hash(&word.to_lowercase()),
        };
        self.places[self.place(hash)].1
    }

    /// Where a hash stands, or would.
    fn place(&self, hash: u64) -> usize {
        let mut place = (hash >> 32) as usize % PLACES;
        while self.places[place].1 != 0 && self.places[place].0 != hash as u32 {
            place = (place + 1) % PLACES;
        }
        place
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_in_whatever_case() {
        let text = "Mr SEÑORA v. avenue parrot FRØKEN";
        let mut words = Vec::new();
        crate::words::words(text, 0, &mut words);
        let mut cues = Cues::default();
        cues.read(text, &words);
        let is = |word: &str, lists: u32| {
            let at = words.iter().position(|place| &text[place.start..place.end] == word).unwrap_or(99);
            cues.is(at, lists)
        };
        assert!(is("Mr", TITLE) && is("SEÑORA", TITLE) && is("v", VERSUS) && is("FRØKEN", SMALL_TITLE));
        assert!(is("avenue", STREET_LAST) && is("avenue", STREET_AFTER_NUMBER) && !is("avenue", TITLE));
        assert!(!is("parrot", u32::MAX) && !is("nobody", u32::MAX));
    }

    #[test]
    fn every_listed_word_is_found() {
        let cues = CueTable::default();
        for (list, words) in LISTS {
            for word in words.split(' ') {
                let lists = cues.combinations[usize::from(cues.lists(word))];
                assert!(word.len() <= LONGEST && lists & list != 0, "{word}");
            }
        }
        assert!(cues.combinations.len() <= 1 << Lists::BITS);
        assert!(cues.places.iter().filter(|(_, lists)| *lists != 0).count() * 3 < PLACES);
    }
}
