"""Hostile plain texts and Markdown: floods, broken encodings, nesting, and files that are not what their names say."""

import gzip

from tests.files.hostile.made import Hostile, plain

_TAIL = "\n\nHakim memutus perkara.\n"


def texts() -> list[Hostile]:
    """All of them."""
    return [*_floods(), *_encodings(), *_markdown(), *_others()]


def _floods() -> list[Hostile]:
    return [
        plain("satu_baris.txt", "hakim " * 8_000_000, "hakim"),
        plain("terlalu_besar.txt", b"a" * 50_000_001, refused="larger than 50 MB"),
        plain("baris_kosong.txt", "\n" * 3_000_000 + _TAIL, "Hakim memutus"),
        plain("kanan_ke_kiri.txt", "\u202e\u202d\u2067" * 300_000 + _TAIL, "Hakim memutus"),
        plain("tanpa_lebar.txt", "\u200b\u200d\u2060\ufeff" * 300_000 + _TAIL, "Hakim memutus"),
        plain("bertumpuk.txt", "a" + "\u0301\u0336\u0353" * 300_000 + _TAIL, "Hakim memutus"),
        plain("jutaan_paragraf.txt", "a\n\n" * 500_000 + _TAIL, "Hakim memutus"),
        plain("surogat.txt", "🂡" * 500_000 + _TAIL, "Hakim memutus"),
        plain("pemisah.txt", "\u2028\u2029\x85\x0b\x0c" * 200_000 + _TAIL, "Hakim memutus"),
        plain("pasal.txt", "Pasal 1\n(1) a. 1. i. (a) " * 60_000 + _TAIL, "Hakim memutus"),
    ]


def _encodings() -> list[Hostile]:
    return [
        plain("nol.txt", b"\0" * 2_000_000),
        plain("nol_di_antara.txt", b"Ha\0kim\0 memutus " * 50_000),
        plain("semua_ff.txt", b"\xff" * 1_000_000),
        plain("utf16_ganjil.txt", "\ufeffHakim memutus".encode("utf-16-le") + b"\xd8"),
        plain("utf16_surogat.txt", b"\xff\xfe" + b"\x00\xd8" * 200_000, refused="binary data"),
        plain("utf32_sampah.txt", b"\xff\xfe\0\0" + b"\xff\xff\xff\x7f" * 50_000),
        plain("utf7.txt", b"+ADw-script+AD4-alert(1)+ADw-/script+AD4-" * 10_000),
        plain("terpotong.txt", "Hakim memutus perkara é".encode()[:-1], "Hakim memutus"),
        plain("terlalu_panjang.txt", b"\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf" * 20_000 + b"Hakim memutus" * 9_000),
    ]


def _markdown() -> list[Hostile]:
    return [
        plain("judul.md", "# Putusan\n" * 300_000, "Putusan"),
        plain("kutipan.md", ">" * 20_000 + " a\n" + _TAIL),
        plain("daftar.md", "".join("  " * n + "- a\n" for n in range(1_500)) + _TAIL),
        plain("kurung.md", "[" * 100_000 + _TAIL),
        plain("kurung_tautan.md", "[a](" * 50_000 + _TAIL),
        plain("bintang.md", "*a **a _a __a " * 20_000 + _TAIL),
        plain("petik.md", " ".join("`" * n for n in range(1, 700)) + _TAIL),
        plain("rujukan.md", "".join(f"[{n}]: {n}\n" for n in range(60_000)) + "[a] " * 60_000 + _TAIL),
        plain("tabel.md", "|a" * 20_000 + "\n" + "|-" * 20_000 + "\n" + "|b\n" * 2_000 + _TAIL),
        plain("depan.md", "---\n" + "a: &a [*a, *a]\n" * 100_000 + "---\n" + _TAIL, "Hakim memutus"),
        plain("html.md", "<!--" * 50_000 + "<div><script>" * 20_000 + _TAIL),
        plain("pembuka.md", "<" * 200_000 + "![" * 50_000 + _TAIL),
        plain("entitas.md", "&#0;&#x110000;&nbsp" * 60_000 + _TAIL, "Hakim memutus"),
        plain("baris_miring.md", "\\" * 500_000 + _TAIL, "Hakim memutus"),
    ]


def _others() -> list[Hostile]:
    png = b"\x89PNG\r\n\x1a\n" + bytes(2_000)
    return [
        plain("gambar.html", png, refused="is a picture"),
        plain("gambar.pdf", png, refused="gambar.pdf"),
        plain("gambar.docx", png, refused="is a picture"),
        plain("program.txt", b"\x7fELF\2\1\1" + bytes(4_000), refused="is a program"),
        plain("arsip.txt", gzip.compress(b"a" * 1_000_000), refused="is a compressed archive"),
        plain("arsip.md", b"PK\x03\x04" + bytes(1_000), refused="is a ZIP archive"),
        plain("arsip.pdf", b"PK\x03\x04" + bytes(1_000), refused="arsip.pdf"),
        plain("halaman.txt", "<!doctype html><html><p>Hakim memutus", refused="is a web page"),
        plain("dokumen.epub", "%PDF-1.7\n" + "a" * 3_000, refused="is a PDF document"),
        plain("dokumen.html", "%PDF-1.7\n" + "a" * 3_000, refused="is a PDF document"),
        plain("lama.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9_000), refused="before 2007"),
        plain("terkunci.docx", _locked(), refused="is locked with a password"),
        plain("teks.docx", "Hakim memutus perkara.", refused="is no Word document"),
        plain("teks.html", "Hakim memutus perkara.", refused="is no web page"),
        plain("basis.epub", b"SQLite format 3\0" + bytes(2_000), refused="is a database"),
        *(
            plain(f"kosong{suffix}", b"", refused="empty")
            for suffix in (".txt", ".md", ".html", ".epub", ".docx", ".pdf")
        ),
    ]


def _locked() -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3_000) + "EncryptedPackage".encode("utf-16-le") + bytes(3_000)
