"""What staff are told of an enrolment."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class EnrolState(StrEnum):
    """COMPARE: a person has to say whether the hub's fingerprint is the one beside the code.

    REFUSED: a fault of the call, which has its reason in the catalogue.
    """

    NOT_A_CODE = "not_a_code"
    OTHER_HUB = "other_hub"
    OTHER_FINGERPRINT = "other_fingerprint"
    NO_WORKER = "no_worker"
    COMPARE = "compare"
    CODE_ENDED = "code_ended"
    UNANSWERED = "unanswered"
    NOT_SAVED = "not_saved"
    REFUSED = "refused"
    ENROLLED = "enrolled"


class EnrolOutcome(msgspec.Struct, frozen=True):
    """`fingerprint` is the hub's, to compare. `kiosk` and `store` are who the kiosk is now.

    `reason` and `sentence` are those of the catalogue, for REFUSED.
    """

    state: EnrolState
    fingerprint: str = ""
    kiosk: str = ""
    store: str = ""
    reason: str = ""
    sentence: str = ""
