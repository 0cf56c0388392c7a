"""When to see someone: the symptoms in three ranks, and what to do about each."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from exercise_app.core.symptoms import SYMPTOMS, Rank, advises_against
from exercise_app.core.translation import mark, told, tr

SYMPTOM_WORDS = {
    "bladder-or-bowel": mark("New trouble passing, holding or feeling urine or stool"),
    "saddle-numbness": mark(
        "Numbness or tingling around the genitals, the anus or the inner thighs"
    ),
    "sexual-function": mark("New trouble with sexual function, such as lost feeling or erection"),
    "both-legs": mark("Pain, numbness or weakness in both legs"),
    "growing-weakness": mark("Weakness that is getting worse"),
    "chest-pain": mark("Chest pain"),
    "fall-or-crash": mark("Back pain after a serious fall or crash"),
    "fever": mark("Fever, or feeling ill"),
    "weight-loss": mark("Losing weight without a reason you know"),
    "cancer-bones-steroids": mark(
        "New pain after cancer, with osteoporosis or after long use of steroids"
    ),
    "constant-or-at-night": mark("Pain that is constant, or worse at night or lying down"),
    "lump-or-shape": mark("A lump, or a back that has changed its shape"),
    "one-spot": mark("Deep pain on one spot with each foot-strike"),
    "over-72-hours": mark("Pain for over 72 hours despite rest"),
    "no-better-in-a-week": mark("No better in a week"),
    "down-a-leg": mark("Pain that goes down a leg"),
    "numbness-or-tingling": mark("Numbness or tingling in a leg or foot"),
    "weakness": mark("Weakness in a leg or foot"),
    "daily-tasks": mark("Everyday tasks have become hard"),
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
    Rank.EMERGENCY: mark("Get help now"),
    Rank.URGENT: mark("See a doctor soon, and do not train"),
    Rank.PROFESSIONAL: mark("See a professional before you go on"),
}
_TO_DO = {
    Rank.EMERGENCY: mark(
        "Call your emergency number (112, 911, 999) or go to an emergency department. Do not wait "
        "to see whether it passes, and do not drive yourself."
    ),
    Rank.URGENT: mark(
        "Ask for an appointment today or tomorrow. If none is to be had, call the medical advice "
        "line where you live."
    ),
    Rank.PROFESSIONAL: mark(
        "A doctor, or a physiotherapist who knows runners. These are common, and seldom "
        "dangerous; somebody should look at you before the next session."
    ),
}
_AGAINST = {
    Rank.EMERGENCY: mark("This needs help now, before any training"),
    Rank.URGENT: mark("Better no training until a doctor has seen you"),
    Rank.PROFESSIONAL: mark("Better no training until somebody has looked at it"),
}
_ABOUT = mark(
    "Tick what is true for you now. As long as something is ticked, the app advises against "
    "training; untick it when it has passed or somebody has looked at it."
)


def derive_signs_props(ticked: Collection[str], back: str) -> SignsProps:
    """The page's props from the ids of the symptoms ticked."""
    ranks = tuple(
        RankProps(
            rank,
            told(_TITLES[rank]),
            told(_TO_DO[rank]),
            tuple(
                Sign(symptom.id, told(SYMPTOM_WORDS[symptom.id]), symptom.id in ticked)
                for symptom in SYMPTOMS
                if symptom.rank is rank
            ),
        )
        for rank in Rank
    )
    return SignsProps(back, told(_ABOUT), ranks, derive_advice(ticked))


def derive_advice(ticked: Collection[str]) -> AdviceProps | None:
    """What speaks against training now; None where nothing that is known is ticked."""
    rank = advises_against(ticked)
    if rank is None:
        return None
    words = [told(SYMPTOM_WORDS[symptom.id]) for symptom in SYMPTOMS if symptom.id in ticked]
    ticked_text = tr("You ticked: {symptoms}.", symptoms="; ".join(words))
    return AdviceProps(rank, told(_AGAINST[rank]), told(_TO_DO[rank]), ticked_text)


def advice_in_short(advice: AdviceProps) -> str:
    """The advice in one sentence, for a notice in a session."""
    if advice.is_emergency:
        return tr("Stop here, and get help now. F1 shows what you ticked and what to do.")
    return tr("{advice}. F1 shows what you ticked and what to do.", advice=advice.title)
