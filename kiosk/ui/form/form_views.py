"""Creates and connects the view models of the form, its thanks, and the offer it is about."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from kiosk.core.wall.card import Card
from kiosk.settings.sections.form import FormSection
from kiosk.ui.customer_bridge import CustomerBridge
from kiosk.ui.form.asked_view_model import AskedViewModel
from kiosk.ui.form.country_names import CountryNames
from kiosk.ui.form.lead_view_model import LeadViewModel
from kiosk.ui.form.thanks_view_model import ThanksViewModel
from kiosk.ui.screen.language_view_model import LanguageViewModel


class FormViews:
    """The form: `lead` is what is typed, `thanks` what follows, `asked` the offer it is about."""

    def __init__(
        self,
        customer: CustomerBridge,
        form: FormSection,
        languages: LanguageViewModel,
        countries: Path,
        thanks: ThanksViewModel,
        cards: Callable[[], tuple[Card, ...]],
    ) -> None:
        """Create the form, closed. `countries` is the folder of their names.

        `cards` returns those on the wall.
        """
        self.lead = LeadViewModel(customer, form, languages, CountryNames(countries))
        self.thanks = thanks
        self.asked = AskedViewModel(cards)
        customer.lead_answered.connect(self.lead.answered)
        self.lead.thanked.connect(self.thanks.show)
        self.lead.session_changed.connect(self.thanks.leave)
        self.lead.session_changed.connect(self._ask_about)
        self.thanks.over.connect(self.lead.give_up)

    def _ask_about(self) -> None:
        self.asked.show(self.lead.draft.offer_number)
