"""Where the reader's library lies, and the backups beside it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class LibraryPlace:
    """The library's file, how many backups lie beside it, and when the newest was made, in the time of the place."""

    path: Path
    backups: int
    newest: datetime | None


def library_place(library: Path) -> LibraryPlace:
    """Look at the disk; what cannot be read counts as not there."""
    from reader.storage.library_backups import backups_of

    try:
        times = [backup.stat().st_mtime for backup in backups_of(library)]
    except OSError:
        times = []
    return LibraryPlace(library, len(times), datetime.fromtimestamp(max(times)) if times else None)
