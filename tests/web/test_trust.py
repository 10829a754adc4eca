"""TLS by the system's store, and by the network owner's own authority where there is one."""

from __future__ import annotations

import pytest

from kiosk.web.trust import TrustError, trust


def test_without_a_file_the_system_is_trusted_and_everything_is_verified():
    context = trust("")
    assert context.check_hostname
    assert context.get_ca_certs()


@pytest.mark.parametrize("content", [None, "", "no certificate"])
def test_a_file_that_cannot_be_used_is_named_with_the_remedy(tmp_path, content):
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content)
    with pytest.raises(TrustError, match=r"\[network\] ca_file.*ca\.pem.*PEM") as error:
        trust(str(file))
    assert "\n" not in str(error.value)
