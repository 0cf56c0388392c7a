"""What macOS is asked, without a library for it."""

from __future__ import annotations

from typing import Any


def workspace_says(word: bytes) -> bool:  # pragma: no cover - only macOS has it
    """What macOS' NSWorkspace, which Qt has loaded, answers to a question of yes or no."""
    import ctypes
    from ctypes import util

    library = util.find_library("objc")
    if library is None:
        return False
    objc = ctypes.CDLL(library)
    for named in (objc.objc_getClass, objc.sel_registerName):
        named.restype, named.argtypes = ctypes.c_void_p, [ctypes.c_char_p]

    def sent(kind: Any, to: int, word: bytes) -> Any:
        send = ctypes.CFUNCTYPE(kind, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        return send(to, objc.sel_registerName(word))

    workspace = sent(ctypes.c_void_p, objc.objc_getClass(b"NSWorkspace"), b"sharedWorkspace")
    return bool(sent(ctypes.c_bool, workspace, word))
