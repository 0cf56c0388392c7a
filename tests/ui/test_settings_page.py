"""The settings page as it is used."""

from __future__ import annotations

from typing import ClassVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from exercise_app.core.plan import AFTER_RUN
from exercise_app.core.settings import Clothes, Look, Motion, Settings, Skin, Units, VoiceSettings
from exercise_app.ui.props.backups import BackupRow, BackupsProps
from exercise_app.ui.props.settings import SettingsProps, derive_settings_props
from exercise_app.ui.views.settings import SettingsView
from exercise_app.ui.widgets.buttons import Button
from tests.core.figures import built_in
from tests.ui import samples, shown
from tests.ui.shown import texts, up


def settings_props(**more: object) -> SettingsProps:
    return derive_settings_props(Settings(), **more)  # type: ignore[arg-type]


@pytest.fixture
def settings(qtbot: QtBot) -> SettingsView:
    view = SettingsView()
    view.render_props(settings_props(voices=samples.VOICES, path="~/settings.yaml"))
    up(qtbot, view)
    return view


def test_showing_settings_changes_nothing(qtbot: QtBot) -> None:
    view = SettingsView()
    changes: list[tuple[str, object]] = []
    view.changed.connect(lambda key, value: changes.append((key, value)))
    view.render_props(settings_props(voices=samples.VOICES[:1]))
    up(qtbot, view)
    view.render_props(settings_props(voices=samples.VOICES))
    assert not changes


def test_each_setting_tells_its_key_and_value(qtbot: QtBot, settings: SettingsView) -> None:
    changes: list[tuple[str, object]] = []
    settings.changed.connect(lambda key, value: changes.append((key, value)))
    settings.looks.theme.setCurrentIndex(1)
    settings.looks.contrast.setCurrentIndex(2)
    settings.looks.distance.more.click()
    settings.looks.text_size.less.click()
    settings.figure.skin.setCurrentIndex(3)
    settings.figure.clothes.setCurrentIndex(2)
    settings.figure.motion.setCurrentIndex(1)
    settings.plan.week.setCurrentIndex(7)
    settings.plan.targets["stretch"].setCurrentIndex(2)
    settings.plan.units.setCurrentIndex(2)
    settings.voice.voice.setCurrentIndex(settings.voice.voice.findData("gmw/de"))
    settings.voice.rate.more.click()
    settings.voice.volume.setValue(40)
    settings.voice.tones.setValue(0)
    assert changes == [
        ("theme", "light"),
        ("contrast", "high"),
        ("viewing_distance", 2.75),
        ("text_size", 0.9),
        ("figure.skin", "deep"),
        ("figure.clothes", "amber"),
        ("motion", "full"),
        ("week_starts", "sunday"),
        ("targets.stretch", 2),
        ("units", "miles"),
        ("voice.name", "gmw/de"),
        ("voice.rate", 170),
        ("voice.volume", 0.4),
        ("voice.tones", 0.0),
    ]
    told = dict(changes)
    assert isinstance(told["targets.stretch"], int)
    assert isinstance(told["voice.rate"], int)


def test_a_number_is_typed(settings: SettingsView) -> None:
    changes: list[tuple[str, object]] = []
    settings.changed.connect(lambda key, value: changes.append((key, value)))
    spin = settings.voice.rate.spin
    spin.setFocus()
    spin.selectAll()
    QTest.keyClicks(spin, "150")
    shown.press(spin, Qt.Key.Key_Return)
    assert changes == [("voice.rate", 150)]


def test_the_preview_moves_a_few_reps_when_something_is_changed_and_then_stands(
    qtbot: QtBot, settings: SettingsView
) -> None:
    figure = built_in()["bird-dog"][0]
    assert settings.figure.preview.isHidden()
    settings.render_props(settings_props(preview=figure))
    preview = settings.figure.preview
    assert preview.isVisible()
    qtbot.waitUntil(lambda: preview.interval > 0)
    preview.present(figure, preview.moment(), rate=1000.0)
    qtbot.waitUntil(lambda: preview.moment().remaining == 0 and preview.interval == 0)
    settings.render_props(settings_props(preview=figure, path="~/other.yaml"))
    assert preview.moment().remaining == 0
    settings.render_props(settings_props(preview=figure, reduced_motion=True))
    assert preview.moment().reduced
    assert preview.interval > 0


def test_settings_show_what_is_set(qtbot: QtBot, settings: SettingsView) -> None:
    chosen = Settings(text_size=1.25, figure=Look(Skin.FAIR, Clothes.PLUM), motion=Motion.REDUCED)
    settings.render_props(derive_settings_props(chosen))
    assert settings.looks.text_size.value() == 125
    shown_ = (settings.figure.skin, settings.figure.clothes, settings.figure.motion)
    assert [choice.currentData() for choice in shown_] == ["fair", "plum", "reduced"]


