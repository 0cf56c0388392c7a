"""The player: a session while it runs, read from the mat and driven by the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from exercise_app.core.translation import tr
from exercise_app.ui import theme
from exercise_app.ui.accessible import announce
from exercise_app.ui.props import words
from exercise_app.ui.props.player import PlayerProps, Status
from exercise_app.ui.theme import Space, Text
from exercise_app.ui.views.player_sheets import EndSheet, HurtSheet, KeysSheet
from exercise_app.ui.views.stage import Stage
from exercise_app.ui.widgets.bar import SegmentBar
from exercise_app.ui.widgets.buttons import Button, IconButton, Look
from exercise_app.ui.widgets.flow import WrapRow
from exercise_app.ui.widgets.notice import NoticeBar
from exercise_app.ui.widgets.progress import Progress
from exercise_app.ui.widgets.sheet import Sheet
from exercise_app.ui.widgets.text import MUTED, Label, TickingLabel


class PlayerView(QWidget):
    """Renders `PlayerProps`; rendering what is shown already costs next to nothing.

    `adjust_requested` gives seconds, `jump_requested` a segment's index.
    """

    pause_toggled = Signal()
    previous_requested = Signal()
    next_requested = Signal()
    restart_requested = Signal()
    adjust_requested = Signal(int)
    jump_requested = Signal(int)
    mute_toggled = Signal()
    speech_requested = Signal()
    full_screen_toggled = Signal()
    end_requested = Signal()
    end_confirmed = Signal()
    end_cancelled = Signal()
    hurt_requested = Signal()
    ease_requested = Signal()
    skip_requested = Signal()
    go_on_requested = Signal()
    notice_dismissed = Signal()
    picture_failed = Signal(str)
    """The picture at this path cannot be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._props: PlayerProps | None = None
        self.content = QWidget(self)
        self.content.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.content)
        column = QVBoxLayout(self.content)
        column.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        column.setSpacing(Space.S)
        self._build_head(column)
        self.notice = NoticeBar()
        self.notice.dismissed.connect(self.notice_dismissed)
        column.addWidget(self.notice)
        self.progress = Progress(tr("Preparing the voice"))
        column.addWidget(self.progress)
        self.stage = Stage()
        self.stage.laid_out.connect(self._render_title)
        later = Qt.ConnectionType.QueuedConnection  # it is found while rendering
        self.stage.picture.failed.connect(self.picture_failed, later)
        column.addWidget(self.stage, 1)
        self.bar = SegmentBar()
        self.bar.jumped.connect(self.jump_requested)
        column.addWidget(self.bar)
        self._build_controls(column)
        self._sheets()
        self._shortcuts = [self._shortcut(keys, act) for keys, act in self._keys()]

    def _build_head(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        self.end = Button(tr("End"), Look.QUIET, icon="back", key="Esc")
        self.end.clicked.connect(self.end_requested)
        row.addWidget(self.end)
        self.title = Label(style=Text.STRONG)
        row.addWidget(self.title, 1)
        self.left = TickingLabel(tone=MUTED, wrap=False)
        self.left.setFont(theme.tabular(theme.font(Text.BODY)))
        row.addWidget(self.left)
        column.addLayout(row)

    def _build_controls(self, column: QVBoxLayout) -> None:
        holder = QWidget()
        row = WrapRow(Space.XS)
        holder.setLayout(row)
        self.previous = Button(tr("Previous"), key="←")
        self.pause = Button(tr("Pause"), Look.PRIMARY, key="Space")
        self.next = Button(tr("Next"), key="→")
        self.hurt = Button(tr("It hurts"), icon="hurt", key="H")
        self.mute = IconButton(tr("Mute"), "sound", key="M")
        self.speech = IconButton(tr("Speech"), "speech", key="V")
        self.full_screen = IconButton(tr("Full screen"), "fullscreen", key="F")
        self.help = IconButton(tr("Keys"), "keyboard", key="?")
        for button, signal in (
            (self.previous, self.previous_requested),
            (self.pause, self.pause_toggled),
            (self.next, self.next_requested),
            (self.hurt, self.hurt_requested),
            (self.mute, self.mute_toggled),
            (self.speech, self.speech_requested),
            (self.full_screen, self.full_screen_toggled),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        self.help.clicked.connect(self.show_keys)
        row.addWidget(self.help)
        column.addWidget(holder)

    def _sheets(self) -> None:
        self.end_sheet = EndSheet(self, self.content)
        self.end_sheet.end.clicked.connect(self.end_confirmed)
        self.end_sheet.dismissed.connect(self.end_cancelled)
        self.hurt_sheet = HurtSheet(self, self.content)
        self.hurt_sheet.ease.clicked.connect(self.ease_requested)
        self.hurt_sheet.skip.clicked.connect(self.skip_requested)
        self.hurt_sheet.end.clicked.connect(self.end_confirmed)
        self.hurt_sheet.dismissed.connect(self.go_on_requested)
        self._keys_sheet: KeysSheet | None = None

    def _keys(self) -> tuple[tuple[tuple[str, ...], Callable[[], None]], ...]:
        return (
            (("Space", "Media Play", "Toggle Media Play/Pause"), self.pause_toggled.emit),
            (("Left", "Media Previous"), self.previous_requested.emit),
            (("Right", "Media Next"), self.next_requested.emit),
            (("H",), self.hurt_requested.emit),
            (("F", "F11"), self.full_screen_toggled.emit),
            (("Esc",), self.end_requested.emit),
            (("M",), self.mute_toggled.emit),
            (("V",), self.speech_requested.emit),
            (("+", "="), lambda: self.adjust_requested.emit(10)),
            (("-",), lambda: self.adjust_requested.emit(-10)),
            (("R",), self.restart_requested.emit),
            (("?",), self.show_keys),
        )

    def _shortcut(self, keys: tuple[str, ...], act: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(self)
        shortcut.setKeys([QKeySequence(key) for key in keys])
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(keys[0] in ("+", "-"))
        shortcut.activated.connect(act)
        return shortcut

    def set_viewing(self, metres: float, factor: float = 1.0) -> None:
        """The distance the screen is read at in metres, and the user's correction of its size."""
        self.stage.set_viewing(metres, factor)

    def set_full_screen(self, on: bool) -> None:
        """Show how to leave full screen, or how to enter it."""
        self.full_screen.set_name(tr("Leave full screen") if on else tr("Full screen"), "F")
        self.full_screen.set_icon("windowed" if on else "fullscreen")

    @property
    def props(self) -> PlayerProps | None:
        """What is shown; None before the first rendering."""
        return self._props

    def render_props(self, props: PlayerProps) -> None:
        """Show a moment of the session; only what changed is painted anew."""
        former, self._props = self._props, props
        if former is not None and props == former:
            return
        self.left.show_text(" · ".join(filter(None, (props.left, props.position))))
        self.stage.render_props(props)
        self._render_title()
        self.bar.show_segments(props.bar)
        self.bar.show_place(props.index, props.fraction)
        if former is None or (props.index, props.announced) != (former.index, former.announced):
            announce(self, props.announced)
        if former is None or props.notice != former.notice:
            self.notice.show_notice(props.notice, kind=props.notice_kind)
        if former is None or props.rendering != former.rendering:
            self.progress.show_progress(props.rendering)
        if former is None or _buttons(props) != _buttons(former):
            self._render_buttons(props)
        if former is None or (props.hurt, props.asking_end) != (former.hurt, former.asking_end):
            self._render_sheets(props)

    def _render_title(self) -> None:
        """The routine's name; set and round too, where the stage has no room for them."""
        props = self._props
        if props is None:
            return
        detail = "" if self.stage.shows_detail() else props.detail
        self.title.show_text(" · ".join(filter(None, (props.title, detail))))

    def _render_buttons(self, props: PlayerProps) -> None:
        waiting = props.status is Status.WAITING
        self.pause.setText(tr("Resume") if props.status is Status.PAUSED else tr("Pause"))
        self.pause.setEnabled(props.status not in (Status.READY, Status.OVER))
        self.pause.set_look(Look.PLAIN if waiting else Look.PRIMARY)
        self.next.setText(tr("Done") if waiting else tr("Next"))
        self.next.set_look(Look.PRIMARY if waiting else Look.PLAIN)
        self.mute.set_name(tr("Unmute") if props.muted else tr("Mute"), "M")
        self.mute.set_icon("muted" if props.muted else "sound")
        self.speech.set_name(words.speech(props.speech), "V")

    def _render_sheets(self, props: PlayerProps) -> None:
        self.end_sheet.show_if(props.asking_end)
        self.hurt_sheet.show_hurt(None if props.asking_end else props.hurt)
        self._arm()

    def show_keys(self) -> None:
        """Open the list of keys."""
        if self._keys_sheet is None:
            self._keys_sheet = KeysSheet(self, self.content)
            self._keys_sheet.dismissed.connect(self._hide_keys)
        self._keys_sheet.open(self._keys_sheet.done)
        self._arm()

    def _hide_keys(self) -> None:
        if self._keys_sheet is not None:
            self._keys_sheet.close_sheet()
        self._arm()

    def _arm(self) -> None:
        """The player's keys hold while no sheet is open."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(self._open_sheet() is None)

    def _open_sheet(self) -> Sheet | None:
        sheets = (self.end_sheet, self.hurt_sheet, self._keys_sheet)
        opened = (sheet for sheet in sheets if sheet is not None and not sheet.isHidden())
        return next(opened, None)

    def take_focus(self) -> None:
        """The keyboard is the player's, or the sheet's that is open over it."""
        sheet = self._open_sheet()
        if sheet is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            sheet.take_focus()


def _buttons(props: PlayerProps) -> tuple[object, ...]:
    """What the buttons show."""
    return props.status, props.muted, props.speech
