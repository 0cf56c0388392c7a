from __future__ import annotations

from collections.abc import Iterator

import pytest

from exercise_app.core.translation import mark, told, tr, trn, use


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    use(None)


def test_a_text_is_told_as_it_is_written_until_something_translates() -> None:
    assert tr("Start") == "Start"
    assert tr("Take {name} instead", name="Plank {1}") == "Take Plank {1} instead"
    assert tr("50 % of {it}", it="it") == "50 % of it"


def test_english_has_one_and_many() -> None:
    told = [trn("{n} set of {name}", "{n} sets of {name}", n, name="Plank") for n in (0, 1, 2)]
    assert told == ["0 sets of Plank", "1 set of Plank", "2 sets of Plank"]


def test_what_translates_is_asked_and_what_it_does_not_know_stays_english() -> None:
    german = {("Start", "", -1): "Los", ("{n} day", "{n} days", 2): "{n} Tage"}
    use(lambda text, many, number: german.get((text, many, number), ""))
    assert [tr("Start"), tr("Stop")] == ["Los", "Stop"]
    assert [trn("{n} day", "{n} days", n) for n in (1, 2)] == ["1 day", "2 Tage"]


def test_the_same_word_of_two_meanings_is_told_apart() -> None:
    assert tr("Back", "of the body") == "Back"
    german = {("Back", ""): "Zurück", ("Back", "of the body"): "Rücken"}
    use(lambda text, which, number: german[text, which])
    assert [tr("Back"), tr("Back", "of the body")] == ["Zurück", "Rücken"]


def test_a_text_of_a_table_is_translated_when_it_is_shown() -> None:
    marked = mark("Take {name}")
    assert told(marked, name="Plank") == "Take Plank"
    use(lambda text, which, number: "{name} nehmen")
    assert told(marked, name="Plank") == "Plank nehmen"
