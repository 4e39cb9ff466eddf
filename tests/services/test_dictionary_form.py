"""Words as they stand in a text become the words of a dictionary."""

import pytest

from reader.parts import make_parts
from reader.paths import discover
from reader.services.dictionary_form import dictionary_form


@pytest.fixture(scope="module")
def parts():
    return make_parts(discover())


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ("Gerbang-gerbang datanya,", "gerbang data"),
        ("perusahaan-perusahaan", "perusahaan"),
        ("undang-undangnya", "undang-undang"),
        ("didakwakannya", "mendakwakan"),
        ("diperiksa", "memeriksa"),
        ("ditulisinya", "menulisi"),
        ("disita", "menyita"),
        ("dikirimkan", "mengirimkan"),
        ("kubaca", "membaca"),
        ("diambil", "mengambil"),
        ("dilarang", "melarang"),
        ("pencemarannya", "pencemaran"),
        ("KUHP-nya", "KUHP"),
        ("Gerbang-gerbang Data", "Gerbang-gerbang Data"),
        ("Mahkamah Agung", "Mahkamah Agung"),
        ("Menteri Komdigi", "Menteri Komdigi"),
        ("  “gerbang  data”. ", "gerbang data"),
        ("jalan", "jalan"),
        ("", ""),
    ],
)
def test_forms(parts, written, form):
    lookup = parts.lookup()
    assert dictionary_form(written, parts.word_analyser(), lambda name: bool(lookup.named(name))) == form
