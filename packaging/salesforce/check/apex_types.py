"""Apex against the platform's types and the project's objects, by apex-ls: scripts too."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from finding import Finding
from tools import Tools, run

_NOT_COPIED = shutil.ignore_patterns("check", "vectors", "node_modules")
_ISSUE = re.compile(
    r"(?P<kind>\w+): line (?P<line>\d+)(:\d+ to [\d:]+\d| at \d+(-\d+)?)?: (?P<text>.*)"
)
_META = """\
<?xml version="1.0" encoding="UTF-8"?>
<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>67.0</apiVersion>
    <status>Active</status>
</ApexClass>
"""


def check_types(project: Path, tools: Tools) -> list[Finding]:
    """Unknown types, fields, methods and variables, wrong arguments and assignments."""
    with TemporaryDirectory() as folder:
        copy = Path(shutil.copytree(project, Path(folder) / "package", ignore=_NOT_COPIED))
        scripts = _scripts_as_classes(copy, project)
        found = _types_in(copy, tools)
    return [_in_the_project(one, copy, project, scripts) for one in found]


def _scripts_as_classes(copy: Path, project: Path) -> dict[Path, Path]:
    """Each script as a class of the copy, line for line: which class is which script."""
    scripts = {}
    for number, script in enumerate(sorted(project.rglob("*.apex"))):
        path = copy / f"{_first_folder(copy)}/Script{number}.cls"
        text = script.read_text(encoding="utf-8")
        head = f"public class Script{number} {{ public void run() {{ "
        path.write_text(f"{head}{text}\n}}}}\n", encoding="utf-8")
        path.with_name(f"{path.name}-meta.xml").write_text(_META, encoding="utf-8")
        scripts[path] = script
    return scripts


def _first_folder(project: Path) -> str:
    settings = json.loads((project / "sfdx-project.json").read_text(encoding="utf-8"))
    return str(settings["packageDirectories"][0]["path"])


def _in_the_project(
    finding: Finding, copy: Path, project: Path, scripts: dict[Path, Path]
) -> Finding:
    path = scripts.get(finding.path)
    if path is None and finding.path.is_relative_to(copy):
        path = project / finding.path.relative_to(copy)
    text = finding.text.replace(str(copy), str(project))
    return replace(finding, path=path or finding.path, text=text)


def _types_in(project: Path, tools: Tools) -> list[Finding]:
    done = run(tools.apex_ls(project))
    found, path = [], project
    for line in done.stdout.splitlines():
        if issue := _ISSUE.match(line.strip()):
            text = f"{issue['kind']}: {issue['text']}"
            found.append(Finding(path, int(issue["line"]), text))
        elif line.strip():
            path = Path(line.strip())
    if (done.returncode or done.stdout.strip()) and not found:
        text = (done.stdout + done.stderr).strip()[-500:]
        found.append(Finding(project, 0, f"apex-ls failed: {text}"))
    return found
