"""What is said of dictionaries in the window: why lines were left out, what a column holds, how a table is written."""

from PySide6.QtCore import QCoreApplication, QLocale

from reader.model.dictionary import Dictionary, ImportReport, Reason, Role

ENCODINGS = {
    "utf-8": "UTF-8",
    "utf-8-sig": "UTF-8",
    "utf-16": "UTF-16",
    "utf-16-le": "UTF-16 LE",
    "utf-16-be": "UTF-16 BE",
    "cp1252": "Windows-1252",
    "cp1250": "Windows-1250",
    "cp1251": "Windows-1251",
    "gb18030": "GB 18030",
    "big5": "Big5",
    "shift_jis": "Shift JIS",
    "euc_kr": "EUC-KR",
}
"""The names that encodings are known by, by Python's."""


def number(count: int) -> str:
    """A number with its thousands parted as in the reader's country."""
    return QLocale().toString(count)


def reasons() -> dict[Reason, str]:
    """Why a line was left out, in words."""
    translate = QCoreApplication.translate
    return {
        Reason.NO_HEADWORD: translate("DictionaryWords", "no headword"),
        Reason.NO_DEFINITION: translate("DictionaryWords", "no translation or explanation"),
        Reason.LONG_HEADWORD: translate("DictionaryWords", "the headword is too long"),
        Reason.LONG_TEXT: translate("DictionaryWords", "the text is too long"),
        Reason.OPEN_QUOTE: translate("DictionaryWords", "a quotation mark is never closed"),
        Reason.OUTSIDE: translate("DictionaryWords", "it points outside the dictionary's text"),
        Reason.PICTURE: translate("DictionaryWords", "only a picture or a sound"),
        Reason.MARKUP: translate("DictionaryWords", "its markup cannot be read"),
    }


def roles() -> dict[Role, str]:
    """What a column may hold, in words."""
    translate = QCoreApplication.translate
    return {
        Role.NOTHING: translate("DictionaryWords", "(left out)"),
        Role.HEADWORD: translate("DictionaryWords", "Headword"),
        Role.DEFINITION: translate("DictionaryWords", "Translation"),
        Role.POS: translate("DictionaryWords", "Part of speech"),
        Role.EXAMPLE: translate("DictionaryWords", "Example"),
    }


def delimiters() -> dict[str, str]:
    """What may part the cells of a table, in words."""
    translate = QCoreApplication.translate
    return {
        "\t": translate("DictionaryWords", "tabs"),
        ",": translate("DictionaryWords", "commas"),
        ";": translate("DictionaryWords", "semicolons"),
        "|": translate("DictionaryWords", "vertical bars"),
    }


def size_of(dictionary: Dictionary) -> str:
    """How many entries a dictionary has, and where it came from."""
    words = QCoreApplication.translate("DictionaryWords", "Entries: %1 · %2").replace("%1", number(dictionary.entries))
    return words.replace("%2", dictionary.source)


def summary_of(report: ImportReport) -> list[str]:
    """What an import did, in lines: the dictionary, what was left out and why."""
    translate = QCoreApplication.translate
    came = translate("DictionaryWords", "Imported: “%1”. Entries: %2").replace("%2", number(report.dictionary.entries))
    lines = [came.replace("%1", report.dictionary.name)]
    if report.count:
        lines.append(translate("DictionaryWords", "Lines left out: %1").replace("%1", number(report.count)))
        said = reasons()
        lines += [f"{number(count)} × {said[reason]}" for reason, count in report.counts]
    return lines


def listed(report: ImportReport) -> str:
    """The first lines left out, one a line."""
    said = reasons()
    words = QCoreApplication.translate("DictionaryWords", "Line %1: %2")
    return "\n".join(words.replace("%1", str(one.line)).replace("%2", said[one.reason]) for one in report.left_out)
