//! The rows: words that say who somebody is.

use super::{Cue, Role};

/// Every row. What proves a row is for tests: nobody downloads it with the engine.
pub(super) static CUES: &[Cue] = &LEAN;

const LEAN: [Cue; ROWS.len()] = {
    let mut rows = [JUDGE; ROWS.len()];
    let mut at = 0;
    while at < ROWS.len() {
        rows[at] = ROWS[at];
        if !cfg!(test) {
            rows[at].finds = &[];
            rows[at].ignores = &[];
        }
        at += 1;
    }
    rows
};

const ROWS: &[Cue] = &[
    JUDGE,
    JUDGE_BY_LETTERS,
    JUDGE_ICELANDIC,
    JUDGE_NORDIC,
    JUDGE_GERMAN,
    JUDGE_ROMANCE,
    JUDGE_ELSEWHERE,
    ADVOCATE_GENERAL,
    OFFICIAL,
    OFFICIAL_ICELANDIC,
    OFFICIAL_ELSEWHERE,
    LAWYER,
    LAWYER_ICELANDIC,
    LAWYER_ELSEWHERE,
    ACCUSED,
    ACCUSED_ICELANDIC,
    ACCUSED_NORDIC,
    ACCUSED_GERMAN,
    ACCUSED_ROMANCE,
    VICTIM,
    VICTIM_ICELANDIC,
    VICTIM_ELSEWHERE,
    WITNESS,
    WITNESS_ICELANDIC,
    WITNESS_ELSEWHERE,
    PARTY,
    PARTY_ICELANDIC,
    PARTY_NORDIC,
    PARTY_GERMAN,
    PARTY_ROMANCE,
    PATIENT,
    PATIENT_ICELANDIC,
    PATIENT_ELSEWHERE,
    MINOR,
    MINOR_BY_AGE,
    MINOR_ICELANDIC,
    MINOR_ELSEWHERE,
    SUBJECT,
];

/// What rows are made from: `Cue { role: …, ..ROW }`.
const ROW: Cue = Cue { role: Role::Subject, before: &[], after: &[], unless: &[], finds: &[], ignores: &[] };

const JUDGE: Cue = Cue {
    role: Role::Judge,
    before: &[
        "judge", "judges+", "justice", "justices+", "magistrate", "magistrates+", "jurist", "before the honorable",
        "before the honourable", "before the hon.", "judge rapporteur", "judge presiding", "presiding judge",
        "coroner", "arbitrator", "arbitrators+",
    ],
    after: &[
        ",judge", ",circuit judge", ",circuit judges+", ",district judge", ",district judges+", ",chief judge",
        ",senior judge", ",senior circuit judge", ",magistrate judge", ",presiding judge", ",judge presiding",
        ",judges+", ",justice", ",justices+", ",chief justice", ",associate justice", ",associate justices+",
        ",presiding justice", ",u. s. district judge", ",u. s. magistrate judge", ",united states district judge",
        ",united states circuit judge", ",united states magistrate judge", ",bankruptcy judge",
        ",united states bankruptcy judge", ",administrative law judge", ",magistrate", ",president of the court",
        ",vice president of the court", ",president of the chamber", ",presidents of chambers+", ",rapporteur",
        ",judge rapporteur", ",arbitrator", "u. s. district judge", "united states district judge",
        "united states magistrate judge", "united states circuit judge", "united states bankruptcy judge",
    ],
    unless: &[
        "of justice", "for justice", "the judges of", "to justice", "criminal justice", "social justice",
    ],
    finds: &[
        "Judge «Smith» denied the motion.",
        "Before Chief Judge «John Smith»",
        "Associate Justice «Elena Roe» delivered the opinion.",
        "Mr Justice «Smith» said",
        "Lord Justice «Smith»",
        "United States Magistrate Judge «Jane Q. Roe» recommends",
        "The judge, Mr «Smith», refused.",
        "Judge: «John Smith»",
        "JUDGE: HON. «JOHN SMITH»",
        "Before the Honorable «John Smith», sitting in Boston",
        "Judges Smith, Jones and «Doe» concurred.",
        "Before «SMITH», JONES, and DOE, Circuit Judges.",
        "Before SMITH, JONES, and «DOE», Circuit Judges.",
        "«Jane Roe», United States District Judge",
        "«John Smith», a judge of the county court, said",
        "composed of «K. Smith», President of the Chamber, M. Jones and A. Doe (Rapporteur), Judges",
        "composed of K. Smith, President of the Chamber, M. Jones, «A. Doe» (Rapporteur), Judges",
        "composed of K. Smith, President of the Chamber, «M. Jones», A. Doe (Rapporteur), Judges",
        "heard by «Judge Smith» in May",
        "/s/ «Jane Roe»\nUnited States District Judge\n",
        "SO ORDERED. «Jane Roe» United States District Judge",
        "JUDGE «JOHN SMITH»",
    ],
    ignores: &[
        "the judge told Mr. «Doe»",
        "The judge's wife, Mrs «Smith», left.",
        "the judge and «John Doe»",
        "Before the judge, «John Doe» testified that he was away.",
        "According to «John Doe», Judge Smith was right.",
        "the judge asked the defendant, «John Doe», to rise",
        "Minister of Justice «John Doe»",
        "Department of Justice, «John Doe», spoke",
        "«John Doe», the judge's brother, left.",
        "«Victor Judge» plays",
        "Judge Smith and «John Doe» met",
        "«John Doe» judges others",
        "«John Doe»\nJudge Smith",
        "«John Doe»\nJudge of the day was another.",
        "Judge Smith sentenced «John Doe».",
        "They will judge him, «John», later.",
    ],
};

const JUDGE_BY_LETTERS: Cue = Cue {
    role: Role::Judge,
    after: &[
       
        "J./CJ/JJ./LJ/LJJ/JA/JSC/JCA/VC/P said/held/delivered/agreed/observed/considered/found/stated/noted/gave/ruled/refused/granted/dismissed/allowed/explained/concluded/rejected/accepted/thought/put/was/had/did/in/at/as/with/for/sitting/dissenting/concurring",
        ",J./CJ/JJ./LJ/LJJ , dissenting/concurring/delivered/joined/filed/announced/took/writing",
        "L. J. said/held/agreed/in/at/as/with/was/had", "C. J. said/held/agreed/in/at/as/with/was/had",
        ",JJ./LJJ+",
        ",C. J. , dissenting/concurring/delivered/joined/filed/announced/took",
    ],
    finds: &[
        "«Smith» J said that the claim failed.",
        "as «Smith» J. held in that case",
        "the dissent of Lady «Roe» LJ in Doe v Roe",
        "«Smith», J., dissenting",
        "Before: «SMITH», JONES and ROE, JJ.",
        "«SMITH», C.J., delivered the opinion",
        "«Smith J» observed that",
    ],
    ignores: &[
        "«Smith» J. (2019). A title.",
        "«Smith», J., Jones, K. and Doe, L.",
        "«Smith» j said so",
        "«Smith» J, Jones K. A title.",
        "«Smith», J., & Doe, K. (2020)",
        "«Mary» J. Smith said",
    ],
    ..ROW
};

