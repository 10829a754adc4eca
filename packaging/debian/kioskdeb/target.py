"""Which Debian a package is for, and what that means for the wheels it is made of."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_OS_RELEASE = Path("/etc/os-release")
# Qt's wheels are the pickiest: the glibc (2.x) that they need; and the oldest that a tag names.
_QT_GLIBC = {"amd64": 34, "arm64": 39}
_OLDEST_GLIBC = 5
_MACHINES = {"amd64": "x86_64", "arm64": "aarch64"}
_RELEASES = {12: ("3.11", 36), 13: ("3.13", 41)}


class TargetError(ValueError):
    """No package can be built for it; the text says why."""


@dataclass(frozen=True, slots=True)
class Target:
    """A release of Debian on an architecture. `glibc` is the minor version, 36 for 2.36."""

    release: int
    arch: str
    python: str
    glibc: int

    @property
    def machine(self) -> str:
        return _MACHINES[self.arch]

    @property
    def python_after(self) -> str:
        """The first Python that the byte code and the extension modules do not fit."""
        major, minor = self.python.split(".")
        return f"{major}.{int(minor) + 1}"

    def platforms(self) -> list[str]:
        """Tags of wheels that run there, the best first."""
        tags = [f"manylinux_2_{minor}" for minor in range(self.glibc, _OLDEST_GLIBC - 1, -1)]
        tags += ["manylinux2014", "manylinux2010", "manylinux1", "linux"]
        return [f"{tag}_{self.machine}" for tag in tags]

    def markers(self) -> Mapping[str, str]:
        """What a requirement's marker is judged by, as on the target and not as here."""
        return {
            "implementation_name": "cpython",
            "os_name": "posix",
            "platform_machine": self.machine,
            "platform_python_implementation": "CPython",
            "platform_system": "Linux",
            "python_full_version": f"{self.python}.0",
            "python_version": self.python,
            "sys_platform": "linux",
        }


def target_of(release: int, arch: str) -> Target:
    """The target for a release (12 or 13) and Debian's name of an architecture.

    Raises:
        TargetError: the wheels of Qt do not run there.
    """
    if release not in _RELEASES or arch not in _MACHINES:
        raise TargetError(f"Debian {release} on {arch}: only 12 and 13, on amd64 and arm64")
    python, glibc = _RELEASES[release]
    if glibc < _QT_GLIBC[arch]:
        raise TargetError(
            f"Debian {release} on {arch}: Qt's wheels need glibc 2.{_QT_GLIBC[arch]}, "
            f"it has 2.{glibc}; take Debian 13"
        )
    return Target(release, arch, python, glibc)


def this_release() -> int:
    """The release of the machine that builds. Raises TargetError where it is no Debian."""
    pairs = (line.partition("=") for line in _OS_RELEASE.read_text().splitlines())
    found = {name: value.strip('"') for name, _, value in pairs}
    if found.get("ID") != "debian" or not found.get("VERSION_ID", "").isdigit():
        raise TargetError("this machine is no Debian; name the release: make deb DEBIAN=13")
    return int(found["VERSION_ID"])


def this_arch() -> str:
    command = ("/usr/bin/dpkg", "--print-architecture")
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
