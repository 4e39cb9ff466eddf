"""A few numbers that tell whether two texts are alike, without comparing them (Broder's bottom-k sketch)."""

import heapq
import struct
import zlib

_SAMPLE = 40_000
"""How much of a text's beginning counts, in code points."""
_IN_A_ROW = 3
"""How many words make a shingle."""
_KEPT = 128
"""How many of the smallest shingle numbers make a sketch."""
LEADING = 16
"""How many of them are looked up to find texts that may be alike."""


def sketch_of(text: str) -> bytes:
    """The sketch of a text, 512 bytes at most: nothing but its words counts, and those only by what follows them."""
    words = [word.strip(_STRIPPED) for word in text[:_SAMPLE].casefold().split()]
    words = [word for word in words if word]
    shingles = zip(*(words[start:] for start in range(_IN_A_ROW)), strict=False) if len(words) >= _IN_A_ROW else [words]
    numbers = {zlib.crc32(" ".join(shingle).encode("utf-8", "surrogatepass")) for shingle in shingles if shingle}
    smallest = heapq.nsmallest(_KEPT, numbers)
    return struct.pack(f">{len(smallest)}I", *smallest)


def numbers_in(sketch: bytes) -> tuple[int, ...]:
    """The numbers of a sketch, smallest first."""
    return struct.unpack(f">{len(sketch) // 4}I", sketch[: len(sketch) // 4 * 4])


def likeness(one: bytes, other: bytes) -> float:
    """What part of the shingles of both texts together they share, estimated: 0 to 1."""
    first, second = set(numbers_in(one)), set(numbers_in(other))
    smallest = heapq.nsmallest(_KEPT, first | second)
    if not smallest:
        return 0.0
    return sum(number in first and number in second for number in smallest) / len(smallest)


_STRIPPED = ".,;:!?()[]{}\"'“”‘’«»–—-…/*_#>|\u00ad"
