"""What kiosks said, kept and the org has, and what of it cannot be: pure, no processes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.core.delivery.outbox import RowState
from tests.crash.history import Violation, Wrong

LEAD_KEY, REDEMPTION_KEY = "Kiosk_Lead_Id__c", "Redemption_Key__c"
# What a kiosk says of a row that is on its disk.
_KEPT = ("saved", "accepted", "counted")
Fields = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A row of a kiosk's outbox."""

    key: str
    kind: str
    state: RowState
    has_body: bool


@dataclass(frozen=True, slots=True)
class Story:
    """What one kiosk has told in all its runs, and what is on its disk."""

    kiosk: str
    told: Sequence[Mapping[str, str]]
    rows: Sequence[KeptRow]

    def named(self, what: str, field: str) -> list[str]:
        return [one[field] for one in self.told if one["what"] == what]


def wrong_at_a_kiosk(story: Story) -> list[Violation]:
    """What must not be at any moment, such as at once after a kill."""
    said = {key for what in _KEPT for key in story.named(what, "key")}
    return [
        *(Violation(Wrong.UNSAVED, key) for key in sorted(said - {row.key for row in story.rows})),
        *_halves(story.rows),
        *_more_than_once(story.named("accepted", "voucher"), Wrong.AGAIN),
        *_more_than_once(story.named("given", "name"), Wrong.GIVEN_TWICE),
    ]


def wrongs(
    stories: Sequence[Story],
    leads: Sequence[Fields],
    redemptions: Sequence[Fields],
    stats: Sequence[Fields] = (),
) -> list[Violation]:
    """What must not be once all faults are over and everything had the time to arrive.

    `stats`: what the org has added up. Each day of a kiosk has counted one tap on an offer whose
    number is the row's key.
    """
    at_kiosks = [wrong for story in stories for wrong in wrong_at_a_kiosk(story)]
    return [*at_kiosks, *_wrong_in_the_end(stories, leads, redemptions, stats)]


def _wrong_in_the_end(
    stories: Sequence[Story],
    leads: Sequence[Fields],
    redemptions: Sequence[Fields],
    stats: Sequence[Fields],
) -> list[Violation]:
    there = {str(one[LEAD_KEY]) for one in leads}
    there |= {str(one[REDEMPTION_KEY]) for one in redemptions}
    there |= {str(one["number"]) for one in stats}
    return [
        *(wrong for story in stories for wrong in _missing(story, there)),
        *_more_than_once([str(one[LEAD_KEY]) for one in leads], Wrong.DOUBLE),
        *_more_than_once([str(one[REDEMPTION_KEY]) for one in redemptions], Wrong.DOUBLE),
        *(Violation(Wrong.DOUBLE, str(one["number"])) for one in stats if one["taps"] != 1),
        *_strange(stories, leads),
        *_accepted_twice(redemptions),
    ]


def _halves(rows: Sequence[KeptRow]) -> Iterator[Violation]:
    for row in rows:
        if row.state is RowState.SENT and row.has_body:
            yield Violation(Wrong.KEPT, row.key)
        if row.state is not RowState.SENT and not row.has_body:
            yield Violation(Wrong.LOST, f"{row.key}: {row.state} without content")


def _more_than_once(names: Sequence[str], wrong: Wrong) -> Iterator[Violation]:
    for name, count in Counter(names).items():
        if count > 1:
            yield Violation(wrong, f"{count} of {name}")


def _missing(story: Story, there: set[str]) -> Iterator[Violation]:
    rows = {row.key: row for row in story.rows}
    for key in {key for what in _KEPT for key in story.named(what, "key")} - there:
        row = rows.get(key)
        if row is None or row.state is RowState.SENT:
            yield Violation(Wrong.LOST, f"{story.kiosk}: {key}")
    for row in story.rows:
        if row.state is RowState.SENT and row.key not in there:
            yield Violation(Wrong.UNPROVEN, f"{story.kiosk}: {row.key}")
        if row.state is not RowState.SENT:
            yield Violation(Wrong.STUCK, f"{story.kiosk}: {row.key}: {row.state}")


def _strange(stories: Sequence[Story], leads: Sequence[Fields]) -> Iterator[Violation]:
    tried = {one["key"]: one for story in stories for one in story.told if one["what"] == "trying"}
    for lead in leads:
        attempt = tried.get(str(lead[LEAD_KEY]))
        if attempt is None:
            yield Violation(Wrong.INVENTED, str(lead[LEAD_KEY]))
        elif attempt["email"] != lead.get("Email"):
            yield Violation(Wrong.ALTERED, attempt["key"])


def _accepted_twice(redemptions: Sequence[Fields]) -> Iterator[Violation]:
    """Of a voucher that two kiosks accepted offline, the org knows the second as a conflict."""
    good = [
        str(one["Voucher__c"])
        for one in redemptions
        if one.get("Event__c") == "redeemed"
        and one.get("Voucher__c")
        and not one.get("Conflict__c")
    ]
    yield from _more_than_once(good, Wrong.AGAIN)
