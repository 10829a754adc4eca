"""Writes packaging/salesforce/vectors/codes.json, from decision 13 and nothing of the kiosk.

Run it as a script from the project's folder; the file is kept, so that a change shows.
"""

from __future__ import annotations

import base64
import json
from datetime import date

from tests.core.counter.vector_bytes import (
    LETTERS,
    MASTERS,
    base32,
    derived,
    key_of,
    luhn,
    mac,
    sha,
)
from tests.support.root import ROOT

FILE = ROOT / "packaging/salesforce/vectors/codes.json"
BASE = "HTTPS://OFFERS.EXAMPLE"
NOW = "2026-11-25T10:00:00Z"
STORE, OTHER_STORE = "S-01", "S-02"
GIVEN, CURRENT = (1, 2, 18), 18  # of generation 3 the kiosk has never heard


def offer_id(number: int) -> str:
    return f"a01SB0000000{number:03}AAA"


def offer(place: int, number: str, **fields) -> dict:
    return {"id": offer_id(place), "number": number, "title": f"Offer {place}", "modified": place,
            "stores": [], "valid_from": None, "valid_until": None, "max_redemptions": None,
            "offline": "allow", "offline_limit": None, **fields}  # fmt: skip


OFFERS = {
    "plain": offer(1, "TEA15"),
    "derived": offer(2, "SHOE-20"),
    "until": offer(3, "MAY5", valid_until="2026-11-25T10:00:00.001Z"),
    "expired": offer(4, "GONE1", valid_until=NOW),
    "begins": offer(5, "NEW7", valid_from="2026-11-25T10:00:00.001Z"),
    "begun": offer(6, "NEW8", valid_from=NOW),
    "elsewhere": offer(7, "FAR2", stores=[OTHER_STORE]),
    "here": offer(8, "NEAR2", stores=[OTHER_STORE, STORE]),
    "three": offer(9, "THREE3", max_redemptions=3),
    "refuse": offer(10, "NET9", offline="refuse"),
    "two_offline": offer(11, "TW02", offline="limit", offline_limit=2),
    "unicode": offer(12, "käse"),
    "longest": offer(13, "ABCDEFGHJKMNPQR"),
    "too_long": offer(14, "ABCDEFGHJKMNPQRS"),
    "small": offer(15, "jam4"),
    "digits": offer(16, "4006381333931"),
    "one": offer(17, "7"),
    "over_today": offer(20, "TEAT1ME", hours=["08:00-09:45", "16:00-18:00"]),
    "just_over": offer(21, "BRUNCH", days=["WE"], hours=["08:00-09:46"]),
    "other_days": offer(22, "MARKET", days=["TU", "SA"]),
}
WITHDRAWN, NEVER = offer_id(18), offer_id(19)


def body_of(name: str) -> str:
    number = OFFERS[name]["number"].upper()
    plain = len(number) <= 15 and all(letter in LETTERS for letter in number)
    return number if plain else derived(OFFERS[name]["id"])


def wall(name: str) -> str:
    return body_of(name) + luhn(body_of(name))


def voucher(record_id: str, *, generation=CURRENT, store=STORE, kiosk="K-001", serial=4711,
            day="2026-11-25", version=1, key=None) -> dict:  # fmt: skip
    days = (date.fromisoformat(day) - date(2020, 1, 1)).days
    signed = bytes([version * 16 + generation % 16]) + sha(record_id)[:4] + sha(kiosk)[:3]
    signed += serial.to_bytes(3, "big") + days.to_bytes(2, "big")
    proof = mac(key or key_of(store, generation), b"kiosk-voucher-1:" + signed)[:8]
    token = base32(signed + proof)
    return {"code": token + luhn(token), "voucher": {
        "version": version, "generation": generation % 16, "offer_key": sha(record_id)[:4].hex(),
        "kiosk_key": sha(kiosk)[:3].hex(), "serial": serial, "day": days, "name": signed.hex(),
        "mac": proof.hex()}}  # fmt: skip


def slip(code: str, place: int) -> str:
    return code[:place] + LETTERS[(LETTERS.index(code[place]) + 7) % 32] + code[place + 1 :]


