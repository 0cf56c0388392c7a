"""Programs that the measurements start, each a process of its own."""

from __future__ import annotations
