package main

import (
	"math"

	"github.com/bufbuild/protocompile"
	"github.com/twmb/franz-go/pkg/sr"
	"google.golang.org/protobuf/encoding/protojson"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/dynamicpb"
)

// A message that can be registered with a Serde, which knows values by their Go type.
type protobufShip struct{ message *dynamicpb.Message }

func (c client) protobuf() {
	id := c.register("go-protobuf-value", "protobuf", sr.TypeProtobuf)
	sources := protocompile.SourceAccessorFromMap(map[string]string{"ship.proto": c.schemas["protobuf"][1]})
	compiler := protocompile.Compiler{Resolver: protocompile.WithStandardImports(&protocompile.SourceResolver{Accessor: sources})}
	descriptor := must(compiler.Compile(c.ctx, "ship.proto"))[0].Messages().ByName("Ship")

	one := ship(descriptor, `{"id":"9007199254740993","most":"18446744073709551615","tons":"-9223372036854775808",
		"at":"2026-01-31T12:00:00.123456Z","kind":"FERRY","counts":{"crew":"4611686018427387904"},
		"ports":[{"name":"Kiel"}],"flag":"AP8=","age":7}`)
	same(one.message.Get(descriptor.Fields().ByName("tons")).Int(), int64(math.MinInt64))
	two := ship(descriptor, `{"note":"für Emma","goods":"oats"}`)
	encode := func(v any) ([]byte, error) { return proto.Marshal(v.(protobufShip).message) }
	decode := func(data []byte, v any) error {
		message := dynamicpb.NewMessage(descriptor)
		v.(*protobufShip).message = message
		return proto.Unmarshal(data, message)
	}
	roundTrip(c, "go-protobuf", []protobufShip{one, two}, id, encode, decode, sr.Index(0))
}

func ship(descriptor protoreflect.MessageDescriptor, json string) protobufShip {
	message := dynamicpb.NewMessage(descriptor)
	check(protojson.Unmarshal([]byte(json), message))
	return protobufShip{message}
}

func (s protobufShip) MarshalJSON() ([]byte, error) {
	return protojson.Marshal(s.message)
}
