"""Who is paired, when it was last here, and shutting it out."""

import pytest

from tests.api.stand import ADDRESS, Stand


def test_clients_are_listed_without_their_tokens(agent: Stand):
    listed = agent.get("/v1/clients").json
    assert listed["next"] is None
    (script,) = listed["items"]
    assert script["name"] == "a script"
    assert script["origin"] is None
    assert script["paired_at"] == "2026-11-20T09:30:00Z"
    assert set(script) == {"id", "name", "origin", "paired_at", "last_seen", "version", "withdrawn"}


def test_a_revoked_client_is_shut_out_at_once(agent: Stand):
    (script,) = agent.get("/v1/clients").json["items"]
    assert agent.delete(f"/v1/clients/{script['id']}").status_code == 204
    assert agent.get("/v1/me").status_code == 401


def test_revoking_whom_nobody_knows_is_a_404(agent: Stand):
    refused = agent.delete("/v1/clients/nobody")
    assert refused.status_code == 404
    assert refused.json["type"] == "urn:nod:unknown-client"


def test_last_seen_is_written_at_most_once_a_minute(agent: Stand, monkeypatch):
    writes = []
    keep = agent.log.put_client
    monkeypatch.setattr(agent.log, "put_client", lambda client: (writes.append(client), keep(client)))
    for _ in range(6):  # at 0, 13, 26, 39, 52 and 65 seconds
        agent.get("/v1/me")
        agent.later(seconds=13)
    assert len(writes) == 2
    agent.later(seconds=60)
    agent.get("/v1/me")
    assert agent.get("/v1/clients").json["items"][0]["last_seen"] == agent.now.strftime("%Y-%m-%dT%H:%M:%SZ")


def test_a_clock_that_was_set_back_does_not_stop_last_seen(agent: Stand):
    agent.get("/v1/me")
    agent.later(days=-3)
    agent.get("/v1/me")
    assert agent.get("/v1/clients").json["items"][0]["last_seen"] == "2026-11-17T09:30:00Z"


def test_a_client_revoked_while_it_calls_does_not_come_back(agent: Stand, monkeypatch):
    (record,) = agent.log.clients()
    unit = agent.log.unit

    def revoked_just_before():
        agent.log.remove_client(record.id)
        return unit()

    monkeypatch.setattr(agent.log, "unit", revoked_just_before)
    agent.get("/v1/clients")
    assert agent.log.clients() == []


def test_an_extension_tells_its_version_and_what_it_may_not_read(agent: Stand):
    told = agent.put("/v1/clients/self", json={"version": "0.1.0", "withdrawn": ["https://x.com/*"]})
    assert told.status_code == 200
    (client,) = agent.get("/v1/clients").json["items"]
    assert client == told.json
    assert (client["version"], client["withdrawn"]) == ("0.1.0", ["https://x.com/*"])


def test_only_a_program_with_a_token_tells_of_itself(agent: Stand):
    headers = {"Cookie": agent.sign_in(), "Sec-Fetch-Site": "same-origin", "Origin": ADDRESS, "Host": "127.0.0.1:8763"}
    told = agent.http.put("/v1/clients/self", headers=headers, json={"version": "0.1.0"})
    assert told.status_code == 403
    assert told.json["type"] == "urn:nod:no-client"


@pytest.mark.parametrize("version", ["", "1", "one.two", "1.0\n", "1" * 50])
def test_a_version_is_numbers(agent: Stand, version: str):
    assert agent.put("/v1/clients/self", json={"version": version}).status_code == 422
