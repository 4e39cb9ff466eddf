"""What the reader does to marks, as values that can be undone and done again."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from reader.model.article import Article
from reader.model.bookmark import Highlight, Mark
from reader.model.own_word import OwnWord


class ActName(StrEnum):
    """What an act is called in the menu, after "Undo" and "Redo"."""

    ADD_HIGHLIGHT = "Add highlight"
    ADD_BOOKMARK = "Add bookmark"
    REMOVE_BOOKMARK = "Remove bookmark"
    EDIT_NOTE = "Edit note"
    EDIT_TAGS = "Edit tags"
    CHANGE_COLOUR = "Change colour"
    CHANGE_EXTENT = "Change extent"
    PLACE_HERE = "Place here"
    KEEP_PLACE = "Keep place"
    DELETE_HIGHLIGHT = "Delete highlight"
    DELETE_BOOKMARK = "Delete bookmark"
    DELETE_SEVERAL = "Delete marks"
    RESTORE_HIGHLIGHT = "Restore highlight"
    RESTORE_BOOKMARK = "Restore bookmark"
    RESTORE_SEVERAL = "Restore marks"
    IMPORT_MARKS = "Import notes"
    ADD_WORD = "Add word"
    EDIT_WORD = "Edit word"
    DELETE_WORD = "Delete word"
    RESTORE_WORD = "Restore word"


_ADDITIONS = frozenset({ActName.ADD_HIGHLIGHT, ActName.ADD_BOOKMARK, ActName.ADD_WORD})


@dataclass(frozen=True, slots=True)
class Change:
    """One mark before and after an act, each where it was made; None where it does not stand.

    An act that gives a mark another place says in which text each of the two has its place: `before_in` and `after_in`
    are the article with that text. Both are None where the place stays what it was.
    """

    before: Mark | None
    after: Mark | None
    before_in: Article | None = None
    after_in: Article | None = None

    def undone(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.after, self.before, self.after_in, self.before_in)


@dataclass(frozen=True, slots=True)
class WordChange:
    """One of the reader's own words before and after an act; None where it does not stand."""

    before: OwnWord | None
    after: OwnWord | None

    def undone(self) -> "WordChange":
        """The change that takes this one back."""
        return WordChange(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Act:
    """One thing the reader did, to one mark or own word, or to several at once.

    `when` is when it was last done or taken back, in seconds since the epoch, as the history that holds it knows.
    """

    name: ActName
    changes: tuple[Change, ...] = ()
    words: tuple[WordChange, ...] = ()
    when: float = field(default=0.0, compare=False)

    @property
    def standing(self) -> tuple[Mark, ...]:
        """The marks as the act leaves them."""
        return tuple(change.after for change in self.changes if change.after is not None)

    @property
    def gone(self) -> tuple[Mark, ...]:
        """The marks that the act takes away, as they were."""
        return tuple(change.before for change in self.changes if change.before is not None and change.after is None)

    @property
    def withdraws(self) -> bool:
        """Whether the act takes back what was added: nobody deleted that, so it does not go to the bin."""
        nothing_stands = not self.standing and all(change.after is None for change in self.words)
        return self.name in _ADDITIONS and nothing_stands

    def undone(self) -> "Act":
        """The act that takes this one back; it keeps its name."""
        words = tuple(change.undone() for change in reversed(self.words))
        return Act(self.name, tuple(change.undone() for change in reversed(self.changes)), words, self.when)

    def following(self, earlier: "Act") -> "Act | None":
        """This act and an earlier one as one; None where this does not go on from where that one left its only mark."""
        if self.name != earlier.name or len(self.changes) != 1 or earlier.standing != self.undone().standing:
            return None
        first, last = earlier.changes[0], self.changes[0]
        return Act(self.name, (Change(first.before, last.after, first.before_in, last.after_in),))


@dataclass(slots=True)
class History:
    """The acts on one article's marks, or on own words, that can be undone and redone, the latest last.

    `when`, in seconds since the epoch, tells which of several histories comes first.
    """

    done: list[Act] = field(default_factory=list)
    taken_back: list[Act] = field(default_factory=list)

    def record(self, act: Act, *, when: float = 0.0, going_on: bool = False) -> None:
        """A new act; what was taken back before it cannot be redone any more.

        One that is `going_on` with the latest act, because it changes further what that one changed in the same way,
        is one step with it.
        """
        both = act.following(self.done[-1]) if going_on and self.done else None
        if both is not None:
            self.done.pop()
        self.done.append(replace(both or act, when=when))
        self.taken_back.clear()

    def undo(self, when: float = 0.0) -> Act | None:
        """The act that takes the latest one back; None when there is none."""
        if not self.done:
            return None
        self.taken_back.append(replace(self.done.pop(), when=when))
        return self.taken_back[-1].undone()

    def redo(self, when: float = 0.0) -> Act | None:
        """The act taken back last; None when there is none."""
        if not self.taken_back:
            return None
        self.done.append(replace(self.taken_back.pop(), when=when))
        return self.done[-1]


def addition(mark: Mark, made_in: Article | None = None) -> Act:
    """A new mark; `made_in` is the article with the text in which it is made, which may not stay the present one."""
    name = ActName.ADD_HIGHLIGHT if isinstance(mark, Highlight) else ActName.ADD_BOOKMARK
    return Act(name, (Change(None, mark, None, made_in),))


def deletion(*marks: Mark) -> Act:
    """Marks put in the bin."""
    names = (ActName.DELETE_HIGHLIGHT, ActName.DELETE_BOOKMARK, ActName.DELETE_SEVERAL)
    return Act(_named(marks, *names), tuple(Change(mark, None) for mark in marks))


def restoration(*marks: Mark) -> Act:
    """Marks taken out of the bin."""
    names = (ActName.RESTORE_HIGHLIGHT, ActName.RESTORE_BOOKMARK, ActName.RESTORE_SEVERAL)
    return Act(_named(marks, *names), tuple(Change(None, mark) for mark in marks))


def deletions(binned: Iterable[tuple[float, Mark]]) -> list[Act]:
    """The acts that put marks in the bin, the latest last; `binned` are the marks with the times of their deletion.

    Marks that went at the same moment went by the same act.
    """
    together: dict[float, list[Mark]] = {}
    for when, mark in sorted(binned, key=lambda item: (item[0], item[1].id)):
        together.setdefault(when, []).append(mark)
    return [replace(deletion(*marks), when=when) for when, marks in together.items()]


def _named(marks: tuple[Mark, ...], highlight: ActName, bookmark: ActName, several: ActName) -> ActName:
    if len(marks) != 1:
        return several
    return highlight if isinstance(marks[0], Highlight) else bookmark
