/**
 * Requests as Kafka's own classes wrote them, whole and damaged, against a running gateway: it may refuse or close, but it
 * lives on and serves others. SARGASSO_FUZZ_MS sets for how long; the seed of a failure is in its message.
 */
import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { type Gateway, startGateway } from "#src/index.ts";
import { vectors } from "../codec/vectors.ts";

const TIME_MS = Number(process.env.SARGASSO_FUZZ_MS ?? 4000);

interface SeedRequest {
  readonly name: string;
  readonly version: number;
  readonly bytes: Buffer;
}

/** A small generator of its own, so that a seed tells the whole run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function damaged(bytes: Buffer, random: (below: number) => number): Buffer {
  const copy = Buffer.from(bytes);
  for (let changes = 1 + random(4); changes > 0; changes--) {
    const at = random(copy.length);
    switch (random(4)) {
      case 0:
        copy[at] = random(256);
        break;
      case 1:
        copy.fill(0xff, at, Math.min(at + 4, copy.length));
        break;
      case 2:
        copy.writeUInt8((copy.readUInt8(at) ^ (1 << random(8))) & 0xff, at);
        break;
      default:
        return copy.subarray(0, at);
    }
  }
  return copy;
}

describe("a gateway that is sent what Kafka's classes wrote", () => {
  let gateway: Gateway;
  const seeds: SeedRequest[] = [];

  before(async () => {
    const { apis } = await import("#generated/api-table.ts");
    const byName = new Map(Object.entries(apis).map(([name, api]) => [`${name}Request`, api]));
    for (const { name, version, hex } of vectors()) {
      const api = byName.get(name);
      if (api === undefined || hex.length > 20_000) continue;
      const { firstFlexibleVersion } = (await api.load()).request;
      const isFlexible = firstFlexibleVersion !== null && version >= firstFlexibleVersion;
      const header = Buffer.alloc(isFlexible ? 11 : 10);
      header.writeInt16BE(api.key, 0);
      header.writeInt16BE(version, 2);
      header.writeInt32BE(seeds.length, 4);
      header.writeInt16BE(-1, 8);
      seeds.push({ name, version, bytes: Buffer.concat([header, Buffer.from(hex, "hex")]) });
    }
    assert.ok(seeds.length > 500, `only ${seeds.length} requests`);
    gateway = await startGateway({
      config: { "log.level": "silent", "group.initial.rebalance.delay.ms": 0 },
    });
  });
  after(() => gateway.close());

  async function isAlive(): Promise<boolean> {
    const socket = connect(gateway.port, "127.0.0.1");
    socket.write(Buffer.from("0000000a0012000000000009ffff", "hex"));
    const answer = await Promise.race([
      new Promise<Buffer>((resolve) => socket.once("data", resolve)),
      sleep(5000).then(() => null),
    ]);
    socket.destroy();
    return answer?.readInt32BE(4) === 9;
  }

  /** Sends a request and leaves; some would be answered late (long polls, joins). */
  async function send(bytes: Buffer): Promise<void> {
    const length = Buffer.alloc(4);
    length.writeInt32BE(bytes.length);
    const socket = connect(gateway.port, "127.0.0.1");
    const done = new Promise<void>((resolve) => {
      socket.once("data", () => resolve());
      socket.once("close", () => resolve());
      socket.once("error", () => resolve());
    });
    socket.write(Buffer.concat([length, bytes]));
    await Promise.race([done, sleep(50, undefined, { ref: false })]);
    socket.destroy();
  }

  test("whole or damaged, it lives on", async () => {
    const seed = Date.now() & 0x7fffffff;
    const random = randomFrom(seed);
    const deadline = Date.now() + TIME_MS;
    let sent = 0;
    assert.ok(await isAlive());
    const worker = async (): Promise<void> => {
      while (Date.now() < deadline) {
        const request = seeds[random(seeds.length)];
        if (request === undefined) continue;
        await send(random(4) === 0 ? request.bytes : damaged(request.bytes, random));
        sent++;
      }
    };
    await Promise.all(Array.from({ length: 8 }, worker));
    assert.ok(await isAlive(), `seed ${seed}, ${sent} requests`);
  });
});
