"""Collects the parts of a support file; each one that fails is told and costs itself alone."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from platformdirs import user_data_path

from kiosk import __version__
from kiosk.bundle import machine_part
from kiosk.bundle.answer import answer_of
from kiosk.bundle.database_part import database_part, looking_at_store
from kiosk.bundle.known import key_files, known_people, known_secrets, store_secrets
from kiosk.bundle.log_part import journal_lines, log_lines
from kiosk.bundle.settings_part import SettingsPart, settings_part
from kiosk.core.redaction import Redactor
from kiosk.settings.load import load
from kiosk.settings.rules import ConfigError

T = TypeVar("T")

_STATUS_S, _CHECK_S = 30.0, 150.0
# docs/operations.md
_OF_THE_SERVICE = Path("/var/lib/offer-kiosk/data")
# A message quotes what it does not like.
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")


class SupportFile:
    """The parts so far, by file name, and what could not be had."""

    def __init__(self, config: Path | None, environ: Mapping[str, str]) -> None:
        self._config = config
        self._environ = environ
        self._raw: dict[str, object] = {}
        self._secrets: list[str] = []
        self._people: list[str] = []
        self.problems: dict[str, str] = {}

    def collect(self, *, with_check: bool) -> None:
        """Gather everything that can be had; takes some seconds, with the doctor up to minutes."""
        told = self._try("settings.json", partial(settings_part, self._config)) or SettingsPart()
        self._raw["settings.json"] = {
            "file": told.file,
            "settings": told.shown,
            "variables": sorted(one for one in self._environ if one.startswith("KIOSK_")),
            "problem": self._problem_of_settings(),
        }
        self._secrets += told.left_out
        data = self._try("data folder", partial(self._data_folder, told)) or _OF_THE_SERVICE
        secrets = partial(known_secrets, self._environ, key_files(data, told.key_file))
        self._secrets += self._try("secrets", lambda: list(secrets())) or []
        self._look_at_store(data)
        for name, part in self._parts(data, with_check=with_check):
            self._raw[name] = self._try(name, part)

    def redacted(self) -> dict[str, str]:
        """The parts as texts, without secrets and personal data; `about.json` first."""
        redactor = Redactor(self._secrets, self._people)
        texts = {name: _text(redactor, part) for name, part in self._raw.items() if part}
        about = {
            "made": datetime.now(UTC).isoformat(timespec="seconds"),
            "kiosk": __version__,
            "time_zone": time.tzname,
            "could_not_be_read": self.problems,
        }
        self.problems = {name: redactor.text(why) for name, why in self.problems.items()}
        return {"about.json": _text(redactor, about), **texts}

    def _parts(self, data: Path, *, with_check: bool) -> Iterable[tuple[str, Callable[[], object]]]:
        yield "status.json", partial(answer_of, "status", self._config, _STATUS_S)
        yield "versions.json", machine_part.versions
        yield "machine.json", partial(machine_part.machine, data)
        yield "screens.json", partial(machine_part.screens, self._environ)
        yield "files.json", partial(machine_part.files, data)
        yield "kiosk.log", lambda: list(log_lines(data / "logs"))
        yield "service.log", lambda: list(journal_lines())
        if with_check:
            yield "check.json", partial(answer_of, "check", self._config, _CHECK_S)

    def _look_at_store(self, data: Path) -> None:
        def look() -> Mapping[str, Any]:
            with looking_at_store(data, self._environ) as store:
                self._secrets += store_secrets(store)
                self._people += known_people(store)
                return database_part(store)

        self._raw["database.json"] = self._try("database.json", look)

    def _try(self, name: str, part: Callable[[], T]) -> T | None:
        try:
            return part()
        except Exception as error:  # noqa: BLE001  a support file is wanted when things are broken
            self.problems[name] = f"{type(error).__name__}: {error}"
            return None

    def _problem_of_settings(self) -> str:
        try:
            load(self._config, self._environ)
        except ConfigError as error:
            return _QUOTED.sub("'…'", str(error))
        return ""

    def _data_folder(self, told: SettingsPart) -> Path:
        """By the settings; where they are not valid, by what stands in the file, or the usual."""
        try:
            return load(self._config, self._environ).kiosk.data_path
        except ConfigError:
            if told.data_dir:
                return Path(told.data_dir)
            return user_data_path("offer-kiosk") / told.id if told.id else _OF_THE_SERVICE


def _text(redactor: Redactor, part: object) -> str:
    """A list as lines, anything else as JSON."""
    if isinstance(part, list):
        return redactor.text("\n".join(part)) + "\n"
    return json.dumps(redactor.value(part), indent=2, ensure_ascii=False, default=str) + "\n"
