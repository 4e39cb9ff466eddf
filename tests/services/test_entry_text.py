"""An entry as plain text."""

from reader.model.term import Example, Term
from reader.services.entry_text import entry_text

DAKWAAN = Term(
    "law/criminal/dakwaan#charge",
    "dakwaan",
    "law",
    "criminal",
    "noun",
    1,
    "dakwa",
    ("indictment", "criminal charge"),
    "The prosecutor's formal statement of the crime the defendant is tried for.",
    "Pernyataan resmi jaksa.",
    example=Example("Jaksa membacakan dakwaan.", "The prosecutor read the indictment."),
    sense="charge",
    aka=("surat dakwaan",),
    see=("terdakwa",),
    confused=(("tuntutan", "the sentence asked for"),),
    law=("KUHAP",),
)


def test_everything_is_told() -> None:
    assert entry_text(DAKWAAN, 60).splitlines() == [
        "dakwaan (charge), noun · law/criminal",
        "    = indictment; criminal charge",
        "    The prosecutor's formal statement of the crime the",
        "    defendant is tried for.",
        "    Pernyataan resmi jaksa.",
        "    “Jaksa membacakan dakwaan.”",
        "    “The prosecutor read the indictment.”",
        "    Also: surat dakwaan",
        "    Not tuntutan: the sentence asked for",
        "    See: terdakwa",
        "    Law: KUHAP",
    ]


def test_nothing_is_told_of_what_an_entry_has_not() -> None:
    bare = Term("tech/x/y", "y", "tech", "x", "noun", 1, "", ("z",), "Meaning.", "Arti.")
    assert entry_text(bare, 60).splitlines() == ["y, noun · tech/x", "    = z", "    Meaning.", "    Arti."]
