"""Lets a part created early notify parts that are created later."""

from __future__ import annotations

from collections.abc import Callable


class Doorbell:
    """A callback that is created before its caller and its listeners.

    One part is given `ring`; the others register what to do when it rings. All listeners register
    before anything runs, and `ring` is called only on the net thread.
    """

    def __init__(self) -> None:
        self._answers: list[Callable[[], None]] = []

    def answer_with(self, answer: Callable[[], None]) -> None:
        self._answers.append(answer)

    def ring(self) -> None:
        """Call all listeners in the order of their registration."""
        for answer in self._answers:
            answer()
