"""What a key of a US keyboard writes, by its position.

A scanner in its factory settings presses the keys of a US keyboard. The computer may read them as
another one's (AZERTY has its digits under Shift, QWERTZ swaps Y and Z), and caps lock turns them
about; where the keys lie does not change. Positions are X's key codes, which are evdev's plus 8:
Qt gives them as nativeScanCode under X, Wayland, EGLFS and linuxfb.
"""

from __future__ import annotations

_OFFSET = 8
_ROWS = {
    2: ("1234567890-=", "!@#$%^&*()_+"),
    16: ("QWERTYUIOP[]", "QWERTYUIOP{}"),
    30: ("ASDFGHJKL;'`", 'ASDFGHJKL:"~'),
    43: ("\\ZXCVBNM,./", "|ZXCVBNM<>?"),
    57: (" ", " "),
}
# The keypad has its digits whether Num Lock is on or not.
_PAD = {55: "*", 71: "7", 72: "8", 73: "9", 74: "-", 75: "4", 76: "5", 77: "6", 78: "+"} | {
    79: "1",
    80: "2",
    81: "3",
    82: "0",
    83: ".",
    98: "/",
}
_PLAIN = {_OFFSET + position: character for position, character in _PAD.items()}
_SHIFTED = dict(_PLAIN)
for _start, (_plain, _shifted) in _ROWS.items():
    _PLAIN |= {_OFFSET + _start + place: character for place, character in enumerate(_plain)}
    _SHIFTED |= {_OFFSET + _start + place: character for place, character in enumerate(_shifted)}


def us_character(position: int, *, shift: bool) -> str:
    """In upper case, whatever caps lock says; empty for a key that writes nothing."""
    return (_SHIFTED if shift else _PLAIN).get(position, "")
