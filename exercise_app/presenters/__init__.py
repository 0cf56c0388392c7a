"""Presenters: each feeds one view with props and turns its intents into deeds."""
