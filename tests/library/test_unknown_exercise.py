"""What is told where a file names an exercise that there is not: the nearest thing that helps."""

from __future__ import annotations

from pathlib import Path

import pytest

from exercise_app.library.problems import Unreadable
from exercise_app.library.routines import read_routine
from tests.library.folders import ROUTINE, Home, write

SEE = "; the catalogue shows all (Ctrl+2 in the window), and docs/routines.md lists them"


@pytest.mark.parametrize(
    ("named", "beside", "hint"),
    [
        (
            "bridge-on-a-bed-with-a-hop",
            "",
            "; there are bridge-march, glute-bridge, single-leg-bridge",
        ),
        ("wall-march-side", "", "; there are bridge-march, march"),
        ("zzz", "", SEE),
        ("up-and-over-the-hill", "", SEE),
        ("plnak", "", "; did you mean “plank”?"),
        ("plnak", "name: A\n", "; move plnak.yaml from this folder into the one of your exercises"),
        ("zzz", "steps: []\n", SEE),
        ("zzz", "- a\n", SEE),
        ("zzz", "\x00", SEE),
    ],
)
def test_an_unknown_exercise_is_told_with_what_helps(
    home: Home, tmp_path: Path, named: str, beside: str, hint: str
) -> None:
    for id_ in ("bridge-march", "glute-bridge", "march", "up-x", "single-leg-bridge"):
        home.exercise("built-in", id_)
    path = write(tmp_path / "r.yaml", ROUTINE.format(name="R", exercise=named))
    if beside:
        write(tmp_path / f"{named}.yaml", beside)
    with pytest.raises(Unreadable) as refused:
        read_routine(path.read_bytes(), str(path), "r", home.exercises(), folder=tmp_path)
    assert [f"{p.line}:{p.column} {p.message}" for p in refused.value.problems] == [
        f"4:20 there is no exercise “{named}”{hint}"
    ]
