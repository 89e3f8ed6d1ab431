import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createInitProducerIdRequest,
  type InitProducerIdRequest,
} from "#generated/messages/init-producer-id-request.ts";
import { initProducerIdHandler } from "#src/handlers/init-producer-id.ts";
import { call, openTestBroker, type TestBroker } from "./harness.ts";

async function ask(
  broker: TestBroker,
  fields: Partial<InitProducerIdRequest> = {},
  version = 5,
): Promise<[error: number, producerId: number, producerEpoch: number]> {
  const request = { ...createInitProducerIdRequest(), transactionalId: null, ...fields };
  const response = await call(initProducerIdHandler(broker.services), request, version);
  return [response.errorCode, Number(response.producerId), response.producerEpoch];
}

describe("InitProducerId", () => {
  test("every version gives each producer an id of its own, with epoch 0", async (t) => {
    const broker = await openTestBroker(t);
    const ids = new Set<number>();
    for (let version = 0; version <= 5; version++) {
      const [error, id, epoch] = await ask(broker, {}, version);
      assert.deepEqual([error, epoch], [ErrorCode.NONE, 0]);
      ids.add(id);
    }
    assert.equal(ids.size, 6);
  });

  test("who has an id and an epoch gets new ones; one without the other is refused", async (t) => {
    const broker = await openTestBroker(t);
    const [, first] = await ask(broker);
    const [error, second, epoch] = await ask(broker, { producerId: BigInt(first), producerEpoch: 3 });
    assert.deepEqual([error, epoch], [ErrorCode.NONE, 0]);
    assert.notEqual(second, first);
    const refused = [ErrorCode.INVALID_REQUEST, -1, -1];
    assert.deepEqual(await ask(broker, { producerId: 5n }), refused);
    assert.deepEqual(await ask(broker, { producerEpoch: 5 }), refused);
  });

  test("no transactions", async (t) => {
    const broker = await openTestBroker(t);
    assert.deepEqual(await ask(broker, { transactionalId: "t" }), [ErrorCode.UNSUPPORTED_VERSION, -1, -1]);
    assert.deepEqual(await ask(broker, { transactionalId: "" }), [ErrorCode.INVALID_REQUEST, -1, -1]);
  });
});
