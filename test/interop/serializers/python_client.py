"""confluent-kafka's serializers and deserializers: BOOTSTRAP REGISTRY SCHEMAS, the last a file with those of ../schemas.ts."""

import datetime
import decimal
import importlib
import json
import sys
import tempfile
import warnings
from pathlib import Path

warnings.simplefilter("ignore")  # it would rather have another HTTP library

from confluent_kafka import Consumer, KafkaError, Producer  # noqa: E402
from confluent_kafka.schema_registry import (  # noqa: E402
    Schema,
    SchemaRegistryClient,
    dual_schema_id_deserializer,
    header_schema_id_serializer,
)
from confluent_kafka.schema_registry.avro import AvroDeserializer, AvroSerializer  # noqa: E402
from confluent_kafka.schema_registry.error import SchemaRegistryError  # noqa: E402
from confluent_kafka.schema_registry.json_schema import JSONDeserializer, JSONSerializer  # noqa: E402
from confluent_kafka.schema_registry.protobuf import ProtobufDeserializer, ProtobufSerializer  # noqa: E402
from confluent_kafka.serialization import MessageField, SerializationContext  # noqa: E402
from grpc_tools import protoc  # noqa: E402

bootstrap, url, file = sys.argv[1:4]
schemas = json.loads(Path(file).read_text())


def client():
    """One for whoever would be a process of its own: its cache does not tell schemas as text from descriptors."""
    return SchemaRegistryClient({"url": url, "max.retries": 0})


registry = client()
producer = Producer({"bootstrap.servers": bootstrap, "linger.ms": 0})

utc = datetime.timezone.utc
AVRO = {
    "id": 2**53 + 1,
    "note": None,
    "cargo": -(2**63),
    "price": decimal.Decimal("-12345678901234567890.1234"),
    "at": datetime.datetime(2026, 1, 31, 12, 0, 0, 123456, utc),
    "day": datetime.date(1969, 12, 31),
    "kind": "FERRY",
    "counts": {"crew": 2**62},
    "ports": ["Kiel", "Göteborg"],
    "age": 7,
}
JSON = {"id": 2**63 + 1, "note": None, "at": "2026-01-31T12:00:00.123456Z", "ports": ["Kiel"], "age": 7}


def protobuf_class(text):
    """The message as protoc generates it."""
    import grpc_tools

    with tempfile.TemporaryDirectory() as directory:
        Path(directory, "ship.proto").write_text(text)
        known = Path(grpc_tools.__file__).parent / "_proto"
        assert protoc.main(["", f"-I{directory}", f"-I{known}", f"--python_out={directory}", "ship.proto"]) == 0
        sys.path.insert(0, directory)
        return importlib.import_module("ship_pb2").Ship


Ship = protobuf_class(schemas["protobuf"][1])
PROTOBUF = Ship(id=2**53 + 1, most=2**64 - 1, tons=-(2**63), kind=Ship.FERRY, counts={"crew": 2**62}, flag=b"\0\xff", age=7)
PROTOBUF.ports.add(name="Kiel")
PROTOBUF.at.FromDatetime(datetime.datetime(2026, 1, 31, 12, 0, 0, 123456))


def register(subject, kind):
    """The second version follows the first, the third may not."""
    first, second, incompatible = (Schema(text, kind) for text in schemas[kind.lower()])
    registry.register_schema(subject, first)
    registry.register_schema(subject, second)
    assert registry.get_versions(subject) == [1, 2]
    try:
        registry.register_schema(subject, incompatible)
        raise AssertionError(f"{subject}: an incompatible schema was registered")
    except SchemaRegistryError as error:
        assert (error.http_status_code, error.error_code) == (409, 40901), error


def produce(topic, value, headers=None):
    """None, or the error that the delivery report has."""
    reports = []
    producer.produce(topic, value, headers=headers, on_delivery=lambda error, _: reports.append(error))
    assert producer.flush(20) == 0
    return reports[0]


def consume(topic, count):
    consumer = Consumer({"bootstrap.servers": bootstrap, "group.id": topic, "auto.offset.reset": "earliest"})
    consumer.subscribe([topic])
    messages = []
    while len(messages) < count:
        message = consumer.poll(20)
        assert message is not None and message.error() is None, message and message.error()
        messages.append(message)
    consumer.close()
    return messages


def run(kind, value, changed, make_serializer, deserializer):
    """Two good records, the second with the schema's GUID in a header; then bad ones, each refused."""
    topic = f"confluent-python-{kind.lower()}"
    register(f"{topic}-value", kind)
    latest = {"auto.register.schemas": False, "use.latest.version": True}
    serialize = make_serializer(latest)
    data = serialize(value, SerializationContext(topic, MessageField.VALUE))
    assert produce(topic, data) is None
    headers = []
    context = SerializationContext(topic, MessageField.VALUE, headers)
    bare = make_serializer({**latest, "schema.id.serializer": header_schema_id_serializer})(changed, context)
    assert produce(topic, bare, headers) is None

    stranger = registry.register_schema("elsewhere-value", Schema('"long"', "AVRO"))
    bad = {
        "unknown id": b"\0\x7f\xff\xff\xff" + data[5:],
        "of another subject": b"\0" + stranger.to_bytes(4, "big") + data[5:],
        "broken payload": data[:-1],
        "no schema": b"hello",
    }
    for why, broken in bad.items():
        error = produce(topic, broken)
        assert error is not None and error.code() == KafkaError.INVALID_RECORD, (topic, why, error)

    read = []
    for message in consume(topic, 2):
        context = SerializationContext(topic, MessageField.VALUE, message.headers())
        read.append(deserializer(message.value(), context))
    assert read == [value, changed], (topic, read)


dual = {"schema.id.deserializer": dual_schema_id_deserializer}
run(
    "AVRO",
    AVRO,
    {**AVRO, "note": "für Emma", "cargo": "oats", "age": 0},
    lambda conf: AvroSerializer(client(), None, None, conf),
    AvroDeserializer(client(), conf=dual),
)
run(
    "JSON",
    JSON,
    {"id": -5, "note": "für Emma"},
    lambda conf: JSONSerializer(schemas["json"][1], client(), None, conf),
    JSONDeserializer(None, schema_registry_client=client(), conf=dual),
)
changed = Ship(note="für Emma", goods="oats")
run(
    "PROTOBUF",
    PROTOBUF,
    changed,
    lambda conf: ProtobufSerializer(Ship, client(), conf),
    ProtobufDeserializer(Ship, dual, client()),
)
