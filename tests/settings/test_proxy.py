"""The proxy is a setting, or the environment's; what it is not is said in one line."""

from __future__ import annotations

import pytest

from kiosk.settings.proxy import (
    DIRECT,
    Proxy,
    ProxyError,
    ProxyLogin,
    parse_proxy,
    proxy_of_environment,
)


@pytest.mark.parametrize(
    ("text", "url", "login"),
    [
        ("http://proxy.shop:3128", "http://proxy.shop:3128", None),
        ("proxy.shop:3128", "http://proxy.shop:3128", None),
        ("https://proxy.shop", "https://proxy.shop:443", None),
        ("http://[2001:db8::1]:8080/", "http://[2001:db8::1]:8080", None),
        ("http://ann:p%40ss@proxy.shop", "http://proxy.shop:80", ProxyLogin("ann", "p@ss")),
    ],
)
def test_an_address_is_read(text, url, login):
    assert parse_proxy(text) == Proxy(url, login)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "socks5://a:1",
            "ftp://a",
            "http://",
            "://",
            "http://[::1",
            "http://a:port",
            "http://a/x",
        ),
        *("http://a?x=1", "http://pröxy.shop", ""),
    ],
)
def test_what_is_no_proxy_is_refused_without_being_repeated(text):
    with pytest.raises(ProxyError, match="http://HOST:PORT") as told:
        parse_proxy(text)
    assert text not in str(told.value).split() or not text


@pytest.mark.parametrize(
    ("around", "host", "serves"),
    [
        ("", "login.salesforce.com", True),
        ("localhost,[::1]", "login.salesforce.com", True),
        ("*", "login.salesforce.com", False),
        ("salesforce.com", "login.salesforce.com", False),
        (".salesforce.com", "login.salesforce.com", False),
        ("*.salesforce.com:443", "login.salesforce.com", False),
        ("force.com", "login.salesforce.com", True),
        ("10.0.0.0/8, 192.168.1.7", "10.1.2.3", False),
        ("10.0.0.0/8", "11.1.2.3", True),
        ("[2001:db8::1]", "2001:db8::1", False),
        ("", "localhost", False),
        ("", "127.0.0.1", False),
    ],
)
def test_hosts_that_need_no_proxy_are_those_of_no_proxy_and_this_computer(around, host, serves):
    proxy, problem = proxy_of_environment({"ALL_PROXY": "http://p:1", "no_proxy": around})
    assert not problem
    assert proxy.serves(host) is serves


def test_the_first_variable_that_has_a_value_counts():
    assert proxy_of_environment({}) == (DIRECT, "")
    environ = {"HTTPS_PROXY": "", "https_proxy": "http://a:1", "ALL_PROXY": "http://b:1"}
    assert proxy_of_environment(environ)[0].url == "http://a:1"


def test_one_that_cannot_be_used_is_named_and_its_password_is_not():
    proxy, problem = proxy_of_environment({"ALL_PROXY": "socks://ann:secret@p:1"})
    assert proxy == DIRECT
    assert problem.startswith("ALL_PROXY: ")
    assert "secret" not in problem
    assert "secret" not in repr(parse_proxy("http://ann:secret@p:1"))
