"""Every word of the window is found, translated, and says the same in both languages."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations
from translations import Message

PROJECT = Path(__file__).resolve().parents[2]
FOLDER = PROJECT / "resources" / "translations"
_PLACES = re.compile(r"%(?:L?n|\d)")
_SHOWN = re.compile(
    r"set(Text|InformativeText|ToolTip|StatusTip|WhatsThis|AccessibleName|AccessibleDescription|PlaceholderText|WindowTitle|"
    r"Title|TabText|LabelText|Prefix|Suffix)|set_tip|add(Tab|Item|Action|Menu|Button|Row)|"
    r"Q(Label|PushButton|ToolButton|CheckBox|RadioButton|Action|GroupBox|Menu)|"
    r"Message|Tick|Dot|plain|plain_label|heading|_heading|link_button|_link|_act|Command"
)
_WORDS = re.compile(r"[A-Za-z]{2,}")
_LOOKS_LIKE_WORDS = re.compile(r"[A-Za-z]{2,}[ ,.…:]+[A-Za-z]{2,}|(?<![A-Za-z])[A-Z][a-z]+")
_CODE = re.compile(r"[{}<>=]|\d+px|^_\w+$|^(?:(?:Ctrl|Alt|Shift)\+)+|^(?:Delete|Escape)$|^[\w.-]+\.\w+$|^d MMM yyyy$")
_NAMES = {
    *("Lontar", "Lontar, Python", "Fusion", "Sentences", "term row", "English", "Bahasa Indonesia"),
    *("Literata", "Atkinson Hyperlegible", "Inter", "Georgia", "Consolas", "Menlo", "JetBrains Mono"),
    *("Noto Sans", "Noto Serif", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "DejaVu Serif", "DejaVu Sans Mono"),
    *("Title", "Comment", "system libraries"),  # keys of a PNG file, a folder
    *("Windows-1250", "Windows-1251", "Windows-1252", "Big5", "Shift JIS"),
    "Penuntut umum membacakan dakwaan terhadap terdakwa di pengadilan negeri pada sidang pertama.",
    "No terms were found in the time that is given for it.",  # on the error stream of a try without a reader
}
"""Names of fonts, encodings and styles; a sentence that lines are measured with."""
_NOT_WORDS = {"Lontar", "English", "Bahasa Indonesia"}  # a name, and languages that are named in themselves


@pytest.fixture(scope="module")
def wanted() -> set[Message]:
    """All words of the window."""
    return translations.messages(PROJECT)


@pytest.mark.parametrize("language", ["en", "id"])
def test_the_files_hold_what_the_window_says_and_nothing_is_unfinished(language: str, wanted: set[Message]) -> None:
    here = translations.read(FOLDER / f"lontar_{language}.ts")
    expected = {message for message in wanted if message.plural} if language == "en" else wanted
    assert expected - set(here) == set(), "run packaging/translations.py and translate what is new"
    assert set(here) - expected == set(), "run packaging/translations.py: these are gone"
    assert [message for message, found in here.items() if not all(found.forms)] == []
    counts = {len(found.forms) for message, found in here.items() if message.plural}
    assert counts == {translations.LANGUAGES[language]}


@pytest.mark.parametrize("file", ["lontar_en.ts", "lontar_id.ts", "qt_en.ts", "qt_id.ts"])
def test_the_places_of_values_are_the_same_on_both_sides(file: str) -> None:
    for message, found in translations.read(FOLDER / file).items():
        for form in found.forms if len(message.source) > 1 else ():
            same = [
                sorted(place.replace("L", "") for place in _PLACES.findall(words)) for words in (message.source, form)
            ]
            assert same[0] == same[1], message
            source = message.source.replace("...", "…")  # as Qt writes it
            assert source.endswith("…") == form.endswith("…"), message
            assert (source[-1:] == ".") == (form[-1:] == "."), message


@pytest.mark.parametrize("context", ["QLineEdit", "QWidgetTextControl", "QPlatformTheme"])
def test_no_two_words_of_a_menu_have_the_same_underlined_letter(context: str) -> None:
    here = translations.read(FOLDER / "qt_id.ts")
    said = [found.forms[0] for message, found in here.items() if message.context == context]
    letters = [letter.casefold() for words in said for letter in re.findall(r"&(\w)", words)]
    asked = [letter for letter in letters if context != "QPlatformTheme" or letter in "yt"]
    assert said and len(set(asked)) == len(asked)


def test_the_same_english_words_are_the_same_in_indonesian_save_where_they_mean_something_else() -> None:
    here = translations.read(FOLDER / "lontar_id.ts")
    said: dict[str, set[str]] = {}
    for message, found in here.items():
        said.setdefault(message.source, set()).update(found.forms)
    different = {source for source, words in said.items() if len(words) > 1}
    assert different <= {"family", "Text size"}, (
        "a family of words, and the law of families; a short label beside a slider"
    )


def test_nothing_is_shown_that_no_translation_was_asked_for() -> None:
    shown = [
        f"{file.name}:{line}: {words}"
        for file in sorted((PROJECT / "reader" / "ui").glob("*.py"))
        for line, words in _bare(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert shown == []


def test_no_words_stand_in_the_code_of_the_screen_that_no_translation_was_asked_for() -> None:
    found = [
        f"{file.name}:{line}: {words}"
        for file in sorted((PROJECT / "reader" / "ui").glob("*.py"))
        for line, words in _untranslated(ast.parse(file.read_text(encoding="utf-8")))
    ]
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        'painter.drawText(box, "Nothing found")',
        'item.setData(role, f"{headword}, {count} times in the text")',
        'words = "No notes" if empty else ""\nlabel.setText(words)',
        'return "Saved."',
        'TABLE = (("open", "Open a file"),)',
        'class A(QWidget):\n    NAME = "Highlights"',
        'said.replace("%1", "Pasal and heading")',
        'QAction("&Open", self)',
        'widget.setAccessibleName("Close the panel")',
        'writer.setTitle("Glossary of this text")',
        'def _tr(words):\n    return words\nExportWords(title="Notes")',
    ],
)
def test_words_that_were_forgotten_are_found_wherever_they_stand(code: str) -> None:
    assert list(_untranslated(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        '"""Caption of a file."""',
        'self.tr("Open a file")',
        'QCoreApplication.translate("A", "Open a file")',
        'def _tr(words):\n    return QCoreApplication.translate("A", words)\n_tr("Open a file")',
        'KEYS = ("Ctrl+Shift+G", "F3", "Escape")',
        'def f(a: "Iterable[tuple[str, Reading]]") -> None: ...',
        'page.setStyleSheet("QLabel { color: red; }")',
        'raise ReaderError(f"The theme file {path} is missing; install Lontar again.")',
    ],
)
def test_what_is_not_shown_or_is_translated_is_not_taken_for_forgotten(code: str) -> None:
    assert list(_untranslated(ast.parse(code))) == []


def _untranslated(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Literals that look like words for the reader, and pass through nothing that translates them."""
    passed = _passed(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in passed:
            words = node.value.replace("&", "")
            if _LOOKS_LIKE_WORDS.search(words) and not _CODE.search(words) and words.strip(" –,\n") not in _NAMES:
                yield node.lineno, words


def _passed(tree: ast.Module) -> set[ast.AST]:
    """Docstrings and annotations, what is translated, and the sentences of errors, which are found elsewhere."""
    own = {node.name for node in tree.body if translations._own_translate(node) is not None}  # type: ignore[attr-defined]
    translating = {"tr", "translate", "QT_TRANSLATE_NOOP", "ReaderError", *own}
    passed: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            passed.add(node.value)
        elif isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            within = node.args if called in translating else ()
            passed.update(each for argument in within for each in ast.walk(argument))
        annotation = getattr(node, "annotation", None) or getattr(node, "returns", None)
        if annotation is not None:
            passed.update(ast.walk(annotation))
    return passed


def _bare(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Words that go straight to the screen, without `tr`."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if not _SHOWN.fullmatch(called):
            continue
        arguments = (
            node.args[2:3] if called == "Command" else node.args[: 1 if called.startswith(("plain", "Q")) else 2]
        )
        for argument in arguments:
            for part in _literals(argument):
                if _WORDS.search(part) and part.strip(" –") not in _NOT_WORDS and not _is_name(called, part, node):
                    yield argument.lineno, part


def _literals(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield from (str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    elif isinstance(node, ast.BinOp):
        yield from _literals(node.left)
        yield from _literals(node.right)


def _is_name(called: str, words: str, node: ast.Call) -> bool:
    """Whether it is data that is not shown: the value behind an item, the name in the style sheet."""
    return (
        called == "addItem"
        and len(node.args) > 1
        and node.args[1].__class__ is ast.Constant
        and words == node.args[1].value
    )  # type: ignore[attr-defined]


# What finds them


def test_the_words_are_found_where_they_are_asked_for() -> None:
    tree = ast.parse(
        'def _tr(words, count=-1):\n    return QCoreApplication.translate("Ekspor", words, None, count)\n'
        'class Judul(QLabel):\n    def f(self):\n        self.tr("Copy", "verb")\n'
        '        self.tr("%n mark(s)", "", 3)\n'
        'translate("Alat", "Cut")\nQT_TRANSLATE_NOOP("Alat", "Paste")\n_tr("Notes")\npainter.translate(0, 3)\n'
    )
    assert set(translations.of_screen(tree, "judul.py")) == {
        Message("Judul", "Copy", "verb"),
        Message("Judul", "%n mark(s)"),
        Message("Alat", "Cut"),
        Message("Alat", "Paste"),
        Message("Ekspor", "Notes"),
    }


def test_words_that_are_no_literal_are_refused() -> None:
    with pytest.raises(translations.UntranslatableError):
        list(translations.of_screen(ast.parse("class A:\n    def f(self):\n        self.tr(words)\n"), "a.py"))


def test_an_error_s_sentence_has_numbered_places_for_its_values() -> None:
    tree = ast.parse('raise FileProblem(f"{name} is larger than {size // 2} MB; split it.")')
    assert list(translations.problems(tree)) == ["%1 is larger than %2 MB; split it."]


def test_what_was_translated_stays_when_the_files_are_written_anew(tmp_path: Path) -> None:
    file = tmp_path / "lontar_id.ts"
    kept = {
        Message("A", "Copy", "verb"): translations.Translation(("Salin",)),
        Message("A", "%n mark(s)"): translations.Translation(("%Ln tanda",)),
        Message("A", "New"): translations.Translation(("",)),
    }
    translations.write(file, "id", kept)
    assert translations.read(file) == kept
    assert file.read_text(encoding="utf-8").count('type="unfinished"') == 1
