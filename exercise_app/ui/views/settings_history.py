"""The settings page's part on what is kept: backups, and everything as files."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from exercise_app.core.translation import tr, trn
from exercise_app.ui import theme
from exercise_app.ui.paint import LEFT, RIGHT, canvas, fill_round, focus_ring, write
from exercise_app.ui.props.backups import BackupRow, BackupsProps
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.settings_parts import SettingsCard
from exercise_app.ui.widgets.buttons import Button, Look, Pressable
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.page import clear
from exercise_app.ui.widgets.text import MUTED, WARN, Label

FEW = 6
"""Backups that are listed before all are asked for."""


class BackupButton(Pressable):
    """A backup: when it was made, and what it holds. Pressing it shows what restoring it does."""

    def __init__(self, row: BackupRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(row.spoken)
        self.setAccessibleDescription(tr("Shows what restoring it does, and asks before."))
        self.setToolTip(row.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for two lines."""
        lines = sum(QFontMetricsF(theme.font(s)).height() for s in (Text.STRONG, Text.SMALL))
        return QSize(theme.em(16), round(lines) + 2 * Space.S)

    def minimumSizeHint(self) -> QSize:
        """Narrow ones shorten their texts."""
        return QSize(theme.em(8), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground under the mouse, the texts and the ring."""
        colours = theme.colours_of(self.palette())
        painter = canvas(self)
        body = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse() or self.isDown():
            fill_round(painter, body, Space.RADIUS_CONTROL, colours.raised)
        inside = body.adjusted(Space.M, Space.S - 1, -Space.M, 1 - Space.S)
        strong, small = theme.font(Text.STRONG), theme.font(Text.SMALL)
        high = QFontMetricsF(strong).height()
        first = QRectF(inside.left(), inside.top(), inside.width(), high)
        second = QRectF(first.left(), first.bottom(), first.width(), QFontMetricsF(small).height())
        painter.setFont(small)
        write(painter, first, RIGHT, self._row.about, colours.muted)
        painter.setFont(strong)
        write(painter, first, LEFT, self._row.made, colours.text)
        painter.setFont(small)
        held = QFontMetricsF(small).elidedText(
            self._row.holds, Qt.TextElideMode.ElideRight, second.width()
        )
        write(painter, second, LEFT, held, colours.muted)
        if self.hasFocus():
            focus_ring(painter, body, Space.RADIUS_CONTROL, colours)


class BackupsCard(SettingsCard):
    """Renders `BackupsProps`; `restore_requested` gives a backup's file."""

    restore_requested = Signal(str)
    back_up_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        told = tr(
            "A whole copy of your history, made each day on which something has changed. They are "
            "on this disk only: export everything now and then, and keep that elsewhere."
        )
        super().__init__(tr("Backups"), told, parent)
        self._props: BackupsProps | None = None
        self._shows_all = False
        self.offer = QWidget()
        column = QVBoxLayout(self.offer)
        column.setContentsMargins(0, 0, 0, 0)
        self._offered = Label(tone=WARN)
        self.accept = Button(tr("Look at it and restore it"), Look.PRIMARY)
        self.accept.clicked.connect(self._restore_offered)
        column.addWidget(self._offered)
        column.addWidget(self.accept)
        self.offer.hide()
        self.column.addWidget(self.offer)
        self.now = Button(tr("Back up now"), icon="plus")
        self.now.clicked.connect(self.back_up_requested)
        self.column.addWidget(self.now)
        self._told = Label(tone=MUTED)
        self.column.addWidget(self._told)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.column.addLayout(self._list)
        self.buttons: list[BackupButton] = []
        self.all = Button("", Look.QUIET, icon="down")
        self.all.clicked.connect(self._show_all)
        self.all.hide()
        self.column.addWidget(self.all)

    def show_backups(self, props: BackupsProps) -> None:
        """Show the backups, newest first."""
        if props == self._props:
            return
        self._props = props
        self._told.show_text(tr("Looking for backups …") if props.rows is None else props.told)
        offered = props.offer
        self.offer.setVisible(offered is not None)
        if offered is not None:
            self._offered.setText(
                tr(
                    "The history was damaged and put aside. The newest backup from before that is "
                    "whole is of {made}: {holds}.",
                    made=f"{offered.made[:1].lower()}{offered.made[1:]}",
                    holds=offered.holds,
                )
            )
        if props.rows is not None:
            self._fill(props.rows)

    def _fill(self, rows: tuple[BackupRow, ...]) -> None:
        clear(self._list)
        shown = rows if self._shows_all else rows[:FEW]
        self.buttons = []
        for row in shown:
            button = BackupButton(row)
            button.clicked.connect(lambda _on=False, path=row.path: self._restore(path))
            self._list.addWidget(button)
            self.buttons.append(button)
        self.all.setVisible(len(rows) > len(shown))
        self.all.setText(trn("All {n} backups", "All {n} backups", len(rows)))

    def _show_all(self) -> None:
        self._shows_all = True
        if self._props is not None and self._props.rows is not None:
            self._fill(self._props.rows)
            self.buttons[FEW].show()
            self.buttons[FEW].setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self, path: str) -> None:
        self.restore_requested.emit(path)

    def _restore_offered(self) -> None:
        if self._props is not None and self._props.offer is not None:
            self.restore_requested.emit(self._props.offer.path)


class TransferCard(SettingsCard):
    """Everything as files: out of the app and back into it."""

    export_requested = Signal()
    table_requested = Signal()
    import_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        told = tr(
            "All of it is yours: sessions, runs, shoes, weeks off and plans in one file, to keep "
            "elsewhere or to take to another computer. Importing adds what is not here yet."
        )
        super().__init__(tr("Export and import"), told, parent)
        self.export = Button(tr("Export everything"))
        self.export.setAccessibleDescription(tr("Into a JSON file."))
        self.export.clicked.connect(self.export_requested)
        self.table = Button(tr("Sessions as a table"))
        self.table.setAccessibleDescription(tr("Into a CSV file, for spreadsheets."))
        self.table.clicked.connect(self.table_requested)
        self.import_ = Button(tr("Import a file"))
        self.import_.setAccessibleDescription(tr("Shows what it would add, and asks before."))
        self.import_.clicked.connect(self.import_requested)
        holder = QWidget()
        row = WrapRow(Space.S)
        holder.setLayout(row)
        for button in (self.export, self.table, self.import_):
            row.addWidget(button)
        self.column.addWidget(holder)
        self.column.addWidget(
            Label(
                tr("A JSON file holds everything; a CSV file is for spreadsheets."),
                Text.SMALL,
                MUTED,
            )
        )
