"""`kiosk status` and `kiosk offers`: prints the kiosk's state from its store."""

from __future__ import annotations

import os
import platform
import shutil
import time
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec

from kiosk import __version__
from kiosk.commands.answers import answered, say, say_json, say_table, utc
from kiosk.commands.ordered_status import ordered_status
from kiosk.commands.session import CommandSession, reading
from kiosk.commands.status_words import status_in_words
from kiosk.core.counter.catalogue import helper_for
from kiosk.core.delivery.outbox import RowState
from kiosk.core.feed.latency import Latencies
from kiosk.core.feed.rung import LadderStatus
from kiosk.core.fleet.release import ROLLBACK_WORDS, HealthSign
from kiosk.core.wall.placement import showable
from kiosk.core.wall.times_words import times_words
from kiosk.hardware.apt import ring_of
from kiosk.hardware.board import board_health
from kiosk.store import sqlite
from kiosk.store.database import DATABASE
from kiosk.store.device import DeviceStore
from kiosk.store.feed_record import FeedRecord, FeedRecords
from kiosk.store.kiosk_lock import is_running
from kiosk.store.lanes import LaneFault, Lanes
from kiosk.store.offers import OfferStore
from kiosk.store.open_store import losses
from kiosk.store.outbox import Outbox
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.store.release_folder import ReleaseFolder
from kiosk.store.run_record import load_runs
from kiosk.store.staff import DAY, StaffStore


def show_status(config: Path | None, *, json: bool) -> int:
    """Print the kiosk's state and return the exit code.

    JSON keys: `kiosk`, `store`, `hub` (`url`, and who the kiosk is there: `kiosk`, `store`,
    `device`, or null), `running`, `versions`, `feed` (`state`, `cause`, `detail`,
    `as_of`, `at`, `ladder` with the `rung` that serves and, for each of the `better` ones, `rung`,
    `reason`, `notes`, `detail` and `helper`; `latency` of the `day`: `count`, `p50_ms`, `p95_ms`,
    `p99_ms`, `within_ms`), `offers`, `outbox` (a count for each state,
    `oldest`), `channels` (why nothing can be delivered), `lost` (databases set aside), `clock`
    (`now`, `skew_s`), `disk` (`free_mb`, `database_mb`), `machine` (`temperature_c`,
    `under_voltage`, `disk_wear_percent`; null where the board does not tell), `staff` (`wrong_pins`
    of the last day),
    `runs` (`since`; of the last seven days `unclean_stops` and `watchdog_bites`; `last_unclean`
    with `at` and its `cause`: power, watchdog, memory or crash), `releases` (`ring`; `current` and
    `previous` version; `trial` with its `starts` and `signs`, or null; `refused` versions, each
    with `reason`, `at` and in words `why`), `settings` that were ordered (see `ordered_status`).
    Times are ISO 8601 UTC. `feed` and `channels` also have `reason`, a key of the catalogue of
    faults, and `helper`, who can help.
    """

    def command() -> int:
        with reading(config) as session:
            status = _status(session)
        if json:
            say_json(status)
        else:
            for line in status_in_words(status):
                say(line)
        return 0

    return answered(command)


def show_offers(config: Path | None, *, json: bool) -> int:
    """Print the offers now on the wall and return the exit code.

    JSON keys: `as_of`, `offers` (as in the contract).
    """

    def command() -> int:
        with reading(config) as session:
            saved = OfferStore(session.connection).load()
            now = datetime.now(UTC)
            kiosk = session.settings.kiosk
            offers = showable(saved.board, kiosk.store, now, kiosk.zone)
        if json:
            as_of = saved.as_of.isoformat() if saved.as_of else None
            say_json({"as_of": as_of, "offers": [msgspec.to_builtins(offer) for offer in offers]})
            return 0
        columns = ("NUMBER", "OFFER", "DISCOUNT", "UNTIL", "TIMES")
        ends = [utc(offer.valid_until.timestamp()) if offer.valid_until else "" for offer in offers]
        say_table(
            columns,
            [
                (o.number, o.headline, o.discount, end, times_words(o, kiosk.language))
                for o, end in zip(offers, ends, strict=True)
            ],
        )
        return 0

    return answered(command)


