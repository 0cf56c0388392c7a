"""The clocks: seconds that never go back, the local time and its zone, also after a change."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from exercise_app.desktop import clock
from exercise_app.desktop.clock import instant_of, local_now, read_clocks, zone_name

pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="TZ is not read while running")


@pytest.fixture(autouse=True)
def own_zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whatever a test makes of TZ, the process has its own zone again afterwards."""
    with monkeypatch.context() as changed:
        changed.setenv("TZ", os.environ.get("TZ", "UTC"))
        yield
    time.tzset()


def test_readings_never_go_back_and_sleep_is_not_less_than_waking() -> None:
    readings = [read_clocks() for _ in range(50)]
    assert all(b.mono >= a.mono and b.boot >= a.boot for a, b in pairwise(readings))
    assert readings[0].boot >= readings[0].mono - 0.001


def test_the_local_time_follows_a_change_of_zone_while_running(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    offsets = []
    for zone in ("UTC0", "XXX-5:30", "YYY8"):
        monkeypatch.setenv("TZ", zone)
        offsets.append(local_now().utcoffset())
    assert offsets == [timedelta(0), timedelta(hours=5, minutes=30), timedelta(hours=-8)]


@pytest.mark.parametrize(
    ("named", "zone"),
    [
        ("Europe/Berlin", "Europe/Berlin"), (":Europe/Berlin", "Europe/Berlin"), ("UTC", "UTC"),
        ("America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"),
        ("Etc/GMT+5", "Etc/GMT+5"),
        (":/usr/share/zoneinfo/Asia/Kolkata", "Asia/Kolkata"), ("/etc/hostname", None), ("", None),
        ("CET-1CEST,M3.5.0,M10.5.0/3", None), ("XXX-5:30", None), ("../etc/passwd", None),
    ],
)  # fmt: skip
def test_the_zones_name_is_the_one_that_tz_gives(
    monkeypatch: pytest.MonkeyPatch, named: str, zone: str | None
) -> None:
    monkeypatch.setenv("TZ", named)
    assert zone_name() == zone


@pytest.mark.parametrize(
    ("target", "zone"),
    [("/usr/share/zoneinfo/Pacific/Apia", "Pacific/Apia"),
     ("/var/db/timezone/zoneinfo/Asia/Tokyo", "Asia/Tokyo"),
     ("/somewhere/else", None)],
)  # fmt: skip
def test_without_tz_the_name_is_where_the_systems_file_points(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, target: str, zone: str | None
) -> None:
    monkeypatch.delenv("TZ")
    link = tmp_path / "localtime"
    link.symlink_to(tmp_path / target.removeprefix("/"))
    monkeypatch.setattr(clock, "_ZONE_FILE", link)
    assert zone_name() == zone


def test_a_system_without_that_file_has_no_name(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("TZ")
    monkeypatch.setattr(clock, "_ZONE_FILE", tmp_path / "none")
    assert zone_name() is None


@pytest.mark.parametrize(
    ("wall", "instant"),
    [
        ("2026-07-01T18:00", "2026-07-01T18:00:00+02:00"),
        ("2026-11-25T18:00", "2026-11-25T18:00:00+01:00"),
        ("2026-10-25T02:30", "2026-10-25T02:30:00+02:00"),
        ("2026-03-29T02:30", "2026-03-29T03:30:00+02:00"),
    ],
    ids=["summer", "winter", "an hour that was twice", "an hour that was not"],
)
def test_what_the_clock_on_the_wall_showed_is_an_instant_of_its_zone(
    wall: str, instant: str
) -> None:
    assert instant_of(datetime.fromisoformat(wall), "Europe/Berlin").isoformat() == instant


@pytest.mark.parametrize("zone", [None, "Mars/Olympus", "../etc/passwd", ""])
def test_without_a_zone_that_is_known_it_is_the_local_one(
    monkeypatch: pytest.MonkeyPatch, zone: str | None
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    wall = datetime(2026, 7, 1, 18)
    assert instant_of(wall, zone).isoformat() == "2026-07-01T18:00:00+09:00"
