"""The history: sessions in one SQLite file, their export and import."""
