"""The countries that a form may name are those that the package reads."""

from __future__ import annotations

import phonenumbers

from kiosk.core.form.regions import REGIONS


def test_they_are_the_packages_own():
    assert REGIONS == phonenumbers.SUPPORTED_REGIONS
