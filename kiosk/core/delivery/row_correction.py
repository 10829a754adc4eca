"""Corrections of rows: who may correct which rows, and the resulting body."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.core.delivery.row_kind import ROW_KINDS, Corrector, RowKinds
from kiosk.core.form.correction import CorrectionError, CorrectionProblem, corrected


def corrected_row(
    kind: str,
    body: bytes,
    changes: Sequence[str],
    who: Corrector,
    kinds: RowKinds = ROW_KINDS,
) -> bytes:
    """Return the body of a row with each FIELD=VALUE change applied.

    Raises CorrectionError, including when `who` may not correct such a row.
    """
    known = kinds.find(kind)
    if known is None:
        told = f"this version of the kiosk does not know the kind {kind}"
        raise CorrectionError(CorrectionProblem.NOT_HERE, told)
    rules = known.correction_by(who)
    if rules is None:
        told = f"a row of the kind {kind} cannot be corrected here"
        raise CorrectionError(CorrectionProblem.NOT_HERE, told)
    return corrected(body, changes, rules)
