"""When to see someone: the symptoms in three ranks, and what to do about each."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from exercise_app.core.symptoms import SYMPTOMS, Rank, advises_against

SYMPTOM_WORDS = {
    "bladder-or-bowel": "New trouble passing, holding or feeling urine or stool",
    "saddle-numbness": "Numbness or tingling around the genitals, the anus or the inner thighs",
    "sexual-function": "New trouble with sexual function, such as lost feeling or erection",
    "both-legs": "Pain, numbness or weakness in both legs",
    "growing-weakness": "Weakness that is getting worse",
    "chest-pain": "Chest pain",
    "fall-or-crash": "Back pain after a serious fall or crash",
    "fever": "Fever, or feeling ill",
    "weight-loss": "Losing weight without a reason you know",
    "cancer-bones-steroids": (
        "New pain after cancer, with osteoporosis or after long use of steroids"
    ),
    "constant-or-at-night": "Pain that is constant, or worse at night or lying down",
    "lump-or-shape": "A lump, or a back that has changed its shape",
    "one-spot": "Deep pain on one spot with each foot-strike",
    "over-72-hours": "Pain for over 72 hours despite rest",
    "no-better-in-a-week": "No better in a week",
    "down-a-leg": "Pain that goes down a leg",
    "numbness-or-tingling": "Numbness or tingling in a leg or foot",
    "weakness": "Weakness in a leg or foot",
    "daily-tasks": "Everyday tasks have become hard",
}
"""Each symptom as the person would say it; the guide has the same words."""


class Sign(NamedTuple):
    """One symptom to tick."""

    id: str
    text: str
    ticked: bool


class RankProps(NamedTuple):
    """The symptoms of one rank, under what to do."""

    rank: Rank
    title: str
    told: str
    signs: tuple[Sign, ...]


class AdviceProps(NamedTuple):
    """Why not to train now: a heading, what to do, and what was ticked, in sentences."""

    rank: Rank
    title: str
    told: str
    ticked: str

    @property
    def is_emergency(self) -> bool:
        """Whether help is needed now."""
        return self.rank is Rank.EMERGENCY


class SignsProps(NamedTuple):
    """The page. `back` says where its way back leads."""

    back: str
    about: str
    ranks: tuple[RankProps, ...]
    advice: AdviceProps | None = None


_TITLES = {
    Rank.EMERGENCY: "Get help now",
    Rank.URGENT: "See a doctor soon, and do not train",
    Rank.PROFESSIONAL: "See a professional before you go on",
}
_TO_DO = {
    Rank.EMERGENCY: (
        "Call your emergency number (112, 911, 999) or go to an emergency department. Do not wait "
        "to see whether it passes, and do not drive yourself."
    ),
    Rank.URGENT: (
        "Ask for an appointment today or tomorrow. If none is to be had, call the medical advice "
        "line where you live."
    ),
    Rank.PROFESSIONAL: (
        "A doctor, or a physiotherapist who knows runners. These are common, and seldom "
        "dangerous; somebody should look at you before the next session."
    ),
}
_AGAINST = {
    Rank.EMERGENCY: "This needs help now, before any training",
    Rank.URGENT: "Better no training until a doctor has seen you",
    Rank.PROFESSIONAL: "Better no training until somebody has looked at it",
}
_ABOUT = (
    "Tick what is true for you now. As long as something is ticked, the app advises against "
    "training; untick it when it has passed or somebody has looked at it."
)


def derive_signs_props(ticked: Collection[str], back: str) -> SignsProps:
    """The page's props from the ids of the symptoms ticked."""
    ranks = tuple(
        RankProps(
            rank,
            _TITLES[rank],
            _TO_DO[rank],
            tuple(
                Sign(symptom.id, SYMPTOM_WORDS[symptom.id], symptom.id in ticked)
                for symptom in SYMPTOMS
                if symptom.rank is rank
            ),
        )
        for rank in Rank
    )
    return SignsProps(back, _ABOUT, ranks, derive_advice(ticked))


def derive_advice(ticked: Collection[str]) -> AdviceProps | None:
    """What speaks against training now; None where nothing that is known is ticked."""
    rank = advises_against(ticked)
    if rank is None:
        return None
    words = [SYMPTOM_WORDS[symptom.id] for symptom in SYMPTOMS if symptom.id in ticked]
    return AdviceProps(rank, _AGAINST[rank], _TO_DO[rank], f"You ticked: {'; '.join(words)}.")


def advice_in_short(advice: AdviceProps) -> str:
    """The advice in one sentence, for a notice in a session."""
    what = "Stop here, and get help now." if advice.is_emergency else f"{advice.title}."
    return f"{what} F1 shows what you ticked and what to do."
