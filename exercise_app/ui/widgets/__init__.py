"""The controls that the views are built from; each paints itself in the theme's colours."""
