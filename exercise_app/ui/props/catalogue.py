"""The catalogue of exercises: its cards, and what they can be narrowed down by."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from exercise_app.core.kinds import Position
from exercise_app.core.routine import Exercise
from exercise_app.core.translation import mark, told, tr, trn
from exercise_app.ui.props import words

POSITIONS = {
    Position.STANDING: mark("Standing"),
    Position.KNEELING: mark("Kneeling"),
    Position.HANDS_AND_KNEES: mark("Hands and knees"),
    Position.SUPINE: mark("On the back"),
    Position.PRONE: mark("Face down"),
    Position.SIDE_LYING: mark("On the side"),
    Position.SEATED: mark("Seated"),
}
"""How the body is placed, as the window names it."""
MOST_TRAINS = 12
"""How many of the things trained can be chosen from; those of most exercises, and those chosen."""
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "ß": "ss"})


class Item(NamedTuple):
    """An exercise with what it is found by; make it once by `item_of`."""

    exercise: Exercise
    name: str
    text: str
    trains: frozenset[str]


class Sought(NamedTuple):
    """What the user looks for: words, and any of the things trained and of the positions."""

    text: str = ""
    trains: frozenset[str] = frozenset()
    positions: frozenset[Position] = frozenset()
    own: bool = False

    @property
    def filters(self) -> int:
        """How many filters are chosen."""
        return len(self.trains) + len(self.positions) + self.own


class Filter(NamedTuple):
    """Something to narrow the list down by, and how many exercises would be left of it."""

    key: str
    name: str
    left: int
    is_chosen: bool


class ExerciseCard(NamedTuple):
    """An exercise in the list."""

    id: str
    name: str
    trains: str
    position: str
    is_own: bool
    exercise: Exercise

    @property
    def told(self) -> str:
        """The card in words, for a screen reader."""
        yours = tr("yours") if self.is_own else ""
        return ", ".join(filter(None, (self.name, self.trains, self.position, yours)))


class CatalogueProps(NamedTuple):
    """Everything that the catalogue shows. `problems` are sentences with path, line and column."""

    cards: tuple[ExerciseCard, ...]
    told: str
    sought: Sought = Sought()
    trains: tuple[Filter, ...] = ()
    positions: tuple[Filter, ...] = ()
    own: Filter | None = None
    problems: tuple[str, ...] = ()
    empty: str = ""


def item_of(exercise: Exercise) -> Item:
    """An exercise with the words it is found by."""
    place = told(POSITIONS[exercise.position]) if exercise.position else ""
    every = (exercise.name, exercise.id, *exercise.trains, place, exercise.about)
    return Item(
        exercise,
        plain(exercise.name),
        plain(" ".join(every)),
        frozenset(map(_key, exercise.trains)),
    )


def plain(text: str) -> str:
    """`text` as it is compared: in small letters, without accents and with plain quotes."""
    apart = unicodedata.normalize("NFKD", text.casefold().translate(_PLAIN))
    return "".join(c for c in apart if not unicodedata.combining(c))


def derive_catalogue_props(
    items: Iterable[Item],
    sought: Sought = Sought(),  # noqa: B008 - a frozen value
    *,
    problems: Sequence[str] = (),
    unread: int = 0,
) -> CatalogueProps:
    """The catalogue narrowed down to what is sought. `unread` files are still to be read."""
    known = sorted(items, key=lambda item: (item.name, item.exercise.id))
    asked = plain(sought.text).split()
    found = [item for item in known if all(word in item.text for word in asked)]
    shown = [item for item in found if all(test(item) for test in _tests(sought).values())]
    shown.sort(key=lambda item: _rank(item, asked))
    return CatalogueProps(
        cards=tuple(_card(item.exercise) for item in shown),
        told=_told(len(shown), len(known), unread),
        sought=sought,
        trains=_trains(known, found, sought),
        positions=_positions(known, found, sought),
        own=_own(known, found, sought),
        problems=tuple(problems),
        empty="" if shown or unread else _empty(sought, bool(known)),
    )


def _tests(sought: Sought) -> dict[str, Callable[[Item], bool]]:
    """What an exercise must be, one test for each kind of filter that is set."""
    tests: dict[str, Callable[[Item], bool]] = {}
    if sought.trains:
        tests["trains"] = lambda item: not sought.trains.isdisjoint(item.trains)
    if sought.positions:
        tests["positions"] = lambda item: item.exercise.position in sought.positions
    if sought.own:
        tests["own"] = lambda item: is_own(item.exercise)
    return tests


def _left(found: Iterable[Item], sought: Sought, but: str) -> list[Item]:
    """What is left by all filters but one kind: what choosing of that kind chooses from."""
    tests = [test for kind, test in _tests(sought).items() if kind != but]
    return [item for item in found if all(test(item) for test in tests)]


def _trains(known: list[Item], found: list[Item], sought: Sought) -> tuple[Filter, ...]:
    names: dict[str, str] = {}
    for item in known:
        for name in item.exercise.trains:
            names.setdefault(_key(name), name)
    every = Counter(key for item in known for key in item.trains)
    order = sorted(every, key=lambda key: (-every[key], key))
    kept = [*order[:MOST_TRAINS], *(key for key in order[MOST_TRAINS:] if key in sought.trains)]
    left = Counter(key for item in _left(found, sought, "trains") for key in item.trains)
    return tuple(Filter(key, _capital(names[key]), left[key], key in sought.trains) for key in kept)


def _positions(known: list[Item], found: list[Item], sought: Sought) -> tuple[Filter, ...]:
    present = {item.exercise.position for item in known}
    left = Counter(item.exercise.position for item in _left(found, sought, "positions"))
    return tuple(
        Filter(position.value, told(name), left[position], position in sought.positions)
        for position, name in POSITIONS.items()
        if position in present
    )


def _own(known: list[Item], found: list[Item], sought: Sought) -> Filter | None:
    if not any(is_own(item.exercise) for item in known):
        return None
    left = sum(is_own(item.exercise) for item in _left(found, sought, "own"))
    return Filter("own", tr("Yours"), left, sought.own)


def is_own(exercise: Exercise) -> bool:
    """Whether the exercise is the user's."""
    return exercise.source != "built-in"


