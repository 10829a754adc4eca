"""The client's side of protocol 7 in each of its states, without a socket."""

from __future__ import annotations

from kiosk.pusher.channel import ChannelName
from kiosk.pusher.grant import Grant
from kiosk.pusher.protocol import Protocol, Timing

ESTABLISHED = (
    '{"event":"pusher:connection_established",'
    '"data":"{\\"socket_id\\":\\"1.2\\",\\"activity_timeout\\":120}"}'
)
ACK = '{"event":"pusher_internal:subscription_succeeded","channel":"offers","data":"{}"}'
GRANT = Grant("key:signature", '{"user_id":"K-001"}')


def fresh(channel="offers") -> Protocol:
    return Protocol(ChannelName.parse(channel), Timing(), 0.0)


def subscribing() -> Protocol:
    protocol = fresh()
    protocol.receive(ESTABLISHED, 1.0)
    return protocol


def live() -> Protocol:
    protocol = subscribing()
    protocol.receive(ACK, 2.0)
    protocol.take_outgoing()
    return protocol
