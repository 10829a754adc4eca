"""What is to be spoken, and how it stands to what is spoken already."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby


class SpeechTopic(StrEnum):
    """What an utterance is about. A newer one about the ITEM replaces one that still waits."""

    PAGE = "page"
    ITEM = "item"
    STATUS = "status"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class SpokenPart:
    """Text in one language (ISO 639), for one voice."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is spoken in one go, part by part. `interrupts`: it ends all that is spoken or waits."""

    parts: tuple[SpokenPart, ...]
    topic: SpeechTopic = SpeechTopic.STATUS
    interrupts: bool = False

    @property
    def text(self) -> str:
        return " ".join(part.text for part in self.parts)


def in_voices(*parts: SpokenPart) -> tuple[SpokenPart, ...]:
    """The parts that say something, with one for each change of the language."""
    told = groupby((part for part in parts if part.text), key=lambda part: part.language)
    return tuple(SpokenPart(" ".join(part.text for part in same), voice) for voice, same in told)
