"""A page that a browser saved with its pictures is read like the page alone."""

import base64
import quopri

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import FileProblem
from reader.files.kinds import parse_file

PAGE = (
    '<html lang="id"><head><title>Sidang ditunda</title></head><body><nav><a href="/">Beranda</a></nav><article>'
    "<h1>Sidang ditunda</h1><p>Hakim menunda sidang “pembuktian” itu karena saksi sakit dan tidak dapat hadir.</p>"
    '<p><img src="cid:gambar"></p></article></body></html>'
)
LINES = [
    "H1 Sidang ditunda",
    "P Hakim menunda sidang “pembuktian” itu karena saksi sakit dan tidak dapat hadir.",
]


def archive(*parts, boundary="----batas", start=""):
    """A message as Chrome (quoted-printable) and others write it."""
    head = (
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://kabar.example/1\r\nSubject: Sidang ditunda\r\n"
        f'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";{start}\r\n'
        f'\tboundary="{boundary}"\r\n\r\n'
    )
    body = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts)
    return f"{head}{body}--{boundary}--\r\n".encode()


def part(page=PAGE, kind="text/html", encoding="quoted-printable", charset="utf-8", more=""):
    data = page.encode(charset or "utf-8")
    written = base64.encodebytes(data) if encoding == "base64" else quopri.encodestring(data)
    stated = f"; charset={charset}" if charset else ""
    head = f"Content-Type: {kind}{stated}\r\nContent-Transfer-Encoding: {encoding}\r\n{more}\r\n"
    return head + written.decode("ascii").replace("\n", "\r\n")


PICTURE = part("gambar", "image/png", "base64", "", "Content-ID: <gambar>\r\n")
FRAME = part("<html><p>Iklan dalam bingkai", more="Content-ID: <bingkai>\r\n")


@pytest.mark.parametrize(
    "data",
    [
        archive(part(), PICTURE),
        archive(PICTURE, part(encoding="base64")),
        archive(part(charset="windows-1252")),
        archive(part(charset="")),
        archive(part(), FRAME),
        archive(FRAME, part(more="Content-ID: <utama>\r\n"), start='\r\n\tstart="<utama>";'),
        archive(part(), PICTURE).replace(b"\r\n", b"\n"),
        f"MIME-Version: 1.0\r\n{part()}".encode(),
    ],
    ids=["chrome", "base64", "cp1252", "no charset", "frame after", "frame before", "unix", "page alone"],
)
def test_saved_page(tmp_path, outline, assert_sound, data):
    file = tmp_path / "sidang.mhtml"
    file.write_bytes(data)
    contents = parse_file(file)
    assert_sound(contents)
    assert outline(contents) == LINES
    assert (contents.title, contents.language) == ("Sidang ditunda", "id")


@pytest.mark.parametrize("data", [archive(PICTURE), archive(), archive(part("")), b"Hakim memutus."])
def test_archive_without_a_page(tmp_path, data):
    file = tmp_path / "a.mht"
    file.write_bytes(data)
    with pytest.raises(FileProblem, match=r"^a\.mht holds no web page; save the page as HTML and open that\.$"):
        parse_file(file)


@pytest.mark.parametrize("depth", [90, 2_000])
def test_messages_inside_messages(tmp_path, depth):
    page = part()
    for level in range(depth):
        page = archive(page, boundary=f"b{level}").decode()
    (tmp_path / "a.mht").write_text(page, encoding="utf-8")
    try:
        assert parse_file(tmp_path / "a.mht").title == "Sidang ditunda"
    except FileProblem as problem:
        assert str(problem).startswith("a.mht ") and "\n" not in str(problem)


WHOLE = archive(part(), PICTURE)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.sampled_from(b'\0\r\n:;=-<>"\xff')), max_size=6),
    st.integers(0, 400),
)
def test_any_damage_is_borne_or_told(tmp_path, assert_sound, changes, cut):
    data = bytearray(WHOLE)
    for place, value in changes:
        data[place] = value
    file = tmp_path / "a.mhtml"
    file.write_bytes(bytes(data[: len(data) - cut]))
    try:
        assert_sound(parse_file(file))
    except FileProblem as problem:
        assert "\n" not in str(problem)
