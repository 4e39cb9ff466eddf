"""The lexicon read from its files: roots, function words, exceptions, spellings, compounds, word pairs."""

import re
from pathlib import Path

import pytest

from reader.language.lexicon import Entry, Lexicon
from reader.paths import discover

FOLDER = Path(discover().resources) / "language"


@pytest.fixture
def folder(tmp_path):
    roots = tmp_path / "roots"
    roots.mkdir()
    (roots / "a.tsv").write_text("# Roots: a.\nadil\ta\t1\nawal\tn\t1\tmeN-i ke-an\n", encoding="utf-8")
    (roots / "p.tsv").write_text("# Roots: p.\npublikasi\tn/k\t2\npesisir\tn/f\t2\nproses\tn\t1", encoding="utf-8")
    (tmp_path / "closed_class.tsv").write_text("# Words.\nmereka\tr/f\t1\nkamu\tr/s\t1\n", encoding="utf-8")
    (tmp_path / "exceptions.tsv").write_text("# E.\nberuang\tberuang|beruang\tuang|ber+uang\n", encoding="utf-8")
    (tmp_path / "spellings.tsv").write_text("# S.\npublikasie\tpublikasi\nxyz\tunknown\n", encoding="utf-8")
    (tmp_path / "compounds.tsv").write_text("# C.\ntanggung\tjawab\tnv\n", encoding="utf-8")
    (tmp_path / "reduplications.tsv").write_text("# R.\nsayur-mayur\tsayur\n", encoding="utf-8")
    (tmp_path / "bound_forms.tsv").write_text("# B.\npra\tbefore\n", encoding="utf-8")
    return tmp_path


def test_roots_say_their_classes_commonness_flags_and_patterns(folder):
    entries = Lexicon.load(folder).entries
    assert (entries["adil"].classes, entries["adil"].commonness) == ("a", 1)
    assert entries["awal"].takes == {"meN-i", "ke-an"}
    assert entries["publikasi"].kept and not entries["publikasi"].wavering
    assert entries["pesisir"].frozen
    assert entries["kamu"].clitics_only
    assert "# Roots: a." not in entries


def test_variants_and_compounds_are_bases_that_stand_for_another(folder):
    lexicon = Lexicon.load(folder)
    assert lexicon.entries["publikasie"] is lexicon.entries["publikasi"]
    assert lexicon.root_of("publikasie") == "publikasi"
    assert lexicon.root_of("tanggungjawab") == "tanggung jawab"
    assert lexicon.written["tanggungjawab"].shown == "tanggung_jawab"
    assert lexicon.root_of("adil") == "adil"
    assert "xyz" not in lexicon.entries


def test_special_lists_are_read(folder):
    lexicon = Lexicon.load(folder)
    assert lexicon.exceptions["beruang"] == (("beruang", "beruang"), ("uang", "ber+uang"))
    assert lexicon.pairs == {"sayur-mayur": "sayur"}
    assert lexicon.bound == {"pra": "before"}


def test_an_empty_folder_is_an_empty_lexicon(tmp_path):
    assert Lexicon.load(tmp_path) == Lexicon()


def test_words_of_the_glossary_are_added_and_known_ones_keep_their_entry(folder):
    lexicon = Lexicon.load(folder)
    more = lexicon.with_words([("dakwaan", "dakwa"), ("keadilan", "adil"), ("alih daya", "alih daya"), ("kosong", "")])
    assert more.entries["dakwa"].classes == "nv"
    assert more.entries["adil"] is lexicon.entries["adil"]
    assert more.root_of("alihdaya") == "alih daya"
    assert more.preferred["dakwaan"] == "dakwa"
    assert "dakwa" not in lexicon.entries


def lines(name):
    return [line for line in (FOLDER / name).read_text(encoding="utf-8").splitlines() if line and line[0] != "#"]


ROOT_FILES = ["closed_class.tsv", *(f"roots/{path.name}" for path in sorted(FOLDER.glob("roots/*.tsv")))]


@pytest.mark.parametrize("name", ROOT_FILES)
def test_shipped_roots_are_well_formed_and_sorted(name):
    rows = [line.split("\t") for line in lines(name)]
    shape = re.compile(r"[a-zéèêáíóúüöïë'/-]+\t[vnadqpcritx]+(/[kwfs]+)?\t[123](\t[A-Za-z -]+)?")
    assert [line for line in lines(name) if not shape.fullmatch(line)] == []
    roots = [row[0] for row in rows]
    assert len(set(roots)) == len(roots)
    assert roots == sorted(roots)


PATTERNS = "meN meN-kan meN-i di di-kan di-i ber ber-an ber-kan ter ter-kan ter-i ke ke-an peN peN-an per per-an"
PATTERNS += " pe pe-an per-kan per-i -an -i -kan R se"


@pytest.mark.parametrize("name", ROOT_FILES)
def test_shipped_roots_take_known_patterns(name):
    taken = {pattern for line in lines(name) for pattern in "".join(line.split("\t")[3:4]).split()}
    assert taken <= set(PATTERNS.split())


@pytest.mark.parametrize("path", sorted(FOLDER.rglob("*.tsv")), ids=lambda path: path.name)
def test_every_shipped_list_has_a_caption_and_no_bad_line(path):
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# ") and text.endswith("\n") and "\r" not in text
    assert [line for line in text.splitlines() if line != line.strip() or not line] == []


def test_shipped_spellings_lead_to_roots():
    lexicon = Lexicon.load(FOLDER)
    compounds = {written.root for written in lexicon.written.values()}
    wanted = {line.split("\t")[1] for line in lines("spellings.tsv")}
    assert sorted(root for root in wanted if root not in lexicon.entries and root not in compounds) == []


def test_lines_that_say_the_same_share_one_entry(folder):
    (folder / "roots" / "b.tsv").write_text("# Roots: b.\nbaku\ta\t2\nbeku\ta\t2\n", encoding="utf-8")
    entries = Lexicon.load(folder).entries
    assert entries["baku"] is entries["beku"]
    assert isinstance(entries["baku"], Entry)
