"""What a child tells arrives as it was, in parts that fit together."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files import child_protocol
from reader.files.child_protocol import assembled, described, parts_of
from reader.files.contents import Flow, Piece, compose
from reader.model.article import BlockKind, Inline, InlineStyle, Span

PIECES = st.lists(
    st.builds(
        lambda text, kind: Piece(kind, text, 1, 0, (Inline(Span(0, 1), InlineStyle.LINK, "urn:😀"),)),
        st.text(st.sampled_from("ab 😀"), min_size=1, max_size=30).filter(str.strip),
        st.sampled_from(BlockKind),
    ),
    max_size=30,
)


def told(contents):
    return iter([json.loads(json.dumps(line)) for line in described(contents)])


@given(PIECES)
def test_contents_and_flow_arrive_in_parts_that_fit_together(pieces):
    whole = compose(pieces, title="Putusan", language="id")
    for contents in (whole, Flow("Putusan", iter(pieces), "id")):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(child_protocol, "FIRST_PART", 20)
            patch.setattr(child_protocol, "FURTHER_PARTS", 50)
            parts = list(parts_of(told(contents)))
        assert assembled(parts) == whole
        assert [part.start for part in parts] == [sum(len(p.text) for p in parts[:n]) for n in range(len(parts))]
        assert all(part.title == "Putusan" and part.language == "id" for part in parts)


def test_first_part_is_short():
    pieces = [Piece(BlockKind.PARAGRAPH, "hakim " * 1_000)] * 400
    parts = list(parts_of(told(Flow("", iter(pieces)))))
    assert len(parts[0].text) < 50_000 and len(parts) == 4


@pytest.mark.parametrize("lines", [[], [{"title": "", "language": ""}], [{"title": "", "language": ""}, {"gap": ""}]])
def test_lines_that_break_off(lines):
    with pytest.raises((ValueError, LookupError)):
        list(parts_of(iter(lines)))
