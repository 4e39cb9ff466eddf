"""The numbers of a statute's parts: Roman numerals, ordinals, figures with a letter."""

import re

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ROMAN = re.compile(r"(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_UNITS = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_FIGURES = re.compile(r"(?:ke-?)?(\d{1,4})([a-z]{0,2})")


def roman(numeral: str) -> int:
    """The value of a Roman numeral in capitals below 400; 0 for anything else."""
    if not numeral or not _ROMAN.fullmatch(numeral):
        return 0
    values = [_VALUES[letter] for letter in numeral]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def roman_with_letter(numeral: str) -> str:
    """`VII` as 7, `VIIA` as 7a; empty for anything else. A numeral is taken whole where it can be."""
    if whole := roman(numeral):
        return str(whole)
    value = roman(numeral[:-1])
    return f"{value}{numeral[-1].lower()}" if value else ""


def ordinal(words: str) -> int:
    """The value of an Indonesian ordinal up to 99: *kesatu*, *pertama*, *kedua belas*, *kedua puluh satu*; else 0."""
    plain = "".join(words.lower().split())
    if plain == "pertama":
        return 1
    return _cardinal(plain.removeprefix("ke")) if plain.startswith("ke") else 0


def _cardinal(plain: str) -> int:
    if plain in ("sepuluh", "sebelas"):
        return 10 if plain == "sepuluh" else 11
    for value, unit in enumerate(_UNITS, start=1):
        if plain == unit:
            return value
        if value > 1 and plain == unit + "belas":
            return value + 10
        if value > 1 and plain.startswith(tens := unit + "puluh"):
            rest = plain[len(tens) :]
            return value * 10 + (_UNITS.index(rest) + 1 if rest in _UNITS else 0) if not rest or rest in _UNITS else 0
    return 0


def part_number(words: str) -> str:
    """A part's number as it is compared: `II` 2, `VIIA` 7a, `Kesatu` 1, `27A` 27a; empty where it is none."""
    squeezed = "".join(words.split())
    if figures := _FIGURES.fullmatch(squeezed.lower()):
        return figures[1].lstrip("0") + figures[2]
    return roman_with_letter(squeezed.upper()) or str(ordinal(words) or "")


def letter_value(letters: str) -> int:
    """The place of an item's letter: a 1, z 26, aa 27; 0 where it is none."""
    if len(letters) == 1:
        return ord(letters) - 96 if "a" <= letters <= "z" else 0
    doubled = len(letters) == 2 and letters[0] == letters[1] and "a" <= letters[0] <= "z"
    return 26 + ord(letters[0]) - 96 if doubled else 0
