"""The keys of a keypad for shoppers who do not see the screen."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

from msgspec import Meta

from kiosk.core.narration.command import KeypadCommand
from kiosk.settings.sections.section import Section

# Qt's names of the keys that keypads send. None of them types a letter: a form needs those.
KeyName = Annotated[
    str,
    Meta(
        pattern=r"^(|Up|Down|Left|Right|Return|Enter|Select|Esc|Backspace|Del|Ins|Home|End|PgUp|PgDown"
        r"|Menu|Help|Pause|Volume Up|Volume Down|Volume Mute|F([1-9]|[12][0-9]|3[0-5]))$"
    ),
]


class AudioKeys(Section, frozen=True):
    """Each key by Qt's name for it; empty where the keypad has no such key.

    `plugged` and `unplugged` are sent by the keypad's own jack.
    """

    up: KeyName = "Up"
    down: KeyName = "Down"
    left: KeyName = "Left"
    right: KeyName = "Right"
    choose: KeyName = "Return"
    back: KeyName = ""
    help: KeyName = "F1"
    louder: KeyName = "Volume Up"
    softer: KeyName = "Volume Down"
    privacy: KeyName = ""
    plugged: KeyName = "F15"
    unplugged: KeyName = "F16"

    def problem(self) -> str:
        """What is wrong, starting with the key; empty if nothing is."""
        names = Counter(name for name in self._all().values() if name)
        for key, name in self._all().items():
            if names[name] > 1:
                return f"[audio] keys.{key}: {name} has two meanings; give each its own key"
        if bool(self.plugged) != bool(self.unplugged):
            missing = "plugged" if self.unplugged else "unplugged"
            return f"[audio] keys.{missing}: missing; a jack tells of both, or of neither"
        return ""

    @property
    def commands(self) -> dict[str, KeypadCommand]:
        """What each key does, by Qt's name of it."""
        commands = {
            self.up: KeypadCommand.PREVIOUS,
            self.down: KeypadCommand.NEXT,
            self.left: KeypadCommand.AGAIN,
            self.right: KeypadCommand.WHERE,
            self.choose: KeypadCommand.CHOOSE,
            self.back: KeypadCommand.BACK,
            self.help: KeypadCommand.HELP,
            self.louder: KeypadCommand.LOUDER,
            self.softer: KeypadCommand.SOFTER,
            self.privacy: KeypadCommand.PRIVACY,
        }
        return {name: command for name, command in commands.items() if name}

    def _all(self) -> dict[str, str]:
        return {name: getattr(self, name) for name in self.__struct_fields__}
