"""Asks the hub what became of rows that it took."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from kiosk.core.delivery.outcome import RowOutcome
from kiosk.core.fleet.bounds import MalformedShapeError, RowId, read_shape
from kiosk.core.fleet.endpoints import AnswersReply, AnswersRequest
from kiosk.core.fleet.row_answer import SignedAnswer
from kiosk.link.client import HubClient
from kiosk.link.rows import believed, genuine, unreadable
from kiosk.link.trust import Trust


@dataclass(frozen=True, slots=True)
class ToldByHub:
    """The hub's reply about rows.

    `outcomes` are the org's answers. `ignored` are rows with an answer that nobody signed, and
    `unknown` those of which the hub knows nothing. `look_again` is when to ask again (s).
    """

    outcomes: tuple[RowOutcome, ...]
    ignored: tuple[str, ...]
    unknown: tuple[str, ...]
    look_again: float


class _NamedRow(msgspec.Struct, frozen=True):
    id: RowId


async def ask_for_answers(
    client: HubClient, trust: Trust, have: Sequence[str], ask: Sequence[str]
) -> ToldByHub:
    """Tell which answers are on disk (`have`), and ask for others. Raises CallFaultError.

    Only rows that were asked for are in the result.
    """
    body = msgspec.json.encode(AnswersRequest(tuple(have), tuple(ask)))
    reply = await client.call("POST", "/v1/answers", body)
    try:
        told = read_shape(reply.content, AnswersReply)
    except MalformedShapeError:
        raise unreadable() from None
    asked = frozenset(ask)
    outcomes, ignored = [], []
    for signed in told.answers:
        answer = await genuine(signed, trust, client.identity.keys.id)
        if answer is None:
            ignored += [one for one in _named(signed) if one in asked]
        elif answer.id in asked:
            outcomes.append(await believed(answer, trust))
    unknown = tuple(one for one in told.unknown if one in asked)
    return ToldByHub(tuple(outcomes), tuple(ignored), unknown, told.look_again)


def _named(signed: SignedAnswer) -> list[str]:
    """The row that an answer names, which is not believed."""
    try:
        return [read_shape(signed.body, _NamedRow).id]
    except MalformedShapeError:
        return []
