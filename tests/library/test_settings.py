"""Settings: every key, every default, and a bad value that is told and left at its default."""

from __future__ import annotations

from pathlib import Path
from types import MappingProxyType

import pytest

from exercise_app.core.plan import AFTER_RUN
from exercise_app.core.settings import (
    DEFAULT_TARGETS,
    Clothes,
    Contrast,
    Look,
    Motion,
    Reminders,
    Settings,
    Skin,
    Theme,
    Units,
    VoiceSettings,
)
from exercise_app.library.settings import load_settings, read_settings


def read(text: str) -> tuple[Settings, list[str]]:
    settings, problems = read_settings(text, "settings.yaml")
    return settings, [f"{p.line}:{p.column} {p.message}" for p in problems]


@pytest.mark.parametrize(
    "text", ["{}", "# none\n---\n", "format: 1\n", "x-mine: {any: [thing]}\n", "---\n"]
)
def test_without_a_key_everything_is_at_its_default(text: str) -> None:
    assert read(text) == (Settings(), [])


def test_the_defaults_are_the_documented_ones() -> None:
    settings = Settings()
    assert settings.week_starts is None
    assert settings.targets == {"strength": 3, "stretch": 3, "activation": 0, "mobility": 0}
    assert settings.voice == VoiceSettings(name=None, rate=165, volume=0.9, tones=0.6)
    assert (settings.theme, settings.viewing_distance) == (Theme.SYSTEM, 2.5)
    assert settings.figure == Look(Skin.WARM, Clothes.TEAL)
    assert (settings.motion, settings.text_size) == (Motion.SYSTEM, 1.0)
    assert settings.units is None


def test_every_key_is_taken() -> None:
    text = (
        "format: 1\nweek_starts: sunday\ntargets: {stretch: 0, core-strength-1: 2}\n"
        "voice: {name: English, rate: 140, volume: 1, tones: 0}\ntheme: dark\n"
        "viewing_distance: 3m\ntext_size: 1.5\nfigure: {skin: deep, clothes: plum}\n"
        "motion: reduced\nunits: miles\nscreen_factor: 0.9\ncontrast: high\nwindow_text: 1.5\n"
    )
    settings, told = read(text)
    assert told == []
    assert settings == Settings(
        week_starts="sunday",
        targets=MappingProxyType({**DEFAULT_TARGETS, "stretch": 0, "core-strength-1": 2}),
        voice=VoiceSettings(name="English", rate=140, volume=1.0, tones=0.0),
        theme=Theme.DARK,
        viewing_distance=3.0,
        text_size=1.5,
        figure=Look(Skin.DEEP, Clothes.PLUM),
        motion=Motion.REDUCED,
        units=Units.MILES,
        screen_factor=0.9,
        contrast=Contrast.HIGH,
        window_text=1.5,
    )


def test_a_target_may_be_as_many_days_as_a_week_had_of_runs() -> None:
    settings, told = read("targets: {stretch: after-run, big-three: 'after-run'}\n")
    assert told == []
    assert settings.targets == {**DEFAULT_TARGETS, "stretch": AFTER_RUN, "big-three": AFTER_RUN}


SHAPE = "a target is for a kind, or for a routine by its id; write one of these"
GONE = "; remove it, or put the routine’s file among your routines"


@pytest.mark.parametrize(
    ("key", "told"),
    [
        ("strenght", "there is no kind or routine “strenght”; did you mean “strength”?"),
        ("my-cores", "there is no kind or routine “my-cores”; did you mean “my-core”?"),
        ("summer-plan", "there is no kind or routine “summer-plan”" + GONE),
        ("a" * 60, f"there is no kind or routine “{'a' * 39}…”" + GONE),
        ("Strength", f"{SHAPE}; did you mean “strength”?"),
        ("Core One", SHAPE),
    ],
)  # fmt: skip
def test_a_target_for_what_is_not_there_is_told_and_counts_for_nothing(key: str, told: str) -> None:
    text = f"targets: {{{key}: 2, my-core: 1, stretch: 0}}\n"
    settings, problems = read_settings(text, "settings.yaml", {"my-core", "big-three"})
    assert [f"{p.line}:{p.column} {p.message}" for p in problems] == [f"1:11 {told}"]
    assert settings.targets == {**DEFAULT_TARGETS, "my-core": 1, "stretch": 0}


