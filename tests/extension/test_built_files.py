"""What is built and committed equals what the sources give today."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ESBUILD = ROOT / "node_modules" / ".bin" / "esbuild"
OPENAPI_TYPESCRIPT = ROOT / "node_modules" / ".bin" / "openapi-typescript"

pytestmark = pytest.mark.skipif(not ESBUILD.exists(), reason="the development tools of package.json are not installed")


def test_content_script_is_the_bundle_of_its_modules(tmp_path: Path) -> None:
    built = tmp_path / "content.js"
    command = [ESBUILD, "extension/content/main.js", "--bundle", "--format=iife", "--target=es2022", "--charset=utf8"]
    command += ["--loader:.css=text", "--legal-comments=none", f"--outfile={built}"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert built.read_bytes() == (ROOT / "extension" / "content.js").read_bytes(), "run `make extension` and commit it"


def test_the_plots_of_the_dashboard_are_the_bundle_of_their_modules(tmp_path: Path) -> None:
    built = tmp_path / "mirror.js"
    command = [ESBUILD, "agent/dashboard/charts/mirror.js", "--bundle", "--minify", "--format=iife", "--target=es2022"]
    command += ["--charset=utf8", "--legal-comments=inline", f"--outfile={built}"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert built.read_bytes() == (ROOT / "agent/dashboard/pages/mirror.js").read_bytes(), "run `make charts`, commit it"


def test_types_of_the_extension_are_those_of_the_agent(tmp_path: Path) -> None:
    document = tmp_path / "openapi.json"
    printed = subprocess.run([sys.executable, "-m", "tools.openapi"], cwd=ROOT, check=True, capture_output=True)
    document.write_bytes(printed.stdout)
    built = tmp_path / "agent-api.d.ts"
    subprocess.run([OPENAPI_TYPESCRIPT, document, "-o", built], cwd=tmp_path, check=True, capture_output=True)
    assert built.read_text() == (ROOT / "extension" / "agent-api.d.ts").read_text(), "run `make types` and commit it"


def test_extension_exposes_nothing_to_pages() -> None:
    manifest = json.loads((ROOT / "extension" / "manifest.json").read_text())
    assert "web_accessible_resources" not in manifest
    assert "externally_connectable" not in manifest
    assert [script["js"] for script in manifest["content_scripts"]] == [["content.js"]]
