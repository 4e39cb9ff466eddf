"""All that reading a file of some kind imports, imported before the file is looked at."""

import codecs
import ctypes
import encodings
from contextlib import suppress
from encodings.aliases import aliases
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

_HTML = ("lxml.etree", "lxml.html", "unicodedata", "reader.files.html")
_MESSAGES = ("email.parser", "email.policy", "email.message", "email.generator", "quopri", "reader.files.mhtml")
_ENTRY_NAMES = ("encodings.cp437",)
"""What old archives write the names of their entries in."""
_DOCX = ("lxml.etree", *_ENTRY_NAMES, "reader.files.docx")
_COUNTING = ("heapq",)
"""What `Counter.most_common` imports when it is first asked."""
_PDF = ("pypdfium2", "pypdfium2.raw", "encodings.utf_16_le", "encodings.utf_16_be", *_COUNTING, "reader.files.pdf")

_MODULES = {
    ".md": ("markdown_it", "reader.files.markdown"),
    ".markdown": ("markdown_it", "reader.files.markdown"),
    ".html": _HTML,
    ".htm": _HTML,
    ".xhtml": _HTML,
    ".mhtml": (*_HTML, *_MESSAGES),
    ".mht": (*_HTML, *_MESSAGES),
    ".epub": (*_HTML, "reader.files.epub"),
    ".docx": _DOCX,
    ".docm": _DOCX,
    ".dotx": _DOCX,
    ".dotm": _DOCX,
    ".pdf": _PDF,
}
_OF_MANY_ENCODINGS = (".mhtml", ".mht", ".epub")
"""Kinds whose texts are packed, so that their encodings show only while they are read."""


def prepare(path: Path) -> None:
    """Import what a file of this name is read with."""
    for module in ("reader.files.sandbox", *_MODULES.get(path.suffix.lower(), ())):
        import_module(module)
    if path.suffix.lower() in _OF_MANY_ENCODINGS:
        prepare_encodings()
    if path.suffix.lower() == ".pdf":
        _prepare_callbacks()


def prepare_for(data: bytes) -> None:
    """Import what decoding these bytes may need; UTF-8, which nearly all files are in, needs nothing."""
    try:
        data.decode()
    except UnicodeDecodeError:
        prepare_encodings()
    else:
        if 0 in data or data.startswith(codecs.BOM_UTF8):
            prepare_encodings()


def _prepare_callbacks() -> None:
    """Have libffi look how the system lets callbacks be made, for which it opens files, once and for all."""
    ctypes.CFUNCTYPE(None)(int)


def prepare_encodings() -> None:
    """Import every encoding that Python knows, and what guesses them."""
    import_module("charset_normalizer")
    found = {module.name for module in iter_modules(encodings.__path__)}
    for name in sorted(found | set(aliases.values())):
        with suppress(LookupError, ImportError):
            codecs.lookup(name)
