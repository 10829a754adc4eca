"""Speech for shoppers who do not see the screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from msgspec import Meta

from kiosk.core.narration.command import AudioKind
from kiosk.core.narration.loudness import Loudness
from kiosk.settings.sections.audio_keys import AudioKeys
from kiosk.settings.sections.section import Section

# Goes to a command line and into a protocol of lines.
VoiceName = Annotated[
    str,
    Meta(
        pattern=r"^[A-Za-z0-9][A-Za-z0-9_+ \-]{0,79}$",
        description='a voice\'s name of letters, digits, spaces and _ + -, like "mb-de5"',
    ),
]


class AudioSection(Section, frozen=True):
    """Speech, and what begins it. `voices` are the engine's own names, by language.

    `rate` is the speed in percent of the usual. `volume` is the step, of `volume_steps`, with which
    each shopper begins. `keys` are the keypad's; `jack` is the device file of the computer's own
    headset jack, empty for the first one.
    """

    kind: AudioKind = AudioKind.OFF
    engine: Literal["auto", "espeak-ng", "speechd"] = "auto"
    voices: Mapping[str, VoiceName] = {}
    rate: Annotated[float, Meta(ge=50, le=200)] = 100
    volume: Annotated[int, Meta(ge=1, le=20)] = 5
    volume_steps: Annotated[int, Meta(ge=2, le=20)] = 10
    keys: AudioKeys = AudioKeys()
    jack: Annotated[str, Meta(max_length=200)] = ""

    @property
    def loudness(self) -> Loudness:
        return Loudness(min(self.volume, self.volume_steps), self.volume_steps)

    @property
    def tells_headset(self) -> bool:
        """Whether something reports that a headset is plugged in."""
        return self.kind is AudioKind.JACK or self.keys.plugged != ""

    def problem(self) -> str:
        """What is wrong, starting with the key; empty if nothing is."""
        if self.volume > self.volume_steps:
            return f"[audio] volume: at most volume_steps, which is {self.volume_steps}"
        return self.keys.problem() or self._without_use()

    def _without_use(self) -> str:
        """What makes the configured kind of no use to anybody."""
        if self.kind is AudioKind.OFF:
            return ""
        if self.kind is AudioKind.JACK and self.jack and not self.jack.startswith("/"):
            return f'[audio] jack: a whole path, like "/dev/input/{self.jack[:40]}"'
        return self.keys.useless(begins=self.kind is AudioKind.KEYPAD)
