"""`doctor`: voice, sound, history, routines, settings, desktop: what works, and what to do."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from exercise_app.commands.output import print_json, print_table
from exercise_app.context import Context
from exercise_app.core.translation import Marked, mark, told, tr, trn

PHRASE = "Sound works. Three, two, one, go."
"""What is said to be heard."""
SOUND_LIMIT = 8.0
"""Seconds that the sound is given to answer; a sound server that hangs never does."""
_SHOWN_LANGUAGES = 5
_SHOWN_PROBLEMS = 3
_NAMES = {
    "espeak": Marked("espeak-ng"),
    "sapi5": mark("Windows’ voices"),
    "nsss": mark("macOS’ voices"),
}


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
        yield Finding(
            "voice",
            works=False,
            told=tr("No engine: {problem}.", problem=problem),
            advice=notice("engine"),
        )
        return
    engine = told(_NAMES.get(found.name, Marked(found.name)))
    what = tr("The engine is {engine}.", engine=engine)
    if found.name == "espeak":
        what = tr("The engine is {engine}, the system’s.", engine=engine)
        if found.bundled:
            what = tr("The engine is {engine}, the one that came with this app.", engine=engine)
    yield Finding("voice", works=True, told=what)
    many = _by_language(voices.by_language(list(found.voices), language()))
    works = bool(found.voices)
    yield Finding("voice", works=works, told=many, advice="" if works else notice("engine"))
    name = context.settings.voice.name
    if name and not any(name.casefold() in (v.id.casefold(), v.name.casefold())
                        for v in found.voices):  # fmt: skip
        advice = tr("Choose another under Settings, or mend {path}.", path=context.paths.settings)
        yield Finding("voice", works=False, told=notice("voice", name), advice=advice)


def _by_language(voices: Iterable[Any]) -> str:
    """How many voices there are in which languages, the user's first."""
    from exercise_app.voice.languages import language_of

    counted = Counter(language_of(voice) for voice in voices)
    shown = [f"{language} {many}" for language, many in counted.items()][:_SHOWN_LANGUAGES]
    more = len(counted) - len(shown)
    which, total = ", ".join(shown), sum(counted.values())
    if not total:
        return tr("It has no voices.")
    if more > 0:
        which = trn(
            "{languages} and {n} more languages", "{languages} and {n} more languages", more,
            languages=which,
        )  # fmt: skip
    return trn("{n} voices: {languages}.", "{n} voices: {languages}.", total, languages=which)


def _sound(context: Context, *, is_quiet: bool) -> Iterator[Finding]:
    from exercise_app.desktop.data import assets_dir
    from exercise_app.voice.trial import TrialError, play

    sounds = []
    if not is_quiet:
        sounds.append((assets_dir() / "sounds" / "go.wav", context.settings.voice.tones))
        try:
            sounds.append((_phrase(context), context.settings.voice.volume))
        except TrialError as problem:
            what = tr("A phrase could not be rendered.")
            yield Finding("voice", works=False, told=what, advice=str(problem))
    try:
        heard = play(sounds, SOUND_LIMIT)
    except TrialError as problem:
        yield Finding("sound", works=False, told=tr("Nothing can be heard."), advice=str(problem))
        return
    yield Finding("sound", works=True, told=_device(heard.device))
    if sounds:
        late = f"{(heard.late or 0) * 1000:.1f}"
        what = tr("A tone was played, at most {late} ms after their instants.", late=late)
        if len(sounds) > 1:
            what = tr(
                "A tone and a phrase were played, at most {late} ms after their instants.",
                late=late,
            )
        advice = tr("If you heard nothing, look at the volume of the system and in Settings.")
        yield Finding("sound", works=True, told=what, advice=advice)


def _device(name: str) -> str:
    return tr("The device is {name}.", name=name) if name else tr("The device is the usual one.")


def _phrase(context: Context) -> Path:
    """The test phrase as a session would say it."""
    from exercise_app.voice.cache import Cache
    from exercise_app.voice.trial import render

    voice = context.settings.voice
    return render(PHRASE, voice.name, voice.rate, Cache(context.paths.voice))


def _history(context: Context) -> Iterator[Finding]:
    from exercise_app.history.errors import HistoryError

    path = context.paths.history
    if not path.exists():
        yield Finding("history", works=True, told=tr("None yet; it will be {path}.", path=path))
    else:
        try:
            problems, many = context.store.problems(), context.store.count()
        except HistoryError as error:
            yield Finding("history", works=False, told=str(error))
        else:
            what = trn("{n} session in {path}.", "{n} sessions in {path}.", many, path=path)
            if problems:
                found = "; ".join(problems[:_SHOWN_PROBLEMS])
                what = tr("{path} is damaged: {problems}.", path=path, problems=found)
            advice = tr("Restore a backup in Settings, or export what can still be read.")
            yield Finding("history", not problems, what, advice if problems else "")
    yield from _backups(context)


