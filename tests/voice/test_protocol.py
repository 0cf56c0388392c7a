"""Messages between a parent and its children, through pieces and rubbish."""

from __future__ import annotations

import os
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from exercise_app.voice.protocol import Lines, Message, child_environment, decode, encode

CLAIM = r"""
import os
from exercise_app.voice.protocol import claim_stdout
print("before")
out = claim_stdout()
print("python", flush=True)
os.write(1, b"c\n")
os.system("echo child")
out.write(b"ours")
"""


@given(st.text(), st.lists(st.integers(1, 7)))
def test_a_message_arrives_whole_whatever_the_pieces(text: str, sizes: list[int]) -> None:
    line = encode({"is": "done", "text": text})
    lines, place = Lines(), 0
    found: list[Message] = []
    for size in [*sizes, len(line)]:
        found += lines.feed(line[place : place + size])
        place += size
    assert found == [{"is": "done", "text": text}]


def test_rubbish_between_messages_is_passed_over() -> None:
    data = b'\xff\x00{"is"\n[1, 2]\n7\n{"is": "end"}\r\n' + b"[" * 100_000 + b"\nhalf"
    assert list(Lines().feed(data)) == [{"is": "end"}]


def test_a_line_without_end_is_thrown_away() -> None:
    lines = Lines()
    assert list(lines.feed(b"x" * 5_000_000)) == []
    assert list(lines.feed(b'\n{"is": "end"}\n')) == [{"is": "end"}]


def test_what_is_no_message_decodes_to_nothing() -> None:
    assert decode(b"Audio saved to x.wav") is None
    assert decode(b"null") is None
    assert decode(b'{"a": 1}') == {"a": 1}


def test_a_claimed_stdout_carries_messages_alone() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            CLAIM,
        ],
        env=os.environ | child_environment(),
        capture_output=True,
        check=True,
    )
    assert done.stdout.split() == [b"before", b"ours"]
    assert done.stderr.split() == [b"python", b"c", b"child"]


def test_a_child_finds_this_package_from_any_folder(tmp_path: object) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-c", "import exercise_app.voice"],
        env={**os.environ, "PYTHONPATH": "", **child_environment()},
        cwd=str(tmp_path),
        check=False,
    )
    assert done.returncode == 0
