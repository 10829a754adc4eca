"""Turns writes to offers into events, keeps them, and hands them to the clients.

Situations of the next write decide what is told of it: gaps, wildcards, events twice, in another
order, or merged with those of the write after it.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from kiosk.sandbox.org.offer_save import OfferSave
from kiosk.sandbox.org.situation_name import SituationName as Name
from kiosk.sandbox.org.situations import Situation
from kiosk.sandbox.org.streaming import change_event, push_topic
from kiosk.sandbox.org.streaming.clients import ClientTable
from kiosk.sandbox.org.streaming.event_log import EventLog, ReplayIds, StreamEvent

AT_SAVE = frozenset(
    {
        Name.STREAM_GAP,
        Name.STREAM_WILDCARD,
        Name.STREAM_TWICE,
        Name.STREAM_REORDERED,
        Name.STREAM_MERGED,
    }
)
# A write that waits for another one is told after this time, should none come.
_PATIENCE_S = 2.0
# Ids count from here, so that a later run of the sandbox starts above those of an earlier one.
_EPOCH_MS = 1_700_000_000_000

_Told = tuple[str, StreamEvent]


@dataclass(frozen=True, slots=True)
class _Held:
    """A write of which clients hear later; `saves` have no events yet, `told` have."""

    saves: tuple[OfferSave, ...]
    told: tuple[_Told, ...]
    timer: asyncio.TimerHandle


class EventBus:
    """Publishes the events of both channels.

    `take` returns what happens to the next write, `missing` the fields that Offer__c lacks, and
    `most` how many events a channel keeps (0: any number).
    """

    def __init__(
        self,
        clients: ClientTable,
        take: Callable[[Collection[Name]], Situation | None],
        missing: Callable[[], Collection[str]],
        most: Callable[[], int],
    ) -> None:
        self._clients = clients
        self._take = take
        self._missing = missing
        self._ids = ReplayIds(time.time_ns() // 1_000_000 - _EPOCH_MS)
        self._held: _Held | None = None
        self.logs = {
            change_event.CHANNEL: EventLog(change_event.RETENTION_S, most),
            push_topic.CHANNEL: EventLog(push_topic.RETENTION_S, most),
        }

    def after_save(self, save: OfferSave) -> None:
        """Tell of one write; called within it."""
        held, self._held = self._held, None
        situation = self._take(AT_SAVE)
        name = situation.name if situation else None
        if held is None and name is Name.STREAM_MERGED:
            self._hold((save,), ())
            return
        if held is None and name is Name.STREAM_REORDERED:
            self._hold((), tuple(self._logged((save,), None)))
            return
        if held is not None:
            held.timer.cancel()
        saves = (*held.saves, save) if held else (save,)
        told = self._logged(saves, situation)
        self._deliver(told)
        if name is Name.STREAM_TWICE:
            self._deliver(told)
        if held is not None:
            self._deliver(held.told)

    def cut(self) -> None:
        """Let all events fall out of the replay window."""
        for log in self.logs.values():
            log.cut()

    def _hold(self, saves: tuple[OfferSave, ...], told: tuple[_Told, ...]) -> None:
        timer = asyncio.get_running_loop().call_later(_PATIENCE_S, self._release)
        self._held = _Held(saves, told, timer)

    def _release(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._deliver(held.told or self._logged(held.saves, None))

    def _logged(self, saves: Sequence[OfferSave], situation: Situation | None) -> list[_Told]:
        """The events of one transaction, which from now on can be replayed."""
        told: list[_Told] = []
        for data in self._changes(saves, situation):
            replay_id = self._ids.make()
            numbered = change_event.with_replay_id(data, replay_id)
            told.append(self._kept(change_event.CHANNEL, replay_id, numbered))
        for save in saves:
            replay_id = self._ids.make()
            topic = push_topic.topic_event(save, self._missing(), replay_id)
            told.append(self._kept(push_topic.CHANNEL, replay_id, topic))
        return told

    def _changes(
        self, saves: Sequence[OfferSave], situation: Situation | None
    ) -> list[change_event.Data]:
        name = situation.name if situation else None
        if name is Name.STREAM_WILDCARD:
            return [change_event.gap_event(save, wildcard=True) for save in saves]
        if situation and name is Name.STREAM_GAP:
            return [
                change_event.gap_event(save, overflow=situation.variant == "overflow")
                for save in saves
            ]
        return change_event.change_events(saves, self._missing())

    def _kept(self, channel: str, replay_id: int, data: change_event.Data) -> _Told:
        event = StreamEvent(replay_id, data, time.time())
        self.logs[channel].append(event)
        return channel, event

    def _deliver(self, told: Sequence[_Told]) -> None:
        for channel, event in told:
            for client in self._clients.all:
                client.offer(channel, event)
