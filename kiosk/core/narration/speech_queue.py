"""What is spoken, what waits, and what was said last: the rules of interruption."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.core.narration.utterance import SpeechTopic, Utterance

# A welcome with a call in each language; a status that repeats must not grow into minutes.
LONGEST_QUEUE = 16


@dataclass(frozen=True, slots=True)
class SpeechQueue:
    """The state of the speech.

    `current` is spoken, `waiting` comes after it, and `said` is what one hears "again": all since
    the last interruption. `cut`: a key has ended that, so what is spoken next begins it anew.
    """

    current: Utterance | None = None
    waiting: tuple[Utterance, ...] = ()
    said: tuple[Utterance, ...] = ()
    cut: bool = False

    def with_next(self, utterance: Utterance) -> SpeechQueue:
        """After a request to speak; what comes first is `current` at once."""
        if not utterance.text:
            return self
        if utterance.interrupts:
            return SpeechQueue(utterance, (), (utterance,))
        if self.current is None:
            said = () if self.cut else self.said
            return SpeechQueue(utterance, (), (*said, utterance)[-LONGEST_QUEUE:])
        stays = tuple(one for one in self.waiting if not _replaced(one, utterance))
        return replace(self, waiting=(*stays, utterance)[-LONGEST_QUEUE:])

    def ended(self) -> SpeechQueue:
        """After `current` was spoken, or could not be."""
        if not self.waiting:
            return replace(self, current=None)
        first, *rest = self.waiting
        return SpeechQueue(first, tuple(rest), (*self.said, first)[-LONGEST_QUEUE:])

    def hushed(self) -> SpeechQueue:
        """After a key: silence. What was said, or waited to be, can still be said again."""
        return SpeechQueue(None, (), (*self.said, *self.waiting)[-LONGEST_QUEUE:], cut=True)

    def again(self) -> SpeechQueue:
        """Whatever was said last, from its beginning."""
        lines = (*self.said, *self.waiting)
        if not lines:
            return replace(self, current=None)
        return SpeechQueue(lines[0], lines[1:], lines[:1])


def _replaced(waiting: Utterance, by: Utterance) -> bool:
    """Only the place where the focus is now matters; the same status twice is told once."""
    if waiting.topic is SpeechTopic.ITEM and by.topic is SpeechTopic.ITEM:
        return True
    return waiting == by
