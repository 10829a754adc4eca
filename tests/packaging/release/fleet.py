"""A repository with a throw-away key, and machines whose apt reads it from their own folder."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.support.root import ROOT

SCRIPT = ROOT / "packaging/release/repository.py"
NEEDED = ("apt-ftparchive", "apt-get", "dpkg-deb", "gpg", "gpgv")
CONTROL = """\
Package: {name}
Version: {version}
Architecture: {architecture}
Maintainer: Nobody <nobody@example.org>
Description: empty, for a test
"""
# No file of the machine that runs the tests is read, and none below root's rights.
OPTIONS = (
    *("-oAPT::Architecture=amd64", "-oAPT::Architectures::=amd64", "-oAPT::Sandbox::User=root"),
    *("-oDir::Etc::Main=none", "-oAPT::Get::Assume-Yes=true", "-oDir::Bin::dpkg=/usr/bin/dpkg"),
)


class Publisher:
    """Those who build packages and hold the key."""

    def __init__(self, folder: Path) -> None:
        self.repo, self.debs, self.keys = folder / "repo", folder / "debs", folder / "keys"
        self.debs.mkdir()
        self.keys.mkdir(mode=0o700)
        self.key = self.new_key("release@example.org")

    def new_key(self, name: str) -> str:
        self._gpg("--passphrase", "", "--quick-gen-key", name, "ed25519", "sign", "never")
        return name

    def close(self) -> None:
        """End the agent that gpg has started."""
        subprocess.run(
            ["gpgconf", "--kill", "all"],
            env={**os.environ, "GNUPGHOME": str(self.keys)},
            check=True,
        )

    def deb(self, version: str, name: str = "offer-kiosk", more: str = "") -> Path:
        tree = self.debs / "tree"
        (tree / "DEBIAN").mkdir(parents=True, exist_ok=True)
        text = CONTROL.format(name=name, version=version, architecture="amd64") + more
        (tree / "DEBIAN/control").write_text(text)
        file = self.debs / f"{name}_{version}_amd64.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zgzip", "--build", tree, file]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return file

    def run(self, *arguments: str | Path, key: str = "") -> str:
        """What went wrong; empty if nothing."""
        done = subprocess.run(
            [sys.executable, SCRIPT, "--repo", self.repo, "--key", key or self.key, *arguments],
            env={**os.environ, "GNUPGHOME": str(self.keys)},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stderr if done.returncode else ""

    def publish(self, *debs: Path) -> None:
        assert self.run("add", *debs) == ""

    def _gpg(self, *arguments: str) -> None:
        command = ["gpg", "--batch", "--quiet", "--homedir", self.keys, *arguments]
        subprocess.run(command, check=True, capture_output=True)


@dataclass(frozen=True)
class Machine:
    """A machine of the fleet, in one ring."""

    folder: Path

    @classmethod
    def of(cls, folder: Path, repo: Path, ring: str, keyring: Path) -> Machine:
        for one in ("etc/apt/sources.list.d", "etc/apt/preferences.d", "etc/apt/apt.conf.d"):
            (folder / one).mkdir(parents=True)
        for one in ("var/lib/apt/lists/partial", "var/cache/apt/archives/partial"):
            (folder / one).mkdir(parents=True)
        (folder / "var/lib/dpkg").mkdir()
        (folder / "var/lib/dpkg/status").touch()
        example = (ROOT / "packaging/systemd/examples/offer-kiosk.sources").read_text()
        text = example.replace("https://packages.example.com/offer-kiosk", repo.as_uri())
        text = text.replace("/usr/share/keyrings/offer-kiosk.gpg", str(keyring))
        text = text.replace("stable", ring)
        (folder / "etc/apt/sources.list.d/offer-kiosk.sources").write_text(text)
        return cls(folder)

    def apt(self, command: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [command, f"-oDir={self.folder}", *self._options(), *arguments],
            env={**os.environ, "LC_ALL": "C", "APT_CONFIG": "/dev/null"},
            capture_output=True,
            text=True,
            check=False,
        )

    def _options(self) -> list[str]:
        status = self.folder / "var/lib/dpkg/status"
        return [*OPTIONS, f"-oDir::State::status={status}"]

    def updates(self) -> bool:
        """Whether apt takes the repository."""
        return self.apt("apt-get", "--error-on=any", "update").returncode == 0

    def candidate(self, package: str = "offer-kiosk") -> str:
        """The version that apt would install; empty where there is none."""
        told = self.apt("apt-cache", "policy", package).stdout
        found = [line.split()[1] for line in told.splitlines() if "Candidate:" in line]
        return found[0] if found and found[0] != "(none)" else ""

    def fetches(self, package: str = "offer-kiosk") -> bool:
        """Whether apt takes the package itself."""
        return self.apt("apt-get", "--download-only", "install", package).returncode == 0
