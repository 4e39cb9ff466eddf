"""A paragraph's number in the ways of writing that Word knows."""

_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl")),
    *((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)
_CHICAGO = "*†‡§"
_UNITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")
_LARGEST = 32_767
"""Largest number that Word itself counts to."""


def numeral(number: int, form: str, pattern: str = "") -> str:
    """The number as `w:numFmt` (ECMA-376 part 1, 17.18.59) tells; `pattern` is the format of a custom one (`001, …`).

    Forms of scripts other than Latin are written in digits, numbers in words in Indonesian.
    """
    number = max(-_LARGEST, min(_LARGEST, number))
    match form:
        case "none":
            return ""
        case "lowerLetter":
            return _letters(number)
        case "upperLetter":
            return _letters(number).upper()
        case "lowerRoman":
            return _roman(number)
        case "upperRoman":
            return _roman(number).upper()
        case "decimalZero":
            return f"{number:02}"
        case "custom":
            return str(number).zfill(len(pattern.partition(",")[0].strip()) if pattern[:1] == "0" else 1)
        case "hex":
            return f"{number:X}"
        case "ordinal":
            return f"ke-{number}"
        case "cardinalText" | "ordinalText":
            return _in_words(number, form)
    return _with_signs(number, form)


def _with_signs(number: int, form: str) -> str:
    match form:
        case "numberInDash":
            return f"- {number} -"
        case "decimalEnclosedParen":
            return f"({number})"
        case "decimalEnclosedFullstop":
            return f"{number}."
        case "decimalEnclosedCircle" | "decimalEnclosedCircleChinese":
            return chr(0x2460 + number - 1) if 1 <= number <= 20 else str(number)
        case "chicago":
            return _CHICAGO[(number - 1) % 4] * ((number - 1) // 4 + 1) if number > 0 else str(number)
    return str(number)


def _in_words(number: int, form: str) -> str:
    if not 0 <= number < 1_000:
        return str(number)
    words = _cardinal(number)
    if form == "ordinalText":
        words = "pertama" if number == 1 else f"ke{words}"
    return words[0].upper() + words[1:]


def _cardinal(number: int) -> str:
    if number < len(_UNITS):
        return _UNITS[number]
    if number < 20:
        return f"{_UNITS[number - 10]} belas"
    size, name, one = (10, "puluh", "") if number < 100 else (100, "ratus", "seratus")
    head, rest = divmod(number, size)
    written = one if head == 1 and one else f"{_UNITS[head]} {name}"
    return f"{written} {_cardinal(rest)}" if rest else written


def _letters(number: int) -> str:
    """a to z, then aa, bb, …: the letter is repeated."""
    if number < 1:
        return str(number)
    repeats, letter = divmod(number - 1, 26)
    return chr(ord("a") + letter) * min(repeats + 1, 30)


def _roman(number: int) -> str:
    if not 0 < number < 4_000:
        return str(number)
    written = ""
    for value, letters in _ROMAN:
        written += letters * (number // value)
        number %= value
    return written
