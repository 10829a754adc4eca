"""A session bus with AT-SPI on it, and a client that sees a kiosk as a screen reader does."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import time
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Self

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_OBJECTS = "org.a11y.atspi.Event.Object"
_HEARD = ("object:announcement", "object:state-changed")
_WAIT_S = 20.0
_PASSWORD_TEXT = 40

# Positions in AT-SPI's set of states (atspi-constants.h), those that are told here.
STATES = {
    4: "checked",
    8: "enabled",
    11: "focusable",
    12: "focused",
    23: "selected",
    25: "showing",
    41: "checkable",
}


def missing() -> str:
    """What AT-SPI cannot be had without and is not there; empty where all is."""
    programs = ("dbus-daemon", "/usr/libexec/at-spi-bus-launcher", "Xvfb", "xrandr")
    return ", ".join(program for program in programs if not shutil.which(program))


@dataclass(frozen=True)
class Heard:
    """An event of the tree, as AT-SPI's signals have it."""

    member: str
    detail: str
    first: int
    value: object


class AtSpi:
    """Context manager of a bus with a client on it. `environment` is for the kiosk to be seen."""

    def __init__(self, display: str) -> None:
        self._display = display

    def __enter__(self) -> Self:
        environment = {k: v for k, v in os.environ.items() if not k.startswith("DBUS_")}
        environment |= {"DISPLAY": self._display, "GSETTINGS_BACKEND": "memory"}
        self._daemon = subprocess.Popen(
            ("dbus-daemon", "--session", "--print-address", "--nofork"),
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        told = select.select([self._daemon.stdout], [], [], _WAIT_S)[0]
        assert told, "no session bus"
        address = self._daemon.stdout.readline().strip()
        self.environment = {"DBUS_SESSION_BUS_ADDRESS": address}
        self._session = open_dbus_connection(address)
        bus = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (self._address,) = self._call(self._session, new_method_call(bus, "GetAddress"))
        status = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.freedesktop.DBus.Properties")
        for name in ("IsEnabled", "ScreenReaderEnabled"):
            told = ("org.a11y.Status", name, ("b", True))
            self._call(self._session, new_method_call(status, "Set", "ssv", told))
        self._client = open_dbus_connection(self._address)
        self._listen()
        return self

    def __exit__(self, *_: object) -> None:
        for connection in (self._client, self._session):
            connection.close()
        # The launcher, the registry and their own bus end with the session's.
        self._daemon.terminate()
        self._daemon.wait(_WAIT_S)
        self._daemon.stdout.close()

    def _listen(self) -> None:
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        for event in _HEARD:
            self._call(
                self._client, new_method_call(registry, "RegisterEvent", "sass", (event, [], ""))
            )
        self._events: deque[Heard] = deque()
        self._matches = MatchRule(type="signal", interface=_OBJECTS)
        self._call(self._client, message_bus.AddMatch(self._matches))
        self._queue = deque()
        self._client.filter(self._matches, queue=self._queue).__enter__()

    def application(self, name: str) -> Node:
        """The application of that name, as soon as it is on the bus."""
        end = time.monotonic() + _WAIT_S
        root = Node(self, _REGISTRY, _ROOT)
        while time.monotonic() < end:
            for child in root.children():
                if child.name == name:
                    return child
            time.sleep(0.1)
        raise AssertionError(f"{name} is not on the bus")

    def heard(self) -> Iterator[Heard]:
        """All events that have come since the last call."""
        while True:
            try:
                self._client.recv_messages(timeout=0.05)
            except TimeoutError:
                break
        while self._queue:
            message = self._queue.popleft()
            detail, first, _, (_, value), *_ = message.body
            yield Heard(message.header.fields[HeaderFields.member], detail, first, value)

    def announced(self, wanted: str, seconds: float = _WAIT_S) -> list[str]:
        """The announcements up to the first one with those words in it."""
        said: list[str] = []
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            said += [str(one.value) for one in self.heard() if one.member == "Announcement"]
            if any(wanted in text for text in said):
                return said
        raise AssertionError(f"{wanted!r} was not announced, but {said}")

    def call(self, node: Node, interface: str, method: str, *arguments: Any) -> Any:
        signature, body = arguments or ("", ())
        address = DBusAddress(node.path, node.bus, interface)
        return self._call(self._client, new_method_call(address, method, signature, body))

    @staticmethod
    def _call(connection: DBusConnection, message: Any) -> Any:
        reply = connection.send_and_get_reply(message, timeout=_WAIT_S)
        assert reply.header.message_type is MessageType.method_return, reply.body
        return reply.body


@dataclass(frozen=True)
class Node:
    """An object of the tree."""

    spi: AtSpi
    bus: str
    path: str

    def children(self) -> list[Node]:
        (found,) = self._accessible("GetChildren")
        return [Node(self.spi, bus, path) for bus, path in found]

    @property
    def name(self) -> str:
        return str(self._property("Name"))

    @property
    def description(self) -> str:
        return str(self._property("Description"))

    @property
    def locale(self) -> str:
        return str(self._property("Locale"))

    @property
    def role(self) -> str:
        return str(self._accessible("GetRoleName")[0])

    @property
    def is_masked(self) -> bool:
        """Whether it is a field of which a screen reader does not read what is typed."""
        return bool(self._accessible("GetRole")[0] == _PASSWORD_TEXT)

    @property
    def states(self) -> set[str]:
        ((low, high),) = self._accessible("GetState")
        bits = low | high << 32
        return {name for bit, name in STATES.items() if bits >> bit & 1}

    @property
    def actions(self) -> list[str]:
        (found,) = self.spi.call(self, "org.a11y.atspi.Action", "GetActions")
        return [name for name, _, _ in found]

    def do(self, action: str) -> None:
        """Have one of its actions done, which is all that a screen reader can do to it."""
        number = self.actions.index(action)
        self.spi.call(self, "org.a11y.atspi.Action", "DoAction", "i", (number,))

    def type(self, text: str) -> None:
        interface = "org.a11y.atspi.EditableText"
        self.spi.call(self, interface, "SetTextContents", "s", (text,))

    def walk(self) -> Iterator[Node]:
        """This object and all below it that show."""
        if "showing" in self.states:
            yield self
            for child in self.children():
                yield from child.walk()

    def find(self, role: str, name: str, seconds: float = _WAIT_S) -> Node:
        """The first object of that role with those words in its name, as soon as it shows."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for node in self.walk():
                if node.role == role and name in node.name:
                    return node
            time.sleep(0.1)
        seen = [(node.role, node.name) for node in self.walk()]
        raise AssertionError(f"no {role} {name!r} among {seen}")

    def _accessible(self, method: str) -> Any:
        return self.spi.call(self, "org.a11y.atspi.Accessible", method)

    def _property(self, name: str) -> object:
        arguments = ("ss", ("org.a11y.atspi.Accessible", name))
        ((_, value),) = self.spi.call(self, "org.freedesktop.DBus.Properties", "Get", *arguments)
        return value
