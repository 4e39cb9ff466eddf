"""Texts to mark and revise, made up from templates: statutes that repeat their sentences, policies, news."""

import random
import re
from collections.abc import Sequence
from pathlib import Path

Subject = tuple[str, str, str, str]
"""What a text is about, who acts in it, how, and who is acted upon."""

SUBJECTS: tuple[Subject, ...] = (
    ("pelindungan data pribadi", "Pengendali Data Pribadi", "memproses data pribadi", "subjek data pribadi"),
    ("keamanan siber", "Penyelenggara Sistem Elektronik", "mengakses sistem elektronik", "pengguna sistem elektronik"),
    ("perdagangan aset kripto", "Pedagang Aset Kripto", "memperdagangkan aset kripto", "nasabah"),
    ("kecerdasan artifisial", "Penyedia Model", "melatih model bahasa", "orang yang terdampak"),
    ("penyiaran digital", "Lembaga Penyiaran", "menyiarkan isi siaran", "khalayak"),
    ("layanan pinjaman daring", "Penyelenggara Pinjaman", "menyalurkan pinjaman", "penerima pinjaman"),
    ("tanda tangan elektronik", "Penyelenggara Sertifikasi", "menerbitkan sertifikat elektronik", "penanda tangan"),
    ("hak cipta digital", "Lembaga Manajemen Kolektif", "menghimpun royalti", "pencipta"),
    ("telekomunikasi pita lebar", "Penyelenggara Jaringan", "menggelar jaringan", "pelanggan"),
    ("pusat data nasional", "Pengelola Pusat Data", "menyimpan data strategis", "instansi pemilik data"),
)
DUTIES = (
    "menyusun catatan kegiatan", "melakukan penilaian dampak", "menunjuk pejabat yang bertanggung jawab",
    "menjaga kerahasiaan informasi", "memberitahukan kegagalan paling lambat tiga hari", "menghapus rekaman",
    "menyediakan saluran pengaduan", "melaporkan insiden kepada Menteri", "memperbarui perjanjian layanan",
    "mengumumkan biaya secara terbuka", "menguji keandalan peralatan", "memisahkan rekening penampungan",
    "memastikan keaslian dokumen", "membatasi akses pegawai", "melatih petugas pelaksana",
    "menyerahkan salinan cadangan", "memverifikasi identitas", "menghentikan kegiatan untuk sementara",
)  # fmt: skip
REASONS = (
    "demi kepentingan umum", "untuk keperluan penegakan hukum", "atas perintah pengadilan",
    "dalam rangka pengawasan", "karena kelalaian pihak ketiga", "setelah memperoleh persetujuan tertulis",
    "sepanjang tidak bertentangan dengan kesusilaan", "menurut kebiasaan yang berlaku dalam perdagangan",
    "tanpa mengurangi hak pihak yang dirugikan", "berdasarkan penetapan Menteri",
)  # fmt: skip
NUMBERS = ("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh")
NAMES = (
    "Ratna Wulandari", "Bagas Pratama", "Yosef Manurung", "Siti Nurhaliza Rahman", "Dewa Ketut Arsana",
    "Marlina Tambunan", "Haryo Kusumo", "Fitri Anggraeni", "Andi Baso", "Clara Pangaribuan",
)  # fmt: skip
PLACES = ("Surabaya", "Makassar", "Medan", "Denpasar", "Pontianak", "Ambon", "Semarang", "Padang", "Kupang", "Manado")
THINGS = (
    "peladen", "aplikasi dompet digital", "kamera pengawas", "basis data pelanggan", "kabel bawah laut",
    "jaringan seluler", "kunci enkripsi", "perangkat lunak tebusan", "menara pemancar", "lokapasar",
    "situs pemerintah", "papan iklan elektronik", "kartu identitas", "rekaman percakapan", "surat kuasa",
)  # fmt: skip
DEEDS = (
    "menyita", "mengganti", "memeriksa", "meretas", "membangun", "mematikan", "memindahkan", "memamerkan",
    "mengasuransikan", "menggugat pemilik", "menyembunyikan", "melelang", "memperbaiki", "mencatat", "menjual",
)  # fmt: skip
TIMES = (
    "Senin malam",
    "pekan lalu",
    "sejak Maret",
    "pada kuartal kedua",
    "menjelang libur",
    "dini hari tadi",
    "kemarin",
)
SAYINGS = (
    "Kami tidak pernah menerima surat itu", "Penyelidikan belum selesai", "Masyarakat tidak perlu cemas",
    "Aturannya sudah jelas sejak awal", "Kerugiannya masih kami hitung", "Semua pihak sudah dipanggil",
    "Itu bukan kewenangan kami", "Bukti awal sudah cukup",
)  # fmt: skip


