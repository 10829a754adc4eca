"""The names of countries in the customers' languages (Unicode CLDR)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import msgspec

from kiosk.core.languages import SOURCE


class CountryNames:
    """Names by ISO 3166 code, from one file for each language; English where there is no file."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[str, Mapping[str, str]] = {}

    def name(self, country: str, language: str) -> str:
        """The country's name in that language, or its code where it has none."""
        if language not in self._read:
            self._read[language] = self._names(language)
        return self._read[language].get(country, country)

    def _names(self, language: str) -> Mapping[str, str]:
        for code in (language, SOURCE):
            file = self._folder / f"{code}.json"
            if file.exists():
                return msgspec.json.decode(file.read_bytes(), type=dict[str, str])
        return {}
