"""Reads the settings: one TOML file with overrides from the environment, validated."""

from __future__ import annotations

import logging
import re
import tomllib
from collections.abc import Mapping
from enum import EnumType
from pathlib import Path
from typing import Literal, get_args, get_origin, get_type_hints

import msgspec

from kiosk.core.languages import LANGUAGES, Languages
from kiosk.core.text import one_line
from kiosk.settings.hub import with_hub_address
from kiosk.settings.model import Settings
from kiosk.settings.place import looked_for, settings_file
from kiosk.settings.plain_words import plain
from kiosk.settings.rules import (
    ConfigError,
    check_addresses,
    check_data_folder,
    check_feed,
    check_languages,
    check_names,
    check_shop,
    check_waits,
)

log = logging.getLogger(__name__)

ENV_PREFIX = "KIOSK_"
_NOT_SETTINGS = ("KIOSK_CONFIG", "KIOSK_SECRET_")
_AT = re.compile(r" - at `\$\.?(?P<path>.*)`$")


def load(
    file: Path | None, environ: Mapping[str, str], languages: Languages = LANGUAGES
) -> Settings:
    """Read the file, apply overrides from the environment, and validate.

    Without a `file`, the machine's or the user's is read (settings.place).
    `KIOSK_PUSHER_KEY` overrides `key` in `[pusher]`, and likewise for every section.

    Raises:
        ConfigError: one line with the problem, its place, and what is allowed.
    """
    file = settings_file(file)
    raw = _read(file) if file else {}
    overridden = _overlay(raw, environ)
    if not raw:
        raise ConfigError(looked_for())
    return checked(raw, file, overridden, languages)


def checked(
    raw: Mapping[str, object],
    source: Path | str | None,
    overridden: Mapping[tuple[str, str], str],
    languages: Languages = LANGUAGES,
) -> Settings:
    """The settings of what was read, once all rules are kept.

    `source` and `overridden`, the variable by section and key, are where it was read.

    Raises:
        ConfigError: one line with the problem, its place, and what is allowed.
    """
    _refuse_nul(raw, str(source or "environment"))
    try:
        settings = msgspec.convert(raw, Settings, strict=False)
    except msgspec.ValidationError as error:
        raise ConfigError(_explain(str(error), source, overridden)) from None
    check_names(settings)
    check_addresses(settings)
    check_feed(settings)
    check_languages(settings, languages)
    check_shop(settings)
    check_waits(settings)
    check_data_folder(settings.kiosk)
    return with_hub_address(settings)


def _read(file: Path) -> dict[str, dict[str, object]]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(
            f"{file}: cannot be read ({error.strerror}); set its path with --config"
        ) from None
    except UnicodeDecodeError:
        raise ConfigError(f"{file}: not valid TOML: save it as text in UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(
            f"{file}: not valid TOML: {error} (see resources/kiosk.example.toml)"
        ) from None


def _refuse_nul(value: object, source: str, path: tuple[str, ...] = ()) -> None:
    """Raise ConfigError for a text with a NUL, which no path, host or device can have in it."""
    if isinstance(value, dict):
        for key, inner in value.items():
            _refuse_nul(inner, source, (*path, str(key)))
    elif isinstance(value, list):
        for inner in value:
            _refuse_nul(inner, source, path)
    elif isinstance(value, str) and "\0" in value:
        section, key = path[0], ".".join(path[1:])
        raise ConfigError(f"{source}: [{section}] {key}: has a NUL (\\u0000) in it; take it out")


def _overlay(
    raw: dict[str, dict[str, object]], environ: Mapping[str, str]
) -> dict[tuple[str, str], str]:
    """Put the variables' values into `raw`; returns each variable by its section and key."""
    taken = {}
    sections = Settings.__struct_fields__
    for variable, value in environ.items():
        if not variable.startswith(ENV_PREFIX) or variable.startswith(_NOT_SETTINGS):
            continue
        section, _, key = variable.removeprefix(ENV_PREFIX).lower().partition("_")
        if section not in sections or not key:
            log.warning(
                "%s: no such setting, and not taken; write KIOSK_<SECTION>_<KEY> with one of the"
                " sections %s",
                variable,
                ", ".join(sections),
            )
            continue
        if key not in (known := keys_of([section])):
            raise ConfigError(f"{variable}: [{section}] has no {key}; allowed: {', '.join(known)}")
        raw.setdefault(section, {})[key] = value
        taken[section, key] = variable
    return taken


def _explain(
    message: str, read_from: Path | str | None, variables: Mapping[tuple[str, str], str]
) -> str:
    place = _AT.search(message)
    # Which of a table's values it is, msgspec does not tell.
    path = place["path"].replace("[...]", "").split(".") if place else []
    variable = variables.get((path[0], path[1])) if len(path) > 1 else None
    text = one_line(_AT.sub("", message).replace("`", ""))
    where = f"[{path[0]}] {'.'.join(path[1:])}".strip() if path and path[0] else "top level"
    words: tuple[str, ...] = _words(path)
    allowed = f"; allowed: {', '.join(words)}" if words else ""
    if "unknown field" in text or "missing required field" in text:
        words = keys_of(path)
        allowed = f"; allowed here: {', '.join(words)}"
    text = plain(text, _pattern_in_words(path), words)
    source = variable or read_from or "environment"
    return f"{source}: {where}: {text}{allowed} (see resources/kiosk.example.toml)"


def keys_of(path: list[str]) -> tuple[str, ...]:
    """All keys of the section at that path. One without a section of its own has its parent's."""
    return _section(path).__struct_fields__


def _words(path: list[str]) -> tuple[str, ...]:
    """The words that the key at that path takes; none where it takes any, or a number."""
    hint = _hint(path)
    if get_origin(hint) is Literal:
        return get_args(hint)
    return tuple(hint) if isinstance(hint, EnumType) else ()


def _pattern_in_words(path: list[str]) -> str:
    """What a text at that path has to look like; empty where no pattern says it."""
    hint = _hint(path, with_bounds=True)
    metas = [meta for one in (hint, *get_args(hint)) for meta in getattr(one, "__metadata__", ())]
    return next((meta.description for meta in metas if meta.description), "")


def _hint(path: list[str], *, with_bounds: bool = False) -> object:
    """The type of the key at that path; one of a table's keys has the table's."""
    if not path:
        return None
    name = path[-1].partition("[")[0]
    return get_type_hints(_section(path[:-1]), include_extras=with_bounds).get(name)


def _section(path: list[str]) -> type[msgspec.Struct]:
    """The innermost section on the way to that path."""
    kind: type[msgspec.Struct] = Settings
    for name in path:
        # One of a list is told as "extra[0]".
        hint = get_type_hints(kind).get(name.partition("[")[0])
        inner = [k for k in (hint, *get_args(hint)) if isinstance(k, type(msgspec.Struct))]
        if not inner:
            break
        kind = inner[0]
    return kind
