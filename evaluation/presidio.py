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
import pathlib
import sys

import presidio_analyzer
import spacy
import yaml
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine


class LoadedEngine(SpacyNlpEngine):
    """A pipeline that is loaded already, so that nothing is ever downloaded, set as Presidio's own default is."""

    def __init__(self, pipeline, language, with_organizations):
        default = pathlib.Path(presidio_analyzer.__file__).parent / "conf" / "default.yaml"
        settings = yaml.safe_load(default.read_text(encoding="utf-8"))["ner_model_configuration"]
        if with_organizations:
            # The default leaves them out, because so many are wrong.
            ignored = settings["labels_to_ignore"]
            settings["labels_to_ignore"] = [label for label in ignored if label not in ("ORG", "ORGANIZATION")]
        super().__init__(ner_model_configuration=NerModelConfiguration.from_dict(settings))
        self.nlp = {language: pipeline}

    def load(self):
        pass


def pipeline_of(model, language):
    if model != "none":
        return spacy.load(model)
    blank = spacy.blank(language)
    blank.add_pipe("sentencizer")
    return blank


def analyzer_of(model, language, with_organizations):
    registry = RecognizerRegistry(supported_languages=[language])
    registry.load_predefined_recognizers(languages=[language])
    engine = LoadedEngine(pipeline_of(model, language), language, with_organizations)
    return AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=[language])


def main():
    arguments = argparse.ArgumentParser(description="Presidio's marks on a set, as JSON Lines.")
    arguments.add_argument("set", help="the set, in the format of docs/evaluation.md")
    arguments.add_argument("--name", help='written as "set" into each line, where several sets are measured together')
    arguments.add_argument("--model", default="en_core_web_lg", help="a spaCy model that is installed, or none")
    arguments.add_argument("--language", default="en")
    arguments.add_argument("--with-organizations", action="store_true", help="which Presidio's default leaves out")
    options = arguments.parse_args()
    logging.disable(logging.CRITICAL)
    analyzer = analyzer_of(options.model, options.language, options.with_organizations)
    with open(options.set, encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines if line.strip()]
    number = 0
    for document in documents:
        number = document.get("document", number + 1)
        text = document["text"]
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
