"""What the library itself says around a source's figures, in the reader's language.

English phrases stand in the code, where they are used; a table in ``assets/languages`` holds what they are elsewhere.
What a source states, and the statements that restate it, are not among them: they stay as they were written.
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003 - records are read by what their fields are annotated with
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, eq=False)
class Phrases:
    """Phrases by their English; what is not in the table is said in English."""

    translated: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, english: str, **values: object) -> str:
        """Say a phrase, with values in the places that it names.

        Parameters
        ----------
        english
            Such as ``since {date}``.
        **values
            What stands in its places.

        Examples
        --------
        >>> Phrases({"since {date}": "с {date}"})("since {date}", date="2023")
        'с 2023'
        """
        return self.translated.get(english, english).format(**values)


ENGLISH: Final = Phrases()
