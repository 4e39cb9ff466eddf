"""The title of a page is its article's, not its site's."""

import pytest

from reader.files.html_title import title_of
from reader.files.html_tree import parse


@pytest.mark.parametrize(
    ("page", "title"),
    [
        ("<title>Hakim Tolak Banding - Kabar Kita</title><p>Isi", "Hakim Tolak Banding"),
        ("<title>Hakim Tolak Banding | Hukum | Kabar</title><p>Isi", "Hakim Tolak Banding | Hukum"),
        ("<title>Hakim Tolak Banding</title><h1>Kabar</h1><h1>Hakim Tolak Banding</h1>", "Hakim Tolak Banding"),
        ("<title>Putusan - Kabar</title><h1>Kabar</h1><main><h1>Banding Ditolak</h1></main>", "Banding Ditolak"),
        ('<meta property="og:title" content="Banding - Ditolak"><title>x</title><p>Isi', "Banding - Ditolak"),
        ('<meta property="og:title" content="Banding Ditolak"><h1><a href="/">Kabar</a></h1>', "Banding Ditolak"),
        ("<h1>Banding <em>Ditolak</em><button>Salin</button></h1>", "Banding Ditolak"),
        ("<title>Catatan Ani: Somasi dan Wanprestasi</title><h1>Catatan Ani</h1>", "Somasi dan Wanprestasi"),
        ("<title>Kebijakan Privasi | Dompet Kita</title><h1>Kebijakan Privasi</h1>", "Kebijakan Privasi"),
        (
            "<title>Sifat - Buku Tata Bahasa</title><h1>Buku Tata Bahasa</h1><main><h1><a href='#s'>Sifat</a></h1>",
            "Sifat",
        ),
        ("<title>Kabar - Banding Ditolak</title><h1><a href='/'>Kabar</a></h1>", "Banding Ditolak"),
        ("<h1></h1><p>Isi", ""),
        ("<p>Isi", ""),
    ],
)
def test_title(page, title):
    root = parse(page)
    assert title_of(root, set(root.iter("button"))) == title


def test_hidden_heading_is_no_title():
    root = parse("<title>Kabar</title><div><h1>Kabar</h1></div><h1>Banding Ditolak</h1>")
    assert title_of(root, {next(root.iter("div"))}) == "Kabar"
