"""`make check-salesforce` finds what an org would refuse, and nothing in a sound package."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.support.root import ROOT

pytestmark = pytest.mark.slow


CHECK = ROOT / "packaging/salesforce/check"
SOUND = Path(__file__).parent / "sound_package"
MAIN = Path("force-app/main/default")
CLASS = MAIN / "classes/Coupons.cls"
TESTS = MAIN / "classes/CouponsTest.cls"
SCRIPT = Path("scripts/count.apex")
OBJECT = MAIN / "objects/Coupon__c/Coupon__c.object-meta.xml"
FIELD = MAIN / "objects/Coupon__c/fields/Code__c.field-meta.xml"
LOOKUP = MAIN / "objects/Coupon__c/fields/Lead__c.field-meta.xml"
COMPONENT = MAIN / "lwc/couponCount"
STARTER = Path("starter/main/default")
LAYOUT = STARTER / "layouts/Coupon__c-Coupon Layout.layout-meta.xml"
LIST = STARTER / "objects/Coupon__c/listViews/All.listView-meta.xml"
ACCESS = MAIN / "permissionsets/Coupons.permissionset-meta.xml"
REPORTS = STARTER / "reports/Coupons"
REPORT = REPORTS / "By_Source.report-meta.xml"
REPORT_TYPE = MAIN / "reportTypes/Coupons.reportType-meta.xml"
DASHBOARD = STARTER / "dashboards/Coupons/Coupons.dashboard-meta.xml"
PAGE = STARTER / "flexipages/Lead_Page.flexipage-meta.xml"
APP = STARTER / "applications/Coupons.app-meta.xml"
APP_SHOWN = (
    "<applicationVisibilities><application>Coupons</application><visible>true</visible>"
    "</applicationVisibilities>"
)

SWALLOWED = "try { counted.clear(); } catch (Exception e) { }"

# Check, file, what stands there, what takes its place, what must be found.
FAULTS = [
    ("soql", CLASS, "SELECT Code__c,", "SELECT Cude__c,", "Coupon__c has no field Cude__c"),
    ("soql", CLASS, "ORDER BY Name", "ORDER BY Nome", "Coupon__c has no field Nome"),
    ("soql", CLASS, "Owner.Name", "Owner.Nick", "Coupon__c has no field Owner.Nick"),
    ("soql", CLASS, "Lead__r.Email", "Lead__r.Mail", "Coupon__c has no field Lead__r.Mail"),
    ("soql", CLASS, "FROM Coupons__r", "FROM Coupon__r", "no object Coupon__r"),
    ("soql", CLASS, "'SELECT Id FROM Lead", "'SELECT Ed FROM Lead", "Lead has no field Ed"),
    ("soql", CLASS, "WHERE Code__c = ", "WHERE Cade__c = ", "Coupon__c has no field Cade__c"),
    ("soql", CLASS, "Coupon__c.Code__c", "Coupon__c.Cide__c", "Coupon__c has no field Cide__c"),
    ("soql", SCRIPT, "FROM Coupon__c", "FROM Cupon__c", "no object Cupon__c"),
    ("literals", CLASS, "'A-1'", "1", "Code__c of Coupon__c is a text, not a number"),
    (
        "literals",
        CLASS,
        "Left__c = 3",
        "Left__c = '3'",
        "Left__c of Coupon__c is a number, not a text",
    ),
    ("references", LIST, ">Code__c<", ">Cede__c<", "Coupon__c has no field Cede__c"),
    ("access", ACCESS, ">Coupon__c.Lead__c<", ">Coupon__c.Leed__c<", "there is no field"),
    ("access", ACCESS, ">Coupon__c.Lead__c<", ">Coupon__c.Code__c<", "is required"),
    ("access", ACCESS, ">Coupons</apexClass", ">Coupens</apexClass", "there is no class Coupens"),
    ("access", f"{CLASS}-meta.xml", "67.0", "66.0", "apiVersion is 66.0"),
    ("metadata", OBJECT, "sharingModel>", "sharing>", "CustomObject has no element sharing"),
    ("metadata", OBJECT, ">Deployed<", ">Deploid<", "deploymentStatus cannot be 'Deploid'"),
    ("metadata", FIELD, ">true</externalId", ">yes</externalId", "externalId is true or false"),
    ("metadata", FIELD, ">40<", ">forty<", "length is a number, not 'forty'"),
    ("metadata", FIELD, "Code__c</fullName", "Cod__c</fullName", "which is not the file's"),
    ("metadata", FIELD, "<unique>", "<length>1</length><unique>", "takes length once"),
    ("metadata", ACCESS, "<field>Coupon__c.Lead__c</field>", "", "FieldPermissions needs field"),
    ("metadata", ACCESS, "<label>Coupons</label>", "", "PermissionSet needs label"),
    ("rules", FIELD, ">40<", ">256<", "a field of type Text has 1 to 255 letters"),
    ("rules", FIELD, "<length>40</length>", "", "a field of type Text needs length"),
    ("rules", FIELD, ">Text<", ">Url<", "a field of type Url cannot be a key"),
    ("rules", FIELD, ">Code</label", f">{'C' * 41}</label", "label has 40 letters at most"),
    ("rules", LOOKUP, "<type>", "<required>true</required><type>", "what a deletion does"),
    ("rules", LOOKUP, "<relationshipName>Coupons</relationshipName>", "", "needs relationship"),
    ("rules", OBJECT, "<sharingModel>ReadWrite</sharingModel>", "", "sharingModel is missing"),
    ("rules", LAYOUT, "Code__c", "Name", "the required field code__c must be on the layout"),
    ("reports", REPORT_TYPE, "c.Email", "c.Mail", "Coupon__c has no field Lead__c.Mail"),
    ("reports", REPORT_TYPE, ">Name<", ">Code__c<", "Coupon__c shows Code__c twice"),
    ("reports", REPORT, "$Code__c", "$Cede__c", "the report type has no column Coupon__c$Cede__c"),
    ("reports", REPORT, "$Code__c", "$Lead__c.LeadSource", "is a grouping, so it is no column"),
    ("reports", REPORT, ">Coupons__c<", ">Copouns__c<", "there is no report type Copouns"),
    ("reports", REPORT, "c.Left__c:", "c.Lost__c:", "no field Coupon__c.Lost__c for a formula"),
    ("reports", REPORT, "By Source", "B" * 41, "name has 40 letters at most"),
    ("reports", REPORTS / "Leads.report-meta.xml", ".Left__c", ".Loft__c", "no field Coupon__c.Lo"),
    ("reports", DASHBOARD, "/By_Source", "/By_Sauce", "there is no report Coupons/By_Sauce"),
    ("reports", DASHBOARD, "$Lead__c.LeadSource", "$Code__c", "is not grouped by Coupon__c$Code"),
    ("reports", DASHBOARD, "$Left__c", "$Code__c", "does not sum Coupon__c$Code__c"),
    ("pages", PAGE, "Record.LeadSource", "Record.Sauce", "Lead has no field sauce"),
    ("pages", PAGE, ">couponCount<", ">couponSum<", "there is no component couponSum"),
    ("pages", PAGE, ">Facet<", ">Region<", "there is no facet Facet-1"),
    ("pages", PAGE, ">columns<", ">colums<", "the facet Facet-1 stands nowhere"),
    ("pages", PAGE, "<value>Coupons__r", "<value>Coupon__r", "no related list Coupon__r"),
    ("pages", PAGE, ">flexipage_fieldSection<", ">RecordLeadSourceField<", "stands here twice"),
    ("pages", PAGE, "<sobjectType>Lead", "<sobjectType>Load", "there is no object Load"),
    ("pages", APP, ">Lead_Page<", ">Load_Page<", "there is no page Load_Page"),
    ("pages", APP, ">Coupon__c<", ">Copoun__c<", "there is no tab Copoun__c"),
    ("access", ACCESS, "<fieldPerm", f"{APP_SHOWN}<fieldPerm", "there is no app Coupons"),
]
# What tools of others must find, in one run.
FAULTS_IN_CODE = [
    ("apex", CLASS, "return codes;", "return 5;", "Incompatible return type"),
    ("apex", SCRIPT, "Coupons.count", "Coupons.sum", "No matching method found for 'sum'"),
    (
        "pmd",
        CLASS,
        "return counted.size()",
        f"{SWALLOWED} return counted.size()",
        "EmptyCatchBlock",
    ),
    ("format", CLASS, "codes.add(", "codes  .add (", "not formatted"),
]


@pytest.fixture
def package(tmp_path):
    return Path(shutil.copytree(SOUND, tmp_path / "package"))


def run(package, *options):
    command = [sys.executable, str(CHECK), "--project", str(package), *options]
    done = subprocess.run(command, cwd=package, capture_output=True, text=True, check=False)
    assert not done.stderr
    if "NOT CHECKED" in done.stdout:
        _not_here(done.stdout.strip())
    return done


def _not_here(reason):
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="module")
def checks():
    """The checks that are ours, in this process."""
    sys.path.insert(0, str(CHECK))
    try:
        from access import check_access
        from deploy_rules import check_rules
        from literals import check_literals
        from metadata import check_metadata, read_types
        from pages import check_pages
        from references import check_references
        from reports import check_reports
        from soql import check_soql
        from tools import Tools, ToolsError
    finally:
        sys.path.remove(str(CHECK))

    @cache
    def types():
        try:
            return read_types(Tools().types)
        except ToolsError as error:
            return _not_here(str(error))

    return {
        "access": check_access,
        "literals": check_literals,
        "pages": check_pages,
        "references": check_references,
        "reports": check_reports,
        "rules": check_rules,
        "soql": check_soql,
        "metadata": lambda package: check_metadata(package, types()),
    }


def seed(package, path, sound, fault):
    text = (package / path).read_text()
    assert sound in text
    (package / path).write_text(text.replace(sound, fault))


def test_a_sound_package_passes_every_check(package):
    done = run(package)
    covered, all_of_it, last = done.stdout.splitlines()
    assert covered == "salesforce: 2 Apex tests in 11 kinds of org: all passed; 100.0 % of lines"
    assert all_of_it == "  100 %: Coupons"
    assert (done.returncode, last.endswith("no findings")) == (0, True)


@pytest.mark.parametrize(("name", "path", "sound", "fault", "told"), FAULTS)
def test_a_fault_is_found_where_it_is_and_nothing_else(
    package, checks, name, path, sound, fault, told
):
    seed(package, path, sound, fault)
    (finding,) = checks[name](package)
    assert told in finding.text
    assert finding.path == package / path


def test_an_apex_test_that_fails_is_found_where_it_fails_with_the_orgs(package):
    seed(package, TESTS, "'A-1' }, Coupons", "'A-2' }, Coupons")
    done = run(package, "--only=tests")
    _, _, finding, _ = done.stdout.splitlines()
    assert finding.startswith(f"{TESTS}:7: CouponsTest.tellsTheCodesOfALead fails in plain, lead")
    assert "Expected: (Code__c, A-2), Actual: (Code__c, A-1)" in finding
    assert done.returncode == 1


def test_too_little_reached_by_apex_tests_is_found(package):
    seed(package, TESTS, "Coupons.count('A-1')", "0")
    done = run(package, "--only=tests")
    assert "Apex tests reach 66.7 % of lines in german, not 95 % [tests]" in done.stdout
    assert done.returncode == 1


def test_a_run_is_not_repeated_where_nothing_has_changed(tmp_path):
    """The project's own package alone keeps what has passed."""
    check = shutil.copytree(
        CHECK, tmp_path / "a/b/package/check", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(SOUND, check.parent, dirs_exist_ok=True)

    def told():
        command = [sys.executable, str(check), "--only=tests"]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    assert "all passed" in told()
    assert "nothing has changed" in told()
    seed(check.parent, TESTS, "countsCodesThatStandTwice", "countsCodes")
    assert "all passed" in told()


def test_faults_of_the_code_are_found_by_their_tools_each_once(package):
    for _, path, sound, fault, _ in FAULTS_IN_CODE:
        seed(package, path, sound, fault)
    done = run(package, *(f"--only={name}" for name in ("apex", "pmd", "format")))
    *lines, _ = done.stdout.splitlines()
    assert done.returncode == 1
    for line, (name, path, _, _, told) in zip(lines, FAULTS_IN_CODE, strict=True):
        assert line.startswith(str(path))
        assert told in line
        assert line.endswith(f"[{name}]")


def test_components_are_tested_and_a_fault_of_one_is_found(package):
    done = run(package, "--only=lwc")
    assert done.returncode == 0
    seed(package, COMPONENT / "couponCount.js", "=== 1", "=== 2")
    shutil.copytree(package / COMPONENT, package / COMPONENT.with_name("untested"))
    shutil.rmtree(package / COMPONENT.with_name("untested") / "__tests__")
    done = run(package, "--only=lwc")
    *lines, _ = done.stdout.splitlines()
    told = [f"{COMPONENT}/__tests__/couponCount.test.js: fails: says {n} as" for n in (1, 2)]
    told.append(f"{COMPONENT.with_name('untested')}: the component has no test")
    for line, start in zip(lines, told, strict=True):
        assert line.startswith(start)
    assert done.returncode == 1


def test_a_class_without_its_description_is_found(package, checks):
    (package / f"{CLASS}-meta.xml").unlink()
    (finding,) = checks["access"](package)
    assert "Coupons.cls-meta.xml is missing" in finding.text


def test_without_node_and_java_it_says_plainly_what_was_not_checked(package):
    def checked(*options):
        command = [sys.executable, str(CHECK), "--project", str(package), *options]
        nowhere = {**os.environ, "PATH": str(package)}
        return subprocess.run(command, capture_output=True, text=True, check=False, env=nowhere)

    done = checked("--if-possible")
    assert "NOT CHECKED here: node 20 or newer is needed" in done.stdout
    assert (done.returncode, checked().returncode) == (0, 1)
