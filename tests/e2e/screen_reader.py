"""A screen reader's end of AT-SPI, over D-Bus: the tree, the actions, and what is announced.

Everything is private: an X server, a session bus, and the accessibility bus that it starts.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    new_method_call,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

PATIENCE = 15.0
"""Seconds after which what is waited for will not come."""
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_ACTION = "org.a11y.atspi.Action"
_ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_SHOWING = 25
"""The number of the state “showing”."""


T = TypeVar("T")


class Gone(Exception):
    """An object is not there any more, or does not know the question."""


def missing_programs() -> list[str]:
    """The programs this needs that are not installed."""
    missing = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if not any(Path(path).exists() for path in _LAUNCHERS):
        missing.append("at-spi2-core")
    return missing


@contextmanager
def surroundings() -> Iterator[dict[str, str]]:
    """A screen and a session bus of one's own: the environment that leads to them."""
    read, write = os.pipe()
    screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    bus = ["dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address=1"]
    quiet: dict[str, Any] = {"stderr": subprocess.DEVNULL}
    with subprocess.Popen(screen, pass_fds=[write], **quiet) as x:
        try:
            os.close(write)
            with os.fdopen(read) as told:
                display = f":{told.readline().strip()}"
            env = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            with subprocess.Popen(
                bus, stdout=subprocess.PIPE, text=True, env=env, **quiet
            ) as daemon:
                assert daemon.stdout is not None
                env["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
                env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
                yield env
                daemon.kill()
        finally:
            x.kill()


class Node(NamedTuple):
    """An accessible object: whose it is, and its path there."""

    bus: str
    path: str


class Seen(NamedTuple):
    """An object as it was found: its depth in the tree, its role and its name."""

    depth: int
    role: str
    name: str
    node: Node


class ScreenReader:
    """Reads and works the one program that is on the accessibility bus.

    `announced` is what it was asked to say, `renamed` the names of objects that told of a new one.
    """

    def __init__(self, environment: dict[str, str]) -> None:
        session = open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"])
        launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        [address] = session.send_and_get_reply(new_method_call(launcher, "GetAddress")).body
        session.close()
        self._bus = open_dbus_connection(address)
        self._events: deque[Message] = deque()
        self.announced: list[str] = []
        self.renamed: list[str] = []
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._bus.filter(rule, queue=self._events)
        self._ask(new_method_call(message_bus, "AddMatch", "s", (rule.serialise(),)))
        where, name = "/org/a11y/atspi/registry", "org.a11y.atspi.Registry"
        for event in ("object:announcement", "object:property-change"):
            registry = DBusAddress(where, name, name)
            self._ask(new_method_call(registry, "RegisterEvent", "sass", (event, [], "")))

    def close(self) -> None:
        """Hang up."""
        self._bus.close()

    def tree(self, root: Node | None = None, depth: int = 0) -> Iterator[Seen]:
        """Everything on the screen, the window first, each object before what is in it."""
        for node in self._children(root or Node(*_ROOT)):
            try:
                [role] = self._call(node, _ACCESSIBLE, "GetRoleName")
                [low, _high] = self._call(node, _ACCESSIBLE, "GetState")[0]
                name = str(self._property(node, "Name"))
            except Gone:
                continue
            if low & 1 << _SHOWING or role == "application":
                yield Seen(depth, role, name, node)
                yield from self.tree(node, depth + 1)

    def find(self, role: str, name: str) -> Seen:
        """The one object of that role whose name begins so, once it is on the screen."""

        def look() -> Seen | None:
            there = (seen for seen in self.tree() if seen.role == role)
            return next((seen for seen in there if seen.name.startswith(name)), None)

        return self.wait(look, f"{role} {name!r}")

    def press(self, role: str, name: str) -> None:
        """Do what an object does when it is pressed."""
        node = self.find(role, name).node
        [actions] = self._call(node, _ACTION, "GetActions")
        names = [action[0].lower() for action in actions]
        self._call(node, _ACTION, "DoAction", "i", (names.index("press"),))

    def wait(self, look: Callable[[], T | None], what: str) -> T:
        """What `look` gives once it gives something; events are taken meanwhile."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.listen(0.05)
            found = look()
            if found is not None:
                return found
        raise AssertionError(f"not there: {what}; announced: {self.announced}")

    def listen(self, seconds: float) -> None:
        """Take the events of the next seconds."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                self._bus.recv_messages(timeout=left)
            except TimeoutError:
                break
        while self._events:
            event = self._events.popleft()
            fields, body = event.header.fields, event.body
            if fields[HeaderFields.member] == "Announcement":
                self.announced.append(body[3][1])
            elif body[0] == "accessible-name":
                self.renamed.append(body[3][1])

    def _children(self, node: Node) -> list[Node]:
        try:
            return [Node(*child) for child in self._call(node, _ACCESSIBLE, "GetChildren")[0]]
        except Gone:
            return []

    def _property(self, node: Node, name: str) -> Any:
        address = DBusAddress(node.path, node.bus, _ACCESSIBLE)
        return self._ask(Properties(address).get(name))[0][1]

    def _call(
        self, node: Node, interface: str, method: str, kinds: str | None = None, words: Any = ()
    ) -> Any:
        address = DBusAddress(node.path, node.bus, interface)
        return self._ask(new_method_call(address, method, kinds, words))

    def _ask(self, message: Message) -> Any:
        reply = self._bus.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type is MessageType.error:
            raise Gone(f"{message.header.fields[HeaderFields.member]}: {reply.body}")
        return reply.body
