"""``python -m agent`` is ``nod``."""

from agent.cli import main

if __name__ == "__main__":
    main(prog_name="nod")
