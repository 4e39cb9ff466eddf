"""A package for Anki: opened as Anki opens it, and the same again when it is written again."""

import contextlib
import json
import sqlite3
import tempfile
import zipfile
from dataclasses import replace

import pytest

from reader.errors import FileProblem
from reader.model.exported import FlashCard
from reader.storage.anki_package import DECK, NOTE_TYPE, write_package

CARD = FlashCard(
    *("mark:h1", "Hakim menolak <b>eksepsi</b> &amp; banding.", "eksepsi", "<p>objection</p>", "KUHAP", "Putusan"),
    tags=("lontar", "kata-baru"),
    created=1_790_000_100.25,
    changed=1_790_000_160.75,
)


@contextlib.contextmanager
def collection(path, folder):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        assert sorted(archive.namelist()) == ["collection.anki2", "media"]
        assert json.loads(archive.read("media")) == {}
        archive.extract("collection.anki2", folder)
    with contextlib.closing(sqlite3.connect(folder / "collection.anki2")) as connection:
        yield connection


def notes(path, folder):
    with collection(path, folder) as connection:
        return connection.execute("select id, guid, mid, mod, tags, flds from notes order by id").fetchall()


def test_a_card_lies_in_the_collection(tmp_path):
    assert write_package(tmp_path / "x.apkg", [CARD]) == 1
    with collection(tmp_path / "x.apkg", tmp_path) as connection:
        ((number, guid, model, changed, tags, fields),) = connection.execute(
            "select id, guid, mid, mod, tags, flds from notes"
        ).fetchall()
        assert fields.split("\x1f") == [CARD.sentence, CARD.term, CARD.explanation, CARD.note, CARD.source]
        assert (number, model, changed, tags) == (1_790_000_100_250, NOTE_TYPE, 1_790_000_160, " lontar kata-baru ")
        assert connection.execute("select id, nid, did, ord from cards").fetchall() == [(number, number, DECK, 0)]
        decks, models = map(json.loads, connection.execute("select decks, models from col").fetchone())
        assert decks[str(DECK)]["name"] == "Lontar"
        assert next(field["name"] for field in models[str(NOTE_TYPE)]["flds"]) == "Sentence"
        assert guid


def test_written_again_it_is_the_same_file(tmp_path):
    cards = [CARD, replace(CARD, key="mark:h2"), replace(CARD, key="mark:h3", created=5.0)]
    for name in ("satu.apkg", "dua.apkg"):
        assert write_package(tmp_path / name, iter(cards)) == 3
    assert (tmp_path / "satu.apkg").read_bytes() == (tmp_path / "dua.apkg").read_bytes()


def test_a_changed_card_keeps_its_identity_and_is_newer(tmp_path):
    write_package(tmp_path / "lama.apkg", [CARD])
    write_package(
        tmp_path / "baru.apkg", [replace(CARD, note="lain", changed=CARD.changed + 99), replace(CARD, key="k")]
    )
    (old,) = notes(tmp_path / "lama.apkg", tmp_path)
    new, other = notes(tmp_path / "baru.apkg", tmp_path)
    assert new[:3] == old[:3]
    assert new[3] > old[3]
    assert other[1] != old[1]


@pytest.mark.parametrize("when", [0.0, -5.0, 1e300])
def test_unbelievable_times_are_borne(tmp_path, when):
    cards = [replace(CARD, key=f"mark:{number}", created=when, changed=when) for number in range(3)]
    assert write_package(tmp_path / "x.apkg", cards) == 3
    assert len({row[0] for row in notes(tmp_path / "x.apkg", tmp_path)}) == 3


def test_many_notes_of_one_moment_are_numbered_in_turn(tmp_path):
    cards = [replace(CARD, key=f"mark:{number}", created=5.0 + number % 2 / 1000) for number in range(3000)]
    assert write_package(tmp_path / "x.apkg", cards) == 3000
    assert [row[0] for row in notes(tmp_path / "x.apkg", tmp_path)] == list(range(5000, 8000))


def test_no_cards_make_an_empty_package(tmp_path):
    assert write_package(tmp_path / "x.apkg", []) == 0
    assert notes(tmp_path / "x.apkg", tmp_path) == []


def test_a_full_temporary_folder_leaves_nothing(tmp_path, monkeypatch):
    (tmp_path / "x.apkg").write_bytes(b"lama")

    def full(*_arguments):
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr("genanki.Note.write_to_db", full)
    with pytest.raises(FileProblem, match="disk is full"):
        write_package(tmp_path / "x.apkg", [CARD])
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("x.apkg", b"lama")]


def test_nothing_stays_in_the_temporary_folder(tmp_path, monkeypatch):
    (tmp_path / "sementara").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "sementara"))
    write_package(tmp_path / "x.apkg", [CARD])
    assert not list((tmp_path / "sementara").iterdir())
