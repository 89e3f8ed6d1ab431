// What Sarama's ClusterAdmin hears of the admin APIs that it has calls for: one JSON object of step and outcome.
package main

import (
	"fmt"
	"os"

	"github.com/IBM/sarama"
	"sargasso.test/interop/outcomes"
)

const (
	topic = "sarama-admin"
	group = "sarama-admin-group"
)

func main() {
	config := sarama.NewConfig()
	config.Version = sarama.MaxVersion
	config.Producer.Return.Successes = true
	config.Producer.Partitioner = sarama.NewManualPartitioner
	brokers := []string{os.Args[1]}
	admin, err := sarama.NewClusterAdmin(brokers, config)
	outcomes.Must(err)
	outcomes.Must(admin.CreateTopic(topic, &sarama.TopicDetail{NumPartitions: 2, ReplicationFactor: 1}, false))
	producer, err := sarama.NewSyncProducer(brokers, config)
	outcomes.Must(err)
	var messages []*sarama.ProducerMessage
	for i := range 10 {
		messages = append(messages, &sarama.ProducerMessage{Topic: topic, Value: sarama.StringEncoder(fmt.Sprint("value-", i))})
	}
	outcomes.Must(producer.SendMessages(messages))
	outcomes.Must(producer.Close())

	outcomes.Step("log directories", func() (lines []string, err error) {
		brokers, err := admin.DescribeLogDirs([]int32{1})
		for _, directory := range brokers[1] {
			for _, one := range directory.Topics {
				for _, p := range one.Partitions {
					// Apache Kafka makes the log of a partition that nobody uses a little later.
					if one.Topic == topic && p.PartitionID == 0 {
						lines = append(lines, fmt.Sprint(p.PartitionID, p.Size > 0, p.OffsetLag, p.IsTemporary))
					}
				}
			}
		}
		return lines, err
	})
	for _, offset := range []int64{4, 2, 11, -1} {
		outcomes.Step(fmt.Sprint("delete records to ", offset), func() ([]string, error) {
			return nil, admin.DeleteRecords(topic, map[int32]int64{0: offset})
		})
	}
	outcomes.Step("earliest after", func() ([]string, error) {
		found, err := admin.ListOffsets(map[string]map[int32]int64{topic: {0: sarama.OffsetOldest}}, nil)
		if err != nil {
			return nil, err
		}
		return []string{fmt.Sprint(found[topic][0].Offset)}, nil
	})
	outcomes.Step("commit", func() ([]string, error) {
		_, err := admin.AlterConsumerGroupOffsets(group, map[string]map[int32]sarama.OffsetAndMetadata{topic: {0: {Offset: 4}, 1: {}}}, nil)
		return nil, err
	})
	outcomes.Step("delete an offset", func() ([]string, error) { return nil, admin.DeleteConsumerGroupOffset(group, topic, 0) })
	outcomes.Step("delete a missing offset", func() ([]string, error) { return nil, admin.DeleteConsumerGroupOffset(group, topic, 9) })
	outcomes.Step("offset of a missing group", func() ([]string, error) { return nil, admin.DeleteConsumerGroupOffset("missing", topic, 0) })
	for name, kind := range map[string]sarama.ElectionType{"preferred election": sarama.PreferredElection, "unclean election": sarama.UncleanElection} {
		outcomes.Step(name, func() (lines []string, err error) {
			elected, err := admin.ElectLeaders(kind, map[string][]int32{topic: {0, 9}})
			for partition, result := range elected[topic] {
				lines = append(lines, fmt.Sprint(partition, result.ErrorCode, *result.ErrorMessage))
			}
			return lines, err
		})
	}
	outcomes.Step("reassign to where it is", func() ([]string, error) {
		return nil, admin.AlterPartitionReassignments(topic, [][]int32{{1}, {1}})
	})
	outcomes.Step("reassign elsewhere", func() ([]string, error) {
		return nil, admin.AlterPartitionReassignments(topic, [][]int32{{2}, {1}})
	})
	outcomes.Step("reassignments", func() ([]string, error) {
		listed, err := admin.ListPartitionReassignments(topic, []int32{0, 1})
		return []string{fmt.Sprint(len(listed))}, err
	})
	outcomes.Step("cluster", func() ([]string, error) {
		brokers, controller, err := admin.DescribeCluster()
		return []string{fmt.Sprint(len(brokers), controller)}, err
	})
	outcomes.Step("ACLs", func() ([]string, error) {
		_, err := admin.ListAcls(sarama.AclFilter{ResourceType: sarama.AclResourceAny, ResourcePatternTypeFilter: sarama.AclPatternAny,
			Operation: sarama.AclOperationAny, PermissionType: sarama.AclPermissionAny})
		return nil, err
	})
	outcomes.Step("SCRAM credentials of one", func() (lines []string, err error) {
		described, err := admin.DescribeUserScramCredentials([]string{"bob"})
		for _, one := range described {
			lines = append(lines, fmt.Sprint(one.User, one.ErrorCode, *one.ErrorMessage))
		}
		return lines, err
	})
	outcomes.Step("quotas", func() ([]string, error) {
		described, err := admin.DescribeClientQuotas(nil, false)
		return []string{fmt.Sprint(len(described))}, err
	})
	outcomes.Step("update of an unknown feature", func() ([]string, error) {
		_, err := admin.UpdateFeatures([]sarama.FeatureUpdate{{Feature: "foo.version", MaxVersionLevel: 1}})
		return nil, err
	})
	outcomes.Must(admin.Close())
	outcomes.Print()
}
