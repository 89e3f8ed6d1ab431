"""Writes ../fixtures/*.json: payloads by protoc-generated code, what Python reads out of them, and for damaged ones
whether Python's parser takes them.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install grpcio-tools==1.85.1 protobuf==7.36.2
    /tmp/venv/bin/python make_data.py
"""

import base64
import json
import random
import struct
import sys
import tempfile
from pathlib import Path

import grpc_tools
from google.protobuf import descriptor_pb2
from google.protobuf.descriptor import FieldDescriptor as F
from google.protobuf.message import DecodeError
from grpc_tools import protoc

HERE = Path(__file__).parent
PROTOS = HERE / "protos"
FILES = ["common/position.proto", "common/names.proto", "next_edition.proto", "every_type.proto", "legacy.proto", "edition.proto"]
WRAPPERS = {f"google.protobuf.{n}Value" for n in "Double Float Int64 UInt64 Int32 UInt32 Bool String Bytes".split()}
ROWS_AS_TEXT = {F.TYPE_INT64, F.TYPE_SINT64, F.TYPE_SFIXED64, F.TYPE_UINT64, F.TYPE_FIXED64, F.TYPE_UINT32, F.TYPE_FIXED32}


def compile_protos():
    out = tempfile.mkdtemp()
    wellknown = Path(grpc_tools.__file__).parent / "_proto"
    sets = Path(out) / "all.bin"
    arguments = ["", f"-I{PROTOS}", f"-I{wellknown}", f"--python_out={out}", f"--descriptor_set_out={sets}"]
    assert protoc.main(arguments + FILES) == 0
    sys.path.insert(0, out)
    import edition_pb2, every_type_pb2, legacy_pb2  # noqa: E401

    files = descriptor_pb2.FileDescriptorSet.FromString(sets.read_bytes())
    return every_type_pb2, legacy_pb2, edition_pb2, files


def scalar(field, value):
    if field.type == F.TYPE_ENUM:
        known = field.enum_type.values_by_number.get(value)
        return known.name if known else str(value)
    if field.type == F.TYPE_BYTES:
        return value.hex()
    if field.type in ROWS_AS_TEXT:
        return str(value)
    if field.type in (F.TYPE_DOUBLE, F.TYPE_FLOAT):
        return struct.pack("<d", value).hex() if value == value else "nan"
    return value


