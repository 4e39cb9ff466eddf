"""A library at work, for the drills: a child process that marks and says what was acknowledged, and the check of it."""

import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

from reader.model.article import Article, Block, BlockKind, Span
from reader.model.bookmark import Colour, Highlight, Quote
from reader.storage.library_open import open_library
from reader.storage.library_owner import LibraryOwner

ROOT = Path(__file__).parents[2]
SENTENCE = "Jaksa penuntut umum mendakwa pengelola platform itu dengan pasal berlapis. "


def article(number, length=40):
    text = f"{number}. " + SENTENCE * length
    return Article(f"a{number}", f"Berita {number}", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),))


def mark(number, articles=5):
    """Highlight number so-and-so; its note says its number, and is long now and then."""
    note = f"catatan {number} " + "panjang " * (number % 7 == 0) * 400
    place = number % 2000
    return Highlight(
        f"m{number:06}",
        f"a{number % articles}",
        Quote("Jaksa penuntut", "", " umum"),
        Span(place, place + 14),
        list(Colour)[number % 4],
        note,
        float(number),
        float(number),
        ("argumen",) if number % 3 == 0 else (),
    )


def act(number, articles=5):
    """The work of act so-and-so: a mark is made; every fourth time an earlier one goes to the bin.

    Every third time one more is made first, and taken back after it.
    """
    gone = [mark(number - 2, articles)] if number % 4 == 3 and number > 2 else []

    def work(store):
        made, mistaken = mark(number, articles), replace(mark(number, articles), id=f"x{number:06}")
        extra = [mistaken] if number % 3 == 0 else []
        store.write(article(number % articles), [made, *extra], [], float(number))
        if extra:
            store.write(article(number % articles), [], [], float(number), withdrawn=extra)
        if gone:
            store.write(article((number - 2) % articles), [], gone, float(number))

    return work


def stands(number, last):
    """Whether mark so-and-so stands, after every act up to `last`: the others are in the bin."""
    return not (number % 4 == 1 and number + 2 <= last)


def work(path, acts, first=0, articles=5, say=print):
    """Do acts and say the number of each that was acknowledged."""
    owner = LibraryOwner.open(Path(path))
    say(f"opened {owner.saved}", flush=True)
    ended = threading.Semaphore(0)
    for number in range(first, first + acts):

        def done(problem, number=number):
            if problem is None:
                say(number, flush=True)
            ended.release()

        owner.tell(act(number, articles), done)
        if number % 5 == 0:
            owner.tell(lambda store, number=number: store.set_position("a1", number))
        ended.acquire()
    return owner


def child(path, acts, first=0, after=""):
    """The command of a child process that works; `after` is what it does at the end with its `owner`."""
    script = (
        f"import os, sys; sys.path[:0] = [{str(ROOT)!r}, {str(ROOT / 'tests/storage')!r}]\n"
        f"from drill import work\nowner = work({str(path)!r}, {acts}, {first})\n{after}"
    )
    return [sys.executable, "-c", script]


def fill(path, acts, articles=5, close=True):
    """A library with so many acts, in this process."""
    said = []
    owner = work(path, acts, articles=articles, say=lambda number, flush: said.append(number))
    if close:
        owner.close()
    return owner


def leave_open(path, acts, first=0):
    """A library that was killed after so many acts, with a live log; gives the acknowledged ones."""
    ran = subprocess.run(
        child(path, acts, first, "os.kill(os.getpid(), 9)"), capture_output=True, text=True, check=False, timeout=120
    )
    return acknowledged(ran.stdout)


def acknowledged(output):
    return [int(line) for line in output.split("\n")[:-1] if line.isdecimal()]


def contents(path, clock=lambda: 1_800_000_000.0):
    """Every mark in the library by id with whether it stands, what was told at opening, and whether it is saved."""
    library = open_library(Path(path), clock)
    database = library.store._database
    marks = {
        row[0]: (row[1] is None, row[2])
        for row in database.execute("select id, deleted, note from highlights").fetchall()
    }
    texts = [library.store.article(kept.id) for kept in library.store.articles()]
    for kept in library.store.articles():
        library.store.markings(kept.id)
    checked = [database.execute(f"pragma {name}").fetchall() for name in ("integrity_check", "foreign_key_check")]
    library.close()
    assert checked == [[("ok",)], []]
    assert all(text is not None for text in texts)
    return marks, library.notice, library.store.saved


def missing(marks, numbers):
    """What was acknowledged and is not in the library as it was acknowledged, or was taken back and is in it."""
    last = max(numbers, default=-1)
    lost = []
    for number in numbers:
        made = mark(number)
        there = marks.get(made.id)
        in_doubt = number == last - 1 or number + 2 == last + 1  # the next act, unacknowledged, may have binned it
        if there is None or there[1] != made.note or (there[0] != stands(number, last) and not in_doubt):
            lost.append(number)
    return lost + [number for number in numbers if f"x{number:06}" in marks]


def copy_of(folder, target):
    shutil.copytree(folder, target)
    return target


def table(rows):
    widths = [max(len(str(row[column])) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(str(cell).ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
