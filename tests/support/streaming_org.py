"""A small org of its own making: login, snapshot, query by ids and CometD over raw HTTP.

It shares no code with the kiosk or its sandbox. A test changes offers, and says what goes wrong.
"""

from __future__ import annotations

import asyncio
import calendar
import json
import re
import time
from collections import deque
from contextlib import asynccontextmanager
from email.utils import formatdate
from urllib.parse import parse_qs, unquote, urlsplit

CDC, TOPIC = "/data/Offer__ChangeEvent", "/topic/KioskOffers"


def offer_id(number):
    return f"a0X{number:012d}AAA"


class StreamingOrg:
    """Offers by id with their saves, all events ever sent, and the clients that are known.

    `scripted` are answers to the next CometD calls by the meta channel, in place of its own: each
    is a list of messages, raw bytes of a whole reply, or None to cut the connection.
    """

    def __init__(self, channel=CDC, poll_s=0.3):
        self.channel, self.poll_s = channel, poll_s
        self.offers, self.events, self.clients = {}, [], {}
        self.next_replay, self.first_kept = 5, 0
        self.scripted = {}
        self.calls, self.queries, self.logins, self.snapshots = [], [], 0, 0
        self.tokens, self.lost_cookies, self.query_fails = set(), [], 0
        self.changed = asyncio.Event()
        self.url, self.hidden = "", False

    # What people do in the org.
    def save(self, number, status="Active", title="", **told):
        key = offer_id(number)
        kind = "UPDATE" if key in self.offers else "CREATE"
        saves = self.offers.get(key, {"Version__c": 0})["Version__c"] + 1
        self.offers[key] = {
            "Id": key,
            "Offer_Number__c": f"N-{number}",
            "Title__c": title or f"offer {number}",
            "Status__c": status,
            "SystemModstamp": _stamp(time.time()),
            "Version__c": float(saves),
        }
        self.tell(kind, [key], **told)

    def delete(self, number):
        self.tell("DELETE", [self.offers.pop(offer_id(number))["Id"]])

    def tell(self, kind, ids, **header):
        replay, self.next_replay = self.next_replay, self.next_replay + 7
        self.events.append((replay, self._event(kind, ids, replay, header)))
        self.wake()

    def wake(self):
        self.changed.set()
        self.changed = asyncio.Event()

    @asynccontextmanager
    async def at_another_address(self):
        """Logins still work where they did; everything else is at another port from now on."""
        async with serving(self):
            self.forget_clients()
            yield

    def forget_clients(self):
        self.clients.clear()
        self.wake()

    def _event(self, kind, ids, replay, header):
        now = round(time.time() * 1000)
        if self.channel == TOPIC:
            event = {"createdDate": _stamp(time.time()), "replayId": replay}
            event |= {"type": {"CREATE": "created"}.get(kind, kind.lower() + "d")}
            return {"event": event, "sobject": {"Id": ids[0]}}
        head = {"entityName": "Offer__c", "recordIds": ids, "changeType": kind}
        head |= {"commitTimestamp": now, **header}
        return {
            "schema": "x",
            "payload": {"ChangeEventHeader": head},
            "event": {"replayId": replay},
        }

    # What the kiosk asks.
    async def serve(self, reader, writer):
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                first, *lines = head.split("\r\n")
                fields = {k.lower(): v.strip() for k, _, v in (x.partition(":") for x in lines)}
                body = await reader.readexactly(int(fields.get("content-length", 0)))
                reply = await self._reply(unquote(first.split(" ")[1]), fields, body)
                if reply is None:
                    break
                writer.write(reply)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _reply(self, target, fields, body):
        path = urlsplit(target).path
        if path == "/services/oauth2/token":
            self.logins += 1
            self.tokens.add(token := f"T{self.logins}")
            return http({"access_token": token, "instance_url": self.url})
        if refusal := self._refusal(fields):
            return refusal
        if path.endswith("/offers"):
            self.snapshots += 1
            active = [r for r in self.offers.values() if r["Status__c"] == "Active"]
            now = round(time.time() * 1000)
            return http({"as_of": now, "offers": [_json(r) for r in active]})
        if path.endswith("/query"):
            return self._query(parse_qs(target.partition("?")[2])["q"][0])
        if path == "/cometd/67.0":
            return await self._cometd(json.loads(body), fields)
        return http([{"errorCode": "NOT_FOUND", "message": ""}], "404 Not Found")

    def _refusal(self, fields):
        if self.url != f"http://{fields['host']}":
            return http([], "420 Moved")
        if fields.get("authorization", "").removeprefix("Bearer ") not in self.tokens:
            error = [{"errorCode": "INVALID_SESSION_ID", "message": "Session expired"}]
            return http(error, "401 Unauthorized")
        return None

    def _query(self, soql):
        self.queries.append(soql)
        if self.query_fails:
            self.query_fails -= 1
            return http([{"errorCode": "SERVER_UNAVAILABLE"}], "503 Service Unavailable")
        asked = re.findall(r"'(\w{18})'", soql)
        found = [self.offers[key] for key in asked if key in self.offers and not self.hidden]
        return http({"totalSize": len(found), "done": True, "records": found})

    async def _cometd(self, messages, fields):
        message = messages[0]
        self.calls.append(message | {"host": fields["host"]})
        meta = message["channel"].rpartition("/")[2]
        if self.scripted.get(meta):
            answer = self.scripted[meta].popleft()
            return http(answer) if isinstance(answer, list) else answer
        if meta == "handshake":
            client = f"client{len(self.calls)}"
            self.clients[client] = None
            good = {**_good(message), "clientId": client, "ext": {"replay": True}}
            return http([good], headers=[f"Set-Cookie: BAYEUX={client}; Path=/"])
        client = message.get("clientId")
        if f"BAYEUX={client}" not in fields.get("cookie", ""):
            self.lost_cookies.append(message)
        if client not in self.clients:
            return http([unknown_client()])
        if meta == "subscribe":
            return http([self._subscribe(client, message)])
        if meta == "disconnect":
            del self.clients[client]
            return http([_good(message)])
        return http(await self._connect(client, message))

    def _subscribe(self, client, message):
        replay = message["ext"]["replay"][message["subscription"]]
        if message["subscription"] != self.channel:
            return refused("subscribe", "404::The channel you requested doesn't exist")
        if isinstance(replay, str) or 0 <= replay < self.first_kept:
            return refused("subscribe", f"400::The replayId {{{replay}}} you provided was invalid.")
        last = self.events[-1][0] if self.events else 0
        self.clients[client] = last if replay == -1 else replay
        return _good(message) | {"subscription": self.channel}

    async def _connect(self, client, message):
        try:
            async with asyncio.timeout(self.poll_s):
                while client in self.clients and not self._waiting(client):
                    await self.changed.wait()
        except TimeoutError:
            pass
        if client not in self.clients:
            return [unknown_client()]
        waiting = self._waiting(client)
        if waiting:
            self.clients[client] = waiting[-1][0]
        advice = {"reconnect": "retry", "interval": 0, "timeout": 110_000}
        return [
            *({"channel": self.channel, "data": data} for _, data in waiting),
            _good(message) | {"advice": advice},
        ]

    def _waiting(self, client):
        seen = self.clients[client]
        return [one for one in self.events if seen is not None and one[0] > seen]

    def will(self, meta, *answers):
        self.scripted.setdefault(meta, deque()).extend(answers)

    def asked(self, meta):
        return [call for call in self.calls if call["channel"] == f"/meta/{meta}"]


