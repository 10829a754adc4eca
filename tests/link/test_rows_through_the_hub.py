"""A row's way through the hub, on real sockets: its body stays until the org has answered."""

from __future__ import annotations

import pytest

from kiosk.core.delivery.outcome import Action, RowOutcome
from kiosk.core.fleet.worker_keys import first_key, next_key
from kiosk.hub.redis import names
from kiosk.hub.redis.shelf import HubOnShelf, Shelf
from tests.support.fleet_keys import NEXT_WORKER, ROW_ID, STRANGER, WORKER
from tests.support.hub_kiosk import hub_kiosk, small_worker, states
from tests.support.hub_web import hub_web


@pytest.fixture
async def url(client):
    async with hub_web(client) as device:
        yield str(device.http.base_url)


async def test_a_lead_goes_the_whole_circle_and_is_erased_only_at_its_end(tmp_path, client, url):
    async with hub_kiosk(tmp_path, url) as kiosk:
        kiosk.fill_in()
        await kiosk.drain.run()
        assert (states(kiosk), kiosk.entry().body is None) == (["handed"], False)
        await kiosk.answers.round()
        assert (states(kiosk), kiosk.entry().body is None) == (["handed"], False)
        await small_worker(client).work()
        await kiosk.answers.round()
        assert (states(kiosk), kiosk.entry().body is None) == (["sent"], True)
        assert kiosk.entry().salesforce_id == "00Q000000000001AAA"
        await kiosk.answers.round()
        assert await client.hlen(names.rows(kiosk.client.identity.keys.id)) == 0
        assert await kiosk.answers.round() is None


async def test_a_forged_answer_is_ignored_and_the_body_stays(tmp_path, client, url):
    """Whoever holds Redis writes an answer; its row is handed over again."""
    async with hub_kiosk(tmp_path, url) as kiosk:
        kiosk.fill_in()
        await kiosk.drain.run()
        kid = kiosk.client.identity.keys.id
        await small_worker(client, STRANGER).work(RowOutcome(ROW_ID, Action.DONE, "00Q"))
        assert (await client.hget(names.rows(kid), ROW_ID)).startswith(b"r")
        await kiosk.answers.round()
        assert (states(kiosk), kiosk.entry().body is None) == (["handed"], False)
        await kiosk.answers.round()
        await kiosk.answers.round()
        assert states(kiosk) == ["pending"]
        await kiosk.drain.run()
        await small_worker(client).work()
        await kiosk.answers.round()
        assert states(kiosk) == ["sent"]


async def test_a_kiosk_cut_off_after_taken_asks_at_its_next_start(tmp_path, client, url):
    worker = small_worker(client)
    async with hub_kiosk(tmp_path, url) as kiosk:
        kiosk.fill_in()
        # Claimed and handed over, and the power fails before the outcome is on disk.
        rows = kiosk.outbox.claim("lead", 9, 1e10)
        await kiosk.drain._deliver(rows)
    await worker.work()
    async with hub_kiosk(tmp_path, url, boot=2, run="0000ab13") as kiosk:
        assert states(kiosk) == ["sending"]
        await kiosk.drain.run()
        assert (states(kiosk), worker.arrived) == (["sent"], [ROW_ID])


async def test_a_kiosk_cut_off_before_it_said_have_says_so_at_its_next_start(tmp_path, client, url):
    async with hub_kiosk(tmp_path, url) as kiosk:
        kiosk.fill_in()
        await kiosk.drain.run()
        await small_worker(client).work()
        await kiosk.answers.round()
        assert states(kiosk) == ["sent"]
    kid = kiosk.client.identity.keys.id
    assert await client.hlen(names.rows(kid)) == 1
    async with hub_kiosk(tmp_path, url, boot=2, run="0000ab13") as kiosk:
        await kiosk.answers.round()
        assert states(kiosk) == ["sent"]
    assert await client.hlen(names.rows(kid)) == 0


async def test_a_row_that_the_hub_has_lost_goes_again_at_once_with_its_tries(tmp_path, client, url):
    async with hub_kiosk(tmp_path, url) as kiosk:
        kiosk.fill_in()
        await kiosk.drain.run()
        await client.delete(names.queue("lead"), names.rows(kiosk.client.identity.keys.id))
        await kiosk.answers.round()
        assert states(kiosk) == ["pending"]
        (row,) = kiosk.outbox.claim("lead", 9, 1e10)
        assert row.tries == 0


async def test_have_is_said_only_after_the_commit(tmp_path, client, url, monkeypatch):
    async with hub_kiosk(tmp_path, url) as kiosk:
        kiosk.fill_in()
        await kiosk.drain.run()
        await small_worker(client).work()

        def fails(*_):
            raise RuntimeError

        with monkeypatch.context() as patched:
            patched.setattr(type(kiosk.outbox), "settle", fails)
            with pytest.raises(RuntimeError):
                await kiosk.answers.round()
        assert states(kiosk) == ["handed"]
        await kiosk.answers.round()
        assert states(kiosk) == ["sent"]


async def test_a_new_key_of_the_worker_is_followed_and_the_row_sealed_anew(tmp_path, client, url):
    async with hub_kiosk(tmp_path, url) as kiosk:
        kiosk.fill_in()
        await kiosk.drain.run()
        link = next_key(WORKER, NEXT_WORKER.public)
        await Shelf(client).put_hub(HubOnShelf((first_key(WORKER), link)))
        await small_worker(client, NEXT_WORKER).work()
        await kiosk.answers.round()
        assert states(kiosk) == ["sent"]
        assert kiosk.trust.keys.current == NEXT_WORKER.public


async def test_a_redemptions_conflict_is_kept_before_its_row_is_settled(tmp_path, client, url):
    async with hub_kiosk(tmp_path, url) as kiosk:
        kiosk.fill_in()
        await kiosk.drain.run()
        said = RowOutcome(ROW_ID, Action.DONE, "a0B", conflict="limit_reached")
        await small_worker(client).work(said)
        await kiosk.answers.round()
        assert kiosk.conflicts == [(ROW_ID, "limit_reached")]
