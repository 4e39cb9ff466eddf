"""The glossary's sources: what is read, and what is said of what cannot be."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import GlossaryProblem
from reader.model.term import Example
from reader.storage.glossary_sources import SourceFile, Sources, digest, parse, read_files

WHOLE = """# Criminal law.

[[term]]
headword = "dakwaan"
pos = "noun"
level = 1
root = "dakwa"
english = ["indictment", "criminal charge"]
meaning = "The prosecutor's formal statement of the crime."
penjelasan = "Pernyataan resmi jaksa."
example = { id = "Jaksa membacakan dakwaan.", en = "The prosecutor read the indictment." }
aka = ["surat dakwaan"]
see = ["terdakwa"]
confused = { tuntutan = "the sentence that is asked for" }
law = ["KUHAP"]

[[term]]
headword = "perbuatan melawan hukum"
sense = "civil"
pos = "noun"
level = 2
english = ["unlawful act"]
meaning = "An act that harms another."
penjelasan = "Perbuatan yang merugikan orang lain."
near = ["gugatan"]
unless = ["korupsi"]
unless_pattern = ["unsur _"]
insert = ["yang"]
"""


def read(text: str | bytes, name: str = "law/criminal.toml") -> Sources:
    return parse((SourceFile(name, text if isinstance(text, bytes) else text.encode()),))


def messages(text: str | bytes, name: str = "law/criminal.toml") -> list[str]:
    return [str(problem) for problem in read(text, name).problems]


def entry(*lines: str) -> str:
    keys = {
        "headword": '"sita"',
        "pos": '"noun"',
        "level": "1",
        "english": '["seizure"]',
        "meaning": '"Taking."',
        "penjelasan": '"Ambil."',
    }
    for line in lines:
        key, _, value = line.partition(" = ")
        keys[key] = value
    return "[[term]]\n" + "".join(f"{key} = {value}\n" for key, value in keys.items() if value)


def test_every_key_of_an_entry_is_read() -> None:
    sources = read(WHOLE)
    assert sources.problems == ()
    indictment, unlawful = sources.terms
    assert indictment.id == "law/criminal/dakwaan"
    assert (indictment.domain, indictment.field, indictment.level, indictment.root) == ("law", "criminal", 1, "dakwa")
    assert indictment.english == ("indictment", "criminal charge")
    assert indictment.example == Example("Jaksa membacakan dakwaan.", "The prosecutor read the indictment.")
    assert indictment.confused == (("tuntutan", "the sentence that is asked for"),)
    assert (indictment.aka, indictment.see, indictment.law) == (("surat dakwaan",), ("terdakwa",), ("KUHAP",))
    assert unlawful.id == "law/criminal/perbuatan melawan hukum#civil"
    assert (unlawful.near, unlawful.unless) == (("gugatan",), ("korupsi",))
    assert (unlawful.unless_pattern, unlawful.insert) == (("unsur _",), ("yang",))
    assert unlawful.example is None and unlawful.root == ""


def test_each_entry_knows_its_line() -> None:
    assert [(found.file, found.line) for found in read(WHOLE).entries] == [
        ("law/criminal.toml", 3),
        ("law/criminal.toml", 17),
    ]


def test_double_brackets_inside_texts_of_several_lines_are_no_entries() -> None:
    text = "# Caption \"\"\" '''\n" + entry('meaning = """One\n[[term]]\ntwo."""') + "\n" + entry('headword = "gugat"')
    assert [found.line for found in read(text).entries] == [2, 12]
    assert [found.line for found in read(text.replace("\n", "\r\n")).entries] == [2, 12]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("english = ", "The key `english` is missing."),
        ('mening = "x"', "The key `mening` is not known; remove or correct it."),
        ("pos = 3", "`pos` must be a text in quotes."),
        ('level = "1"', "`level` must be a whole number."),
        ("level = true", "`level` must be a whole number."),
        ('english = "seizure"', "`english` must be a list of texts in brackets."),
        ('aka = ["a", 2]', "`aka` must be a list of texts in brackets."),
        ('example = "Jaksa menyita."', "`example` must be a pair { id = ..., en = ... }."),
        ('example = { id = "Jaksa menyita." }', "The key `example.en` is missing."),
        ('example = { id = "Ya.", en = "Yes.", nl = "Ja." }', "The key `example.nl` is not known."),
        ("example = { id = 1, en = '' }", "`example.id` must be a text in quotes."),
        ("confused = { rampas = 1 }", "`confused` must be a table of names, each with the difference in quotes."),
        ('confused = ["rampas"]', "`confused` must be a table of names, each with the difference in quotes."),
    ],
)
def test_a_wrong_key_is_named_with_its_place(line: str, said: str) -> None:
    assert messages("# Caption\n\n" + entry(line)) == [f"law/criminal.toml:3: sita: {said}"]


def test_an_entry_with_a_wrong_key_still_gives_its_headword_to_others() -> None:
    found = read(entry("level = []")).entries
    assert [(item.term.headword, item.sound) for item in found] == [("sita", False)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[term]]\nheadword = "a', "2: The file is not valid TOML: Illegal character '\\n'"),
        ("# x\n[[term]]\nlevel = ", "3: The file is not valid TOML: Invalid value."),
        (b"# \xff\n", "1: The file is not UTF-8; save it in that encoding."),
        (b"# ok\n# \xe9\n", "2: The file is not UTF-8; save it in that encoding."),
        ("x = " + "[" * 5000, "1: The file is nested too deeply to be read."),
        ('[term]\nheadword = "a"', "1: Write each entry as [[term]], in double brackets."),
        ("title = 1", "1: `title` is not known here; a file holds only [[term]] entries."),
        ("term = [1]", "1: An entry is a table of keys; write it below [[term]]."),
        (entry('headword = ""'), "1: The headword is empty."),
        (entry("headword = "), "1: The key `headword` is missing."),
    ],
)
def test_a_damaged_file_is_one_problem_with_its_line(text: str | bytes, said: str) -> None:
    (message,) = messages(text + (b"" if isinstance(text, bytes) else "\n"))
    assert message.startswith(f"law/criminal.toml:{said}")
    assert read(text).terms == ()


@pytest.mark.parametrize("name", ["criminal.toml", "law/criminal/homicide.toml"])
def test_a_file_in_another_place_is_refused(name: str) -> None:
    assert messages(WHOLE, name) == [f"{name}:1: A source lies at <domain>/<field>.toml; move this file there."]


def test_one_damaged_file_does_not_hide_another() -> None:
    sources = parse((SourceFile("law/civil.toml", b"x"), SourceFile("law/criminal.toml", WHOLE.encode())))
    assert len(sources.terms) == 2 and len(sources.problems) == 1


def test_entries_stand_in_the_order_of_domain_field_and_file() -> None:
    texts = {"tech/b.toml": "z", "law/b.toml": "y", "law/a.toml": "x"}
    files = (SourceFile(name, entry(f'headword = "{word}"').encode()) for name, word in texts.items())
    assert [term.headword for term in parse(tuple(files)).terms] == ["x", "y", "z"]


def test_files_are_read_from_their_folders(tmp_path: Path) -> None:
    for name in ("law/criminal.toml", "tech/software.toml", "law/.swap.toml", "law/notes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(WHOLE)
    assert [file.name for file in read_files(tmp_path)] == ["law/criminal.toml", "tech/software.toml"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(GlossaryProblem, match=r"not in .*glossary; install Lontar again"):
        read_files(tmp_path / "glossary")


def test_a_source_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "law" / "civil.toml").mkdir(parents=True)
    with pytest.raises(GlossaryProblem, match=r"civil\.toml cannot be read"):
        read_files(tmp_path)


NAMES = st.sampled_from(["law/a.toml", "law/b.toml", "tech/a.toml"])
FILES = st.dictionaries(NAMES, st.binary(max_size=20)).map(
    lambda files: tuple(SourceFile(name, content) for name, content in files.items())
)


@given(FILES)
def test_the_digest_does_not_depend_on_the_order(files: tuple[SourceFile, ...]) -> None:
    assert digest(files) == digest(tuple(reversed(files)))


@given(FILES, FILES)
def test_other_names_or_bytes_have_another_digest(one: tuple[SourceFile, ...], other: tuple[SourceFile, ...]) -> None:
    assert (digest(one) == digest(other)) == (set(one) == set(other))
    assert digest(one, "1") != digest(one, "2")


PIECES = st.sampled_from(
    (
        *("[[term]]\n", "[term]\n", 'headword = "x"\n', "level = 1\n", "level = 99999999999999999999\n"),
        *('"""', "'''", '"', "#", "english = [", '"a"', "]", "{", "}", "= ", "\n", "\r\n", "\x00", "\\"),
        *("1979-99-99", "example.id = 'x'\n", "term"),
    )
)


