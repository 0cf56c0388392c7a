"""Every seed and every find of the fuzzing is run again, within its second and its memory."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.fuzz import __main__ as driver
from tests.fuzz.limits import Meter
from tests.fuzz.mutate import mutated
from tests.fuzz.targets import TARGETS, shelf

CORPUS = Path(__file__).parent / "corpus"
INPUTS = sorted(path for path in CORPUS.rglob("*") if path.is_file())


def test_each_target_has_seeds_and_each_seed_a_target() -> None:
    assert {path.parent.name for path in INPUTS} == set(TARGETS)


@pytest.mark.parametrize("path", INPUTS, ids=lambda path: f"{path.parent.name}-{path.name}")
def test_what_is_in_the_corpus_comes_to_a_result_or_to_our_own_error(path: Path) -> None:
    shelf()
    meter = Meter(TARGETS[path.parent.name])
    meter.take(path.read_bytes())
    assert meter.finds == []


@pytest.mark.parametrize("name", TARGETS)
def test_some_changes_of_the_seeds_do_too(name: str) -> None:
    shelf()
    rng = random.Random(name)
    seeds = [path.read_bytes() for path in INPUTS if path.parent.name == name]
    meter = Meter(TARGETS[name])
    for _ in range(60):
        meter.take(mutated(rng.choice(seeds), rng, seeds)[: driver.MAX_LENGTH])
    assert (meter.runs, meter.finds) == (60, [])


def test_a_fault_is_found_once_and_told() -> None:
    def breaks(data: bytes) -> None:
        if data:
            raise KeyError(data)

    meter = Meter(breaks)
    for data in (b"", b"a", b"b"):
        meter.take(data)
    assert meter.runs == 3
    assert [(data, told.split(":")[0]) for data, told in meter.finds] == [
        (b"a", "KeyError in breaks")
    ]


def test_an_input_that_takes_long_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.fuzz.limits.SECONDS", -1.0)
    meter = Meter(lambda _data: None)
    meter.take(b"x")
    assert meter.finds[0][1].startswith("took ")


def test_a_run_tells_its_count_and_keeps_what_it_finds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def breaks(data: bytes) -> None:
        assert data != b"seed", "the seed itself is never run"
        raise ValueError("always")

    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "seed").write_bytes(b"seed")
    monkeypatch.setattr(driver, "CORPUS", tmp_path)
    monkeypatch.setitem(TARGETS, "broken", breaks)
    assert driver.run("broken", 5, 10, 0, blind=True) == 1
    assert capsys.readouterr().out.startswith("broken: 5 inputs in ")
    (find,) = (tmp_path / "broken").glob("find-*")
    assert find.read_bytes() != b"seed"
