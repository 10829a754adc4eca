"""The `kiosk` command, made to break a promise if POWERCUT_SABOTAGE says so; more commands of ours.

`give COUNT` makes vouchers, `pictures COUNT` keeps pictures, `at-once FILE…` adds leads of several
files by a process each, `start` opens the store as a kiosk does that starts, `run-until-delivered
CONSOLE COUNT` runs a kiosk until the sandbox has so many leads, `switch …` is `kiosk-switch`;
`under_orders` has what a hub or an org has the kiosk do.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from tests.powercut import under_orders
from tests.powercut.sabotage import SABOTAGES

_CONFIG = "--config"
_PATIENCE_S = 60.0
_LOOK_EVERY_S = 0.1


def main() -> None:
    if sabotage := os.environ.get("POWERCUT_SABOTAGE"):
        SABOTAGES[sabotage]()
    ours = {
        "give": give,
        "pictures": pictures,
        "at-once": at_once,
        "start": start,
        "run-until-delivered": run_until_delivered,
        **under_orders.COMMANDS,
    }
    if sys.argv[1] == "switch":
        from kiosk import switch

        # 10: gone back, which is what was wanted.
        code = switch.run(sys.argv[2:])
        sys.exit(0 if code == switch.GONE_BACK else code)
    if sys.argv[1] in ours:
        place = sys.argv.index(_CONFIG)
        ours[sys.argv[1]](sys.argv[2:place], Path(sys.argv[place + 1]))
        return
    from kiosk.cli import main as kiosk

    kiosk()


def give(arguments: list[str], config: Path) -> None:
    from kiosk.commands.answers import say
    from kiosk.commands.session import owning
    from tests.crash.giver import vouchers
    from tests.powercut.shop import TEA

    with owning(config) as session:
        for line in vouchers(session, TEA.id, int(arguments[0])):
            say(line)


def pictures(arguments: list[str], config: Path) -> None:
    from kiosk.commands.answers import say
    from kiosk.services.wall.picture_cache import CachedPicture, keep_picture, save_entry
    from kiosk.settings.load import load

    folder = load(config, os.environ).kiosk.data_path / "images"
    for number in range(int(arguments[0])):
        url, content = f"https://pictures.example/{number}.jpg", bytes([number]) * 9000
        name = keep_picture(folder, content)
        save_entry(
            folder, CachedPicture(url=url, file=name, size=len(content), checked=1.0, used=1.0)
        )
        say(f"kept picture {url}")


def at_once(arguments: list[str], config: Path) -> None:
    one = [sys.executable, "-m", "tests.powercut.kiosk_under_test", "leads", "add"]
    started = [subprocess.Popen([*one, file, _CONFIG, str(config)]) for file in arguments]
    sys.exit(max(process.wait() for process in started))


def run_until_delivered(arguments: list[str], config: Path) -> None:
    from kiosk.sandbox.console.remote import SandboxRemote

    console, count = arguments
    kiosk = [sys.executable, "-m", "tests.powercut.kiosk_under_test", "run", "--offscreen"]
    last = time.monotonic() + _PATIENCE_S
    with SandboxRemote(console) as remote:
        process = subprocess.Popen([*kiosk, _CONFIG, str(config)])
        while len(remote.leads()) < int(count) and time.monotonic() < last:
            time.sleep(_LOOK_EVERY_S)
    process.terminate()
    sys.exit(process.wait())


def start(_arguments: list[str], config: Path) -> None:
    from kiosk.commands.answers import say
    from kiosk.settings.load import load
    from kiosk.store.kiosk_lock import KioskLock
    from kiosk.store.open_store import open_store

    folder = load(config, os.environ).kiosk.data_path
    lock = KioskLock(folder)
    with closing(open_store(folder, os.environ, datetime.now(UTC))):
        say("started")
    lock.release()


if __name__ == "__main__":
    main()