def changed(byte: int, **fields) -> dict:
    """A good voucher with one byte other, its check character made right again: a forgery."""
    made = voucher(offer_id(1), **fields)
    parts = made["voucher"]
    data = bytearray.fromhex(parts["name"] + parts["mac"])
    data[byte] ^= 1
    token = base32(bytes(data))
    parts = {**parts, "generation": data[0] % 16, "offer_key": data[1:5].hex(),
             "kiosk_key": data[5:8].hex(), "serial": int.from_bytes(data[8:11], "big"),
             "day": int.from_bytes(data[11:13], "big"), "name": data[:13].hex(),
             "mac": data[13:].hex()}  # fmt: skip
    return {"code": token + luhn(token), "voucher": parts}


CODES: list[dict] = []


def add(name: str, text: str, outcome: str, why: str = "", **more) -> None:
    CODES.append({"name": name, "text": text, "outcome": outcome, "why": why, **more})


def add_wall(name: str, key: str, outcome: str, why: str = "", text: str = "", **more) -> None:
    read = {"kind": "wall", "body": body_of(key), "offer": OFFERS[key]["id"]}
    add(name, text or f"{BASE}/O/{wall(key)}", outcome, why, **read, **more)


def add_voucher(name: str, made: dict, outcome: str, why: str = "", text: str = "", **more) -> None:
    read = {"kind": "voucher", "voucher": made["voucher"]}
    add(name, text or f"{BASE}/V/{made['code']}", outcome, why, **read, **more)


def add_unread(name: str, text: str, outcome: str) -> None:
    add(name, text, outcome, kind="unknown")


def wall_codes() -> None:
    for key in ("plain", "derived", "until", "begun", "here", "unicode", "longest", "too_long",
                "small", "digits", "one"):  # fmt: skip
        add_wall(f"wall code of {OFFERS[key]['number']}", key, "accepted")
    add_wall("wall code, expired this moment", "expired", "expired")
    add_wall("wall code, begins in a millisecond", "begins", "not_started")
    add_wall("wall code, 15 minutes after its hours", "over_today", "not_now")
    add_wall("wall code, 14 minutes after its hours", "just_over", "accepted")
    add_wall("wall code, of other days", "other_days", "not_now")
    add_wall(
        "wall code, of certain hours, the clock is not believed",
        "over_today",
        "could_not_check",
        "clock",
        clock_believed=False,
    )
    add_wall("wall code of another store's offer", "elsewhere", "other_store")
    add_wall("wall code, the last that is left", "three", "accepted", redeemed=2)
    add_wall("wall code, none left", "three", "limit_reached", redeemed=3)
    add_wall("wall code, offline", "plain", "accepted_offline", live=False)
    add_wall("wall code, offline and not allowed", "refuse", "could_not_check", "needs_network",
             live=False)  # fmt: skip
    add_wall("wall code that is not allowed offline, live", "refuse", "accepted")
    add_wall("wall code, one more offline", "two_offline", "accepted_offline", live=False,
             redeemed=5, unconfirmed=1)  # fmt: skip
    add_wall("wall code, too many offline", "two_offline", "could_not_check", "offline_limit",
             live=False, redeemed=5, unconfirmed=2)  # fmt: skip
    add_wall("wall code, the clock is wrong", "until", "could_not_check", "clock",
             clock_believed=False)  # fmt: skip
    add_wall("wall code without dates, the clock is wrong", "plain", "accepted",
             clock_believed=False)  # fmt: skip
    gone = derived(WITHDRAWN)
    add("wall code of a withdrawn offer", f"{BASE}/O/{gone}{luhn(gone)}", "withdrawn",
        kind="wall", body=gone, offer=WITHDRAWN)  # fmt: skip
    never = "N0NE"
    add("wall code of no offer", f"{BASE}/O/{never}{luhn(never)}", "unknown_code",
        kind="wall", body=never, offer=None)  # fmt: skip
    add("wall code of no offer, offline", f"{BASE}/O/{never}{luhn(never)}", "could_not_check",
        "board_is_old", kind="wall", body=never, offer=None, live=False)  # fmt: skip


