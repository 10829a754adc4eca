"""From a scanned text to a verdict, with its row on disk before anybody sees it."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from kiosk.core.counter.code import wall_code
from kiosk.core.counter.redemption import Outcome, Why
from kiosk.core.counter.redemption_day import RedemptionSums
from kiosk.core.counter.redemption_record import RedemptionEvent
from kiosk.core.counter.scan_target import CodeKind
from kiosk.core.counter.store_key import StoreKey
from kiosk.core.counter.undo import Undo
from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer
from kiosk.store.audit import AuditTrail
from kiosk.store.offers import OfferStore, SavedBoard
from tests.support.redeem_harness import ALL_TIME, BASE, KEY, START, TEA, a_till

WALL = wall_code(BASE, TEA.number, TEA.id).url


async def test_a_voucher_is_accepted_once_and_then_says_when_and_by_whom(tmp_path):
    with a_till(tmp_path) as till:
        code = till.voucher()
        first = await till.scan(code.url)
        till.now += timedelta(minutes=5)
        again = await till.scan(code.printed.lower(), "Bob")
    assert (first.outcome, first.title, first.kind) == (Outcome.ACCEPTED, "Tea", CodeKind.VOUCHER)
    assert first.undo_until == START + timedelta(minutes=15)
    assert (again.outcome, again.key) == (Outcome.ALREADY_USED, "")
    assert (again.earlier.at, again.earlier.kiosk, again.earlier.staff) == (START, "K-001", "Ada")


async def test_what_is_accepted_waits_for_the_org_with_the_time_of_the_scan(tmp_path):
    with a_till(tmp_path) as till:
        till.live = False
        code = till.voucher()
        verdict = await till.scan(code.url)
        assert verdict.outcome is Outcome.ACCEPTED_OFFLINE
        assert till.outbox() == [
            {
                "Redemption_Key__c": verdict.key,
                "Event__c": "redeemed",
                "Kind__c": "voucher",
                "Offer_Id__c": TEA.id,
                "Offer_Number__c": "TEA15",
                "Voucher__c": code.voucher.name,
                "Kiosk_Id__c": "K-001",
                "Store_Code__c": "S-01",
                "Staff__c": "Ada",
                "Redeemed_At__c": "2026-11-25T10:00:00.000Z",
                "Capture_Time__c": "Uncertain",
                "Offline__c": True,
                "Outcome__c": "accepted_offline",
            }
        ]
        assert till.saved == 1


async def test_neither_mac_nor_token_leaves_the_till(tmp_path):
    with a_till(tmp_path) as till:
        code = till.voucher()
        await till.scan(code.url)
        kept = json.dumps(till.outbox()) + repr(till.connection.execute(
            "SELECT * FROM redemption").fetchall())  # fmt: skip
    assert code.voucher.mac.hex() not in kept
    assert code.url.rpartition("/")[2][:34] not in kept


@pytest.mark.parametrize(
    "text", ["", "A" * 10_000, "\x1b]0;x\x07y", "HTTPS://OTHER-SHOP/O/TEA15X", "💥"]
)
async def test_a_hostile_text_is_an_unknown_code_and_is_reported_without_it(tmp_path, text):
    with a_till(tmp_path) as till:
        verdict = await till.scan(text)
        (row,) = till.outbox()
    assert (verdict.outcome, verdict.title) == (Outcome.UNKNOWN_CODE, "")
    assert (row["Event__c"], row["Kind__c"]) == ("refused", "unknown")
    assert set(row) == {"Redemption_Key__c", "Event__c", "Kind__c", "Kiosk_Id__c", "Store_Code__c",
                        "Staff__c", "Redeemed_At__c", "Capture_Time__c", "Offline__c",
                        "Outcome__c"}  # fmt: skip


async def test_a_code_that_lies_under_the_scanner_is_one_scan(tmp_path):
    with a_till(tmp_path, repeat_seconds=60) as till:
        verdicts = [await till.scan(WALL) for _ in range(3)]
        till.now += timedelta(seconds=1)
        refused = [await till.scan("no; sense") for _ in range(3)]
        rows = till.outbox()
    assert [verdict.repeated for verdict in verdicts] == [False, True, True]
    assert {verdict.key for verdict in verdicts} == {verdicts[0].key}
    assert [verdict.repeated for verdict in refused] == [False, True, True]
    assert [row["Event__c"] for row in rows] == ["redeemed", "refused"]


async def test_another_code_in_between_is_another_scan(tmp_path):
    with a_till(tmp_path, repeat_seconds=60) as till:
        for text in (WALL, "no; sense", WALL):
            verdict = await till.scan(text)
    assert (verdict.outcome, verdict.repeated) == (Outcome.ACCEPTED, False)


async def test_an_undone_voucher_can_be_redeemed_again_and_the_org_hears_of_all(tmp_path):
    with a_till(tmp_path, repeat_seconds=60) as till:
        code = till.voucher()
        first = await till.scan(code.url)
        till.now += timedelta(minutes=1)
        assert await till.desk.undo(first.key, " wrong \n article ", "Bob") is Undo.DONE
        till.now += timedelta(minutes=1)
        assert (await till.scan(code.url)).outcome is Outcome.ACCEPTED
        rows = till.outbox()
    assert [row["Event__c"] for row in rows] == ["redeemed", "undone", "redeemed"]
    undone = rows[1]
    assert (undone["Undoes__c"], undone["Reason__c"]) == (first.key, "wrong article")
    assert (undone["Staff__c"], undone["Redeemed_At__c"]) == ("Bob", "2026-11-25T10:01:00.000Z")


async def test_undo_needs_a_reason_a_redemption_and_the_time_for_it(tmp_path):
    with a_till(tmp_path) as till:
        done = await till.scan(WALL)
        refused = await till.scan("no; sense")
        undo = till.desk.undo
        assert await undo(done.key, " \n", "Ada") is Undo.NEEDS_REASON
        assert await undo("no such key", "why", "Ada") is Undo.NOT_THERE
        keys = {record.event: record.key for record in till.records()}
        assert refused.key == ""
        assert await undo(keys[RedemptionEvent.REFUSED], "why", "Ada") is Undo.NOT_THERE
        till.now += timedelta(minutes=15)
        assert await undo(done.key, "why", "Ada") is Undo.DONE
        assert await undo(done.key, "why", "Ada") is Undo.ALREADY_UNDONE
        late = await till.scan(WALL)
        till.now += timedelta(minutes=15, seconds=1)
        assert await undo(late.key, "why", "Ada") is Undo.TOO_LATE
        undone = [record for record in till.records() if record.undone]
        assert [record.key for record in undone] == [done.key]


async def test_the_limit_counts_what_stands_on_this_kiosk(tmp_path):
    two = Offer(id="a01SB0000000009AAA", number="TW0", modified=1, max_redemptions=2)
    code = wall_code(BASE, two.number, two.id).url
    with a_till(tmp_path, two) as till:
        verdicts = [await till.scan(code) for _ in range(3)]
        assert [v.outcome for v in verdicts] == ["accepted", "accepted", "limit_reached"]
        assert (await till.scan(till.voucher(two).url)).outcome is Outcome.LIMIT_REACHED
        await till.desk.undo(verdicts[0].key, "mistake", "Ada")
        assert (await till.scan(till.voucher(two).url)).outcome is Outcome.ACCEPTED
        assert (await till.scan(code)).outcome is Outcome.LIMIT_REACHED


async def test_the_offline_limit_counts_what_the_org_has_not_acknowledged(tmp_path):
    offer = Offer(id="a01SB0000000009AAA", number="N0", modified=1, offline="limit",
                  offline_limit=1)  # fmt: skip
    code = wall_code(BASE, offer.number, offer.id).url
    with a_till(tmp_path, offer) as till:
        assert (await till.scan(code)).outcome is Outcome.ACCEPTED
        till.live = False
        assert (await till.scan(code)).outcome is Outcome.ACCEPTED_OFFLINE
        verdict = await till.scan(code)
        assert (verdict.outcome, verdict.why) == (Outcome.COULD_NOT_CHECK, Why.OFFLINE_LIMIT)
        till.connection.execute("UPDATE outbox SET state = 'sent'")
        assert (await till.scan(code)).outcome is Outcome.ACCEPTED_OFFLINE


async def test_an_offer_that_left_the_board_is_withdrawn_by_name(tmp_path):
    with a_till(tmp_path) as till:
        offers = OfferStore(till.connection)
        offers.save(SavedBoard(till.board, None))
        till.board = Board.of([])
        offers.save(SavedBoard(till.board, None))
        for text in (WALL, till.voucher().url):
            verdict = await till.scan(text)
            assert (verdict.outcome, verdict.title) == (Outcome.WITHDRAWN, "Tea")
        till.board = Board.of([TEA])
        assert (await till.scan(WALL)).outcome is Outcome.ACCEPTED


async def test_a_disk_that_refuses_redeems_nothing(tmp_path):
    with a_till(tmp_path) as till:
        till.connection.execute("PRAGMA query_only = ON")
        code = till.voucher()
        verdict = await till.scan(code.url)
        assert (verdict.outcome, verdict.why) == (Outcome.COULD_NOT_CHECK, Why.DISK)
        assert await till.desk.undo("k", "why", "Ada") is Undo.NOT_SAVED
        till.connection.execute("PRAGMA query_only = OFF")
        assert till.records() == ()
        assert (await till.scan(code.url)).outcome is Outcome.ACCEPTED


async def test_a_rotation_needs_no_flag_day(tmp_path):
    new = StoreKey(2, b"n" * 32, current=True)
    with a_till(tmp_path) as till:
        old_code, new_code = till.voucher(), till.voucher(key=new)
        verdict = await till.scan(new_code.url)
        assert (verdict.outcome, verdict.why) == (Outcome.COULD_NOT_CHECK, Why.NO_KEY)
        till.keys = (KEY, new)
        assert (await till.scan(old_code.url)).outcome is Outcome.ACCEPTED
        assert (await till.scan(new_code.url)).outcome is Outcome.ACCEPTED


async def test_the_audit_trail_says_who_did_what_and_when(tmp_path):
    with a_till(tmp_path) as till:
        done = await till.scan(WALL)
        await till.scan("no; sense", "Bob")
        await till.desk.undo(done.key, "wrong till", "Bob")
        trail = AuditTrail(till.connection).since(ALL_TIME)
    assert [(entry.staff, entry.what, entry.about) for entry in reversed(trail)] == [
        ("Ada", "redeemed", "accepted TEA15"),
        ("Bob", "refused", "unknown_code"),
        ("Bob", "undone", f"{done.key} wrong till"),
    ]


async def test_a_flood_of_refused_scans_does_not_fill_the_disk(tmp_path):
    with a_till(tmp_path) as till:
        for number in range(520):
            await till.scan(f"nonsense {number}!")
        assert len(till.outbox()) == 500
        assert (await till.scan(WALL)).outcome is Outcome.ACCEPTED
        assert len(till.outbox()) == 501


async def test_a_conflict_told_later_stands_on_the_list(tmp_path):
    with a_till(tmp_path) as till:
        done = await till.scan(WALL)
        for _ in range(2):
            till.list.record_conflicts([(done.key, "limit_reached"), ("another", "forged")])
        (record,) = till.list.conflicts(ALL_TIME)
        tomorrow = done.at + timedelta(days=1)
        assert till.list.sums(tomorrow, ALL_TIME) == RedemptionSums(accepted=1, conflicts=1)
        assert till.list.sums(tomorrow, tomorrow) == RedemptionSums()
    assert (record.key, record.conflict, record.title) == (done.key, "limit_reached", "Tea")


async def test_one_of_the_list_can_be_taken_back_after_a_restart_too(tmp_path):
    with a_till(tmp_path) as till:
        done = await till.scan(WALL)
        await till.scan("no; sense")
        till.reopen()
        (refused,) = [r.key for r in till.records() if r.event is RedemptionEvent.REFUSED]
        for nothing in (refused, "no such key"):
            assert await till.desk.recall(nothing) is None
        till.now += timedelta(minutes=14)
        recalled = await till.desk.recall(done.key)
        assert (recalled.key, recalled.title, recalled.at) == (done.key, "Tea", till.now)
        assert recalled.undo_until - recalled.at == timedelta(minutes=1)
        till.now += timedelta(minutes=2)
        late = await till.desk.recall(done.key)
        assert (late.key, late.undo_until) == (done.key, None)
        till.now -= timedelta(minutes=5)
        assert await till.desk.undo(done.key, "why", "Bob") is Undo.DONE
        assert await till.desk.recall(done.key) is None
