"""A machine on which one thing after another is broken, for the doctor to find."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import threading
from contextlib import ExitStack, suppress
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Self

import PySide6
import pytest

from kiosk.core.feed.board import Board
from kiosk.core.feed.offer import Offer
from kiosk.settings.load import load
from kiosk.store.database import DATABASE
from kiosk.store.database_key import database_key
from kiosk.store.offers import OfferStore, SavedBoard
from tests.support.root import ROOT
from tests.support.store_harness import open_database

QT_LIBRARIES = Path(PySide6.__file__).parent / "Qt" / "lib"
NO_FONTS = '<?xml version="1.0"?><fontconfig><cachedir>{}</cachedir></fontconfig>'


class _Pages(BaseHTTPRequestHandler):
    """Every page has the same answer."""

    def __init__(self, status: int, *of_http: object) -> None:
        self._status = status
        super().__init__(*of_http)

    def do_GET(self) -> None:
        self.send_error(self._status)

    def log_message(self, *_: object) -> None: ...


class BrokenMachine:
    """Context manager. `folder` is its own; what it starts ends with it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.data = folder / "data"
        self._started = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._started.close()

    def settings(self, text: str = "", **kiosk: str):
        """A kiosk's settings with more sections, and more keys of [kiosk]."""
        keys = {"id": "K-001", "store": "S-01", "data_dir": str(self.data)} | kiosk
        lines = [f'{key} = "{value}"' for key, value in keys.items()]
        file = self.folder / "kiosk.toml"
        file.write_text("\n".join(["[kiosk]", *lines, text]), encoding="utf-8")
        return load(file, {})

    def offers(self, *titles: str) -> None:
        """Offers as an earlier run of the kiosk left them."""
        self.board(
            *(
                Offer(id=f"id{n}", number=f"N{n}", modified=1, title=title)
                for n, title in enumerate(titles)
            )
        )

    def board(self, *offers: Offer) -> None:
        """A board as an earlier run of the kiosk left it."""
        connection = open_database(self.data / DATABASE, database_key({}, self.data))
        OfferStore(connection).save(SavedBoard(Board.of(offers, [], 0), None))
        connection.close()

    def file(self, name: str, text: str = "", mode: int = 0o600) -> Path:
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        file.chmod(mode)
        return file

    def closed_port(self) -> int:
        """A port on which nobody listens."""
        with socket.create_server(("127.0.0.1", 0)) as server:
            return int(server.getsockname()[1])

    def silent_port(self) -> int:
        """A port whose server takes connections and says nothing."""
        return self._serve(lambda peer: None)

    def answering_port(self, answer: bytes) -> int:
        """A port whose server answers everything with the same bytes."""

        def serve(peer: socket.socket) -> None:
            with suppress(OSError):
                while peer.recv(4096):
                    peer.sendall(answer)

        return self._serve(serve)

    def pages_port(self, status: int = 404) -> int:
        """A web server that gives every page this status."""
        server = HTTPServer(("127.0.0.1", 0), partial(_Pages, status))
        self._started.callback(server.server_close)
        self._started.callback(server.shutdown)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        return int(server.server_address[1])

    def no_fonts(self) -> dict[str, str]:
        """An environment in which the system has not a single font."""
        file = self.file("fonts.conf", NO_FONTS.format(self.folder / "cache"))
        return {**os.environ, "FONTCONFIG_FILE": str(file)}

    def without(self, *files: Path, program: str, environ: dict[str, str] | None = None) -> str:
        """What a Python program prints where these files are empty; skipped without root."""
        covers = "".join(f"mount --bind /dev/null '{file.resolve()}' && " for file in files)
        command = ["unshare", "--mount", "sh", "-c", f'{covers} exec "$0" -c "$1"']
        if os.geteuid() != 0:
            pytest.skip("covering a file needs root")
        done = subprocess.run(
            [*command, sys.executable, program],
            env=environ, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    def _serve(self, serve) -> int:
        server = self._started.enter_context(socket.create_server(("127.0.0.1", 0)))
        peers: list[socket.socket] = []

        def accept() -> None:
            with suppress(OSError):
                while True:
                    peers.append(server.accept()[0])
                    serve(peers[-1])

        def close() -> None:
            server.shutdown(socket.SHUT_RDWR)
            for peer in peers:
                peer.close()

        self._started.callback(close)
        threading.Thread(target=accept, daemon=True).start()
        return int(server.getsockname()[1])
