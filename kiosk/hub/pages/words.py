"""The words of the pages, one row for each language; every field is required.

The pages are made without Qt, so they cannot ask its translations.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """What the pages say in one language.

    Attributes:
        locale: for link previews, language and country ("de_DE").
        until, starts, issued: sentences with `{day}`.
        day: a date with `{weekday}`, `{number}`, `{month}` and `{year}`.
        first: the number of the first of a month.
        struck: what a price that is struck out means (directive 98/6/EC, article 6a).
        lowest: the same of `{was}` where nothing is struck.
        priced: a price with `{now}` and `{was}`.
        till: what the barcode is for.
        weekdays: from Monday on.
        ended, unknown, busy: headlines of pages without an offer, each with a `…_hint` below it.
    """

    locale: str
    show: str
    photo: str
    until: str
    starts: str
    issued: str
    your_voucher: str
    good_once: str
    till_decides: str
    struck: str
    other_languages: str
    ended: str
    ended_hint: str
    unknown: str
    unknown_hint: str
    busy: str
    busy_hint: str
    day: str
    first: str
    lowest: str
    priced: str
    till: str
    save: str
    weekdays: tuple[str, ...]
    months: tuple[str, ...]


WORDS: Mapping[str, PageWords] = MappingProxyType({
    "en": PageWords(
        locale="en_GB",
        show="Show this at the till",
        photo="A photo works too, without a network.",
        until="Until {day}",
        starts="Starts {day}",
        issued="Issued {day}",
        your_voucher="Your voucher",
        good_once="Good once",
        till_decides="Show this at the till; the till decides.",
        struck="Struck: our lowest price of the last 30 days",
        other_languages="Other languages",
        ended="This offer has ended",
        ended_hint="New offers are on the screen in our shop.",
        unknown="There is no such offer",
        unknown_hint="Scan the code again, or ask our staff.",
        busy="One moment, please",
        busy_hint="Load this page again in a minute. The code in the shop works without it.",
        day="{weekday}, {number} {month} {year}",
        first="1",
        lowest="{was}: our lowest price of the last 30 days",
        priced="{now}, was {was}",
        till="Barcode for the till",
        save="Save to my phone",
        weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        months=(
            *("January", "February", "March", "April", "May", "June", "July"),
            *("August", "September", "October", "November", "December"),
        ),
    ),
    "de": PageWords(
        locale="de_DE",
        show="An der Kasse zeigen",
        photo="Ein Foto genügt, auch ohne Netz.",
        until="Bis {day}",
        starts="Ab {day}",
        issued="Ausgestellt am {day}",
        your_voucher="Ihr Gutschein",
        good_once="Einmal gültig",
        till_decides="Zeigen Sie dies an der Kasse; die Kasse entscheidet.",
        struck="Durchgestrichen: unser niedrigster Preis der letzten 30 Tage",
        other_languages="Andere Sprachen",
        ended="Dieses Angebot ist beendet",
        ended_hint="Neue Angebote stehen auf dem Bildschirm in unserem Geschäft.",
        unknown="Dieses Angebot gibt es nicht",
        unknown_hint="Scannen Sie den Code noch einmal, oder fragen Sie uns im Geschäft.",
        busy="Einen Augenblick bitte",
        busy_hint="Laden Sie die Seite in einer Minute neu. Der Code im Geschäft gilt auch so.",
        day="{weekday}, {number}. {month} {year}",
        first="1",
        lowest="{was}: unser niedrigster Preis der letzten 30 Tage",
        priced="{now} statt {was}",
        till="Strichcode für die Kasse",
        save="Auf dem Handy speichern",
        weekdays=(
            *("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
        ),
        months=(
            *("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli"),
            *("August", "September", "Oktober", "November", "Dezember"),
        ),
    ),
    "fr": PageWords(
        locale="fr_FR",
        show="À présenter en caisse",
        photo="Une photo suffit, même sans réseau.",
        until="Jusqu’au {day}",
        starts="À partir du {day}",
        issued="Émis le {day}",
        your_voucher="Votre bon",
        good_once="Valable une fois",
        till_decides="Présentez ce bon en caisse\u202f; c’est la caisse qui décide.",
        struck="Barré\u00a0: notre prix le plus bas des 30 derniers jours",
        other_languages="Autres langues",
        ended="Cette offre est terminée",
        ended_hint="Les nouvelles offres sont sur l’écran de notre magasin.",
        unknown="Cette offre n’existe pas",
        unknown_hint="Scannez le code à nouveau, ou adressez-vous à notre équipe.",
        busy="Un instant, s’il vous plaît",
        busy_hint="Rechargez cette page dans une minute. Le code affiché en magasin reste valable.",
        day="{weekday} {number} {month} {year}",
        first="1er",
        lowest="{was}\u00a0: notre prix le plus bas des 30 derniers jours",
        priced="{now} au lieu de {was}",
        till="Code-barres pour la caisse",
        save="Enregistrer sur mon téléphone",
        weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        months=(
            *("janvier", "février", "mars", "avril", "mai", "juin", "juillet"),
            *("août", "septembre", "octobre", "novembre", "décembre"),
        ),
    ),
    "es": PageWords(
        locale="es_ES",
        show="Muéstrelo en caja",
        photo="También sirve una foto, sin conexión.",
        until="Hasta el {day}",
        starts="Desde el {day}",
        issued="Emitido el {day}",
        your_voucher="Su vale",
        good_once="Válido una vez",
        till_decides="Muéstrelo en caja; la caja decide.",
        struck="Tachado: nuestro precio más bajo de los últimos 30 días",
        other_languages="Otros idiomas",
        ended="Esta oferta ha terminado",
        ended_hint="Las nuevas ofertas están en la pantalla de nuestra tienda.",
        unknown="Esta oferta no existe",
        unknown_hint="Escanee el código otra vez o pregunte a nuestro personal.",
        busy="Un momento, por favor",
        busy_hint="Vuelva a cargarla en un minuto. El código de la tienda sigue valiendo.",
        day="{weekday}, {number} de {month} de {year}",
        first="1",
        lowest="{was}: nuestro precio más bajo de los últimos 30 días",
        priced="{now} en lugar de {was}",
        till="Código de barras para la caja",
        save="Guardar en mi teléfono",
        weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        months=(
            *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio"),
            *("agosto", "septiembre", "octubre", "noviembre", "diciembre"),
        ),
    ),
    "ar": PageWords(
        locale="ar_AR",
        show="اعرض هذا عند الصندوق",
        photo="تكفي صورة، حتى دون اتصال.",
        until="حتى {day}",
        starts="ابتداءً من {day}",
        issued="صدرت يوم {day}",
        your_voucher="قسيمتك",
        good_once="صالحة لمرة واحدة",
        till_decides="اعرض هذا عند الصندوق؛ والقرار للصندوق.",
        struck="السعر المشطوب: أدنى سعر لدينا خلال آخر 30 يومًا",
        other_languages="لغات أخرى",
        ended="انتهى هذا العرض",
        ended_hint="العروض الجديدة على الشاشة في متجرنا.",
        unknown="لا يوجد عرض كهذا",
        unknown_hint="امسح الرمز مرة أخرى، أو اسأل موظفينا.",
        busy="لحظة من فضلك",
        busy_hint="أعد تحميل الصفحة بعد دقيقة. الرمز على شاشة المتجر صالح دونها.",
        day="{weekday} {number} {month} {year}",
        first="1",
        lowest="{was}: أدنى سعر لدينا خلال آخر 30 يومًا",
        priced="{now} بدلًا من {was}",
        till="الرمز الشريطي للصندوق",
        save="احفظ على هاتفي",
        weekdays=("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
        months=(
            *("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو"),
            *("أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"),
        ),
    ),
})  # fmt: skip
