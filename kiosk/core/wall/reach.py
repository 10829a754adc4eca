"""How much of a panel lies above what somebody who sits can reach.

Lengths are px unless named otherwise. The rule and its sources are in docs/decisions/0147.
"""

from __future__ import annotations

# EN 301 549 V3.2.1, 8.3.2.1 and 8.3.3.1; 2010 ADA Standards, 308.2.1 and 308.3.1.
HIGHEST_MM = 1220.0
# Of a panel whose height above the floor is not known.
_UPRIGHT_SHARE, _FLAT_SHARE = 0.42, 0.2
# Pages need so many lines of text, and no less than a share of the panel.
_FEWEST_LINES = 17
_LEAST_SHARE = 0.4


def beyond_reach(
    width: float, height: float, px_per_mm: float, lower_edge_mm: float, line: float
) -> int:
    """The px at the top of a window that are out of reach for somebody who sits.

    `lower_edge_mm` is how high the panel's lower edge hangs above the floor, 0 if unknown; `line`
    is the font size of body text. On a panel that hangs too high, pages keep the room they need.
    """
    if lower_edge_mm > 0:
        over = height - (HIGHEST_MM - lower_edge_mm) * px_per_mm
    else:
        over = height * (_UPRIGHT_SHARE if height > width else _FLAT_SHARE)
    most = height - max(_FEWEST_LINES * line, _LEAST_SHARE * height)
    return max(0, round(min(over, most)))
