"""How rows are handed over for delivery, and how many at a time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence

from kiosk.core.delivery.outbox import Row
from kiosk.core.delivery.outcome import Delivery

# The most rows that one call may carry: the limit of sObject Collections, and of our Apex REST API.
MAX_ROWS = 200

# Delivers rows and returns what became of each; errors are in the Delivery and not raised.
Deliver = Callable[[Sequence[Row]], Awaitable[Delivery]]
