"""``make audit`` tells a known hole, tells none, and tells that it could not ask."""

import json
import sys

import pytest

from tools import audit


def test_a_known_hole_is_told_with_the_version_that_mends_it():
    out = json.dumps(
        {
            "dependencies": [
                {"name": "flask", "version": "3.1.0", "vulns": [{"id": "CVE-1", "fix_versions": ["3.1.1"]}]},
                {"name": "click", "version": "8.2.0", "vulns": []},
            ]
        }
    )
    told = audit.of_pip(out)
    assert audit.sentences("Python", told) == [
        "Python: asked about 2 packages, 1 with a known hole.",
        "  flask 3.1.0: CVE-1, mended in 3.1.1",
    ]


def test_packages_that_were_not_asked_about_are_not_called_sound():
    skipped = {"name": "click", "skip_reason": "Dependency not found on PyPI"}
    told = audit.of_pip(json.dumps({"dependencies": [skipped]}))
    assert told == audit.Told(0, 1, [])
    assert audit.sentences("Python", told)[0].startswith("Python: could not ask")
    half = audit.of_pip(json.dumps({"dependencies": [skipped, {"name": "flask", "version": "3", "vulns": []}]}))
    assert len(audit.sentences("Python", half)) == 2


def test_npm_tells_holes_too():
    out = json.dumps(
        {
            "metadata": {"dependencies": {"total": 400}},
            "vulnerabilities": {"left-pad": {"severity": "high", "range": "<2"}},
        }
    )
    assert audit.of_npm(out) == audit.Told(400, 0, ["left-pad: high, <2"])


@pytest.mark.parametrize("read", [audit.of_pip, audit.of_npm])
@pytest.mark.parametrize("out", ["", "ConnectionError: no route to host", '{"statusCode": 405}', "[]"])
def test_an_error_is_no_clean_bill(read, out: str):
    assert read(out) is None
    assert audit.sentences("Python", read(out)) == [f"Python: {audit.COULD_NOT_ASK} any package."]


def test_a_program_that_is_not_there_could_not_be_asked():
    assert audit.ask(["/no/such/program"], audit.of_pip) is None
    assert audit.ask([sys.executable, "-c", "print('{}')"], audit.of_pip) is None


@pytest.mark.parametrize(("holes", "code"), [([], 0), (["flask 3.1.0: CVE-1"], 1)])
def test_it_fails_only_where_a_hole_is_known(monkeypatch, capsys, holes: list[str], code: int):
    answers = iter([audit.Told(2, 0, holes), None])
    monkeypatch.setattr(audit, "ask", lambda command, read: next(answers))
    assert audit.main() == code
    assert "could not ask" in capsys.readouterr().out
