"""The confluent-kafka client (librdkafka) of the interop tests."""

import sys
import threading
import time

from confluent_kafka import Consumer, ConsumerGroupTopicPartitions, KafkaError, KafkaException, Producer, TopicPartition
from confluent_kafka.admin import AdminClient, NewTopic, OffsetSpec

import wire

BOOTSTRAP = {"bootstrap.servers": sys.argv[1]}
admin = AdminClient(BOOTSTRAP)


def one(futures):
    """The only result of a call that answers a future for each thing asked."""
    return next(iter(futures.values())).result(30)


def create_topic(c):
    one(admin.create_topics([NewTopic(c["topic"], c["partitions"], 1)]))


def delete_topic(c):
    one(admin.delete_topics([c["topic"]]))


def list_topics(_):
    return {"topics": list(admin.list_topics(timeout=10).topics)}


def describe_topic(c):
    topic = admin.list_topics(c["topic"], timeout=10).topics[c["topic"]]
    if topic.error:
        raise KafkaException(topic.error)
    return {
        "partitions": [
            {"partition": p.id, "leader": p.leader, "replicas": list(p.replicas)} for p in topic.partitions.values()
        ]
    }


def list_offsets(c):
    time_asked = c["timestamp"]
    spec = {-2: OffsetSpec.earliest, -1: OffsetSpec.latest, -3: OffsetSpec.max_timestamp}.get(time_asked)
    spec = spec() if spec else OffsetSpec.for_timestamp(time_asked)
    asked = {TopicPartition(c["topic"], p): spec for p in range(c["partitions"])}
    return {"offsets": {p.partition: f.result(30).offset for p, f in admin.list_offsets(asked).items()}}


def list_groups(_):
    return {"groups": [g.group_id for g in admin.list_consumer_groups().result(30).valid]}


def describe_group(c):
    group = one(admin.describe_consumer_groups([c["group"]]))
    # librdkafka names states in capitals with underscores removed only where Kafka has none.
    return {"state": group.state.name.title().replace("_", ""), "members": len(group.members)}


def committed(c):
    found = one(admin.list_consumer_group_offsets([ConsumerGroupTopicPartitions(c["group"])]))
    return {"offsets": {p.partition: p.offset for p in found.topic_partitions if p.topic == c["topic"]}}


def delete_group(c):
    one(admin.delete_consumer_groups([c["group"]]))


def produce(c):
    producer = Producer(
        BOOTSTRAP
        | {
            "compression.type": c["compression"],
            "enable.idempotence": c["idempotent"],
            "linger.ms": 5,
            "message.timeout.ms": 30000,
        }
    )
    offsets = [None] * len(c["records"])
    failed = []

    def delivered(index):
        def callback(error, message):
            if error:
                failed.append(error)
            else:
                offsets[index] = message.offset()

        return callback

    for i, r in enumerate(c["records"]):
        producer.produce(
            c["topic"],
            partition=r["partition"],
            key=r["key"],
            value=r["value"],
            headers=[(k, v.encode()) for k, v in r["headers"]],
            timestamp=r["timestamp"],
            on_delivery=delivered(i),
        )
        producer.poll(0)
    if producer.flush(30) or failed:
        raise RuntimeError(f"not delivered: {failed}")
    return {"offsets": offsets}


def consume(c):
    consumer = Consumer(BOOTSTRAP | {"group.id": "none", "enable.auto.commit": False})
    consumer.assign([TopicPartition(c["topic"], p, 0) for p in range(c["partitions"])])
    records = []
    limit = time.monotonic() + 30
    while len(records) < c["count"]:
        if time.monotonic() > limit:
            raise TimeoutError(f"only {len(records)} records in time")
        for m in consumer.consume(500, 0.2):
            if m.error():
                raise KafkaException(m.error())
            records.append(
                {
                    "partition": m.partition(),
                    "offset": m.offset(),
                    "key": wire.text(m.key()),
                    "value": wire.text(m.value()),
                    "headers": [[k, v.decode()] for k, v in m.headers() or []],
                    "timestamp": m.timestamp()[1],
                }
            )
    consumer.close()
    return {"records": records}


class Member(threading.Thread):
    """The group member of this process."""

    def __init__(self, c):
        super().__init__()
        self.stop = threading.Event()
        self.consumer = Consumer(
            BOOTSTRAP
            | {
                "group.id": c["group"],
                "auto.offset.reset": "earliest",
                "enable.auto.commit": False,
                "session.timeout.ms": 10000,
                "heartbeat.interval.ms": 300,
            }
        )
        self.consumer.subscribe(
            [c["topic"]],
            on_assign=lambda _, added: wire.assigned(p.partition for p in added),
            on_revoke=lambda _, lost: wire.assigned([]),
        )

    def run(self):
        while not self.stop.is_set():
            messages = self.consumer.consume(500, 0.2)
            for m in messages:
                if m.error():
                    print(m.error(), file=sys.stderr)
                else:
                    wire.consumed(m.partition(), m.offset(), m.value())
            if messages:
                try:
                    self.consumer.commit(asynchronous=False)
                except KafkaException as error:
                    if error.args[0].code() != KafkaError._NO_OFFSET:
                        print("commit:", error, file=sys.stderr)
        self.consumer.close()


member = None


def join(c):
    global member
    member = Member(c)
    member.start()


def leave(_):
    member.stop.set()
    member.join()


wire.serve(
    {
        "create-topic": create_topic,
        "delete-topic": delete_topic,
        "list-topics": list_topics,
        "describe-topic": describe_topic,
        "list-offsets": list_offsets,
        "list-groups": list_groups,
        "describe-group": describe_group,
        "committed": committed,
        "delete-group": delete_group,
        "produce": produce,
        "consume": consume,
        "join": join,
        "leave": leave,
    }
)
