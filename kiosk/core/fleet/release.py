"""Which version of the kiosk runs, which is on trial, and which have failed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

# A version on trial has so many starts, and in each so many seconds to show that it is healthy.
# Starts and not a date: a machine that was switched off meanwhile has lost none of its time.
MOST_STARTS = 3
PATIENCE_S = 300.0
_MOST_REFUSED = 20
# As Debian writes versions; the name of a folder, so it has no slash and does not begin with a dot.
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+~-]{0,63}")


class HealthSign(StrEnum):
    """What a version on trial must show, in the order in which it can be expected."""

    PAINTED = "painted"
    STORE = "store"
    WATCHDOG = "watchdog"
    FEED = "feed"


class RollbackReason(StrEnum):
    """Why a version was left for the one before."""

    NOT_STARTED = "not_started"
    KEPT_ENDING = "kept_ending"
    NOT_PAINTED = "not_painted"
    STORE_NOT_WRITABLE = "store_not_writable"
    WATCHDOG_NOT_FED = "watchdog_not_fed"
    FEED_NOT_REACHED = "feed_not_reached"
    BY_HAND = "by_hand"


ROLLBACK_WORDS = {
    RollbackReason.NOT_STARTED: f"it has shown nothing in {MOST_STARTS} starts",
    RollbackReason.KEPT_ENDING: f"it has ended too soon in {MOST_STARTS} starts",
    RollbackReason.NOT_PAINTED: f"nothing on the screen within {PATIENCE_S / 60:.0f} minutes",
    RollbackReason.STORE_NOT_WRITABLE: "it could not write to its store",
    RollbackReason.WATCHDOG_NOT_FED: "a part of it gave no answer, or gave up answering",
    RollbackReason.FEED_NOT_REACHED: "it did not reach the feed, as the version before had",
    RollbackReason.BY_HAND: "a person went back",
}
_WITHOUT = {
    HealthSign.PAINTED: RollbackReason.NOT_PAINTED,
    HealthSign.STORE: RollbackReason.STORE_NOT_WRITABLE,
    HealthSign.WATCHDOG: RollbackReason.WATCHDOG_NOT_FED,
    HealthSign.FEED: RollbackReason.FEED_NOT_REACHED,
}


@dataclass(frozen=True, slots=True)
class ReleaseTrial:
    """The trial of the present version.

    `signs` are those of its latest start. `needs_feed` says whether the version before reached the
    feed; None until the new version has looked.
    """

    starts: int = 0
    signs: frozenset[HealthSign] = frozenset()
    needs_feed: bool | None = None

    def reason(self) -> RollbackReason:
        """Why the version is left now that its time is over: the first sign that is missing."""
        missing = [one for one in HealthSign if one not in self.signs]
        if self.needs_feed is False and HealthSign.FEED in missing:
            missing.remove(HealthSign.FEED)
        return _WITHOUT[missing[0]] if missing else RollbackReason.KEPT_ENDING

    def reason_of_starts(self) -> RollbackReason:
        """Why the version is left now that all its starts are used up."""
        if HealthSign.PAINTED in self.signs:
            return RollbackReason.KEPT_ENDING
        return RollbackReason.NOT_STARTED


@dataclass(frozen=True, slots=True)
class RefusedVersion:
    """A version that has failed. `at` is in unix s."""

    version: str
    reason: RollbackReason
    at: float


@dataclass(frozen=True, slots=True)
class Releases:
    """The versions that matter on one machine; each method returns the state after an event.

    `current` is the version that starts; `previous` the one to go back to, which has proven itself.
    """

    current: str = ""
    previous: str = ""
    trial: ReleaseTrial | None = None
    refusals: tuple[RefusedVersion, ...] = ()

    def refused(self, version: str) -> RefusedVersion | None:
        return next((one for one in self.refusals if one.version == version), None)

    def installed(self, version: str, *, again: bool = False) -> Releases:
        """The state after a version was installed: it goes on trial, unless it has failed before.

        With `again`, which only a person says, a version that has failed gets another trial. The
        first version of a machine is on no trial, since there is none to go back to.
        """
        if version == self.current or (self.refused(version) and not again):
            return self
        refusals = tuple(one for one in self.refusals if one.version != version)
        if self.trial and version == self.previous:
            return Releases(version, "", None, refusals)
        proven = self.previous if self.trial else self.current
        return Releases(version, proven, ReleaseTrial() if proven else None, refusals)

    def begun(self, at: float) -> Releases:
        """The state at a start of the service; after too many starts the version is left."""
        if self.trial is None:
            return self
        if self.trial.starts >= MOST_STARTS:
            return self.gone_back(self.trial.reason_of_starts(), at)
        trial = ReleaseTrial(self.trial.starts + 1, needs_feed=self.trial.needs_feed)
        return replace(self, trial=trial)

    def noted(self, version: str, signs: frozenset[HealthSign], *, needs_feed: bool) -> Releases:
        """The state after the version has told its signs; those of another version count nothing.

        Whether the feed is needed stands from the first time on: at a later start the feed's record
        is that of the version on trial itself.
        """
        if self.trial is None or version != self.current:
            return self
        before = self.trial.needs_feed
        needs = needs_feed if before is None else before
        return replace(self, trial=replace(self.trial, signs=signs, needs_feed=needs))

    def passed(self, version: str) -> Releases:
        """The state after the version has shown that it is healthy."""
        return replace(self, trial=None) if version == self.current else self

    def gone_back(self, reason: RollbackReason, at: float) -> Releases:
        """The state after the present version was left for the one before, if there is one."""
        if not self.previous:
            return replace(self, trial=None)
        others = tuple(one for one in self.refusals if one.version != self.current)
        refusals = (*others, RefusedVersion(self.current, reason, at))[-_MOST_REFUSED:]
        return Releases(self.previous, "", None, refusals)


def is_version(text: str) -> bool:
    return _VERSION.fullmatch(text) is not None
