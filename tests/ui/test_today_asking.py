"""What Today asks and offers besides the suggestion, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from exercise_app.core.translation import mark
from exercise_app.ui.props.before import BeforeProps
from exercise_app.ui.props.morning import MorningProps
from exercise_app.ui.props.rescue import RescueProps
from exercise_app.ui.props.suggest import Choice, choice_of
from exercise_app.ui.props.today import Hero, TodayProps
from exercise_app.ui.views.today import TodayView
from exercise_app.ui.views.today_asking import MorningCard, PainLine, RescueCard
from exercise_app.ui.views.today_parts import HeroCard
from exercise_app.ui.views.week_off import WeekOffSheet
from exercise_app.ui.widgets.buttons import Button
from tests.ui import samples, shown

EASE = BeforeProps(4, "Ease off. Take it easier.", (Choice("core-strength-1", "Take it instead"),))
STOP = BeforeProps(7, "Stop for now. Rest.", see_someone=True)
MORNING = MorningProps("a", "How was it the morning after?", "Core strength, yesterday.")
RESCUE = RescueProps("/b.db", "Your history can be brought back", "Not deleted.", "It holds 3.")


@pytest.fixture
def view(qtbot: QtBot) -> TodayView:
    view = TodayView()
    qtbot.addWidget(view)
    view.resize(1000, 900)
    view.render_props(shown.today_props())
    view.show()
    view.finish()
    return view


def button(root: QWidget, text: str) -> Button:
    QApplication.processEvents()
    return next(b for b in root.findChildren(Button) if b.text() == text and b.isVisible())


def texts(root: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in root.findChildren(QLabel) if label.isVisible()]


def line(view: TodayView) -> PainLine:
    found = view.findChild(PainLine)
    assert isinstance(found, PainLine)
    return found


def with_hero(change: Callable[[Hero], Hero]) -> TodayProps:
    props = shown.today_props()
    assert isinstance(props.hero, Hero)
    return props._replace(hero=change(props.hero))


class TestPainNow:
    def test_a_digit_says_it_from_wherever_nothing_else_takes_digits(
        self, qtbot: QtBot, view: TodayView
    ) -> None:
        view.take_focus()
        with qtbot.waitSignal(view.pain_told) as told:
            shown.press(shown.focused(view), Qt.Key.Key_4)
        assert told.args == [4]
        with qtbot.waitSignal(view.pain_told) as told:
            shown.press(shown.focused(view), Qt.Key.Key_4)
        assert told.args == [None], "the same once more takes it back"

    def test_ten_is_said_by_the_arrows_or_the_mouse(self, qtbot: QtBot, view: TodayView) -> None:
        with qtbot.waitSignal(view.pain_told) as told:
            button(line(view), "10").click()
        assert told.args == [10]

    def test_enter_starts_without_it(self, qtbot: QtBot, view: TodayView) -> None:
        view.take_focus()
        with qtbot.waitSignal(view.start_requested):
            shown.press(shown.focused(view), Qt.Key.Key_Return)

    def test_the_answer_offers_something_easier(self, qtbot: QtBot, view: TodayView) -> None:
        view.render_props(shown.today_props()._replace(before=EASE))
        assert "Ease off. Take it easier." in texts(view)
        assert line(view).scale.value() == 4
        with qtbot.waitSignal(view.start_requested) as started:
            button(view, "Take it instead").click()
        assert started.args == ["core-strength-1"]

    def test_or_the_page_on_when_to_see_someone(self, qtbot: QtBot, view: TodayView) -> None:
        view.render_props(shown.today_props()._replace(before=STOP))
        with qtbot.waitSignal(view.help_requested):
            button(view, "When to see someone").click()

    def test_the_answer_goes_with_the_number(self, view: TodayView) -> None:
        view.render_props(shown.today_props()._replace(before=EASE))
        view.render_props(shown.today_props())
        assert "Ease off. Take it easier." not in texts(view)
        assert line(view).scale.value() is None

    def test_the_suggestion_stays_as_it_is_while_it_is_said(self, view: TodayView) -> None:
        hero = view.findChild(HeroCard)
        view.render_props(shown.today_props()._replace(before=EASE))
        assert view.findChild(HeroCard) is hero

    def test_nothing_moves_when_the_line_comes_after_the_first_paint(self, qtbot: QtBot) -> None:
        view = TodayView()
        qtbot.addWidget(view)
        view.resize(1000, 900)
        view.render_props(shown.today_props())
        view.show()
        for _ in range(3):
            QApplication.processEvents()
        hero = view.findChild(HeroCard)
        assert isinstance(hero, HeroCard)
        before = hero.height()
        view.finish()
        for _ in range(3):
            QApplication.processEvents()
        assert hero.height() == before

    def test_finishing_twice_says_it_once(self, view: TodayView) -> None:
        view.finish()
        told: list[object] = []
        view.pain_told.connect(told.append)
        button(line(view), "2").click()
        assert told == [2]

    def test_another_suggestion_has_the_line_at_once(self, view: TodayView) -> None:
        view.render_props(
            with_hero(lambda hero: hero._replace(reason="Another."))._replace(before=EASE)
        )
        QApplication.processEvents()
        (found,) = [one for one in view.findChildren(PainLine) if one.isVisible()]
        assert found.scale.value() == 4

    def test_long_names_make_the_page_no_wider_than_the_window(self, view: TodayView) -> None:
        long = samples.summarise(samples.LONG)
        other = choice_of(long, mark("{name} all the same"))
        before = BeforeProps(4, "Ease off.", (choice_of(long, mark("Take {name} instead")),))
        props = with_hero(lambda hero: hero._replace(other=other))._replace(before=before)
        view.render_props(props)
        view.resize(412, 700)  # what the sidebar leaves of the narrowest window
        for _ in range(6):  # the picture goes first, and then the page is laid out anew
            QApplication.processEvents()
        assert view.content.width() <= view.viewport().width()
        assert [
            b.accessibleName() for b in view.findChildren(Button) if long.name in b.accessibleName()
        ]

    @pytest.mark.parametrize("width", [412, 800])
    def test_all_numbers_are_in_sight_in_a_narrow_window(self, view: TodayView, width: int) -> None:
        view.resize(width, 700)
        for _ in range(3):
            QApplication.processEvents()
        scale = line(view).scale
        for number in scale.findChildren(Button):
            assert scale.rect().contains(number.geometry()), number.text()
        right = scale.mapTo(view, scale.rect().topRight()).x()
        assert right <= view.viewport().width()


class TestTheOtherChoice:
    def test_stands_beside_what_is_suggested(self, qtbot: QtBot, view: TodayView) -> None:
        other = Choice("core-strength-1", "Stay with it")
        view.render_props(with_hero(lambda hero: hero._replace(other=other)))
        with qtbot.waitSignal(view.start_requested) as started:
            button(view, "Stay with it").click()
        assert started.args == ["core-strength-1"]

    def test_a_lighter_suggestion_starts_lighter_and_the_other_whole(
        self, qtbot: QtBot, view: TodayView
    ) -> None:
        other = Choice("core-strength-2", "The whole routine")
        view.render_props(with_hero(lambda hero: hero._replace(lighter=True, other=other)))
        with qtbot.waitSignal(view.form_requested) as started:
            button(view, "Start").click()
        assert started.args == ["core-strength-2", True]
        with qtbot.waitSignal(view.form_requested) as started:
            button(view, "The whole routine").click()
        assert started.args == ["core-strength-2", False]


class TestTheMorningAfter:
    def test_is_answered_by_a_number(self, qtbot: QtBot, view: TodayView) -> None:
        view.render_props(shown.today_props()._replace(morning=MORNING))
        card = view.findChild(MorningCard)
        assert isinstance(card, MorningCard)
        with qtbot.waitSignal(view.morning_rated) as rated:
            button(card, "2").click()
        assert rated.args == [2]

    def test_the_card_stays_and_says_what_follows(self, view: TodayView) -> None:
        view.render_props(shown.today_props()._replace(morning=MORNING))
        card = view.findChild(MorningCard)
        answered = MORNING._replace(pain=6, told="Stop for now.", see_someone=True)
        view.render_props(shown.today_props()._replace(morning=answered))
        assert view.findChild(MorningCard) is card
        assert "Stop for now." in texts(view)
        assert button(view, "When to see someone").isVisible()

    def test_can_be_skipped(self, qtbot: QtBot, view: TodayView) -> None:
        view.render_props(shown.today_props()._replace(morning=MORNING))
        with qtbot.waitSignal(view.morning_skipped):
            button(view, "Skip").click()
        view.render_props(shown.today_props())
        assert not [c for c in view.findChildren(MorningCard) if c.isVisible()]

    def test_comes_after_the_suggestion_and_before_the_week(self, view: TodayView) -> None:
        view.render_props(shown.today_props()._replace(morning=MORNING, rescue=RESCUE))
        QApplication.processEvents()
        kinds = (RescueCard, HeroCard, MorningCard)
        tops = [view.findChild(kind).y() for kind in kinds]  # type: ignore[union-attr]
        assert tops == sorted(tops)


class TestTheBackup:
    def test_is_restored_or_declined(self, qtbot: QtBot, view: TodayView) -> None:
        view.render_props(shown.today_props()._replace(rescue=RESCUE))
        with qtbot.waitSignal(view.restore_requested):
            button(view, "Restore this backup").click()
        with qtbot.waitSignal(view.restore_declined):
            button(view, "Go on without it").click()


class TestTheWeeksDeeds:
    def test_each_tells_what_is_wanted(self, qtbot: QtBot, view: TodayView) -> None:
        for text, intent in (
            ("I ran", view.run_requested),
            ("Take this week off", view.week_off_requested),
        ):
            with qtbot.waitSignal(intent):
                button(view, text).click()

    def test_a_week_off_can_be_counted_again(self, qtbot: QtBot, view: TodayView) -> None:
        view.render_props(shown.today_props()._replace(is_off=True))
        with qtbot.waitSignal(view.week_on_requested):
            button(view, "Count this week").click()

    def test_the_sheet_asks_for_one_of_three_reasons(self, qtbot: QtBot, view: TodayView) -> None:
        sheet = WeekOffSheet(view, view.content)
        qtbot.addWidget(sheet)
        sheet.open(sheet.first)
        for reason in ("holiday", "illness", "injury"):
            with qtbot.waitSignal(sheet.chosen) as chosen:
                sheet.reasons[reason].click()
            assert chosen.args == [reason]
        with qtbot.waitSignal(sheet.dismissed):
            shown.press(sheet, Qt.Key.Key_Escape)


def test_everything_asked_has_a_name_for_screen_readers(view: TodayView) -> None:
    props = shown.today_props()._replace(before=STOP, morning=MORNING, rescue=RESCUE)
    view.render_props(props)
    QApplication.processEvents()
    assert shown.nameless(view) == []
