"""A file, or a text that was pasted, becomes an article."""

import hashlib
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from reader.errors import FileProblem
from reader.files import plain_text
from reader.files.contents import Contents, shortened, tidy_title
from reader.files.decoding import harmless
from reader.files.file_bytes import ARCHIVE_LIMIT, SIZE_LIMIT, check, shown
from reader.files.first_pages import first_pages
from reader.files.kinds import kind_of, parse_file
from reader.model.article import Article

_FIRST_WORDS = 60
"""Length of a title that is made of a text's first words, in code points."""


def read_article(
    path: Path,
    *,
    beginning: Callable[[Article], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Article:
    """The article in a file; the file's absolute path is its source.

    Of a long file, `beginning` gets the article's first pages as soon as they are read, with the identity of the whole,
    whose text and blocks begin with the same (of plain text and Markdown: nearly always); it may be called twice, and
    trouble may still follow. `cancelled` is asked several times a second while the child is waited for; once it says
    yes, reading ends with a FileProblem that is a `reader.files.child.Cancelled`. Both are called in the calling
    thread.
    Raises FileProblem, in one sentence, where the file is missing, unreadable, empty, too large, no text, of a kind
    that is not read or not of the kind that its name says.
    """

    def article(contents: Contents) -> Article:
        return _article(contents, source=_source(path), title=contents.title or shown(path.with_suffix("")))

    def begin(contents: Contents) -> None:
        if beginning:
            beginning(article(contents))

    return article(_contents(path, begin if beginning else None, cancelled))


def read_whole_page(path: Path, *, cancelled: Callable[[], bool] | None = None) -> Article:
    """All that can be seen on a saved web page; the same article as `read_article` makes of it, with another text.

    `cancelled` is asked, and FileProblem raised, as there.
    """
    contents = _contents(path, None, cancelled, whole=True)
    return _article(contents, source=_source(path), title=contents.title or shown(path.with_suffix("")))


def read_sample(path: Path) -> Article:
    """The article in a file that ships with the program; its source is `sample:` and the file's name without suffix.

    Raises FileProblem as `read_article` does.
    """
    contents = _contents(path)
    return _article(contents, source=f"sample:{path.stem}", title=contents.title or path.stem)


def read_text(text: str, *, title: str = "") -> Article:
    """The article that a pasted text makes; the same text makes the same article again.

    Without a `title` it bears its own first line's, where that can be one, else its first words.
    Raises FileProblem where there is nothing to read in it or it is too large.
    """
    if len(text) > SIZE_LIMIT:
        raise FileProblem(f"The text is longer than {SIZE_LIMIT // 1_000_000} million characters; paste less of it.")
    clean = harmless(text)
    contents = plain_text.read(clean)
    if not contents.blocks:
        raise FileProblem("There is no text to read; paste some text first.")
    first = contents.blocks[0].span
    words = shortened(contents.text[first.start : first.end][: 2 * _FIRST_WORDS], _FIRST_WORDS)
    return _article(contents, source=f"pasted:{_digest(clean.encode())}", title=title or contents.title or words)


def _contents(
    path: Path,
    begin: Callable[[Contents], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    *,
    whole: bool = False,
) -> Contents:
    check(path, ARCHIVE_LIMIT)
    kind = kind_of(path)
    size = check(path, kind.limit)
    if begin and (pages := first_pages(path, size)):
        begin(pages)
    if size <= kind.in_process:
        return parse_file(path)
    from reader.files.child import never, read_in_parts
    from reader.files.child_protocol import FIRST_PART, assembled

    parts = []
    with closing(read_in_parts(path, cancelled=cancelled or never, whole=whole)) as stream:
        for part in stream:
            parts.append(part)
            if begin and part.start == 0 and len(part.text) >= FIRST_PART:
                begin(assembled(parts))
    return assembled(parts)


def _source(path: Path) -> str:
    return os.fsencode(path.resolve()).decode("utf-8", "replace")


def _article(contents: Contents, *, source: str, title: str) -> Article:
    return Article(
        id=_digest(source.encode()),
        title=tidy_title(title),
        text=contents.text,
        blocks=contents.blocks,
        source=source,
        language=contents.language,
    )


def _digest(data: bytes) -> str:
    return hashlib.blake2b(data, digest_size=8).hexdigest()
