"""Leaks that the soak must find."""

from __future__ import annotations

from collections.abc import Callable, Mapping

_EVENT_BYTES = 20_000
# Half as much again as a visit may leave.
_VISIT_BYTES = 1_500


def keep_each_event() -> None:
    """As if each event left something behind."""
    from kiosk.ui.bridge import Bridge

    kept: list[bytearray] = []
    show = Bridge.show_cards

    def keeping(bridge: Bridge, *args: object) -> None:
        kept.append(bytearray(b"x" * _EVENT_BYTES))
        show(bridge, *args)

    Bridge.show_cards = keeping


def keep_each_visit() -> None:
    """As if each opened offer left something behind."""
    from kiosk.ui.wall.detail_view_model import DetailViewModel

    kept: list[bytearray] = []
    show = DetailViewModel.show

    def keeping(detail: DetailViewModel, *args: object) -> None:
        kept.append(bytearray(b"x" * _VISIT_BYTES))
        show(detail, *args)

    DetailViewModel.show = keeping


SABOTAGES: Mapping[str, Callable[[], None]] = {
    one.__name__: one for one in (keep_each_event, keep_each_visit)
}
