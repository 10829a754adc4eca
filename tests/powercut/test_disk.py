"""What the rebuilt disks may hold: what was synced always, of the rest whatever POSIX allows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.powercut.disk import Cut, Disk
from tests.powercut.operations import Made, Removed, Renamed, Resized, Synced, Wrote

ROOT = Path("/disk")
FILE, OTHER, FOLDER = ROOT / "file", ROOT / "other", ROOT / "folder"
RANDOM = (Cut.SECTORS, Cut.PAGES)
LONG = bytes(range(256)) * 40


def disk_after(*operations, before=None):
    disk = Disk(ROOT, before or {})
    for operation in operations:
        disk.feed(operation)
    return disk


def every_disk(disk):
    return [disk.after(cut, seed) for cut in Cut for seed in range(200)]


def test_a_file_that_was_synced_with_its_name_is_whole_on_every_disk():
    made = (Made(FILE), Wrote(FILE, 0, LONG), Synced(FILE, 2), Synced(ROOT, 3))
    assert all(state == {FILE: LONG} for state in every_disk(disk_after(*made)))


def test_a_synced_file_without_its_folder_may_have_no_name():
    disk = disk_after(Made(FILE), Wrote(FILE, 0, LONG), Synced(FILE, 2))
    assert disk.after(Cut.NOTHING) == {}
    assert disk.after(Cut.NAMES) == {FILE: LONG}


@pytest.mark.parametrize(
    ("cut", "content"),
    [
        (Cut.NOTHING, b"old"),
        (Cut.NAMES, b"old"),
        (Cut.ALL, b"new, longer"),
        (Cut.CONTENT, b"new, longer"),
        (Cut.GROWN, b"old" + bytes(8)),
    ],
)
def test_what_was_written_and_not_synced_is_there_as_the_cut_says(cut, content):
    disk = disk_after(Wrote(FILE, 0, b"new, longer"), before={FILE: b"old"})
    assert disk.after(cut) == {FILE: content}


@pytest.mark.parametrize(("cut", "grain"), [(Cut.SECTORS, 512), (Cut.PAGES, 4096)])
def test_a_torn_write_is_torn_at_the_edges_of_sectors_alone(cut, grain):
    disk = disk_after(Wrote(FILE, 0, b"n" * 10_000), before={FILE: b"o" * 10_000})
    contents = {state[FILE] for state in (disk.after(cut, seed) for seed in range(200))}
    assert len(contents) > 3
    for content in contents:
        pieces = [content[at : at + grain] for at in range(0, len(content), grain)]
        assert all(len(set(piece)) == 1 for piece in pieces)


def test_a_rename_leaves_the_file_under_one_name_on_every_disk():
    disk = disk_after(Renamed(FILE, OTHER), before={FILE: b"new", OTHER: b"old"})
    states = every_disk(disk)
    assert {frozenset(state.items()) for state in states} == {
        frozenset({(FILE, b"new"), (OTHER, b"old")}),
        frozenset({(OTHER, b"new")}),
    }


def test_a_folder_that_was_not_synced_takes_all_in_it_along():
    inside = FOLDER / "file"
    steps = (Made(FOLDER, True), Made(inside), Synced(inside, 2), Synced(FOLDER, 3))
    assert disk_after(*steps).after(Cut.NOTHING) == {}
    assert disk_after(*steps, Synced(ROOT, 4)).after(Cut.NOTHING) == {FOLDER: None, inside: b""}


def test_what_was_removed_may_come_back_until_the_folder_is_synced():
    assert disk_after(Removed(FILE), before={FILE: b"x"}).after(Cut.NOTHING) == {FILE: b"x"}
    synced = disk_after(Removed(FILE), Synced(ROOT, 1), before={FILE: b"x"})
    assert all(state == {} for state in every_disk(synced))


def test_a_sync_covers_what_came_before_it_began_and_no_more():
    """Another thread may write while it runs."""
    disk = disk_after(
        Wrote(FILE, 0, b"a"), Wrote(FILE, 1, b"b"), Synced(FILE, 1), before={FILE: b""}
    )
    assert disk.after(Cut.NOTHING) == {FILE: b"a"}


def test_a_file_that_was_cut_short_may_be_long_again():
    disk = disk_after(Resized(FILE, 0), before={FILE: b"long"})
    assert disk.after(Cut.NOTHING) == {FILE: b"long"}
    assert disk.after(Cut.ALL) == {FILE: b""}
    assert {disk.after(cut, seed)[FILE] for cut in RANDOM for seed in range(50)} == {b"", b"long"}
