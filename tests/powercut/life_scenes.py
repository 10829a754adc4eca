"""What happens to a machine once or seldom: installed, enrolled, updated, ordered to, given up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kiosk.commands.init import UNFILLED
from kiosk.store.sealing import make_key_pair
from tests.powercut.judge_life import LEFT_WITH, OWNER, SETTINGS, versions_of
from tests.powercut.promises import Promises, promises_in
from tests.powercut.recorder import Step, run
from tests.powercut.stage import US, Scene, Stage
from tests.support.releases import install

_LEADS = 4


def _a_version(stage: Stage) -> Promises:
    """As the packages leave it, before they call the switch."""
    install(versions_of(stage.root), "1.0")
    settings = stage.root / SETTINGS
    settings.write_text(f'{UNFILLED}\n[kiosk]\nid = ""\ndata_dir = "{stage.data}"\n')
    return Promises()


def _installing(stage: Stage) -> list[Step]:
    answers = ("--id", "K-001", "--store", "S-01", "--pusher-key", "", "--login-url", "")
    return [
        *(_switch(stage, "1.0"), Step((US, "init", str(stage.root / SETTINGS), *answers))),
        *(_switch(stage, "--begin"), stage.leads("first", 1)),
    ]


def _two_versions(stage: Stage) -> Promises:
    for version in ("1.0", "1.1", "1.2"):
        install(versions_of(stage.root), version)
    return promises_in(run(_switch(stage, "1.0")))


def _switch(stage: Stage, *arguments: str) -> Step:
    folders = ("--state", str(stage.root), "--versions", str(versions_of(stage.root)))
    return Step((US, "switch", *folders, *arguments))


def _updates(stage: Stage) -> list[Step]:
    """One that does not start and is left, then one that is taken back by hand."""
    starts = [_switch(stage, "--begin")] * 4
    return [
        *(_switch(stage, "1.1"), *starts),
        *(_switch(stage, "1.2"), _switch(stage, "--back")),
    ]


def _enrolments(stage: Stage) -> list[Step]:
    """By a first code, then by another, as after a move."""
    return [stage.step("enrol", "K-001"), stage.step("enrol", "K-002")]


def _orders(stage: Stage) -> list[Step]:
    """Good ones that pass, then ones with which the kiosk does not come up."""
    return [
        *(stage.step("order", "1"), stage.step("begin-ordered"), stage.step("pass-ordered")),
        *(stage.step("order", "2"), *[stage.step("begin-ordered")] * 2),
    ]


def _with_unsent_ones(stage: Stage) -> Promises:
    make_key_pair(stage.root / OWNER)
    (stage.data / "images").mkdir(parents=True, mode=0o700)
    (stage.data / "images" / "a.jpg").write_bytes(b"a picture")
    return replace(promises_in(run(stage.leads("before", _LEADS))), may_leave=True)


def _leave(stage: Stage) -> list[Step]:
    kept = ("--export", str(stage.root / LEFT_WITH), "--encrypt-to", f"{stage.root / OWNER}.pub")
    return [stage.step("leave", "--yes", *kept)]


LIFE_SCENES: Mapping[str, Scene] = {
    "installing": Scene(_installing, _a_version),
    "updates": Scene(_updates, _two_versions),
    "enrolments": Scene(_enrolments),
    "orders": Scene(_orders),
    "leaving": Scene(_leave, _with_unsent_ones),
}
