"""The moments at which the hub's processes die on purpose, by the process that passes them.

`during` is a moment drawn within the call. At `redis.…` the process kills Redis and not itself.
"""

from __future__ import annotations

from collections.abc import Mapping

from tests.crash.points import Place

OUTBOX = "kiosk.store.outbox"
CALLS: Mapping[str, Mapping[str, Place]] = {
    "web": {
        # Rows 1 and 2 of the failure table.
        "take": Place("kiosk.hub.redis.row_queue", "take", "RowQueue"),
        "tell": Place("kiosk.hub.redis.row_queue", "tell", "RowQueue"),
    },
    "worker": {
        "begin": Place("kiosk.hub.redis.lane_queue", "begin", "LaneQueue"),
        # Rows 3 and 4.
        "send": Place("kiosk.salesforce.client", "_send", "SalesforceClient"),
        # Row 6.
        "settle": Place("kiosk.hub.redis.lane_queue", "settle", "LaneQueue"),
    },
    "kiosk": {
        "add": Place(OUTBOX, "add", "Outbox"),
        "claim": Place(OUTBOX, "claim", "Outbox"),
        # Rows 24 and 25: the hub has the row, or its answer is on disk, and nobody was told.
        "post": Place("kiosk.link.rows", "_post", "HubDelivery"),
        "keep": Place(OUTBOX, "settle", "Outbox"),
        "ask": Place("kiosk.wiring.hub_link", "ask_for_answers"),
        "redeem": Place("kiosk.store.redemptions", "redeem", "RedemptionStore"),
    },
}
EDGES = ("before", "during", "after")
OF_REDIS = {"web": ("take", "tell"), "worker": ("begin", "settle")}


def points_of(role: str) -> list[str]:
    """All points of a role, those of Redis among them."""
    own = [f"{call}.{edge}" for call in CALLS[role] for edge in EDGES]
    return own + [f"redis.{call}.during" for call in OF_REDIS.get(role, ())]
