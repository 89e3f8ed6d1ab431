// The franz-go client (kgo and kadm) of the interop tests.
package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"

	"sargasso.test/interop/wire"
)

var bootstrap = os.Args[1]
var codecs = map[string]kgo.CompressionCodec{
	"none": kgo.NoCompression(), "gzip": kgo.GzipCompression(), "snappy": kgo.SnappyCompression(),
	"lz4": kgo.Lz4Compression(), "zstd": kgo.ZstdCompression(),
}

func deadline() (context.Context, context.CancelFunc) {
	return context.WithTimeout(context.Background(), 30*time.Second)
}

func open(options ...kgo.Opt) (*kgo.Client, error) {
	return kgo.NewClient(append([]kgo.Opt{kgo.SeedBrokers(bootstrap)}, options...)...)
}

// admin wraps a call that needs an admin client.
func admin(call func(context.Context, *kadm.Client, wire.Command) (any, error)) wire.Handler {
	return func(command wire.Command) (any, error) {
		client, err := open()
		if err != nil {
			return nil, err
		}
		defer client.Close()
		ctx, cancel := deadline()
		defer cancel()
		return call(ctx, kadm.NewClient(client), command)
	}
}

func main() {
	wire.Serve(map[string]wire.Handler{
		"create-topic": admin(func(ctx context.Context, client *kadm.Client, c wire.Command) (any, error) {
			response, err := client.CreateTopic(ctx, c.Partitions, 1, nil, c.Topic)
			if err != nil {
				return nil, err
			}
			return nil, response.Err
		}),
		"delete-topic": admin(func(ctx context.Context, client *kadm.Client, c wire.Command) (any, error) {
			response, err := client.DeleteTopic(ctx, c.Topic)
			if err != nil {
				return nil, err
			}
			return nil, response.Err
		}),
		"list-topics": admin(func(ctx context.Context, client *kadm.Client, _ wire.Command) (any, error) {
			topics, err := client.ListTopics(ctx)
			return map[string]any{"topics": topics.Names()}, err
		}),
		"describe-topic": admin(func(ctx context.Context, client *kadm.Client, c wire.Command) (any, error) {
			topics, err := client.ListTopics(ctx, c.Topic)
			if err != nil {
				return nil, err
			}
			found := []wire.Partition{}
			for _, p := range topics[c.Topic].Partitions.Sorted() {
				found = append(found, wire.Partition{Partition: p.Partition, Leader: p.Leader, Replicas: p.Replicas})
			}
			return map[string]any{"partitions": found}, topics[c.Topic].Err
		}),
		"list-offsets": admin(func(ctx context.Context, client *kadm.Client, c wire.Command) (any, error) {
			listed, err := func() (kadm.ListedOffsets, error) {
				switch c.Timestamp {
				case -2:
					return client.ListStartOffsets(ctx, c.Topic)
				case -1:
					return client.ListEndOffsets(ctx, c.Topic)
				}
				return client.ListOffsetsAfterMilli(ctx, c.Timestamp, c.Topic)
			}()
			if err != nil {
				return nil, err
			}
			offsets := map[int32]int64{}
			listed.Each(func(o kadm.ListedOffset) {
				if o.Err != nil {
					err = o.Err
				}
				offsets[o.Partition] = o.Offset
				// kadm answers a time after the last record with the end offset, and says so by the timestamp.
				if c.Timestamp >= 0 && o.Timestamp == -1 {
					offsets[o.Partition] = -1
				}
			})
			return wire.Offsets(offsets), err
		}),
		"list-groups": admin(func(ctx context.Context, client *kadm.Client, _ wire.Command) (any, error) {
			groups, err := client.ListGroups(ctx)
			return map[string]any{"groups": groups.Groups()}, err
		}),
		"describe-group": admin(func(ctx context.Context, client *kadm.Client, c wire.Command) (any, error) {
			groups, err := client.DescribeGroups(ctx, c.Group)
			if err != nil {
				return nil, err
			}
			return map[string]any{"state": groups[c.Group].State, "members": len(groups[c.Group].Members)}, groups[c.Group].Err
		}),
		"committed": admin(func(ctx context.Context, client *kadm.Client, c wire.Command) (any, error) {
			fetched, err := client.FetchOffsets(ctx, c.Group)
			offsets := map[int32]int64{}
			for partition, offset := range fetched[c.Topic] {
				offsets[partition] = offset.At
			}
			return wire.Offsets(offsets), err
		}),
		"delete-group": admin(func(ctx context.Context, client *kadm.Client, c wire.Command) (any, error) {
			response, err := client.DeleteGroup(ctx, c.Group)
			if err != nil {
				return nil, err
			}
			return nil, response.Err
		}),
		"produce": produce,
		"flow":    flow,
		"consume": consume,
		"join":    join,
		"leave":   leave,
	})
}

func produce(c wire.Command) (any, error) {
	options := []kgo.Opt{
		kgo.DefaultProduceTopic(c.Topic),
		kgo.RecordPartitioner(kgo.ManualPartitioner()),
		kgo.ProducerBatchCompression(codecs[c.Compression]),
		kgo.ProducerLinger(5 * time.Millisecond),
	}
	if !c.Idempotent {
		options = append(options, kgo.DisableIdempotentWrite())
	}
	client, err := open(options...)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	records := make([]*kgo.Record, len(c.Records))
	for i, r := range c.Records {
		records[i] = &kgo.Record{Partition: r.Partition, Key: wire.Bytes(r.Key), Value: wire.Bytes(r.Value), Timestamp: time.UnixMilli(r.Timestamp)}
		for _, h := range r.Headers {
			records[i].Headers = append(records[i].Headers, kgo.RecordHeader{Key: h[0], Value: []byte(h[1])})
		}
	}
	ctx, cancel := deadline()
	defer cancel()
	if err := client.ProduceSync(ctx, records...).FirstErr(); err != nil {
		return nil, err
	}
	offsets := make([]int64, len(records))
	for i, r := range records {
		offsets[i] = r.Offset
	}
	return map[string]any{"offsets": offsets}, nil
}

