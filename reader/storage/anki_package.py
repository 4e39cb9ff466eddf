"""Cards become a package for Anki: an SQLite collection in a ZIP archive, with identities that stay the same."""

import sqlite3
import tempfile
import zipfile
from collections.abc import Iterable
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.errors import FileProblem
from reader.files.export.draft import draft_of
from reader.model.exported import FlashCard

if TYPE_CHECKING:
    from genanki import Model

DECK = 1_735_201_911
"""What Anki knows the deck by; never to be changed, nor the two below."""

NOTE_TYPE = 1_604_882_347
_NOTE_TYPE_CHANGED = 1_795_500_000.0  # seconds since the epoch: when the note type below was changed last

_FIELDS = ("Sentence", "Term", "Explanation", "Note", "Source")
_FRONT = '<div class="sentence">{{Sentence}}</div>'
_BACK = (
    '{{FrontSide}}<hr id="answer"><div class="term">{{Term}}</div>{{Explanation}}'
    '{{#Note}}<div class="note">{{Note}}</div>{{/Note}}<div class="source">{{Source}}</div>'
)
_STYLE = """
.card { font: 1.25rem/1.5 Literata, Georgia, serif; text-align: left; max-width: 36rem; margin: 1rem auto; }
.sentence b { background: #fff0b3; color: #222; }
.term { font-weight: bold; margin-bottom: .5rem; }
.note { margin: .75rem 0; padding-left: .75rem; border-left: .2rem solid #d8a800; }
.source { margin-top: 1rem; font-size: .75em; opacity: .7; }
""".strip()

_LATEST = 4_000_000_000.0
_BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The time of every part of the archive, the first that a ZIP can name: the same cards make the same file."""


def write_package(path: Path, cards: Iterable[FlashCard]) -> int:
    """Write a package with one note and one card for each of the cards; gives how many they are.

    Anki knows a note again by its key's digest: imported once more it is updated where it was changed since, never
    doubled. Raises FileProblem when the file cannot be written; then nothing of it is.
    """
    with draft_of(path) as draft, tempfile.TemporaryDirectory(prefix="lontar-", ignore_cleanup_errors=True) as folder:
        collection = Path(folder) / "collection.anki2"
        try:
            with closing(sqlite3.connect(collection)) as connection:
                written = _fill(connection, cards)
                connection.commit()
        except sqlite3.Error as problem:
            raise FileProblem(
                f"The cards could not be put together in {folder} ({problem}); make room there and try again."
            ) from problem
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            with archive.open(_entry("collection.anki2"), "w") as target, collection.open("rb") as source:
                while part := source.read(1 << 20):
                    target.write(part)
            archive.writestr(_entry("media"), "{}")
    return written


def _fill(connection: sqlite3.Connection, cards: Iterable[FlashCard]) -> int:
    from genanki import Deck, Note, Package
    from genanki.util import guid_for

    model = _note_type()
    deck = Deck(DECK, "Lontar")
    deck.add_model(model)
    cursor = connection.cursor()
    Package(deck).write_to_db(cursor, _NOTE_TYPE_CHANGED, count(1))
    taken: dict[int, int] = {}
    for card in cards:
        note = Note(model, _fields(card), guid=guid_for("lontar", card.key), tags=list(card.tags))
        number = _number(card.created, taken)
        # The number is the note's and, in a table of its own, its only card's.
        note.write_to_db(cursor, _believable(card.changed), DECK, iter((number, number)))
    return len(taken)


def _note_type() -> "Model":
    from genanki import Model

    fields: list[dict[str, Any]] = [{"name": name} for name in _FIELDS]
    template = {"name": "Sentence", "qfmt": _FRONT, "afmt": _BACK}
    return Model(NOTE_TYPE, "Lontar", fields=fields, templates=[template], css=_STYLE)


def _fields(card: FlashCard) -> list[str]:
    return [card.sentence, card.term, card.explanation, card.note, card.source]


def _number(created: float, taken: dict[int, int]) -> int:
    """What Anki numbers notes by: milliseconds since the epoch, each once.

    `taken` has for every number in use one further on from which to look for a free one: thousands of notes that were
    made in the same moment are numbered without trying the same numbers again and again.
    """
    number = round(_believable(created) * 1000)
    tried = []
    while number in taken:
        tried.append(number)
        number = taken[number]
    taken |= dict.fromkeys([*tried, number], number + 1)
    return number


def _believable(seconds: float) -> float:
    return min(max(seconds, 1.0), _LATEST)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _BEGINNING)
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry
