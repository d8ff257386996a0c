"""``python -m agent`` is ``nod``."""

import signal


def main() -> None:
    """Runs ``nod``. Ctrl+C while the commands are being loaded ends it at once, without a trace of Python."""
    ours = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if ours:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from agent.cli import main as nod

    if ours:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    nod(prog_name="nod")


if __name__ == "__main__":
    main()
