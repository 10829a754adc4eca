"""The shape of events of the PushTopic `KioskOffers`, and the filters that a subscription may have.

Source: Streaming API Developer Guide, "PushTopic Queries" and "Filtered Subscriptions".
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from kiosk.sandbox.org.offer_fields import moment, moment_of, read_field
from kiosk.sandbox.org.offer_save import OfferSave, SaveKind

CHANNEL = "/topic/KioskOffers"
RETENTION_S = 24 * 3600
# What the PushTopic's query selects: long texts cannot stand in one.
SELECTED = (
    *("Id", "Offer_Number__c", "Status__c", "Title__c", "Discount_Label__c", "Priority__c"),
    *("SystemModstamp", "Version__c"),
)
_MAX_FILTERS = 10
_TYPES: Mapping[SaveKind, str] = {
    SaveKind.CREATE: "created",
    SaveKind.UPDATE: "updated",
    SaveKind.DELETE: "deleted",
    SaveKind.UNDELETE: "undeleted",
}

Data = Mapping[str, object]


class UnknownFieldsError(ValueError):
    """A filter names fields that the PushTopic does not select; the text lists them."""


@dataclass(frozen=True, slots=True)
class Subscription:
    """What one client asked for: `name` as it wrote it, `channel` without the query string."""

    name: str
    channel: str
    filters: Mapping[str, str]

    def wants(self, data: Data) -> bool:
        """Whether an event's fields have the values asked for; ids are all that deletions tell."""
        fields = data.get("sobject")
        if not self.filters or not isinstance(fields, Mapping):
            return True
        return all(_text(fields.get(name)) == value for name, value in self.filters.items())


def subscription_of(name: str) -> Subscription:
    """The subscription to a channel such as `/topic/KioskOffers?Status__c=Active`.

    Raises:
        UnknownFieldsError: it filters by what no event tells.
    """
    channel, _, query = name.partition("?")
    filters = dict(parse_qsl(query, keep_blank_values=True, max_num_fields=_MAX_FILTERS))
    unknown = sorted(filters.keys() - set(SELECTED))
    if unknown:
        raise UnknownFieldsError(", ".join(unknown))
    return Subscription(name, channel, filters)


def topic_event(save: OfferSave, missing: Collection[str], replay_id: int) -> Data:
    """The event of one save; `missing` are the fields that this org's Offer__c does not have."""
    names = ("Id",) if save.kind is SaveKind.DELETE else SELECTED
    event = {
        "createdDate": (moment(moment_of(save.now)) or "").replace("+0000", "Z"),
        "replayId": replay_id,
        "type": _TYPES[save.kind],
    }
    fields = {name: read_field(name, save.record) for name in names if name not in missing}
    return {"event": event, "sobject": fields}


def _text(value: object) -> str:
    """A field's value as a query string writes it: 5 for 5.0."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else str(value)
