"""The clock's tricks in truth, where this machine can: a process stopped, a zone that changes."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PLAY = """
import sys
from pathlib import Path
from exercise_app import app
from exercise_app.context import Context
from exercise_app.core.clocks import Reading
from exercise_app.desktop import clock

# A clock that runs fifteen times as fast, so that a second in which the process is stopped is
# fifteen: the session goes by it as by any other.
read = clock.read_clocks
def hasty():
    now = read()
    return Reading(now.mono * 15, now.boot * 15)

app.Context = lambda home: Context(home, clock.Clocks(read=hasty))
watch = app._accompany
def accompany(flow, instance, stack):
    watch(flow, instance, stack)
    playing = flow.sessions.playing
    show = playing.show
    def tell():
        show()
        props = flow.window.player.props
        if "slept" in props.notice:
            engine = playing.engine
            print("slept", engine.session.elapsed(engine.now()), flush=True)
    playing.show = tell
    print("running", flush=True)
    tell()  # on a computer that is busy the hasty clock may have told a sleep already
app._accompany = accompany
from exercise_app.cli import main
sys.exit(main())
"""


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="processes cannot be stopped here")
def test_a_process_that_is_really_stopped_pauses_its_session(home: Path) -> None:
    command = [sys.executable, "-c", PLAY, "--home", str(home), "play", "big-three", "--mute"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "running\n"
        os.kill(process.pid, signal.SIGSTOP)
        subprocess.run([sys.executable, "-c", "import time; time.sleep(1)"], check=True)
        os.kill(process.pid, signal.SIGCONT)
        word, place = process.stdout.readline().split()
        process.kill()
    assert word == "slept"
    assert 0 <= float(place) < 30, "it stands where it was"


ZONES = """
import sys
from pathlib import Path
from exercise_app.desktop.clock import local_now, zone_name
for line in sys.stdin:
    print(local_now().utcoffset(), flush=True)
"""


@pytest.fixture
def own_localtime(tmp_path: Path) -> list[str]:
    """What runs a command with an /etc/localtime of its own: the file `localtime`."""
    file = tmp_path / "localtime"
    file.write_bytes(Path("/usr/share/zoneinfo/Europe/Berlin").read_bytes())
    inside = f"mount --bind {file} /etc/localtime && exec "
    words = ["unshare", "--mount", "--propagation", "private", "sh", "-c", inside + '"$@"', "sh"]
    if subprocess.run([*words, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no mount of its own can be made here")
    return words


@pytest.mark.skipif(not Path("/usr/share/zoneinfo/Asia/Tokyo").exists(), reason="no zones here")
def test_the_systems_zone_that_changes_under_a_running_process_is_followed(
    own_localtime: list[str], tmp_path: Path
) -> None:
    env = {name: value for name, value in os.environ.items() if name != "TZ"}
    command = [*own_localtime, sys.executable, "-c", ZONES]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=env
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        said = []
        for year, zone in enumerate(("Europe/Berlin", "Asia/Tokyo", "America/New_York")):
            file = tmp_path / "localtime"
            file.write_bytes(Path("/usr/share/zoneinfo", zone).read_bytes())
            os.utime(file, (year, year))  # the system's libraries tell it by its second
            process.stdin.write("\n")
            process.stdin.flush()
            said.append(process.stdout.readline().strip())
        process.stdin.close()
    assert said[0] in {"1:00:00", "2:00:00"}
    assert said[1] == "9:00:00"
    assert said[2] in {"-1 day, 19:00:00", "-1 day, 20:00:00"}