const JUDGE_ICELANDIC: Cue = Cue {
    role: Role::Judge,
    before: &[
        "dómari", "dómara", "dómarinn", "dómarann", "dómaranum", "dómarans", "dómarar+", "dómararnir+", "dómarana+",
        "dómaranna+", "dómurunum+", "dómsformaður", "dómsformaðurinn", "dómstjóri", "dómstjórinn", "dómstjóra",
        "héraðsdómari", "héraðsdómara", "héraðsdómarinn", "héraðsdómararnir+", "héraðsdómarar+", "landsréttardómari",
        "landsréttardómara", "landsréttardómarinn", "landsréttardómararnir+", "landsréttardómarar+",
        "hæstaréttardómari", "hæstaréttardómara", "hæstaréttardómarinn", "hæstaréttardómararnir+",
        "hæstaréttardómarar+", "meðdómari", "meðdómarinn", "meðdómsmaður", "meðdómsmaðurinn", "meðdómsmennirnir+",
        "meðdómendurnir+", "forseti hæstaréttar", "forseti landsréttar", "dómarafulltrúi",
    ],
    after: &[
        "dómari", "dómara", "dómsformaður", "dómstjóri", "dómstjóra", "héraðsdómari", "héraðsdómara",
        "héraðsdómarar+", "héraðsdómararnir+", "landsréttardómari", "landsréttardómara", "landsréttardómarar+",
        "hæstaréttardómari", "hæstaréttardómara", "hæstaréttardómarar+", "settur héraðsdómari", "settur dómari",
        "settur landsréttardómari", "settur hæstaréttardómari", "fyrrverandi hæstaréttardómari",
        "fyrrverandi héraðsdómari", "varadómari", "meðdómari", "meðdómsmaður", "dómarafulltrúi",
        "forseti hæstaréttar", "aðstoðarmaður dómara",
    ],
    finds: &[
        "«Símon Sigurðsson» héraðsdómari kveður upp dóm þennan.",
        "Dóm þennan kveður upp «Anna Jónsdóttir», settur héraðsdómari.",
        "Dóminn kvað upp Jón Jónsson, «Anna Önnudóttir» og Páll Pálsson héraðsdómarar.",
        "Málið dæma landsréttardómararnir «Jón Jónsson», Anna Önnudóttir og Páll Pálsson.",
        "Málið dæma landsréttardómararnir Jón Jónsson, Anna Önnudóttir og «Páll Pálsson».",
        "Dómari: «Anna Jónsdóttir»",
        "Dómsformaður var «Jón Jónsson» dómstjóri.",
        "Málið dæmdi hæstaréttardómarinn «Jón Jónsson».",
    ],
    ignores: &[
        "Dómarinn sagði «Jóni Jónssyni» að fara.",
        "Dómari spurði ákærða, «Jón Jónsson», út í málið.",
        "Símon Sigurðsson héraðsdómari dæmdi «Jón Jónsson» til refsingar.",
        "Eiginkona dómarans, Önnu, «Gunna», var þar.",
        "«Jón Jónsson», bróðir dómarans, bar vitni.",
        "Jón Jónsson héraðsdómari og «Gunnar Gunnarsson» hittust.",
    ],
    ..ROW
};

const JUDGE_NORDIC: Cue = Cue {
    role: Role::Judge,
    before: &[
        "dommer", "dommeren", "dommerne+", "landsdommer", "landsdommerne+", "højesteretsdommer", "byretsdommer",
        "retspræsident", "retsformand", "tingrettsdommer", "lagdommer", "lagdommerne+", "høyesterettsdommer",
        "høyesterettsdommerne+", "sorenskriver", "førstelagmann", "domare", "domaren", "domarna+", "rådmannen",
        "rådman", "hovrättsrådet", "hovrättsråden+", "justitierådet", "justitieråden+", "lagmannen", "referent",
        "käräjätuomari", "tuomari",
    ],
    after: &[
        ",dommer", ",landsdommer", ",højesteretsdommer", ",retsformand", ",tingrettsdommer", ",lagdommer",
        ",høyesterettsdommer", ",sorenskriver", ",domare", ",rådman", ",hovrättsråd", ",justitieråd", ",lagman",
        ",rettens formann",
    ],
    finds: &[
        "Dommer: «Anne Hansen»",
        "Landsdommerne Lars Jensen, «Anne Hansen» og Bo Olsen deltog.",
        "Tingrettsdommer «Kari Nordmann» avsa dom.",
        "justitieråden Anna Svensson, «Lars Lund» och Bo Ek",
        "«Lars Lund», rådman, dömde.",
    ],
    ignores: &[
        "Dommeren bad «Lars Jensen» om at gå.",
        "dommeren og «Anne Hansen»",
        "Domaren frågade «Anna Svensson» om saken.",
        "dommerens bror, «Lars Jensen», var der",
    ],
    ..ROW
};

const JUDGE_GERMAN: Cue = Cue {
    role: Role::Judge,
    before: &[
        "richter", "richterin", "richtern+", "richterinnen+", "den richter", "vorsitzender", "vorsitzende",
        "vorsitzenden richter", "berichterstatter", "berichterstatterin", "einzelrichter", "einzelrichterin",
        "kammerpräsident", "kammerpräsidenten", "kammerpräsidentin", "sowie der richter+", "sowie der richterinnen+",
        "richter/richterin am/an amtsgericht/landgericht/oberlandesgericht/bundesgerichtshof/verwaltungsgericht/sozialgericht/arbeitsgericht",
    ],
    after: &[
        ",richter", ",richterin", ",vorsitzender richter", ",vorsitzende richterin", ",präsident des gerichtshofs",
        ",kammerpräsident", ",kammerpräsidentin", ",berichterstatter", ",berichterstatterin",
    ],
    unless: &["die richter", "der richter"],
    finds: &[
        "Richterin «Müller» eröffnete die Sitzung.",
        "Richter am Landgericht Dr. «Müller»",
        "«Hans Müller», Richter am Oberlandesgericht",
        "Vorsitzender Richter «Hans Müller»",
        "Berichterstatter: «Hans Müller»",
        "unter Mitwirkung des Kammerpräsidenten «R. Müller» sowie der Richter T. Weber und P. Kurz",
        "des Kammerpräsidenten R. Müller sowie der Richter «T. Weber» und P. Kurz",
    ],
    ignores: &[
        "Der Richter fragte Herrn «Müller» nach dem Tag.",
        "die Frau des Richters, «Anna Müller», kam",
        "«Gerhard Richter» malt.",
        "Der Richter und «Anna Müller» gingen.",
    ],
};

