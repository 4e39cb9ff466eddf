"""Archives as attackers build them: bombs, entries that overlap or lie, links, names that lead elsewhere."""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping


def packed(parts: Mapping[str, bytes | str], alter: Callable[[zipfile.ZipInfo], None] | None = None) -> bytes:
    """The parts in an archive; `alter` changes how each entry is described."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            described = zipfile.ZipInfo("x")
            described.filename = name
            described.compress_type = zipfile.ZIP_DEFLATED
            if alter:
                alter(described)
            archive.writestr(described, content)
    return file.getvalue()


def with_links(parts: Mapping[str, bytes | str], links: Mapping[str, str]) -> bytes:
    """An archive that has symbolic links beside the parts."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
        for name, target in links.items():
            described = zipfile.ZipInfo(name)
            described.create_system = 3
            described.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(described, target)
    return file.getvalue()


def bomb(size: int) -> bytes:
    """The raw deflate stream of so many zero bytes, made without holding them."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    step = bytes(1_000_000)
    return b"".join(packer.compress(step) for _ in range(size // len(step))) + packer.flush()


def forged(entries: Mapping[str, tuple[bytes, int, int]], *, shared: bool = False, count: int | None = None) -> bytes:
    """An archive written by hand: name to raw deflate stream, stated packed size and stated size.

    `shared` lets every name point at the first entry's bytes; `count` is the number of entries that is stated.
    """
    body, directory, first = b"", b"", 0
    for number, (name, (stream, packed_size, size)) in enumerate(entries.items()):
        place = first if shared and number else len(body)
        described = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0, 33, 0, packed_size, size, len(name), 0)
        if place == len(body):
            body += b"PK\x03\x04" + described + name.encode() + stream
        directory += b"PK\x01\x02" + struct.pack("<H", 20) + described
        directory += struct.pack("<HHHII", 0, 0, 0, 0, place) + name.encode()
    stated = len(entries) if count is None else count
    return (
        body + directory + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, stated, stated, len(directory), len(body), 0)
    )


def nested(depth: int, width: int, name: str) -> bytes:
    """Archives inside an archive, `width` in each of `depth` levels."""
    data = packed({"a": bytes(1_000_000)})
    for _ in range(depth):
        data = packed({f"{number}{name}": data for number in range(width)})
    return data
