"""``nod token``: tokens for scripts, and who is paired."""

from __future__ import annotations

import click

from agent import settings
from agent.cli.chosen import Chosen, as_json, open_data, open_log, with_data_dir
from agent.cli.listing import say_json


@click.group()
def token() -> None:
    """Tokens for scripts, and who is paired."""


@token.command()
@click.argument("name")
@with_data_dir
@click.pass_obj
def create(chosen: Chosen, name: str) -> None:
    """Make a token for a script. It is printed once and kept only as a hash."""
    from agent.pairing import new_client, shown_name

    name = shown_name(name)
    with open_log(open_data(chosen)) as log, log.unit():
        if any(record.client.name == name for record in log.clients()):
            raise click.ClickException(f"{name} has a token already. Revoke it first: nod token revoke {name!r}")
        _, secret = new_client(log, name, None, settings.now())
    click.echo("Keep this token, it is not shown again:", err=True)
    click.echo(secret)


@token.command("list")
@as_json
@with_data_dir
@click.pass_obj
def list_(chosen: Chosen, in_json: bool) -> None:
    """List who is paired: extensions and scripts."""
    with open_log(open_data(chosen)) as log:
        clients = sorted((record.client for record in log.clients()), key=lambda client: client.paired_at)
    if in_json:
        say_json({"items": clients, "next": None})
        return
    if not clients:
        click.echo("Nobody is paired. Press Connect in the Nod popup, or: nod token create NAME")
    rows = [("NAME", "ID", "FROM", "SINCE", "LAST SEEN")] if clients else []
    for client in clients:
        last = client.last_seen.astimezone().strftime("%Y-%m-%d %H:%M") if client.last_seen else "never"
        since = client.paired_at.astimezone().strftime("%Y-%m-%d %H:%M")
        rows.append((client.name, client.id, client.origin or "a script", since, last))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        click.echo("  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip())


@token.command()
@click.argument("name")
@with_data_dir
@click.pass_obj
def revoke(chosen: Chosen, name: str) -> None:
    """Revoke a script or an extension, by its name or id. It is shut out at once."""
    with open_log(open_data(chosen)) as log, log.unit():
        meant = [record.client for record in log.clients() if name in (record.client.id, record.client.name)]
        if not meant:
            raise click.ClickException(f"Nobody is paired under the name {name}. Who is: nod token list")
        if len(meant) > 1:
            ids = ", ".join(client.id for client in meant)
            raise click.ClickException(f"{len(meant)} are paired under the name {name}. Give one of the ids: {ids}")
        log.remove_client(meant[0].id)
    click.echo(f"Revoked {meant[0].name}.")
