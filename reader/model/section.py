"""A section: a heading's passage, or a Bab, Pasal, ayat or huruf of a statute."""

from dataclasses import dataclass
from enum import StrEnum

from reader.model.article import Span


class SectionKind(StrEnum):
    """What a section is; the names of a statute's parts stand after the dash."""

    HEADING = "heading"
    PREAMBLE = "preamble"  # Menimbang, Mengingat, Memutuskan, Menetapkan
    BOOK = "book"  # Buku
    CHAPTER = "chapter"  # Bab
    DIVISION = "division"  # Bagian
    PARAGRAPH = "paragraph"  # Paragraf
    ARTICLE = "article"  # Pasal
    CLAUSE = "clause"  # ayat
    LETTER = "letter"  # huruf
    NUMBER = "number"  # angka
    DICTUM = "dictum"  # KESATU, KEDUA … of a decision
    RECITAL = "recital"  # [3.12] of a ruling of the Constitutional Court
    EXPLANATION = "explanation"  # Penjelasan
    ATTACHMENT = "attachment"  # Lampiran
    CLOSING = "closing"  # from "Agar setiap orang mengetahuinya" on


@dataclass(frozen=True, slots=True)
class Section:
    """One section of an article.

    `label` is how it is cited (`Pasal 27`, `ayat (3)`), empty for a plain heading; `number` the number in it, in small
    letters, with Roman numerals and ordinals as figures (`BAB VIIA`, 7a) except in `Pasal I`. `title` is its heading.
    `level` is 1 for a section inside no other. `span` reaches to where the next section begins that is not inside it.
    `parent` is the place of the section around it in the order of all sections, -1 where there is none.
    """

    kind: SectionKind
    label: str
    number: str
    title: str
    level: int
    span: Span
    parent: int

    @property
    def name(self) -> str:
        """How the section is called: its label, or its heading where it has no label."""
        return self.label or self.title
