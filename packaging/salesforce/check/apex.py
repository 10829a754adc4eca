"""Checks of Apex by foreign tools: PMD's rules, and prettier's format."""

from __future__ import annotations

import json
from pathlib import Path

from apex_text import apex_files
from finding import Finding
from tools import HERE, Tools, run

# Not their templates: a parser of HTML puts quotes around expressions, which ends them.
_OF_COMPONENTS = ("lwc/*/*.js", "lwc/*/__tests__/*.js", "lwc/*/*.css")
_EXCEPTIONS = HERE / "pmd-exceptions.json"


def check_pmd(project: Path, tools: Tools) -> list[Finding]:
    """PMD's findings without those that pmd-exceptions.json gives a reason to bear."""
    if not (files := apex_files(project)):
        return []
    done = run([tools.node, str(HERE / "pmd.mjs"), str(tools.packages), *map(str, files)])
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
    if not (files := apex_files(project, "*.apex", *_OF_COMPONENTS)):
        return []
    done = run([*tools.prettier(), "--list-different", *map(str, files)], project)
    if done.returncode > 1 or done.stderr.strip():
        return [Finding(project, 0, f"prettier failed: {done.stderr.strip()[:500]}")]
    text = "not formatted; make format-salesforce does it"
    return [Finding(project / name, 0, text) for name in done.stdout.splitlines()]


def format_all(project: Path, tools: Tools) -> str:
    """Write Apex and components as prettier would; what it says of files it cannot read."""
    files = map(str, apex_files(project, "*.apex", *_OF_COMPONENTS))
    return run([*tools.prettier(), "--write", *files], project).stderr


def _bears(exception: dict[str, list[str]], issue: dict[str, object]) -> bool:
    """An exception without `files` is for all; a name may have stars."""
    if exception["rule"] != issue["rule"]:
        return False
    path = Path(str(issue["path"]))
    return any(path.match(pattern) for pattern in exception.get("files", ["*"]))
