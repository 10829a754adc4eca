"""Writes docs/faults.md from the catalogue of faults.

Run by `make faults`; a test fails while the page is not what the catalogue says.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from kiosk.core.advice import Advice, Helper
from kiosk.core.counter.health_reason import HEALTH_ADVICE
from kiosk.core.delivery.hub_reason import HUB_ADVICE
from kiosk.core.delivery.reason_advice import REASON_ADVICE
from kiosk.core.feed.ladder_reason import LADDER_ADVICE
from kiosk.core.feed.link_advice import LINK_ADVICE
from kiosk.core.feed.streaming_advice import STREAMING_ADVICE

PAGE = Path(__file__).parents[1] / "docs" / "faults.md"
WHO: Mapping[Helper, str] = {
    Helper.NOBODY: "nobody: it passes",
    Helper.STAFF: "staff",
    Helper.IT: "whoever runs the kiosks",
    Helper.SALESFORCE_ADMIN: "Salesforce administrator",
}
SUBJECTS: tuple[tuple[str, Mapping[str, Advice]], ...] = (
    ("Salesforce", {str(reason): advice for reason, advice in REASON_ADVICE.items()}),
    ("The hub", {str(reason): advice for reason, advice in HUB_ADVICE.items()}),
    ("The feed", {str(r): advice for r, advice in {**LINK_ADVICE, **LADDER_ADVICE}.items()}),
    ("Streaming", {str(reason): advice for reason, advice in STREAMING_ADVICE.items()}),
    ("The kiosk itself", {str(reason): advice for reason, advice in HEALTH_ADVICE.items()}),
)


def page() -> str:
    """The whole page, in Markdown."""
    lines = [
        "# Faults: what happened, what helps, who can help",
        "",
        "Made from the catalogue by `make faults`. Brackets may name fields, a code, an address.",
    ]
    for subject, table in SUBJECTS:
        lines += ["", f"## {subject}", "| reason | what happened | what helps | who can help |"]
        lines.append("|---|---|---|---|")
        lines += [
            f"| {reason} | {advice.happened} | {advice.remedy} | {WHO[advice.helper]} |"
            for reason, advice in sorted(table.items())
        ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
