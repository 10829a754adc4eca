"""The last known board on disk, used when the kiosk starts without a network."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime

import msgspec

from kiosk.core.feed.board import Board
from kiosk.core.feed.change import Withdrawn
from kiosk.core.feed.offer import MalformedOfferError, Offer, parse_offer
from kiosk.core.feed.replay import ReplayPoint, parse_replay_id
from kiosk.store import sqlite
from kiosk.store.transaction import read, write_transaction

log = logging.getLogger(__name__)

# The till still shows codes of removed offers, so their names are kept this long.
_PAST_OFFERS = 1_000
_DAMAGED = (UnicodeDecodeError, RecursionError, TypeError)


class SavedBoard(msgspec.Struct, frozen=True):
    """A board from disk. `as_of` is when it was last known to be right (UTC), or None if never.

    `replay` is the event that it knows last, where the feed's server can repeat events.
    """

    board: Board
    as_of: datetime | None
    replay: ReplayPoint | None = None


class OfferStore:
    def __init__(self, connection: sqlite.Connection) -> None:
        self._connection = connection
        self._saved = Board()

    def load(self) -> SavedBoard:
        """Load the board, dropping damaged rows. Raises StoreError if the file cannot be read."""
        bodies = read(self._connection, "SELECT body FROM offer")
        gone = read(self._connection, "SELECT id, modified FROM withdrawn")
        board = read(self._connection, "SELECT as_of FROM board")
        snapshot = read(self._connection, "SELECT as_of FROM snapshot")
        offers = [offer for (body,) in bodies if (offer := decode_offer(body))]
        self._saved = Board.of(
            offers, [Withdrawn(*pair) for pair in gone], snapshot[0][0] if snapshot else 0
        )
        replay = read(self._connection, "SELECT channel, id FROM replay")
        return SavedBoard(
            self._saved, _moment(board[0][0]) if board else None, _replay_point(replay)
        )

    def save(self, saved: SavedBoard) -> None:
        """Write what has changed since the last save, in one transaction.

        Raises:
            StoreError: the disk failed; the wall continues from memory.
        """
        before, board, as_of, replay = self._saved, saved.board, saved.as_of, saved.replay
        changed = [o for o in board.offers.values() if before.offers.get(o.id) != o]
        gone = [(key,) for key in before.offers if key not in board.offers]
        with write_transaction(self._connection):
            self._remember(gone)
            self._connection.executemany("DELETE FROM offer WHERE id = ?", gone)
            self._connection.executemany(
                "INSERT OR REPLACE INTO offer VALUES (?, ?)",
                [(offer.id, msgspec.json.encode(offer)) for offer in changed],
            )
            self._save_withdrawn(before.withdrawn, board.withdrawn)
            self._connection.execute(
                "INSERT OR REPLACE INTO board (only, as_of) VALUES (1, ?)",
                (as_of.isoformat() if as_of else None,),
            )
            self._connection.execute(
                "INSERT OR REPLACE INTO snapshot (only, as_of) VALUES (1, ?)", (board.as_of,)
            )
            if replay:
                self._connection.execute(
                    "INSERT OR REPLACE INTO replay (only, channel, id) VALUES (1, ?, ?)",
                    (replay.channel, replay.id),
                )
        self._saved = board

    def _save_withdrawn(self, before: Mapping[str, int], withdrawn: Mapping[str, int]) -> None:
        self._connection.executemany(
            "DELETE FROM withdrawn WHERE id = ?",
            [(key,) for key in before if key not in withdrawn],
        )
        self._connection.executemany(
            "INSERT OR REPLACE INTO withdrawn VALUES (?, ?)",
            [pair for pair in withdrawn.items() if before.get(pair[0]) != pair[1]],
        )

    def _remember(self, gone: Sequence[tuple[str]]) -> None:
        self._connection.executemany(
            "INSERT OR REPLACE INTO past_offer (id, body) SELECT id, body FROM offer WHERE id = ?",
            gone,
        )
        if gone:
            self._connection.execute(
                "DELETE FROM past_offer WHERE place <= (SELECT max(place) FROM past_offer) - ?",
                (_PAST_OFFERS,),
            )


def _replay_point(rows: Sequence[tuple[object, ...]]) -> ReplayPoint | None:
    """The saved place; a damaged one counts as none, and the next snapshot tells."""
    if not rows or not isinstance(channel := rows[0][0], str):
        return None
    found = parse_replay_id(rows[0][1])
    return None if found is None else ReplayPoint(channel, found)


def _moment(text: object) -> datetime | None:
    """Parse the saved time; a damaged value counts as none, the safe choice for the board's age."""
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None
    return moment if moment and moment.tzinfo else None


def decode_offer(body: bytes) -> Offer | None:
    try:
        return parse_offer(msgspec.json.decode(body))
    except (msgspec.DecodeError, MalformedOfferError, *_DAMAGED) as error:
        log.warning("a saved offer was dropped: %s", error)
        return None
