"""Take marks in that Lontar exported, on this computer or another, and say what became of each."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from reader.errors import LibraryProblem
from reader.model.article import Article
from reader.model.bookmark import Colour, Mark
from reader.model.own_word import OwnWord
from reader.services.import_plan import ImportReport, Planned, Planner, known_marks
from reader.services.library import Library
from reader.services.mark_acts import Act
from reader.services.mark_writer import Owner
from reader.storage.library_store import LibraryStore


@dataclass(frozen=True, slots=True)
class NameChange:
    """The name of a colour before and after; empty where it has none. It is made only where `before` still holds."""

    colour: Colour
    before: str
    after: str

    def undone(self) -> "NameChange":
        """The change that takes this one back."""
        return NameChange(self.colour, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Import:
    """What an import does to the articles of the library, and its report.

    `words` are the own words of the file, for `OwnWords.take_in`; `names` are given to colours that have none.
    """

    planned: tuple[Planned, ...]
    report: ImportReport
    words: tuple[OwnWord, ...] = ()
    names: tuple[NameChange, ...] = ()


def plan_import(owner: Owner, path: Path) -> Import:
    """Read a file of marks and find out what it would change; nothing is written.

    Raises FileProblem for a file that Lontar did not export and LibraryProblem where the library cannot be read.
    """
    from reader.files.import_annotations import read

    imported = read(path)
    library = Library(owner)
    planner = Planner(
        kept={kept.id: kept for kept in library.recent()},
        known=owner.ask(known_marks),
        identify=library.identify,
        shown_now=lambda article_id: _article(library, article_id),
    )
    planned = tuple(planner.plan(imported.articles))
    named = owner.ask(lambda store: store.colour_names())
    names = (NameChange(colour, "", name) for colour, name in imported.own.colours.items() if colour not in named)
    return Import(planned, planner.report, imported.own.words, tuple(names))


def carry_out(owner: Owner, planned: Iterable[Planned], now: float, names: Iterable[NameChange] = ()) -> None:
    """Write what was planned, each article whole or not at all; `now` is in seconds since the epoch.

    Doing it again is harmless. Raises LibraryProblem where the library cannot be written; the articles before are in
    it then.
    """
    for each in planned:
        _tell(owner, partial(_write, planned=each, now=now))
    for change in names:
        _tell(owner, partial(_name, change=change, now=now))


def taken_back(planned: Iterable[Planned]) -> tuple[Planned, ...]:
    """What takes the import back: new marks go to the bin, changed ones become what they were."""
    return tuple(Planned(each.article, each.act.undone()) for each in planned if each.act.changes)


def _article(library: Library, article_id: str) -> Article:
    article = library.article(article_id)
    if article is None:
        raise LibraryProblem("An article left your library during the import; import the file again.")
    return article


def _write(store: LibraryStore, planned: Planned, now: float) -> None:
    if planned.new:
        store.keep(planned.article, planned.opened)
        store.set_position(planned.article.id, planned.position)
    for text, standing, gone in _by_text(planned.article, planned.act):
        store.write(text, standing, gone, now)


def _name(store: LibraryStore, change: NameChange, now: float) -> None:
    if store.colour_names().get(change.colour, "") == change.before:
        store.set_colour_name(change.colour, change.after, now)


def _by_text(article: Article, act: Act) -> list[tuple[Article, list[Mark], list[Mark]]]:
    """The marks by the text in which they have their place; those that go keep theirs."""
    parts: dict[str, tuple[Article, list[Mark], list[Mark]]] = {}
    for change in act.changes:
        text = change.after_in or article
        _, standing, gone = parts.setdefault(text.text, (text, [], []))
        if change.after is not None:
            standing.append(change.after)
        elif change.before is not None:
            gone.append(change.before)
    return list(parts.values())


def _tell(owner: Owner, work: Callable[[LibraryStore], None]) -> None:
    """Do `work` on the library's thread and wait until it is on the disk; raises LibraryProblem when it is not."""
    told: Future[LibraryProblem | None] = Future()
    owner.tell(work, told.set_result)
    problem = told.result()
    if problem is not None:
        raise problem
