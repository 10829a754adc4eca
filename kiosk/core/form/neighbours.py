"""Which countries border on which, since customers come from over the border."""

from __future__ import annotations

from collections.abc import Mapping

# ISO 3166. Each border stands once; a bridge or tunnel over the sea counts (DK-SE, FR-GB, BH-SA).
_BORDERS: Mapping[str, str] = {
    "AD": "ES FR",
    "AE": "OM SA",
    "AL": "GR ME MK XK",
    "AM": "AZ GE IR TR",
    "AR": "BO BR CL PY UY",
    "AT": "CH CZ DE HU IT LI SI SK",
    "AZ": "GE IR RU TR",
    "BA": "HR ME RS",
    "BE": "DE FR LU NL",
    "BG": "GR MK RO RS TR",
    "BH": "SA",
    "BO": "BR CL PE PY",
    "BR": "CO GY PE PY SR UY VE",
    "BY": "LT LV PL RU UA",
    "CA": "US",
    "CH": "DE FR IT LI",
    "CL": "PE",
    "CO": "EC PA PE VE",
    "CR": "NI PA",
    "CZ": "DE PL SK",
    "DE": "DK FR LU NL PL",
    "DK": "SE",
    "DO": "HT",
    "DZ": "LY MA TN",
    "EC": "PE",
    "EE": "LV RU",
    "EG": "IL LY PS SD",
    "ES": "FR GI MA PT",
    "FI": "NO RU SE",
    "FR": "GB IT LU MC",
    "GB": "IE",
    "GE": "RU TR",
    "GR": "MK TR",
    "GT": "BZ HN MX SV",
    "HN": "NI SV",
    "HR": "HU ME RS SI",
    "HU": "RO RS SI SK UA",
    "IL": "JO LB PS SY",
    "IN": "BD BT CN NP PK",
    "IQ": "IR JO KW SA SY TR",
    "IT": "SI SM VA",
    "JO": "PS SA SY",
    "KW": "SA",
    "LB": "SY",
    "LT": "LV PL RU",
    "LV": "RU",
    "LY": "SD TN",
    "MD": "RO UA",
    "ME": "RS XK",
    "MK": "RS XK",
    "MX": "US",
    "NO": "RU SE",
    "OM": "SA YE",
    "PL": "RU SK UA",
    "QA": "SA",
    "RO": "RS UA",
    "RS": "XK",
    "RU": "UA",
    "SA": "YE",
    "SK": "UA",
    "SY": "TR",
}


def _both_ways() -> dict[str, tuple[str, ...]]:
    found: dict[str, set[str]] = {}
    for country, others in _BORDERS.items():
        for other in others.split():
            found.setdefault(country, set()).add(other)
            found.setdefault(other, set()).add(country)
    return {country: tuple(sorted(others)) for country, others in found.items()}


NEIGHBOURS: Mapping[str, tuple[str, ...]] = _both_ways()
