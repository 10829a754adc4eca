"""The keys of a keypad for shoppers who do not see the screen."""

from __future__ import annotations

from collections import Counter

from kiosk.core.narration.command import KeypadCommand
from kiosk.core.text import one_line
from kiosk.settings.plain_words import likely
from kiosk.settings.sections.section import Section

# Qt's names of the keys that keypads send. None of them types a letter: a form needs those.
_NAMED = (
    *("Up", "Down", "Left", "Right", "Return", "Enter", "Select", "Esc", "Backspace", "Del"),
    *("Ins", "Home", "End", "PgUp", "PgDown", "Menu", "Help", "Pause"),
    *("Volume Up", "Volume Down", "Volume Mute"),
)
_FUNCTION_KEYS = tuple(f"F{number}" for number in range(1, 36))
_ALLOWED = f'allowed: {", ".join(_NAMED)}, F1 to F35, and "" for none'
# One key of a keypad may be sent as either; see kiosk.ui.narration.keypad.
_SAME = {"Enter": "Return"}


class AudioKeys(Section, frozen=True):
    """Each key by Qt's name for it; empty where the keypad has no such key.

    `plugged` and `unplugged` are sent by the keypad's own jack.
    """

    up: str = "Up"
    down: str = "Down"
    left: str = "Left"
    right: str = "Right"
    choose: str = "Return"
    back: str = ""
    help: str = "F1"
    louder: str = "Volume Up"
    softer: str = "Volume Down"
    privacy: str = ""
    plugged: str = "F15"
    unplugged: str = "F16"

    def problem(self) -> str:
        """What is wrong, starting with the key; empty if nothing is."""
        for key, name in self._all().items():
            if name and name not in _NAMED and name not in _FUNCTION_KEYS:
                hint = likely(name, (*_NAMED, *_FUNCTION_KEYS))
                return (
                    f'[audio] keys.{key}: no keypad sends "{one_line(name)[:40]}"{hint}; {_ALLOWED}'
                )
        return self._shared() or self._half_a_jack()

    def useless(self, *, begins: bool) -> str:
        """What leaves a shopper stuck, starting with the key; empty if nothing does.

        `begins`: whether the keys alone have to begin a session with speech.
        """
        if not self.choose:
            return "[audio] keys.choose: missing; nothing could be pressed without it"
        if not self.up and not self.down:
            return "[audio] keys.down: missing, and so is keys.up; one has to lead to the next item"
        if begins and not self.plugged and not self.help:
            return (
                "[audio] keys.help: missing; it begins speech on a keypad without keys.plugged and"
                ' keys.unplugged; give it one of these, or set kind = "always"'
            )
        return ""

    def _shared(self) -> str:
        """The first key that another command has too."""
        used = Counter(_SAME.get(name, name) for name in self._all().values() if name)
        for key, name in self._all().items():
            if used[_SAME.get(name, name)] > 1:
                both = "Return and Enter are one key, which" if name in (*_SAME, "Return") else name
                return f"[audio] keys.{key}: {both} has two meanings; give each its own key"
        return ""

    def _half_a_jack(self) -> str:
        if bool(self.plugged) == bool(self.unplugged):
            return ""
        missing = "plugged" if self.unplugged else "unplugged"
        return f"[audio] keys.{missing}: missing; a jack tells of both, or of neither"

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
