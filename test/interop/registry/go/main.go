// franz-go's sr package against the registry whose URL is the first argument.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

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

func same[T comparable](actual, expected T) {
	if actual != expected {
		panic(fmt.Sprintf("%v instead of %v", actual, expected))
	}
}

func fails(err error, code int) {
	var answer *sr.ResponseError
	if !errors.As(err, &answer) {
		panic(fmt.Sprintf("%v instead of %d", err, code))
	}
	same(answer.ErrorCode, code)
}

const (
	first        = `{"type":"record","name":"Go","fields":[{"name":"name","type":"string"}]}`
	second       = `{"type":"record","name":"Go","fields":[{"name":"name","type":"string"},{"name":"age","type":"int","default":0}]}`
	incompatible = `{"type":"record","name":"Go","fields":[{"name":"name","type":"string"},{"name":"age","type":"string","default":""}]}`
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	client := must(sr.NewClient(sr.URLs(os.Args[1])))

	// Register, evolve, look up, compare.
	one := must(client.CreateSchema(ctx, "go-value", sr.Schema{Schema: first}))
	two := must(client.CreateSchema(ctx, "go-value", sr.Schema{Schema: second}))
	same(two.ID, one.ID+1)
	same(two.Version, 2)
	_, err := client.CreateSchema(ctx, "go-value", sr.Schema{Schema: incompatible})
	fails(err, 40901)
	same(must(client.CheckCompatibility(ctx, "go-value", -1, sr.Schema{Schema: incompatible})).Is, false)
	same(must(client.CheckCompatibility(ctx, "go-value", 1, sr.Schema{Schema: second})).Is, true)
	same(must(client.LookupSchema(ctx, "go-value", sr.Schema{Schema: first})).Version, 1)
	same(must(client.SchemaByID(ctx, two.ID)).Schema, second)
	same(must(client.SchemaByVersion(ctx, "go-value", -1)).Version, 2)
	same(len(must(client.SubjectVersions(ctx, "go-value"))), 2)
	same(len(must(client.Schemas(ctx, "go-value"))), 2)
	same(len(must(client.SchemaUsagesByID(ctx, one.ID))), 1)
	same(len(must(client.SupportedTypes(ctx))), 3)
	_, err = client.SchemaByID(ctx, 4711)
	fails(err, 40403)

	// Protobuf and JSON Schema, references.
	price := sr.Schema{Type: sr.TypeProtobuf, Schema: `syntax = "proto3"; message Price { int32 cents = 1; }`}
	must(client.CreateSchema(ctx, "go-price", price))
	references := []sr.SchemaReference{{Name: "price.proto", Subject: "go-price", Version: 1}}
	order := `syntax = "proto3"; import "price.proto"; message Order { Price price = 1; }`
	must(client.CreateSchema(ctx, "go-order", sr.Schema{Type: sr.TypeProtobuf, Schema: order, References: references}))
	same(len(must(client.SchemaReferences(ctx, "go-price", 1))), 1)
	_, err = client.DeleteSubject(ctx, "go-price", sr.SoftDelete)
	fails(err, 42206)
	must(client.CreateSchema(ctx, "go-json", sr.Schema{Type: sr.TypeJSON, Schema: `{"type":"object"}`}))

	// Settings.
	for _, result := range client.SetCompatibility(ctx, sr.SetCompatibility{Level: sr.CompatFullTransitive}, "go-value") {
		check(result.Err)
	}
	for _, result := range client.Compatibility(ctx, "go-value") {
		check(result.Err)
		same(result.Level, sr.CompatFullTransitive)
	}
	for _, result := range client.SetMode(ctx, sr.ModeReadOnly, "go-value") {
		check(result.Err)
	}
	_, err = client.CreateSchema(ctx, "go-value", sr.Schema{Schema: `"string"`})
	fails(err, 42205)
	for _, result := range client.ResetMode(ctx, "go-value") {
		check(result.Err)
	}

	// Deletion.
	check(client.DeleteSchema(ctx, "go-value", 1, sr.SoftDelete))
	_, err = client.SchemaByVersion(ctx, "go-value", 1)
	fails(err, 40402)
	check(client.DeleteSchema(ctx, "go-value", 1, sr.HardDelete))
	same(len(must(client.DeleteSubject(ctx, "go-value", sr.SoftDelete))), 1)
	same(len(must(client.DeleteSubject(ctx, "go-value", sr.HardDelete))), 1)
}
