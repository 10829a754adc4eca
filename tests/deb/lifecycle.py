"""What a package does in a clean root, from its first installation to the purge."""

from __future__ import annotations

import json
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from tests.deb.debian_root import DebianRoot
from tests.deb.repository import APT, Repository

CONFIG = ("--config", "/etc/offer-kiosk/kiosk.toml")
DATA = "/var/lib/offer-kiosk/data"
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
        self._python = f"/usr/lib/offer-kiosk/{version}/bin/python3"
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
        check = json.loads(self._inside("check.py").splitlines()[-1])
        wrong = [line for line in check["lines"] if line["verdict"] != "ok"]
        self._empty(wrong, "kiosk check")
        began = time.monotonic()
        self._root.run_as_kiosk("kiosk", "demo", "--offscreen", "--shots", "/tmp/shots")
        tour_s = time.monotonic() - began
        session = json.loads(self._inside("session.py").splitlines()[-1])
        self._equal(session["code"], 0, "the session's exit code")
        self._root.run("systemctl", "enable", "offer-kiosk.service", "offer-kiosk-restart.timer")
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
        self._root.run(*APT, "purge", "offer-kiosk", f"offer-kiosk-{self._version}")
        left = {name for name in self._root.files() - before if "offer-kiosk" in name}
        self._empty(left, "left after a purge")

    def install_old(self, version: str) -> None:
        """Install the first of the versions, fill in the settings, and take leads, unsent."""
        self._root.run(*APT, "install", "offer-kiosk")
        self._in_use(version)
        self._init()
        self._root.run("kiosk", "leads", "add", "-", stdin=json.dumps(_LEADS))
        self._unsent()

    def upgrade(self, version: str, kept: set[str]) -> None:
        """Upgrade as unattended-upgrades does; `kept` is what is there after old ones went."""
        self._root.run(*APT, "-o", "Dpkg::Options::=--force-confdef", "upgrade", "--with-new-pkgs")
        self._in_use(version)
        self._unsent()
        # The list is read when apt starts, so what has just become old goes the next time.
        self._root.run(*APT, "autoremove")
        there = {path.parent.parent.name for path in self._folder().parent.glob("*/bin/kiosk")}
        self._equal(there, kept, "versions on the disk")
        self._unsent()

    def go_back(self, version: str) -> None:
        """The version before runs on the data that the newer one has written."""
        current = self._root.path("/var/lib/offer-kiosk/current")
        now = current.readlink()
        self._link(f"/usr/lib/offer-kiosk/{version}")
        self._unsent()
        self._equal(self._root.run("kiosk", "--version").strip(), version, "version in use")
        self._link(str(now))

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
        self._equal(sorted(path.name for path in state.iterdir()), ["current"], "in the image")

    def _inside(self, program: str) -> str:
        return self._root.run_as_kiosk(self._python, f"/srv/inside/{program}")

    def _folder(self) -> Path:
        return self._root.path(f"/usr/lib/offer-kiosk/{self._version}")

    def _in_use(self, version: str) -> None:
        self._equal(self._root.run("kiosk", "--version").strip(), version, "version in use")

    def _unsent(self) -> None:
        told = json.loads(self._root.run("kiosk", "status", "--json"))
        self._equal(told["outbox"]["pending"], len(_LEADS), "unsent leads")

    def _link(self, target: str) -> None:
        current = self._root.path("/var/lib/offer-kiosk/current")
        current.unlink()
        current.symlink_to(target)

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
