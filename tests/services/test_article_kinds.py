"""Which files can be opened as articles."""

from pathlib import Path

from reader.files.kinds import kind_of
from reader.services.article_kinds import suffixes


def test_every_suffix_named_is_of_a_kind_that_is_read() -> None:
    assert {".xhtml", ".mht", ".docm", ".dotm", ".pdf"} <= set(suffixes())
    for suffix in suffixes():
        kind_of(Path(f"putusan{suffix}"))
