// Package outcomes notes what admin calls come to, and prints it: one JSON object of step and outcome.
package outcomes

import (
	"encoding/json"
	"fmt"
	"os"
	"sort"
)

var all = map[string]any{}

// Step notes what a call comes to: its lines in order, or its error.
func Step(name string, call func() ([]string, error)) {
	lines, err := call()
	if err != nil {
		all[name] = err.Error()
		return
	}
	sort.Strings(lines)
	all[name] = lines
}

// Print ends the program's work.
func Print() {
	Must(json.NewEncoder(os.Stdout).Encode(all))
}

// Must ends the program when a step that others need has failed.
func Must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
