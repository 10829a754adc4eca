"""When each picture is requested: missing ones at once, failing ones ever later, others daily."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PicturePace:
    """Intervals in s. An unreachable server is tried more often than one that refuses.

    `renew`: a fleet that hears of a new version at once asks within this time.
    """

    first_retry: float = 30
    longest_unreached: float = 300
    longest_failing: float = 6 * 3600
    recheck: float = 24 * 3600
    renew: float = 3


class Schedule:
    """The times at which wanted pictures are due. `now` is a monotonic clock in s."""

    def __init__(self, pace: PicturePace, rng: random.Random) -> None:
        self._pace = pace
        self._rng = rng
        self._due: dict[str, float] = {}
        self._failures: dict[str, int] = {}

    def want(self, ages: Mapping[str, float | None], now: float) -> None:
        """Replace the set of wanted pictures.

        An age is the seconds since the last check, or None if the picture is missing. Pictures
        wanted before keep their time, so changes of the board do not shorten any wait.
        """
        self._failures = {url: n for url, n in self._failures.items() if url in ages}
        self._due = {
            url: self._due[url] if url in self._due else now + self._rest(age)
            for url, age in ages.items()
        }

    def ask_soon(self, urls: Iterable[str], now: float) -> None:
        """Forget the waits of these pictures, as something has changed; those under way stay."""
        for url in urls:
            if self._due.get(url, float("inf")) != float("inf"):
                self._failures.pop(url, None)
                self._due[url] = min(self._due[url], now + self._rng.uniform(0, self._pace.renew))

    def due(self, now: float) -> list[str]:
        return [url for url, at in self._due.items() if at <= now]

    def begin(self, url: str) -> None:
        """Take the picture off the schedule while it is being downloaded."""
        self._due[url] = float("inf")

    def pause(self, now: float) -> float | None:
        """Seconds until the next picture is due; None if there is none."""
        earliest = min(self._due.values(), default=float("inf"))
        return None if earliest == float("inf") else max(earliest - now, 0)

    def settled(self, url: str, now: float) -> None:
        self._failures.pop(url, None)
        self._again(url, now + self._pace.recheck)

    def failed(self, url: str, now: float, *, reached: bool) -> float:
        """Schedule another try, and return the pause in s. It doubles each time, with jitter."""
        failures = self._failures[url] = min(self._failures.get(url, 0) + 1, 20)
        longest = self._pace.longest_failing if reached else self._pace.longest_unreached
        pause: float = min(self._pace.first_retry * 2.0 ** (failures - 1), longest)
        pause *= self._rng.uniform(0.8, 1.2)
        self._again(url, now + pause)
        return pause

    def _again(self, url: str, at: float) -> None:
        if url in self._due:
            self._due[url] = at

    def _rest(self, age: float | None) -> float:
        # A clock that was set back must not postpone the next check by years.
        return 0 if age is None else max(self._pace.recheck - abs(age), 0)
