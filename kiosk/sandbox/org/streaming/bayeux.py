"""The Bayeux protocol with Salesforce's extensions: what the org answers to each message.

Source: "The Bayeux Protocol" of the CometD project; Streaming API Developer Guide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.sandbox.org.faults import FaultSwitches
from kiosk.sandbox.org.login import LoginService
from kiosk.sandbox.org.streaming import refusal as refusals
from kiosk.sandbox.org.streaming.clients import StreamClient
from kiosk.sandbox.org.streaming.long_poll import Caller, LongPolls
from kiosk.sandbox.org.streaming.refusal import RefusedError, StreamRefusal
from kiosk.sandbox.org.streaming.stream import OfferStream
from kiosk.sandbox.org.streaming.subscribing import subscribe

_LONG_POLLING = "long-polling"

Message = Mapping[str, object]
Reply = dict[str, object]


class BayeuxServer:
    def __init__(self, stream: OfferStream, login: LoginService, faults: FaultSwitches) -> None:
        self._stream = stream
        self._login = login
        self._faults = faults
        self._polls = LongPolls(stream, faults)

    async def answer(self, messages: Sequence[Message], caller: Caller) -> list[Reply]:
        """The replies to one request; a connect is answered last, as its reply may wait.

        Raises:
            ClientDisconnect: the client has left while its poll was held.
        """
        replies: list[Reply] = []
        for message in sorted(messages, key=lambda one: one.get("channel") == refusals.CONNECT):
            try:
                replies += await self._answer(message, caller)
            except RefusedError as error:
                replies.append(error.refusal.reply(message))
        return replies

    def lacks_cookie(self, messages: Sequence[Message], caller: Caller) -> str:
        """The id of a client of ours that came without its cookie; empty if none did."""
        for message in messages:
            client = self._stream.clients.get(message.get("clientId"))
            if client is not None and client.cookie != caller.cookie:
                return client.client_id
        return ""

    async def _answer(self, message: Message, caller: Caller) -> list[Reply]:
        match message.get("channel"):
            case refusals.HANDSHAKE:
                return [self._handshake(message, caller)]
            case refusals.CONNECT:
                client = self._client(message, caller, refusals.CONNECT)
                events, advice = await self._polls.next_events(client, message, caller)
                return [*events, {**_good(message), **advice}]
            case refusals.SUBSCRIBE:
                return self._subscribe(message, caller)
            case refusals.UNSUBSCRIBE:
                client = self._client(message, caller, refusals.UNSUBSCRIBE)
                client.subscriptions.pop(str(message.get("subscription")), None)
                return [_good(message)]
            case refusals.DISCONNECT:
                self._stream.clients.drop(self._client(message, caller, refusals.DISCONNECT))
                return [_good(message)]
            case channel:
                raise RefusedError(StreamRefusal(str(channel), "403::Publish denied"))

    def _handshake(self, message: Message, caller: Caller) -> Reply:
        self._refuse_by_situation(refusals.HANDSHAKE)
        if not caller.token:
            raise RefusedError(refusals.NO_TOKEN)
        if not caller.is_logged_in(self._login):
            raise RefusedError(refusals.LOGIN_DENIED)
        types = message.get("supportedConnectionTypes")
        if not isinstance(types, list) or _LONG_POLLING not in types:
            error = f"400::Invalid connection type {types}"
            raise RefusedError(StreamRefusal(refusals.HANDSHAKE, error, "", "none"))
        if len(self._stream.clients.all) >= self._faults.current.stream.clients:
            raise RefusedError(refusals.TOO_MANY_CLIENTS)
        client = self._stream.clients.open(caller.cookie)
        return {
            **_good(message),
            "version": "1.0",
            "minimumVersion": "1.0",
            "clientId": client.client_id,
            "supportedConnectionTypes": [_LONG_POLLING],
            "ext": {"replay": True, "payload.format": True},
        }

    def _subscribe(self, message: Message, caller: Caller) -> list[Reply]:
        client = self._client(message, caller, refusals.SUBSCRIBE)
        subscribe(self._stream.bus, client, message)
        return [_good(message)]

    def _client(self, message: Message, caller: Caller, place: str) -> StreamClient:
        """The client that speaks. Raises RefusedError if it may not, or if it is unknown."""
        refusal = self._by_situation(place)
        client = self._stream.clients.get(message.get("clientId"))
        if refusal is not None:
            self._suffer(refusal, client)
            raise RefusedError(_filled(refusal, message))
        if not caller.token:
            raise RefusedError(refusals.NO_TOKEN_LATER)
        if not caller.is_logged_in(self._login):
            raise RefusedError(refusals.LOGIN_ENDED)
        if client is None:
            raise RefusedError(refusals.UNKNOWN_CLIENT)
        return client

    def _suffer(self, refusal: StreamRefusal, client: StreamClient | None) -> None:
        """Bring about what the refusal says."""
        if refusal == refusals.LOGIN_ENDED:
            self._login.close_sessions()
        if client is not None and refusal.error == refusals.UNKNOWN_CLIENT.error:
            self._stream.clients.drop(client)

    def _refuse_by_situation(self, place: str) -> None:
        if (refusal := self._by_situation(place)) is not None:
            if refusal == refusals.LOGIN_DENIED:
                self._login.close_sessions()
            raise RefusedError(refusal)

    def _by_situation(self, place: str) -> StreamRefusal | None:
        situation = self._faults.take_where(
            lambda one: (
                (found := refusals.BY_SITUATION.get((one.name, one.variant))) is not None
                and found.place == place
            )
        )
        return refusals.BY_SITUATION[situation.name, situation.variant] if situation else None


def _good(message: Message) -> Reply:
    echoed = ("channel", "id", "clientId", "subscription")
    return {"successful": True, **{name: message[name] for name in echoed if name in message}}


def _filled(refusal: StreamRefusal, message: Message) -> StreamRefusal:
    """The refusal with the subscription's channel and replay id in its text."""
    channel = str(message.get("subscription", ""))
    replay = refusals.asked_replay(message)
    error = refusal.error.format(channel=channel, replay=replay)
    return StreamRefusal(refusal.place, error, refusal.reason, refusal.reconnect, refusal.bare)
