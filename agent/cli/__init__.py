"""The command ``nod``: thin commands over what the interface calls. Exit 0 done, 1 failed in one line, 2 misused."""

from __future__ import annotations

import os

import click

from agent import __version__
from agent.cli.chosen import Chosen, with_data_dir, with_port
from agent.cli.demo import demo
from agent.cli.doctoring import doctor
from agent.cli.forgetting import forget
from agent.cli.hinting import hint
from agent.cli.importing import import_
from agent.cli.joining import apart, join, split, undo_
from agent.cli.listing import people, waiting
from agent.cli.logged import log_
from agent.cli.person import note, person
from agent.cli.reading import read_command
from agent.cli.reporting import report
from agent.cli.restoring import restore
from agent.cli.running import open_, run
from agent.cli.service import service
from agent.cli.taking import backup, export
from agent.cli.terminal import Nod
from agent.cli.token import token


@click.group(cls=Nod, context_settings={"help_option_names": ["-h", "--help"]})
@with_data_dir
@with_port
@click.version_option(__version__, prog_name="nod")
@click.pass_context
def main(context: click.Context) -> None:
    """Nod: answer everybody who talks to you, and forget nobody."""
    os.umask(0o077)
    context.ensure_object(Chosen)


COMMANDS = (
    *(run, open_, doctor, demo, service, token),
    *(waiting, log_, note, people, person, join, split, apart, undo_, report),
    *(import_, export, backup, restore, forget, read_command, hint),
)
for command in COMMANDS:
    main.add_command(command)
