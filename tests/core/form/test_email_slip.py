"""A likely slip is asked about; an address that may be right is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.core.form.email_address import email_address
from kiosk.core.form.email_slip import is_on_the_way, likely_address, slips
from kiosk.core.form.mail_providers import PROVIDERS


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gmial.com", "gmail.com"),
        ("gmail.con", "gmail.com"),
        ("gmail.co", "gmail.com"),
        ("gmail.de", "gmail.com"),
        ("gmail", "gmail.com"),
        ("gmailcom", "gmail.com"),
        ("gmail,com", "gmail.com"),
        ("gmail..com", "gmail.com"),
        ("gmail.com.", "gmail.com"),
        ("GMIAL.COM", "gmail.com"),
        ("hotmial.de", "hotmail.de"),
        ("hotmial.con", "hotmail.com"),
        ("hotmail.cm", "hotmail.com"),
        ("yaho.com", "yahoo.com"),
        ("outlok.com", "outlook.com"),
        ("t-onlin.de", "t-online.de"),
        ("protonmial.com", "protonmail.com"),
        ("gmx.con", "gmx.com"),
        ("web.dee", "web.de"),
        ("laposte.ney", "laposte.net"),
        ("example.con", "example.com"),
        ("example.c0m", "example.com"),
        ("mail.example.ogr", "mail.example.org"),
    ],
)
def test_a_likely_slip_is_asked_about(typed, meant):
    assert likely_address(f"Ada.L@{typed}") == f"Ada.L@{meant}"


@pytest.mark.parametrize(
    ("typed", "meant"), [("ada.@gmx.de", "ada@gmx.de"), ("a..b@gmx.de", "a.b@gmx.de")]
)
def test_dots_that_no_mailbox_outside_japan_has_are_asked_about(typed, meant):
    assert likely_address(typed) == meant


@pytest.mark.parametrize("domain", ["docomo.ne.jp", "ezweb.ne.jp", "au.com", "example.jp"])
@pytest.mark.parametrize("name", ["a..b", "a...b", "a.b.", "-a..b-"])
def test_dots_that_mailboxes_in_japan_have_are_sent_and_not_asked_about(name, domain):
    assert likely_address(f"{name}@{domain}") == ""
    assert email_address(f"{name}@{domain}") == f"{name}@{domain}"


def test_a_slip_in_the_provider_is_asked_about_where_dots_are_not():
    assert likely_address("a..b@yaho.co.jp") == "a..b@yahoo.co.jp"


@pytest.mark.parametrize(
    "domain",
    [
        *[f"{label}.{ending}" for label, endings in PROVIDERS.items() for ending in endings],
        *("web.com", "we.com", "small.com", "example.com", "example.co", "example.cm", "uni.edu"),
        *("bücher.de", "hotmail.com.tr", "yahoo.com.hk", "sub.gmx.de", "google.com", "telekom.de"),
        *("line.com", "uni-bonn.de", "co.com", "example"),
    ],
)
def test_an_address_that_may_be_right_is_not_doubted(domain):
    assert likely_address(f"ada@{domain}") == ""


@pytest.mark.parametrize("text", ["", "ada", "@gmial.com", ".ada@gmial.com", "a b@gmial.com"])
def test_nothing_is_asked_that_would_be_refused_all_the_same(text):
    assert likely_address(text) == ""


@pytest.mark.parametrize("whole", ["ada@gmail.com", "ada@hotmail.co.uk", "ada@gmx.net"])
def test_who_types_an_address_letter_by_letter_is_not_interrupted(whole):
    for length in range(len(whole) + 1):
        meant = likely_address(whole[:length])
        assert not meant or is_on_the_way(whole[:length], meant), whole[:length]


@given(st.text(max_size=40) | st.builds("a@{}".format, st.text("gmailhot.,c0n", max_size=14)))
def test_what_is_suggested_can_be_sent_and_is_not_doubted_again(typed):
    if meant := likely_address(typed):
        assert email_address(meant)
        assert likely_address(meant) == ""


@given(st.text("abc", max_size=6), st.text("abc", max_size=6))
def test_slips_are_counted_alike_in_both_directions(one, other):
    assert slips(one, other) == slips(other, one)
    assert (slips(one, other) == 0) is (one == other)
    assert slips(one, other) <= max(len(one), len(other))
