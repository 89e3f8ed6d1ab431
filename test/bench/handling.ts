// Handling time of a control request: decode, handle, encode through src/dispatch in this process, no socket; and the
// codecs alone: decoding that request and encoding that response.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requestHeader } from "#generated/messages/request-header.ts";
import { responseHeader } from "#generated/messages/response-header.ts";
import { Broker } from "#src/broker.ts";
import { setV8Flags } from "#src/cli/v8-flags.ts";
import { configFrom } from "#src/config/load-config.ts";
import { createLog } from "#src/observe/log.ts";
import { requestHeaderVersion, responseHeaderVersion } from "#wire/header-version.ts";
import { Reader } from "#wire/reader.ts";
import { Writer } from "#wire/writer.ts";
import { assertNoError, type ControlRequest, prepareControlRequests } from "./control-requests.ts";
import { dispatchIn, inProcess, responseOf } from "./exchange.ts";
import { figure, type Summary, summarize, table } from "./statistics.ts";

const warmUp = 20_000;
const samples = 50_000;
/** Of requests that wait for the disk. */
const slowSamples = 500;

export async function benchHandling(): Promise<string> {
  // As in the server's own process.
  setV8Flags();
  const directory = await mkdtemp(join(tmpdir(), "sargasso-bench-"));
  const broker = await Broker.open({
    config: await configFrom({ "group.initial.rebalance.delay.ms": 0 }),
    directory,
    log: createLog("silent"),
  });
  try {
    await broker.dispatcher.loadAll();
    const rows: string[][] = [];
    for (const request of await prepareControlRequests(inProcess(broker.dispatcher))) {
      const handling = await measureHandling(broker, request);
      const codecs = measureCodecs(request, await inProcess(broker.dispatcher).exchange(request.frame));
      rows.push([
        `${request.name} (v${request.version})`,
        ...[handling, codecs].flatMap(({ median, p99 }) => [figure(median), figure(p99)]),
      ]);
    }
    const header = ["Request", "handled, median µs", "p99", "codecs alone, median µs", "p99"];
    return table("Handling of a control request, in process", header, rows);
  } finally {
    await broker.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function measureHandling(broker: Broker, request: ControlRequest): Promise<Summary> {
  const dispatch = dispatchIn(broker.dispatcher);
  const { name, api, version, frame } = request;
  const first = dispatch(frame);
  const isLater = first instanceof Promise;
  assertNoError(name, responseOf(api, version, Buffer.concat((await first) ?? [])));
  const times: number[] = [];
  if (isLater) {
    for (let i = 0; i < (request.isStored ? 0 : warmUp); i++) await dispatch(frame);
    for (let i = 0; i < (request.isStored ? slowSamples : samples); i++) {
      const start = performance.now();
      await dispatch(frame);
      times.push((performance.now() - start) * 1000);
    }
    return summarize(times);
  }
  for (let i = 0; i < warmUp; i++) dispatch(frame);
  for (let i = 0; i < samples; i++) {
    const start = performance.now();
    dispatch(frame);
    times.push((performance.now() - start) * 1000);
  }
  return summarize(times);
}

function measureCodecs({ api, version, frame }: ControlRequest, response: Buffer): Summary {
  const reader = new Reader();
  const writer = new Writer();
  const answer = responseOf(api, version, response);
  const header = { correlationId: 1, unknownTaggedFields: [] };
  const once = (): void => {
    reader.reset(frame, 4, frame.length);
    requestHeader.decode(reader, requestHeaderVersion(api.request, version));
    api.request.decode(reader, version);
    writer.reset();
    writer.writeInt32(0);
    responseHeader.encode(writer, header, responseHeaderVersion(api.response, version));
    api.response.encode(writer, answer, version);
    writer.finish();
  };
  for (let i = 0; i < warmUp; i++) once();
  const times: number[] = [];
  for (let i = 0; i < samples; i++) {
    const start = performance.now();
    once();
    times.push((performance.now() - start) * 1000);
  }
  return summarize(times);
}
