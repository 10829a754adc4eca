"""The list of packages of a suite: paragraphs of `Key: value` lines, as apt reads them."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Stanza:
    """One package's paragraph, without the empty line after it."""

    text: str

    @property
    def key(self) -> tuple[str, str, str]:
        """What no two packages share: name, version and architecture."""
        return self._field("Package"), self._field("Version"), self._field("Architecture")

    def fits(self, architecture: str) -> bool:
        return self._field("Architecture") in {architecture, "all"}

    def _field(self, name: str) -> str:
        for line in self.text.splitlines():
            key, _, value = line.partition(": ")
            if key == name:
                return value
        return ""


@dataclass(frozen=True)
class Index:
    stanzas: tuple[Stanza, ...] = ()

    @classmethod
    def read(cls, file: Path) -> Index:
        """The list in the file; an empty one where there is none."""
        if not file.exists():
            return cls()
        text = file.read_text(encoding="utf-8")
        return cls(tuple(Stanza(one.strip("\n")) for one in text.split("\n\n") if one.strip()))

    def with_new(self, stanzas: list[Stanza]) -> Index:
        every = {one.key: one for one in (*self.stanzas, *stanzas)}
        return Index(tuple(every[key] for key in sorted(every)))

    @property
    def text(self) -> str:
        return "".join(f"{one.text}\n\n" for one in self.stanzas)


def stanza_of(repo: Path, deb: Path) -> Stanza:
    """The paragraph of a package below the repository's folder."""
    listed = subprocess.run(
        [*("apt-ftparchive", "packages"), deb.relative_to(repo)],
        cwd=repo,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return Stanza(listed.stdout.strip("\n"))
