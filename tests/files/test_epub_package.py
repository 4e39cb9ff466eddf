"""A book's links stay inside the book."""

import io
import zipfile

import pytest

from reader.files.epub_package import Target, read_package, target
from reader.files.zip_reader import ZipReader

PACKAGE = """<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>Unknown Title</dc:title><dc:title> Hukum
 Siber </dc:title><dc:title>Lain</dc:title><dc:creator>Ayu</dc:creator><dc:creator>Unknown</dc:creator>
<dc:language>id-ID</dc:language></metadata><manifest>
<item id="a" href="a%20b.xhtml" media-type="application/xhtml+xml"/><item id="g" href="g.svg" fallback="h"/>
<item id="h" href="h.htm" media-type="text/html"/><item id="l" href="l.svg" fallback="l"/>
<item id="n" href="n.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="g" linear="no"/><itemref idref="a"/><itemref idref="l"/><itemref idref="n"/><itemref idref="a"/>
</spine></package>"""


@pytest.fixture
def archive():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as written:
        for name in ("OPS/a b.xhtml", "OPS/teks/c.xhtml", "OPS/h.htm", "OPS/n.xhtml", "d.xhtml"):
            written.writestr(name, "")
        written.writestr("OPS/buku.opf", PACKAGE)
    return ZipReader(data, "buku.epub")


@pytest.mark.parametrize(
    ("link", "found"),
    [
        ("c.xhtml", Target("OPS/teks/c.xhtml")),
        ("C.XHTML#x%20y", Target("OPS/teks/c.xhtml", "x y")),
        ("#x", Target("OPS/teks/ini.xhtml", "x")),
        ("../a%20b.xhtml?v=1", Target("OPS/a b.xhtml")),
        ("../../d.xhtml", Target("d.xhtml")),
        ("../../../../etc/passwd", Target("../../etc/passwd")),
        ("/etc/passwd", None),
        ("https://contoh.example/c.xhtml", None),
        ("file:///etc/passwd", None),
        ("mailto:a@contoh.example", None),
        ("c:/x", None),
    ],
)
def test_target(archive, link, found):
    assert target(link, "OPS/teks/ini.xhtml", archive) == found
    assert "../../etc/passwd" not in archive


def test_package(archive):
    package = read_package(archive, "buku.epub")
    assert (package.title, package.language, package.creators) == ("Hukum Siber", "id", ("Ayu",))
    assert package.chapters == ("OPS/a b.xhtml", "OPS/h.htm")
    assert (package.navigation, package.ncx) == ("OPS/n.xhtml", "")
