"""Parts of speech and fields of the glossary in the language of the window."""

from PySide6.QtCore import QCoreApplication


def part_of_speech(name: str) -> str:
    """A part of speech as the glossary names it, in words."""
    translate = QCoreApplication.translate
    known = {
        "noun": translate("PartsOfSpeech", "noun"),
        "verb": translate("PartsOfSpeech", "verb"),
        "adjective": translate("PartsOfSpeech", "adjective"),
        "adverb": translate("PartsOfSpeech", "adverb"),
        "conjunction": translate("PartsOfSpeech", "conjunction"),
        "preposition": translate("PartsOfSpeech", "preposition"),
        "phrase": translate("PartsOfSpeech", "phrase"),
        "abbreviation": translate("PartsOfSpeech", "abbreviation"),
    }
    return known.get(name, name)


def field_name(name: str) -> str:
    """A field of law or technology as the glossary's files are named, in words; its own words where it is not known."""
    return {**_law(), **_technology()}.get(name, name.replace("-", " "))


def _law() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "administrative": translate("Fields", "administrative"),
        "civil": translate("Fields", "civil"),
        "company": translate("Fields", "company"),
        "competition": translate("Fields", "competition"),
        "constitutional": translate("Fields", "constitutional"),
        "courts": translate("Fields", "courts"),
        "criminal": translate("Fields", "criminal"),
        "criminal-procedure": translate("Fields", "criminal procedure"),
        "cybercrime": translate("Fields", "cybercrime"),
        "data-protection": translate("Fields", "data protection"),
        "family": translate("Fields", "family"),
        "general": translate("Fields", "general"),
        "insolvency": translate("Fields", "insolvency"),
        "intellectual-property": translate("Fields", "intellectual property"),
        "labour": translate("Fields", "labour"),
        "land-and-environment": translate("Fields", "land and environment"),
    }


def _technology() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "artificial-intelligence": translate("Fields", "artificial intelligence"),
        "data-and-cloud": translate("Fields", "data and cloud"),
        "e-commerce": translate("Fields", "e-commerce"),
        "fintech": translate("Fields", "fintech"),
        "hardware": translate("Fields", "hardware"),
        "networking-and-web": translate("Fields", "networking and web"),
        "platforms": translate("Fields", "platforms"),
        "security": translate("Fields", "security"),
        "software": translate("Fields", "software"),
        "telecoms": translate("Fields", "telecoms"),
    }
