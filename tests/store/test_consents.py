"""A wording that customers agreed to is never changed under its version."""

from __future__ import annotations

import pytest

from kiosk.core.form.consent import Consent
from kiosk.store.consents import ChangedConsentError, ConsentRegister
from tests.support.store_harness import KEY, open_database


@pytest.fixture
def database(tmp_path):
    connection = open_database(tmp_path / "k.db", KEY)
    yield connection
    connection.close()


def issue(database, version, **texts):
    ConsentRegister(database).issue(Consent(version, texts).issued(), 5.0)


def test_the_same_text_may_be_issued_at_every_start_and_a_language_added(database):
    issue(database, "1", en="I agree.")
    issue(database, "1", en="I agree.", de="Einverstanden.")
    issue(database, "2", en="I agree to all.")
    issue(database, "1", en="I agree.")
    rows = database.execute("SELECT version, language, text FROM consent_text").fetchall()
    assert sorted(rows) == [
        ("1", "de", "Einverstanden."),
        ("1", "en", "I agree."),
        ("2", "en", "I agree to all."),
    ]


def test_a_changed_text_under_an_old_version_is_refused_and_nothing_is_registered(database):
    issue(database, "1", en="I agree.")
    with pytest.raises(ChangedConsentError, match=r'"1" \(en\).*new version') as error:
        issue(database, "1", de="Einverstanden.", en="I agree to everything.")
    assert "\n" not in str(error.value)
    assert database.execute("SELECT count(*) FROM consent_text").fetchone() == (1,)
