"""Errors in the format of Salesforce's data API."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RowFault:
    """Why one row was not accepted; `code` is a Salesforce StatusCode."""

    code: str
    message: str
    fields: tuple[str, ...] = ()


class ApiError(Exception):
    """Why a whole call was refused; `code` is a Salesforce errorCode."""

    def __init__(self, status: int, code: str, message: str, fields: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.fields = tuple(fields)

    def body(self) -> list[dict[str, object]]:
        """The body of the error reply, which is always an array."""
        error: dict[str, object] = {"message": str(self), "errorCode": self.code}
        return [{**error, "fields": self.fields} if self.fields else error]
