"""Writes packaging/salesforce/vectors/hub.json, from the contract and nothing of the kiosk.

Run it as a module from the project's folder (`python -m tests.core.fleet.make_hub_vectors`); the
file is kept, so that a change shows. A sealed box differs each time: those that are there stay.
"""

from __future__ import annotations

import base64
import hashlib
import json

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from nacl.public import SealedBox
from nacl.signing import SigningKey

from tests.core.counter.vector_bytes import LETTERS, luhn
from tests.support.root import ROOT

FILE = ROOT / "packaging/salesforce/vectors/hub.json"
SEEDS = {"device": b"\1" * 32, "worker": b"\3" * 32, "next_worker": b"\4" * 32}
ROW_ID = "0e0f4a52-0000-4000-8000-000000000001"
NOW, MACHINE = 1_796_000_000, "00112233445566ff"
ABOUT = [
    "What kiosk, hub and org sign, seal and hash. Bytes are base64; keys are Ed25519 seeds.",
    "A kid is the first 16 Crockford characters of the SHA-256 of a public key.",
    "Each signature is over `signed`: a text, then where `sha256_of` names it, 32 bytes of hash.",
    "A box is libsodium's sealed box to the X25519 form of the key; `content` is what is in it.",
    "code.hash is the hex SHA-256 of `kiosk-code-1:` and the code: all that the org keeps of it.",
    "persons: an order to erase names somebody by `sha256`, in hex, of what is `hashed`.",
    "That is made of any of the `contacts`: an address in lower case, a number as + and digits.",
]
PERSONS = {
    "ada@example.com": ["ada@example.com", " Ada@Example.COM "],
    "+4930123456": ["+49 (30) 123-456", "0049 30 123456", "+4930123456"],
    "030123456": ["030 / 123456"],
}


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def crockford(data: bytes) -> str:
    bits = "".join(f"{byte:08b}" for byte in data)
    return "".join(LETTERS[int(bits[at : at + 5], 2)] for at in range(0, len(bits), 5))


def kid(name: str) -> str:
    return crockford(hashlib.sha256(public(name)).digest()[:10])


def public(name: str) -> bytes:
    return bytes(SigningKey(SEEDS[name]).verify_key)


def sign(name: str, text: str, after: bytes = b"") -> str:
    return b64(SigningKey(SEEDS[name]).sign(text.encode() + after).signature)


def box(name: str, content: str, there: dict) -> str:
    if there.get("content") == content:
        return there["box"]
    key = SigningKey(SEEDS[name]).verify_key.to_curve25519_public_key()
    return b64(SealedBox(key).encrypt(content.encode()))


def compact(value: object) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def sealed(signer: str, reader: str, prefix: str, content: str, there: dict) -> dict:
    """A box with its signature over a prefix and the hash of the box."""
    data = box(reader, content, there)
    digest = hashlib.sha256(base64.b64decode(data)).digest()
    sig = sign(signer, prefix, digest)
    return {"content": content, "box": data, "signed": prefix, "sha256_of": "box", "sig": sig}


def signed(prefix: str, body: str) -> dict:
    return {"body": body, "signed": prefix + body, "sig": sign("worker", prefix + body)}


def token() -> dict:
    body = "{}"
    bh = base64.urlsafe_b64encode(hashlib.sha256(body.encode()).digest()).decode().rstrip("=")
    claims = {"iat": NOW, "htm": "POST", "htu": "/v1/rows?a=1", "bh": bh}
    claims |= {"boot": 7, "run": "0000ab12", "m": MACHINE}
    header = {"typ": "kiosk+jwt", "kid": kid("device")}
    key = Ed25519PrivateKey.from_private_bytes(SEEDS["device"])
    made = jwt.encode(claims, key, "EdDSA", header)
    return {"body": body, "claims": claims, "authorization": f"Kiosk {made}"}


def enrolment(there: dict) -> dict:
    body = crockford(bytes(range(10)))
    code = body + luhn(body)
    proved = f"kiosk-enrol-1\n{kid('worker')}\n{code}\n{MACHINE}\n1.0.0"
    request = {"code": code, "public": b64(public("device")), "machine": MACHINE}
    request |= {"version": "1.0.0", "proof": sign("device", proved)}
    content = compact(request)
    return {
        "code": code,
        "hash": hashlib.sha256(f"kiosk-code-1:{code}".encode()).hexdigest(),
        "text": f"KIOSK1|https://hub.example|{code}|{kid('worker')}",
        "request": {"content": content, "box": box("worker", content, there), "signed": proved},
    }


def made(there: dict) -> dict:
    device = kid("device")
    lead = {"Kiosk_Lead_Id__c": ROW_ID, "Kiosk_Id__c": "K-001", "Store_Code__c": "S-01"}
    row_signed = f"kiosk-row-1\n{device}\nlead\n{ROW_ID}\n"
    row = sealed(
        "device", "worker", row_signed, compact(lead | {"LastName": "Möller"}), there.get("row", {})
    )
    answer = {"kid": device, "id": ROW_ID, "status": "done", "salesforce_id": "00QSB0000000001AAA"}
    order = {"v": 1, "kid": device, "serial": 5, "issued": NOW * 1000, "expires": NOW * 1000 + 1}
    keys = {"kid": device, "store": "S-01", "keys": [], "doubled": ["0" * 26], "as_of": NOW * 1000}
    link = {"id": kid("next_worker"), "public": b64(public("next_worker")), "by": kid("worker")}
    after = b"kiosk-worker-1\n" + public("next_worker")
    return {
        "about": ABOUT,
        "seeds": {name: b64(seed) for name, seed in SEEDS.items()},
        "publics": {name: b64(public(name)) for name in SEEDS},
        "kids": {name: kid(name) for name in SEEDS},
        "device": {"kiosk": "K-001", "stores": ["S-01"], "now": NOW},
        "token": token(),
        "row": {"id": ROW_ID, "kind": "lead", "key": kid("worker"), **row},
        "answer": signed("kiosk-answer-1\n", compact(answer | {"at": NOW * 1000})),
        "order": signed("kiosk-order-1\n", compact(order | {"command": "refresh"})),
        "store_keys": sealed(
            "worker",
            "device",
            f"kiosk-keys-1\n{device}\n",
            compact(keys),
            there.get("store_keys", {}),
        ),
        "worker_key": {**link, "sig": b64(SigningKey(SEEDS["worker"]).sign(after).signature)},
        "enrolment": enrolment(there.get("enrolment", {}).get("request", {})),
        "persons": [
            {
                "contacts": contacts,
                "hashed": hashed,
                "sha256": hashlib.sha256(hashed.encode()).hexdigest(),
            }
            for hashed, contacts in PERSONS.items()
        ],
    }


if __name__ == "__main__":
    kept = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    FILE.write_text(json.dumps(made(kept), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
