"""The shop: the kiosk itself, its name and look, its hours and its staff."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta
from platformdirs import user_data_path

from kiosk.core.languages import SOURCE
from kiosk.core.wall.contrast import failing_pairs
from kiosk.core.wall.look import DARK, LIGHT, DarkPalette, Palette, with_older_names
from kiosk.core.wall.opening_hours import DAYS, OpeningHours, opening_hours
from kiosk.settings.sections.section import Name, Seconds, Section
from kiosk.settings.time_zone import time_zone

Greeting = Annotated[str, Meta(max_length=80)]
_LOGOS = (".png", ".jpg", ".jpeg", ".webp", ".svg")
_FONTS = (".ttf", ".otf")


class KioskSection(Section, frozen=True):
    id: Name
    store: Name
    data_dir: str = ""
    language: str = SOURCE
    code_base_url: str = ""
    time_zone: str = ""
    preview_group: Annotated[str, Meta(max_length=40)] = ""

    @property
    def data_path(self) -> Path:
        return Path(self.data_dir) if self.data_dir else user_data_path("offer-kiosk") / self.id

    @property
    def zone(self) -> tzinfo:
        return time_zone(self.time_zone)


class ShopSection(Section, frozen=True):
    """The shop. `greetings` are by language; `greeting` is shown in a language without one."""

    name: Name = "Our shop"
    greeting: Greeting = ""
    greetings: Mapping[str, Greeting] = {}


class BrandSection(Section, frozen=True):
    """The shop's look. `logo` and `font` are files; empty means no logo and the built-in font."""

    logo: str = ""
    font: str = ""
    font_family: Name = "Inter"
    hero_style: Literal["filled", "framed"] = "filled"
    corner: Annotated[int, Meta(ge=0, le=40)] = 16
    head_weight: Annotated[int, Meta(ge=100, le=900)] = 700
    light: Palette = LIGHT
    dark: DarkPalette = DARK

    def problem(self) -> str:
        """What is wrong with the files, starting with the key; empty if nothing is."""
        for key, name, kinds in (("logo", self.logo, _LOGOS), ("font", self.font, _FONTS)):
            file = Path(name)
            if name and file.suffix.lower() not in kinds:
                return f"[brand] {key}: {name} is not one of {', '.join(kinds)}"
            if name and not _is_file(file):
                return f"[brand] {key}: there is no file {name}"
        return ""

    def unreadable(self) -> tuple[str, ...]:
        """One line for each pair of colours with too little contrast."""
        return failing_pairs(with_older_names(self.light), "light") + failing_pairs(
            with_older_names(self.dark), "dark"
        )


def _is_file(place: Path) -> bool:
    """Whether there is a file; a name that is too long to exist is none."""
    try:
        return place.is_file()
    except OSError:
        return False


class HoursSection(Section, frozen=True):
    """Opening hours, and what the screen does `outside` of them; "off" means nothing.

    "sleep" is "dark" with the panel switched off, where that can be done.
    """

    outside: Literal["off", "dim", "dark", "sleep"] = "off"
    daily: str = ""
    mon: str = ""
    tue: str = ""
    wed: str = ""
    thu: str = ""
    fri: str = ""
    sat: str = ""
    sun: str = ""

    def opening(self) -> OpeningHours:
        """The parsed opening hours.

        Raises:
            ValueError: the message names the key and what is allowed.
        """
        return opening_hours(self.daily, {day: getattr(self, day) for day in DAYS})


class StaffSection(Section, frozen=True):
    """Staff mode. `undo_minutes`: how long a redemption may be undone.

    It ends `longest_minutes` after the last PIN, however busily it is used.
    """

    idle_seconds: Seconds = 60
    longest_minutes: Annotated[float, Meta(ge=1, le=240)] = 15
    undo_minutes: Annotated[float, Meta(ge=0, le=1440)] = 15
