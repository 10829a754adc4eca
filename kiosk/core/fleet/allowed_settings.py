"""The settings that an order may change.

Never what a kiosk is (`[kiosk]`, but for the group whose previews it shows), whom it talks to
(`[hub]`, `[pusher]`, hosts, proxies), which files it reads or writes, which devices it drives, or
what customers consent to.
"""

from __future__ import annotations

from collections.abc import Mapping

_KEYS: Mapping[str, tuple[str, ...]] = {
    "kiosk": ("preview_group",),
    "shop": ("name", "greeting", "greetings"),
    "feed": ("snapshot_minutes", "jitter_seconds", "clock_skew_seconds"),
    "form": (
        *("fields", "extra", "region", "company_default", "lead_source"),
        *("idle_seconds", "countdown_seconds", "refer_a_friend"),
    ),
    "images": ("max_bytes", "max_pixels", "cache_mb"),
    "brand": ("light", "dark"),
    "hours": ("outside", "daily", "mon", "tue", "wed", "thu", "fri", "sat", "sun"),
    "display": (
        *("other_screens", "dots_per_inch", "viewing_distance_m", "theme", "reduced_motion"),
        *("pixel_shift_px", "page_seconds", "idle_seconds", "new_minutes", "self_check_minutes"),
        *("voucher_seconds", "thanks_seconds", "template", "attract_seconds", "languages"),
    ),
    "outbox": ("held_alarm_days", "keep_sent_days"),
    "scanner": ("prefix", "terminator", "max_gap_ms", "min_length", "layout", "again_seconds"),
    "staff": ("idle_seconds", "longest_minutes", "undo_minutes"),
}
ALLOWED_SETTINGS = frozenset(f"{section}.{key}" for section, keys in _KEYS.items() for key in keys)