def test_voices_are_asked_for_once_they_can_be_seen(qtbot: QtBot) -> None:
    view = SettingsView()
    view.render_props(settings_props())
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.voices_wanted):
        view.show()


def test_a_voice_that_is_not_there_is_still_shown_as_set(qtbot: QtBot) -> None:
    view = SettingsView()
    qtbot.addWidget(view)
    chosen = Settings(voice=VoiceSettings(name="Klatt"))
    view.render_props(derive_settings_props(chosen, voices=samples.VOICES[:1]))
    assert view.voice.voice.currentText() == "Klatt"


def test_problems_of_the_settings_file_are_listed(settings: SettingsView) -> None:
    problem = "settings.yaml:2:8: error: “blue” is no theme; take system, light or dark."
    settings.render_props(settings_props(problems=(problem,)))
    assert problem in texts(settings)
    settings.render_props(settings_props())
    assert problem not in texts(settings)


class TestThePlan:
    PLAN = Settings(targets={"strength": 2, "stretch": AFTER_RUN, "big-three": 1})
    NAMES: ClassVar = {"big-three": "Big three", "recovery": "Recovery day", "core": "Core"}

    def plan(self, **more: object) -> SettingsProps:
        return derive_settings_props(self.PLAN, routine_names=self.NAMES, **more)  # type: ignore[arg-type]

    @pytest.fixture
    def changes(self, settings: SettingsView) -> list[tuple[str, object]]:
        settings.render_props(self.plan())
        told: list[tuple[str, object]] = []
        settings.changed.connect(lambda key, value: told.append((key, value)))
        return told

    def test_it_shows_days_off_and_after_each_run(
        self, settings: SettingsView, changes: list[tuple[str, object]]
    ) -> None:
        shown_ = {key: choice.currentText() for key, choice in settings.plan.targets.items()}
        assert shown_ == {
            "strength": "2 days a week", "stretch": "After each run", "activation": "Off",
            "mobility": "Off", "big-three": "1 day a week",
        }  # fmt: skip
        assert settings.plan.targets["strength"].findData(AFTER_RUN) < 0
        assert not changes

    def test_a_target_is_changed_by_the_keyboard(
        self, settings: SettingsView, changes: list[tuple[str, object]]
    ) -> None:
        stretch = settings.plan.targets["stretch"]
        shown.press(stretch, Qt.Key.Key_Up)
        shown.press(stretch, Qt.Key.Key_Home)
        shown.press(stretch, Qt.Key.Key_End)
        assert changes == [
            ("targets.stretch", 7), ("targets.stretch", 0), ("targets.stretch", AFTER_RUN)
        ]  # fmt: skip

    def test_a_routine_is_given_a_target(
        self, settings: SettingsView, changes: list[tuple[str, object]]
    ) -> None:
        plan = settings.plan
        offered = [plan.routine.itemText(n) for n in range(plan.routine.count())]
        assert offered == ["Core", "Recovery day"]
        plan.routine.setCurrentIndex(1)
        assert not changes
        plan.add.click()
        assert changes == [("targets.recovery", 1)]
        more = Settings(targets={**self.PLAN.targets, "recovery": 1})
        settings.render_props(derive_settings_props(more, routine_names=self.NAMES))
        assert plan.targets["recovery"].currentText() == "1 day a week"
        assert [plan.routine.itemText(n) for n in range(plan.routine.count())] == ["Core"]

    def test_a_routines_target_is_removed(
        self, qtbot: QtBot, settings: SettingsView, changes: list[tuple[str, object]]
    ) -> None:
        button = next(
            b for b in settings.plan.findChildren(Button)
            if b.accessibleName() == "Remove the target for Big three"
        )  # fmt: skip
        with qtbot.waitSignal(settings.plan.removed) as told:
            button.click()
        assert told.args == ["big-three", "Big three"]
        less = Settings(targets={"strength": 2, "stretch": AFTER_RUN})
        settings.render_props(derive_settings_props(less, routine_names=self.NAMES))
        assert "big-three" not in settings.plan.targets
        assert "Big three" not in texts(settings)

    def test_with_every_routine_in_the_plan_there_is_none_to_add(
        self, settings: SettingsView
    ) -> None:
        settings.render_props(derive_settings_props(self.PLAN, routine_names={"big-three": "B"}))
        assert not settings.plan.add.isVisible()

    def test_the_systems_week_and_units_are_named(self, settings: SettingsView) -> None:
        props = derive_settings_props(Settings(), local_week=6, local_units=Units.MILES)
        settings.render_props(props)
        assert settings.plan.week.currentText() == "Sunday (system)"
        assert settings.plan.units.currentText() == "Miles (system)"
        settings.render_props(derive_settings_props(Settings(units=Units.KM)))
        assert settings.plan.units.currentText() == "Kilometres"


