"""What a swipe across the wall means: the next page, the one before, or neither."""

from __future__ import annotations

from enum import IntEnum

# Of the wall's width, and px per ms.
_FAR = 0.2
_FAST = 0.4


class Turn(IntEnum):
    """Pages to go on."""

    BACK = -1
    NONE = 0
    ON = 1


def swiped(distance: float, speed: float, width: float, *, right_to_left: bool) -> Turn:
    """The turn that a finger asks for that has gone `distance` px to the right of where it began.

    `speed` is its last one, in px per ms to the right. A finger that comes back at the end has
    changed its mind. To the left is on, except where one reads from right to left.
    """
    far = abs(distance) >= width * _FAR
    fast = abs(speed) >= _FAST
    back_again = fast and speed * distance < 0
    if not distance or back_again or not (far or fast):
        return Turn.NONE
    return Turn.ON if (distance < 0) is not right_to_left else Turn.BACK
