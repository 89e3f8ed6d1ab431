"""The kafka-python client of the interop tests."""

import sys
import threading
import time

from kafka import ConsumerRebalanceListener, KafkaAdminClient, KafkaConsumer, KafkaProducer, TopicPartition
from kafka.errors import CommitFailedError, RebalanceInProgressError

import wire

# BOOTSTRAP, or VERSION BOOTSTRAP: speak as with a broker of that version (0.11) instead of asking.
*version, bootstrap = sys.argv[1:]
BOOTSTRAP = {"bootstrap_servers": bootstrap}
if version:
    BOOTSTRAP["api_version"] = tuple(map(int, version[0].split(".")))
_admin = None


def admin():
    global _admin
    _admin = _admin or KafkaAdminClient(**BOOTSTRAP)
    return _admin


def create_topic(c):
    admin().create_topics({c["topic"]: {"num_partitions": c["partitions"], "replication_factor": 1}})


def delete_topic(c):
    admin().delete_topics([c["topic"]])


def list_topics(_):
    return {"topics": admin().list_topics()}


def describe_topic(c):
    topic = admin().describe_topics([c["topic"]])[0]
    if topic["error_code"]:
        raise RuntimeError(f"error code {topic['error_code']}")
    return {
        "partitions": [
            {"partition": p["partition_index"], "leader": p["leader_id"], "replicas": list(p["replica_nodes"])}
            for p in topic["partitions"]
        ]
    }


def list_offsets(c):
    asked = {TopicPartition(c["topic"], p): c["timestamp"] for p in range(c["partitions"])}
    return {"offsets": {p.partition: found.offset for p, found in admin().list_partition_offsets(asked).items()}}


def list_groups(_):
    return {"groups": [g["group_id"] for g in admin().list_groups()]}


def describe_group(c):
    group = admin().describe_groups([c["group"]])[c["group"]]
    if group["error"]:
        raise RuntimeError(group["error"])
    return {"state": group["group_state"], "members": len(group["members"])}


def committed(c):
    found = admin().list_group_offsets(c["group"])[c["group"]]
    return {"offsets": {p.partition: at.offset for p, at in found.items() if p.topic == c["topic"]}}


def delete_group(c):
    answer = admin().delete_groups([c["group"]])[c["group"]]
    if answer != "OK":
        raise RuntimeError(answer)


def produce(c):
    compression = None if c["compression"] == "none" else c["compression"]
    producer = KafkaProducer(
        **BOOTSTRAP,
        compression_type=compression,
        enable_idempotence=c["idempotent"],
        linger_ms=5,
        delivery_timeout_ms=30000,
        request_timeout_ms=10000,
    )
    sent = [
        producer.send(
            c["topic"],
            partition=r["partition"],
            key=wire.octets(r["key"]),
            value=wire.octets(r["value"]),
            headers=[(k, v.encode()) for k, v in r["headers"]],
            timestamp_ms=r["timestamp"],
        )
        for r in c["records"]
    ]
    offsets = [future.get(timeout=30).offset for future in sent]
    producer.close()
    return {"offsets": offsets}


def consume(c):
    consumer = KafkaConsumer(**BOOTSTRAP, enable_auto_commit=False)
    partitions = [TopicPartition(c["topic"], p) for p in range(c["partitions"])]
    consumer.assign(partitions)
    consumer.seek_to_beginning(*partitions)
    records = []
    limit = time.monotonic() + 30
    while len(records) < c["count"]:
        if time.monotonic() > limit:
            raise TimeoutError(f"only {len(records)} records in time")
        for messages in consumer.poll(timeout_ms=200).values():
            records += [
                {
                    "partition": m.partition,
                    "offset": m.offset,
                    "key": wire.text(m.key),
                    "value": wire.text(m.value),
                    "headers": [[k, v.decode()] for k, v in m.headers],
                    "timestamp": m.timestamp,
                }
                for m in messages
            ]
    consumer.close()
    return {"records": records}


class Member(threading.Thread, ConsumerRebalanceListener):
    """The group member of this process."""

    def __init__(self, c):
        super().__init__()
        self.stop = threading.Event()
        self.held = set()
        self.consumer = KafkaConsumer(
            **BOOTSTRAP,
            group_id=c["group"],
            auto_offset_reset="earliest",
            enable_auto_commit=False,
            session_timeout_ms=10000,
            heartbeat_interval_ms=300,
        )
        # A join that is quicker than the first metadata assigns nothing, and sometimes stays so: ask for it before.
        self.consumer.partitions_for_topic(c["topic"])
        self.consumer.subscribe([c["topic"]], listener=self)

    def on_partitions_assigned(self, assigned):
        self.held |= {p.partition for p in assigned}
        wire.assigned(self.held)

    def on_partitions_revoked(self, revoked):
        self.held -= {p.partition for p in revoked}
        wire.assigned(self.held)

    def run(self):
        while not self.stop.is_set():
            polled = self.consumer.poll(timeout_ms=200)
            for messages in polled.values():
                for m in messages:
                    wire.consumed(m.partition, m.offset, m.value)
            if polled:
                try:
                    self.consumer.commit()
                except (CommitFailedError, RebalanceInProgressError) as error:
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
