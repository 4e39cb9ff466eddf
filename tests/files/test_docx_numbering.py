"""Paragraphs of lists are counted as Word counts them."""

from lxml import etree

from reader.files.docx_numbering import Numbering

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def numbering(xml):
    return Numbering(etree.fromstring(f'<w:numbering xmlns:w="{WORD}">{xml}</w:numbering>'), lambda style: "")


def level(number, text, form="decimal", more="", start=1):
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def definition(*levels, identity=0):
    return f'<w:abstractNum w:abstractNumId="{identity}">{"".join(levels)}</w:abstractNum>'


def use(list_id, *overrides, identity=0):
    return f'<w:num w:numId="{list_id}"><w:abstractNumId w:val="{identity}"/>{"".join(overrides)}</w:num>'


def begin_at(number, start):
    return f'<w:lvlOverride w:ilvl="{number}"><w:startOverride w:val="{start}"/></w:lvlOverride>'


THREE = definition(level(0, "%1."), level(1, "%1.%2"), level(2, "%1.%2.%3"))


def labels(counted, *paragraphs):
    return [label.text.strip() if (label := counted.label(*paragraph)) else None for paragraph in paragraphs]


def test_deeper_levels_begin_anew_under_each_higher_one():
    counted = numbering(THREE + use("1"))
    assert labels(counted, ("1", 0), ("1", 1), ("1", 2), ("1", 2), ("1", 1), ("1", 2), ("1", 0), ("1", 1)) == [
        *("1.", "1.1", "1.1.1", "1.1.2", "1.2", "1.2.1", "2.", "2.1")
    ]


def test_level_that_never_begins_anew_counts_through():
    counted = numbering(
        definition(level(0, "BAB %1"), level(1, "Pasal %2", more='<w:lvlRestart w:val="0"/>')) + use("1")
    )
    assert labels(counted, ("1", 0), ("1", 1), ("1", 1), ("1", 0), ("1", 1)) == [
        *("BAB 1", "Pasal 1", "Pasal 2", "BAB 2", "Pasal 3")
    ]


def test_lists_of_one_definition_count_on_unless_they_begin_at_a_number():
    counted = numbering(THREE + use("1") + use("2") + use("3", begin_at(0, 7)))
    assert labels(counted, ("1", 0), ("2", 0), ("3", 0), ("3", 0), ("1", 0)) == ["1.", "2.", "7.", "8.", "9."]


def test_legal_numbering_writes_digits():
    levels = level(0, "%1.", "upperRoman"), level(1, "%1.%2", "lowerLetter", "<w:isLgl/>")
    assert labels(numbering(definition(*levels) + use("1")), ("1", 0), ("1", 1)) == ["I.", "1.1"]


def test_deeper_number_than_the_level_leaves_no_label():
    assert labels(numbering(definition(level(0, "%1.%2"), level(1, "%2")) + use("1")), ("1", 0)) == [""]


def test_space_after_the_number():
    levels = [
        level(0, "%1.", more='<w:suff w:val="nothing"/>'),
        level(1, "%2.", more='<w:suff w:val="space"/>'),
        level(2, "%3."),
    ]
    counted = numbering(definition(*levels) + use("1"))
    assert [counted.label("1", depth).text for depth in range(3)] == ["1.", "1. ", "1. "]


def test_what_is_not_defined_has_no_number():
    counted = numbering(THREE + use("1") + use("2", identity=9))
    assert labels(counted, ("1", 5), ("2", 0), ("3", 0)) == [None, None, None]
    assert Numbering(None, lambda style: "").label("1", 0) is None


def test_bullets_of_symbol_fonts():
    levels = level(0, "\uf0b7", "bullet"), level(1, "–", "bullet"), level(2, " ", "bullet")
    assert labels(numbering(definition(*levels) + use("1")), ("1", 0), ("1", 1), ("1", 2)) == ["•", "–", ""]