def typed_forms() -> None:
    tea, made = wall("plain"), voucher(offer_id(1))
    code = made["code"]
    fours = " ".join(code[at : at + 4] for at in range(0, 35, 4))
    for name, text in {
        "typed wall code": tea,
        "typed in small letters": tea.lower(),
        "typed with spaces": f" {tea[:3]} {tea[3:]} ",
        "typed with hyphens": f"{tea[:2]}-{tea[2:4]}-{tea[4:]}",
        "address in small letters": f"{BASE}/o/{tea}".lower(),
        "address without https": f"offers.example/O/{tea}",
        "address with http": f"http://offers.example/O/{tea}",
        "scanned with the scanner's carriage return": f"{BASE}/O/{tea}\r\n",
    }.items():
        add_wall(name, "plain", "accepted", text=text)
    look = wall("two_offline")
    add_wall("typed with the letter O for a zero", "two_offline", "accepted",
             text=look.replace("0", "O"))  # fmt: skip
    add_wall("typed with I and l for a one", "expired", "expired",
             text=wall("expired").replace("1", "l"))  # fmt: skip
    for name, text in {
        "typed voucher": code,
        "typed voucher in small letters": code.lower(),
        "typed voucher in fours": fours,
        "typed voucher in fours with hyphens": fours.replace(" ", "-").lower(),
        "typed voucher with look-alikes": code.replace("1", "I").replace("0", "o"),
        "voucher's address in small letters": f"{BASE}/V/{code}".lower(),
    }.items():
        add_voucher(name, made, "accepted", text=text)


def vouchers() -> None:
    plain = offer_id(1)
    add_voucher("voucher", voucher(plain), "accepted")
    add_voucher("voucher, offline", voucher(plain), "accepted_offline", live=False)
    add_voucher("voucher, used before", voucher(plain), "already_used", used=True)
    add_voucher("voucher of another kiosk", voucher(plain, kiosk="K-002"), "accepted")
    add_voucher("voucher with the first serial", voucher(plain, serial=1), "accepted")
    add_voucher("voucher with the last serial", voucher(plain, serial=2**24 - 1), "accepted")
    add_voucher("voucher of the first day", voucher(plain, day="2020-01-01"), "accepted")
    add_voucher("voucher of an old generation", voucher(plain, generation=1), "accepted")
    add_voucher("voucher of a generation that shares its number", voucher(plain, generation=2),
                "accepted")  # fmt: skip
    add_voucher("voucher of an unknown generation", voucher(plain, generation=3),
                "could_not_check", "no_key")  # fmt: skip
    add_voucher("voucher, no keys at all", voucher(plain), "could_not_check", "no_key", keys=[])
    add_voucher("voucher of another store", voucher(plain, store=OTHER_STORE), "unknown_code",
                "not_ours")  # fmt: skip
    add_voucher("voucher of another store's offer",
                voucher(OFFERS["elsewhere"]["id"], store=OTHER_STORE), "other_store")  # fmt: skip
    for key, outcome in {"derived": "accepted", "expired": "expired", "begins": "not_started",
                         "until": "accepted", "here": "accepted"}.items():  # fmt: skip
        add_voucher(f"voucher of {OFFERS[key]['number']}", voucher(OFFERS[key]["id"]), outcome)
    add_voucher("voucher, used before and expired since", voucher(OFFERS["expired"]["id"]),
                "already_used", used=True)  # fmt: skip
    add_voucher("voucher, none left", voucher(OFFERS["three"]["id"]), "limit_reached", redeemed=3)
    add_voucher("voucher of a withdrawn offer", voucher(WITHDRAWN), "withdrawn")
    add_voucher("voucher of an offer that is gone", voucher(NEVER), "withdrawn")
    add_voucher("voucher of an offer unheard of, offline", voucher(NEVER), "could_not_check",
                "board_is_old", live=False)  # fmt: skip
    add_voucher("voucher under a master key", voucher(plain, key=MASTERS[18]), "unknown_code",
                "not_ours")  # fmt: skip
    add_voucher("voucher under a key of zeros", voucher(plain, key=bytes(32)), "unknown_code",
                "not_ours")  # fmt: skip
    for byte, what in {4: "offer", 7: "kiosk", 10: "serial", 12: "day", 13: "MAC's first byte",
                       20: "MAC's last byte"}.items():  # fmt: skip
        add_voucher(f"forged: another {what}", changed(byte), "unknown_code", "not_ours")
    add_voucher("forged: another generation", changed(0), "could_not_check", "no_key")
    add_unread("voucher of a later version",
               f"{BASE}/V/{voucher(plain, version=2)['code']}", "unknown_code")  # fmt: skip


