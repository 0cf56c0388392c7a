"""Symptoms that speak against training, in three ranks."""

from __future__ import annotations

import pytest

from exercise_app.core.symptoms import SYMPTOMS, Rank, Symptom, advises_against


def test_the_emergencies_come_first_and_the_ranks_follow_in_order() -> None:
    ranks = [symptom.rank for symptom in SYMPTOMS]
    assert ranks == sorted(ranks, key=list(Rank).index)
    assert [ranks.count(rank) for rank in Rank] == [7, 6, 6]


def test_no_two_symptoms_have_one_id() -> None:
    ids = [symptom.id for symptom in SYMPTOMS]
    assert len(set(ids)) == len(ids)


def test_nothing_ticked_is_no_reason_against_training() -> None:
    assert advises_against([]) is None


@pytest.mark.parametrize("symptom", SYMPTOMS, ids=lambda symptom: symptom.id)
def test_each_symptom_alone_advises_against_training(symptom: Symptom) -> None:
    assert advises_against({symptom.id}) is symptom.rank


@pytest.mark.parametrize(
    ("ids", "rank"),
    [
        (("down-a-leg", "chest-pain", "fever"), Rank.EMERGENCY),
        (("weakness", "fever"), Rank.URGENT),
        (("growing-weakness", "weakness"), Rank.EMERGENCY),
        (("daily-tasks", "over-72-hours"), Rank.PROFESSIONAL),
    ],
)
def test_the_gravest_of_several_is_what_counts(ids: tuple[str, ...], rank: Rank) -> None:
    assert advises_against(ids) is rank
    assert advises_against(ids[::-1]) is rank


def test_an_unknown_symptom_counts_for_nothing() -> None:
    assert advises_against(["hiccups"]) is None
    assert advises_against(["hiccups", "fever"]) is Rank.URGENT
