"""`figures`: a contact sheet of key poses, drawn without a display."""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from exercise_app.commands.output import complain
from exercise_app.context import Context
from exercise_app.core.routine import Exercise
from exercise_app.core.translation import tr
from exercise_app.library.problems import did_you_mean

_PICTURES = (".png", ".jpg", ".jpeg")


def figures(context: Context, arguments: Namespace) -> int:
    """Draw the key poses of the exercises named, or of all, into one picture."""
    out = Path(arguments.out)
    if out.suffix.lower() not in _PICTURES:
        complain(tr("{path}: a picture's name ends in .png or .jpg; give one as --out", path=out))
        return 1
    chosen = _chosen(context, tuple(arguments.exercise))
    if not chosen:
        return 1
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from exercise_app.ui.figure.sheet import draw_sheet

    if not draw_sheet(chosen, str(out), light=arguments.light):
        complain(tr("{path} cannot be written; check the folder and try again", path=out))
        return 1
    return 0


def _chosen(context: Context, names: tuple[str, ...]) -> list[Exercise]:
    """The exercises that have a figure, of those named or of all; what is amiss is told."""
    catalogue = context.exercises
    chosen, amiss = [], []
    for name in names or sorted(catalogue.ids()):
        exercise = catalogue.find(name)
        if exercise is None and name not in catalogue.ids():
            hint = did_you_mean(name, catalogue.ids()) or tr("; name none to draw them all")
            amiss.append(tr("there is no exercise “{name}”{hint}", name=name, hint=hint))
        elif exercise is None:
            amiss.append(tr("“{name}” has errors; `exercise-app check` tells them", name=name))
        elif exercise.figure is not None:
            chosen.append(exercise)
        elif names:
            amiss.append(
                tr("“{name}” has no figure; docs/figures.md tells how to give it one", name=name)
            )
    complain(*amiss)
    return [] if names and amiss else chosen
