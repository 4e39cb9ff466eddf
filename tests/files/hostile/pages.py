"""Hostile web pages and web archives: nesting, floods, entities, references to other files and to the network."""

import base64
from pathlib import Path

from tests.files.hostile.made import REMOTE, SECRET_FILE, Hostile, plain

_SAID = "<p>Hakim memutus perkara itu di pengadilan negeri kemarin.</p>"
_WORDS = "Hakim memutus perkara"


def pages() -> list[Hostile]:
    """All of them."""
    return [*_nesting(), *_floods(), *_entities(), *_references(), *_archives()]


def _page(content: str, head: str = "") -> str:
    return f"<!doctype html><html><head><title>Putusan</title>{head}</head><body>{content}</body></html>"


def _nesting() -> list[Hostile]:
    rows = "<table><tr><td>" * 700
    return [
        plain("div.html", _page("<div>" * 100_000 + _SAID)),
        plain("div_tertutup.html", _page("<div>" * 1_500 + _SAID + "</div>" * 1_500)),
        plain("font.html", _page("<font>" * 1_900 + _SAID), _WORDS),
        plain("daftar.html", _page("<ul><li>a" * 5_000 + _SAID)),
        plain("tabel_dalam_tabel.html", _page(rows + _SAID)),
        plain("kutipan.html", _page("<blockquote>" * 900 + _SAID)),
        plain("tak_tertutup.html", _page("<b><i><a href=x>" * 30_000 + _SAID)),
        plain("silang.html", _page("<b><p><i></b></p></i>" * 30_000 + _SAID)),
        plain("svg.html", _page("<svg><g>" * 3_000 + _SAID)),
    ]


def _floods() -> list[Hostile]:
    attributes = " ".join(f"a{number}=x" for number in range(100_000))
    return [
        plain("atribut.html", _page(f"<p {attributes}>a</p>{_SAID}"), refused="too many elements"),
        plain("atribut_besar.html", _page(f"<p title='{'x' * 9_000_000}'>a</p>{_SAID}")),
        plain("alamat.html", _page(f"<p>Lihat <a href='http://a/{'x' * 9_000_000}'>ini</a></p>{_SAID}")),
        plain(
            "sejuta_sel.html", _page("<table>" + ("<tr>" + "<td>a" * 1_000) * 1_000 + "</table>"), refused="too many"
        ),
        plain("rentang.html", _page(f"<table><tr><td colspan=999999999 rowspan=999999999>a</table>{_SAID}"), _WORDS),
        plain("sejuta_judul.html", _page("<h2>Pasal</h2>" * 1_000_000)),
        plain("sejuta_tautan.html", _page("<a href=x>a</a> " * 1_000_000 + _SAID)),
        plain("sejuta_baris.html", _page("a<br>" * 1_000_000 + _SAID)),
        plain("judul_besar.html", f"<title>{'Putusan ' * 900_000}</title>{_SAID}", _WORDS),
        plain("skrip.html", _page(f"<script>{'x<p>' * 2_000_000}</script>{_SAID}")),
        plain("komentar.html", _page(_SAID + "<!--" + "x" * 9_000_000)),
        plain("komentar_banyak.html", _page("<!--a-->" * 900_000 + _SAID), _WORDS),
        plain("cdata.html", _page("<![CDATA[<?a?>" * 100_000 + _SAID)),
        plain("gambar_besar.html", _page(f"<img src='data:image/png;base64,{'A' * 9_000_000}'>{_SAID}")),
        plain("nol.html", _page("<p>Ha\0kim</p><scr\0ipt>x</scr\0ipt>" * 10_000 + _SAID)),
        plain("kanan_ke_kiri.html", _page("<p>" + "\u202e\u200f\u2066" * 200_000 + "</p>" + _SAID), _WORDS),
        plain("satu_baris.html", _page(f"<p>{'hakim ' * 8_000_000}</p>")),
        plain("terpotong.html", _page(_SAID * 9 + "<a href='http://").partition("</body>")[0], _WORDS),
        plain("pembuka.html", "<p" * 2_000_000 + ">" + _SAID),
        plain("kurang_dari.html", "<" * 5_000_000 + _SAID),
        plain("ampersan.html", "&" * 5_000_000 + _SAID, _WORDS),
        plain("kelas.html", _page(f"<div class='{'iklan ' * 500_000}'>a</div>" + _SAID), _WORDS),
    ]