const JUDGE_ROMANCE: Cue = Cue {
    role: Role::Judge,
    before: &[
        "juge", "juges+", "juge d instruction", "présidente de chambre", "président de chambre", "magistrat",
        "magistrate", "juge rapporteur", "rapporteur", "rapporteure", "juez", "jueza", "jueces+", "magistrado",
        "magistrada", "magistrados+", "magistrado juez", "magistrada jueza", "ponente", "juez ponente", "giudice",
        "juiz", "juíza", "desembargador", "desembargadora", "relator", "relatora", "rechter",
    ],
    after: &[
        ",juge", ",juges+", ",juge d instruction", ",juge rapporteur", ",président de chambre", ",présidente de chambre",
        ",président de la chambre", ",présidente de la chambre", ",président du tribunal", ",conseiller rapporteur",
        ",vice président", ",juez", ",jueza", ",jueces+", ",magistrado", ",magistrada", ",magistrados+", ",ponente",
        ",presidente de sala", ",presidenta de sala", ",giudice", ",juiz", ",juíza", ",relator",
    ],
    finds: &[
        "Le juge «Dupont» a statué.",
        "«Marie Dupont», juge au tribunal judiciaire",
        "composée de «A. Dupont», présidente de chambre, B. Martin et C. Durand, juges",
        "composée de A. Dupont, présidente de chambre, «B. Martin» et C. Durand, juges",
        "la magistrada «Ana García» dictó sentencia",
        "Ponente: D. «José García»",
        "juge d'instruction «Dupont»",
    ],
    ignores: &[
        "Le juge a demandé à M. «Dupont» de sortir.",
        "le juge et «Marie Dupont»",
        "El juez preguntó a «Ana García» por el caso.",
        "la hermana del juez Pérez, «Ana García», declaró",
    ],
    ..ROW
};

const JUDGE_ELSEWHERE: Cue = Cue {
    role: Role::Judge,
    before: &[
        "sędzia", "soudce", "soudkyně", "bíró", "судья", "суддя", "δικαστής", "judecător", "judecătoarea",
    ],
    after: &[",sędzia", ",soudce", ",bíró", ",судья"],
    finds: &["Sędzia «Jan Kowalski» orzekł.", "судья «Иванов» постановил"],
    ignores: &["Sędzia zapytał «Jana Kowalskiego» o to.", "судья спросил «Иванова»"],
    ..ROW
};

const ADVOCATE_GENERAL: Cue = Cue {
    role: Role::Judge,
    before: &[
        "advocate general", "advocates general+", "generalanwalt", "generalanwältin", "generalanwalts",
        "avocat général", "avocate générale", "avocats généraux+", "abogado general", "abogada general",
        "avvocato generale", "advogado geral", "advocaat generaal", "generaladvokat", "generaladvokaten",
        "rzecznik generalny",
    ],
    after: &[
        ",advocate general", ",generalanwalt", ",generalanwältin", ",avocat général", ",avocate générale",
        ",abogado general", ",abogada general", ",generaladvokat",
    ],
    finds: &[
        "Advocate General: «M. Smith»",
        "the Opinion of Advocate General «Smith»",
        "Generalanwältin «J. Müller»",
        "l'avocat général M. «Dupont»",
        "Abogado General: Sr. «P. García»",
    ],
    ignores: &[
        "the Advocate General asked «John Doe» a question",
        "L'avocat général a entendu «Marie Dupont».",
        "Advocate General Smith and «John Doe»",
    ],
    ..ROW
};

const OFFICIAL: Cue = Cue {
    role: Role::Official,
    before: &[
        "minister", "prime minister", "secretary of state", "secretary general", "governor",
        "senator", "congressman", "congresswoman", "mayor", "attorney general", "solicitor general",
        "minister of justice", "prosecutor", "prosecutors+", "public prosecutor", "district attorney",
        "united states attorney", "u. s. attorney", "assistant united states attorney", "ausa", "commissioner",
        "registrar", "deputy registrar", "court clerk", "clerk of court", "sheriff", "warden", "ambassador",
        "officer", "officers+", "police officer", "detective", "detectives+", "sergeant", "constable", "inspector",
        "trooper", "special agent", "court reporter", "the honorable", "the honourable",
        "special master", "ombudsman",
    ],
    after: &[
        ",minister", ",prime minister", ",attorney general", ",solicitor general", ",prosecutor",
        ",public prosecutor", ",district attorney", ",united states attorney", ",assistant united states attorney",
        ",registrar", ",deputy registrar", ",clerk of court", ",clerk of the court", ",clerk",
        ",deputy clerk", ",sheriff", ",warden", ",commissioner", ",secretary of state", ",mayor",
        ",governor", ",police officer", ",court reporter",
    ],
    unless: &[
        
    ],
    finds: &[
        "Minister of Justice «John Doe»",
        "Registrar: «A. Smith»",
        "Officer «Roe» stopped the car.",
        "Assistant United States Attorney «Jane Roe» appeared.",
        "«John Smith», Clerk of Court",
        "Registrar: A. Doe, Administrator; «B. Roe», Deputy Registrar.",
        "the public prosecutor, Ms «Roe», asked for more",
    ],
    ignores: &[
        "the officer stopped «John Doe»",
        "the minister's son, «John Doe», said",
        "The clerk, «John Doe», sold the beer.",
        "his secretary, «Jane Doe», said",
        "the prosecutor called «John Doe»'s brother",
        "Before the registrar, «John Doe» swore",
    ],
};

const OFFICIAL_ICELANDIC: Cue = Cue {
    role: Role::Official,
    before: &[
        "ríkissaksóknari", "ríkissaksóknara", "vararíkissaksóknari", "saksóknari", "saksóknara", "saksóknarinn",
        "aðstoðarsaksóknari", "saksóknarfulltrúi", "héraðssaksóknari", "varahéraðssaksóknari", "lögreglustjóri",
        "lögreglustjórinn", "sýslumaður", "sýslumaðurinn", "ráðherra", "ráðherrann", "dómsmálaráðherra",
        "forsætisráðherra", "heilbrigðisráðherra", "fjármálaráðherra", "utanríkisráðherra", "menntamálaráðherra",
        "umhverfisráðherra", "innviðaráðherra", "félagsmálaráðherra", "þingmaður", "alþingismaður", "borgarstjóri",
        "bæjarstjóri", "umboðsmaður alþingis", "skrifstofustjóri", "ráðuneytisstjóri", "dómritari", "dómvörður",
    ],
    after: &[
        "ríkissaksóknari", "vararíkissaksóknari", "saksóknari", "saksóknara", "aðstoðarsaksóknari",
        "saksóknarfulltrúi", "héraðssaksóknari", "varahéraðssaksóknari", "lögreglustjóri", "sýslumaður", "ráðherra",
        "dómsmálaráðherra", "forsætisráðherra", "heilbrigðisráðherra", "fjármálaráðherra", "utanríkisráðherra",
        "alþingismaður", "borgarstjóri", "bæjarstjóri", "umboðsmaður alþingis",
    ],
    finds: &[
        "af hálfu ákæruvalds mætti «Jón Jónsson» saksóknari",
        "«Anna Jónsdóttir» aðstoðarsaksóknari flutti málið",
        "dómsmálaráðherra, «Anna Jónsdóttir», skipaði hann",
        "Saksóknari: «Jón Jónsson»",
    ],
    ignores: &[
        "saksóknari ákærði «Jón Jónsson» fyrir brot",
        "ráðherra skipaði «Jón Jónsson» í starfið",
        "bróðir ráðherrans, «Jón Jónsson», var þar",
    ],
    ..ROW
};

