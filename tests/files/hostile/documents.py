"""Hostile Word documents: references outside, entities, circles of styles and lists, floods."""

from pathlib import Path

from tests.files.hostile.archives import bomb, forged, packed, with_links
from tests.files.hostile.made import REMOTE, SECRET_FILE, Hostile, plain

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SAID = "<w:p><w:r><w:t>Hakim memutus perkara itu.</w:t></w:r></w:p>"
_WORDS = "Hakim memutus perkara"


def documents() -> list[Hostile]:
    """All of them."""
    return [*_references(), *_entities(), *_circles(), *_floods(), *_archives()]


def _run(words: str) -> str:
    return f"<w:r><w:t>{words}</w:t></w:r>"


def _body(content: str) -> str:
    return (
        f'<w:document xmlns:w="{_WORD}" xmlns:r="{_RELATIONS}" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        f'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><w:body>{content}</w:body></w:document>'
    )


def _relation(identity: str, kind: str, target: str, mode: str = "") -> str:
    external = f' TargetMode="{mode}"' if mode else ""
    return f'<Relationship Id="{identity}" Type="{_RELATIONS}/{kind}" Target="{target}"{external}/>'


def _relations(rows: str) -> str:
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'


def _parts(content: str = _SAID, main: str = "word/document.xml", **more: str) -> dict[str, bytes | str]:
    """A document; further parts of it (styles, numbering, footnotes) are named by their kinds."""
    rows = "".join(_relation(f"r{number}", kind, f"{kind}.xml") for number, kind in enumerate(more))
    return {
        "_rels/.rels": _relations(_relation("a", "officeDocument", main)),
        "word/document.xml": _body(content),
        "word/_rels/document.xml.rels": _relations(rows),
        **{f"word/{kind}.xml": text for kind, text in more.items()},
    }


def _document(content: str = _SAID, **more: str) -> bytes:
    return packed(_parts(content, **more))


def _references() -> list[Hostile]:
    kinds = (
        *(
            "attachedTemplate",
            "image",
            "oleObject",
            "subDocument",
            "aFChunk",
            "frame",
            "hyperlink",
            "styles",
            "numbering",
        ),
        *("footnotes", "endnotes", "settings", "header", "footer", "comments", "theme", "fontTable", "webSettings"),
    )

    def external(folder: Path) -> bytes:
        targets = [(folder / SECRET_FILE).as_uri(), SECRET_FILE, f"../../{SECRET_FILE}", REMOTE, "\\\\127.0.0.1\\a\\b"]
        rows = "".join(
            _relation(f"x{number}{kind}", kind, target, "External")
            for number, target in enumerate(targets)
            for kind in kinds
        )
        shown = "".join(
            f'<w:p><w:hyperlink r:id="x{n}hyperlink">{_run("tautan")}</w:hyperlink></w:p>'
            f'<w:p><w:subDoc r:id="x{n}subDocument"/></w:p>'
            f'<w:altChunk r:id="x{n}aFChunk"/><w:p><w:r><w:object r:id="x{n}oleObject"/></w:r></w:p>'
            for n in range(len(targets))
        )
        return packed({**_parts(shown + _SAID), "word/_rels/document.xml.rels": _relations(rows)})

    def inside(folder: Path) -> bytes:
        rows = "".join(_relation(f"y{kind}", kind, str(folder / SECRET_FILE)) for kind in kinds)
        return packed({**_parts(), "word/_rels/document.xml.rels": _relations(rows)})

    def fields(folder: Path) -> bytes:
        target = folder / SECRET_FILE
        codes = (
            f'INCLUDETEXT "{target}"',
            f"INCLUDEPICTURE {REMOTE}",
            f'LINK Word.Document "{target}"',
            "DDEAUTO c cmd",
        )
        return _document("".join(f"<w:p><w:fldSimple w:instr='{code}'/></w:p>" for code in codes) + _SAID)

    def main(folder: Path, target: str) -> bytes:
        return packed(_parts(main=target.replace("{}", str(folder))))

    return [
        Hostile("luar.docx", external, _WORDS),
        Hostile("dalam_palsu.docx", inside, _WORDS),
        Hostile("bidang.docx", fields, _WORDS),
        Hostile("utama_atas.docx", lambda folder: main(folder, f"../../{SECRET_FILE}"), _WORDS),
        Hostile("utama_mutlak.docx", lambda folder: main(folder, f"{{}}/{SECRET_FILE}"), _WORDS),
        Hostile("utama_alamat.docx", lambda folder: main(folder, f"file://{{}}/{SECRET_FILE}"), _WORDS),
        Hostile("tautan.docx", _linked, refused="tautan.docx"),
    ]


