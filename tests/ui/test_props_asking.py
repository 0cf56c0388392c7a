"""What Today asks of pain and backups, and what it answers: words, not alarms."""

from __future__ import annotations

from datetime import UTC, date, datetime
from itertools import product

import pytest

from exercise_app.core.overview import Awaiting, BackupInfo
from exercise_app.core.pain import Answer, Light, Reason, answer
from exercise_app.ui.props.before import derive_before
from exercise_app.ui.props.morning import derive_morning
from exercise_app.ui.props.pain import light_words
from exercise_app.ui.props.rescue import derive_rescue
from exercise_app.ui.props.suggest import Choice
from tests.core.training import CORE_1, CORE_2, HIPS, RECOVERY

TODAY = date(2026, 11, 20)
ROUTINES = (CORE_1, CORE_2, HIPS, RECOVERY)


class TestTheLight:
    def test_every_answer_there_can_be_has_its_words(self) -> None:
        rates = [None, *range(11)]
        answers = {
            answer(before, after, hurt, morning)
            for before, after, morning in product(rates, rates, rates)
            for hurt in (False, True)
        } | {answer(symptoms=["weakness"])}
        assert {found.reason for found in answers} == set(Reason)
        for found in answers:
            said = light_words(found)
            assert said.light is found.light
            assert (said.told == "") is (found.reason is Reason.UNRATED)

    def test_only_ease_offers_something_easier_and_only_stop_the_page_of_signs(self) -> None:
        found = {light: light_words(Answer(light, Reason.HIGH)) for light in Light}
        assert [light for light, said in found.items() if said.eases] == [Light.EASE]
        assert [light for light, said in found.items() if said.stops] == [Light.STOP]

    def test_what_was_high_and_has_settled_begins_again_with_something_easier(self) -> None:
        said = light_words(answer(2, 7, morning=1))
        assert said.title == "Ease off"
        assert said.told.startswith("It was above 5 and has settled since.")


class TestPainNow:
    @pytest.mark.parametrize("pain", [0, 3])
    def test_up_to_three_goes_on(self, pain: int) -> None:
        found = derive_before(pain, CORE_2, ROUTINES)
        assert (found.pain, found.choices, found.see_someone) == (pain, (), False)
        assert found.told.startswith("Go on.")

    @pytest.mark.parametrize("pain", [4, 5])
    def test_four_and_five_offer_the_easier_level_and_the_recovery_day(self, pain: int) -> None:
        found = derive_before(pain, CORE_2, ROUTINES)
        assert found.told.startswith("Ease off.")
        assert found.choices == (
            Choice("core-strength-1", "Take core-strength-1 instead"),
            Choice("recovery-day", "Take recovery-day instead"),
        )
        assert not found.see_someone

    def test_above_five_offers_the_page_on_when_to_see_someone_and_no_training(self) -> None:
        found = derive_before(6, CORE_2, ROUTINES)
        assert found.told.startswith("Stop for now.")
        assert (found.choices, found.see_someone) == ((), True)

    def test_a_ticked_symptom_stops_whatever_the_number(self) -> None:
        assert derive_before(0, CORE_2, ROUTINES, ["weakness"]).see_someone

    def test_what_is_suggested_or_offered_already_is_not_offered_again(self) -> None:
        assert derive_before(4, RECOVERY, ROUTINES).choices == ()
        beside = derive_before(4, CORE_2, ROUTINES, beside="core-strength-1")
        assert [choice.routine for choice in beside.choices] == ["recovery-day"]

    def test_without_a_suggestion_the_recovery_day_is_left(self) -> None:
        assert [choice.routine for choice in derive_before(4, None, ROUTINES).choices] == [
            "recovery-day"
        ]


class TestTheMorningAfter:
    def asked(self, after: int | None = 4, *, hurt: bool = False) -> Awaiting:
        return Awaiting("a", "core-strength-1", "Core", date(2026, 11, 19), 1, after, hurt)

    def test_the_question_names_the_session_its_day_and_its_pain(self) -> None:
        found = derive_morning(self.asked(), TODAY)
        assert found.question == "How was it the morning after?"
        assert found.about == "Core, yesterday, pain 4 after it."
        assert (found.pain, found.told) == (None, "")

    def test_a_session_that_was_not_rated_but_hurt_has_no_number(self) -> None:
        found = derive_morning(self.asked(None, hurt=True), TODAY)
        assert found.about == "Core, yesterday."

    @pytest.mark.parametrize(
        ("pain", "begins", "see_someone"),
        [(1, "Go on. It has settled", False), (3, "Ease off. It had not settled", False),
         (6, "Stop for now.", True)],
    )  # fmt: skip
    def test_the_answer_is_the_traffic_lights(
        self, pain: int, begins: str, see_someone: bool
    ) -> None:
        found = derive_morning(self.asked(), TODAY, pain)
        assert found.pain == pain
        assert found.told.startswith(begins)
        assert found.see_someone is see_someone


class TestTheBackup:
    def info(self, sessions: int = 120, runs: int = 14, last: date | None = TODAY) -> BackupInfo:
        taken = datetime(2026, 11, 19, 7, tzinfo=UTC)
        return BackupInfo("/b.db", taken, "daily", 9000, sessions, runs, None, last)

    def test_it_says_what_it_holds_and_that_nothing_was_deleted(self) -> None:
        found = derive_rescue(self.info(), TODAY)
        assert found.path == "/b.db"
        assert found.holds == (
            "The newest good backup is from yesterday:"
            " 120 sessions and 14 runs, the last session today."
        )
        assert "not deleted" in found.told

    def test_runs_and_days_are_told_where_there_are_any(self) -> None:
        found = derive_rescue(self.info(1, 0, None), TODAY)
        assert found.holds.endswith("from yesterday: 1 session.")
