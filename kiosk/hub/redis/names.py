"""The names of the hub's keys in Redis.

All carry the tag `{k}`, so that a cluster keeps them in one slot and scripts may touch several.
"""

from __future__ import annotations

_TAG = "{k}"
LIST = f"{_TAG}:list"
OFFERS = f"{_TAG}:offers"
PAST = f"{_TAG}:past"
BEATS = f"{_TAG}:beats"
WANTS = f"{_TAG}:wants"
ENROL_WAITING = f"{_TAG}:enrol"
STATS = f"{_TAG}:stats"
HUB = f"{_TAG}:hub"
# The stores of the kiosks that vouchers name, by kiosk key.
KIOSKS = f"{_TAG}:kiosks"


def queue(kind: str) -> str:
    """The stream of rows of a kind."""
    return f"{_TAG}:q:{kind}"


def rows(kid: str) -> str:
    """The hash of a device's rows: those that wait for the org, and answers yet to be told."""
    return f"{_TAG}:rows:{kid}"


def lane(kind: str, number: int) -> str:
    """The lease of a lane."""
    return f"{_TAG}:lane:{kind}:{number}"


def trying(kind: str, number: int) -> str:
    """The hash of the entries that a lane is working on, with how often it began."""
    return f"{_TAG}:trying:{kind}:{number}"


def device(kid: str) -> str:
    return f"{_TAG}:d:{kid}"


def store_keys(kid: str) -> str:
    return f"{_TAG}:keys:{kid}"


def order(kid: str) -> str:
    return f"{_TAG}:order:{kid}"


def enrolment(ticket: str) -> str:
    return f"{_TAG}:enrol:{ticket}"


def picture(name: str) -> str:
    return f"{_TAG}:pic:{name}"


def screenshot(kid: str, serial: int) -> str:
    return f"{_TAG}:shot:{kid}:{serial}"


def opened(day: str) -> str:
    """The counts of pages that phones opened on a day, YYYY-MM-DD."""
    return f"{_TAG}:opened:{day}"


def rate(group: str, who: str) -> str:
    return f"{_TAG}:rate:{group}:{who}"
