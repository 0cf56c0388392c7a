"""The settings of the desktop around the window: reminders, the tray, the start of the computer."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from exercise_app.core.settings import WEEKDAYS
from exercise_app.core.translation import tr
from exercise_app.ui.props.settings import SettingsProps
from exercise_app.ui.props.settings_desktop import DesktopProps, hours
from exercise_app.ui.views.settings_parts import SettingsCard
from exercise_app.ui.widgets.controls import Choice


class DesktopCard(SettingsCard):
    """Reminders, tray, autostart and menu. `changed` tells a key such as `reminders.on`, and the
    value; `autostart_chosen` whether the app is to start with the computer, `menu_chosen` whether
    it is to be in the menu of programs.
    """

    changed = Signal(str, object)
    autostart_chosen = Signal(bool)
    menu_chosen = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Desktop"), parent=parent)
        self._shown: SettingsProps | None = None
        self.remind = self._switch("reminders.on")
        told = tr(
            "At the hours below, while the app runs: where the week still owes something, and not "
            "while a program fills the screen."
        )
        self.add_row(tr("Reminders"), self.remind, told, key="reminders.on")
        self.days: dict[str, Choice] = {}
        for day, name in zip(WEEKDAYS, DesktopProps.day_names(), strict=True):
            key = f"reminders.{day}"
            choice = Choice()
            choice.addItem(tr("Off"), "off")
            for value, words in hours():
                choice.addItem(words, value)
            choice.setMaxVisibleItems(14)
            choice.setStyleSheet("QComboBox { combobox-popup: 0; }")  # else as high as the screen
            choice.activated.connect(
                lambda _index, key=key, choice=choice: self.changed.emit(key, choice.currentData())
            )
            self.days[day] = choice
            self.add_row(tr("Remind on {day}", day=name), choice, key=key)
        self.tray = self._switch("tray")
        told = tr("The next session is a click away, and closing the window leaves the app there.")
        self.add_row(tr("Icon in the tray"), self.tray, told, key="tray")
        self.autostart = self._kept_elsewhere(self.autostart_chosen)
        told = tr("In the tray, so that reminders come without opening the app.")
        self.add_row(tr("Start with the computer"), self.autostart, told)
        self.menu = self._kept_elsewhere(self.menu_chosen)
        told = tr("With its icon, and to open YAML files with. Your editor stays their default.")
        self.add_row(tr("In the menu of programs"), self.menu, told)

    def _choice(self) -> Choice:
        choice = Choice()
        choice.addItem(tr("Off"), False)
        choice.addItem(tr("On"), True)
        return choice

    def _kept_elsewhere(self, chosen: SignalInstance) -> Choice:
        """A choice that is kept in a file of the desktop's, which may not be written: what is
        `chosen` is told, and then shown as it came out.
        """
        choice = self._choice()

        def choose() -> None:
            chosen.emit(choice.currentData())
            if self._shown is not None:
                self.render_props(self._shown)

        choice.activated.connect(choose)
        return choice

    def _switch(self, key: str) -> Choice:
        choice = self._choice()
        choice.activated.connect(lambda _index: self.changed.emit(key, choice.currentData()))
        return choice

    def render_props(self, whole: SettingsProps) -> None:
        """Show what is set."""
        props, self._shown = whole.desktop, whole
        if props is None:
            return
        for choice, value in (
            (self.remind, props.reminds),
            (self.tray, props.tray),
            (self.autostart, bool(props.surroundings.autostart)),
            (self.menu, bool(props.surroundings.in_menu)),
            *((self.days[day], value) for day, value in zip(WEEKDAYS, props.days, strict=True)),
        ):
            with QSignalBlocker(choice):
                self._show(choice, value)
        for choice in self.days.values():
            choice.setEnabled(props.reminds)
        self.tray.setEnabled(props.surroundings.has_tray)
        self.autostart.setEnabled(props.surroundings.autostart is not None)
        self.menu.setEnabled(props.surroundings.in_menu is not None)
        self.show_states(props.states)

    def _show(self, choice: Choice, value: object) -> None:
        """Choose `value`; an hour that the file has and the list has not is added."""
        if choice.findData(value) < 0:
            choice.addItem(str(value), value)
        choice.setCurrentIndex(choice.findData(value))
