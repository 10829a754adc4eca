"""The catalogue of Salesforce faults: what happened, what helps and who can help."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.core import common_remedies as common
from kiosk.core.advice import Advice, Helper
from kiosk.core.delivery.reason import Reason


def sentence_for(reason: Reason, notes: Sequence[str] = ()) -> str:
    """Return the sentence for a reason.

    `notes` are the fields or the code that Salesforce names; they never hold customer data.
    """
    return REASON_ADVICE[reason].sentence(notes)


REASON_ADVICE: Mapping[Reason, Advice] = {
    Reason.ACCESS: Advice(
        "The kiosk's user may not do this in Salesforce.",
        "Give it the kiosk's permission set.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.API_DISABLED: Advice(
        "The org takes no API calls.", "Switch on API access in the org.", Helper.SALESFORCE_ADMIN
    ),
    Reason.API_VERSION: Advice(
        "Salesforce has retired this version of its API.", "Update the kiosk.", Helper.IT
    ),
    Reason.APEX_LIMIT: Advice(
        "The org's Apex code fails or takes too long.",
        "Mend or lighten the org's automation.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.APP_BLOCKED: Advice(
        "An administrator has blocked the kiosk's app.",
        "Unblock the app in Setup.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.APP_NOT_INSTALLED: Advice(
        "The kiosk's app is not installed in this org.",
        "Install the app there, or correct [salesforce] login_url.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.APP_UNKNOWN: Advice(
        "Salesforce does not know the kiosk's app.", "Correct [salesforce] client_id.", Helper.IT
    ),
    Reason.AUDIENCE: Advice(
        "Salesforce expects another audience at the login.",
        "Correct [salesforce] login_url.",
        Helper.IT,
    ),
    Reason.AUTOMATION: Advice(
        "A trigger or flow of the org fails.",
        "Mend or lighten the org's automation.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.BUSY: Advice("The org is busy with other work.", common.PASSES, Helper.NOBODY),
    Reason.BAD_VALUE: Advice(
        "Salesforce does not accept a value.", "Correct it and release the lead.", Helper.STAFF
    ),
    Reason.CERTIFICATE_EXPIRED: Advice(
        "Salesforce's certificate has expired, by this computer's clock.",
        common.LATE_CERTIFICATE,
        Helper.IT,
    ),
    Reason.CERTIFICATE_TOO_EARLY: Advice(
        "Salesforce's certificate is not valid yet, by this computer's clock.",
        common.SET_CLOCK,
        Helper.IT,
    ),
    Reason.CLOCK: Advice("Salesforce finds the login out of date.", common.SET_CLOCK, Helper.IT),
    Reason.CONVERTED: Advice(
        "The lead was converted in Salesforce.",
        "Look at its contact there; release the lead only to try again.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.CUT: Advice(
        "The connection to Salesforce was cut before the answer.", common.STAYS_SO, Helper.IT
    ),
    Reason.DELETED: Advice(
        "The record was deleted in Salesforce.",
        "Decide whether to send it as a new one.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.DNS: Advice(
        "Salesforce's name is not found.",
        "Check the network's DNS, and the addresses in [salesforce].",
        Helper.IT,
    ),
    Reason.DUPLICATE: Advice(
        "A duplicate rule of the org refuses it.",
        "Merge it in Salesforce, or change the rule.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.FIELD_MISSING: Advice(
        "The org lacks a field that the kiosk sends, or access to it.",
        "Deploy the package, list your own fields in Kiosk Lead Field, assign the permission set.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.FLOW: Advice(
        "The app does not allow this way of logging in.",
        "Allow in the app what [salesforce] flow names.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.INSTANCE: Advice(
        "Salesforce's address is unsafe or cannot be used.",
        "Correct [salesforce] login_url.",
        Helper.IT,
    ),
    Reason.IP_ADDRESS: Advice(
        "Logins from this network are barred.",
        "Relax the app's IP restrictions.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.KEY_TWICE: Advice(
        "Two records have this key.",
        "Delete one, and make Kiosk_Lead_Id__c unique.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.LOCKED: Advice(
        "The record is locked in Salesforce, as by an approval process.",
        "End the approval there, then release the lead.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.LOGIN: Advice(
        "Salesforce refuses the login.",
        "Check the app and its user in [salesforce].",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.LOGIN_RATE: Advice(
        "There were too many logins within an hour.", common.PASSES, Helper.NOBODY
    ),
    Reason.LOGIN_UNEXPLAINED: Advice(
        "Salesforce does not say why the login fails.",
        "Look at the login history of the kiosk's user in Salesforce.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.MAINTENANCE: Advice("Salesforce is under maintenance.", common.PASSES, Helper.NOBODY),
    Reason.MESSAGE: Advice(
        "Salesforce cannot read what the kiosk sent.", "Update the kiosk.", Helper.IT
    ),
    Reason.NETWORK: Advice("Salesforce cannot be reached.", common.CHECK_CABLE, Helper.STAFF),
    Reason.NOT_SALESFORCE: Advice(
        "Something else answers in Salesforce's place.",
        "Log in to the Wi-Fi's portal, or correct [salesforce] login_url.",
        Helper.IT,
    ),
    Reason.NO_NUMBERS: Advice(
        "The org takes no numbers of days: its package is older, or it has none.",
        "Deploy the package; until then the kiosk keeps them, as kiosk stats shows.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.NO_RUN_AS_USER: Advice(
        "The app has no user to run as.",
        "Name one in the app's client credentials flow.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.ORG_ILL: Advice(
        "The org takes no record at present.",
        "Mend or lighten the org's automation.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.ORG_INACTIVE: Advice(
        "The org is inactive.",
        "Have it activated, or correct [salesforce] login_url.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.ORG_MOVED: Advice(
        "The org is not at this address now.",
        "If it stays so, correct [salesforce] login_url.",
        Helper.IT,
    ),
    Reason.PORTAL: Advice(
        "The network wants a login before it lets the kiosk out.",
        "Log in to the Wi-Fi's portal.",
        Helper.IT,
    ),
    Reason.PROXY: Advice(
        "The proxy does not let the kiosk through to Salesforce.",
        "Let the proxy pass Salesforce's addresses.",
        Helper.IT,
    ),
    Reason.PROXY_LOGIN: Advice(
        "The proxy on the way to Salesforce wants a login.", common.PROXY_LOGIN, Helper.IT
    ),
    Reason.QUOTA: Advice(
        "The org's API calls of 24 hours are used up.",
        "It goes on when there are new ones; more calls can be bought.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.QUOTA_SHARE: Advice(
        "The kiosk leaves the rest of the org's API calls to others.",
        "It goes on by itself; [salesforce] quota_share sets its share.",
        Helper.IT,
    ),
    Reason.REFUSED: Advice(
        "Salesforce refuses this.", "Ask the administrator, with the code.", Helper.SALESFORCE_ADMIN
    ),
    Reason.REQUIRED: Advice(
        "A required value is missing.", "Fill it in and release the lead.", Helper.STAFF
    ),
    Reason.RULE: Advice(
        "A rule of the org refuses it.",
        "Correct the lead or the rule, then release it.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.SCOPE: Advice(
        "The app allows no usable scope.",
        'Add the scope "api" to the app.',
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.SECRET: Advice("The app's secret is wrong.", "Store the app's new secret.", Helper.IT),
    Reason.SERVER: Advice("Salesforce has a fault of its own.", common.PASSES, Helper.NOBODY),
    Reason.SESSION: Advice(
        "Salesforce refuses fresh sessions.",
        "Check the policies of the app and of its user.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.SILENT: Advice("Salesforce's server does not answer.", common.FIREWALL, Helper.IT),
    Reason.SIZE: Advice("It is too large for one call.", "It is sent in parts.", Helper.NOBODY),
    Reason.SLOW: Advice(
        "Salesforce's answer does not come to an end.",
        "Ask the network's owner about a proxy.",
        Helper.IT,
    ),
    Reason.STORAGE: Advice(
        "The org's data storage is full.",
        "Make room in the org; then it goes on by itself.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.TAKEN: Advice(
        "Another record has a value that must be unique.",
        "Correct it and release the lead.",
        Helper.STAFF,
    ),
    Reason.TLS: Advice(
        "Salesforce's server cannot prove who it is.", common.TRUST_PROXY, Helper.IT
    ),
    Reason.TOO_LONG: Advice(
        "A text is too long.", "Shorten it and release the lead.", Helper.STAFF
    ),
    Reason.UNUSABLE_SECRET: Advice(
        "The login's private key or secret cannot be used.",
        "Run kiosk check: it says what the file holds instead.",
        Helper.IT,
    ),
    Reason.USER_INACTIVE: Advice(
        "The kiosk's user is inactive or locked.",
        "Activate or unlock the user in Salesforce.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.USER_NOT_APPROVED: Advice(
        "The app is not approved for the kiosk's user.",
        "Pre-authorize the user in the app, by its permission set.",
        Helper.SALESFORCE_ADMIN,
    ),
    Reason.WRONG_KEY: Advice(
        "The private key does not belong to the app's certificate.",
        "Store the private key that belongs to it.",
        Helper.IT,
    ),
}
