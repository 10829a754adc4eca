"""The recorder sees all that is done to files, in order, by every thread and child."""

from __future__ import annotations

import pytest

from tests.powercut.campaign import unseen
from tests.powercut.operations import Said, Synced
from tests.powercut.recorder import Step, can_record, record
from tests.powercut.strace_log import NotUnderstoodError, Reader

pytestmark = pytest.mark.skipif(bool(can_record()), reason=can_record())


def test_what_was_recorded_makes_the_same_files(tmp_path):
    root = tmp_path / "root"
    root.mkdir()
    (root / "thread-2").write_bytes(b"there before")
    recording = record(root, [Step(("tests.powercut.careless", str(root)))])
    assert recording.output == "said\n"
    assert unseen(recording) == []
    assert len(recording.afterwards) == 5
    texts = [one.text for one in recording.operations if isinstance(one, Said)]
    assert "".join(texts) == "said\n"
    assert sum(isinstance(one, Synced) for one in recording.operations) == 13


def test_a_call_that_nobody_has_thought_of_is_an_error_and_no_gap(tmp_path):
    file = "".join(f"\\x{byte:02x}" for byte in str(tmp_path / "file").encode())
    line = f"7 fallocate(3<{file}>, 0, 0, 4096) = 0"
    with pytest.raises(NotUnderstoodError, match="fallocate"):
        Reader(tmp_path, {tmp_path / "file": b""}).read([line])
