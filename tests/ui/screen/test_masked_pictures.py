"""A picture that leaves the kiosk is the same, whoever stands before it and whatever they type."""

from __future__ import annotations

import os
import threading

import msgspec
import pytest
from msgspec.structs import replace

from kiosk.core.counter.staff_pin import People
from tests.support.staff_hands import come_in
from tests.support.staff_scenes import HELD, REDEMPTIONS, day_of, entry


@pytest.fixture
def taker(screen):
    from kiosk.ui.screen.picture_taker import PictureTaker

    taker = PictureTaker(screen.window.quick)
    screen.bridge.picture_wanted.connect(taker.take)
    return taker


def in_the_form(screen, person):
    if screen.hands.find("first_name") is None:
        screen.lead.open("", "")
        screen.hands.look()
    for name, text in (("first_name", person), ("email", f"{person}@example.com")):
        screen.hands.find(name).setProperty("text", text)
    screen.hands.find("notes").setProperty("text", f"{person} asks")


def at_the_names(screen, person):
    screen.views.staff_entry.close()
    screen.views.staff_entry.open()
    screen.counter.pin_answered.emit(People((person, "Zoe")))


def at_the_pin(screen, person):
    at_the_names(screen, person)
    screen.views.staff_entry.choose(person)
    screen.counter.pin_answered.emit(None)
    for digit in range(len(person)):
        screen.views.staff_entry.digit(digit)


def at_the_till(screen, person):
    screen.views.staff.leave()
    come(screen, "till", person)
    screen.hands.find("typedCode").setProperty("text", f"{person}42")


def in_redemptions(screen, person):
    screen.views.staff.leave()
    come(screen, "redemptions", person)
    rows = [replace(row, staff=person) for row in REDEMPTIONS]
    screen.counter.redemptions_read.emit(day_of(rows))


def at_a_held_lead(screen, person):
    screen.views.staff.leave()
    come(screen, "queue", person)
    body = {**msgspec.json.decode(HELD.body), "FirstName": person, "Email": f"{person}@example"}
    screen.counter.queue_read.emit((entry(HELD.state, body=msgspec.json.encode(body)),))
    screen.views.staff_pages.queue.open(HELD.id)


def come(screen, page, person):
    come_in(screen.views, screen.counter, person)
    screen.views.staff_pages.turn_to(page)
    screen.hands.wait_until(lambda: screen.hands.find("staff") is not None, "the staff's page")


SCENES = [in_the_form, at_the_names, at_the_pin, at_the_till, in_redemptions, at_a_held_lead]


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
def test_two_people_leave_the_same_picture(screen, taker, scene):
    from kiosk.ui.screen.picture_taker import PAINT
    from kiosk.ui.screen.private_areas import private_areas

    seen, masked = [], []
    for person in ("ada", "bob"):
        scene(screen, person)
        screen.hands.look()
        seen.append(screen.hands.look())
        masked.append(taker.masked())
    assert seen[0] != seen[1]
    assert masked[0] == masked[1]
    areas = [area.toRect() for area in private_areas(screen.window.quick)]
    assert areas
    for area in areas:
        inside = area.intersected(masked[1].rect())
        colours = {
            masked[1].pixelColor(x, y).rgb()
            for x in range(inside.left(), inside.right(), 3)
            for y in range(inside.top(), inside.bottom(), 3)
        }
        assert colours == {PAINT.rgb()}


def test_what_nobody_typed_stays_to_be_seen(screen, make_card, taker):
    screen.bridge.show_cards((make_card("A0"),))
    screen.hands.wait_until(lambda: screen.hands.find("offerCard") is not None, "the card")
    screen.hands.look()
    assert taker.masked() == screen.hands.look()


def test_a_picture_of_anything_fits_what_the_hub_takes(qapp):
    from PySide6.QtGui import QImage

    from kiosk.ui.screen.picture_taker import jpeg_of

    width, height = 1080, 1920
    noise = QImage(os.urandom(width * height * 4), width, height, QImage.Format.Format_RGB32).copy()
    data = jpeg_of(noise, 100_000)
    assert data.startswith(b"\xff\xd8\xff")
    assert len(data) <= 100_000


def test_the_net_threads_question_is_answered_with_a_jpeg(screen, taker):
    answers = []
    asking = threading.Thread(target=lambda: answers.append(screen.bridge.ask_picture().result(10)))
    asking.start()
    screen.hands.wait_until(lambda: answers, "an answer")
    asking.join()
    assert answers[0].startswith(b"\xff\xd8\xff")
    screen.window.quick.hide()
    assert taker.masked() is None


def test_a_name_that_is_not_marked_would_be_seen(screen, taker, monkeypatch):
    import kiosk.ui.screen.private_areas as areas

    monkeypatch.setattr(areas, "_MARK", "nothing")
    masked = []
    for person in ("ada", "bob"):
        at_the_names(screen, person)
        screen.hands.look()
        masked.append(taker.masked())
    assert masked[0] != masked[1]
