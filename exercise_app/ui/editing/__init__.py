"""What the editor of a routine is made of: its document, and the widgets that change it."""
