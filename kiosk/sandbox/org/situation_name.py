"""The names of what an org can do to one request; a kiosk must cope with each of them."""

from __future__ import annotations

from enum import StrEnum


class SituationName(StrEnum):
    """Names of situations for deliveries, or for logins or streaming if the name says so."""

    NEW = "new"
    SENT_BEFORE = "sent_before"
    REPLY_LOST = "reply_lost"  # commits, then drops the reply
    EARLIER_TRY_AT_WORK = "earlier_try_at_work"
    SOMETHING_ELSE_ANSWERS = "something_else_answers"  # a portal, a redirection, other JSON
    SESSION_EXPIRED = "session_expired"
    SESSION_EXPIRED_TWICE = "session_expired_twice"
    LOGIN_CLOCK = "login_clock"
    LOGIN_NOT_APPROVED = "login_not_approved"
    LOGIN_RATE = "login_rate"
    LOGIN_REFUSED = "login_refused"  # its variants say why
    LOGIN_ANSWERED_BY_ANOTHER = "login_answered_by_another"  # a portal, a proxy, a redirection
    LOGIN_UNREADABLE = "login_unreadable"  # see REPLY_UNREADABLE
    QUOTA = "quota"  # the day's API calls are used up
    CONCURRENCY = "concurrency"
    MAINTENANCE = "maintenance"
    READ_ONLY = "read_only"
    EDGE_FAILS = "edge_fails"  # commits, then 502
    NO_ROUTE = "no_route"
    ORG_MOVED = "org_moved"
    ROW_TOO_LONG = "row_too_long"
    ROLLED_BACK = "rolled_back"
    RESULTS_DO_NOT_MATCH = "results_do_not_match"
    ROW_LOCK = "row_lock"
    DUPLICATE_RULE = "duplicate_rule"
    KEY_MATCHES_TWO = "key_matches_two"
    VALIDATION_RULE = "validation_rule"
    FIELD_NOT_DEPLOYED = "field_not_deployed"
    STORAGE_FULL = "storage_full"
    CONVERTED_SINCE = "converted_since"  # or deleted
    APEX_LIMIT = "apex_limit"
    TRIGGER_FAILS = "trigger_fails"
    ONE_FOR_ALL = "one_for_all"  # a row brings its code to every row of its call
    ODD_RESULT = "odd_result"  # commits; the result of a row is not as agreed
    API_CLOSED = "api_closed"
    REPLY_UNREADABLE = "reply_unreadable"  # commits; the reply is cut off, endless or a bomb
    REPLY_OF_ANOTHER = "reply_of_another"  # commits; the reply is the one of the delivery before
    STREAM_UNKNOWN_CLIENT = "stream_unknown_client"
    STREAM_CLIENT_LIMIT = "stream_client_limit"
    STREAM_DAILY_LIMIT = "stream_daily_limit"
    STREAM_TOO_BUSY = "stream_too_busy"  # told as an invalid login
    STREAM_CONNECTIONS = "stream_connections"  # too many on one server
    STREAM_LOGIN_EXPIRED = "stream_login_expired"
    STREAM_CHANNEL_MISSING = "stream_channel_missing"
    STREAM_NO_ACCESS = "stream_no_access"
    STREAM_VIEW_ALL = "stream_view_all"  # change events want a permission
    STREAM_REPLAY_INVALID = "stream_replay_invalid"
    STREAM_TOO_LARGE = "stream_too_large"
    STREAM_REPLY_LOST = "stream_reply_lost"  # takes events, then drops the reply
    STREAM_HANGS = "stream_hangs"  # a poll is never answered
    STREAM_GAP = "stream_gap"  # of the next save only the id is told
    STREAM_WILDCARD = "stream_wildcard"  # not even the id
    STREAM_TWICE = "stream_twice"
    STREAM_REORDERED = "stream_reordered"  # the next two saves are told the other way round
    STREAM_MERGED = "stream_merged"  # the next two saves are one transaction
