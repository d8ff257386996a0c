"""That an answer to a search may lack something, said beside it."""

from __future__ import annotations

from flask import Response, after_this_request

from agent.services import services

HEADER = "Nod-Search"


def tell_if_in_part(q: str | None) -> None:
    """Gives the answer the header ``Nod-Search: part`` where the search is being filled: what is not in yet is not
    found."""
    if q and services().log.search_by() == "part":

        @after_this_request
        def told(response: Response) -> Response:
            response.headers[HEADER] = "part"
            return response
