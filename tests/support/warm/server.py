"""Forks processes that have the kiosk's imports behind them.

Each is a process like any other, with streams, an environment, a folder, arguments and an end of
its own. Spared is only the third of a second in which Python reads the kiosk's modules.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import marshal
import os
import runpy
import select
import signal
import socket
import sys
import threading
from array import array
from functools import partial

from tests.support.prompt_uvicorn import stop_promptly
from tests.support.warm.caller import LENGTH, STREAMS

# What the commands load when they are called. None of it starts a thread, which a fork would lose.
MODULES = (
    "kiosk.cli",
    "kiosk.checks.command",
    "kiosk.commands.lead_import",
    "kiosk.commands.lead_intake",
    "kiosk.commands.leads",
    "kiosk.commands.redeem",
    "kiosk.commands.status",
    "kiosk.commands.sync",
    "kiosk.sandbox.server",
    "anyio._backends._asyncio",
    "httpcore",
    "uvicorn.lifespan.on",
    "uvicorn.protocols.http.h11_impl",
    "uvicorn.protocols.websockets.websockets_sansio_impl",
)


def main() -> None:
    """Serve on the socket of that path until stdin ends; a fork becomes the command."""
    for module in MODULES:
        importlib.import_module(module)
    stop_promptly()
    gc.freeze()
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(sys.argv[1])
        listener.listen()
        print("ready", flush=True)
        caller = _in_a_fork(listener)
    with caller:
        words = _forked(caller)
    sys.orig_argv = [sys.executable, "-m", *words]
    sys.argv = words
    try:
        runpy.run_module(words[0], run_name="__main__", alter_sys=True)
    except SystemExit as end:
        if not isinstance(end.code, int):
            raise
        _end(end.code)


def _in_a_fork(listener: socket.socket) -> socket.socket:
    """A caller, in a process of its own; the server itself ends here with its stdin."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while listener in select.select([listener, sys.stdin], [], [])[0]:
        caller, _ = listener.accept()
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            return caller
        caller.close()
    os._exit(0)


def _forked(caller: socket.socket) -> list[str]:
    """The caller's command, in a process that has its surroundings; its parent stays to tell."""
    size, rights, _, _ = caller.recvmsg(LENGTH, socket.CMSG_SPACE(STREAMS * array("i").itemsize))
    streams = array("i", rights[0][2])
    with caller.makefile("rb") as asked:
        words, environ, folder = marshal.loads(asked.read(int.from_bytes(size)))
    process = os.fork()
    if process:
        _tell(caller, process)
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.environ.clear()
    os.environ.update(environ)
    os.chdir(folder)
    _open_streams()
    return words


def _open_streams() -> None:
    """As Python does at its start; they live as long as the process."""
    told = partial(open, encoding="utf-8", closefd=False)
    sys.stdin = sys.__stdin__ = told(0)
    sys.stdout = sys.__stdout__ = told(1, "w")
    sys.stderr = sys.__stderr__ = told(2, "w", buffering=1, errors="backslashreplace")


def _end(code: int) -> None:
    """As Python ends, without taking apart all that was loaded: each page of it would be copied."""
    threading._shutdown()
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _tell(caller: socket.socket, process: int) -> None:
    """Tell the process's id and its end; a caller that is gone takes it along."""
    caller.sendall(b"%d\n" % process)
    end = os.pidfd_open(process)
    if end not in select.select([end, caller], [], [])[0]:
        os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    caller.send(b"%d\n" % status, socket.MSG_NOSIGNAL)
    os._exit(0)


if __name__ == "__main__":
    main()
