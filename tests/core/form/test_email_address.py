"""What Salesforce's Email field takes the form takes, and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.core.form.email_address import NotAnEmailError, email_address, salesforce_takes
from kiosk.core.form.field_error import FieldError

# As typed, as sent.
TAKEN = [
    ("ada@example.com", "ada@example.com"),
    ("Ada.Lovelace@Example.COM", "Ada.Lovelace@example.com"),
    ("a@b.co", "a@b.co"),
    ("a.b+c@sub.example.co.uk", "a.b+c@sub.example.co.uk"),
    ("o'connor@example.ie", "o'connor@example.ie"),
    ("1234567890@example.museum", "1234567890@example.museum"),
    ("!#$%&'*+/=?^_`{|}~-@example.com", "!#$%&'*+/=?^_`{|}~-@example.com"),
    # Help 000384328 names these two.
    ("a..a@test.jp", "a..a@test.jp"),
    ("a..@test.jp", "a..@test.jp"),
    ("a.@test.jp", "a.@test.jp"),
    ("john.doe@(comment)example.com", "john.doe@example.com"),
    ("john.doe@example.com(comment)", "john.doe@example.com"),
    ("(comment)john.doe(comment)@example.com", "john.doe@example.com"),
    # A domain in another script travels as RFC 5891 writes it.
    ("info@bücher.de", "info@xn--bcher-kva.de"),
    ("info@xn--bcher-kva.de", "info@xn--bcher-kva.de"),
    ("post@straße.example", "post@xn--strae-oqa.example"),
    ("ada@пример.рф", "ada@xn--e1afmkfd.xn--p1ai"),
    ("info@例え.jp", "info@xn--r8jz45g.jp"),
    # Names that other rules refuse without need.
    ("ada@3com.com", "ada@3com.com"),
    ("ada@x.de", "ada@x.de"),
    ("ada@ab--cd.de", "ada@ab--cd.de"),
    ("ada@shop.test", "ada@shop.test"),
    ("ada@localhost.local", "ada@localhost.local"),
    ("a" * 64 + "@example.com", "a" * 64 + "@example.com"),
    # As keyboards for Chinese and Japanese write it.
    ("ann\uff20gmail.com", "ann@gmail.com"),
    ("ann\ufe6bgmail.com", "ann@gmail.com"),
    # Invisible, so it was not meant.
    ("\u202aada@example.com\u202c", "ada@example.com"),
    ("ada@exam\u00adple.com", "ada@example.com"),
]
REFUSED = [
    ("", FieldError.EMAIL_AT),
    ("ada", FieldError.EMAIL_AT),
    ("mira.sandholm#example.com", FieldError.EMAIL_AT),
    ("ada@@example.com", FieldError.EMAIL),
    ("ada example@example.com", FieldError.EMAIL),
    ("Ada <ada@example.com>", FieldError.EMAIL),
    ("ada@example.com, bob@example.com", FieldError.EMAIL),
    ("ada@example.com;bob@example.com", FieldError.EMAIL),
    ("ada@exa mple.com", FieldError.EMAIL),
    ("ada@example.com\n", FieldError.EMAIL),
    ("@example.com", FieldError.EMAIL_NAME),
    (".ada@example.com", FieldError.EMAIL_NAME),
    ("müller@example.com", FieldError.EMAIL_NAME),
    ('"ada"@example.com', FieldError.EMAIL_NAME),
    ("mailto:ada@example.com", FieldError.EMAIL_NAME),
    ("ada(c)l@example.com", FieldError.EMAIL_NAME),
    ("a" * 65 + "@example.com", FieldError.EMAIL_NAME),
    ("ada@", FieldError.EMAIL_DOMAIN),
    ("ada@example", FieldError.EMAIL_DOMAIN),
    ("ada@localhost", FieldError.EMAIL_DOMAIN),
    ("ada@.com", FieldError.EMAIL_DOMAIN),
    ("ada@example..com", FieldError.EMAIL_DOMAIN),
    ("ada@example.com.", FieldError.EMAIL_DOMAIN),
    ("ada@example.c", FieldError.EMAIL_DOMAIN),
    ("ada@example.c0m", FieldError.EMAIL_DOMAIN),
    ("ada@example.123", FieldError.EMAIL_DOMAIN),
    ("ada@example.com-", FieldError.EMAIL_DOMAIN),
    ("ada@-example.com", FieldError.EMAIL_DOMAIN),
    ("ada@example-.com", FieldError.EMAIL_DOMAIN),
    ("ada@exam_ple.com", FieldError.EMAIL_DOMAIN),
    # An org answered these two with INVALID_EMAIL_ADDRESS.
    ("b.levy@expressl&t.net", FieldError.EMAIL_DOMAIN),
    ("a@213213213213213com", FieldError.EMAIL_DOMAIN),
    ("ada@127.0.0.1", FieldError.EMAIL_DOMAIN),
    ("ada@[127.0.0.1]", FieldError.EMAIL_DOMAIN),
    ("ada@xn--a.com", FieldError.EMAIL_DOMAIN),
    ("ada@" + "b" * 64 + ".com", FieldError.EMAIL_DOMAIN),
]


@pytest.mark.parametrize(("typed", "sent"), TAKEN)
def test_what_salesforce_takes_the_form_takes(typed, sent):
    assert email_address(typed) == sent
    assert salesforce_takes(sent)


@pytest.mark.parametrize(("typed", "error"), REFUSED)
def test_what_salesforce_refuses_the_form_refuses_and_says_why(typed, error):
    with pytest.raises(NotAnEmailError) as refused:
        email_address(typed)
    assert refused.value.error is error


_AMONG = st.text('aZ0.@-_+()" ,éрф\u200b', max_size=20)


@given(st.one_of(st.text(max_size=60), st.builds("{}@{}".format, _AMONG, _AMONG)))
@example("a@xn--a.com")
def test_form_and_org_agree_about_any_text(typed):
    try:
        sent = email_address(typed)
    except NotAnEmailError:
        # "xn--" must decode, or no mail server finds it; an org looks at the letters alone.
        assert "xn--" in typed.lower() or not salesforce_takes(typed)
        return
    assert sent.isascii()
    assert salesforce_takes(sent)
    assert email_address(sent) == sent


@pytest.mark.parametrize(
    "typed",
    [
        "\uff41\uff44\uff41\uff20\uff45\uff58\uff41\uff4d\uff50\uff4c\uff45\uff0e\uff43\uff4f\uff4d",
        "a\ufe0fda@example.com",
        "ada\u3164@example.com\u2800",
    ],
)
def test_full_width_letters_and_what_nobody_sees_do_not_spoil_an_address(typed):
    assert email_address(typed) == "ada@example.com"
