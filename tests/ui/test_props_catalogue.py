"""What the catalogue and an exercise's page show, without a window."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exercise_app.core.figure.motion import Pace, figure_at, pace_at
from exercise_app.core.kinds import Position, Side, Sides
from exercise_app.core.routine import Exercise, Tempo
from exercise_app.ui.props.catalogue import (
    MOST_TRAINS,
    POSITIONS,
    CatalogueProps,
    Filter,
    Sought,
    derive_catalogue_props,
    item_of,
    plain,
)
from exercise_app.ui.props.demonstration import HELD, demonstration
from exercise_app.ui.props.exercise import Link, RoutineLink, SideChoice, derive_exercise_props
from exercise_app.ui.props.words import shortened
from tests.ui import samples
from tests.ui.catalogued import OWN, built_in

ITEMS = [item_of(exercise) for exercise in (*built_in().values(), OWN)]


def seek(text: str = "", **more: object) -> CatalogueProps:
    return derive_catalogue_props(ITEMS, Sought(text, **more))  # type: ignore[arg-type]


def ids(props: CatalogueProps) -> list[str]:
    return [card.id for card in props.cards]


def filter_of(filters: tuple[Filter, ...], key: str) -> Filter:
    return next(one for one in filters if one.key == key)


def test_all_are_listed_by_name_at_first() -> None:
    props = seek()
    assert len(props.cards) == len(ITEMS)
    assert [plain(card.name) for card in props.cards] == sorted(plain(c.name) for c in props.cards)
    assert props.told == f"{len(ITEMS)} exercises"
    assert not props.empty


def test_glutes_on_the_back_leaves_what_is_both() -> None:
    props = seek(trains=frozenset({"glutes"}), positions=frozenset({Position.SUPINE}))
    assert {"glute-bridge", "bridge-march", "single-leg-bridge", "ruecken"} <= set(ids(props))
    for card in props.cards:
        assert "glutes" in [name.casefold() for name in card.exercise.trains]
        assert card.exercise.position is Position.SUPINE
    assert props.told == f"{len(props.cards)} of {len(ITEMS)} exercises"


def test_two_of_the_same_kind_widen_the_list() -> None:
    one = seek(trains=frozenset({"calves"}))
    both = seek(trains=frozenset({"calves", "quads"}))
    assert set(ids(one)) < set(ids(both))


def test_a_filter_s_count_is_what_choosing_it_would_leave() -> None:
    props = seek(positions=frozenset({Position.SUPINE}))
    for one in props.trains:
        chosen = seek(trains=frozenset({one.key}), positions=frozenset({Position.SUPINE}))
        assert one.left == len(chosen.cards)
    for one in props.positions:
        assert one.left == len(seek(positions=frozenset({Position(one.key)})).cards)
        assert one.is_chosen == (one.key == "supine")


def test_what_is_trained_is_one_filter_however_it_is_spelt() -> None:
    glutes = filter_of(seek().trains, "glutes")
    assert glutes.name == "Glutes"
    assert glutes.left == sum("glutes" in item.trains for item in ITEMS)
    assert len({one.key for one in seek().trains}) == len(seek().trains)


def test_of_very_many_things_trained_the_commonest_and_the_chosen_are_offered() -> None:
    many = [item_of(Exercise(f"e{n}", f"E{n}", trains=("core", f"part {n}"))) for n in range(40)]
    props = derive_catalogue_props(many, Sought(trains=frozenset({"part 39"})))
    assert len(props.trains) == MOST_TRAINS + 1
    assert props.trains[0].key == "core"
    assert filter_of(props.trains, "part 39").is_chosen


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("bird", "bird-dog"),
        ("BIRD  dog", "bird-dog"),
        ("child’s", "childs-pose"),
        ("child's pose", "childs-pose"),
        ("oberschenkelruckseiten", "ruecken"),
        ("unterarm back", "ruecken"),
        ("leg bridge", "single-leg-bridge"),
    ],
)
def test_words_find_names_ids_and_what_is_told(text: str, first: str) -> None:
    assert ids(seek(text))[0] == first


def test_a_position_is_found_by_its_name_on_the_screen() -> None:
    assert "bridge-march" in ids(seek("glutes on the back"))
    assert not ids(seek("supine"))


def test_what_is_named_so_comes_before_what_is_only_told_of() -> None:
    found = [card.name.casefold() for card in seek("knee").cards]
    named = [name for name in found if "knee" in name]
    assert found[: len(named)] == named
    assert found[0].startswith("knee")
    assert len(found) > len(named)


def test_the_users_own_are_marked_and_can_be_had_alone() -> None:
    props = seek()
    assert props.own == Filter("own", "Yours", 1, is_chosen=False)
    assert ids(seek(own=True)) == ["ruecken"]
    card = seek(own=True).cards[0]
    assert card.is_own
    assert card.told == f"{OWN.name}, Glutes · back, On the back, yours"
    none = derive_catalogue_props(map(item_of, built_in().values()))
    assert none.own is None


@pytest.mark.parametrize(
    ("sought", "told"),
    [
        (Sought("bananas"),
         "Nothing found for “bananas”. Try a shorter word, a part of the body, or a position."),
        (Sought("plank", trains=frozenset({"calves"})),
         "Nothing called “plank” fits these filters. Clear them to see more."),
        (Sought(trains=frozenset({"calves"}), positions=frozenset({Position.SIDE_LYING})),
         "No exercise fits all of these filters. Take one away, or clear them."),
    ],
)  # fmt: skip
def test_an_empty_list_says_what_to_do(sought: Sought, told: str) -> None:
    props = derive_catalogue_props(ITEMS, sought)
    assert not props.cards
    assert props.empty == told


def test_without_any_exercise_the_folder_is_named() -> None:
    assert "exercises folder" in derive_catalogue_props([]).empty


def test_while_files_are_read_it_says_how_many_are_to_come() -> None:
    props = derive_catalogue_props(ITEMS[:3], unread=40)
    assert props.told == "3 exercises, 40 more to read"
    assert not derive_catalogue_props([], unread=40).empty


def test_every_position_has_a_name() -> None:
    assert set(POSITIONS) == set(Position)


def test_filters_are_counted() -> None:
    sought = Sought("x", frozenset({"a", "b"}), frozenset({Position.PRONE}), own=True)
    assert sought.filters == 4


def test_an_exercise_s_page_leads_to_the_easier_the_harder_and_its_routines() -> None:
    exercises = built_in()
    bridge = replace(exercises["glute-bridge"], easier="pelvic-tilt", harder="bridge-march")
    entry = samples.summarise(samples.CORE)
    own = entry._replace(id="mine", own=("glute-bridge",))
    props = derive_exercise_props(bridge, exercises, [entry, own], back="Plank")
    assert props.links == (
        Link("Easier", exercises["pelvic-tilt"]),
        Link("Harder", exercises["bridge-march"]),
    )
    assert props.routines == (RoutineLink("core-strength-2", "Core strength"),)
    assert props.back == "Plank"
    assert props.facts == "On the back · trains glutes, hamstrings and core"
    assert props.source == ""


def test_an_easier_one_that_cannot_be_read_is_left_out() -> None:
    bridge = replace(built_in()["glute-bridge"], easier="broken", harder=None)
    assert derive_exercise_props(bridge, {}).links == ()


@pytest.mark.parametrize(
    ("sides", "told"),
    [
        (Sides.EACH, "One side after the other."),
        (Sides.ALTERNATE, "Both sides in turn. Named “Linkes Bein” and “Rechtes Bein”."),
        (Sides.LEFT, "The left side only. Named “Linkes Bein” and “Rechtes Bein”."),
    ],
)
def test_sides_are_told(sides: Sides, told: str) -> None:
    assert derive_exercise_props(replace(OWN, sides=sides)).details == (told,)


def test_sides_can_be_chosen_where_one_comes_after_the_other() -> None:
    assert derive_exercise_props(OWN).sides == (
        SideChoice(Side.LEFT, "Linkes Bein"),
        SideChoice(Side.RIGHT, "Rechtes Bein"),
    )
    assert derive_exercise_props(replace(OWN, sides=Sides.ALTERNATE)).sides == ()
    assert derive_exercise_props(replace(OWN, sides=Sides.NONE)).details == ()


def test_the_pace_is_told() -> None:
    plain_one = replace(OWN, sides=Sides.NONE)
    tempo = derive_exercise_props(replace(plain_one, tempo=Tempo(2, 1, 2)))
    assert tempo.details == ("Tempo 2-1-2: seconds out, hold and back.",)
    assert derive_exercise_props(replace(plain_one, hold=20)).details == ("Usually held for 20 s.",)


def test_where_the_users_file_lies_is_told() -> None:
    assert derive_exercise_props(OWN).source == f"Yours: {OWN.source}"
    replaced = derive_exercise_props(OWN, replaces=True).source
    assert replaced == f"Yours, in place of the one that comes with the app: {OWN.source}"


def test_a_demonstration_goes_on_at_the_exercise_s_tempo() -> None:
    squat = built_in()["squat"]
    assert squat.figure is not None
    assert squat.tempo is not None
    start = demonstration(squat)
    length = squat.tempo.length
    shown = [figure_at(squat.figure, start.later(n * length)) for n in (0.25, 1.25, 50.25)]
    assert shown[0].hips.y == pytest.approx(shown[1].hips.y)
    assert shown[0].hips.y == pytest.approx(shown[2].hips.y)
    assert shown[0].hips.y < figure_at(squat.figure, start).hips.y
    assert pace_at(start.later(0.25 * length)) is Pace.MOVING


def test_a_held_exercise_is_taken_kept_and_left() -> None:
    plank = built_in()["plank"]
    assert plank.tempo is None
    assert demonstration(plank).tempo == HELD


def test_with_reduced_motion_only_key_poses_are_shown() -> None:
    squat = built_in()["squat"]
    assert squat.figure is not None
    start = demonstration(squat, reduced=True)
    seen = {round(figure_at(squat.figure, start.later(n / 7)).hips.y, 6) for n in range(70)}
    assert len(seen) == 2


def test_the_side_that_is_shown_can_be_chosen() -> None:
    assert demonstration(OWN).side is Side.LEFT
    assert demonstration(OWN, Side.RIGHT).side is Side.RIGHT
    assert demonstration(replace(OWN, sides=Sides.ALTERNATE), Side.RIGHT).side is Side.ALTERNATE
    assert demonstration(replace(OWN, sides=Sides.RIGHT)).side is Side.RIGHT
    assert demonstration(replace(OWN, sides=Sides.NONE), Side.RIGHT).side is None


def test_long_names_are_cut_where_they_have_one_line() -> None:
    assert shortened("Plank", 5) == "Plank"
    assert shortened("Plank on knees", 7) == "Plank…"
    assert shortened("a" * 50, 42) == "a" * 41 + "…"
