"""A kiosk's health in Prometheus's text format: numbers and states, no personal data.

Prometheus, "Exposition formats" (text format 0.0.4) and "Metric and label naming".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.core.delivery.heartbeat import Heartbeat
from kiosk.core.delivery.machine import Machine
from kiosk.core.delivery.outbox import RowState
from kiosk.core.feed.feed_status import FeedState

Labels = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Metric:
    """A metric with its samples; a value of None is left out, and so is a metric without any."""

    name: str
    help: str
    samples: tuple[tuple[Labels, float | None], ...]
    kind: str = "gauge"

    def lines(self) -> Iterator[str]:
        known = [(labels, value) for labels, value in self.samples if value is not None]
        if known:
            yield f"# HELP {self.name} {_escaped(self.help)}"
            yield f"# TYPE {self.name} {self.kind}"
        for labels, value in known:
            told = ",".join(f'{name}="{_quoted(text)}"' for name, text in labels)
            yield f"{self.name}{{{told}}} {value:.17g}" if told else f"{self.name} {value:.17g}"


def exposition(metrics: Iterable[Metric]) -> str:
    """The whole file, ending with a newline."""
    return "".join(f"{line}\n" for metric in metrics for line in metric.lines())


def metrics_of(
    beat: Heartbeat, rows: Mapping[RowState, int], machine: Machine, now: float
) -> Iterator[Metric]:
    """Everything that is known of a running kiosk at this time (unix s)."""
    yield from life(is_up=True, now=now)
    who = (("kiosk", beat.kiosk), ("store", beat.store), ("version", beat.version))
    yield Metric("kiosk_info", "Which kiosk this is, and its version.", ((who, 1),))
    yield from _feed(beat)
    yield from _outbox(beat, rows)
    yield from _runs(beat)
    yield from _machine(machine)


def life(*, is_up: bool, now: float) -> Iterator[Metric]:
    """What is told even where nothing else can be: also that the kiosk was stopped."""
    yield _one("kiosk_up", "Whether the kiosk runs; 0 after it was stopped.", int(is_up))
    told = "When this was written; an old time is a kiosk that died."
    yield _one("kiosk_written_timestamp_seconds", told, now)


def _feed(beat: Heartbeat) -> Iterator[Metric]:
    states = tuple(((("state", state),), int(beat.feed == state)) for state in FeedState)
    yield Metric("kiosk_feed_state", "1 for the state of the feed.", states)
    yield _one("kiosk_board_age_seconds", "Since the board was known right.", beat.feed_age_seconds)
    yield _one("kiosk_board_offers", "Active offers on the board.", beat.board_count)
    skew = "How far the servers' clock is ahead."
    yield _one("kiosk_clock_skew_seconds", skew, beat.clock_skew_ms / 1000)
    parts = (
        ("0.5", beat.latency_p50_ms),
        ("0.95", beat.latency_p95_ms),
        ("0.99", beat.latency_p99_ms),
    )
    yield Metric(
        "kiosk_offer_latency_seconds",
        "From a save in Salesforce to the screen, today.",
        tuple(((("quantile", part),), ms and ms / 1000) for part, ms in parts),
        "summary",
    )


def _outbox(beat: Heartbeat, rows: Mapping[RowState, int]) -> Iterator[Metric]:
    counts = tuple(((("state", state),), rows.get(state, 0)) for state in RowState)
    yield Metric("kiosk_outbox_rows", "Leads and redemptions by their state.", counts)
    oldest = "Age of the oldest row that still goes by itself; 0 if there is none."
    yield _one("kiosk_outbox_oldest_seconds", oldest, beat.oldest_pending_seconds or 0)
    yield _one("kiosk_wrong_pins", "Wrong PINs of the last day.", beat.wrong_pins)


def _runs(beat: Heartbeat) -> Iterator[Metric]:
    yield _one("kiosk_uptime_seconds", "Since the kiosk was started.", beat.uptime_seconds)
    unclean = "Runs of the last seven days that ended by a power cut or a crash."
    yield _one("kiosk_unclean_stops", unclean, beat.unclean_stops)
    bites = "Those of them that the watchdog ended."
    yield _one("kiosk_watchdog_bites", bites, beat.watchdog_bites)


def _machine(machine: Machine) -> Iterator[Metric]:
    free, wear = machine.disk_free_mb, machine.disk_wear_percent
    bytes_free = None if free is None else free * 1_000_000
    yield _one("kiosk_disk_free_bytes", "Room on the data's disk.", bytes_free)
    worn = "How much of the disk's life is over; above 1 beyond it."
    yield _one("kiosk_disk_wear_ratio", worn, None if wear is None else wear / 100)
    hot = "The hottest zone of the board."
    yield _one("kiosk_temperature_celsius", hot, machine.temperature_c)
    yield _one("kiosk_under_voltage", "Whether the power is too weak.", machine.under_voltage)
    printer = None if machine.printer is None else int(machine.printer == "ok")
    yield _one("kiosk_printer_ready", "Whether slips can be printed.", printer)


def _one(name: str, told: str, value: float | None) -> Metric:
    return Metric(name, told, (((), value),))


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("\n", r"\n")


def _quoted(text: str) -> str:
    return _escaped(text).replace('"', r"\"")
