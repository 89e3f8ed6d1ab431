/** `sargasso produce`: a record for each line of stdin. */
import { Cluster } from "./client/cluster.ts";
import { type NumberedRecord, Producer } from "./client/producer.ts";
import { failWith } from "./fail-with.ts";
import { CommandError } from "./http-json.ts";
import { Progress } from "./progress.ts";
import { type LineOptions, lineReader } from "./record-of-line.ts";
import { type ClusterOptions, printJson } from "./with-cluster.ts";

export interface ProduceOptions extends ClusterOptions, LineOptions {
  readonly acks: "all" | "1" | "0";
  readonly compression: "none" | "gzip" | "snappy" | "lz4" | "zstd";
  readonly partition?: string;
}

/** Failures beyond are counted, not listed. */
const MAX_LISTED_FAILURES = 100;
const MAX_LINE_BYTES = 256 * 1024 * 1024;

export function produceLines(topic: string, options: ProduceOptions): Promise<void> {
  return failWith(async () => {
    const toRecord = lineReader(options);
    const partition = parsePartition(options.partition);
    const cluster = await Cluster.connect(options.bootstrap);
    const startedAt = performance.now();
    try {
      const producer = await Producer.open(cluster, {
        topic,
        acks: options.acks === "all" ? -1 : options.acks === "1" ? 1 : 0,
        compression: options.compression,
        ...(partition === undefined ? {} : { partition }),
      });
      const unreadable = await sendAll(producer, toRecord);
      report(producer, unreadable, options, performance.now() - startedAt);
    } finally {
      await cluster.close();
    }
  });
}

interface Failure {
  readonly line: number;
  readonly message: string;
}

/** What comes in while a batch is on its way goes into the next. */
async function sendAll(
  producer: Producer,
  toRecord: (line: Buffer, number: number) => NumberedRecord,
): Promise<readonly Failure[]> {
  const progress = new Progress("produced", null);
  const unreadable: Failure[] = [];
  let number = 0;
  let waiting: NumberedRecord[] = [];
  let sending: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    await sending;
    progress.update(producer.delivered);
    const records = waiting;
    waiting = [];
    sending = producer.send(records);
    // Awaited before the next; this keeps Node from calling it unhandled.
    sending.catch(() => {});
  };
  const add = (line: Buffer): void => {
    number++;
    try {
      waiting.push(toRecord(line, number));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      unreadable.push({ line: number, message: error.message });
    }
  };
  try {
    for await (const lines of linesOf(process.stdin)) {
      for (const line of lines) add(line);
      if (waiting.length > 0) await flush();
    }
    await sending;
  } finally {
    progress.end();
  }
  return unreadable;
}

function report(
  { delivered, failures: refused }: Producer,
  unreadable: readonly Failure[],
  { json, acks }: ProduceOptions,
  ms: number,
): void {
  const failures = [...unreadable, ...refused].sort((left, right) => left.line - right.line);
  if (json === true) {
    printJson({ produced: delivered, failed: failures.length, ms: Math.round(ms), failures });
  } else {
    for (const { line, message } of failures.slice(0, MAX_LISTED_FAILURES)) {
      process.stderr.write(`line ${line}: ${message}\n`);
    }
    const more = failures.length - MAX_LISTED_FAILURES;
    if (more > 0) process.stderr.write(`and ${more} more\n`);
    const verb = acks === "0" ? "sent" : "produced";
    process.stderr.write(
      `${verb} ${delivered}${failures.length === 0 ? "" : `, failed ${failures.length}`} in ${(ms / 1000).toFixed(1)} s\n`,
    );
  }
  if (failures.length > 0) process.exitCode = 1;
}

/** The lines of each chunk that came, without their ends; the last one may lack its end. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer[]> {
  let pieces: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const lines: Buffer[] = [];
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      lines.push(Buffer.concat([...pieces, chunk.subarray(start, end)]));
      pieces = [];
      size = 0;
      start = end + 1;
    }
    if (start < chunk.length) {
      pieces.push(chunk.subarray(start));
      size += chunk.length - start;
      if (size > MAX_LINE_BYTES) throw new CommandError(`a line of more than ${MAX_LINE_BYTES} bytes`);
    }
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [Buffer.concat(pieces)];
}

function parsePartition(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CommandError(`--partition: expected a number, got ${JSON.stringify(text)}`);
}
