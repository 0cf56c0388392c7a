<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>ExerciseApp</name>
    <message>
        <location filename="../../exercise_app/library/saving.py"/>
        <source>“{name}” is not saved: line {line} holds half a character. Remove it and save again.</source>
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
        <source>“{name}” is not saved: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/editing/document.py"/>
        <source>Typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/props/words.py"/>
        <source>When to see someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <source>Exercises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exercise_app/ui/sidebar.py"/>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
