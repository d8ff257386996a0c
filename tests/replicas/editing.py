"""The sites' own editors for the replicas, bundled from npm's packages once a run and never committed."""

from __future__ import annotations

import subprocess
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent / "editors"
ROOT = Path(__file__).parents[2]
ESBUILD = ROOT / "node_modules" / ".bin" / "esbuild"


@cache
def bundle(site: str) -> bytes:
    """The script that gives a page of ``x`` or ``facebook`` its ``replicaEditor(box, changed)``.

    Raises FileNotFoundError, with what to do, where the development tools of package.json are not installed.
    """
    if not ESBUILD.exists():
        raise FileNotFoundError("The replicas' editors need npm's packages: npm ci")
    command = [ESBUILD, HERE / f"{site}.js", "--bundle", "--minify", "--format=iife", "--target=es2022"]
    defined = ['--define:process.env.NODE_ENV="production"', "--define:global=globalThis"]
    made = subprocess.run([*command, *defined, "--log-level=error"], cwd=ROOT, check=True, capture_output=True)
    return made.stdout