const OFFICIAL_ELSEWHERE: Cue = Cue {
    role: Role::Official,
    before: &[
        "anklager", "anklageren", "specialanklager", "statsadvokat", "statsadvokaten", "politiadvokat", "minister",
        "ministeren", "statsråd", "åklagare", "åklagaren", "kammaråklagare", "kammaråklagaren", "staatsanwalt",
        "staatsanwältin", "oberstaatsanwalt", "oberstaatsanwältin", "minister", "ministerin", "bundesminister",
        "bundesministerin", "kanzler", "justizsekretär", "justizsekretärin", "urkundsbeamter", "urkundsbeamtin",
        "procureur", "procureure", "procureur de la république", "ministre", "greffier", "greffière", "préfet",
        "préfète", "maire", "fiscal", "ministro", "ministra", "secretario", "secretaria", "alcalde", "alcaldesa",
        "letrado de la administración de justicia", "letrada de la administración de justicia",
    ],
    after: &[
        ",anklager", ",statsadvokat", ",åklagare", ",kammaråklagare", ",staatsanwalt", ",staatsanwältin",
        ",procureur", ",procureur général", ",procureur de la république", ",ministre", ",greffier", ",greffière",
        ",administrateur", ",fiscal", ",ministro", ",ministra", ",kanzler", ",verwaltungsrat",
    ],
    finds: &[
        "Staatsanwältin «Anna Müller» beantragte",
        "Greffière: «M. Dupont»",
        "kammaråklagaren «Lars Lund» yrkade",
        "el fiscal, D. «José García», pidió",
        "«Anne Hansen», statsadvokat, mødte",
    ],
    ignores: &[
        "Der Staatsanwalt fragte «Anna Müller» nichts.",
        "le procureur a poursuivi «Jean Dupont»",
        "El fiscal acusó a «José García».",
    ],
    ..ROW
};

const LAWYER: Cue = Cue {
    role: Role::Lawyer,
    before: &[
        "attorney", "attorneys+", "lawyer", "lawyers+", "counsel", "barrister", "barristers+", "solicitor",
        "solicitors+", "advocate", "public defender", "defence counsel", "defense counsel", "defense attorney",
        "counsel for the plaintiff", "counsel for the defendant", "guardian ad litem", "represented by",
    ],
    after: &[
        ",attorney", ",attorneys+", ",attorney at law", ",counsel", ",lawyer", ",barrister", ",solicitor",
        ",advocate", ",public defender", ",attorney for plaintiff/plaintiffs/defendant/defendants/appellant/appellee",
        ",counsel for", ",esq.", "esq.", ",kc", "KC", ",qc", "QC", "SC",
    ],
    unless: &["power of attorney", "judge advocate", "district attorney", "united states attorney"],
    finds: &[
        "Defense attorney «Jane Roe» objected.",
        "«John Roe», Esq., for the plaintiff",
        "Counsel: «John Roe»",
        "represented by «A. Roe»",
        "«Jane Roe» KC appeared for the appellant",
        "«Jane Roe», attorney for plaintiff",
        "her lawyer, Mr «Roe», agreed",
    ],
    ignores: &[
        "the lawyer called «John Doe»",
        "the lawyer's client, «John Doe», said",
        "power of attorney «John Doe»",
        "United States Attorney «Jane Roe»",
    ],
};

const LAWYER_ICELANDIC: Cue = Cue {
    role: Role::Lawyer,
    before: &[
        "lögmaður", "lögmaðurinn", "lögmanni", "lögmanns", "lögmaður stefnanda", "lögmaður stefnda",
        "lögmaður áfrýjanda", "verjandi", "verjandinn", "verjanda", "verjandi ákærða", "verjanda ákærða",
        "réttargæslumaður", "réttargæslumanns", "réttargæslumanni", "skipaður verjandi", "skipaðs verjanda síns",
        "verjanda síns", "hæstaréttarlögmaður", "héraðsdómslögmaður", "talsmaður",
    ],
    after: &[
        "lögmaður", "lögmanns", "lögmanni", "lögmann", "hrl.", "hdl.", "lrl.", "hæstaréttarlögmaður",
        "héraðsdómslögmaður", "hæstaréttarlögmanns", "héraðsdómslögmanns",
    ],
    finds: &[
        "þóknun skipaðs verjanda síns, «Jóns Jónssonar» lögmanns",
        "«Anna Jónsdóttir» hrl.",
        "«Anna Jónsdóttir» lögmaður flutti málið",
        "Verjandi: «Jón Jónsson»",
    ],
    ignores: &[
        "lögmaður spurði «Jón Jónsson» um þetta",
        "bróðir lögmannsins, «Jón Jónsson», kom",
        "Anna Jónsdóttir lögmaður og «Jón Jónsson» hittust",
    ],
    ..ROW
};

const LAWYER_ELSEWHERE: Cue = Cue {
    role: Role::Lawyer,
    before: &[
        "advokat", "advokaten", "forsvarer", "forsvareren", "bistandsadvokat", "forsvarer", "advokatfuldmægtig",
        "försvarare", "offentlig försvarare", "målsägandebiträde", "rechtsanwalt", "rechtsanwältin", "rechtsanwälte+",
        "verteidiger", "verteidigerin", "avocat", "avocate", "avocats+", "maître", "abogado", "abogada", "abogados+",
        "procurador", "procuradora", "letrado", "letrada", "avvocato", "advogado", "advogada", "advocaat",
        "bevollmächtigte", "bevollmächtigter",
    ],
    after: &[
        ",advokat", ",rechtsanwalt", ",rechtsanwältin", ",rechtsanwälte+", ",avocat", ",avocate", ",avocats+",
        ",abogado", ",abogada", ",abogados+", ",avocat au barreau", ",procurador", ",avvocato",
    ],
    unless: &["letrado de la administración de justicia", "letrada de la administración de justicia"],
    finds: &[
        "Rechtsanwalt Dr. «Müller» beantragt",
        "maître «Dupont» plaide",
        "advokat «Lars Lund»",
        "representada por la abogada «Ana García»",
        "vertreten durch «A. Müller», Rechtsanwalt,",
    ],
    ignores: &[
        "Der Rechtsanwalt fragte «Müller» danach.",
        "l'avocat de «Jean Dupont»",
        "El abogado preguntó a «Ana García» eso.",
    ],
};

