"""Derives from the settings how the screen looks, and what its codes must say."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from msgspec import structs

from kiosk.core.counter.code import wall_code
from kiosk.core.devices.paper import PaperLook
from kiosk.core.wall.card import Card
from kiosk.core.wall.look import Look, with_older_names
from kiosk.resources import resources_folder
from kiosk.settings.model import Settings
from kiosk.settings.own_texts import read_own_texts
from kiosk.ui.counter.staff_view_model import StaffTimes
from kiosk.ui.screen.view_options import ViewOptions
from kiosk.ui.wall.local_time import local_now

log = logging.getLogger(__name__)


def view_options(settings: Settings, clock: Callable[[], datetime] = local_now) -> ViewOptions:
    """The screen's options. `clock` returns the store's local time."""
    brand = settings.brand
    own = read_own_texts(settings.i18n.folder)
    for problem in own.problems:
        log.warning("[i18n] folder: %s; kiosk check names all", problem)
    look = Look(
        shop_name=settings.shop.name,
        greeting=settings.shop.greeting,
        greetings=settings.shop.greetings,
        palette=with_older_names(brand.dark if settings.display.theme == "dark" else brand.light),
        family=brand.font_family,
        font=brand.font,
        hero=brand.hero_style,
        corner=brand.corner,
        head_weight=brand.head_weight,
        logo=Path(brand.logo).resolve().as_uri() if brand.logo else "",
    )
    return ViewOptions(
        look=look,
        display=structs.replace(settings.display, languages=settings.languages),
        resources=resources_folder(),
        language=settings.kiosk.language,
        form=settings.form,
        scanner=settings.scanner,
        audio=settings.audio,
        staff=StaffTimes(settings.staff.idle_seconds, settings.staff.longest_minutes * 60),
        code_base_url=settings.kiosk.code_base_url,
        own_texts=own.texts,
        sleeps=settings.hours.outside == "sleep",
        clock=clock,
    )


def paper_look(settings: Settings) -> PaperLook:
    """How slips and sheets look: in the light colours, since paper is white."""
    brand = settings.brand
    logo = str(Path(brand.logo).resolve()) if brand.logo else ""
    return PaperLook(brand.font_family, logo, with_older_names(brand.light))


def code_text(settings: Settings) -> Callable[[Card], str]:
    """The text that a card's code must contain when a phone reads it."""
    base_url = settings.kiosk.code_base_url
    return lambda card: wall_code(base_url, card.number, card.offer_id).url
