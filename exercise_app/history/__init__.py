"""The history: everything of the user's in one SQLite file, its backups, export and import."""