const ACCUSED: Cue = Cue {
    role: Role::Accused,
    before: &[
        "accused", "defendant", "defendants+", "suspect", "suspects+", "the convicted", "convict", "inmate",
        "prisoner", "offender", "perpetrator", "detainee", "charged", "convicted person", "arrestee",
    ],
    after: &[
        ",defendant", ",defendants+", ",accused", ",suspect", ",co defendant", ",defendant appellant",
        ",criminal defendant", ",inmate",
    ],
    finds: &[
        "the defendant, «John Doe», pleaded guilty",
        "Defendant «John Doe» moves to dismiss.",
        "co-defendant «Jane Roe»",
        "defendants Jane Roe and «John Doe»",
        "«John Doe», the accused, was silent",
        "the suspect, named «John Doe»",
        "JOHN ROE and «JOHN DOE», Defendants.",
        "the accused («John Doe»)",
        "Accused: «John Doe»",
    ],
    ignores: &[
        "the defendant hit «John Doe»",
        "the defendant's wife, «Jane Doe», said",
        "the accused and «Jane Roe»",
        "According to the accused, «Jane Roe» was there.",
        "the defendant told the witness «Jane Roe» to lie",
    ],
    ..ROW
};

const ACCUSED_ICELANDIC: Cue = Cue {
    role: Role::Accused,
    before: &[
        "ákærði", "ákærða", "ákærðu", "meðákærði", "meðákærða", "ákærðu+", "dómfelldi", "dómfellda", "dómfelldu",
        "sakborningur", "sakborningi", "sakbornings", "sakborninginn", "sakborningurinn", "sakborningar+", "kærði",
        "kærða", "grunaði", "grunaða", "hinn grunaði", "hinn dæmdi", "fanginn", "fangi",
    ],
    after: &[
        ",ákærði", ",ákærða", ",sakborningur", ",dómfelldi", ",kærði", ",meðákærði", ",hinn ákærði", ",hinn grunaði",
    ],
    finds: &[
        "Ákærði, «Jón Jónsson», sæti fangelsi í 30 daga.",
        "ákærða «Jóni Jónssyni» er gefið að sök",
        "Ákærðu, Anna Jónsdóttir og «Jón Jónsson», greiði sakarkostnað.",
        "«Jón Jónsson», ákærði í málinu, neitaði sök",
        "kærða, X, kt. og sakborningi «Jóni Jónssyni»",
    ],
    ignores: &[
        "ákærði sló «Jón Jónsson» í höfuðið",
        "eiginkona ákærða, Anna, og «Jón Jónsson»",
        "Að sögn ákærða, «Jón Jónsson» kom síðar.",
    ],
    ..ROW
};

const ACCUSED_NORDIC: Cue = Cue {
    role: Role::Accused,
    before: &[
        "tiltalte", "tiltalt", "de tiltalte+", "sigtede", "siktede", "mistenkte", "mistænkte", "domfelte", "dømte",
        "tilltalade", "den tilltalade", "tilltalad", "den misstänkte", "misstänkte", "den dömde", "syytetty",
    ],
    after: &[",tiltalte", ",tiltalt", ",siktede", ",sigtede", ",tilltalad", ",den tilltalade", ",domfelte"],
    finds: &[
        "Tiltalte, «Lars Jensen», nægtede sig skyldig.",
        "siktede «Ola Nordmann» forklarte",
        "den tilltalade «Anna Svensson»",
        "Tilltalad: «Lars Lund»",
    ],
    ignores: &[
        "tiltalte slog «Lars Jensen» i hovedet",
        "tiltaltes bror, «Lars Jensen», kom",
        "den tilltalade och «Anna Svensson»",
    ],
    ..ROW
};

const ACCUSED_GERMAN: Cue = Cue {
    role: Role::Accused,
    before: &[
        "angeklagter", "angeklagte", "angeklagten", "angeschuldigte", "angeschuldigten", "beschuldigter",
        "beschuldigte", "beschuldigten", "tatverdächtige", "tatverdächtigen", "verurteilte", "verurteilten",
        "die angeklagten+", "betroffener", "mitangeklagte", "mitangeklagten",
    ],
    after: &[",angeklagter", ",angeklagte", ",beschuldigter", ",beschuldigte"],
    finds: &[
        "Der Angeklagte «Hans Müller» schwieg.",
        "Die Angeklagten Anna Schmidt und «Hans Müller» wurden verurteilt.",
        "gegen den Beschuldigten, Herrn «Hans Müller»,",
        "«Hans Müller», der Angeklagte, schwieg",
    ],
    ignores: &[
        "Der Angeklagte schlug «Hans Müller».",
        "die Mutter des Angeklagten, Frau X, und «Hans Müller»",
        "Der Angeklagte und «Hans Müller» stritten.",
    ],
    ..ROW
};

const ACCUSED_ROMANCE: Cue = Cue {
    role: Role::Accused,
    before: &[
        "accusé", "accusée", "accusés+", "prévenu", "prévenue", "prévenus+", "mis en cause", "mise en cause",
        "condamné", "condamnée", "suspect", "suspecte", "mis en examen", "mise en examen", "acusado", "acusada",
        "acusados+", "investigado", "investigada", "condenado", "condenada", "procesado", "procesada", "imputado",
        "imputada", "imputato", "imputata", "réu", "arguido", "arguida", "verdachte",
    ],
    after: &[
        ",accusé", ",accusée", ",prévenu", ",prévenue", ",acusado", ",acusada", ",investigado", ",imputato",
    ],
    finds: &[
        "l'accusé «Jean Dupont» a reconnu les faits",
        "le prévenu, M. «Jean Dupont», est absent",
        "los acusados Ana García y «José Pérez»",
        "El acusado, D. «José Pérez», calló.",
    ],
    ignores: &[
        "l'accusé a frappé «Jean Dupont»",
        "le père de l'accusé et «Jean Dupont»",
        "El acusado golpeó a «José Pérez».",
    ],
    ..ROW
};

const VICTIM: Cue = Cue {
    role: Role::Victim,
    before: &[
        "victim", "victims+", "complainant", "complainants+", "injured party", "decedent", "the deceased", "survivor",
        "survivors+", "alleged victim", "murdered",
    ],
    after: &[",victim", ",victims+", ",complainant", ",alleged victim", ",decedent", ",deceased"],
    finds: &[
        "the victim, «Jane Doe», testified",
        "Victims Jane Roe and «John Doe» were heard.",
        "«Jane Doe», the alleged victim, said",
        "complainant «Jane Doe»",
        "Victim: «J. Doe»",
        "«Jane Doe» (the victim) said",
    ],
    ignores: &[
        "the victim's mother, «Jane Doe», testified",
        "the victim saw «John Doe»",
        "the victim and «John Doe»",
        "«John Doe», the victim's brother, said",
    ],
    ..ROW
};

