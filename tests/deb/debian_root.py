"""A clean Debian in a folder, without a network, in which packages come and go."""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import ExitStack
from pathlib import Path
from typing import Self

SUITES = {12: "bookworm", 13: "trixie"}
MIRROR = "http://deb.debian.org/debian"
_AS_USER = ("setpriv", "--reuid=kiosk", "--regid=kiosk", "--init-groups", "--no-new-privs")
# Loopback is all the network there is; the rest is what a running machine has. The packages' own
# settings for the kernel are for a shop's machine, not for this one.
_MOUNTS = """
set -e
root=$1 network=$2
shift 2
[ "$network" = yes ] || ip link set lo up
mount --rbind /dev "$root/dev"
mount -t tmpfs tmpfs "$root/dev/shm"
mount -t proc proc "$root/proc"
mount --bind "$root/proc/sys" "$root/proc/sys"
mount -o remount,bind,ro "$root/proc/sys"
exec chroot "$root" "$@"
"""


class RootError(Exception):
    """A command in the root failed; the text has what it printed."""


def why_not() -> str:
    """Why no root can be made on this machine; empty if one can."""
    for command in ("mmdebstrap", "unshare", "ip"):
        if not shutil.which(command):
            return f"needs {command} (apt install mmdebstrap util-linux iproute2)"
    if os.geteuid():
        return "needs root: a chroot with users of its own"
    tried = subprocess.run(
        ["unshare", "--mount", "--pid", "--net", "--fork", "true"], check=False, capture_output=True
    )
    return "" if tried.returncode == 0 else f"unshare is forbidden here: {tried.stderr.decode()}"


def make_base(release: int, folder: Path) -> Path:
    """The release as mmdebstrap unpacks it, with nothing but apt, as an archive in `folder`."""
    base = folder / f"debian-{release}.tar"
    if not base.exists():
        folder.mkdir(parents=True, exist_ok=True)
        draft = base.with_suffix(".new.tar")
        command = ["mmdebstrap", "--quiet", "--variant=minbase", SUITES[release], draft, MIRROR]
        subprocess.run(command, check=True)
        draft.rename(base)
    return base


class DebianRoot:
    """A context manager; the folder is removed with all in it."""

    def __init__(self, base: Path, folder: Path) -> None:
        self.folder = folder
        self._base = base
        self._cleanup = ExitStack()

    def __enter__(self) -> Self:
        self.folder.mkdir(parents=True)
        self._cleanup.callback(shutil.rmtree, self.folder)
        subprocess.run(["tar", "-C", self.folder, "-xf", self._base], check=True)
        shutil.copyfile("/etc/resolv.conf", self.path("/etc/resolv.conf"))
        # Nobody needs the root after a power cut, and thousands of syncs take minutes.
        self.path("/etc/dpkg/dpkg.cfg.d/quick").write_text("force-unsafe-io\n")
        # No service is to start while packages come.
        policy = self.path("/usr/sbin/policy-rc.d")
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
        return self

    def __exit__(self, *_: object) -> None:
        self._cleanup.close()

    def path(self, name: str) -> Path:
        return self.folder / name.lstrip("/")

    def run(
        self, *command: str, network: bool = False, code: int = 0, stdin: str = "", **environ: str
    ) -> str:
        """Run a command there as root and return what it printed, on both streams.

        Raises:
            RootError: it ended with another code, or took ten minutes.
        """
        apart = ["--mount", "--pid", "--fork", "--kill-child", *(() if network else ("--net",))]
        ran = subprocess.run(
            [
                *("unshare", *apart, "sh", "-c", _MOUNTS, "sh"),
                *(str(self.folder), "yes" if network else "no", *command),
            ],
            input=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            timeout=600,
            env={
                "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
                "HOME": "/root",
                "LC_ALL": "C.UTF-8",
                "DEBIAN_FRONTEND": "noninteractive",
                **environ,
            },
        )
        if ran.returncode != code:
            raise RootError(f"{' '.join(command)}: exit {ran.returncode}\n{ran.stdout}")
        return ran.stdout

    def run_as_kiosk(self, *command: str, **environ: str) -> str:
        """Run a command there as the user of the service."""
        home = {"HOME": "/var/lib/offer-kiosk", "TMPDIR": "/tmp"}
        return self.run(*_AS_USER, *command, **home, **environ)

    def files(self) -> frozenset[str]:
        """Every path there, but for what packages of Debian's own change as they run."""
        skipped = (
            "proc/",
            "dev/",
            "sys/",
            "tmp/",
            "var/log/",
            "var/cache/",
            "var/lib/apt/",
            "root/",
        )
        found = (path.relative_to(self.folder).as_posix() for path in self.folder.rglob("*"))
        return frozenset(path for path in found if not path.startswith(skipped))
