from __future__ import annotations

import pytest


def pytest_addoption(parser):
    parser.addoption("--write-trees", action="store_true", help="write the trees anew")


@pytest.fixture
def writes_trees(request):
    return request.config.getoption("--write-trees", default=False)