def _entities() -> list[Hostile]:
    return [
        plain("miliaran.xhtml", _laughs("html", f"<body>{_SAID}<p>&l9;</p></body>")),
        Hostile("luar.xhtml", lambda folder: _external(f"SYSTEM '{(folder / SECRET_FILE).as_uri()}'")),
        Hostile("luar_relatif.xhtml", lambda _: _external(f"SYSTEM '{SECRET_FILE}'")),
        plain("luar_jauh.xhtml", _external(f"SYSTEM '{REMOTE}'")),
        Hostile("parameter.xhtml", _parameter),
        plain("angka.html", _page("<p>" + "&#0;&#x110000;&#xd800;&#99999999999;" * 100_000 + "</p>" + _SAID), _WORDS),
        plain("kode.html", "<meta charset=utf-7>" + "+ADw-script+AD4-" * 10_000 + _SAID, _WORDS),
        plain("kode_dusta.html", "<meta charset=utf-16>" + _SAID, _WORDS),
        plain("kode_aneh.html", f"<meta charset={'idna' * 50_000}>" + _SAID, _WORDS),
        plain("kode_modul.html", b"<meta charset=../../../../tmp/x>" + b"\xe9" + _SAID.encode(), _WORDS),
    ]


def _laughs(root: str, body: str) -> str:
    levels = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 10))
    return f"<?xml version='1.0'?><!DOCTYPE {root} [<!ENTITY l0 'hahaha'>{levels}]><{root}>{body}</{root}>"


def _external(identity: str) -> bytes:
    return (
        f"<?xml version='1.0'?><!DOCTYPE html [<!ENTITY x {identity}>]>"
        f"<html xmlns='http://www.w3.org/1999/xhtml'><body>{_SAID}<p>&x;</p></body></html>"
    ).encode()


def _parameter(folder: Path) -> bytes:
    target = (folder / SECRET_FILE).as_uri()
    inner = f"<!ENTITY % f SYSTEM '{target}'><!ENTITY % d SYSTEM '{REMOTE}'>%f;%d;"
    return f"<!DOCTYPE html [{inner}]><html><body>{_SAID}</body></html>".encode()


def _references() -> list[Hostile]:
    return [
        Hostile("semua_rujukan.html", lambda folder: _page(*_all_references(folder)).encode(), _WORDS),
        Hostile("sertaan.xhtml", _inclusion, _WORDS),
        Hostile("dasar.html", lambda folder: _based(folder).encode(), _WORDS),
    ]


def _all_references(folder: Path) -> tuple[str, str]:
    """A page's body and head that refer to other files and addresses in every way there is."""
    near = [(folder / SECRET_FILE).as_uri(), SECRET_FILE, f"../{SECRET_FILE}", str(folder / SECRET_FILE), REMOTE]
    ways = (
        *("<img src='{}'>", "<img srcset='{} 2x'>", "<iframe src='{}'></iframe>", "<object data='{}'></object>"),
        *(
            "<embed src='{}'>",
            "<script src='{}'></script>",
            "<link rel=stylesheet href='{}'>",
            "<video src='{}'></video>",
        ),
        *("<audio src='{}'></audio>", "<source src='{}'>", "<track src='{}'>", "<input type=image src='{}'>"),
        *("<form action='{}'><button>a</button></form>", "<frame src='{}'>", "<applet code='{}'></applet>"),
        *("<svg><use href='{}'/></svg>", "<svg><image xlink:href='{}'/></svg>", "<p style='background:url({})'>a</p>"),
        *(
            "<style>@import url({});</style>",
            "<a href='{}' ping='{}'>a</a>",
            "<q cite='{}'>a</q>",
            "<bgsound src='{}'>",
        ),
        *(
            "<table background='{}'><tr><td>a</table>",
            "<xi:include href='{}' parse='text'/>",
            "<portal src='{}'></portal>",
        ),
        *("<math><mi xlink:href='{}'>a</mi></math>", "<template><img src='{}'></template>", "<area href='{}'>"),
    )
    heads = (
        *("<link rel=prefetch href='{}'>", "<link rel=dns-prefetch href='{}'>", "<base href='{}'>"),
        *(
            "<meta http-equiv=refresh content='0;url={}'>",
            "<link rel=import href='{}'>",
            "<link rel=manifest href='{}'>",
        ),
    )
    body = "".join(way.replace("{}", target) for way in ways for target in near)
    head = "".join(way.replace("{}", target) for way in heads for target in near)
    return body + _SAID * 3, head


