"""What a hub changes in a kiosk's settings."""

from __future__ import annotations

import msgspec

from kiosk.core.counter.code import code_base
from kiosk.settings.model import Settings


def with_hub_address(settings: Settings) -> Settings:
    """The settings in which codes without an address of their own begin with the hub's."""
    if settings.hub is None or settings.kiosk.code_base_url:
        return settings
    return _with_kiosk(settings, code_base_url=code_base(settings.hub.url))


def as_enrolled(settings: Settings, kiosk: str, store: str) -> Settings:
    """The settings of an enrolled kiosk: the org decides its id and store.

    Its data stay in the folder that they are in, which may be named for the id in the file.
    """
    folder = str(settings.kiosk.data_path)
    return _with_kiosk(settings, id=kiosk, store=store, data_dir=folder)


def _with_kiosk(settings: Settings, **changes: str) -> Settings:
    kiosk = msgspec.structs.replace(settings.kiosk, **changes)
    return msgspec.structs.replace(settings, kiosk=kiosk)
