"""Sound files: trimmed, checked, written whole; nothing damaged gets through."""

from __future__ import annotations

import struct
import wave
from array import array
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercise_app.voice import wav
from exercise_app.voice.aiff import is_aiff, read_aiff
from exercise_app.voice.wav import BadSoundError, Sound

RATE = 22050
SPEECH = array("h", [3000, -3000] * 5000)
SILENCE = array("h", bytes(2 * RATE))


def test_silence_goes_from_both_ends_but_for_a_breath() -> None:
    trimmed = wav.trimmed(Sound(RATE, SILENCE + SPEECH + SILENCE))
    assert list(trimmed.samples[44:10044]) == list(SPEECH)
    assert trimmed.seconds == pytest.approx(len(SPEECH) / RATE + 0.022, abs=0.001)


def test_a_sound_without_silence_stays_as_it_is() -> None:
    assert wav.trimmed(Sound(RATE, SPEECH)).samples == SPEECH


def test_silence_alone_is_refused() -> None:
    with pytest.raises(BadSoundError, match="nothing can be heard"):
        wav.trimmed(Sound(RATE, SILENCE))


@pytest.mark.parametrize("samples", [SPEECH[:500], array("h", [100, -100] * 5000)])
def test_what_is_too_short_or_too_faint_is_no_speech(samples: array[int]) -> None:
    with pytest.raises(BadSoundError):
        wav.check_audible(Sound(RATE, samples))


def test_speech_is_audible() -> None:
    wav.check_audible(Sound(RATE, SPEECH))


def test_a_written_sound_reads_the_same_here_and_by_the_standard_library(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    wav.write_checked(Sound(RATE, SPEECH), path)
    assert wav.read_checked(path) == Sound(RATE, SPEECH)
    assert wav.read_wave(path) == Sound(RATE, SPEECH)
    assert wav.checked_seconds(path) == len(SPEECH) / RATE
    assert [file.name for file in tmp_path.iterdir()] == ["a.wav"]


@given(place=st.integers(0, 20_055), flip=st.integers(1, 255))
def test_one_wrong_byte_in_the_sound_is_always_found(place: int, flip: int) -> None:
    content = _content()
    content[place] ^= flip
    path = _scratch(bytes(content))
    try:
        read = wav.read_checked(path)
    except BadSoundError:
        return
    finally:
        path.unlink()
    assert place < 56, "only a byte of the head that nothing is read from may differ"
    assert read == Sound(RATE, SPEECH)


@pytest.mark.parametrize("length", [0, 10, 55, 56, 57, 10_000, 20_055])
def test_a_cut_file_is_found_without_reading_it(tmp_path: Path, length: int) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(bytes(_content()[:length]))
    assert wav.checked_seconds(path) is None
    with pytest.raises(BadSoundError):
        wav.read_checked(path)


def test_a_missing_file_or_a_folder_is_no_sound(tmp_path: Path) -> None:
    assert wav.checked_seconds(tmp_path / "none.wav") is None
    assert wav.checked_seconds(tmp_path) is None


def test_a_write_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a.wav").mkdir()
    with pytest.raises(OSError, match=r"a\.wav"):
        wav.write_checked(Sound(RATE, SPEECH), tmp_path / "a.wav")
    assert [file.name for file in tmp_path.iterdir()] == ["a.wav"]


def test_two_channels_become_their_mean(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((2, 2, 8000, 0, "NONE", ""))
        file.writeframes(struct.pack("<6h", 10, 20, -10, -20, 7, 7))
    assert wav.read_wave(path) == Sound(8000, array("h", [15, -15, 7]))


@pytest.mark.parametrize("content", [b"", b"RIFF", b"no sound at all" * 10])
def test_what_an_engine_should_not_write_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(content)
    with pytest.raises(BadSoundError):
        wav.read_wave(path)


def test_eight_bit_samples_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 1, 8000, 0, "NONE", ""))
        file.writeframes(bytes(100))
    with pytest.raises(BadSoundError, match="16 bits"):
        wav.read_wave(path)


# AIFF, as macOS writes it. 0x400D AC44... is 44,100 as an 80-bit float (Apple's own example).
RATE_44100 = bytes.fromhex("400eac44000000000000")


def _aiff(coding: bytes, data: bytes, channels: int = 1, bits: int = 16) -> bytes:
    common = struct.pack(">hLh", channels, len(data) // 2, bits) + RATE_44100
    common += coding + b"\0\0" if coding else b""
    sound = struct.pack(">LL", 0, 0) + data
    body = b"COMM" + struct.pack(">L", len(common)) + common
    body += b"odd " + struct.pack(">L", 3) + b"abc\0"
    body += b"SSND" + struct.pack(">L", len(sound)) + sound
    form = b"AIFC" if coding else b"AIFF"
    return b"FORM" + struct.pack(">L", len(body) + 4) + form + body


@pytest.mark.parametrize(
    ("coding", "order"), [(b"", ">"), (b"NONE", ">"), (b"twos", ">"), (b"sowt", "<")]
)
def test_aiff_is_read_in_either_byte_order(tmp_path: Path, coding: bytes, order: str) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(_aiff(coding, struct.pack(f"{order}4h", 1, -2, 300, -32768)))
    assert is_aiff(path)
    assert read_aiff(path) == Sound(44100, array("h", [1, -2, 300, -32768]))


def test_a_wave_file_is_no_aiff(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(bytes(_content()))
    assert not is_aiff(path)


@pytest.mark.parametrize(
    "content",
    [
        b"FORM\0\0\0\4AIFF",
        _aiff(b"ulaw", bytes(8)),
        _aiff(b"", bytes(8), bits=8),
        _aiff(b"", bytes(8)).replace(RATE_44100, bytes(10)),
    ],
)
def test_cut_compressed_or_senseless_aiff_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.aiff"
    path.write_bytes(content)
    with pytest.raises(BadSoundError):
        read_aiff(path)


def _content() -> bytearray:
    path = _scratch(b"")
    wav.write_checked(Sound(RATE, SPEECH), path)
    content = bytearray(path.read_bytes())
    path.unlink()
    return content


def _scratch(content: bytes) -> Path:
    path = Path.home() / "scratch.wav"
    path.write_bytes(content)
    return path
