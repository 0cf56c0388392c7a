"""Reading exercises: files of the catalogue, and those that a routine keeps for itself."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from types import MappingProxyType
from typing import Any

from exercise_app.core.routine import MIN_DOSE, Exercise, Position, Side, Sides
from exercise_app.core.translation import tr
from exercise_app.library.files import read_bytes
from exercise_app.library.nodes import Mapping, Node, Scalar, plain
from exercise_app.library.parse import read_nodes
from exercise_app.library.problems import Unreadable, visible
from exercise_app.library.walk import ID, Walk

FORMAT = 1
"""The file format that this app reads."""
BUILT_IN = "built-in"
"""The source of what comes with the app. Its figures are checked by the tests, not each time."""

_SHORT = 3
"""Words of up to so many letters make no two exercises alike."""
_MOST_AKIN = 3

_KEYS = (
    "name", "about", "trains", "position", "sides", "side_names", "tempo", "hold", "how", "say",
    "caution", "easier", "harder", "figure", "picture",
)  # fmt: skip


def read_exercise(
    data: bytes | str,
    path: str,
    id_: str,
    known: Collection[str] = (),
    source: str = "",
    folder: Path | None = None,
) -> Exercise:
    """The exercise in a file's content; `known` are the ids that `easier` and `harder` may name.

    A picture is looked for in `folder`; without one only its name is checked.

    Raises:
        Unreadable: with every problem of the file.
    """
    walk = Walk(path, folder)
    document = read_nodes(data, path)
    walk.problems += document.problems
    exercise = None
    if document.root is not None:
        root = walk.mapping(document.root, tr("an exercise"))
        if root is not None:
            read_id(walk, root, id_)
            read_format(walk, root)
            exercise = walk_exercise(walk, root, id_, known, source=source, is_file=True)
    if walk.problems or exercise is None:
        raise Unreadable(walk.problems)
    return exercise


def read_id(walk: Walk, root: Node, id_: str) -> None:
    """Tell where a file's stem is no id."""
    if not ID.fullmatch(id_):
        walk.tell(
            root,
            tr(
                "the file's name is the id: rename “{name}” to small letters, digits and single "
                "hyphens, such as my-routine.yaml",
                name=visible(id_),
            ),
        )


def read_format(walk: Walk, root: Mapping) -> None:
    """Tell where `format` is missing or is not the one that this app reads."""
    node = root.get("format")
    if node is None:
        walk.tell(
            root, tr("“format” is missing; begin the file with `format: {format}`", format=FORMAT)
        )
    elif isinstance(node, Scalar) and node.value is None and not node.trouble:
        pass  # that it has no value is told already
    elif plain(node) != FORMAT or isinstance(plain(node), bool | float):
        walk.tell(
            node,
            tr("this app reads `format: {format}`; write that, or update the app", format=FORMAT),
        )


def walk_exercise(
    walk: Walk,
    node: Mapping,
    id_: str,
    known: Collection[str],
    *,
    source: str,
    is_file: bool = False,
) -> Exercise | None:
    """The exercise that `node` describes; None where not even a name could be read."""
    head = ("format",) if is_file else ()
    needed = (*head, "name")
    found = walk.fields(node, (*head, *_KEYS), tr("an exercise"), needed=needed, extensions=is_file)
    walk.required(node, found, ("name",))
    values = {key: _read(walk, key, value, known) for key, value in found.items()}
    if "figure" in found and "picture" in found:
        walk.tell(found["picture"], tr("an exercise has a figure or a picture; remove one of them"))
    told = {key: value for key, value in values.items() if value is not None and key != "format"}
    if "figure" in told and source != BUILT_IN:
        from exercise_app.library.figures import tell_strains

        tell_strains(walk, found["figure"], told["figure"])
    if "name" not in told:
        return None
    return Exercise(id=id_, source=source, **told)


def _read(walk: Walk, key: str, node: Node, known: Collection[str]) -> Any:
    match key:
        case "name":
            name = walk.text(node, key)
            return None if name is None else " ".join(name.split())
        case "about" | "caution":
            return walk.text(node, key)
        case "trains" | "how" | "say":
            return walk.lines(node, key)
        case "position":
            return walk.choice(node, key, Position)
        case "sides":
            return walk.choice(node, key, Sides)
        case "side_names":
            return _side_names(walk, node)
        case "tempo":
            return walk.tempo(node)
        case "hold":
            return walk.duration(node, key, MIN_DOSE)
        case "easier" | "harder":
            return known_id(walk, node, known)
        case "figure":
            from exercise_app.library.figures import walk_figure

            return walk_figure(walk, node)
        case "picture":
            return _picture(walk, node)
    return None


def known_id(walk: Walk, node: Node, known: Collection[str]) -> str | None:
    """An exercise's id that is among `known`."""
    id_ = walk.identifier(node, "exercise")
    if id_ is None or id_ in known:
        return id_
    if walk.unsure is not None:
        walk.problems.append(walk.unsure)
        return None
    near = (
        _beside(walk, id_)
        or walk.near(id_, known)
        or _akin(id_, known)
        or tr("; the catalogue shows all (Ctrl+2 in the window), and docs/routines.md lists them")
    )
    walk.tell(node, tr("there is no exercise “{name}”{near}", name=visible(id_, 40), near=near))
    return None


def _beside(walk: Walk, id_: str) -> str:
    """What to do where the exercise lies beside the file that names it."""
    name = f"{id_}.yaml"
    if walk.folder is None or walk.folder / name == walk.folder / Path(walk.path).name:
        return ""
    try:
        root = read_nodes(read_bytes(walk.folder / name), "").root
    except Unreadable:
        return ""
    if not isinstance(root, Mapping) or root.get("steps") is not None:
        return ""
    return tr("; move {file} from this folder into the one of your exercises", file=name)


def _akin(id_: str, known: Collection[str]) -> str:
    """The few of `known` that share most words with an id."""
    words = {word for word in id_.split("-") if len(word) > _SHORT}
    shared = {name: len(words.intersection(name.split("-"))) for name in known}
    found = sorted(
        (name for name in shared if shared[name]), key=lambda name: (-shared[name], name)
    )
    return tr("; there are {names}", names=visible(", ".join(found[:_MOST_AKIN]))) if found else ""


def _side_names(walk: Walk, node: Node) -> MappingProxyType[Side, str] | None:
    mapping = walk.mapping(node, "“side_names”")
    if mapping is None:
        return None
    found = walk.fields(mapping, ("left", "right"), "“side_names”")
    names = {Side(key): walk.text(value, key) for key, value in found.items()}
    return MappingProxyType({side: name for side, name in names.items() if name is not None})


def _picture(walk: Walk, node: Node) -> str | None:
    """The absolute path of the picture that `node` names."""
    name = walk.text(node, "picture")
    if name is None:
        return None
    from exercise_app.library.pictures import NoPicture, check_name, find_picture

    try:
        if walk.folder is not None:
            return str(find_picture(walk.folder, name))
        check_name(name)
    except NoPicture as told:
        walk.tell(node, visible(str(told)))
    return None
