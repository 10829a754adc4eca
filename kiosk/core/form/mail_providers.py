"""Providers of mailboxes that many customers have: each name, with its domains' endings."""

from __future__ import annotations

from collections.abc import Mapping

_COM_AND_COUNTRIES = "com de at fr es it be co.uk com.br com.mx com.ar com.au ca ch nl se dk"

PROVIDERS: Mapping[str, tuple[str, ...]] = {
    label: tuple(endings.split())
    for label, endings in {
        # Of the world
        "gmail": "com",
        "googlemail": "com",
        "icloud": "com",
        "hotmail": _COM_AND_COUNTRIES,
        "outlook": _COM_AND_COUNTRIES + " ie pt",
        "yahoo": _COM_AND_COUNTRIES + " co.in co.jp ie",
        "live": _COM_AND_COUNTRIES,
        "msn": "com",
        "me": "com",
        "mac": "com",
        "aol": "com de fr co.uk",
        "ymail": "com",
        "mail": "com de ru ch",
        "email": "com de it",
        "protonmail": "com ch",
        "proton": "me",
        "zoho": "com eu",
        "fastmail": "com fm",
        "yandex": "com ru",
        # Of countries whose languages the kiosk speaks
        "gmx": "de net at ch com fr es",
        "web": "de",
        "t-online": "de",
        "freenet": "de",
        "arcor": "de",
        "posteo": "de net",
        "mailbox": "org",
        "vodafone": "de it",
        "kabelmail": "de",
        "chello": "at",
        "drei": "at",
        "bluewin": "ch",
        "hispeed": "ch",
        "sunrise": "ch",
        "orange": "fr com es",
        "wanadoo": "fr es",
        "laposte": "net",
        "free": "fr",
        "neuf": "fr",
        "bbox": "fr",
        "skynet": "be",
        "telenet": "be",
        "telefonica": "net",
        "movistar": "es",
        "terra": "es com.br",
        "btinternet": "com",
        "virginmedia": "com",
        "talktalk": "net",
        "comcast": "net",
        "verizon": "net",
        "eircom": "net",
        "libero": "it",
        "etisalat": "ae",
    }.items()
}

# Another ending of these names is nobody's mailbox.
ONLY_COM = frozenset({"gmail", "googlemail", "icloud"})
