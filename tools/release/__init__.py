"""``make release``: everything that is handed out, in ``dist/``: wheel and sdist, a package for each browser's store,
the stores' texts and pictures, and the checksums. The same commit gives the same bytes (``SOURCE_DATE_EPOCH``)."""
