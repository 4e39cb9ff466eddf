"""Hostile PDF files: objects that refer to themselves, lying tables, bombs in filters, actions, outside references."""

import zlib
from collections.abc import Mapping
from pathlib import Path

from tests.files.hostile.archives import bomb
from tests.files.hostile.made import REMOTE, SECRET_FILE, Hostile, plain

_WORDS = "Hakim memutus perkara"
_SAID = b"BT /F 12 Tf 72 720 Td (Hakim memutus perkara itu di pengadilan.) Tj ET"
_RESOURCES = b"/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>"
_PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R" + _RESOURCES + b">>"
_FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def pdfs() -> list[Hostile]:
    """All of them."""
    return [*_circles(), *_tables(), *_bombs(), *_actions(), *_pages(), *_floods()]


def pdf(objects: Mapping[int, bytes] | None = None, trailer: bytes = b"") -> bytes:
    """A file with one page that says a sentence; `objects` replaces or adds some by their numbers."""
    standing = {
        1: b"<</Type/Catalog/Pages 2 0 R>>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: _PAGE,
        4: stream(_SAID),
        5: _FONT,
        **(objects or {}),
    }
    data, places = b"%PDF-1.7\n", {}
    for number, content in sorted(standing.items()):
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(data)
    data += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in places.items():
        data += b"%d 1\n%010d 00000 n \n" % (number, place)
    size = max(standing) + 1
    return data + b"trailer\n<</Root 1 0 R/Size %d%s>>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, table)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream with the length of its content and further entries."""
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(content), entries, content)


def _circles() -> list[Hostile]:
    form = stream(
        b"/X Do " * 50 + _SAID, b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X 6 0 R>>>>"
    )
    outline = b"<</Title(a)/Parent 7 0 R/First 8 0 R/Last 8 0 R/Next 8 0 R/Prev 8 0 R>>"
    tree = {
        number: b"<</Type/Pages/Kids[%s]/Count 999999>>" % (b"%d 0 R " % (number + 1) * 9) for number in range(20, 40)
    }
    return [
        plain("halaman_diri.pdf", pdf({2: b"<</Type/Pages/Kids[2 0 R]/Count 1>>"}), refused="halaman_diri.pdf"),
        plain(
            "halaman_saling.pdf",
            pdf({2: b"<</Type/Pages/Kids[9 0 R]/Count 2>>", 9: b"<</Type/Pages/Kids[2 0 R]/Count 2>>"}),
        ),
        plain("pohon.pdf", pdf({**tree, 2: b"<</Type/Pages/Kids[20 0 R]/Count 999999>>", 40: _PAGE})),
        plain("induk_diri.pdf", pdf({3: _PAGE.replace(b"/Parent 2 0 R/MediaBox[0 0 612 792]", b"/Parent 3 0 R")})),
        plain("bentuk_diri.pdf", pdf({4: stream(b"/X Do " + _SAID), 6: form})),
        plain("panjang_diri.pdf", pdf({4: b"<</Length 4 0 R>>\nstream\n" + _SAID + b"\nendstream"})),
        plain("acuan_diri.pdf", pdf({4: b"4 0 R", 6: b"6 0 R"})),
        plain(
            "garis_besar.pdf", pdf({1: b"<</Type/Catalog/Pages 2 0 R/Outlines 7 0 R>>", 7: outline, 8: outline}), _WORDS
        ),
        plain(
            "huruf_diri.pdf", pdf({5: b"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding 5 0 R/DescendantFonts[5 0 R]>>"})
        ),
        plain("saringan_diri.pdf", pdf({4: stream(_SAID, b"/Filter 4 0 R/DecodeParms 4 0 R")})),
        plain("huruf_tiga.pdf", pdf({5: _type_three(b"/X Do 1 0 d0 BT /F 9 Tf (a) Tj ET"), 6: form})),
    ]


