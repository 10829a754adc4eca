"""A customer who leaves details at a running kiosk, and what its outbox then holds."""

from __future__ import annotations

from contextlib import closing

from kiosk.store.database import DATABASE
from kiosk.store.database_key import database_key
from kiosk.store.outbox import Outbox
from kiosk.ui.form.lead_view_model import FormState
from tests.support.store_harness import open_database

CUSTOMER = {"first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com"}


def leave_details(app, hands, **extra):
    app.lead.open("", "")
    for field, text in (CUSTOMER | extra).items():
        app.lead.set_text(field, text)
    app.lead.set_flag("consent", True)
    app.lead.submit()
    hands.wait_until(lambda: app.lead.state is FormState.THANKS, "Thank you")


def outbox(app):
    """How many rows are in each state."""
    with closing(
        open_database(app.data_folder / DATABASE, database_key({}, app.data_folder))
    ) as reader:
        return {str(state): n for state, n in Outbox(reader).counts().items()}
