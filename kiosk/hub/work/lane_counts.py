"""How many lanes each kind of row has."""

from __future__ import annotations

import re
from collections.abc import Mapping

from kiosk.core.delivery.row_kind import ROW_KINDS, RowKinds
from kiosk.hub.settings import HubSettingsError

USUAL_LANES = ROW_KINDS.usual_lanes
_ONE = re.compile(r"([a-z_]+)=([0-9])")


def parse_lanes(text: str, kinds: RowKinds = ROW_KINDS) -> Mapping[str, int]:
    """Read counts like "lead=2,redemption=1"; a kind that is not named has none here.

    Raises:
        HubSettingsError
    """
    counts: dict[str, int] = {}
    for part in text.split(","):
        found = _ONE.fullmatch(part.strip())
        if found is None or kinds.find(found[1]) is None or found[1] in counts:
            names = ", ".join(kind.name for kind in kinds)
            raise HubSettingsError(f'--lanes: like "{USUAL_LANES}", with the kinds {names}')
        counts[found[1]] = int(found[2])
    return counts
