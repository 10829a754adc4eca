"""What can happen to a login, by the situation that is played."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from starlette.responses import Response

from kiosk.sandbox.org.login import OAuthError
from kiosk.sandbox.org.odd_replies import NO_TOKEN, REFUSED_LOGINS, UNREADABLE
from kiosk.sandbox.org.situation_name import SituationName
from kiosk.sandbox.org.situations import Situation

# Refusals that have a name of their own.
_REFUSED: Mapping[SituationName, tuple[str, str]] = {
    SituationName.LOGIN_CLOCK: ("invalid_grant", "expired authorization code"),
    SituationName.LOGIN_NOT_APPROVED: ("invalid_grant", "user hasn't approved this consumer"),
    SituationName.LOGIN_RATE: ("invalid_grant", "login rate exceeded"),
}


def login_in(situation: Situation | None, grant: Callable[[], Response]) -> Response:
    """The reply to a login in this situation, or None; `grant` makes the good one.

    Raises:
        OAuthError: the login is refused.
    """
    if situation is None:
        return grant()
    match situation.name:
        case SituationName.LOGIN_ANSWERED_BY_ANOTHER:
            return NO_TOKEN[situation.variant]()
        case SituationName.LOGIN_UNREADABLE:
            return UNREADABLE[situation.variant](bytes(grant().body))
        case SituationName.LOGIN_REFUSED:
            raise OAuthError(*REFUSED_LOGINS[situation.variant])
        case name:
            raise OAuthError(*_REFUSED[name])
