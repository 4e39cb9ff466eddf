"""What Lontar exported comes back exactly; everything else is refused in one sentence."""

import json
from dataclasses import replace

import pytest
from exported_marks import ARTICLE, KEPT, articles, bookmark, exported, highlight
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import FileProblem
from reader.files import import_annotations
from reader.files.export.draft import write_text
from reader.files.export.web_annotations import pieces
from reader.files.packed_text import packed
from reader.model.bookmark import Colour
from reader.model.exported import ExportedArticle, ExportWords, ImportedArticle, ReadersOwn
from reader.model.own_word import OwnWord

once = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


_TEXTS = st.text(max_size=30)
_HEADWORDS = st.text(min_size=1, max_size=20).map(lambda text: " ".join(f"kata {text}".split()))
OWN_WORDS = st.builds(
    OwnWord,
    id=st.uuids().map(str),
    headword=_HEADWORDS,
    english=st.lists(_TEXTS, max_size=3).map(tuple),
    meaning=_TEXTS,
    example=_TEXTS,
    source=_TEXTS,
    created=st.floats(0, 4e9),
    changed=st.floats(0, 4e9),
)
GATE = OwnWord("w1", "gerbang data", ("data gate",), "Where data pass.", "Gerbang itu dibuka.", "Kompas", 1.5, 2.5)


def write(path, *all_articles, own=None):
    write_text(path, pieces(all_articles, ExportWords(), own))
    return path


def read(path):
    """The articles in a file."""
    return import_annotations.read(path).articles


def read_own(path):
    return import_annotations.read(path).own


def as_imported(article: ExportedArticle) -> ImportedArticle:
    return ImportedArticle(article.kept, article.marks, article.language, tuple(map(packed, article.texts)))


@once
@given(articles("a1"), articles("a2"))
def test_any_marks_come_back_exactly(tmp_path, first, second):
    assert read(write(tmp_path / "x.json", first, second)) == (as_imported(first), as_imported(second))


@once
@given(articles("a1", (replace(ARTICLE, text=ARTICLE.text + "\n", title="Putusan"),)))
def test_texts_and_the_places_of_old_marks_come_back(tmp_path, article):
    assert read(write(tmp_path / "x.json", article)) == (as_imported(article),)


def test_a_file_that_another_program_wrote_anew_is_read_too(tmp_path):
    path = write(tmp_path / "x.json", exported(highlight("Jaksa"), bookmark("Majelis")))
    before = read(path)
    path.write_text(json.dumps(json.loads(path.read_text()), indent=4, sort_keys=True, ensure_ascii=True))
    assert read(path) == before


def test_the_same_mark_twice_counts_once_the_newer(tmp_path):
    old, new = highlight("Jaksa"), replace(highlight("Jaksa"), changed=1_800_000_000.0, note="baru")
    for pair in ((old, new), (new, old)):
        (article,) = read(write(tmp_path / "x.json", exported(*pair)))
        assert [each.mark for each in article.marks] == [new]


@once
@given(
    st.lists(OWN_WORDS, unique_by=lambda word: word.id, max_size=4),
    st.dictionaries(st.sampled_from(list(Colour)), _TEXTS.filter(str.strip)),
)
def test_any_own_words_and_names_of_colours_come_back_exactly(tmp_path, words, colours):
    own = ReadersOwn(tuple(words), colours)
    assert read_own(write(tmp_path / "x.json", exported(highlight("Jaksa")), own=own)) == own


def test_a_file_without_own_words_and_names_has_none(tmp_path):
    path = write(tmp_path / "x.json", exported(highlight("Jaksa")))
    assert "lontar:words" not in json.loads(path.read_text())
    assert read_own(path) == ReadersOwn()


def values():
    own = ReadersOwn((GATE,), {Colour.GREEN: "argumen"})
    return json.loads("".join(pieces([exported(highlight("Jaksa"), texts=(ARTICLE,))], ExportWords(), own)))


def _with(change):
    stored = values()
    change(stored, stored["first"]["items"][0], stored["lontar:articles"][0])
    return json.dumps(stored)


