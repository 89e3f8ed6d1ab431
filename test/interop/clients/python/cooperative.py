"""A group whose assignor is cooperative-sticky (KIP-429), by confluent-kafka (librdkafka): one member, then two, then
one again. Writes what each member was given and had to give up in each of these steps, as JSON."""

import json
import sys
import time

from confluent_kafka import Consumer
from confluent_kafka.admin import AdminClient, NewTopic

BOOTSTRAP = {"bootstrap.servers": sys.argv[1]}
TOPIC = "cooperative"
PARTITIONS = 6
LIMIT_S = 40


def member(name, events):
    consumer = Consumer(
        BOOTSTRAP
        | {
            "group.id": "cooperative",
            "partition.assignment.strategy": "cooperative-sticky",
            "session.timeout.ms": 10000,
            "heartbeat.interval.ms": 300,
        }
    )

    def tell(what):
        def callback(_, partitions):
            if partitions:
                events.append([name, what, sorted(p.partition for p in partitions)])

        return callback

    consumer.subscribe([TOPIC], on_assign=tell("given"), on_revoke=tell("revoked"), on_lost=tell("lost"))
    return consumer


def until_held(consumers, counts):
    limit = time.monotonic() + LIMIT_S
    while [len(consumer.assignment()) for consumer in consumers] != counts:
        if time.monotonic() > limit:
            raise TimeoutError(f"no balance of {counts}")
        for consumer in consumers:
            consumer.poll(0.05)


admin = AdminClient(BOOTSTRAP)
admin.create_topics([NewTopic(TOPIC, PARTITIONS, 1)])[TOPIC].result(30)

steps = []


def step(consumers, counts):
    until_held(consumers, counts)
    steps.append(events[:])
    events.clear()


events = []
first = member("first", events)
step([first], [PARTITIONS])
second = member("second", events)
step([first, second], [PARTITIONS // 2] * 2)
second.close()
step([first], [PARTITIONS])
first.close()
print(json.dumps(steps))
