"""A program with threads, children, renames and every other way to write that the product has."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path


def write(file: Path, data: bytes) -> None:
    with file.open("ab") as opened:
        opened.write(data)
        opened.flush()
        os.fsync(opened.fileno())


def main() -> None:
    root = Path(sys.argv[1])
    if len(sys.argv) > 2:
        write(root / "child", b"from a child\n")
        return
    (root / "deep" / "ü x").mkdir(parents=True)
    threads = [
        threading.Thread(target=write, args=(root / f"thread-{n % 3}", b"%d" % n * 3000))
        for n in range(12)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    subprocess.run([sys.executable, "-m", "tests.powercut.careless", str(root), "x"], check=True)
    print("said", flush=True)
    shutil.copyfile(root / "child", root / "deep" / "ü x" / "copy")
    with (root / "seeks").open("w+b") as opened:
        opened.write(b"0123456789")
        opened.seek(4)
        opened.write(b"four")
        opened.truncate(6)
    os.pwrite(handle := os.open(root / "holes", os.O_WRONLY | os.O_CREAT), b"far", 9000)
    os.close(handle)
    (root / "thread-0").rename(root / "renamed")
    (root / "thread-1").unlink()
    shutil.rmtree(root / "deep")


if __name__ == "__main__":
    main()
