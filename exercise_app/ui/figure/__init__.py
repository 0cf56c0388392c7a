"""Drawing the figure: its place on the picture, its outlines, its colours, what stands by it."""
