"""The log of `strace -f -y -xx` read as operations on the files below one folder."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from tests.powercut.disk import State
from tests.powercut.operations import (
    Linked,
    Made,
    Operation,
    Removed,
    Renamed,
    Resized,
    Said,
    Synced,
    Wrote,
)

# All that changes files; a call of these that is not understood is an error, never a gap.
TRACED = (
    *("open", "openat", "creat", "write", "pwrite64", "writev", "pwritev", "pwritev2", "lseek"),
    *("truncate", "ftruncate", "fallocate", "fsync", "fdatasync", "sync_file_range", "sync"),
    *("rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "mkdir", "mkdirat"),
    *("link", "linkat", "symlink", "symlinkat", "sendfile", "copy_file_range", "splice"),
)
_LINE = re.compile(r"^(?P<pid>\d+) +(?P<call>\w+)\((?P<args>.*)\) += (?P<result>.*)$")
_UNFINISHED = re.compile(r"^(?P<pid>\d+) +(?P<begin>\w+\(.*?),? *<unfinished \.\.\.>$")
_RESUMED = re.compile(r"^(?P<pid>\d+) +<\.\.\. \w+ resumed>(?P<end>.*)$")
_HANDLE = re.compile(r"(?P<fd>AT_FDCWD|\d+)<(?P<path>[^>]*)>(?P<gone>\(deleted\))?")
_TEXT = re.compile(r'"(?P<hex>(?:\\x[0-9a-f]{2})*)"')
_AN_ARGUMENT = re.compile(r'"[^"]*"(?:\.\.\.)?|\[[^\]]*\]|[^,\s][^,]*')


class NotUnderstoodError(AssertionError):
    """A call that changes files in a way that nobody has taught the reader yet."""


class Reader:
    """For one log. `before`: the files below `root`; `first`: how many operations came earlier."""

    def __init__(self, root: Path, before: State, first: int = 0) -> None:
        self._root = root
        self._first = first
        self._found: list[Operation] = []
        self._begun: dict[str, tuple[str, int]] = {}
        # How far plain writes have come, by file descriptor and path.
        self._offsets: dict[tuple[str, Path], int] = {}
        self._appends: set[tuple[str, Path]] = set()
        self._contents = {
            path: bytearray(data if isinstance(data, bytes) else b"")
            for path, data in before.items()
            if data is not None
        }

    def read(self, lines: Iterable[str]) -> list[Operation]:
        """Raises NotUnderstoodError."""
        for line in lines:
            self._line(line.rstrip("\n"))
        return self._found

    def _line(self, line: str) -> None:
        began = self._first + len(self._found)
        if cut := _UNFINISHED.match(line):
            self._begun[cut["pid"]] = (cut["begin"], began)
            return
        if rest := _RESUMED.match(line):
            begin, began = self._begun.pop(rest["pid"])
            end = rest["end"]
            glue = ", " if not begin.endswith("(") and not end.startswith((")", ",")) else ""
            line = f"{rest['pid']} {begin}{glue}{end.lstrip()}"
        match = _LINE.match(line)
        if not match or match["result"].startswith(("-1", "?")):
            return
        args = [part.strip() for part in _AN_ARGUMENT.findall(match["args"])]
        self._call(match["call"], args, match["result"], began)

    def _call(self, call: str, args: list[str], result: str, began: int) -> None:
        handle = getattr(self, f"_{call}", None)
        if handle is None:
            if any(self._inside(path) for path in map(self._of, args) if path):
                raise NotUnderstoodError(f"{call}({', '.join(one[:80] for one in args)})")
            return
        handle(args, result, began)

    # Each of the calls that the product and SQLite use.

    def _openat(self, args: list[str], result: str, _began: int) -> None:
        path, flags = self._of(result), args[2]
        if path is None or not self._inside(path):
            return
        if "O_CREAT" in flags and path not in self._contents:
            self._made(path)
        if "O_TRUNC" in flags and self._contents.get(path):
            self._resize(path, 0)
        place = (result.split("<", maxsplit=1)[0], path)
        self._offsets[place] = 0
        self._appends.discard(place)
        if "O_APPEND" in flags:
            self._appends.add(place)

    def _lseek(self, args: list[str], result: str, _began: int) -> None:
        if (path := self._of(args[0])) and path in self._contents:
            self._offsets[args[0].split("<")[0], path] = int(result)

    def _write(self, args: list[str], result: str, _began: int) -> None:
        fd, data = args[0].split("<")[0], _bytes(args[1])[: int(result)]
        path = self._of(args[0])
        if fd == "1" and path and not self._inside(path):
            self._found.append(Said(data.decode(errors="replace")))
        elif path and self._inside(path):
            self._plain_write(fd, path, data)

    def _pwrite64(self, args: list[str], result: str, _began: int) -> None:
        if (path := self._of(args[0])) and self._inside(path):
            self._wrote(path, int(args[3]), _bytes(args[1])[: int(result)])

    def _sendfile(self, args: list[str], result: str, _began: int) -> None:
        target, source = self._of(args[0]), self._of(args[1])
        if not target or not self._inside(target):
            return
        if not source or source not in self._contents:
            raise NotUnderstoodError(f"sendfile from {source}")
        fd = args[0].split("<")[0]
        begin = self._offsets.get((args[1].split("<")[0], source), 0)
        if args[2] != "NULL":
            begin = int(args[2].strip("[]").split()[0])
        self._plain_write(fd, target, bytes(self._contents[source][begin : begin + int(result)]))

    def _ftruncate(self, args: list[str], _result: str, _began: int) -> None:
        if (path := self._of(args[0])) and self._inside(path):
            self._resize(path, int(args[1]))

    def _fsync(self, args: list[str], _result: str, began: int) -> None:
        if (path := self._of(args[0])) and (self._inside(path) or path == self._root.parent):
            self._found.append(Synced(path, began))

    _fdatasync = _fsync

    def _rename(self, args: list[str], _result: str, _began: int) -> None:
        self._moved(Path(_bytes(args[0]).decode()), Path(_bytes(args[1]).decode()))

    def _renameat2(self, args: list[str], _result: str, _began: int) -> None:
        self._moved(self._at(args[0], args[1]), self._at(args[2], args[3]))

    _renameat = _renameat2

    def _unlink(self, args: list[str], _result: str, _began: int) -> None:
        self._gone(Path(_bytes(args[0]).decode()))

    _rmdir = _unlink

    def _unlinkat(self, args: list[str], _result: str, _began: int) -> None:
        self._gone(self._at(args[0], args[1]))

    def _mkdir(self, args: list[str], _result: str, _began: int) -> None:
        path = Path(_bytes(args[0]).decode())
        if self._inside(path):
            self._found.append(Made(path, is_folder=True))

    def _symlink(self, args: list[str], _result: str, _began: int) -> None:
        self._linked(_bytes(args[0]), Path(_bytes(args[1]).decode()))

    def _symlinkat(self, args: list[str], _result: str, _began: int) -> None:
        self._linked(_bytes(args[0]), self._at(args[1], args[2]))

    def _linked(self, target: bytes, path: Path) -> None:
        if self._inside(path):
            self._contents[path] = bytearray()
            self._found.append(Linked(path, target.decode()))

    def _moved(self, source: Path, target: Path) -> None:
        if not self._inside(source):
            return
        if source not in self._contents:
            raise NotUnderstoodError(f"a folder is renamed: {source}")
        self._contents[target] = self._contents.pop(source)
        self._found.append(Renamed(source, target))

    def _gone(self, path: Path) -> None:
        if self._inside(path):
            self._contents.pop(path, None)
            self._found.append(Removed(path))

    def _made(self, path: Path) -> None:
        self._contents[path] = bytearray()
        self._found.append(Made(path))

    def _resize(self, path: Path, size: int) -> None:
        content = self._contents[path]
        content[size:] = bytes(max(size - len(content), 0))
        self._found.append(Resized(path, size))

    def _plain_write(self, fd: str, path: Path, data: bytes) -> None:
        place = (fd, path)
        at_end = place in self._appends
        offset = len(self._contents[path]) if at_end else self._offsets.get(place, 0)
        self._wrote(path, offset, data)
        self._offsets[place] = offset + len(data)

    def _wrote(self, path: Path, offset: int, data: bytes) -> None:
        content = self._contents[path]
        content.extend(bytes(max(offset + len(data) - len(content), 0)))
        content[offset : offset + len(data)] = data
        self._found.append(Wrote(path, offset, data))

    def _inside(self, path: Path) -> bool:
        """Below the folder; the index of the log is memory that happens to have a name."""
        return path.is_relative_to(self._root) and not path.name.endswith("-shm")

    def _of(self, argument: str) -> Path | None:
        match = _HANDLE.match(argument)
        if not match or match["gone"]:
            return None
        return Path(_unhexed(match["path"]).decode(errors="replace"))

    def _at(self, folder: str, name: str) -> Path:
        return (self._of(folder) or Path("/")) / _bytes(name).decode()


def _bytes(argument: str) -> bytes:
    match = _TEXT.match(argument)
    if not match:
        raise NotUnderstoodError(argument[:80])
    return _unhexed(match["hex"])


def _unhexed(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
