"""Where an item of a statute's list belongs."""

import pytest

from reader.language.section_items import ItemPlaces, amended_parts
from reader.language.section_stack import OpenSection, SectionStack
from reader.language.statute_lines import item_at
from reader.model.section import SectionKind


@pytest.mark.parametrize(
    ("passage", "parts"),
    [
        ("Ketentuan Pasal 5 diubah sehingga berbunyi:", {"Pasal 5"}),
        ("Di antara Pasal 3 dan Pasal 4 disisipkan Pasal 3A", {"Pasal 3", "Pasal 4", "Pasal 3a"}),
        ("Di antara BAB II dan BAB III disisipkan BAB IIA", {"Bab 2", "Bab 3", "Bab 2a"}),
        ("Menteri adalah menteri dalam Pasal 5.", None),
    ],
)
def test_an_item_says_what_it_amends(passage: str, parts: set[str] | None) -> None:
    assert amended_parts(passage) == parts


def _levels(*items: str) -> list[int]:
    """How deep each item comes to stand below a Pasal."""
    stack = SectionStack()
    stack.push(OpenSection(-1, SectionKind.ARTICLE, 50, 5, "1", "", True), "Pasal 1", "", 0)
    places, found = ItemPlaces(stack), []
    for start, item in enumerate(items, start=1):
        marker = item_at(item, 0, len(item))
        assert marker is not None
        depth = places.depth(marker, False, False)
        if depth >= 0:
            stack.end_from(depth, start)
            stack.push(places.opened(marker, None), marker.label, "", start)
        found.append(depth)
    return found


@pytest.mark.parametrize(
    ("items", "levels"),
    [
        (("a.", "b.", "c."), [1, 1, 1]),
        (("a.", "1.", "2.", "b."), [1, 2, 2, 1]),
        (("1.", "a.", "b.", "2."), [1, 2, 2, 1]),
        (("a.", "1.", "a)", "1)", "2)", "b)", "2.", "b."), [1, 2, 3, 4, 4, 3, 2, 1]),
        (("5.",), [-1]),
        (("a.", "b.", "9.", "c."), [1, 1, -1, 1]),
    ],
)
def test_a_list_goes_on_inside_or_outside(items: tuple[str, ...], levels: list[int]) -> None:
    assert _levels(*items) == levels
