"""The kinds of org in which the tests must pass, each hostile in one way."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Knobs:
    """What differs from an org as it comes from Salesforce.

    `lead_queries`: what automation of the org's own costs for each 200 leads. `translated`: names
    of profiles in another language. `poison`: triggers of Lead and Kiosk throw for some values.
    `no_licences`: no user can be added any more. `parallel`: all test classes run at one time.
    `turned`: sets and maps tell their contents in another order than they were filled.
    `state_picklists`: states and countries are picklists, and have codes.
    """

    lead_queries: int = 0
    person_accounts: bool = False
    translated: bool = False
    poison: bool = False
    required_picklists: bool = False
    no_licences: bool = False
    parallel: bool = False
    turned: bool = False
    state_picklists: bool = False


ORGS = {
    "plain": Knobs(),
    "lead_soql=8": Knobs(lead_queries=8),
    "lead_soql=18": Knobs(lead_queries=18),
    "person_accounts": Knobs(person_accounts=True),
    "german": Knobs(translated=True),
    "poison": Knobs(poison=True),
    "required_picklists": Knobs(required_picklists=True),
    "no_licences": Knobs(no_licences=True),
    "parallel": Knobs(parallel=True),
    "turned": Knobs(turned=True),
    "state_picklists": Knobs(state_picklists=True),
}
