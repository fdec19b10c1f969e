"""A table of Arrow that grows batch by batch, on the disk if there is a place for it."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Self

    import pyarrow as pa


class KeptTable:
    """What is read of a table, of which no more than a batch is in memory.

    Parameters
    ----------
    folder
        Where it is written; None keeps it in memory.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self.path: Path | None = None
        """Where it was written."""
        self._open = ExitStack()
        self._writer: pa.RecordBatchFileWriter | None = None
        self._batches: list[pa.RecordBatch] = []

    def add(self, batch: pa.RecordBatch) -> None:
        """Take the next batch."""
        if self._folder is None:
            self._batches.append(batch)
            return
        if self._writer is None:
            self._writer = self._begun(batch.schema, self._folder)
        self._writer.write_batch(batch)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._open.close()

    def table(self) -> pa.Table:
        """Return the whole, mapped where it was written, once it is closed and something has come."""
        import pyarrow as pa  # noqa: PLC0415 - heavy, and not for GeoJSON

        if self._writer is None:
            return pa.Table.from_batches(self._batches)
        return pa.ipc.open_file(pa.memory_map(str(self.path))).read_all()

    def _begun(self, schema: pa.Schema, folder: Path) -> pa.RecordBatchFileWriter:
        import pyarrow as pa  # noqa: PLC0415 - as above

        self.path = folder / f"{len(list(folder.iterdir()))}.arrow"
        sink = self._open.enter_context(pa.OSFile(str(self.path), "wb"))
        return self._open.enter_context(pa.ipc.new_file(sink, schema))