// flow sends count records, at rate a second, round robin over the partitions, idempotently and with retries without
// end. The value is "<partition>:<number in the partition>". Every acknowledgement is an event: partition, number, offset.
func flow(c wire.Command) (any, error) {
	client, err := open(
		kgo.DefaultProduceTopic(c.Topic),
		kgo.RecordPartitioner(kgo.ManualPartitioner()),
		kgo.ProducerLinger(5*time.Millisecond),
		kgo.MaxBufferedRecords(c.Count),
		kgo.RetryTimeout(2*time.Minute),
		kgo.RetryBackoffFn(func(int) time.Duration { return 100 * time.Millisecond }),
	)
	if err != nil {
		return nil, err
	}
	defer client.Close()
	var mutex sync.Mutex
	var failed error
	start := time.Now()
	for i := 0; i < c.Count; i++ {
		partition, number := int32(i)%c.Partitions, i/int(c.Partitions)
		value := fmt.Sprintf("%d:%d", partition, number)
		client.Produce(context.Background(), &kgo.Record{Partition: partition, Value: []byte(value)}, func(r *kgo.Record, err error) {
			if err != nil {
				mutex.Lock()
				failed = err
				mutex.Unlock()
				return
			}
			wire.Emit(map[string]any{"event": "acked", "partition": r.Partition, "number": number, "offset": r.Offset})
		})
		if i%100 == 99 {
			time.Sleep(time.Until(start.Add(time.Duration(i) * time.Second / time.Duration(c.Rate))))
		}
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	if err := client.Flush(ctx); err != nil {
		return nil, err
	}
	mutex.Lock()
	defer mutex.Unlock()
	return nil, failed
}

func consume(c wire.Command) (any, error) {
	offsets := map[int32]kgo.Offset{}
	for p := int32(0); p < c.Partitions; p++ {
		offsets[p] = kgo.NewOffset().AtStart()
	}
	client, err := open(kgo.ConsumePartitions(map[string]map[int32]kgo.Offset{c.Topic: offsets}))
	if err != nil {
		return nil, err
	}
	defer client.Close()
	ctx, cancel := deadline()
	defer cancel()
	records := []wire.Record{}
	for len(records) < c.Count {
		fetches := client.PollFetches(ctx)
		if err := fetches.Err(); err != nil {
			return nil, fmt.Errorf("after %d records: %w", len(records), err)
		}
		fetches.EachRecord(func(r *kgo.Record) {
			headers := [][2]string{}
			for _, h := range r.Headers {
				headers = append(headers, [2]string{h.Key, string(h.Value)})
			}
			records = append(records, wire.Record{
				Partition: r.Partition, Offset: r.Offset, Key: wire.Text(r.Key), Value: wire.Text(r.Value),
				Headers: headers, Timestamp: r.Timestamp.UnixMilli(),
			})
		})
	}
	return map[string]any{"records": records}, nil
}

// The group member of this process.
var member *kgo.Client
var stop context.CancelFunc
var stopped chan struct{}

func join(c wire.Command) (any, error) {
	var mutex sync.Mutex
	var held []int32
	change := func(edit func()) {
		mutex.Lock()
		defer mutex.Unlock()
		edit()
		wire.Assigned(held)
	}
	without := func(lost []int32) {
		held = slices.DeleteFunc(held, func(p int32) bool { return slices.Contains(lost, p) })
	}
	client, err := open(
		kgo.ConsumerGroup(c.Group), kgo.ConsumeTopics(c.Topic),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()),
		kgo.SessionTimeout(10*time.Second), kgo.HeartbeatInterval(300*time.Millisecond),
		kgo.DisableAutoCommit(), kgo.BlockRebalanceOnPoll(),
		kgo.OnPartitionsAssigned(func(_ context.Context, _ *kgo.Client, added map[string][]int32) {
			change(func() { held = append(held, added[c.Topic]...) })
		}),
		kgo.OnPartitionsRevoked(func(_ context.Context, _ *kgo.Client, lost map[string][]int32) {
			change(func() { without(lost[c.Topic]) })
		}),
		kgo.OnPartitionsLost(func(_ context.Context, _ *kgo.Client, lost map[string][]int32) {
			change(func() { without(lost[c.Topic]) })
		}),
	)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	member, stop, stopped = client, cancel, make(chan struct{})
	go func() {
		defer close(stopped)
		for ctx.Err() == nil {
			fetches := client.PollRecords(ctx, 500)
			count := 0
			fetches.EachRecord(func(r *kgo.Record) {
				count++
				wire.Consumed(r.Partition, r.Offset, r.Value)
			})
			if count > 0 {
				if err := client.CommitUncommittedOffsets(context.Background()); err != nil {
					fmt.Fprintln(os.Stderr, "commit:", err)
				}
			}
			client.AllowRebalance()
		}
	}()
	return nil, nil
}

func leave(wire.Command) (any, error) {
	stop()
	<-stopped
	member.Close()
	return nil, nil
}
