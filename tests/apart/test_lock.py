"""Hostile code within a helper reads no file, opens no socket, starts and stops no process."""

from __future__ import annotations

import errno
import io
import os
import platform
import subprocess
import sys

import pytest
from PIL import Image

from kiosk.apart import seccomp
from kiosk.apart.process import HelperProcess
from kiosk.core.wall.pixels import LONGEST_ANSWER, Pixels, unpacked
from tests.support.hostile_helper import PROGRAM

pytestmark = pytest.mark.slow

# The file is readable for all, so that nothing but the lock keeps the helper from it.
ATTEMPTS = {
    "open a file": "os.open('{secret}', os.O_RDONLY)",
    "open it by the descriptor of a folder": "os.open('{secret}', os.O_RDONLY, dir_fd=0)",
    "write a file": "os.open('{secret}.new', os.O_WRONLY | os.O_CREAT)",
    "remove a file": "os.unlink('{secret}')",
    "rename a file": "os.rename('{secret}', '{secret}.gone')",
    "link to a file": "os.symlink('{secret}', '{secret}.link')",
    "change a file's mode": "os.chmod('{secret}', 0o777)",
    "list a folder": "os.listdir('/')",
    "read the kiosk's memory": "os.open('/proc/{parent}/mem', os.O_RDONLY)",
    "read the kiosk's environment": "os.open('/proc/{parent}/environ', os.O_RDONLY)",
    "open a socket": "socket.socket(socket.AF_INET)",
    "open a local socket": "socket.socketpair()",
    "fork": "os.fork()",
    "run a program": "os.execv('/bin/true', ['true'])",
    "stop the kiosk": "os.kill({parent}, signal.SIGKILL)",
    "stop itself by a signal": "os.kill(os.getpid(), signal.SIGUSR1)",
    "make a pipe": "os.pipe()",
    "duplicate its output": "os.dup(1)",
    "be somebody else": "os.setuid(65534)",
}
# Numbers of x86-64, for what Python does not offer.
CALLS = {
    "trace the kiosk": (101, 16),
    "read another process's memory": (310, 1, 0, 0, 0, 0, 0),
    "take another process's descriptor": (438, 3, 0, 0),
    "queue input and output": (425, 1, 0),
    "load a program into the kernel": (321, 0, 0, 0),
    "raise its limits": (302, 0, 7, 0, 0),
    "loosen the lock": (157, 22, 0, 0),
    "map memory to execute": (9, 0, 4096, 7, 0x22, -1, 0),
    "make memory executable": (10, 0, 4096, 5),
    "open as a 32-bit program of the same processor": (0x40000002, 0, 0),
    "start a thread": (56, 0x10F00, 0),
    "hear of the network": (41, 16, 3, 0),
}


@pytest.fixture
def secret(tmp_path):
    file = tmp_path / "private.pem"
    file.write_text("the key")
    file.chmod(0o644)
    return file


@pytest.fixture
def helper():
    with HelperProcess(PROGRAM) as running:
        assert running.unlocked() == ""
        yield running


def tried(helper: HelperProcess, code: str) -> str:
    return helper.ask(b"#\n" + code.encode(), longest=1000, within_s=20).decode()


def test_every_attempt_is_refused_and_the_next_picture_is_still_right(helper, secret):
    left = {}
    for what, code in ATTEMPTS.items():
        left[what] = tried(helper, code.format(secret=secret, parent=os.getpid()))
    if platform.machine() == "x86_64":
        for what, numbers in CALLS.items():
            left[what] = tried(helper, f"system_call{numbers}")
    assert {what: end for what, end in left.items() if end != f"refused {errno.EPERM}"} == {}
    assert secret.read_text() == "the key"
    buffer = io.BytesIO()
    Image.new("RGB", (40, 30), (10, 200, 30)).save(buffer, "PNG")
    pixels = unpacked(helper.ask(buffer.getvalue(), longest=LONGEST_ANSWER, within_s=20))
    assert isinstance(pixels, Pixels)
    assert bytes(pixels.data) == bytes((10, 200, 30)) * 1200


def test_the_helper_inherits_no_secret_and_no_descriptor(secret, monkeypatch):
    monkeypatch.setenv("KIOSK_SECRET_DATABASE_KEY", "7" * 64)
    opened = os.open(secret, os.O_RDONLY)
    os.set_inheritable(opened, True)
    try:
        with HelperProcess(PROGRAM) as helper:
            look = "if any('KIOSK' in k for k in os.environ): raise ValueError(os.environ)"
            assert tried(helper, look) == "done"
            code = f"os.lseek({opened}, 0, 0); os.read({opened}, 7)"
            assert tried(helper, code) == f"refused {errno.EPERM}"
            assert tried(helper, f"os.read({opened}, 7)") == f"refused {errno.EBADF}"
    finally:
        os.close(opened)


def test_without_the_filter_the_limits_still_open_nothing(secret):
    with HelperProcess(PROGRAM, ("unfiltered",)) as helper:
        assert helper.unlocked() == "the test refuses it"
        for what in (
            "open a file",
            "write a file",
            "list a folder",
            "open a socket",
            "make a pipe",
        ):
            code = ATTEMPTS[what].format(secret=secret)
            assert tried(helper, code) == f"refused {errno.EMFILE}", what


def test_an_unknown_processor_is_told_and_not_guessed_at(monkeypatch):
    monkeypatch.setattr(platform, "machine", lambda: "riscv64")
    with pytest.raises(seccomp.SeccompError, match="riscv64"):
        seccomp.refuse_system_calls()


@pytest.mark.parametrize("column", [0, 1])
def test_each_list_names_each_call_once(column):
    tables = (seccomp._ALLOWED, seccomp._ALLOWED_UNLESS_EXECUTABLE)
    numbers = [pair[column] for table in tables for pair in table.values()]
    assert len(set(numbers)) == len(numbers)
    # One byte holds the distance of each jump.
    assert len(seccomp._filter(0, column)) < 256


def test_each_command_leaves_no_core():
    """Its memory holds what customers typed, and the database's key."""
    look = (
        "import ctypes, resource; from typer.testing import CliRunner; from kiosk.cli import main;"
        "CliRunner().invoke(main, ['status', '--config', '/nothing/here.toml']);"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout == "(0, 0) 0\n"
