"""Which article of the library an opened one is: by its source, else by its title and text."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import chain, count
from typing import TYPE_CHECKING

from reader.model.article import Article
from reader.storage.folding import fold_name
from reader.storage.library_rows import Row, storable
from reader.storage.library_sketch import LEADING, likeness, numbers_in, sketch_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_REPLACED = 0.05
"""Below this likeness a file of another title has been replaced by another text."""
_SAME_TITLE = 0.5
"""From this likeness on, a text of the same title is the same article, come from elsewhere."""
_ANOTHER_TITLE = 0.8
"""From this likeness on, a text of another title is."""
_BESIDE_IT = 0.9
"""From this likeness on, a text is the same article although that one's file is still there: a copy."""
_TOO_SHORT = 8
"""A text with fewer numbers in its sketch says too little of itself to be known by them."""
_CANDIDATES = 8
"""How many articles of the library are compared at most, those that share most numbers first."""

_COLUMNS = "id, title, source, sketch"


def identify(database: "Database", article: Article, is_there: Callable[[str], bool]) -> Article:
    """The article under the id by which the library knows it, else under one that no other article has.

    A sample that is opened as a file keeps the sample's source. `is_there` says whether a source can still be opened.
    """
    sketch = sketch_of(article.text)
    known = _by_source(database, article, sketch) or _by_text(database, article, sketch, is_there)
    if known is None:
        return _under_free_id(database, article)
    source = known["source"] if known["source"].startswith("sample:") else article.source
    return replace(article, id=known["id"], source=source)


def _by_source(database: "Database", article: Article, sketch: bytes) -> Row | None:
    rows = database.query(
        f"select {_COLUMNS} from articles where source = ? and (source <> '' or id = ?)",
        [storable(article.source), article.id],
    )
    same = (row for row in rows if _titles_agree(row, article) or _likeness(row, sketch) >= _REPLACED)
    return _most_alike(same, sketch)


def _by_text(database: "Database", article: Article, sketch: bytes, is_there: Callable[[str], bool]) -> Row | None:
    leading = numbers_in(sketch)[:LEADING]
    if len(leading) < _TOO_SHORT:
        return None
    rows = database.query(
        f"select {_COLUMNS} from articles where id in (select article_id from sketch_values"
        f" where value in ({', '.join('?' * len(leading))}) group by article_id order by count(*) desc limit ?)",
        [*leading, _CANDIDATES],
    )
    return _most_alike((row for row in rows if _is_same(row, article, sketch, is_there)), sketch)


def _is_same(row: Row, article: Article, sketch: bytes, is_there: Callable[[str], bool]) -> bool:
    alike = _likeness(row, sketch)
    enough = _SAME_TITLE if _titles_agree(row, article) else _ANOTHER_TITLE
    return alike >= enough and (alike >= _BESIDE_IT or not is_there(row["source"]))


def _most_alike(rows: Iterable[Row], sketch: bytes) -> Row | None:
    return max(rows, key=lambda row: (_likeness(row, sketch), row["id"]), default=None)


def _likeness(row: Row, sketch: bytes) -> float:
    return likeness(row["sketch"], sketch) if row["sketch"] else 1.0


def _titles_agree(row: Row, article: Article) -> bool:
    return fold_name(row["title"]) == fold_name(article.title)


def _under_free_id(database: "Database", article: Article) -> Article:
    """Another article may have come from this source once and have moved on with its id."""
    others = (hashlib.blake2b(f"{article.id} {number}".encode(), digest_size=8).hexdigest() for number in count(2))
    names = chain([article.id], others)
    free = next(name for name in names if not database.table("articles").count_where("id = ?", [name]))
    return replace(article, id=free)
