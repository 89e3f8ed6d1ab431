"""Writes verdicts.jsonl.gz: schemas, documents and what the Python package jsonschema says of them.

    pip install jsonschema==4.26.0 && python3 verdicts.py

The cases are made up by a generator with a fixed seed: every keyword of every draft, alone and together, and
documents that were made for the schema and then damaged.
"""
import gzip
import json
import pathlib
import random

import jsonschema

DRAFTS = {
    "4": ("http://json-schema.org/draft-04/schema#", jsonschema.Draft4Validator),
    "6": ("http://json-schema.org/draft-06/schema#", jsonschema.Draft6Validator),
    "7": ("http://json-schema.org/draft-07/schema#", jsonschema.Draft7Validator),
    "2019-09": ("https://json-schema.org/draft/2019-09/schema", jsonschema.Draft201909Validator),
    "2020-12": ("https://json-schema.org/draft/2020-12/schema", jsonschema.Draft202012Validator),
}
NAMES = ["a", "b", "c", "constructor", "x y", "é", "a/b", "a~b"]
WORDS = ["", "a", "ab", "abc", "é", "😀", "2020-01-01", "aaa", "1", "x" * 12]
PATTERNS = ["^a", "b$", "^[a-z]+$", "a|1", "^.{2}$", "^(ab?)*$", "\\d"]
random.seed(20261123)
pick = random.choice


def maybe(chance):
    return random.random() < chance


def value(depth=0):
    kind = random.randrange(8 if depth < 3 else 6)
    if kind == 0:
        return None
    if kind == 1:
        return maybe(0.5)
    if kind in (2, 3):
        return pick([0, 1, -1, 2, 3, 10, 1.5, -0.5, 0.3, 100, 7, 12])
    if kind in (4, 5):
        return pick(WORDS)
    if kind == 6:
        return [value(depth + 1) for _ in range(random.randrange(4))]
    return {pick(NAMES): value(depth + 1) for _ in range(random.randrange(4))}


def values():
    """Different ones: draft 4 wants that of an enum."""
    return list({json.dumps(v, sort_keys=True): v for v in [value(2) for _ in range(4)]}.values())


def schema(draft, depth=0):
    modern = draft in ("2019-09", "2020-12")
    if depth > 2 or maybe(0.05):
        return {"type": pick(["string", "integer", "number", "object", "array", "boolean", "null"])}
    if draft != "4" and maybe(0.05):
        return maybe(0.7)
    sub = lambda: schema(draft, depth + 1)
    if depth > 0 and maybe(0.1):
        return {"$ref": pick(["#/definitions/d0", "#/definitions/d1"])}
    s = {}
    if maybe(0.6):
        types = ["string", "integer", "number", "object", "array", "boolean", "null"]
        s["type"] = pick(types) if maybe(0.7) else random.sample(types, 2)
    for keyword, make in [
        ("enum", values),
        ("minLength", lambda: random.randrange(4)),
        ("maxLength", lambda: random.randrange(5)),
        ("pattern", lambda: pick(PATTERNS)),
        ("minimum", lambda: pick([-1, 0, 1, 1.5])),
        ("maximum", lambda: pick([1, 2, 10, 0.5])),
        ("multipleOf", lambda: pick([1, 2, 0.5, 3])),
        ("minItems", lambda: random.randrange(3)),
        ("maxItems", lambda: random.randrange(4)),
        ("uniqueItems", lambda: maybe(0.7)),
        ("required", lambda: random.sample(NAMES[:4], random.randrange(1, 3))),
        ("minProperties", lambda: random.randrange(3)),
        ("maxProperties", lambda: random.randrange(4)),
        ("additionalProperties", lambda: pick([False, sub()])),
        ("patternProperties", lambda: {pick(["^a", "^[bc]$", "o"]): sub()}),
        ("not", sub),
    ]:
        if maybe(0.09):
            s[keyword] = make()
    if maybe(0.4):
        s["properties"] = {name: sub() for name in random.sample(NAMES, random.randrange(1, 4))}
    for keyword in ("allOf", "anyOf", "oneOf"):
        if maybe(0.08):
            s[keyword] = [sub() for _ in range(random.randrange(1, 4))]
    if maybe(0.25):
        s["items"] = sub()
    if draft == "2020-12":
        if maybe(0.1):
            s["prefixItems"] = [sub(), sub()]
    elif maybe(0.1):
        s["items"] = [sub(), sub()]
        if maybe(0.5):
            s["additionalItems"] = pick([False, sub()])
    if draft == "4":
        if "minimum" in s and maybe(0.5):
            s["exclusiveMinimum"] = maybe(0.7)
    else:
        for keyword, make in [
            ("const", lambda: value(2)),
            ("contains", sub),
            ("propertyNames", lambda: {"pattern": pick(PATTERNS)}),
            ("exclusiveMaximum", lambda: pick([1, 2, 10])),
        ]:
            if maybe(0.07):
                s[keyword] = make()
    if draft not in ("4", "6") and maybe(0.1):
        s["if"], s["then"], s["else"] = sub(), sub(), sub()
    if modern:
        if maybe(0.1):
            s["dependentRequired"] = {"a": ["b"]}
        if maybe(0.1):
            s["dependentSchemas"] = {"b": sub()}
        if "properties" in s and maybe(0.2):
            s["unevaluatedProperties"] = False
        if "contains" in s and maybe(0.3):
            s["minContains"] = random.randrange(3)
    elif maybe(0.1):
        s["dependencies"] = {"a": pick([["b"], sub()])}
    return s


