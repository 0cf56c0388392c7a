"""A desktop coach for runners with, or afraid of, low-back pain."""

from __future__ import annotations

__version__ = "0.1.0"
