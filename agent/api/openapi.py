"""The interface as OpenAPI 3.1, made from the route table and the types that check requests, so it cannot drift."""

from __future__ import annotations

import re
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

import msgspec

from agent import __version__, shaping
from agent.api.body import BYTES, LARGEST
from agent.api.route import JSON, JSON_LINES, Bytes, Lines, Route
from agent.problems import ProblemDocument

VARIABLE = re.compile(r"<(?:\w+:)?(\w+)>")
PROBLEM = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/ProblemDocument"}}}


def show() -> dict[str, Any]:
    from agent.api import ROUTES  # not at the top: the table holds this route too

    return document(ROUTES)


def document(routes: Iterable[Route]) -> dict[str, Any]:
    """The OpenAPI 3.1 document of these routes, as plain JSON values."""
    routes = list(routes)
    told = [
        shape
        for route in routes
        for shape in (route.body, *route.answers.values())
        if shape not in (None, Lines, Bytes)
    ]
    schemas, components = _schemas([ProblemDocument, *told])
    schema_of = {str(shape): schema for shape, schema in zip(told, schemas[1:], strict=True)}
    paths: dict[str, dict[str, Any]] = {}
    for route in routes:
        path = VARIABLE.sub(r"{\1}", route.path)
        paths.setdefault(path, {})[route.method.lower()] = _operation(route, schema_of)
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Nod",
            "version": __version__,
            "summary": "The local agent: who waits for your words, and what you answered.",
            "license": {"name": "MIT", "identifier": "MIT"},
        },
        "servers": [{"url": "http://127.0.0.1:8763"}],
        "security": [{"token": []}],
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
        },
    }


def _operation(route: Route, schema_of: dict[str, Any]) -> dict[str, Any]:
    operation: dict[str, Any] = {"operationId": route.endpoint, "summary": route.summary}
    parameters = [*_path_parameters(route), *_query_parameters(route), *_header_parameters(route)]
    if parameters:
        operation["parameters"] = parameters
    if route.body is not None:
        operation["requestBody"] = {"required": True, "content": _body(route.body, schema_of)}
    operation["responses"] = {
        str(status): {"description": HTTPStatus(status).phrase, **_content(shape, schema_of)}
        for status, shape in route.answers.items()
    }
    operation["responses"]["default"] = {"description": "What went wrong (RFC 9457)", "content": PROBLEM}
    if route.public:
        operation["security"] = []
    return operation


def _body(shape: Any, schema_of: dict[str, Any]) -> dict[str, Any]:
    if shape is Bytes:
        return {BYTES: {"schema": {"type": "string", "format": "binary", "maxLength": LARGEST}}}
    return {JSON: {"schema": schema_of[str(shape)]}}


def _content(shape: Any, schema_of: dict[str, Any]) -> dict[str, Any]:
    if shape is Lines:
        return {"content": {JSON_LINES: {"schema": {"type": "string", "description": "One JSON object a line"}}}}
    return {} if shape is None else {"content": {JSON: {"schema": schema_of[str(shape)]}}}


def _schemas(shapes: list[Any]) -> tuple[tuple[dict[str, Any], ...], dict[str, Any]]:
    with shaping.describing:
        return msgspec.json.schema_components(shapes, ref_template="#/components/schemas/{name}")


def _path_parameters(route: Route) -> list[dict[str, Any]]:
    names = VARIABLE.findall(route.path)
    return [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]


def _query_parameters(route: Route) -> list[dict[str, Any]]:
    _, components = _schemas([route.query])
    properties = components[route.query.__name__]["properties"]
    return [{"name": name, "in": "query", "schema": schema} for name, schema in properties.items()]


def _header_parameters(route: Route) -> list[dict[str, Any]]:
    return [{"name": name, "in": "header", "required": True, "schema": {"type": "string"}} for name in route.headers]


ROUTES = [
    Route(
        method="GET",
        path="/v1/openapi.json",
        view=show,
        summary="This interface as OpenAPI 3.1",
        answers={200: dict[str, Any]},
    )
]
