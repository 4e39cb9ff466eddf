"""Single lines that are never of an article: prompts, rubrics, credits, dates, what is shared where."""

import re

_PROMPT = re.compile(
    r"[\W_]*(?:(?:baca|simak|lihat|tonton|saksikan|cek|dengarkan|klik)\s+(?:juga|pula|selengkapnya)"
    r"|(?:simak|tonton|saksikan|lihat)\s+(?:video|foto)|baca\s+(?:berita|artikel)\s+(?:lainnya|lain|terkait)"
    r"|(?:pilihan|rekomendasi)\s+(?:editor|redaksi)|(?:artikel|berita|bacaan)\s+(?:terkait|lainnya|selanjutnya)"
    r"|read\s+(?:also|more)|also\s+read|see\s+also)\b(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_RUBRIC = re.compile(
    r"[\W_]*(?:(?:berita|artikel|konten|video|topik|bacaan|tulisan|pos|putusan|peraturan|utas|pertanyaan)\s+"
    r"(?:terkait|serupa|terkini|terbaru|lainnya|populer|terpopuler|pilihan)"
    r"|baca (?:juga|lainnya|selanjutnya)|terkait|terpopuler|terkini|trending|paling (?:banyak )?dibaca|most popular"
    r"|(?:pilihan|rekomendasi) (?:redaksi|editor|untuk anda)|komentar(?: \(\d+\))?|\d+ komentar|tulis komentar"
    r"|tinggalkan (?:balasan|komentar)|tentang penulis|profil penulis|about the author|written by\b.{0,60}"
    r"|more from\b.{0,60}|recommended from\b.{0,60}|responses(?: \(\d+\))?|discussion about this post|related (?:posts|"
    r"articles|stories)|you (?:may|might) also like|menyukai ini|rekomendasi|share|"
    r"bagikan(?: (?:ini|artikel ini|berita ini))?|share this"
    r"|postingan terkait|leave a (?:reply|comment)|comments?(?: \(\d+\))?)[\W_]*",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"[\W_]*(?:advertisement|advertorial|iklan|ads?"
    r"|(?:gulir|scroll|swipe|geser)\b.{0,30}\b(?:untuk|to|continue|melanjutkan|lanjut\w*)\b.{0,40}"
    r"|lanjut(?:kan)? (?:membaca|ke halaman|dengan konten)\b.{0,40}|artikel berlanjut\b.{0,60}|continue reading"
    r"|bersambung ke halaman\b.{0,40}|salin tautan|copy link|tags?|topik|kata kunci|gambas:.{0,60}"
    r"|halaman(?: selanjutnya|\W*\d+(?: ?(?:/|dari) ?\d+)?)|selanjutnya|sebelumnya|show all|kembali ke atas|cetak"
    r"|unduh aplikasi.{0,60}|langganan|subscribe|sign (?:up|in)|follow|suka memuat|(?:\d[.,]\d|\d)/5\b.{0,30}"
    r"|dengarkan artikel"
    r"|(?:log ?in|masuk)\b.{0,20} (?:untuk|to) .{0,20}(?:komentar|comments?)"
    r"|ukuran (?:teks|huruf|font)[ aA+-]*|daftar isi|\d+ (?:likes|restacks).{0,20})[\W_]*",
    re.IGNORECASE | re.DOTALL,
)
_CREDIT = re.compile(
    r"[\W_]*(?:penulis|pewarta|reporter|editor|penyunting|kontributor|foto|sumber foto|tags?|topik|label|kategori)"
    r"\s*:.{0,120}|\(\w{2,5}(?:/\w{2,5}){1,3}\)|\(\*+\)|(?:copyright|hak cipta)\s*(?:©|\(c\)).{0,120}|©.{0,120}"
    r"|dilarang (?:keras )?(?:mengambil|mengutip|menyalin|memperbanyak)\b.{0,60}\bkonten\b.{0,160}"
    r"|(?:artikel|berita|tulisan) ini (?:telah|sudah|pertama kali) (?:tayang|terbit|dimuat)\b.{0,200}",
    re.IGNORECASE | re.DOTALL,
)
_CHANNELS = (
    r"whats\s?app|wa channel|telegram|google news|newsletter|buletin|saluran kami|kanal (?:youtube|kami)|instagram"
)
_PITCH = re.compile(
    r"[\W_]*(?:(?:dapatkan|ikuti|cek|gabung|bergabung|mari|yuk|ayo|simak|baca|nikmati|update|follow|join)\b"
    rf".{{0,200}}\b(?:{_CHANNELS})\b|fakta atau hoaks\?).{{0,200}}",
    re.IGNORECASE | re.DOTALL,
)
_DAY = (
    r"(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|mon|tue|wed|thu|fri|sat|sun)\w*\W+)?"
    r"(?:\d{1,2}[\s/-](?:[a-z]{3,9}|\d{1,2})[\s/-]\d{4}|[a-z]{3,9}\.? \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2})"
)
_DATE = re.compile(
    r"[\W_]*(?:(?:tayang|terbit|diterbitkan|dipublikasikan|diperbarui|diunggah|diposting|ditulis|published|posted|"
    r"updated)(?: (?:pada|on))?\W+)?"
    rf"{_DAY}\W*(?:(?:pukul\s*)?\d{{1,2}}[.:]\d{{2}}(?::\d{{2}})?\s*(?:wib|wita|wit)?)?[\W_]*",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"[\W_]*(?:oleh|by)\b\W{0,2}\s*(?-i:[A-Z]).{0,80}|published in\b.{0,60}|[\d.,]+[kK]?"
    r"|(?:bacaan|waktu baca|lama membaca|baca)? ?\d{1,2} (?:menit|min)(?: (?:baca|read|membaca))?|tim redaksi|admin"
    r"|.{0,60}\b(?:dilihat|dibaca|views?)\b.{0,20}|(?:listen|share|bagikan|simpan|dengarkan|sign (?:up|in)|follow)",
    re.IGNORECASE,
)
_DATED = re.compile(rf"(?:.{{0,80}}[\Wa-z])?{_DAY}(?:\W.{{0,60}})?", re.IGNORECASE)
_VIEWED = re.compile(
    r"\b\d[\d.]* (?:kali )?(?:dilihat|dibaca|views?)\b|\b(?:dilihat|dibaca)\W+\d|\bwi(?:b|ta?)\b", re.I
)


def prompt_rest(text: str) -> str | None:
    """What follows in a line that begins with a prompt such as "Baca juga"; None in any other line."""
    match = _PROMPT.fullmatch(text)
    return match["rest"].strip() if match else None


def is_rubric(text: str) -> bool:
    """Whether the line is the name of a box beside the article: "Berita terkait", "Tentang penulis"."""
    return bool(_RUBRIC.fullmatch(text))


def is_strange(text: str) -> bool:
    """Whether the line is of no article, wherever it stands: an advertisement's mark, a credit, a date, a rubric."""
    return any(pattern.fullmatch(text) for pattern in (_WHOLE, _RUBRIC, _CREDIT, _DATE, _PITCH))


def is_about_article(text: str) -> bool:
    """Whether a line above the article tells of it: its writer, its date, how long it is, how often it was read."""
    return bool(_HEAD.fullmatch(text)) or bool(_DATED.fullmatch(text) and _VIEWED.search(text))