def test_a_target_may_be_for_any_id_where_the_routines_are_not_known() -> None:
    assert read("targets: {summer-plan: 2}\n")[0].targets["summer-plan"] == 2
    settings, [problem] = read_settings("targets: {summer-plan: 2}\n", "s.yaml", ())
    assert (settings, problem.column) == (Settings(targets=DEFAULT_TARGETS), 11)


@pytest.mark.parametrize("day", range(7))
def test_a_week_may_start_on_any_day(day: int) -> None:
    names = "monday tuesday wednesday thursday friday saturday sunday".split()
    settings, told = read(f"week_starts: {names[day]}\n")
    assert told == []
    assert settings.first_weekday(locales=3) == day
    assert Settings().first_weekday(locales=3) == 3


@pytest.mark.parametrize("text", ["2.5m", "2.5", "2.5 m", "'2.5m'", "02.50m"])
def test_ways_to_write_a_distance(text: str) -> None:
    settings, told = read(f"viewing_distance: {text}\n")
    assert (settings.viewing_distance, told) == (2.5, [])


@pytest.mark.parametrize("text", ["0.5", "6m"])
def test_distances_at_the_limits(text: str) -> None:
    assert read(f"viewing_distance: {text}\n")[1] == []


DISTANCE = "1:19 “viewing_distance” is from 0.5m to 6m, such as 2.5m"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("week_starts: Monday",
         "1:14 “week_starts” is a day, such as monday or sunday; did you mean “monday”?"),
        ("week_starts: 1", "1:14 “week_starts” is a day, such as monday or sunday"),
        ("week_starts: [monday]", "1:14 “week_starts” is a day, such as monday or sunday"),
        ("targets: 3", "1:10 “targets” is written as `key: value` lines"),
        ("targets: {strength: 8}", "1:21 “strength” is a whole number from 0 to 7, or after-run"),
        ("targets: {strength: -1}", "1:21 “strength” is a whole number from 0 to 7, or after-run"),
        ("targets: {strength: many}",
         "1:21 “strength” is a whole number from 0 to 7, or after-run"),
        ("targets: {stretch: after-runs}",
         ("1:20 “stretch” is a whole number from 0 to 7, or after-run; did you mean "
          "“after-run”?")),
        ("targets: {stretch: true}", "1:20 “stretch” is a whole number from 0 to 7, or after-run"),
        ("targets: {stretch: 2.5}", "1:20 “stretch” is a whole number from 0 to 7, or after-run"),
        ("targets: {stretch: [2]}", "1:20 “stretch” is a whole number from 0 to 7, or after-run"),
        ("units: Miles", "1:8 “units” is one of km, miles; did you mean “miles”?"),
        ("units: leagues", "1:8 “units” is one of km, miles"),
        ("targets: {Core One: 2}",
         "1:11 a target is for a kind, or for a routine by its id; write one of these"),
        ("voice: loud", "1:8 “voice” is written as `key: value` lines"),
        ("voice: {speed: 2}", "1:9 unknown key “speed”; “voice” takes name, rate, volume, tones"),
        ("voice: {name: 5}", '1:15 “name” is text; put it in quotes: "5"'),
        ("voice: {name: ''}", "1:15 “name” is empty; write some text, or remove the key"),
        ("voice: {name: }", "1:9 “name” has no value; give one, or remove the key"),
        ("voice: {rate: 79}", "1:15 “rate” is a whole number from 80 to 300"),
        ("voice: {rate: 301}", "1:15 “rate” is a whole number from 80 to 300"),
        ("voice: {rate: 165.5}", "1:15 “rate” is a whole number from 80 to 300"),
        ("voice: {rate: fast}", "1:15 “rate” is a whole number from 80 to 300"),
        ("voice: {volume: 1.1}", "1:17 “volume” is a number from 0 to 1"),
        ("voice: {volume: .nan}", "1:17 “volume” is a number from 0 to 1"),
        ("voice: {tones: true}", "1:16 “tones” is a number from 0 to 1"),
        ("voice: {tones: [1]}", "1:16 “tones” is a number from 0 to 1"),
        ("theme: Dark", "1:8 “theme” is one of system, light, dark; did you mean “dark”?"),
        ("theme: {}", "1:8 “theme” is one of system, light, dark"),
        ("theme:", "1:1 “theme” has no value; give one, or remove the key"),
        *((f"viewing_distance: {text}", DISTANCE)
          for text in "0.4 6.1m far 250cm -2 2_0 ٢ nan 1e0 [2] 2mm true".split()),
        ("contrast: more", "1:11 “contrast” is one of system, normal, high"),
        ("window_text: 3", "1:14 “window_text” is a number from 1 to 2"),
        ("screen_factor: 5", "1:16 “screen_factor” is a number from 0.25 to 4"),
        ("text_size: 0.4", "1:12 “text_size” is a number from 0.5 to 2"),
        ("text_size: 2.1", "1:12 “text_size” is a number from 0.5 to 2"),
        ("text_size: large", "1:12 “text_size” is a number from 0.5 to 2"),
        ("text_size: 150 %", "1:12 “text_size” is a number from 0.5 to 2"),
        ("figure: plum", "1:9 “figure” is written as `key: value` lines"),
        ("figure: {skin: drak}", "1:16 “skin” is one of fair, warm, tan, deep"),
        ("figure: {skin: deap}",
         "1:16 “skin” is one of fair, warm, tan, deep; did you mean “deep”?"),
        ("figure: {clothes: [teal]}", "1:19 “clothes” is one of teal, plum, amber"),
        ("figure: {hair: red}", "1:10 unknown key “hair”; “figure” takes skin, clothes"),
        ("figure: {skin: }", "1:10 “skin” has no value; give one, or remove the key"),
        ("tray: yes", "1:7 “tray” is true or false (YAML 1.2 has no yes, no, on or off)"),
        ("tray: 1", "1:7 “tray” is true or false"),
        ("tray: [true]", "1:7 “tray” is true or false"),
        ("reminders: on", "1:12 “reminders” is written as `key: value` lines"),
        ("reminders: {on: yes}",
         "1:17 “on” is true or false (YAML 1.2 has no yes, no, on or off)"),
        ("reminders: {monday: 24:00}", "1:21 “monday” is an hour such as 18:00, or off"),
        ("reminders: {friday: late}", "1:21 “friday” is an hour such as 18:00, or off"),
        ("reminders: {friday: [18:00]}", "1:21 “friday” is an hour such as 18:00, or off"),
        ("reminders: {mondy: 18:00}",
         "1:13 unknown key “mondy”; did you mean “monday”?"),
        ("motion: none", "1:9 “motion” is one of system, full, reduced"),
        ("motion: true", "1:9 “motion” is one of system, full, reduced"),
        ("motion: reduce",
         "1:9 “motion” is one of system, full, reduced; did you mean “reduced”?"),
        ("format: 2", "1:9 this app reads `format: 1`; write that, or update the app"),
        ("them: dark", "1:1 unknown key “them”; did you mean “theme”?"),
        ("zzz: 1",
         ("1:1 unknown key “zzz”; settings takes format, week_starts, targets, voice, theme, "
          "contrast, window_text, viewing_distance, text_size, screen_factor, figure, "
          "motion, units, reminders, tray")),
        ("- theme", "1:1 settings are written as `key: value` lines"),
        ("dark", "1:1 settings are written as `key: value` lines"),
        ("theme: [",
         "2:1 not valid YAML: did not find expected node content; check what stands here"),
    ],
)  # fmt: skip
def test_a_bad_value_is_told_and_left_at_its_default(text: str, told: str) -> None:
    settings, found = read(text + "\n")
    assert found == [told]
    assert settings == Settings()


