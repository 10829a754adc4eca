"""All tables of the database, over one connection."""

from __future__ import annotations

import msgspec

from kiosk.core.counter.redemption_record import Till
from kiosk.store import sqlite
from kiosk.store.audit import AuditTrail
from kiosk.store.consents import ConsentRegister
from kiosk.store.device import DeviceStore
from kiosk.store.feed_record import FeedRecords
from kiosk.store.lanes import Lanes
from kiosk.store.offers import OfferStore
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.store.redemption_list import RedemptionList
from kiosk.store.redemptions import RedemptionStore
from kiosk.store.staff import StaffStore
from kiosk.store.stats import StatStore
from kiosk.store.store_keys import StoreKeyStore
from kiosk.store.vouchers import VoucherSerials


class Stores(msgspec.Struct, frozen=True):
    """The stores of one connection; like the connection, used by one thread at a time."""

    connection: sqlite.Connection
    outbox: Outbox
    entries: OutboxEntries
    lanes: Lanes
    offers: OfferStore
    feed: FeedRecords
    consents: ConsentRegister
    redemptions: RedemptionStore
    redemption_list: RedemptionList
    serials: VoucherSerials
    keys: StoreKeyStore
    staff: StaffStore
    audit: AuditTrail
    device: DeviceStore
    stats: StatStore

    @classmethod
    def of(cls, connection: sqlite.Connection, till: Till) -> Stores:
        return cls(
            connection,
            Outbox(connection),
            OutboxEntries(connection),
            Lanes(connection),
            OfferStore(connection),
            FeedRecords(connection),
            ConsentRegister(connection),
            RedemptionStore(connection, till),
            RedemptionList(connection),
            VoucherSerials(connection),
            StoreKeyStore(connection),
            StaffStore(connection),
            AuditTrail(connection),
            DeviceStore(connection),
            StatStore(connection),
        )
