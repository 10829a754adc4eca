"""The kiosk gives memory back when a screen has gone, not only now and then."""

from __future__ import annotations

import pytest

import kiosk.app as whole


@pytest.mark.slow
def test_what_a_screen_leaves_free_is_given_back(kiosk, monkeypatch):
    given = []
    monkeypatch.setattr(whole, "give_back_free_memory", lambda: given.append(1))
    with kiosk(live=False) as (app, _hands):
        app.views.shell.tidied.emit()
    assert given == [1]
