// What kadm hears of the admin APIs that it has calls for: one JSON object of step and outcome.
package main

import (
	"context"
	"fmt"
	"os"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
	"sargasso.test/interop/outcomes"
)

const topic = "kadm-admin"

func partitions(numbers ...int32) kadm.TopicsSet {
	set := kadm.TopicsSet{}
	set.Add(topic, numbers...)
	return set
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 90*time.Second)
	defer cancel()
	client, err := kgo.NewClient(kgo.SeedBrokers(os.Args[1]), kgo.RecordPartitioner(kgo.ManualPartitioner()))
	outcomes.Must(err)
	defer client.Close()
	admin := kadm.NewClient(client)
	_, err = admin.CreateTopic(ctx, 2, 1, nil, topic)
	outcomes.Must(err)
	var records []*kgo.Record
	for i := range 10 {
		records = append(records, &kgo.Record{Topic: topic, Value: fmt.Appendf(nil, "value-%d", i)})
	}
	outcomes.Must(client.ProduceSync(ctx, records...).FirstErr())

	aboutRecords(ctx, admin)
	aboutDirectories(ctx, admin)
	aboutGroups(ctx, admin)
	aboutReplicas(ctx, admin)
	aboutCluster(ctx, admin, client)

	outcomes.Print()
}

func aboutRecords(ctx context.Context, admin *kadm.Client) {
	outcomes.Step("producers", func() (lines []string, err error) {
		described, err := admin.DescribeProducers(ctx, partitions(0))
		described.EachPartition(func(p kadm.DescribedProducersPartition) {
			lines = append(lines, fmt.Sprint(p.Partition, p.Err))
			p.ActiveProducers.Each(func(one kadm.DescribedProducer) {
				lines = append(lines, fmt.Sprint(one.ProducerEpoch, one.LastSequence, one.CoordinatorEpoch, one.CurrentTxnStartOffset))
			})
		})
		return lines, err
	})
	for _, offset := range []int64{4, 2, 11, -1} {
		outcomes.Step(fmt.Sprint("delete records to ", offset), func() (lines []string, err error) {
			offsets := kadm.Offsets{}
			offsets.AddOffset(topic, 0, offset, -1)
			deleted, err := admin.DeleteRecords(ctx, offsets)
			deleted.Each(func(r kadm.DeleteRecordsResponse) {
				lines = append(lines, fmt.Sprint(r.Partition, r.LowWatermark, r.Err))
			})
			return lines, err
		})
	}
}

func aboutDirectories(ctx context.Context, admin *kadm.Client) {
	directory := ""
	outcomes.Step("log directories", func() (lines []string, err error) {
		// Apache Kafka makes the log of a partition that nobody uses a little later.
		described, err := admin.DescribeBrokerLogDirs(ctx, 1, partitions(0))
		described.Each(func(d kadm.DescribedLogDir) {
			directory = d.Dir
			d.Topics.Each(func(p kadm.DescribedLogDirPartition) {
				lines = append(lines, fmt.Sprint(p.Partition, p.OffsetLag, p.IsFuture))
			})
		})
		return lines, err
	})
	for name, to := range map[string]string{"move within the directory": directory, "move elsewhere": "/nowhere"} {
		outcomes.Step(name, func() (lines []string, err error) {
			request := kadm.AlterReplicaLogDirsReq{}
			request.Add(to, partitions(0, 9))
			altered, err := admin.AlterBrokerReplicaLogDirs(ctx, 1, request)
			altered.Each(func(r kadm.AlterReplicaLogDirsResponse) {
				lines = append(lines, fmt.Sprint(r.Partition, r.Err))
			})
			return lines, err
		})
	}
}

func aboutGroups(ctx context.Context, admin *kadm.Client) {
	group := "kadm-admin-group"
	offsets := kadm.Offsets{}
	offsets.AddOffset(topic, 0, 4, -1)
	offsets.AddOffset(topic, 1, 0, -1)
	outcomes.Must(admin.CommitAllOffsets(ctx, group, offsets))
	outcomes.Step("delete offsets", func() (lines []string, err error) {
		deleted, err := admin.DeleteOffsets(ctx, group, partitions(0, 9))
		deleted.EachError(func(t string, p int32, err error) { lines = append(lines, fmt.Sprint(t, p, err)) })
		return lines, err
	})
	outcomes.Step("offsets that are left", func() (lines []string, err error) {
		fetched, err := admin.FetchOffsets(ctx, group)
		fetched.Each(func(o kadm.OffsetResponse) { lines = append(lines, fmt.Sprint(o.Partition, o.At, o.Err)) })
		return lines, err
	})
	outcomes.Step("delete offsets of a missing group", func() ([]string, error) {
		_, err := admin.DeleteOffsets(ctx, "missing", partitions(0))
		return nil, err
	})
}

