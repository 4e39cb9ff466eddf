"""Brings the files that Qt Linguist edits up to date with the words in the program: run it to do so."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

LANGUAGES = {"en": 2, "id": 1}
"""The languages of the window, each with how many forms its plural has; English needs the plurals only."""
SENTENCES = "Sentences"
"""The context of what the floors below the screen say."""
_BELOW = ("files", "services", "storage", "settings.py", "app.py")
_NOT_IN_WINDOW = (
    *("export", "term_lists", "term_output", "word_analysis", "anki_package", "import_annotations"),
    *("glossary_check", "glossary_entry", "glossary_examples", "glossary_links", "glossary_roots", "glossary_rules"),
    *("glossary_sources", "glossary_text_rules"),
)
"""Modules with sentences that the command line says, and words that go into files; their ReaderErrors count."""
_PHRASES = ("kinds.py", "signatures.py", "dictionary_kinds.py", "library_errors.py", "glossary_store.py")
"""Modules that hold pieces of sentences: what a file is, what to do about it."""
_PROBLEM = re.compile(r"(?!Source).+Problem|UnusableError|ReaderError")
_SENTENCE = re.compile(r"(?:[A-Z%“]|; the ).*[a-z]{2,} [a-z]{2,}.*\.", re.DOTALL)
_DEED = re.compile(r"[A-Z].* could (?:not )?be [a-z]+.*|.* and |.*[A-Z].*: %\d")
_REASON = re.compile(r"; the |it |its |something ")
_CODE = re.compile(r"[<>{}=]|\b(?:select|insert|update|create|alter|pragma|attach|detach|begin|desc)\b|not null", re.I)


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """Words of the program in English: where they stand (a class), and a remark that tells them from the same words."""

    context: str
    source: str
    remark: str = ""

    @property
    def plural(self) -> bool:
        """Whether the words depend on a count."""
        return "%n" in self.source or "%Ln" in self.source


class UntranslatableError(Exception):
    """A call that asks for a translation of what is no literal."""


def messages(project: Path) -> set[Message]:
    """All words that the window shows."""
    found: set[Message] = set()
    for file in sorted((project / "reader" / "ui").glob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        found.update(of_screen(tree, file.name))
        found.update(Message(SENTENCES, words) for words in problems(tree))
    for floor in _BELOW:
        place = project / "reader" / floor
        for file in [place] if place.is_file() else sorted(place.rglob("*.py")):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            found.update(Message(SENTENCES, words) for words in problems(tree))
            if not any(part.removesuffix(".py") in _NOT_IN_WINDOW for part in file.parts):
                found.update(Message(SENTENCES, words) for words in sentences(tree, phrases=file.name in _PHRASES))
    return found


# The screen


def of_screen(tree: ast.Module, name: str) -> Iterator[Message]:
    """The words in calls of `tr`, `translate`, `QT_TRANSLATE_NOOP`, and of a module's own short name for these."""
    contexts = {node.name: context for node in tree.body if (context := _own_translate(node)) is not None}  # type: ignore[attr-defined]
    short_names = [node for node in tree.body if getattr(node, "name", "") in contexts]
    inside = {child for node in short_names for child in ast.walk(node)}
    for call, within in _calls(tree, ""):
        if call in inside:
            continue
        called = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if called == "tr":
            yield _message(within, call.args, name)
        elif called in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) >= 2 and _text(call.args[0]) is not None:
            yield _message(str(_text(call.args[0])), call.args[1:], name)
        elif called in contexts:
            yield _message(contexts[called], call.args[:1], name)


def _own_translate(node: ast.stmt) -> str | None:
    """The context of a function that only passes its words on to `translate`."""
    if not isinstance(node, ast.FunctionDef) or not node.args.args:
        return None
    for call, _ in _calls(node, ""):
        words = node.args.args[0].arg
        passed = isinstance(call.func, ast.Attribute) and call.func.attr == "translate" and len(call.args) >= 2
        if passed and isinstance(call.args[1], ast.Name) and call.args[1].id == words:
            return _text(call.args[0])
    return None


