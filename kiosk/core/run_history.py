"""Runs of the kiosk that have not ended properly, and why."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

# Those that are counted, and how many are kept at most.
RECENT = timedelta(days=7)
_MOST = 200


class StopCause(StrEnum):
    """Why a run ended without the kiosk's own doing."""

    POWER = "power"
    WATCHDOG = "watchdog"
    MEMORY = "memory"
    CRASH = "crash"


# systemd's words in $SERVICE_RESULT that say more than that the process is gone.
_OF_THE_MANAGER = {"watchdog": StopCause.WATCHDOG, "oom-kill": StopCause.MEMORY}


class UncleanStop(msgspec.Struct, frozen=True):
    """`at` is when the next start noticed it, in unix s."""

    at: float
    cause: StopCause


class Run(msgspec.Struct, frozen=True):
    """A run under way: in which start of the computer, and since when (unix s)."""

    boot: str
    since: float


class RunHistory(msgspec.Struct, frozen=True):
    """What is kept from run to run."""

    run: Run | None = None
    unclean: tuple[UncleanStop, ...] = ()

    def begun(self, boot: str, now: float, result: str) -> RunHistory:
        """The history once a run has begun.

        One that is still under way has ended uncleanly. `result` is the service manager's word for
        it; empty where there is none.
        """
        unclean = self.unclean
        if self.run:
            unclean = (*unclean, UncleanStop(now, _cause(self.run, boot, result)))[-_MOST:]
        return RunHistory(Run(boot, now), unclean)

    def ended(self) -> RunHistory:
        return RunHistory(None, self.unclean)

    def figures(self, now: datetime) -> RunFigures:
        """Count those of the last seven days. A stamp of a clock that ran ahead counts as well."""
        after = (now - RECENT).timestamp()
        causes = [one.cause for one in self.unclean if one.at > after]
        return RunFigures(len(causes), causes.count(StopCause.WATCHDOG))


class RunFigures(msgspec.Struct, frozen=True):
    """Unclean stops of the last seven days; `watchdog_bites` are those by the watchdog."""

    unclean_stops: int = 0
    watchdog_bites: int = 0


def _cause(run: Run, boot: str, result: str) -> StopCause:
    if run.boot != boot:
        return StopCause.POWER
    return _OF_THE_MANAGER.get(result, StopCause.CRASH)
