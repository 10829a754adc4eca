"""What every section is: frozen, with no unknown keys."""

from __future__ import annotations

from typing import Annotated

import msgspec
from msgspec import Meta

Name = Annotated[str, Meta(min_length=1, max_length=80)]
# How long the screen waits for somebody; settings.rules has the least, and says why.
Seconds = Annotated[float, Meta(ge=0, le=3600)]


class Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A section of kiosk.toml; a key that is no field of it is an error."""
