"""How loud speech is: in steps, put back when a session ends."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace


class Loudness(msgspec.Struct, frozen=True):
    """A step from 1 to `steps`. Speech is never switched off by it: the keys must stay audible."""

    step: int
    steps: int

    def louder(self) -> Loudness:
        return replace(self, step=min(self.step + 1, self.steps))

    def softer(self) -> Loudness:
        return replace(self, step=max(self.step - 1, 1))

    @property
    def share(self) -> float:
        """The share of full loudness, above 0 and at most 1."""
        return self.step / self.steps
