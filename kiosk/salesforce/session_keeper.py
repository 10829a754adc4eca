"""Keeps the session with the org: when to log in, and when to take it that the org has moved."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import httpx

from kiosk.salesforce.auth import Credentials, Renew, Session, log_in
from kiosk.salesforce.login_refusal import LoginError
from kiosk.salesforce.replies import UNANSWERED, CallError, unanswered
from kiosk.web.bounded import Bounds

# What an org that has moved leaves behind may look like a fault that passes: a proxy's 502, a
# connection that is cut. After so many in a row the address is asked for anew; a login after each
# would use up the user's 3,600 an hour when a fleet meets an org that is down.
_FAULTS_BEFORE_LOGIN = 10


class SessionKeeper:
    """Holds one session; logins never run in parallel."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        credentials: Credentials,
        renew: Renew | None,
        clock: Callable[[], float],
        bounds: Bounds,
    ) -> None:
        """Create a keeper without a session.

        `renew` returns the credentials for each login; without it, `credentials` are always used.
        `clock` returns the corrected Unix time in seconds; `bounds` are those of a login's reply.
        """
        self._http = http
        self._credentials = credentials
        self._renew = renew
        self._clock = clock
        self._bounds = bounds
        self._login = asyncio.Lock()
        self._faults_in_a_row = 0
        self.session: Session | None = None

    async def session_or_login(self, refused: Session | None) -> Session:
        """The session; a new one if there is none, or if it is the one that was refused.

        Raises:
            CallError: the login was refused, or not answered.
        """
        async with self._login:
            if self.session is None or self.session is refused:
                self.session = None
                try:
                    if self._renew:
                        self._credentials = await self._renew()
                    self.session = await log_in(
                        self._http, self._credentials, self._clock, self._bounds
                    )
                except LoginError as error:
                    later = error.retry_after
                    raise CallError(f"LOGIN_{error}", error.status, retry_after=later) from error
                except UNANSWERED as error:
                    raise unanswered(error) from error
            return self.session

    def forget(self, session: Session) -> None:
        """Log in before the next call, unless another session has taken this one's place."""
        self.answered()
        if self.session is session:
            self.session = None

    def may_have_moved(self, session: Session) -> None:
        """Count a fault that a moved org may be behind, and forget the session after many."""
        self._faults_in_a_row += 1
        if self._faults_in_a_row >= _FAULTS_BEFORE_LOGIN:
            self.forget(session)

    def answered(self) -> None:
        """End the row of faults: the org has answered."""
        self._faults_in_a_row = 0
