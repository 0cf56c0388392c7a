"""What the tests of the commands share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.commands import Done, Run, in_process


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """A command in this process, its home in `tmp_path / "home"`."""

    def run(*words: str) -> Done:
        code = in_process(("--home", str(tmp_path / "home"), *words))
        out, err = capsys.readouterr()
        return Done(code, out, err)

    return run
