"""The service manager is told by datagrams, and what the environment says of it is not trusted."""

from __future__ import annotations

import os

import pytest

from kiosk.hardware.systemd import ServiceManager, last_result
from tests.support.notify_socket import NotifySocket


@pytest.fixture(params=["path", "abstract"])
def manager(request, tmp_path):
    """Debian 12 has sockets with a path; containers often abstract ones."""
    path = tmp_path / "notify"
    with NotifySocket(path if request.param == "path" else f"@kiosk-{os.getpid()}", 60) as manager:
        yield manager


def test_each_message_is_one_datagram(manager):
    service = ServiceManager.of(dict(manager.environ))
    service.ready()
    service.feed()
    service.status("two\nlines " + "x" * 500)
    service.stopping()
    assert manager.next() == "READY=1"
    assert manager.next() == "WATCHDOG=1"
    status = manager.next()
    assert status.startswith("STATUS=two lines x")
    assert len(status) < 250
    assert manager.next() == "STOPPING=1\nSTATUS=stopping"


def test_no_program_that_the_kiosk_runs_can_speak_for_it(manager):
    environ = {**manager.environ, "PATH": "/bin"}
    assert ServiceManager.of(environ).watchdog_s == 60
    assert environ == {"PATH": "/bin"}


@pytest.mark.parametrize(
    "address", ["", "/", "@", "notify", "vsock:2:1", "/" + "x" * 107, "@" + "ä" * 54, "/a\nb"]
)
def test_an_address_that_can_be_none_is_no_service_manager(address):
    assert ServiceManager.of({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "1000000"}) is None


@pytest.mark.parametrize("text", ["", "0", "-5", "1e6", "99999", "٣٠٠٠٠٠٠", "9" * 40, "x"])
def test_a_time_that_cannot_be_kept_is_no_watchdog(text):
    assert ServiceManager.of({"NOTIFY_SOCKET": "/run/n", "WATCHDOG_USEC": text}).watchdog_s is None


def test_a_manager_that_is_gone_is_logged_once(tmp_path, caplog):
    service = ServiceManager(str(tmp_path / "gone"), 1.0)
    service.feed()
    service.feed()
    assert [record.levelname for record in caplog.records] == ["WARNING"]


@pytest.mark.parametrize(
    ("content", "result"),
    [
        (b"watchdog\n", "watchdog"),
        (b"exit-code\n", "exit-code"),
        (b"", ""),
        (b"\xff", ""),
        (b"a b; c", ""),
        (b"x" * 4_000, "x" * 40),
    ],
)
def test_the_last_result_is_one_short_word(tmp_path, content, result):
    (tmp_path / "ended").write_bytes(content)
    assert last_result({"RUNTIME_DIRECTORY": f"{tmp_path}:/run/other"}) == result


@pytest.mark.parametrize("folder", ["", "relative", "/nowhere/at/all", "/etc/passwd", "/\x00"])
def test_without_its_folder_there_is_no_last_result(folder):
    assert last_result({"RUNTIME_DIRECTORY": folder}) == ""
