"""Whether a user's picture is shown: told from its bytes, without decoding them."""

from __future__ import annotations

from exercise_app.core.picture.names import Format, format_of
from exercise_app.core.picture.raster import MAX_SIDE, is_jpeg, is_png, jpeg_size, png_size
from exercise_app.core.picture.svg import drawing_fault

MIB = 1024 * 1024
MAX_BYTES = 5 * MIB
"""The largest picture that is read."""
MAX_SVG_BYTES = MIB
"""The largest drawing: it takes longer for each byte."""


def size_fault(name: str, size: int) -> str:
    """What is wrong with a file of `size` bytes under that name; empty where nothing is."""
    is_svg = format_of(name) is Format.SVG
    most = MAX_SVG_BYTES if is_svg else MAX_BYTES
    if size <= most:
        return ""
    more = "simplify the drawing" if is_svg else "save it smaller"
    return f"“{name}” has {size / MIB:.1f} MiB, and {most // MIB} MiB are the most; {more}"


def picture_fault(data: bytes, name: str) -> str:
    """What is wrong with the picture `data` of a file called `name`, in one sentence.

    Empty where it can be shown, as far as its header tells: the pixels are not decoded.
    """
    wanted = format_of(name)
    if wanted is None:
        return f"“{name}” is no SVG, PNG or JPEG; save it as one of these"
    told = size_fault(name, len(data))
    if told:
        return told
    found = _sniff(data)
    if found is not wanted:
        return _mismatch(name, wanted, found)
    if found is Format.SVG:
        told = drawing_fault(data)
        return f"“{name}” {told}" if told else ""
    return _raster_fault(name, png_size(data) if found is Format.PNG else jpeg_size(data))


def _sniff(data: bytes) -> Format | None:
    """The format that the first bytes tell."""
    if is_png(data):
        return Format.PNG
    if is_jpeg(data):
        return Format.JPEG
    start = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n")
    is_wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    return Format.SVG if start.startswith(b"<") or is_wide else None


def _mismatch(name: str, wanted: Format, found: Format | None) -> str:
    if found in (None, Format.SVG):
        return f"“{name}” is no {wanted} image; save it as one"
    stem = name[: name.rfind(".")]
    return f"“{name}” holds a {found} image; rename it to “{stem}{found.suffix}”"


def _raster_fault(name: str, size: tuple[int, int] | None) -> str:
    if size is None or min(size) < 1:
        return f"“{name}” is damaged or cut short; save it again"
    if max(size) > MAX_SIDE:
        return (
            f"“{name}” has {size[0]} × {size[1]} pixels, and {MAX_SIDE} × {MAX_SIDE} are the "
            "most; make it smaller"
        )
    return ""
