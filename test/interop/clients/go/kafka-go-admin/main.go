// What kafka-go's Client hears of the admin APIs that it has calls for: one JSON object of step and outcome.
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/segmentio/kafka-go"
	"sargasso.test/interop/outcomes"
)

const (
	topic = "kafka-go-admin"
	group = "kafka-go-admin-group"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Second)
	defer cancel()
	address := kafka.TCP(os.Args[1])
	client := &kafka.Client{Addr: address}
	created, err := client.CreateTopics(ctx, &kafka.CreateTopicsRequest{
		Topics: []kafka.TopicConfig{{Topic: topic, NumPartitions: 2, ReplicationFactor: 1}},
	})
	outcomes.Must(err)
	outcomes.Must(created.Errors[topic])
	commit(ctx, client)

	deleteOffsets := func(group string) func() ([]string, error) {
		return func() (lines []string, err error) {
			deleted, err := client.OffsetDelete(ctx, &kafka.OffsetDeleteRequest{
				Addr: address, GroupID: group, Topics: map[string][]int{topic: {0, 9}},
			})
			if err != nil {
				return nil, err
			}
			for _, one := range deleted.Topics[topic] {
				lines = append(lines, fmt.Sprint(one.Partition, one.Error))
			}
			return append(lines, fmt.Sprint(deleted.Error)), nil
		}
	}
	outcomes.Step("delete offsets", deleteOffsets(group))
	outcomes.Step("delete offsets of a missing group", deleteOffsets("missing"))
	outcomes.Step("preferred election", func() (lines []string, err error) {
		elected, err := client.ElectLeaders(ctx, &kafka.ElectLeadersRequest{
			Addr: address, Topic: topic, Partitions: []int{0, 9}, Timeout: 5 * time.Second,
		})
		if err != nil {
			return nil, err
		}
		for _, one := range elected.PartitionResults {
			lines = append(lines, fmt.Sprint(one.Partition, one.Error))
		}
		return lines, elected.Error
	})
	for name, node := range map[string]int{"reassign to where it is": 1, "reassign elsewhere": 2} {
		outcomes.Step(name, func() (lines []string, err error) {
			altered, err := client.AlterPartitionReassignments(ctx, &kafka.AlterPartitionReassignmentsRequest{
				Addr: address, Topic: topic, Timeout: 5 * time.Second,
				Assignments: []kafka.AlterPartitionReassignmentsRequestAssignment{{PartitionID: 0, BrokerIDs: []int{node}}},
			})
			if err != nil {
				return nil, err
			}
			for _, one := range altered.PartitionResults {
				lines = append(lines, fmt.Sprint(one.PartitionID, one.Error))
			}
			return lines, altered.Error
		})
	}
	outcomes.Step("reassignments", func() ([]string, error) {
		listed, err := client.ListPartitionReassignments(ctx, &kafka.ListPartitionReassignmentsRequest{Addr: address, Timeout: 5 * time.Second})
		if err != nil {
			return nil, err
		}
		return []string{fmt.Sprint(len(listed.Topics))}, listed.Error
	})
	outcomes.Step("SCRAM credentials of one", func() (lines []string, err error) {
		described, err := client.DescribeUserScramCredentials(ctx, &kafka.DescribeUserScramCredentialsRequest{
			Addr: address, Users: []kafka.UserScramCredentialsUser{{Name: "al"}},
		})
		if err != nil {
			return nil, err
		}
		for _, one := range described.Results {
			lines = append(lines, fmt.Sprint(one.User, one.Error))
		}
		return lines, described.Error
	})
	outcomes.Step("quotas", func() ([]string, error) {
		described, err := client.DescribeClientQuotas(ctx, &kafka.DescribeClientQuotasRequest{
			Addr: address, Components: []kafka.DescribeClientQuotasRequestComponent{{EntityType: "user", MatchType: 0, Match: "al"}},
		})
		if err != nil {
			return nil, err
		}
		return []string{fmt.Sprint(len(described.Entries))}, described.Error
	})
	acls(ctx, client)
	outcomes.Print()
}

func commit(ctx context.Context, client *kafka.Client) {
	for {
		committed, err := client.OffsetCommit(ctx, &kafka.OffsetCommitRequest{
			GroupID: group, GenerationID: -1,
			Topics: map[string][]kafka.OffsetCommit{topic: {{Partition: 0, Offset: 4}, {Partition: 1}}},
		})
		outcomes.Must(ctx.Err())
		// A new Apache Kafka first has to make the topic of its offsets.
		if err == nil && committed.Topics[topic][0].Error == nil {
			return
		}
		time.Sleep(100 * time.Millisecond)
	}
}

func acls(ctx context.Context, client *kafka.Client) {
	outcomes.Step("ACLs", func() ([]string, error) {
		described, err := client.DescribeACLs(ctx, &kafka.DescribeACLsRequest{Filter: kafka.ACLFilter{
			ResourceTypeFilter: kafka.ResourceTypeTopic, ResourcePatternTypeFilter: kafka.PatternTypeAny,
			Operation: kafka.ACLOperationTypeAny, PermissionType: kafka.ACLPermissionTypeAny,
		}})
		if err != nil {
			return nil, err
		}
		return nil, described.Error
	})
	outcomes.Step("create an ACL", func() (lines []string, err error) {
		created, err := client.CreateACLs(ctx, &kafka.CreateACLsRequest{ACLs: []kafka.ACLEntry{{
			ResourceType: kafka.ResourceTypeTopic, ResourceName: topic, ResourcePatternType: kafka.PatternTypeLiteral,
			Principal: "User:a", Host: "*", Operation: kafka.ACLOperationTypeRead, PermissionType: kafka.ACLPermissionTypeAllow,
		}}})
		if err != nil {
			return nil, err
		}
		return []string{fmt.Sprint(created.Errors)}, nil
	})
	outcomes.Step("delete ACLs", func() (lines []string, err error) {
		deleted, err := client.DeleteACLs(ctx, &kafka.DeleteACLsRequest{Filters: []kafka.DeleteACLsFilter{{
			ResourceTypeFilter: kafka.ResourceTypeTopic, ResourcePatternTypeFilter: kafka.PatternTypeAny,
			Operation: kafka.ACLOperationTypeAny, PermissionType: kafka.ACLPermissionTypeAny,
		}}})
		if err != nil {
			return nil, err
		}
		for _, one := range deleted.Results {
			lines = append(lines, fmt.Sprint(one.Error))
		}
		return lines, nil
	})
}