def _type_three(glyph: bytes) -> bytes:
    """A font whose glyph draws text in the same font; the glyph is the page's content, object 4, or a form."""
    return (
        b"<</Type/Font/Subtype/Type3/FontBBox[0 0 9 9]/FontMatrix[1 0 0 1 0 0]/CharProcs<</a 4 0 R>>"
        b"/Encoding<</Type/Encoding/Differences[65/a 97/a]>>/FirstChar 65/LastChar 122/Widths[9 9 9]"
        b"/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>% " + glyph
    )


def _tables() -> list[Hostile]:
    good = pdf()
    table = good.index(b"xref\n")
    start = good.index(b"startxref")
    packed = zlib.compress(b"10 0 10 0 " + b"<</Type/ObjStm>>")
    objects = b"/Type/ObjStm/N 2/First 10/Filter/FlateDecode/Extends 10 0 R"
    table_stream = b"/Type/XRef/Size 2147483647/W[1 8 8]/Index[0 2147483647]/Root 1 0 R"
    return [
        plain("tabel_besar.pdf", good.replace(b"0 1\n0000000000", b"0 2147483647\n0000000000")),
        plain("ukuran_besar.pdf", good.replace(b"/Size 6", b"/Size 2147483647"), _WORDS),
        plain("tabel_melingkar.pdf", pdf(trailer=b"/Prev %d" % table), _WORDS),
        plain("tabel_lenyap.pdf", good[:start] + b"startxref\n99999999999999999999\n%%EOF"),
        plain("tabel_negatif.pdf", good[:start] + b"startxref\n-1\n%%EOF"),
        plain("tabel_salah.pdf", good.replace(b" 00000 n ", b" 99999 n ")),
        plain("tabel_aliran.pdf", pdf({10: stream(bytes(500), table_stream)}, b"/XRefStm 9")),
        plain("objek_berisi_diri.pdf", pdf({10: stream(packed, objects)})),
        plain("nomor_besar.pdf", pdf({4_194_303: b"<<>>", 8_388_606: b"<<>>"}), _WORDS),
        plain("terpotong.pdf", good[: len(good) // 2]),
        plain("kepala_saja.pdf", b"%PDF-1.7\n", refused="kepala_saja.pdf"),
        plain("sampah.pdf", b"%PDF-1.7\n" + bytes(range(256)) * 8_000, refused="sampah.pdf"),
        plain("akhir_banyak.pdf", good + b"startxref\n0\n%%EOF\n" * 100_000),
        plain("sandi.pdf", pdf(trailer=b"/Encrypt<</Filter/Standard/V 99/R 99/O()/U()/P -1>>"), refused="sandi.pdf"),
        plain("sandi_diri.pdf", pdf({9: b"<</Filter 9 0 R/V 9 0 R>>"}, b"/Encrypt 9 0 R"), refused="sandi_diri.pdf"),
    ]


def _bombs() -> list[Hostile]:
    flat = b"\x78\xda" + bomb(900_000_000)
    again = flat
    for _ in range(3):
        again = zlib.compress(again, 9)
    filters = b"[" + b"/FlateDecode" * 4 + b"]"
    runs = b"\x81 " * 2_000_000 + b"\x80"
    predictor = b"/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns 2147483647/Colors 32/BitsPerComponent 16>>"
    mapping = (
        b"begincmap 1 begincodespacerange <0000><ffff> endcodespacerange "
        + (b"100 beginbfrange " + b"<0000><ffff><0041> " * 100 + b"endbfrange ") * 500
    )
    mapped = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 9 0 R>>"
    return [
        plain("bom.pdf", pdf({4: stream(flat, b"/Filter/FlateDecode")})),
        plain("bom_berlapis.pdf", pdf({4: stream(again, b"/Filter" + filters)})),
        plain("bom_larik.pdf", pdf({4: stream(runs, b"/Filter[/RunLengthDecode/RunLengthDecode/RunLengthDecode]")})),
        plain(
            "bom_banyak.pdf",
            pdf(
                {
                    3: _PAGE.replace(b"4 0 R", b"[" + b"4 0 R " * 500 + b"]"),
                    4: stream(zlib.compress(_SAID * 20_000, 9), b"/Filter/FlateDecode"),
                }
            ),
        ),
        plain("saringan_banyak.pdf", pdf({4: stream(_SAID, b"/Filter[" + b"/ASCIIHexDecode" * 90_000 + b"]")})),
        plain("ramalan.pdf", pdf({4: stream(zlib.compress(_SAID), predictor)})),
        plain("peta.pdf", pdf({5: mapped, 9: stream(mapping)})),
        plain(
            "gambar_besar.pdf",
            pdf(
                {
                    6: stream(
                        flat,
                        _image(99_999, b"/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode"),
                    ),
                    4: stream(b"/X Do " + _SAID),
                }
            ),
            _WORDS,
        ),
        plain(
            "gambar_jbig.pdf",
            pdf(
                {
                    6: stream(
                        bytes(900),
                        _image(65_535, b"/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/JBIG2Decode"),
                    ),
                    4: stream(b"/X Do " + _SAID),
                }
            ),
            _WORDS,
        ),
    ]


def _image(side: int, coding: bytes) -> bytes:
    return b"/Type/XObject/Subtype/Image/Width %d/Height %d" % (side, side) + coding


def _actions() -> list[Hostile]:
    def acting(folder: Path) -> bytes:
        target = str(folder / SECRET_FILE).encode()
        actions = [
            b"<</S/URI/URI(%s)>>" % REMOTE.encode(),
            b"<</S/Launch/F(/bin/sh)/Win<</F(cmd.exe)>>>>",
            b"<</S/GoToR/F(%s)/D[0/Fit]>>" % target,
            b"<</S/GoToE/F(%s)/D[0/Fit]>>" % target,
            b"<</S/SubmitForm/F(%s)>>" % REMOTE.encode(),
            b"<</S/ImportData/F(%s)>>" % target,
            b"<</S/JavaScript/JS(app.launchURL\\('%s'\\))>>" % REMOTE.encode(),
            b"<</S/URI/URI(file://%s)>>" % target,
        ]
        links = b"".join(b"<</Type/Annot/Subtype/Link/Rect[0 0 612 792]/A %s>>" % action for action in actions)
        catalog = b"<</Type/Catalog/Pages 2 0 R/OpenAction %s/AA<</WC %s>>/Names<</JavaScript<</Names[(a) %s]>>>>>>"
        page = _PAGE[:-2] + b"/Annots[" + links + b"]/AA<</O " + actions[6] + b">>>>"
        return pdf({1: catalog % (actions[6], actions[1], actions[6]), 3: page})

    def outside(folder: Path) -> bytes:
        target = str(folder / SECRET_FILE).encode()
        external = b"<</Length 0/F(%s)/FFilter/ASCIIHexDecode>>\nstream\n\nendstream" % target
        form = (
            b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Ref<</F(%s)/Page 0>>/Length 0>>\nstream\n\nendstream" % target
        )
        contents = _PAGE.replace(b"4 0 R", b"[4 0 R 7 0 R]")
        return pdf({3: contents, 4: stream(b"/X Do " + _SAID), 6: form, 7: external})

    attached = b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(a)<</F(../../a.exe)/EF<</F 9 0 R>>>>]>>>>>>"
    return [
        Hostile("tindakan.pdf", acting, _WORDS),
        Hostile("luar.pdf", outside, _WORDS),
        plain("lampiran.pdf", pdf({1: attached, 9: stream(b"MZ" * 90_000)}), _WORDS),
        plain(
            "xfa.pdf",
            pdf({1: b"<</Type/Catalog/Pages 2 0 R/AcroForm<</XFA 9 0 R/Fields[9 0 R]>>>>", 9: stream(b"<a/>")}),
            _WORDS,
        ),
        plain("huruf_luar.pdf", pdf({5: b"<</Type/Font/Subtype/TrueType/BaseFont/../../../../etc/passwd>>"}), _WORDS),
        plain(
            "huruf_asing.pdf",
            pdf({5: b"<</Type/Font/Subtype/TrueType/BaseFont/NotoSansCJK/Encoding/WinAnsiEncoding>>"}),
            _WORDS,
        ),
    ]


def _pages() -> list[Hostile]:
    many = b"<</Type/Pages/Kids[" + b"3 0 R " * 50_000 + b"]/Count 50000>>"
    return [
        plain("jumlah_dusta.pdf", pdf({2: b"<</Type/Pages/Kids[3 0 R]/Count 2147483647>>"})),
        plain("jumlah_negatif.pdf", pdf({2: b"<</Type/Pages/Kids[3 0 R]/Count -5>>"})),
        plain("banyak_halaman.pdf", pdf({2: many})),
        plain("halaman_besar.pdf", pdf({3: _PAGE.replace(b"[0 0 612 792]", b"[-1e38 -1e38 1e38 1e38]/UserUnit 1e30")})),
        plain("halaman_kosong.pdf", pdf({3: _PAGE.replace(b"[0 0 612 792]", b"[0 0 0 0]")})),
        plain("halaman_diputar.pdf", pdf({3: _PAGE.replace(b"/MediaBox", b"/Rotate 2147483647/MediaBox")})),
        plain("halaman_angka.pdf", pdf({2: b"<</Type/Pages/Kids[3 0 R 7 7 0 R null(a)<<>>]/Count 6>>"})),
    ]


def _floods() -> list[Hostile]:
    words = b"BT /F 12 Tf 72 720 Td " + b"(hakim ) Tj 0 -1 Td " * 200_000 + b"ET"
    far = b"BT /F 12 Tf " + b"1 0 0 1 1e30 -1e30 Tm (a) Tj 1e-30 0 0 1e-30 0 0 Tm (b) Tj " * 20_000 + b"ET " + _SAID
    states = b"q " * 300_000 + _SAID
    lines = b"0 0 m 1 1 l S " * 300_000 + _SAID
    title = b"/Info<</Title(" + b"\\377" * 2_000_000 + b")>>"
    scattered = (
        b"BT /F 1 Tf "
        + b"".join(b"1 0 0 1 %d %d Tm (a) Tj " % (n * 7 % 612, n * 13 % 792) for n in range(60_000))
        + b"ET"
    )
    stacked = b"BT /F 12 Tf " + b"1 0 0 1 72 720 Tm (a) Tj " * 60_000 + b"ET"
    cells = b"".join(b"BT /F 3 Tf %d %d Td (a) Tj ET " % (x, y) for y in range(0, 792, 4) for x in range(0, 612, 6))
    return [
        plain("operator.pdf", pdf({4: stream(words)})),
        plain("jauh.pdf", pdf({4: stream(far)})),
        plain("keadaan.pdf", pdf({4: stream(states)})),
        plain("garis.pdf", pdf({4: stream(lines)}), _WORDS),
        plain("judul.pdf", pdf(trailer=title), _WORDS),
        plain("berserak.pdf", pdf({4: stream(scattered)})),
        plain("bertumpuk.pdf", pdf({4: stream(stacked)})),
        plain("sel.pdf", pdf({4: stream(cells)})),
        plain("larik_dalam.pdf", pdf({4: b"[" * 500_000 + b"]" * 500_000})),
        plain("kamus_dalam.pdf", pdf({6: b"<</A" * 200_000 + b" 1" + b">>" * 200_000})),
        plain("kata_panjang.pdf", pdf({4: stream(b"BT /F 1 Tf 72 720 Td (" + b"a" * 400_000 + b") Tj ET")})),
        plain(
            "arah.pdf",
            pdf({4: stream(b"BT /F 9 Tf " + b"0 1 -1 0 90 90 Tm (a) Tj .7 .7 -.7 .7 9 9 Tm (b) Tj " * 20_000 + b"ET")}),
        ),
        plain(
            "teks_besar.pdf", pdf({4: stream(b"BT /F 1e30 Tf 72 720 Td (Hakim) Tj /F -5 Tf (a) Tj /F 0 Tf (b) Tj ET")})
        ),
    ]
