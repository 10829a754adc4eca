"""`kiosk run` as a shop starts it: read and begun without the commands' library, which takes 80 ms.

Whatever else is typed, such as a wrong option or `--help`, is left to `kiosk.cli`.
"""

from __future__ import annotations

import gc
import signal
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from kiosk.apart.lock import leave_no_core
from kiosk.commands.any_text import print_any_text


class RunOptions(msgspec.Struct, frozen=True):
    """The options of `kiosk run`. `config` None: the settings file is looked for."""

    config: Path | None = None
    windowed: bool = False
    offscreen: bool = False


def plain_run(words: Sequence[str], environ: Mapping[str, str]) -> RunOptions | None:
    """The options in the words after `kiosk`; None if the command line must read them itself."""
    if not words or words[0] != "run":
        return None
    config = environ.get("KIOSK_CONFIG") or None
    flags = {"windowed": False, "offscreen": False}
    rest = iter(words[1:])
    for word in rest:
        name, is_given, value = word.partition("=")
        flag = name.removeprefix("--").removeprefix("no-")
        if name == "--config":
            value = value if is_given else next(rest, "")
            if not value or value.startswith("-"):
                return None
            config = value
        elif flag in flags and word in {f"--{flag}", f"--no-{flag}"}:
            flags[flag] = word == f"--{flag}"
        else:
            return None
    return RunOptions(Path(config) if config else None, **flags)


def begin_run(options: RunOptions, aside: Sequence[str]) -> int:
    """Run the kiosk until it ends, and return the exit code.

    `aside`: the variables of the environment whose values do not count.
    """
    leave_no_core()
    print_any_text()
    # Until it runs it has nothing to finish; Python would tell where the imports were.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    # What imports make stays; to look through it for garbage, again and again, takes 60 ms of the
    # start. Later it is the GUI thread that collects (kiosk.ui.screen.runtime).
    gc.disable()
    from kiosk.run import run_kiosk  # noqa: PLC0415  Qt loads only when a screen is wanted

    windowed, offscreen = options.windowed, options.offscreen
    return run_kiosk(options.config, windowed=windowed, offscreen=offscreen, set_aside=aside)
