"""A damaged library gets a dated name, with everything beside it, and nothing is overwritten."""

from datetime import datetime

from reader.storage.library_aside import companions, has_unwritten_pages, set_aside

AFTERNOON = datetime(2026, 11, 24, 15, 30).timestamp()


def lay(path, text):
    path.write_text(text)
    for file in companions(path):
        file.write_text(f"{text} {file.name[-4:]}")


def test_the_name_says_when_and_all_files_go_along(tmp_path):
    path = tmp_path / "library.sqlite"
    lay(path, "lama")
    aside = set_aside(path, AFTERNOON)
    assert aside == tmp_path / "library.damaged-2026-11-24-153000.sqlite"
    assert {file.name: file.read_text() for file in tmp_path.iterdir()} == {
        "library.damaged-2026-11-24-153000.sqlite": "lama",
        "library.damaged-2026-11-24-153000.sqlite-wal": "lama -wal",
        "library.damaged-2026-11-24-153000.sqlite-shm": "lama -shm",
        "library.damaged-2026-11-24-153000.sqlite-journal": "lama rnal",
    }


def test_a_second_one_in_the_same_second_gets_a_number(tmp_path):
    path = tmp_path / "library.sqlite"
    for text in ("pertama", "kedua", "ketiga"):
        lay(path, text)
        set_aside(path, AFTERNOON)
    texts = {file.name: file.read_text() for file in tmp_path.glob("*.sqlite")}
    assert texts == {
        "library.damaged-2026-11-24-153000.sqlite": "pertama",
        "library.damaged-2026-11-24-153000-2.sqlite": "kedua",
        "library.damaged-2026-11-24-153000-3.sqlite": "ketiga",
    }


def test_a_lone_log_is_not_overwritten_either(tmp_path):
    path = tmp_path / "library.sqlite"
    (tmp_path / "library.damaged-2026-11-24-153000.sqlite-wal").write_text("milik yang lain")
    path.write_text("rusak")
    assert set_aside(path, AFTERNOON).name == "library.damaged-2026-11-24-153000-2.sqlite"


def test_only_a_log_or_journal_with_content_counts_as_unwritten(tmp_path):
    path = tmp_path / "library.sqlite"
    log, index, journal = companions(path)
    index.write_text("indeks")
    log.touch()
    assert not has_unwritten_pages(path)
    log.write_text("halaman")
    assert has_unwritten_pages(path)
    log.unlink()
    journal.write_text("halaman")
    assert has_unwritten_pages(path)
