// The kafka-go client (segmentio) of the interop tests. Groups go through its Reader, as its users have it; a Reader
// does not tell what it was assigned, so the member looks itself up by its client id in DescribeGroups.
package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"slices"
	"time"

	"github.com/segmentio/kafka-go"

	"sargasso.test/interop/wire"
)

var address = kafka.TCP(os.Args[1])

// The transport remembers metadata, the absence of a topic too, for six seconds unless told otherwise.
var transport = &kafka.Transport{MetadataTTL: 100 * time.Millisecond}
var client = &kafka.Client{Addr: address, Timeout: 20 * time.Second, Transport: transport}
var codecs = map[string]kafka.Compression{
	"none": 0, "gzip": kafka.Gzip, "snappy": kafka.Snappy, "lz4": kafka.Lz4, "zstd": kafka.Zstd,
}

func deadline() (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.Background(), 30*time.Second)
}

func call(do func(context.Context, wire.Command) (any, error)) wire.Handler {
	return func(command wire.Command) (any, error) {
		ctx, cancel := deadline()
		defer cancel()
		return do(ctx, command)
	}
}

func main() {
	wire.Serve(map[string]wire.Handler{
		"create-topic": call(func(ctx context.Context, c wire.Command) (any, error) {
			response, err := client.CreateTopics(ctx, &kafka.CreateTopicsRequest{
				Topics: []kafka.TopicConfig{{Topic: c.Topic, NumPartitions: int(c.Partitions), ReplicationFactor: 1}},
			})
			if err != nil {
				return nil, err
			}
			return nil, response.Errors[c.Topic]
		}),
		"delete-topic": call(func(ctx context.Context, c wire.Command) (any, error) {
			response, err := client.DeleteTopics(ctx, &kafka.DeleteTopicsRequest{Topics: []string{c.Topic}})
			if err != nil {
				return nil, err
			}
			return nil, response.Errors[c.Topic]
		}),
		"list-topics": call(func(ctx context.Context, _ wire.Command) (any, error) {
			metadata, err := client.Metadata(ctx, &kafka.MetadataRequest{})
			if err != nil {
				return nil, err
			}
			names := []string{}
			for _, topic := range metadata.Topics {
				names = append(names, topic.Name)
			}
			return map[string]any{"topics": names}, nil
		}),
		"describe-topic": call(describeTopic),
		"list-offsets":   call(listOffsets),
		"list-groups": call(func(ctx context.Context, _ wire.Command) (any, error) {
			response, err := client.ListGroups(ctx, &kafka.ListGroupsRequest{})
			if err != nil {
				return nil, err
			}
			names := []string{}
			for _, group := range response.Groups {
				names = append(names, group.GroupID)
			}
			return map[string]any{"groups": names}, response.Error
		}),
		"describe-group": call(func(ctx context.Context, c wire.Command) (any, error) {
			response, err := client.DescribeGroups(ctx, &kafka.DescribeGroupsRequest{GroupIDs: []string{c.Group}})
			if err != nil {
				return nil, err
			}
			group := response.Groups[0]
			return map[string]any{"state": group.GroupState, "members": len(group.Members)}, group.Error
		}),
		"committed": call(func(ctx context.Context, c wire.Command) (any, error) {
			partitions := []int{}
			for p := 0; p < int(c.Partitions); p++ {
				partitions = append(partitions, p)
			}
			response, err := client.OffsetFetch(ctx, &kafka.OffsetFetchRequest{GroupID: c.Group, Topics: map[string][]int{c.Topic: partitions}})
			if err != nil {
				return nil, err
			}
			offsets := map[int32]int64{}
			for _, p := range response.Topics[c.Topic] {
				offsets[int32(p.Partition)] = p.CommittedOffset
			}
			return wire.Offsets(offsets), response.Error
		}),
		"delete-group": call(func(ctx context.Context, c wire.Command) (any, error) {
			response, err := client.DeleteGroups(ctx, &kafka.DeleteGroupsRequest{GroupIDs: []string{c.Group}})
			if err != nil {
				return nil, err
			}
			return nil, response.Errors[c.Group]
		}),
		"produce": call(produce),
		"consume": call(consume),
		"join":    join,
		"leave":   leave,
	})
}

