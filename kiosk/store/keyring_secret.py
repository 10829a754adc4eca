"""Secrets from the desktop's keyring, stored with `keyring set offer-kiosk NAME`."""

from __future__ import annotations

import logging
from collections.abc import Mapping

log = logging.getLogger(__name__)

_SERVICE = "offer-kiosk"
_ANSWER_S = 3.0


def keyring_secret(environ: Mapping[str, str], name: str) -> str:
    """Return the secret; empty if there is no keyring or it is locked.

    A locked keyring is not opened, because the prompt would appear on the shop's screen.
    """
    if "DBUS_SESSION_BUS_ADDRESS" not in environ and "PYTHON_KEYRING_BACKEND" not in environ:
        return ""
    try:
        import keyring  # noqa: PLC0415  0.1 s that a kiosk without a desktop need not wait

        if _is_locked(environ):
            return ""
        return keyring.get_password(_SERVICE, name) or ""
    except Exception as error:  # noqa: BLE001  a backend is another's code, named by the environment
        log.debug("the keyring cannot be read: %s", type(error).__name__)
        return ""


def _is_locked(environ: Mapping[str, str]) -> bool:
    """Whether the keyring is locked; a missing one counts as locked."""
    if "PYTHON_KEYRING_BACKEND" in environ:
        return False
    import secretstorage  # noqa: PLC0415  as above
    from secretstorage.exceptions import SecretStorageException  # noqa: PLC0415

    if not _answers():
        return True
    try:
        with secretstorage.dbus_init() as bus:
            return bool(secretstorage.get_default_collection(bus).is_locked())
    except SecretStorageException:
        return True


def _answers() -> bool:
    """Whether the keyring's service answers in time; asked by others, it may block for ever."""
    from jeepney import DBusAddress, Properties  # noqa: PLC0415  as above
    from jeepney.io.blocking import open_dbus_connection  # noqa: PLC0415

    service = DBusAddress(
        "/org/freedesktop/secrets", "org.freedesktop.secrets", "org.freedesktop.Secret.Service"
    )
    with open_dbus_connection(bus="SESSION") as bus:
        try:
            bus.send_and_get_reply(Properties(service).get("Collections"), timeout=_ANSWER_S)
        except TimeoutError:
            log.warning("the keyring's service does not answer, so nothing is read from it")
            return False
    return True