def _status(session: CommandSession) -> dict[str, Any]:
    kiosk, connection = session.settings.kiosk, session.connection
    record = FeedRecords(connection).load()
    saved = OfferStore(connection).load()
    folder = kiosk.data_path
    return {
        "kiosk": kiosk.id,
        "store": kiosk.store,
        "hub": _hub(session),
        "running": is_running(folder),
        "versions": {"kiosk": __version__, "python": platform.python_version()},
        "feed": _feed(record, saved.as_of, session),
        "offers": len(saved.board.offers),
        "outbox": _outbox(connection),
        "channels": [_lane(fault) for fault in Lanes(connection).faults()],
        "lost": [
            {"file": loss.file, "at": utc(loss.at), "reason": loss.reason}
            for loss in losses(connection)
        ],
        "clock": {"now": utc(time.time()), "skew_s": record.clock_skew if record else None},
        "disk": {
            "free_mb": shutil.disk_usage(folder).free // 1_000_000,
            "database_mb": round((folder / DATABASE).stat().st_size / 1_000_000, 1),
        },
        "machine": asdict(board_health(folder)),
        "runs": _runs(folder),
        "releases": _releases(),
        "settings": ordered_status(session.in_force),
        "staff": {
            "wrong_pins": StaffStore(connection).wrong_pins(time.time() - DAY.total_seconds())
        },
    }


def _hub(session: CommandSession) -> dict[str, Any]:
    hub, enrolled = session.settings.hub, DeviceStore(session.connection).load()
    return {
        "url": hub.url if hub else None,
        "kiosk": enrolled.kiosk if enrolled else None,
        "store": enrolled.store if enrolled else None,
        "device": enrolled.keys.id if enrolled else None,
    }


def _feed(
    record: FeedRecord | None, as_of: datetime | None, session: CommandSession
) -> dict[str, Any]:
    feed = msgspec.to_builtins(record.status) if record else {"state": "unknown"}
    return {
        **feed,
        "ladder": _ladder(record),
        "helper": helper_for(feed.get("reason", "")),
        "as_of": as_of.isoformat() if as_of else None,
        "at": record.at.isoformat() if record else None,
        "latency": _latency(record, session),
    }


def _outbox(connection: sqlite.Connection) -> dict[str, Any]:
    counts, oldest = Outbox(connection).counts(), OutboxEntries(connection).oldest_unsent()
    return {
        **{str(state): counts.get(state, 0) for state in RowState},
        "oldest": utc(oldest) or None,
    }


def _runs(folder: Path) -> dict[str, Any]:
    history = load_runs(folder)
    last = history.unclean[-1] if history.unclean else None
    return {
        "since": utc(history.run.since) if history.run and is_running(folder) else None,
        **msgspec.to_builtins(history.figures(datetime.now(UTC))),
        "last_unclean": {"at": utc(last.at), "cause": last.cause} if last else None,
    }


def _releases() -> dict[str, Any]:
    known = ReleaseFolder.of(os.environ).load()
    return {
        "ring": ring_of() or None,
        "current": known.current or None,
        "previous": known.previous or None,
        "trial": known.trial
        and {
            "starts": known.trial.starts,
            "signs": [s for s in HealthSign if s in known.trial.signs],
        },
        "refused": [
            {**asdict(one), "at": utc(one.at), "why": ROLLBACK_WORDS[one.reason]}
            for one in known.refusals
        ],
    }


def _ladder(record: FeedRecord | None) -> dict[str, Any]:
    ladder = record.status.ladder if record else LadderStatus()
    better = [
        {**msgspec.to_builtins(one), "helper": helper_for(one.reason)} for one in ladder.better
    ]
    return {"rung": ladder.rung, "better": better}


def _latency(record: FeedRecord | None, session: CommandSession) -> dict[str, Any]:
    """Those of the shop's present day."""
    now = datetime.now(UTC) + timedelta(seconds=record.clock_skew if record else 0)
    day = now.astimezone(session.settings.kiosk.zone).date().isoformat()
    today = record.latencies.of_day(day) if record else Latencies(day)
    return {"day": day, **msgspec.structs.asdict(today.figures())}


def _lane(fault: LaneFault) -> dict[str, Any]:
    return {
        **msgspec.to_builtins(fault),
        "helper": helper_for(fault.reason),
        "since": utc(fault.since),
        "again": utc(fault.again),
    }
