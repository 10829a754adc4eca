"""Unique values that tests of different classes save in different orders: parallel runs deadlock.

Salesforce lets a test wait for another that has saved the same value. Two that wait for each other
end with UNABLE_TO_LOCK_ROW.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from apexrun.database.row_checks import Claim
from apexrun.machine.program import ClassInfo

# An org gives each test other ids, so a value that holds one is no other test's.
_HOLDS_AN_ID = re.compile(r"[0-9A-Za-z]{3}0{4}[0-9A-Za-z]{8}[A-Z0-5]{3}")


@dataclass(frozen=True, slots=True)
class _Holder:
    info: ClassInfo
    method: str
    line: int
    order: dict[Claim, int]


class Locks:
    def __init__(self) -> None:
        self._holders: list[_Holder] = []

    def add(self, info: ClassInfo, method: str, line: int, claims: list[Claim]) -> None:
        """A test with the values that it saved, in their order."""
        order = {
            claim: at for at, claim in enumerate(claims) if not _HOLDS_AN_ID.search(str(claim[2]))
        }
        self._holders.append(_Holder(info, method, line, order))

    def crossings(self) -> Iterator[tuple[str, str, ClassInfo, int]]:
        """Of each pair that crosses: one test's name, what is wrong, its class and line.

        Methods of one class run one after the other, so they never wait for each other.
        """
        for one, other in combinations(self._holders, 2):
            if one.info is other.info:
                continue
            common = [claim for claim in one.order if claim in other.order]
            places = [other.order[claim] for claim in common]
            for before, after, claim in zip(places, places[1:], common, strict=False):
                if before > after:
                    text = (
                        f"UNABLE_TO_LOCK_ROW: saves {claim[0]}.{claim[1]} = {claim[2]} in another "
                        f"order than {other.info.full_name}.{other.method}"
                    )
                    yield f"{one.info.full_name}.{one.method}", text, one.info, one.line
                    break
