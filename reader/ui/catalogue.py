"""The words of the window in another language, read from the files that Qt Linguist edits (`.ts`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTranslator

from reader.ui.sentences import CONTEXT, Sentences

Key = tuple[str, str, str]
"""Context, the words in English, and the remark that tells them from the same words elsewhere."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Translations by context, English words and remark; each has as many forms as the language has plurals."""

    language: str
    forms: Mapping[Key, tuple[str, ...]]

    def words(self, context: str, source: str, remark: str = "", count: int = -1) -> str | None:
        """The translation in the form for a count; None where there is none.

        As with Qt's own translators, words with a remark take the translation without one where theirs is missing.
        """
        forms = self.forms.get((context, source, remark)) or self.forms.get((context, source, ""))
        return forms[min(_form(self.language, count), len(forms) - 1)] if forms else None

    def of_context(self, context: str) -> Mapping[str, str]:
        """All translations of a context, by their English words."""
        return {source: forms[0] for (where, source, _remark), forms in self.forms.items() if where == context}


def _form(language: str, count: int) -> int:
    """Which form a count takes: Indonesian has one for all, English one for 1 and another one for the rest."""
    return 0 if language == "id" or count == 1 else 1


def read_catalogue(folder: Path, language: str) -> Catalogue:
    """What the files `*_<language>.ts` of a folder hold; what is unfinished, damaged or missing stays English."""
    forms: dict[Key, tuple[str, ...]] = {}
    for file in sorted(folder.glob(f"*_{language}.ts")):
        forms.update(_messages(file))
    return Catalogue(language, forms)


def _messages(file: Path) -> Iterable[tuple[Key, tuple[str, ...]]]:
    from xml.etree import ElementTree

    try:
        root = ElementTree.parse(file).getroot()
    except (OSError, ElementTree.ParseError):
        return
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") is not None:
                continue
            forms = tuple(each.text or "" for each in translation.iter("numerusform")) or (translation.text or "",)
            if all(forms):
                yield (name, message.findtext("source", ""), message.findtext("comment", "")), forms


class CatalogueTranslator(QTranslator):
    """Answers Qt's questions from a catalogue."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalogue = catalogue
        self._sentences: Sentences | None = None

    def isEmpty(self) -> bool:
        return not self.catalogue.forms

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context == CONTEXT:
            if self._sentences is None:
                self._sentences = Sentences(self.catalogue.of_context(CONTEXT))
            return self._sentences.translated(sourceText)
        return self.catalogue.words(context, sourceText, disambiguation or "", n)
