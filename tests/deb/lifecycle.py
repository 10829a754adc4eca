"""What a package does in a clean root, from its first installation to the purge."""

from __future__ import annotations

import json
import shutil
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.deb.by_the_page import PageWalk
from tests.deb.debian_root import DebianRoot
from tests.deb.repository import APT, Repository

CONFIG = ("--config", "/etc/offer-kiosk/kiosk.toml")
DATA = "/var/lib/offer-kiosk/data"
UNITS = (
    *("offer-kiosk.service", "offer-kiosk-restart.timer"),
    *("offer-kiosk-update.path", "offer-kiosk-update-when-closed.timer"),
)
# In the place of Debian's, which takes an hour's packages with it.
_UNATTENDED = f"""#!/bin/sh
{" ".join(APT)} -o Dpkg::Options::=--force-confdef upgrade --with-new-pkgs
"""
_PYTHON = "/var/lib/offer-kiosk/current/bin/python3"
_INSIDE = Path(__file__).parent / "inside"
_LEADS = [
    {"first_name": "Ada", "last_name": name, "email": "ada@example.com", "consent": True}
    for name in ("Lovelace", "Byron", "King")
]


class NotHeldError(AssertionError):
    """The packages do not do what they promise; the text says what."""


@dataclass(frozen=True, slots=True)
class Installed:
    """What the first installation took. `mb` is the version's folder with its byte code."""

    install_s: float
    mb: float
    tour_s: float
    ready_s: float
    stop_s: float


