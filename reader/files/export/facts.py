"""What is said of an article and of a mark in one line, the same in every file that people read."""

from reader.files.export.moments import day
from reader.model.bookmark import Bookmark, KeptArticle, Mark
from reader.model.exported import ExportWords

_GAP = " · "


def article_facts(kept: KeptArticle, words: ExportWords) -> str:
    """Where an article comes from and when it was opened last; empty where neither is known."""
    facts = (known_source(kept.source, words.source), f"{words.opened}: {day(kept.opened)}" if day(kept.opened) else "")
    return _GAP.join(fact for fact in facts if fact)


def known_source(source: str, label: str) -> str:
    """The file of an article after its label; a sample and a pasted text have none."""
    return f"{label}: {source}" if source and not source.startswith(("sample:", "pasted:")) else ""


def mark_facts(mark: Mark, words: ExportWords) -> str:
    """A mark's colour or kind, its tags, the day it was made, and whether it was not found."""
    facts = [words.bookmark if isinstance(mark, Bookmark) else words.colours[mark.colour]]
    facts += [f"#{'-'.join(tag.split())}" for tag in mark.tags]
    facts += [day(mark.created)] if day(mark.created) else []
    facts += [words.not_found] if mark.span is None else []
    return _GAP.join(facts)
