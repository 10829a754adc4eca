"""What a hub changes in a kiosk's settings."""

from __future__ import annotations

import re

import msgspec

from kiosk.settings.model import Settings

# An address without a path, whose letters all fit a QR code's alphanumeric mode.
_FITS_CODES = re.compile(r"HTTPS?://[A-Z0-9.:-]+")


def with_hub_address(settings: Settings) -> Settings:
    """The settings in which codes without an address of their own begin with the hub's.

    Codes are in upper case, which a path may not bear.
    """
    if settings.hub is None or settings.kiosk.code_base_url:
        return settings
    address = settings.hub.url.rstrip("/").upper()
    fits = _FITS_CODES.fullmatch(address)
    return _with_kiosk(settings, code_base_url=address) if fits else settings


def as_enrolled(settings: Settings, kiosk: str, store: str) -> Settings:
    """The settings of an enrolled kiosk: the org decides its id and store.

    Its data stay in the folder that they are in, which may be named for the id in the file.
    """
    folder = str(settings.kiosk.data_path)
    return _with_kiosk(settings, id=kiosk, store=store, data_dir=folder)


def _with_kiosk(settings: Settings, **changes: str) -> Settings:
    kiosk = msgspec.structs.replace(settings.kiosk, **changes)
    return msgspec.structs.replace(settings, kiosk=kiosk)
