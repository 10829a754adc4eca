"""Words about the feed that heartbeats, commands and saved records carry never change."""

from __future__ import annotations

from kiosk.core.feed.feed_status import Cause, Diagnosis, FeedState, FeedStatus


def test_states_and_causes_are_those_that_the_org_and_older_records_know():
    assert [*FeedState] == ["live", "catching_up", "offline"]
    causes = ["no_network", "dns", "portal", "tls", "refused", "quota", "clock", "server"]
    assert [*Cause] == causes


def test_a_status_says_no_more_than_it_was_given_and_believes_the_clock():
    assert FeedStatus(FeedState.LIVE) == FeedStatus(
        FeedState.LIVE, None, "", None, None, clock_believed=True
    )
    assert not Diagnosis(Cause.DNS, "x").blocked
