"""Writes common-to-ship.tsv.gz: the most frequent words of sixteen languages, from wordfreq 3.1.1 of PyPI (CC BY-SA 4.0).

usage: common.py WORDFREQ GAZETTEERS common-to-ship.tsv.gz

WORDFREQ is the folder `wordfreq` of the unpacked package; needs the package msgpack. GAZETTEERS is the folder of that name among
the shared sets: what is a first name in a language is left out of its words, unless it is one of the most frequent. Each line:
word, languages.

common.tsv.gz, with which the weights are trained, is what this wrote before names and quoted English were left out of it and with
fewer words of Finnish, Hungarian and Croatian.
"""

import gzip
import sys
from pathlib import Path

import msgpack

LANGUAGES = ["is", "en", "da", "nb", "sv", "fi", "de", "fr", "es", "pt", "it", "nl", "pl", "ro", "sh", "hu"]
# Words of a language. Those that inflect with many endings have more forms of a word, and English has the chats.
WORDS = 8_500
TIMES = {"fi": 3, "hu": 3, "sh": 2, "en": 1.5}
# The locales of Faker in which a language is spoken, where they are not called like it.
LOCALES = {"nb": ["no"], "sh": ["hr", "bs", "sr"]}
# So many of the words of a language are words even where they are names as well (`hans`, `dag`). Of the others one that is a first
# name in the same language is a name written small, and so is one that is an English first name, no English word, and
# frequent in many languages. Not so in English, of which longer lists tell the words.
# What is frequent in English and in many languages is English that is quoted there, unless it is one of the most frequent.
SURELY_WORDS = 600
MOST_QUOTED = 3_000
SURELY_WORDS_ABROAD = 1_500
MANY_LANGUAGES = 4
SHORTEST_ABROAD = 4


def frequent(folder: Path, language: str) -> list[str]:
    """Words in order of how frequent they are: lists of the same frequency, the first of the file is a header."""
    path = folder / "data" / f"large_{language}.msgpack.gz"
    if not path.exists():
        path = folder / "data" / f"small_{language}.msgpack.gz"
    with gzip.open(path) as file:
        buckets = msgpack.load(file, raw=False)[1:]
    return [word for bucket in buckets for word in sorted(bucket) if word.isalpha() and len(word) > 1]


def lines(path: Path) -> list[str]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return file.read().splitlines()


def first_names(gazetteers: Path) -> dict[str, set[str]]:
    """First names by the first two letters of their locale."""
    names: dict[str, set[str]] = {}
    for line in lines(gazetteers / "faker-names.tsv.gz")[1:]:
        locale, kind, name = line.split("\t")
        if kind == "first":
            names.setdefault(locale[:2], set()).add(name.lower())
    for line in lines(gazetteers / "us-census1990-names.tsv.gz")[1:]:
        name, kind, _ = line.split("\t")
        if not kind.endswith("last"):
            names["en"].add(name.lower())
    return names


def main(wordfreq: str, gazetteers: str, to: str) -> None:
    names = first_names(Path(gazetteers))
    here = Path(__file__).parent
    english = set(lines(here / "english.txt.gz") + lines(here / "english-more.txt.gz"))
    all_words = {language: frequent(Path(wordfreq), language) for language in LANGUAGES}
    count = {language: int(WORDS * TIMES.get(language, 1)) for language in LANGUAGES}
    spread: dict[str, int] = {}
    for language, words in all_words.items():
        for word in words[: count[language]]:
            spread[word] = spread.get(word, 0) + 1

    quoted = {word for word in all_words["en"][:MOST_QUOTED] if spread[word] >= MANY_LANGUAGES and word in english}

    def is_none(word: str, rank: int, of_language: set[str]) -> bool:
        """True for a name, and for English, among the words of another language."""
        if word in quoted or word in of_language and word not in english:
            return rank >= SURELY_WORDS
        return (
            rank >= SURELY_WORDS_ABROAD
            and word in names["en"]
            and word not in english
            and spread.get(word, 0) >= MANY_LANGUAGES
            and len(word) >= SHORTEST_ABROAD
        )

    languages: dict[str, list[str]] = {}
    for language, words in all_words.items():
        of_language = set().union(*(names.get(locale, set()) for locale in LOCALES.get(language, [language])))
        kept = [word for rank, word in enumerate(words) if language == "en" or not is_none(word, rank, of_language)]
        for word in kept[: count[language]]:
            languages.setdefault(word, []).append(language)
    text = "".join(f"{word}\t{' '.join(languages[word])}\n" for word in sorted(languages))
    with open(to, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as file:
        file.write(text.encode())


main(*sys.argv[1:])
