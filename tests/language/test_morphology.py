"""Indonesian words taken apart, rule by rule, with the shipped lexicon."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.language.affixes import ALLOMORPHS
from reader.language.lexicon import Lexicon
from reader.language.morphology import Analyser
from reader.paths import discover

CLITICS = """
    rumahnya rumah rumah=nya | bukuku buku buku=ku | namamu nama nama=mu | bacalah baca baca=lah
    siapakah siapa siapa=kah | apapun apa apa=pun | rumahnyalah rumah rumah=nya=lah | kubaca baca ku=baca
    kaubawa bawa kau=bawa | kuberikan beri ku=beri+kan | kuperbaiki baik ku=per+baik+i | kautulis tulis kau=tulis
"""
SUFFIXES = """
    minuman minum minum+an | tuliskan tulis tulis+kan | kirimi kirim kirim+i | tuntutannya tuntut tuntut+an=nya
"""
NASALS = """
    mendakwa dakwa meN+dakwa | membeli beli meN+beli | memilih pilih meN+pilih | menulis tulis meN+tulis
    menyewa sewa meN+sewa | mengirim kirim meN+kirim | mengambil ambil meN+ambil | menggugat gugat meN+gugat
    melarang larang meN+larang | merusak rusak meN+rusak | mewakili wakil meN+wakil+i | menikah nikah meN+nikah
    menyanyi nyanyi meN+nyanyi | mengecat cat meN+cat | mengebom bom meN+bom | mengesahkan sah meN+sah+kan
    penulis tulis peN+tulis | pembeli beli peN+beli | penyewa sewa peN+sewa | pengirim kirim peN+kirim
    pelarian lari peN+lari+an | pengecatan cat peN+cat+an | pewaris waris peN+waris | pengacara acara peN+acara
    mengkhianati khianat meN+khianat+i | menyukseskan sukses meN+sukses+kan
"""
KEPT_AND_DROPPED = """
    memproses proses meN+proses | mentransfer transfer meN+transfer | mengkritik kritik meN+kritik
    mensyaratkan syarat meN+syarat+kan | mempublikasikan publikasi meN+publikasi+kan
    pemrosesan proses peN+proses+an | pemrograman program peN+program+an
    mensosialisasikan sosialisasi meN+sosialisasi+kan | menyosialisasikan sosialisasi meN+sosialisasi+kan
    mempidana pidana meN+pidana | memidana pidana meN+pidana | mempunyai punya meN+punya+i
    mempengaruhi pengaruh meN+pengaruh+i | memengaruhi pengaruh meN+pengaruh+i
    mempercayai percaya meN+percaya+i | penglihatan lihat peN+lihat+an
"""
OTHER_PREFIXES = """
    didakwa dakwa di+dakwa | diberikan beri di+beri+kan | diadili adil di+adil+i | bersidang sidang ber+sidang
    berencana rencana ber+rencana | bekerja kerja ber+kerja | belajar ajar ber+ajar | beternak ternak ber+ternak
    terdakwa dakwa ter+dakwa | terendah rendah ter+rendah | tepercaya percaya ter+percaya
    terselesaikan selesai ter+selesai+kan | terpenuhi penuh ter+penuh+i
    seizin izin se+izin | kedua dua ke+dua | pedagang dagang pe+dagang | petinju tinju pe+tinju
    perindah indah per+indah | sebulan bulan se+bulan | setinggi tinggi se+tinggi
"""
CIRCUMFIXES = """
    keadilan adil ke+adil+an | penahanan tahan peN+tahan+an | perjanjian janji per+janji+an
    pegunungan gunung pe+gunung+an | berdatangan datang ber+datang+an | berdasarkan dasar ber+dasar+kan
    secepatnya cepat se+cepat=nya | perusahaan usaha per+usaha+an | pelajaran ajar per+ajar+an
    pekerjaan kerja per+kerja+an | perampasan rampas peN+rampas+an
"""
ORDERS = """
    mempertimbangkan timbang meN+per+timbang+kan | memperluas luas meN+per+luas | memperbaiki baik meN+per+baik+i
    diperluas luas di+per+luas | diperdagangkan dagang di+per+dagang+kan | memberhentikan henti meN+ber+henti+kan
    diberlakukan laku di+ber+laku+kan | pemberhentian henti peN+ber+henti+an | keberhasilan hasil ke+ber+hasil+an
    keterlambatan lambat ke+ter+lambat+an | kependudukan duduk ke+peN+duduk+an | berkekuatan kuat ber+ke+kuat+an
    berpendidikan didik ber+peN+didik+an | berpermukaan muka ber+per+muka+an | mengetahui tahu meN+ke+tahu+i
    diketahui tahu di+ke+tahu+i | pengetahuan tahu peN+ke+tahu+an | mengesampingkan samping meN+ke+samping+kan
    mengemukakan muka meN+ke+muka+kan | dikemukakan muka di+ke+muka+kan | terkemuka muka ter+ke+muka
    sepengetahuan tahu se+peN+ke+tahu+an | pemersatu satu peN+per+satu | menyeragamkan ragam meN+se+ragam+kan
    samakan sama sama+kan | menertawakan tawa meN+ter+tawa+kan | mempersenjatai senjata meN+per+senjata+i
    sepertiga tiga se+per+tiga
    perseorangan orang per+se+orang+an | bersikukuh kukuh ber+si+kukuh
