"""Commands of ours for what a hub or an org has a kiosk do, without either.

`enrol KIOSK` takes a code into use at a hub that answers at once, `order SERIAL` takes ordered
settings, `begin-ordered` begins a start with them, `pass-ordered` says that all went well.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from kiosk.commands.answers import say
from kiosk.commands.session import owning
from kiosk.core.fleet.key_pair import KeyPair
from kiosk.core.fleet.order import Order
from kiosk.core.fleet.ordered_settings import OrderedSettings
from kiosk.core.fleet.signed_box import Enrolled
from kiosk.core.fleet.worker_keys import WorkerKeys
from kiosk.services.fleet.enrolling import enrol_at
from kiosk.services.fleet.settings_desk import SettingsDesk
from kiosk.services.threads.loop import WorkerThread
from kiosk.settings.load import load
from kiosk.settings.model import Settings
from kiosk.settings.ordered import with_ordered
from kiosk.store.device import DeviceStore
from kiosk.store.ordered_settings import load_ordered_settings, save_ordered_settings
from kiosk.wiring.ordered_settings import begin_with_ordered
from tests.support.fleet_keys import WORKER

_THEMES = {"1": "dark", "2": "light"}


class _Hub:
    """Says at once who the kiosk is; from then on the code is used up."""

    def __init__(self, kiosk: str) -> None:
        self._kiosk = kiosk

    async def enrol(self, device: KeyPair, *_: object) -> Enrolled:
        say(f"the hub knows {device.id}")
        return Enrolled(kid=device.id, kiosk=self._kiosk, store="S-01", keys=())


def enrol(arguments: list[str], config: Path) -> None:
    with owning(config) as session, closing(WorkerThread()) as disk:
        workers = WorkerKeys((WORKER.public,))
        device = DeviceStore(session.connection)
        hub = _Hub(arguments[0])
        found = asyncio.run(enrol_at(hub, "https://hub.example", "code", workers, device, disk))
        say(f"enrolled as {found.kiosk}")


def order(arguments: list[str], config: Path) -> None:
    settings, (serial,) = load(config, os.environ), arguments
    with closing(WorkerThread()) as disk:
        desk = _desk(settings, disk)
        theme = {"display": {"theme": _THEMES[serial]}}
        given = Order(v=1, kid=WORKER.id, serial=int(serial), issued=1, expires=2, settings=theme)
        asyncio.run(desk.take(given))
        say(f"order {serial} is taken")


def begin_ordered(_arguments: list[str], config: Path) -> None:
    if undone := begin_with_ordered(load(config, os.environ)).ordered.undone:
        say(f"order {undone.serial} is undone")


def pass_ordered(_arguments: list[str], config: Path) -> None:
    with closing(WorkerThread()) as disk:
        desk = _desk(load(config, os.environ), disk)
        asyncio.run(desk.change(OrderedSettings.seen))
        asyncio.run(desk.change(OrderedSettings.passed))
        good = desk.ordered.good
        say(f"order {good.serial if good else 0} has passed")


def _desk(settings: Settings, disk: WorkerThread) -> SettingsDesk:
    folder = settings.kiosk.data_path
    return SettingsDesk(
        load_ordered_settings(folder).of(settings.kiosk.id),
        lambda ordered: save_ordered_settings(folder, ordered),
        lambda ordered: with_ordered(settings, ordered),
        disk,
    )


COMMANDS: Mapping[str, Callable[[list[str], Path], None]] = {
    "enrol": enrol,
    "order": order,
    "begin-ordered": begin_ordered,
    "pass-ordered": pass_ordered,
}
