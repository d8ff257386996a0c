"""``nod doctor``: what keeps Nod from working, and what to do."""

from __future__ import annotations

import click
import msgspec

from agent import settings
from agent.cli.chosen import Chosen, as_json, data_path, with_data_dir, with_port


@click.command()
@as_json
@with_data_dir
@with_port
@click.pass_obj
def doctor(chosen: Chosen, in_json: bool) -> None:
    """Look for what keeps Nod from working, and say what to do."""
    from agent.doctor.checks import examine
    from agent.doctor.seen import look

    findings = examine(look(data_path(chosen), chosen.port, settings.now()))
    if in_json:
        click.echo(msgspec.json.encode({"items": findings, "next": None}).decode())
    else:
        for finding in findings:
            words = finding.says if finding.then is None else f"{finding.says} {finding.then}"
            click.echo(f"{finding.state:<6} {words}")
    wrong = sum(finding.state == "wrong" for finding in findings)
    if wrong:
        raise click.ClickException(
            "1 thing keeps Nod from working." if wrong == 1 else f"{wrong} things keep Nod from working."
        )
