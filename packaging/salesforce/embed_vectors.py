"""Writes the shared vectors into an Apex class, as Apex tests read no files.

Run it after every change of a file in vectors/; a test tells when it was forgotten.
"""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent
VECTORS = HERE / "vectors"
CLASS = HERE / "force-app/main/default/classes/KioskVectors.cls"
_META = """\
<?xml version="1.0" encoding="UTF-8"?>
<ApexClass xmlns="http://soap.sforce.com/2006/04/metadata">
    <apiVersion>67.0</apiVersion>
    <status>Active</status>
</ApexClass>
"""
# A method's bytecode may have 64 KB, so each part of a file has one of its own.
_LINES_A_METHOD = 1_000


def class_text(vectors: Path = VECTORS) -> str:
    """The class, as prettier leaves it."""
    files = {path.stem: path.read_text(encoding="utf-8") for path in sorted(vectors.glob("*.json"))}
    cases = "".join(_case(name, text) for name, text in files.items())
    methods = "".join(_methods(name, text) for name, text in files.items())
    return (
        "// Made from vectors/*.json by embed_vectors.py: change those, then run it.\n"
        "@IsTest\n"
        "public class KioskVectors {\n"
        "    public static String json(String name) {\n"
        "        switch on name {\n"
        f"{cases}"
        "            when else {\n"
        "                throw new IllegalArgumentException('No vectors ' + name);\n"
        "            }\n"
        "        }\n"
        "    }\n"
        f"{methods}"
        "}\n"
    )


def _case(name: str, text: str) -> str:
    calls = [f"{method}()" for method, _ in _parts(name, text)]
    found = (
        f"{calls[0]};"
        if len(calls) == 1
        else f"String.join(new List<String>{{ {', '.join(calls)} }}, '\\n');"
    )
    return (
        f"            when '{name}' {{\n"
        f"                return {found}\n"
        "            }\n"
    )  # fmt: skip


def _methods(name: str, text: str) -> str:
    return "".join(_method(method, lines) for method, lines in _parts(name, text))


def _parts(name: str, text: str) -> list[tuple[str, list[str]]]:
    """Names of methods, each with its lines."""
    first, *words = name.split("_")
    method = first + "".join(map(str.capitalize, words))
    lines = text.splitlines()
    starts = range(0, len(lines), _LINES_A_METHOD)
    return [
        (f"{method}{number}", lines[start : start + _LINES_A_METHOD])
        for number, start in enumerate(starts, 1)
    ]


def _method(name: str, lines: list[str]) -> str:
    literals = ",\n".join(f"                '{_escaped(line)}'" for line in lines)
    return (
        f"\n    private static String {name}() {{\n"
        "        return String.join(\n"
        "            new List<String>{\n"
        f"{literals}\n"
        "            },\n"
        "            '\\n'\n"
        "        );\n"
        "    }\n"
    )


def _escaped(line: str) -> str:
    return line.replace("\\", "\\\\").replace("'", "\\'")


if __name__ == "__main__":
    CLASS.parent.mkdir(parents=True, exist_ok=True)
    CLASS.write_text(class_text(), encoding="utf-8")
    CLASS.with_name("KioskVectors.cls-meta.xml").write_text(_META, encoding="utf-8")
