"""YAML in and out: reading with every error at its line, finding files, editing text in place."""
