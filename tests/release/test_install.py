"""From a wheel, outside of the clone: ``nod run`` works, with its extension, its language files and its pages."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.release.__main__ import moment, python_packages

HERE = next(Path(path) for path in sys.path if path.endswith("site-packages"))
pytestmark = pytest.mark.slow("builds a wheel and installs it")


class Installed:
    """A fresh environment with the wheel, and a home of its own; what the wheel needs is taken from ours."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.venv = folder, folder / "venv"
        subprocess.run([sys.executable, "-m", "venv", self.venv], check=True)
        python_packages(folder, moment())
        (wheel,) = folder.glob("*.whl")
        pip = [self.venv / "bin" / "python", "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", wheel]
        subprocess.run(pip, check=True)
        (site,) = (self.venv / "lib").glob("python*/site-packages")
        (site / "what-nod-needs.pth").write_text(f"{HERE}\n")
        self.environ = {"PATH": os.environ["PATH"], "HOME": str(folder / "home"), "PYTHONUNBUFFERED": "1"}
        (folder / "home").mkdir()

    def nod(self, *words: str) -> subprocess.CompletedProcess[str]:
        command = [self.venv / "bin" / "nod", *words]
        return subprocess.run(command, cwd=self.folder, env=self.environ, capture_output=True, text=True, timeout=60)


@pytest.fixture(scope="module")
def installed() -> Iterator[Installed]:
    with tempfile.TemporaryDirectory() as folder:
        yield Installed(Path(folder))


def test_nod_run_prints_three_steps_and_answers(installed: Installed) -> None:
    command = [installed.venv / "bin" / "nod", "run", "--port", "0"]
    agent = subprocess.Popen(command, cwd=installed.folder, env=installed.environ, stdout=subprocess.PIPE, text=True)
    try:
        said = ""
        while "Ctrl+C" not in said:
            line = agent.stdout.readline()
            assert line, said
            said += line
        address = re.search(r"Nod runs\s+(http://\S+)", said)[1]
        extension = Path(re.search(r"Extension\s+(.*)", said)[1])
        assert extension.is_relative_to(installed.venv)
        assert json.loads((extension / "manifest.json").read_text())["name"] == "Nod"
        assert "press Approve" in said

        token = installed.nod("token", "create", "script").stdout.strip()
        for path in ("/v1/health", "/v1/site-maps/x", "/v1/site-maps/facebook", "/v1/openapi.json"):
            request = urllib.request.Request(address + path, headers={"Authorization": f"Bearer {token}"})
            with urllib.request.urlopen(request, timeout=30) as answer:
                assert answer.status == 200
        with pytest.raises(urllib.error.HTTPError, match="401") as asked_to_sign_in:
            urllib.request.urlopen(address + "/", timeout=30)
        assert b"Nod" in asked_to_sign_in.value.read()
        doctor = json.loads(installed.nod("doctor", "--json").stdout)["items"]
        assert not [finding for finding in doctor if finding["check"] == "language" and finding["state"] != "good"]
        assert [finding["state"] for finding in doctor if finding["check"] == "running"] == ["good"]
    finally:
        agent.terminate()
        agent.communicate(timeout=30)
    assert agent.returncode == 0


def test_it_reads_words_by_the_files_that_came_with_it(installed: Installed) -> None:
    (installed.folder / "texts").write_text("When does the shop open on Sunday?\n")
    read = installed.nod("read", "texts")
    assert "question" in json.loads(read.stdout)["intents"]
    where = installed.nod("--version").stdout
    assert where.startswith("nod, version ")
