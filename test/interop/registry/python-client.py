"""confluent-kafka's schema registry client against the registry whose URL is the first argument."""

import json
import sys
import warnings

warnings.simplefilter("ignore")  # it would rather have another HTTP library

from confluent_kafka.schema_registry import (  # noqa: E402
    ConfigCompatibilityLevel,
    Schema,
    SchemaReference,
    SchemaRegistryClient,
    ServerConfig,
)
from confluent_kafka.schema_registry.avro import AvroDeserializer, AvroSerializer  # noqa: E402
from confluent_kafka.schema_registry.error import SchemaRegistryError  # noqa: E402
from confluent_kafka.schema_registry.json_schema import JSONDeserializer, JSONSerializer  # noqa: E402
from confluent_kafka.schema_registry.protobuf import ProtobufDeserializer, ProtobufSerializer  # noqa: E402
from confluent_kafka.serialization import MessageField, SerializationContext  # noqa: E402
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory, timestamp_pb2  # noqa: E402

url = sys.argv[1]


def client():
    """A new one each time: it caches."""
    return SchemaRegistryClient({"url": url, "max.retries": 0})


def fails(status, code, call, *arguments, **more):
    try:
        call(*arguments, **more)
    except SchemaRegistryError as error:
        assert (error.http_status_code, error.error_code) == (status, code), error
        return
    raise AssertionError(f"{call.__name__} should have failed with {code}")


def record(*fields):
    return Schema(json.dumps({"type": "record", "name": "PyUser", "fields": list(fields)}), "AVRO")


name = {"name": "name", "type": "string"}
user_1 = record(name)
user_2 = record(name, {"name": "age", "type": "int", "default": 0})
incompatible = record(name, {"name": "age", "type": "string", "default": ""})

# Register, evolve, look up, compare.
one = client().register_schema("py-value", user_1)
two = client().register_schema_full_response("py-value", user_2)
assert (two.schema_id, two.version) == (one + 1, 2), two
fails(409, 40901, client().register_schema, "py-value", incompatible)
assert not client().test_compatibility("py-value", incompatible)
assert client().test_compatibility("py-value", user_2, 1)
found = client().lookup_schema("py-value", user_1)
assert (found.schema_id, found.version, found.subject) == (one, 1, "py-value"), found
fails(404, 40403, client().lookup_schema, "py-value", incompatible)
fails(404, 40401, client().lookup_schema, "nowhere", user_1)
assert json.loads(client().get_schema(one).schema_str) == json.loads(user_1.schema_str)
assert client().get_schema_by_guid(two.guid).schema_str is not None
assert client().get_versions("py-value") == [1, 2]
assert "py-value" in client().get_subjects()
assert client().get_latest_version("py-value").version == 2
fails(404, 40402, client().get_version, "py-value", 9)
fails(404, 40403, client().get_schema, 4711)

# Settings.
assert client().get_compatibility() == "BACKWARD"
client().set_compatibility("py-value", "FULL_TRANSITIVE")
assert client().get_compatibility("py-value") == "FULL_TRANSITIVE"
fails(404, 40408, client().get_compatibility, "nowhere")
client().set_config("py-value", ServerConfig(compatibility=ConfigCompatibilityLevel.NONE, compatibility_group="major"))
assert client().get_config("py-value").compatibility_group == "major"


def context(topic):
    return SerializationContext(topic, MessageField.VALUE)


# Avro, there and back.
ada = {"name": "Ada", "age": 36}
serializer = AvroSerializer(client(), user_2.schema_str)
data = serializer(ada, context("py"))
assert int.from_bytes(data[1:5], "big") == two.schema_id
assert AvroDeserializer(client())(data, context("py")) == ada

# JSON Schema, there and back, and what does not satisfy it.
person = json.dumps(
    {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "Person",
        "type": "object",
        "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
    }
)
json_serializer = JSONSerializer(person, client())
data = json_serializer(ada, context("py-person"))
assert JSONDeserializer(person, schema_registry_client=client())(data, context("py-person")) == ada
assert client().get_latest_version("py-person-value").schema.schema_type == "JSON"

# Protobuf: sent as a descriptor, kept as text; imports become references.
assert timestamp_pb2.DESCRIPTOR.name == "google/protobuf/timestamp.proto"
TEXT, INT64, MESSAGE = 9, 3, 11


def file(path, message, imports, *fields):
    proto = descriptor_pb2.FileDescriptorProto(name=path, package="shop", syntax="proto3", dependency=imports)
    added = proto.message_type.add(name=message)
    for number, (field, kind, type_name) in enumerate(fields, 1):
        added.field.add(name=field, number=number, label=1, type=kind, type_name=type_name)
    descriptor_pool.Default().Add(proto)
    found = descriptor_pool.Default().FindMessageTypeByName(f"shop.{message}")
    return message_factory.GetMessageClass(found)


Price = file("shop/price.proto", "Price", [], ("currency", TEXT, None), ("cents", INT64, None))
Order = file(
    "shop/order.proto",
    "Order",
    ["shop/price.proto", "google/protobuf/timestamp.proto"],
    ("price", MESSAGE, ".shop.Price"),
    ("at", MESSAGE, ".google.protobuf.Timestamp"),
)
order = Order(price=Price(currency="EUR", cents=2**60))
order.at.FromSeconds(5)
options = {"use.deprecated.format": False}
serialize = ProtobufSerializer(Order, client(), options)
data = serialize(order, context("py-order"))
assert ProtobufDeserializer(Order, options, client())(data, context("py-order")) == order
registered = client().get_latest_version("py-order-value").schema
assert registered.schema_type == "PROTOBUF" and "message Order" in registered.schema_str, registered
assert [reference.name for reference in registered.references] == ["shop/price.proto"], registered.references
again = ProtobufSerializer(Order, client(), options)(order, context("py-order"))
assert again == data and client().get_versions("py-order-value") == [1]

# References by hand.
client().register_schema("py-base", Schema('{"type":"record","name":"PyBase","fields":[]}', "AVRO"))
outer = Schema(
    '{"type":"record","name":"PyOuter","fields":[{"name":"base","type":"PyBase"}]}',
    "AVRO",
    [SchemaReference("PyBase", "py-base", 1)],
)
outer_id = client().register_schema("py-outer", outer)
assert client().get_schema(outer_id).references[0].subject == "py-base"
fails(422, 42206, client().delete_subject, "py-base")

# Deletion.
assert client().delete_version("py-value", 1) == 1
fails(404, 40402, client().get_version, "py-value", 1)
assert client().delete_version("py-value", 1, permanent=True) == 1
assert client().delete_subject("py-value") == [2]
fails(404, 40404, client().delete_subject, "py-value")
assert client().delete_subject("py-value", permanent=True) == [2]