def test_one_bad_value_leaves_the_others_as_they_were_set() -> None:
    settings, told = read(
        "theme: dark\nvoice: {rate: 5, tones: 0.1}\ntargets: {strength: x, stretch: 1}\n"
    )
    assert len(told) == 2
    assert settings.theme is Theme.DARK
    assert settings.voice == VoiceSettings(tones=0.1)
    assert settings.targets == {**DEFAULT_TARGETS, "stretch": 1}


def test_of_a_look_the_part_that_is_right_holds() -> None:
    settings, told = read("figure: {skin: blue, clothes: amber}\n")
    assert told == ["1:16 “skin” is one of fair, warm, tan, deep"]
    assert settings.figure == Look(clothes=Clothes.AMBER)
    assert read("figure: {skin: fair}\n")[0].figure == Look(skin=Skin.FAIR)


@pytest.mark.parametrize(("text", "size"), [("0.5", 0.5), ("2", 2.0), ("1.25", 1.25)])
def test_sizes_of_text_at_and_between_the_limits(text: str, size: float) -> None:
    settings, told = read(f"text_size: {text}\n")
    assert (settings.text_size, told) == (size, [])


def test_the_first_of_two_values_counts() -> None:
    settings, told = read("theme: dark\ntheme: light\n")
    assert told == ["2:1 “theme” stands here a second time; keep one of them"]
    assert settings.theme is Theme.DARK


