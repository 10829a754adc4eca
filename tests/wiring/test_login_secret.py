"""The private key is read, judged and used apart; what is no key is told in one line."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys

import jwt
import pytest

from kiosk.apart.process import HelperError, HelperProcess
from kiosk.checks.machine import check_secret
from kiosk.core.counter.health import Level
from kiosk.salesforce.login_refusal import LoginError
from kiosk.services import login_key
from kiosk.services.login_key import LoginKey
from kiosk.services.threads.loop import WorkerThread
from kiosk.wiring.login_secret import KeyEnd, signing_by
from tests.salesforce.test_private_key import GOOD, KEY, PUBLIC, damaged
from tests.support import hostile_helper

pytestmark = pytest.mark.slow

CLAIMS = {"iss": "client", "sub": "user", "aud": "https://x", "exp": 2_000_000_000}


@pytest.fixture
def key_file(tmp_path):
    def put(data):
        file = tmp_path / "key.pem"
        file.touch(0o600)
        file.write_bytes(data)
        return str(file)

    return put


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (PUBLIC.encode(), "a public key"),
        (b"", "empty"),
        (GOOD[:500].encode(), "cut off"),
        (b"\x30\x82\x04\xbd\x02\x01\x00\xff\xfe", "no PEM"),
        (b"\x80" * 1_000_000, "no PEM"),
    ],
)
def test_a_file_that_is_no_key_is_named_with_what_it_is(key_file, data, told):
    file = key_file(data)
    problem = LoginKey({}, file).problem()
    assert told in problem
    assert f"[salesforce] private_key_file {file}: " in problem
    assert "\n" not in problem
    assert LoginKey({}, file).sign(CLAIMS).problem == problem


@pytest.mark.parametrize("data", [PUBLIC.encode(), b"\xff\xfe\x00"])
def test_a_credential_that_is_no_key_is_named_as_the_secret(tmp_path, data):
    (tmp_path / "salesforce_private_key").write_bytes(data)
    problem = LoginKey({"CREDENTIALS_DIRECTORY": str(tmp_path)}, "").problem()
    assert problem.startswith("[salesforce] secret salesforce_private_key: it ")


def test_no_key_at_all_is_told(tmp_path):
    assert "name its file" in LoginKey({}, "").problem()
    assert "cannot be read" in LoginKey({}, str(tmp_path / "missing")).problem()


def test_each_place_of_the_key_signs(key_file, tmp_path, monkeypatch):
    file = key_file(b"\xef\xbb\xbf" + GOOD.encode())
    (tmp_path / "salesforce_private_key").write_text(GOOD)
    monkeypatch.chdir(tmp_path)
    for environ, name in (
        ({}, file),
        ({}, "key.pem"),
        ({"KIOSK_SECRET_SALESFORCE_PRIVATE_KEY": "\ufeff\n" + GOOD}, ""),
        ({"CREDENTIALS_DIRECTORY": str(tmp_path)}, ""),
    ):
        key = LoginKey(environ, name)
        assert key.problem() == ""
        token = key.sign(CLAIMS).assertion
        assert jwt.decode(token, KEY.public_key(), ["RS256"], audience="https://x") == CLAIMS


def test_the_doctor_finds_numbers_that_do_not_belong_together(key_file):
    file = key_file(damaged(KEY.private_numbers().dmp1).encode())
    line = check_secret({}, file)
    assert line.verdict is Level.FAIL
    assert f"private_key_file {file}: it is damaged" in line.found


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("os._exit(9)", "ended with code 9"),
        ("os.write(1, b'\\0\\0\\0\\x02{}')", "nonsense"),
        ("os.write(1, b'\\0\\0\\0\\x02[]')", "nonsense"),
        ("os.write(1, b'\\0\\0\\xff\\xff')", "more than was asked for"),
        ("while True: pass", "in time"),
    ],
)
async def test_a_signer_that_dies_hangs_or_lies_costs_one_login(key_file, monkeypatch, code, told):
    """The next one is another process."""
    monkeypatch.setattr(login_key, "_WITHIN_S", 2.0)
    worker, key = WorkerThread("secrets"), LoginKey({}, key_file(GOOD.encode()))

    class Hostile(HelperProcess):
        def ask(self, request, **limits):
            return super().ask(b"#\n" + code.encode(), **limits)

    with monkeypatch.context() as broken:
        broken.setattr(login_key, "_PROGRAM", hostile_helper.PROGRAM)
        broken.setattr(login_key, "HelperProcess", Hostile)
        with pytest.raises(HelperError, match=told):
            key.sign(CLAIMS)
        with pytest.raises(LoginError, match="UNUSABLE_SECRET"):
            await signing_by(key, worker)(CLAIMS)
    assert (await signing_by(key, worker)(CLAIMS)).count(".") == 2
    worker.close()


async def test_a_stop_does_not_wait_for_a_signer_that_hangs(key_file, monkeypatch, caplog):
    """What it ended itself is no fault, and is not told as one."""
    loop, asked = asyncio.get_running_loop(), asyncio.Event()

    class Stopped(HelperProcess):
        def ask(self, request, **limits):
            os.kill(self._process.pid, signal.SIGSTOP)
            loop.call_soon_threadsafe(asked.set)
            return super().ask(request, longest=10, within_s=600.0)

    monkeypatch.setattr(login_key, "HelperProcess", Stopped)
    worker, key = WorkerThread("secrets"), LoginKey({}, key_file(GOOD.encode()))
    signing = asyncio.ensure_future(signing_by(key, worker)(CLAIMS))
    await asked.wait()
    async with asyncio.timeout(60):
        await KeyEnd(key, worker).aclose()
        with pytest.raises(LoginError):
            await signing
    worker.close()
    assert not caplog.records


async def test_a_process_that_nobody_asked_has_ended_and_is_forgotten(key_file):
    """Begun at the start of a kiosk that is stopped before its first login."""
    worker, key = WorkerThread("secrets"), LoginKey({}, key_file(GOOD.encode()))
    key.begin()
    begun = key._helper._process
    await KeyEnd(key, worker).aclose()
    assert begun.returncode is not None
    assert begun.stdin.closed
    assert begun.stdout.closed
    worker.close()


def test_the_kiosks_own_process_never_has_the_key(key_file):
    """Neither its text nor the code that could read it."""
    look = (
        "import sys; from kiosk.services.login_key import LoginKey;"
        f"key = LoginKey({{}}, {key_file(GOOD.encode())!r});"
        "assert not key.problem(); assert key.sign({'iss': 'x'}).assertion;"
        "print([name for name in sys.modules if name.startswith(('cryptography', 'jwt'))])"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