def slips() -> None:
    tea, code = wall("plain"), voucher(offer_id(1))["code"]
    swapped = code[:20] + code[21] + code[20] + code[22:]
    for name, text in {
        "slip in a wall code": slip(tea, 1),
        "slip in a wall code's check": slip(tea, len(tea) - 1),
        "slip in a wall code's address": f"{BASE}/O/{slip(tea, 0)}",
        "slip in a voucher": slip(code, 17),
        "slip in a voucher's check": f"{BASE}/V/{slip(code, 34)}",
        "two characters of a voucher swapped": swapped,
        "voucher with a character too few": code[:12] + code[13:],
        "voucher with a character too many": code[:12] + "X" + code[12:],
        "voucher with a U": code[:5] + "U" + code[6:],
        "voucher's address with a strange character": f"{BASE}/V/{code[:9]}${code[10:]}",
        "address with nothing behind it": f"{BASE}/V/",
        "address with a check character alone": f"{BASE}/O/0",
        "wall code that is too long": f"{BASE}/O/{'A' * 16}{luhn('A' * 16)}",
    }.items():
        add_unread(name, text, "damaged_code")


def framed_and_passed_on() -> None:
    """What scanners put around a code, and what phones and people add behind an address."""
    tea, made = wall("plain"), voucher(offer_id(1))
    for name, text in {
        "in STX and ETX": f"\x02{BASE}/O/{tea}\x03",
        "with EOT and NUL behind": f"{tea}\x04\x00",
        "behind a byte-order mark": f"\ufeff{tea}",
        "behind an AIM identifier": f"]Q1{BASE}/O/{tea}\r\n",
        "behind FNC1": f"]C1\x1d{tea}",
        "address with a query": f"{BASE}/O/{tea}?utm_source=poster",
        "address with a click's id": f"{BASE}/O/{tea}?fbclid=IwAR0x_y-z&utm_medium=social",
        "address with a parameter without a question mark": f"{BASE}/O/{tea}&utm_source=mail",
        "address with a fragment": f"{BASE}/O/{tea}#:~:text=tea",
        "address with a slash behind": f"http://offers.example/o/{tea.lower()}/",
        "address with a slash and a query": f"{BASE}/O/{tea}/?a=b/c",
        "address at a sentence's end": f"{BASE}/O/{tea}.",
        "address in brackets": f"{BASE}/O/{tea}) and more",
        "address with words behind": f"{BASE}/O/{tea} sent from my phone",
        "address with a query too long to read": f"{BASE}/O/{tea}?fbclid=" + "7" * 500,
        "at a sentence's end": f"{tea}.",
        "in a list": f"{tea}, ",
        "with an exclamation mark": f"{tea}!",
        "in brackets": f"({tea})",
        "in quotes": f'"{tea}"',
        "in a German sentence's quotes": f"\u201e{tea}\u201c.",
        "in asterisks": f"*{tea}*",
        "between marks of direction": f"\u200f{tea}\u200e",
        "with a zero-width space behind": f"{tea}\u200b",
        "with spaces that do not break": f"\u00a0{tea[:3]}\u202f{tea[3:]}\u00a0",
        "with a dash for a hyphen": f"{tea[:2]}\u2013{tea[2:4]}\u2011{tea[4:]}",
        "address in angle brackets": f"<{BASE}/O/{tea}>",
        "address in quotes": f"\u00ab{BASE}/O/{tea}\u00bb",
        "address with a zero-width space behind": f"{BASE}/O/{tea}\u200b",
    }.items():
        add_wall(name, "plain", "accepted", text=text)
    add_voucher("voucher's address with a query", made, "accepted",
                text=f"{BASE}/V/{made['code']}?fbclid=IwAR0")  # fmt: skip


