"""What distances are told in, by the locale."""

from __future__ import annotations

import pytest

from exercise_app.core.settings import Units
from exercise_app.desktop.units import local_units


@pytest.mark.parametrize(
    ("locale", "units"),
    [
        ("en_US.UTF-8", Units.MILES), ("en_GB.UTF-8", Units.MILES), ("my_MM", Units.MILES),
        ("en_LR", Units.MILES), ("de_DE@euro", Units.KM), ("en_CA", Units.KM), ("C", Units.KM),
        ("C.UTF-8", Units.KM), ("nonsense", Units.KM),
    ],
)  # fmt: skip
def test_the_territory_tells(locale: str, units: Units) -> None:
    assert local_units({"LANG": locale}) is units


def test_lc_all_goes_before_lc_measurement_and_that_before_lang() -> None:
    both = {"LANG": "de_DE", "LC_MEASUREMENT": "en_US", "LC_TIME": "de_DE"}
    assert local_units(both) is Units.MILES
    assert local_units({**both, "LC_ALL": "fr_FR"}) is Units.KM
    assert local_units({**both, "LC_MEASUREMENT": ""}) is Units.KM
