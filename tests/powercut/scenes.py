"""What is done at a kiosk while its disk is recorded, each on a folder of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.store.database import DATABASE
from kiosk.store.database_key import existing_key
from kiosk.store.open_store import open_store
from kiosk.store.recovery import Recovered, recover
from kiosk.store.schema import STEPS
from kiosk.store.sealing import make_key_pair
from kiosk.store.staff import StaffStore
from tests.powercut.life_scenes import LIFE_SCENES
from tests.powercut.promises import Promises, promises_in
from tests.powercut.recorder import Step, run
from tests.powercut.shop import open_shop, write_leads
from tests.powercut.stage import US, Scene, Stage, new_stage

_LONG = "long " * 1500
_LEADS = 5
_OLD_SCHEMA = 5
_PAGE = 4096


def _first_start(stage: Stage) -> list[Step]:
    return [stage.leads("first", 1)]


def _many_leads(stage: Stage) -> list[Step]:
    return [stage.leads("many", 12, _LONG), stage.leads("more", 6)]


def _at_once(stage: Stage) -> list[Step]:
    files = [
        write_leads(stage.beside / f"{stage.root.name}-{number}.json", 2) for number in range(4)
    ]
    return [stage.step("at-once", *files)]


def _with_leads(stage: Stage) -> Promises:
    return promises_in(run(stage.leads("before", _LEADS)))


def _with_a_shop(stage: Stage) -> Promises:
    open_shop(stage.data)
    return promises_in(run(stage.step("give", "3")))


def _redemptions(stage: Stage) -> list[Step]:
    given = run(stage.step("give", "3"))
    codes = [line.split()[2] for line in given.splitlines() if line.startswith("given ")]
    return [stage.step("redeem", code, "--json") for code in codes]


def _old_database(stage: Stage) -> Promises:
    """As a version before the redemptions left it, with its last log not yet brought over."""
    from kiosk.store import database

    promises = _with_leads(stage)
    newest, database.STEPS = database.STEPS, STEPS[:_OLD_SCHEMA]
    try:
        (stage.data / DATABASE).unlink()
        with closing(open_store(stage.data, {}, datetime.now(UTC))) as connection:
            connection.executemany(
                "INSERT INTO outbox (id, kind, body, state, created)"
                " VALUES (?, 'lead', ?, 'pending', 1)",
                [(one, b'{"Kiosk_Lead_Id__c":"%b"}' % one.encode()) for one in promises.saved],
            )
    finally:
        database.STEPS = newest
    return promises


def _plain_database(stage: Stage) -> Promises:
    stage.data.mkdir(mode=0o700)
    plain = sqlite3.connect(stage.data / DATABASE, isolation_level=None)
    plain.execute("PRAGMA journal_mode = WAL")
    plain.executescript(f"{STEPS[0]}; PRAGMA user_version = 1;")
    ids = [f"{n:08x}-0000-4000-8000-000000000000" for n in range(40)]
    plain.executemany(
        "INSERT INTO outbox (id, kind, body, state, created) VALUES (?, 'lead', ?, 'pending', 1)",
        [(one, b'{"Kiosk_Lead_Id__c":"%b"}' % one.encode()) for one in ids],
    )
    # Left open on purpose: its log stands there, as after a kill.
    _LEFT_OPEN.append(plain)
    return Promises(saved=frozenset(ids))


_LEFT_OPEN: list[sqlite3.Connection] = []


def _with_an_owner(stage: Stage) -> Promises:
    make_key_pair(stage.root / "owner.key")
    return _with_leads(stage)


def _exports(stage: Stage) -> list[Step]:
    sealed, plain = stage.root / "out" / "sealed", stage.root / "plain.json"
    public = str(stage.root / "owner.key.pub")
    return [
        stage.step("leads", "export", str(sealed), "--encrypt-to", public),
        stage.step("leads", "export", str(plain), "--plain"),
    ]


def _with_an_export(stage: Stage) -> Promises:
    other = new_stage(stage.beside, f"{stage.root.name}-other")
    _with_leads(other)
    run(other.step("leads", "export", str(stage.beside / f"{stage.root.name}.json"), "--plain"))
    return _with_leads(stage)


def _import(stage: Stage) -> list[Step]:
    return [stage.step("leads", "import", str(stage.beside / f"{stage.root.name}.json"))]


def _keygen(stage: Stage) -> list[Step]:
    return [Step((US, "leads", "keygen", str(stage.root / "my.key")))]


def _with_sent_ones(stage: Stage) -> Promises:
    """Of these nothing is promised any more."""
    _with_leads(stage)
    with closing(open_store(stage.data, {}, datetime.now(UTC))) as connection:
        connection.execute("UPDATE outbox SET state = 'sent', body = NULL, settled = 1.0")
    return Promises()


def _purge(stage: Stage) -> list[Step]:
    return [stage.step("leads", "purge", "--sent-before", "1")]


def _pins(stage: Stage) -> list[Step]:
    return [
        stage.step("staff", "set-pin", "--name", name, stdin=f"{pin}\n")
        for name, pin in (("Ada", "738261"), ("Bo", "951847"))
    ]


def _damaged(stage: Stage) -> Promises:
    """What can be read of it must be there after any cut while it is set aside."""
    promises = _with_a_shop(stage)
    with closing(open_store(stage.data, {}, datetime.now(UTC))) as connection:
        StaffStore(connection).set_pin("Ada", "a hash", 1.0)
        ids = [f"{n:02x}000000-0000-4000-8000-000000000000" for n in range(0, 256, 2)]
        connection.execute("BEGIN")
        connection.executemany(
            "INSERT INTO outbox (id, kind, body, state, created)"
            " VALUES (?, 'lead', ?, 'pending', 1)",
            [(one, b'{"Kiosk_Lead_Id__c":"%b"}' % one.encode() + b" " * 900) for one in ids],
        )
        connection.execute("COMMIT")
    readable = _damage(stage.data / DATABASE, existing_key({}, stage.data))
    return Promises(
        saved=frozenset(row["id"] for row in readable.rows("outbox")),
        given=promises.given,
        pins=frozenset(row["name"] for row in readable.rows("staff")),
    )


def _with_a_full_log(stage: Stage) -> Promises:
    promises = _with_leads(stage)
    logs = stage.data / "logs"
    logs.mkdir(mode=0o700)
    (logs / "kiosk.log").write_bytes((b"x" * 99 + b"\n") * 9_999)
    (logs / "kiosk.log.1").write_bytes(b"older\n")
    return promises


def _run(stage: Stage) -> list[Step]:
    return [stage.step("run-until-delivered", stage.console, str(_LEADS))]


def _damage(file: Path, key: bytes) -> Recovered:
    """Break a page that holds some of the leads, and no more; what can be read of all then."""
    sound, everything = file.read_bytes(), recover(file, key)
    for page in range(len(sound) // _PAGE - 1, 1, -1):
        content = bytearray(sound)
        content[page * _PAGE + 99] ^= 0xFF
        file.write_bytes(content)
        readable = recover(file, key)
        leads, all_leads = (len(one.rows("outbox")) for one in (readable, everything))
        if readable.unreadable and all_leads - 20 < leads < all_leads:
            return readable
    raise AssertionError("no page holds leads alone")


def _start(stage: Stage) -> list[Step]:
    return [stage.step("start"), stage.leads("later", 1)]


SCENES: Mapping[str, Scene] = {
    "first start": Scene(_first_start),
    "many leads": Scene(_many_leads, _with_leads),
    "four at once": Scene(_at_once),
    "vouchers": Scene(lambda stage: [stage.step("give", "5")], _with_a_shop),
    "redemptions": Scene(_redemptions, _with_a_shop),
    "schema steps": Scene(_start, _old_database),
    "encrypting": Scene(_start, _plain_database),
    "exports": Scene(_exports, _with_an_owner),
    "import": Scene(_import, _with_an_export),
    "keygen": Scene(_keygen),
    "purge": Scene(_purge, _with_sent_ones),
    "PINs": Scene(_pins),
    "set aside": Scene(_start, _damaged, damaged=True),
    "sync": Scene(lambda stage: [stage.step("sync", "--once")], _with_leads, delivery="apex"),
    "sync, no Apex": Scene(
        lambda stage: [stage.step("sync", "--once")], _with_leads, delivery="collections"
    ),
    "running kiosk": Scene(_run, _with_a_full_log, delivery="apex"),
    "pictures": Scene(lambda stage: [stage.step("pictures", "4")], _with_leads),
    **LIFE_SCENES,
}
