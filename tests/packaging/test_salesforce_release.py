"""Deployment, update and removal of the Salesforce package, rehearsed on its source tree."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.support.root import ROOT

PACKAGE = ROOT / "packaging/salesforce"
MAIN = Path("force-app/main/default")
NAMESPACE = "{http://soap.sforce.com/2006/04/metadata}"
# What an admin makes or changes after the first deployment.
OF_THE_ADMIN = {
    ("CustomField", "Offer__c.Campaign__c"),
    ("CustomField", "Lead.Interest__c"),
    ("CustomApplication", "Offer_Kiosk"),
    ("CustomMetadata", "Kiosk_Policy.Default"),
    ("CustomMetadata", "Kiosk_Lead_Field.Interest"),
    ("Dashboard", "Kiosk"),
    ("Dashboard", "Kiosk/Offer_Kiosk"),
    ("FlexiPage", "Kiosk_Offer_Page"),
    ("Layout", "Offer__c-Kiosk Offer Layout"),
    ("ListView", "Offer__c.All_Offers"),
    ("PermissionSet", "Kiosk_Own_Additions"),
    ("Report", "Kiosk"),
    ("Report", "Kiosk/Silent_Kiosks"),
}


@pytest.fixture
def package(tmp_path):
    """A copy of the package's sources, to be changed."""
    copy = tmp_path / "salesforce"
    for name in ("force-app", "starter", "streaming", "check", "release.py"):
        source = PACKAGE / name
        skipped = shutil.ignore_patterns("node_modules", "__pycache__", ".cache")
        copier = shutil.copy if source.is_file() else shutil.copytree
        copier(source, copy / name, **({} if source.is_file() else {"ignore": skipped}))
    return copy