def _calls(node: ast.AST, within: str) -> Iterator[tuple[ast.Call, str]]:
    """All calls, each with the class that it stands in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, within
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else within)


def _message(context: str, arguments: list[ast.expr], name: str) -> Message:
    words = _text(arguments[0]) if arguments else None
    if words is None:
        line = arguments[0].lineno if arguments else 0
        raise UntranslatableError(f"{name}:{line}: only a literal can be translated")
    remark = _text(arguments[1]) if len(arguments) > 1 else None
    return Message(context, words, remark or "")


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


# The floors below


def problems(tree: ast.Module) -> Iterator[str]:
    """The sentences of the errors that a module raises, with `%1` for what is filled in."""
    for node in ast.walk(tree):
        called = getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Call) and _PROBLEM.fullmatch(called):
            yield from (words for each in node.args if (words := template(each)) and " " in words)


def sentences(tree: ast.Module, *, phrases: bool = False) -> Iterator[str]:
    """Other sentences that a module may say to the reader; with `phrases` pieces of sentences too."""
    silent = _unsaid(tree)
    for node in ast.walk(tree):
        if node not in silent and isinstance(node, ast.Constant | ast.JoinedStr):
            words = template(node) or ""
            said = _SENTENCE.fullmatch(words) or _DEED.fullmatch(words) or (phrases and words.count(" "))
            if (said and not _CODE.search(words)) or _REASON.match(words):
                yield words


def template(node: ast.expr) -> str | None:
    """A text, with `%1`, `%2` for what is filled in; None for anything else."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    words, places = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            words += str(part.value)
        else:
            places += 1
            words += f"%{places}"
    return words


def _unsaid(tree: ast.Module) -> set[ast.AST]:
    """Docstrings, pieces of longer texts, and what is typed as a text."""
    unsaid: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            unsaid.add(node.value)
        elif isinstance(node, ast.JoinedStr):
            unsaid.update(child for part in node.values for child in ast.walk(part))
        elif isinstance(node, ast.Call):
            unsaid.update(child for part in (node.func,) for child in ast.walk(part))
    return unsaid


# The files


@dataclass(frozen=True, slots=True)
class Translation:
    """The forms of a message in a language; empty ones are still to be written."""

    forms: tuple[str, ...]


def read(file: Path) -> dict[Message, Translation]:
    """What a file of Qt Linguist holds."""
    found: dict[Message, Translation] = {}
    if not file.exists():
        return found
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = Message(context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            if translation is not None:
                forms = tuple(form.text or "" for form in translation.iter("numerusform"))
                found[key] = Translation(forms or (translation.text or "",))
    return found


def write(file: Path, language: str, translations: dict[Message, Translation]) -> None:
    """Write a file as Qt Linguist does."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for message in sorted(translations):
        if message.context not in contexts:
            contexts[message.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[message.context], "name").text = message.context
        _add(contexts[message.context], message, translations[message].forms)
    ElementTree.indent(root, "    ")
    words = ElementTree.tostring(root, encoding="unicode")
    head = f'<?xml version="1.0" encoding="utf-8"?>\n<!-- {CAPTIONS[language]} -->\n<!DOCTYPE TS>\n'
    file.write_text(f"{head}{words}\n", encoding="utf-8")


CAPTIONS = {
    "en": "The English words of the window that depend on a count; edited with Qt Linguist.",
    "id": "The words of the window in Indonesian; edited with Qt Linguist.",
}


def _add(context: ElementTree.Element, message: Message, forms: tuple[str, ...]) -> None:
    element = ElementTree.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
    ElementTree.SubElement(element, "source").text = message.source
    if message.remark:
        ElementTree.SubElement(element, "comment").text = message.remark
    translation = ElementTree.SubElement(element, "translation", {} if all(forms) else {"type": "unfinished"})
    if not message.plural:
        translation.text = forms[0]
        return
    for form in forms:
        ElementTree.SubElement(translation, "numerusform").text = form


def update(project: Path) -> Iterable[str]:
    """Write the files anew: what is new is unfinished, what is gone is left out. Gives a line a language."""
    wanted = messages(project)
    for language, count in LANGUAGES.items():
        file = project / "resources" / "translations" / f"lontar_{language}.ts"
        before = read(file)
        here = {message for message in wanted if message.plural} if language == "en" else wanted
        empty = {message: Translation(("",) * (count if message.plural else 1)) for message in here}
        now = {message: before.get(message, nothing) for message, nothing in empty.items()}
        write(file, language, now)
        unfinished = sum(not all(translation.forms) for translation in now.values())
        yield f"{file.name}: {len(now)} messages, {unfinished} unfinished, {len(set(before) - here)} gone"


if __name__ == "__main__":
    for line in update(Path(__file__).resolve().parent.parent):
        print(line, file=sys.stdout)
