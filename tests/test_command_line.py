"""What Lontar does without a window, as a person at a terminal sees it."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from reader import app
from reader.command_line import lontar
from reader.errors import ReaderError
from reader.paths import Paths, discover

ARTICLE = "Jaksa membacakan dakwaan. Orang itu didakwa dengan pasal berlapis, dan dakwaannya akan diuji oleh hakim."
ENGLISH = "The court found that the defendant had unlawfully processed the personal data of a million users in Jakarta."
GLOSSARY = """# Criminal procedure, for these tests.
[[term]]
headword = "dakwaan"
pos = "noun"
level = 1
root = "dakwa"
english = ["indictment"]
meaning = "The prosecutor's statement of the crime."
penjelasan = "Pernyataan jaksa."

[[term]]
headword = "mendakwa"
pos = "verb"
level = 1
root = "dakwa"
english = ["to charge"]
meaning = "To bring a charge."
penjelasan = "Menuduh secara resmi."
"""


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """Folders with a glossary of two entries and the shipped language files."""
    shipped = discover()
    resources = tmp_path / "resources"
    (resources / "glossary" / "law").mkdir(parents=True)
    (resources / "glossary" / "law" / "criminal-procedure.toml").write_text(GLOSSARY, encoding="utf-8")
    language = resources / "language"
    language.mkdir()
    for file in shipped.resources.joinpath("language").glob("*.t*"):
        (language / file.name).write_bytes(file.read_bytes())
    return Paths(resources, *(tmp_path / name for name in ("data", "cache", "config", "log")))


@pytest.fixture
def run(paths: Paths):
    """Runs a command line; bugs are not swallowed."""

    def run(*arguments: object, stdin: str | None = None) -> Result:
        parts = app.make_parts(paths)
        return CliRunner().invoke(
            lontar, [str(each) for each in arguments], obj=parts, input=stdin, catch_exceptions=False
        )

    return run


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A text with three terms."""
    path = tmp_path / "berita.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    return path


class TestTerms:
    """`lontar terms`."""

    def test_table(self, run, article: Path) -> None:
        result = run("terms", article)
        assert result.exit_code == 0
        assert [line.split()[:2] for line in result.stdout.splitlines()[2:]] == [["dakwaan", "2"], ["mendakwa", "1"]]

    def test_json_lines_give_every_place_in_code_points(self, run, article: Path) -> None:
        article.write_text("😀 " + ARTICLE, encoding="utf-8")
        [written] = [json.loads(line) for line in run("terms", article, "--format", "jsonl").stdout.splitlines()]
        assert list(written) == ["path", "title", "text", "language", "terms"]
        assert written["language"] == "id"
        surfaces = [written["text"][term["start"] : term["end"]] for term in written["terms"]]
        assert surfaces == ["dakwaan", "didakwa", "dakwaannya"]
        assert [term["headword"] for term in written["terms"]] == ["dakwaan", "mendakwa", "dakwaan"]

    def test_json_is_one_array(self, run, article: Path) -> None:
        written = json.loads(run("terms", article, article, "--format", "json").stdout)
        assert [each["path"] for each in written] == [str(article)] * 2

    def test_csv(self, run, article: Path) -> None:
        rows = list(csv.DictReader(io.StringIO(run("terms", article, "--format", "csv").stdout)))
        assert [(row["headword"], row["count"]) for row in rows] == [("dakwaan", "2"), ("mendakwa", "1")]

    def test_markdown(self, run, article: Path) -> None:
        assert "| **dakwaan** | 2 | dakwaan, dakwaannya |" in run("terms", article, "--format", "markdown").stdout

    @pytest.mark.parametrize("chosen", ["table", "markdown", "csv", "json", "jsonl"])
    def test_a_bad_file_does_not_stop_the_others(self, run, article: Path, tmp_path: Path, chosen: str) -> None:
        empty = tmp_path / "kosong.txt"
        empty.touch()
        result = run("terms", tmp_path / "hilang.txt", article, empty, "--format", chosen)
        assert result.exit_code == 2
        assert "dakwaan" in result.stdout
        assert [line.split()[0] for line in result.stderr.splitlines()] == ["hilang.txt", "kosong.txt"]
        if chosen == "json":
            assert len(json.loads(result.stdout)) == 1

    def test_a_text_in_another_language_is_said_to_be_one(self, run, article: Path) -> None:
        article.write_text(ENGLISH + " Dakwaan", encoding="utf-8")
        result = run("terms", article, "--format", "json")
        assert result.exit_code == 0
        assert "--any-language" in result.stderr
        assert json.loads(result.stdout)[0]["terms"] == []
        assert len(json.loads(run("terms", article, "--format", "json", "--any-language").stdout)[0]["terms"]) == 1

    def test_no_file_is_a_wrong_use(self, run) -> None:
        assert run("terms").exit_code == 2

    def test_a_damaged_glossary_is_a_problem_and_not_a_bug(self, run, article: Path, paths: Paths) -> None:
        (paths.glossary_sources / "law" / "criminal-procedure.toml").write_text("[[term", encoding="utf-8")
        result = run("terms", article)
        assert result.exit_code == 2
        assert "criminal-procedure.toml" in result.stderr


