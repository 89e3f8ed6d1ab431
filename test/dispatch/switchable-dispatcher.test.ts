import assert from "node:assert/strict";
import { test } from "node:test";
import type { RequestDispatcher } from "#src/dispatch/request-dispatcher.ts";
import { SwitchableDispatcher } from "#src/dispatch/switchable-dispatcher.ts";
import type { ConnectionContext } from "#src/handlers/handler.ts";
import { Reader } from "#wire/reader.ts";

const frame = { buffer: Buffer.alloc(8), start: 0, end: 8 };
const reader = new Reader();
const connection = {} as ConnectionContext;

function answering(text: string): RequestDispatcher {
  return { pipelinedApi: () => 1, dispatch: () => [Buffer.from(text)] };
}

test("requests wait while there is no dispatcher", async () => {
  const dispatcher = new SwitchableDispatcher();
  const early = dispatcher.dispatch(frame, reader, connection);
  assert.equal(dispatcher.pipelinedApi(frame), null);
  dispatcher.use(answering("one"));
  assert.equal(String(await early), "one");
  assert.equal(String(dispatcher.dispatch(frame, reader, connection)), "one");
  assert.equal(dispatcher.pipelinedApi(frame), 1);

  dispatcher.hold();
  dispatcher.hold();
  const between = dispatcher.dispatch(frame, reader, connection);
  dispatcher.use(answering("two"));
  assert.equal(String(await between), "two");
});

test("requests fail when there will be none", async () => {
  const dispatcher = new SwitchableDispatcher();
  const early = dispatcher.dispatch(frame, reader, connection);
  dispatcher.fail(new Error("no more"));
  await assert.rejects(async () => early, /no more/);
  await assert.rejects(async () => dispatcher.dispatch(frame, reader, connection), /no more/);
});
