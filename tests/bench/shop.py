"""A sandbox with a chosen number of offers."""

from __future__ import annotations

from pathlib import Path

from kiosk.sandbox.console.remote import SandboxRemote
from tests.bench.latency import code_of


class Shop:
    """The offers that stand on the wall, all with pictures. `codes` are the texts in their QRs."""

    def __init__(self, remote: SandboxRemote, config: Path) -> None:
        self.remote = remote
        self.config = config
        samples = remote.state()["offers"]
        self._pictures = sorted({o["image"] for o in samples if o.get("image")})
        for offer in samples:
            remote.delete_offer(offer["id"])
        self.codes: set[str] = set()
        self._ids: list[str] = []

    def grow_to(self, offers: int) -> None:
        for serial in range(len(self._ids), offers):
            number = f"STND{serial:05d}"
            offer_id = self.remote.add_offer(
                number=number,
                title=f"Standing offer {serial}",
                description="As long as it lasts",
                discount="-20 %",
                image=self._pictures[serial % len(self._pictures)],
            )
            self._ids.append(offer_id)
            self.codes.add(code_of(number))

    def shrink_by_one(self) -> None:
        self.remote.delete_offer(self._ids.pop())
        self.codes.remove(code_of(f"STND{len(self._ids):05d}"))

    def take_pictures_away(self) -> None:
        for offer_id in self._ids:
            self.remote.change_offer(offer_id, image="")
