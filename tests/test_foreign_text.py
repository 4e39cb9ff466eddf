"""Read from the code itself: nothing asks for the network, and no foreign text is ever taken for markup."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

READER = Path(__file__).parents[1] / "reader"
MODULES = sorted(READER.rglob("*.py"))

_NETWORK = {
    *("aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "nntplib", "poplib", "requests", "smtplib", "socket"),
    *("socketserver", "ssl", "telnetlib", "urllib.request", "urllib3", "webbrowser", "websockets", "xmlrpc"),
    *("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets", "PySide6.QtWebSockets"),
    *("PySide6.QtNetworkAuth", "PySide6.QtWebChannel", "PySide6.QtQml", "PySide6.QtPdf"),
}
_OPENING = {"openUrl", "urlopen", "setOpenExternalLinks", "create_connection", "startDetached"}
"""Calls that hand an address to another program or ask for it."""
_MARKUP = {"setHtml", "insertHtml", "setMarkdown", "fromHtml", "insertMarkdown", "appendHtml"}
"""Calls that take text for markup."""
_MAY_LISTEN = {"ui/single_window.py": {"multiprocessing.connection"}}
"""The only module that speaks to another process of the same user: a later start hands its file to the open window."""
_MAY_START = {"files/child.py": {"subprocess"}}
"""The only module that starts a process: the child that reads a file."""


def trees() -> Iterator[tuple[str, ast.AST]]:
    for module in MODULES:
        yield module.relative_to(READER).as_posix(), ast.parse(module.read_text(encoding="utf-8"))


def imported(tree: ast.AST) -> set[str]:
    """Every module that is named in an import, wherever that stands."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def called(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            function = node.func
            if isinstance(function, ast.Attribute):
                yield function.attr, node
            elif isinstance(function, ast.Name):
                yield function.id, node


def forbidden(names: set[str]) -> set[str]:
    return {name for name in names if any(name == bad or name.startswith(f"{bad}.") for bad in _NETWORK)}


def test_nothing_that_reaches_the_network_is_imported():
    assert {name: bad for name, tree in trees() if (bad := forbidden(imported(tree)))} == {}


@pytest.mark.parametrize("line", ["import urllib.request", "from urllib import request", "from http.client import A"])
def test_such_an_import_would_be_found(line):
    assert forbidden(imported(ast.parse(f"def f():\n    {line}")))


def test_only_known_modules_speak_to_other_processes():
    for name, tree in trees():
        modules = {part for part in imported(tree) if part.startswith("multiprocessing") or part == "subprocess"}
        allowed = _MAY_LISTEN.get(name, set()) | _MAY_START.get(name, set())
        assert all(any(part.startswith(good) for good in allowed) for part in modules), (name, modules)


def test_no_address_is_opened():
    """The library's folder is, and a file that the reader has just had written: paths of this computer alone."""
    opening = [(name, ast.unparse(node)) for name, tree in trees() for call, node in called(tree) if call in _OPENING]
    assert {name for name, _ in opening} <= {"ui/side_acts.py", "ui/print_acts.py"}
    assert all("QUrl.fromLocalFile" in code for _, code in opening)


def test_links_in_shipped_pages_are_not_followed_by_qt():
    following = [ast.unparse(node) for _, tree in trees() for call, node in called(tree) if call == "setOpenLinks"]
    assert all(code.endswith("(False)") for code in following)


def test_no_text_is_taken_for_markup():
    """The page, the cards and the notes are laid out from plain text and formats; the guide is a shipped text.

    A rich label of a card, whose words are escaped, lays them out once more to see where its links stand.
    """
    taking = [(name, ast.unparse(node)) for name, tree in trees() for call, node in called(tree) if call in _MARKUP]
    taking.remove(("ui/linked_words.py", "document.setHtml(self.text())"))
    assert {name for name, _ in taking} <= {"ui/guide_page.py"}
    assert all("MarkdownNoHTML" in code for _, code in taking)


def test_rich_labels_stand_only_where_all_words_are_escaped():
    rich = {name for name, tree in trees() if "RichText" in attributes(tree)}
    assert rich <= {"ui/card_frame.py", "ui/check_card.py", "ui/own_word_part.py"}
    for name in rich:
        assert "from html import escape" in (READER / name).read_text(encoding="utf-8")


def test_every_label_says_that_its_words_are_plain():
    """Qt guesses otherwise. A label is plain or, where all words are escaped, rich, in the function that makes it."""
    for name, tree in trees():
        for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
            if any(call == "QLabel" for call, _ in called(function)):
                assert {"PlainText", "RichText"} & attributes(function), (name, function.name)


def test_tooltips_of_other_words_are_set_as_plain():
    """`setToolTip` itself takes only the program's own words, or others made plain."""
    for name, tree in trees():
        for call, node in called(tree):
            if call == "setToolTip" and name != "ui/plain_words.py":
                own = node.args[0]
                translated = isinstance(own, ast.Call) and isinstance(own.func, ast.Attribute) and own.func.attr == "tr"
                plain = isinstance(own, ast.Call) and isinstance(own.func, ast.Name) and own.func.id == "as_tip"
                assert translated or plain or isinstance(own, ast.Constant), (name, ast.unparse(node))


def attributes(tree: ast.AST) -> set[str]:
    """The names of all attributes that are used."""
    return {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