const VICTIM_ICELANDIC: Cue = Cue {
    role: Role::Victim,
    before: &[
        "brotaþoli", "brotaþola", "brotaþolinn", "brotaþolanum", "brotaþolans", "brotaþolar+", "brotaþolarnir+",
        "brotaþolana+", "fórnarlamb", "fórnarlambið", "fórnarlambinu", "hinn látni", "hin látna", "hinum látna",
        "tjónþoli", "tjónþola",
    ],
    after: &[",brotaþoli", ",brotaþola", ",fórnarlamb", ",tjónþoli"],
    finds: &[
        "brotaþoli «A» lýsti atvikum",
        "brotaþola, «Önnu Jónsdóttur», voru dæmdar bætur",
        "brotaþolarnir Jón Jónsson og «Anna Jónsdóttir»",
        "«Anna Jónsdóttir», brotaþoli í málinu",
    ],
    ignores: &[
        "brotaþoli sá «Jón Jónsson» koma",
        "móðir brotaþola, Gunna, og «Anna Jónsdóttir»",
        "brotaþoli og «Anna Jónsdóttir»",
    ],
    ..ROW
};

const VICTIM_ELSEWHERE: Cue = Cue {
    role: Role::Victim,
    before: &[
        "forurettede", "forurettet", "fornærmede", "fornærmet", "offeret", "ofret", "målsäganden", "målsägande",
        "målsägandena+", "brottsoffret", "avdøde", "afdøde", "geschädigte", "geschädigten", "geschädigter", "opfer",
        "getötete", "getöteten", "nebenkläger", "nebenklägerin", "victime", "victimes+", "partie civile", "víctima",
        "víctimas+", "perjudicado", "perjudicada", "vittima", "vítima", "ofendido", "slachtoffer",
    ],
    after: &[
        ",forurettede", ",fornærmede", ",målsägande", ",målsäganden", ",geschädigte", ",geschädigter",
        ",nebenklägerin", ",nebenkläger", ",victime", ",partie civile", ",víctima", ",perjudicada", ",perjudicado",
    ],
    finds: &[
        "forurettede «Anne Hansen» forklarede",
        "fornærmede, «Kari Nordmann», møtte",
        "målsäganden «Anna Svensson»",
        "die Geschädigte «Anna Müller» sagte aus",
        "la victime, Mme «Dupont», a été entendue",
        "la víctima «Ana García»",
    ],
    ignores: &[
        "forurettede så «Lars Jensen»",
        "la mère de la victime et «Marie Dupont»",
        "die Mutter der Geschädigten, Frau X, und «Anna Müller»",
        "la víctima vio a «José Pérez»",
    ],
    ..ROW
};

const WITNESS: Cue = Cue {
    role: Role::Witness,
    before: &["witness", "witnesses+", "eyewitness", "expert witness", "informant", "deponent", "affiant"],
    after: &[
        ",witness", ",a witness for", ",eyewitness", ",expert witness", ",deponent", ",affiant", ",informant",
    ],
    finds: &[
        "witness «John Doe» said",
        "the witnesses Jane Roe and «John Doe»",
        "«John Doe», a witness, said",
        "Witness: «John Doe»",
        "the eye-witness, «John Doe», left",
    ],
    ignores: &[
        "the witness saw «John Doe»",
        "«John Doe», the witness's brother, said",
        "the witness and «John Doe»",
    ],
    ..ROW
};

const WITNESS_ICELANDIC: Cue = Cue {
    role: Role::Witness,
    before: &["vitnið", "vitni", "vitninu", "vitnisins", "vitnis", "vitnin+", "vitnanna+", "vitnunum+"],
    after: &[",vitni", ",vitni í málinu"],
    finds: &[
        "Vitnið «Jón Jónsson» kvaðst muna lítið.",
        "vitnin Jón Jónsson og «Anna Jónsdóttir»",
        "framburð vitnisins «Jóns Jónssonar»",
        "Vitni: «Jón Jónsson»",
    ],
    ignores: &[
        "Vitnið sá «Jón Jónsson» koma.",
        "vitnið og «Jón Jónsson»",
        "Móðir vitnisins, Anna, og «Jón Jónsson»",
    ],
    ..ROW
};

const WITNESS_ELSEWHERE: Cue = Cue {
    role: Role::Witness,
    before: &[
        "vidnet", "vidne", "vidnerne+", "vitnet", "vitne", "vitnene+", "vittnet", "vittne", "vittnena+", "zeuge",
        "zeugin", "zeugen", "die zeugen+", "témoin", "témoins+", "testigo", "testigos+", "testimone", "testemunha",
        "getuige",
    ],
    after: &[",vidne", ",vitne", ",vittne", ",zeuge", ",zeugin", ",témoin", ",testigo"],
    finds: &[
        "Vidnet «Anne Hansen» forklarede",
        "vitnet «Kari Nordmann»",
        "vittnet «Anna Svensson»",
        "der Zeuge «Hans Müller» sagte aus",
        "Die Zeugen Anna Schmidt und «Hans Müller»",
        "le témoin «Jean Dupont»",
        "la testigo, Dª. «Ana García», dijo",
    ],
    ignores: &[
        "vidnet så «Lars Jensen»",
        "Der Zeuge sah «Hans Müller».",
        "le témoin a vu «Jean Dupont»",
        "el testigo y «Ana García»",
    ],
    ..ROW
};

const PARTY: Cue = Cue {
    role: Role::Party,
    before: &[
        "plaintiff", "plaintiffs+", "claimant", "claimants+", "petitioner", "petitioners+", "respondent",
        "respondents+", "applicant", "applicants+", "appellant", "appellants+", "appellee", "appellees+", "debtor",
        "debtors+", "creditor", "creditors+", "intervenor", "the insured", "the tenant", "the landlord",
        "the testator",
    ],
    after: &[
        ",plaintiff", ",plaintiffs+", ",claimant", ",petitioner", ",petitioners+", ",respondent", ",respondents+",
        ",applicant", ",applicants+", ",appellant", ",appellants+", ",appellee", ",debtor", ",debtors+",
        ",plaintiff appellant", ",plaintiff appellee",
    ],
    finds: &[
        "Plaintiff «John Doe» brings this action.",
        "the claimant, Mrs «Doe», appealed",
        "the applicants Jane Roe and «John Doe»",
        "«JOHN DOE», Plaintiff,",
        "«JOHN DOE» and JANE ROE, Plaintiffs,",
        "«Jane Doe» (the respondent)",
        "Petitioner: «John Doe»",
    ],
    ignores: &[
        "the plaintiff sued «John Doe»",
        "the plaintiff's son, «John Doe», said",
        "the claimant and «John Doe»",
        "«John Doe», the plaintiff's brother",
    ],
    ..ROW
};

