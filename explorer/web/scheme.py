"""The program's own URL scheme: every byte the map page sees comes through here, and nothing else can.

No sockets are involved; the pages are testable without a browser through :class:`~explorer.web.site.Site`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from explorer.called_by_qt import called_by_qt

if TYPE_CHECKING:
    from collections.abc import Callable

    from explorer.web.site import Site

SCHEME: Final = "caspian"
ORIGIN: Final = f"{SCHEME}://map"
POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def register_scheme() -> None:
    """Make the scheme known to Qt. It must be done before the QApplication is made, and once a process."""
    if bytes(QWebEngineUrlScheme.schemeByName(QByteArray(SCHEME.encode())).name().data()):
        return
    scheme = QWebEngineUrlScheme(QByteArray(SCHEME.encode()))
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    flags = QWebEngineUrlScheme.Flag
    scheme.setFlags(flags.SecureScheme | flags.CorsEnabled | flags.FetchApiAllowed)
    QWebEngineUrlScheme.registerScheme(scheme)


class SchemeHandler(QWebEngineUrlSchemeHandler):
    """Answers the page's requests from a site."""

    def __init__(self, site: Site, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._site = site

    @called_by_qt
    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:  # noqa: N802 - Qt's name
        """Reply with the file, or refuse: only GET, and only what the site has."""
        if bytes(job.requestMethod().data()) != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
            return
        try:
            answer = self._site.get(job.requestUrl().path())
        except Exception:
            job.fail(QWebEngineUrlRequestJob.Error.RequestFailed)  # or the page would wait for ever
            raise
        if answer is None:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        # Qt takes a list of values for each name, whatever its stub says.
        headers = {QByteArray(b"Content-Security-Policy"): [QByteArray(POLICY.encode())]}
        job.setAdditionalResponseHeaders(headers)  # type: ignore[arg-type]
        buffer = QBuffer(job)  # lives as long as the job, which reads it when it likes
        buffer.setData(answer.content)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        job.reply(QByteArray(answer.media_type.encode()), buffer)


class Interceptor(QWebEngineUrlRequestInterceptor):
    """Refuses every request that is not to the program's own scheme, and says so."""

    def __init__(self, refused: Callable[[str], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._refused = refused

    @called_by_qt
    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:  # noqa: N802 - Qt's name
        """Block what would leave the machine; ``data:`` addresses leave nothing."""
        url = info.requestUrl()
        if url.scheme() not in {SCHEME, "data"}:
            info.block(True)  # noqa: FBT003 - Qt takes no keyword here
            self._refused(url.toString())
