"""What the OpenAPI document allows is answered as it says; what it forbids is refused; without a token nothing opens."""

from __future__ import annotations

import os
import time

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis import Case, GenerationMode
from schemathesis.checks import CHECKS, load_all_checks

from agent.api import ROUTES
from agent.api.openapi import show
from tests.api.stand import PORT, Stand

EXAMPLES = int(os.environ.get("NOD_SCHEMA_EXAMPLES", "15"))
MANY = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
HOST = f"127.0.0.1:{PORT}"
A_SECOND = 1.0
OPEN = {route.endpoint for route in ROUTES if route.public}
pytestmark = pytest.mark.slow("hundreds of requests for every route")


load_all_checks()


def held(name: str):
    return CHECKS.get_one(name)


SHAPE = [
    held(name)
    for name in (
        "not_a_server_error",
        "status_code_conformance",
        "content_type_conformance",
        "response_schema_conformance",
    )
]
REFUSED = [*SHAPE, held("negative_data_rejection")]
AGENT = Stand()
AGENT.known_as()


def can_be_wrong(context) -> bool:
    """Whether a request can break the document at all: any word will do as an id."""
    raw = context.operation.definition.raw
    told = "application/json" in raw.get("requestBody", {}).get("content", {})
    return told or any(parameter["in"] == "query" for parameter in raw.get("parameters", []))


def schema(mode: GenerationMode):
    config = schemathesis.Config.from_dict({"generation": {"mode": mode.value}})
    document = show()
    del document["security"]  # each test gives the token itself, or none
    told = schemathesis.openapi.from_dict(document, config=config)
    told.app = AGENT.app
    return told


good = schema(GenerationMode.POSITIVE)
bad = schema(GenerationMode.NEGATIVE).include(func=can_be_wrong)


@good.parametrize()
@MANY
def test_what_the_document_allows_is_answered_as_it_says(case: Case) -> None:
    began = time.thread_time()  # not the clock on the wall: the machine may be busy with others
    answer = case.call(headers={"Host": HOST, "Authorization": f"Bearer {AGENT.token}"})
    assert time.thread_time() - began < A_SECOND
    case.validate_response(answer, checks=SHAPE)


@bad.parametrize()
@MANY
def test_what_the_document_forbids_is_refused(case: Case) -> None:
    answer = case.call(headers={"Host": HOST, "Authorization": f"Bearer {AGENT.token}"})
    case.validate_response(answer, checks=REFUSED)


@good.parametrize()
@MANY
def test_without_a_token_nothing_opens(case: Case) -> None:
    answer = case.call(headers={"Host": HOST})
    case.validate_response(answer, checks=SHAPE)
    if case.operation.definition.raw["operationId"] not in OPEN:
        assert answer.status_code == 401