def _inclusion(folder: Path) -> bytes:
    target = (folder / SECRET_FILE).as_uri()
    return (
        f"<?xml version='1.0'?><?xml-stylesheet href='{target}'?><!DOCTYPE html SYSTEM '{target}'>"
        f"<html xmlns='http://www.w3.org/1999/xhtml' xmlns:xi='http://www.w3.org/2001/XInclude'><body>{_SAID}"
        f"<xi:include href='{target}' parse='text'/></body></html>"
    ).encode()


def _based(folder: Path) -> str:
    frames = f"<iframe src={SECRET_FILE}></iframe><object data={SECRET_FILE}></object>"
    return f"<base href='{folder.as_uri()}/'>{frames}{_SAID}"


def _archives() -> list[Hostile]:
    nested = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n" for n in range(5_000))
    return [
        plain("bersarang.mhtml", "MIME-Version: 1.0\n" + nested + _SAID, refused="bersarang.mhtml"),
        plain("tanpa_batas.mhtml", "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\n\n--\n" + _SAID),
        plain(
            "kepala.mhtml", "MIME-Version: 1.0\n" + "X-A: a\n" * 500_000 + "Content-Type: text/html\n\n" + _SAID, _WORDS
        ),
        plain(
            "kepala_panjang.mhtml", f"MIME-Version: 1.0\nX-A: {'a ' * 2_000_000}\nContent-Type: text/html\n\n{_SAID}"
        ),
        plain("bagian.mhtml", _message("\n--b\nContent-Type: image/png\n\n" * 100_000)),
        plain("kode.mhtml", f"MIME-Version: 1.0\nContent-Type: text/html; charset={'x' * 90_000}\n\n{_SAID}", _WORDS),
        plain("kata_sandi.mhtml", f"MIME-Version: 1.0\nContent-Type: text/html; charset*=utf-7''%FF%00\n\n{_SAID}"),
        plain("enam_empat.mhtml", _encoded("base64", "=" * 900_000)),
        plain("enam_empat_besar.mhtml", _encoded("base64", base64.b64encode(_SAID.encode() * 100_000).decode())),
        plain("uu.mhtml", _encoded("x-uuencode", "begin 644 a\nM" + "x" * 500_000 + "\nend\n")),
        plain("kutip_cetak.mhtml", _encoded("quoted-printable", "=\n" * 900_000 + "=3Cp=3EHakim"), "Hakim"),
        Hostile("lokasi.mhtml", lambda folder: _located(folder).encode(), _WORDS),
    ]


def _message(parts: str) -> str:
    head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b"
    return f"{head}\n{parts}\n--b\nContent-Type: text/html\n\n{_SAID}"


def _encoded(way: str, content: str) -> str:
    return f"MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: {way}\n\n{content}"


def _located(folder: Path) -> str:
    target = (folder / SECRET_FILE).as_uri()
    external = f"Content-Type: message/external-body; access-type=local-file; name={folder / SECRET_FILE}"
    return (
        f"MIME-Version: 1.0\nContent-Location: {target}\n"
        f"Content-Type: multipart/related; boundary=b; start={target}\n\n"
        f"--b\n{external}\n\n\n--b\nContent-Type: text/html\nContent-Location: {target}\n\n"
        f"<iframe src=cid:a></iframe>{_SAID}\n--b--\n"
    )
