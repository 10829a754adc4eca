"""The languages that customers can choose, one row each; docs/languages.md says how to add one."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

import msgspec


class Direction(StrEnum):
    """The direction in which lines of text run, and with them the whole layout."""

    LEFT_TO_RIGHT = "ltr"
    RIGHT_TO_LEFT = "rtl"


class Language(msgspec.Struct, frozen=True, kw_only=True):
    """What the kiosk must know about one language.

    Attributes:
        code: ISO 639, as in kiosk.toml; `resources/i18n/kiosk_<code>.qm` holds the texts.
        name: the language's own name for itself, like "Deutsch".
        direction: the way in which the layout runs.
        locale: Qt's locale for days and numbers, with western digits as in times and codes.
        keyboard: the layout of Qt's on-screen keyboard, like "de_DE".
        address_keyboard: the layout for an e-mail address: one with Latin letters.
        font: a family in `resources/fonts` for letters that the brand's font lacks, or empty.
        consent: the default consent text, for a shop without its own.
        countries: ISO 3166, those of most customers who speak it; their phone numbers are offered.
        proofread: whether a translator has read its texts; else a shop must ask for it by its code.
    """

    code: str
    name: str
    direction: Direction
    locale: str
    keyboard: str
    address_keyboard: str
    font: str
    consent: str
    countries: tuple[str, ...] = ()
    proofread: bool = True


Languages = Mapping[str, Language]

# The language of the screens' source texts: it needs no translation.
SOURCE = "en"

_TABLE = (
    Language(
        code="en",
        name="English",
        direction=Direction.LEFT_TO_RIGHT,
        locale="en",
        keyboard="en_GB",
        address_keyboard="en_GB",
        font="",
        consent="I agree that the shop stores my details and contacts me about its offers.",
        countries=("GB", "US"),
    ),
    Language(
        code="de",
        name="Deutsch",
        direction=Direction.LEFT_TO_RIGHT,
        locale="de",
        keyboard="de_DE",
        address_keyboard="de_DE",
        font="",
        consent="Ich bin einverstanden, dass das Geschäft meine Angaben speichert und mich zu"
        " seinen Angeboten kontaktiert.",
        countries=("DE", "AT", "CH"),
    ),
    Language(
        code="fr",
        name="Français",
        direction=Direction.LEFT_TO_RIGHT,
        locale="fr",
        keyboard="fr_FR",
        address_keyboard="fr_FR",
        font="",
        consent="J'accepte que le magasin enregistre mes coordonnées et me contacte au sujet de"
        " ses offres.",
        countries=("FR", "BE", "CH"),
    ),
    Language(
        code="es",
        name="Español",
        direction=Direction.LEFT_TO_RIGHT,
        locale="es",
        keyboard="es_ES",
        address_keyboard="es_ES",
        font="",
        consent="Acepto que la tienda guarde mis datos y se ponga en contacto conmigo acerca de"
        " sus ofertas.",
        countries=("ES", "MX"),
    ),
    Language(
        code="ar",
        name="العربية",
        direction=Direction.RIGHT_TO_LEFT,
        locale="ar_AE",
        keyboard="ar_AR",
        address_keyboard="en_GB",
        font="Noto Sans Arabic UI",
        consent="أوافق على أن يحفظ المتجر بياناتي وأن يتواصل معي بشأن عروضه.",
        countries=("AE", "SA", "EG"),
    ),
    Language(
        code="it",
        name="Italiano",
        direction=Direction.LEFT_TO_RIGHT,
        locale="it",
        keyboard="it_IT",
        address_keyboard="it_IT",
        font="",
        consent="Accetto che il negozio conservi i miei dati e mi contatti in merito alle sue"
        " offerte.",
        countries=("IT", "CH"),
        proofread=False,
    ),
    Language(
        code="nl",
        name="Nederlands",
        direction=Direction.LEFT_TO_RIGHT,
        locale="nl",
        keyboard="nl_NL",
        address_keyboard="nl_NL",
        font="",
        consent="Ik ga ermee akkoord dat de winkel mijn gegevens bewaart en contact met mij"
        " opneemt over zijn aanbiedingen.",
        countries=("NL", "BE"),
        proofread=False,
    ),
    Language(
        code="pl",
        name="Polski",
        direction=Direction.LEFT_TO_RIGHT,
        locale="pl",
        keyboard="pl_PL",
        address_keyboard="pl_PL",
        font="",
        consent="Zgadzam się, aby sklep przechowywał moje dane i kontaktował się ze mną w"
        " sprawie swoich ofert.",
        countries=("PL",),
        proofread=False,
    ),
    Language(
        code="pt",
        name="Português",
        direction=Direction.LEFT_TO_RIGHT,
        locale="pt_PT",
        keyboard="pt_PT",
        address_keyboard="pt_PT",
        font="",
        consent="Aceito que a loja guarde os meus dados e me contacte acerca das suas ofertas.",
        countries=("PT", "BR"),
        proofread=False,
    ),
    Language(
        code="tr",
        name="Türkçe",
        direction=Direction.LEFT_TO_RIGHT,
        locale="tr",
        keyboard="tr_TR",
        address_keyboard="tr_TR",
        font="",
        consent="Mağazanın bilgilerimi saklamasını ve fırsatları hakkında benimle iletişime"
        " geçmesini kabul ediyorum.",
        countries=("TR",),
        proofread=False,
    ),
    Language(
        code="uk",
        name="Українська",
        direction=Direction.LEFT_TO_RIGHT,
        locale="uk",
        keyboard="uk_UA",
        address_keyboard="en_GB",
        font="",
        consent="Я погоджуюся, щоб магазин зберігав мої дані та зв’язувався зі мною щодо своїх"
        " пропозицій.",
        countries=("UA",),
        proofread=False,
    ),
)

LANGUAGES: Languages = MappingProxyType({language.code: language for language in _TABLE})
TRANSLATED = tuple(code for code in LANGUAGES if code != SOURCE)
PROOFREAD = tuple(code for code, language in LANGUAGES.items() if language.proofread)
