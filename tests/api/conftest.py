import pytest

from tests.api.stand import Stand


@pytest.fixture
def agent() -> Stand:
    return Stand()
