"""The floor that start-up is measured against: a Qt WebEngine view on a page that holds one coloured box.

It prints the milliseconds from the start of its process to the moment the box's pixels are on the widget.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication

PAGE = '<body style="margin: 0; background: #ffffff"><div style="width: 100vw; height: 50vh; background: #d9e6ec">'


def main() -> None:
    """Show the page, wait until it is painted, say how long it took."""
    application = QApplication(sys.argv[:1])
    view = QWebEngineView()
    view.resize(1280, 820)
    timer = QTimer(view, interval=4)

    def look() -> None:
        image = view.grab().toImage()
        if image.pixelColor(image.width() // 2, image.height() // 4).name() == "#d9e6ec":
            timer.stop()
            print(f"map idle {round(seconds_since_process_start() * 1000)} ms", flush=True)
            application.quit()

    timer.timeout.connect(look)
    view.loadFinished.connect(lambda _ok: timer.start())
    view.setHtml(PAGE)
    view.show()
    application.exec()
    view.page().deleteLater()


def seconds_since_process_start() -> float:
    """Return how long this process has run; see proc(5)."""
    fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / os.sysconf("SC_CLK_TCK")


if __name__ == "__main__":
    main()
