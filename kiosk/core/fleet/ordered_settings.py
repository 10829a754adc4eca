"""Settings that the org has ordered: on trial until the kiosk has come up with them, or undone."""

from __future__ import annotations

import msgspec

from kiosk.core.fleet.endpoints import SettingsReport
from kiosk.core.fleet.order import Settings

# A start that was cut off before the screen stood may have been the settings' fault.
_STARTS_UNSEEN = 1
# Afterwards only the way to the org is unproven, and a shop may switch its router off at night.
_STARTS_SEEN = 5
_LONGEST_NOTE = 255


class SettingsOrder(msgspec.Struct, frozen=True):
    """Settings by section and key, in place of those in the file; with their order's serial."""

    serial: int
    settings: Settings


class UndoneSettings(msgspec.Struct, frozen=True):
    """The serial of settings that do not count, and why in words."""

    serial: int
    why: str


class OrderedSettings(msgspec.Struct, frozen=True):
    """What a kiosk keeps of ordered settings.

    `good` ones have proven themselves. Those on `trial` count from the next start on: `starts` have
    begun with them, and in one of them the kiosk `came_up`: its screen stood and its disk took
    something. They become good once the org has been reached as well. `kiosk` is the id of the
    kiosk that they were ordered for, since its serials mean nothing to another.
    """

    kiosk: str = ""
    good: SettingsOrder | None = None
    trial: SettingsOrder | None = None
    starts: int = 0
    came_up: bool = False
    undone: UndoneSettings | None = None

    @property
    def newest(self) -> int:
        """The highest serial that was ever taken; 0 before the first."""
        serials = [one.serial for one in (self.good, self.trial, self.undone) if one]
        return max(serials, default=0)

    @property
    def in_force(self) -> SettingsOrder | None:
        """What counts at present: those on trial only once a start has begun with them."""
        return self.trial if self.trial and self.starts else self.good

    @property
    def is_proven(self) -> bool:
        """Whether nothing is on trial in the present start."""
        return self.trial is None or not self.starts

    @property
    def report(self) -> SettingsReport | None:
        """What the org is told: what became of the newest."""
        if self.trial and self.trial.serial == self.newest:
            return SettingsReport(self.trial.serial, "Waiting")
        if self.undone and self.undone.serial == self.newest:
            return SettingsReport(self.undone.serial, "Undone", self.undone.why[:_LONGEST_NOTE])
        return SettingsReport(self.good.serial, "Active") if self.good else None

    def of(self, kiosk: str) -> OrderedSettings:
        """What counts for this kiosk: nothing that was ordered for another."""
        return self if self.kiosk == kiosk else OrderedSettings(kiosk=kiosk)

    def taken(self, order: SettingsOrder) -> OrderedSettings:
        """With an order that was found valid; an older one on trial is not waited for."""
        return msgspec.structs.replace(self, trial=order, starts=0, came_up=False)

    def begun(self) -> OrderedSettings:
        """At a start, to be kept on disk before the settings are used.

        Settings with which the kiosk did not come up are undone instead.
        """
        if self.trial is None:
            return self
        if self.starts >= (_STARTS_SEEN if self.came_up else _STARTS_UNSEEN):
            why = "the org was not reached" if self.came_up else "the kiosk did not come up"
            return self.without(f"{why} with them")
        return msgspec.structs.replace(self, starts=self.starts + 1)

    def seen(self) -> OrderedSettings:
        """Once the screen stands and the disk takes something."""
        return msgspec.structs.replace(self, came_up=True) if not self.is_proven else self

    def passed(self) -> OrderedSettings:
        """Once the kiosk came up and has reached the org."""
        if self.is_proven or not self.came_up:
            return self
        return OrderedSettings(kiosk=self.kiosk, good=self.trial, undone=self.undone)

    def without(self, why: str) -> OrderedSettings:
        """Without what is in force, for this reason; the file's settings, or the last good ones.

        Good ones that fall are as undone as those on trial: a newer kiosk may not know a key.
        """
        gone = self.in_force
        if gone is None:
            return self
        good = self.good if gone is not self.good else None
        return OrderedSettings(
            kiosk=self.kiosk,
            good=good,
            trial=self.trial if gone is not self.trial else None,
            undone=UndoneSettings(gone.serial, why),
        )
