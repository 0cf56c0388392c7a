"""`doctor`: voice, sound, history, routines, settings, desktop: what works, and what to do."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exercise_app.commands.output import print_json, print_table
from exercise_app.context import Context

PHRASE = "Sound works. Three, two, one, go."
"""What is said to be heard."""
SOUND_LIMIT = 8.0
"""Seconds that the sound is given to answer; a sound server that hangs never does."""
_SHOWN_LANGUAGES = 5
_SHOWN_PROBLEMS = 3
_NAMES = {"espeak": "espeak-ng", "sapi5": "Windows’ voices", "nsss": "macOS’ voices"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: whether it works, what was found, and what to do where it does not.

    What is not `needed` is told, and does not make the whole unwell.
    """

    part: str
    works: bool
    told: str
    advice: str = ""
    needed: bool = True

    @property
    def state(self) -> str:
        """The word for it."""
        return "ok" if self.works else "missing" if self.needed else "note"


def doctor(context: Context, arguments: Namespace) -> int:
    """Look at everything; 0 where all is well, else 1."""
    findings = [*_findings(context, is_quiet=arguments.quiet)]
    if arguments.json:
        print_json({"ok": _is_well(findings), "findings": [*map(_finding_json, findings)]})
    else:
        rows = [(f.state, f.part, " ".join(filter(None, (f.told, f.advice)))) for f in findings]
        print_table(rows)
    return 0 if _is_well(findings) else 1


def _is_well(findings: Iterable[Finding]) -> bool:
    return all(finding.works or not finding.needed for finding in findings)


def _finding_json(finding: Finding) -> dict[str, Any]:
    return {
        "part": finding.part,
        "state": finding.state,
        "told": finding.told,
        "advice": finding.advice or None,
    }


def _findings(context: Context, *, is_quiet: bool) -> Iterator[Finding]:
    yield from _voice(context)
    yield from _sound(context, is_quiet=is_quiet)
    yield from _history(context)
    yield from _files(context)
    yield from _desktop()


def _voice(context: Context) -> Iterator[Finding]:
    from exercise_app.desktop.language import language
    from exercise_app.voice import voices
    from exercise_app.voice.notices import notice

    try:
        found = voices.find_engine()
    except voices.NoVoicesError as problem:
        yield Finding("voice", works=False, told=f"No engine: {problem}.", advice=notice("engine"))
        return
    engine = _NAMES.get(found.name, found.name)
    whose = "the one that came with this app" if found.bundled else "the system’s"
    told = f"{engine}, {whose}" if found.name == "espeak" else engine
    yield Finding("voice", works=True, told=f"The engine is {told}.")
    many = _by_language(voices.by_language(list(found.voices), language()))
    works = bool(found.voices)
    yield Finding("voice", works=works, told=many, advice="" if works else notice("engine"))
    name = context.settings.voice.name
    if name and not any(name.casefold() in (v.id.casefold(), v.name.casefold())
                        for v in found.voices):  # fmt: skip
        advice = f"Choose another under Settings, or mend {context.paths.settings}."
        yield Finding("voice", works=False, told=notice("voice", name), advice=advice)


def _by_language(voices: Iterable[Any]) -> str:
    """How many voices there are in which languages, the user's first."""
    from exercise_app.voice.languages import language_of

    counted = Counter(language_of(voice) for voice in voices)
    shown = [f"{language} {many}" for language, many in counted.items()][:_SHOWN_LANGUAGES]
    more = len(counted) - len(shown)
    told = ", ".join(shown) + (f" and {more} more languages" if more > 0 else "")
    total = sum(counted.values())
    return f"{total} voices: {told}." if total else "It has no voices."


def _sound(context: Context, *, is_quiet: bool) -> Iterator[Finding]:
    from exercise_app.desktop.data import assets_dir
    from exercise_app.voice.trial import TrialError, play

    sounds = []
    if not is_quiet:
        sounds.append((assets_dir() / "sounds" / "go.wav", context.settings.voice.tones))
        try:
            sounds.append((_phrase(context), context.settings.voice.volume))
        except TrialError as problem:
            told = "A phrase could not be rendered."
            yield Finding("voice", works=False, told=told, advice=str(problem))
    try:
        heard = play(sounds, SOUND_LIMIT)
    except TrialError as problem:
        yield Finding("sound", works=False, told="Nothing can be heard.", advice=str(problem))
        return
    yield Finding("sound", works=True, told=f"The device is {heard.device or 'the usual one'}.")
    if sounds:
        played = "A tone and a phrase were played" if len(sounds) > 1 else "A tone was played"
        told = f"{played}, at most {(heard.late or 0) * 1000:.1f} ms after their instants."
        advice = "If you heard nothing, look at the volume of the system and in Settings."
        yield Finding("sound", works=True, told=told, advice=advice)


