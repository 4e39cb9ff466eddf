"""The layers of a word, from the outside in."""

import pytest

from reader.language.layers import layers
from reader.model.analysis import Analysis


@pytest.mark.parametrize(
    ("root", "segmentation", "stems", "expected"),
    [
        ("rumah", "rumah", "rumah", ""),
        ("dakwa", "dakwa+an=nya", "dakwaannya dakwaan dakwa", "dakwaannya: =nya, dakwaan: -an"),
        ("sidik", "peN+sidik+an", "penyidikan sidik", "penyidikan: peN-an"),
        ("dakwa", "di+dakwa+kan", "didakwakan dakwakan dakwa", "didakwakan: di, dakwakan: -kan"),
        ("baik", "ku=per+baik+i", "kuperbaiki perbaiki baik", "kuperbaiki: ku, perbaiki: per-i"),
        ("libat", "ke+ter+libat+an", "keterlibatan terlibat libat", "keterlibatan: ke-an, terlibat: ter"),
        ("atur", "(per+atur+an)+R", "peraturan-peraturan peraturan atur", "peraturan-peraturan: R, peraturan: per-an"),
        ("adil", "pra+per+adil+an", "praperadilan peradilan adil", "praperadilan: pra, peradilan: per-an"),
        ("kartel", "kartel+isasi", "kartelisasi kartel", "kartelisasi: -isasi"),
        ("orang", "se+orang+R", "seseorang orang", "seseorang: R se"),
        ("tanggung jawab", "per+tanggung_jawab+an", "pertanggungjawaban tanggung_jawab", "pertanggungjawaban: per-an"),
    ],
)
def test_layers(root, segmentation, stems, expected):
    found = layers(Analysis(root, segmentation, tuple(stems.split()), 0.0))
    assert ", ".join(f"{layer.stem}: {' '.join(layer.patterns)}" for layer in found) == expected
