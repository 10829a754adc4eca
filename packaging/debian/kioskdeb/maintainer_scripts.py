"""What runs on the machine when a package comes and goes."""

from __future__ import annotations

from pathlib import Path

from kioskdeb.control import Names

SCRIPTS = Path(__file__).parents[1] / "scripts"


def add_scripts(tree: Path, kind: str, names: Names) -> None:
    """Put the scripts of a kind of package, `version` or `offer-kiosk`, into its tree."""
    folder = tree / "DEBIAN"
    folder.mkdir(exist_ok=True)
    for script in sorted(SCRIPTS.glob(f"{kind}.*")):
        file = folder / script.suffix[1:]
        file.write_text(filled(script.read_text(), names))
        file.chmod(0o755)


def filled(text: str, names: Names) -> str:
    return text.replace("@VERSION@", names.version)