def statute(chance: random.Random, subject: Subject) -> str:
    """A statute of about thirty articles with an elucidation; whole sentences and paragraphs stand in it many times."""
    topic, actor, act, other = subject
    lines = [f"UNDANG-UNDANG TENTANG {topic.upper()}", "DENGAN RAHMAT TUHAN YANG MAHA ESA", "BAB I", "KETENTUAN UMUM"]
    lines += ["Pasal 1", "Dalam Undang-Undang ini yang dimaksud dengan:"]
    lines += [
        f"{number}. {name} adalah {what} yang {act} {chance.choice(REASONS)}."
        for number, (name, what) in enumerate([(actor, "setiap badan"), (other.capitalize(), "orang perseorangan")], 1)
    ]
    count = chance.randint(24, 34)
    for number in range(2, count):
        if number % 8 == 2:
            lines += [f"BAB {('II', 'III', 'IV', 'V', 'VI', 'VII')[number // 8]}", chance.choice(DUTIES).upper()]
        lines.append(f"Pasal {number}")
        lines += _penal(chance, number, act) if number % 5 == 0 else _article(chance, number, subject)
    lines += ["PENJELASAN", f"Undang-Undang ini mengatur {topic} {chance.choice(REASONS)}.", "PASAL DEMI PASAL"]
    for number in range(1, count):
        lines += [f"Pasal {number}", "Cukup jelas." if chance.random() < 0.8 else _explanation(chance, other)]
    return "\n".join(lines) + "\n"


def _article(chance: random.Random, number: int, subject: Subject) -> list[str]:
    topic, actor, act, other = subject
    duty, second = chance.sample(DUTIES, 2)
    paragraphs = [
        f"{actor} wajib {duty} {chance.choice(REASONS)}.",
        f"Kewajiban sebagaimana dimaksud pada ayat (1) dikecualikan dalam hal {other} {chance.choice(REASONS)}.",
        f"Dalam hal {actor} tidak {second}, {other} berhak mengajukan keberatan secara tertulis kepada Menteri.",
        f"{actor} yang melanggar ketentuan sebagaimana dimaksud pada ayat (1) dikenai sanksi administratif.",
        f"Sanksi administratif sebagaimana dimaksud pada ayat ({chance.randint(2, 4)}) berupa: teguran tertulis; "
        f"penghentian sementara kegiatan; dan/atau pencabutan izin.",
        f"Ketentuan lebih lanjut mengenai tata cara {act} diatur dalam Peraturan Pemerintah.",
        f"Menteri dapat {duty} bersama lembaga yang membidangi {topic}.",
    ]
    chosen = sorted(chance.sample(range(len(paragraphs)), chance.randint(2, 5)))
    return [f"({order}) {paragraphs[index]}" for order, index in enumerate(chosen, 1)]


def _penal(chance: random.Random, number: int, act: str) -> list[str]:
    years, billions = chance.randint(1, 10), chance.randint(1, 10)
    penalty = (
        f"dipidana dengan pidana penjara paling lama {years} ({NUMBERS[years - 1]}) tahun dan/atau pidana denda "
        f"paling banyak Rp{billions}.000.000.000,00 ({NUMBERS[billions - 1]} miliar rupiah)."
    )
    return [
        f"(1) Setiap Orang yang dengan sengaja dan melawan hukum {act} {chance.choice(REASONS)} {penalty}",
        f"(2) Setiap Orang yang dengan sengaja dan melawan hukum membantu perbuatan sebagaimana dimaksud dalam Pasal "
        f"{chance.randint(2, max(2, number - 1))} ayat (1) {penalty}",
        "(3) Dalam hal tindak pidana sebagaimana dimaksud pada ayat (1) dilakukan oleh korporasi, pidana dijatuhkan "
        "kepada pengurus, pemegang kendali, dan/atau korporasi.",
    ]


def _explanation(chance: random.Random, other: str) -> str:
    return f"Yang dimaksud dengan “{chance.choice(DUTIES)}” adalah tindakan terhadap {other} {chance.choice(REASONS)}."


