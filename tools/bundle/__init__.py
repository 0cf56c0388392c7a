"""The one-folder bundle: what it starts with, what goes into it, and how it is tried out."""

from __future__ import annotations
