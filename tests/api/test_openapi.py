"""The OpenAPI document says what the agent does, no more and no less."""

import re

from openapi_spec_validator import validate

from agent.api import ROUTES
from tests.api.stand import Stand


def test_the_document_is_valid_openapi_3_1(agent: Stand):
    document = agent.get("/v1/openapi.json").json
    assert document["openapi"].startswith("3.1")
    validate(document)


def test_every_route_under_v1_is_in_the_document_and_nothing_else(agent: Stand):
    served = set()
    for rule in agent.app.url_map.iter_rules():
        if rule.endpoint.startswith("v1."):
            path = re.sub(r"<(?:\w+:)?(\w+)>", r"{\1}", rule.rule)
            served |= {(path, method) for method in rule.methods - {"HEAD", "OPTIONS"}}
        else:
            assert not rule.rule.startswith("/v1")
    paths = agent.get("/v1/openapi.json").json["paths"]
    assert served == {(path, method.upper()) for path, methods in paths.items() for method in methods}


def test_what_needs_no_token_is_marked_so(agent: Stand):
    paths = agent.get("/v1/openapi.json").json["paths"]
    public = {
        (path, method) for path, methods in paths.items() for method in methods if methods[method].get("security") == []
    }
    assert public == {("/v1/health", "get"), ("/v1/pairings", "post"), ("/v1/pairings/{id}", "get")}
    for path, methods in paths.items():
        for method in methods:
            if (path, method) not in public:
                answer = agent.raw(method.upper(), re.sub(r"\{\w+\}", "x:1", path), {})
                assert answer.status_code == 401, (method, path)


def test_query_parameters_stand_with_their_limits(agent: Stand):
    nudges = agent.get("/v1/openapi.json").json["paths"]["/v1/nudges"]["get"]
    limit = next(parameter for parameter in nudges["parameters"] if parameter["name"] == "limit")
    assert limit["schema"] == {"type": "integer", "minimum": 1, "maximum": 200, "default": 50}


def test_no_field_of_the_interface_could_rank_people(agent: Stand):
    text = agent.get("/v1/openapi.json").text.lower()
    assert not re.search(r'"[a-z_]*(follower|verified|badge|popular|klout)[a-z_]*"', text)


def test_each_operation_has_its_own_name():
    names = [route.endpoint for route in ROUTES]
    assert len(names) == len(set(names))


def test_a_shape_is_called_by_its_own_name_and_not_by_our_modules(agent: Stand):
    # msgspec puts the module before the name where two shapes have the same one
    shapes = agent.get("/v1/openapi.json").json["components"]["schemas"]
    assert [name for name in shapes if "." in name] == []
