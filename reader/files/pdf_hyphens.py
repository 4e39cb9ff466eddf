"""Whether a hyphen at the end of a line belongs to the word or only parts it.

In Indonesian it belongs to doubled words, with their affixes (*perundang-undangan*, *tolong-menolong*), to a number or
a capital after a prefix (*se-Indonesia*, *ke-5*) and to some fixed pairs; after Ejaan yang Disempurnakan (2022), II.B.
"""

import re
from collections.abc import Set

from reader.files.pdf_words import HYPHEN

_LEFT = re.compile(r"[\w’'-]*\Z")
_RIGHT = re.compile(r"[\w’'-]*")
_PREFIXES = ("memper", "diper", "keber", "pember", "menge", "penge", "meng", "meny", "peng", "peny", "mem", "men",
             "pem", "pen", "ber", "ter", "per", "me", "pe", "di", "ke", "se", "be", "te")  # fmt: skip
_SUFFIXES = ("kannya", "annya", "inya", "lah", "kah", "nya", "kan", "an", "ku", "mu", "i")
_NASALS = {"meny": "s", "peny": "s", "meng": "k", "peng": "k", "mem": "p", "pem": "p", "men": "t", "pen": "t"}
"""The sound that gave way to each prefix: *tulis* in *menulis*."""
_SHORTEST = 3
"""Shortest root that is doubled, in letters."""
_PAIRS = """
    adat-istiadat anak-pinak asal-muasal asal-usul basa-basi beras-petas caci-maki campur-baur candak-kulak
    carut-marut centang-perenang cerah-ceria cerai-berai cikal-bakal coreng-moreng coret-moret dewa-dewi gana-gini
    gegap-gempita gelap-gulita gono-gini gotong-royong hancur-lebur hancur-luluh handai-taulan haru-biru
    hilir-mudik hingar-bingar hiruk-pikuk huru-hara ingar-bingar jerih-payah jungkir-balik kacau-balau kacau-bilau
    kalang-kabut karib-kerabat karut-marut karyawan-karyawati kaya-miskin kaya-raya kembang-kempis kusut-masai
    lalu-lalang lauk-pauk lemah-gemulai letih-lesu liang-liuk licin-tandas lika-liku lintang-pukang luluh-lantak
    malang-melintang muda-mudi papa-nista pecah-belah porak-peranda porak-poranda puja-puji punah-ranah
    ramah-tamah remeh-temeh remuk-redam resah-gelisah riuh-rendah rusak-binasa sambung-sinambung sangkut-paut
    sayur-mayur sedu-sedan segar-bugar seluk-beluk serta-merta sehat-walafiat senda-gurau silang-sengkarut
    simpang-siur sorak-sorai suap-menyuap subur-makmur suka-duka sunyi-senyap sunyi-sepi susah-payah syak-wasangka
    tegang-regang tegur-sapa teka-teki terang-benderang timbal-balik tua-muda tua-renta tumpah-ruah tumpang-tindih
    tunggang-langgang unggah-ungguh utang-piutang wara-wiri wira-wiri warta-berita wartawan-wartawati yatim-piatu
    check-in check-out know-how log-in pop-up sign-in sign-up stand-alone start-up wi-fi
"""
"""Pairs that no rule tells, parted by white space."""


def ends_in_hyphen(text: str) -> bool:
    """Whether a line breaks off in a hyphen that stands after a letter or digit."""
    return len(text) > 1 and text[-1] in (HYPHEN, "-", "‐", "\N{NON-BREAKING HYPHEN}") and text[-2].isalnum()


def joined(text: str, following: str, known: Set[str] = frozenset()) -> str:
    """Two lines as one text: a hyphen between them kept, left out, or a space where there is none.

    `known` are words met elsewhere in the same document, in small letters, which decide first.
    """
    if not text or not following:
        return text + following
    if not ends_in_hyphen(text):
        between = "" if text[-1] in "/\N{EM DASH}" or text.endswith(HYPHEN) else " "
        return text.removesuffix(HYPHEN) + ("-" if text.endswith(HYPHEN) else "") + between + following
    head = text[:-1]
    if following[0].isspace():
        return head + "-" + following
    match, after = _LEFT.search(head), _RIGHT.match(following)
    left, right = match.group() if match else "", after.group() if after else ""
    return head + ("-" if keeps_hyphen(left, right, known) else "") + following


def keeps_hyphen(left: str, right: str, known: Set[str] = frozenset()) -> bool:
    """Whether the hyphen between the two parts of a word, parted at the end of a line, belongs to the word."""
    if not left or not right:
        return True
    if left[-1].isdigit() or right[0].isdigit():
        return True
    if right[0].isupper() and not (left[-1].isupper() and (len(left) > 1 or right.isupper())):
        return True
    if len(left) > 1 and left.isupper() and right.islower():
        return True
    before, after = left.casefold(), right.casefold().strip("-’'")
    if f"{before}-{after}" in known or f"{before}{after}" in known:
        return f"{before}-{after}" in known
    if len(before) < 2 or "-" in before:
        return True
    return _doubled(before, after) or any(_is_pair(before, form) for form in _without_suffix(after))


def _is_pair(left: str, right: str) -> bool:
    """Whether the two go together as doubled words do whose sounds change, or are a pair that no rule tells."""
    if right[:3] == left[:1] + "em" and right[3:] == left[1:]:
        return True
    long = len(left) > _SHORTEST + 1 or (len(left) > _SHORTEST and left[-1] not in "aiueo")
    if long and len(left) == len(right) and left != right and _consonants(left) == _consonants(right):
        return True
    return f"{left}-{right}" in _PAIRS.split()


def _consonants(word: str) -> str:
    return re.sub("[aiueo]", "a", word)


def _doubled(left: str, right: str) -> bool:
    """Whether the two are one root twice, with or without affixes."""
    lefts = {bare for form in _without_suffix(left) for bare in _without_prefix(form)}
    rights = {bare for form in _without_suffix(right) for bare in _without_prefix(form)}
    if any(len(root) > _SHORTEST or (len(root) == _SHORTEST and root == left) for root in lefts & rights):
        return True
    whole = min(len(left), len(right))
    return whole >= _SHORTEST and any(left.endswith(root) and len(root) > _SHORTEST for root in _without_suffix(right))


def _without_suffix(word: str) -> set[str]:
    return {word, *(word.removesuffix(suffix) for suffix in _SUFFIXES if word.endswith(suffix))}


def _without_prefix(word: str) -> set[str]:
    forms = {word}
    for prefix in _PREFIXES:
        if word.startswith(prefix):
            rest = word[len(prefix) :]
            forms.add(rest)
            if prefix in _NASALS and rest[:1] in "aiueo":
                forms |= {
                    _NASALS[prefix] + rest,
                    prefix[-2:] + rest if prefix[-2:] in ("ng", "ny") else prefix[-1] + rest,
                }
    return forms
