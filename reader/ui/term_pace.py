"""How the search for terms keeps pace with the reader: what is in view first, and never in the way of scrolling."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from reader.model.article import Span
from reader.ui.spare_memory import give_back

if TYPE_CHECKING:
    from reader.services.layered_search import LayeredSearch
    from reader.services.reading import Reading

FIRST_NEWS, LATER_NEWS = 0.4, 3.0  # seconds between two pieces of news while terms are being found; it doubles
AT_ONCE = 70_000  # code points of an article whose terms are told once, when all are found
AT_ONCE_AGAIN = 20_000  # the same where own words were changed, and the reader waits to see that
_BUSY = 0.04  # seconds after a scroll step in which the search leaves the processor to the screen …
_HASTE = 0.012  # … and if what the reader looks at is not searched yet


class Pace:
    """What the screen's thread tells the search while that is under way.

    `wanted` is the span to be searched next, `scrolled` the moment of the last scroll step and `seconds` the time to
    the next piece of news, both in seconds.
    """

    def __init__(self) -> None:
        self.stopped = False
        self.wanted = Span(0, 0)
        self.scrolled = 0.0
        self.seconds = FIRST_NEWS

    def give_way(self, seconds: float) -> None:
        """Wait until so many seconds have gone by since the last scroll step."""
        while not self.stopped and time.monotonic() < self.scrolled + seconds:
            time.sleep(0.003)


def searched(search: LayeredSearch, pace: Pace, at_once: int = AT_ONCE) -> Reading:
    """Search on until there is news: all is found, what the reader looks at is, or some time went by."""
    end = time.monotonic() + pace.seconds
    whole = len(search.article.text) <= at_once
    while not search.done and not pace.stopped:
        search.wanted = pace.wanted
        in_view = search.sees_all_wanted
        if not whole:
            pace.give_way(_BUSY if in_view else _HASTE)
        search.step()
        if not whole and (time.monotonic() >= end if in_view else search.sees_all_wanted):
            break
    if search.done and not whole:
        give_back()
    return search.reading()