func describeTopic(ctx context.Context, c wire.Command) (any, error) {
	metadata, err := client.Metadata(ctx, &kafka.MetadataRequest{Topics: []string{c.Topic}})
	if err != nil {
		return nil, err
	}
	topic := metadata.Topics[0]
	found := []wire.Partition{}
	for _, p := range topic.Partitions {
		replicas := []int32{}
		for _, r := range p.Replicas {
			replicas = append(replicas, int32(r.ID))
		}
		found = append(found, wire.Partition{Partition: int32(p.ID), Leader: int32(p.Leader.ID), Replicas: replicas})
	}
	return map[string]any{"partitions": found}, topic.Error
}

func listOffsets(ctx context.Context, c wire.Command) (any, error) {
	requests := []kafka.OffsetRequest{}
	for p := 0; p < int(c.Partitions); p++ {
		switch c.Timestamp {
		case -2:
			requests = append(requests, kafka.FirstOffsetOf(p))
		case -1:
			requests = append(requests, kafka.LastOffsetOf(p))
		default:
			requests = append(requests, kafka.TimeOffsetOf(p, time.UnixMilli(c.Timestamp)))
		}
	}
	response, err := client.ListOffsets(ctx, &kafka.ListOffsetsRequest{Topics: map[string][]kafka.OffsetRequest{c.Topic: requests}})
	if err != nil {
		return nil, err
	}
	offsets := map[int32]int64{}
	for _, p := range response.Topics[c.Topic] {
		if p.Error != nil {
			return nil, p.Error
		}
		switch c.Timestamp {
		case -2:
			offsets[int32(p.Partition)] = p.FirstOffset
		case -1:
			offsets[int32(p.Partition)] = p.LastOffset
		default:
			for offset := range p.Offsets {
				offsets[int32(p.Partition)] = offset
			}
		}
	}
	return wire.Offsets(offsets), nil
}

// produce uses a Writer whose balancer finds the partition that the driver wants in WriterData.
func produce(ctx context.Context, c wire.Command) (any, error) {
	type place struct {
		partition int32
		index     int
	}
	offsets := make([]int64, len(c.Records))
	writer := &kafka.Writer{
		Addr: address, Topic: c.Topic, RequiredAcks: kafka.RequireAll, BatchTimeout: 5 * time.Millisecond,
		Compression: codecs[c.Compression], Transport: transport,
		Balancer: kafka.BalancerFunc(func(m kafka.Message, _ ...int) int {
			return int(m.WriterData.(place).partition)
		}),
		Completion: func(messages []kafka.Message, err error) {
			for _, m := range messages {
				offsets[m.WriterData.(place).index] = m.Offset
			}
		},
	}
	messages := []kafka.Message{}
	for i, r := range c.Records {
		m := kafka.Message{Key: wire.Bytes(r.Key), Value: wire.Bytes(r.Value), Time: time.UnixMilli(r.Timestamp), WriterData: place{r.Partition, i}}
		for _, h := range r.Headers {
			m.Headers = append(m.Headers, kafka.Header{Key: h[0], Value: []byte(h[1])})
		}
		messages = append(messages, m)
	}
	// It looks a topic up once, in metadata that may be older than the topic; nothing was sent then.
	err := writer.WriteMessages(ctx, messages...)
	for tries := 0; errors.Is(err, kafka.UnknownTopicOrPartition) && tries < 20; tries++ {
		time.Sleep(100 * time.Millisecond)
		err = writer.WriteMessages(ctx, messages...)
	}
	if err != nil {
		return nil, err
	}
	if err := writer.Close(); err != nil {
		return nil, err
	}
	return map[string]any{"offsets": offsets}, nil
}

