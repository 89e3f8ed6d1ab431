// The Sarama client (IBM) of the interop tests.
package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/IBM/sarama"

	"sargasso.test/interop/wire"
)

// BOOTSTRAP, or VERSION BOOTSTRAP: speak as with a broker of that version (0.11.0.0) instead of the newest.
var bootstrap = os.Args[len(os.Args)-1:]

func version() sarama.KafkaVersion {
	if len(os.Args) == 2 {
		return sarama.MaxVersion
	}
	version, err := sarama.ParseKafkaVersion(os.Args[1])
	if err != nil {
		panic(err)
	}
	return version
}

var codecs = map[string]sarama.CompressionCodec{
	"none": sarama.CompressionNone, "gzip": sarama.CompressionGZIP, "snappy": sarama.CompressionSnappy,
	"lz4": sarama.CompressionLZ4, "zstd": sarama.CompressionZSTD,
}

func config() *sarama.Config {
	c := sarama.NewConfig()
	c.Version = version()
	c.Consumer.Offsets.Initial = sarama.OffsetOldest
	return c
}

// admin wraps a call that needs a cluster admin and the client under it.
func admin(do func(sarama.Client, sarama.ClusterAdmin, wire.Command) (any, error)) wire.Handler {
	return func(command wire.Command) (any, error) {
		client, err := sarama.NewClient(bootstrap, config())
		if err != nil {
			return nil, err
		}
		cluster, err := sarama.NewClusterAdminFromClient(client)
		if err != nil {
			return nil, err
		}
		defer cluster.Close()
		return do(client, cluster, command)
	}
}

func main() {
	wire.Serve(map[string]wire.Handler{
		"create-topic": admin(func(_ sarama.Client, a sarama.ClusterAdmin, c wire.Command) (any, error) {
			return nil, a.CreateTopic(c.Topic, &sarama.TopicDetail{NumPartitions: c.Partitions, ReplicationFactor: 1}, false)
		}),
		"delete-topic": admin(func(_ sarama.Client, a sarama.ClusterAdmin, c wire.Command) (any, error) {
			return nil, a.DeleteTopic(c.Topic)
		}),
		"list-topics": admin(func(_ sarama.Client, a sarama.ClusterAdmin, _ wire.Command) (any, error) {
			topics, err := a.ListTopics()
			names := []string{}
			for name := range topics {
				names = append(names, name)
			}
			return map[string]any{"topics": names}, err
		}),
		"describe-topic": admin(func(_ sarama.Client, a sarama.ClusterAdmin, c wire.Command) (any, error) {
			topics, err := a.DescribeTopics([]string{c.Topic})
			if err != nil {
				return nil, err
			}
			found := []wire.Partition{}
			for _, p := range topics[0].Partitions {
				found = append(found, wire.Partition{Partition: p.ID, Leader: p.Leader, Replicas: p.Replicas})
			}
			if topics[0].Err != sarama.ErrNoError {
				return nil, topics[0].Err
			}
			return map[string]any{"partitions": found}, nil
		}),
		"list-offsets": admin(func(client sarama.Client, _ sarama.ClusterAdmin, c wire.Command) (any, error) {
			offsets := map[int32]int64{}
			for p := int32(0); p < c.Partitions; p++ {
				offset, err := client.GetOffset(c.Topic, p, c.Timestamp)
				if err != nil {
					return nil, err
				}
				offsets[p] = offset
			}
			return wire.Offsets(offsets), nil
		}),
		"list-groups": admin(func(_ sarama.Client, a sarama.ClusterAdmin, _ wire.Command) (any, error) {
			groups, err := a.ListConsumerGroups()
			names := []string{}
			for name := range groups {
				names = append(names, name)
			}
			return map[string]any{"groups": names}, err
		}),
		"describe-group": admin(func(_ sarama.Client, a sarama.ClusterAdmin, c wire.Command) (any, error) {
			groups, err := a.DescribeConsumerGroups([]string{c.Group})
			if err != nil {
				return nil, err
			}
			return map[string]any{"state": groups[0].State, "members": len(groups[0].Members)}, nil
		}),
		"committed": admin(func(_ sarama.Client, a sarama.ClusterAdmin, c wire.Command) (any, error) {
			response, err := a.ListConsumerGroupOffsets(c.Group, nil)
			if err != nil {
				return nil, err
			}
			offsets := map[int32]int64{}
			for p, block := range response.Blocks[c.Topic] {
				offsets[p] = block.Offset
			}
			return wire.Offsets(offsets), nil
		}),
		"delete-group": admin(func(_ sarama.Client, a sarama.ClusterAdmin, c wire.Command) (any, error) {
			return nil, a.DeleteConsumerGroup(c.Group)
		}),
		"produce": produce,
		"consume": consume,
		"join":    join,
		"leave":   leave,
	})
}

