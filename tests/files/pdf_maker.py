"""A small PDF written by hand: words at places, in the fonts that every PDF reader has, rules and pictures."""

from collections.abc import Sequence
from dataclasses import dataclass

FONTS = {"R": "Courier", "B": "Courier-Bold", "I": "Courier-Oblique"}
WIDTH = 0.6  # of each character, in its size


@dataclass(frozen=True)
class Words:
    """Words that begin at a place, in points from the page's lower left corner; `turn` counts quarter turns."""

    x: float
    y: float
    text: str
    size: float = 12
    font: str = "R"
    mode: int = 0
    turn: int = 0

    def operators(self) -> str:
        across, along = ((1, 0), (0, 1), (-1, 0), (0, -1))[self.turn]
        matrix = f"{across} {along} {-along} {across} {self.x} {self.y} Tm"
        shown = self.text.encode("cp1252").hex()
        return f"BT /{self.font} {self.size} Tf {self.mode} Tr {matrix} <{shown}> Tj ET"


@dataclass(frozen=True)
class Stroke:
    """A thin rule from one place to another."""

    x0: float
    y0: float
    x1: float
    y1: float

    def operators(self) -> str:
        return f"0.5 w {self.x0} {self.y0} m {self.x1} {self.y1} l S"


class Picture:
    """A picture over the whole page, as a scan is."""

    def operators(self) -> str:
        return "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI Q"


Drawn = Words | Stroke | Picture


def centred(y: float, text: str, size: float = 12, font: str = "R", width: float = 595) -> Words:
    """Words in the middle of the page."""
    return Words((width - len(text) * WIDTH * size) / 2, y, text, size, font)


def lines(
    x: float, y: float, texts: Sequence[str], size: float = 12, leading: float = 14, font: str = "R"
) -> list[Drawn]:
    """Words below each other."""
    return [Words(x, y - leading * number, text, size, font) for number, text in enumerate(texts)]


def pdf(
    pages: Sequence[Sequence[Drawn]],
    *,
    title: str = "",
    language: str = "",
    rotate: int = 0,
    box: tuple[int, int, int, int] = (0, 0, 595, 842),
    bookmarks: Sequence[tuple[int, int, str]] = (),
) -> bytes:
    """The bytes of the document; `bookmarks` have their level and page, both from 0, and their words."""
    fonts = " ".join(f"/{key} {number} 0 R" for number, key in enumerate(FONTS, 4))
    first = 4 + len(FONTS)
    kids = " ".join(f"{first + 2 * number} 0 R" for number in range(len(pages)))
    mark = f" /Lang ({language})" if language else ""
    last = first + 2 * len(pages)
    mark += f" /Outlines {last} 0 R" if bookmarks else ""
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R{mark} >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>",
        f"<< /Title <feff{title.encode('utf-16-be').hex()}> >>",
    ]
    objects += [
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>" for name in FONTS.values()
    ]
    for number, drawn in enumerate(pages):
        content = "\n".join(one.operators() for one in drawn)
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [{' '.join(map(str, box))}] /Rotate {rotate} "
            f"/Resources << /Font << {fonts} >> >> /Contents {first + 2 * number + 1} 0 R >>",
            f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        ]
    return _numbered(objects + _outline(bookmarks, last, first))


def _outline(bookmarks: Sequence[tuple[int, int, str]], root: int, first_page: int) -> list[str]:
    """The objects of the bookmarks, the first of them number `root`."""
    if not bookmarks:
        return []
    parents: list[int] = []
    open_ones: list[int] = []
    for number, (level, _, _) in enumerate(bookmarks):
        del open_ones[level:]
        parents.append(open_ones[-1] if open_ones else -1)
        open_ones.append(number)

    def below(parent: int) -> str:
        inside = [root + 1 + number for number, each in enumerate(parents) if each == parent]
        return f" /First {inside[0]} 0 R /Last {inside[-1]} 0 R /Count {len(inside)}" if inside else ""

    objects = [f"<< /Type /Outlines{below(-1)} >>"]
    for number, (_, page, words) in enumerate(bookmarks):
        after = next((n for n in range(number + 1, len(bookmarks)) if parents[n] == parents[number]), -1)
        following = f" /Next {root + 1 + after} 0 R" if after >= 0 else ""
        objects.append(
            f"<< /Title <feff{words.encode('utf-16-be').hex()}> /Parent {root + 1 + parents[number]} 0 R{following}"
            f"{below(number)} /Dest [{first_page + 2 * page} 0 R /Fit] >>"
        )
    return objects


def _numbered(objects: Sequence[str]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, text in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{text}\nendobj\n".encode("latin-1")
    start = len(out)
    rows = "".join(f"{place:010} 00000 n \n" for place in places)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{rows}".encode()
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R /Info 3 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    return bytes(out)
