"""In the root: every shared library that a version brings and that would not load; one a line."""

import subprocess
import sys
from pathlib import Path

for library in sorted(Path(sys.prefix).rglob("*.so*")):
    told = subprocess.run(["ldd", library], capture_output=True, text=True, check=False).stdout
    for line in told.splitlines():
        if "not found" in line:
            print(f"{library.relative_to(sys.prefix)}: {line.strip()}")
