"""What the desktop lends the app: places for files, one instance, keeping awake, keys, logs."""

from __future__ import annotations
