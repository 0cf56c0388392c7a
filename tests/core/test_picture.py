"""Which pictures are shown: told from a name, from a header, and from what a drawing asks for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from exercise_app.core.picture import raster
from exercise_app.core.picture.check import MAX_BYTES, MAX_SVG_BYTES, picture_fault, size_fault
from exercise_app.core.picture.names import Format, format_of, name_fault
from exercise_app.core.picture.svg import MAX_DEPTH, MAX_ELEMENTS, drawing_fault
from tests import pictures


@pytest.mark.parametrize(
    ("name", "format_"),
    [
        ("a.svg", Format.SVG), ("a.PNG", Format.PNG), ("a.jpg", Format.JPEG),
        ("a.b.JPEG", Format.JPEG), ("a.gif", None), ("png", None), ("a.svgz", None),
    ],
)  # fmt: skip
def test_a_names_end_tells_the_format(name: str, format_: Format | None) -> None:
    assert format_of(name) is format_


def test_formats_are_named_as_usual() -> None:
    assert [f.suffix for f in Format] == [".svg", ".png", ".jpg"]


@pytest.mark.parametrize("name", ["bird dog.png", "Übung 3.jpeg", "a.b.svg", "x" * 116 + ".png"])
def test_a_bare_name_is_taken(name: str) -> None:
    assert name_fault(name) == ""


@pytest.mark.parametrize(
    "name",
    [
        "../a.png", "b/a.png", "/etc/a.png", "b\\a.png", "\\\\host\\a.png", "C:a.png",
        "a.png:stream", "a\x00.png", "a\n.png", "file://a.png", "a?.png", "a\u202e.png",
    ],
)  # fmt: skip
def test_what_leads_elsewhere_is_no_name(name: str) -> None:
    assert "the name alone" in name_fault(name)


@pytest.mark.parametrize("name", [".png", "..png", "x" * 117 + ".png"])
def test_hidden_and_endless_names_are_refused(name: str) -> None:
    assert "120 characters" in name_fault(name)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.png", pictures.png()),
        ("a.png", pictures.png(4096, 4096)),
        ("a.jpg", pictures.jpeg()),
        ("a.jpeg", pictures.jpeg(4096, 1, pictures.segment(0xE1, b"\xff\xd9" * 2000))),
        ("a.jpg", pictures.jpeg(before=b"\xff\xff" + pictures.segment(0xE0, b"x")[1:])),
        ("a.svg", pictures.svg()),
        ("a.svg", b"\xef\xbb\xbf \n" + pictures.svg()),
        ("a.svg", pictures.svg().decode().encode("utf-16")),
    ],
)
def test_a_whole_picture_is_shown(name: str, data: bytes) -> None:
    assert picture_fault(data, name) == ""


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("a.gif", b"GIF89a", "“a.gif” is no SVG, PNG or JPEG; save it as one of these"),
        ("a.png", b"", "“a.png” is no PNG image; save it as one"),
        ("a.jpg", b"hello", "“a.jpg” is no JPEG image; save it as one"),
        ("a.png", pictures.svg(), "“a.png” is no PNG image; save it as one"),
        ("a.svg", b"hello", "“a.svg” is no SVG image; save it as one"),
        ("a.b.png", pictures.jpeg(), "“a.b.png” holds a JPEG image; rename it to “a.b.jpg”"),
        ("a.svg", pictures.png(), "“a.svg” holds a PNG image; rename it to “a.png”"),
    ],
)
def test_what_is_not_what_its_name_says_is_told(name: str, data: bytes, told: str) -> None:
    assert picture_fault(data, name) == told


@pytest.mark.parametrize("data", [pictures.png(8, 8), pictures.jpeg()], ids=["png", "jpeg"])
def test_a_picture_cut_short_anywhere_is_damaged(data: bytes) -> None:
    name = "a.png" if raster.is_png(data) else "a.jpg"
    faults = {picture_fault(data[:length], name) for length in range(8, len(data) - 1)}
    assert faults == {f"“{name}” is damaged or cut short; save it again"}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.png", pictures.png(0, 5)),
        ("a.png", b"\x89PNG\r\n\x1a\n" + pictures.chunk(b"IDAT", b"")),
        ("a.png", pictures.png()[:33] + pictures.chunk(b"tEXt", b"") * 100_001),
        ("a.jpg", pictures.jpeg(0, 5)),
        ("a.jpg", pictures.jpeg(before=b"\xff\xe0\x00\x01")),
        ("a.jpg", pictures.jpeg(before=b"\xff\xd8\x00\x04")),
        ("a.jpg", b"\xff\xd8" + pictures.segment(0xDA, b"xxxx") + b"\xff\xd9"),
        ("a.jpg", pictures.jpeg(before=b"\xff\xd9\x00\x04")),
        ("a.jpg", b"\xff\xd8\xff\xe0"),
    ],
)
def test_a_header_that_cannot_be_is_damaged(name: str, data: bytes) -> None:
    assert picture_fault(data, name) == f"“{name}” is damaged or cut short; save it again"


@pytest.mark.parametrize("data", [pictures.png(65_535, 65_535), pictures.jpeg(65_535, 65_535)])
def test_a_header_that_promises_too_many_pixels_is_told_its_size(data: bytes) -> None:
    name = "a.png" if raster.is_png(data) else "a.jpg"
    assert picture_fault(data, name) == (
        f"“{name}” has 65535 × 65535 pixels, and 4096 × 4096 are the most; make it smaller"
    )


def test_the_first_frame_tells_a_jpegs_size() -> None:
    again = b"\xff\xc2\x00\x0b\x08" + b"\x00\x01\x00\x01" + b"\x01\x01\x11\x00"
    assert raster.jpeg_size(pictures.jpeg(40, 30)) == (40, 30)
    assert raster.jpeg_size(pictures.jpeg(40, 30, again)) == (1, 1)


def test_a_file_has_a_largest_size() -> None:
    assert size_fault("a.png", MAX_BYTES) == ""
    assert size_fault("a.png", MAX_BYTES + 60_000) == (
        "“a.png” has 5.1 MiB, and 5 MiB are the most; save it smaller"
    )
    assert size_fault("a.svg", MAX_SVG_BYTES) == ""
    large = pictures.svg("<!--" + "x" * 1_200_000 + "-->")
    assert picture_fault(large, "a.svg") == (
        "“a.svg” has 1.1 MiB, and 1 MiB are the most; simplify the drawing"
    )


@pytest.mark.parametrize(
    "inside",
    [
        '<defs><linearGradient id="g"/></defs><rect fill="url(#g)" style="stroke:url( \'#g\' )"/>',
        '<path id="p" d="M0 0L9 9"/><use xlink:href=" #p "/><use href="#nothing"/>',
        '<style>.a{fill:url("#g")} @font-face{src:url(data:font/woff;base64,AAAA)}</style>',
        '<a xlink:href="https://example.org/"><text>See</text></a>',
        '<g id="top"><a href="#top"/></g>',
        '<marker id="m"><path d="M0 0"/></marker><path d="M0 0L9 9" marker-end="url(#m)"/>',
        '<metadata><x resource="https://example.org/"/></metadata>',
        "<script>alert(1)</script>",
        "<?php nothing ?><rect/>",
    ],
)
def test_a_drawing_that_keeps_to_itself_is_shown(inside: str) -> None:
    assert drawing_fault(pictures.svg(inside)) == ""


def test_a_drawing_may_name_its_dtd() -> None:
    dtd = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/svg11.dtd">'
    assert drawing_fault(dtd + pictures.svg()) == ""


@pytest.mark.parametrize(
    ("inside", "asked"),
    [
        ('<use xlink:href="other.svg#a"/>', "other.svg#a"),
        ('<use href="file:///etc/passwd"/>', "file:///etc/passwd"),
        ('<feImage href="data:image/svg+xml;base64,AAAA"/>', "data:image/svg+xml;base64,AAAA"),
        ('<rect fill="url(http://example.org/a.svg#g)"/>', "http://example.org/a.svg#g"),
        ("<rect style=\"fill:URL ( 'a.svg#g')\"/>", "a.svg#g"),
        ("<style>.a{fill:url(a.svg)}</style>", "a.svg"),
        ("<style>@IMPORT 'a.css';</style>", "@import"),
        ("<style><![CDATA[@import url(a.css);]]></style>", "@import"),
        ('<?xml-stylesheet href="a.css"?>', "xml-stylesheet"),
        (f'<use href="{"x" * 99}"/>', "x" * 40),
    ],
)
def test_a_drawing_that_asks_for_anything_else_is_not(inside: str, asked: str) -> None:
    assert drawing_fault(pictures.svg(inside)) == (
        f"asks for “{asked}” from outside; put all of it into the drawing"
    )


@pytest.mark.parametrize("href", ["a.png", "data:image/png;base64,AAAA", "#a"])
def test_a_drawing_with_an_image_in_it_is_not(href: str) -> None:
    told = drawing_fault(pictures.svg(f'<image xlink:href="{href}"/>'))
    assert told == "has an image in it, which is not shown; save all of it as a PNG"


@pytest.mark.parametrize(
    "declared", ['<!ENTITY a "b">', '<!ENTITY a SYSTEM "file:///etc/passwd">', '<!ENTITY % a "b">']
)
def test_entities_are_refused_where_they_are_declared(declared: str) -> None:
    told = drawing_fault(f"<!DOCTYPE svg [{declared}]>".encode() + pictures.svg())
    assert told == "declares entities, which are not read; save it as plain SVG"
    assert drawing_fault(pictures.entity_bomb()) == told


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (b"<svg", "line 1"),
        (b"<svg>\n<g>\n</svg>", "line 3"),
        (b'<?xml version="1.0" encoding="nonsense"?><svg/>', "its encoding"),
        (pictures.svg()[:-3], "line 1"),
    ],
)
def test_what_is_no_xml_is_told_with_its_line(data: bytes, place: str) -> None:
    told = drawing_fault(data)
    assert told == f"is no SVG drawing that can be read ({place}); save it again"


def test_other_xml_is_no_drawing() -> None:
    assert drawing_fault(b"<html><svg/></html>") == "is no SVG drawing; save it as one"


def test_a_drawing_has_most_elements_and_depth() -> None:
    assert drawing_fault(pictures.svg("<g/>" * (MAX_ELEMENTS - 1))) == ""
    assert "10,000 elements" in drawing_fault(pictures.svg("<g/>" * MAX_ELEMENTS))
    deep = MAX_DEPTH - 1
    assert drawing_fault(pictures.svg("<g>" * deep + "</g>" * deep)) == ""
    assert "32 inside" in drawing_fault(pictures.svg("<g>" * (deep + 1) + "</g>" * (deep + 1)))


def test_what_is_drawn_again_and_again_is_counted_as_often() -> None:
    assert drawing_fault(pictures.use_bomb(10)) == ""
    assert drawing_fault(pictures.use_bomb(14)) == ""
    wide = pictures.svg("<g id='g'>" + "<g/>" * 5000 + "</g>" + "<use href='#g'/>" * 50)
    told = "comes to more than 250,000 shapes; simplify the drawing"
    assert drawing_fault(wide) == told


@pytest.mark.parametrize(
    "inside",
    [
        f'<pattern id="p">{"<g/>" * 900}</pattern><g fill="url(#p)">{"<g/>" * 900}</g>',
        f'<marker id="m">{"<g/>" * 99}</marker><path d="{"M0 0" * 9999}" marker-mid="url(#m)"/>',
        f'<style>.a{{fill:url(#p)}}</style><mask id="p">{"<g/>" * 900}</mask>{"<g/>" * 900}',
        f'<g id="a"/><g id="a">{"<g/>" * 999}</g>' + '<use href="#a"/>' * 300,
        f'<filter id="f">{"<feBlend/>" * 9}</filter>' + '<g filter="url(#f)"/>' * 200,
    ],
    ids=["pattern", "marker", "style", "two of one id", "filter"],
)
def test_what_is_inherited_or_stands_on_each_point_is_counted_too(inside: str) -> None:
    assert "250,000 shapes" in drawing_fault(pictures.svg(inside))


def test_a_part_that_contains_itself_is_refused() -> None:
    inside = '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'
    told = drawing_fault(pictures.svg(inside))
    assert told == "has a part that contains itself; mend the drawing"


@pytest.mark.parametrize("order", [1, -1], ids=["to the next", "to the last"])
def test_a_chain_of_parts_is_as_deep_as_parts_inside_each_other(order: int) -> None:
    def chain(length: int) -> bytes:
        links = [f'<g id="c{n}"><use href="#c{n + 1}"/></g>' for n in range(length)]
        return pictures.svg("".join(links[::order]))

    assert drawing_fault(chain(15)) == ""
    for length in (16, 3000):
        assert "32 inside each other" in drawing_fault(chain(length))
    assert "32 inside each other" in drawing_fault(pictures.use_bomb(15))


WHOLE = {
    "a.png": pictures.png(8, 8),
    "a.jpg": pictures.jpeg(before=pictures.segment(0xE0, b"JFIF")),
    "a.svg": pictures.svg('<g id="a" fill="url(#b)"/><path id="b" d="M0 0"/><use href="#a"/>'),
}


@given(
    name=some.sampled_from(sorted(WHOLE)),
    changes=some.lists(some.tuples(some.integers(0, 400), some.binary(max_size=4)), max_size=6),
)
def test_whatever_is_changed_in_a_file_is_shown_or_told(
    name: str, changes: list[tuple[int, bytes]]
) -> None:
    data = bytearray(WHOLE[name])
    for at, new in changes:
        data[at : at + len(new)] = new
    told = picture_fault(bytes(data), name)
    assert told == "" or (told.startswith(f"“{name}” ") and "; " in told)
