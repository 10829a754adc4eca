"""Where the settings file is looked for when nobody names one."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_config_path

_FILE = "kiosk.toml"
_SYSTEM = Path("/etc/offer-kiosk")


def settings_places() -> tuple[Path, ...]:
    """The machine's file, then the user's; the latter only where there is a home folder."""
    try:
        user = user_config_path("offer-kiosk")
    except RuntimeError:
        return (_SYSTEM / _FILE,)
    return (_SYSTEM / _FILE, user / _FILE) if user.is_absolute() else (_SYSTEM / _FILE,)


def settings_file(named: Path | None) -> Path | None:
    """The file that was named, or the first that is there; None if there is none."""
    return named or next((place for place in settings_places() if _is_there(place)), None)


def looked_for() -> str:
    """What to say when there is none."""
    places = ", then ".join(str(place) for place in settings_places())
    return f"no settings; looked for {places}: write one by kiosk init, or name one by --config"


def _is_there(place: Path) -> bool:
    try:
        return place.is_file()
    except OSError:
        # It is there, and reading it will say what is wrong.
        return True