def _backups(context: Context) -> Iterator[Finding]:
    backups = context.history.backups
    found = backups.found()
    if found:
        good = backups.newest_good()
        what = trn(
            "{n} backup in {folder}, none of them whole.",
            "{n} backups in {folder}, none of them whole.",
            len(found),
            folder=backups.folder,
        )
        if good is not None:
            what = trn(
                "{n} backup in {folder}, the newest whole one of {date} with {sessions}.",
                "{n} backups in {folder}, the newest whole one of {date} with {sessions}.",
                len(found),
                folder=backups.folder,
                date=f"{good.taken:%Y-%m-%d}",
                sessions=trn("{n} session", "{n} sessions", good.sessions),
            )
        advice = tr("Move them away, and open the app: it makes a new one.")
        yield Finding("backups", good is not None, what, "" if good else advice)
    elif context.paths.history.exists():
        what = tr("None yet; the window makes one a day.")
        yield Finding("backups", works=True, told=what)
    aside = backups.damaged()
    if aside:
        offered = backups.offer()
        what = tr("{path} was damaged and put aside.", path=aside[0])
        advice = tr("Delete it once you miss nothing.")
        if offered is not None:
            advice = tr(
                "Settings can restore the backup of {date}, from before.",
                date=f"{offered.taken:%Y-%m-%d}",
            )
        yield Finding("history", works=False, told=what, advice=advice, needed=False)


def _files(context: Context) -> Iterator[Finding]:
    routines = context.routines.refreshed()
    many = sum(not entry.errors for entry in routines.entries())
    yield _of_files(
        "routines",
        trn("{n} can be played", "{n} can be played", many),
        routines.problems(),
        context.paths.routines,
    )
    exercises = context.exercises
    many = sum(exercises.find(id_) is not None for id_ in exercises.ids())
    yield _of_files(
        "exercises",
        trn("{n} are known", "{n} are known", many),
        [*exercises.problems()],
        context.paths.exercises,
    )
    yield _settings(context)


def _settings(context: Context) -> Finding:
    path, problems = context.paths.settings, context.settings_read[1]
    if not problems:
        usual = tr("All are at their defaults.")
        good = tr("{path} is good.", path=path) if path.exists() else usual
        return Finding("settings", works=True, told=good)
    what = trn(
        "{path} has {n} error: what cannot be read is at its default, and the rest is used. "
        "To mend: {problems}.",
        "{path} has {n} errors: what cannot be read is at its default, and the rest is used. "
        "To mend: {problems}.",
        len(problems),
        path=path,
        problems=_first(problems),
    )
    return Finding("settings", works=False, told=what, advice=_checking(path))


def _of_files(part: str, good: str, problems: Sequence[object], folder: Path) -> Finding:
    if not problems:
        return Finding(part, works=True, told=tr("{state}.", state=good))
    what = trn(
        "{state}, {n} to mend: {problems}.", "{state}, {n} to mend: {problems}.", len(problems),
        state=good, problems=_first(problems),
    )  # fmt: skip
    return Finding(part, works=False, told=what, advice=_checking(folder))


def _first(problems: Sequence[object]) -> str:
    shown = "; ".join(map(str, problems[:_SHOWN_PROBLEMS]))
    return f"{shown}; …" if len(problems) > _SHOWN_PROBLEMS else shown


def _checking(path: Path) -> str:
    return tr("`exercise-app check {path}` tells every error with its line.", path=path)


def _desktop() -> Iterator[Finding]:
    from exercise_app.desktop.awake import can_keep_awake
    from exercise_app.desktop.bus import has_session_bus
    from exercise_app.desktop.screen import display_problem

    problem = display_problem()
    what = problem or tr("There is a display to open the window on.")
    yield Finding("desktop", works=not problem, told=what)
    awake = can_keep_awake()
    what = tr("The screen stays awake in a session.")
    advice = ""
    if not awake:
        what = tr("The screen cannot be kept awake in a session.")
        advice = tr("Let it blank later than your longest session takes.")
    yield Finding("desktop", works=awake, told=what, advice=advice, needed=False)
    has_bus = has_session_bus()
    what = tr("Media keys work a session, and reminders are notifications.")
    advice = ""
    if not has_bus:
        what = tr(
            "There is no session bus: media keys do nothing, and reminders show in the window."
        )
        advice = tr("Linux desktops have one; elsewhere nothing is to be done.")
    yield Finding("desktop", works=has_bus, told=what, advice=advice, needed=False)
