"""What staff give for an accepted code, and what they look at before: short enough to be read."""

from __future__ import annotations

import re

import msgspec

from kiosk.core.feed.offer import Offer

MOST_POINTS = 4
_BULLET = re.compile(r"^[\s•·*\u2013\u2014-]+")
# A sentence ends before a letter; there is none in "5.50".
_SENTENCE = re.compile(r"(?<=[.!?؟])\s+(?=[^\W\d_])")


class Left(msgspec.Struct, frozen=True):
    """How many redemptions are left on this kiosk, of how many that are allowed."""

    left: int
    of: int


def left_of(offer: Offer, redeemed: int) -> Left | None:
    """What is left after `redeemed` on this kiosk; None for an offer without a limit."""
    most = offer.max_redemptions
    return None if most is None else Left(max(0, most - redeemed), most)


def points_of(terms: str) -> tuple[str, ...]:
    """The terms as a few points, by line or else by sentence; "…" stands for what is left out."""
    lines = [line for line in terms.splitlines() if line.strip()]
    parts = lines if len(lines) > 1 else _SENTENCE.split(terms)
    points = [_BULLET.sub("", part).strip().removesuffix(".") for part in parts]
    points = [point for point in points if point]
    if len(points) <= MOST_POINTS:
        return tuple(points)
    return (*points[: MOST_POINTS - 1], "…")