def _phrase(context: Context) -> Path:
    """The test phrase as a session would say it."""
    from exercise_app.voice.cache import Cache
    from exercise_app.voice.trial import render

    voice = context.settings.voice
    return render(PHRASE, voice.name, voice.rate, Cache(context.paths.cache / "voice"))


def _history(context: Context) -> Iterator[Finding]:
    from exercise_app.history.errors import HistoryError

    path = context.paths.history
    if not path.exists():
        yield Finding("history", works=True, told=f"None yet; it will be {path}.")
    else:
        try:
            problems, many = context.store.problems(), context.store.count()
        except HistoryError as error:
            yield Finding("history", works=False, told=str(error))
        else:
            told = f"{_counted(many, 'session')} in {path}."
            if problems:
                told = f"{path} is damaged: {'; '.join(problems[:_SHOWN_PROBLEMS])}."
            advice = "Restore a backup in Settings, or export what can still be read."
            yield Finding("history", not problems, told, advice if problems else "")
    yield from _backups(context)


def _backups(context: Context) -> Iterator[Finding]:
    backups = context.history.backups
    found = backups.found()
    if found:
        good = backups.newest_good()
        told = f"{_counted(len(found), 'backup')} in {backups.folder}, none of them whole."
        if good is not None:
            held = _counted(good.sessions, "session")
            told = f"{_counted(len(found), 'backup')} in {backups.folder}, the newest whole one of "
            told += f"{good.taken:%Y-%m-%d} with {held}."
        advice = "Move them away, and open the app: it makes a new one."
        yield Finding("backups", good is not None, told, "" if good else advice)
    elif context.paths.history.exists():
        told = "None yet; the window makes one a day."
        yield Finding("backups", works=True, told=told)
    aside = backups.damaged()
    if aside:
        offered = backups.offer()
        told = f"{aside[0]} was damaged and put aside."
        advice = "Delete it once you miss nothing."
        if offered is not None:
            advice = f"Settings can restore the backup of {offered.taken:%Y-%m-%d}, from before."
        yield Finding("history", works=False, told=told, advice=advice, needed=False)


def _counted(many: int, what: str) -> str:
    return f"{many} {what}{'' if many == 1 else 's'}"


def _files(context: Context) -> Iterator[Finding]:
    routines = context.routines.refreshed()
    many = len(routines.entries())
    folder = context.paths.routines
    yield _of_files("routines", f"{many} can be played", routines.problems(), f"check {folder}")
    exercises = context.exercises
    many = sum(exercises.find(id_) is not None for id_ in exercises.ids())
    folder = context.paths.exercises
    yield _of_files("exercises", f"{many} are known", exercises.problems(), f"check {folder}")
    settings = context.paths.settings
    told = f"{settings} is good" if settings.exists() else "All are at their defaults"
    yield _of_files("settings", told, context.settings_read[1], f"check {settings}")


def _of_files(part: str, good: str, problems: Iterable[object], command: str) -> Finding:
    found = [str(problem) for problem in problems]
    if not found:
        return Finding(part, works=True, told=f"{good}.")
    shown = "; ".join(found[:_SHOWN_PROBLEMS])
    advice = f"`exercise-app {command}` tells every error with its line."
    return Finding(part, works=False, told=f"{good}, {len(found)} to mend: {shown}.", advice=advice)


def _desktop() -> Iterator[Finding]:
    from exercise_app.desktop.awake import can_keep_awake
    from exercise_app.desktop.screen import display_problem

    problem = display_problem()
    told = problem or "There is a display to open the window on."
    yield Finding("desktop", works=not problem, told=told)
    awake = can_keep_awake()
    told = "stays awake" if awake else "cannot be kept awake"
    advice = "" if awake else "Let it blank later than your longest session takes."
    told = f"The screen {told} in a session."
    yield Finding("desktop", works=awake, told=told, advice=advice, needed=False)