// consume reads partition after partition, each to its end: a Reader without a group holds one partition.
func consume(ctx context.Context, c wire.Command) (any, error) {
	ends, err := listOffsets(ctx, wire.Command{Topic: c.Topic, Partitions: c.Partitions, Timestamp: -1})
	if err != nil {
		return nil, err
	}
	records := []wire.Record{}
	for p := 0; p < int(c.Partitions); p++ {
		end := ends.(map[string]any)["offsets"].(map[string]int64)[fmt.Sprint(p)]
		if end == 0 {
			continue
		}
		reader := kafka.NewReader(kafka.ReaderConfig{Brokers: []string{os.Args[1]}, Topic: c.Topic, Partition: p, MaxWait: 500 * time.Millisecond})
		for {
			m, err := reader.FetchMessage(ctx)
			if err != nil {
				return nil, fmt.Errorf("after %d records: %w", len(records), err)
			}
			headers := [][2]string{}
			for _, h := range m.Headers {
				headers = append(headers, [2]string{h.Key, string(h.Value)})
			}
			records = append(records, wire.Record{
				Partition: int32(m.Partition), Offset: m.Offset, Key: wire.Text(m.Key), Value: wire.Text(m.Value),
				Headers: headers, Timestamp: m.Time.UnixMilli(),
			})
			if m.Offset == end-1 {
				break
			}
		}
		reader.Close()
	}
	return map[string]any{"records": records}, nil
}

var reader *kafka.Reader
var stop context.CancelFunc
var fetching, watching chan struct{}

func join(c wire.Command) (any, error) {
	id := fmt.Sprintf("member-%d", os.Getpid())
	reader = kafka.NewReader(kafka.ReaderConfig{
		Brokers: []string{os.Args[1]}, GroupID: c.Group, Topic: c.Topic, StartOffset: kafka.FirstOffset,
		MaxWait: 200 * time.Millisecond, HeartbeatInterval: 300 * time.Millisecond, SessionTimeout: 10 * time.Second,
		JoinGroupBackoff: 200 * time.Millisecond,
		Dialer:           &kafka.Dialer{ClientID: id, Timeout: 10 * time.Second, Resolver: &net.Resolver{}},
		ErrorLogger:      kafka.LoggerFunc(func(format string, a ...any) { fmt.Fprintf(os.Stderr, format+"\n", a...) }),
	})
	ctx, cancel := context.WithCancel(context.Background())
	stop, fetching, watching = cancel, make(chan struct{}), make(chan struct{})
	go func() {
		defer close(fetching)
		for {
			m, err := reader.FetchMessage(ctx)
			if errors.Is(err, context.Canceled) {
				return
			}
			if err == nil {
				wire.Consumed(int32(m.Partition), m.Offset, m.Value)
				err = reader.CommitMessages(ctx, m)
			}
			if err != nil && !errors.Is(err, context.Canceled) {
				fmt.Fprintln(os.Stderr, err)
			}
		}
	}()
	go func() {
		defer close(watching)
		watch(ctx, c, id)
	}()
	return nil, nil
}

func watch(ctx context.Context, c wire.Command, id string) {
	var last []int32
	for ctx.Err() == nil {
		if now, stable := assignment(ctx, c, id); stable && !slices.Equal(now, last) {
			wire.Assigned(now)
			last = now
		}
		time.Sleep(100 * time.Millisecond)
	}
}

func assignment(ctx context.Context, c wire.Command, id string) ([]int32, bool) {
	response, err := client.DescribeGroups(ctx, &kafka.DescribeGroupsRequest{GroupIDs: []string{c.Group}})
	if err != nil || response.Groups[0].GroupState != "Stable" {
		return nil, false
	}
	held := []int32{}
	for _, m := range response.Groups[0].Members {
		if m.ClientID != id {
			continue
		}
		for _, topic := range m.MemberAssignments.Topics {
			for _, p := range topic.Partitions {
				held = append(held, int32(p))
			}
		}
	}
	slices.Sort(held)
	return held, true
}

func leave(wire.Command) (any, error) {
	stop()
	<-fetching
	<-watching
	return nil, reader.Close()
}