def _linked(folder: Path) -> bytes:
    parts = _parts()
    del parts["word/document.xml"]
    return with_links(parts, {"word/document.xml": str(folder / SECRET_FILE)})


def _entities() -> list[Hostile]:
    levels = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    laughs = f"<!DOCTYPE a [<!ENTITY l0 'haha'>{levels}]>"
    long_since = f"<!--{'x' * 70_000}-->" + laughs

    def outside(folder: Path) -> bytes:
        entity = f"<!DOCTYPE a [<!ENTITY x SYSTEM '{(folder / SECRET_FILE).as_uri()}'>]>"
        return packed({**_parts(), "word/document.xml": entity + _body(f"<w:p>{_run('&x;')}</w:p>" + _SAID)})

    def inclusion(folder: Path) -> bytes:
        target = (folder / SECRET_FILE).as_uri()
        chunk = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{target}" parse="text"/>'
        return _document(f"<w:p><w:r><w:t>{chunk}</w:t></w:r></w:p>" + _SAID)

    laughing = _body(f"<w:p>{_run('&l9;')}</w:p>")
    return [
        plain("miliaran.docx", packed({**_parts(), "word/document.xml": laughs + laughing}), refused="XML entities"),
        plain("miliaran_jauh.docx", packed({**_parts(), "word/document.xml": long_since + laughing})),
        plain("miliaran_gaya.docx", _document(styles=laughs + f'<w:styles xmlns:w="{_WORD}">&l9;</w:styles>')),
        plain("miliaran_16.docx", packed({**_parts(), "word/document.xml": (laughs + laughing).encode("utf-16")})),
        Hostile("entitas_luar.docx", outside, refused="XML entities"),
        Hostile("sertaan.docx", inclusion, _WORDS),
    ]


def _circles() -> list[Hostile]:
    style = (
        '<w:style w:type="paragraph" w:styleId="{0}"><w:name w:val="{0}"/><w:basedOn w:val="{1}"/>'
        '<w:link w:val="{1}"/></w:style>'
    )
    circling = style.format("A", "B") + style.format("B", "A") + style.format("C", "C")
    circle = f'<w:styles xmlns:w="{_WORD}">{circling}</w:styles>'
    chain = "".join(style.format(f"S{n}", f"S{n + 1}") for n in range(20_000))
    deep = f'<w:styles xmlns:w="{_WORD}">{chain}</w:styles>'
    styled = '<w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr>' + _run("Hakim memutus perkara") + "</w:p>"
    listed = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="{}"/><w:numId w:val="{}"/></w:numPr></w:pPr>' + _run("butir") + "</w:p>"
    )
    level = (
        '<w:lvl w:ilvl="{0}"><w:start w:val="2147483647"/><w:numFmt w:val="{1}"/><w:pStyle w:val="A"/>'
        f'<w:lvlText w:val="{"%1%2%3%4%5%6%7%8%9" * 400}"/></w:lvl>'
    )
    formats = (
        "upperRoman",
        "lowerLetter",
        "ordinalText",
        "cardinalText",
        "chineseCounting",
        "hex",
        "none",
        "custom",
        "x",
    )
    levels = "".join(level.format(number, name) for number, name in enumerate(formats))
    numbering = (
        f'<w:numbering xmlns:w="{_WORD}"><w:abstractNum w:abstractNumId="0">{levels}<w:numStyleLink w:val="N"/>'
        '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="99"/></w:num></w:numbering>'
    )
    numbers = (
        "".join(listed.format(number, 1) for number in range(9)) * 300 + listed.format(10**9, 1) + listed.format(-1, 2)
    )
    note = f'<w:footnote w:id="1"><w:p><w:r><w:footnoteReference w:id="1"/></w:r>{_run("catatan")}</w:p></w:footnote>'
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    return [
        plain("gaya_melingkar.docx", _document(styled.format("A") + styled.format("C"), styles=circle), _WORDS),
        plain("gaya_berantai.docx", _document(styled.format("S0") * 50, styles=deep), _WORDS),
        plain("penomoran.docx", _document(numbers + _SAID, numbering=numbering, styles=circle), _WORDS),
        plain("catatan.docx", _document(f"<w:p>{mark * 50_000}</w:p>{_SAID}", footnotes=_notes(note))),
        plain("catatan_banyak.docx", _document(_SAID, footnotes=_notes(note * 50_000)), _WORDS),
    ]


