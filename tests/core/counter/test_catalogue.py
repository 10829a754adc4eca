"""The catalogue of faults: every reason has a cause, a remedy and somebody who can help."""

from __future__ import annotations

import re

import pytest

from kiosk.core.advice import WHO, Advice, Helper
from kiosk.core.counter.catalogue import CATALOGUE, helper_for, who_helps
from kiosk.core.counter.health_reason import HEALTH_ADVICE, HealthReason
from kiosk.core.delivery.hub_reason import HUB_ADVICE, HUB_CAUSE, HubReason
from kiosk.core.delivery.reason import Reason
from kiosk.core.delivery.reason_advice import REASON_ADVICE
from kiosk.core.feed.ladder_reason import LADDER_ADVICE, LadderReason
from kiosk.core.feed.link_advice import LINK_ADVICE
from kiosk.core.feed.link_reason import LinkReason
from kiosk.core.feed.streaming_advice import STREAMING_ADVICE
from kiosk.core.feed.streaming_reason import StreamingReason
from tests.support.root import ROOT

SENTENCE = re.compile(r"(\[pusher\] )?[A-Za-z][^\n]*[^.\s]\.")
TABLES = [
    (HealthReason, HEALTH_ADVICE),
    (HubReason, HUB_ADVICE),
    (LinkReason, LINK_ADVICE),
    (StreamingReason, STREAMING_ADVICE),
    (Reason, REASON_ADVICE),
    (LadderReason, LADDER_ADVICE),
]


@pytest.mark.parametrize(("reasons", "table"), TABLES, ids=lambda one: getattr(one, "__name__", ""))
def test_each_reason_of_a_subject_has_its_advice(reasons, table):
    assert set(table) == set(reasons)


def test_each_reason_of_the_hub_says_which_cause_the_wall_shows():
    assert set(HUB_CAUSE) == set(HubReason)


def test_no_two_reasons_share_a_key_and_none_is_left_out():
    assert len(CATALOGUE) == sum(len(table) for _, table in TABLES)


@pytest.mark.parametrize("key", CATALOGUE)
def test_each_entry_says_what_happened_what_helps_and_who_can_help(key):
    advice = CATALOGUE[key]
    assert SENTENCE.fullmatch(advice.happened)
    assert SENTENCE.fullmatch(advice.remedy)
    assert max(len(advice.happened), len(advice.remedy)) <= 90
    assert advice.helper in Helper
    assert "  " not in advice.sentence()


@pytest.mark.parametrize("table", [table for _, table in TABLES])
def test_within_a_subject_no_two_reasons_are_said_alike(table):
    assert len({advice.happened for advice in table.values()}) == len(table)


def test_each_helper_is_named_in_words_and_has_something_to_do():
    assert set(WHO) == set(Helper)
    assert {advice.helper for advice in CATALOGUE.values()} == set(Helper)


@pytest.mark.parametrize("key", [k for k, a in CATALOGUE.items() if a.helper is Helper.NOBODY])
def test_where_nobody_can_help_it_passes_by_itself(key):
    assert re.search(r"by itself|automatically|in parts|next snapshot", CATALOGUE[key].remedy)


def test_a_setting_that_a_remedy_names_is_one():
    """A remedy that names a setting which does not exist sends people astray."""
    example = (ROOT / "resources" / "kiosk.example.toml").read_text(encoding="utf-8")
    for advice in CATALOGUE.values():
        for section, key in re.findall(r"\[(\w+)\](?: (\w*_\w+|tls)\b)?", advice.sentence()):
            assert f"[{section}]" in example
            assert not key or re.search(rf"(?m)^#? ?{key} = ", example), key


def test_notes_say_where_within_the_first_sentence():
    advice = Advice("It failed.", "Mend it.", Helper.IT)
    assert advice.sentence() == "It failed. Mend it."
    assert advice.sentence(("a", "b")) == "It failed (a, b). Mend it."


def test_a_reason_of_another_version_has_no_helper():
    assert helper_for(Reason.DNS) == Helper.IT
    assert who_helps(Reason.DNS) == WHO[Helper.IT]
    assert (helper_for("newer"), who_helps("newer")) == ("", "")
