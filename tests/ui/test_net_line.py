"""The screen asks, the net thread answers: one way for all."""

from __future__ import annotations

import asyncio
import threading

import pytest

from kiosk.core.form.lead import LeadDraft
from kiosk.core.form.submission import Submission
from kiosk.services.threads.loop import NetLoop


@pytest.fixture
def call():
    """Starts work on a net thread of its own."""

    async def main():
        await asyncio.sleep(3600)

    loop = NetLoop(main)
    loop.start()
    yield loop.call
    loop.stop()


class Desk:
    """Keeps nothing, and tells on which thread it was asked."""

    def __init__(self, failing=False):
        self.failing = failing
        self.threads = []

    async def submit(self, _draft):
        self.threads.append(threading.current_thread().name)
        if self.failing:
            raise RuntimeError("the desk is not there")
        return Submission.SAVED


class Wall:
    def __init__(self):
        self.languages = []

    def set_language(self, language):
        self.languages.append((language, threading.current_thread().name))


def customer_of(call, desk, wall=None):
    from kiosk.ui.customer_bridge import CustomerBridge, CustomerServices
    from kiosk.ui.net_line import NetLine

    return CustomerBridge(NetLine(call, lambda: CustomerServices(desk, wall)))


def test_an_answer_comes_to_the_screens_thread_with_what_it_is_about(qapp, qtbot, call):
    desk = Desk()
    customer = customer_of(call, desk)
    heard = []
    customer.lead_answered.connect(
        lambda answer, key: heard.append((answer, key, threading.current_thread()))
    )
    with qtbot.waitSignal(customer.lead_answered):
        customer.submit(LeadDraft("one"))
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [(Submission.SAVED, "one", threading.main_thread())]
    assert desk.threads == ["net"]


def test_of_an_errand_nobody_waits_to_hear(qapp, qtbot, call):
    wall = Wall()
    customer_of(call, Desk(), wall).choose_language("de")
    qtbot.waitUntil(lambda: bool(wall.languages))
    assert wall.languages == [("de", "net")]


def test_a_question_that_fails_is_logged_and_the_next_one_is_answered(qapp, qtbot, call, caplog):
    desk = Desk(failing=True)
    customer = customer_of(call, desk)
    customer.submit(LeadDraft("one"))
    qtbot.waitUntil(lambda: "the desk is not there" in caplog.text)
    desk.failing = False
    with qtbot.waitSignal(customer.lead_answered) as answered:
        customer.submit(LeadDraft("two"))
    assert answered.args == [Submission.SAVED, "two"]


def test_a_screen_alone_is_never_answered(qapp, qtbot):
    from kiosk.ui.customer_bridge import CustomerBridge
    from kiosk.ui.net_line import unanswered

    customer = CustomerBridge(unanswered())
    with qtbot.assertNotEmitted(customer.lead_answered):
        customer.submit(LeadDraft("one"))
        customer.choose_language("de")
