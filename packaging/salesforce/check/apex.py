"""Checks of Apex by foreign tools: types (apex-ls), PMD's rules, format (prettier)."""

from __future__ import annotations

import json
import re
from pathlib import Path

from finding import Finding
from tools import HERE, Tools, run

_EXCEPTIONS = HERE / "pmd-exceptions.json"
_ISSUE = re.compile(
    r"(?P<kind>\w+): line (?P<line>\d+)(:\d+ to [\d:]+\d| at \d+(-\d+)?)?: (?P<text>.*)"
)


def check_types(project: Path, tools: Tools) -> list[Finding]:
    """Unknown types, fields, methods and variables, wrong arguments and assignments."""
    done = run(tools.apex_ls(project))
    found, path = [], project
    for line in done.stdout.splitlines():
        if issue := _ISSUE.match(line.strip()):
            text = f"{issue['kind']}: {issue['text']}"
            found.append(Finding(path, int(issue["line"]), text))
        elif line.strip():
            path = Path(line.strip())
    if (done.returncode or done.stdout.strip()) and not found:
        found.append(
            Finding(project, 0, f"apex-ls failed: {(done.stdout + done.stderr).strip()[-500:]}")
        )
    return found


def check_pmd(project: Path, tools: Tools) -> list[Finding]:
    """PMD's findings without those that pmd-exceptions.json gives a reason to bear."""
    if not (files := _files(project)):
        return []
    done = run([tools.node, str(HERE / "pmd.mjs"), str(tools.packages), *files])
    if done.returncode:
        return [Finding(project, 0, f"PMD failed: {done.stderr.strip()[-500:]}")]
    exceptions = json.loads(_EXCEPTIONS.read_text(encoding="utf-8"))
    found = []
    for line in done.stdout.splitlines():
        issue = json.loads(line)
        if not any(_bears(exception, issue) for exception in exceptions):
            text = f"{issue['rule']}: {issue['text']}"
            found.append(Finding(Path(issue["path"]), issue["line"], text))
    return found


def check_format(project: Path, tools: Tools) -> list[Finding]:
    """What prettier would write otherwise."""
    if not (files := _files(project, "*.apex")):
        return []
    done = run([*tools.prettier(), "--list-different", *files], project)
    if done.returncode > 1 or done.stderr.strip():
        return [Finding(project, 0, f"prettier failed: {done.stderr.strip()[:500]}")]
    text = "not formatted; make format-salesforce does it"
    return [Finding(project / name, 0, text) for name in done.stdout.splitlines()]


def format_all(project: Path, tools: Tools) -> str:
    """Write all Apex as prettier would; what it says of files it cannot read."""
    return run([*tools.prettier(), "--write", *_files(project, "*.apex")], project).stderr


def _files(project: Path, *more: str) -> list[str]:
    found = [path for kind in ("*.cls", "*.trigger", *more) for path in project.rglob(kind)]
    return sorted(map(str, found))


def _bears(exception: dict[str, list[str]], issue: dict[str, object]) -> bool:
    """An exception without `files` is for all; a name may have stars."""
    if exception["rule"] != issue["rule"]:
        return False
    path = Path(str(issue["path"]))
    return any(path.match(pattern) for pattern in exception.get("files", ["*"]))
