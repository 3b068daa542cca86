#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Verifies JWTs with PyJWT, which shares no code with the program.

Reads one JSON object from standard input: {"jwt": ..., "jwks": {...} or absent, "algorithm": "RS256"}. The key is taken
from the set by kid, or from the first certificate of x5c. Prints {"header": ..., "payload": ..., "subject": ...} or
{"error": ...}.
"""
import base64
import json
import sys

import jwt
from cryptography import x509


def key_of(request, header):
    if "kid" in header:
        fitting = [key for key in request["jwks"]["keys"] if key["kid"] == header["kid"]]
        return jwt.PyJWK(fitting[0]).key, None
    certificates = [x509.load_der_x509_certificate(base64.b64decode(der, validate=True)) for der in header["x5c"]]
    for leaf, issuer in zip(certificates, certificates[1:]):
        if leaf.issuer != issuer.subject:
            raise ValueError("x5c is not in order")
    return certificates[0].public_key(), certificates[0].subject.rfc4514_string()


def main():
    request = json.load(sys.stdin)
    try:
        header = jwt.get_unverified_header(request["jwt"])
        key, subject = key_of(request, header)
        payload = jwt.decode(request["jwt"], key, algorithms=[request["algorithm"]], options={"verify_aud": False})
        answer = {"header": header, "payload": payload, "subject": subject}
    except Exception as error:  # whatever it is, the caller is told
        answer = {"error": f"{type(error).__name__}: {error}"}
    json.dump(answer, sys.stdout)


main()
