"""A burst of offer events, and what the board must be after it. Run as a program it publishes them.

A process of its own, so that publishing takes nothing from the kiosk that is measured.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import pusher

BATCH = 10  # the most that one call of Pusher's HTTP API takes
_EVERY = 7  # each so manieth event withdraws its offer
CHANNEL = "offers"


def events(count: int, offers: int, first_version: int) -> list[dict[str, object]]:
    """Event number n is about offer n modulo `offers`."""
    return [_event(number, number % offers, first_version + number) for number in range(count)]


def board_after(burst: list[dict[str, object]]) -> dict[str, str]:
    """Title by id: whoever has the highest version, as long as it was not withdrawn."""
    board: dict[str, str] = {}
    for data in burst:
        for offer in data["offers"]:
            board[offer["id"]] = offer["title"]
        for gone in data["withdrawn"]:
            board.pop(gone["id"], None)
    return board


def _event(number: int, offer: int, version: int) -> dict[str, object]:
    key = {"id": f"a00BURST{offer:010d}", "modified": version}
    if number % _EVERY == _EVERY - 1:
        return {"v": 1, "offers": [], "withdrawn": [key]}
    fields = {"number": f"BRST{offer:05d}", "title": f"Offer {offer}, event {number}"}
    return {"v": 1, "offers": [{**key, **fields, "discount": "-20 %"}], "withdrawn": []}


def publish(port: int, secret: str, burst: list[dict[str, object]]) -> None:
    client = pusher.Pusher(
        app_id="1", key="sandbox-key", secret=secret, host="127.0.0.1", port=port, ssl=False
    )
    for start in range(0, len(burst), BATCH):
        client.trigger_batch(
            [
                {"channel": CHANNEL, "name": "offers-changed", "data": data}
                for data in burst[start : start + BATCH]
            ]
        )


if __name__ == "__main__":
    arguments = argparse.ArgumentParser()
    for name in ("port", "count", "offers", "first_version"):
        arguments.add_argument(name, type=int)
    arguments.add_argument("secret_file", type=Path)
    given = arguments.parse_args()
    publish(
        given.port,
        given.secret_file.read_text(),
        events(given.count, given.offers, given.first_version),
    )
