"""The folder on which a scene is played, and what a scene is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.sandbox.process import SandboxProcess
from tests.powercut.promises import Promises
from tests.powercut.recorder import Step
from tests.powercut.shop import write_config, write_leads

US = "tests.powercut.kiosk_under_test"


@dataclass(frozen=True, slots=True)
class Stage:
    """`root` is the folder whose disk is recorded; `beside` is not. `console`: the sandbox's."""

    root: Path
    config: Path
    console: str = ""

    @property
    def data(self) -> Path:
        return self.root / "data"

    @property
    def beside(self) -> Path:
        return self.root.parent

    def step(self, *command: str, stdin: str = "") -> Step:
        return Step((US, *command, "--config", str(self.config)), stdin)

    def leads(self, name: str, count: int, note: str = "") -> Step:
        file = self.beside / f"{self.root.name}-{name}.json"
        return self.step("leads", "add", write_leads(file, count, note))


@dataclass(frozen=True, slots=True)
class Scene:
    """`prepare` gives what was promised before; `damaged`: the database is, beyond repair."""

    steps: Callable[[Stage], Sequence[Step]]
    prepare: Callable[[Stage], Promises] = field(default=lambda _stage: Promises())
    damaged: bool = False
    delivery: str = ""


def new_stage(folder: Path, name: str) -> Stage:
    root = folder / name
    root.mkdir(parents=True, mode=0o700)
    return Stage(root, write_config(root))


@contextmanager
def staged(folder: Path, scene: Scene) -> Iterator[Stage]:
    """With a sandbox beside it, where the scene delivers."""
    stage = new_stage(folder, "scene")
    if not scene.delivery:
        yield stage
        return
    with SandboxProcess(folder / "sandbox") as sandbox:
        text = sandbox.addresses.config_file.read_text(encoding="utf-8")
        text = text.replace(str(folder / "sandbox" / "kiosk-data"), str(stage.data))
        text = text.replace("[salesforce]", f'[salesforce]\ndelivery = "{scene.delivery}"')
        stage.config.write_text(text, encoding="utf-8")
        yield replace(stage, console=sandbox.addresses.console_url)
