// The public test suites of client libraries, as published, against the gateway. Each list of what is left out has its reasons.

import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { describe, test } from "node:test";
import { cache, root } from "../paths.ts";
import { end, start } from "../processes.ts";
import { startTarget } from "../target.ts";

interface Outcome {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
  readonly exitCode: number | null;
  readonly output: string;
}

const minutes = 60_000;

/** The verdicts of a Go test program's `-test.v` output. */
async function outcome(child: ChildProcess): Promise<Outcome> {
  let output = "";
  const add = (part: string): void => {
    output += part;
  };
  child.stdout?.setEncoding("utf8").on("data", add);
  child.stderr?.setEncoding("utf8").on("data", add);
  try {
    await once(child, "close");
  } finally {
    await end(child, "SIGKILL");
  }
  const verdicts = (word: string): string[] =>
    [...output.matchAll(new RegExp(`^ *--- ${word}: (\\S+)`, "gm"))].map(([, name]) => name ?? "");
  return { passed: verdicts("PASS"), failed: verdicts("FAIL"), exitCode: child.exitCode, output };
}

function assertPassed({ passed, failed, exitCode, output }: Outcome, atLeast: number): void {
  assert.deepEqual(failed, [], output.slice(-20_000));
  // A program that runs out of time, or panics, says so of no test.
  assert.equal(exitCode, 0, output.slice(-20_000));
  assert.ok(passed.length >= atLeast, `only ${passed.length} tests ran:\n${output.slice(-5000)}`);
}

describe("public suites", { concurrency: 2 }, () => {
  test("franz-go, pkg/kgo", { timeout: 8 * minutes }, async () => {
    const leftOut = [
      // Transactions, the new group protocol, share groups and SASL are not served.
      ...["Txn", "Transaction", "848", "Share", "SCRAM"],
      // Wants to see __consumer_offsets: offsets are not kept in a topic here.
      "^TestConsumeRegex$",
    ];
    const target = await startTarget("gateway");
    try {
      const child = start(
        "./suite.test",
        ["-test.v", "-test.timeout=7m", `-test.skip=${leftOut.join("|")}`],
        {
          cwd: join(cache, "suites/franz-go/pkg/kgo"),
          env: {
            ...process.env,
            ...{ KGO_SEEDS: target.bootstrap, KGO_TEST_RF: "1", KGO_TEST_RECORDS: "5000" },
            KGO_LOG_LEVEL: "none",
          },
        },
      );
      assertPassed(await outcome(child), 100);
    } finally {
      await target.stop();
    }
  });

  // It knows no other address than localhost:9092, so it gets a network of its own.
  test("kafka-go", { timeout: 8 * minutes }, async () => {
    const leftOut = [
      // Transactions, ACLs, quotas, SASL and TLS are not served.
      ...[
        "Txn",
        "ACL",
        "Quota",
        "SASL",
        "^TestWriter$/SASL",
        "Scram",
        "TLS",
        "TestClientFindCoordinator",
        "TestClientInitProducerId",
      ],
      // Asks for topics that it has deleted, so that they are created anew: in Kafka's answer they are not there yet.
      "^TestConn$/^test_delete_topics",
      // Wants half of the records of three partitions at each of two readers: by chance, if the second joins late.
      "^TestReaderConsumerGroup$/^consumer_group_rebalance$",
      // Makes a topic with segment.bytes=200, which is refused since Kafka 4.0.
      "TestReaderReadCompactedMessage",
      // These look up committed offsets with a group that lacks its connect function, and panic.
      "^TestReaderConsumerGroup$/^verify_offset_committed|^TestReaderConsumerGroup$/commits_on_close$",
    ];
    const data = join(cache, "suites/kafka-go-data");
    const gateway = [
      join(root, "src/cli/sargasso.js"),
      ...["--listen", "127.0.0.1:9092", "--advertised", "localhost:9092", "--data", data],
      ...["--set", "group.initial.rebalance.delay.ms=0", "--set", "log.level=error"],
      ...["--set", "message.max.bytes=200000000", "--set", "socket.request.max.bytes=300000000"],
    ];
    const script = `
      set -e
      rm -rf "$DATA"
      ip link set lo up
      "$NODE" "$@" >&2 & gateway=$!
      trap 'kill $gateway; wait $gateway || true' EXIT
      until (echo > /dev/tcp/127.0.0.1/9092) 2>/dev/null; do kill -0 $gateway; sleep 0.1; done
      ./suite.test -test.v -test.timeout=7m -test.skip="$LEFT_OUT"`;
    const child = start("unshare", ["--map-root-user", "--net", "bash", "-c", script, "bash", ...gateway], {
      cwd: join(cache, "suites/kafka-go"),
      env: {
        ...process.env,
        ...{ NODE: process.execPath, DATA: data, LEFT_OUT: leftOut.join("|") },
        // What its own CI sets.
        ...{ KAFKA_SKIP_NETTEST: "1", KAFKA_VERSION: "3.7.0" },
      },
    });
    assertPassed(await outcome(child), 100);
  });
});
