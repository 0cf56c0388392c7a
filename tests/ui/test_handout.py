"""A handout has what a therapist would give: figures, doses, how it is done, boxes to tick."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from pytestqt.qtbot import QtBot

from exercise_app.core.routine import Exercise, ExerciseStep, Hold, Kind, Routine
from exercise_app.core.timeline import compile_timeline
from exercise_app.ui.handout import MOST_ROWS, SAFETY, Paper, pdf_of, print_to
from exercise_app.ui.props.routine import RoutineProps, StepRow, derive_routine_props
from tests.core.figures import built_in
from tests.ui import samples

A4, LETTER = (595, 842), (612, 792)


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[bytes], QPdfDocument]:
    """Reads a PDF back."""
    kept: list[object] = []

    def read(data: bytes) -> QPdfDocument:
        document: QPdfDocument
        content, document = QByteArray(data), QPdfDocument()
        buffer = QBuffer(content)
        buffer.open(QBuffer.OpenModeFlag.ReadOnly)
        document.load(buffer)
        kept.extend((content, buffer, document))
        assert document.status() is QPdfDocument.Status.Ready
        return document

    return read


Read = Callable[[bytes], QPdfDocument]


def text(document: QPdfDocument, page: int = 0) -> str:
    """The words of a page, their lines joined."""
    return " ".join(document.getAllText(page).text().split())


def props(routine: Routine = samples.CORE) -> RoutineProps:
    return derive_routine_props(compile_timeline(routine), samples.EXERCISES)


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, A4), (Paper.LETTER, LETTER)])
def test_a_page_has_the_paper_s_size(opened: Read, paper: Paper, size: tuple[int, int]) -> None:
    document = opened(pdf_of(props(), paper))
    points = document.pagePointSize(0)
    assert (round(points.width()), round(points.height())) == size


def test_names_doses_hints_cautions_and_notes_are_on_it(opened: Read) -> None:
    document = opened(pdf_of(props(), Paper.A4))
    words = text(document) + text(document, 1)
    for said in ("Core strength", "Endurance for the muscles", "Plank", "2 × 30 s · hold",
                 "red band", "Lift the hips until the body is one line.", "Finisher · 2 rounds",
                 "Stop if pain spreads down a leg.", "M T W T F S S", SAFETY):  # fmt: skip
        assert said in words, said


def test_how_an_exercise_is_done_is_told_once(opened: Read) -> None:
    twice = Routine("r", "R", Kind.STRENGTH, (ExerciseStep(samples.PLANK, (Hold(30),)),) * 2)
    words = text(opened(pdf_of(props(twice), Paper.A4)))
    assert words.count("Forearms on the floor") == 1
    assert words.count("30 s · hold") == 2


def test_the_figure_is_drawn(opened: Read) -> None:
    figure = built_in()["plank"][0]
    shown = replace(samples.PLANK, figure=figure)
    bare = Routine("r", "R", Kind.STRENGTH, (ExerciseStep(samples.PLANK, (Hold(30),)),))
    drawn = replace(bare, steps=(ExerciseStep(shown, (Hold(30),)),))

    def inked(routine: Routine) -> int:
        size = QSize(298, 421)
        page = opened(pdf_of(props(routine), Paper.A4)).render(0, size)
        image = QImage(size, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.drawImage(0, 0, page)
        painter.end()
        left = range(20, 80)
        return sum(image.pixelColor(x, y) != QColor("white") for x in left for y in range(50, 100))

    assert inked(drawn) > inked(bare) + 300


def test_a_picture_is_drawn_in_place_of_a_figure(opened: Read, tmp_path: Path) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    assert picture.save(str(tmp_path / "p.png"))
    pictured = replace(samples.PLANK, picture=str(tmp_path / "p.png"))
    routine = Routine("r", "R", Kind.STRENGTH, (ExerciseStep(pictured, (Hold(30),)),))
    page = opened(pdf_of(props(routine), Paper.A4)).render(0, QSize(595, 842))
    pixels = [page.pixelColor(x, y) for x in range(60, 140, 4) for y in range(100, 220, 4)]
    assert any(pixel.red() > 250 and pixel.green() < 5 for pixel in pixels)


def test_long_routines_go_on_on_further_pages_that_are_numbered(opened: Read) -> None:
    steps = tuple(
        ExerciseStep(Exercise(f"e{n}", f"Exercise {n}", how=("Word. " * 60,)), (Hold(30),))
        for n in range(20)
    )
    document = opened(pdf_of(props(Routine("r", "R", Kind.STRENGTH, steps)), Paper.A4))
    assert document.pageCount() >= 3
    for page in range(document.pageCount()):
        assert text(document, page).endswith(str(page + 1)) or f" {page + 1} " in text(
            document, page
        )
    whole = " ".join(text(document, page) for page in range(document.pageCount()))
    for number in range(20):
        assert f"Exercise {number} 30 s · hold" in whole


def test_texts_and_steps_beyond_measure_are_cut(opened: Read) -> None:
    row = StepRow("N" * 5000, "D" * 5000, how=("H " * 50_000,), caution="C " * 50_000,
                  exercise=samples.PLANK)  # fmt: skip
    many = props()
    section = many.sections[0]._replace(rows=(row,) * (MOST_ROWS + 100))
    document = opened(pdf_of(replace(many, name="T" * 9999, sections=(section,)), Paper.A4))
    assert 10 < document.pageCount() <= MOST_ROWS


def test_a_printer_gets_the_same_pages(opened: Read, tmp_path: Path) -> None:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_to(printer, props())
    printed = opened((tmp_path / "printed.pdf").read_bytes())
    assert "2 × 30 s · hold" in text(printed)
    assert printed.pageCount() == opened(pdf_of(props(), Paper.A4)).pageCount()


def test_german_words_stay_on_the_paper(opened: Read) -> None:
    document = opened(pdf_of(props(samples.LONG), Paper.LETTER))
    assert "Rumpfstabilisationsprogramm" in text(document)
    assert document.pageCount() == 1
