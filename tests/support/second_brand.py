"""A brand unlike ours, by its tokens alone: dark, square, and with a framed hero."""

from __future__ import annotations

from kiosk.core.wall.look import Look, Palette

SECOND_BRAND = Look(
    "Ampario",
    "Deals today",
    Palette(
        ground="#0a0e1a",
        paper="#171e30",
        tint="#222b42",
        line="#303b57",
        edge="#6d7ba3",
        ink="#f2f5ff",
        ink_soft="#a9b4cf",
        brand="#c4f542",
        on_brand="#121a04",
        brand_soft="#2c3a14",
        price="#c4f542",
        badge="#ff5d8f",
        on_badge="#22000c",
        warning="#ffb454",
        good="#4fd48a",
        bad="#ff8478",
        focus="#7cc4ff",
    ),
    hero="framed",
    corner=4,
    head_weight=800,
)
