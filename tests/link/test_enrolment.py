"""Enrolment: the key is on disk before the code is used, and a lost reply costs nothing."""

from __future__ import annotations

import asyncio
import contextlib
import io
import ssl

import pytest

from kiosk.commands.hub_enrol import run_hub_enrol, run_hub_leave
from kiosk.core.delivery.hub_reason import HubReason
from kiosk.core.fleet.endpoints import EnrolReply
from kiosk.core.fleet.enrol_outcome import EnrolState
from kiosk.core.fleet.enrolment import (
    Invitation,
    invitation_text,
    make_enrolment_code,
    open_enrolment,
)
from kiosk.core.fleet.key_pair import fingerprint, key_id
from kiosk.core.fleet.signed_box import Enrolled, seal_enrolled
from kiosk.core.fleet.worker_keys import first_key
from kiosk.hub.redis import names
from kiosk.hub.redis.mailbox import Enrolment, Mailbox
from kiosk.link.enrolment import CodeEndedError, Enrolling
from kiosk.services.fleet.enrolment_desk import EnrolmentDesk
from kiosk.services.threads.loop import WorkerThread
from kiosk.store.database import DATABASE
from kiosk.store.database_key import database_key
from kiosk.store.device import DeviceStore
from kiosk.store.outbox import Outbox
from kiosk.web.network import Network
from tests.support.fleet_keys import DEVICE, OTHER_DEVICE, STRANGER, TRUSTED, WORKER
from tests.support.hub_web import MACHINE, hub_web
from tests.support.store_harness import KEY, open_database

CODE = make_enrolment_code(b"0123456789")


async def enrolling(client, codes, lose=0):
    """A worker that knows these codes; its first answers get lost."""
    mailbox, used = Mailbox(client), {}
    while True:
        found = await mailbox.next_enrolment()
        if found is None:
            await asyncio.sleep(0.02)
            continue
        ticket, box = found
        asked = open_enrolment(WORKER, box)
        good = asked and asked.code in codes and used.setdefault(asked.code, asked.public)
        if lose > 0:
            lose -= 1
            await client.delete(names.enrolment(ticket))
        elif asked and good == asked.public:
            links = (first_key(WORKER),)
            told = Enrolled(kid=key_id(asked.public), kiosk="K-9", store="S-9", keys=links)
            box = seal_enrolled(WORKER, asked.public, told)
            await mailbox.answer_enrolment(ticket, Enrolment(reply=EnrolReply("done", box)))
        else:
            await mailbox.answer_enrolment(ticket, Enrolment(refusal="code_ended"))


@pytest.fixture
async def hub(client, monkeypatch):
    monkeypatch.setattr("kiosk.link.enrolment.LOOK_EVERY_S", 0.05)
    async with hub_web(client) as device:
        yield str(device.http.base_url)


@contextlib.asynccontextmanager
async def worker(client, lose=0):
    task = asyncio.create_task(enrolling(client, {CODE}, lose))
    yield
    # A cancellation that meets a reply of Redis may be swallowed.
    while not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=0.5)


async def test_a_code_enrols_one_key_and_no_other(client, hub):
    async with worker(client), Enrolling(hub) as kiosk:
        for _ in range(2):
            found = await kiosk.enrol(DEVICE, TRUSTED, CODE, MACHINE)
            assert (found.kid, found.kiosk, found.store) == (DEVICE.id, "K-9", "S-9")
        with pytest.raises(CodeEndedError):
            await kiosk.enrol(OTHER_DEVICE, TRUSTED, CODE, MACHINE)


@pytest.fixture
def config(tmp_path, monkeypatch):
    file, data = tmp_path / "kiosk.toml", tmp_path / "data"
    file.write_text(f'[kiosk]\nid = "K-1"\nstore = "S-1"\ndata_dir = "{data}"\n')
    monkeypatch.setattr("sys.stdin", io.StringIO())
    return file


def device_of(config):
    folder = config.parent / "data"
    connection = open_database(folder / DATABASE, database_key({}, folder))
    with contextlib.closing(connection):
        return DeviceStore(connection).load()


def invited(monkeypatch, hub, worker=WORKER):
    text = invitation_text(Invitation(hub, CODE, worker.id))
    monkeypatch.setattr("sys.stdin", io.StringIO(text + "\n"))


