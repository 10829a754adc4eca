"""What interrupts, what waits, and what is said again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.narration.loudness import Loudness
from kiosk.core.narration.speech_queue import LONGEST_QUEUE, SpeechQueue
from kiosk.core.narration.utterance import SpeechTopic, SpokenPart, Utterance


def says(text, topic=SpeechTopic.STATUS, *, interrupts=False):
    return Utterance((SpokenPart(text, "en"),), topic, interrupts=interrupts)


def queue_of(*utterances):
    queue = SpeechQueue()
    for utterance in utterances:
        queue = queue.with_next(utterance)
    return queue


def spoken(queue):
    """All that is still spoken if nothing comes between."""
    texts = []
    while queue.current:
        texts.append(queue.current.text)
        queue = queue.ended()
    return texts


def test_what_does_not_interrupt_waits_for_its_turn():
    assert spoken(queue_of(says("page"), says("item", SpeechTopic.ITEM))) == ["page", "item"]


def test_what_interrupts_ends_all_that_is_spoken_and_waits():
    assert spoken(queue_of(says("a"), says("b"), says("c", interrupts=True))) == ["c"]


def test_of_items_that_wait_only_the_last_is_told():
    queue = queue_of(
        says("page"), says("first", SpeechTopic.ITEM), says("second", SpeechTopic.ITEM)
    )
    assert spoken(queue) == ["page", "second"]


def test_a_status_that_repeats_itself_waits_once():
    assert spoken(queue_of(says("page"), says("saved"), says("saved"))) == ["page", "saved"]


def test_again_says_everything_since_the_last_key():
    queue = queue_of(says("old")).hushed()
    queue = queue.with_next(says("page")).with_next(says("item"))
    assert spoken(queue.again()) == ["page", "item"]
    assert spoken(queue.ended().again()) == ["page", "item"]
    assert spoken(queue.ended().ended().again()) == ["page", "item"]


def test_what_a_key_cut_off_can_be_heard_again():
    assert spoken(queue_of(says("page"), says("item")).hushed().again()) == ["page", "item"]
    assert spoken(SpeechQueue().again()) == []


@given(
    st.lists(
        st.one_of(
            st.builds(
                says, st.text(max_size=2), st.sampled_from(SpeechTopic), interrupts=st.booleans()
            ),
            st.sampled_from(["ended", "hushed", "again"]),
        )
    )
)
def test_it_never_grows_and_never_falls_silent_while_something_waits(steps):
    queue = SpeechQueue()
    for step in steps:
        queue = queue.with_next(step) if isinstance(step, Utterance) else getattr(queue, step)()
        assert len(queue.waiting) <= LONGEST_QUEUE
        assert len(queue.said) <= LONGEST_QUEUE
        assert queue.current or not queue.waiting
        assert queue.current is None or queue.current.text


def test_loudness_moves_in_steps_and_is_never_off():
    loudness = Loudness(1, 3)
    assert loudness.softer() == loudness
    assert [loudness.louder().share, loudness.louder().louder().louder().share] == [2 / 3, 1]
