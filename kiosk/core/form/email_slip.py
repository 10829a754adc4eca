"""Guesses which address was meant where fingers slipped. Customers are asked, never refused."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from kiosk.core.form.email_address import NotAnEmailError, email_address, in_ascii_width
from kiosk.core.form.mail_providers import ONLY_COM, PROVIDERS

# Endings that no registry runs (IANA's list of top-level domains): no true address is doubted.
_ENDINGS: Mapping[str, str] = {
    slip: ending
    for ending, slips in {
        "com": "con cmo ocm comm coom ccom vom xom cpm cim ckm c0m co0m kom",
        "net": "nte ney neet nett ner",
        "org": "ogr orgg prg rog orq",
        "de": "dee d3",
    }.items()
    for slip in slips.split()
}
_FUZZY_FROM = 5  # Letters: each short name is one letter from the name of somebody else.
_TWO_SLIPS_FROM = 8
_MOST_SLIPS = 2
_COUNTRY_CODE = 2  # Letters.
# Dots in a row, or one before the @, reach mailboxes of phone companies there; elsewhere they slip.
_JAPAN = (".jp", "au.com")
_WITHOUT_DOT: Mapping[str, str] = {
    f"{label}{ending}": f"{label}.{ending}"
    for label, endings in PROVIDERS.items()
    if len(label) >= _FUZZY_FROM
    for ending in endings
}


def likely_address(text: str) -> str:
    """The address that was probably meant by the text; empty if there is nothing to ask."""
    typed = in_ascii_width(text.strip())
    name, at, domain = typed.rpartition("@")
    if not at:
        return ""
    meant_domain = _likely_domain(domain.lower())
    if not meant_domain.endswith(_JAPAN):
        name = re.sub(r"[.]{2,}", ".", name).rstrip(".")
    meant = f"{name}@{meant_domain}"
    if meant.lower() == typed.lower():
        return ""
    try:
        email_address(meant)
    except NotAnEmailError:
        return ""
    return meant


def is_on_the_way(text: str, meant: str) -> bool:
    """Whether somebody who is still typing could be about to write a sound address."""
    typed = in_ascii_width(text.strip()).lower()
    domain = typed.rpartition("@")[2]
    domains = (f"{label}.{one}" for label, endings in PROVIDERS.items() for one in endings)
    return meant.lower().startswith(typed) or any(one.startswith(domain) for one in domains)


def _likely_domain(domain: str) -> str:
    tidy = re.sub(r"[.,]+", ".", domain).strip(".")
    label, _, ending = _WITHOUT_DOT.get(tidy, tidy).partition(".")
    first, dot, last = ending.rpartition(".")
    ending = first + dot + _ENDINGS.get(last, last)
    known = label if label in PROVIDERS else _nearest(label)
    meant = _nearest_ending(known, ending)
    return f"{known}.{meant}" if meant else f"{label}.{ending}" if ending else label


def _nearest_ending(label: str, ending: str) -> str:
    """The provider's ending that was meant, or empty."""
    if label in ONLY_COM:
        return "com"
    endings = PROVIDERS.get(label, ())
    if ending in endings or len(label) < _FUZZY_FROM:
        return ending if ending in endings else ""
    # Any two letters are likely to be some country's, as are those behind "com.".
    near = (one for one in endings if len(one) > _COUNTRY_CODE and "." not in one)
    return next((one for one in near if slips(one, ending) == 1), "")


def _nearest(label: str) -> str:
    """The provider's name that was meant, or empty."""
    found = [
        (slips(known, label), known)
        for known in PROVIDERS
        if len(known) >= _FUZZY_FROM and abs(len(known) - len(label)) <= _MOST_SLIPS
    ]
    count, known = min(found, default=(_MOST_SLIPS + 1, ""))
    most = _MOST_SLIPS if len(known) >= _TWO_SLIPS_FROM else 1
    return known if count <= most else ""


def slips(meant: Sequence[str], typed: Sequence[str]) -> int:
    """Letters left out, added, mistaken or swapped (optimal string alignment distance)."""
    before: list[int] = []
    row = list(range(len(typed) + 1))
    for i, letter in enumerate(meant, start=1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(typed, start=1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == typed[j - 2] and meant[i - 2] == other:
                best = min(best, earlier[j - 2] + 1)
            row.append(best)
    return row[-1]
