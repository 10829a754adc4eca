"""Blocks network access from QML, whatever an offer's text may ask for.

Qt also calls both overrides on its image reader's thread, so they keep no state.
"""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory

_LOCAL = frozenset({"file", "data", "qrc"})
# Qt does not know this scheme and reports an error at once.
_NOWHERE = "refused:"


class LocalFilesOnly(QNetworkAccessManager):
    def createRequest(  # noqa: N802  Qt's name
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        data: QIODevice | None = None,
    ) -> QNetworkReply:
        if request.url().scheme() not in _LOCAL:
            request = QNetworkRequest(QUrl(_NOWHERE))
        return super().createRequest(op, request, data)


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """A network access factory. Python must hold it for as long as the engine lives."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        return LocalFilesOnly(parent)
