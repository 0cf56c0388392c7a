"""The trace: a JSON line for each segment and cue."""

from __future__ import annotations

import io
import json
from typing import Any

from exercise_app.core.events import Pause, Resume
from exercise_app.core.routine import Exercise, Sides, Timing
from exercise_app.tracer import Tracer
from tests.core.driving import Driver, hold, timeline


class Counting(io.StringIO):
    """A file that counts how often it was flushed."""

    flushed = 0

    def flush(self) -> None:
        self.flushed += 1


def traced(driver: Driver) -> tuple[list[dict[str, Any]], Counting]:
    file = Counting()
    tracer = Tracer(file)
    for effect in driver.effects:
        tracer(driver.session, effect)
    return [json.loads(line) for line in file.getvalue().splitlines()], file


def test_every_segment_and_cue_has_its_line_in_the_order_of_time() -> None:
    made = timeline(hold(12, exercise=Exercise("plank", "Plânk"), sides=Sides.EACH))
    driver = Driver(made)
    driver.start()
    driver.play_on()
    lines, file = traced(driver)
    segments = [line for line in lines if line["event"] == "segment"]
    cues = [line for line in lines if line["event"] == "cue"]
    assert len(segments) == len(made.segments)
    assert len(cues) == len(made.cues)
    assert [line["t"] for line in lines] == sorted(line["t"] for line in lines)
    assert "Plânk".lower() in file.getvalue().lower()
    assert file.flushed == len(lines)


def test_the_lines_have_the_shape_of_the_format() -> None:
    driver = Driver(timeline(hold(5, sides=Sides.LEFT), timing=Timing(0.5, 0, 0)))
    driver.start()
    driver.play_on()
    lines, _ = traced(driver)
    assert lines == [
        {"t": 0.0, "event": "segment", "part": 0, "start": 0.0, "kind": "prepare",
         "exercise": "plank", "side": None},
        {"t": 0.5, "event": "segment", "part": 0, "start": 0.5, "kind": "work",
         "exercise": "plank", "side": "left"},
        {"t": 0.5, "event": "cue", "part": 0, "at": 0.5, "kind": "go", "text": "Go."},
        {"t": 5.5, "event": "cue", "part": 0, "at": 5.5, "kind": "done",
         "text": "Done. Well done."},
    ]  # fmt: skip


def test_time_paused_is_no_session_time_and_effects_without_a_line_have_none() -> None:
    driver = Driver(timeline(hold(5), timing=Timing(0.5, 0, 0)))
    driver.start()
    driver.wait(0.25)
    driver.send(Pause())
    driver.stall(60)
    driver.send(Resume())
    driver.play_on()
    lines, _ = traced(driver)
    assert [line["t"] for line in lines] == [0.0, 0.5, 0.5, 5.5]
