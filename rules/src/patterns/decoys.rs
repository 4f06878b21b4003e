//! Words and signs that say a number right behind them is something else, for the rows that share them.
//!
//! A decoy counts as one of the last two words before a match, with no context word of the row behind it. What
//! belongs here is said of public things: documents, laws, books, programs, goods. What names a person's record
//! (case, account, customer, policy) is the business of some row and so is a decoy only where a row says so.

/// For rows whose shape is common and says little: all of the lists in this file.
#[rustfmt::skip]
pub const COMMON: &[&str] = &[
    // Places in a document or a law.
    "page", "pages", "pg", "pp", "section", "sections", "sec", "sect", "§", "§§", "¶", "paragraph", "paragraphs", "para", "paras",
    "clause*", "chapter", "chapters", "article", "articles", "art", "annex", "appendix", "exhibit", "schedule", "figure", "fig",
    "table", "line", "lines", "row", "column", "footnote", "note", "rule", "rules", "act", "cfr", "c.f.r", "usc", "u.s.c", "stat",
    "volume", "vol", "edition", "item", "step", "question", "slide",
    "bls", "síða", "síðu", "kafli", "kafla", "grein", "gr", "málsgrein", "lög", "reglugerð", "tafla", "mynd", "töluliður",
    "side", "sider", "kapitel", "kap", "paragraf", "stk", "artikel", "avsnitt", "sida", "sidor", "lov", "lag", "bilag", "bilaga", "tabel", "tabell",
    "seite", "seiten", "abschnitt", "absatz", "abs", "ziffer", "ziff", "kapitel", "anlage", "tabelle", "abbildung", "abb", "rn", "rdnr", "randnr",
    "alinéa", "chapitre", "annexe", "tableau", "décret", "loi",
    "página", "páginas", "pág", "artículo", "artículos", "apartado", "capítulo", "anexo", "tabla", "ley", "decreto",
    "pagina", "pagine", "pag", "articolo", "comma", "capitolo", "allegato", "tabella", "legge",
    "artigo", "inciso", "parágrafo", "tabela", "lei", "fls", "súmula",
    "bladzijde", "blz", "hoofdstuk", "lid", "bijlage", "sivu", "luku", "momentti", "taulukko", "strona", "str", "rozdział", "ustawa",
    // Books, papers, patents.
    "isbn*", "issn", "doi", "pmid", "pmcid", "arxiv", "patent*", "bates", "ean", "upc", "gtin", "sku", "asin", "lccn", "oclc",
    // Programs and machines.
    "version", "versions", "ver", "v", "release", "build", "revision", "rev", "firmware", "driver", "commit", "hash", "sha", "sha1",
    "sha256", "md5", "checksum", "crc", "port", "pid", "error", "errno", "code", "rfc", "cve", "bug", "ticket", "pr", "pull", "offset",
    "byte", "bytes", "bits", "pixel", "pixels", "px", "timestamp", "seed", "size", "length", "width", "height", "útgáfa", "útgáfu", "versjon",
    "udgave", "versão", "versión", "versione", "versie", "versio", "wersja",
    // Goods and money.
    "invoice*", "order", "orders", "receipt", "quote", "estimate", "po", "price", "prices", "total", "amount", "sum", "cost", "costs",
    "usd", "eur", "gbp", "isk", "dkk", "nok", "sek", "chf", "pln", "jpy", "cny", "inr", "brl", "kr", "$", "€", "£", "¥", "₹",
    "model", "part", "lot", "batch", "item", "tracking", "catalogue", "catalog", "population",
    "pöntun", "pöntunarnúmer", "verð", "upphæð", "samtals", "kvittun",
    "ordre", "ordrenr", "ordrenummer", "faktura*", "pris", "beløb", "beløp", "belopp", "antal", "rechnung*", "bestellung*", "bestellnummer",
    "artikelnummer", "betrag", "preis", "summe", "facture*", "commande", "montant", "prix", "factura*", "pedido", "importe", "precio",
    "fattura", "ordine", "importo", "prezzo", "fatura", "encomenda", "preço", "valor", "factuur*", "bestelling", "bedrag", "prijs",
    "lasku", "tilaus", "hinta", "zamówienie", "kwota", "cena",
];
