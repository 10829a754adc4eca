"""Lays the settings that the org has ordered over those of the file."""

from __future__ import annotations

import logging

import msgspec

from kiosk.core.fleet.ordered_settings import OrderedSettings
from kiosk.settings.model import Settings
from kiosk.settings.ordered import with_ordered
from kiosk.settings.rules import ConfigError
from kiosk.store.faults import StoreError
from kiosk.store.ordered_settings import load_ordered_settings, save_ordered_settings

log = logging.getLogger(__name__)


class InForce(msgspec.Struct, frozen=True):
    """The settings that count, those of the file alone, and what was ordered."""

    settings: Settings
    written: Settings
    ordered: OrderedSettings


def in_force(written: Settings) -> InForce:
    """The settings that count at present; nothing is changed on disk."""
    return _laid_over(written, load_ordered_settings(written.kiosk.data_path))


def begin_with_ordered(written: Settings) -> InForce:
    """The settings of a start, which is counted on disk before it uses what is on trial.

    `written` has the id that the kiosk has at its hub. Called by whoever holds the kiosk's lock. A
    disk that cannot count tries nothing: the kiosk runs with the last good ones.
    """
    folder = written.kiosk.data_path
    before = load_ordered_settings(folder).of(written.kiosk.id)
    found = _laid_over(written, before.begun())
    if found.ordered == before:
        return found
    try:
        save_ordered_settings(folder, found.ordered)
    except StoreError as error:
        log.warning("ordered settings are not tried: %s", error)
        return _laid_over(written, OrderedSettings(kiosk=before.kiosk, good=before.good))
    if (undone := found.ordered.undone) and undone != before.undone:
        log.error("the settings of order %d are undone: %s", undone.serial, undone.why)
    return found


def _laid_over(written: Settings, ordered: OrderedSettings) -> InForce:
    """Without those that are not valid any more: the file may have been changed since."""
    while order := ordered.in_force:
        try:
            return InForce(with_ordered(written, order.settings), written, ordered)
        except ConfigError as error:
            ordered = ordered.without(str(error))
    return InForce(written, written, ordered)
