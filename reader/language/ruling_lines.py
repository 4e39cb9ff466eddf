"""The headings of rulings, which stand in capitals and often letter by letter: DUDUK PERKARA, M E N G A D I L I."""

import re

_SPACED = re.compile(r"(?:[A-Z] ){3,}[A-Z](?![^\W_])")
_LONGEST = 120  # code points
_HEADING = re.compile(
    r"""(?:(?:[A-Z]|\d{1,2}|[IVX]{1,4})\.\s+)?
    (?P<name>(?:TENTANG\s)?(?:
        DUDUK(?:NYA)?\sPERKARA(?:NYA)?
      | PERTIMBANGAN\sHUKUM(?:NYA)? | HUKUMNYA
      | MENGADILI(?:\sSENDIRI|\sKEMBALI)? | AMAR(?:\sPUTUSAN)? | PUTUSAN | PENETAPAN
      | KONKLUSI | PENDAPAT\sMAHKAMAH | POKOK\sPERMOHONAN | POKOK\sPERKARA
      | KEWENANGAN\sMAHKAMAH | KEDUDUKAN\sHUKUM(?:\s\(LEGAL\sSTANDING\))?(?:\sPEMOHON)?
      | PENDAPAT\sBERBEDA(?:\s\([A-Z\s]+\))? | ALASAN\sBERBEDA(?:\s\([A-Z\s]+\))?
      | (?P<inner>DALAM\s(?:EKSEPSI|POKOK\sPERKARA|KONVENSI|REKONVENSI|KONPENSI|REKONPENSI|PROVISI|INTERVENSI)
        (?:\sDAN\s(?:DALAM\s)?(?:REKONVENSI|REKONPENSI|PROVISI))?)
    ))\s*:?\s*""",
    re.VERBOSE,
)


def ruling_heading(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The words and level (2, or 3 for *dalam eksepsi* and its like) of a ruling's heading; None for other passages."""
    if end - start > _LONGEST or not text[start : start + 4].isupper():
        return None
    found = _HEADING.fullmatch(closed_up(text[start:end]))
    return (found["name"], 3 if found["inner"] else 2) if found else None


def closed_up(words: str) -> str:
    """The words without the spaces between single letters."""
    return _SPACED.sub(lambda spaced: spaced[0].replace(" ", ""), words)