DAMAGED = {
    "no items": lambda whole, mark, article: whole["first"].pop("items"),
    "no articles": lambda whole, mark, article: whole.pop("lontar:articles"),
    "mark of an unknown article": lambda whole, mark, article: mark["lontar:mark"].update(article="a9"),
    "article without id": lambda whole, mark, article: article.pop("id"),
    "endless id": lambda whole, mark, article: article.update(id="x" * 10_000),
    "no title": lambda whole, mark, article: article.update(title=None),
    "opened never": lambda whole, mark, article: article.update(opened="kemarin"),
    "opened beyond numbers": lambda whole, mark, article: article.update(opened=10**400),
    "position below zero": lambda whole, mark, article: article.update(position=-1),
    "text cut": lambda whole, mark, article: article.update(texts=[article["texts"][0][:40]]),
    "text of another kind": lambda whole, mark, article: article.update(texts=[7]),
    "colour unknown": lambda whole, mark, article: mark["lontar:mark"].update(colour="ungu"),
    "colour a list": lambda whole, mark, article: mark["lontar:mark"].update(colour=[]),
    "found unknown": lambda whole, mark, article: mark["lontar:mark"].update(found=1),
    "no quote": lambda whole, mark, article: mark["target"].update(selector=[]),
    "place upside down": lambda whole, mark, article: mark["target"]["selector"][0].update(start=9, end=1),
    "place beyond the text": lambda whole, mark, article: mark["target"]["selector"][0].update(end=10**6),
    "place beyond everything": lambda whole, mark, article: mark["target"]["selector"][0].update(end=10**30),
    "made beyond the text": lambda whole, mark, article: mark["lontar:mark"].update(made=[0, 0, 10**6]),
    "made in no text": lambda whole, mark, article: mark["lontar:mark"].update(made=[5, 0, 1]),
    "made of two": lambda whole, mark, article: mark["lontar:mark"].update(made=[5, 0]),
    "time true": lambda whole, mark, article: mark["lontar:mark"].update(created=True),
    "body a text": lambda whole, mark, article: mark.update(body="catatan"),
    "note a number": lambda whole, mark, article: mark.update(body=[{"purpose": "commenting", "value": 5}]),
    "path a text": lambda whole, mark, article: mark["lontar:mark"].update(path="Pasal 1"),
    "no mark": lambda whole, mark, article: whole["first"]["items"].append({"type": "Catatan"}),
    "format a text": lambda whole, mark, article: whole.update({"lontar:format": "satu"}),
}


@pytest.mark.parametrize("change", DAMAGED.values(), ids=DAMAGED)
def test_damage_is_refused_whole(tmp_path, change):
    (tmp_path / "x.json").write_text(_with(change))
    with pytest.raises(FileProblem, match=r"x\.json is damaged"):
        read(tmp_path / "x.json")


@pytest.mark.parametrize(
    "text",
    ["[" * 1_000_000, '{"a":' * 50_000, '{"lontar:format": NaN}', "{", "\ufeff", "9" * 100_000, '{"a": 1', "\x00\x01"],
    ids=["nested lists", "nested objects", "not a number", "cut", "mark alone", "endless number", "cut later", "zeros"],
)
def test_hostile_files_are_refused_in_one_sentence(tmp_path, text):
    (tmp_path / "x.json").write_text(text, encoding="utf-8")
    with pytest.raises(FileProblem, match=r"^x\.json [^\n]*\.$"):
        read(tmp_path / "x.json")


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[]",
        "7",
        '"catatan"',
        '{"type": "Annotation", "body": []}',
        '{"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationCollection", "first": {"items": []}}',
        "article,source,kind\nPutusan,/tmp/putusan.txt,highlight",
        "# Putusan\n\n> terdakwa",
        "PK\x03\x04",
    ],
)
def test_foreign_files_are_named_so(tmp_path, text):
    (tmp_path / "x.json").write_text(text)
    with pytest.raises(FileProblem, match="holds no notes exported by Lontar"):
        read(tmp_path / "x.json")


def test_a_later_format_asks_for_a_later_program(tmp_path):
    (tmp_path / "x.json").write_text(_with(lambda whole, mark, article: whole.update({"lontar:format": 2})))
    with pytest.raises(FileProblem, match="newer version"):
        read(tmp_path / "x.json")


def test_too_much_text_is_refused(tmp_path, monkeypatch):
    path = write(tmp_path / "x.json", exported(texts=(ARTICLE, ARTICLE)))
    assert len(read(path)) == 1
    monkeypatch.setattr(import_annotations, "_MOST_TEXT", len(ARTICLE.text) + 5)
    with pytest.raises(FileProblem, match="damaged"):
        read(path)


def test_a_missing_and_a_huge_file_are_refused(tmp_path, monkeypatch):
    with pytest.raises(FileProblem, match="does not exist"):
        read(tmp_path / "x.json")
    path = write(tmp_path / "x.json", exported())
    monkeypatch.setattr(import_annotations, "LARGEST", 10)
    with pytest.raises(FileProblem, match="larger than"):
        read(path)


@once
@given(st.binary(max_size=300))
def test_any_bytes_are_refused_or_read(tmp_path, data):
    (tmp_path / "x.json").write_bytes(data)
    with pytest.raises(FileProblem):
        read(tmp_path / "x.json")


@once
@given(data=st.data())
def test_a_file_with_any_value_changed_is_refused_or_read(tmp_path, data):
    text = json.dumps(values())
    start = data.draw(st.integers(0, len(text) - 1))
    length = data.draw(st.integers(0, 6))
    put = data.draw(st.text(st.sampled_from('0123456789-"[]{}:,atrue\\u'), max_size=6))
    (tmp_path / "x.json").write_text(text[:start] + put + text[start + length :])
    try:
        assert all(article.kept.id for article in read(tmp_path / "x.json"))
    except FileProblem as refused:
        assert "\n" not in str(refused)


def test_titles_from_elsewhere_are_tidied(tmp_path):
    (article,) = read(write(tmp_path / "x.json", exported(kept=replace(KEPT, title="Judul\n\x1b[31m  merah"))))
    assert article.kept.title == "Judul [31m merah"
