"""The ladder of sources: which run and which serves, so that the best that holds does."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

from kiosk.core.feed.feed_status import Diagnosis
from kiosk.core.feed.rung import LadderStatus, Rung
from kiosk.core.feed.rung_state import LadderPace, RungState


class Ladder:
    """Decides by what the sources report and by the time; times are monotonic seconds.

    `rungs` are best first. The last one never rests; where it is always up as soon as it runs, one
    serves at all times. The better ones go on trying beside the one that serves, which is stopped
    only once a better one has taken over.
    """

    def __init__(
        self, rungs: Sequence[Rung], rng: random.Random, now: float, pace: LadderPace | None = None
    ) -> None:
        pace = pace or LadderPace()
        self._rng = rng
        self._states = [RungState(rung, pace, may_rest=rung != rungs[-1]) for rung in rungs]
        self._serving: int | None = None
        self._looked = now
        self.look(now)

    @property
    def running(self) -> frozenset[Rung]:
        """The rungs whose sources must run."""
        return frozenset(state.rung for state in self._states if state.runs)

    @property
    def serving(self) -> Rung | None:
        return None if self._serving is None else self._states[self._serving].rung

    @property
    def status(self) -> LadderStatus:
        better = self._states[: self._serving or 0]
        return LadderStatus(self.serving, tuple(state.fault() for state in better))

    @property
    def due(self) -> float:
        """When to look again, unless a source reports something before."""
        moments = [
            moment
            for state in self._states
            for moment in (state.rest_ends(self._looked), state.give_up_at, state.proven_at)
        ]
        return min((moment for moment in moments if moment > self._looked), default=math.inf)

    def up(self, rung: Rung, now: float) -> None:
        """Note that a source is live."""
        self._of(rung).up(now)
        self.look(now)

    def down(self, rung: Rung, trouble: Diagnosis | None, now: float, wait: float = 0.0) -> None:
        """Note that a source is not live; it tries again in `wait` seconds."""
        self._of(rung).down(trouble, wait, self._stretch(), now)
        self.look(now)

    def look(self, now: float) -> None:
        """Decide anew, because time has passed."""
        self._looked = now
        self._hand_over(now)
        self._start_and_stop(now)

    def _hand_over(self, now: float) -> None:
        chosen = self._chosen(now)
        if chosen == self._serving or chosen is None:
            return
        if self._serving is not None and chosen > self._serving:
            self._states[self._serving].fell(now)
        self._serving = chosen
        self._states[chosen].serves(now)

    def _chosen(self, now: float) -> int | None:
        """The rung that should serve now; None if none is up yet."""
        up = [i for i, state in enumerate(self._states) if state.is_up]
        serving = self._serving
        if serving is None:
            return min(up, default=None)
        proven = [i for i in up if i < serving and self._states[i].proven_at <= now]
        if proven or serving in up or now < self._states[serving].give_up_at:
            return min([*proven, serving])
        # A better one that has not proved itself yet comes last: it may be the one that flaps.
        return min([i for i in up if i > serving] or up, default=serving)

    def _start_and_stop(self, now: float) -> None:
        reached = False
        for i, state in enumerate(self._states):
            if reached:
                state.stop()
                continue
            state.start(self._stretch(), now)
            may_wait = state.runs and (state.is_up or now < state.give_up_at)
            reached = may_wait and (self._serving is None or i >= self._serving)

    def _of(self, rung: Rung) -> RungState:
        return next(state for state in self._states if state.rung is rung)

    def _stretch(self) -> float:
        return self._rng.uniform(1, 2)
