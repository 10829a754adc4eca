"""Which version runs after an update: it has to prove itself, or is left for good."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.fleet.release import (
    MOST_STARTS,
    ROLLBACK_WORDS,
    HealthSign,
    RefusedVersion,
    Releases,
    ReleaseTrial,
    RollbackReason,
    is_version,
)
from kiosk.core.fleet.release_text import from_text, to_text

PROVEN = Releases("1.0")
ON_TRIAL = Releases("1.1", "1.0", ReleaseTrial())
EVERY_SIGN = frozenset(HealthSign)


def started(releases, times):
    for _ in range(times):
        releases = releases.begun(7.0)
    return releases


def test_the_first_version_of_a_machine_has_nothing_to_go_back_to_and_no_trial():
    assert Releases().installed("1.0") == PROVEN


def test_a_new_version_goes_on_trial_and_the_one_before_is_kept():
    assert PROVEN.installed("1.1") == ON_TRIAL


def test_a_version_that_comes_during_a_trial_goes_back_to_the_one_that_has_proven_itself():
    assert ON_TRIAL.installed("1.2") == Releases("1.2", "1.0", ReleaseTrial())


def test_the_same_package_again_begins_no_other_trial():
    assert started(ON_TRIAL, 2).installed("1.1") == started(ON_TRIAL, 2)


def test_a_healthy_version_keeps_the_one_before_for_a_person_who_wants_it_back():
    assert ON_TRIAL.passed("1.1") == Releases("1.1", "1.0")
    assert ON_TRIAL.passed("1.2") == ON_TRIAL


def test_a_version_that_shows_nothing_in_three_starts_is_left_at_the_fourth():
    assert started(ON_TRIAL, MOST_STARTS).current == "1.1"
    left = started(ON_TRIAL, MOST_STARTS + 1)
    assert left == Releases(
        "1.0", refusals=(RefusedVersion("1.1", RollbackReason.NOT_STARTED, 7.0),)
    )


def test_a_version_that_paints_and_dies_three_times_is_left_as_well():
    releases = ON_TRIAL
    for _ in range(MOST_STARTS):
        releases = releases.begun(7.0).noted(
            "1.1", frozenset({HealthSign.PAINTED}), needs_feed=True
        )
    assert releases.begun(7.0).refusals[0].reason is RollbackReason.KEPT_ENDING


def test_a_version_that_has_failed_never_comes_back_by_itself():
    left = started(ON_TRIAL, MOST_STARTS + 1)
    assert left.installed("1.1") == left
    assert left.installed("1.2").current == "1.2"
    assert left.installed("1.2").installed("1.1").current == "1.2"


def test_a_person_may_try_it_again():
    left = started(ON_TRIAL, MOST_STARTS + 1)
    assert left.installed("1.1", again=True) == ON_TRIAL


@pytest.mark.parametrize(
    ("signs", "needs_feed", "reason"),
    [
        (set(), True, RollbackReason.NOT_PAINTED),
        ({HealthSign.PAINTED}, True, RollbackReason.STORE_NOT_WRITABLE),
        ({HealthSign.PAINTED, HealthSign.STORE}, True, RollbackReason.WATCHDOG_NOT_FED),
        (EVERY_SIGN - {HealthSign.FEED}, True, RollbackReason.FEED_NOT_REACHED),
        (
            EVERY_SIGN - {HealthSign.WATCHDOG, HealthSign.FEED},
            False,
            RollbackReason.WATCHDOG_NOT_FED,
        ),
        (EVERY_SIGN, True, RollbackReason.KEPT_ENDING),
    ],
)
def test_the_reason_is_the_first_sign_that_is_missing(signs, needs_feed, reason):
    assert ReleaseTrial(1, frozenset(signs), needs_feed).reason() is reason


def test_whether_the_feed_is_needed_stands_from_the_first_look_on():
    """At the second start the feed's record is that of the version on trial."""
    first = ON_TRIAL.begun(1.0).noted("1.1", frozenset(), needs_feed=True)
    second = first.begun(2.0).noted("1.1", frozenset(), needs_feed=False)
    assert second.trial.needs_feed is True


def test_each_start_begins_with_no_signs():
    noted = ON_TRIAL.begun(1.0).noted("1.1", EVERY_SIGN, needs_feed=True)
    assert noted.begun(2.0).trial == ReleaseTrial(2, frozenset(), needs_feed=True)


def test_signs_of_another_version_count_nothing():
    """The one that runs on while an update is installed."""
    assert ON_TRIAL.noted("1.0", EVERY_SIGN, needs_feed=False) == ON_TRIAL


def test_going_back_needs_a_version_to_go_back_to():
    assert PROVEN.gone_back(RollbackReason.BY_HAND, 1.0) == PROVEN


def test_each_reason_has_words():
    assert set(ROLLBACK_WORDS) == set(RollbackReason)


VERSIONS = ("1.0", "1.1", "1.2")
EVENTS = st.lists(
    st.tuples(
        st.sampled_from(["installed", "again", "begun", "noted", "passed", "back"]),
        st.sampled_from(VERSIONS),
        st.frozensets(st.sampled_from(HealthSign)),
    ),
    max_size=30,
)


def after(releases, event, version, signs):
    match event:
        case "installed" | "again":
            return releases.installed(version, again=event == "again")
        case "begun":
            return releases.begun(1.0)
        case "noted":
            return releases.noted(version, signs, needs_feed=True)
        case "passed":
            return releases.passed(version)
    return releases.gone_back(RollbackReason.BY_HAND, 1.0)


@given(EVENTS)
def test_whatever_happens_there_is_a_sound_way_back(events):
    releases = PROVEN
    for event, version, signs in events:
        before, releases = releases, after(releases, event, version, signs)
        assert releases.current
        assert releases.refused(releases.current) is None
        assert releases.previous != releases.current
        assert releases.trial is None or releases.previous
        if event != "again":
            assert set(before.refusals) <= set(releases.refusals)
        assert from_text(to_text(releases)) == releases


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "null", "{}", '{"current": 1}', '{"current": "../x"}', "[" * 100_000),
        '{"current": "1.0", "trial": 3}',
        '{"current": "1.0", "trial": {"starts": 1e999}}',
        '{"current": "1.0", "refused": [{"version": "-rf"}]}',
    ],
)
def test_a_text_that_is_no_state_is_told(text):
    with pytest.raises(ValueError, match="no state of releases"):
        from_text(text)


def test_what_a_version_to_come_adds_is_passed_over():
    text = {
        "current": "2.0",
        "previous": "1.0",
        "trial": {"starts": 1, "signs": ["painted", "sung"], "needs_feed": True, "moon": 4},
        "refused": [{"version": "1.9", "reason": "off_key", "at": 3, "by": "ear"}],
        "choir": [],
    }
    assert from_text(json.dumps(text)) == Releases(
        "2.0",
        "1.0",
        ReleaseTrial(1, frozenset({HealthSign.PAINTED}), needs_feed=True),
        (RefusedVersion("1.9", RollbackReason.KEPT_ENDING, 3.0),),
    )


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        *(("1.2.3", True), ("1.2.3~deb12", True), ("1:2", False), ("", False), (".", False)),
        *(("..", False), ("a/b", False), ("1" * 65, False), ("1\n", False), ("-1", False)),
    ],
)
def test_a_version_is_the_name_of_a_folder(text, is_one):
    assert is_version(text) is is_one
