"""Node, Java and the npm packages that some of the checks need."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from hashlib import sha256
from pathlib import Path

HERE = Path(__file__).parent
CACHE = HERE.parents[2] / "build" / "salesforce-check"
# Apart, as jest brings 70 MB that no other check needs.
JEST = HERE / "jest"
LWC_CACHE = HERE.parents[2] / "build" / "salesforce-lwc"
# In runs of seconds, compiling well costs twice what it gains.
_QUICK_JAVA = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
_NODE, _JAVA = 20, 17


class ToolsError(Exception):
    """What is missing. `is_passing`: another try may do."""

    is_passing = False


class Tools:
    """Commands for the checks. Raises ToolsError where they cannot be had."""

    def __init__(self, cache: Path = CACHE) -> None:
        self._packages = cache / "node_modules"
        self.node = _newer("node", ["--version"], _NODE)
        self._java = _newer("java", ["-version"], _JAVA)
        _install(HERE, cache)

    @property
    def types(self) -> Path:
        """The elements of all metadata, as TypeScript."""
        return self._packages / "@salesforce/types/lib/metadata.d.ts"

    @property
    def packages(self) -> Path:
        return self._packages

    def lwc_packages(self) -> Path:
        """What runs the tests of Lightning web components. Raises ToolsError."""
        _install(JEST, LWC_CACHE)
        return LWC_CACHE / "node_modules"

    def apex_ls(self, project: Path) -> list[str]:
        """The call that checks Apex against the platform's types and the project's objects."""
        jars = self._packages / "@salesforce/code-analyzer-pmd-engine/dist/java-lib"
        main = "io.github.apexdevtools.apexls.CheckForIssues"
        options = ["--workspace", str(project), "--nocache", "--detail", "warnings"]
        return [self._java, "-Xmx700m", "-cp", f"{jars}/*", main, *options]

    def prettier(self) -> list[str]:
        plugin = self._packages / "prettier-plugin-apex/dist/src/index.js"
        main = self._packages / "prettier/bin/prettier.cjs"
        config = ["--config", str(HERE / "prettier.json"), "--ignore-path", "/dev/null"]
        return [self.node, str(main), "--plugin", str(plugin), *config]


def run(command: list[str], cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "JAVA_TOOL_OPTIONS": " ".join(_QUICK_JAVA)}
    return subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def _newer(name: str, ask: list[str], least: int) -> str:
    path = shutil.which(name)
    need = f"{name} {least} or newer is needed"
    if path is None:
        raise ToolsError(f"{need}, and there is none")
    asked = run([path, *ask])
    found = re.search(r'(?:^v|version ")(\d+)', asked.stdout + asked.stderr)
    if found is None or int(found[1]) < least:
        raise ToolsError(f"{need}, and {path} is {found[1] if found else 'unknown'}")
    return path


def _install(listed: Path, cache: Path) -> None:
    """The packages locked in a folder, anew only where its lock has changed."""
    npm = shutil.which("npm")
    if npm is None:
        raise ToolsError("npm is needed, and there is none")
    lock = (listed / "package-lock.json").read_bytes()
    stamp = cache / "installed"
    digest = sha256(lock).hexdigest()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == digest:
        return
    cache.mkdir(parents=True, exist_ok=True)
    for name in ("package.json", "package-lock.json", ".npmrc"):
        if (listed / name).exists():
            shutil.copy(listed / name, cache)
    done = run([npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], cache)
    if done.returncode:
        error = ToolsError(f"npm ci failed: {done.stderr.strip()[-500:]}")
        error.is_passing = True
        raise error
    stamp.write_text(digest, encoding="utf-8")