class Lifecycle:
    """The story of one root. Its steps build on one another and come in this order."""

    def __init__(self, root: DebianRoot, repository: Repository, version: str) -> None:
        self._root = root
        self._repository = repository
        self._version = version
        shutil.copytree(_INSIDE, root.path("/srv/inside"))

    def first_installation(self) -> Installed:
        """Install, look whether all is there, run check, tour and session. No network."""
        self._repository.fetch_what_they_need()
        # Debian's own packages first, so that only ours are measured.
        self._root.run(*APT, "install", *self._needs())
        began = time.monotonic()
        self._root.run(*APT, "install", "offer-kiosk")
        install_s = time.monotonic() - began
        self._nothing_is_known_yet()
        self._empty(self._inside("libraries.py"), "libraries that would not load")
        self._empty(self._inside("supply.py"), "the bill of materials")
        self._empty(self._on_trial(), "the first version's trial")
        check = json.loads(self._inside("check.py").splitlines()[-1])
        wrong = [line for line in check["lines"] if line["verdict"] != "ok"]
        self._empty(wrong, "kiosk check")
        began = time.monotonic()
        self._root.run_as_kiosk("kiosk", "demo", "--offscreen", "--shots", "/tmp/shots")
        tour_s = time.monotonic() - began
        session = json.loads(self._inside("session.py").splitlines()[-1])
        self._equal(session["code"], 0, "the session's exit code")
        self._root.run("systemctl", "enable", *UNITS)
        self._rules_are_understood()
        mb = sum(f.stat().st_size for f in self._folder().rglob("*") if f.is_file()) / 1e6
        return Installed(install_s, mb, tour_s, session["ready_s"], session["stop_s"])

    def what_the_command_refuses(self) -> None:
        """Another user gets a sentence, and completions; unfilled settings say what is missing."""
        nobody = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
        self._has(self._root.run(*nobody, "kiosk", "status", code=2), "sudo kiosk", "nobody")
        completed = self._root.run(
            *(*nobody, "kiosk"),
            _KIOSK_COMPLETE="complete_bash",
            COMP_WORDS="kiosk sta",
            COMP_CWORD="1",
        )
        self._has(completed, "status", "completion")
        self._has(self._root.run("kiosk", "status", code=2), "[kiosk] id", "unfilled settings")

    def a_purge_leaves_nothing(self, before: frozenset[str]) -> None:
        """Where nothing is unsent, the root is as it was; `before` is what it had."""
        self._init()
        self._root.run("kiosk", "staff", "set-pin", "--name", "Ann", stdin="4711\n4711\n")
        if not self._root.path(f"{DATA}/kiosk.db").exists():
            raise NotHeldError("there is no data that the purge could take")
        self._purges(before)

    def _purges(self, before: frozenset[str]) -> None:
        self._root.run(*APT, "purge", "offer-kiosk", f"offer-kiosk-{self._version}")
        left = {name for name in self._root.files() - before if "offer-kiosk" in name}
        self._empty(left, "left after a purge")

    def by_the_page(self, packages: Iterable[Path], before: frozenset[str]) -> float:
        """Install by docs/operations.md, which took so many seconds; make a support file, leave."""
        walk = PageWalk(self._root, packages)
        took = walk.install()
        self._in_use(self._version)
        self._root.run("kiosk", "leads", "add", "-", stdin=json.dumps(_LEADS))
        told = walk.run(
            "sudo -u kiosk kiosk bundle --no-check --config " + CONFIG[1] + " /tmp/b.zip"
        )
        self._has(told, "/tmp/b.zip", "what the bundle says")
        walk.run("sudo kiosk update")
        walk.run("sudo kiosk leads keygen /var/tmp/office")
        kept = "--export /var/tmp/K-017.sealed --encrypt-to /var/tmp/office.pub"
        self._has(walk.run(f"sudo kiosk leave --yes {kept}"), "3 rows exported", "what leave says")
        walk.clear_up()
        self._purges(before)
        return took

    def install_old(self, version: str) -> None:
        """Install the first of the versions, fill in the settings, and take leads, unsent."""
        self._root.run(*APT, "install", "offer-kiosk")
        self._in_use(version)
        self._init()
        self._root.run("kiosk", "leads", "add", "-", stdin=json.dumps(_LEADS))
        self._unsent()

    def upgrade(self, version: str, kept: set[str]) -> None:
        """Update as the service does; `kept` is what is there once the new version has passed."""
        self._update()
        self._in_use(version)
        self._equal(self._on_trial(), version, "version on trial")
        self._unsent()
        self._inside("pass_trial.py")
        self._update()
        there = {path.parent.parent.name for path in self._folder().parent.glob("*/bin/kiosk")}
        self._equal(there, kept, "versions on the disk")
        # Nor would a person's `apt autoremove` take one of them.
        self._root.run(*APT, "autoremove")
        self._equal(
            {one for one in there if self._is_there(one)}, kept, "versions after autoremove"
        )
        self._unsent()

    def go_back(self, version: str) -> None:
        """The version before runs on the newer one's data, and that one stays away until asked."""
        switch = "/var/lib/offer-kiosk/current/bin/kiosk-switch"
        self._root.run(switch, "--back", code=10)
        self._in_use(version)
        self._unsent()
        told = self._root.run(*APT, "install", "--reinstall", "offer-kiosk")
        self._has(told, f"{self._version} has failed here", "what the installation says")
        self._in_use(version)
        again = f"/usr/lib/offer-kiosk/{self._version}/bin/kiosk-switch"
        self._root.run(again, "--again", self._version)
        self._in_use(self._version)
        self._equal(self._on_trial(), self._version, "version on trial again")

    def a_purge_keeps_what_is_unsent(self) -> None:
        """It says so, the next installation has the leads again, and a marker ends it."""
        told = self._root.run(*APT, "purge", "^offer-kiosk.*")
        self._has(told, f"{DATA} is kept", "what the purge says")
        for name in ("kiosk.db", "database.key"):
            if not self._root.path(f"{DATA}/{name}").exists():
                raise NotHeldError(f"the purge took {name} away")
        self._root.run(*APT, "install", "offer-kiosk")
        self._init()
        self._unsent()
        self._root.path("/etc/offer-kiosk/purge-unsent").touch()
        self._root.run(*APT, "purge", "^offer-kiosk.*")
        if self._root.path("/var/lib/offer-kiosk").exists():
            raise NotHeldError("a confirmed purge left the data")

    def _rules_are_understood(self) -> None:
        """By udev of Debian 13; that of 12 cannot be asked."""
        folder = "/usr/lib/udev/rules.d"
        rules = [f"{folder}/{path.name}" for path in self._root.path(folder).glob("*offer-kiosk*")]
        self._equal(len(rules), 2, "udev rules")
        if "verify" in self._root.run("udevadm", "--help"):
            self._root.run("udevadm", "verify", *rules)

    def _init(self) -> None:
        given = ("--id", "K-9", "--store", "S-01", "--pusher-key", "", "--login-url", "")
        self._root.run("kiosk", "init", *given)

    def _needs(self) -> list[str]:
        """What of Debian's comes along, as apt would choose it."""
        lines = self._root.run(*APT, "--simulate", "install", "offer-kiosk").splitlines()
        names = [line.split()[1] for line in lines if line.startswith("Inst ")]
        return [name for name in names if not name.startswith("offer-kiosk")]

    def _nothing_is_known_yet(self) -> None:
        """An image that is made now has no identity, no key and no data."""
        state = self._root.path("/var/lib/offer-kiosk")
        there = sorted(path.name for path in state.iterdir())
        self._equal(there, ["current", "releases.json"], "in the image")

    def _inside(self, program: str) -> str:
        return self._root.run_as_kiosk(_PYTHON, f"/srv/inside/{program}")

    def _folder(self) -> Path:
        return self._root.path(f"/usr/lib/offer-kiosk/{self._version}")

    def _in_use(self, version: str) -> None:
        self._equal(self._root.run("kiosk", "--version").strip(), version, "version in use")

    def _unsent(self) -> None:
        told = json.loads(self._root.run("kiosk", "status", "--json"))
        self._equal(told["outbox"]["pending"], len(_LEADS), "unsent leads")

    def _is_there(self, version: str) -> bool:
        return (self._folder().parent / version / "bin/kiosk").exists()

    def _on_trial(self) -> str:
        """The version on trial, or nothing, by the state that decides."""
        text = self._root.path("/var/lib/offer-kiosk/releases.json").read_text()
        told = json.loads(text)
        return told["current"] if told["trial"] else ""

    def _update(self) -> None:
        """Run the update's own program; no package of Debian's is to come along."""
        program = self._root.path("/usr/local/bin/unattended-upgrade")
        program.write_text(_UNATTENDED)
        program.chmod(0o755)
        path = "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        self._root.run("/usr/lib/offer-kiosk/update", PATH=path)

    @staticmethod
    def _equal(found: object, wanted: object, what: str) -> None:
        if found != wanted:
            raise NotHeldError(f"{what}: {found}, not {wanted}")

    @staticmethod
    def _has(text: str, part: str, what: str) -> None:
        if part not in text:
            raise NotHeldError(f"{what}: no {part!r} in {text!r}")

    @staticmethod
    def _empty(found: object, what: str) -> None:
        if found:
            raise NotHeldError(f"{what}: {found}")
