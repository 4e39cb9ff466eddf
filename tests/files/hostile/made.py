"""A hostile file: what it is called, what it holds, and what must come of it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SECRET = "rahasia keluarga 7f3a91"
"""Stands in files beside the hostile one; no text that is shown may hold it."""

SECRET_FILE = "rahasia.txt"
"""The name of such a file, in the folder of the hostile one and in the one above it."""

REMOTE = "http://127.0.0.1:9/pengintai"
"""An address that must never be asked for."""


@dataclass(frozen=True, slots=True)
class Hostile:
    """One file: `make` gives its bytes, from the folder in which it will lie.

    `words` must be in the text that is shown, where there are some; `refused` says that it must be refused with a
    sentence that holds it. Otherwise the one is as good as the other.
    """

    name: str
    make: Callable[[Path], bytes]
    words: str = ""
    refused: str = ""


def plain(name: str, content: bytes | str, words: str = "", refused: str = "") -> Hostile:
    """A file whose bytes do not depend on where it lies."""
    data = content.encode() if isinstance(content, str) else content
    return Hostile(name, lambda _folder: data, words, refused)
