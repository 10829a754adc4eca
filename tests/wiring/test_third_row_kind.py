"""A kind of rows that is only in the table walks through everything that rows walk through."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime

import msgspec
import pytest
from msgspec.structs import replace

from kiosk.commands.lead_correction import ShellCorrection
from kiosk.commands.lead_files import export_leads, purge_leads
from kiosk.commands.lead_import import import_leads
from kiosk.commands.leads import list_leads, retry_leads, show_lead
from kiosk.core.counter.queue_answers import Exported, Refusal, Released
from kiosk.core.counter.redemption_record import Till
from kiosk.core.delivery.outbox import RowState
from kiosk.core.delivery.outcome import Action, Delivery, Fault, RowOutcome
from kiosk.core.delivery.row_kind import (
    LEAD,
    ROW_KINDS,
    Correction,
    Corrector,
    Pace,
    Route,
    RowKind,
    RowKinds,
)
from kiosk.core.form.correction import CorrectionRules
from kiosk.services.counter.staff_desk import StaffDesk
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.sections.links import SalesforceSection
from kiosk.store.open_store import open_beside, open_store
from kiosk.store.outbox_entries import OutboxEntries
from kiosk.store.stores import Stores
from kiosk.wiring.delivery import drains_of, sync_of

NOW = datetime(2026, 11, 25, 9, tzinfo=UTC)
SURVEY = RowKind(
    name="survey",
    key_field="Survey_Key__c",
    label="Survey",
    pace=Pace.PROMPT,
    route=Route.REDEMPTIONS,
    correction=Correction(
        frozenset({Corrector.SHELL}), CorrectionRules(fixed=frozenset({"Survey_Key__c"}))
    ),
    purgeable=True,
)
KINDS = RowKinds((*ROW_KINDS, SURVEY))
FORM, LEAD_ID = "0b7d7c1e-52c8-4d0b-8a55-2f4f6a1c9e10", "7c320003-9143-4eb7-93d1-9a68bf086032"
SECTION = SalesforceSection(
    "https://x.example", "id", gather_seconds=0, apart_seconds=50, redemptions_apart_seconds=0
)


class Shop:
    """A kiosk's settings and its real outbox, with one survey and one lead in it."""

    def __init__(self, folder) -> None:
        self.folder, self.config = folder / "data", folder / "kiosk.toml"
        folder.mkdir()
        self.config.write_text(
            f'[kiosk]\nid = "K-001"\nstore = "S-01"\ndata_dir = {json.dumps(str(self.folder))}\n'
        )
        self.connection = open_store(self.folder, {}, NOW)
        stores = Stores.of(self.connection, Till("K-001", "S-01"))
        self.stores = replace(stores, entries=OutboxEntries(self.connection, KINDS))
        self.disk = WorkerThread()

    def fill(self) -> None:
        for kind, key in ((SURVEY, FORM), (LEAD, LEAD_ID)):
            body = {kind.key_field: key, "LastName": "x", "Company": "x", "Answer__c": "yes"}
            self.stores.outbox.add(key, kind.name, msgspec.json.encode(body), 1.0)

    def drains(self, deliver):
        parts = (self.stores.outbox, self.stores.redemption_list, self.disk, KINDS)
        return drains_of(lambda kind: deliver[kind.name].deliver, *parts)

    async def hold(self) -> None:
        """The org refuses the survey, and has not been asked for the lead."""
        refusing = Org(RowOutcome(FORM, Action.HOLD_ROW, code="X", fields=("Answer__c",)))
        drains = self.drains({kind.name: refusing for kind in KINDS})
        assert (await drains[-1].run()).held == 1

    def desk(self, written=None):
        around = (lambda: NOW, lambda: None, written.append if written is not None else None)
        return StaffDesk(None, self.stores, self.disk, None, *around)

    def state(self, key):
        return self.stores.entries.get(key).state

    def close(self) -> None:
        self.disk.close()
        self.connection.close()


class Org:
    """Gives the answers first, then takes whatever comes; remembers which rows it saw."""

    def __init__(self, *answers) -> None:
        self.answers, self.seen = list(answers), []

    async def deliver(self, rows):
        self.seen += [(row.kind, row.id) for row in rows]
        answer = self.answers.pop(0) if self.answers else None
        if isinstance(answer, Fault):
            return Delivery(fault=answer)
        if answer:
            return Delivery((answer,))
        return Delivery(tuple(RowOutcome(row.id, Action.DONE, "a0X") for row in rows))


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "shop")
    shop.fill()
    yield shop
    shop.close()


@pytest.fixture
def other_shop(tmp_path):
    shop = Shop(tmp_path / "other")
    yield shop
    shop.close()


async def until(condition):
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110  the outbox tells nobody of its states
            await asyncio.sleep(0.01)


async def test_each_kind_has_a_lane_of_its_own_with_its_own_delivery(shop):
    orgs = {kind.name: Org() for kind in KINDS}
    sums = [await drain.run() for drain in shop.drains(orgs)]
    sent = {kind.name: drained.sent for kind, drained in zip(KINDS, sums, strict=True)}
    assert {name for name, count in sent.items() if count} == {"survey", "lead"}
    assert orgs["survey"].seen == [("survey", FORM)]
    assert orgs["lead"].seen == [("lead", LEAD_ID)]
    assert orgs["redemption"].seen == []


