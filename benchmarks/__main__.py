"""All benchmarks that need no browser, one after the other. Usage: python -m benchmarks (see also benchmarks.page)"""

from __future__ import annotations

from benchmarks import observe, reading, start, store

if __name__ == "__main__":
    for benchmark in (start, store, observe, reading):
        print(f"\n{benchmark.__name__}: {(benchmark.__doc__ or '').splitlines()[0]}", flush=True)
        benchmark.main()
