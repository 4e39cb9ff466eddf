"""Where the panel's rows stand: each at the height of its line, or below the row above it."""


def place_rows(wanted: list[float], heights: list[float], opened: int | None, room: float) -> list[float]:
    """The tops of the rows, in pixels, for the tops of their lines and their own heights.

    A row stands at max(height of its line, bottom of the row above). The row `opened` (the card) is moved up where it
    would end below `room`, but never above 0, and takes the rows above it along.
    """
    tops = _flow(wanted, heights)
    if opened is not None and tops[opened] + heights[opened] > room:
        tops[opened] = max(0.0, room - heights[opened])
        for number in range(opened - 1, -1, -1):
            tops[number] = min(tops[number], tops[number + 1] - heights[number])
        below = slice(opened + 1, None)
        tops[below] = _flow(wanted[below], heights[below], tops[opened] + heights[opened])
    return tops


def _flow(wanted: list[float], heights: list[float], bottom: float = float("-inf")) -> list[float]:
    tops = []
    for line, height in zip(wanted, heights, strict=True):
        top = max(line, bottom)
        tops.append(top)
        bottom = top + height
    return tops
