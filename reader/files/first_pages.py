"""The first pages of a long text file, read before the rest of it."""

from pathlib import Path

from reader.errors import FileProblem
from reader.files.contents import Contents
from reader.files.file_bytes import open_file, shown
from reader.files.kinds import Kind, kind_of
from reader.files.signatures import refuse_other_kinds

_LONG = 250_000  # bytes from which a file takes long enough for its first pages to be shown before
_FIRST = 24_000  # bytes of these pages


def first_pages(path: Path, size: int) -> Contents | None:
    """The first pages of a plain text or Markdown file of so many bytes; None for a short one and for other kinds.

    They are what the file would hold if it ended there: near the cut, and where the rest of a text tells how its
    lines are broken, the whole may be read otherwise. None, too, where they cannot be read: then the whole is refused,
    or has its reasons.
    """
    kind = kind_of(path)
    if size < _LONG or not isinstance(kind, Kind) or kind.in_process < _FIRST:
        return None
    try:
        with open_file(path, kind.limit) as file:
            data = file.read(_FIRST)
        data = data[: data.rfind(b"\n\n") + 1 or data.rfind(b"\n") + 1 or len(data)]
        refuse_other_kinds(data, shown(path))
        contents = kind.parse(data, shown(path))
    except (FileProblem, OSError):
        return None
    return contents if len(contents.blocks) > 1 or contents.text else None
