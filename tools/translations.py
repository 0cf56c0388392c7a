"""Finds the texts to translate, and compiles translations: `make translations`.

`lupdate` knows neither `trn` nor our one context, so what it would do is done here: every call of
`tr`, `trn` and `mark` goes into assets/translations/exercise-app.ts, which has no language, and
into each exercise-app_LANGUAGE.ts beside it, whose translations stay. Qt's `lrelease` then makes
the .qm that the app loads.
"""

from __future__ import annotations

import argparse
import ast
import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple
from xml.sax.saxutils import escape

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "assets" / "translations"
TEMPLATE = FOLDER / "exercise-app.ts"
CONTEXT = "ExerciseApp"
_CALLS = {"tr": 2, "trn": 2, "mark": 1}
"""What takes texts, and how many of its first arguments are texts."""
Forms = dict[tuple[str, str], list[str]]
"""The translations of each text and what it goes with: one, or as many as there are plurals."""


class Text(NamedTuple):
    """A text to translate, with its plural form or what tells it apart, and where it stands."""

    source: str
    which: str
    is_plural: bool
    places: tuple[str, ...]


class Wrong(NamedTuple):
    """A call that no tool can read, or whose translation could not be told."""

    place: str
    why: str

    def __str__(self) -> str:
        return f"{self.place}: {self.why}"


def calls(path: Path) -> Iterator[ast.Call]:
    """Every call of `tr`, `trn` and `mark` in a file that imports them from the core."""
    tree = ast.parse(path.read_text("utf-8"), str(path))
    names = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "exercise_app.core.translation"
        for alias in node.names
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        if node.func.id in names & _CALLS.keys():
            yield node


def look(paths: Iterable[Path]) -> tuple[list[Text], list[Wrong]]:
    """The texts of all files, in order, and what is wrong with calls."""
    found: dict[tuple[str, str], tuple[bool, list[str]]] = {}
    wrong = []
    for path in sorted(paths):
        place = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
        for call in sorted(calls(path), key=lambda call: (call.lineno, call.col_offset)):
            assert isinstance(call.func, ast.Name)
            name = call.func.id
            texts = [_literal(argument) for argument in call.args[: _CALLS[name]]]
            why = _problem(name, texts, call)
            if why:
                wrong.append(Wrong(f"{place}:{call.lineno}", why))
                continue
            source, which = [text or "" for text in (*texts, "")][:2]
            _, places = found.setdefault((source, which), (name == "trn", []))
            if place not in places:
                places.append(place)
    texts_found = [Text(*key, is_plural, tuple(at)) for key, (is_plural, at) in found.items()]
    return texts_found, wrong


def _literal(node: ast.expr) -> str | None:
    is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return str(node.value) if is_text and isinstance(node, ast.Constant) else None


def _problem(name: str, texts: list[str | None], call: ast.Call) -> str:
    """What is wrong with a call; nothing where it is well."""
    if not texts or None in texts:
        return f"{name} takes literals, so that they are found here"
    told = [text or "" for text in texts]
    if not told[0].strip() or told[0] != told[0].strip():
        return "a text begins and ends with something to read; it is no fragment to glue"
    if name == "mark":
        return ""  # what it is told with stands elsewhere
    values = {keyword.arg for keyword in call.keywords if keyword.arg}
    spread = any(keyword.arg is None for keyword in call.keywords)
    forms = told if name == "trn" else told[:1]
    try:
        named = [names_in(form) for form in forms]
    except ValueError as error:
        return f"{error} in “{told[0]}”"
    asked = set().union(*named)
    given = values | ({"n"} if name == "trn" else set())
    if name == "trn" and not named[1]:
        return f"“{told[1]}” does not say how many; write {{n}}"
    if not spread and asked - given:
        return f"nothing is given for {', '.join(sorted(asked - given))}"
    return f"nobody asks for {', '.join(sorted(values - asked))}" if values - asked else ""


def names_in(text: str) -> set[str]:
    """The names between braces in `text`. Raises ValueError where braces do not match."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def written(texts: Iterable[Text], language: str = "", forms: Forms | None = None) -> str:
    """The texts as a TS file, with the translations that `forms` has of them."""
    attributes = f' language="{language}"' if language else ' sourcelanguage="en"'
    known = forms or {}
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>",
        f'<TS version="2.1"{attributes}>', "<context>", f"    <name>{CONTEXT}</name>",
    ]  # fmt: skip
    for text in texts:
        lines += _message(text, known.get((text.source, text.which), []))
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(text: Text, forms: list[str]) -> Iterator[str]:
    yield '    <message numerus="yes">' if text.is_plural else "    <message>"
    for place in text.places:
        yield f'        <location filename="../../{place}"/>'
    yield f"        <source>{escape(text.source)}</source>"
    if text.which:
        yield f"        <comment>{escape(text.which)}</comment>"
    state = "" if forms and all(forms) else ' type="unfinished"'
    if text.is_plural:
        inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or [""])
    else:
        inner = escape(forms[0]) if forms else ""
    yield f"        <translation{state}>{inner}</translation>"
    yield "    </message>"


def forms_of(path: Path) -> Forms:
    """The translations that a TS file has."""
    found: Forms = {}
    for message in ET.parse(path).iter("message"):
        key = message.findtext("source", ""), message.findtext("comment", "")
        translation = message.find("translation")
        if translation is not None:
            plurals = [form.text or "" for form in translation.iter("numerusform")]
            found[key] = plurals or ([translation.text] if translation.text else [])
    return found


def release(source: Path, target: Path) -> None:
    """Compile a TS file. Raises RuntimeError with what `lrelease` says where it will not."""
    tool = shutil.which("lrelease", path=str(Path(PySide6.__file__).parent))
    assert tool, "PySide6 comes with lrelease"
    command = [tool, "-silent", str(source), "-qm", str(target)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or done.stderr.strip():
        raise RuntimeError(done.stdout + done.stderr)


def our_texts() -> tuple[list[Text], list[Wrong]]:
    """The texts of the app."""
    return look((ROOT / "exercise_app").rglob("*.py"))


def main() -> int:
    """Renew the template, each language's texts, and what is compiled of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pseudo", type=Path, help="only make a pseudo-translation: FILE.qm")
    args = parser.parse_args()
    texts, wrong = our_texts()
    if wrong:
        print("\n".join(map(str, wrong)))
        return 1
    if args.pseudo is not None:
        from tools.pseudo import make_pseudo

        make_pseudo(texts, args.pseudo)
        return 0
    FOLDER.mkdir(exist_ok=True)
    TEMPLATE.write_text(written(texts), "utf-8")
    for path in sorted(FOLDER.glob("exercise-app_*.ts")):
        language = path.stem.partition("_")[2]
        path.write_text(written(texts, language, forms_of(path)), "utf-8")
        release(path, path.with_suffix(".qm"))
    print(f"{len(texts)} texts")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
