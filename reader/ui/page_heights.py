"""How high an article is: what was laid out as it was measured, everything else estimated by its length."""

from array import array

from reader.ui.page_pieces import PagePieces


class PageHeights:
    """The heights, in pixels, of an article's pieces.

    The estimate of a piece is one line for so many code points and something for its last line and the space after
    it; a measured height takes its place. Sums over any pieces are found in a few steps, however many there are
    (a Fenwick tree of the differences between measured and estimated heights).
    """

    def __init__(self, pieces: PagePieces, a_code_point: float, a_piece: float) -> None:
        self._pieces = pieces
        self._a_code_point = a_code_point
        self._a_piece = a_piece
        self._measured: dict[int, float] = {}
        self._differences = array("d", bytes(8 * (len(pieces) + 1)))

    def measure(self, number: int, height: float) -> None:
        """Note that a piece is so high, with the space up to the piece after it."""
        before = self._measured.get(number)
        if before == height:
            return
        change = height - (self._estimate(number) if before is None else before)
        self._measured[number] = height
        place = number + 1
        while place < len(self._differences):
            self._differences[place] += change
            place += place & -place

    def above(self, number: int) -> float:
        """The height of all pieces before one."""
        total = self._start(number)
        place = number
        while place > 0:
            total += self._differences[place]
            place -= place & -place
        return total

    def at(self, height: float) -> int:
        """The number of the piece that stands at a height."""
        low, high = 0, max(0, len(self._pieces) - 1)
        while low < high:
            middle = (low + high + 1) // 2
            if self.above(middle) <= height:
                low = middle
            else:
                high = middle - 1
        return low

    def share(self, number: int, position: int) -> float:
        """The height of a code point inside its piece, by its share of the piece's text."""
        start, end = self._pieces.start(number), self._pieces.start(number + 1)
        part = (position - start) / (end - start) if end > start else 0.0
        return (self.above(number + 1) - self.above(number)) * min(max(0.0, part), 1.0)

    def _start(self, number: int) -> float:
        begin = self._pieces.start(0)
        return (self._pieces.start(number) - begin) * self._a_code_point + number * self._a_piece

    def _estimate(self, number: int) -> float:
        return self._start(number + 1) - self._start(number)
