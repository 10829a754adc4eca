"""Decision 13's bytes written down a second time, with nothing of the kiosk's own code."""

from __future__ import annotations

import hashlib
import hmac

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
MASTERS = {n: hashlib.sha256(f"codes.json master {n}".encode()).digest() for n in (1, 2, 3, 18)}


def sha(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def mac(key: bytes, text: bytes) -> bytes:
    return hmac.new(key, text, hashlib.sha256).digest()


def key_of(store: str, generation: int) -> bytes:
    return mac(MASTERS[generation], b"kiosk-store-1:" + store.encode())


def luhn(body: str) -> str:
    total = 0
    for place, letter in enumerate(body[::-1]):
        value = LETTERS.index(letter) * (1 if place % 2 else 2)
        total += value // 32 + value % 32
    return LETTERS[(32 - total % 32) % 32]


def base32(data: bytes) -> str:
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    return "".join(LETTERS[int(bits[at : at + 5], 2)] for at in range(0, len(bits), 5))


def derived(record_id: str) -> str:
    value = int.from_bytes(sha(record_id)[:8], "big")
    return "".join(LETTERS[(value >> (5 * place)) % 32] for place in range(11))
