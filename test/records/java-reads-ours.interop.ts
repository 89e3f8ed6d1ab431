/** Apache Kafka's classes read batches that our writer made. KAFKA_JARS: the directory of their jars. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { setLogAppendTime } from "#src/records/batch-integrity.ts";
import { COMPRESSIONS, RecordBatch } from "#src/records/record-batch.ts";
import { readRecords } from "#src/records/record-reader.ts";
import { buildBatch } from "#src/records/record-writer.ts";
import { describeBatch, type JavaBatches, loadJavaBatches } from "./java-batches.ts";

const jars = process.env.KAFKA_JARS;

const ours: RecordBatch[] = loadJavaBatches().flatMap(({ base64 }) => {
  const source = new RecordBatch(Buffer.from(base64, "base64"));
  const compressions = source.isControl ? (["none"] as const) : COMPRESSIONS;
  return compressions.map((compression) => {
    const built = buildBatch({
      records: [...readRecords(source)],
      baseOffset: source.baseOffset,
      partitionLeaderEpoch: 5,
      compression,
      producerId: source.producerId,
      producerEpoch: source.producerEpoch,
      baseSequence: source.baseSequence,
      isTransactional: source.isTransactional,
      isControl: source.isControl,
    });
    if (source.timestampType === "LogAppendTime") {
      setLogAppendTime(built, source.maxTimestamp);
    }
    return built;
  });
});

const program = fileURLToPath(new URL("java/src/main/java/RecordBatches.java", import.meta.url));

test("Kafka reads our batches as we do, in every compression", () => {
  assert.ok(jars, "KAFKA_JARS says where Kafka's jars are");
  const { stdout, stderr, status } = spawnSync("java", ["-cp", join(jars, "*"), program, "describe"], {
    input: ours.map(({ buffer }) => `{"base64":"${buffer.toString("base64")}"}\n`).join(""),
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
  });
  assert.equal(status, 0, stderr);
  const lines = stdout.trimEnd().split("\n");
  assert.equal(lines.length, ours.length);
  for (const [i, line] of lines.entries()) {
    const read = JSON.parse(line) as JavaBatches;
    assert.deepEqual(read.batches, [describeBatch(ours[i] as RecordBatch)], line.slice(0, 300));
  }
});