"""
DOUBLINGS = """
    alat-alat alat alat+R | alat-alatnya alat alat+R=nya | peraturan-peraturan atur (per+atur+an)+R
    berlari-lari lari ber+lari+R | menimbang-nimbang timbang meN+timbang+R | menyia-nyiakan sia meN+sia+R+kan
    tolong-menolong tolong meN+tolong+R | hormat-menghormati hormat meN+hormat+R+i | tulis-menulis tulis meN+tulis+R
    kebarat-baratan barat ke+barat+R+an | sebaik-baiknya baik se+baik+R=nya | mobil-mobilan mobil mobil+R+an
    sayur-mayur sayur sayur+R | mengutak-atik utak meN+utak+R | berwarna-warni warna ber+warna+R
    perundang-undangan undang per+undang+R+an | undang-undangnya undang undang+R=nya
    dedaunan daun R+daun+an | pepohonan pohon R+pohon+an | bersalam-salaman salam ber+salam+R+an
    putusan-putusannya putus (putus+an)+R=nya | berganti-ganti ganti ber+ganti+R | ganti-berganti ganti ber+ganti+R
"""
COMPOUNDS = """
    menandatangani tanda_tangan meN+tanda_tangan+i | penyalahgunaan salah_guna peN+salah_guna+an
    pertanggungjawaban tanggung_jawab per+tanggung_jawab+an | pengambilalihan ambil_alih peN+ambil_alih+an
    dipertanggungjawabkan tanggung_jawab di+per+tanggung_jawab+kan | kewarganegaraan warga_negara ke+warga_negara+an
    ketidakadilan adil ke+tidak_adil+an | ketidakberdayaan daya ke+tidak_ber+daya+an
    keikutsertaan ikut_serta ke+ikut_serta+an | keduabelas dua_belas ke+dua_belas
"""
LOANS = """
    kartelisasi kartel kartel+isasi | nonlitigasi litigasi non+litigasi | praperadilan adil pra+per+adil+an
    antarnegara negara antar+negara | pascabencana bencana pasca+bencana
    mendekriminalisasi dekriminalisasi meN+dekriminalisasi
    antikorupsi korupsi anti+korupsi | multikompleks kompleks multi+kompleks
"""
HYPHENS = """
    di-PHK phk di+phk | meng-upload upload meN+upload | KPK-nya kpk kpk=nya | PSE-PSE pse pse+R | ke-3 3 ke+3
    non-litigasi litigasi non+litigasi | pasca-2020 2020 pasca+2020 | mem-PHK-kan phk meN+phk+kan
    UU-nya uu uu=nya | KUHPnya kuhp kuhp=nya | undang‑undang undang undang+R | alat‐alat alat alat+R
    se-Indonesia indonesia se+indonesia | 1990-an 1990 1990+an | anti-korupsi korupsi anti+korupsi
"""
SPELLINGS = """
    ijin ijin ijin | perijinan ijin per+ijin+an | dihisap hisap di+hisap | prakteknya praktek praktek=nya
"""
SPOKEN = """
    ngoreksi koreksi N+koreksi | dikerjain kerja di+kerja+in | nyari cari N+cari | ngelihat lihat N+lihat
    ngobatin obat N+obat+in
"""
WHOLE = """
    mereka mereka mereka | adalah adalah adalah | tetapi tetapi tetapi | seperti seperti seperti | beras beras beras
    media media media | menteri menteri menteri | negara negara negara | berita berita berita | perkara perkara perkara
    pasal pasal pasal | makan makan makan | sekolah sekolah sekolah | peran peran peran | kuku kuku kuku
    bulan bulan bulan | dan/atau dan/atau dan/atau | januari januari januari | karena karena karena
    pekan pekan pekan | bukan bukan bukan | perintah perintah perintah | penjara penjara penjara
