"""What confluent-kafka's AdminClient (librdkafka) hears of the admin APIs: one JSON object of step and outcome."""
import json
import sys

from confluent_kafka import (
    ConsumerGroupTopicPartitions, ElectionType, IsolationLevel, KafkaException, Producer, TopicCollection, TopicPartition,
)
from confluent_kafka.admin import (
    AclBinding, AclBindingFilter, AclOperation, AclPermissionType, AdminClient, NewTopic, OffsetSpec, ResourcePatternType,
    ResourceType,
)

TOPIC = "confluent-admin"
GROUP = "confluent-admin-group"
bootstrap = sys.argv[1]
admin = AdminClient({"bootstrap.servers": bootstrap})
outcomes = {}


def step(name, call):
    try:
        outcomes[name] = call()
    except KafkaException as failed:
        outcomes[name] = str(failed.args[0].name())


def each(futures, tell):
    """The outcome of each future, by its key."""
    told = []
    for key, future in futures.items():
        try:
            told.append([str(key), tell(future.result(30))])
        except KafkaException as failed:
            told.append([str(key), failed.args[0].name()])
    return sorted(told)


def operations(described):
    return sorted(operation.name for operation in described.authorized_operations)


def delete_records(offset):
    return lambda: each(
        admin.delete_records([TopicPartition(TOPIC, 0, offset)]), lambda deleted: deleted.low_watermark
    )


def elect(kind, partition):
    def call():
        elected = admin.elect_leaders(kind, [TopicPartition(TOPIC, partition)]).result(30)
        return [[p.partition, error and error.name()] for p, error in elected.items()]

    return call


admin.create_topics([NewTopic(TOPIC, 2, 1)])[TOPIC].result(30)
producer = Producer({"bootstrap.servers": bootstrap, "linger.ms": 500})
for number in range(10):
    producer.produce(TOPIC, f"value-{number}", partition=0)
producer.flush(30)

for target in (4, 2, 11, -1):
    step(f"delete records to {target}", delete_records(target))
step(
    "earliest after",
    lambda: each(
        admin.list_offsets({TopicPartition(TOPIC, 0): OffsetSpec.earliest()}, isolation_level=IsolationLevel.READ_COMMITTED),
        lambda found: found.offset,
    ),
)
step(
    "topic",
    lambda: each(
        admin.describe_topics(TopicCollection([TOPIC]), include_authorized_operations=True),
        lambda topic: [topic.is_internal, operations(topic), [[p.id, p.leader.id, len(p.replicas)] for p in topic.partitions]],
    ),
)
step("topic that is missing", lambda: each(admin.describe_topics(TopicCollection(["missing"])), lambda topic: topic.name))


def cluster():
    described = admin.describe_cluster(include_authorized_operations=True).result(30)
    return [described.controller.id, [[node.id, node.rack] for node in described.nodes], operations(described)]


step("cluster", cluster)
committed = [TopicPartition(TOPIC, 0, 4), TopicPartition(TOPIC, 1, 0)]
each(admin.alter_consumer_group_offsets([ConsumerGroupTopicPartitions(GROUP, committed)]), str)
step(
    "group",
    lambda: each(
        admin.describe_consumer_groups([GROUP], include_authorized_operations=True),
        lambda group: [group.state.name, len(group.members), operations(group)],
    ),
)
step("preferred election", elect(ElectionType.PREFERRED, 0))
step("unclean election", elect(ElectionType.UNCLEAN, 9))
anything = AclBindingFilter(
    ResourceType.ANY, None, ResourcePatternType.ANY, None, None, AclOperation.ANY, AclPermissionType.ANY
)
acl = AclBinding(
    ResourceType.TOPIC, TOPIC, ResourcePatternType.LITERAL, "User:a", "*", AclOperation.READ, AclPermissionType.ALLOW
)
step("ACLs", lambda: len(admin.describe_acls(anything).result(30)))
step("create an ACL", lambda: [outcome for _, outcome in each(admin.create_acls([acl]), str)])
step("delete ACLs", lambda: [outcome for _, outcome in each(admin.delete_acls([anything]), str)])
step("SCRAM credentials", lambda: len(admin.describe_user_scram_credentials().result(30)))
step("SCRAM credentials of one", lambda: each(admin.describe_user_scram_credentials(["bob"]), str))

print(json.dumps(outcomes))
