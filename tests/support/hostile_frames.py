"""What a client may send that the broker refuses, and what it then says."""

from __future__ import annotations

HOSTILE = {
    "empty": ("", "Received invalid JSON"),
    "not JSON": ("<html>", "Received invalid JSON"),
    "truncated": ('{"event":"pusher:ping"', "Received invalid JSON"),
    "two values": ('{"event":"pusher:ping"}{}', "Received invalid JSON"),
    "NaN": ('{"event":"client-a","channel":"a","data":NaN}', "Received invalid JSON"),
    "lone surrogate": ('{"event":"\\ud800"}', "Received invalid JSON"),
    "list": ("[]", "Invalid message: Expected `object`, got `array`"),
    "null": ("null", "Invalid message: Expected `object`, got `null`"),
    "number": ("42", "Invalid message: Expected `object`, got `int`"),
    "text": ('"pusher:ping"', "Invalid message: Expected `object`, got `str`"),
    "no event": ("{}", "Invalid message: Object missing required field `event`"),
    "event null": ('{"event":null}', "Invalid message: "),
    "event number": ('{"event":7}', "Invalid message: "),
    "event list": ('{"event":["pusher:ping"]}', "Invalid message: "),
    "channel number": ('{"event":"client-a","channel":7}', "Invalid message: "),
    "no data": ('{"event":"pusher:subscribe"}', "Invalid message: "),
    "no data to leave": ('{"event":"pusher:unsubscribe"}', "Invalid message: "),
    "data null": ('{"event":"pusher:subscribe","data":null}', "Invalid message: "),
    "data text": ('{"event":"pusher:subscribe","data":"{}"}', "Invalid message: "),
    "data list": ('{"event":"pusher:subscribe","data":[]}', "Invalid message: "),
    "data empty": ('{"event":"pusher:subscribe","data":{}}', "Invalid message: "),
    "leave nothing": ('{"event":"pusher:unsubscribe","data":{}}', "Invalid message: "),
    "name null": ('{"event":"pusher:subscribe","data":{"channel":null}}', "Invalid message: "),
    "name number": ('{"event":"pusher:subscribe","data":{"channel":1}}', "Invalid message: "),
    "name object": ('{"event":"pusher:unsubscribe","data":{"channel":{}}}', "Invalid message: "),
    "auth list": ('{"event":"pusher:subscribe","data":{"channel":"a","auth":[]}}', "Invalid"),
    "channel_data object": (
        '{"event":"pusher:subscribe","data":{"channel":"a","channel_data":{}}}',
        "Invalid message: ",
    ),
    "client event nowhere": (
        '{"event":"client-a","data":{}}',
        "Invalid client event (must contain",
    ),
    "unknown event": (
        '{"event":"constructor"}',
        "Unsupported event received on socket: constructor",
    ),
    "long event": (
        f'{{"event":"{"x" * 9_000}"}}',
        f"Unsupported event received on socket: {'x' * 200}",
    ),
    "deep list": ("[" * 10_000 + "]" * 10_000, "Invalid message: "),
    "deep data": (
        '{"event":"pusher:subscribe","data":' + "[" * 10_000 + "]" * 10_000 + "}",
        "Received",
    ),
    "deep object": (
        '{"event":"client-a","data":' + '{"a":' * 10_000 + "1" + "}" * 10_001,
        "Received",
    ),
    "deep and unused": (
        '{"event":"pusher:ping","x":' + "[" * 10_000 + "]" * 10_000 + "}",
        "Received",
    ),
}
