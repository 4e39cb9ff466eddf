"""Hostile e-books: bombs, lying archives, names that lead elsewhere, entities, loops, floods."""

import zlib
from pathlib import Path

from tests.files.hostile.archives import bomb, forged, nested, packed, with_links
from tests.files.hostile.made import REMOTE, SECRET_FILE, Hostile, plain

_SAID = "<p>Hakim memutus perkara itu.</p>"
_WORDS = "Hakim memutus perkara"
_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def books() -> list[Hostile]:
    """All of them."""
    return [*_bombs(), *_paths(), *_entities(), *_loops(), *_floods()]


def _page(content: str = _SAID) -> str:
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>a</title></head><body>{content}</body></html>'


def _package(items: str, spine: str, more: str = "") -> str:
    return (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>Putusan</dc:title></metadata><manifest>{items}</manifest>"
        f"<spine toc='ncx'>{spine}</spine>{more}</package>"
    )


def _item(name: str, identity: str = "c", kind: str = "application/xhtml+xml") -> str:
    return f'<item id="{identity}" href="{name}" media-type="{kind}"/>'


def _parts(chapter: str = "", **more: str) -> dict[str, bytes | str]:
    """A book of one chapter; further parts are named with two underscores for a dot."""
    return {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": _CONTAINER,
        "b.opf": _package(_item("c.xhtml"), '<itemref idref="c"/>'),
        "c.xhtml": chapter or _page(),
        **{name.replace("__", "."): content for name, content in more.items()},
    }


def _book(chapter: str = "", **more: str) -> bytes:
    return packed(_parts(chapter, **more))


def _forged(chapter: tuple[bytes, int, int], **how: object) -> bytes:
    """A book written by hand, whose chapter is described so."""
    entries = {}
    for name, content in _parts().items():
        data = content if isinstance(content, bytes) else content.encode()
        stream = zlib.compress(data, 9, -15)
        entries[name] = (stream, len(stream), len(data))
    entries["c.xhtml"] = chapter
    return forged(entries, **how)


