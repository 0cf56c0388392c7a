"""`doctor` with the real thing, and with its parts missing."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from exercise_app.commands import doctor
from exercise_app.commands.doctor import PHRASE
from exercise_app.history.history import History
from exercise_app.history.store import Store
from exercise_app.voice.cache import Cache
from tests.commands.commands import Done, Run, program
from tests.history.records import START, finished_session
from tests.sound import frail_sound_server, shared_sound_server, sound_server
from tests.sound_server import SoundServer
from tests.voice.conftest import no_bundled_espeak, no_espeak_data, no_system_espeak

pytestmark = pytest.mark.realtime(1)

__all__ = ["frail_sound_server", "no_bundled_espeak", "no_espeak_data", "no_system_espeak"]
__all__ += ["shared_sound_server", "sound_server"]


def states(done: Done) -> dict[str, list[str]]:
    """The states of each part's lines."""
    found: dict[str, list[str]] = {}
    for finding in done.json["findings"]:
        found.setdefault(finding["part"], []).append(finding["state"])
    return found


def told(done: Done, part: str) -> str:
    """Everything that is told of a part."""
    return " ".join(
        f"{finding['told']} {finding['advice'] or ''}"
        for finding in done.json["findings"]
        if finding["part"] == part
    )


@pytest.fixture
def no_device(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is no sound server."""
    monkeypatch.setenv("PULSE_SERVER", "unix:/nonexistent/socket")
    monkeypatch.setenv("QT_AUDIO_BACKEND", "pulseaudio")


@pytest.mark.realtime(4)
def test_where_all_is_well_it_says_so_and_is_heard(
    run: Run, sound_server: SoundServer, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.yaml").write_text("format: 1\nvoice: {rate: 300}\n")
    done = run("doctor", "--json")
    assert done.code == 0, done.out
    assert done.json["ok"]
    needed = {part: found for part, found in states(done).items() if part != "desktop"}
    assert {state for found in needed.values() for state in found} == {"ok"}
    assert "espeak-ng, the system’s" in told(done, "voice")
    assert "voices: English " in told(done, "voice")
    assert "A tone and a phrase were played" in told(done, "sound")
    assert Cache(home / "cache" / "voice").path(None, 300, PHRASE).is_file()


def test_every_line_begins_with_its_state(run: Run, no_device: None) -> None:
    done = run("doctor", "--quiet")
    assert done.code == 1
    lines = done.out.splitlines()
    assert {line.split()[0] for line in lines} <= {"ok", "missing", "note"}
    parts = [line.split()[1] for line in lines]
    wanted = ["voice", "sound", "history", "routines", "exercises", "settings", "desktop"]
    assert list(dict.fromkeys(parts)) == wanted
    [sound] = [line for line in lines if line.split()[1] == "sound"]
    assert sound.startswith("missing")
    assert "Connect one" in sound


def test_quiet_makes_no_sound_and_renders_nothing(
    run: Run, sound_server: SoundServer, tmp_path: Path
) -> None:
    done = run("doctor", "--quiet", "--json")
    assert done.code == 0
    assert "played" not in told(done, "sound")
    assert not list((tmp_path / "home").rglob("*.wav"))


def test_without_an_engine_it_says_what_to_install(
    run: Run, no_device: None, no_system_espeak: None, no_bundled_espeak: None
) -> None:
    done = run("doctor", "--json")
    assert done.code == 1
    assert states(done)["voice"] == ["missing", "missing"]
    assert "sudo apt install espeak-ng" in told(done, "voice")


def test_the_bundled_engine_is_told_as_such(
    run: Run, no_device: None, no_espeak_data: None
) -> None:
    done = run("doctor", "--quiet", "--json")
    assert "the one that came with this app" in told(done, "voice")
    assert states(done)["voice"] == ["ok", "ok"]


def test_a_voice_that_is_not_there_is_told(run: Run, no_device: None, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.yaml").write_text("format: 1\nvoice: {name: Nobody}\n")
    done = run("doctor", "--quiet", "--json")
    assert "“Nobody” is not on this computer" in told(done, "voice")
    assert states(done)["settings"] == ["ok"]


def test_a_hung_sound_server_is_told_within_its_time(
    run: Run, frail_sound_server: SoundServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "SOUND_LIMIT", 0.6)
    frail_sound_server.freeze()
    done = run("doctor", "--quiet", "--json")
    assert done.code == 1
    assert states(done)["sound"] == ["missing"]


def test_broken_files_are_told_with_what_to_do(run: Run, no_device: None, tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "routines").mkdir(parents=True)
    (home / "routines" / "mine.yaml").write_text("format: 1\nname: Mine\n")
    (home / "settings.yaml").write_text("theme: pink\n")
    done = run("doctor", "--quiet", "--json")
    assert states(done)["routines"] == ["missing"]
    assert "mine.yaml:1" in told(done, "routines")
    assert "exercise-app check" in told(done, "routines")
    assert states(done)["settings"] == ["missing"]
    path = home / "settings.yaml"
    assert told(done, "settings") == (
        f"{path} has 1 error: what cannot be read is at its default, and the rest is used. "
        f"To mend: {path}:1:8: error: “theme” is one of system, light, dark. "
        f"`exercise-app check {path}` tells every error with its line."
    )
    assert states(done)["history"] == ["ok"]


def test_of_many_errors_the_first_are_told(run: Run, no_device: None, tmp_path: Path) -> None:
    wrong = "".join(f"{key}: 7\n" for key in ("theme", "contrast", "motion", "units", "tray"))
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "settings.yaml").write_text(wrong)
    found = told(run("doctor", "--quiet", "--json"), "settings")
    assert "has 5 errors: what cannot be read is at its default" in found
    assert found.count(": error: ") == 3
    assert "; …. `exercise-app check" in found


def test_a_history_that_cannot_be_read_is_told(run: Run, no_device: None, tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "history.db").mkdir(parents=True)
    done = run("doctor", "--quiet", "--json")
    assert done.code == 1
    assert states(done)["history"] == ["missing"]
    assert "history.db" in told(done, "history")


def test_sessions_are_counted(run: Run, no_device: None, tmp_path: Path) -> None:
    assert "None yet" in told(run("doctor", "--quiet", "--json"), "history")
    with closing(Store(tmp_path / "home" / "history.db")) as store:
        store.begin(finished_session())
    done = run("doctor", "--quiet", "--json")
    assert "1 session in" in told(done, "history")
    assert states(done)["history"] == ["ok"]


def test_backups_are_counted_and_the_newest_whole_one_is_told(
    run: Run, no_device: None, tmp_path: Path
) -> None:
    with closing(History(tmp_path / "home" / "history.db", lambda: START)) as history:
        history.store.begin(finished_session())
        assert "None yet" in told(run("doctor", "--quiet", "--json"), "backups")
        good = history.backups.take()
        newer = good.with_name("history-before-restore-2026-11-23-000000.db")
        newer.write_bytes(b"no database")
        done = run("doctor", "--quiet", "--json")
        assert states(done)["backups"] == ["ok"]
        found = told(done, "backups")
        assert f"2 backups in {good.parent}, the newest whole one of 2026-11-22" in found
        assert "with 1 session." in found
        good.unlink()
        done = run("doctor", "--quiet", "--json")
        assert (done.code, states(done)["backups"]) == (1, ["missing"])
        assert "none of them whole" in told(done, "backups")


def test_a_damaged_history_is_told_with_the_backup_to_restore(
    run: Run, no_device: None, tmp_path: Path
) -> None:
    path = tmp_path / "home" / "history.db"
    with closing(History(path, lambda: START)) as history:
        history.store.begin(finished_session())
        history.store.finish(next(history.store.sessions()).id, START)
        history.backups.take()
        history.close()
        path.write_bytes(b"damaged " * 1000)
        later = History(path, lambda: START + timedelta(days=1))
        assert later.store.count() == 0
        later.close()
    done = run("doctor", "--quiet", "--json")
    assert states(done)["history"] == ["ok", "note"]
    assert "was damaged and put aside" in told(done, "history")
    assert "Settings can restore the backup of 2026-11-22" in told(done, "history")


def test_it_needs_no_display_and_no_qt(tmp_path: Path, no_device: None) -> None:
    code = (
        "import sys\nfrom exercise_app.cli import main\n"
        f"main(['--home', {str(tmp_path)!r}, 'doctor', '--quiet'])\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])\n"
    )
    done = program(start=("-c", code))
    assert done.out.splitlines()[-1] == "[]"
    assert "There is no display" in done.out


def test_a_phrase_that_cannot_be_stored_is_told(
    run: Run, sound_server: SoundServer, tmp_path: Path
) -> None:
    cache = tmp_path / "home" / "cache"
    cache.mkdir(parents=True)
    (cache / "voice").write_text("a file stands where the folder should be")
    done = run("doctor", "--json")
    assert done.code == 1
    assert "Free some space" in told(done, "voice")
    assert "A tone was played" in told(done, "sound")
