"""Writes StarDict dictionaries for the tests, as the makers of such files do."""

import gzip
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path


def write_stardict(
    folder: Path,
    articles: Sequence[tuple[str, bytes]],
    *,
    kinds: str = "m",
    synonyms: Sequence[tuple[str, int]] = (),
    packed: bool = False,
    wide: bool = False,
    said: Mapping[str, str] | None = None,
) -> Path:
    """A dictionary named `kamus` in the folder; gives the path of its `.ifo` file.

    `articles` are words with the bytes of their articles; `wide` writes offsets of eight bytes.
    """
    text, index = b"", b""
    for word, article in articles:
        index += word.encode() + b"\0" + struct.pack(">QI" if wide else ">II", len(text), len(article))
        text += article
    info = {"version": "3.0.0", "bookname": "Kamus Uji", "wordcount": str(len(articles)), "sametypesequence": kinds}
    info |= {"idxoffsetbits": "64"} if wide else {}
    info |= said or {}
    lines = [f"{key}={value}" for key, value in info.items() if value]
    path = folder / "kamus.ifo"
    path.write_text("\n".join(["StarDict's dict ifo file", *lines, ""]), encoding="utf-8")
    if packed:
        (folder / "kamus.idx.gz").write_bytes(gzip.compress(index))
        (folder / "kamus.dict.dz").write_bytes(gzip.compress(text))
    else:
        (folder / "kamus.idx").write_bytes(index)
        (folder / "kamus.dict").write_bytes(text)
    if synonyms:
        (folder / "kamus.syn").write_bytes(
            b"".join(name.encode() + b"\0" + struct.pack(">I", at) for name, at in synonyms)
        )
    return path
