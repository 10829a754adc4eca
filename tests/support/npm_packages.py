"""Foreign clients from npm: locked packages, installed once into the cache of the test run."""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import subprocess

import pytest


def installed(pytestconfig, source):
    """The node_modules for the lock in the folder; without npm the test is skipped, not in CI."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        _not_here("node and npm are not installed")
    lock = (source / "package-lock.json").read_bytes()
    name = f"{source.name}-{hashlib.sha256(lock).hexdigest()[:16]}".replace("_", "-")
    folder = pytestconfig.cache.mkdir(name)
    modules = folder / "node_modules"
    with (folder / "lock").open("w") as lock_file:
        # Another worker, or another run, may want the same.
        fcntl.flock(lock_file, fcntl.LOCK_EX)
        if not (modules / ".package-lock.json").exists():
            _install(npm, source, folder)
    return modules


def _install(npm, source, folder):
    for file in ("package.json", "package-lock.json"):
        shutil.copy(source / file, folder)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        _not_here(f"npm ci failed: {done.stderr.strip()[-500:]}")


def _not_here(reason):
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)