async def test_its_sync_tells_why_nothing_goes_until_it_goes(shop):
    orgs = {kind.name: Org() for kind in KINDS}
    orgs["survey"].answers.append(Fault(Action.RETRY, "ConnectError"))
    seen = Stores.of(open_beside(shop.folder, {}), Till("K-001", "S-01"))
    sync = sync_of(SECTION, shop.drains(orgs)[-1], shop.stores.lanes, shop.disk)
    task = asyncio.create_task(sync.run())
    await until(lambda: [one.kind for one in seen.lanes.faults()] == ["survey"])
    sync.network_is_back()
    await until(lambda: seen.entries.get(FORM).state is RowState.SENT)
    await until(lambda: not seen.lanes.faults())
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert seen.entries.get(LEAD_ID).state is RowState.PENDING
    seen.connection.close()


@pytest.mark.parametrize(("name", "apart"), [("lead", 50), ("redemption", 0), ("survey", 0)])
def test_its_pace_is_the_settings_for_the_pace_that_the_table_names(shop, name, apart):
    drains = {drain.kind.name: drain for drain in shop.drains({k.name: Org() for k in KINDS})}
    sync = sync_of(SECTION, drains[name], shop.stores.lanes, shop.disk)
    assert sync._pace.apart == apart


async def test_the_queue_page_names_it_and_offers_staff_no_correction(shop, qapp):
    from kiosk.ui.counter.queue_view_model import QueueViewModel
    from kiosk.ui.counter_bridge import CounterBridge
    from kiosk.ui.net_line import unanswered

    await shop.hold()
    counter = CounterBridge(unanswered())
    queue = QueueViewModel(counter, lambda wanted: wanted(), lambda _field: "", KINDS)
    queue.serve("Mia")
    counter.queue_read.emit(await shop.desk().queue())
    assert [(row["label"], row["held"]) for row in queue.list.rows()] == [
        ("Survey", True),
        ("Lead", False),
    ]
    queue.open(FORM)
    assert queue.property("opened") == FORM
    assert queue.fields.rows() == []


async def test_staff_release_it_but_correct_it_not(shop):
    await shop.hold()
    desk = shop.desk()
    assert isinstance(await desk.release(FORM, ["Answer__c=no"], "Mia"), Refusal)
    assert shop.state(FORM) is RowState.HELD
    assert await desk.release(FORM, [], "Mia") is Released.DONE
    assert shop.state(FORM) is RowState.PENDING


async def test_staff_export_it_with_the_rest(shop):
    written = []
    assert await shop.desk(written).export("Mia") == Exported(2)
    assert {row.kind for row in written[0]} == {"survey", "lead"}


def json_fields(folder, **fields):
    """A correction from a file, as --fields names one."""
    file = folder / "fields.json"
    file.write_text(json.dumps(fields), encoding="utf-8")
    return ShellCorrection(source=str(file))


async def test_the_shell_lists_shows_corrects_and_releases_it(shop, capsys, tmp_path):
    await shop.hold()
    assert list_leads(shop.config, [RowState.HELD], 9, json=True, kinds=KINDS) == 0
    (listed,) = json.loads(capsys.readouterr().out)["leads"]
    assert (listed["id"], listed["kind"]) == (FORM, "survey")
    words = ([FORM], json_fields(tmp_path, Answer__c="no"))
    assert retry_leads(shop.config, *words, everything=False, json=True, kinds=KINDS) == 0
    assert json.loads(capsys.readouterr().out) == {"released": 1}
    assert show_lead(shop.config, FORM, json=True) == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["state"], shown["body"]["Answer__c"]) == ("pending", "no")
    words = ([FORM], json_fields(tmp_path, Survey_Key__c="other"))
    assert retry_leads(shop.config, *words, everything=False, json=True, kinds=KINDS) == 2


def test_its_export_is_read_again_by_another_kiosk(shop, other_shop, tmp_path, capsys):
    file = tmp_path / "rows.json"
    assert export_leads(shop.config, file, None, (), plain=True, json=False) == 0
    capsys.readouterr()
    for known in (0, 2):
        assert import_leads(other_shop.config, file, None, None, json=True, kinds=KINDS) == 0
        counts = {"imported": 2 - known, "known": known, "unreadable": 0}
        assert counts.items() <= json.loads(capsys.readouterr().out).items()
    mine, theirs = (one.stores.entries.get(FORM) for one in (shop, other_shop))
    assert theirs == replace(mine, exported=None)


def test_a_version_without_it_takes_the_rest_and_says_what_stays(
    shop, other_shop, tmp_path, capsys
):
    file = tmp_path / "rows.json"
    assert export_leads(shop.config, file, None, (), plain=True, json=False) == 0
    assert import_leads(other_shop.config, file, None, None, json=False) == 1
    told = capsys.readouterr()
    assert "1 rows imported" in told.out
    assert "a kind that this version does not know (survey)" in told.err
    assert told.err.count("\n") == 1
    assert [row.id for row in other_shop.stores.entries.list(None)] == [LEAD_ID]


def test_a_version_without_it_lists_it_as_unknown(shop, capsys, tmp_path):
    assert list_leads(shop.config, (), 9, json=False) == 0
    lines = capsys.readouterr().out.splitlines()
    (line,) = [line for line in lines if FORM in line]
    assert "survey" in line
    assert "does not know this kind" in line
    fields = json_fields(tmp_path, Answer__c="no")
    assert retry_leads(shop.config, [FORM], fields, everything=False, json=False) == 2
    assert "does not know the kind survey" in capsys.readouterr().err


def test_it_is_forgotten_once_exported_only_by_who_knows_that_it_may(shop, tmp_path):
    entries = shop.stores.entries
    assert export_leads(shop.config, tmp_path / "rows", None, (), plain=True, json=False) == 0
    assert purge_leads(shop.config, None, exported=True, json=False) == 0
    assert [row.id for row in entries.list(None)] == [FORM]
    assert purge_leads(shop.config, None, exported=True, json=False, kinds=KINDS) == 0
    assert entries.list(None) == []
