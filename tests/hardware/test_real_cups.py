"""A real cupsd, whose printer is switched off: what was given up is cancelled, and nothing late."""

from __future__ import annotations

import socket
import tempfile
import threading
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from kiosk.core.devices.printing import HandedOver, NotPrinted, PaperOut, Printed, Ready
from kiosk.core.devices.slip import Code, SlipOffer, voucher_slip
from kiosk.hardware import cups
from kiosk.hardware.cups import CupsPrinter
from tests.support.cups_server import DAEMON, HAS_SOCKETS, CupsServer

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not DAEMON or not HAS_SOCKETS, reason="needs Debian's package cups"),
]
SLIP = voucher_slip(SlipOffer("Shop", "Shoes"), Code("HTTPS://X.Y/V/1", "1"), "Once")


@pytest.fixture
def server(monkeypatch):
    with tempfile.TemporaryDirectory(prefix="cups") as folder, CupsServer(Path(folder)) as running:
        monkeypatch.setenv("CUPS_SERVER", str(running.socket))
        yield running


@pytest.fixture
def port():
    with socket.create_server(("127.0.0.1", 0)) as found:
        return found.getsockname()[1]


@contextmanager
def switched_on(port):
    """A printer on that port, and what it got."""
    papers = []
    with socket.create_server(("127.0.0.1", port)) as listening:
        listening.settimeout(30)

        def serve():
            with suppress(OSError):
                while True:
                    link, _ = listening.accept()
                    with link, link.makefile("rb") as data:
                        papers.append(data.read())

        serving = threading.Thread(target=serve)
        serving.start()
        yield papers
        listening.shutdown(socket.SHUT_RDWR)
        serving.join()


def printer(*, believed=True, patience_s=1.0):
    return CupsPrinter("Shop", lambda _: b"%PDF-slip", "", believed=believed, patience_s=patience_s)


def jobs(server):
    return server.run("lpstat", "-W", "not-completed", "-o", "Shop")


@pytest.mark.parametrize("believed", [False, True])
def test_three_tries_on_a_printer_that_is_off_print_nothing_late(server, port, believed):
    server.add_queue("Shop", f"socket://127.0.0.1:{port}")
    device = printer(believed=believed)
    for _ in range(3):
        result = device.print(SLIP)
        assert isinstance(result, NotPrinted)
        assert result.silent
        assert "did not take the slip" in result.reason
        assert jobs(server) == ""
    assert device.state() == result, "a queue without a job does not know that its printer is off"
    device = printer(believed=believed, patience_s=30)
    with switched_on(port) as papers:
        assert device.print(SLIP) == (Printed() if believed else HandedOver())
    assert papers == [b"%PDF-slip"], "once"
    assert device.state() == (Ready() if believed else HandedOver())


def test_a_printer_that_keeps_its_line_open_may_have_printed(server):
    with socket.create_server(("127.0.0.1", 0)) as slow:
        server.add_queue("Shop", f"socket://127.0.0.1:{slow.getsockname()[1]}")
        assert printer(patience_s=2).print(SLIP) == HandedOver()


def test_a_printer_that_takes_no_data_is_given_up_and_the_job_cancelled(server):
    with socket.create_server(("127.0.0.1", 0)) as mute:
        server.add_queue("Shop", f"socket://127.0.0.1:{mute.getsockname()[1]}")
        large = CupsPrinter(
            "Shop", lambda _: b"%PDF" + bytes(20_000_000), "", believed=True, patience_s=1
        )
        assert isinstance(large.print(SLIP), NotPrinted)
        assert jobs(server) == ""


def test_a_queue_that_is_switched_off_gets_no_job(server, port):
    server.add_queue("Shop", f"socket://127.0.0.1:{port}")
    server.run("cupsdisable", "-r", "belt broken", "Shop")
    for _ in range(3):
        result = printer().print(SLIP)
        assert isinstance(result, NotPrinted)
        assert "belt broken" in result.reason
    assert jobs(server) == ""


def test_a_cupsd_that_hangs_is_an_answer(server, port, monkeypatch):
    server.add_queue("Shop", f"socket://127.0.0.1:{port}")
    monkeypatch.setattr(cups, "_COMMAND_S", 0.5)
    with server.frozen():
        result, state = printer().print(SLIP), printer().state()
    assert isinstance(result, NotPrinted)
    assert result.silent
    assert state == result
    assert not isinstance(printer().state(), NotPrinted | PaperOut)
    assert jobs(server) == ""
