"""What a customer agrees to, word for word, and the proof of which words those were."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.core.form.form import in_language

ConsentText = Annotated[str, Meta(min_length=1, max_length=2_000)]
_DEFAULT = {
    "en": "I agree that the shop stores my details and contacts me about its offers.",
    "de": "Ich bin einverstanden, dass das Geschäft meine Angaben speichert und mich zu seinen"
    " Angeboten kontaktiert.",
    "fr": "J'accepte que le magasin enregistre mes coordonnées et me contacte au sujet de ses"
    " offres.",
    "es": "Acepto que la tienda guarde mis datos y se ponga en contacto conmigo acerca de sus"
    " ofertas.",
    "ar": "أوافق على أن يحفظ المتجر بياناتي وأن يتواصل معي بشأن عروضه.",
}


@dataclass(frozen=True, slots=True)
class IssuedText:
    """One wording as customers see it. A version's wording is never changed again."""

    version: str
    language: str
    text: str

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def proof(self) -> str:
        """What goes with a lead: version, language and hash of the words that were shown."""
        return f"{self.version}/{self.language}/sha256:{self.sha256}"


class Consent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The wordings shown, by language, and the version under which they were issued."""

    version: Annotated[str, Meta(pattern=r"^[A-Za-z0-9._-]{1,40}$")] = "2026-1"
    texts: Mapping[str, ConsentText] = msgspec.field(default_factory=lambda: dict(_DEFAULT))

    def issued(self) -> tuple[IssuedText, ...]:
        return tuple(IssuedText(self.version, lang, text) for lang, text in self.texts.items())

    def shown_in(self, language: str) -> IssuedText:
        """What a customer of that language sees; in another one where it has not been written."""
        text = in_language(self.texts, language)
        language = next(lang for lang, words in self.texts.items() if words == text)
        return IssuedText(self.version, language, text)