def one(field, value, path):
    if field.message_type is None:
        return scalar(field, value)
    name = field.message_type.full_name
    if name == "google.protobuf.Timestamp":
        return str(value.seconds * 1_000_000 + value.nanos // 1000)
    if name in WRAPPERS:
        return scalar(field.message_type.fields_by_name["value"], value.value)
    if field.message_type in path:
        return value.SerializeToString(deterministic=True).hex()
    return row(value, path + [field.message_type])


def row(message, path):
    """The row as this project defines it; maps sorted by the JSON text of their entries."""
    result = {}
    for field, value in message.ListFields():
        name = f"[{field.full_name}]" if field.is_extension else field.name
        if field.message_type is not None and field.message_type.GetOptions().map_entry:
            kind = field.message_type.fields_by_name["value"]
            key = field.message_type.fields_by_name["key"]
            entries = []
            for k in value:
                entries.append({"key": scalar(key, k), "value": one(kind, value[k], path + [field.message_type])})
            result[name] = sorted(entries, key=lambda e: json.dumps(e, sort_keys=True))
        elif field.is_repeated:
            result[name] = [one(field, v, path) for v in value]
        else:
            result[name] = one(field, value, path)
    for field in message.DESCRIPTOR.fields:
        if not field.is_repeated and not field.has_presence and field.name not in result:
            result[field.name] = scalar(field, getattr(message, field.name))
    return result


def random_int(rng, bits, signed):
    choice = rng.random()
    if signed:
        if choice < 0.2:
            return rng.choice([-(1 << (bits - 1)), (1 << (bits - 1)) - 1, -1, 0])
        return rng.randrange(-(1 << rng.randrange(1, bits)), 1 << rng.randrange(1, bits))
    if choice < 0.2:
        return rng.choice([(1 << bits) - 1, 1 << (bits - 1), 0])
    return rng.randrange(1 << rng.randrange(1, bits + 1))


def random_scalar(rng, field):
    t = field.type
    if t in (F.TYPE_INT32, F.TYPE_SINT32, F.TYPE_SFIXED32):
        return random_int(rng, 32, True)
    if t in (F.TYPE_INT64, F.TYPE_SINT64, F.TYPE_SFIXED64):
        return random_int(rng, 64, True)
    if t in (F.TYPE_UINT32, F.TYPE_FIXED32):
        return random_int(rng, 32, False)
    if t in (F.TYPE_UINT64, F.TYPE_FIXED64):
        return random_int(rng, 64, False)
    if t == F.TYPE_BOOL:
        return rng.random() < 0.7
    if t == F.TYPE_DOUBLE:
        return rng.choice([0.0, -0.0, 1.5, float("inf"), float("-inf"), rng.uniform(-1e300, 1e300)])
    if t == F.TYPE_FLOAT:
        return rng.choice([0.0, -0.0, 1.5, float("inf"), struct.unpack("<f", struct.pack("<f", rng.uniform(-1e30, 1e30)))[0]])
    if t == F.TYPE_STRING:
        return "".join(rng.choice("abc xyz äöü 漢字 😀\0\n") for _ in range(rng.choice([0, 1, 5, 30, 200])))
    if t == F.TYPE_BYTES:
        return rng.randbytes(rng.choice([0, 1, 5, 200]))
    values = [v.number for v in field.enum_type.values]
    return rng.choice(values if field.enum_type.is_closed else values + [7, -5])


def fill(rng, message, depth=0):
    fields = list(message.DESCRIPTOR.fields)
    if message.DESCRIPTOR.is_extendable:
        fields += message.DESCRIPTOR.file.pool.FindAllExtensions(message.DESCRIPTOR)
    share = rng.choice([0.1, 0.5, 0.9]) if depth == 0 else 0.3
    for field in fields:
        if field.is_required:
            if field.message_type is None:
                setattr(message, field.name, random_scalar(rng, field))
            continue
        if rng.random() > share or (field.message_type is not None and depth > 3):
            continue
        put(rng, message, field, depth)
    return message


def put(rng, message, field, depth):
    target = message.Extensions[field] if field.is_extension else None
    if field.message_type is not None and field.message_type.GetOptions().map_entry:
        kind, key = field.message_type.fields_by_name["value"], field.message_type.fields_by_name["key"]
        for _ in range(rng.randrange(1, 4)):
            if kind.message_type is None:
                getattr(message, field.name)[random_scalar(rng, key)] = random_scalar(rng, kind)
            else:
                fill(rng, getattr(message, field.name)[random_scalar(rng, key)], depth + 1)
    elif field.is_repeated:
        target = target if target is not None else getattr(message, field.name)
        for _ in range(rng.randrange(1, 5)):
            if field.message_type is None:
                target.append(random_scalar(rng, field))
            else:
                fill(rng, target.add(), depth + 1)
    elif field.message_type is not None:
        target = target if target is not None else getattr(message, field.name)
        target.SetInParent()
        if field.message_type.full_name == "google.protobuf.Timestamp":
            target.seconds, target.nanos = rng.randrange(-62135596800, 253402300799), rng.randrange(10**9)
        else:
            fill(rng, target, depth + 1)
    elif field.is_extension:
        message.Extensions[field] = random_scalar(rng, field)
    else:
        setattr(message, field.name, random_scalar(rng, field))


def damaged(rng, payload):
    data = bytearray(payload)
    for _ in range(rng.choice([1, 1, 2, 5])):
        way = rng.randrange(4)
        if way == 0 and data:
            data = data[: rng.randrange(len(data))]
        elif way == 1 and data:
            data[rng.randrange(len(data))] = rng.randrange(256)
        elif way == 2:
            at = rng.randrange(len(data) + 1)
            data[at:at] = rng.randbytes(rng.randrange(1, 4))
        elif data:
            at = rng.randrange(len(data))
            del data[at : at + rng.randrange(1, 4)]
    return bytes(data)


def cases(rng, message_class, count, damage):
    good, bad = [], []
    for turn in range(count):
        message = fill(rng, message_class())
        # Half with maps in the order of Python's hash tables, which differs between a message and its copy: those have
        # no recursive messages, whose bytes are compared.
        if turn % 2 == 1:
            for name in ("sister", "free"):
                if name in message.DESCRIPTOR.fields_by_name:
                    message.ClearField(name)
        payload = message.SerializeToString(deterministic=turn % 2 == 0)
        parsed = message_class.FromString(payload)
        good.append({"payload": base64.b64encode(payload).decode(), "row": row(parsed, [message_class.DESCRIPTOR])})
        for _ in range(damage):
            broken = damaged(rng, payload)
            if len(broken) > 400:
                continue
            try:
                accepted = message_class.FromString(broken).IsInitialized()
            except DecodeError:
                accepted = False
            bad.append([base64.b64encode(broken).decode(), accepted])
    return good, bad


def main():
    every_type, legacy, edition, files = compile_protos()
    descriptors = {f.name: base64.b64encode(f.SerializeToString()).decode() for f in files.file}
    (HERE / "../fixtures").mkdir(exist_ok=True)
    (HERE / "../fixtures/descriptors.json").write_text(json.dumps(descriptors, indent=1) + "\n")
    for file, name, message_class in [
        ("every_type.proto", "harbour.v1.EveryType", every_type.EveryType),
        ("every_type.proto", "harbour.v1.Second.Inner", every_type.Second.Inner),
        ("legacy.proto", "legacy.Old", legacy.Old),
        ("edition.proto", "modern.Modern", edition.Modern),
    ]:
        rng = random.Random(name)
        count = 5 if name.endswith("Inner") else 60
        good, bad = cases(rng, message_class, count, 12)
        out = {"file": file, "message": name, "good": good, "damaged": bad}
        (HERE / f"../fixtures/{name}.json").write_text(json.dumps(out, indent=0, ensure_ascii=True) + "\n")


main()
