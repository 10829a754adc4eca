"""No page closes without its warning, and whoever asks for more time always gets it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.countdown import WARNING_S, countdown

SECONDS = st.floats(min_value=0, max_value=3600)
WARNINGS = st.floats(min_value=WARNING_S, max_value=600)


@given(SECONDS, WARNINGS, st.lists(st.sampled_from(["second", "touch", "warn"]), max_size=400))
def test_a_page_closes_only_after_a_whole_warning_that_nobody_answered(seconds, warning, events):
    count = countdown(seconds, warning)
    warned_for = 0
    for event in events:
        if event == "touch":
            count = count.begun_anew()
            assert not count.is_over
            warned_for = 0
        elif event == "warn":
            count = count.warned()
            assert count.is_warned
        else:
            warned_for += count.is_warned
            count = count.a_second_later()
        assert not count.is_over or warned_for >= warning >= WARNING_S
        if count.is_over:
            break


@given(st.floats(min_value=0, max_value=120), st.integers(min_value=1, max_value=30))
def test_more_time_is_given_as_often_as_it_is_wanted(seconds, times):
    count = first = countdown(seconds)
    for _ in range(times):
        while count.left != 1:
            count = count.a_second_later()
        count = count.begun_anew()
        assert count == first


@given(SECONDS, WARNINGS)
def test_a_page_that_nobody_touches_closes_after_its_time_and_no_sooner(seconds, warning):
    count, passed = countdown(seconds, warning), 0
    while not count.is_over:
        count, passed = count.a_second_later(), passed + 1
    assert max(seconds, warning) <= passed < max(seconds, warning) + 1
