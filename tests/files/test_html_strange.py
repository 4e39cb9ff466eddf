"""Lines that are of no article are told from lines that merely look like them."""

import pytest

from reader.files.html_strange import is_about_article, is_rubric, is_strange, prompt_rest


@pytest.mark.parametrize(
    "line",
    [
        "ADVERTISEMENT", "SCROLL TO CONTINUE WITH CONTENT", "Gulir untuk lanjut membaca", "[Gambas:Video 20kabar]",
        "(rin/ygs)", "(*)", "Lanjut ke halaman berikutnya...", "Halaman 1/2", "Halaman 2 dari 3", "Berita Terkait",
        "Penulis: Siti Aminah", "Pewarta : Yohana", "COPYRIGHT © KABAR 2031", "Senin, 5 Mei 2031 16:02 WIB",
        "Tayang: Rabu, 18 Juni 2031 14:05 WIB", "May 3, 2031", "Share", "4.8/5 - (12 votes)", "12 komentar",
        "Dapatkan berita pilihan setiap hari di WhatsApp Channel Harian: https://wa.example/x",
        "Ikuti kami juga di Google News Harian.example.", "Fakta atau Hoaks? Kirim ke nomor di bawah ini.",
        "Artikel ini telah tayang di Kabar.example dengan judul Satpol PP Segel Menara",
        "Dilarang keras mengambil dan menyalin konten situs ini untuk AI tanpa izin tertulis.",
    ],
)  # fmt: skip
def test_strange(line):
    assert is_strange(line)


@pytest.mark.parametrize(
    "line",
    [
        "Komentar hakim itu menuai kritik.", "Ikuti sidang itu sampai selesai, kata hakim.", "Cetak biru peraturan",
        "Berita terkait kasus itu menyebar.", "Artikel ini memuat penjelasan.", "Terakhir diperbarui: 1 Mei 2031",
        "Rekomendasi dewan diserahkan kepada presiden.", "Penulis surat itu ditahan.", "Dilarang membawa senjata.",
        "Topik sidang hari ini adalah pembuktian.", "5 Mei 2031 menjadi hari yang dikenang para penyintas.", "BAB I",
        "Pengguna menyebarkan hoaks melalui grup WhatsApp dan kanal Telegram.", "Share saham dibagikan kepada pendiri.",
    ],
)  # fmt: skip
def test_not_strange(line):
    assert not is_strange(line)


def test_rubrics():
    assert all(map(is_rubric, ("Baca Juga", "Artikel Populer", "Tentang penulis", "Responses (7)", "Written by Ayu")))
    assert not any(map(is_rubric, ("Tentang penulisan putusan", "Komentar umum", "Terkait hal itu", "Pasal 1")))


def test_what_is_said_about_an_article():
    lines = ("Oleh: Dr. Ratna Puspita, S.H.", "By Ayu", "4 min read", "Bacaan 4 Menit", "213", "2.451 dilihat",
             "09 Juni 2031 Admin 2.451 dilihat Kategori: Siaran Pers", "21 Maret 2031 | 06.30 WIB")  # fmt: skip
    assert [line for line in lines if not is_about_article(line)] == []
    others = ("Oleh karena itu hakim menolak.", "Siaran Pers No. 88/HM/06/2031", "Terakhir diperbarui: 1 Januari 2031",
              "Jakarta, 9 Juni 2031 – Kementerian meluncurkan kanal aduan.", "PUTUSAN")  # fmt: skip
    assert [line for line in others if is_about_article(line)] == []


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Baca juga: Hakim Tolak Banding", ": Hakim Tolak Banding"),
        ("Simak Video: Sidang", ": Sidang"),
        ("[Pilihan Editor] Siapa?", "] Siapa?"),
        ("Baca putusan itu", None),
    ],
)
def test_prompts(line, rest):
    assert prompt_rest(line) == rest
