"""The files that come with the app are found in a checkout and in an installed wheel."""

from __future__ import annotations

from pathlib import Path

from exercise_app.desktop.data import assets_dir, routines_dir

ROOT = Path(__file__).resolve().parents[2]


def test_a_checkout_has_them_beside_the_package() -> None:
    assert routines_dir() == ROOT / "routines"
    assert assets_dir() == ROOT / "assets"


def test_an_installed_package_has_them_inside(tmp_path: Path) -> None:
    package = tmp_path / "exercise_app"
    for name in ("routines", "assets"):
        (package / "_data" / name).mkdir(parents=True)
        (tmp_path / name).mkdir()
    assert routines_dir(package) == package / "_data" / "routines"
    assert assets_dir(package) == package / "_data" / "assets"
