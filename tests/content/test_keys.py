"""The README's list of keys is the player's own."""

from __future__ import annotations

import re
from pathlib import Path

from exercise_app.ui.views.player_sheets import KEYS

README = (Path(__file__).resolve().parents[2] / "README.md").read_text(encoding="utf-8")


def test_every_key_of_the_player_is_in_the_readme_and_no_other() -> None:
    table = README.partition("| key | does |")[2].partition("\n\n")[0]
    told = {
        key for row in re.findall(r"^\| ([^|]+) \|", table, re.MULTILINE) for key in row.split()
    }
    assert told - {"---"} == {key for keys, _ in KEYS for key in keys.split()}
