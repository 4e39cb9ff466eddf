"""Single words to parses: what is listed, what follows the rules, what is guessed."""

from reader.language.lexicon import Entry, Lexicon
from reader.language.parse import whole
from reader.language.parser import Parser, likeliest, read

ROOTS = ("adil", "sidik", "daun", "pohon", "laku", "litigasi", "atur", "hisap")
LEXICON = Lexicon(
    exceptions={"beruang": (("beruang", "beruang"), ("uang", "ber+uang"))}, bound={"non": "before", "pra": "before"}
).with_words([(root, root) for root in ROOTS])
PARSER = Parser(LEXICON)


def best(word):
    return PARSER.known(word)[0].segmentation()


def test_listed_word_keeps_its_order_with_clitics_too():
    assert [parse.root for parse in PARSER.known("beruang")] == ["beruang", "uang"]
    assert [parse.segmentation() for parse in PARSER.known("beruangnya")] == ["beruang=nya", "ber+uang=nya"]


def test_rules_bound_forms_negation_and_partial_doubling():
    assert best("penyidikannya") == "peN+sidik+an=nya"
    assert best("nonlitigasi") == "non+litigasi"
    assert best("praperadilan") == "pra+per+adil+an"
    assert best("ketidakadilan") == "ke+tidak_adil+an"
    assert best("ketidakberlakuannya") == "ke+tidak_ber+laku+an=nya"
    assert best("dedaunan") == "R+daun+an"


def test_unknown_word_is_not_known_but_has_a_parse():
    assert PARSER.known("krompyang") == []
    assert PARSER.parses("krompyang")[0].root == "krompyang"


def test_variant_spelling_is_offered_as_written_and_in_standard_spelling(tmp_path):
    (tmp_path / "roots").mkdir()
    (tmp_path / "roots" / "i.tsv").write_text("# i\nisap\tv\t1\n", encoding="utf-8")
    (tmp_path / "spellings.tsv").write_text("# s\nhisap\tisap\n", encoding="utf-8")
    found = Parser(Lexicon.load(tmp_path)).known("dihisap")
    assert [(parse.root, parse.segmentation()) for parse in found] == [("hisap", "di+hisap"), ("isap", "di+hisap")]


def test_only_the_likeliest_are_kept_one_for_each_root():
    parses = [whole("b", 1.4), whole("a", 0.5), whole("a", 0.6), whole("c", 9.0)]
    assert [(parse.root, parse.cost) for parse in likeliest(parses)] == [("a", 0.5), ("b", 1.4)]


def test_around_a_given_base_only():
    assert [parse.segmentation() for parse in PARSER.around("mengutak", "utak")] == ["meN+utak"]


def test_listed_segmentation_is_read_into_parts():
    parse = read("kusalahgunakannya", "salah guna", "ku=salah_guna+kan=nya")
    assert parse.segmentation() == "ku=salah_guna+kan=nya"
    assert Entry("n", 2).commonness == 2
