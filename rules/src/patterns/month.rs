//! The names of months, written once as an alternation for the rows of dates.
//!
//! The automaton can tell only so many letters apart: there, [`month_shape`] is read, and what it matched again with
//! [`month`].
//!
//! Every case form and short form that a date is written with, in 35 languages. ASCII letters count in either case with
//! `(?i:…)`; others stand as classes of both cases, because the regexes are compiled without Unicode tables.
//! Which short forms are also everyday words is the business of [`super::date`].

/// A month in words. For `concat!`.
macro_rules! month {
    () => {
        concat!(
            "(?:",
            // English, with the short forms that many languages share
            r"(?i:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)",
            // Icelandic, Faroese
            r"|(?i:mars|febr|okt|des)|(?i:jan)(?u:[Úú])(?i:ar)(?:(?i:s)|(?i:m)(?u:[Áá])(?i:nu)(?u:[Ðð])(?i:i)|(?i:m)(?u:[Áá])(?i:na)(?u:[Ðð])(?i:ar))?|(?i:febr)(?u:[Úú])(?i:ar)(?i:s)?|(?i:apr)(?u:[Íí])(?i:l)(?i:s)?|(?i:ma)(?u:[Íí])(?:(?i:m)(?u:[Áá])(?i:nu)(?u:[Ðð])(?i:i)|(?i:m)(?u:[Áá])(?i:na)(?u:[Ðð])(?i:ar))?|(?i:j)(?u:[Úú])(?i:n)(?u:[Íí])(?:(?i:m)(?u:[Áá])(?i:nu)(?u:[Ðð])(?i:i))?|(?i:j)(?u:[Úú])(?i:l)(?u:[Íí])(?:(?i:m)(?u:[Áá])(?i:nu)(?u:[Ðð])(?i:i))?|(?u:[Áá])(?i:g)(?u:[Úú])(?i:st)(?:(?i:s)|(?i:m)(?u:[Áá])(?i:nu)(?u:[Ðð])(?i:i))?|(?i:september)(?i:s)?|(?i:okt)(?u:[Óó])(?i:ber)(?i:s)?|(?i:n)(?u:[Óó])(?i:vember)(?i:s)?|(?i:desember)(?i:s)?|(?i:j)(?u:[Úú])(?i:n)|(?i:j)(?u:[Úú])(?i:l)|(?u:[Áá])(?i:g)(?u:[Úú])|(?i:n)(?u:[Óó])(?i:v)",
            // Danish, Norwegian, Swedish
            r"|(?i:marts|maj|juni|juli|augusti|oktober)|(?i:januar)(?i:i)?|(?i:februar)(?i:i)?",
            // German
            r"|(?i:jaenner|feber|maerz|mrz|dez)|(?i:januar)(?i:s)?|(?i:februar)(?i:s)?|(?i:j)(?u:[Ää])(?i:nner)(?i:s)?|(?i:m)(?u:[Ää])(?i:rz)(?i:es)?|(?i:mai)(?i:s)?|(?i:juni)(?i:s)?|(?i:juli)(?i:s)?|(?i:august)(?i:s|es)?|(?i:oktober)(?i:s)?|(?i:dezember)(?i:s)?|(?i:m)(?u:[Ää])(?i:r)",
            // Dutch
            r"|(?i:januari|februari|maart|mei|augustus|mrt)",
            // French
            r"|(?i:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr|avr|juil)|(?i:f)(?u:[Éé])(?i:vrier)|(?i:ao)(?u:[Ûû])(?i:t)|(?i:d)(?u:[Éé])(?i:cembre)|(?i:f)(?u:[Éé])(?i:vr)|(?i:f)(?u:[Éé])(?i:v)|(?i:d)(?u:[Éé])(?i:c)",
            // Spanish
            r"|(?i:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|abr|ago|set|dic)",
            // Catalan
            r"|(?i:gener|febrer|maig|juny|juliol|agost|setembre|novembre|desembre)|(?i:mar)(?u:[Çç])",
            // Italian
            r"|(?i:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|mag|giu|lug|ott)",
            // Portuguese
            r"|(?i:janeiro|fevereiro|marco|abril|maio|junho|julho|setembro|outubro|novembro|dezembro|fev|out)|(?i:mar)(?u:[Çç])(?i:o)",
            // Romanian
            r"|(?i:ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|ian|iun|iul|noi)",
            // Finnish
            r"|(?:(?i:tammi)|(?i:helmi)|(?i:maalis)|(?i:huhti)|(?i:touko)|(?i:kes)(?u:[Ää])|(?i:hein)(?u:[Ää])|(?i:elo)|(?i:syys)|(?i:loka)|(?i:marras)|(?i:joulu))(?i:kuu)(?i:n|ta|ssa|sta|hun|lla|ksi)?",
            // Estonian
            r"|(?i:jaan|veebr|dets)|(?i:jaanuar|veebruar|aprill|august)(?i:i|il|is)?|(?i:m)(?u:[Ää])(?i:rts)(?i:i|il|is)?|(?i:mai)(?i:l|s)|(?i:juuni|juuli)(?i:l|s)?|(?i:septemb|oktoob|novemb|detsemb)(?i:er|ri|ril|ris)",
            // Latvian
            r"|(?i:janv)|(?:(?i:janv)(?u:[Āā])(?i:r)|(?i:febru)(?u:[Āā])(?i:r)|(?i:apr)(?u:[Īī])(?i:l))(?:(?i:is)|(?i:a)|(?u:[Āā])|(?i:im))|(?:(?i:maij)|(?i:j)(?u:[Ūū])(?i:nij)|(?i:j)(?u:[Ūū])(?i:lij))(?:(?i:s)|(?i:a)|(?u:[Āā])|(?i:am))|(?i:mart|august)(?:(?i:s)|(?i:a)|(?u:[Āā]))|(?i:septembr|oktobr|novembr|decembr)(?:(?i:is)|(?i:a)|(?u:[Īī]))|(?i:j)(?u:[Ūū])(?i:n)|(?i:j)(?u:[Ūū])(?i:l)",
            // Lithuanian
            r"|(?i:saus|vas|geg|liep|rugp|rugs|spal|lapkr|gruod)|(?i:saus)(?:(?i:is)|(?i:io)|(?u:[Įį])|(?i:yje))|(?i:vasar)(?:(?i:is)|(?i:io)|(?u:[Įį])|(?i:yje))|(?i:kov)(?:(?i:as)|(?i:o)|(?u:[Ąą])|(?i:e))|(?i:baland)(?:(?i:is)|(?u:[Žž])(?i:io)|(?u:[Įį])|(?u:[Žž])(?i:iui))|(?i:gegu)(?u:[Žž])(?:(?u:[Ėė])|(?u:[Ėė])(?i:s)|(?u:[Ęę]))|(?i:bir)(?u:[Žž])(?i:el)(?:(?i:is)|(?i:io)|(?u:[Įį]))|(?i:liep)(?:(?i:a)|(?i:os)|(?u:[Ąą]))|(?i:rugpj)(?u:[Ūū])(?:(?i:tis)|(?u:[Čč])(?i:io)|(?i:t)(?u:[Įį]))|(?i:rugs)(?u:[Ėė])(?i:j)(?:(?i:is)|(?i:o)|(?u:[Įį]))|(?i:spal)(?:(?i:is)|(?i:io)|(?u:[Įį]))|(?i:lapkri)(?:(?i:tis)|(?u:[Čč])(?i:io)|(?i:t)(?u:[Įį]))|(?i:gruod)(?:(?i:is)|(?u:[Žž])(?i:io)|(?u:[Įį]))|(?i:bir)(?u:[Žž])",
            // Polish
            r"|(?i:stycz|kwie|czerw|sierp|wrz|grudz|sty|lut|kwi|cze|lip|sie|gru)|(?i:stycze)(?:(?u:[Ńń])|(?i:nia))|(?i:styczni)(?i:a|u)|(?i:lut)(?i:y|ego|ym)|(?i:marz)(?i:ec|cu)|(?i:marc)(?i:a|u)|(?i:kwiecie)(?u:[Ńń])|(?i:kwietni)(?i:a|u)|(?i:maj)(?i:a|u)|(?i:czerw)(?i:iec)|(?i:czerwc)(?i:a|u)|(?i:lip)(?i:iec)|(?i:lipc)(?i:a|u)|(?i:sierp)(?:(?i:ie)(?u:[Ńń]))|(?i:sierpni)(?i:a|u)|(?i:wrzesie)(?u:[Ńń])|(?i:wrze)(?u:[Śś])(?i:ni)(?i:a|u)|(?i:pa)(?u:[Źź])(?i:dziernik)(?i:a|u)?|(?i:listopad)(?i:a|zie)?|(?i:grudzie)(?u:[Ńń])|(?i:grudni)(?i:a|u)|(?i:pa)(?u:[Źź])|(?i:pa)(?u:[Źź])(?i:dz)",
            // Czech
            r"|(?i:led)(?i:en|na|nu)|(?u:[Úú])(?i:nor)(?i:a|u)?|(?i:b)(?u:[Řř])(?i:ez)(?i:en)|(?i:b)(?u:[Řř])(?i:ezn)(?i:a|u)|(?i:dub)(?i:en|na|nu)|(?i:kv)(?u:[Ěě])(?i:t)(?i:en|na|nu)|(?u:[Čč])(?i:erv)(?i:en|na|nu|enec|ence|enci)|(?i:srp)(?i:en|na|nu)|(?i:z)(?u:[Áá])(?u:[Řř])(?u:[Íí])|(?u:[Řř])(?u:[Íí])(?i:j)(?i:en|na|nu)|(?i:listopad)(?i:u)|(?i:prosin)(?i:ec|ce|ci)|(?u:[Úú])(?i:no)|(?i:b)(?u:[Řř])(?i:e)|(?i:kv)(?u:[Ěě])|(?u:[Čč])(?i:vn)|(?u:[Čč])(?i:vc)|(?i:z)(?u:[Áá])(?u:[Řř])|(?u:[Řř])(?u:[Íí])(?i:j)",
            // Slovak
            r"|(?:(?i:janu)(?u:[Áá])(?i:r)|(?i:febru)(?u:[Áá])(?i:r)|(?i:apr)(?u:[Íí])(?i:l)|(?i:j)(?u:[Úú])(?i:l)|(?i:august))(?i:a|i)?|(?i:mar)(?i:ec|ca|ci)|(?i:m)(?u:[Áá])(?i:j)(?i:a|i)?|(?i:j)(?u:[Úú])(?i:n)(?i:a|i)?|(?:(?i:septemb)|(?i:okt)(?u:[Óó])(?i:b)|(?i:novemb)|(?i:decemb))(?i:er|ra|ri)",
            // Croatian
            r"|(?i:velj)|(?i:sije)(?u:[Čč])(?i:anj|nja|nju)|(?i:velja)(?:(?u:[Čč])(?i:a)|(?u:[Čč])(?i:e)|(?u:[Čč])(?i:i))|(?i:o)(?u:[Žž])(?i:uj)(?i:ak|ka|ku)|(?i:trav)(?i:anj|nja|nju)|(?i:svib)(?i:anj|nja|nju)|(?i:lip)(?i:anj|nja|nju)|(?i:srp)(?i:anj|nja|nju)|(?i:kolovoz)(?i:a|u)?|(?i:ruj)(?i:an|na|nu)|(?i:listopad)(?i:a|u)?|(?i:studen)(?i:i|oga|og|om|ome)|(?i:prosin)(?i:ac|ca|cu)|(?i:o)(?u:[Žž])(?i:u)",
            // Slovene, Serbian
            r"|(?i:avg)|(?i:januar|februar)(?i:ja|ju|a|u)?|(?i:mart|april|avgust)(?i:a|u)?|(?i:maj)(?i:a|u)|(?i:junij|julij)(?i:a|u)?|(?i:jun|jul)(?i:a|u)|(?i:septemb|oktob|novemb|decemb)(?i:er|ra|ru|ar)",
            // Hungarian
            r"|(?i:szeptember|aug|szept)|(?i:janu)(?u:[Áá])(?i:r)(?:(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))|(?i:febru)(?u:[Áá])(?i:r)(?:(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))|(?i:m)(?u:[Áá])(?i:rcius)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))?|(?u:[Áá])(?i:prilis)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))?|(?i:m)(?u:[Áá])(?i:jus)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))?|(?i:j)(?u:[Úú])(?i:nius)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))?|(?i:j)(?u:[Úú])(?i:lius)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))?|(?i:augusztus)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))?|(?:(?i:szeptember)|(?i:okt)(?u:[Óó])(?i:ber)|(?i:november)|(?i:december))(?:(?i:i)|(?i:ben)|(?i:t)(?u:[Őő])(?i:l)|(?i:ig))|(?i:m)(?u:[Áá])(?i:rc)|(?u:[Áá])(?i:pr)|(?i:m)(?u:[Áá])(?i:j)",
            // Turkish
            r"|(?i:ocak|mart|nisan|haziran|temmuz|ekim|oca|nis|haz|tem|eyl|eki|kas|ara)|(?u:[Şş])(?i:ubat)|(?i:may)(?u:[Iı])(?i:s)|(?i:a)(?u:[Ğğ])(?i:ustos)|(?i:eyl)(?u:[Üü])(?i:l)|(?i:kas)(?u:[Iı])(?i:m)|(?i:aral)(?u:[Iı])(?i:k)|(?u:[Şş])(?i:ub)|(?i:a)(?u:[Ğğ])(?i:u)",
            // Indonesian
            r"|(?i:maret|mei|agustus|agu)",
            // Greek
            r"|(?:(?u:[Ιι])(?u:[Αα])(?u:[Νν])(?u:[Οο])(?u:[Υυ])(?u:[ΆΑά])(?u:[Ρρ])|(?u:[Φφ])(?u:[Εε])(?u:[Ββ])(?u:[Ρρ])(?u:[Οο])(?u:[Υυ])(?u:[ΆΑά])(?u:[Ρρ])|(?u:[Μμ])(?u:[ΆΑά])(?u:[Ρρ])(?u:[Ττ])|(?u:[Αα])(?u:[Ππ])(?u:[Ρρ])(?u:[ΊΙί])(?u:[Λλ])|(?u:[Μμ])(?u:[ΆΑά])(?u:[Ιι])|(?u:[Μμ])(?u:[ΆΑά])(?u:[ΙΪϊ])|(?u:[Ιι])(?u:[Οο])(?u:[ΎΥύ])(?u:[Νν])|(?u:[Ιι])(?u:[Οο])(?u:[ΎΥύ])(?u:[Λλ]))(?:(?u:[Ιι])(?u:[Οο])(?u:[Σς])|(?u:[Ιι])(?u:[Οο]))|(?:(?u:[Ιι])(?u:[Αα])(?u:[Νν])(?u:[Οο])(?u:[Υυ])(?u:[Αα])(?u:[Ρρ])|(?u:[Φφ])(?u:[Εε])(?u:[Ββ])(?u:[Ρρ])(?u:[Οο])(?u:[Υυ])(?u:[Αα])(?u:[Ρρ])|(?u:[Μμ])(?u:[Αα])(?u:[Ρρ])(?u:[Ττ])|(?u:[Αα])(?u:[Ππ])(?u:[Ρρ])(?u:[Ιι])(?u:[Λλ])|(?u:[Ιι])(?u:[Οο])(?u:[Υυ])(?u:[Νν])|(?u:[Ιι])(?u:[Οο])(?u:[Υυ])(?u:[Λλ]))(?u:[ΊΙί])(?u:[Οο])(?u:[Υυ])|(?u:[Μμ])(?u:[Αα])(?u:[Ιΐ])(?u:[Οο])(?u:[Υυ])|(?u:[Μμ])(?u:[Αα])(?u:[ΊΙί])(?u:[Οο])(?u:[Υυ])|(?u:[Μμ])(?u:[ΆΑά])(?u:[Ηη])(?:(?u:[Σς]))?|(?:(?u:[Αα])(?u:[ΎΥύ])(?u:[Γγ])(?u:[Οο])(?u:[Υυ])(?u:[Σσ])(?u:[Ττ]))(?:(?u:[Οο])(?u:[Σς])|(?u:[Οο]))|(?u:[Αα])(?u:[Υυ])(?u:[Γγ])(?u:[Οο])(?u:[ΎΥύ])(?u:[Σσ])(?u:[Ττ])(?u:[Οο])(?u:[Υυ])|(?:(?u:[Σσ])(?u:[Εε])(?u:[Ππ])(?u:[Ττ])(?u:[ΈΕέ])(?u:[Μμ])(?u:[Ββ])(?u:[Ρρ])|(?u:[Οο])(?u:[Κκ])(?u:[Ττ])(?u:[ΏΩώ])(?u:[Ββ])(?u:[Ρρ])|(?u:[Νν])(?u:[Οο])(?u:[ΈΕέ])(?u:[Μμ])(?u:[Ββ])(?u:[Ρρ])|(?u:[Δδ])(?u:[Εε])(?u:[Κκ])(?u:[ΈΕέ])(?u:[Μμ])(?u:[Ββ])(?u:[Ρρ]))(?:(?u:[Ιι])(?u:[Οο])(?u:[Σς])|(?u:[Ιι])(?u:[Οο]))|(?:(?u:[Σσ])(?u:[Εε])(?u:[Ππ])(?u:[Ττ])(?u:[Εε])(?u:[Μμ])(?u:[Ββ])(?u:[Ρρ])|(?u:[Οο])(?u:[Κκ])(?u:[Ττ])(?u:[Ωω])(?u:[Ββ])(?u:[Ρρ])|(?u:[Νν])(?u:[Οο])(?u:[Εε])(?u:[Μμ])(?u:[Ββ])(?u:[Ρρ])|(?u:[Δδ])(?u:[Εε])(?u:[Κκ])(?u:[Εε])(?u:[Μμ])(?u:[Ββ])(?u:[Ρρ]))(?u:[ΊΙί])(?u:[Οο])(?u:[Υυ])|(?u:[Ιι])(?u:[Αα])(?u:[Νν])|(?u:[Φφ])(?u:[Εε])(?u:[Ββ])|(?u:[Μμ])(?u:[Αα])(?u:[Ρρ])|(?u:[Αα])(?u:[Ππ])(?u:[Ρρ])|(?u:[Μμ])(?u:[Αα])(?u:[Ιΐ])|(?u:[Ιι])(?u:[Οο])(?u:[Υυ])(?u:[Νν])|(?u:[Ιι])(?u:[Οο])(?u:[Υυ])(?u:[Λλ])|(?u:[Αα])(?u:[Υυ])(?u:[Γγ])|(?u:[Σσ])(?u:[Εε])(?u:[Ππ])|(?u:[Σσ])(?u:[Εε])(?u:[Ππ])(?u:[Ττ])|(?u:[Οο])(?u:[Κκ])(?u:[Ττ])|(?u:[Νν])(?u:[Οο])(?u:[Εε])|(?u:[Δδ])(?u:[Εε])(?u:[Κκ])|(?u:[Μμ])(?u:[ΆΑά])(?u:[Ιι])(?u:[Οο])(?u:[Σς])|(?u:[Μμ])(?u:[ΆΑά])(?u:[Ιι])(?u:[Οο])|(?u:[Μμ])(?u:[ΆΑά])(?u:[Ιι])|(?u:[Μμ])(?u:[ΆΑά])(?u:[Ρρ])|(?u:[Ιι])(?u:[Οο])(?u:[ΎΥύ])(?u:[Νν])|(?u:[Ιι])(?u:[Οο])(?u:[ΎΥύ])(?u:[Λλ])|(?u:[Αα])(?u:[ΎΥύ])(?u:[Γγ])|(?u:[Νν])(?u:[Οο])(?u:[ΈΕέ])",
            // Russian
            r"|(?:(?u:[Яя])(?u:[Нн])(?u:[Вв])(?u:[Аа])(?u:[Рр])|(?u:[Фф])(?u:[Ее])(?u:[Вв])(?u:[Рр])(?u:[Аа])(?u:[Лл])|(?u:[Аа])(?u:[Пп])(?u:[Рр])(?u:[Ее])(?u:[Лл])|(?u:[Ии])(?u:[Юю])(?u:[Нн])|(?u:[Ии])(?u:[Юю])(?u:[Лл])|(?u:[Сс])(?u:[Ее])(?u:[Нн])(?u:[Тт])(?u:[Яя])(?u:[Бб])(?u:[Рр])|(?u:[Оо])(?u:[Кк])(?u:[Тт])(?u:[Яя])(?u:[Бб])(?u:[Рр])|(?u:[Нн])(?u:[Оо])(?u:[Яя])(?u:[Бб])(?u:[Рр])|(?u:[Дд])(?u:[Ее])(?u:[Кк])(?u:[Аа])(?u:[Бб])(?u:[Рр]))(?:(?u:[Ьь])|(?u:[Яя])|(?u:[Ее]))|(?u:[Мм])(?u:[Аа])(?u:[Рр])(?u:[Тт])(?:(?u:[Аа])|(?u:[Ее]))?|(?u:[Мм])(?u:[Аа])(?:(?u:[Йй])|(?u:[Яя])|(?u:[Ее]))|(?u:[Аа])(?u:[Вв])(?u:[Гг])(?u:[Уу])(?u:[Сс])(?u:[Тт])(?:(?u:[Аа])|(?u:[Ее]))?|(?u:[Яя])(?u:[Нн])(?u:[Вв])|(?u:[Фф])(?u:[Ее])(?u:[Вв])|(?u:[Фф])(?u:[Ее])(?u:[Вв])(?u:[Рр])|(?u:[Аа])(?u:[Пп])(?u:[Рр])|(?u:[Аа])(?u:[Вв])(?u:[Гг])|(?u:[Сс])(?u:[Ее])(?u:[Нн])(?u:[Тт])|(?u:[Оо])(?u:[Кк])(?u:[Тт])|(?u:[Нн])(?u:[Оо])(?u:[Яя])(?u:[Бб])|(?u:[Дд])(?u:[Ее])(?u:[Кк])|(?u:[Ии])(?u:[Юю])(?u:[Нн])|(?u:[Ии])(?u:[Юю])(?u:[Лл])|(?u:[Мм])(?u:[Аа])(?u:[Рр])",
            // Ukrainian
            r"|(?:(?u:[Сс])(?u:[Іі])(?u:[Чч])|(?u:[Бб])(?u:[Ее])(?u:[Рр])(?u:[Ее])(?u:[Зз])|(?u:[Кк])(?u:[Вв])(?u:[Іі])(?u:[Тт])|(?u:[Тт])(?u:[Рр])(?u:[Аа])(?u:[Вв])|(?u:[Чч])(?u:[Ее])(?u:[Рр])(?u:[Вв])|(?u:[Сс])(?u:[Ее])(?u:[Рр])(?u:[Пп])|(?u:[Вв])(?u:[Ее])(?u:[Рр])(?u:[Ее])(?u:[Сс]))(?:(?u:[Ее])(?u:[Нн])(?u:[Ьь])|(?u:[Нн])(?u:[Яя])|(?u:[Нн])(?u:[Іі]))|(?u:[Лл])(?u:[Юю])(?u:[Тт])(?:(?u:[Ии])(?u:[Йй])|(?u:[Оо])(?u:[Гг])(?u:[Оо])|(?u:[Оо])(?u:[Мм])(?u:[Уу]))|(?u:[Лл])(?u:[Ии])(?u:[Пп])(?:(?u:[Ее])(?u:[Нн])(?u:[Ьь])|(?u:[Нн])(?u:[Яя])|(?u:[Нн])(?u:[Іі]))|(?u:[Жж])(?u:[Оо])(?u:[Вв])(?u:[Тт])(?:(?u:[Ее])(?u:[Нн])(?u:[Ьь])|(?u:[Нн])(?u:[Яя])|(?u:[Нн])(?u:[Іі]))|(?u:[Лл])(?u:[Ии])(?u:[Сс])(?u:[Тт])(?u:[Оо])(?u:[Пп])(?u:[Аа])(?u:[Дд])(?:(?u:[Аа])|(?u:[Іі]))?|(?u:[Гг])(?u:[Рр])(?u:[Уу])(?u:[Дд])(?:(?u:[Ее])(?u:[Нн])(?u:[Ьь])|(?u:[Нн])(?u:[Яя])|(?u:[Нн])(?u:[Іі]))|(?u:[Сс])(?u:[Іі])(?u:[Чч])|(?u:[Лл])(?u:[Юю])(?u:[Тт])|(?u:[Бб])(?u:[Ее])(?u:[Рр])|(?u:[Кк])(?u:[Вв])(?u:[Іі])(?u:[Тт])|(?u:[Тт])(?u:[Рр])(?u:[Аа])(?u:[Вв])|(?u:[Чч])(?u:[Ее])(?u:[Рр])(?u:[Вв])|(?u:[Лл])(?u:[Ии])(?u:[Пп])|(?u:[Сс])(?u:[Ее])(?u:[Рр])(?u:[Пп])|(?u:[Вв])(?u:[Ее])(?u:[Рр])|(?u:[Жж])(?u:[Оо])(?u:[Вв])(?u:[Тт])|(?u:[Лл])(?u:[Ии])(?u:[Сс])(?u:[Тт])|(?u:[Гг])(?u:[Рр])(?u:[Уу])(?u:[Дд])",
            // Bulgarian, Serbian
            r"|(?u:[Яя])(?u:[Нн])(?u:[Уу])(?u:[Аа])(?u:[Рр])(?u:[Ии])|(?u:[Фф])(?u:[Ее])(?u:[Вв])(?u:[Рр])(?u:[Уу])(?u:[Аа])(?u:[Рр])(?u:[Ии])|(?u:[Аа])(?u:[Пп])(?u:[Рр])(?u:[Ии])(?u:[Лл])(?:(?u:[Аа]))?|(?u:[Юю])(?u:[Нн])(?u:[Ии])|(?u:[Юю])(?u:[Лл])(?u:[Ии])|(?u:[Сс])(?u:[Ее])(?u:[Пп])(?u:[Тт])(?u:[Ее])(?u:[Мм])(?u:[Вв])(?u:[Рр])(?u:[Ии])|(?u:[Оо])(?u:[Кк])(?u:[Тт])(?u:[Оо])(?u:[Мм])(?u:[Вв])(?u:[Рр])(?u:[Ии])|(?u:[Нн])(?u:[Оо])(?u:[Ее])(?u:[Мм])(?u:[Вв])(?u:[Рр])(?u:[Ии])|(?u:[Дд])(?u:[Ее])(?u:[Кк])(?u:[Ее])(?u:[Мм])(?u:[Вв])(?u:[Рр])(?u:[Ии])|(?:(?u:[Јј])(?u:[Аа])(?u:[Нн])(?u:[Уу])(?u:[Аа])(?u:[Рр])|(?u:[Фф])(?u:[Ее])(?u:[Бб])(?u:[Рр])(?u:[Уу])(?u:[Аа])(?u:[Рр]))(?:(?u:[Аа])|(?u:[Уу]))?|(?u:[Мм])(?u:[Аа])(?u:[Рр])(?u:[Тт])(?:(?u:[Уу]))|(?u:[Мм])(?u:[Аа])(?u:[Јј])(?:(?u:[Аа]))?|(?u:[Јј])(?u:[Уу])(?u:[Нн])(?:(?u:[Аа]))?|(?u:[Јј])(?u:[Уу])(?u:[Лл])(?:(?u:[Аа]))?|(?:(?u:[Сс])(?u:[Ее])(?u:[Пп])(?u:[Тт])(?u:[Ее])(?u:[Мм])(?u:[Бб])|(?u:[Оо])(?u:[Кк])(?u:[Тт])(?u:[Оо])(?u:[Бб])|(?u:[Нн])(?u:[Оо])(?u:[Вв])(?u:[Ее])(?u:[Мм])(?u:[Бб])|(?u:[Дд])(?u:[Ее])(?u:[Цц])(?u:[Ее])(?u:[Мм])(?u:[Бб]))(?:(?u:[Аа])(?u:[Рр])|(?u:[Рр])(?u:[Аа]))|(?u:[Яя])(?u:[Нн])(?u:[Уу])|(?u:[Нн])(?u:[Оо])(?u:[Ее])|(?u:[Сс])(?u:[Ее])(?u:[Пп])|(?u:[Јј])(?u:[Аа])(?u:[Нн])|(?u:[Фф])(?u:[Ее])(?u:[Бб])|(?u:[Дд])(?u:[Ее])(?u:[Цц])",
            // Hebrew, perhaps behind its prefix
            r"|(?:ב)?(?:ינואר|פברואר|מרץ|מרס|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר)",
            // Arabic
            r"|يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يونيه|يوليو|يوليه|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر|شباط|آذار|نيسان|أيار|حزيران|تموز|أيلول|جانفي|فيفري|أفريل|جوان|جويلية|أوت",
            // Thai
            r"|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\.ค\.|ก\.พ\.|มี\.ค\.|เม\.ย\.|พ\.ค\.|มิ\.ย\.|ก\.ค\.|ส\.ค\.|ก\.ย\.|ต\.ค\.|พ\.ย\.|ธ\.ค\.",
            ")"
        )
    };
}
/// The months of languages that write the year before them. For `concat!`.
macro_rules! month_after_year {
    () => {
        concat!(
            "(?:",
            // English, with the short forms that many languages share
            r"(?i:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)",
            // Latvian
            r"|(?i:janv)|(?:(?i:janv)(?u:[Āā])(?i:r)|(?i:febru)(?u:[Āā])(?i:r)|(?i:apr)(?u:[Īī])(?i:l))(?:(?i:is)|(?i:a)|(?u:[Āā])|(?i:im))|(?:(?i:maij)|(?i:j)(?u:[Ūū])(?i:nij)|(?i:j)(?u:[Ūū])(?i:lij))(?:(?i:s)|(?i:a)|(?u:[Āā])|(?i:am))|(?i:mart|august)(?:(?i:s)|(?i:a)|(?u:[Āā]))|(?i:septembr|oktobr|novembr|decembr)(?:(?i:is)|(?i:a)|(?u:[Īī]))|(?i:j)(?u:[Ūū])(?i:n)|(?i:j)(?u:[Ūū])(?i:l)",
            // Lithuanian
            r"|(?i:saus|vas|geg|liep|rugp|rugs|spal|lapkr|gruod)|(?i:saus)(?:(?i:is)|(?i:io)|(?u:[Įį])|(?i:yje))|(?i:vasar)(?:(?i:is)|(?i:io)|(?u:[Įį])|(?i:yje))|(?i:kov)(?:(?i:as)|(?i:o)|(?u:[Ąą])|(?i:e))|(?i:baland)(?:(?i:is)|(?u:[Žž])(?i:io)|(?u:[Įį])|(?u:[Žž])(?i:iui))|(?i:gegu)(?u:[Žž])(?:(?u:[Ėė])|(?u:[Ėė])(?i:s)|(?u:[Ęę]))|(?i:bir)(?u:[Žž])(?i:el)(?:(?i:is)|(?i:io)|(?u:[Įį]))|(?i:liep)(?:(?i:a)|(?i:os)|(?u:[Ąą]))|(?i:rugpj)(?u:[Ūū])(?:(?i:tis)|(?u:[Čč])(?i:io)|(?i:t)(?u:[Įį]))|(?i:rugs)(?u:[Ėė])(?i:j)(?:(?i:is)|(?i:o)|(?u:[Įį]))|(?i:spal)(?:(?i:is)|(?i:io)|(?u:[Įį]))|(?i:lapkri)(?:(?i:tis)|(?u:[Čč])(?i:io)|(?i:t)(?u:[Įį]))|(?i:gruod)(?:(?i:is)|(?u:[Žž])(?i:io)|(?u:[Įį]))|(?i:bir)(?u:[Žž])",
            // Hungarian
            r"|(?i:szeptember|aug|szept)|(?i:janu)(?u:[Áá])(?i:r)(?:(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))|(?i:febru)(?u:[Áá])(?i:r)(?:(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))|(?i:m)(?u:[Áá])(?i:rcius)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))?|(?u:[Áá])(?i:prilis)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))?|(?i:m)(?u:[Áá])(?i:jus)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))?|(?i:j)(?u:[Úú])(?i:nius)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))?|(?i:j)(?u:[Úú])(?i:lius)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))?|(?i:augusztus)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[Óó])(?i:l)|(?i:ig))?|(?:(?i:szeptember)|(?i:okt)(?u:[Óó])(?i:ber)|(?i:november)|(?i:december))(?:(?i:i)|(?i:ben)|(?i:t)(?u:[Őő])(?i:l)|(?i:ig))|(?i:m)(?u:[Áá])(?i:rc)|(?u:[Áá])(?i:pr)|(?i:m)(?u:[Áá])(?i:j)",
            // Hungarian, as Slovak has them
            r"|(?i:janu)(?u:[Áá])(?i:r)(?i:i)?|(?i:febru)(?u:[Áá])(?i:r)(?i:i)?",
            ")"
        )
    };
}
/// The same for a shape: a letter beyond ASCII is any of its script. For `concat!`.
macro_rules! month_shape {
    () => {
        concat!(
            "(?:",
            // English, with the short forms that many languages share
            r"(?i:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)",
            // Icelandic, Faroese
            r"|(?i:mars|febr|okt|des)|(?i:jan)(?u:[\u{c0}-\u{24f}])(?i:ar)(?:(?i:s)|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:nu)(?u:[\u{c0}-\u{24f}])(?i:i)|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:na)(?u:[\u{c0}-\u{24f}])(?i:ar))?|(?i:febr)(?u:[\u{c0}-\u{24f}])(?i:ar)(?i:s)?|(?i:apr)(?u:[\u{c0}-\u{24f}])(?i:l)(?i:s)?|(?i:ma)(?u:[\u{c0}-\u{24f}])(?:(?i:m)(?u:[\u{c0}-\u{24f}])(?i:nu)(?u:[\u{c0}-\u{24f}])(?i:i)|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:na)(?u:[\u{c0}-\u{24f}])(?i:ar))?|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:n)(?u:[\u{c0}-\u{24f}])(?:(?i:m)(?u:[\u{c0}-\u{24f}])(?i:nu)(?u:[\u{c0}-\u{24f}])(?i:i))?|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:l)(?u:[\u{c0}-\u{24f}])(?:(?i:m)(?u:[\u{c0}-\u{24f}])(?i:nu)(?u:[\u{c0}-\u{24f}])(?i:i))?|(?u:[\u{c0}-\u{24f}])(?i:g)(?u:[\u{c0}-\u{24f}])(?i:st)(?:(?i:s)|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:nu)(?u:[\u{c0}-\u{24f}])(?i:i))?|(?i:september)(?i:s)?|(?i:okt)(?u:[\u{c0}-\u{24f}])(?i:ber)(?i:s)?|(?i:n)(?u:[\u{c0}-\u{24f}])(?i:vember)(?i:s)?|(?i:desember)(?i:s)?|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:n)|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:l)|(?u:[\u{c0}-\u{24f}])(?i:g)(?u:[\u{c0}-\u{24f}])|(?i:n)(?u:[\u{c0}-\u{24f}])(?i:v)",
            // Danish, Norwegian, Swedish
            r"|(?i:marts|maj|juni|juli|augusti|oktober)|(?i:januar)(?i:i)?|(?i:februar)(?i:i)?",
            // German
            r"|(?i:jaenner|feber|maerz|mrz|dez)|(?i:januar)(?i:s)?|(?i:februar)(?i:s)?|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:nner)(?i:s)?|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:rz)(?i:es)?|(?i:mai)(?i:s)?|(?i:juni)(?i:s)?|(?i:juli)(?i:s)?|(?i:august)(?i:s|es)?|(?i:oktober)(?i:s)?|(?i:dezember)(?i:s)?|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:r)",
            // Dutch
            r"|(?i:januari|februari|maart|mei|augustus|mrt)",
            // French
            r"|(?i:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr|avr|juil)|(?i:f)(?u:[\u{c0}-\u{24f}])(?i:vrier)|(?i:ao)(?u:[\u{c0}-\u{24f}])(?i:t)|(?i:d)(?u:[\u{c0}-\u{24f}])(?i:cembre)|(?i:f)(?u:[\u{c0}-\u{24f}])(?i:vr)|(?i:f)(?u:[\u{c0}-\u{24f}])(?i:v)|(?i:d)(?u:[\u{c0}-\u{24f}])(?i:c)",
            // Spanish
            r"|(?i:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|abr|ago|set|dic)",
            // Catalan
            r"|(?i:gener|febrer|maig|juny|juliol|agost|setembre|novembre|desembre)|(?i:mar)(?u:[\u{c0}-\u{24f}])",
            // Italian
            r"|(?i:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|mag|giu|lug|ott)",
            // Portuguese
            r"|(?i:janeiro|fevereiro|marco|abril|maio|junho|julho|setembro|outubro|novembro|dezembro|fev|out)|(?i:mar)(?u:[\u{c0}-\u{24f}])(?i:o)",
            // Romanian
            r"|(?i:ianuarie|februarie|martie|aprilie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|ian|iun|iul|noi)",
            // Finnish
            r"|(?:(?i:tammi)|(?i:helmi)|(?i:maalis)|(?i:huhti)|(?i:touko)|(?i:kes)(?u:[\u{c0}-\u{24f}])|(?i:hein)(?u:[\u{c0}-\u{24f}])|(?i:elo)|(?i:syys)|(?i:loka)|(?i:marras)|(?i:joulu))(?i:kuu)(?i:n|ta|ssa|sta|hun|lla|ksi)?",
            // Estonian
            r"|(?i:jaan|veebr|dets)|(?i:jaanuar|veebruar|aprill|august)(?i:i|il|is)?|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:rts)(?i:i|il|is)?|(?i:mai)(?i:l|s)|(?i:juuni|juuli)(?i:l|s)?|(?i:septemb|oktoob|novemb|detsemb)(?i:er|ri|ril|ris)",
            // Latvian
            r"|(?i:janv)|(?:(?i:janv)(?u:[\u{c0}-\u{24f}])(?i:r)|(?i:febru)(?u:[\u{c0}-\u{24f}])(?i:r)|(?i:apr)(?u:[\u{c0}-\u{24f}])(?i:l))(?:(?i:is)|(?i:a)|(?u:[\u{c0}-\u{24f}])|(?i:im))|(?:(?i:maij)|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:nij)|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:lij))(?:(?i:s)|(?i:a)|(?u:[\u{c0}-\u{24f}])|(?i:am))|(?i:mart|august)(?:(?i:s)|(?i:a)|(?u:[\u{c0}-\u{24f}]))|(?i:septembr|oktobr|novembr|decembr)(?:(?i:is)|(?i:a)|(?u:[\u{c0}-\u{24f}]))|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:n)|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:l)",
            // Lithuanian
            r"|(?i:saus|vas|geg|liep|rugp|rugs|spal|lapkr|gruod)|(?i:saus)(?:(?i:is)|(?i:io)|(?u:[\u{c0}-\u{24f}])|(?i:yje))|(?i:vasar)(?:(?i:is)|(?i:io)|(?u:[\u{c0}-\u{24f}])|(?i:yje))|(?i:kov)(?:(?i:as)|(?i:o)|(?u:[\u{c0}-\u{24f}])|(?i:e))|(?i:baland)(?:(?i:is)|(?u:[\u{c0}-\u{24f}])(?i:io)|(?u:[\u{c0}-\u{24f}])|(?u:[\u{c0}-\u{24f}])(?i:iui))|(?i:gegu)(?u:[\u{c0}-\u{24f}])(?:(?u:[\u{c0}-\u{24f}])|(?u:[\u{c0}-\u{24f}])(?i:s))|(?i:bir)(?u:[\u{c0}-\u{24f}])(?i:el)(?:(?i:is)|(?i:io)|(?u:[\u{c0}-\u{24f}]))|(?i:liep)(?:(?i:a)|(?i:os)|(?u:[\u{c0}-\u{24f}]))|(?i:rugpj)(?u:[\u{c0}-\u{24f}])(?:(?i:tis)|(?u:[\u{c0}-\u{24f}])(?i:io)|(?i:t)(?u:[\u{c0}-\u{24f}]))|(?i:rugs)(?u:[\u{c0}-\u{24f}])(?i:j)(?:(?i:is)|(?i:o)|(?u:[\u{c0}-\u{24f}]))|(?i:spal)(?:(?i:is)|(?i:io)|(?u:[\u{c0}-\u{24f}]))|(?i:lapkri)(?:(?i:tis)|(?u:[\u{c0}-\u{24f}])(?i:io)|(?i:t)(?u:[\u{c0}-\u{24f}]))|(?i:gruod)(?:(?i:is)|(?u:[\u{c0}-\u{24f}])(?i:io)|(?u:[\u{c0}-\u{24f}]))|(?i:bir)(?u:[\u{c0}-\u{24f}])",
            // Polish
            r"|(?i:stycz|kwie|czerw|sierp|wrz|grudz|sty|lut|kwi|cze|lip|sie|gru)|(?i:stycze)(?:(?u:[\u{c0}-\u{24f}])|(?i:nia))|(?i:styczni)(?i:a|u)|(?i:lut)(?i:y|ego|ym)|(?i:marz)(?i:ec|cu)|(?i:marc)(?i:a|u)|(?i:kwiecie)(?u:[\u{c0}-\u{24f}])|(?i:kwietni)(?i:a|u)|(?i:maj)(?i:a|u)|(?i:czerw)(?i:iec)|(?i:czerwc)(?i:a|u)|(?i:lip)(?i:iec)|(?i:lipc)(?i:a|u)|(?i:sierp)(?:(?i:ie)(?u:[\u{c0}-\u{24f}]))|(?i:sierpni)(?i:a|u)|(?i:wrzesie)(?u:[\u{c0}-\u{24f}])|(?i:wrze)(?u:[\u{c0}-\u{24f}])(?i:ni)(?i:a|u)|(?i:pa)(?u:[\u{c0}-\u{24f}])(?i:dziernik)(?i:a|u)?|(?i:listopad)(?i:a|zie)?|(?i:grudzie)(?u:[\u{c0}-\u{24f}])|(?i:grudni)(?i:a|u)|(?i:pa)(?u:[\u{c0}-\u{24f}])|(?i:pa)(?u:[\u{c0}-\u{24f}])(?i:dz)",
            // Czech
            r"|(?i:led)(?i:en|na|nu)|(?u:[\u{c0}-\u{24f}])(?i:nor)(?i:a|u)?|(?i:b)(?u:[\u{c0}-\u{24f}])(?i:ez)(?i:en)|(?i:b)(?u:[\u{c0}-\u{24f}])(?i:ezn)(?i:a|u)|(?i:dub)(?i:en|na|nu)|(?i:kv)(?u:[\u{c0}-\u{24f}])(?i:t)(?i:en|na|nu)|(?u:[\u{c0}-\u{24f}])(?i:erv)(?i:en|na|nu|enec|ence|enci)|(?i:srp)(?i:en|na|nu)|(?i:z)(?u:[\u{c0}-\u{24f}]){3}|(?u:[\u{c0}-\u{24f}]){2}(?i:j)(?i:en|na|nu)|(?i:listopad)(?i:u)|(?i:prosin)(?i:ec|ce|ci)|(?u:[\u{c0}-\u{24f}])(?i:no)|(?i:b)(?u:[\u{c0}-\u{24f}])(?i:e)|(?i:kv)(?u:[\u{c0}-\u{24f}])|(?u:[\u{c0}-\u{24f}])(?i:vn)|(?u:[\u{c0}-\u{24f}])(?i:vc)|(?i:z)(?u:[\u{c0}-\u{24f}]){2}|(?u:[\u{c0}-\u{24f}]){2}(?i:j)",
            // Slovak
            r"|(?:(?i:janu)(?u:[\u{c0}-\u{24f}])(?i:r)|(?i:febru)(?u:[\u{c0}-\u{24f}])(?i:r)|(?i:apr)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:august))(?i:a|i)?|(?i:mar)(?i:ec|ca|ci)|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:j)(?i:a|i)?|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:n)(?i:a|i)?|(?:(?i:septemb)|(?i:okt)(?u:[\u{c0}-\u{24f}])(?i:b)|(?i:novemb)|(?i:decemb))(?i:er|ra|ri)",
            // Croatian
            r"|(?i:velj)|(?i:sije)(?u:[\u{c0}-\u{24f}])(?i:anj|nja|nju)|(?i:velja)(?:(?u:[\u{c0}-\u{24f}])(?i:a)|(?u:[\u{c0}-\u{24f}])(?i:e)|(?u:[\u{c0}-\u{24f}])(?i:i))|(?i:o)(?u:[\u{c0}-\u{24f}])(?i:uj)(?i:ak|ka|ku)|(?i:trav)(?i:anj|nja|nju)|(?i:svib)(?i:anj|nja|nju)|(?i:lip)(?i:anj|nja|nju)|(?i:srp)(?i:anj|nja|nju)|(?i:kolovoz)(?i:a|u)?|(?i:ruj)(?i:an|na|nu)|(?i:listopad)(?i:a|u)?|(?i:studen)(?i:i|oga|og|om|ome)|(?i:prosin)(?i:ac|ca|cu)|(?i:o)(?u:[\u{c0}-\u{24f}])(?i:u)",
            // Slovene, Serbian
            r"|(?i:avg)|(?i:januar|februar)(?i:ja|ju|a|u)?|(?i:mart|april|avgust)(?i:a|u)?|(?i:maj)(?i:a|u)|(?i:junij|julij)(?i:a|u)?|(?i:jun|jul)(?i:a|u)|(?i:septemb|oktob|novemb|decemb)(?i:er|ra|ru|ar)",
            // Hungarian
            r"|(?i:szeptember|aug|szept)|(?i:janu)(?u:[\u{c0}-\u{24f}])(?i:r)(?:(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))|(?i:febru)(?u:[\u{c0}-\u{24f}])(?i:r)(?:(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:rcius)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))?|(?u:[\u{c0}-\u{24f}])(?i:prilis)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))?|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:jus)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))?|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:nius)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))?|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:lius)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))?|(?i:augusztus)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))?|(?:(?i:szeptember)|(?i:okt)(?u:[\u{c0}-\u{24f}])(?i:ber)|(?i:november)|(?i:december))(?:(?i:i)|(?i:ben)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:rc)|(?u:[\u{c0}-\u{24f}])(?i:pr)|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:j)",
            // Turkish
            r"|(?i:ocak|mart|nisan|haziran|temmuz|ekim|oca|nis|haz|tem|eyl|eki|kas|ara)|(?u:[\u{c0}-\u{24f}])(?i:ubat)|(?i:may)(?u:[I\u{c0}-\u{24f}])(?i:s)|(?i:a)(?u:[\u{c0}-\u{24f}])(?i:ustos)|(?i:eyl)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:kas)(?u:[I\u{c0}-\u{24f}])(?i:m)|(?i:aral)(?u:[I\u{c0}-\u{24f}])(?i:k)|(?u:[\u{c0}-\u{24f}])(?i:ub)|(?i:a)(?u:[\u{c0}-\u{24f}])(?i:u)",
            // Indonesian
            r"|(?i:maret|mei|agustus|agu)",
            // Greek
            r"|(?:(?u:[\u{370}-\u{3ff}]){7}|(?u:[\u{370}-\u{3ff}]){8}|(?u:[\u{370}-\u{3ff}]){4}|(?u:[\u{370}-\u{3ff}]){5}|(?u:[\u{370}-\u{3ff}]){3})(?:(?u:[\u{370}-\u{3ff}]){3}|(?u:[\u{370}-\u{3ff}]){2})|(?:(?u:[\u{370}-\u{3ff}]){7}|(?u:[\u{370}-\u{3ff}]){8}|(?u:[\u{370}-\u{3ff}]){4}|(?u:[\u{370}-\u{3ff}]){5})(?u:[\u{370}-\u{3ff}]){3}|(?u:[\u{370}-\u{3ff}]){5}|(?u:[\u{370}-\u{3ff}]){3}(?:(?u:[\u{370}-\u{3ff}]))?|(?:(?u:[\u{370}-\u{3ff}]){7})(?:(?u:[\u{370}-\u{3ff}]){2}|(?u:[\u{370}-\u{3ff}]))|(?u:[\u{370}-\u{3ff}]){9}|(?:(?u:[\u{370}-\u{3ff}]){8}|(?u:[\u{370}-\u{3ff}]){6}|(?u:[\u{370}-\u{3ff}]){7})(?:(?u:[\u{370}-\u{3ff}]){3}|(?u:[\u{370}-\u{3ff}]){2})|(?:(?u:[\u{370}-\u{3ff}]){8}|(?u:[\u{370}-\u{3ff}]){6}|(?u:[\u{370}-\u{3ff}]){7})(?u:[\u{370}-\u{3ff}]){3}|(?u:[\u{370}-\u{3ff}]){3}|(?u:[\u{370}-\u{3ff}]){4}",
            // Russian
            r"|(?:(?u:[\u{400}-\u{52f}]){5}|(?u:[\u{400}-\u{52f}]){6}|(?u:[\u{400}-\u{52f}]){3}|(?u:[\u{400}-\u{52f}]){7})(?:(?u:[\u{400}-\u{52f}]))|(?u:[\u{400}-\u{52f}]){4}(?:(?u:[\u{400}-\u{52f}]))?|(?u:[\u{400}-\u{52f}]){2}(?:(?u:[\u{400}-\u{52f}]))|(?u:[\u{400}-\u{52f}]){6}(?:(?u:[\u{400}-\u{52f}]))?|(?u:[\u{400}-\u{52f}]){3}|(?u:[\u{400}-\u{52f}]){4}",
            // Ukrainian
            r"|(?:(?u:[\u{400}-\u{52f}]){3}|(?u:[\u{400}-\u{52f}]){5}|(?u:[\u{400}-\u{52f}]){4})(?:(?u:[\u{400}-\u{52f}]){3}|(?u:[\u{400}-\u{52f}]){2})|(?u:[\u{400}-\u{52f}]){3}(?:(?u:[\u{400}-\u{52f}]){2}|(?u:[\u{400}-\u{52f}]){3})|(?u:[\u{400}-\u{52f}]){3}(?:(?u:[\u{400}-\u{52f}]){3}|(?u:[\u{400}-\u{52f}]){2})|(?u:[\u{400}-\u{52f}]){4}(?:(?u:[\u{400}-\u{52f}]){3}|(?u:[\u{400}-\u{52f}]){2})|(?u:[\u{400}-\u{52f}]){8}(?:(?u:[\u{400}-\u{52f}]))?|(?u:[\u{400}-\u{52f}]){3}|(?u:[\u{400}-\u{52f}]){4}",
            // Bulgarian, Serbian
            r"|(?u:[\u{400}-\u{52f}]){6}|(?u:[\u{400}-\u{52f}]){8}|(?u:[\u{400}-\u{52f}]){5}(?:(?u:[\u{400}-\u{52f}]))?|(?u:[\u{400}-\u{52f}]){3}|(?u:[\u{400}-\u{52f}]){9}|(?u:[\u{400}-\u{52f}]){7}|(?:(?u:[\u{400}-\u{52f}]){6}|(?u:[\u{400}-\u{52f}]){7})(?:(?u:[\u{400}-\u{52f}]))?|(?u:[\u{400}-\u{52f}]){4}(?:(?u:[\u{400}-\u{52f}]))|(?u:[\u{400}-\u{52f}]){3}(?:(?u:[\u{400}-\u{52f}]))?|(?:(?u:[\u{400}-\u{52f}]){7}|(?u:[\u{400}-\u{52f}]){5}|(?u:[\u{400}-\u{52f}]){6})(?:(?u:[\u{400}-\u{52f}]){2})",
            // Hebrew, perhaps behind its prefix
            r"|(?:(?u:[\u{590}-\u{5ff}]))?(?:(?u:[\u{590}-\u{5ff}]){5}|(?u:[\u{590}-\u{5ff}]){6}|(?u:[\u{590}-\u{5ff}]){3}|(?u:[\u{590}-\u{5ff}]){4}|(?u:[\u{590}-\u{5ff}]){7})",
            // Arabic
            r"|(?u:[\u{600}-\u{6ff}]){5}|(?u:[\u{600}-\u{6ff}]){6}|(?u:[\u{600}-\u{6ff}]){4}|(?u:[\u{600}-\u{6ff}]){3}",
            // Thai
            r"|(?u:[\u{e00}-\u{e7f}]){6}|(?u:[\u{e00}-\u{e7f}]){10}|(?u:[\u{e00}-\u{e7f}]){7}|(?u:[\u{e00}-\u{e7f}]){8}|(?u:[\u{e00}-\u{e7f}]){9}|(?u:[\u{e00}-\u{e7f}])\.(?u:[\u{e00}-\u{e7f}])\.|(?u:[\u{e00}-\u{e7f}]){2}\.(?u:[\u{e00}-\u{e7f}])\.",
            ")"
        )
    };
}
/// The same for a shape: a letter beyond ASCII is any of its script. For `concat!`.
macro_rules! month_after_year_shape {
    () => {
        concat!(
            "(?:",
            // English, with the short forms that many languages share
            r"(?i:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)",
            // Latvian
            r"|(?i:janv)|(?:(?i:janv)(?u:[\u{c0}-\u{24f}])(?i:r)|(?i:febru)(?u:[\u{c0}-\u{24f}])(?i:r)|(?i:apr)(?u:[\u{c0}-\u{24f}])(?i:l))(?:(?i:is)|(?i:a)|(?u:[\u{c0}-\u{24f}])|(?i:im))|(?:(?i:maij)|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:nij)|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:lij))(?:(?i:s)|(?i:a)|(?u:[\u{c0}-\u{24f}])|(?i:am))|(?i:mart|august)(?:(?i:s)|(?i:a)|(?u:[\u{c0}-\u{24f}]))|(?i:septembr|oktobr|novembr|decembr)(?:(?i:is)|(?i:a)|(?u:[\u{c0}-\u{24f}]))|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:n)|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:l)",
            // Lithuanian
            r"|(?i:saus|vas|geg|liep|rugp|rugs|spal|lapkr|gruod)|(?i:saus)(?:(?i:is)|(?i:io)|(?u:[\u{c0}-\u{24f}])|(?i:yje))|(?i:vasar)(?:(?i:is)|(?i:io)|(?u:[\u{c0}-\u{24f}])|(?i:yje))|(?i:kov)(?:(?i:as)|(?i:o)|(?u:[\u{c0}-\u{24f}])|(?i:e))|(?i:baland)(?:(?i:is)|(?u:[\u{c0}-\u{24f}])(?i:io)|(?u:[\u{c0}-\u{24f}])|(?u:[\u{c0}-\u{24f}])(?i:iui))|(?i:gegu)(?u:[\u{c0}-\u{24f}])(?:(?u:[\u{c0}-\u{24f}])|(?u:[\u{c0}-\u{24f}])(?i:s))|(?i:bir)(?u:[\u{c0}-\u{24f}])(?i:el)(?:(?i:is)|(?i:io)|(?u:[\u{c0}-\u{24f}]))|(?i:liep)(?:(?i:a)|(?i:os)|(?u:[\u{c0}-\u{24f}]))|(?i:rugpj)(?u:[\u{c0}-\u{24f}])(?:(?i:tis)|(?u:[\u{c0}-\u{24f}])(?i:io)|(?i:t)(?u:[\u{c0}-\u{24f}]))|(?i:rugs)(?u:[\u{c0}-\u{24f}])(?i:j)(?:(?i:is)|(?i:o)|(?u:[\u{c0}-\u{24f}]))|(?i:spal)(?:(?i:is)|(?i:io)|(?u:[\u{c0}-\u{24f}]))|(?i:lapkri)(?:(?i:tis)|(?u:[\u{c0}-\u{24f}])(?i:io)|(?i:t)(?u:[\u{c0}-\u{24f}]))|(?i:gruod)(?:(?i:is)|(?u:[\u{c0}-\u{24f}])(?i:io)|(?u:[\u{c0}-\u{24f}]))|(?i:bir)(?u:[\u{c0}-\u{24f}])",
            // Hungarian
            r"|(?i:szeptember|aug|szept)|(?i:janu)(?u:[\u{c0}-\u{24f}])(?i:r)(?:(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))|(?i:febru)(?u:[\u{c0}-\u{24f}])(?i:r)(?:(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:rcius)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))?|(?u:[\u{c0}-\u{24f}])(?i:prilis)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))?|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:jus)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))?|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:nius)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))?|(?i:j)(?u:[\u{c0}-\u{24f}])(?i:lius)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))?|(?i:augusztus)(?:(?i:i)|(?i:ban)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))?|(?:(?i:szeptember)|(?i:okt)(?u:[\u{c0}-\u{24f}])(?i:ber)|(?i:november)|(?i:december))(?:(?i:i)|(?i:ben)|(?i:t)(?u:[\u{c0}-\u{24f}])(?i:l)|(?i:ig))|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:rc)|(?u:[\u{c0}-\u{24f}])(?i:pr)|(?i:m)(?u:[\u{c0}-\u{24f}])(?i:j)",
            // Hungarian, as Slovak has them
            r"|(?i:janu)(?u:[\u{c0}-\u{24f}])(?i:r)(?i:i)?|(?i:febru)(?u:[\u{c0}-\u{24f}])(?i:r)(?i:i)?",
            ")"
        )
    };
}
pub(crate) use {month, month_after_year, month_after_year_shape, month_shape};
