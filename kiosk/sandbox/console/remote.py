"""A small client for the console's API, used by the demo, tests and benchmarks."""

from __future__ import annotations

import json
from types import TracebackType
from typing import Any, Self

import httpx

from kiosk.sandbox.loopback import PLAIN_HTTP

Json = dict[str, Any]


class SandboxRemote:
    """Drives a running sandbox. Every method raises httpx.HTTPError when it cannot be done."""

    def __init__(self, console_url: str) -> None:
        self._http = httpx.Client(
            base_url=console_url, timeout=10.0, trust_env=False, verify=PLAIN_HTTP
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        self._http.close()

    def state(self) -> Json:
        """Offers with their status, faults, counts and the latest leads."""
        return self._call("GET", "/api/state")

    def leads(self) -> list[Json]:
        """All leads in the org, oldest first."""
        leads: list[Json] = self._call("GET", "/api/leads")["leads"]
        return leads

    def redemptions(self) -> list[Json]:
        """All redemptions in the org, refused and undone ones too, oldest first."""
        redemptions: list[Json] = self._call("GET", "/api/redemptions")["redemptions"]
        return redemptions

    def stats(self) -> list[Json]:
        """All statistics in the org, each of an offer in a variant, a store and a day."""
        stats: list[Json] = self._call("GET", "/api/stats")["stats"]
        return stats

    def rotate_keys(self) -> int:
        """Make a new generation of store keys current; returns its number."""
        generation: int = self._call("POST", "/api/keys", {})["generation"]
        return generation

    def retire_key(self, generation: int) -> None:
        self._call("DELETE", f"/api/keys/{generation}", {})

    def add_offer(self, **fields: object) -> str:
        """Add an offer from the contract's keys; returns its id."""
        offer_id: str = self._call("POST", "/api/offers", fields)["id"]
        return offer_id

    def change_offer(self, offer_id: str, **fields: object) -> None:
        self._call("PATCH", f"/api/offers/{offer_id}", fields)

    def withdraw_offer(self, offer_id: str) -> None:
        self._call("POST", f"/api/offers/{offer_id}/withdraw", {})

    def delete_offer(self, offer_id: str) -> None:
        self._call("DELETE", f"/api/offers/{offer_id}", {})

    def undelete_offer(self, offer_id: str) -> None:
        self._call("POST", f"/api/offers/{offer_id}/undelete", {})

    def save_kiosk(self, kiosk: str, **fields: object) -> None:
        """Insert or update a kiosk as a person does, with fields by their API names."""
        self._call("PUT", f"/api/kiosks/{kiosk}", fields)

    def make_code(self, kiosk: str) -> str:
        """Make the code by which a kiosk enrols within a day; it takes the place of one before."""
        code: str = self._call("POST", f"/api/kiosks/{kiosk}/code", {})["code"]
        return code

    def withdraw_code(self, kiosk: str) -> None:
        self._call("DELETE", f"/api/kiosks/{kiosk}/code", {})

    def revoke(self, kiosk: str) -> None:
        self.save_kiosk(kiosk, Status__c="Revoked")

    def command(self, kiosk: str, command: str, *, now: bool = False, person: str = "") -> None:
        """Give a command: refresh, restart, screenshot, update, or erase with a person's hash."""
        self.save_kiosk(
            kiosk, Command__c=command, Command_Now__c=now, Command_Person__c=person or None
        )

    def settings(self, kiosk: str, settings: Json) -> None:
        """Give settings, by section and key."""
        self.save_kiosk(kiosk, Settings__c=json.dumps(settings))

    def delete_kiosk(self, kiosk: str) -> None:
        self._call("DELETE", f"/api/kiosks/{kiosk}", {})

    def roll_day(self) -> None:
        """Begin a new day, for the limit of events to streaming clients."""
        self._call("POST", "/api/streaming/day", {})

    def restart_stream(self, *, cut: bool = False) -> None:
        """Forget the streaming clients; with `cut`, the events that could be replayed too."""
        self._call("POST", "/api/streaming/restart", {"cut": cut})

    def set_faults(self, **changes: object) -> None:
        """Change some faults, effective on return. Names: kiosk.sandbox.org.faults.Faults."""
        self._call("PUT", "/api/faults", changes)

    def _call(self, method: str, path: str, body: Json | None = None) -> Json:
        reply = self._http.request(method, path, json=body)
        reply.raise_for_status()
        result: Json = reply.json()
        return result
