"""The user's pictures: decoded late, framed for either theme, and replaced where they fail."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication

from exercise_app.ui import pictures as shown_pictures
from exercise_app.ui.pictures import PAPER, can_show, picture_pixmap
from tests import pictures

TEAL = (30, 160, 140)


@pytest.fixture(autouse=True)
def no_picture_is_known() -> Iterator[None]:
    yield
    QPixmapCache.clear()
    shown_pictures._source.cache_clear()


def save(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path.resolve()


def colour(pixmap: QPixmap, x: float, y: float) -> QColor:
    """The colour at a place given as parts of the width and height."""
    image = pixmap.toImage()
    return image.pixelColor(int(x * (image.width() - 1)), int(y * (image.height() - 1)))


def drawn(path: Path, width: int = 100, height: int = 100, dpr: float = 1.0) -> QPixmap:
    pixmap = picture_pixmap(path, width, height, dpr)
    assert pixmap is not None
    return pixmap


def test_a_photograph_fills_its_room_and_the_rest_is_transparent(
    qapp: QApplication, tmp_path: Path
) -> None:
    wide = drawn(save(tmp_path / "wide.png", pictures.png(40, 20, TEAL)))
    assert wide.size() == QSize(100, 100)
    assert colour(wide, 0.5, 0.5) == QColor(*TEAL)
    assert colour(wide, 0.02, 0.5) == QColor(*TEAL)
    assert colour(wide, 0.5, 0.2).alpha() == 0
    tall = drawn(save(tmp_path / "tall.png", pictures.png(20, 40, TEAL)))
    assert colour(tall, 0.5, 0.02) == QColor(*TEAL)
    assert colour(tall, 0.2, 0.5).alpha() == 0


def test_its_corners_are_round(qapp: QApplication, tmp_path: Path) -> None:
    whole = drawn(save(tmp_path / "a.png", pictures.png(40, 40, TEAL)))
    assert colour(whole, 0.0, 0.0).alpha() < 128
    assert colour(whole, 0.0, 0.5).alpha() == 255


def test_at_200_percent_it_has_four_times_the_pixels(qapp: QApplication, tmp_path: Path) -> None:
    pixmap = drawn(save(tmp_path / "a.png", pictures.png(40, 40)), 50, 30, 2.0)
    assert pixmap.size() == QSize(100, 60)
    assert pixmap.deviceIndependentSize().toSize() == QSize(50, 30)


def test_a_drawing_lies_on_paper_in_either_theme(qapp: QApplication, tmp_path: Path) -> None:
    path = save(tmp_path / "a.svg", pictures.svg('<circle cx="40" cy="20" r="9" fill="#111"/>'))
    pixmap = drawn(path)
    assert colour(pixmap, 0.5, 0.5) == QColor("#111111")
    assert colour(pixmap, 0.1, 0.5) == QColor(PAPER)
    assert colour(pixmap, 0.5, 0.05).alpha() == 0


def test_what_is_transparent_lies_on_paper_too(qapp: QApplication, tmp_path: Path) -> None:
    clear = QImage(40, 40, QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    path = (tmp_path / "a.png").resolve()
    assert clear.save(str(path))
    assert colour(drawn(path), 0.5, 0.5) == QColor(PAPER)


def test_a_large_jpeg_is_kept_no_larger_than_a_screen(qapp: QApplication, tmp_path: Path) -> None:
    whole = QImage(4000, 2000, QImage.Format.Format_RGB32)
    whole.fill(QColor(*TEAL))
    path = (tmp_path / "a.jpg").resolve()
    assert whole.save(str(path))
    assert can_show(path)
    stamp = shown_pictures._stamp(path)
    assert stamp is not None
    source = shown_pictures._source(str(path), stamp)
    assert isinstance(source, QImage)
    assert source.size() == QSize(2048, 1024)
    assert colour(drawn(path), 0.5, 0.5).green() == pytest.approx(160, abs=4)


def test_a_photograph_stands_as_its_camera_was_held(qapp: QApplication, tmp_path: Path) -> None:
    lying = QImage(40, 20, QImage.Format.Format_RGB32)
    lying.fill(QColor(*TEAL))
    plain = tmp_path / "plain.jpg"
    assert lying.save(str(plain))
    turn = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"
    data = plain.read_bytes()
    path = save(tmp_path / "turned.jpg", data[:2] + pictures.segment(0xE1, turn) + data[2:])
    pixmap = drawn(path)
    assert colour(pixmap, 0.5, 0.03).alpha() == 255
    assert colour(pixmap, 0.1, 0.5).alpha() == 0


def test_a_picture_is_drawn_once_and_anew_when_its_file_changes(
    qapp: QApplication, tmp_path: Path
) -> None:
    path = save(tmp_path / "a.png", pictures.png(40, 40, TEAL))
    first = drawn(path)
    assert drawn(path).cacheKey() == first.cacheKey()
    assert drawn(path, 90, 90).cacheKey() != first.cacheKey()
    save(path, pictures.png(40, 40, (200, 40, 30)))
    os.utime(path, ns=(1, 1))
    assert colour(drawn(path), 0.5, 0.5) == QColor(200, 40, 30)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.png", b""),
        ("a.png", b"hello"),
        ("a.png", pictures.png(60_000, 60_000)),
        ("a.png", pictures.png()[:-20]),
        ("a.gif", b"GIF89a"),
        ("a.svg", b"<svg"),
        ("a.svg", pictures.entity_bomb()),
        ("a.svg", pictures.use_bomb(40)),
        ("a.svg", pictures.svg('<image href="a.png"/>')),
    ],
)
def test_what_is_refused_is_not_decoded(
    qapp: QApplication, tmp_path: Path, name: str, data: bytes
) -> None:
    path = save(tmp_path / name, data)
    assert not can_show(path)
    assert picture_pixmap(path, 100, 100) is None


@pytest.mark.no_qt_log
@pytest.mark.parametrize("name", ["a.png", "a.jpg"])
def test_a_picture_whose_pixels_are_broken_is_not_shown(
    qapp: QApplication, tmp_path: Path, name: str
) -> None:
    data = pictures.png()
    broken = data[:41] + b"\xff\xff\xff" + data[44:] if name == "a.png" else pictures.jpeg()
    path = save(tmp_path / name, broken)
    assert not can_show(path)
    assert picture_pixmap(path, 100, 100) is None


def test_a_file_that_is_gone_or_never_was_is_none(qapp: QApplication, tmp_path: Path) -> None:
    path = save(tmp_path / "a.png", pictures.png())
    assert can_show(path)
    path.unlink()
    assert not can_show(path)
    assert picture_pixmap(path, 100, 100) is None
    assert picture_pixmap(tmp_path, 100, 100) is None
    assert picture_pixmap(Path("a\0b.png"), 100, 100) is None


def test_no_room_is_no_picture(qapp: QApplication, tmp_path: Path) -> None:
    path = save(tmp_path / "a.png", pictures.png())
    assert picture_pixmap(path, 0, 100) is None
    assert picture_pixmap(path, 100, -1) is None


def test_a_file_that_became_a_link_since_it_was_checked_is_refused(
    qapp: QApplication, tmp_path: Path
) -> None:
    secret = save(tmp_path / "secret.png", pictures.png())
    path = tmp_path.resolve() / "a.png"
    try:
        path.symlink_to(secret)
        (tmp_path / "way").symlink_to(tmp_path)
    except OSError:
        pytest.skip("no links can be made here")
    assert can_show(secret)
    assert not can_show(path)
    assert not can_show(tmp_path.resolve() / "way" / "secret.png")


def test_qt_may_not_allocate_much(qapp: QApplication, tmp_path: Path) -> None:
    assert can_show(save(tmp_path / "a.png", pictures.png()))
    assert QImageReader.allocationLimit() == shown_pictures.ALLOCATION_MIB


def test_the_svg_library_is_loaded_with_the_first_drawing_only(tmp_path: Path) -> None:
    png = save(tmp_path / "a.png", pictures.png())
    svg = save(tmp_path / "a.svg", pictures.svg())
    code = (
        "import sys; from pathlib import Path; from PySide6.QtGui import QGuiApplication\n"
        "app = QGuiApplication([]); from exercise_app.ui.pictures import can_show\n"
        f"for path in {[str(png), str(svg)]!r}:\n"
        "    print(can_show(Path(path)), 'PySide6.QtSvg' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.splitlines() == ["True False", "True True"]
