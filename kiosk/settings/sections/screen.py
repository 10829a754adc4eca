"""What the screen shows and how: the display and the offers' pictures."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta

from kiosk.core.languages import PROOFREAD
from kiosk.settings.sections.section import Seconds, Section


class DisplaySection(Section, frozen=True):
    """The display. `dots_per_inch` 0 means that the screen's own value is used.

    `lower_edge_mm` is how high the lower edge of its picture hangs above the floor; 0: unknown.
    `screen` is the name of the kiosk's own, as xrandr lists it; empty for the primary one.
    `attract_seconds` without a touch begin the loop that draws people near; 0: never.
    `idle_seconds`, `voucher_seconds` and `thanks_seconds`: how long an offer, a voucher and the
    thanks stay when nobody touches them; the last 20 s of it with a warning.
    """

    screen: Annotated[str, Meta(max_length=80)] = ""
    other_screens: Literal["black", "repeat", "leave"] = "black"
    dots_per_inch: Annotated[float, Meta(ge=0, le=1000)] = 0
    lower_edge_mm: Annotated[float, Meta(ge=0, le=3000)] = 0
    viewing_distance_m: Annotated[float, Meta(ge=0.2, le=20)] = 0.6
    theme: Literal["light", "dark"] = "light"
    template: Literal["auto", "grid", "hero+grid", "spotlight"] = "auto"
    reduced_motion: bool = False
    pixel_shift_px: Annotated[int, Meta(ge=0, le=16)] = 4
    page_seconds: Annotated[float, Meta(ge=3, le=86_400)] = 12
    attract_seconds: Annotated[float, Meta(ge=0, le=86_400)] = 60
    idle_seconds: Seconds = 45
    voucher_seconds: Seconds = 60
    thanks_seconds: Seconds = 25
    new_minutes: Annotated[float, Meta(ge=0, le=43_200)] = 30
    self_check_minutes: Annotated[float, Meta(ge=1, le=1440)] = 30
    languages: tuple[str, ...] = PROOFREAD


class I18nSection(Section, frozen=True):
    """The shop's own texts: a folder of files like `de.toml`; empty for none."""

    folder: Annotated[str, Meta(max_length=1_000)] = ""


class ImagesSection(Section, frozen=True):
    """Limits for offers' pictures. `hosts` are allowed besides Salesforce's own host."""

    hosts: tuple[str, ...] = ()
    max_bytes: Annotated[int, Meta(ge=1_000, le=100_000_000)] = 5_000_000
    max_pixels: Annotated[int, Meta(ge=1_000, le=100_000_000)] = 24_000_000
    cache_mb: Annotated[int, Meta(ge=1, le=100_000)] = 200
