"""What Nod costs, beside what it is measured against, in one interleaved run: ``python -m benchmarks``."""
