"""Checks the Salesforce package without an org; README.md says what each check finds."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

from access import check_access
from apex import check_format, check_pmd, format_all
from apex_tests import check_tests
from apex_types import check_types
from deploy_rules import check_rules
from finding import Finding
from literals import check_literals
from lwc import check_lwc, has_components
from metadata import check_metadata, read_types
from ownership import check_ownership
from pages import check_pages
from references import check_references
from reports import check_reports
from soql import check_soql
from tools import CACHE, HERE, Tools, ToolsError

Check = Callable[[Path], list[Finding]]
_PLAIN: dict[str, Check] = {
    "access": check_access,
    "soql": check_soql,
    "literals": check_literals,
    "references": check_references,
    "reports": check_reports,
    "pages": check_pages,
    "rules": check_rules,
    "ownership": check_ownership,
    "tests": check_tests,
}


def main() -> int:
    options = _options()
    project = options.project.resolve()
    checks = dict(_PLAIN)
    if not set(options.only or [""]) <= set(_PLAIN):
        try:
            tools = Tools()
            if options.format:
                sys.stderr.write(format_all(project, tools))
            checks |= _checks_with(tools)
            if has_components(project):
                packages = tools.lwc_packages()
                checks["lwc"] = lambda project: check_lwc(project, tools.node, packages)
        except ToolsError as error:
            what = "components are" if "apex" in checks else "Apex, metadata and components are"
            print(f"salesforce: {what} NOT CHECKED here: {error}", flush=True)
            if not _may_go_on(options, error):
                return 1
    asked = options.only or checks
    return _told({name: checks[name] for name in asked if name in checks}, project)


def _may_go_on(options: argparse.Namespace, error: ToolsError) -> bool:
    """Where nobody watches, packages that could not be fetched must not pass for checked."""
    return options.if_possible and not (error.is_passing and os.environ.get("CI") == "true")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, prog="make check-salesforce")
    parser.add_argument("--project", type=Path, default=HERE.parent, help="another package")
    parser.add_argument("--format", action="store_true", help="format all Apex first")
    parser.add_argument(
        "--if-possible", action="store_true", help="say what is missing, and check the rest"
    )
    names = [*_PLAIN, "metadata", "apex", "pmd", "format", "lwc"]
    parser.add_argument("--only", action="append", choices=names, help="this check alone")
    return parser.parse_args()


def _checks_with(tools: Tools) -> dict[str, Check]:
    return {
        "metadata": lambda project: check_metadata(project, read_types(tools.types)),
        "apex": lambda project: check_types(project, tools),
        "pmd": lambda project: check_pmd(project, tools),
        "format": lambda project: check_format(project, tools),
    }


def _told(checks: dict[str, Check], project: Path) -> int:
    stamp = CACHE / "passed"
    state = _state(checks, project)
    if stamp.exists() and state == stamp.read_text(encoding="utf-8"):
        print(f"salesforce: {', '.join(checks)}: nothing has changed since all was good")
        return 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = pool.map(lambda check: sorted(set(check(project))), checks.values())
    found = dict(zip(checks, results, strict=True))
    for name, findings in found.items():
        for finding in findings:
            print(f"{finding.told(Path.cwd())} [{name}]")
    wrong = sum(map(len, found.values()))
    print(f"salesforce: {', '.join(checks)}: {wrong or 'no'} finding{'' if wrong == 1 else 's'}")
    if not wrong and project == HERE.parent:
        CACHE.mkdir(parents=True, exist_ok=True)
        stamp.write_text(state, encoding="utf-8")
    return 1 if wrong else 0


def _state(names: Iterable[str], project: Path) -> str:
    """What the result depends on."""
    digest = sha256(" ".join([*names, str(project)]).encode())
    for path in sorted([*project.rglob("*"), *HERE.rglob("*")]):
        if path.is_file() and "__pycache__" not in path.parts:
            digest.update(str(path).encode() + path.read_bytes())
    return digest.hexdigest()


if __name__ == "__main__":
    sys.exit(main())
