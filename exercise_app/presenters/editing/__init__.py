"""The editor of routines: what is opened, changed, tried and saved."""