def _bombs() -> list[Hostile]:
    flat = bomb(300_000_000)
    honest = _book()
    return [
        plain("bom.epub", _forged((flat, len(flat), 300_000_000)), refused="bom.epub"),
        plain("bom_dusta.epub", _forged((flat, len(flat), 900)), refused="bom_dusta.epub"),
        plain("bom_bersarang.epub", nested(4, 6, ".epub"), refused="bom_bersarang.epub"),
        plain("bom_dalam.epub", packed({**_parts(), "c.xhtml": nested(2, 4, ".xhtml")})),
        plain(
            "tumpang_tindih.epub", _forged((flat, len(flat), 300_000_000), shared=True), refused="tumpang_tindih.epub"
        ),
        plain("banyak_nama.epub", packed({**_parts(), **{f"f{n}": "" for n in range(21_000)}}), refused="20,000 parts"),
        plain("ukuran_dusta.epub", _forged((b"\x03\x00", 2, 4_000_000_000)), refused="ukuran_dusta.epub"),
        plain("jumlah_dusta.epub", _forged((b"\x03\x00", 2, 0), count=60_000)),
        plain("terpotong.epub", honest[: len(honest) * 2 // 3], refused="terpotong.epub"),
        plain("tanpa_direktori.epub", honest.partition(b"PK\x01\x02")[0], refused="tanpa_direktori.epub"),
        plain("dua_direktori.epub", honest + honest[honest.index(b"PK\x05\x06") :]),
        plain("komentar.epub", honest + b"PK\x05\x06" * 20_000),
        plain("zip64.epub", _zip64(honest), refused="zip64.epub"),
        plain("terkunci.epub", honest.replace(b"PK\x03\x04\x14\x00\x00\x00", b"PK\x03\x04\x14\x00\x01\x00")),
    ]


def _zip64(book: bytes) -> bytes:
    """The book with a directory that is said to lie beyond four thousand million bytes."""
    place = book.index(b"PK\x05\x06")
    far = b"PK\x06\x06" + (44).to_bytes(8, "little") + bytes(12) + (2**62).to_bytes(8, "little") * 4
    locator = b"PK\x06\x07" + bytes(4) + place.to_bytes(8, "little") + (1).to_bytes(4, "little")
    return book[:place] + far + locator + b"PK\x05\x06" + b"\0" * 4 + b"\xff" * 12 + b"\0\0"


def _paths() -> list[Hostile]:
    def leading(target: str) -> bytes:
        chapters = _item(target, "x") + _item("c.xhtml")
        package = _package(chapters, '<itemref idref="x"/><itemref idref="c"/>')
        return packed({**_parts(), "b.opf": package})

    def of_folder(folder: Path) -> list[str]:
        near = f"../{SECRET_FILE}"
        return [near, f"../{near}", str(folder / SECRET_FILE), (folder / SECRET_FILE).as_uri(), SECRET_FILE]

    def container(target: str) -> bytes:
        return packed({**_parts(), "META-INF/container.xml": _CONTAINER.replace("b.opf", target)})

    def named(names: list[str]) -> bytes:
        items = "".join(_item(name, f"i{number}") for number, name in enumerate(names)) + _item("c.xhtml")
        spine = "".join(f'<itemref idref="i{number}"/>' for number in range(len(names))) + '<itemref idref="c"/>'
        return packed(
            {**_parts(), "b.opf": _package(items, spine), **{name: _page("<p>Di luar.</p>") for name in names}}
        )

    ways = ("atas", "lebih_atas", "mutlak", "alamat", "samping")
    return [
        *(
            Hostile(f"{way}.epub", lambda folder, n=n: leading(of_folder(folder)[n]), _WORDS)
            for n, way in enumerate(ways)
        ),
        *(
            Hostile(f"wadah_{way}.epub", lambda folder, n=n: container(of_folder(folder)[n]))
            for n, way in enumerate(ways)
        ),
        Hostile("sandi.epub", lambda _: leading("..%2f" + SECRET_FILE), _WORDS),
        Hostile("jauh.epub", lambda _: leading(REMOTE), _WORDS),
        plain(
            "nama.epub",
            named(["../../luar.xhtml", "/luar.xhtml", "C:\\luar.xhtml", "a\\..\\luar.xhtml", "a//b"]),
            _WORDS,
        ),
        plain("nama_nol.epub", named(["a\x01b.xhtml", "\u202elmthx.a", "a" * 60_000])),
        Hostile("tautan.epub", _linked, _WORDS),
        Hostile("rujukan.epub", _referring, _WORDS),
    ]


def _linked(folder: Path) -> bytes:
    """A book whose first chapter is a symbolic link to a file outside."""
    package = _package(_item("l.xhtml", "l") + _item("c.xhtml"), '<itemref idref="l"/><itemref idref="c"/>')
    return with_links({**_parts(), "b.opf": package}, {"l.xhtml": str(folder / SECRET_FILE), "g": "/"})


def _referring(folder: Path) -> bytes:
    target = (folder / SECRET_FILE).as_uri()
    content = "".join(
        f"<img src='{at}' alt=''/><iframe src='{at}'/><object data='{at}'/><link href='{at}'/><script src='{at}'/>"
        f"<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'><use x:href='{at}'/></svg>"
        for at in (target, SECRET_FILE, REMOTE)
    )
    return _book(f"<?xml-stylesheet href='{target}'?>" + _page(content + _SAID))


def _entities() -> list[Hostile]:
    levels = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    laughs = f"<!DOCTYPE a [<!ENTITY l0 'haha'>{levels}]>"
    spaced = laughs.replace("<!DOCTYPE", "<!-- " + "x" * 70_000 + " --><!DOCTYPE")

    def outside(folder: Path) -> str:
        target = (folder / SECRET_FILE).as_uri()
        return f"<!DOCTYPE a [<!ENTITY x SYSTEM '{target}'><!ENTITY % p SYSTEM '{REMOTE}'>%p;]>"

    opf = _package(_item("c.xhtml"), '<itemref idref="c"/>')
    return [
        plain("miliaran.epub", _book(laughs + _page(f"<p>&l9;</p>{_SAID}"))),
        plain("miliaran_jauh.epub", _book(spaced + _page(f"<p>&l9;</p>{_SAID}"))),
        plain(
            "miliaran_paket.epub", _book(b__opf=laughs + opf.replace("Putusan", "&l9;")), refused="miliaran_paket.epub"
        ),
        plain("miliaran_wadah.epub", packed({**_parts(), "META-INF/container.xml": laughs + _CONTAINER})),
        plain("miliaran_16.epub", packed({**_parts(), "b.opf": (laughs + opf).encode("utf-16")})),
        Hostile("luar.epub", lambda folder: _book(outside(folder) + _page(f"<p>&x;</p>{_SAID}"))),
        Hostile("luar_paket.epub", lambda folder: _book(b__opf=outside(folder) + opf.replace("Putusan", "&x;"))),
    ]


def _loops() -> list[Hostile]:
    nav = '<nav xmlns:epub="http://www.idpf.org/2007/ops" epub:type="toc">' + "<ol><li><a href='c.xhtml'>a</a>" * 3_000
    points = "<navPoint><navLabel><text>a</text></navLabel><content src='c.xhtml'/>" * 3_000
    ncx = _item("n.ncx", "ncx", "application/x-dtbncx+xml")
    notes = "".join(f'<p id="n{n}"><a href="#n{n + 1}"><sup>1</sup></a> a</p>' for n in range(50_000))
    again = "<itemref idref='c'/>"
    return [
        plain("diri_sendiri.epub", _book(b__opf=_package(_item("b.opf"), again))),
        plain("seratus_ribu_kali.epub", _book(b__opf=_package(_item("c.xhtml"), again * 100_000))),
        plain("isi.epub", _book(b__opf=_package(_item("c.xhtml") + ncx, again), n__ncx=f"<ncx><navMap>{points}")),
        plain("navigasi.epub", _book(_page(nav + _SAID))),
        plain("catatan.epub", _book(_page(notes))),
        plain(
            "banyak_butir.epub",
            _book(b__opf=_package("".join(_item("c.xhtml", f"c{n}") for n in range(90_000)), again)),
        ),
        plain(
            "cadangan.epub", _book(b__opf=_package('<item id="c" href="c.bin" media-type="a/b" fallback="c"/>', again))
        ),
    ]


def _floods() -> list[Hostile]:
    attributes = " ".join(f'a{number}="x"' for number in range(5_000))
    return [
        plain("dalam.epub", _book(_page("<div>" * 50_000 + _SAID + "</div>" * 50_000))),
        plain("atribut.epub", _book(_page(f"<p {attributes}>a</p>{_SAID}"))),
        plain("judul.epub", _book(_page("<h2>Pasal</h2>" * 400_000))),
        plain("jalinan.epub", _book(_page("<p>" + "<b>a</b>" * 500_000 + "</p>"))),
        plain("sel.epub", _book(_page("<table>" + ("<tr>" + "<td>a</td>" * 500 + "</tr>") * 500 + "</table>"))),
        plain("satu_baris.epub", _book(_page("<p>" + "hakim " * 2_500_000 + "</p>"))),
        plain("kosong_semua.epub", _book(_page("<p/>" * 900_000 + _SAID))),
    ]
