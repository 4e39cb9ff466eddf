"""Every command once: its words, its keys, what it does."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.bookmark import Colour
from reader.ui.doer import Doer


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the reader can do. `keys` may be empty; `on_page` keys work only while the page has the focus."""

    name: str
    group: str
    words: str
    keys: tuple[str, ...]
    act: Callable[[], None]
    on_page: bool = False


class Commands(QObject):
    """The table of commands, as actions of the window and as menus."""

    keys_changed = Signal()

    def __init__(self, doer: Doer, window: QWidget, page: QWidget) -> None:
        super().__init__(window)
        self.table = tuple(self._table(doer))
        self.changed: dict[str, str] = {}
        """The keys of the commands that have others than usual."""
        self._commands = {command.name: command for command in self.table}
        self._actions: dict[str, QAction] = {}
        for command in self.table:
            self._actions[command.name] = _action(command, window, page)

    def action(self, name: str) -> QAction:
        """The action of a command."""
        return self._actions[name]

    def groups(self) -> dict[str, str]:
        """The groups of commands in words, by their names."""
        return {
            "file": self.tr("Opening"),
            "text": self.tr("In the text"),
            "terms": self.tr("Terms"),
            "filter": self.tr("Which terms"),
            "density": self.tr("How many marks"),
            "marks": self.tr("Highlights and bookmarks"),
            "notes": self.tr("Notes and library"),
            "words": self.tr("Your words"),
            "undo": self.tr("Taking back"),
            "size": self.tr("Size of the text"),
            "look": self.tr("Theme"),
            "view": self.tr("Panels"),
            "help": self.tr("Lontar"),
            "end": self.tr("Closing"),
        }

    # Keys

    def keys(self, name: str) -> str:
        """The keys of a command as Qt writes them, `Ctrl+O; F3`; empty where it has none."""
        return self.changed.get(name, self.usual(name))

    def usual(self, name: str) -> str:
        """The keys that a command has where the reader has given it no others."""
        return "; ".join(self._commands[name].keys)

    def change_keys(self, changed: Mapping[str, str]) -> None:
        """Give these commands other keys and all others their usual ones; what no command or key is, is left out."""
        self.changed = {
            name: keys for name, keys in changed.items() if name in self._commands and keys != self.usual(name)
        }
        for name, action in self._actions.items():
            action.setShortcuts(_sequences(self.keys(name)))
        self.keys_changed.emit()

    def key_words(self, name: str) -> str:
        """The first key of a command as the system writes it; empty where it has none."""
        return self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def with_key(self, name: str, words: str) -> str:
        """Words for a button that does a command, with its key."""
        key = self.key_words(name)
        return self.tr("%1 (%2)").replace("%2", key).replace("%1", words) if key else words

    def owner_of(self, key: str, *, but: str = "") -> str | None:
        """The command, other than `but`, that has a key; None where it is free."""
        wanted = QKeySequence(key)
        others = (name for name in self._commands if name != but)
        return next((name for name in others if wanted in _sequences(self.keys(name))), None)

    def without(self, name: str, key: str) -> str:
        """The keys of a command without one of them."""
        return "; ".join(each.toString() for each in _sequences(self.keys(name)) if each != QKeySequence(key))

    def fill(self, menu: QMenu, names: Iterable[str] = ()) -> None:
        """Put commands into a menu: those named, or all, group by group."""
        wanted = set(names)
        group = ""
        for command in self.table:
            if wanted and command.name not in wanted:
                continue
            if group and command.group != group:
                menu.addSeparator()
            group = command.group
            menu.addAction(self._actions[command.name])

    def fill_all(self, menu: QMenu) -> None:
        """Put every command into a menu: in a few menus of their own, so that none is longer than a small screen."""
        for words, groups in self._chapters():
            chapter = menu.addMenu(words)
            self.fill(chapter, [command.name for command in self.table if command.group in groups])
        menu.addSeparator()
        told = {group for _words, groups in self._chapters() for group in groups}
        self.fill(menu, [command.name for command in self.table if command.group not in told])

    def _chapters(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        return (
            (self.tr("File"), ("file", "notes")),
            (self.tr("Text"), ("text",)),
            (self.tr("Terms"), ("terms", "filter", "density", "words")),
            (self.tr("Marks"), ("marks", "undo")),
            (self.tr("View"), ("size", "look", "view")),
        )

    def _table(self, doer: Doer) -> Iterable[Command]:
        yield Command("open", "file", self.tr("Open a file…"), ("Ctrl+O",), doer.open_dialog)
        yield Command("paste", "file", self.tr("Paste as a new article"), ("Ctrl+V",), doer.paste_article, True)
        yield Command("find", "text", self.tr("Find in this text"), ("Ctrl+F",), doer.find_in_text)
        yield Command("find-next", "text", self.tr("Next place found"), ("F3",), partial(doer.find_next, 1))
        previous = ("Shift+F3",)
        yield Command("find-previous", "text", self.tr("Previous place found"), previous, partial(doer.find_next, -1))
        yield Command("go-to", "text", self.tr("Go to a heading, a Pasal or a place"), ("Ctrl+G",), doer.go_to_place)
        whole = self.tr("Show the whole page, or the article alone")
        yield Command("whole-page", "text", whole, ("Ctrl+U",), doer.change_whole_page)
        yield Command("search", "terms", self.tr("Find a word or term"), ("Ctrl+K",), doer.find_entry)
        words, keys = self.tr("Glossary of this text"), ("Ctrl+Shift+G",)
        yield Command("glossary-sheet", "terms", words, keys, doer.show_glossary_sheet)
        yield Command("next", "terms", self.tr("Next term"), ("N",), doer.next_term, True)
        yield Command("previous", "terms", self.tr("Previous term"), ("P",), doer.previous_term, True)
        for domain, words, key in (
            ("all", self.tr("Show all terms"), "Alt+1"),
            ("law", self.tr("Show legal terms only"), "Alt+2"),
            ("tech", self.tr("Show technology terms only"), "Alt+3"),
        ):
            yield Command(f"filter-{domain}", "filter", words, (key,), partial(doer.filter_terms, domain))
        for density, words, key in (
            ("every", self.tr("Mark every place"), "Alt+4"),
            ("not-core", self.tr("Mark no core words"), "Alt+5"),
            ("first", self.tr("Mark first places only"), "Alt+6"),
            ("none", self.tr("Mark nothing"), "Alt+7"),
        ):
            yield Command(f"density-{density}", "density", words, (key,), partial(doer.set_density, density))
        yield Command("highlight", "marks", self.tr("Highlight"), ("H",), partial(doer.highlight, None), True)
        for number, (colour, words) in enumerate(self._colours(), start=1):
            yield Command(
                f"highlight-{colour}",
                "marks",
                words,
                (str(number),),
                partial(doer.highlight, colour),
                True,
            )
        yield Command("note", "marks", self.tr("Highlight with a note"), ("M",), doer.highlight_with_note, True)
        yield Command("tags", "marks", self.tr("Highlight with tags"), ("T",), doer.highlight_with_tags, True)
        yield Command("bookmark", "marks", self.tr("Bookmark this place"), ("Ctrl+B",), doer.bookmark_place)
        yield Command("delete-mark", "marks", self.tr("Delete the current mark"), ("Delete",), doer.delete_mark, True)
        yield Command("next-mark", "marks", self.tr("Next mark"), ("Shift+N",), doer.next_mark, True)
        yield Command("previous-mark", "marks", self.tr("Previous mark"), ("Shift+P",), doer.previous_mark, True)
        yield Command("all-notes", "notes", self.tr("All notes"), ("Ctrl+Shift+B",), doer.show_all_notes)
        yield Command("deleted", "notes", self.tr("Deleted marks"), (), doer.show_deleted)
        yield Command("copy", "marks", self.tr("Copy"), ("Ctrl+C",), doer.copy_selection, True)
        citation = ("Ctrl+Shift+C",)
        yield Command("copy-citation", "marks", self.tr("Copy with its source"), citation, doer.copy_with_citation)
        yield Command("export", "notes", self.tr("Export the notes of this text…"), ("Ctrl+E",), doer.export_article)
        yield Command("export-all", "notes", self.tr("Export all notes…"), ("Ctrl+Shift+E",), doer.export_all)
        yield Command("import", "notes", self.tr("Import notes…"), ("Ctrl+Shift+I",), doer.import_notes)
        words = self.tr("Export the glossary of this text…")
        yield Command("export-glossary", "notes", words, (), doer.export_glossary)
        words = self.tr("Make a PDF of this text with its glossary…")
        yield Command("print", "notes", words, ("Ctrl+P",), doer.print_article)
        yield Command("save-library", "notes", self.tr("Save a copy of my library…"), (), doer.save_library_copy)
        yield Command("open-library", "notes", self.tr("Open a library…"), (), doer.open_other_library)
        yield Command("explain", "words", self.tr("Explain this word myself"), ("E",), doer.explain_word, True)
        yield Command("own-words", "words", self.tr("My words"), ("Alt+W",), doer.show_own_words)
        keys = ("Ctrl+Shift+D",)
        yield Command("dictionaries", "words", self.tr("My dictionaries"), keys, doer.show_dictionaries)
        yield Command("undo", "undo", self.tr("Undo"), ("Ctrl+Z",), doer.undo)
        yield Command("redo", "undo", self.tr("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), doer.redo)
        yield from self._views(doer)

    def _colours(self) -> tuple[tuple[Colour, str], ...]:
        return (
            (Colour.YELLOW, self.tr("Highlight in yellow")),
            (Colour.GREEN, self.tr("Highlight in green")),
            (Colour.BLUE, self.tr("Highlight in blue")),
            (Colour.PINK, self.tr("Highlight in pink")),
        )

    def _views(self, doer: Doer) -> Iterable[Command]:
        larger, smaller = ("Ctrl++", "Ctrl+="), ("Ctrl+-",)
        yield Command("larger", "size", self.tr("Larger text"), larger, partial(doer.change_text_size, 1))
        yield Command("smaller", "size", self.tr("Smaller text"), smaller, partial(doer.change_text_size, -1))
        yield Command("reset-size", "size", self.tr("Usual text size"), ("Ctrl+0",), partial(doer.change_text_size, 0))
        for theme, words in (
            ("system", self.tr("Theme of the system")),
            ("light", self.tr("Light theme")),
            ("sepia", self.tr("Sepia theme")),
            ("dark", self.tr("Dark theme")),
        ):
            yield Command(f"theme-{theme}", "look", words, (), partial(doer.choose_theme, theme))
        yield Command("glossary", "view", self.tr("Show or hide the glossary"), ("F9",), doer.toggle_glossary)
        yield Command("library", "view", self.tr("Show or hide the library"), ("F8",), doer.toggle_library)
        yield Command("terms-tab", "view", self.tr("Terms of this text"), ("Alt+T",), partial(doer.show_tab, "terms"))
        yield Command(
            "bookmarks-tab", "view", self.tr("Bookmarks of this text"), ("Alt+B",), partial(doer.show_tab, "bookmarks")
        )
        yield Command("next-pane", "view", self.tr("Next part of the window"), ("F6",), partial(doer.walk, 1))
        before = ("Shift+F6",)
        yield Command("previous-pane", "view", self.tr("Part of the window before"), before, partial(doer.walk, -1))
        yield Command("back", "view", self.tr("Back to where you were"), ("Alt+Left",), doer.go_back)
        yield Command("forward", "view", self.tr("Forward again"), ("Alt+Right",), doer.go_forward)
        yield Command("leave", "view", self.tr("Back to the text"), ("Escape",), doer.leave)
        yield Command("preferences", "help", self.tr("Preferences"), ("Ctrl+,",), doer.show_preferences)
        yield Command("keys", "help", self.tr("All keys"), ("F1", "?"), doer.show_keys)
        yield Command("guide", "help", self.tr("Guide"), (), doer.show_guide)
        yield Command("about", "help", self.tr("About Lontar"), (), doer.show_about)
        yield Command("quit", "end", self.tr("Close Lontar"), ("Ctrl+Q",), doer.quit)


def _action(command: Command, window: QWidget, page: QWidget) -> QAction:
    owner = page if command.on_page else window
    action = QAction(command.words, owner)
    action.setShortcuts([QKeySequence(key) for key in command.keys])
    context = Qt.ShortcutContext.WidgetShortcut if command.on_page else Qt.ShortcutContext.WindowShortcut
    action.setShortcutContext(context)
    action.triggered.connect(lambda _checked=False: command.act())
    owner.addAction(action)
    return action


def _sequences(keys: str) -> list[QKeySequence]:
    return [sequence for sequence in QKeySequence.listFromString(keys) if not sequence.isEmpty()]
