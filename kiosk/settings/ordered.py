"""The settings of the file with ordered ones in their place, held to the same rules."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from kiosk.core.fleet.allowed_settings import ALLOWED_SETTINGS
from kiosk.core.fleet.order import forbidden_settings
from kiosk.settings.load import checked
from kiosk.settings.model import Settings
from kiosk.settings.rules import ConfigError

_SOURCE = "the order"
Ordered = Mapping[str, Mapping[str, object]]


def with_ordered(written: Settings, ordered: Ordered) -> Settings:
    """The settings as written, with the ordered ones laid over them key by key.

    Raises:
        ConfigError: an order may not change a key, there is none of this name, or a rule is broken.
    """
    if forbidden := forbidden_settings(ordered, ALLOWED_SETTINGS):
        raise ConfigError(f"{_SOURCE}: may not change {', '.join(forbidden)[:120]}")
    whole = msgspec.to_builtins(written)
    for section, keys in ordered.items():
        whole[section] = {**whole[section], **keys}
    return checked(whole, _SOURCE, {})


def differing(written: Settings, ordered: Ordered) -> dict[str, tuple[object, object]]:
    """For each ordered key ("section.key") that changes something: as written, and as ordered."""
    before = msgspec.to_builtins(written)
    return {
        f"{section}.{key}": (before[section].get(key), value)
        for section, keys in ordered.items()
        for key, value in keys.items()
        if section in before and before[section].get(key) != value
    }
