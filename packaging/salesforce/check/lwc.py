"""Runs the jest tests of the Lightning web components, in a copy beside the tools' packages."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

from finding import Finding
from tools import JEST, run

_LWC = Path("force-app/main/default/lwc")
_COPIED = (_LWC, Path("vectors"), Path("sfdx-project.json"))


def has_components(project: Path) -> bool:
    return any(_bundles(project))


def check_lwc(project: Path, node: str, packages: Path) -> list[Finding]:
    """What fails in the components' tests; components without any are findings too."""
    untested = [
        Finding(bundle, 0, "the component has no test")
        for bundle in _bundles(project)
        if not any(bundle.glob("__tests__/*.test.js"))
    ]
    # jest finds modules above the tests alone, and no packages stand in the source tree.
    with TemporaryDirectory(dir=packages.parent) as folder:
        return untested + _tested(project, _copy(project, Path(folder)), node, packages)


def _tested(project: Path, copied: Path, node: str, packages: Path) -> list[Finding]:
    jest = packages / "@salesforce/sfdx-lwc-jest/bin/sfdx-lwc-jest"
    report = copied / "report.json"
    done = run([node, str(jest), "--", "--ci", "--json", f"--outputFile={report}"], copied)
    if not report.exists():
        return [Finding(project / _LWC, 0, f"jest failed: {done.stderr.strip()[-500:]}")]
    return _failures(json.loads(report.read_text(encoding="utf-8")), copied, project)


def _bundles(project: Path) -> list[Path]:
    return sorted(path.parent for path in project.rglob("lwc/*/*.js-meta.xml"))


def _copy(project: Path, folder: Path) -> Path:
    for part in _COPIED:
        if (project / part).is_dir():
            shutil.copytree(project / part, folder / part)
        elif (project / part).exists():
            shutil.copy(project / part, folder / part)
    shutil.copy(JEST / "package.json", folder)
    return folder


def _failures(report: dict[str, object], copied: Path, project: Path) -> list[Finding]:
    found = []
    suites = report["testResults"]
    for suite in suites if isinstance(suites, list) else ():
        path = project / Path(suite["name"]).relative_to(copied.resolve())
        failed = [one for one in suite["assertionResults"] if one["status"] == "failed"]
        found += [Finding(path, 0, f"fails: {one['fullName']}") for one in failed]
        if suite["status"] == "failed" and not failed:
            found.append(Finding(path, 0, f"fails: {suite['message'].strip()[:300]}"))
    return found
