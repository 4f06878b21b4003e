"""Writes common.tsv.gz: the most frequent words of sixteen languages, from wordfreq 3.1.1 of PyPI (CC BY-SA 4.0).

usage: common.py WORDFREQ common.tsv.gz

WORDFREQ is the folder `wordfreq` of the unpacked package; needs the package msgpack. Each line: word, languages.
"""

import gzip
import sys
from pathlib import Path

import msgpack

LANGUAGES = ["is", "en", "da", "nb", "sv", "fi", "de", "fr", "es", "pt", "it", "nl", "pl", "ro", "sh", "hu"]
# Words of a language. Those that inflect with many endings have more forms of a word, and English has the chats.
WORDS = 8_500
TIMES = {"fi": 2, "hu": 2, "en": 1.5}


def frequent(folder: Path, language: str) -> list[str]:
    """Words in order of how frequent they are: lists of the same frequency, the first of the file is a header."""
    path = folder / "data" / f"large_{language}.msgpack.gz"
    if not path.exists():
        path = folder / "data" / f"small_{language}.msgpack.gz"
    with gzip.open(path) as file:
        buckets = msgpack.load(file, raw=False)[1:]
    words = [word for bucket in buckets for word in sorted(bucket) if word.isalpha() and len(word) > 1]
    return words[: int(WORDS * TIMES.get(language, 1))]


def main(folder: str, to: str) -> None:
    languages: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for word in frequent(Path(folder), language):
            languages.setdefault(word, []).append(language)
    lines = "".join(f"{word}\t{' '.join(languages[word])}\n" for word in sorted(languages))
    with open(to, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as file:
        file.write(lines.encode())


main(*sys.argv[1:])
