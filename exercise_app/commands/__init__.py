"""The commands that need no window, and so no Qt."""
