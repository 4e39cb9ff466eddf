"""The reader's own words, and the names they give to the colours."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.model.bookmark import Colour
from reader.model.own_word import OwnWord
from reader.storage.library_rows import storable, word_from, word_row

if TYPE_CHECKING:
    from sqlite_utils import Database


def own_words(database: "Database", deleted: bool) -> tuple[OwnWord, ...]:
    """The words that stand, by their headword, or those in the bin, the one deleted last first."""
    where, order = ("deleted is not null", "deleted desc, id") if deleted else ("deleted is null", "headword, id")
    return tuple(word_from(row) for row in database.table("own_words").rows_where(where, order_by=order))


def write_words(database: "Database", standing: Iterable[OwnWord], gone: Iterable[OwnWord], when: float) -> None:
    """Write words that stand and words that go to the bin."""
    table = database.table("own_words")
    for word in standing:
        table.upsert(word_row(word), pk="id")
    for word in gone:
        table.upsert({**word_row(word), "deleted": when}, pk="id")


def remove_words(database: "Database", withdrawn: Iterable[OwnWord]) -> None:
    """Remove words whose addition was taken back."""
    for word in withdrawn:
        database.execute("delete from own_words where id = ?", [word.id])


def colour_names(database: "Database") -> dict[Colour, str]:
    """The names given to colours; a colour without one is left out."""
    rows = database.table("colours").rows_where("name <> ''")
    return {Colour(row["colour"]): row["name"] for row in rows if row["colour"] in list(Colour)}


def set_colour_name(database: "Database", colour: Colour, name: str, when: float) -> None:
    """Give a colour a name; an empty one takes it away."""
    row = {"colour": colour.value, "name": storable(name), "changed": when}
    database.table("colours").upsert(row, pk="colour")
