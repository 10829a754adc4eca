"""Stands for a process that a warm server has forked: its streams, its signals and its end.

Run by its path, with the server's socket and a command as arguments, by a bare Python. It loads
next to nothing, since that is the point of it.
"""

from __future__ import annotations

import marshal
import os
import signal
import socket
import sys
from array import array

STREAMS = 3
LENGTH = 8


def call(path: str, words: list[str]) -> int:
    """The status, as `os.waitpid` has it, of a process that got our streams and surroundings."""
    asked = marshal.dumps((words, dict(os.environ), os.getcwd()))  # noqa: PTH109  without pathlib, which is slow to load
    with socket.socket(socket.AF_UNIX) as server:
        server.connect(path)
        streams = array("i", range(STREAMS)).tobytes()
        rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, streams)]
        server.sendmsg([len(asked).to_bytes(LENGTH)], rights)
        server.sendall(asked)
        with server.makefile("rb") as answers:
            process = int(answers.readline())
            for each in (signal.SIGINT, signal.SIGTERM):
                signal.signal(each, lambda number, _: os.kill(process, number))
            return int(answers.readline())


def end_as(status: int) -> None:
    """End in the way that the process did."""
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        if number != signal.SIGKILL:
            signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
    os._exit(os.WEXITSTATUS(status))


if __name__ == "__main__":
    end_as(call(sys.argv[1], sys.argv[2:]))
