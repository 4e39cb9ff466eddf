"""A StarDict dictionary is read in a child process, which is gone when its entries are."""

import io
import json
from pathlib import Path

import pytest
from stardicts import write_stardict

from reader.errors import DictionaryProblem
from reader.files import dictionary_child
from reader.files.child import Cancelled, never
from reader.files.dictionary_child import read_in_child, write_entries
from reader.model.dictionary import DictionaryEntry, LeftOut, Reason


def test_entries_come_through(tmp_path: Path) -> None:
    articles = [("hakim", b"<b>judge</b>"), ("kosong", b" "), *((f"kata{n}", b"word") for n in range(450))]
    path = write_stardict(tmp_path, articles, kinds="h", synonyms=[("pengadil", 0)], packed=True)
    shares: list[float] = []
    found = list(read_in_child(path, shares.append, never))
    assert found[:2] == [
        DictionaryEntry("hakim", "judge", others=("pengadil",), line=1),
        LeftOut(2, Reason.NO_DEFINITION),
    ]
    assert len(found) == 452
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_the_childs_sentence_is_told(tmp_path: Path) -> None:
    path = write_stardict(tmp_path, [("hakim", b"judge")])
    (tmp_path / "kamus.dict").unlink()
    with pytest.raises(DictionaryProblem, match=r"lacks its file kamus\.dict"):
        list(read_in_child(path, lambda share: None, never))


def test_it_can_be_cancelled(tmp_path: Path) -> None:
    path = write_stardict(tmp_path, [(f"kata{n}", b"word") for n in range(1_000)])
    with pytest.raises(Cancelled):
        list(read_in_child(path, lambda share: None, lambda: True))


@pytest.mark.parametrize(
    "code",
    [
        "print('x')",
        "print('{}')",
        "import os; os.abort()",
        'print(\'{"words": 1}\\n{"entries": [[1]], "last": true}\')',
    ],
)
def test_a_child_that_ends_badly_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    import sys

    path = write_stardict(tmp_path, [("hakim", b"judge")])
    monkeypatch.setattr(dictionary_child, "command_for", lambda path, option: [sys.executable, "-c", code])
    with pytest.raises(DictionaryProblem, match="damaged or too intricate"):
        list(read_in_child(path, lambda share: None, never))


def test_nothing_is_parsed_before_the_process_is_enclosed(tmp_path: Path) -> None:
    path = write_stardict(tmp_path, [("hakim", b"judge")])
    out = io.BytesIO()
    seen: list[bytes] = []
    assert write_entries(path, out, lambda: seen.append(out.getvalue())) == 0
    assert seen == [b""]
    assert json.loads(out.getvalue().splitlines()[-1]) == {"entries": [[1, "hakim", "judge", []]], "last": True}
