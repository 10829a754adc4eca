"""What is to be spoken, and how it stands to what is spoken already."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SpeechTopic(StrEnum):
    """What an utterance is about. A newer one about the ITEM replaces one that still waits."""

    PAGE = "page"
    ITEM = "item"
    STATUS = "status"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Utterance:
    """Text in one language (ISO 639). `interrupts`: it ends what is spoken, and what waits."""

    text: str
    language: str
    topic: SpeechTopic = SpeechTopic.STATUS
    interrupts: bool = False
