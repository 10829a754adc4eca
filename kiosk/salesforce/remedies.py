"""What a person is told of a refusal: a reason, and a sentence that ends with the remedy.

English, for staff, logs and `kiosk leads`; nothing in here comes from a customer.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum

_API_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,79}")


class Reason(StrEnum):
    """Why, as coarse as whoever must act tells causes apart."""

    ACCESS = "access"
    API_DISABLED = "api_disabled"
    API_VERSION = "api_version"
    APEX_LIMIT = "apex_limit"
    APP_UNKNOWN = "app_unknown"
    AUDIENCE = "audience"
    AUTOMATION = "automation"
    BUSY = "busy"
    BAD_VALUE = "bad_value"
    CLOCK = "clock"
    DELETED = "deleted"
    DUPLICATE = "duplicate"
    FIELD_MISSING = "field_missing"
    INSTANCE = "instance"
    IP_ADDRESS = "ip_address"
    KEY_TWICE = "key_twice"
    LOGIN = "login"
    LOGIN_RATE = "login_rate"
    MAINTENANCE = "maintenance"
    MESSAGE = "message"
    NETWORK = "network"
    NOT_SALESFORCE = "not_salesforce"
    ORG_ILL = "org_ill"
    ORG_MOVED = "org_moved"
    QUOTA = "quota"
    REFUSED = "refused"
    REQUIRED = "required"
    RULE = "rule"
    SCOPE = "scope"
    SECRET = "secret"  # noqa: S105  the name of a reason
    SERVER = "server"
    SESSION = "session"
    SIZE = "size"
    SLOW = "slow"
    STORAGE = "storage"
    TAKEN = "taken"
    TOO_LONG = "too_long"
    UNUSABLE_SECRET = "unusable_secret"  # noqa: S105  the name of a reason
    USER_INACTIVE = "user_inactive"
    USER_NOT_APPROVED = "user_not_approved"
    WRONG_KEY = "wrong_key"


_SENTENCES: Mapping[Reason, str] = {
    Reason.ACCESS: "The kiosk's user may not do this; give it the kiosk's permission set.",
    Reason.API_DISABLED: "The org takes no API calls; ask the administrator for API access.",
    Reason.API_VERSION: "Salesforce has retired this API version; update the kiosk.",
    Reason.APEX_LIMIT: "The org's automation needs too long; ask the administrator to lighten it.",
    Reason.APP_UNKNOWN: "Salesforce does not know this app; correct [salesforce] client_id.",
    Reason.AUDIENCE: "Salesforce expects another audience; correct [salesforce] login_url.",
    Reason.AUTOMATION: "A trigger or flow of the org fails here; the administrator must mend it.",
    Reason.BUSY: "The org is busy with other work; it will pass.",
    Reason.BAD_VALUE: "Salesforce does not accept a value; correct it and release the lead.",
    Reason.CLOCK: "Salesforce finds the login out of date; set this computer's clock right.",
    Reason.DELETED: "The record was deleted in Salesforce; decide whether to send it as a new one.",
    Reason.DUPLICATE: "A duplicate rule refuses it; merge it in Salesforce or change the rule.",
    Reason.FIELD_MISSING: "The org lacks a field of ours, or access to it; deploy the package.",
    Reason.INSTANCE: "Salesforce names an unsafe address as its own; check [salesforce] login_url.",
    Reason.IP_ADDRESS: "Logins from this network are barred; relax the app's IP restrictions.",
    Reason.KEY_TWICE: "Two records have this key; delete one, and make Kiosk_Lead_Id__c unique.",
    Reason.LOGIN: "Salesforce refuses the login; check the app and its user in [salesforce].",
    Reason.LOGIN_RATE: "Too many logins in an hour; it goes on by itself.",
    Reason.MAINTENANCE: "Salesforce is under maintenance; it goes on by itself.",
    Reason.MESSAGE: "Salesforce cannot read what was sent; update the kiosk.",
    Reason.NETWORK: "No way to Salesforce; check cable, Wi-Fi and router.",
    Reason.NOT_SALESFORCE: "Something else answers for Salesforce; log in to the Wi-Fi's portal.",
    Reason.ORG_ILL: "The org takes no record at present; the administrator must mend it.",
    Reason.ORG_MOVED: "The org is not at this address now; if it stays so, correct login_url.",
    Reason.QUOTA: "The org's API calls are used up; it goes on when there are new ones.",
    Reason.REFUSED: "Salesforce refuses this; ask the administrator, with the code.",
    Reason.REQUIRED: "A required value is missing; fill it in and release the lead.",
    Reason.RULE: "A rule of the org refuses it; correct the lead or the rule, then release it.",
    Reason.SCOPE: "The app allows no usable scope; add the scope 'api' to the app.",
    Reason.SECRET: "The app's secret is wrong; store the new one.",
    Reason.SERVER: "Salesforce has a fault of its own; it will pass.",
    Reason.SESSION: "Salesforce refuses fresh sessions; check the app's and the user's policies.",
    Reason.SIZE: "It is too large for one call; it is sent in parts.",
    Reason.SLOW: "The answer does not come to an end; ask the network's owner about a proxy.",
    Reason.STORAGE: "The org's data storage is full; make room, and it goes on by itself.",
    Reason.TAKEN: "Another record has a value that must be unique; correct it and release it.",
    Reason.TOO_LONG: "A text is too long; shorten it and release the lead.",
    Reason.UNUSABLE_SECRET: (
        "The login's private key or secret cannot be used; see what it is by: kiosk check."
    ),
    Reason.USER_INACTIVE: "The kiosk's user is inactive or locked; activate it in Salesforce.",
    Reason.USER_NOT_APPROVED: "The app is not approved for this user; assign its permission set.",
    Reason.WRONG_KEY: "The private key is not the certificate's; store the key that belongs to it.",
}


def sentence_for(reason: Reason, notes: Sequence[str] = ()) -> str:
    """`notes` are the fields that Salesforce names, or its code: nothing of a customer's."""
    sentence = _SENTENCES[reason]
    return f"{sentence[:-1]} ({', '.join(notes)})." if notes else sentence


def api_names(names: Sequence[object]) -> tuple[str, ...]:
    """Those that can be names of fields, so that nothing a customer typed comes along."""
    return tuple(name for name in names if isinstance(name, str) and _API_NAME.fullmatch(name))
