"""Which test shows each row of the hub's table of failures (docs/hub.md).

A test stands as "file::name"; a death of the crash test as "crash-hub: role at point", or as the
name of a harm in tests.crash_hub.deaths.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Failure:
    """`fails` and what then holds, as the table has it."""

    fails: str
    then: str
    shown_by: tuple[str, ...]


_ROWS = "hub/redis/test_rows.py::"
_BOXES = "hub/redis/test_boxes.py::"
_LOSSES = "hub/redis/test_losses.py::"
_LANE = "hub/work/test_lane.py::"
_AT_ORG = "hub/work/test_lane_at_an_org.py::"
_KEEPER = "hub/work/test_keeper.py::"
_WORKER = "hub/work/test_worker_process.py::"
_GATE = "hub/web/test_gatekeeper.py::"
_CROWD = "hub/web/test_many_at_once.py::"
_LINK = "link/test_rows_through_the_hub.py::"
_CALLS = "link/test_calls_to_the_hub.py::"
_FULL = "test_a_full_redis_takes_no_row_and_settles_all_the_same"
_CLOCK = "test_a_clock_that_is_a_day_off_is_corrected_and_the_call_made_once_more"

FAILURES: Mapping[int, Failure] = {
    1: Failure("web before ACCEPT", "pending", ("crash-hub: web at take.before",)),
    2: Failure(
        "web after ACCEPT",
        "again, known",
        (
            "crash-hub: web at take.after",
            _ROWS + "test_a_row_is_taken_once_however_often_it_is_handed_in",
        ),
    ),
    3: Failure(
        "worker before the call",
        "the next holder within 30 s",
        (
            "crash-hub: worker at send.before",
            _LANE + "test_the_next_holder_of_a_lane_begins_with_what_the_last_one_read",
        ),
    ),
    4: Failure(
        "worker after the commit",
        '"exists"',
        (
            "crash-hub: worker at send.after",
            _WORKER
            + "test_a_worker_killed_in_its_call_leaves_rows_that_the_next_one_finds_in_the_org",
        ),
    ),
    5: Failure(
        "worker paused past its lease",
        "fence",
        (
            "crash-hub: worker_paused",
            _WORKER + "test_a_worker_paused_past_its_lease_does_no_harm_when_it_goes_on",
            _ROWS + "test_the_late_word_of_a_paused_worker_does_not_touch_a_row_handed_again",
        ),
    ),
    6: Failure(
        "Redis inside SETTLE",
        "all or nothing",
        (
            "crash-hub: worker at redis.settle.during",
            _LANE + "test_redis_is_killed_in_a_call_and_the_rows_are_settled_after_it_is_back",
        ),
    ),
    7: Failure(
        "no worker",
        "later at max_rows",
        (_ROWS + "test_what_is_too_much_is_left_with_the_kiosk",),
    ),
    8: Failure(
        "Redis kill -9",
        "reload; unknown: again",
        (
            "crash-hub: redis_killed",
            _ROWS + "test_what_redis_took_is_there_after_it_was_killed_or_is_unknown",
            _LINK + "test_a_row_that_the_hub_has_lost_goes_again_at_once_with_its_tries",
        ),
    ),
    9: Failure(
        "power cut",
        "the last second: as 8",
        (
            "crash-hub: redis_cut",
            _LOSSES + "test_a_power_cut_takes_the_last_rows_and_the_kiosk_hands_them_in_again",
        ),
    ),
    10: Failure(
        "Redis emptied",
        "starting, list read, as 8",
        (
            "crash-hub: redis_emptied",
            "crash-hub: redis_lost",
            _GATE + "test_nobody_is_unknown_before_the_list_is_there",
            _KEEPER
            + "test_after_redis_was_emptied_all_is_put_out_again_without_the_list_being_read",
        ),
    ),
    11: Failure(
        "late replica promoted",
        "as 8; told twice",
        (
            "crash-hub: redis_holed",
            (
                "hub/work/test_keeper_losses.py::"
                "test_a_device_and_its_order_that_were_lost_are_put_out_again"
            ),
            _LOSSES + "test_a_late_replica_that_is_promoted_knows_less_and_an_answer_is_told_twice",
        ),
    ),
    12: Failure(
        "Redis full",
        "later; SETTLE passes",
        (_ROWS + _FULL, _LANE + "test_a_full_redis_still_settles"),
    ),
    13: Failure(
        "eviction policy",
        "refuses to start",
        (_BOXES + "test_a_redis_that_throws_rows_away_is_refused",),
    ),
    14: Failure(
        "pool used up",
        "503",
        (
            _BOXES + "test_a_used_up_pool_is_told_as_redis_that_cannot_be_reached",
            _GATE + "test_without_redis_every_call_says_so",
        ),
    ),
    15: Failure(
        "NOSCRIPT, NOGROUP, UNBLOCKED",
        "goes on",
        (
            _LANE + "test_redis_emptied_or_without_its_group_or_scripts_is_gone_on_with",
            _ROWS + "test_a_stream_that_vanishes_under_a_waiting_lane_is_made_anew",
        ),
    ),
    16: Failure(
        "org down, quota, login",
        "the lane waits",
        (
            _AT_ORG + "test_rows_wait_while_the_org_is_not_there_and_are_no_ones_fault",
            _LANE + "test_a_fault_of_the_call_is_no_answer_and_the_rows_go_in_the_next_call",
        ),
    ),
    17: Failure(
        "the org's reply lost",
        '"exists"',
        (_AT_ORG + "test_a_reply_that_was_lost_makes_no_row_twice",),
    ),
    18: Failure(
        "a bad row of 200",
        "held, 199 done",
        (_AT_ORG + "test_a_bad_row_among_200_is_held_and_199_are_there",),
    ),
    19: Failure(
        "a row kills the worker",
        "alone, HUB_POISON",
        (_LANE + "test_a_row_that_kills_the_worker_is_tried_alone_and_then_held",),
    ),
    20: Failure(
        "worker key changed",
        "HUB_KEY, sealed anew",
        (
            _LANE + "test_a_row_for_a_key_that_the_worker_has_not_is_sealed_anew",
            _LINK + "test_a_new_key_of_the_worker_is_followed_and_the_row_sealed_anew",
        ),
    ),
    21: Failure(
        "forged row",
        "HUB_FORGED, the org is not asked",
        (_LANE + "test_a_forged_row_is_held_with_an_alarm_and_the_org_is_not_asked",),
    ),
    22: Failure(
        "forged answer",
        "ignored, the body stays",
        (_LINK + "test_a_forged_answer_is_ignored_and_the_body_stays",),
    ),
    23: Failure(
        "revoked meanwhile",
        "rows taken before pass, calls 403",
        (
            _LANE + "test_a_row_taken_before_its_device_was_revoked_still_passes",
            _CALLS + "test_a_revoked_kiosk_keeps_its_rows_and_is_silent",
        ),
    ),
    24: Failure(
        "kiosk cut after TAKEN",
        "asks",
        (
            "crash-hub: kiosk at post.after",
            _LINK + "test_a_kiosk_cut_off_after_taken_asks_at_its_next_start",
        ),
    ),
    25: Failure(
        "kiosk cut before `have`",
        "ignored, acked",
        (
            "crash-hub: kiosk at keep.after",
            _LINK + "test_a_kiosk_cut_off_before_it_said_have_says_so_at_its_next_start",
        ),
    ),
    26: Failure("clock off a day", "401, corrected", (_CALLS + _CLOCK,)),
    27: Failure(
        "cloned disk",
        "twin",
        (_CALLS + "test_a_copied_disk_is_refused_as_a_twin_while_the_first_machine_works_on",),
    ),
    28: Failure(
        "enrol reply lost",
        "the same answer",
        (
            _KEEPER + "test_a_kiosk_enrols_once_and_a_lost_answer_comes_again",
            (
                "link/test_enrolment.py::"
                "test_after_a_lost_reply_the_same_code_and_key_get_the_same_answer"
            ),
        ),
    ),
    29: Failure(
        "huge, chunked, slow body",
        "413, 20 s",
        (
            _GATE + "test_a_body_that_is_too_large_is_cut_off_while_it_comes",
            _CROWD + "test_a_body_that_does_not_end_is_cut_off",
        ),
    ),
    30: Failure(
        "5,000 at once",
        "spread, all in",
        (_CROWD + "test_a_crowd_of_kiosks_is_let_in_or_told_when_to_come_again",),
    ),
    31: Failure(
        "bad settings",
        "undone, told",
        (
            (
                "e2e/test_ordered_settings.py::"
                "test_settings_that_crash_the_start_are_undone_at_the_next_and_good_ones_stay"
            ),
            (
                "core/fleet/test_ordered_settings.py::"
                "test_whatever_happens_the_kiosk_never_starts_twice_with_settings"
                "_it_did_not_come_up_with"
            ),
        ),
    ),
    32: Failure(
        "order replayed",
        "refused",
        ("services/fleet/test_orders.py::test_an_order_is_done_once_however_often_its_bytes_come",),
    ),
    33: Failure(
        "asks another store's keys",
        "no such parameter",
        (_CALLS + "test_a_call_has_no_parameter_that_names_another_store",),
    ),
    34: Failure(
        "old web, new worker",
        "envelope v1, unknown keys ignored",
        (
            _ROWS + "test_a_kind_from_a_newer_version_costs_itself_alone",
            "core/fleet/test_request_token.py::test_unknown_claims_are_for_newer_versions",
            "core/fleet/test_told_by_the_worker.py::test_an_order_of_tomorrow_is_read_and_refused",
        ),
    ),
    35: Failure(
        "hub gone for good",
        "`[hub]` out: handed becomes pending",
        (
            (
                "wiring/test_hub_taken_out.py::"
                "test_a_handed_row_waits_for_the_hub_only_where_there_is_one"
            ),
            "store/test_handed_rows.py::test_without_a_hub_all_go_again_at_once",
        ),
    ),
}
