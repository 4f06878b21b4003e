"""Presidio on a set in the format of docs/evaluation.md: marks as JSON Lines, for `scrubjay eval --predictions`.

    python3 evaluation/presidio.py SET.jsonl [--name SET] [--model en_core_web_lg] > marks.jsonl
    scrubjay eval --set SET.jsonl --predictions presidio=marks.jsonl --report report.html

It needs `presidio-analyzer` and `spacy`, and the spaCy model that finds names (`evaluation/requirements.txt` has what
`make quality` uses). Without a model (`--model none`) only the recognisers by pattern run. Texts of another language than
--language are answered too, as if they were in it. What is written holds places, kinds and scores, no text; offsets count
Unicode code points, as Python does.
"""

import argparse
import json
import logging
import sys

import spacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine


class LoadedEngine(SpacyNlpEngine):
    """A pipeline that is loaded already, so that nothing is ever downloaded."""

    def __init__(self, pipeline, language):
        # Presidio's own default, but that it leaves organisations out, which scores names it finds as such as nothing.
        configuration = NerModelConfiguration(labels_to_ignore=[])
        super().__init__(ner_model_configuration=configuration)
        self.nlp = {language: pipeline}

    def load(self):
        pass


def pipeline_of(model, language):
    if model != "none":
        return spacy.load(model)
    blank = spacy.blank(language)
    blank.add_pipe("sentencizer")
    return blank


def analyzer_of(model, language):
    registry = RecognizerRegistry(supported_languages=[language])
    registry.load_predefined_recognizers(languages=[language])
    engine = LoadedEngine(pipeline_of(model, language), language)
    return AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=[language])


def main():
    arguments = argparse.ArgumentParser(description="Presidio's marks on a set, as JSON Lines.")
    arguments.add_argument("set", help="the set, in the format of docs/evaluation.md")
    arguments.add_argument("--name", help='written as "set" into each line, where several sets are measured together')
    arguments.add_argument("--model", default="en_core_web_lg", help="a spaCy model that is installed, or none")
    arguments.add_argument("--language", default="en")
    options = arguments.parse_args()
    logging.disable(logging.CRITICAL)
    analyzer = analyzer_of(options.model, options.language)
    with open(options.set, encoding="utf-8") as lines:
        documents = [line for line in lines if line.strip()]
    for number, line in enumerate(documents, start=1):
        text = json.loads(line)["text"]
        found = analyzer.analyze(text, language=options.language)
        spans = [
            {"start": one.start, "end": one.end, "kind": one.entity_type, "score": round(min(1.0, one.score), 4)}
            for one in found
            if one.start < one.end
        ]
        answer = {"document": number, "spans": spans}
        if options.name:
            answer["set"] = options.name
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    sys.exit(main())
