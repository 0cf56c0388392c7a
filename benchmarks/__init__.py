"""Measures the app's speed and accuracy against floors and peers: `python -m benchmarks`."""

from __future__ import annotations
