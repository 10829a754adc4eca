"""What staff do only after entering their PIN again."""

from __future__ import annotations

from collections.abc import Callable

Wanted = Callable[[], None]
# Does what is wanted once the PIN was entered again; nothing if it is not.
Confirm = Callable[[Wanted], None]