def _notes(content: str) -> str:
    return f'<w:footnotes xmlns:w="{_WORD}">{content}</w:footnotes>'


def _floods() -> list[Hostile]:
    cell = f"<w:tc><w:p>{_run('a')}</w:p></w:tc>"
    nested = "<w:tbl><w:tr><w:tc>"
    begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + _run("a")
    unended = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{_run('a ')}</w:p>"
    box = "<mc:AlternateContent><mc:Choice><wps:txbx><w:txbxContent><w:p><w:r>"
    boxed = "</w:r></w:p></w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent>"
    attributes = " ".join(f'w:a{number}="x"' for number in range(5_000))
    return [
        plain("sejuta_sel.docx", _document("<w:tbl>" + f"<w:tr>{cell * 1_000}</w:tr>" * 1_000 + "</w:tbl>" + _SAID)),
        plain("satu_baris_sel.docx", _document(f"<w:tbl><w:tr>{cell * 400_000}</w:tr></w:tbl>{_SAID}")),
        plain("tabel_dalam.docx", _document(nested * 80 + _SAID + "</w:tc></w:tr></w:tbl>" * 80)),
        plain(
            "terlalu_dalam.docx", _document("<w:sdt>" * 30_000 + _SAID + "</w:sdt>" * 30_000), refused="damaged inside"
        ),
        plain("paragraf_kosong.docx", _document("<w:p/>" * 1_500_000 + _SAID)),
        plain("jalinan.docx", _document(f"<w:p>{_run('a') * 400_000}</w:p>")),
        plain("bidang_terbuka.docx", _document(f"<w:p>{begun * 90_000}</w:p>")),
        plain("tak_berakhir.docx", _document(unended * 300_000), refused="too intricate"),
        plain("kotak.docx", _document(f"<w:p><w:r>{box * 25}<w:t>a</w:t>{boxed * 25}</w:r></w:p>{_SAID}")),
        plain("atribut.docx", _document(f"<w:p {attributes}/>{_SAID}"), refused="too intricate"),
        plain("unsur_asing.docx", _document("<w:x>a</w:x>" * 1_500_000 + _SAID)),
        plain("teks_besar.docx", _document(f"<w:p>{_run('a' * 12_000_000)}</w:p>")),
        plain("satu_baris.docx", _document(f"<w:p>{_run('hakim ' * 100_000) * 15}</w:p>")),
    ]


def _archives() -> list[Hostile]:
    flat = bomb(400_000_000)
    relations = _parts()["_rels/.rels"]
    whole = _document()
    bombed = {"_rels/.rels": _stored(relations), "word/document.xml": (flat, len(flat), 400_000_000)}
    return [
        plain("bom.docx", forged(bombed), refused="bom.docx"),
        plain(
            "bom_dusta.docx", forged({**bombed, "word/document.xml": (flat, len(flat), 100)}), refused="bom_dusta.docx"
        ),
        plain("terpotong.docx", whole[: len(whole) // 2], refused="terpotong.docx"),
        plain("buku.docx", packed({"META-INF/container.xml": "<a/>", "b.opf": "<a/>"}), refused="buku.docx"),
        plain("ganda.docx", whole + whole),
    ]


def _stored(content: bytes | str) -> tuple[bytes, int, int]:
    """A small part as one stored block of a deflate stream."""
    data = content if isinstance(content, bytes) else content.encode()
    size = len(data).to_bytes(2, "little")
    stream = b"\x01" + size + bytes(byte ^ 0xFF for byte in size) + data
    return stream, len(stream), len(data)
