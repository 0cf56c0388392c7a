"""What each view shows, as frozen values of plain strings and numbers, derived without Qt."""
