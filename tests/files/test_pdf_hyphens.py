"""A hyphen at the end of a line stays where it belongs to the word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.files.pdf_hyphens import joined, keeps_hyphen
from reader.files.pdf_words import HYPHEN


@pytest.mark.parametrize(
    "word",
    [
        "undang-undang",
        "perundang-undangan",
        "anak-anak",
        "sebaik-baiknya",
        "tolong-menolong",
        "surat-menyurat",
        "tulis-menulis",
        "berlari-lari",
        "menyebut-nyebut",
        "rumah-rumah",
        "bersama-sama",
        "berturut-turut",
        "kira-kira",
        "sewaktu-waktu",
        "gilang-gemilang",
        "turun-temurun",
        "bolak-balik",
        "kutak-katik",
        "lauk-pauk",
        "sayur-mayur",
        "utang-piutang",
        "yatim-piatu",
        "siswa-siswi",
        "e-commerce",
        "se-Indonesia",
        "non-Indonesia",
        "ke-5",
        "COVID-19",
        "OTP-nya",
        "2030-2034",
        "Undang-Undang",
        "UNDANG-UNDANG",
        "peer-to-peer",
        "saksi-saksinya",
        "kesewenang-wenangan",
    ],
)
def test_hyphen_that_stays(word):
    left, _, right = word.rpartition("-")
    assert keeps_hyphen(left, right)
    assert joined(f"suatu {left}{HYPHEN}", f"{right} yang") == f"suatu {word} yang"


@pytest.mark.parametrize(
    "parted",
    [
        "perusa-haan",
        "kekua-saan",
        "menon-ton",
        "tegang-an",
        "penga-dilan",
        "PERUSA-HAAN",
        "per-undangan",
        "meme-nuhi",
        "mena-nam",
        "pera-turan",
        "kese-jahteraan",
        "ber-beda",
        "ke-adilan",
        "Peng-adilan",
        "teri-tori",
        "pe-nyelenggaraan",
        "sebagai-mana",
    ],
)
def test_hyphen_that_goes(parted):
    left, _, right = parted.partition("-")
    assert not keeps_hyphen(left, right)
    assert joined(f"suatu {left}-", f"{right}, yang") == f"suatu {left}{right}, yang"


def test_words_of_the_same_document_decide_first():
    assert not keeps_hyphen("anak", "anak", {"anakanak"})
    assert keeps_hyphen("fail", "over", {"fail-over", "failover"})


@pytest.mark.parametrize(
    ("line", "following", "whole"),
    [
        ("hakim", "memutus", "hakim memutus"),
        ("dan/", "atau", "dan/atau"),
        ("Rp5.000,-", "per hari", "Rp5.000,- per hari"),
        ("hakim -", "bukan jaksa", "hakim - bukan jaksa"),
        ("", "hakim", "hakim"),
    ],
)
def test_lines_without_a_parted_word(line, following, whole):
    assert joined(line, following) == whole


@given(st.text(st.sampled_from("abng-1A \x02,"), max_size=12), st.text(st.sampled_from("abng-1A ,"), max_size=12))
def test_no_letter_is_lost(line, following):
    letters = [character for character in line + following if character.isalnum()]
    assert [character for character in joined(line, following) if character.isalnum()] == letters
