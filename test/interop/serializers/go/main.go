// franz-go's sr.Serde around twmb/avro, encoding/json and Google's Protobuf, with records by kgo: BOOTSTRAP REGISTRY SCHEMAS.
package main

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/big"
	"os"
	"reflect"
	"time"

	"github.com/twmb/avro"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/sr"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func must[T any](value T, err error) T {
	check(err)
	return value
}

func same(actual, expected any) {
	if !reflect.DeepEqual(actual, expected) {
		panic(fmt.Sprintf("%v instead of %v", actual, expected))
	}
}

type client struct {
	ctx      context.Context
	kafka    *kgo.Client
	registry *sr.Client
	schemas  map[string][3]string
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	c := client{ctx: ctx, registry: must(sr.NewClient(sr.URLs(os.Args[2])))}
	c.kafka = must(kgo.NewClient(kgo.SeedBrokers(os.Args[1])))
	defer c.kafka.Close()
	check(json.Unmarshal(must(os.ReadFile(os.Args[3])), &c.schemas))
	c.avro()
	c.json()
	c.protobuf()
}

type avroShip struct {
	ID     int64            `avro:"id"`
	Note   *string          `avro:"note"`
	Cargo  any              `avro:"cargo"`
	Price  *big.Rat         `avro:"price"`
	At     time.Time        `avro:"at"`
	Day    time.Time        `avro:"day"`
	Kind   string           `avro:"kind"`
	Counts map[string]int64 `avro:"counts"`
	Ports  []string         `avro:"ports"`
	Age    int32            `avro:"age"`
}

func (c client) avro() {
	id := c.register("go-avro-value", "avro", sr.TypeAvro)
	schema := avro.MustParse(c.schemas["avro"][1])
	price, _ := new(big.Rat).SetString("-12345678901234567890.1234")
	one := avroShip{
		ID: 1<<53 + 1, Cargo: int64(math.MinInt64), Price: price, Kind: "FERRY",
		At: time.UnixMicro(1769860800123456).UTC(), Day: time.Unix(-86400, 0).UTC(),
		Counts: map[string]int64{"crew": 1 << 62}, Ports: []string{"Kiel", "Göteborg"}, Age: 7,
	}
	two := one
	note := "für Emma"
	two.Note, two.Cargo, two.Age = &note, "oats", 0
	encode := func(v any) ([]byte, error) { return schema.Encode(v) }
	decode := func(data []byte, v any) error { _, err := schema.Decode(data, v); return err }
	roundTrip(c, "go-avro", []avroShip{one, two}, id, encode, decode)
}

type jsonShip struct {
	ID    int64    `json:"id"`
	Note  *string  `json:"note"`
	Ports []string `json:"ports,omitempty"`
	Age   int      `json:"age"`
}

func (c client) json() {
	id := c.register("go-json-value", "json", sr.TypeJSON)
	note := "für Emma"
	values := []jsonShip{{ID: math.MaxInt64, Ports: []string{"Kiel"}, Age: 7}, {ID: -5, Note: &note}}
	roundTrip(c, "go-json", values, id, json.Marshal, json.Unmarshal)
}

// The second version follows the first, the third may not.
func (c client) register(subject, format string, kind sr.SchemaType) int {
	schemas := c.schemas[format]
	must(c.registry.CreateSchema(c.ctx, subject, sr.Schema{Schema: schemas[0], Type: kind}))
	second := must(c.registry.CreateSchema(c.ctx, subject, sr.Schema{Schema: schemas[1], Type: kind}))
	same(second.Version, 2)
	_, err := c.registry.CreateSchema(c.ctx, subject, sr.Schema{Schema: schemas[2], Type: kind})
	var answer *sr.ResponseError
	if !errors.As(err, &answer) || answer.ErrorCode != 40901 {
		panic(fmt.Sprintf("%v instead of 40901", err))
	}
	return second.ID
}

// Two good records, then bad ones, each refused; and what is read back.
func roundTrip[T any](
	c client, topic string, values []T, id int,
	encode func(any) ([]byte, error), decode func([]byte, any) error, opts ...sr.EncodingOpt,
) {
	var serde sr.Serde
	opts = append(opts, sr.EncodeFn(encode), sr.DecodeFn(decode))
	serde.Register(id, values[0], opts...)
	for _, value := range values {
		check(c.produce(topic, must(serde.Encode(value))))
	}
	stranger := must(c.registry.CreateSchema(c.ctx, "elsewhere-value", sr.Schema{Schema: `"long"`}))
	good := must(serde.Encode(values[0]))
	for _, bad := range [][]byte{withID(good, stranger.ID), withID(good, math.MaxInt32), good[:len(good)-1], []byte("hello")} {
		same(c.produce(topic, bad), kerr.InvalidRecord)
	}

	c.kafka.AddConsumeTopics(topic)
	for read := 0; read < len(values); {
		fetches := c.kafka.PollFetches(c.ctx)
		check(fetches.Err())
		for _, record := range fetches.Records() {
			back := reflect.New(reflect.TypeOf(values[0])).Interface().(*T)
			check(serde.Decode(record.Value, back))
			// Numbers of any form: told apart as they are written.
			same(text(*back), text(values[read]))
			read++
		}
	}
	c.kafka.PurgeTopicsFromClient(topic)
}

func (c client) produce(topic string, value []byte) error {
	return c.kafka.ProduceSync(c.ctx, &kgo.Record{Topic: topic, Value: value}).FirstErr()
}

func withID(value []byte, id int) []byte {
	changed := bytes.Clone(value)
	binary.BigEndian.PutUint32(changed[1:], uint32(id))
	return changed
}

func text(value any) string {
	return string(must(json.Marshal(value)))
}
