"""Marks as W3C Web Annotations, in the standard's own words."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from exported_marks import ARTICLE, KEPT, bookmark, exported, highlight

from reader.files.export.web_annotations import pieces
from reader.files.packed_text import unpacked
from reader.model.exported import ExportWords


def collection(*articles):
    return json.loads("".join(pieces(articles, ExportWords())))


def test_a_highlight_is_an_annotation():
    mark = highlight("menolak eksepsi", note="**unsur**", tags=("eksepsi",))
    (annotation,) = collection(exported(mark))["first"]["items"]
    assert annotation == {
        "id": "urn:x-lontar:mark:h1",
        "type": "Annotation",
        "motivation": "highlighting",
        "created": "2026-09-21T14:15:00Z",
        "modified": "2026-09-21T14:16:00Z",
        "body": [
            {"type": "TextualBody", "purpose": "commenting", "value": "**unsur**", "format": "text/markdown"},
            {"type": "TextualBody", "purpose": "tagging", "value": "eksepsi"},
        ],
        "target": {
            "source": Path("/home/sari/putusan #1.txt").as_uri(),
            "selector": [
                {"type": "TextPositionSelector", "start": mark.span.start, "end": mark.span.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": "menolak eksepsi",
                    "prefix": mark.quote.before,
                    "suffix": mark.quote.after,
                },
            ],
        },
        "lontar:mark": {
            "article": "a1",
            "created": 1_790_000_100.25,
            "changed": 1_790_000_160.25,
            "path": ["Amar"],
            "found": "same",
            "colour": "yellow",
        },
    }


def test_the_collection_counts_its_marks_and_names_its_articles():
    whole = collection(exported(highlight("Jaksa"), bookmark("Majelis")), exported(kept=replace(KEPT, id="a2")))
    assert whole["type"] == "AnnotationCollection"
    assert whole["@context"][0] == "http://www.w3.org/ns/anno.jsonld"
    assert whole["total"] == len(whole["first"]["items"]) == 2
    assert [each["motivation"] for each in whole["first"]["items"]] == ["highlighting", "bookmarking"]
    assert [each["id"] for each in whole["lontar:articles"]] == ["a1", "a2"]
    assert "texts" not in whole["lontar:articles"][0]


def test_texts_go_along_where_they_are_given():
    (article,) = collection(exported(texts=(ARTICLE,)))["lontar:articles"]
    assert unpacked(article["texts"][0]) == (ARTICLE.text, ARTICLE.blocks)


def test_nothing_marked_is_a_collection_too():
    assert collection()["total"] == 0


def test_what_is_not_found_has_no_position():
    (annotation,) = collection(exported(replace(highlight("Jaksa"), span=None)))["first"]["items"]
    assert [each["type"] for each in annotation["target"]["selector"]] == ["TextQuoteSelector"]


@pytest.mark.parametrize(
    ("source", "address"),
    [
        ("sample:kebocoran data", "sample:kebocoran%20data"),
        ("pasted:1f2e", "pasted:1f2e"),
        ("", "urn:x-lontar:article:a1"),
        ("bukan jalur", "urn:x-lontar:article:a1"),
    ],
)
def test_every_source_has_an_address(source, address):
    whole = collection(exported(highlight("Jaksa"), kept=replace(KEPT, source=source)))
    assert whole["first"]["items"][0]["target"]["source"] == address
