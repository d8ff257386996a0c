"""From an archive to the log: reads with ``agent.archives``, keeps with ``agent.ledger``; command line and interface
both come here."""
