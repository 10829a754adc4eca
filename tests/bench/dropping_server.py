"""A process of its own, not to be counted: greets, acknowledges and drops. Prints its port."""

from __future__ import annotations

import asyncio

from websockets.asyncio.server import ServerConnection, serve

_GREETING = '{"event":"pusher:connection_established","data":"{\\"socket_id\\":\\"1.2\\"}"}'
_ACK = '{"event":"pusher_internal:subscription_succeeded","channel":"offers"}'


async def _drop(socket: ServerConnection) -> None:
    await socket.send(_GREETING)
    await socket.recv()
    await socket.send(_ACK)


async def main() -> None:
    async with serve(_drop, "127.0.0.1", 0) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