def _rank(item: Item, asked: list[str]) -> int:
    """What is named so comes before what is only told of."""
    if not asked or item.name.startswith(asked[0]):
        return 0
    return 1 if all(word in item.name for word in asked) else 2


def _card(exercise: Exercise) -> ExerciseCard:
    return ExerciseCard(
        exercise.id,
        exercise.name,
        trains_text(exercise),
        told(POSITIONS[exercise.position]) if exercise.position else "",
        is_own(exercise),
        exercise,
    )


def trains_text(exercise: Exercise) -> str:
    """What an exercise trains: `Glutes · hamstrings · core`."""
    return _capital(" · ".join(exercise.trains))


def _told(shown: int, every: int, unread: int) -> str:
    if unread:
        return trn(
            "{n} exercise, {unread} more to read",
            "{n} exercises, {unread} more to read",
            every,
            unread=unread,
        )
    if shown == every:
        return words.exercises(every)
    return trn("{shown} of {n} exercise", "{shown} of {n} exercises", every, shown=shown)


def _empty(sought: Sought, any_known: bool) -> str:
    if not any_known:
        return tr("No exercise could be read. Put an exercise file into your exercises folder.")
    text = sought.text.strip()
    if text and sought.filters:
        return tr("Nothing called “{text}” fits these filters. Clear them to see more.", text=text)
    if text:
        return tr(
            "Nothing found for “{text}”. Try a shorter word, a part of the body, or a position.",
            text=text,
        )
    return tr("No exercise fits all of these filters. Take one away, or clear them.")


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
