"""The window: Qt widgets that render frozen props and report what the user wants."""