const PARTY_ICELANDIC: Cue = Cue {
    role: Role::Party,
    before: &[
        "stefnandi", "stefnanda", "stefnendur+", "stefndi", "stefnda", "stefndu+", "áfrýjandi", "áfrýjanda",
        "áfrýjendur+", "gagnáfrýjandi", "gagnáfrýjanda", "aðaláfrýjandi", "sóknaraðili", "sóknaraðila", "varnaraðili",
        "varnaraðila", "kærandi", "kæranda", "gerðarbeiðandi", "gerðarbeiðanda", "gerðarþoli", "gerðarþola",
        "málsaðili", "umsækjandi", "umsækjanda", "gagnstefnandi", "réttargæslustefndi", "erfingi", "þrotamaður",
    ],
    after: &[",stefnandi", ",stefndi", ",stefnda", ",áfrýjandi", ",sóknaraðili", ",varnaraðili", ",kærandi"],
    finds: &[
        "Stefnandi er Jón. Stefnandi, «Jón Jónsson», krefst bóta.",
        "stefnda, «Önnu Jónsdóttur»,",
        "Stefnendur, Jón Jónsson og «Anna Jónsdóttir», byggja á því",
        "sóknaraðili «Jón Jónsson»",
        "«Jón Jónsson», varnaraðili,",
    ],
    ignores: &[
        "stefnandi hitti «Jón Jónsson»",
        "móðir stefnanda, Anna, og «Jón Jónsson»",
        "stefnandi og «Jón Jónsson» deila",
    ],
    ..ROW
};

const PARTY_NORDIC: Cue = Cue {
    role: Role::Party,
    before: &[
        "sagsøger", "sagsøgeren", "sagsøgte", "appellanten", "appellant", "indstævnte", "saksøker", "saksøkeren",
        "saksøkte", "ankende part", "ankemotpart", "käranden", "kärande", "svaranden", "svarande", "klaganden",
        "klagande", "motparten",
    ],
    after: &[",sagsøger", ",sagsøgte", ",saksøker", ",saksøkte", ",kärande", ",svarande", ",klagande"],
    finds: &["Sagsøgeren, «Lars Jensen», påstår", "saksøkte «Kari Nordmann»", "Kärande: «Anna Svensson»"],
    ignores: &[
        "sagsøgeren mødte «Lars Jensen»",
        "saksøkte og «Kari Nordmann»",
        "käranden träffade «Anna Svensson»",
    ],
    ..ROW
};

const PARTY_GERMAN: Cue = Cue {
    role: Role::Party,
    before: &[
        "kläger", "klägerin", "klägers", "beklagter", "beklagte", "beklagten", "antragsteller", "antragstellerin",
        "antragsgegner", "antragsgegnerin", "beschwerdeführer", "beschwerdeführerin", "rechtsmittelführer",
        "rechtsmittelführerin", "schuldner", "schuldnerin", "gläubiger", "gläubigerin", "revisionskläger",
        "revisionsklägerin", "die kläger+",
    ],
    after: &[
        ",kläger", ",klägerin", ",beklagter", ",beklagte", ",antragsteller", ",antragstellerin", ",antragsgegner",
        ",rechtsmittelführer", ",beschwerdeführer", ",beschwerdeführerin",
    ],
    finds: &[
        "Der Kläger «Hans Müller» beantragt",
        "«Anna Müller», Klägerin,",
        "die Beklagte, Frau «Anna Müller»,",
    ],
    ignores: &["Der Kläger traf «Hans Müller».", "der Sohn der Klägerin, X, und «Hans Müller»"],
    ..ROW
};

const PARTY_ROMANCE: Cue = Cue {
    role: Role::Party,
    before: &[
        "demandeur", "demanderesse", "demandeurs+", "défendeur", "défenderesse", "requérant", "requérante",
        "requérants+", "appelant", "appelante", "intimé", "intimée", "partie requérante", "demandante", "demandado",
        "demandada", "demandantes+", "recurrente", "recurrido", "recurrida", "actor", "actora", "apelante",
        "requerente", "requerido", "ricorrente", "autor", "autora",
    ],
    after: &[
        ",demandeur", ",demanderesse", ",défendeur", ",défenderesse", ",requérant", ",requérante", ",appelant",
        ",intimé", ",partie requérante", ",demandante", ",demandada", ",demandado", ",recurrente",
    ],
    finds: &[
        "le requérant, M. «Jean Dupont», soutient",
        "la demanderesse «Marie Dupont»",
        "la demandante, Dª «Ana García», solicita",
        "los demandantes Ana García y «José Pérez»",
    ],
    ignores: &["le requérant a rencontré «Jean Dupont»", "la demandante demandó a «José Pérez»"],
    ..ROW
};

const PATIENT: Cue = Cue {
    role: Role::Patient,
    before: &[
        "patient", "patients+", "pt.", "patient s name", "name of patient", "resident", "inpatient", "outpatient",
        "newborn", "patient is",
    ],
    after: &[",patient", ",the patient"],
    unless: &["permanent resident", "medical resident", "chief resident", "surgical resident"],
    finds: &[
        "the patient Mr. «Doe» was admitted",
        "Patient: «John Doe»",
        "Patient name: «John Doe»",
        "Pt. «Jane Doe» was seen",
        "a patient named «John Doe»",
        "patients Jane Roe and «John Doe»",
        "the patient, «John Doe», was discharged",
        "The patient is «Jane Doe», who came in today.",
    ],
    ignores: &[
        "the patient saw Dr. «Smith»",
        "the patient's wife, «Jane Doe», called",
        "chief resident «Jane Roe»",
        "the patient and «Jane Doe»",
    ],
};

const PATIENT_ICELANDIC: Cue = Cue {
    role: Role::Patient,
    before: &[
        "sjúklingur", "sjúklingurinn", "sjúklingi", "sjúklings", "sjúkling", "sjúklinginn", "sjúklingnum",
        "sjúklingsins", "sjúklingar+", "sjúklingarnir+", "nafn sjúklings", "sjúklingur er", "skjólstæðingur", "skjólstæðingurinn",
        "vistmaður", "vistmaðurinn",
    ],
    after: &[",sjúklingur", ",sjúklingurinn"],
    finds: &[
        "Sjúklingur: «Jón Jónsson»",
        "sjúklingurinn «Jón Jónsson» var lagður inn",
        "Nafn sjúklings: «Jón Jónsson»",
        "sjúklingur að nafni «Jón Jónsson»",
        "sjúklingarnir Anna Jónsdóttir og «Jón Jónsson»",
    ],
    ignores: &["sjúklingurinn hitti «Jón Jónsson» lækni", "móðir sjúklings, Anna, og «Jón Jónsson»"],
    ..ROW
};

const PATIENT_ELSEWHERE: Cue = Cue {
    role: Role::Patient,
    before: &[
        "patienten", "pasient", "pasienten", "patientin", "patienten", "patiente", "paciente", "pacientes+",
        "paziente", "potilas", "pacjent", "pacjentka",
    ],
    after: &[",patientin", ",patiente", ",paciente", ",pasient"],
    finds: &[
        "Patienten «Anne Hansen» blev indlagt",
        "pasienten «Kari Nordmann»",
        "die Patientin, Frau «Anna Müller», kam",
        "Paciente: «José Pérez»",
        "la patiente Mme «Dupont»",
    ],
    ignores: &[
        "Patienten traf «Lars Lund».",
        "El paciente vio a «José Pérez».",
        "la patiente a vu «Marie Dupont»",
    ],
    ..ROW
};

