"""What managers are shown of the fleet is by this version."""

from __future__ import annotations

import re

from kiosk import __version__
from tests.support.root import ROOT

VIEWS = ROOT / "packaging/salesforce/starter/main/default/objects/Kiosk__c/listViews"


def test_the_list_of_other_versions_leaves_out_this_one():
    view = (VIEWS / "Other_Versions.listView-meta.xml").read_text()
    assert re.findall("<value>(.*)</value>", view) == [__version__]
