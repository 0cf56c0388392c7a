from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from exercise_app.core.translation import mark, told, tr, trn, use
from exercise_app.ui import translating
from exercise_app.ui.translating import translate_into
from tools.translations import CONTEXT, Forms, Text, release, written

TEXTS = (
    Text("Start", "", False, ()),
    Text("Back", "of the body", False, ()),
    Text("Back", "", False, ()),
    Text("Take {name} instead", "", False, ()),
    Text("{n} set", "{n} sets", True, ()),
    Text("Stop", "", False, ()),
)
POLISH: Forms = {
    ("Start", ""): ["Zaczynaj"],
    ("Back", "of the body"): ["Plecy"],
    ("Back", ""): ["Wstecz"],
    ("Take {name} instead", ""): ["Zamiast tego {name}"],
    ("{n} set", "{n} sets"): ["{n} seria", "{n} serie", "{n} serii"],
}


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    use(None)


@pytest.fixture
def assets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of assets with the app in Polish, compiled by Qt's own tool."""
    folder = tmp_path / "translations"
    folder.mkdir()
    source = folder / "exercise-app_pl.ts"
    source.write_text(written(TEXTS, "pl", POLISH), "utf-8")
    release(source, source.with_suffix(".qm"))
    monkeypatch.setattr(translating, "assets", lambda: tmp_path)
    return tmp_path


def test_texts_are_told_in_the_users_language(qapp: QApplication, assets: Path) -> None:
    assert translate_into("pl_PL")
    assert tr("Start") == "Zaczynaj"
    assert tr("Take {name} instead", name="Deska") == "Zamiast tego Deska"
    assert [tr("Back"), tr("Back", "of the body")] == ["Wstecz", "Plecy"]
    assert told(mark("Start")) == "Zaczynaj"


def test_qt_picks_among_three_plurals(qapp: QApplication, assets: Path) -> None:
    assert translate_into("pl")
    told_of = [trn("{n} set", "{n} sets", n) for n in (1, 2, 5, 12, 22, 25, 0)]
    assert told_of == [
        "1 seria",
        "2 serie",
        "5 serii",
        "12 serii",
        "22 serie",
        "25 serii",
        "0 serii",
    ]


def test_what_a_language_lacks_stays_english(qapp: QApplication, assets: Path) -> None:
    assert translate_into("pl")
    assert tr("Stop") == "Stop"
    assert tr("Something new") == "Something new"
    assert [trn("{n} day", "{n} days", n) for n in (1, 2)] == ["1 day", "2 days"]


def test_a_language_that_nobody_made_leaves_the_app_in_english(
    qapp: QApplication, assets: Path
) -> None:
    assert not translate_into("sv_SE")
    assert tr("Start") == "Start"


def test_a_file_goes_before_the_language(qapp: QApplication, assets: Path) -> None:
    assert translate_into("en", assets / "translations" / "exercise-app_pl.qm")
    assert tr("Start") == "Zaczynaj"
    assert not translate_into("pl", assets / "none.qm")


def test_what_qt_says_itself_is_in_that_language_too(qapp: QApplication, assets: Path) -> None:
    assert translate_into("pl")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Anuluj"


def test_the_tools_and_the_app_mean_the_same_context() -> None:
    assert translating.CONTEXT == CONTEXT