def run(package, *arguments, path=None):
    environment = dict(os.environ)
    if path is not None:
        environment["PATH"] = f"{path}{os.pathsep}{environment['PATH']}"
    return subprocess.run(
        [sys.executable, package / "release.py", *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def manifests(package, *arguments):
    folder = package / "manifests"
    done = run(package, "manifests", "--output-dir", folder, *arguments)
    assert done.returncode == 0, done.stderr
    return {
        name: members_in(folder / file)
        for name, file in (
            ("first", "first/package.xml"),
            ("update", "update/package.xml"),
            ("streaming", "streaming/package.xml"),
            ("removal", "removal/destructiveChanges.xml"),
        )
    }


def members_in(path):
    found = set()
    for types in ET.parse(path).getroot().iterfind(f"{NAMESPACE}types"):
        kind = types.findtext(f"{NAMESPACE}name")
        found |= {(kind, one.text) for one in types.iterfind(f"{NAMESPACE}members")}
    return found


def check(package):
    return subprocess.run(
        [sys.executable, PACKAGE / "check", "--only", "ownership", "--project", package],
        capture_output=True,
        text=True,
        check=False,
    )


def test_an_update_names_nothing_that_is_the_admins(package):
    made = manifests(package)
    assert not made["update"] & OF_THE_ADMIN
    assert ("Layout", "Offer__c-Kiosk Offer Layout") in made["first"]
    assert ("Report", "Kiosk/Silent_Kiosks") in made["first"]
    assert ("ApexClass", "KioskLeadIntake") in made["update"]
    assert ("ReportType", "Kiosk_Redemptions") in made["update"]
    assert made["update"] < made["first"]


def test_the_first_deployment_names_every_file_of_the_package(package):
    made = manifests(package)["first"]
    for path in (PACKAGE / MAIN).rglob("*.field-meta.xml"):
        name = f"{path.parent.parent.name}.{path.name.removesuffix('.field-meta.xml')}"
        assert ("CustomField", name) in made
    for path in (PACKAGE / MAIN).rglob("*.cls"):
        assert ("ApexClass", path.stem) in made


STREAMING = {
    ("PermissionSet", "Kiosk_Streaming"),
    ("PlatformEventChannelMember", "ChangeEvents_Offer_ChangeEvent"),
}


def test_streaming_is_deployed_only_where_it_is_wanted(package):
    made = manifests(package)
    assert made["streaming"] == STREAMING
    assert not made["first"] & STREAMING
    assert made["removal"] >= STREAMING


def test_the_streaming_set_reads_every_offer_and_nothing_else():
    """Change Data Capture asks for View All; a kiosk's login must give no more than that."""
    path = PACKAGE / "streaming/main/default/permissionsets/Kiosk_Streaming.permissionset-meta.xml"
    root = ET.parse(path).getroot()
    given = {
        part.findtext(f"{NAMESPACE}object"): {
            one.tag.removeprefix(NAMESPACE) for one in part if one.text == "true"
        }
        for part in root.iterfind(f"{NAMESPACE}objectPermissions")
    }
    assert given == {"Offer__c": {"allowRead", "viewAllRecords"}, "PushTopic": {"allowRead"}}
    fields = [one.text for one in root.iterfind(f"{NAMESPACE}fieldPermissions/{NAMESPACE}field")]
    assert all(name.startswith("Offer__c.") for name in fields)
    assert {one.text for one in root.iterfind(f".//{NAMESPACE}editable")} == {"false"}
    names = [one.text for one in root.iterfind(f"{NAMESPACE}userPermissions/{NAMESPACE}name")]
    assert names == ["ApiEnabled"]


@pytest.mark.parametrize(
    ("name", "classes"),
    [
        (
            "Kiosk_Integration",
            ["Heartbeat", "Leads", "Offers", "PusherAuth", "Redemptions", "Stats"],
        ),
        ("Kiosk_Hub", ["Hub", "Leads", "Offers", "Redemptions", "Stats"]),
    ],
)
def test_a_login_that_calls_apex_is_given_endpoints_and_nothing_else(name, classes):
    """Apex tests ask for the objects that they name; this holds it for every object of an org."""
    path = PACKAGE / MAIN / f"permissionsets/{name}.permissionset-meta.xml"
    root = ET.parse(path).getroot()
    words = ("description", "hasActivationRequired", "label")
    given = {one.tag.removeprefix(NAMESPACE) for one in root} - set(words)
    assert given == {"classAccesses", "userPermissions"}
    called = root.iterfind(f"{NAMESPACE}classAccesses/{NAMESPACE}apexClass")
    assert [one.text for one in called] == [f"Kiosk{one}Rest" for one in classes]
    allowed = root.iterfind(f"{NAMESPACE}userPermissions/{NAMESPACE}name")
    assert [one.text for one in allowed] == ["ApiEnabled"]


def test_the_push_topic_stays_within_salesforces_limits():
    script = (PACKAGE / "scripts/apex/create-push-topic.apex").read_text(encoding="utf-8")
    (name,) = set(re.findall(r"Name = '(\w+)'", script))
    (query,) = re.findall(r"Query = '([^']+)'", script)
    assert len(name) <= 25
    assert len(query) <= 1_300


def test_a_removal_leaves_an_org_as_it_was(package):
    """A model of an org: what was there before, and the admin's own on standard objects, stays."""
    made = manifests(package)
    before = {("CustomObject", "Lead"), ("CustomField", "Lead.Interest__c"), ("ApexClass", "Own")}
    org = before | made["first"] | made["streaming"]
    gone = {name for kind, name in made["removal"] if kind == "CustomObject"}
    kept = {
        (kind, name)
        for kind, name in org - made["removal"]
        if name.replace("-", ".").split(".")[0] not in {*gone, "Kiosk_Policy", "Kiosk_Lead_Field"}
    }
    assert kept == before
    assert ("CustomField", "Lead.Kiosk_Lead_Id__c") in made["removal"]
    assert ("CustomObject", "Lead") not in made["removal"]


def test_an_update_to_the_next_version_brings_what_is_new_and_keeps_what_the_admin_changed(package):
    """Two versions, one after the other, in a model of an org: what each part there was last."""
    org = dict.fromkeys(manifests(package)["first"], "1.0")
    admins = {one for one in org if one in OF_THE_ADMIN} | {("CustomField", "Offer__c.Campaign__c")}
    org |= dict.fromkeys(admins, "the admin's")
    field = package / OFFERS / "Terms__c.field-meta.xml"
    text = field.read_text(encoding="utf-8")
    new = text.replace("Terms__c", "Footnote__c").replace("<label>Terms<", "<label>Footnote<")
    (package / OFFERS / "Footnote__c.field-meta.xml").write_text(new, encoding="utf-8")
    org |= dict.fromkeys(manifests(package)["update"], "2.0")
    assert {one for one, version in org.items() if version == "the admin's"} == admins
    assert org["CustomField", "Offer__c.Footnote__c"] == "2.0"
    left = {kind for (kind, _), version in org.items() if version == "1.0"}
    assert not left & {"ApexClass", "ApexTrigger", "CustomField", "CustomObject", "PermissionSet"}


def test_what_the_org_had_before_is_never_removed(package, tmp_path):
    theirs = tmp_path / "theirs.json"
    theirs.write_text(
        json.dumps({"CustomObject": ["Offer__c"], "CustomField": ["Offer__c.Offer_Number__c"]}),
        encoding="utf-8",
    )
    removal = manifests(package, "--theirs", theirs)["removal"]
    assert ("CustomObject", "Offer__c") not in removal
    assert ("CustomField", "Offer__c.Offer_Number__c") not in removal
    assert ("CustomField", "Offer__c.Version__c") in removal, "what we brought goes"


CLI = """#!{python}
import json, sys
kind = sys.argv[sys.argv.index("--metadata-type") + 1]
folder = sys.argv[sys.argv.index("--folder") + 1] + "/" if "--folder" in sys.argv else ""
if (kind in ("Report", "Dashboard")) != bool(folder):
    sys.exit("folder: required for these types, and for no others")
rows = [
    {{"fullName": one, "type": kind}} if isinstance(one, str) else one
    for one in {org}.get(kind, [])
    if not folder or one.startswith(folder)
]
print(json.dumps({{"status": {status}, "message": "No authorization for shop", "result": rows}}))
"""


@pytest.fixture
def cli(tmp_path):
    """Puts a stand-in for the Salesforce CLI into a folder of its own; the folder."""
    folder = tmp_path / "bin"

    def put(org, status=0):
        folder.mkdir(exist_ok=True)
        file = folder / "sf"
        file.write_text(CLI.format(python=sys.executable, org=org, status=status))
        file.chmod(0o755)
        return folder

    return put


def test_the_preflight_lists_what_is_taken(package, cli, tmp_path):
    there = cli({"ApexClass": ["KIOSKAPI", "Own"], "CustomObject": ["Account", "Offer__c"]})
    theirs = tmp_path / "theirs.json"
    done = run(package, "preflight", "--target-org", "shop", "--theirs", theirs, path=there)
    assert done.returncode == 1
    assert "CustomObject Offer__c" in done.stdout
    assert json.loads(theirs.read_text()) == {
        "ApexClass": ["KioskApi"],
        "CustomObject": ["Offer__c"],
    }


def test_the_preflight_says_when_nothing_is_taken_and_when_it_could_not_ask(package, cli):
    done = run(package, "preflight", "--target-org", "shop", path=cli({}))
    assert (done.returncode, done.stderr) == (0, "")
    done = run(package, "preflight", "--target-org", "shop", path=cli({}, status=1))
    assert done.returncode == 1
    assert "No authorization for shop" in done.stderr
    assert "no name of the package" not in done.stdout


def test_the_preflight_asks_for_reports_folder_by_folder(package, cli):
    org = {
        "ReportFolder": ["KIOSK", "Sales"],
        "Report": ["KIOSK/silent_kiosks", "KIOSK/Own", "Sales/Conflicts"],
    }
    done = run(package, "preflight", "--target-org", "shop", path=cli(org))
    told = [line.split(":")[0] for line in done.stdout.splitlines()]
    assert (told, done.stderr) == (["Report Kiosk", "Report Kiosk/Silent_Kiosks"], "")


def test_the_preflight_looks_through_the_orgs_own_namespace_and_passes_over_that_of_others(
    package, cli
):
    def of(name, state):
        return {"fullName": name, "namespacePrefix": "acme", "manageableState": state}

    org = {
        "CustomObject": [of("acme__Offer__c", "unmanaged"), of("acme__Kiosk__c", "installed")],
        "CustomField": [of("Lead.acme__Kiosk_Id__c", "released")],
        "Layout": ["Offer__c-Kiosk%20Offer Layout"],
    }
    done = run(package, "preflight", "--target-org", "shop", path=cli(org))
    assert {line.split(":")[0] for line in done.stdout.splitlines()} == {
        "CustomField Lead.Kiosk_Id__c",
        "CustomObject Offer__c",
        "Layout Offer__c-Kiosk Offer Layout",
    }


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("#!/nowhere/node\n", "cannot be run"),
        ("#!/bin/sh\necho 'command org:list:metadata not found' >&2; exit 127\n", "not found"),
        ("#!/bin/sh\nprintf '\\377'\n", "it said nothing"),
        ("#!/bin/sh\necho null\n", "the CLI refused"),
    ],
)
def test_the_preflight_says_in_one_line_why_the_cli_failed(package, cli, script, told):
    folder = cli({})
    (folder / "sf").write_text(script)
    done = run(package, "preflight", "--target-org", "shop", path=folder)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert told in done.stderr


