"""What a key of a US keyboard types, by its position.

With factory settings, a scanner presses the keys of a US keyboard. The computer may use another
layout (AZERTY has its digits under Shift, QWERTZ swaps Y and Z), and Caps Lock inverts case, but
positions do not change. Positions are X key codes, which are evdev's plus 8; Qt reports them as
nativeScanCode under X, Wayland, EGLFS and linuxfb.
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
# The keypad types digits whether Num Lock is on or not.
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
    """The character in upper case, ignoring Caps Lock; empty for a key that types nothing."""
    return (_SHIFTED if shift else _PLAIN).get(position, "")
