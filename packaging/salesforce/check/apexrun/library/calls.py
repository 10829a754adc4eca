"""RestContext and Http: calls to the package, and calls that it makes."""

from __future__ import annotations

from collections.abc import Callable

from apexrun.database.session import Session
from apexrun.library.library import Part
from apexrun.values.faults import ApexError
from apexrun.values.kinds import ApexMap, Bag, Instance, Value

Invoke = Callable[[Instance, str, list[Value]], Value]


def _setter(name: str) -> Callable[[Bag, Value], None]:
    def put(it: Bag, value: Value) -> None:
        it.properties[name] = value

    return put


def _getter(name: str) -> Callable[[Bag], Value]:
    return lambda it: it.properties[name]


def _put_header(it: Bag, name: str, value: str) -> None:
    it.properties["headers"][name] = value


def _get_header(it: Bag, name: str) -> Value:
    return it.properties["headers"].get(name)


def _put_parameter(it: Bag, name: str, value: str) -> None:
    it.properties["params"][name] = value


def _rest_request() -> Bag:
    given = {"params": ApexMap(), "headers": ApexMap()}
    empty = dict.fromkeys(("requestbody", "requesturi", "httpmethod"))
    return Bag("RestRequest", {**given, **empty})


def _rest_response() -> Bag:
    empty = {"statuscode": None, "responsebody": None}
    return Bag("RestResponse", {"headers": ApexMap(), **empty})


def _http_request() -> Bag:
    empty = {"method": None, "endpoint": None, "body": "", "timeout": None}
    return Bag("HttpRequest", {"headers": ApexMap(), **empty})


def _http_response() -> Bag:
    return Bag("HttpResponse", {"headers": ApexMap(), "status": 0, "body": ""})


class Calls:
    """`invoke` calls a method of an object of the package: here of the mock."""

    def __init__(self, session: Session, invoke: Invoke) -> None:
        self._session = session
        self._invoke = invoke

    def part(self) -> Part:
        session = self._session

        def put_request(value: Value) -> None:
            session.rest_request = value

        def put_response(value: Value) -> None:
            session.rest_response = value

        return Part(
            readers={
                "restcontext.request": lambda: session.rest_request,
                "restcontext.response": lambda: session.rest_response,
            },
            writers={"restcontext.request": put_request, "restcontext.response": put_response},
            makers={
                "restrequest": _rest_request,
                "restresponse": _rest_response,
                "httprequest": _http_request,
                "httpresponse": _http_response,
                "http": lambda: Bag("Http"),
            },
            methods={
                "restrequest": {"addheader": _put_header, "addparameter": _put_parameter},
                "restresponse": {"addheader": _put_header},
                "http": {"send": self._send},
                "httprequest": self._request_methods(),
                "httpresponse": {
                    "setstatuscode": _setter("status"),
                    "getstatuscode": _getter("status"),
                    "setbody": _setter("body"),
                    "getbody": _getter("body"),
                    "setheader": _put_header,
                    "getheader": _get_header,
                },
            },
        )

    @staticmethod
    def _request_methods() -> dict[str, Callable[..., Value]]:
        names = ("method", "endpoint", "body", "timeout")
        return {
            **{f"set{name}": _setter(name) for name in names},
            **{f"get{name}": _getter(name) for name in names},
            "setheader": _put_header,
            "getheader": _get_header,
        }

    def _send(self, _: Bag, request: Bag) -> Value:
        self._session.limits.use("callouts")
        if self._session.mock is None:
            message = "Methods defined as TestMethod do not support Web service callouts"
            raise ApexError("TypeException", message)
        return self._invoke(self._session.mock, "respond", [request])
