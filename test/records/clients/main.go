// Writes the batches that clients produce: a fake broker prints what each Produce request carries, a JSON line a batch.
//
//	go run . > ../fixtures/client-batches.jsonl      (python3 with confluent-kafka 2.16 and kafka-python 3.0 on the PATH)
//
// Every client sends, for each compression, the records of produce.py and of produceFranz, batched into one.
package main

import (
	"context"
	"encoding/base64"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

const recordCount = 100

func main() {
	cluster, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.SeedTopics(1, "t"))
	check(err)
	defer cluster.Close()
	var lock sync.Mutex
	client := ""
	cluster.ControlKey(int16(kmsg.Produce), func(request kmsg.Request) (kmsg.Response, error, bool) {
		cluster.KeepControl()
		lock.Lock()
		defer lock.Unlock()
		for _, topic := range request.(*kmsg.ProduceRequest).Topics {
			for _, partition := range topic.Partitions {
				fmt.Printf("{\"client\":%q,\"base64\":%q}\n", client, base64.StdEncoding.EncodeToString(partition.Records))
			}
		}
		return nil, nil, false
	})
	codecs := map[string]kgo.CompressionCodec{
		"gzip": kgo.GzipCompression(), "snappy": kgo.SnappyCompression(),
		"lz4": kgo.Lz4Compression(), "zstd": kgo.ZstdCompression(),
	}
	addresses := strings.Join(cluster.ListenAddrs(), ",")
	for _, name := range []string{"gzip", "snappy", "lz4", "zstd"} {
		client = "franz-go " + name
		produceFranz(addresses, codecs[name])
		for _, python := range []string{"confluent-kafka", "kafka-python"} {
			client = python + " " + name
			command := exec.Command("python3", "produce.py", python, addresses, name)
			command.Stderr = os.Stderr
			check(command.Run())
		}
	}
}

func produceFranz(addresses string, codec kgo.CompressionCodec) {
	client, err := kgo.NewClient(kgo.SeedBrokers(strings.Split(addresses, ",")...), kgo.DefaultProduceTopic("t"),
		kgo.ProducerBatchCompression(codec), kgo.ProducerLinger(200*time.Millisecond))
	check(err)
	defer client.Close()
	for i := range recordCount {
		client.Produce(context.Background(), &kgo.Record{
			Key:       fmt.Appendf(nil, "key-%d", i),
			Value:     []byte(strings.Repeat(fmt.Sprintf("value-%d ", i), 150)),
			Headers:   []kgo.RecordHeader{{Key: "n", Value: fmt.Appendf(nil, "%d", i)}},
			Timestamp: time.UnixMilli(1790000000000 + int64(i)),
		}, nil)
	}
	check(client.Flush(context.Background()))
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
