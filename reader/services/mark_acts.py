"""What the reader does to marks, as values that can be undone and done again."""

from dataclasses import dataclass, field
from enum import StrEnum

from reader.model.bookmark import Highlight, Mark


class ActName(StrEnum):
    """What an act is called in the menu, after "Undo" and "Redo"."""

    ADD_HIGHLIGHT = "Add highlight"
    ADD_BOOKMARK = "Add bookmark"
    REMOVE_BOOKMARK = "Remove bookmark"
    EDIT_NOTE = "Edit note"
    CHANGE_COLOUR = "Change colour"
    DELETE_HIGHLIGHT = "Delete highlight"
    DELETE_BOOKMARK = "Delete bookmark"
    RESTORE_HIGHLIGHT = "Restore highlight"
    RESTORE_BOOKMARK = "Restore bookmark"


@dataclass(frozen=True, slots=True)
class Change:
    """One mark before and after an act, each where it was made; None where it does not stand."""

    before: Mark | None
    after: Mark | None


@dataclass(frozen=True, slots=True)
class Act:
    """One thing the reader did, to one mark or to several at once."""

    name: ActName
    changes: tuple[Change, ...]

    @property
    def standing(self) -> tuple[Mark, ...]:
        """The marks as the act leaves them."""
        return tuple(change.after for change in self.changes if change.after is not None)

    @property
    def gone(self) -> tuple[Mark, ...]:
        """The marks that the act takes away, as they were."""
        return tuple(change.before for change in self.changes if change.before is not None and change.after is None)

    def undone(self) -> "Act":
        """The act that takes this one back; it keeps its name."""
        return Act(self.name, tuple(Change(change.after, change.before) for change in reversed(self.changes)))


@dataclass(slots=True)
class History:
    """The acts of one article that can be undone and redone, the latest last."""

    done: list[Act] = field(default_factory=list)
    taken_back: list[Act] = field(default_factory=list)

    def record(self, act: Act, *, going_on: bool = False) -> None:
        """A new act; what was taken back before it cannot be redone any more.

        One that is `going_on` with the latest act, because it changes further what that one changed in the same way,
        is one step with it.
        """
        latest = self.done[-1] if self.done else None
        if going_on and latest is not None and latest.name == act.name and latest.standing == act.undone().standing:
            before = latest.changes[0].before
            act = Act(act.name, (Change(before, act.changes[0].after),))
            self.done.pop()
        self.done.append(act)
        self.taken_back.clear()

    def undo(self) -> Act | None:
        """The act that takes the latest one back; None when there is none."""
        if not self.done:
            return None
        self.taken_back.append(self.done.pop())
        return self.taken_back[-1].undone()

    def redo(self) -> Act | None:
        """The act taken back last; None when there is none."""
        if not self.taken_back:
            return None
        self.done.append(self.taken_back.pop())
        return self.done[-1]


def addition(mark: Mark) -> Act:
    """A new mark."""
    name = ActName.ADD_HIGHLIGHT if isinstance(mark, Highlight) else ActName.ADD_BOOKMARK
    return Act(name, (Change(None, mark),))


def deletion(mark: Mark) -> Act:
    """A mark put in the bin."""
    name = ActName.DELETE_HIGHLIGHT if isinstance(mark, Highlight) else ActName.DELETE_BOOKMARK
    return Act(name, (Change(mark, None),))


def restoration(mark: Mark) -> Act:
    """A mark taken out of the bin."""
    name = ActName.RESTORE_HIGHLIGHT if isinstance(mark, Highlight) else ActName.RESTORE_BOOKMARK
    return Act(name, (Change(None, mark),))
