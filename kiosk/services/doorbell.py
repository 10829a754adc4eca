"""Lets a part that is made early call upon parts that are made after it."""

from __future__ import annotations

from collections.abc import Callable


class Doorbell:
    """Made before both sides: one is given `ring`, the others say what they do when it rings.

    Who answers is settled before anything runs, and rings come on the net thread alone.
    """

    def __init__(self) -> None:
        self._answers: list[Callable[[], None]] = []

    def answer_with(self, answer: Callable[[], None]) -> None:
        self._answers.append(answer)

    def ring(self) -> None:
        """Call everybody who answers, in the order in which they came."""
        for answer in self._answers:
            answer()