def other_peoples_codes() -> None:
    for name, text in {
        "EAN-13": "4006381333931",
        "EAN-13 behind an AIM identifier": "]E04006381333931",
        "EAN-8": "96385074",
        "UPC-A": "036000291452",
        "UPC-E": "04252614",
        "GTIN-14": "09506000134352",
        "ISBN-13": "978-3-16-148410-0",
        "ISBN-10": "3-16-148410-X",
        "a periodical's EAN-13 and issue": "977147396801205",
        "a book's EAN-13 and price": "978316148410051299",
        "GS1 element string": "0109506000134352",
        "GS1 element string with a lot": "]C1010950600013435210ABC123",
        "GS1 in brackets": "(01)09506000134352(10)ABC123",
        "SSCC": "00340123450000000018",
        "a parcel's number": "1Z999AA10123456784",
        "a registered letter's number": "RR123456785DE",
        "EAN-13 behind an older scanner's letter": "F4006381333931",
        "EAN-8 behind an older scanner's letters": "FF96385074",
        "EAN-13 at a sentence's end": "4006381333931.",
        "a UUID": "550e8400-e29b-41d4-a716-446655440000",
        "a phone number to call": "tel:+41781291417",
        "a mail to write": "mailto:ada@example.com",
        "another page": "https://example.com/o/menu",
        "a boarding pass": "M1DOE/JOHN EABC123 ZRHLHRLX 0316 335M001A0001 100",
    }.items():
        add_unread(name, text, "unknown_code")


def strange_texts() -> None:
    tea, code = wall("plain"), voucher(offer_id(1))["code"]
    for name, text in {
        "nothing": "",
        "spaces": " \r\n\t ",
        "another shop's wall code": f"HTTPS://OTHER-SHOP/O/{tea}",
        "another shop's voucher": f"HTTPS://OTHER-SHOP/V/{code}",
        "our host as another's name": f"HTTPS://OFFERS.EXAMPLE.EVIL.EXAMPLE/O/{tea}",
        "our host as a user name": f"HTTPS://OFFERS.EXAMPLE@EVIL.EXAMPLE/O/{tea}",
        "our host in a path": f"HTTPS://EVIL.EXAMPLE/OFFERS.EXAMPLE/O/{tea}",
        "another scheme": f"JAVASCRIPT://OFFERS.EXAMPLE/O/{tea}",
        "another path": f"{BASE}/X/{tea}",
        "the page alone": BASE,
        "ten thousand characters": "A" * 10_000,
        "our address and ten thousand characters": f"{BASE}/V/" + "7" * 10_000,
        "a control character within": f"TEA\x0315{tea[5:]}",
        "a NUL within": f"{BASE}/O/TEA\x0015",
        "an escape sequence": "\x1b[2J\x1b]0;owned\x07",
        "lines": f"{tea}\n{tea}",
        "full-width letters": "\uff34\uff25\uff21\uff11\uff15",
        "a letter that grows into two capitals": f"TEA15ß{tea[5:]}",
        "a dotless i": f"GONE\u0131{wall('expired')[5:]}",
        "a right-to-left mark within": f"{tea[:2]}\u200f{tea[2:]}",
        "Wi-Fi settings": "WIFI:T:WPA;S:shop;P:secret;;",
        "a business card": "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD",
        "a database's nightmare": "'; DROP TABLE redemption; --",
        "a long number": "1" * 41,
        "a French keyboard's digits": "TEA&(X",
        "a German keyboard's address": f"HTTPSÖ--OFFERS.EXAMPLE-O-{tea}",
    }.items():
        add_unread(name, text, "unknown_code")


def document() -> dict:
    for part in (
        wall_codes,
        typed_forms,
        framed_and_passed_on,
        vouchers,
        slips,
        strange_texts,
        other_peoples_codes,
    ):
        part()
    stores = [
        {"store": store, "keys": [{"generation": n, "current": n == CURRENT,
         "key": base64.b64encode(key_of(store, n)).decode()} for n in GIVEN]}
        for store in (STORE, OTHER_STORE, "Zürich-1")
    ]  # fmt: skip
    return {
        "about": "Codes and what a kiosk of `scene` says of them: decision 13. `keys`, `live`, "
        "`clock_believed`, where given, take the scene's place; `used`, `redeemed` and "
        "`unconfirmed` are what the kiosk did before; `offer` and `voucher` what the text names.",
        "scene": {"base_url": BASE, "store": STORE, "now": NOW, "live": True,
                  "clock_believed": True, "withdrawn": [WITHDRAWN]},
        "masters": [{"generation": n, "key": base64.b64encode(m).decode()}
                    for n, m in MASTERS.items()],
        "stores": stores,
        "offers": list(OFFERS.values()),
        "checks": [{"body": body, "check": luhn(body)}
                   for body in ("0", "Z", "TEA15", "ABCDEFGHJKMNPQR", "ZZZZZZZZZZZ")],
        "codes": CODES,
    }  # fmt: skip


if __name__ == "__main__":
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(json.dumps(document(), indent=1) + "\n")
