"""A moved run takes its own context along, and stops where the context is another."""

from reader.language.alignment import unaligned
from reader.language.moved_passages import grown
from reader.language.unique_runs import Run
from reader.language.word_sequences import word_sequences

SEED = "penyidik menyita tiga peladen"


def grown_text(old, new):
    sequences = word_sequences(old, new)
    places = [text.words.index(sequences[0].words[old.split().index("penyidik")]) for text in sequences]
    alignment = unaligned(*sequences)
    seed = Run(*places, 4)
    runs = sorted([seed, *grown(alignment, seed)])
    return [sequences[0].text(run.old, run.old_end) for run in runs if run.length]


def test_it_grows_over_edited_words():
    old = f"kemarin sore di Medan {SEED} milik perusahaan pengelola aplikasi"
    new = f"kemarin malam di Medan {SEED} punya perusahaan pengelola aplikasi"
    assert grown_text(old, new) == ["kemarin", "di Medan", SEED, "perusahaan pengelola aplikasi"]


def test_it_stops_at_another_text():
    old = f"satu dua tiga empat lima enam tujuh delapan sembilan sepuluh di Medan {SEED}"
    new = f"satu a b c d e f g h i j k l m n o p q r di Medan {SEED}"
    assert grown_text(old, new) == ["di Medan", SEED]