const MINOR: Cue = Cue {
    role: Role::Minor,
    before: &[
        "minor", "minors+", "minor child", "minor children+", "minor son", "minor daughter", "infant", "juvenile",
        "child", "children+", "toddler", "schoolboy", "schoolgirl", "pupil", "baby", "foster child",
    ],
    after: &[
        ",minor", ",minors+", ",minor child", ",minor children+", ",infant", ",juvenile", ",minor plaintiff",
        ",minor by and through", "a minor", "minor by",
    ],
    unless: &["adult child", "adult children", "only child care"],
    finds: &[
        "the minor child, «J. Doe», lives with her",
        "minor child «Jane Doe»",
        "«J.D.», a minor, by her mother",
        "the minor children Jane Doe and «John Doe»",
        "a juvenile, «John Doe», was heard",
        "«Jane Doe» and John Doe, minors, by their mother",
        "the child, «Emma Doe», was placed",
        "baby «Doe»",
    ],
    ignores: &[
        "the minor's father, «John Doe», said",
        "the child saw «John Doe»",
        "her adult children Jane Roe and «John Doe»",
        "the child and «John Doe»",
        "«John Doe», the child's father, said",
    ],
};

const MINOR_BY_AGE: Cue = Cue {
    role: Role::Minor,
    before: &[
        "# year/years/month/months/week/weeks/day/days old",
        "# year/month old boy/girl/child/son/daughter/pupil/victim/patient/student/sister/brother/infant/toddler",
        "# yo", "# y o", "aged #", "# ára/mánaða", "# ára gamli/gamla/gamall/gömul",
        "# ára dóttur/dóttir/son/sonur/drengurinn/stúlkan/barnið/drengur/stúlka", "# år gamle/gammel/gamla/gammal",
        "# årig*", "# jährige*", "# jahre alte*",
        "one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen year old",
        "one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/seventeen year old boy/girl/child/son/daughter/pupil/victim/patient/student/sister/brother",
    ],
    after: &[
        ",age/aged #", ",# year/years/month/months old", ",ages #", ",# yo", ",# ára )", ",# ára gamall/gömul/gamalt",
        ",# ára ,", "# ára gamall/gömul", ",# år )", ",# år gammel/gammal/gamle/gamla", ",âgé/âgée de #",
        "âgé/âgée de #", ",de # años", "de # años", ",# jahre alt", ",# jahre )", "aged #", ",# ans )", ",# años )",
        ",ára #",
    ],
    finds: &[
        "7-year-old «Emma» was there",
        "«Emma» (age 9)",
        "«Emma Doe», aged 12, said",
        "a 15-year-old boy, «John Doe»",
        "her seven-year-old «Emma»",
        "a fifteen-year-old student, «John Doe», was suspended",
        "«Emma», 9 years old, said",
        "«Emma» (7 ára)",
        "«Anna», 7 ára gömul,",
        "hin 7 ára gamla «Anna»",
        "die 12-jährige «Anna»",
        "12-årige «Anne»",
        "«Ana», de 9 años,",
        "«Jean», âgé de 12 ans",
        "6-month-old «Emma»",
    ],
    ignores: &[
        "37-year-old «Emma» was there",
        "«John Doe» (age 49)",
        "«John Doe», aged 18, said",
        "«John Doe», 9 F.3d 12",
        "«Jón Jónsson», 5 ára fangelsi",
        "«Jean», âgé de 42 ans",
    ],
    ..ROW
};

const MINOR_ICELANDIC: Cue = Cue {
    role: Role::Minor,
    before: &[
        "barnið", "barn", "barninu", "barnsins", "börnin+", "barnanna+", "börnunum+", "börn+", "drengurinn",
        "drenginn", "drengnum", "drengsins", "stúlkan", "stúlkuna", "stúlkunni", "stúlkunnar", "telpan", "telpuna",
        "ungmennið", "ólögráða", "ólögráða sonur", "ólögráða dóttir", "ungbarnið", "nemandinn",
    ],
    after: &[",ólögráða", ",ólögráða barn", ",barn að aldri"],
    unless: &["uppkomna barnið", "fullorðna barnið", "uppkomin börn", "uppkomnu börnin"],
    finds: &[
        "barnið «Anna» býr hjá móður",
        "börnin Jón og «Anna»",
        "stúlkunnar, «Önnu Jónsdóttur»,",
        "drengurinn «Jón» sagði",
        "ólögráða sonur hans, X. ólögráða dóttir «Anna»",
    ],
    ignores: &[
        "barnið sá «Jón Jónsson»",
        "móðir barnsins, Anna, og «Gunna»",
        "uppkomin börn hans, «Anna» og Jón",
        "«Jón Jónsson», faðir barnsins,",
    ],
};

const MINOR_ELSEWHERE: Cue = Cue {
    role: Role::Minor,
    before: &[
        "barnet", "børnene+", "barna+", "barnen+", "den mindreårige", "mindreårige", "umyndige", "den underåriga",
        "drengen", "pigen", "gutten", "jenta", "pojken", "flickan", "minderjährige", "minderjährigen",
        "minderjähriger", "das kind", "des kindes", "die kinder+", "kinder+", "mineur", "mineure", "mineurs+",
        "enfant", "enfants+", "menor", "menor de edad", "menores+", "niño", "niña", "niños+", "minore", "criança", "minderjarige",
    ],
    after: &[
        ",mindreårig", ",minderjährig", ",mineur", ",mineure", ",enfant mineur", ",menor de edad", ",menor",
        ",underårig",
    ],
    finds: &[
        "barnet «Anne» bor hos moderen",
        "den mindreårige «Kari Nordmann»",
        "pojken «Lars» sade",
        "das Kind «Anna» lebt beim Vater",
        "die Kinder Anna und «Hans»",
        "la mineure «Marie Dupont»",
        "l'enfant «Jean»",
        "el menor «José Pérez»",
        "«Ana García», menor de edad,",
    ],
    ignores: &[
        "barnet så «Lars Jensen»",
        "Das Kind sah «Hans Müller».",
        "la mère de l'enfant et «Marie Dupont»",
        "el menor vio a «José Pérez»",
    ],
    ..ROW
};

const SUBJECT: Cue = Cue {
    role: Role::Subject,
    before: &[
        "data subject", "data subjects+", "the insured person", "policyholder", "account holder", "card holder",
        "cardholder", "hinn skráði", "skráði einstaklingurinn", "betroffene person", "betroffenen person",
        "personne concernée", "interesado", "interesada", "den registrerede", "den registrerte", "den registrerade",
        "file of", "subject",
    ],
    after: &[",data subject", ",the data subject", ",policyholder", ",account holder"],
    unless: &["the subject", "this subject", "is subject"],
    finds: &[
        "the data subject, «Jane Doe», asked for a copy",
        "Subject: «Jane Doe»",
        "hinn skráði, «Jón Jónsson»,",
        "la personne concernée, Mme «Dupont»,",
        "policyholder «John Doe»",
    ],
    ignores: &["the data subject wrote to «John Doe»", "on this subject «John Doe» said nothing"],
};
