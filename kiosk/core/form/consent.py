"""The consent text shown to customers, and the proof of which wording was shown."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.core.languages import LANGUAGES, SOURCE, Languages

ConsentVersion = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z0-9._-]{1,40}$",
        description='up to 40 letters, digits and . _ -, like "2026-1"',
    ),
]
ConsentText = Annotated[str, Meta(min_length=1, max_length=2_000)]
ConsentTexts = Annotated[Mapping[str, ConsentText], Meta(min_length=1)]


class IssuedText(msgspec.Struct, frozen=True):
    """A wording as shown to customers. The wording of a version never changes."""

    version: str
    language: str
    text: str

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.text.encode()).hexdigest()

    @property
    def proof(self) -> str:
        """The proof stored with a lead: version, language and hash of the wording."""
        return f"{self.version}/{self.language}/sha256:{self.sha256}"


def default_texts(languages: Languages = LANGUAGES) -> dict[str, str]:
    """The default wordings by language code, for a shop without its own."""
    return {code: language.consent for code, language in languages.items()}


class Consent(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The consent wordings by language, and the version under which they were issued."""

    version: ConsentVersion = "2026-1"
    texts: ConsentTexts = msgspec.field(default_factory=default_texts)

    def issued(self) -> tuple[IssuedText, ...]:
        return tuple(IssuedText(self.version, lang, text) for lang, text in self.texts.items())

    def shown_in(self, language: str) -> IssuedText:
        """The wording for a language; else the English one, else the first."""
        code = next(one for one in (language, SOURCE, *self.texts) if one in self.texts)
        return IssuedText(self.version, code, self.texts[code])
