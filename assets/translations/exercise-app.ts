<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>ExerciseApp</name>
    <message>
        <location filename="../../exercise_app/app.py"/>
        <source>Exercise App is open already but does not answer, so this is a second window of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/app.py"/>
        <source>{missing}: there is no such file; check its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/app.py"/>
        <source>{name} has nothing to do in it; add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/app.py"/>
        <source>Something unexpected went wrong: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/app.py"/>
        <source>The log tells where: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/app.py"/>
        <source>The window that is open refused this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/app.py"/>
        <source>The window was gone before the session ended: Today offers to resume it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/app.py"/>
        <source>Qt cannot start ({error}); `make run` installs what it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/cli.py"/>
        <source>what is written here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/cli.py"/>
        <source>{path}: {why}; check it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>Windows’ voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>macOS’ voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>No engine: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>The engine is {engine}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>The engine is {engine}, the system’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>The engine is {engine}, the one that came with this app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>Choose another under Settings, or mend {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>It has no voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>{languages} and {n} more languages</source>
        <comment>{languages} and {n} more languages</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>{n} voices: {languages}.</source>
        <comment>{n} voices: {languages}.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>A phrase could not be rendered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>Nothing can be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>A tone was played, at most {late} ms after their instants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>A tone and a phrase were played, at most {late} ms after their instants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>If you heard nothing, look at the volume of the system and in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>The device is {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>The device is the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>None yet; it will be {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>{n} session in {path}.</source>
        <comment>{n} sessions in {path}.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>{path} is damaged: {problems}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>Restore a backup in Settings, or export what can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>{n} backup in {folder}, none of them whole.</source>
        <comment>{n} backups in {folder}, none of them whole.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>{n} backup in {folder}, the newest whole one of {date} with {sessions}.</source>
        <comment>{n} backups in {folder}, the newest whole one of {date} with {sessions}.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/doctor.py"/>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>{n} session</source>
        <comment>{n} sessions</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>Move them away, and open the app: it makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>None yet; the window makes one a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>{path} was damaged and put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>Delete it once you miss nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>Settings can restore the backup of {date}, from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>{n} can be played</source>
        <comment>{n} can be played</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>{n} are known</source>
        <comment>{n} are known</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>All are at their defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>{path} is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>{path} has {n} error: what cannot be read is at its default, and the rest is used. To mend: {problems}.</source>
        <comment>{path} has {n} errors: what cannot be read is at its default, and the rest is used. To mend: {problems}.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>{state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>{state}, {n} to mend: {problems}.</source>
        <comment>{state}, {n} to mend: {problems}.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>`exercise-app check {path}` tells every error with its line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>There is a display to open the window on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>The screen stays awake in a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>The screen cannot be kept awake in a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>Let it blank later than your longest session takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>Media keys work a session, and reminders are notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>There is no session bus: media keys do nothing, and reminders show in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/doctor.py"/>
        <source>Linux desktops have one; elsewhere nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/figures.py"/>
        <source>{path}: a picture's name ends in .png or .jpg; give one as --out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/figures.py"/>
        <source>{path} cannot be written; check the folder and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/figures.py"/>
        <source>; name none to draw them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/figures.py"/>
        <source>there is no exercise “{name}”{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/figures.py"/>
        <source>“{name}” has errors; `exercise-app check` tells them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/figures.py"/>
        <source>“{name}” has no figure; docs/figures.md tells how to give it one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/routines.py"/>
        <source>{time} + {n} self-paced</source>
        <comment>{time} + {n} self-paced</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/routines.py"/>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>level {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/routines.py"/>
        <source>{n} file checked</source>
        <comment>{n} files checked</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/routines.py"/>
        <source>{files}, {n} to mend.</source>
        <comment>{files}, {n} to mend.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/routines.py"/>
        <source>{files}, no errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/routines.py"/>
        <source>{time} and {n} self-paced</source>
        <comment>{time} and {n} self-paced</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/routines.py"/>
        <location filename="../../exercise_app/ui/editing/find_bar.py"/>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/routines.py"/>
        <source>set {number}/{all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/routines.py"/>
        <source>round {number}/{all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/routines.py"/>
        <source>{n} reps</source>
        <comment>{n} reps</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>{first} to {last}, a week off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>Weeks on target: {weeks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>routine {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>{done} of {target}, after each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>{done} done; after each run: no run in this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>after each run: no run in this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <location filename="../../exercise_app/ui/props/suggest.py"/>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <source>{done} of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>{done} done, no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>no target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>{done} of {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>Exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>{n} session written to {path}.</source>
        <comment>{n} sessions written to {path}.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>{added} added, {updated} updated, {unchanged} unchanged from {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>{what}: {added} added, {updated} updated, {unchanged} unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/commands/sessions.py"/>
        <source>Left out, as this version does not know it: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/context.py"/>
        <source>{home} is no folder; give one as --home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/now_playing.py"/>
        <source>Next: {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/now_playing.py"/>
        <location filename="../../exercise_app/presenters/editing/adding.py"/>
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <location filename="../../exercise_app/ui/props/incoming.py"/>
        <location filename="../../exercise_app/ui/props/player_context.py"/>
        <location filename="../../exercise_app/ui/props/player_words.py"/>
        <location filename="../../exercise_app/ui/props/routine.py"/>
        <location filename="../../exercise_app/ui/props/shapes.py"/>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/now_playing.py"/>
        <source>{exercise}, {side}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>no file can have that name; give another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>there is no such file; check its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>it is a folder; give a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>it may not be read; allow reading it and its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>its disk cannot be read; check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>its folder is not there; make it, or give another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>it is a folder; give a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>nothing may be written there; allow it, or give another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>nothing can be written on that disk; give another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>something else stands in its place; move that away, or give another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>the disk is full; make some room, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>its disk cannot be written; check the disk, or give another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>{why}; check it and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/remedy.py"/>
        <source>{why}; try again, or give another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/routine.py"/>
        <source>Both in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/routine.py"/>
        <source>Left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/routine.py"/>
        <source>Right side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/core/swap.py"/>
        <source>a routine needs at least one exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/desktop/instance.py"/>
        <source>it takes no lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/desktop/instance.py"/>
        <source>Whether Exercise App is open already cannot be told: {folder} cannot be used ({reason}). Everything works as usual; open one window at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/desktop/screen.py"/>
        <source>There is no display to open a window on: start this in a desktop session, or set QT_QPA_PLATFORM=offscreen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/flow.py"/>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <location filename="../../exercise_app/ui/views/guide.py"/>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/flow.py"/>
        <location filename="../../exercise_app/presenters/troubles.py"/>
        <source>Something went wrong, and the session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/backup.py"/>
        <source>{path} cannot be restored: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/backup.py"/>
        <source>{path} cannot be backed up: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/backup.py"/>
        <source>{path} cannot be written as a backup: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/backup.py"/>
        <source>{name} is no backup of a history: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/backup.py"/>
        <source>{name} was made by a newer Exercise App: install that one to restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/backup.py"/>
        <source>{name} is damaged: choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/backup.py"/>
        <source>A session is running: end it, and then restore the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/csv_shape.py"/>
        <location filename="../../exercise_app/history/export.py"/>
        <source>{path} is the history itself: export it to another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/csv_shape.py"/>
        <location filename="../../exercise_app/history/export.py"/>
        <source>{path} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/database.py"/>
        <source>The history was damaged. It was put aside as {name}, and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/database.py"/>
        <source>{path} cannot be opened: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/database.py"/>
        <source>The history was empty. It was put aside as {name}, and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/database.py"/>
        <source>{path} is no history of Exercise App: move it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/database.py"/>
        <source>The history {path} was written by a newer Exercise App (version {found} of its tables, known here are {known}): install that one to use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/database.py"/>
        <source>{path} cannot be written to for a backup: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/database.py"/>
        <source>{path} cannot be made: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/database.py"/>
        <source>{path} cannot be put aside: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/database.py"/>
        <source>Settings can restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/errors.py"/>
        <source>The session {id} is not in the history: it may be deleted, so look there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/errors.py"/>
        <source>The {what} {key} is not in the history: it may be deleted, so look there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/errors.py"/>
        <source>The history {path} is damaged: move it away, or put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/errors.py"/>
        <source>The history {path} is in use by another program: close that and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/errors.py"/>
        <source>The disk is full: free some space so that {path} can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/errors.py"/>
        <source>The history {path} is read-only: allow writing to it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/errors.py"/>
        <source>The history {path} may not be opened: allow reading and writing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/errors.py"/>
        <source>The history {path} cannot be opened: check that it is a file and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/errors.py"/>
        <source>The history {path} cannot be read or written: check its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/errors.py"/>
        <source>The history {path} cannot be used ({error}): try again, or put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/errors.py"/>
        <source>A date in the history is damaged: put a backup in its place, in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <location filename="../../exercise_app/history/unsaved.py"/>
        <source>{path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>{path} is larger than the {most} MiB an export may have: give a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>byte {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>{place}: this is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>{problem}; give a file that Exercise App exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>{place}: this is not JSON: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>This is no export of the history: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>format: is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>format: expected {format}, the number of the file's format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>format: {found} is of a newer Exercise App than this: import it with that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>{key}: expected a list of {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>{key}: expected at most {most}, not {many}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>{key}[{index}]: is the same as {key}[{other}]; each stands once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/history/export.py"/>
        <source>… and {n} more.</source>
        <comment>… and {n} more.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>an object in it has the key {twice!r} twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/export.py"/>
        <source>{name} is no number in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>{place}: expected an object, not {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>expected a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>expected at most {longest} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>expected whole characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>expected a whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>expected seconds from 0 to {most:.0f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>expected true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>expected one of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>expected an instant like 2026-11-22T07:30:00+01:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>expected a date like 2026-11-22</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>expected a list of at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>expected an object of at most {most} keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>must not be null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <location filename="../../exercise_app/history/json_parts.py"/>
        <source>{expected}, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>a list of {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>a number too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_fields.py"/>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_parts.py"/>
        <source>expected a name, not only blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_parts.py"/>
        <source>expected a date not before “since”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_parts.py"/>
        <source>expected a number from 0 to {most} or {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_read.py"/>
        <source>expected a value when the session is finished, else null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/json_read.py"/>
        <source>{done:.12g} is more than the {planned:.12g} planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/kept.py"/>
        <source>The {what} {key} in the history is damaged ({error}): put a backup in its place, in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/plans.py"/>
        <source>plan of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/reader.py"/>
        <source>A week off in the history is damaged ({error}): put a backup in its place, in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/reader.py"/>
        <source>The plan of {day} in the history is damaged ({error}): put a backup in its place, in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/runs.py"/>
        <source>run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/shoes.py"/>
        <source>shoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/store.py"/>
        <source>{name} is in the history already: edit it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/store.py"/>
        <source>there is no work before the one with the index {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/store.py"/>
        <source>{name} has ended already: look for it in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/store.py"/>
        <source>{name} is running in another window: end it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/symptoms.py"/>
        <source>symptom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/table.py"/>
        <source>The session {id} in the history is damaged ({error}): put a backup in its place, in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/unsaved.py"/>
        <source>A session is not saved yet: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/unsaved.py"/>
        <source>A session that was not saved cannot be read and was put aside: delete {path} once you miss nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/history/weeks_off.py"/>
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <source>week off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/check.py"/>
        <source>only routines are read in this folder; add `steps:`, or move an exercise to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/check.py"/>
        <source>only exercises are read in this folder; move a routine to {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/completing.py"/>
        <source>the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/edit.py"/>
        <source>“{key}” is written in a way that cannot be changed from here; change it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/edit.py"/>
        <source>write `key: value` lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/edit.py"/>
        <source>“{key}” holds other keys; write them as `key: value` lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/events.py"/>
        <source>not valid YAML: {why}; check the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/events.py"/>
        <source>a tab cannot stand here; indent with spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/events.py"/>
        <source>a second `:` in one line; put text that holds one in quotes, or mend the indentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/events.py"/>
        <source>text cannot begin with `{mark}`; put it in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/events.py"/>
        <source>this cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/events.py"/>
        <source>not valid YAML: {why}; check what stands here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/exercises.py"/>
        <location filename="../../exercise_app/library/routines.py"/>
        <source>an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/exercises.py"/>
        <source>the file's name is the id: rename “{name}” to small letters, digits and single hyphens, such as my-routine.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/exercises.py"/>
        <source>“format” is missing; begin the file with `format: {format}`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/exercises.py"/>
        <source>this app reads `format: {format}`; write that, or update the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/exercises.py"/>
        <source>an exercise has a figure or a picture; remove one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/exercises.py"/>
        <source>; the catalogue shows all (Ctrl+2 in the window), and docs/routines.md lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/exercises.py"/>
        <source>there is no exercise “{name}”{near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/exercises.py"/>
        <source>; move {file} from this folder into the one of your exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/exercises.py"/>
        <location filename="../../exercise_app/library/figure_posters.py"/>
        <source>; there are {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_limbs.py"/>
        <source>an arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_limbs.py"/>
        <source>a leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_limbs.py"/>
        <source>“{key}” is an angle, or [angle, slant towards the viewer]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_limbs.py"/>
        <source>, or a place on the body such as right knee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_limbs.py"/>
        <source>“{key}” is a point [x, y] in percent of body height{named}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_limbs.py"/>
        <source>“{key}” beside a place on the body is [place, x, y, z]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_limbs.py"/>
        <source>a pose says where “{own}” is, or “{both}” for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_limbs.py"/>
        <source>{limb} is placed by one of {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_limbs.py"/>
        <source>beside “{given}” say which way “{lower}” points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_limbs.py"/>
        <source>“{lower}” follows from “{given}”; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_limbs.py"/>
        <source>“straight” is true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_posters.py"/>
        <source>“{key}” is a list of pose names, at most {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_posters.py"/>
        <source>there is no pose “{name}”{near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_posters.py"/>
        <source>“arrows” is a list of at most {most}, such as [right foot] or [[[10, 5], [10, 20]]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_posters.py"/>
        <source>an arrow goes through 2 to {most} points [x, y]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_posters.py"/>
        <source>a point of an arrow is [x, y] or [x, y, depth] in percent of body height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_posters.py"/>
        <source>“camera” is [degrees round to the right, degrees up], such as [30, 20]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figure_posters.py"/>
        <source>with “camera” only a mat, a strap, a chair and walls can be seen; remove other props</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>“back” leads from {last} to {first}, where “path” begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>“side” is the side that the poses show: left or right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>in “{pose}” {strain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>a figure has from 1 to {most} poses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>a pose's name is small letters, digits and single hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>a pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>; “like” names a pose above this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>there is no pose “{name}” above{near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>where the trunk is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>which way it points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>a pose says {what} by “{one}” or by “{other}”, one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>“curve” is one number of degrees, or two: lower and upper back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>“strap” is the foot that it goes round: left or right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>say where: {kind}: 50, or for a strap the foot it goes round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/figures.py"/>
        <source>“{kind}” is its place in percent of body height, or [place, height]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/files.py"/>
        <source>only files that end in .yaml are read; rename it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/files.py"/>
        <source>the file cannot be read: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/files.py"/>
        <source>this is no name that a file can have; check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/files.py"/>
        <source>this is no ordinary file; give a YAML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/files.py"/>
        <location filename="../../exercise_app/library/text.py"/>
        <source>the file is larger than 1 MiB; split it or take something out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/files.py"/>
        <source>this folder cannot be read ({why}); check its name and rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/incoming.py"/>
        <source>Only the first {most} files were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/incoming.py"/>
        <source>this is no routine and no exercise; a routine has `steps:`, an exercise a `name:`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/incoming.py"/>
        <source>Pictures cannot be pasted: drop the file that lies beside them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/incoming.py"/>
        <source>“{name}” is new: it has only its name so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/index.py"/>
        <source>English</source>
        <comment>the name of this language in itself</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/lexicon.py"/>
        <source>a lexicon is written as `format: 1` and `words:`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/lexicon.py"/>
        <source>a lexicon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/lexicon.py"/>
        <source>this entry has no word; write one before the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/lexicon.py"/>
        <source>an entry has at most {longest} characters; shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/lexicon.py"/>
        <source>an entry may hold {n} and {m} once each, for numbers; no other braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/lexicon.py"/>
        <source>a respelling has at most {longest} characters; shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/lexicon.py"/>
        <source>a respelling may hold only those numbers that its entry holds: {n}, {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/outline.py"/>
        <location filename="../../exercise_app/library/parse.py"/>
        <source>the file is empty; begin with `format: 1`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/parse.py"/>
        <source>nested deeper than {most} levels; make it flatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/parse.py"/>
        <source>a file holds one document; remove what follows `---`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/parse.py"/>
        <source>`\u{code:04x}` is half of a character; write the character itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/parse.py"/>
        <source>the alias `*{anchor}` stands inside itself; write it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/parse.py"/>
        <source>there is no `&amp;{anchor}` before this alias; define it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/parse.py"/>
        <source>a key is a single word; write it on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/parse.py"/>
        <source>a key is a single word, not a list or a mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/parse.py"/>
        <source>merge keys (`&lt;&lt;`) are not allowed; use an alias for the whole, or write it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/parse.py"/>
        <source>“{key}” stands here a second time; keep one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/parse.py"/>
        <source>more than {most:,} values, aliases counted; make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/parse.py"/>
        <source>tags (`!`) are not allowed; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/pictures.py"/>
        <source>; save “{name}” as one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/pictures.py"/>
        <source>“picture” ends in .svg, .png, .jpg or .jpeg{near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/pictures.py"/>
        <source>“{name}” leads out of this folder; put a copy of the file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/pictures.py"/>
        <source>“{name}” is no ordinary file; give an SVG, PNG or JPEG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/pictures.py"/>
        <source>; put it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/pictures.py"/>
        <source>there is no file “{name}” beside this one{near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/pictures.py"/>
        <source>“{name}” cannot be read ({why}); check its rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/pictures.py"/>
        <location filename="../../exercise_app/library/problems.py"/>
        <source>; did you mean “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/plain_list.py"/>
        <source>Only the first {most} lines were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/plain_list.py"/>
        <source>no line names an exercise; write one in a line, such as “Plank 3x30s”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/plain_list.py"/>
        <location filename="../../exercise_app/presenters/editing/keeping.py"/>
        <source>My routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/plain_list.py"/>
        <source>the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/plain_list.py"/>
        <source>in this list {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/plain_list.py"/>
        <source>“{text}” says only how often and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/plain_list.py"/>
        <source>“{text}” names no exercise and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/plain_list.py"/>
        <source>“{name}” gives a range: its lower end was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/plain_list.py"/>
        <source>“{name}” names no reps or time: {reps} reps were put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/plain_list.py"/>
        <source>“{name}” is not among the exercises; did you mean “{meant}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/rearrange.py"/>
        <source>steps can be moved where each stands in a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/rearrange.py"/>
        <source>a repeat needs at least one step; remove it, or move another in first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/reminders.py"/>
        <source>“{day}” is an hour such as 18:00, or {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/routine_files.py"/>
        <source>; `exercise-app list` shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/routine_files.py"/>
        <source>there is no routine “{name}”{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/routine_files.py"/>
        <source>there is no version of “{name}” that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/routines.py"/>
        <source>a routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/routines.py"/>
        <source>an exercise inside a routine has no `format`; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/routines.py"/>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>“steps” is a list; begin each step with `- exercise: …`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/routines.py"/>
        <source>more than {most:,} segments; use fewer rounds or sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/routines.py"/>
        <source>the routine lasts more than 4 h; use fewer rounds or sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/saving.py"/>
        <source>“{name}” is not saved: line {line} holds half a character. Remove it and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/saving.py"/>
        <source>This cannot be saved: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/saving.py"/>
        <source>“{name}” is not saved: the disk is full. Make some room, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/saving.py"/>
        <source>“{name}” is not saved: nothing can be written in {folder}. Allow writing there, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/saving.py"/>
        <source>“{name}” is not saved: the folder {folder} is not there. Bring it back, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/saving.py"/>
        <source>“{name}” is not saved: a folder has that name. Rename it, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/saving.py"/>
        <source>“{name}” is not saved: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/settings.py"/>
        <source>settings are written as `key: value` lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/settings.py"/>
        <source>“week_starts” is a day, such as monday or sunday{near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/settings.py"/>
        <source>; remove it, or put the routine’s file among your routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/settings.py"/>
        <source>there is no kind or routine “{name}”{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/settings.py"/>
        <source>a target is for a kind, or for a routine by its id; write one of these{near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/settings.py"/>
        <source>“{name}” is a whole number from 0 to {most}, or {word}{near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/settings.py"/>
        <source>“viewing_distance” is from {least:g}m to {most:g}m, such as 2.5m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/source.py"/>
        <source>this is written in a way that cannot be changed from here; change it in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/source.py"/>
        <source>there is no list here to add to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/source.py"/>
        <source>there is nothing here to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/source.py"/>
        <source>this stands for a key elsewhere; change it in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/source.py"/>
        <source>there is nothing here to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/source.py"/>
        <source>a list inside a list’s line cannot be added to in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>hold, reps, reps with hold, reps with tempo, or for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>there are no steps; add one, such as `- exercise: plank`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>a step is either an exercise, a rest or a repeat; remove {keys} here, or make two steps of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>a step begins with `exercise:`, `rest:` or `repeat:`; add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>a rest step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>an exercise step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>a timed hold has no `alternate`; use `sides: each`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>the exercise “{id}” cannot be read; mend {trouble} first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>“first” is left or right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>a step has one dose; keep one of {doses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>“tempo” is the pace of reps; add `reps:`, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>“pace” is self, or is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>“pace: self” goes with reps; add `reps:`, or remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>the list of {key} gives one set for each entry; remove sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>a list of {key} has 1 to {most} entries, one for each set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>with reps, “hold” is one time; make the reps the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/steps.py"/>
        <source>“{id}” needs a dose here; add {doses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/text.py"/>
        <source>the character U+{number:04X} cannot stand in YAML; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/text.py"/>
        <source>the file is not UTF-8; save it with that encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>{what} is written as `key: value` lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>; {what} takes {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>unknown key “{key}”{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{text}” has no value; write one behind the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{text}” has no value; give one, or remove the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” is missing; add `{key}: …`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” holds a character that cannot be shown; remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” is empty; write some text, or remove the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” is text; put it in quotes: "{text}"</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” is one line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” is an id: small letters, digits and single hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” is one of {words}{near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” is true or false{near}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” is a whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” is a number from {low:g} to {high:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” is a time, such as 45s, 1m30s or 1:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” lasts from {least:g} s to 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” has 60 seconds or more behind its minutes; write {better}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/walk.py"/>
        <source>“{key}” is two to four numbers of seconds from 0 to 60, not all 0, joined by hyphens: 2-2, 2-1-2 or 2-10-2-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/write.py"/>
        <source>the figure of “{id}” is known only from its file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/write.py"/>
        <source>“{id}” has doses of two sorts, which no step can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/library/write.py"/>
        <source>“{id}” has two tempos, which no step can have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/backups.py"/>
        <location filename="../../exercise_app/presenters/rescue.py"/>
        <source>Restoring the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/backups.py"/>
        <location filename="../../exercise_app/presenters/rescue.py"/>
        <source>The backup was not restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/backups.py"/>
        <source>There is nothing to back up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/backups.py"/>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/backups.py"/>
        <source>No backup was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/backups.py"/>
        <source>The backup is {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/backups.py"/>
        <source>Checking the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/backups.py"/>
        <source>This backup cannot be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/catalogue.py"/>
        <location filename="../../exercise_app/ui/props/exercise.py"/>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <location filename="../../exercise_app/ui/views/catalogue_list.py"/>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/catalogue.py"/>
        <source>The exercise “{id}” cannot be read. Mend its file, or bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/adding.py"/>
        <location filename="../../exercise_app/presenters/editing/own.py"/>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/adding.py"/>
        <location filename="../../exercise_app/ui/editing/inspector.py"/>
        <source>Another exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/adding.py"/>
        <source>Another exercise: type its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/adding.py"/>
        <location filename="../../exercise_app/ui/editing/adder.py"/>
        <source>Add an exercise: type its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/deeds.py"/>
        <location filename="../../exercise_app/ui/editing/form.py"/>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/deeds.py"/>
        <location filename="../../exercise_app/ui/editing/form.py"/>
        <source>No rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/deeds.py"/>
        <location filename="../../exercise_app/presenters/editing/offers.py"/>
        <location filename="../../exercise_app/ui/editing/form.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/deeds.py"/>
        <location filename="../../exercise_app/ui/editing/form.py"/>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/deeds.py"/>
        <location filename="../../exercise_app/ui/editing/form.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/deeds.py"/>
        <location filename="../../exercise_app/ui/editing/form.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/deeds.py"/>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/drafting.py"/>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/drafting.py"/>
        <source>What you type cannot be kept for later just now. Save it soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/drafting.py"/>
        <source>What was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/keeping.py"/>
        <source>“{name}” is in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/keeping.py"/>
        <source>“{name}” is as it came with the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/keeping.py"/>
        <source>{name} is not UTF-8. Save it with that encoding first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/keeping.py"/>
        <source>This cannot be done: {reason}. Check the file and its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/keeping.py"/>
        <source>{name}, a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/leaving.py"/>
        <source>“{name}” is not saved yet. What you changed is kept: edit it again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/offers.py"/>
        <location filename="../../exercise_app/ui/views/session.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/offers.py"/>
        <source>Customize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/offers.py"/>
        <source>Put the built-in one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/offers.py"/>
        <location filename="../../exercise_app/ui/editing/form.py"/>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <location filename="../../exercise_app/ui/views/session.py"/>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/offers.py"/>
        <location filename="../../exercise_app/ui/views/today_routines.py"/>
        <source>New routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/opened.py"/>
        <source>A routine without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/outside.py"/>
        <source>{name} is gone. It is still here: save it to have the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/outside.py"/>
        <source>{name} was changed by another program, and is shown as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/outside.py"/>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/outside.py"/>
        <source>Yours is saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/own.py"/>
        <source>Change {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/own.py"/>
        <source>Choose a picture, or another way to show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/presenter.py"/>
        <source>Saved. It can be started once this is mended: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/editing/trying.py"/>
        <source>Eight times as fast, without sound; nothing of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/forgotten.py"/>
        <source>Your session is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/forgotten.py"/>
        <source>{routine}: what you did is kept. Go on when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/forgotten.py"/>
        <location filename="../../exercise_app/presenters/reminding.py"/>
        <location filename="../../exercise_app/ui/tray.py"/>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/forgotten.py"/>
        <location filename="../../exercise_app/ui/props/pain.py"/>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/guide.py"/>
        <source>The guide is not in {folder}; install the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/guide.py"/>
        <source>The guide cannot be read: {error}; install the app again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/handed.py"/>
        <source>The trace cannot be written to {path}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/handed.py"/>
        <source>This is a bad moment to look a file over: open it once more afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/handed.py"/>
        <source>A session is running already: start the other one after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/help.py"/>
        <source>Back to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/history.py"/>
        <location filename="../../exercise_app/presenters/morning.py"/>
        <location filename="../../exercise_app/presenters/signs.py"/>
        <source>This is not saved: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/housekeeping.py"/>
        <source>No backup was made: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/incoming.py"/>
        <source>There is no text to paste. Copy a routine or a list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/incoming.py"/>
        <source>There is no routine and no exercise in there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/incoming.py"/>
        <source>You have a file “{name}” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/incoming.py"/>
        <source>You have this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/incoming.py"/>
        <source>“{id}” is one that comes with the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/incoming.py"/>
        <source>What was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/incoming.py"/>
        <source>Routine from a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/incoming.py"/>
        <location filename="../../exercise_app/ui/views/session_sheet.py"/>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/incoming.py"/>
        <source>{what} Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/presenters/incoming.py"/>
        <source>Added “{name}”.</source>
        <comment>Added {n} files.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/incoming.py"/>
        <source>This cannot be undone: {why}. Delete the files in their folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/presenters/incoming.py"/>
        <source>With {n} problem</source>
        <comment>With {n} problems</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/job.py"/>
        <source>Something went wrong: {error}. Try again; the log has more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/mending.py"/>
        <source>{name} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/mending.py"/>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>It counts for its week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/mending.py"/>
        <source>It does not count for its week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/mending.py"/>
        <location filename="../../exercise_app/presenters/runs.py"/>
        <source>{name} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/mending.py"/>
        <location filename="../../exercise_app/presenters/runs.py"/>
        <source>{name} changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/playing.py"/>
        <source>The picture “{name}” cannot be shown. Save it anew, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/reminding.py"/>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/reminding.py"/>
        <source>In an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/reminding.py"/>
        <source>Not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/rescue.py"/>
        <source>Your history is back, with {held}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/routine.py"/>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/routine.py"/>
        <location filename="../../exercise_app/ui/views/sharing_sheets.py"/>
        <source>Print or PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/routine.py"/>
        <source>Line {line}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/runs.py"/>
        <source>{distance} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/runs.py"/>
        <source>Run changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/runs.py"/>
        <source>{distance} deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/runs.py"/>
        <source>{name} retired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/runs.py"/>
        <source>{name} is worn again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/runs.py"/>
        <source>{name} deleted. Its runs stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/saving.py"/>
        <source>“{name}” is saved now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/settings.py"/>
        <source>“{name}” is back at its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/settings.py"/>
        <source>{path} cannot be changed: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/settings.py"/>
        <source>The target for {name} is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/settings.py"/>
        <source>it is not UTF-8; save it with that encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/settings.py"/>
        <source>{why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/sharing.py"/>
        <source>Export the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/sharing.py"/>
        <source>YAML files (*.yaml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/sharing.py"/>
        <source>“{name}” is in {file} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/presenters/sharing.py"/>
        <source>The picture of {names} could not go along.</source>
        <comment>The pictures of {names} could not go along.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/sharing.py"/>
        <source>It goes among your routines, as it is for today. The other one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/sharing.py"/>
        <location filename="../../exercise_app/ui/views/adjusting.py"/>
        <source>Save as my own routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/sharing.py"/>
        <source>Saved “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/sharing.py"/>
        <source>This cannot be undone: {reason}. Delete {path} yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/sharing.py"/>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/sharing.py"/>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/sharing.py"/>
        <source>Printing does not work on this computer: save it as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/presenters/sharing.py"/>
        <source>{name}, {n} minute</source>
        <comment>{name}, {n} minutes</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/sharing.py"/>
        <source>My {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/signs.py"/>
        <location filename="../../exercise_app/ui/views/editor.py"/>
        <location filename="../../exercise_app/ui/views/guide.py"/>
        <location filename="../../exercise_app/ui/views/routine.py"/>
        <location filename="../../exercise_app/ui/views/signs.py"/>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <location filename="../../exercise_app/ui/window_keys.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/starting.py"/>
        <source>{path} cannot be changed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/transfer.py"/>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/transfer.py"/>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/transfer.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/transfer.py"/>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/transfer.py"/>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>Sessions as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/presenters/transfer.py"/>
        <source>{n} session written to {path}</source>
        <comment>{n} sessions written to {path}</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/transfer.py"/>
        <source>Writing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/transfer.py"/>
        <source>Nothing was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/transfer.py"/>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>Import a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/transfer.py"/>
        <source>Reading {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/transfer.py"/>
        <source>{name} cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/transfer.py"/>
        <source>Importing {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/transfer.py"/>
        <source>Nothing was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/troubles.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/unfinished.py"/>
        <source>{name} has changed since: keep the session as it is, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/week_off.py"/>
        <source>This week is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/week_off.py"/>
        <source>This week counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/presenters/working.py"/>
        <source>Something else is still being done; try again after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/recorder.py"/>
        <source>This session is saved now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/recorder.py"/>
        <source>This session is not saved yet: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dropping.py"/>
        <source>Add a routine or an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/dropping.py"/>
        <source>Routines and exercises (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/adder.py"/>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/completions.py"/>
        <source>What can be typed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/completions.py"/>
        <source>{what}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/difference.py"/>
        <source>The difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/document.py"/>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/find_bar.py"/>
        <source>Find in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/find_bar.py"/>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/find_bar.py"/>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <location filename="../../exercise_app/ui/views/summary.py"/>
        <location filename="../../exercise_app/ui/views/today_asking.py"/>
        <location filename="../../exercise_app/ui/views/work_sheet.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/find_bar.py"/>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/find_bar.py"/>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/find_bar.py"/>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/form.py"/>
        <source>There is nothing to do yet. Type an exercise’s name above, and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/form.py"/>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>The routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/form.py"/>
        <location filename="../../exercise_app/ui/editing/step_list.py"/>
        <location filename="../../exercise_app/ui/views/editor.py"/>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/form.py"/>
        <source>The steps cannot be shown just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/form.py"/>
        <source>Open the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/inspector.py"/>
        <source>Hear it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/inspector.py"/>
        <source>Change the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/outside_sheets.py"/>
        <source>− only in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/outside_sheets.py"/>
        <source>+ only in what you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/outside_sheets.py"/>
        <source>The file has changed too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/outside_sheets.py"/>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/outside_sheets.py"/>
        <source>Take the file’s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/outside_sheets.py"/>
        <location filename="../../exercise_app/ui/views/incoming.py"/>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/outside_sheets.py"/>
        <location filename="../../exercise_app/ui/views/history_charts.py"/>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/outside_sheets.py"/>
        <source>Another program has changed {name}, and you have changed it here. Which one counts? “Keep both” saves yours as a routine of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/outside_sheets.py"/>
        <source>Not saved last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/outside_sheets.py"/>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/outside_sheets.py"/>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/outside_sheets.py"/>
        <source>The app ended while {name} was being edited. What you typed until {when} is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <source>An exercise of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <location filename="../../exercise_app/ui/views/sharing_sheets.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <source>How it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <source>A line for each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>No sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Each, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>In turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <source>Shown by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <location filename="../../exercise_app/ui/widgets/heat_map.py"/>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <source>A figure there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <source>A picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <source>The figure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <location filename="../../exercise_app/ui/editing/sheets.py"/>
        <location filename="../../exercise_app/ui/views/editor.py"/>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <location filename="../../exercise_app/ui/views/sharing_sheets.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <location filename="../../exercise_app/ui/editing/sheets.py"/>
        <location filename="../../exercise_app/ui/views/incoming.py"/>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <location filename="../../exercise_app/ui/views/sharing_sheets.py"/>
        <location filename="../../exercise_app/ui/views/work_sheet.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <source>None chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <source>For this routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <source>For all my routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/own_sheet.py"/>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/problem_list.py"/>
        <source>What is wrong with the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/problem_list.py"/>
        <source>Line {line}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/problem_list.py"/>
        <location filename="../../exercise_app/ui/views/trouble.py"/>
        <source>And {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/sheets.py"/>
        <source>This step is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/sheets.py"/>
        <source>Only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/editing/sheets.py"/>
        <source>The source has it once and uses it in {n} place.</source>
        <comment>The source has it once and uses it in {n} places. What should the change be for?</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/editing/sheets.py"/>
        <source>In {n} place</source>
        <comment>In all {n} places</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/sheets.py"/>
        <source>Save the changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/sheets.py"/>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/sheets.py"/>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/sheets.py"/>
        <source>“{name}” has changes that are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/source.py"/>
        <source>The routine’s source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/source.py"/>
        <source>Tab indents. Ctrl+Tab goes on to the next control. F8 leads to the next error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/source.py"/>
        <source>Line {line}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/editing/source.py"/>
        <source>{n} error</source>
        <comment>{n} errors</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/source.py"/>
        <source>No errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/totals.py"/>
        <location filename="../../exercise_app/ui/views/routine.py"/>
        <source>The routine in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/totals.py"/>
        <source>before the errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/figure_view.py"/>
        <source>The exercise as a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/handout.py"/>
        <source>Stop and ask for advice if pain spreads down a leg, or if you feel numbness or weakness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <location filename="../../exercise_app/ui/props/announcing.py"/>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>{n} minute</source>
        <comment>{n} minutes</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>half the sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>{name} instead of {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>without {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>For today: {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>speech full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>speech essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>tones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>{changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>{change} of {number} exercise</source>
        <comment>{change} of {number} exercises</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>{change} of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>longer sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>shorter sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>{time} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>{time} less</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>{number} set more</source>
        <comment>{number} sets more</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>{number} round more</source>
        <comment>{number} rounds more</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>{number} rep more</source>
        <comment>{number} reps more</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>{number} set fewer</source>
        <comment>{number} sets fewer</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>{number} round fewer</source>
        <comment>{number} rounds fewer</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/adjusting.py"/>
        <source>{number} rep fewer</source>
        <comment>{number} reps fewer</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/after.py"/>
        <source>Next time: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/announcing.py"/>
        <location filename="../../exercise_app/ui/props/player_words.py"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/announcing.py"/>
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/announcing.py"/>
        <source>Get ready: {what}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/announcing.py"/>
        <source>Switch sides: {what}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/announcing.py"/>
        <source>Work: {what}, {dose}, at your own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/announcing.py"/>
        <source>Work: {what}, {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/announcing.py"/>
        <source>Rest: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/announcing.py"/>
        <source>Rest: {time}. Next: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/announcing.py"/>
        <source>set {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/announcing.py"/>
        <source>{n} rep each side</source>
        <comment>{n} reps each side</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/announcing.py"/>
        <location filename="../../exercise_app/ui/props/doses.py"/>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>{n} rep</source>
        <comment>{n} reps</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/announcing.py"/>
        <source>{n} second</source>
        <comment>{n} seconds</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>made by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>before a backup was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>before an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>Backup of {made}: {holds}, {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>There is no backup yet. One is made each day on which something has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>It holds {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>What is there now cannot be read. It is put aside under its date, not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>What is there now holds {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>That becomes a backup first, so that you can go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>Restore the backup of {made}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>The backup of {made} is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>before an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>{held}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>{held}, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>{size} GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/backups.py"/>
        <source>{size} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/before.py"/>
        <source>Take {name} instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <location filename="../../exercise_app/ui/props/year.py"/>
        <source>{day}: no session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <location filename="../../exercise_app/ui/props/year.py"/>
        <source>{day}: {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <location filename="../../exercise_app/ui/props/year.py"/>
        <source>{kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <source>In part: {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <source>Worst pain {pain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <source>This day is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <source>No session on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <location filename="../../exercise_app/ui/props/year.py"/>
        <location filename="../../exercise_app/ui/widgets/pain_chart.py"/>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <location filename="../../exercise_app/ui/props/year.py"/>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/calendar.py"/>
        <source>Worst pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>Kneeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>Hands and knees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>On the back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>Face down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>On the side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>Seated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <location filename="../../exercise_app/ui/views/catalogue_list.py"/>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>{n} exercise, {unread} more to read</source>
        <comment>{n} exercises, {unread} more to read</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>{shown} of {n} exercise</source>
        <comment>{shown} of {n} exercises</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>No exercise could be read. Put an exercise file into your exercises folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>Nothing called “{text}” fits these filters. Clear them to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>Nothing found for “{text}”. Try a shorter word, a part of the body, or a position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/catalogue.py"/>
        <source>No exercise fits all of these filters. Take one away, or clear them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/charts.py"/>
        <source>{time} of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/charts.py"/>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <location filename="../../exercise_app/ui/views/adjusting.py"/>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/charts.py"/>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/coaching.py"/>
        <source>Strength was yesterday, and a day between does it good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/coaching.py"/>
        <source>Strength was yesterday, and a day between does it good: gentle movement today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/coaching.py"/>
        <source>Strength was yesterday, and a day between does it good: something else today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/coaching.py"/>
        <source>{number} training week in a row: a lighter one, with about half the sets.</source>
        <comment>{number} training weeks in a row: a lighter one, with about half the sets.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/coaching.py"/>
        <source>The whole routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/coaching.py"/>
        <source>{number} session of {name} in a row went well: the next level.</source>
        <comment>{number} sessions of {name} in a row went well: the next level.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/coaching.py"/>
        <source>Stay with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/coaching.py"/>
        <source>{name} hurt {day}: the level before, to let it settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/coaching.py"/>
        <source>{name} hurt {day}: a recovery day, to let it settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/coaching.py"/>
        <source>{name} all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/distances.py"/>
        <source>kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/distances.py"/>
        <source>miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/distances.py"/>
        <source>{time} /mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/distances.py"/>
        <source>{time} /km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/distances.py"/>
        <source>{number} mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/distances.py"/>
        <source>{number} km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/doses.py"/>
        <source>{sets} × {dose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/doses.py"/>
        <source>{counts} reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/doses.py"/>
        <source>{dose} each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/doses.py"/>
        <source>{dose} each side, in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/doses.py"/>
        <source>{dose}, sides in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/doses.py"/>
        <source>{dose}, left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/doses.py"/>
        <source>{dose}, right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/doses.py"/>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/doses.py"/>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>at your own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/doses.py"/>
        <source>tempo {tempo}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <source>in {n} place</source>
        <comment>in {n} places</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Not a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <source>your pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>{n} round</source>
        <comment>{n} rounds</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <source>{rounds} rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <source>No time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>{n} set at your own pace</source>
        <comment>{n} sets at your own pace</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <source>{time} and {sets}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <source>{n} change of position</source>
        <comment>{n} changes of position</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <source>Line {line}: {message}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <source>{n} more error.</source>
        <comment>{n} more errors.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <source>A break between steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <source>New exercise “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor.py"/>
        <source>Describe one of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>As usual: {speech}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <location filename="../../exercise_app/ui/props/player.py"/>
        <location filename="../../exercise_app/ui/props/player_context.py"/>
        <location filename="../../exercise_app/ui/props/player_words.py"/>
        <source>Get ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Change sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Tones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>A hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Reps at the exercise’s pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Reps, each held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Reps at a tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Reps at your own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>A time, as many as you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>The exercise’s own hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <location filename="../../exercise_app/ui/props/player_words.py"/>
        <source>Reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>10, or 10, 8, 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Hold each rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <location filename="../../exercise_app/ui/props/player_words.py"/>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>30s, or 30s, 20s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>40s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>out-hold-back: 2-1-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Left first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Right first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>red band, 5 kg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Rest after sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Coaching lines, spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>A line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Note, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>For your eyes only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>As usual: {sides}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>A heading, such as Finisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>Rest between rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <source>as after the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/editor_fields.py"/>
        <location filename="../../exercise_app/ui/props/incoming.py"/>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/exercise.py"/>
        <location filename="../../exercise_app/ui/views/routine_step.py"/>
        <source>Easier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/exercise.py"/>
        <location filename="../../exercise_app/ui/views/routine_step.py"/>
        <source>Harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/exercise.py"/>
        <source>trains {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/exercise.py"/>
        <source>One side after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/exercise.py"/>
        <source>Both sides in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/exercise.py"/>
        <source>The left side only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/exercise.py"/>
        <source>The right side only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/exercise.py"/>
        <source>Named {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/exercise.py"/>
        <source>Tempo {tempo}: seconds out, hold and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/exercise.py"/>
        <source>Usually held for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/exercise.py"/>
        <source>Yours, in place of the one that comes with the app: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/exercise.py"/>
        <source>Yours: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/guide.py"/>
        <source>Next: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/history.py"/>
        <source>{n} session found</source>
        <comment>{n} sessions found</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <source>No session has all of that in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <location filename="../../exercise_app/ui/widgets/month.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <source>Days that count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <source>Time of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/history.py"/>
        <source>{n} week</source>
        <comment>{n} weeks</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <source>Longest row on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <source>Since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/history.py"/>
        <source>Now {n} week in a row.</source>
        <comment>Now {n} weeks in a row.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <source>counted by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/history.py"/>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/incoming.py"/>
        <source>Add this?</source>
        <comment>Add these {n}?</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/incoming.py"/>
        <source>This cannot be added yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/incoming.py"/>
        <source>{n} exercise, {own} of its own</source>
        <comment>{n} exercises, {own} of its own</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/incoming.py"/>
        <source>with a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/incoming.py"/>
        <source>with a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/incoming.py"/>
        <source>and {n} step more</source>
        <comment>and {n} steps more</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/incoming.py"/>
        <source>Line {line}, column {column}: {message}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/incoming.py"/>
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/looks.py"/>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/looks.py"/>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/looks.py"/>
        <source>Tan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/looks.py"/>
        <source>Deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/looks.py"/>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/looks.py"/>
        <source>Plum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/looks.py"/>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/morning.py"/>
        <source>{name}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/morning.py"/>
        <source>{name}, {day}, pain {pain} after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/morning.py"/>
        <source>How was it the morning after?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain.py"/>
        <source>Ease off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain.py"/>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain.py"/>
        <source>Up to 3 is no reason to change anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain.py"/>
        <source>It rose a little. Watch whether it has settled by tomorrow morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain.py"/>
        <source>It has settled by the morning after. That is what counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain.py"/>
        <source>At 4 or 5, take it easier; it should have settled by the next morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain.py"/>
        <source>It rose. Take it easier, and see that it has settled by tomorrow morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain.py"/>
        <source>It hurt on the way. Take it easier next time, or leave that exercise out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain.py"/>
        <source>It had not settled by the morning after. Take it easier until it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain.py"/>
        <source>Above 5, rest is the better choice today. If it stays, have it looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain.py"/>
        <source>A sign that you ticked asks for someone’s advice, whatever the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain.py"/>
        <source>It was above 5 and has settled since. Begin again with something easier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>Morning after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <source>{week}: {sessions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <source>Pain before {pain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <source>Pain after {pain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <source>On the morning after {pain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <source>Pain was not rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <source>No pain was rated in these weeks. Both before and after a session you may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <source>Pain was {now} on average of late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <source>Pain was {now} on average of late, about as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <source>Pain was {now} on average of late, {then} in the weeks before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/pain_trend.py"/>
        <source>Pain, the mean of each week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player.py"/>
        <source>rep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player.py"/>
        <source>reps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player.py"/>
        <location filename="../../exercise_app/ui/props/player_context.py"/>
        <source>of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player.py"/>
        <source>Paused. Press Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player.py"/>
        <location filename="../../exercise_app/ui/props/player_context.py"/>
        <source>At your own pace. Press → when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player.py"/>
        <location filename="../../exercise_app/ui/props/player_context.py"/>
        <source>Last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player.py"/>
        <source>The end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player.py"/>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player.py"/>
        <source>{time} left and your own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player.py"/>
        <source>{time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player.py"/>
        <source>The computer slept for {time}, so the session is paused where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player_words.py"/>
        <location filename="../../exercise_app/ui/props/shapes.py"/>
        <source>Switch sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player_words.py"/>
        <source>Work</source>
        <comment>of a session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player_words.py"/>
        <source>Set {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player_words.py"/>
        <source>Round {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/player_words.py"/>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <location filename="../../exercise_app/ui/props/shapes.py"/>
        <source>set {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/rescue.py"/>
        <source>Its file was damaged and has been put aside, not deleted. What you do meanwhile becomes a backup itself when an older one is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/rescue.py"/>
        <source>Its file is damaged. It is put aside, not deleted, when a backup is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/rescue.py"/>
        <source>Your history can be brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/rescue.py"/>
        <source>The newest good backup is from {day}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/rescue.py"/>
        <source>{held}, the last session {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/routine.py"/>
        <source>{time} rest between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/run_form.py"/>
        <source>No shoe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/run_form.py"/>
        <source>A shoe that was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/run_form.py"/>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <location filename="../../exercise_app/ui/views/runs.py"/>
        <location filename="../../exercise_app/ui/views/today.py"/>
        <source>I ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/run_form.py"/>
        <source>Edit run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/run_form.py"/>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <location filename="../../exercise_app/ui/views/runs_parts.py"/>
        <source>Add shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/run_form.py"/>
        <source>Edit shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/run_form.py"/>
        <source>Write the time in minutes, such as 28 or 28:30, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/run_form.py"/>
        <source>{distance} in {time}, {pace}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/run_form.py"/>
        <source>Give the shoes a name, such as their model and colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/run_form.py"/>
        <source>Take a name of at most {n} letter.</source>
        <comment>Take a name of at most {n} letters.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/run_form.py"/>
        <source>Write the distance as a number of {units}, such as 120, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/run_form.py"/>
        <source>How far did you run? Write a number of {units}, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/run_form.py"/>
        <source>Write the distance as a number of {units} up to {most}, such as {example}, or with its unit, such as {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>No runs yet. “I ran” adds one: its distance is enough, the rest can be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>Add the shoes you run in: each run adds to their distance, and you are told when new ones are often advised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>No run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>Often advised is at most 10 % more: {distance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>{distance} this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>From next week on you can see here how a week compares with those before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>Nothing was run in the weeks before, so there is no mean to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>The week before had {distance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>The mean of the two weeks before is {distance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>The mean of the three weeks before is {distance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>The mean of the four weeks before is {distance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>This week is {more} % above the week before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>This week is {more} % above the mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>It is only a rule of thumb: if your back and legs are fine, note how they feel tomorrow, and let the next days be easy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>mean {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>+10 %  {distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <location filename="../../exercise_app/ui/views/runs_parts.py"/>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>retired {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>Past {notice}. New shoes are often advised between {notice} and {firm}: a good time to look for the next pair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/runs.py"/>
        <source>Past {firm}. New shoes are often advised now; worn ones cushion less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>{day} ({near})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>began at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <source>{done} of {planned} work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>cut off and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>lighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>changed for that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>Done: {share}. From {least} on it counts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>Done in part. You have it count for its week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>You have it not count for its week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>Done in part. From 80 % on a session counts by itself; you can have this one count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>Go by what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>Do not count it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <location filename="../../exercise_app/ui/views/session.py"/>
        <source>Count it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>Pain before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>Pain after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>Effort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>{value} of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>round {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>skipped, {planned}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>it hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>eased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session.py"/>
        <source>both in turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session_form.py"/>
        <location filename="../../exercise_app/ui/views/history.py"/>
        <location filename="../../exercise_app/ui/views/session_sheet.py"/>
        <source>Add a past session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session_form.py"/>
        <source>Edit {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session_form.py"/>
        <source>Write the time of day, such as {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session_form.py"/>
        <source>That is still to come. Take a time that has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session_form.py"/>
        <source>Write how long it took in minutes, such as 14 or 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session_form.py"/>
        <source>Counts for its week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/session_form.py"/>
        <source>Is kept as done in part. You can have it count on its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/settings_rows.py"/>
        <source>Default: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/settings_rows.py"/>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>After each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/settings_rows.py"/>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>{n} day a week</source>
        <comment>{n} days a week</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/settings_rows.py"/>
        <location filename="../../exercise_app/ui/views/settings_desktop.py"/>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/settings_rows.py"/>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <location filename="../../exercise_app/ui/views/settings_parts.py"/>
        <source>Like the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/settings_rows.py"/>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/settings_rows.py"/>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>{name} (system)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/settings_rows.py"/>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>The system’s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/settings_rows.py"/>
        <source>{n} words/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/settings_rows.py"/>
        <source>{n} m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/shapes.py"/>
        <source>Get ready for {exercise}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/shapes.py"/>
        <source>round {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>New trouble passing, holding or feeling urine or stool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Numbness or tingling around the genitals, the anus or the inner thighs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>New trouble with sexual function, such as lost feeling or erection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Pain, numbness or weakness in both legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Weakness that is getting worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Chest pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Back pain after a serious fall or crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Fever, or feeling ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Losing weight without a reason you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>New pain after cancer, with osteoporosis or after long use of steroids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Pain that is constant, or worse at night or lying down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>A lump, or a back that has changed its shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Deep pain on one spot with each foot-strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Pain for over 72 hours despite rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>No better in a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Pain that goes down a leg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Numbness or tingling in a leg or foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Weakness in a leg or foot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Everyday tasks have become hard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Get help now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>See a doctor soon, and do not train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>See a professional before you go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Call your emergency number (112, 911, 999) or go to an emergency department. Do not wait to see whether it passes, and do not drive yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Ask for an appointment today or tomorrow. If none is to be had, call the medical advice line where you live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>A doctor, or a physiotherapist who knows runners. These are common, and seldom dangerous; somebody should look at you before the next session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>This needs help now, before any training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Better no training until a doctor has seen you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Better no training until somebody has looked at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Tick what is true for you now. As long as something is ticked, the app advises against training; untick it when it has passed or somebody has looked at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>You ticked: {symptoms}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>Stop here, and get help now. F1 shows what you ticked and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/signs.py"/>
        <source>{advice}. F1 shows what you ticked and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/suggest.py"/>
        <source>A week off. Gentle movement, if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/suggest.py"/>
        <source>This week’s targets are met. Gentle movement is a good extra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/suggest.py"/>
        <source>Today’s part is done. Gentle movement is a good extra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/suggest.py"/>
        <source>The one you did last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/suggest.py"/>
        <source>An easy one to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/suggest.py"/>
        <source>{name} after each run: {done}, the last run {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/suggest.py"/>
        <source>{name}: {done} this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/suggest.py"/>
        <source>{name}: {done}, last {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/suggest.py"/>
        <source>none of {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <source>Partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <source>effort {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <source>pain {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <source>{part} of {n} set</source>
        <comment>{part} of {n} sets</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <source>{name}, done. That counts for your week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <source>{name}, ended a little early. It counts for your week all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <source>Nothing was done this time. That is fine; it is here when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <source>What you did is kept. Part of a session is better than none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <source>{part} of {n} side</source>
        <comment>{part} of {n} sides</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <source>both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/summary.py"/>
        <source>{n} set each side</source>
        <comment>{n} sets each side</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>This week is off: nothing is asked, and your weeks in a row stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>No routine could be read. Put a routine file; it appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>No routine could be read. Put a routine file in {folder}; it appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>lighter, about half of {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>last done {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>{time} and your own pace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>{names} and {n} more</source>
        <comment>{names} and {n} more</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>Nothing is owed until your next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>No weekly targets are set. Pick any routine, or set targets in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>This week’s targets are met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>{counted} session left this week.</source>
        <comment>{counted} sessions left this week.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>{number} {name}</source>
        <comment>{number} {name}</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>after each run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>Done on {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>Not done yet this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>{n} in a row</source>
        <comment>{n} in a row</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>Weeks on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>A row begins with one week on target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>In progress: this week is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>Secured: nothing is asked of this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>Secured: this week is one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>Cut off {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/today.py"/>
        <source>Cut off {day}, with {done} of {planned} work done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>{n} pair of shoes</source>
        <comment>{n} pairs of shoes</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>{n} week off</source>
        <comment>{n} weeks off</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>{n} plan</source>
        <comment>{n} plans</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>{n} symptom</source>
        <comment>{n} symptoms</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>It adds {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>It replaces {what} by a later version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>Already here, and left as it is: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>Everything in it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>There is nothing in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>It also has {names}, which this version does not know and leaves out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>A backup is made first, so that you can go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>Import {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>Import it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>Nothing to import from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>{added} added and {others} replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>{added} added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>{others} replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>Nothing was new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/transfer.py"/>
        <source>… and {n} line more.</source>
        <comment>… and {n} lines more.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/tray.py"/>
        <source>Continue the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/tray.py"/>
        <source>Pause the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/tray.py"/>
        <source>Nothing is suggested today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/tray.py"/>
        <source>Start {routine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <source>No week asked for anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <source>{met} of {n} week on target</source>
        <comment>{met} of {n} weeks on target</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <source>{week}: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <source>{name}: {done} of {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <source>{name}: {done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <source>on target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <source>still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <source>nothing asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/week_bars.py"/>
        <location filename="../../exercise_app/ui/widgets/week_chart.py"/>
        <source>Weeks against their targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/welcome.py"/>
        <source>Strength, for a trunk that steadies your back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/welcome.py"/>
        <source>Stretching, to end a run with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/welcome.py"/>
        <source>Activation, to wake hips and core before a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/welcome.py"/>
        <source>Mobility, gentle moves for easy days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/welcome.py"/>
        <source>{kind}: {target}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/welcome.py"/>
        <source>Nothing is asked of a week: do what you like, when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Speech: full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Speech: essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>When to see someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>activation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>mobility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>under 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>{n} set</source>
        <comment>{n} sets</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>{n} run</source>
        <comment>{n} runs</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>{n} exercise</source>
        <comment>{n} exercises</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Last good version: its file has {n} error</source>
        <comment>Last good version: its file has {n} errors</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/props/year.py"/>
        <source>A session on {n} day.</source>
        <comment>Sessions on {n} days.</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/year.py"/>
        <source>{time} of work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/year.py"/>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/year.py"/>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/year.py"/>
        <source>The year by months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <location filename="../../exercise_app/ui/views/history.py"/>
        <location filename="../../exercise_app/ui/views/session.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <location filename="../../exercise_app/ui/views/runs.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/tray.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/adjusting.py"/>
        <source>For today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/adjusting.py"/>
        <source>Shorter or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/views/adjusting.py"/>
        <source>Fit to {n} minute</source>
        <comment>Fit to {n} minutes</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/adjusting.py"/>
        <source>Speech for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/adjusting.py"/>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/adjusting.py"/>
        <source>Reset the changes of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/adjusting.py"/>
        <source>Put back {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/advice.py"/>
        <source>Before you start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/advice.py"/>
        <location filename="../../exercise_app/ui/views/week_off.py"/>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/advice.py"/>
        <source>Start anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <source>Find an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <source>Trains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <source>Show all exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <source>Open the exercises folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <source>Filters ({chosen})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <source>Folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <source>Shown below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>Show all {many}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/catalogue.py"/>
        <source>Show one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/editor.py"/>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/editor.py"/>
        <location filename="../../exercise_app/ui/widgets/undo.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/editor.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/editor.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/editor.py"/>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/editor.py"/>
        <source>Run through the whole routine at eight times its speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/editor.py"/>
        <source>Show in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/exercise.py"/>
        <location filename="../../exercise_app/ui/views/routine_step.py"/>
        <source>Back to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/exercise.py"/>
        <source>Stop the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/exercise.py"/>
        <source>How to do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/exercise.py"/>
        <source>Its file does not say. Write it under “how”, a line for each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/exercise.py"/>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/exercise.py"/>
        <source>In these routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/exercise.py"/>
        <source>Open the routine {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/exercise.py"/>
        <source>Open its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/exercise.py"/>
        <source>Move the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history.py"/>
        <source>Sections of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history.py"/>
        <source>Nothing here yet. Your first session will be listed here, also if you end it early. One that you did without the app can be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history.py"/>
        <source>Go to Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history.py"/>
        <location filename="../../exercise_app/ui/views/incoming.py"/>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history_calendar.py"/>
        <source>An outline was done in part. The number is the day’s worst pain, 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history_calendar.py"/>
        <source>Add one on this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history_charts.py"/>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history_charts.py"/>
        <source>Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history_charts.py"/>
        <source>Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history_charts.py"/>
        <source>The last 26 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history_charts.py"/>
        <source>Mark this week as off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history_charts.py"/>
        <source>Let this week count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history_charts.py"/>
        <source>Pain against sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history_list.py"/>
        <source>Find a session by routine, exercise or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/history_list.py"/>
        <source>Sessions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/incoming.py"/>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/incoming.py"/>
        <source>Look it over in the editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <source>Preparing the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>It hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <location filename="../../exercise_app/ui/window_keys.py"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <source>Leave full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player.py"/>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>Pause, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>Back to the start of this, or to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>Ten seconds more, or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>Say less: full, essential, tones only, silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>Start the routine over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <location filename="../../exercise_app/ui/window_keys.py"/>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>End the session here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>What you have done so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>End here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>Go on as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>{name} hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>This hurts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>The time is stopped. Pain that spreads down a leg, numbness or weakness: stop for today. F1 shows when to see someone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <location filename="../../exercise_app/ui/views/routine_step.py"/>
        <source>Easier: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>Leave out {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/player_sheets.py"/>
        <source>Key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/routine.py"/>
        <source>From {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/routine.py"/>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/routine.py"/>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>Start {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/routine_step.py"/>
        <source>Instead of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/routine_step.py"/>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/routine_step.py"/>
        <source>How to do {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/routine_step.py"/>
        <source>Start from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/routine_step.py"/>
        <source>Open the exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/routine_step.py"/>
        <source>Open the exercise {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/routine_step.py"/>
        <source>Harder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/routine_step.py"/>
        <source>Leave out today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/routine_step.py"/>
        <source>Leave out {name} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <source>Time in minutes, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <location filename="../../exercise_app/ui/views/session_sheet.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <location filename="../../exercise_app/ui/views/runs_parts.py"/>
        <source>Shoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <location filename="../../exercise_app/ui/views/session_sheet.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <source>Distance in {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <source>Blue trainers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <source>Distance before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <source>Worn since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <source>What they had run before, in {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/run_sheets.py"/>
        <source>Wear again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/runs.py"/>
        <source>Add a run (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/runs.py"/>
        <source>Earlier runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/runs_parts.py"/>
        <source>Enter edits it, Delete deletes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/session.py"/>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/session.py"/>
        <source>Open the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/session.py"/>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/session.py"/>
        <source>Show all {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/session_sheet.py"/>
        <source>Began at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/session_sheet.py"/>
        <source>Took, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/session_sheet.py"/>
        <source>How much of it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/session_sheet.py"/>
        <source>How much of it was done, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/session_sheet.py"/>
        <source>Pain before, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/session_sheet.py"/>
        <source>Pain after, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/session_sheet.py"/>
        <source>Pain on the morning after, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/session_sheet.py"/>
        <source>Effort, 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Voice and tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <location filename="../../exercise_app/ui/views/settings_parts.py"/>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <location filename="../../exercise_app/ui/views/settings_desktop.py"/>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>Export and import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <source>Settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <source>Search settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <source>No setting has “{sought}” in it. Esc shows all again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <source>Found in: {sections}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <source>Everything above but the backups is in one file. You may edit it: your comments stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <source>Open the settings file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings.py"/>
        <source>Kept in {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>m</source>
        <comment>metres</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>From the mat to the screen. The player’s text grows with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Viewing distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Larger or smaller than the distance asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Text in the player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>All text but the player’s. It changes when the app is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Text in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Some screens tell a wrong size. Lay a ruler on the line below, and change this until the line is 5 cm long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Size of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>A line that is to be 5 cm long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>words/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Words a minute. 130 to 180 suits most people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Volume of the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Volume of the tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_cards.py"/>
        <source>Hear a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_desktop.py"/>
        <source>At the hours below, while the app runs: where the week still owes something, and not while a program fills the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_desktop.py"/>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_desktop.py"/>
        <source>Remind on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_desktop.py"/>
        <source>The next session is a click away, and closing the window leaves the app there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_desktop.py"/>
        <source>Icon in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_desktop.py"/>
        <source>In the tray, so that reminders come without opening the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_desktop.py"/>
        <source>Start with the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_desktop.py"/>
        <source>With its icon, and to open YAML files with. Your editor stays their default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_desktop.py"/>
        <source>In the menu of programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_desktop.py"/>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>Shows what restoring it does, and asks before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>A whole copy of your history, made each day on which something has changed. They are on this disk only: export everything now and then, and keep that elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>Look at it and restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>Looking for backups …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>The history was damaged and put aside. The newest backup from before that is whole is of {made}: {holds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>All {n} backups</source>
        <comment>All {n} backups</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>All of it is yours: sessions, runs, shoes, weeks off and plans in one file, to keep elsewhere or to take to another computer. Importing adds what is not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>Into a JSON file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>Into a CSV file, for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>Shows what it would add, and asks before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_history.py"/>
        <source>A JSON file holds everything; a CSV file is for spreadsheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_parts.py"/>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_parts.py"/>
        <source>Pose by pose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_parts.py"/>
        <source>The figure as it will look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_parts.py"/>
        <source>Skin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_parts.py"/>
        <source>Clothes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_parts.py"/>
        <source>Pose by pose: the figure changes from one pose to the next without moving.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_parts.py"/>
        <source>Movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>On how many days a week you want to do each kind. A change counts from this week on; the weeks before keep the targets they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>Week starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>Distances in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>Routine to give a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>Add a target for the routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>A target for a single routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_plan.py"/>
        <source>Remove the target for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/settings_row.py"/>
        <source>Set “{name}” back to its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/sharing_sheets.py"/>
        <source>The exercises with their figures and doses, and boxes to tick for a week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/sharing_sheets.py"/>
        <source>Paper: {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/sharing_sheets.py"/>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/sharing_sheets.py"/>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/signs.py"/>
        <source>Nothing is ticked, so nothing here speaks against training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/signs.py"/>
        <source>If something else worries you, ask somebody who can examine you all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/stage.py"/>
        <source>Next: {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/summary.py"/>
        <source>How hard was it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/summary.py"/>
        <source>How much does it hurt now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/summary.py"/>
        <source>1 very easy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/summary.py"/>
        <source>10 all you had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/summary.py"/>
        <source>0 not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/summary.py"/>
        <source>10 the worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/summary.py"/>
        <source>You can leave both out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/summary.py"/>
        <source>{sets} · it hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today.py"/>
        <source>Count this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today.py"/>
        <location filename="../../exercise_app/ui/views/week_off.py"/>
        <source>Take this week off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today.py"/>
        <source>Open the routines folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_asking.py"/>
        <source>Pain now, 0 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_asking.py"/>
        <source>Pain now, 0 to 10, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_asking.py"/>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_asking.py"/>
        <source>{question} Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_asking.py"/>
        <source>Restore this backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_asking.py"/>
        <source>Go on without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>Preview {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>Instead of what is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>Unfinished: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>Keep as partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>One thing to mend in your files</source>
        <comment>{n} things to mend in your files</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>Everything else works. A file is read again when you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_parts.py"/>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_routines.py"/>
        <source>All routines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_routines.py"/>
        <source>Find a routine or an exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_routines.py"/>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_routines.py"/>
        <source>Nothing matches. Clear the search to see every routine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/today_routines.py"/>
        <source>Show more ({left} left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../exercise_app/ui/views/trouble.py"/>
        <source>Its file has {n} error</source>
        <comment>Its file has {n} errors</comment>
        <translation type="unfinished"><numerusform></numerusform></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/trouble.py"/>
        <source>This is the last version that could be read. You can go on using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/trouble.py"/>
        <source>Mend it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/trouble_sheet.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/trouble_sheet.py"/>
        <source>A part of the app failed. What you did is kept, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/trouble_sheet.py"/>
        <source>Nothing is sent anywhere. Copy the details if you want to report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/trouble_sheet.py"/>
        <source>Keep going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/trouble_sheet.py"/>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/trouble_sheet.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/week_off.py"/>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/week_off.py"/>
        <source>Illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/week_off.py"/>
        <source>Injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/week_off.py"/>
        <source>Nothing is asked of a week off, and it neither adds to your weeks in a row nor ends them. What you do in it is kept as always.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>What is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>Choose what you want to do: Today then suggests what your week still owes. All of this is in the settings too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>Which days?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>Two or three days a week are enough to begin with, best with a day between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>Stretch on the days on which I ran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>Remind me on these days, while the app runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>Hear the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>It says what comes next, counts, and tells when to stop. Take the one you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>When to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>This is no medical device. Stop, and get help at once, if you have any of these:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>Step {n} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/welcome.py"/>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/views/work_sheet.py"/>
        <source>{what}: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/bar.py"/>
        <source>Routine, segment {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/buttons.py"/>
        <source>Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/cards.py"/>
        <location filename="../../exercise_app/ui/widgets/picture.py"/>
        <source>Picture of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/controls.py"/>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/controls.py"/>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/controls.py"/>
        <source>{name}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/controls.py"/>
        <source>{name}: more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/fields.py"/>
        <source>Day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/fields.py"/>
        <source>Day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/heat_map.py"/>
        <source>A year of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/heat_map.py"/>
        <source>20 min of work and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/notice.py"/>
        <location filename="../../exercise_app/ui/widgets/undo.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/pain_chart.py"/>
        <source>Pain against sessions, by weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/progress.py"/>
        <source>{what}: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/showcase.py"/>
        <source>{name}, shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/widgets/strip.py"/>
        <source>The routine from start to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/window_keys.py"/>
        <source>Start what is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/window_keys.py"/>
        <source>Say how much it hurts, on Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/window_keys.py"/>
        <source>From one control to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/window_keys.py"/>
        <source>Add a routine from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/window_keys.py"/>
        <source>Add a routine or a list that was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/window_keys.py"/>
        <source>A new routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/window_keys.py"/>
        <source>Undo what was just done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/window_keys.py"/>
        <source>Add a run on the page of runs, a past session in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/voice/notices.py"/>
        <source>Windows’ own voices do not answer, so cues are shown but not spoken. Look under Settings, Time and language, Speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/voice/notices.py"/>
        <source>The voices of macOS do not answer, so cues are shown but not spoken. Look under System Settings, Accessibility, Spoken Content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/voice/notices.py"/>
        <source>There is no speech engine, so cues are shown but not spoken. Install espeak-ng to hear them (on Debian or Ubuntu: sudo apt install espeak-ng).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/voice/notices.py"/>
        <source>A library for sound is missing, so cues are shown only. Install libpulse to hear them (on Debian or Ubuntu: sudo apt install libpulse0).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/voice/notices.py"/>
        <source>The speech engine does not answer, so cues are shown but not spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/voice/notices.py"/>
        <source>Qt’s sound library cannot be loaded, so cues are shown only. Reinstalling PySide6 brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/voice/notices.py"/>
        <source>Speech cannot be stored, so some cues are shown but not spoken. Free some space on the disk to hear them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/voice/notices.py"/>
        <source>Some cues could not be turned into speech; they are shown instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/voice/notices.py"/>
        <source>No sound device was found, so cues are shown only. Connect one and the sound comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/voice/notices.py"/>
        <source>Sound stopped working, so cues are shown only. It is tried again while the session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/voice/notices.py"/>
        <source>The voice “{voice}” is not on this computer, so another one speaks for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
