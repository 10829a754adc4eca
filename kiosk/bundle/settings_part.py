"""The settings for a support file, also those that the kiosk refuses."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kiosk.settings.load import keys_of
from kiosk.settings.model import Settings
from kiosk.settings.place import settings_file

_LONGEST = 500_000
# Nobody's secrets, but names of accounts: their length tells a slip from a good one.
_ACCOUNTS = frozenset({("pusher", "key"), ("salesforce", "client_id"), ("salesforce", "username")})
_KEY = re.compile(r"\s*(\[{1,2}[\w.\" -]{1,80}\]{1,2}|[\w-]{1,60}\s*=)")
_PAIR = re.compile(r"^\s*([\w-]{1,60})\s*=\s*[\"']([^\"'\n]+)", re.MULTILINE)
_NAMED = r"^\s*{key}\s*=\s*([\"'])([^\"'\n]*)\1"


@dataclass(frozen=True, slots=True)
class SettingsPart:
    """What stands in the file. `shown` has no values of what is no setting; `left_out` has them.

    `id`, `data_dir` and `key_file` are as the file has them, also where it is not valid.
    """

    shown: Mapping[str, Any] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    file: str = ""
    id: str = ""
    data_dir: str = ""
    key_file: str = ""


def settings_part(config: Path | None) -> SettingsPart:
    """Read the settings file as far as it can be read. Raises OSError."""
    file = settings_file(config)
    if file is None:
        return SettingsPart()
    with file.open("rb") as opened:
        text = opened.read(_LONGEST).decode("utf-8-sig", "replace")
    told = (_named(text, key) for key in ("id", "data_dir", "private_key_file"))
    return SettingsPart(*_shown(text), str(file), *told)


def _shown(text: str) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return _lines(text)
    left_out: list[str] = []
    shown = {section: _section(section, value, left_out) for section, value in raw.items()}
    return shown, tuple(left_out)


def _lines(text: str) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    """The beginnings of the lines of a file that is no TOML, and the texts of unknown keys."""
    names = [match[1] for line in text.splitlines() if (match := _KEY.match(line))]
    known = {key for section in Settings.__struct_fields__ for key in keys_of([section])}
    left_out = [value for key, value in _PAIR.findall(text) if key not in known]
    return {"not valid TOML; its lines without values": names}, tuple(left_out)


def _section(section: str, value: object, left_out: list[str]) -> object:
    if section not in Settings.__struct_fields__ or not isinstance(value, dict):
        left_out += _texts(value)
        return "[left out: no section of this version]"
    known = keys_of([section])
    for key in value.keys() - known:
        left_out += _texts(value[key])
    return {
        key: _value(section, key, one) if key in known else "[left out: no key of this version]"
        for key, one in value.items()
    }


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _texts(one)


def _value(section: str, key: str, value: object) -> object:
    """A value that JSON has too; a date that somebody wrote is a text."""
    if (section, key) in _ACCOUNTS:
        return f"[{len(str(value))} characters]"
    if isinstance(value, dict):
        return {name: _value(section, name, one) for name, one in value.items()}
    if isinstance(value, list):
        return [_value(section, key, one) for one in value]
    return value if isinstance(value, bool | int | float | str) else str(value)


def _named(text: str, key: str) -> str:
    match = re.search(_NAMED.format(key=key), text, re.MULTILINE)
    return match[2] if match else ""
