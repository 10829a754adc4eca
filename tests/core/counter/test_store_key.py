"""A store's keys: all of them or none, and the newest current one makes vouchers."""

from __future__ import annotations

import base64

import pytest

from kiosk.core.counter.store_key import (
    MalformedKeysError,
    StoreKey,
    current_key,
    parse_store_keys,
)
from kiosk.core.counter.store_news import store_news

KEY = b"k" * 32


def raw(generation=1, key=KEY, **more):
    return {"generation": generation, "key": base64.b64encode(key).decode(), **more}


def key(generation, *, current=True):
    return StoreKey(generation, KEY, current)


def test_a_key_makes_vouchers_only_where_it_says_so():
    assert parse_store_keys([raw(1), raw(2, current=True)]) == (
        StoreKey(1, KEY),
        StoreKey(2, KEY, current=True),
    )
    assert not StoreKey(1, KEY).current


@pytest.mark.parametrize("generation", [0, 2**31 - 1])
def test_a_generation_is_any_that_the_org_can_count(generation):
    assert parse_store_keys([raw(generation)]) == (StoreKey(generation, KEY),)


@pytest.mark.parametrize("generation", [-1, 2**31, 2**40, 1.5, None])
def test_one_that_it_cannot_is_refused_with_all_the_others(generation):
    with pytest.raises(MalformedKeysError):
        parse_store_keys([raw(generation), raw(7)])


@pytest.mark.parametrize(("count", "read"), [(64, True), (65, False)])
def test_a_store_has_so_many_keys_at_most(count, read):
    keys = [raw(generation) for generation in range(count)]
    if read:
        assert len(parse_store_keys(keys)) == count
        return
    with pytest.raises(MalformedKeysError):
        parse_store_keys(keys)


@pytest.mark.parametrize("bad", [KEY[:31], KEY + b"x", b""])
def test_a_key_of_another_length_is_none(bad):
    with pytest.raises(MalformedKeysError):
        parse_store_keys([raw(1, bad)])


@pytest.mark.parametrize("text", ["k" * 44, base64.b64encode(KEY).decode() + "\n", "-_" * 22])
def test_what_is_not_plain_base64_is_no_key(text):
    with pytest.raises(MalformedKeysError):
        parse_store_keys([{"generation": 1, "key": text}])


@pytest.mark.parametrize(
    ("keys", "generation"),
    [
        ([], None),
        ([key(3, current=False)], None),
        ([key(1), key(3, current=False), key(2)], 2),
    ],
)
def test_the_newest_that_claims_to_be_current_is(keys, generation):
    found = current_key(keys)
    assert (found.generation if found else None) == generation


def test_of_vouchers_used_twice_only_names_are_taken():
    name = "0123456789abcdef0123456789"
    listed = [name, name.upper(), f"{name}0", name[:-1], 5, None]
    news = store_news({"doubled": listed})
    assert (news.doubled, news.keys, news.fault) == ((name,), None, "")
    assert store_news({"doubled": name}).doubled == ()


def test_no_key_is_ever_shown():
    assert KEY.decode() not in repr(parse_store_keys([raw()]))
