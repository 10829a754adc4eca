"""How fast the public may make something of which a shop has only so much.

No honest customer meets these paces: a form takes longer to fill in, and nobody reads offers
that fast. A machine that fills forms, or a child at the button, does.
"""

from __future__ import annotations

import time

from kiosk.core.token_bucket import TokenBucket


def lead_pace() -> TokenBucket:
    """Ten forms at once, as at the end of a fair's talk, then one each 10 s."""
    return TokenBucket(10, 10.0, time.monotonic)


def voucher_pace() -> TokenBucket:
    """Twenty vouchers at once, as if a family took each offer of the wall, then one each 5 s."""
    return TokenBucket(20, 5.0, time.monotonic)


def print_pace() -> TokenBucket:
    """Ten slips at once, then one each 15 s; a roll has some 150."""
    return TokenBucket(10, 15.0, time.monotonic)
