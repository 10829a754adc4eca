"""`kiosk-switch`: brings a new version into use, and goes back where it is not healthy.

With the standard library alone, since it must start where the kiosk does not. Exit codes: 0 done,
1 failed, 2 wrong usage, 10 gone back to the version before.
"""

from __future__ import annotations

import argparse
import os
import pwd
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from kiosk.core.fleet.release import PATIENCE_S, Releases, RollbackReason
from kiosk.store.release_folder import STATE, VERSIONS, ReleaseFolder

GONE_BACK = 10
_LOOK_EVERY_S = 1.0
_USER = "kiosk"


def main() -> None:
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments say; returns the exit code."""
    return _run(_parsed(arguments))


def _parsed(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="kiosk-switch", description=__doc__.splitlines()[0])
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("version", nargs="?", help="bring this version into use, on trial")
    what.add_argument("--begin", action="store_true", help="a start of the service begins")
    what.add_argument("--watch", metavar="PID", type=int, help="wait while PID is on trial")
    what.add_argument("--back", action="store_true", help="go back to the version before")
    what.add_argument("--in-use", action="store_true", help="print the versions to be kept")
    parser.add_argument("--again", action="store_true", help="also a version that has failed")
    parser.add_argument("--state", type=Path, default=STATE, help=argparse.SUPPRESS)
    parser.add_argument("--versions", type=Path, default=VERSIONS, help=argparse.SUPPRESS)
    parser.add_argument("--patience", type=float, default=PATIENCE_S, help=argparse.SUPPRESS)
    return parser.parse_args(arguments)


def _run(options: argparse.Namespace) -> int:
    try:
        _become_owner(options.state)
        folder = ReleaseFolder(options.state, options.versions)
        if options.version:
            return _switch(folder, options.version, again=options.again)
        if options.begin:
            return _begin(folder)
        if options.watch:
            return _watch(folder, options.watch, options.patience)
        if options.back:
            return _go_back(folder, RollbackReason.BY_HAND)
        _say("\n".join(filter(None, _in_use(folder.load()))))
    except OSError as error:
        print(f"kiosk-switch: {error}", file=sys.stderr)  # noqa: T201  the command's answer
        return 1
    return 0


def _switch(folder: ReleaseFolder, version: str, *, again: bool) -> int:
    if not folder.is_there(version):
        print(f"kiosk-switch: {version} is not installed", file=sys.stderr)  # noqa: T201
        return 1
    after = folder.change(lambda releases: releases.installed(version, again=again))
    refusal = after.refused(version)
    if refusal:
        # A package that fails to install would hold up all updates to come.
        _say(f"{version} has failed here ({refusal.reason}); {after.current} stays in use")
    else:
        _say(f"{after.current} is in use" + (", on trial" if after.trial else ""))
    return 0


def _begin(folder: ReleaseFolder) -> int:
    before = folder.load()
    after = folder.change(lambda releases: releases.begun(time.time()))
    return _told_of(before, after)


def _watch(folder: ReleaseFolder, session: int, patience_s: float) -> int:
    """Wait until the trial is over; after the time for it, leave the version.

    Ends as soon as the process `session` has gone, since the next start watches anew.
    """
    version, last = folder.load().current, time.monotonic() + patience_s
    while time.monotonic() < last:
        if not _is_alive(session) or not _is_on_trial(folder.load(), version):
            return 0
        time.sleep(min(_LOOK_EVERY_S, patience_s))
    before = folder.load()
    after = folder.change(lambda releases: _timed_out(releases, version))
    return _told_of(before, after)


def _timed_out(releases: Releases, version: str) -> Releases:
    if releases.trial is None or releases.current != version:
        return releases
    return releases.gone_back(releases.trial.reason(), time.time())


def _is_alive(process: int) -> bool:
    return Path(f"/proc/{process}").exists()


def _is_on_trial(releases: Releases, version: str) -> bool:
    return releases.trial is not None and releases.current == version


def _go_back(folder: ReleaseFolder, reason: RollbackReason) -> int:
    before = folder.load()
    if not folder.is_there(before.previous):
        print("kiosk-switch: there is no version to go back to", file=sys.stderr)  # noqa: T201
        return 1
    return _told_of(before, folder.change(lambda releases: releases.gone_back(reason, time.time())))


def _told_of(before: Releases, after: Releases) -> int:
    if after.current == before.current:
        return 0
    refusal = after.refused(before.current)
    _say(f"back from {before.current} to {after.current}: {refusal.reason if refusal else 'gone'}")
    return GONE_BACK


def _in_use(releases: Releases) -> tuple[str, str]:
    return releases.current, releases.previous


def _become_owner(state: Path) -> None:
    """Give up root's rights: the folder belongs to the kiosk's user, who could set traps in it."""
    if os.geteuid() != 0:
        return
    if not state.exists():
        user = pwd.getpwnam(_USER) if _has_user() else None
        state.mkdir(mode=0o700, parents=True)
        if user:
            os.chown(state, user.pw_uid, user.pw_gid)
    owner = state.stat()
    if owner.st_uid != 0:
        os.setgroups([])
        os.setresgid(owner.st_gid, owner.st_gid, owner.st_gid)
        os.setresuid(owner.st_uid, owner.st_uid, owner.st_uid)


def _has_user() -> bool:
    return any(one.pw_name == _USER for one in pwd.getpwall())


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201  the command's answer


if __name__ == "__main__":
    main()
