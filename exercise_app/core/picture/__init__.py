"""Pictures that users bring: which files are shown, told from their names and their bytes."""