class TestTheSections:
    def test_each_is_one_key_away_and_its_first_setting_has_the_keyboard(
        self, settings: SettingsView
    ) -> None:
        settings.take_focus()
        sections = settings.sections.entries
        assert list(sections) == [
            "plan", "voice", "window", "figure", "desktop", "backups", "transfer", "file"
        ]  # fmt: skip
        shown.press(shown.focused(settings), Qt.Key.Key_Down)
        assert shown.focused(settings) is sections["voice"]
        shown.press(sections["voice"], Qt.Key.Key_Return)
        assert shown.focused(settings) is settings.voice.voice
        assert sections["voice"].isChecked()
        QTest.mouseClick(sections["file"], Qt.MouseButton.LeftButton)
        assert shown.focused(settings) is settings.file
        assert sections["file"].isChecked()

    def test_scrolling_marks_the_section_that_is_read(self, settings: SettingsView) -> None:
        bar = settings.page.verticalScrollBar()
        marked = []
        for value in range(0, bar.maximum() + 1, 40):
            bar.setValue(value)
            marked += [key for key, entry in settings.sections.entries.items() if entry.isChecked()]
        assert list(dict.fromkeys(marked)) == [
            key for key in settings.sections.entries if key in marked
        ]
        bar.setValue(bar.maximum())
        assert settings.sections.entries["file"].isChecked()
        bar.setValue(0)
        assert settings.sections.entries["plan"].isChecked()

    def test_in_a_narrow_window_they_stand_above(self, settings: SettingsView) -> None:
        settings.resize(500, 600)
        QApplication.processEvents()
        first, last = (settings.sections.entries[key] for key in ("plan", "file"))
        assert settings.page.y() >= settings.sections.geometry().bottom()
        assert settings.page.width() == settings.width()
        assert last.y() - first.y() < 3 * first.height()
        assert shown.clipped(settings) == []


class TestBackups:
    def rows(self, many: int) -> BackupsProps:
        row = BackupRow("/b/0.db", "Today, 12:00", "40 sessions", "daily · 168 kB")
        return BackupsProps(tuple(row._replace(path=f"/b/{n}.db") for n in range(many)))

    def test_they_are_listed_and_one_is_chosen_by_enter(
        self, qtbot: QtBot, settings: SettingsView
    ) -> None:
        settings.show_backups(self.rows(2))
        with qtbot.waitSignal(settings.backups.restore_requested) as told:
            shown.press(settings.backups.buttons[1], Qt.Key.Key_Return)
        assert told.args == ["/b/1.db"]
        assert not settings.backups.all.isVisible()
        name = settings.backups.buttons[0].accessibleName()
        assert name == "Backup of Today, 12:00: 40 sessions, daily · 168 kB"

    def test_of_many_the_newest_are_listed_first(self, settings: SettingsView) -> None:
        settings.show_backups(self.rows(23))
        assert len(settings.backups.buttons) == 6
        assert settings.backups.all.text() == "All 23 backups"
        settings.backups.all.click()
        assert len(settings.backups.buttons) == 23
        assert shown.focused(settings) is settings.backups.buttons[6]

    def test_while_they_are_looked_for_and_where_there_are_none_it_says_so(
        self, settings: SettingsView
    ) -> None:
        settings.show_backups(BackupsProps())
        assert "Looking for backups …" in texts(settings)
        settings.show_backups(BackupsProps((), "There is no backup yet."))
        assert "There is no backup yet." in texts(settings)

    def test_after_damage_the_newest_good_one_is_offered(
        self, qtbot: QtBot, settings: SettingsView
    ) -> None:
        rows = self.rows(3)
        assert rows.rows is not None
        settings.show_backups(rows._replace(offer=rows.rows[2]))
        assert any("The history was damaged and put aside." in text for text in texts(settings))
        with qtbot.waitSignal(settings.backups.restore_requested) as told:
            settings.backups.accept.click()
        assert told.args == ["/b/2.db"]


def test_export_table_and_import_are_asked_for(qtbot: QtBot, settings: SettingsView) -> None:
    card = settings.transfer
    for button, signal in (
        (card.export, card.export_requested), (card.table, card.table_requested),
        (card.import_, card.import_requested),
    ):  # fmt: skip
        with qtbot.waitSignal(signal):
            shown.press(button, Qt.Key.Key_Return)