@given(st.lists(PIECES | st.text(max_size=5)).map("".join))
def test_no_text_whatever_raises(text: str) -> None:
    sources = read(text.encode("utf-8", "surrogatepass"))
    assert all(1 <= problem.line <= text.count("\n") + 1 and problem.message for problem in sources.problems)
    assert len(sources.entries) == len(sources.terms)


VALUES = st.recursive(
    st.booleans() | st.integers() | st.text("abc", max_size=3).map(lambda text: f'"{text}"'),
    lambda inner: st.lists(inner, max_size=3).map(lambda items: "[" + ", ".join(map(str, items)) + "]"),
)
KEYS = st.sampled_from(
    (
        *("headword", "pos", "level", "root", "english", "meaning", "penjelasan"),
        *("example", "aka", "confused", "near", "insert", "sense"),
    )
)


@given(st.lists(st.dictionaries(KEYS, VALUES), max_size=4))
def test_values_of_any_type_are_read_or_told_with_the_line_of_their_entry(tables: list[dict[str, object]]) -> None:
    written = ["".join(f"{key} = {str(value).lower()}\n" for key, value in table.items()) for table in tables]
    text = "\n".join(f"[[term]]\n{keys}" for keys in written)
    lines = [number for number, line in enumerate(text.split("\n"), 1) if line == "[[term]]"]
    sources = read(text)
    assert {problem.line for problem in sources.problems} <= set(lines)
    assert all(found.line in lines for found in sources.entries)
