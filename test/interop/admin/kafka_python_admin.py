"""What kafka-python's KafkaAdminClient hears of the admin APIs: one JSON object of step and outcome."""
import json
import sys

from kafka import KafkaAdminClient, KafkaProducer, TopicPartition
from kafka.admin import (
    ACLFilter, ACLOperation, ACLPermissionType, ACLResourcePatternType, NewTopic, ResourcePatternFilter, ResourceType,
)
from kafka.errors import KafkaError
from kafka.structs import OffsetAndMetadata

TOPIC = "kafka-python-admin"
GROUP = "kafka-python-admin-group"
bootstrap = sys.argv[1]
admin = KafkaAdminClient(bootstrap_servers=bootstrap)
outcomes = {}
P0 = TopicPartition(TOPIC, 0)
P1 = TopicPartition(TOPIC, 1)


def step(name, call):
    try:
        outcomes[name] = call()
    except KafkaError as failed:
        outcomes[name] = type(failed).__name__


def named(outcomes_by_key):
    """Errors come as classes."""
    return sorted([str(key), getattr(value, "__name__", value)] for key, value in outcomes_by_key.items())


def directories():
    # Apache Kafka makes the log of a partition that nobody uses a little later.
    (broker,) = admin.describe_log_dirs({TOPIC: [0]})
    (directory,) = broker["log_dirs"]
    partitions = directory["topics"][0]["partitions"]
    return [
        broker["broker"], directory["error_code"], directory["is_cordoned"],
        0 < directory["usable_bytes"] < directory["total_bytes"],
        sorted([p["partition_index"], p["partition_size"] > 0, p["offset_lag"], p["is_future_key"]] for p in partitions),
    ]


def elect(kind, partition):
    (topic,) = admin.elect_leaders(kind, {TOPIC: [partition]}, raise_errors=False).replica_election_results
    return [[p.partition_id, p.error_code, p.error_message] for p in topic.partition_result]


def quorum():
    described = admin.describe_metadata_quorum()
    (partition,) = described["topics"][0]["partitions"]
    voters = [voter["replica_id"] for voter in partition["current_voters"]]
    return [partition["leader_id"], voters, partition["observers"], [node["node_id"] for node in described["nodes"]]]


def pieces():
    described = admin.describe_topic_partitions([TOPIC], response_partition_limit=1)
    del described["topics"][0]["topic_id"]
    return described


def producers():
    described = admin.describe_producers([P0])[P0].active_producers
    return [[p.producer_epoch, p.last_sequence, p.coordinator_epoch, p.current_transaction_start_offset] for p in described]


def cluster():
    described = admin.describe_cluster()
    return [described["controller_id"], [b["broker_id"] for b in described["brokers"]], described["authorized_operations"]]


admin.create_topics([NewTopic(TOPIC, 2, 1)])
producer = KafkaProducer(bootstrap_servers=bootstrap, linger_ms=500)
for number in range(10):
    producer.send(TOPIC, b"value", partition=0)
producer.flush(30)
producer.close()

anything = ResourcePatternFilter(ResourceType.ANY, None, ACLResourcePatternType.ANY)
step("producers", producers)
step("log directories", directories)
for target in (4, 2, 11, -1):
    step(f"delete records to {target}", lambda: admin.delete_records({P0: target})[P0]["low_watermark"])
step("partitions in pieces", pieces)
step("preferred election", lambda: elect(0, 0))
step("unclean election", lambda: elect(1, 9))
step("reassign to where it is", lambda: named(admin.alter_partition_reassignments({P0: [1]})))
step("reassign elsewhere", lambda: named(admin.alter_partition_reassignments({P0: [2]})))
step("reassignments", lambda: named(admin.list_partition_reassignments()))
step("quorum", quorum)
step("update of an unknown feature", lambda: named(admin.update_features({"foo.version": (1, 1)}, validate_only=True)))
committed = {P0: OffsetAndMetadata(4, "", -1), P1: OffsetAndMetadata(0, "", -1)}
step("commit", lambda: named(admin.alter_group_offsets(GROUP, committed)))
step("delete offsets", lambda: named(admin.delete_group_offsets(GROUP, [P0])))
step("offsets that are left", lambda: named(admin.list_group_offsets({GROUP: None})[GROUP]))
step("group", lambda: admin.describe_groups([GROUP]))
step("cluster", cluster)
step("ACLs", lambda: admin.describe_acls(ACLFilter(None, None, ACLOperation.ANY, ACLPermissionType.ANY, anything)))
step("SCRAM credentials", lambda: named(admin.describe_user_scram_credentials()))
step("SCRAM credentials of one", lambda: named(admin.describe_user_scram_credentials(["bob"])))

print(json.dumps(outcomes))
