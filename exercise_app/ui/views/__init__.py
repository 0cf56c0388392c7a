"""The views: each renders its props and says by signals what the user wants."""

from __future__ import annotations

VIEWS = {
    "today": ("today", "TodayView"),
    "routine": ("routine", "RoutineView"),
    "editor": ("editor", "EditorView"),
    "player": ("player", "PlayerView"),
    "summary": ("summary", "SummaryView"),
    "exercises": ("catalogue", "CatalogueView"),
    "exercise": ("exercise", "ExerciseView"),
    "history": ("history", "HistoryView"),
    "session": ("session", "SessionView"),
    "runs": ("runs", "RunsView"),
    "incoming": ("incoming", "IncomingView"),
    "guide": ("guide", "GuideView"),
    "signs": ("signs", "SignsView"),
    "settings": ("settings", "SettingsView"),
}
"""Each view's module here, and its class, by the name the window has for it."""
UNDER = {
    "routine": "today",
    "editor": "today",
    "incoming": "today",
    "exercise": "exercises",
    "session": "history",
    "signs": "guide",
}
"""Pages that belong to a place of the sidebar."""
