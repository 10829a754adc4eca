"""A kiosk that breaks its promises is found out: the checker sees what it is there for."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.crash.campaign import Campaign
from tests.crash.history import Wrong
from tests.crash.lead_action import LeadAction
from tests.crash.plan import Round, Step
from tests.crash.points import Command
from tests.crash.victim import AtPoint
from tests.crash.world import World

pytestmark = pytest.mark.slow


LEADS = 3
# One kill for each, where the broken promise matters, and what must be seen of it.
CASES = {
    "saved-said-early": (Command.ADD, "commit.before", {Wrong.UNSAVED, Wrong.LOST}),
    "sent-marked-early": (Command.SYNC, "send.before", {Wrong.UNPROVEN, Wrong.LOST}),
    "row-deleted-early": (Command.SYNC, "send.before", {Wrong.UNSAVED, Wrong.LOST}),
    "new-key-for-a-retry": (Command.SYNC, "send.after", {Wrong.DOUBLE, Wrong.INVENTED}),
    "body-changed-for-a-retry": (Command.SYNC, "send.before", {Wrong.ALTERED}),
}


@pytest.fixture(scope="module")
def tallies(tmp_path_factory):
    """By sabotage; two at a time, for each has a sandbox of its own to start."""

    def play(sabotage, folder):
        command, point, _ = CASES[sabotage]
        one = Round((Step(command, AtPoint(point), LEADS),), calm=True)
        with World(folder, LeadAction("B"), sabotage) as world:
            return Campaign(world, sabotage).run([one])

    # Here, for two threads at once may not ask the factory.
    folders = [tmp_path_factory.mktemp(sabotage) for sabotage in CASES]
    with ThreadPoolExecutor(2) as pool:
        return dict(zip(CASES, pool.map(play, CASES, folders), strict=True))


@pytest.mark.parametrize("sabotage", CASES)
def test_a_broken_promise_is_seen(tallies, sabotage):
    _, point, wrongs = CASES[sabotage]
    tally = tallies[sabotage]
    assert tally.kills == {point: 1}
    assert wrongs <= {violation.wrong for _, violation in tally.violations}
