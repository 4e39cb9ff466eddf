"""Every kind of damage that is done to a library in the drill, each to a folder with a library of known content."""

import os
import shutil
import sqlite3

PAGE = 4096


def at_random(chance, file, make, low=0):
    content = bytearray(file.read_bytes())
    make(content, chance.randrange(min(low, len(content) - 1), len(content)))
    file.write_bytes(bytes(content))


def flip(content, place, chance):
    content[place] ^= 1 << chance.randrange(8)


def bit(folder, chance):
    at_random(chance, folder / "library.sqlite", lambda content, place: flip(content, place, chance))


def byte(folder, chance):
    def change(content, place):
        content[place] = (content[place] + chance.randrange(1, 256)) % 256

    at_random(chance, folder / "library.sqlite", change)


def text(folder, chance):
    """One letter in a note becomes another one: SQLite has no way of telling."""
    file = folder / "library.sqlite"
    content = bytearray(file.read_bytes())
    places = [place for place in range(len(content) - 7) if content[place : place + 7] == b"catatan"]
    content[chance.choice(places) + chance.randrange(7)] ^= 1
    file.write_bytes(bytes(content))


def page(folder, chance):
    def change(content, place):
        first = place // PAGE * PAGE
        content[first : first + PAGE] = chance.randbytes(PAGE)

    at_random(chance, folder / "library.sqlite", change, PAGE)


def swapped_pages(folder, chance):
    file = folder / "library.sqlite"
    content = bytearray(file.read_bytes())
    one, other = chance.sample(range(1, len(content) // PAGE), 2)
    first, second = slice(one * PAGE, one * PAGE + PAGE), slice(other * PAGE, other * PAGE + PAGE)
    content[first], content[second] = content[second], content[first]
    file.write_bytes(bytes(content))


def header(folder, chance):
    file = folder / "library.sqlite"
    content = file.read_bytes()
    file.write_bytes(chance.randbytes(100) + content[100:])


def cut(folder, chance):
    file = folder / "library.sqlite"
    os.truncate(file, chance.randrange(1, file.stat().st_size))


def zeroed(folder, chance):
    def change(content, place):
        content[place:] = bytes(len(content) - place)

    at_random(chance, folder / "library.sqlite", change)


def empty(folder, chance):
    os.truncate(folder / "library.sqlite", 0)


def lost(folder, chance):
    (folder / "library.sqlite").unlink()


def lost_with_newest_backup(folder, chance):
    (folder / "library.sqlite").unlink()
    newest = max((folder / "backups").iterdir())
    if chance.random() < 0.5:
        newest.unlink()
    else:
        at_random(chance, newest, lambda content, place: flip(content, place, chance))


def log_lost(folder, chance):
    (folder / "library.sqlite-wal").unlink()


def log_cut(folder, chance):
    log = folder / "library.sqlite-wal"
    os.truncate(log, chance.randrange(log.stat().st_size))


def log_bit(folder, chance):
    at_random(chance, folder / "library.sqlite-wal", lambda content, place: flip(content, place, chance))


def index_of_log(folder, chance):
    """The file -shm is lost, which is no loss, or an old one lies there."""
    index = folder / "library.sqlite-shm"
    index.unlink(missing_ok=True)
    if chance.random() < 0.5:
        index.write_bytes(chance.randbytes(32768))


def old_library(folder, chance):
    shutil.copyfile(chance.choice(sorted((folder / "backups").iterdir())), folder / "library.sqlite")


def swapped(folder, chance):
    newest = max((folder / "backups").iterdir())
    newest.rename(folder / "x")
    (folder / "library.sqlite").rename(newest)
    (folder / "x").rename(folder / "library.sqlite")


def journal_lost(folder, chance):
    (folder / "library.journal").unlink()


def journal_cut(folder, chance):
    journal = folder / "library.journal"
    os.truncate(journal, chance.randrange(journal.stat().st_size))


def journal_line(folder, chance):
    at_random(chance, folder / "library.journal", lambda content, place: flip(content, place, chance))


def another_database(folder, chance):
    (folder / "library.sqlite").unlink()
    with sqlite3.connect(folder / "library.sqlite") as database:
        database.execute("create table recipes (id integer primary key)")
    database.close()


CLOSED = (
    *(bit, byte, text, page, swapped_pages, header, cut, zeroed, empty, lost, lost_with_newest_backup),
    *(old_library, swapped, journal_lost, journal_cut, journal_line, another_database),
)
"""Damage to a library that was closed in good order."""

LIVE = (*CLOSED, log_lost, log_cut, log_bit, index_of_log)
"""Damage to a library that was killed, so that a log lies beside it."""