func produce(c wire.Command) (any, error) {
	settings := config()
	settings.Producer.RequiredAcks = sarama.WaitForAll
	settings.Producer.Return.Successes = true
	settings.Producer.Partitioner = sarama.NewManualPartitioner
	settings.Producer.Compression = codecs[c.Compression]
	settings.Producer.Flush.Frequency = 5 * time.Millisecond
	if c.Idempotent {
		settings.Producer.Idempotent = true
		settings.Net.MaxOpenRequests = 1
	}
	producer, err := sarama.NewSyncProducer(bootstrap, settings)
	if err != nil {
		return nil, err
	}
	defer producer.Close()
	messages := []*sarama.ProducerMessage{}
	for _, r := range c.Records {
		m := &sarama.ProducerMessage{Topic: c.Topic, Partition: r.Partition, Timestamp: time.UnixMilli(r.Timestamp)}
		if r.Key != nil {
			m.Key = sarama.StringEncoder(*r.Key)
		}
		if r.Value != nil {
			m.Value = sarama.StringEncoder(*r.Value)
		}
		for _, h := range r.Headers {
			m.Headers = append(m.Headers, sarama.RecordHeader{Key: []byte(h[0]), Value: []byte(h[1])})
		}
		messages = append(messages, m)
	}
	if err := producer.SendMessages(messages); err != nil {
		return nil, err
	}
	offsets := []int64{}
	for _, m := range messages {
		offsets = append(offsets, m.Offset)
	}
	return map[string]any{"offsets": offsets}, nil
}

func consume(c wire.Command) (any, error) {
	consumer, err := sarama.NewConsumer(bootstrap, config())
	if err != nil {
		return nil, err
	}
	defer consumer.Close()
	messages := make(chan *sarama.ConsumerMessage)
	done := make(chan struct{})
	defer close(done)
	for p := int32(0); p < c.Partitions; p++ {
		one, err := consumer.ConsumePartition(c.Topic, p, sarama.OffsetOldest)
		if err != nil {
			return nil, err
		}
		defer one.AsyncClose()
		go func() {
			for m := range one.Messages() {
				select {
				case messages <- m:
				case <-done:
				}
			}
		}()
	}
	records := []wire.Record{}
	limit := time.After(30 * time.Second)
	for len(records) < c.Count {
		select {
		case m := <-messages:
			headers := [][2]string{}
			for _, h := range m.Headers {
				headers = append(headers, [2]string{string(h.Key), string(h.Value)})
			}
			records = append(records, wire.Record{
				Partition: m.Partition, Offset: m.Offset, Key: wire.Text(m.Key), Value: wire.Text(m.Value),
				Headers: headers, Timestamp: m.Timestamp.UnixMilli(),
			})
		case <-limit:
			return nil, fmt.Errorf("only %d records in time", len(records))
		}
	}
	return map[string]any{"records": records}, nil
}

type handler struct{ topic string }

func (h handler) Setup(session sarama.ConsumerGroupSession) error {
	held := slices.Sorted(slices.Values(session.Claims()[h.topic]))
	wire.Assigned(held)
	return nil
}

func (h handler) Cleanup(session sarama.ConsumerGroupSession) error {
	session.Commit()
	return nil
}

func (h handler) ConsumeClaim(session sarama.ConsumerGroupSession, claim sarama.ConsumerGroupClaim) error {
	for {
		select {
		case m, open := <-claim.Messages():
			if !open {
				return nil
			}
			wire.Consumed(m.Partition, m.Offset, m.Value)
			session.MarkMessage(m, "")
		case <-session.Context().Done():
			return nil
		}
	}
}

var group sarama.ConsumerGroup
var stop context.CancelFunc
var stopped chan struct{}

func join(c wire.Command) (any, error) {
	settings := config()
	settings.Consumer.Group.Session.Timeout = 10 * time.Second
	settings.Consumer.Group.Heartbeat.Interval = 300 * time.Millisecond
	settings.Consumer.Group.Rebalance.GroupStrategies = []sarama.BalanceStrategy{sarama.NewBalanceStrategySticky()}
	settings.Consumer.Offsets.AutoCommit.Interval = 100 * time.Millisecond
	created, err := sarama.NewConsumerGroup(bootstrap, c.Group, settings)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	group, stop, stopped = created, cancel, make(chan struct{})
	go func() {
		defer close(stopped)
		for ctx.Err() == nil {
			if err := created.Consume(ctx, []string{c.Topic}, handler{c.Topic}); err != nil && ctx.Err() == nil {
				fmt.Fprintln(os.Stderr, "consume:", err)
				time.Sleep(200 * time.Millisecond)
			}
		}
	}()
	return nil, nil
}

func leave(wire.Command) (any, error) {
	stop()
	<-stopped
	return nil, group.Close()
}