def _good(message):
    return {"channel": message["channel"], "id": message["id"], "successful": True}


def refused(meta, error, advice="none", reason=""):
    ext = {"ext": {"sfdc": {"failureReason": reason}}} if reason else {}
    told = {"channel": f"/meta/{meta}", "successful": False, "error": error}
    return told | ext | {"advice": {"reconnect": advice}}


def unknown_client():
    """Without channel and id, as the Streaming API may answer."""
    advice = {"reconnect": "handshake", "interval": 0}
    return {"successful": False, "error": "403::Unknown client", "advice": advice}


def http(body, status="200 OK", headers=()):
    raw = json.dumps(body).encode()
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(raw)}", f"Date: {formatdate(usegmt=True)}"]
    return "\r\n".join([*head, *headers]).encode() + b"\r\n\r\n" + raw


def _stamp(moment):
    return time.strftime("%Y-%m-%dT%H:%M:%S.000+0000", time.gmtime(moment))


def _json(record):
    stamp = time.strptime(record["SystemModstamp"], "%Y-%m-%dT%H:%M:%S.000+0000")
    modified = (_seconds(stamp) * 1000) + int(record["Version__c"]) % 1000
    return {
        "id": record["Id"],
        "number": record["Offer_Number__c"],
        "title": record["Title__c"],
        "modified": modified,
    }


def _seconds(moment):
    return calendar.timegm(moment)


@asynccontextmanager
async def serving(org):
    """The org on loopback; its address is `org.url`."""
    async with await asyncio.start_server(org.serve, "127.0.0.1", 0) as server:
        org.url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        yield org
        server.close()
        org.wake()