"""


def rows(*tables):
    return [tuple(row.split()) for table in tables for line in table.strip().splitlines() for row in line.split(" | ")]


@pytest.fixture(scope="module")
def lexicon():
    return Lexicon.load(discover().resources / "language")


@pytest.fixture(scope="module")
def analyser(lexicon):
    return Analyser(lexicon)


@pytest.mark.parametrize(
    ("word", "root", "segmentation"),
    rows(
        CLITICS, SUFFIXES, NASALS, KEPT_AND_DROPPED, OTHER_PREFIXES, CIRCUMFIXES, ORDERS, DOUBLINGS, COMPOUNDS, LOANS,
        HYPHENS, SPELLINGS, SPOKEN, WHOLE,
    ),
)  # fmt: skip
def test_word_comes_apart(analyser, word, root, segmentation):
    best = analyser.analyse(word)[0]
    assert best.root == root.replace("_", " ")
    assert best.segmentation == segmentation


@pytest.mark.parametrize(
    ("word", "roots"),
    [
        ("beruang", ["beruang", "uang", "ruang"]),
        ("ijin", ["ijin", "izin"]),
        ("berikan", ["beri", "ikan"]),
    ],
)
def test_ambiguous_word_has_its_other_roots(analyser, word, roots):
    assert [analysis.root for analysis in analyser.analyse(word)] == roots


@pytest.mark.parametrize(
    ("word", "stems"),
    [
        ("dakwaannya", ("dakwaannya", "dakwaan", "dakwa")),
        ("pemberhentian", ("pemberhentian", "berhenti", "henti")),
        ("berkekuatan", ("berkekuatan", "kekuatan", "kuat")),
        ("mempertimbangkan", ("mempertimbangkan", "pertimbangkan", "timbang")),
        ("dipertanggungjawabkan", ("dipertanggungjawabkan", "pertanggungjawabkan", "tanggung jawab")),
        ("peraturan-peraturannya", ("peraturan-peraturannya", "peraturan-peraturan", "peraturan", "atur")),
        ("penyidikannya", ("penyidikannya", "penyidikan", "sidik")),
        ("kudakwa", ("kudakwa", "dakwa")),
        ("rumah", ("rumah",)),
    ],
)
def test_stems_lead_from_the_word_to_its_root(analyser, word, stems):
    assert analyser.analyse(word)[0].stems == stems


def test_unknown_word_with_a_capital_inside_a_sentence_stays_whole(analyser):
    assert analyser.analyse("Mertasarnya", inside_sentence=True)[0].root == "mertasarnya"
    assert analyser.analyse("Pengadilan", inside_sentence=True)[0].root == "adil"


def test_unknown_root_is_offered_after_a_safe_strip(analyser):
    assert analyser.analyse("dikrompyangkan")[0].segmentation == "di+krompyang+kan"
    assert analyser.analyse("krompyangnya")[0].segmentation == "krompyang=nya"
    assert analyser.analyse("krompyang")[0].root == "krompyang"


def test_empty_word_has_no_analysis(analyser):
    assert analyser.analyse("") == ()


def test_glossary_decides_between_two_roots(lexicon):
    told = Analyser(lexicon.with_words([("beruang", "uang")]))
    assert told.analyse("beruang")[0].root == "uang"
    assert told.analyse("beruangnya")[0].root == "uang"


WORDS = st.one_of(
    st.text(max_size=30),
    st.text(alphabet="aiueobcdghjklmnprstwy-", max_size=24),
    st.builds(
        "".join,
        st.lists(
            st.sampled_from(
                [shape.written for shapes in ALLOMORPHS.values() for shape in shapes]
                + ["kan", "an", "i", "nya", "lah", "-", "‑", "adil", "tulis", "KPK", "3", "/"]
            ),
            max_size=8,
        ),
    ),
)


@settings(max_examples=300, deadline=None)
@given(WORDS, st.booleans())
def test_any_word_has_an_analysis_and_always_the_same(word, inside_sentence):
    analyser = _shared_analyser()
    found = analyser.analyse(word, inside_sentence=inside_sentence)
    assert bool(found) == bool(word)
    assert all(analysis.root and analysis.segmentation and analysis.stems for analysis in found)
    assert len({analysis.root for analysis in found}) == len(found)
    assert found == Analyser(SMALL).analyse(word, inside_sentence=inside_sentence)


SMALL = Lexicon().with_words([(root, root) for root in ("adil", "tulis", "sidik", "gugat", "alat", "tahu", "undang")])


def _shared_analyser(shared=Analyser(SMALL)):  # noqa: B008 - one analyser that remembers, against a fresh one each time
    return shared


def test_memory_of_words_is_bounded(lexicon):
    analyser = Analyser(lexicon)
    for number in range(40_000):
        analyser.analyse(f"x{number}")
    assert len(analyser._known) <= 16_384


def test_lexicon_folder_is_shipped():
    assert (Path(discover().resources) / "language" / "closed_class.tsv").is_file()
