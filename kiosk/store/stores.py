"""All that the database keeps, over its one connection."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.store import sqlite
from kiosk.store.channels import Channels
from kiosk.store.consents import ConsentRegister
from kiosk.store.feed_record import FeedRecords
from kiosk.store.offers import OfferStore
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries


@dataclass(frozen=True, slots=True)
class Stores:
    """Used from one thread at a time, like the connection."""

    connection: sqlite.Connection
    outbox: Outbox
    entries: OutboxEntries
    channels: Channels
    offers: OfferStore
    feed: FeedRecords
    consents: ConsentRegister

    @classmethod
    def of(cls, connection: sqlite.Connection) -> Stores:
        return cls(
            connection,
            Outbox(connection),
            OutboxEntries(connection),
            Channels(connection),
            OfferStore(connection),
            FeedRecords(connection),
            ConsentRegister(connection),
        )
