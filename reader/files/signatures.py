"""Files whose content is not what their name says, told apart by their first bytes."""

import re
from typing import IO

from reader.errors import FileProblem

_SAVE_AS_TEXT = "save its text as .txt or .html and open that"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The compound file: Office documents before 2007, and later ones behind a password."""
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_HEAD = 1_048_576
"""Bytes that are looked at in one step."""
_SIGNATURES = (
    (b"%PDF-", "a PDF document", "rename it to end in .pdf and open it again"),
    (b"{\\rtf", "an RTF document", _SAVE_AS_TEXT),
    (b"PK\x03\x04", "a ZIP archive or an office document", _SAVE_AS_TEXT),
    (_OLE, "an old Office document", _SAVE_AS_TEXT),
    (b"\x89PNG\r\n", "a picture", "open a text instead"),
    (b"\xff\xd8\xff", "a picture", "open a text instead"),
    (b"GIF87a", "a picture", "open a text instead"),
    (b"GIF89a", "a picture", "open a text instead"),
    (b"RIFF", "a picture, sound or film", "open a text instead"),
    (b"ID3", "a sound recording", "open a text instead"),
    (b"OggS", "a sound recording or film", "open a text instead"),
    (b"\x1f\x8b\x08", "a compressed archive", "unpack it and open the text in it"),
    (b"BZh", "a compressed archive", "unpack it and open the text in it"),
    (b"\xfd7zXZ\x00", "a compressed archive", "unpack it and open the text in it"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed archive", "unpack it and open the text in it"),
    (b"Rar!\x1a\x07", "a compressed archive", "unpack it and open the text in it"),
    (b"SQLite format 3\x00", "a database", "open a text instead"),
    (b"\x7fELF", "a program", "open a text instead"),
    (b"bplist00", "a web archive", "save the page as HTML and open that"),
)
_TEXTUAL = (b"RIFF", b"ID3", b"BZh")
"""Signatures that a text could begin with too; they count only where bytes that no text holds follow."""

_WEB_PAGE = re.compile(r"\s*(<\?xml[^<>]*>\s*)?(<!--[^<>]*-->\s*)?<(!doctype\s+html|html)\b", re.IGNORECASE)
_WEB_ARCHIVE = re.compile(r"(?:[\w-]+:[^\n]*\n|[ \t]+[^\n]*\n){0,20}MIME-Version:[^\n]*\n", re.IGNORECASE)
_HTML_TAG = re.compile(
    r"</?(?:html|head|title|meta|body|main|article|section|div|span|p|br|h[1-6]|ul|ol|li|dl|table|tr|td|a|b|i|em|strong|"
    r"font|center|pre|blockquote)\b[^<>]*>",
    re.IGNORECASE,
)


def refuse_other_kinds(data: bytes, name: str) -> None:
    """Refuse bytes that are plainly a picture, an archive, a program or a document of another kind.

    `name` is the file's name as it is shown. Raises FileProblem.
    """
    for signature, kind, advice in _SIGNATURES:
        if data.startswith(signature) and not (signature in _TEXTUAL and data[:512].isascii() and 0 not in data[:512]):
            raise FileProblem(f"{name} is {kind}, whatever its name says; {advice}.")


def require_archive(file: IO[bytes], name: str, what: str) -> None:
    """Refuse a file that is not packed as every document of the kind `what` is; the file stands at its start after.

    Raises FileProblem, with what the file is where that shows.
    """
    head = file.read(_HEAD)
    file.seek(0)
    if head.startswith(b"PK\x03\x04"):
        return
    if not head:
        raise FileProblem(f"{name} is empty; there is nothing to read in it.")
    if head.startswith(_OLE):
        if any(_ENCRYPTED_PACKAGE in chunk for chunk in iter(lambda: file.read(_HEAD), b"")):
            raise FileProblem(f"{name} is locked with a password; save a copy without one and open that.")
        raise FileProblem(
            f"{name} is an Office document in the format from before 2007, whatever its name says; open it in "
            "LibreOffice or Word, save it as .docx and open that."
        )
    refuse_other_kinds(head, name)
    raise FileProblem(f"{name} is no {what}, whatever its name says, or is damaged; get a new copy of it.")


def require_pdf(file: IO[bytes], name: str, what: str) -> None:
    """Refuse a file that does not begin as a PDF does; the file stands at its start after.

    The mark may stand behind other bytes, up to 1,024 of them, as in Adobe's implementation notes. Raises FileProblem,
    with what the file is where that shows.
    """
    head = file.read(_HEAD)
    file.seek(0)
    if b"%PDF-" in head[:1_032]:
        return
    if not head:
        raise FileProblem(f"{name} is empty; there is nothing to read in it.")
    refuse_other_kinds(head, name)
    raise FileProblem(f"{name} is no {what}, whatever its name says, or is damaged; get a new copy of it.")


def refuse_web_page(text: str, name: str) -> None:
    """Refuse a web page that is named as if it were plain text.

    Raises FileProblem.
    """
    if _WEB_PAGE.match(text):
        raise FileProblem(f"{name} is a web page, whatever its name says; rename it to end in .html and open it again.")


def require_web_page(text: str, name: str) -> None:
    """Refuse a text without a single HTML tag, and a web archive, under the name of a web page.

    Raises FileProblem.
    """
    if _WEB_ARCHIVE.match(text):
        raise FileProblem(
            f"{name} is a web archive, whatever its name says; rename it to end in .mhtml and open it again."
        )
    if not _HTML_TAG.search(text):
        raise FileProblem(f"{name} is no web page, whatever its name says; rename it to end in .txt and open it again.")
