"""What a person is told of a fault: what happened, what helps, and who can help."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

import msgspec


class Helper(StrEnum):
    """Who can do what helps. NOBODY: it passes by itself. IT: whoever runs the kiosks."""

    NOBODY = "nobody"
    STAFF = "staff"
    IT = "it"
    SALESFORCE_ADMIN = "salesforce_admin"


WHO: Mapping[Helper, str] = {
    Helper.NOBODY: "Nobody has to do anything.",
    Helper.STAFF: "Staff can help.",
    Helper.IT: "Whoever manages the kiosks can help.",
    Helper.SALESFORCE_ADMIN: "The Salesforce administrator can help.",
}


class Advice(msgspec.Struct, frozen=True):
    """`happened` and `remedy` are English sentences, each with its full stop.

    Nothing in them comes from outside; the screen has the same ones for translation, by the
    reason's key.
    """

    happened: str
    remedy: str
    helper: Helper

    def sentence(self, notes: Sequence[str] = ()) -> str:
        """Both in a row. `notes` say where: fields, a code, an address; nothing of a customer's."""
        happened = f"{self.happened[:-1]} ({', '.join(notes)})." if notes else self.happened
        return f"{happened} {self.remedy}"