def policy(chance: random.Random, subject: Subject) -> str:
    """A privacy policy or terms of service: headings, paragraphs of some sentences, lists, a few sentences repeated."""
    topic, actor, _, _ = subject
    lines = [f"Kebijakan {topic}", f"Terakhir diperbarui {chance.choice(TIMES)}."]
    for number in range(1, chance.randint(12, 18)):
        lines.append(f"{number}. {chance.choice(DUTIES).capitalize()}")
        for _ in range(chance.randint(1, 3)):
            lines.append(" ".join(_clause(chance, subject) for _ in range(chance.randint(2, 5))))
        if chance.random() < 0.5:
            lines += [f"• {chance.choice(DUTIES)} {chance.choice(REASONS)};" for _ in range(chance.randint(2, 4))]
        if chance.random() < 0.4:
            lines.append(f"Jika Anda tidak setuju, berhentilah memakai layanan ini dan hubungi {actor}.")
    return "\n".join(lines) + "\n"


def _clause(chance: random.Random, subject: Subject) -> str:
    _, actor, act, other = subject
    return chance.choice(
        (
            f"Kami dapat {chance.choice(DUTIES)} {chance.choice(REASONS)}.",
            f"Anda menyatakan bahwa {chance.choice(THINGS)} milik Anda tidak dipakai untuk {act}.",
            f"{actor} akan {chance.choice(DUTIES)} dan {chance.choice(DUTIES)} apabila {other} memintanya.",
            f"Permintaan melalui {chance.choice(THINGS)} dijawab dalam {chance.choice(NUMBERS)} hari kerja.",
            f"Mitra kami di {chance.choice(PLACES)} tidak boleh {chance.choice(DEEDS)} {chance.choice(THINGS)} itu.",
        )
    )


def news(chance: random.Random) -> str:
    """A long report: every paragraph has two to four sentences, hardly any of them repeated."""
    lines = [f"{chance.choice(NAMES)} {chance.choice(DEEDS)} {chance.choice(THINGS)} di {chance.choice(PLACES)}"]
    for _ in range(chance.randint(22, 34)):
        if chance.random() < 0.12:
            lines.append(f"{chance.choice(THINGS).capitalize()} dan {chance.choice(THINGS)}")
        lines.append(" ".join(_report(chance) for _ in range(chance.randint(2, 4))))
    return "\n".join(lines) + "\n"


def _report(chance: random.Random) -> str:
    who, other = chance.sample(NAMES, 2)
    deed, thing, where = chance.choice(DEEDS), chance.choice(THINGS), chance.choice(PLACES)
    return chance.choice(
        (
            f"{who} {deed} {thing} di {where} {chance.choice(TIMES)}.",
            f"“{chance.choice(SAYINGS)},” kata {who} kepada wartawan di {where}.",
            f"Menurut {who}, {other} sempat {deed} {thing} sebelum {chance.choice(DEEDS)} {chance.choice(THINGS)}.",
            f"Sedikitnya {chance.randint(12, 980)} {thing} di {where} rusak {chance.choice(TIMES)}.",
            f"Polisi menduga {other} {deed} {thing} {chance.choice(REASONS)}.",
            f"Di {where}, {chance.randint(3, 60)} orang {chance.choice(DEEDS)} {thing}, sedangkan {who} memilih diam.",
        )
    )


def tuning_texts() -> dict[str, str]:
    """The texts on which the comparison's limits were chosen."""
    return _texts(random.Random(11), SUBJECTS[:4], 2, "tests/articles/*.txt")


def measuring_texts() -> dict[str, str]:
    """The texts on which it is measured; no limit was chosen by looking at them."""
    return _texts(random.Random(2027), SUBJECTS[4:], 3, "resources/articles/*.md")


def _texts(chance: random.Random, subjects: Sequence[Subject], others: int, files: str) -> dict[str, str]:
    texts = {f"statute: {subject[0]}": statute(chance, subject) for subject in subjects}
    texts |= {f"policy: {subject[0]}": policy(chance, subject) for subject in subjects[:others]}
    texts |= {f"news {number}": news(chance) for number in range(1, others + 1)}
    for path in sorted(Path(__file__).parents[2].glob(files)):
        texts[path.stem] = re.sub(r"\n{2,}", "\n", path.read_text(encoding="utf-8"))
    return texts
