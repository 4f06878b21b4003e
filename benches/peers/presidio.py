"""Presidio's pattern recognisers on the texts of `make bench`: a request a line, an answer a line.

Lane `presidio` is the package's default for English, lane `presidio-all` every recogniser by pattern that it ships, asked
as English. No language model is behind either (a blank pipeline, which favours it: names and places would take many
times longer).
"""

import inspect
import json
import logging
import sys
import time

import spacy
from presidio_analyzer import AnalyzerEngine, PatternRecognizer, RecognizerRegistry, predefined_recognizers
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine

PIECE = 10_000
MOST_RUNS = 200


class BlankEngine(NlpEngine):
    """Tokens and sentences, nothing else."""

    engine_name = "blank"
    is_available = True

    def __init__(self):
        self.nlp = spacy.blank("en")
        self.nlp.add_pipe("sentencizer")

    def load(self):
        pass

    def is_loaded(self):
        return True

    def process_text(self, text, language):
        document = self.nlp(text)
        lemmas = [token.text.lower() for token in document]
        return NlpArtifacts([], document, [token.idx for token in document], lemmas, self, language, scores=[])

    def process_batch(self, texts, language, **_):
        return [(text, self.process_text(text, language)) for text in texts]

    def is_stopword(self, word, language):
        return self.nlp.vocab[word].is_stop

    def is_punct(self, word, language):
        return self.nlp.vocab[word].is_punct

    def get_supported_entities(self):
        return []

    def get_supported_languages(self):
        return ["en"]


def pieces(text):
    """Whole lines, about PIECE characters together: one long text would take more than linear time."""
    start = 0
    while len(text) - start > PIECE:
        end = text.find("\n", start + PIECE) + 1
        if end == 0:
            break
        yield text[start:end]
        start = end
    yield text[start:]


def by_pattern():
    """Every recogniser of the package that needs no model and no service."""
    recognisers = [predefined_recognizers.PhoneRecognizer()]
    for _, one in inspect.getmembers(predefined_recognizers, inspect.isclass):
        if issubclass(one, PatternRecognizer) and one is not PatternRecognizer:
            recognisers.append(one(supported_language="en"))
    return recognisers


def engine_of(registry):
    return AnalyzerEngine(registry=registry, nlp_engine=BlankEngine(), supported_languages=["en"])


def main():
    logging.disable(logging.CRITICAL)
    default = RecognizerRegistry()
    default.load_predefined_recognizers(languages=["en"])
    engines = {"presidio": engine_of(default), "presidio-all": engine_of(RecognizerRegistry(recognizers=by_pattern()))}
    active = {lane: len(engine.get_supported_entities("en")) for lane, engine in engines.items()}
    print(json.dumps(active), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        engine = engines[request["lane"]]
        with open(request["file"], "rb") as file:
            data = file.read()
        data = data[: request["bytes"] or None]
        texts = list(pieces(data.decode(errors="ignore")))

        def run():
            return sum(len(engine.analyze(text, language="en")) for text in texts)

        found = run()
        samples = []
        while not samples or (sum(samples) < request["milliseconds"] * 1e6 and len(samples) < MOST_RUNS):
            start = time.process_time_ns()
            run()
            samples.append(time.process_time_ns() - start)
        print(json.dumps({"samples": samples, "bytes": len(data), "found": found}), flush=True)


main()
