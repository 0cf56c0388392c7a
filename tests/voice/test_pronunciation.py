"""What espeak-ng makes of the words in the lexicon and in the catalogue, in its own phonemes."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from exercise_app.library.exercise_files import ExerciseFiles
from exercise_app.library.lexicon import load_lexicon
from exercise_app.voice.cache import Cache
from exercise_app.voice.renderer import Renderer

ASSETS = Path(__file__).resolve().parents[2] / "assets"
LEXICON, _ = load_lexicon(ASSETS / "speech" / "lexicon.en.yaml", Path("none", "lexicon.yaml"))

PHONEMES = """
import ctypes, json, sys
import espeakng_loader

espeak = ctypes.CDLL(espeakng_loader.get_library_path())
espeak.espeak_Initialize(2, 0, espeakng_loader.get_data_path().encode(), 0)
espeak.espeak_SetVoiceByName(b"gmw/en")
espeak.espeak_TextToPhonemes.restype = ctypes.c_char_p
for text in json.load(sys.stdin):
    rest, clauses = ctypes.c_char_p(text.encode()), []
    while rest.value is not None:
        clauses.append(espeak.espeak_TextToPhonemes(ctypes.byref(rest), 1, 2).decode())
    print(json.dumps(" ".join(clauses)))
"""


def phonemes(*texts: str) -> list[str]:
    """Each text as espeak-ng's British voice says it, in IPA."""
    pytest.importorskip("espeakng_loader", reason="no espeak-ng to ask on this platform")
    asked = subprocess.run(
        [sys.executable, "-c", PHONEMES], input=json.dumps(texts), capture_output=True,
        text=True, encoding="utf-8", check=True, timeout=60,
    )  # fmt: skip
    return [json.loads(line) for line in asked.stdout.splitlines()]


@pytest.mark.parametrize(
    ("written", "wrong", "right"),
    [
        ("piriformis", "pˈɪɹɪfˌɔːmɪs", "pˈɪɹi fˈɔːmɪs"),
        ("SI joint", "sˈiː dʒˈɔɪnt", "ˈɛs aɪ dʒˈɔɪnt"),
        ("quadriceps", "kwˈɒdɹaɪsˌɛps", "kwˈɒdɹi sˈɛps"),
        ("Pilates", "pˈɪleɪts", "pˈɪlə tˈiːz"),
        ("90/90", "nˈaɪnti slˈaʃ nˈaɪnti", "nˈaɪnti nˈaɪnti"),
        ("3x10", "θɹˈiː ˈɛks tˈɛn", "θɹˈiː tˈaɪmz tˈɛn"),
        ("45s", "fˈɔːti fˈaɪv z", "fˈɔːti fˈaɪv sˈɛkəndz"),
        ("5 kg", "fˈaɪv kˌeɪdʒˈiː", "fˈaɪv kˈiːləʊz"),
    ],
)
def test_a_respelling_mends_what_the_engine_gets_wrong(
    written: str, wrong: str, right: str
) -> None:
    assert phonemes(written, LEXICON.spoken(written)) == [wrong, right]


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("child's pose", "tʃˈaɪldz pˈəʊz"),
        ("Copenhagen", "kˌəʊpənhˈeɪɡən"),
        ("dead bug", "dˈɛd bˈʌɡ"),
        ("cat-cow", "kˈatkˈaʊ"),
        ("psoas", "sˈəʊəz"),
    ],
)
def test_what_the_engine_says_right_is_left_alone(written: str, right: str) -> None:
    assert LEXICON.spoken(written) == written
    assert phonemes(written) == [right]


@cache
def catalogue() -> tuple[str, ...]:
    """Every name, side and coaching line of the built-in exercises."""
    files = ExerciseFiles(ASSETS / "exercises")
    found = [exercise for id_ in files.ids() if (exercise := files.find(id_)) is not None]
    return tuple(
        dict.fromkeys(text for e in found for text in (e.name, *e.side_names.values(), *e.say))
    )


def test_nothing_in_the_catalogue_is_spelt_out_or_read_as_a_sign() -> None:
    texts = catalogue()
    said = phonemes(*map(LEXICON.spoken, texts))
    assert len(texts) > 100
    stumbled = [
        (text, heard)
        for text, heard in zip(texts, said, strict=True)
        if any(sign in heard for sign in ("slˈaʃ", "dˈaʃ", "ˈɛks ", "hˈaʃ", "kwˈəʊt")) or not heard
    ]
    assert stumbled == []


def test_the_sound_is_that_of_the_respelling_and_the_text_stays_as_it_is_written(
    qtbot: QtBot, tmp_path: Path
) -> None:
    written, respelt = "SI joint.", "S I joint."
    assert LEXICON.spoken(written) == respelt
    plain, cache = Cache(tmp_path), Cache(tmp_path, LEXICON.spoken)
    assert cache.path(None, 165, written) == plain.path(None, 165, respelt)
    assert cache.path(None, 165, written) != plain.path(None, 165, written)
    renderer = Renderer(cache)
    with qtbot.waitSignal(renderer.finished, timeout=30_000) as finished:
        renderer.render(None, 165, [written])
    renderer.close()
    lengths, failed = finished.args
    assert (list(lengths), failed) == ([written], [])
    assert plain.seconds(plain.path(None, 165, respelt)) == lengths[written]
