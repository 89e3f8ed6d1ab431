// Package wire is the conversation with the driver: one JSON command a line on stdin, one JSON reply a line on
// stdout ({"id","ok"} or {"id","error"}), and events ({"event":…}) of a group member in between.
package wire

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"sync"
)

// Record is a record as the driver sends it and expects it back; nil is Kafka's null.
type Record struct {
	Partition int32       `json:"partition"`
	Offset    int64       `json:"offset"`
	Key       *string     `json:"key"`
	Value     *string     `json:"value"`
	Headers   [][2]string `json:"headers"`
	Timestamp int64       `json:"timestamp"`
}

// Command holds the arguments of every command; each reads those that it knows.
type Command struct {
	ID          int      `json:"id"`
	Do          string   `json:"do"`
	Topic       string   `json:"topic"`
	Group       string   `json:"group"`
	Partitions  int32    `json:"partitions"`
	Compression string   `json:"compression"`
	Idempotent  bool     `json:"idempotent"`
	Count       int      `json:"count"`
	Timestamp   int64    `json:"timestamp"`
	Rate        int      `json:"rate"`
	Records     []Record `json:"records"`
}

// Handler answers one command.
type Handler func(Command) (any, error)

var out sync.Mutex

// Emit writes one line.
func Emit(line any) {
	text, err := json.Marshal(line)
	if err != nil {
		panic(err)
	}
	out.Lock()
	defer out.Unlock()
	os.Stdout.Write(append(text, '\n'))
}

// Assigned tells the whole present assignment of this member.
func Assigned(partitions []int32) {
	if partitions == nil {
		partitions = []int32{}
	}
	Emit(map[string]any{"event": "assigned", "partitions": partitions})
}

// Consumed tells one record that this member was given.
func Consumed(partition int32, offset int64, value []byte) {
	Emit(map[string]any{"event": "record", "partition": partition, "offset": offset, "value": string(value)})
}

// Serve answers commands, in order, until stdin ends.
func Serve(handlers map[string]Handler) {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		var command Command
		if err := json.Unmarshal(lines.Bytes(), &command); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		handler, found := handlers[command.Do]
		if !found {
			Emit(map[string]any{"id": command.ID, "error": "no such command: " + command.Do})
			continue
		}
		result, err := handler(command)
		if err != nil {
			Emit(map[string]any{"id": command.ID, "error": err.Error()})
			continue
		}
		if result == nil {
			result = map[string]any{}
		}
		Emit(map[string]any{"id": command.ID, "ok": result})
	}
}

// Bytes gives a nullable string as nullable bytes.
func Bytes(text *string) []byte {
	if text == nil {
		return nil
	}
	return append([]byte{}, *text...)
}

// Text gives nullable bytes as a nullable string.
func Text(bytes []byte) *string {
	if bytes == nil {
		return nil
	}
	text := string(bytes)
	return &text
}

// Offsets gives a map by partition with the keys that JSON needs.
func Offsets(offsets map[int32]int64) map[string]any {
	named := map[string]int64{}
	for partition, offset := range offsets {
		named[strconv.Itoa(int(partition))] = offset
	}
	return map[string]any{"offsets": named}
}

// Partition is what describe-topic tells of one partition.
type Partition struct {
	Partition int32   `json:"partition"`
	Leader    int32   `json:"leader"`
	Replicas  []int32 `json:"replicas"`
}
