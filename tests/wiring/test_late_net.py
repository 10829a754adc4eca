"""The net thread's parts come after the first frame, and nobody's question is lost till then."""

from __future__ import annotations

import asyncio
import threading
from types import SimpleNamespace

import pytest

from kiosk.wiring import late_net
from kiosk.wiring.late_net import LateNet, StartRefusedError

SOON_S = 10.0


class Answer:
    """Stands in for a signal."""

    def __init__(self) -> None:
        self.came = threading.Event()
        self.said = []

    def emit(self, *what):
        self.said.append(what)
        self.came.set()


class FakeNet:
    def __init__(self) -> None:
        self.running, self.was_painted = threading.Event(), threading.Event()
        self.proof = None
        self.customer = SimpleNamespace(desk="the desk")

    def painted(self):
        self.was_painted.set()

    async def run(self):
        self.running.set()
        if self.proof:
            await self.proof()
        await asyncio.Event().wait()


@pytest.fixture
def late(qapp):
    """A net thread and what it told; `late.net` is what it is to build."""
    told = SimpleNamespace(built=threading.Event(), refused=Answer(), died=Answer(), net=FakeNet())

    async def build():
        told.built.set()
        if isinstance(told.net, Exception):
            raise told.net
        return told.net

    told.thread = LateNet(build, told.refused.emit, told.died.emit)
    yield told
    told.thread.stop()


async def desk_of(customer):
    return customer.desk


def test_nothing_is_built_before_the_first_frame(late, monkeypatch):
    monkeypatch.setattr(late_net, "_LONGEST_WAIT_S", 600.0)
    answer = Answer()
    late.thread.line(lambda net: net.customer).ask(desk_of, answer)
    late.thread.start()
    early = Answer()
    late.thread.line_to(late.net.customer).ask(desk_of, early)
    assert early.came.wait(SOON_S), "what is there already answers at once"
    assert not late.built.is_set()
    assert not late.thread.is_whole
    late.thread.begin()
    assert late.net.running.wait(SOON_S)
    assert answer.came.wait(SOON_S), "what was asked before has waited"
    assert answer.said == [("the desk",)]
    assert late.net.was_painted.wait(SOON_S)
    assert late.thread.net is late.net


def test_a_screen_that_paints_nothing_keeps_nothing_back(late, monkeypatch):
    monkeypatch.setattr(late_net, "_LONGEST_WAIT_S", 0.01)
    late.thread.start()
    assert late.net.running.wait(SOON_S)
    assert not late.net.was_painted.is_set()
    late.thread.begin()
    assert late.net.was_painted.wait(SOON_S)


def test_a_refusal_is_told_with_its_remedy_and_nothing_runs(late):
    late.net = StartRefusedError("the key is missing; write it", 2)
    late.thread.start()
    late.thread.begin()
    assert late.refused.came.wait(SOON_S)
    ((error,),) = late.refused.said
    assert (str(error), error.code) == ("the key is missing; write it", 2)
    assert late.died.said == []
    assert not late.thread.is_whole


def test_what_was_built_may_refuse_the_start_too_and_has_answered_before(late):
    answer = Answer()

    async def proof():
        await asyncio.to_thread(answer.came.wait, SOON_S)
        raise StartRefusedError("the key cannot sign; make another", 2)

    late.net.proof = proof
    late.thread.line(lambda net: net.customer).ask(desk_of, answer)
    late.thread.start()
    late.thread.begin()
    assert late.refused.came.wait(SOON_S)
    assert answer.said == [("the desk",)]
    assert late.died.said == []


def test_any_other_error_is_the_threads_death(late, caplog):
    late.net = RuntimeError("unforeseen")
    late.thread.start()
    late.thread.begin()
    assert late.died.came.wait(SOON_S)
    assert late.refused.said == []
    caplog.clear()