func aboutReplicas(ctx context.Context, admin *kadm.Client) {
	for name, how := range map[string]kadm.ElectLeadersHow{"preferred election": kadm.ElectPreferredReplica, "unclean election": kadm.ElectLiveReplica} {
		outcomes.Step(name, func() (lines []string, err error) {
			elected, err := admin.ElectLeaders(ctx, how, partitions(0, 9))
			for _, results := range elected {
				for _, r := range results {
					lines = append(lines, fmt.Sprint(r.Partition, r.Err, r.ErrMessage))
				}
			}
			return lines, err
		})
	}
	for name, replicas := range map[string][]int32{"reassign to where it is": {1}, "reassign elsewhere": {2}} {
		outcomes.Step(name, func() (lines []string, err error) {
			var request kadm.AlterPartitionAssignmentsReq
			request.Assign(topic, 0, replicas)
			altered, err := admin.AlterPartitionAssignments(ctx, request)
			altered.Each(func(r kadm.AlterPartitionAssignmentsResponse) {
				lines = append(lines, fmt.Sprint(r.Partition, r.Err, r.ErrMessage))
			})
			return lines, err
		})
	}
	outcomes.Step("reassignments", func() ([]string, error) {
		listed, err := admin.ListPartitionReassignments(ctx, nil)
		return []string{fmt.Sprint(len(listed))}, err
	})
}

func aboutCluster(ctx context.Context, admin *kadm.Client, client *kgo.Client) {
	outcomes.Step("update of an unknown feature", func() ([]string, error) {
		_, err := admin.UpdateFeatures(ctx, true, kadm.FeatureUpdate{Feature: "foo.version", MaxVersionLevel: 1, UpgradeType: 1})
		return nil, err
	})
	outcomes.Step("ACLs", func() (lines []string, err error) {
		described, err := admin.DescribeACLs(ctx, kadm.NewACLs().AnyResource().Operations(kadm.OpAny).ResourcePatternType(kadm.ACLPatternAny).
			Allow().AllowHosts().Deny().DenyHosts())
		for _, result := range described {
			lines = append(lines, fmt.Sprint(result.Err, result.ErrMessage))
		}
		return lines, err
	})
	outcomes.Step("SCRAM credentials", func() ([]string, error) {
		described, err := admin.DescribeUserSCRAMs(ctx)
		return []string{fmt.Sprint(len(described))}, err
	})
	outcomes.Step("quotas", func() ([]string, error) {
		described, err := admin.DescribeClientQuotas(ctx, false, nil)
		return []string{fmt.Sprint(len(described))}, err
	})
	// kadm has no call for these.
	outcomes.Step("quorum", func() ([]string, error) {
		request := kmsg.NewPtrDescribeQuorumRequest()
		of := kmsg.NewDescribeQuorumRequestTopic()
		of.Topic = "__cluster_metadata"
		of.Partitions = append(of.Partitions, kmsg.NewDescribeQuorumRequestTopicPartition())
		request.Topics = append(request.Topics, of)
		response, err := request.RequestWith(ctx, client)
		if err != nil {
			return nil, err
		}
		p := response.Topics[0].Partitions[0]
		return []string{fmt.Sprint(p.ErrorCode, p.LeaderID, len(p.CurrentVoters), p.CurrentVoters[0].ReplicaID, len(p.Observers), len(response.Nodes))}, nil
	})
	outcomes.Step("partitions in pieces", func() ([]string, error) {
		request := kmsg.NewPtrDescribeTopicPartitionsRequest()
		of := kmsg.NewDescribeTopicPartitionsRequestTopic()
		of.Topic = topic
		request.Topics = append(request.Topics, of)
		request.ResponsePartitionLimit = 1
		response, err := request.RequestWith(ctx, client)
		if err != nil {
			return nil, err
		}
		return []string{fmt.Sprint(len(response.Topics[0].Partitions), response.NextCursor.Topic, response.NextCursor.Partition)}, nil
	})
}
