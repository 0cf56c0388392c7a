<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
<context>
    <name>ExerciseApp</name>
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
