"""Mutants: files that were whole, with bytes, words and numbers changed at random, the same for the same seed."""

import io
import random
import re
import zipfile
from collections.abc import Callable, Sequence

_NUMBERS = (b"0", b"-1", b"1", b"65535", b"2147483648", b"99999999999999999999", b"1e308", b"%9%1", b"nan", b"")
_MARKUP = (
    *(
        b"<",
        b">",
        b"</",
        b"&",
        b"&#0;",
        b"]]>",
        b"<!--",
        b"-->",
        b"<![CDATA[",
        b"<!DOCTYPE a [",
        b"<?xml",
        b"\0",
        b"\xff",
    ),
    *(b"<table>", b"</p>", b"<li>", b"<br>", b'"', b"'", b"\\", b"\r", b"\xe2\x80\xae", b"\xef\xbf\xbc", b"(", b")"),
    *(b"obj", b"endobj", b"stream", b"endstream", b"<<", b">>", b" R", b"/Kids", b"/Length", b"[", b"]", b"Tj", b"BT"),
    *(
        b"#",
        b"```",
        b"* ",
        b"> ",
        b"|",
        b"---",
        b"--b",
        b"\n\n",
        b"Content-Type: ",
        b"=3D",
        b"[a]: ",
        b"Pasal ",
        b"PK\x03\x04",
    ),
)
_TOKEN = re.compile(rb"<[^<>]{0,300}>|[^<>\s]{1,40}|\s{1,20}")
_NUMBER = re.compile(rb"\d{1,12}")
_VALUE = re.compile(rb"\"[^\"<>]*\"")
_ELEMENT = re.compile(rb"<(\w[\w:.]*)\b[^<>]*(?:/>|>[^<>]*</\1>)")
_LONGEST_SLICE = 2_000


def mutant(whole: Sequence[bytes], chance: random.Random, *, packed: bool = False) -> bytes:
    """One of the files, changed; of `packed` ones mostly the parts inside."""
    data = chance.choice(whole)
    if packed and chance.random() < 0.8:
        return _repacked(data, chance)
    return _changed(data, chance, chance.choice(whole))


def _repacked(data: bytes, chance: random.Random) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    for name in chance.sample(sorted(parts), min(len(parts), chance.randint(1, 3))):
        if chance.random() < 0.6:
            parts[name] = chance.choice((_numbers, _values, _moved))(parts[name], chance, b"")
        else:
            parts[name] = _changed(parts[name], chance, parts[chance.choice(sorted(parts))])
    if chance.random() < 0.1:
        parts.pop(chance.choice(sorted(parts)))
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def _changed(data: bytes, chance: random.Random, other: bytes) -> bytes:
    ways: tuple[Callable[[bytes, random.Random, bytes], bytes], ...] = (
        *(_bytes, _cut, _doubled, _swapped, _numbers, _strewn, _spliced, _ended),
    )
    for _ in range(chance.randint(1, 3)):
        data = chance.choice(ways)(data, chance, other)
    return data


def _bytes(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.randint(1, 12) if data else 0):
        changed[chance.randrange(len(changed))] = chance.randrange(256)
    return bytes(changed)


def _slice(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.randint(1, _LONGEST_SLICE))


def _cut(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    start, end = _slice(data, chance)
    return data[:start] + data[end:]


def _doubled(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    start, end = _slice(data, chance)
    return data[:start] + data[start:end] * chance.choice((2, 2, 3, 50)) + data[end:]


def _swapped(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    tokens = _TOKEN.findall(data)
    for _ in range(chance.randint(1, 6) if tokens else 0):
        one, two = chance.randrange(len(tokens)), chance.randrange(len(tokens))
        tokens[one], tokens[two] = tokens[two], tokens[one]
    return b"".join(tokens)


def _numbers(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    places = [match.span() for match in _NUMBER.finditer(data)]
    for start, end in sorted(chance.sample(places, min(len(places), chance.randint(1, 5))), reverse=True):
        data = data[:start] + chance.choice(_NUMBERS) + data[end:]
    return data


def _values(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    """Values of attributes in each other's places: what was well-formed stays so."""
    places = [match.span() for match in _VALUE.finditer(data)]
    values = [data[start:end] for start, end in places]
    for start, end in sorted(chance.sample(places, min(len(places), chance.randint(1, 8))), reverse=True):
        data = data[:start] + chance.choice(values) + data[end:]
    return data


def _moved(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    """Elements without children in each other's places, or many times: what was well-formed stays so."""
    places = [match.span() for match in _ELEMENT.finditer(data)]
    elements = [data[start:end] for start, end in places]
    for start, end in sorted(chance.sample(places, min(len(places), chance.randint(1, 8))), reverse=True):
        data = data[:start] + chance.choice(elements) * chance.choice((0, 1, 1, 2, 100)) + data[end:]
    return data


def _strewn(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    for _ in range(chance.randint(1, 6)):
        place = chance.randrange(len(data) + 1)
        data = data[:place] + chance.choice(_MARKUP) * chance.choice((1, 1, 2, 400)) + data[place:]
    return data


def _spliced(data: bytes, chance: random.Random, other: bytes) -> bytes:
    start, end = _slice(other, chance)
    place = chance.randrange(len(data) + 1)
    return data[:place] + other[start:end] + data[place:]


def _ended(data: bytes, chance: random.Random, _other: bytes) -> bytes:
    return data[: chance.randrange(len(data) + 1)]
