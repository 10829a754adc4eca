"""What stands on a disk, and which of it a power cut may leave.

What was synced is there. Of the rest anything may be: content and names are kept apart, as POSIX
allows, and each name, each write and each sector of a write is kept or lost for itself.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from tests.powercut.operations import (
    Linked,
    Made,
    Operation,
    Removed,
    Renamed,
    Resized,
    Synced,
    Wrote,
)

Content = Wrote | Resized
# A disk as files by path; None is a folder, and text where a symbolic link leads.
State = Mapping[Path, bytes | str | None]


class Cut(StrEnum):
    """How much of what was not synced has come to the disk."""

    NOTHING = "only what was synced"
    ALL = "all, as after a kill"
    NAMES = "names without content"
    CONTENT = "content without names"
    GROWN = "names and sizes, new content missing"
    SECTORS = "anything, torn at 512 bytes"
    PAGES = "anything, torn at 4,096 bytes"


@dataclass(slots=True)
class _File:
    """`pending`: what was done since the last sync, with its number."""

    content: bytearray = field(default_factory=bytearray)
    pending: list[tuple[int, Content]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Link:
    target: str


_Change = dict[str, "_File | _Folder | _Link | None"]


@dataclass(slots=True)
class _Folder:
    """Names by what they stand for; `pending`: names and their new meanings, None for none.

    A rename within a folder is one change: no file system loses the file between its two names.
    """

    names: dict[str, _Named] = field(default_factory=dict)
    pending: list[tuple[int, _Change]] = field(default_factory=list)

    def now(self) -> dict[str, _Named]:
        names = dict(self.names)
        for _, change in self.pending:
            _set(names, change)
        return names


_Named = _File | _Folder | _Link


class Disk:
    """Fed with operations one by one; asked at any moment what a cut may leave."""

    def __init__(self, root: Path, files: State) -> None:
        """`files` stand there since long, and safely."""
        self._root = root
        self._top = _Folder()
        self._fed = 0
        for path, content in sorted(files.items()):
            self._folder(path.parent).names[path.name] = _named(content)

    def feed(self, operation: Operation) -> None:
        number = self._fed
        self._fed += 1
        match operation:
            case Made(path, is_folder):
                self._name(number, path, _Folder() if is_folder else _File())
            case Linked(path, target):
                self._name(number, path, _Link(target))
            case Wrote(path) | Resized(path):
                self._file(path).pending.append((number, operation))
            case Renamed(source, target):
                self._rename(number, source, target)
            case Removed(path):
                self._name(number, path, None)
            case Synced(path, began):
                self._sync(path, began)

    def after(self, cut: Cut, seed: int = 0) -> State:
        """What is there when the power comes back."""
        rng = random.Random(f"{cut}/{seed}")
        left: dict[Path, bytes | str | None] = {}
        self._leave(self._top, self._root, _Chance(cut, rng), left)
        return left

    def _leave(
        self, folder: _Folder, path: Path, chance: _Chance, left: dict[Path, bytes | str | None]
    ) -> None:
        names = dict(folder.names)
        for _, change in folder.pending:
            if chance.keeps_name():
                _set(names, change)
        for name, meaning in names.items():
            if isinstance(meaning, _Folder):
                left[path / name] = None
                self._leave(meaning, path / name, chance, left)
            elif isinstance(meaning, _Link):
                left[path / name] = meaning.target
            else:
                left[path / name] = bytes(_content(meaning, chance))

    def _rename(self, number: int, source: Path, target: Path) -> None:
        """Between folders each has its own half of it, of which a cut may leave one."""
        moved = self._at(source)
        if source.parent == target.parent:
            change = {target.name: moved, source.name: None}
            self._folder(source.parent).pending.append((number, change))
        else:
            self._name(number, target, moved)
            self._name(number, source, None)

    def _sync(self, path: Path, began: int) -> None:
        if not path.is_relative_to(self._root):
            return
        target = self._top if path == self._root else self._at(path)
        assert not isinstance(target, _Link), path
        done = [one for one in target.pending if one[0] < began]
        target.pending = [one for one in target.pending if one[0] >= began]
        for entry in done:
            if isinstance(target, _Folder):
                _set(target.names, entry[1])
            else:
                _apply(target.content, entry[1])

    def _name(self, number: int, path: Path, meaning: _Named | None) -> None:
        self._folder(path.parent).pending.append((number, {path.name: meaning}))

    def _folder(self, path: Path) -> _Folder:
        found = self._top if path == self._root else self._at(path)
        assert isinstance(found, _Folder), path
        return found

    def _file(self, path: Path) -> _File:
        found = self._at(path)
        assert isinstance(found, _File), path
        return found

    def _at(self, path: Path) -> _Named:
        found: _Named = self._top
        for name in path.relative_to(self._root).parts:
            assert isinstance(found, _Folder), path
            found = found.now()[name]
        return found


@dataclass(frozen=True, slots=True)
class _Chance:
    cut: Cut
    rng: random.Random

    def keeps_name(self) -> bool:
        if self.cut in (Cut.NOTHING, Cut.CONTENT):
            return False
        return self.cut not in (Cut.SECTORS, Cut.PAGES) or self.rng.random() < 0.6

    def kept(self, content: bytearray, pending: Iterable[Content]) -> None:
        for one in pending:
            self._keep(content, one)

    def _keep(self, content: bytearray, one: Content) -> None:
        if self.cut in (Cut.ALL, Cut.CONTENT):
            _apply(content, one)
        elif self.cut is Cut.GROWN:
            if isinstance(one, Wrote):
                content.extend(bytes(max(one.offset + len(one.data) - len(content), 0)))
        elif self.cut in (Cut.SECTORS, Cut.PAGES):
            grain = 512 if self.cut is Cut.SECTORS else 4096
            self._torn(content, one, grain)

    def _torn(self, content: bytearray, one: Content, grain: int) -> None:
        chance = self.rng.random()
        if chance < 0.3:
            return
        if chance < 0.6 or isinstance(one, Resized):
            _apply(content, one)
            return
        end = one.offset + len(one.data)
        edges = [one.offset, *range(one.offset // grain * grain + grain, end, grain), end]
        for begin, until in itertools.pairwise(edges):
            if self.rng.random() < 0.5:
                part = one.data[begin - one.offset : until - one.offset]
                _apply(content, Wrote(one.path, begin, part))


def _content(file: _File, chance: _Chance) -> bytearray:
    content = bytearray(file.content)
    chance.kept(content, (one for _, one in file.pending))
    return content


def _apply(content: bytearray, one: Content) -> None:
    if isinstance(one, Resized):
        content[one.size :] = bytes(max(one.size - len(content), 0))
        return
    content.extend(bytes(max(one.offset + len(one.data) - len(content), 0)))
    content[one.offset : one.offset + len(one.data)] = one.data


def _named(content: bytes | str | None) -> _Named:
    if content is None:
        return _Folder()
    return _Link(content) if isinstance(content, str) else _File(bytearray(content))


def _set(names: dict[str, _Named], change: _Change) -> None:
    for name, meaning in change.items():
        if meaning is None:
            names.pop(name, None)
        else:
            names[name] = meaning
