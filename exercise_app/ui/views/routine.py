"""A routine's page: what it holds, how each step is done, and where to start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui.props.adjusting import AdjustingProps
from exercise_app.ui.props.routine import RoutineProps, Section
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.adjusting import AdjustingRow, ChangedCard
from exercise_app.ui.views.routine_step import StepWidget
from exercise_app.ui.widgets.buttons import Button, Look
from exercise_app.ui.widgets.cards import Card
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.page import Page, clear
from exercise_app.ui.widgets.strip import SegmentStrip
from exercise_app.ui.widgets.text import ACCENT, MUTED, Label

MEND = "mend"
"""The deed that leads to the errors of a routine's file."""


class RoutineView(Page):
    """Renders `RoutineProps`. `start_requested` gives the routine's id and a segment's index,
    `exercise_requested` the id of an exercise whose page is wanted, `deed_requested` the key of
    one of the props' deeds. The other signals are changes for today, each by the exercise as it is
    written; a length of 0 minutes is the routine's own.
    """

    start_requested = Signal(str, int)
    back_requested = Signal()
    exercise_requested = Signal(str)
    deed_requested = Signal(str)
    minutes_chosen = Signal(int)
    speech_chosen = Signal(str)
    swap_requested = Signal(str, str)
    skip_requested = Signal(str)
    put_back_requested = Signal(str)
    reset_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: RoutineProps | None = None
        self._steps: list[StepWidget] = []
        self._start: Button | None = None

    def render_props(self, props: RoutineProps) -> None:
        """Show a routine; free when it is the one shown."""
        if props == self._props:
            return
        before, self._props = self._props, props
        stays = before is not None and before.id == props.id
        kept = _Kept(self) if stays else None
        clear(self.body)
        self._steps = []
        self.body.addWidget(self._make_head(props))
        if props.trouble:
            self.body.addWidget(self._make_trouble(props))
        if props.adjusting is not None and props.adjusting.told:
            self.body.addWidget(self._make_changed(props.adjusting))
        bar = SegmentStrip()
        bar.setAccessibleName(tr("The routine in time"))
        bar.show_segments(props.bar)
        self.body.addWidget(bar)
        for section in props.sections:
            self.body.addWidget(self._make_section(section))
        if props.source:
            self.body.addWidget(Label(tr("From {source}", source=props.source), Text.SMALL, MUTED))
        self.body.addStretch(1)
        self.take_focus()
        if kept is None:
            self.verticalScrollBar().setValue(0)
        else:
            kept.restore()

    @property
    def props(self) -> RoutineProps | None:
        """What is shown."""
        return self._props

    @property
    def steps(self) -> tuple[StepWidget, ...]:
        """The steps from top to bottom."""
        return tuple(self._steps)

    def take_focus(self) -> None:
        """Put the keyboard on Start."""
        if self._start is not None:
            self._start.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter starts; Esc goes back."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._start is not None:
            self._start.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def _make_head(self, props: RoutineProps) -> QWidget:
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        back = Button(tr("Back"), Look.QUIET, icon="back", key="Esc")
        back.clicked.connect(self.back_requested)
        column.addWidget(back)
        column.addWidget(Label(props.name, Text.TITLE))
        column.addWidget(Label(props.facts, Text.STRONG, ACCENT))
        if props.about:
            column.addWidget(Label(props.about, tone=MUTED))
        column.addSpacing(Space.S)
        self._start = Button(tr("Start"), Look.PRIMARY, key="Enter")
        self._start.setAccessibleName(tr("Start {name}", name=props.name))
        self._start.clicked.connect(lambda: self.start_requested.emit(props.id, 0))
        column.addWidget(self._start)
        if props.adjusting is not None:
            today = AdjustingRow(props.adjusting)
            today.minutes_chosen.connect(self.minutes_chosen)
            today.speech_chosen.connect(self.speech_chosen)
            column.addWidget(today)
        if props.deeds:
            column.addWidget(self._make_deeds(props))
        return head

    def _make_deeds(self, props: RoutineProps) -> QWidget:
        """What else can be done with the routine."""
        deeds = QWidget()
        row = WrapRow(Space.XS)
        deeds.setLayout(row)
        for key, text in props.deeds:
            button = Button(text, Look.QUIET)
            button.setAccessibleName(f"{text}: {props.name}")
            button.clicked.connect(lambda _on=False, key=key: self.deed_requested.emit(key))
            row.addWidget(button)
        return deeds

    def _make_trouble(self, props: RoutineProps) -> QWidget:
        from exercise_app.ui.views.trouble import TroubleCard

        card = TroubleCard(props.trouble)
        card.mend.clicked.connect(lambda: self.deed_requested.emit(MEND))
        return card

    def _make_changed(self, adjusting: AdjustingProps) -> QWidget:
        card = ChangedCard(adjusting)
        card.reset_requested.connect(self.reset_requested)
        card.save_requested.connect(self.save_requested)
        card.put_back_requested.connect(self.put_back_requested)
        return card

    def _make_section(self, section: Section) -> QWidget:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.L, Space.M, Space.M, Space.M)
        column.setSpacing(0)
        if section.title:
            column.addWidget(Label(section.title, Text.SUBHEADING, ACCENT))
            column.addSpacing(Space.S)
        for number, row in enumerate(section.rows):
            adjusting = self._props.adjusting if self._props is not None else None
            can_skip = adjusting is not None and adjusting.can_skip
            step = StepWidget(row, divided=number > 0, can_skip=can_skip)
            step.start_requested.connect(self._start_from)
            step.exercise_requested.connect(self.exercise_requested)
            step.swap_requested.connect(self.swap_requested)
            step.skip_requested.connect(self.skip_requested)
            self._steps.append(step)
            column.addWidget(step)
        return card

    def _start_from(self, segment: int) -> None:
        if self._props is not None:
            self.start_requested.emit(self._props.id, segment)


class _Kept:
    """Where the user is on the page, to be found again after it was made anew."""

    def __init__(self, view: RoutineView) -> None:
        self._view = view
        self._scrolled = view.verticalScrollBar().value()
        self._open = {step.row.original for step in view.steps if step.is_open}
        focused: QWidget | None = view.focusWidget()
        self._name = self._step = ""
        if focused is not None:
            self._name = focused.accessibleName()
            inside = (step for step in view.steps if step.isAncestorOf(focused))
            self._step = next((step.row.original for step in inside), "")

    def restore(self) -> None:
        """Open what was open, scroll there and put the keyboard there, as far as it still is."""
        view = self._view
        for step in view.steps:
            if step.row.original in self._open:
                step.toggle()
        view.content.adjustSize()
        view.verticalScrollBar().setValue(self._scrolled)
        here = [s for s in view.steps if self._step and s.row.original == self._step]
        items = (view.body.itemAt(index) for index in range(view.body.count()))
        made = [root for item in items if item is not None and (root := item.widget())]
        roots: list[QWidget] = [*here] or made
        inside = (widget for root in roots for widget in root.findChildren(QWidget))
        found = next((w for w in inside if self._name and w.accessibleName() == self._name), None)
        target = found if found is not None or not here else here[0].how
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
