#!/usr/bin/env python3
"""Checks a certificate of erasure without Filière, by the standard library and `openssl` alone.

    check_certificate.py CERTIFICATE.json CHECKPOINT [VKEY]

Written from docs/certificate.md, RFC 9162 and C2SP signed-note, and from nothing in Sources: what two
programs find alike is likelier to be so. Exit status 0 when it holds, 1 when not.
"""

import base64
import datetime
import hashlib
import json
import os
import struct
import subprocess
import sys
import tempfile


class Refused(Exception):
    pass


def demand(condition, reason):
    if not condition:
        raise Refused(reason)


def leaf(ledger, event):
    entry = b"filiere/event/1" + bytes.fromhex(ledger)

    def integer(name):
        return struct.pack(">q", event[name])

    def text(name):
        data = event[name].encode()
        return struct.pack(">I", len(data)) + data

    for name in ("seq", "act", "recorded", "happened"):
        entry += integer(name)
    for name in ("operator", "verb", "subject"):
        entry += text(name)
    for name in ("id", "device"):
        entry += integer(name)
    for name in ("source", "target", "body"):
        entry += text(name)
    return hashlib.sha256(b"\0" + entry).digest()


def climb(index, size, digest, path):
    """RFC 9162 section 2.1.3.2."""
    demand(0 <= index < size, "index outside of the tree")
    place, last = index, size - 1
    for node in path:
        demand(last != 0, "path too long")
        if place & 1 or place == last:
            digest = hashlib.sha256(b"\1" + node + digest).digest()
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            digest = hashlib.sha256(b"\1" + digest + node).digest()
        place, last = place >> 1, last >> 1
    demand(last == 0, "path too short")
    return digest


def split_note(note):
    text, signatures = note.rsplit("\n\n", 1)
    return text + "\n", [line.split(" ") for line in signatures.splitlines()]


def parse(note):
    """Origin, size and root of a checkpoint, signed or bare."""
    lines = (note.rsplit("\n\n", 1)[0] if "\n\n" in note else note).split("\n")
    return lines[0], int(lines[1]), base64.b64decode(lines[2], validate=True)


def verify(note, vkey):
    """C2SP signed-note: True or False, None where there is no openssl."""
    name, identifier, rest = vkey.split("+", 2)
    data = base64.b64decode(rest, validate=True)
    demand(data[0] == 1 and len(data) == 33, "not an Ed25519 key")
    expected = hashlib.sha256(name.encode() + b"\n" + data).digest()[:4]
    demand(expected.hex() == identifier, "the key's identifier is not its digest")
    text, lines = split_note(note)
    for dash, signer, signature in lines:
        data_signed = base64.b64decode(signature, validate=True)
        if dash == "—" and signer == name and data_signed[:4] == expected:
            return ed25519(data[1:], text.encode(), data_signed[4:])
    return False


def ed25519(key, message, signature):
    with tempfile.TemporaryDirectory() as folder:
        paths = [os.path.join(folder, name) for name in ("key", "message", "signature")]
        contents = (bytes.fromhex("302a300506032b6570032100") + key, message, signature)
        for path, content in zip(paths, contents):
            with open(path, "wb") as file:
                file.write(content)
        try:
            done = subprocess.run(
                ["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", paths[0],
                 "-rawin", "-in", paths[1], "-sigfile", paths[2]], capture_output=True)
        except FileNotFoundError:
            return None
        return done.returncode == 0


def moment(milliseconds):
    seconds, rest = divmod(milliseconds, 1000)
    time = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
    return time.strftime("%Y-%m-%dT%H:%M:%S.") + f"{rest:03}Z"


def check_deeds(value, events):
    """Whatever is said to be done stands on an event of that moment and that operator."""
    if isinstance(value, list):
        for item in value:
            check_deeds(item, events)
    elif isinstance(value, dict):
        if set(value) == {"event", "at", "by"}:
            event = events.get(value["event"])
            demand(event, f"event {value['event']} is not carried")
            demand(event["operator"] == value["by"], f"event {value['event']} is by another")
            demand(moment(event["happened"]) == value["at"], f"event {value['event']} was then not")
        for item in value.values():
            check_deeds(item, events)


def check_medium(medium, events):
    facts = [e for e in events.values() if e["subject"] == "medium" and e["id"] == medium["id"]]
    facts = [json.loads(event["body"]) for event in sorted(facts, key=lambda event: event["seq"])]
    for name in ("kind", "maker", "model", "serial"):
        said = [fact[name] for fact in facts if name in fact]
        demand(medium[name] == (said[-1] if said else ""), f"{name} of medium {medium['id']}")
    if medium["outcome"] == "erased":
        body = json.loads(events[medium["erasure"]["done"]["event"]]["body"])
        demand(body["result"] == "success" and body["verification"] != "none", "erasure not proved")
        for name in ("technique", "method", "tool", "version", "verification", "result"):
            demand(medium["erasure"][name] == body.get(name, ""), f"{name} of the erasure")
        demand(medium["validated"]["event"] > medium["erasure"]["done"]["event"], "validated before")
    if medium["outcome"] == "destroyed":
        verb = events[medium["destruction"]["done"]["event"]]["verb"]
        demand(verb == "destroy_medium", "destroyed by no destruction")


def check(certificate, checkpoint, trusted):
    demand(certificate["format"] == "filiere/certificate/1", "unknown format")
    origin, size, root = parse(certificate["checkpoint"])
    demand(origin == "filiere/" + certificate["ledger"], "checkpoint of another ledger")
    held = parse(checkpoint)
    demand(held == (origin, size, root), "your checkpoint is not the certificate's")
    events = {}
    for event in certificate["events"]:
        path = [base64.b64decode(node, validate=True) for node in event["proof"]]
        digest = leaf(certificate["ledger"], event)
        found = climb(event["seq"] - 1, size, digest, path)
        demand(found == root, f"event {event['seq']} is not in the tree")
        events[event["seq"]] = event
    key = trusted or certificate["key"]
    signed = verify(certificate["checkpoint"], key)
    demand(signed is not False, "not signed by the key " + key)
    adopted = [json.loads(e["body"])["key"] for e in events.values() if e["verb"] == "adopt_key"]
    demand(certificate["key"] in adopted, "no event adopts the key")
    check_deeds(certificate["devices"], events)
    for device in certificate["devices"]:
        for medium in device["media"]:
            check_medium(medium, events)
        waits = any(medium["outcome"] == "waiting" for medium in device["media"])
        demand(not (device["safe"] and waits), f"{device['tag']} is not safe")
    return signed, size, key


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    try:
        with open(sys.argv[1], encoding="utf-8") as file:
            certificate = json.load(file)
        with open(sys.argv[2], encoding="utf-8") as file:
            checkpoint = file.read()
        signed, size, key = check(certificate, checkpoint, sys.argv[3] if sys.argv[3:] else None)
    except Refused as refusal:
        print(f"REFUSED: {refusal}")
        sys.exit(1)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, OSError) as error:
        print(f"REFUSED: unreadable ({type(error).__name__}: {error})")
        sys.exit(1)
    note = "" if signed else "; signature NOT checked, openssl is not here"
    print(f"TRUE at the checkpoint of {size} events, by the key {key}{note}")


if __name__ == "__main__":
    main()