class TestLookup:
    """`lontar lookup`."""

    @pytest.mark.parametrize("word", ["mendakwa", "didakwa", "to charge", "MENDAKWA"])
    def test_a_word_in_any_form(self, run, word: str) -> None:
        result = run("lookup", *word.split())
        assert result.exit_code == 0
        assert result.stdout.startswith("mendakwa, verb")

    def test_nothing_found(self, run) -> None:
        result = run("lookup", "dakwaaan")
        assert result.exit_code == 1
        assert result.stdout == ""
        assert "dakwaan" in result.stderr


class TestAnalyse:
    """`lontar analyse`."""

    def test_a_line_for_a_line(self, run) -> None:
        result = run("analyse", stdin="didakwa\n\n  dakwaannya \r\n\nMENDAKWA")
        assert result.stdout.split("\n") == ["dakwa|di+dakwa", "", "dakwa|dakwa+an=nya", "", "dakwa|meN+dakwa", ""]

    @pytest.mark.parametrize("line", ["😀", "\x00\x1b", "-", "a b", "١٢٣", "x" * 2_000, "=+|_"])
    def test_any_line_is_answered_by_one_line(self, run, line: str) -> None:
        result = run("analyse", stdin=f"{line}\ndidakwa\n")
        assert result.exit_code == 0
        assert result.stdout.count("\n") == 2
        assert result.stdout.endswith("\ndakwa|di+dakwa\n")

    def test_a_tree(self, run) -> None:
        result = run("analyse", "dakwaannya")
        assert "dakwaannya" in result.stdout
        assert result.stdout.index("dakwaan ") < result.stdout.rindex("dakwa ")


class TestGlossary:
    """`lontar glossary`."""

    def test_build_says_where_it_lies(self, run, paths: Paths) -> None:
        result = run("glossary", "build")
        assert result.stdout == f"{paths.cached_glossary}: 2 entries\n"
        assert paths.cached_glossary.is_file()

    def test_check_names_file_line_and_entry(self, run, paths: Paths) -> None:
        source = paths.glossary_sources / "law" / "criminal-procedure.toml"
        source.write_text(GLOSSARY.replace('"to charge"', '"a", "b", "c", "d", "e"'), encoding="utf-8")
        result = run("glossary", "check")
        assert result.exit_code == 2
        assert "law/criminal-procedure.toml:11: error: law/criminal-procedure/mendakwa: " in result.stdout

    def test_check_shows_what_must_be_mended_last(self, run, paths: Paths) -> None:
        source = paths.glossary_sources / "law" / "criminal-procedure.toml"
        broken = GLOSSARY.replace('"to charge"', '"a", "b", "c", "d", "e"')
        unknown_root = GLOSSARY.replace("dakwa", "zzqx")
        source.write_text(broken + unknown_root, encoding="utf-8")
        lines = run("glossary", "check").stdout.splitlines()
        kinds = [line.split(": ")[1] for line in lines[:-1]]
        assert {"warning", "error"} == set(kinds)
        assert kinds == sorted(kinds, reverse=True)


class TestWindow:
    """`lontar [FILE]`."""

    @pytest.fixture
    def opened(self, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path | None, bool]]:
        """What was opened, without a window."""
        files: list[tuple[Path | None, bool]] = []

        def run_window(file: Path | None, *, smoke_test: bool = False) -> int:
            files.append((file, smoke_test))
            return 0

        monkeypatch.setattr(app, "run_window", run_window)
        return files

    def test_without_a_file(self, run, opened: list[tuple[Path | None, bool]]) -> None:
        assert run().exit_code == 0
        assert opened == [(None, False)]

    def test_with_a_file(self, run, article: Path, opened, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(article.parent)
        assert run("berita.txt").exit_code == 0
        assert run("--smoke-test", article).exit_code == 0
        assert opened == [(article, False), (article, True)]

    def test_a_file_with_the_name_of_a_command(self, run, article: Path, opened, monkeypatch) -> None:
        monkeypatch.chdir(article.parent)
        article.rename(article.parent / "terms")
        assert run("./terms").exit_code == 0
        assert opened == [(article.parent / "terms", False)]

    def test_what_is_neither_file_nor_command(self, run, opened) -> None:
        with pytest.raises(ReaderError, match="neither a file nor a command"):
            run("lokup")
        assert opened == []

    def test_one_file_at_a_time(self, run, article: Path, opened) -> None:
        assert run(article, article).exit_code == 2
        assert opened == []
