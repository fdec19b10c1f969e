"""What a method needs that stands in the place of one of Qt's: an error in it must not end the program."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable

Method = TypeVar("Method", bound="Callable[..., Any]")


def called_by_qt(method: Method) -> Method:
    """Let Qt call a method that overrides one of its own, and let an error in it be only that.

    PySide adds the method's name to the message of what was raised, where Python called Qt and Qt the method. Before
    Python 3.12 an error of Python's own C code, as that of ``int("x")``, is at that point not yet an object but
    what one is made from, and PySide (6.11.3 and 6.12.0) ends the process with a segmentation fault. To catch an
    error makes it an object. Slots, and functions that are given to Qt, do not need this.
    """

    @functools.wraps(method)
    def whole(*args: object, **named: object) -> object:
        try:
            return method(*args, **named)
        except BaseException:  # noqa: TRY203 - catching is what it is for, see above
            raise

    return cast("Method", whole)
