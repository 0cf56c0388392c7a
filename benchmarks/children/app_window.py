"""The app as `main.py` starts it, watched until Today is painted with all it has to show."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

    from exercise_app.context import Context
    from exercise_app.flow import Flow

CARDS = 3
"""Cards that are surely inside the window; further ones may be below its edge."""


def today() -> Iterator[QWidget]:
    """Today, its suggestion with the button that starts it, its week, and the cards in sight."""
    from PySide6.QtWidgets import QApplication

    from exercise_app.ui.views.today import TodayView
    from exercise_app.ui.views.today_parts import HeroCard
    from exercise_app.ui.widgets.cards import TextCard
    from exercise_app.ui.widgets.days import WeekDots

    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    view = next(found for w in windows if (found := w.findChild(TodayView)) is not None)
    hero = view.findChild(HeroCard)
    assert hero is not None, "there is no suggestion on Today"
    days, cards = view.findChildren(WeekDots), view.findChildren(TextCard)
    assert days, "there is no week on Today"
    assert len(cards) >= CARDS, "there are no routines on Today"
    seen = [card for card in (*days, *cards) if not card.visibleRegion().isEmpty()]
    yield from (view, hero, hero.start, *seen)


def main() -> int:
    """What main.py does, under watch from when the window is made; Qt is loaded by the app."""
    from exercise_app import app, cli

    make = app._make_flow

    def make_watched(context: Context) -> Flow | None:
        from benchmarks.children.first_paint import watch

        made = make(context)
        watch(today)
        return made

    app._make_flow = make_watched
    return cli.main([])


if __name__ == "__main__":
    raise SystemExit(main())