def without_references(draft):
    while "$ref" in json.dumps(made := schema(draft, 1)):
        pass
    return made


def fitting(s, root, depth=0):
    """Something that may satisfy the schema."""
    if not isinstance(s, dict) or depth > 4:
        return value(2)
    if "$ref" in s:
        return fitting(root["definitions"][s["$ref"].rsplit("/", 1)[1]], root, depth + 1)
    if "const" in s:
        return s["const"]
    if "enum" in s:
        return pick(s["enum"])
    for keyword in ("oneOf", "anyOf", "allOf"):
        if keyword in s and maybe(0.7):
            return fitting(pick(s[keyword]), root, depth + 1)
    kind = s.get("type", "object" if "properties" in s else None)
    kind = pick(kind) if isinstance(kind, list) else kind
    if kind == "object":
        names = [n for n in s.get("properties", {}) if maybe(0.7)] + s.get("required", [])
        return {n: fitting(s.get("properties", {}).get(n, {}), root, depth + 1) for n in names}
    if kind == "array":
        items = s.get("items", {})
        return [fitting(pick(items) if isinstance(items, list) else items, root, depth + 1) for _ in range(random.randrange(4))]
    if kind in ("integer", "number"):
        return pick([0, 1, 2, 3, 6, 10])
    return {"string": pick(WORDS), "boolean": True, "null": None}.get(kind, value(2))


def main():
    lines = []
    for draft, (uri, validator) in DRAFTS.items():
        for _ in range(120):
            root = schema(draft)
            root = root if isinstance(root, dict) else {}
            root = {"$schema": uri, **root, "definitions": {"d0": without_references(draft), "d1": {"type": "object", "properties": {"a": {"$ref": "#/definitions/d1"}}}}}
            validator.check_schema(root)
            documents = [fitting(root, root) for _ in range(5)] + [value() for _ in range(3)]
            verdicts = [[document, validator(root).is_valid(document)] for document in documents]
            lines.append(json.dumps({"schema": root, "documents": verdicts}, ensure_ascii=False, separators=(",", ":")))
    path = pathlib.Path(__file__).parent / "verdicts.jsonl.gz"
    with open(path, "wb") as out, gzip.GzipFile("", "wb", 9, out, mtime=0) as zipped:
        zipped.write("\n".join(lines).encode())


main()
