from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from exercise_app.ui.window import TITLE
from tools import translations
from tools.pseudo import pseudo
from tools.translations import (
    FOLDER,
    ROOT,
    TEMPLATE,
    Text,
    look,
    names_in,
    our_texts,
    release,
    written,
)

PARTS = ("ui", "presenters", "commands", "history")
OUT = ('{"format": ', TITLE)
"""What is written for programs, and what is called so in every language."""


@pytest.fixture(scope="module")
def ours() -> list[Text]:
    """Every text of the app."""
    texts, wrong = our_texts()
    assert [str(one) for one in wrong] == [], "a text that no tool finds, or that cannot be told"
    assert texts
    return texts


def test_the_template_has_the_texts_of_the_code(ours: list[Text]) -> None:
    assert TEMPLATE.read_text("utf-8") == written(ours), "run `make translations`"


def test_qt_compiles_the_template_and_each_language(ours: list[Text], tmp_path: Path) -> None:
    languages = sorted(FOLDER.glob("*.ts"))
    assert TEMPLATE in languages
    for path in languages:
        release(path, tmp_path / "made.qm")
        assert (
            path == TEMPLATE
            or path.with_suffix(".qm").read_bytes() == (tmp_path / "made.qm").read_bytes()
        )


def test_a_translation_names_what_its_text_names() -> None:
    for path in FOLDER.glob("exercise-app_*.ts"):
        for (source, which), forms in translations.forms_of(path).items():
            asked = names_in(source) | names_in(which)
            assert all(names_in(form) <= asked for form in forms), (path.name, source)


SHOWS = {
    "Button", "Chip", "HistoryError", "IconButton", "Label", "Named", "NumberRow", "Progress",
    "SearchField", "addItem", "complain", "drawText", "offer_undo", "setAccessibleDescription",
    "setAccessibleName", "setItemText", "setPlaceholderText", "setText", "setToolTip",
    "setWindowTitle", "set_name", "show_notice", "show_text", "write",
}  # fmt: skip
"""What takes a text for people as its first arguments."""


def shown_plainly(path: Path) -> list[str]:
    """The literals that something shows as they are, without a translation."""
    found = []
    for call in (
        n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.Call)
    ):
        name = ast.unparse(call.func).rpartition(".")[2]
        most = 1 if name.endswith("Button") or name == "addItem" else 4
        for argument in call.args[:most] if name in SHOWS else ():
            parts = (
                [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
            )
            found += [
                f"{path.name}:{call.lineno} {text}" for text in filter(None, map(_plain, parts))
            ]
    return found


def _plain(node: ast.expr) -> str:
    """The words that an expression shows by itself; nothing of those that are translated."""
    values = node.values if isinstance(node, ast.JoinedStr) else [node]
    told = "".join(
        v.value for v in values if isinstance(v, ast.Constant) and isinstance(v.value, str)
    )
    return told if re.search("[A-Za-z]{2}", told) else ""


def test_nothing_is_shown_past_the_translation(tmp_path: Path) -> None:
    past = tmp_path / "past.py"
    past.write_text('Label("Rest" if x else tr("Go"))\nButton(tr("Start"), key="Esc")\n', "utf-8")
    assert shown_plainly(past) == ["past.py:1 Rest"]
    ours = [path for part in PARTS for path in sorted((ROOT / "exercise_app" / part).rglob("*.py"))]
    assert len(ours) > 100
    assert [text for path in ours for text in shown_plainly(path) if not text.endswith(OUT)] == []


def found_in(path: Path, code: str) -> tuple[list[Text], list[str]]:
    path.write_text(f"from exercise_app.core.translation import mark, tr, trn\n{code}\n", "utf-8")
    texts, wrong = look([path])
    return texts, [one.why for one in wrong]


def test_each_call_is_found_once_with_its_plural_or_what_tells_it_apart(tmp_path: Path) -> None:
    code = (
        'tr("Back", "of the body")\ntr("Back")\ntr("Back")\n'
        'A = mark("Later")\ntrn("{n} set", "{n} sets", 3)\ntr("one " "sentence")'
    )
    texts, wrong = found_in(tmp_path / "a.py", code)
    assert wrong == []
    assert texts == [
        Text("Back", "of the body", False, ("a.py",)),
        Text("Back", "", False, ("a.py",)),
        Text("Later", "", False, ("a.py",)),
        Text("{n} set", "{n} sets", True, ("a.py",)),
        Text("one sentence", "", False, ("a.py",)),
    ]


def test_what_is_called_the_same_and_is_not_ours_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.py"
    path.write_text("from ours import tr\ntr(name)\n", "utf-8")
    assert look([path]) == ([], [])


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("tr(name)", "literals"),
        ('tr(f"Take {name}")', "literals"),
        ('trn("{n} set", many, 1)', "literals"),
        ('tr(" and more")', "no fragment"),
        ('tr("Take {name}")', "nothing is given for name"),
        ('tr("Take it", name=1)', "nobody asks for name"),
        ('tr("Take {name", name=1)', "in “Take {name”"),
        ('trn("A set", "sets", 2)', "does not say how many"),
    ],
)
def test_a_call_that_cannot_be_translated_is_told(tmp_path: Path, code: str, why: str) -> None:
    texts, wrong = found_in(tmp_path / "a.py", code)
    assert texts == []
    assert len(wrong) == 1
    assert why in wrong[0]


def test_renewing_a_language_keeps_what_is_translated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    texts = [
        Text("Start", "", False, ("a.py",)),
        Text("{n} set", "{n} sets", True, ("a.py",)),
        Text("New & <b>bold</b>", "", False, ("b.py",)),
    ]
    forms = {("Start", ""): ["Los"], ("{n} set", "{n} sets"): ["{n} Satz", "{n} Sätze"]}
    german = tmp_path / "exercise-app_de.ts"
    german.write_text(written([*texts[:2], Text("Gone", "", False, ())], "de", forms), "utf-8")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "TEMPLATE", tmp_path / "exercise-app.ts")
    monkeypatch.setattr(translations, "our_texts", lambda: (texts, []))
    monkeypatch.setattr("sys.argv", ["translations"])
    assert translations.main() == 0
    assert german.read_text("utf-8") == written(texts, "de", forms)
    assert german.read_text("utf-8").count("unfinished") == 1
    assert german.with_suffix(".qm").stat().st_size > 0


def test_what_qt_does_not_compile_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ts"
    broken.write_text("<TS><context>", "utf-8")
    with pytest.raises(RuntimeError, match="broken"):
        release(broken, tmp_path / "broken.qm")


def test_the_pseudo_translation_is_a_third_longer_and_keeps_what_is_filled_in() -> None:
    told = pseudo("Take {name} <b>instead</b> of the one before")
    assert told == "[Ţàķķé {name} <b>íññšţééàď</b> ööƒ ţĥĥé öññé ƀééƒöŕŕé]"
    assert pseudo("{n} sets of 10 %") == "[{n} šéţţš öƒƒ 10 %]"
