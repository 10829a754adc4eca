"""Kinds of goods: the icon of a category that a shop names in its own words, and its name.

The names are those of every language, the words those that shops use in the first five; an
unknown one keeps its own name.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

import msgspec

OTHER = "other"
_LANGUAGES = ("en", "de", "fr", "es", "ar", "it", "nl", "pl", "pt", "tr", "uk")

# An icon's name, the category's name in each of the languages, and further words for it.
_ROWS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (
        "fashion",
        (
            *("Fashion", "Mode", "Mode", "Moda", "أزياء"),
            *("Moda", "Mode", "Moda", "Moda", "Moda", "Мода"),
        ),
        (
            "clothing|clothes|apparel|wear|women|men|shirts|shoes|kleidung|bekleidung|damen|herren"
            "|schuhe|vêtements|habillement|femme|homme|chaussures|ropa|mujer|hombre|zapatos"
            "|ملابس|موضة|أحذية"
        ),
    ),
    (
        "home",
        (
            *("Home", "Zuhause", "Maison", "Hogar", "المنزل"),
            *("Casa", "Wonen", "Dom", "Casa", "Ev", "Дім"),
        ),
        (
            "household|furniture|living|kitchen|interior|haushalt|möbel|wohnen|küche|heim|einrichtung"
            "|meubles|cuisine|décoration|muebles|casa|cocina|decoración|منزل|أثاث|مطبخ"
        ),
    ),
    (
        "food",
        (
            *("Food", "Essen", "Alimentation", "Comida", "طعام"),
            *("Alimentari", "Eten", "Żywność", "Alimentação", "Gıda", "Їжа"),
        ),
        (
            "drinks|food and drink|bakery|café|cafe|coffee|grocery|groceries|restaurant"
            "|lebensmittel|getränke|bäckerei|kaffee|speisen|épicerie|boissons|boulangerie"
            "|alimentos|bebidas|panadería|alimentación|supermercado|أغذية|مأكولات|مشروبات|مقهى"
        ),
    ),
    (
        "tech",
        (
            *("Tech", "Technik", "High-tech", "Tecnología", "تقنية"),
            *("Tecnologia", "Techniek", "Technika", "Tecnologia", "Teknoloji", "Техніка"),
        ),
        (
            "technology|electronics|audio|computers|phones|mobile|elektronik|computer|handy|multimedia"
            "|électronique|informatique|téléphonie|technologie|electrónica|informática|móviles"
            "|إلكترونيات|هواتف|تكنولوجيا"
        ),
    ),
    (
        "sport",
        (
            *("Sport", "Sport", "Sport", "Deporte", "رياضة"),
            *("Sport", "Sport", "Sport", "Desporto", "Spor", "Спорт"),
        ),
        (
            "sports|fitness|outdoor|cycling|bicycles|bikes|running|fahrrad|fahrräder|sportartikel"
            "|vélo|plein air|deportes|bicicletas|aire libre|رياضات|دراجات"
        ),
    ),
    (
        "beauty",
        (
            *("Beauty", "Schönheit", "Beauté", "Belleza", "جمال"),
            *("Bellezza", "Schoonheid", "Uroda", "Beleza", "Güzellik", "Краса"),
        ),
        (
            "cosmetics|perfume|care|make-up|makeup|drugstore|kosmetik|parfüm|pflege|drogerie"
            "|cosmétiques|parfum|soins|cosmética|perfumes|cuidado|عطور|مستحضرات تجميل|عناية"
        ),
    ),
    (
        "health",
        (
            *("Health", "Gesundheit", "Santé", "Salud", "صحة"),
            *("Salute", "Gezondheid", "Zdrowie", "Saúde", "Sağlık", "Здоров’я"),
        ),
        (
            "pharmacy|wellness|optician|apotheke|optik|medizin|pharmacie|optique|farmacia|óptica"
            "|صيدلية|نظارات"
        ),
    ),
    (
        "kids",
        (
            *("Kids", "Kinder", "Enfants", "Niños", "أطفال"),
            *("Bambini", "Kinderen", "Dzieci", "Crianças", "Çocuk", "Діти"),
        ),
        (
            "children|baby|babies|toys|games|school|spielzeug|spielwaren|schule|bébé|jouets|jeux|école"
            "|juguetes|bebé|juegos|escuela|ألعاب|مدرسة"
        ),
    ),
    (
        "garden",
        (
            *("Garden", "Garten", "Jardin", "Jardín", "حديقة"),
            *("Giardino", "Tuin", "Ogród", "Jardim", "Bahçe", "Сад"),
        ),
        (
            "gardening|plants|flowers|florist|pflanzen|blumen|plantes|fleurs|jardinage|plantas|flores"
            "|jardinería|نباتات|زهور"
        ),
    ),
    (
        "tools",
        (
            *("DIY", "Baumarkt", "Bricolage", "Bricolaje", "أدوات"),
            *("Fai da te", "Klussen", "Majsterkowanie", "Bricolage", "Yapı market", "Інструменти"),
        ),
        (
            "tools|hardware|workshop|car|auto|werkzeug|heimwerken|werkstatt|outils|outillage"
            "|herramientas|ferretería|عدد"
        ),
    ),
    (
        "books",
        (
            *("Books", "Bücher", "Livres", "Libros", "كتب"),
            *("Libri", "Boeken", "Książki", "Livros", "Kitaplar", "Книги"),
        ),
        (
            "stationery|magazines|music|films|media|schreibwaren|zeitschriften|musik|filme|medien"
            "|papeterie|librairie|musique|papelería|librería|música|قرطاسية|مجلات"
        ),
    ),
    (
        "pets",
        (
            *("Pets", "Tiere", "Animaux", "Mascotas", "حيوانات أليفة"),
            *("Animali", "Huisdieren", "Zwierzęta", "Animais", "Evcil hayvanlar", "Тварини"),
        ),
        (
            "pet|animals|dogs|cats|haustiere|tierbedarf|hunde|katzen|animalerie|chiens|chats"
            "|animales|perros|gatos|حيوانات"
        ),
    ),
    (
        "travel",
        (
            *("Travel", "Reise", "Voyage", "Viajes", "سفر"),
            *("Viaggi", "Reizen", "Podróże", "Viagens", "Seyahat", "Подорожі"),
        ),
        (
            "luggage|bags|holidays|suitcases|reisen|koffer|taschen|urlaub|voyages|bagages|sacs"
            "|equipaje|bolsos|vacaciones|حقائب|أمتعة"
        ),
    ),
    (
        "jewellery",
        (
            *("Jewellery", "Schmuck", "Bijoux", "Joyería", "مجوهرات"),
            *("Gioielli", "Sieraden", "Biżuteria", "Joias", "Takı", "Прикраси"),
        ),
        (
            "jewelry|watches|accessories|uhren|accessoires|montres|bijouterie|relojes|joyas|accesorios"
            "|ساعات|إكسسوارات"
        ),
    ),
)

ICONS = (*(row[0] for row in _ROWS), OTHER)


class Category(msgspec.Struct, frozen=True):
    """A category of a card; `NO_CATEGORY` where the offer has none.

    `key` tells categories apart whatever the reader's language, `name` is what the reader sees,
    `icon` is one of `ICONS`.
    """

    key: str = ""
    name: str = ""
    icon: str = OTHER


NO_CATEGORY = Category()


def category_of(words: str, language: str) -> Category:
    """The category that a shop has named, in words of any language, for readers of `language`.

    "Fashion" is "Mode" to a German reader; "Women's shoes" keeps its name and has the same icon.
    """
    if not (key := _folded(words)):
        return NO_CATEGORY
    tag = language.partition("-")[0]
    if icon := _NAMED.get(key):
        return Category(icon, _NAMES[icon].get(tag, words), icon)
    return Category(key, words, _icon_of(key))


def _icon_of(key: str) -> str:
    """The icon for the whole words, or else for the last of them: "garden furniture"."""
    if icon := _WORDS.get(key):
        return icon
    singles = "".join(letter if letter.isalnum() else " " for letter in key).split()
    return next((_WORDS[word] for word in reversed(singles) if word in _WORDS), OTHER)


def _folded(words: str) -> str:
    """The words without differences of case, and of how a letter's marks are encoded."""
    return " ".join(unicodedata.normalize("NFC", words).casefold().split())


def _index(rows: Iterable[tuple[str, Iterable[str]]]) -> Mapping[str, str]:
    return {_folded(word): icon for icon, words in rows for word in words}


_NAMES = {icon: dict(zip(_LANGUAGES, names, strict=True)) for icon, names, _ in _ROWS}
_NAMED = _index((icon, names) for icon, names, _ in _ROWS)
_WORDS = {**_index((icon, words.split("|")) for icon, _, words in _ROWS), **_NAMED}