async def test_after_a_lost_reply_the_same_code_and_key_get_the_same_answer(
    client, hub, config, monkeypatch, capsys
):
    monkeypatch.setattr("kiosk.link.enrolment.PATIENCE_S", 0.3)
    async with worker(client, lose=100):
        invited(monkeypatch, hub)
        assert await asyncio.to_thread(run_hub_enrol, config, "", "", "") == 1
    assert device_of(config) is None
    async with worker(client):
        invited(monkeypatch, hub)
        monkeypatch.setattr("kiosk.link.enrolment.PATIENCE_S", 20.0)
        assert await asyncio.to_thread(run_hub_enrol, config, "", "", "") == 0
    found = device_of(config)
    assert (found.kiosk, found.store, found.url) == ("K-9", "S-9", hub)
    assert CODE not in "".join(capsys.readouterr())


async def test_a_hub_with_another_fingerprint_never_gets_the_code(
    client, hub, config, monkeypatch, capsys
):
    invited(monkeypatch, hub, STRANGER)
    assert await asyncio.to_thread(run_hub_enrol, config, "", "", "") == 1
    assert "fingerprint" in capsys.readouterr().err
    assert await Mailbox(client).next_enrolment() is None


async def test_a_typed_code_needs_a_person_who_compares_the_fingerprint(
    client, hub, config, monkeypatch, capsys
):
    for last, code in ((STRANGER.id[-4:], 1), (WORKER.id[-4:].lower(), 0)):
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{CODE.lower()}\n{last}\n"))
        async with worker(client):
            assert await asyncio.to_thread(run_hub_enrol, config, "", hub, "") == code
    assert "fingerprint" in capsys.readouterr().out


async def test_leaving_is_refused_while_rows_are_unsent(client, hub, config, monkeypatch, capsys):
    async with worker(client):
        invited(monkeypatch, hub)
        assert await asyncio.to_thread(run_hub_enrol, config, "", "", "") == 0
    folder = config.parent / "data"
    connection = open_database(folder / DATABASE, database_key({}, folder))
    outbox = Outbox(connection)
    outbox.add("a", "lead", b"{}", 1.0)
    assert run_hub_leave(config) == 1
    told = capsys.readouterr().err
    assert "1 rows are unsent" in told
    assert "kiosk leave --export" in told, "a plain export leaves the rows unsent"
    connection.execute("DELETE FROM outbox")
    connection.commit()
    connection.close()
    assert run_hub_leave(config) == 0
    assert device_of(config) is None


NETWORK = Network(ssl.create_default_context())


@pytest.fixture
async def desk(hub, tmp_path):
    connection, disk = open_database(tmp_path / "d.db", KEY), WorkerThread()
    yield EnrolmentDesk(hub, NETWORK, DeviceStore(connection), disk)
    disk.close()
    connection.close()


async def test_a_typed_code_enrols_once_somebody_has_looked_at_the_fingerprint(client, hub, desk):
    async with worker(client):
        asks = await desk.begin(CODE.lower())
        assert (asks.state, asks.fingerprint) == (EnrolState.COMPARE, fingerprint(WORKER.public))
        assert (await desk.confirm()).state is EnrolState.ENROLLED
        assert (await desk.confirm()).state is EnrolState.NOT_A_CODE, "once"


async def test_a_scanned_code_enrols_by_itself_and_no_second_time(client, hub, desk):
    scanned = invitation_text(Invitation(hub, CODE, WORKER.id))
    async with worker(client):
        told = await desk.begin(scanned)
        assert (told.state, told.kiosk, told.store) == (EnrolState.ENROLLED, "K-9", "S-9")
        assert (await desk.begin(scanned)).state is EnrolState.CODE_ENDED


async def test_a_code_that_is_not_for_this_hub_is_sent_nowhere(client, hub, desk):
    for text, state in (
        ("12345", EnrolState.NOT_A_CODE),
        (invitation_text(Invitation("https://h.example", CODE, WORKER.id)), EnrolState.OTHER_HUB),
        (invitation_text(Invitation(hub, CODE, STRANGER.id)), EnrolState.OTHER_FINGERPRINT),
    ):
        assert (await desk.begin(text)).state is state
    assert await Mailbox(client).next_enrolment() is None


async def test_what_keeps_a_kiosk_from_the_hub_is_told_by_the_catalogue(client, hub, desk):
    away = EnrolmentDesk("http://127.0.0.1:9", NETWORK, desk._device, desk._disk)
    told = await away.begin(CODE)
    assert (told.state, told.reason) == (EnrolState.REFUSED, HubReason.UNREACHABLE)
