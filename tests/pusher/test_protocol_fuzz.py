"""Protocol 7 as nobody should speak it."""

from __future__ import annotations

import json
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from kiosk.pusher.protocol import AuthWanted, ProtocolError, State
from tests.support.protocol_harness import GRANT, fresh, live

json_text = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=9),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["event", "channel", "data", "code"]) | st.text(), inner)
    ),
    max_leaves=9,
).map(json.dumps)


frame_like = st.fixed_dictionaries(
    {},
    optional={
        "event": st.sampled_from(
            ["pusher:error", "pusher:ping", "pusher:pong", "pusher:cache_miss", "offers-changed",
             "pusher:connection_established", "pusher_internal:subscription_succeeded", 5]
        ),
        "channel": st.sampled_from(["offers", "other", None, 5]),
        "data": json_text | st.none() | st.integers() | st.dictionaries(st.text(), st.text()),
    },
).map(json.dumps)  # fmt: skip
anything = json_text | frame_like | st.text() | st.binary()


@given(st.lists(anything, max_size=9))
def test_no_frame_whatsoever_breaks_a_live_connection(frames):
    protocol = live()
    for frame in frames:
        protocol.receive(frame, 3.0)
    assert protocol.state is State.LIVE


@given(st.lists(st.tuples(anything, st.floats(0, 40)), max_size=12), st.booleans())
def test_from_the_first_frame_on_only_protocol_errors_are_raised(frames, private):
    """Whatever comes and however late, what can be wrong is one of the reasons."""
    protocol = fresh("private-encrypted-offers" if private else "offers")
    now = 0.0
    with suppress(ProtocolError):
        for frame, pause in frames:
            now += pause
            protocol.tick(now)
            told = protocol.receive(frame, now)
            if isinstance(told, AuthWanted):
                protocol.authorized(told.socket_id, GRANT, now)
            assert protocol.next_deadline() > 0
            protocol.take_outgoing()
