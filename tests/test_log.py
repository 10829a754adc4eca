"""A message is one line of the log, whatever it quotes."""

from __future__ import annotations

import logging

from kiosk.log import OneLine
from kiosk.services.counter.recent_log import RecentLog


def record(text):
    return logging.LogRecord("kiosk.x", logging.WARNING, "", 0, "quoted: %s", (text,), None)


def test_a_text_from_outside_cannot_look_like_a_line_of_the_log():
    line = OneLine("%(levelname)s %(message)s").format(record("a\nERROR b\x1b[2J\u202e"))
    assert line == "WARNING quoted: a\\nERROR b\\u001b[2J\\u202e"


def test_staff_see_it_so_too():
    recent = RecentLog()
    recent.emit(record("a\n\x1b"))
    assert recent.lines()[0].text == "quoted: a\\n\\u001b"