def test_the_preflight_says_where_it_could_not_write(package, cli, tmp_path):
    theirs = tmp_path / "nowhere/theirs.json"
    done = run(package, "preflight", "--target-org", "s", "--theirs", theirs, path=cli({}))
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "theirs.json cannot be written" in done.stderr


def changed(package, file, old, new):
    path = package / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


OFFERS = MAIN / "objects/Offer__c/fields"
CHANGES = [
    (lambda package: (package / OFFERS / "Terms__c.field-meta.xml").unlink(), "Terms__c was rel"),
    (
        lambda package: changed(package, OFFERS / "Title__c.field-meta.xml", ">Text<", ">Url<"),
        "Offer__c.Title__c was Text",
    ),
    (
        lambda package: changed(
            package, OFFERS / "Offer_Number__c.field-meta.xml", "<length>40<", "<length>39<"
        ),
        "length was 40",
    ),
    (
        lambda package: changed(
            package, OFFERS / "Status__c.field-meta.xml", "<fullName>Withdrawn<", "<fullName>Gone<"
        ),
        "records may have the value Withdrawn",
    ),
    (
        lambda package: shutil.move(package / "starter/main/default/layouts", package / MAIN),
        "an update must not bring it",
    ),
    (
        lambda package: shutil.rmtree(package / "streaming/main/default/permissionsets"),
        "PermissionSet Kiosk_Streaming was released and is gone",
    ),
]


@pytest.mark.parametrize(("change", "told"), CHANGES)
def test_the_check_compares_a_version_with_what_was_released(package, change, told):
    assert run(package, "record", "1.0.0").returncode == 0
    assert check(package).returncode == 0
    change(package)
    done = check(package)
    assert done.returncode == 1
    assert told in done.stdout


def test_a_removal_with_its_reason_is_no_finding(package):
    run(package, "record", "1.0.0")
    (package / OFFERS / "Terms__c.field-meta.xml").unlink()
    reasons = {"CustomField Offer__c.Terms__c": "stands in the description since 2.0"}
    (package / "releases/removed.json").write_text(json.dumps(reasons), encoding="utf-8")
    assert check(package).returncode == 0
