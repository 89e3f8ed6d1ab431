"""The aiokafka client of the interop tests."""

import asyncio
import sys
import threading

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRebalanceListener, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import CommitFailedError, for_code

import wire

BOOTSTRAP = {"bootstrap_servers": sys.argv[1]}
_admin = None


async def admin():
    global _admin
    if _admin is None:
        _admin = AIOKafkaAdminClient(**BOOTSTRAP)
        await _admin.start()
    return _admin


def check(code):
    if code:
        raise for_code(code)


async def create_topic(c):
    answer = await (await admin()).create_topics([NewTopic(c["topic"], c["partitions"], 1)])
    check(answer.topic_errors[0][1])


async def delete_topic(c):
    answer = await (await admin()).delete_topics([c["topic"]])
    check(answer.topic_error_codes[0][1])


async def list_topics(_):
    return {"topics": await (await admin()).list_topics()}


async def describe_topic(c):
    topic = (await (await admin()).describe_topics([c["topic"]]))[0]
    check(topic["error_code"])
    return {
        "partitions": [
            {"partition": p["partition"], "leader": p["leader"], "replicas": list(p["replicas"])}
            for p in topic["partitions"]
        ]
    }


async def with_consumer(use, **options):
    consumer = AIOKafkaConsumer(**BOOTSTRAP, **options)
    await consumer.start()
    try:
        return await use(consumer)
    finally:
        await consumer.stop()


async def list_offsets(c):
    partitions = [TopicPartition(c["topic"], p) for p in range(c["partitions"])]

    async def ask(consumer):
        timestamp = c["timestamp"]
        if timestamp == -2:
            return await consumer.beginning_offsets(partitions)
        if timestamp == -1:
            return await consumer.end_offsets(partitions)
        found = await consumer.offsets_for_times({p: timestamp for p in partitions})
        return {p: -1 if at is None else at.offset for p, at in found.items()}

    return {"offsets": {p.partition: offset for p, offset in (await with_consumer(ask)).items()}}


async def list_groups(_):
    return {"groups": [group[0] for group in await (await admin()).list_consumer_groups()]}


async def describe_group(c):
    (answer,) = await (await admin()).describe_consumer_groups([c["group"]])
    group = answer.to_object()["groups"][0]
    check(group["error_code"])
    return {"state": group["state"], "members": len(group["members"])}


async def committed(c):
    found = await (await admin()).list_consumer_group_offsets(c["group"])
    return {"offsets": {p.partition: at.offset for p, at in found.items() if p.topic == c["topic"]}}


async def produce(c):
    producer = AIOKafkaProducer(
        **BOOTSTRAP,
        compression_type=None if c["compression"] == "none" else c["compression"],
        enable_idempotence=c["idempotent"],
        acks="all",
        linger_ms=5,
        request_timeout_ms=10000,
    )
    await producer.start()
    try:
        sent = [
            await producer.send(
                c["topic"],
                partition=r["partition"],
                key=wire.octets(r["key"]),
                value=wire.octets(r["value"]),
                headers=[(k, v.encode()) for k, v in r["headers"]],
                timestamp_ms=r["timestamp"],
            )
            for r in c["records"]
        ]
        return {"offsets": [(await future).offset for future in sent]}
    finally:
        await producer.stop()


async def consume(c):
    async def read(consumer):
        partitions = [TopicPartition(c["topic"], p) for p in range(c["partitions"])]
        consumer.assign(partitions)
        await consumer.seek_to_beginning(*partitions)
        records = []
        async with asyncio.timeout(30):
            while len(records) < c["count"]:
                for messages in (await consumer.getmany(timeout_ms=200)).values():
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
        return {"records": records}

    return await with_consumer(read, enable_auto_commit=False)


class Member(ConsumerRebalanceListener):
    """The group member of this process."""

    def __init__(self):
        self.held = set()
        self.stop = asyncio.Event()

    async def on_partitions_assigned(self, assigned):
        self.held |= {p.partition for p in assigned}
        wire.assigned(self.held)

    async def on_partitions_revoked(self, revoked):
        self.held -= {p.partition for p in revoked}
        wire.assigned(self.held)

    async def run(self, c):
        consumer = AIOKafkaConsumer(
            **BOOTSTRAP,
            group_id=c["group"],
            auto_offset_reset="earliest",
            enable_auto_commit=False,
            session_timeout_ms=10000,
            heartbeat_interval_ms=300,
        )
        consumer.subscribe([c["topic"]], listener=self)
        await consumer.start()
        while not self.stop.is_set():
            polled = await consumer.getmany(timeout_ms=200)
            for messages in polled.values():
                for m in messages:
                    wire.consumed(m.partition, m.offset, m.value)
            if polled:
                try:
                    await consumer.commit()
                except CommitFailedError as error:
                    print("commit:", error, file=sys.stderr)
        await consumer.stop()


member = None
running = None


async def join(c):
    global member, running
    member = Member()
    running = asyncio.create_task(member.run(c))


async def leave(_):
    member.stop.set()
    await running


loop = asyncio.new_event_loop()
threading.Thread(target=loop.run_forever, daemon=True).start()


def blocking(handler):
    return lambda command: asyncio.run_coroutine_threadsafe(handler(command), loop).result()


wire.serve(
    {
        name: blocking(handler)
        for name, handler in {
            "create-topic": create_topic,
            "delete-topic": delete_topic,
            "list-topics": list_topics,
            "describe-topic": describe_topic,
            "list-offsets": list_offsets,
            "list-groups": list_groups,
            "describe-group": describe_group,
            "committed": committed,
            "produce": produce,
            "consume": consume,
            "join": join,
            "leave": leave,
        }.items()
    }
)
