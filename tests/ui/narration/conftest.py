from __future__ import annotations

import asyncio

import pytest

from tests.support.counter_by_hand import CounterByHand


@pytest.fixture
def desk(qapp):
    return CounterByHand()


@pytest.fixture
def counter(desk):
    return desk.bridge


@pytest.fixture
def voice():
    from tests.support.mock_voice import MockVoice

    return MockVoice(quick=True)


@pytest.fixture
def net():
    """A net thread with nothing on it but what the screen starts there."""
    from kiosk.services.threads.loop import NetLoop

    loop = NetLoop(asyncio.Event().wait)
    loop.start()
    yield loop
    loop.stop()


@pytest.fixture
def narration(screen, net, voice):
    from kiosk.settings.sections.audio import AudioSection
    from kiosk.wiring.narration import Narration

    # Nothing is animated in tests.
    still_ms = 90
    section = AudioSection(kind="keypad")
    narration = Narration(section, screen.views, screen.window, net.call, voice, still_ms)
    yield narration
    narration.close()


@pytest.fixture
def hear(screen, voice):
    """Waits until that was said after what was heard before, and returns all from there on."""
    heard = 0

    def hear(*texts: str) -> str:
        nonlocal heard

        def new() -> str:
            return " ".join(voice.said[heard:])

        try:
            screen.hands.wait_until(lambda: all(text in new() for text in texts), f"{texts}", 5)
        except AssertionError:
            pytest.fail(f"{texts} not in {new()}")
        told = new()
        heard = len(voice.said)
        return told

    return hear