def test_a_missing_file_is_no_problem(tmp_path: Path) -> None:
    assert load_settings(tmp_path / "none" / "settings.yaml") == (Settings(), ())
    (tmp_path / "file").touch()
    assert load_settings(tmp_path / "file" / "settings.yaml") == (Settings(), ())


def test_a_file_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "settings.yaml"
    path.write_bytes(b"\xef\xbb\xbftheme: dark\r\n")
    assert load_settings(path) == (Settings(theme=Theme.DARK), ())


@pytest.mark.parametrize("content", ["", "# only a comment\n", "\n\n"])
def test_a_file_without_any_setting_is_no_problem(tmp_path: Path, content: str) -> None:
    path = tmp_path / "settings.yaml"
    path.write_text(content, encoding="utf-8")
    assert load_settings(path) == (Settings(), ())


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "settings.yaml").mkdir()
    settings, [problem] = load_settings(tmp_path / "settings.yaml")
    assert settings == Settings()
    assert problem.message == "this is no ordinary file; give a YAML file"
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    _, [problem] = load_settings(tmp_path / "loop.yaml")
    assert "symbolic links" in problem.message


def test_reminders_are_read_with_their_hours_and_the_usual_ones_where_none_is_written() -> None:
    text = "reminders: {on: true, monday: 7:05, wednesday: off, friday: false, sunday: 23:59}"
    settings, problems = read_settings(text, "settings.yaml")
    assert problems == ()
    assert settings.reminders == Reminders(
        on=True, monday=425, wednesday=None, friday=None, sunday=23 * 60 + 59
    )
    assert read_settings("tray: true\n", "settings.yaml")[0].tray is True
    assert read_settings("reminders: {thursday: 9:00}\n", "")[0].reminders == Reminders(
        thursday=540
    )


def test_a_bad_hour_leaves_the_usual_one_and_the_others() -> None:
    settings, problems = read_settings("reminders: {monday: soon, tuesday: 8:00}\n", "")
    assert len(problems) == 1
    assert settings.reminders == Reminders(tuesday=480)
