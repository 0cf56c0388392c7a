"""The icon in the tray (or menu bar), with its menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from exercise_app.core.translation import tr
from exercise_app.ui.assets import assets
from exercise_app.ui.props.tray import TrayProps


def has_tray() -> bool:
    """Whether the desktop has a place for such icons; Qt can tell once the application is made."""
    return QApplication.instance() is not None and QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """Renders `TrayProps`. `opening` comes before the menu is seen, so that it can be brought up
    to date.
    """

    opening = Signal()
    start_requested = Signal()
    pause_toggled = Signal()
    show_requested = Signal()
    quit_requested = Signal()
    message_clicked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.next = self._entry("", None)
        self.next.setEnabled(False)
        self.start = self._entry("", self.start_requested)
        self.pause = self._entry("", self.pause_toggled)
        self.menu.addSeparator()
        self._entry(tr("Show the window"), self.show_requested)
        self._entry(tr("Quit"), self.quit_requested)
        self.menu.aboutToShow.connect(self.opening)
        icon = QIcon(str(assets() / "icons" / "app.png"))
        self.icon = QSystemTrayIcon(icon, self)
        self.icon.setToolTip("Exercise App")
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(self.message_clicked)

    def _entry(self, text: str, signal: object) -> QAction:
        entry = self.menu.addAction(text)
        if signal is not None:
            entry.triggered.connect(lambda _checked=False: signal.emit())  # type: ignore[attr-defined]
        return entry

    def show(self) -> None:
        """Show the icon."""
        self.icon.show()

    def remove(self) -> None:
        """Take the icon away for good."""
        self.icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def render_props(self, props: TrayProps) -> None:
        """Show what can be done now."""
        for entry, text in (
            (self.next, props.next), (self.start, props.start), (self.pause, props.pause)
        ):  # fmt: skip
            entry.setText(text.replace("&", "&&"))
            entry.setVisible(bool(text))

    def show_message(self, title: str, text: str) -> bool:
        """Show a message at the icon; False where the desktop shows none."""
        if not QSystemTrayIcon.supportsMessages():
            return False
        self.icon.showMessage(title, text, self.icon.icon())
        return True

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self.show_requested.emit()
