"""Where the library lies: the backups beside it are counted, and what is not there counts as none."""

import os
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from reader.model.article import Article, Block, BlockKind, Span
from reader.services.library import Library
from reader.services.library_place import library_place
from reader.storage.library_owner import LibraryOwner


def _article() -> Article:
    text = "Jaksa membacakan dakwaan terhadap terdakwa."
    return Article("", "Sidang", text, (Block(BlockKind.PARAGRAPH, Span(0, len(text))),), source="/tmp/sidang.txt")


def test_no_backup_yet(tmp_path: Path) -> None:
    place = library_place(tmp_path / "library.sqlite")
    assert (place.path, place.backups, place.newest) == (tmp_path / "library.sqlite", 0, None)


def test_a_backup_is_counted_with_its_time(tmp_path: Path) -> None:
    library = tmp_path / "library.sqlite"
    owner = LibraryOwner.open(library)
    Library(owner).keep(replace(_article(), id="a1"))
    owner.close()
    (backup,) = (tmp_path / "backups").glob("*.sqlite")
    os.utime(backup, (1_700_000_000, 1_700_000_000))
    place = library_place(library)
    assert place.backups == 1
    assert place.newest == datetime.fromtimestamp(1_700_000_000)
