/** Bytes are written out here from the protocol guide (header versions, heartbeat), not made with our own writer. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pino } from "pino";
import { heartbeatApi } from "#generated/apis/heartbeat.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { HeartbeatRequest } from "#generated/messages/heartbeat-request.ts";
import { createHeartbeatResponse, type HeartbeatResponse } from "#generated/messages/heartbeat-response.ts";
import { Dispatcher } from "#src/dispatch/dispatcher.ts";
import { InvalidRequestError } from "#src/dispatch/invalid-request-error.ts";
import { locateField } from "#src/dispatch/locate-field.ts";
import type { AnsweredRequest } from "#src/dispatch/observer.ts";
import { allHandlers } from "#src/handlers/all.ts";
import { apiVersionsHandler } from "#src/handlers/api-versions.ts";
import { CloseConnectionError } from "#src/handlers/close-connection-error.ts";
import type { ConnectionContext, Handler, RequestContext, ServedHandler } from "#src/handlers/handler.ts";
import type { Services } from "#src/handlers/services.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { Reader } from "#wire/reader.ts";

const connection: ConnectionContext = {
  id: 1,
  listener: { name: "PLAINTEXT", advertisedHost: "127.0.0.1", advertisedPort: 9092 },
  clientHost: "/127.0.0.1",
  clientPort: 50_000,
  clientSoftware: null,
  isClosed: false,
  onClose: () => () => {},
};

// api key 12, version, correlation id 7, client id "me"; then group "g", generation 1, member "m"
const HEARTBEAT_V0 = "000c 0000 00000007 0002 6d65 | 0001 67 00000001 0001 6d";
// The flexible header ends with tags, and the body has compact strings, a null instance id and tags.
const HEARTBEAT_V4 = "000c 0004 00000007 0002 6d65 00 | 02 67 00000001 02 6d 00 00";

function bytes(hex: string): Buffer {
  return Buffer.from(hex.replace(/[^0-9a-f]/g, ""), "hex");
}

type HeartbeatHandle = Handler<HeartbeatRequest, HeartbeatResponse>["handle"];

function heartbeat(handle: HeartbeatHandle): ServedHandler {
  const handler: Handler<HeartbeatRequest, HeartbeatResponse> = {
    api: heartbeatApi,
    handle,
    errorResponse: (_request, errorCode) => ({ ...createHeartbeatResponse(), errorCode }),
  };
  return { key: 12, name: "Heartbeat", minVersion: 0, maxVersion: 4, load: async () => handler };
}

function setup(handle: HeartbeatHandle = () => createHeartbeatResponse()): {
  dispatch: (hex: string) => Promise<string | null>;
  log: string[];
  answered: AnsweredRequest[];
} {
  const log: string[] = [];
  const answered: AnsweredRequest[] = [];
  const apiVersions = apiVersionsHandler({ apis: () => dispatcher.served() });
  const handlers: ServedHandler[] = [
    heartbeat(handle),
    { key: 18, name: "ApiVersions", minVersion: 0, maxVersion: 4, load: async () => apiVersions },
  ];
  const dispatcher: Dispatcher = new Dispatcher({
    handlers,
    log: pino({}, { write: (line: string) => void log.push(line) }),
    observer: { onRequest: (request) => answered.push(request) },
  });
  return {
    log,
    answered,
    async dispatch(hex) {
      // In the middle of a larger chunk, as frames mostly are.
      const request = bytes(hex);
      const buffer = Buffer.concat([Buffer.from("before"), request, Buffer.from("after")]);
      const frame = { buffer, start: 6, end: 6 + request.length };
      const response = await dispatcher.dispatch(frame, new Reader(), connection);
      return response === null ? null : Buffer.concat(response).toString("hex");
    },
  };
}

describe("dispatch", () => {
  test("decodes, handles and encodes, with the headers of each version", async () => {
    const seen: [HeartbeatRequest, RequestContext][] = [];
    const { dispatch, answered } = setup((request, context) => {
      seen.push([request, context]);
      return createHeartbeatResponse();
    });
    assert.equal(await dispatch(HEARTBEAT_V0), bytes("00000006 00000007 0000").toString("hex"));
    assert.equal(
      await dispatch(HEARTBEAT_V4),
      bytes("0000000c 00000007 00 00000000 0000 00").toString("hex"),
    );
    for (const [request, context] of seen) {
      assert.equal(request.groupId, "g");
      assert.equal(request.memberId, "m");
      assert.equal(context.clientId, "me");
      assert.equal(context.correlationId, 7);
      assert.equal(context.connection, connection);
    }
    assert.deepEqual(
      seen.map(([, { apiVersion }]) => apiVersion),
      [0, 4],
    );
    assert.deepEqual(
      answered.map(({ api, apiVersion, requestBytes, responseBytes, failed }) => [
        api,
        apiVersion,
        requestBytes,
        responseBytes,
        failed,
      ]),
      [
        ["Heartbeat", 0, 22, 10, false],
        ["Heartbeat", 4, 23, 16, false],
      ],
    );
  });

  test("bytes after a request are ignored", async () => {
    const { dispatch } = setup(() => createHeartbeatResponse());
    assert.equal(await dispatch(`${HEARTBEAT_V0} 00`), bytes("00000006 00000007 0000").toString("hex"));
  });

  test("a request may have no response", async () => {
    assert.equal(await setup(() => null).dispatch(HEARTBEAT_V0), null);
  });

  for (const [when, fail] of [
    [
      "throws",
      (error: Error): never => {
        throw error;
      },
    ],
    ["rejects", (error: Error) => Promise.reject(error)],
  ] as const) {
    test(`a handler that ${when} a KafkaError answers with its code`, async () => {
      const { dispatch, log, answered } = setup(() =>
        fail(new KafkaError(ErrorCode.UNKNOWN_MEMBER_ID, "who?")),
      );
      assert.equal(await dispatch(HEARTBEAT_V0), bytes("00000006 00000007 0019").toString("hex"));
      assert.deepEqual(log, []);
      assert.equal(answered[0]?.failed, true);
    });

    test(`a handler that ${when} anything else answers UNKNOWN_SERVER_ERROR and is logged`, async () => {
      const { dispatch, log } = setup(() => fail(new TypeError("x is not a function")));
      assert.equal(await dispatch(HEARTBEAT_V0), bytes("00000006 00000007 ffff").toString("hex"));
      assert.match(log.join(), /"level":50.*TypeError.*x is not a function.*"api":"Heartbeat"/);
    });

    test(`a handler that ${when} CloseConnectionError is not answered`, async () => {
      const { dispatch } = setup(() => fail(new CloseConnectionError("acks=0")));
      await assert.rejects(dispatch(HEARTBEAT_V0), CloseConnectionError);
    });
  }

  test("a response that cannot be encoded is a bug, answered and logged", async () => {
    const { dispatch, log } = setup(() => ({ ...createHeartbeatResponse(), errorCode: 100_000 }));
    assert.equal(await dispatch(HEARTBEAT_V0), bytes("00000006 00000007 ffff").toString("hex"));
    assert.match(log.join(), /"level":50/);
  });

  test("ApiVersions above the maximum is answered in version 0 with its own versions (KIP-511)", async () => {
    const { dispatch } = setup();
    const answer = await dispatch(
      "0012 0063 00000007 0002 6d65 00 | ff ff ff what a later version may bring",
    );
    // error 35, one entry: ApiVersions 0-4
    assert.equal(answer, bytes("00000010 00000007 0023 00000001 0012 0000 0004").toString("hex"));
  });

  for (const [what, hex, message, detail] of [
    ["an API that is not served", "0001 0004 00000007 ffff", /API 1 is not served/, { apiKey: 1 }],
    ["a negative API key", "8000 0004 00000007 ffff", /API -32768 is not served/, { apiKey: -32768 }],
    [
      "a version above",
      "000c 0005 00000007 ffff",
      /Heartbeat is served in versions 0-4, not 5/,
      { api: "Heartbeat", apiVersion: 5 },
    ],
    [
      "a version below",
      "000c ffff 00000007 ffff",
      /Heartbeat is served in versions 0-4, not -1/,
      { apiVersion: -1 },
    ],
    ["less than a header", "000c 0000", /4 bytes has no header/, {}],
    ["a cut header", "000c 0000 00000007 0002 6d", /Heartbeat v0 cannot be read/, { offset: 10 }],
    ["a cut body", HEARTBEAT_V0.slice(0, -2), /Heartbeat v0 cannot be read/, { offset: 21 }],
  ] as const) {
    test(`closes on ${what}`, async () => {
      await assert.rejects(setup().dispatch(hex), (error: unknown) => {
        assert.ok(error instanceof InvalidRequestError);
        assert.match(error.message, message);
        assert.deepEqual({ ...error.detail, ...detail }, error.detail);
        return true;
      });
    });
  }

  test("the field of a broken request is named", async () => {
    const rejection = async (hex: string): Promise<InvalidRequestError> =>
      setup()
        .dispatch(hex)
        .then(
          () => assert.fail("was answered"),
          (error) => error,
        );
    assert.equal(await locateField((await rejection(HEARTBEAT_V0.slice(0, -2))).detail), "memberId");
    assert.equal(await locateField((await rejection("000c 0000 00000007 0009 6d")).detail), "header");
  });
});

describe("declarations", () => {
  const log = pino({ level: "silent" });
  const good = heartbeat(() => null);

  test("an API that is declared twice stops the start", () => {
    assert.throws(() => new Dispatcher({ handlers: [good, good], log }), /API 12 has two handlers/);
  });
  for (const [minVersion, maxVersion] of [
    [0, 5],
    [-1, 4],
    [3, 2],
  ] as const) {
    test(`versions ${minVersion} to ${maxVersion} stop the start`, () => {
      assert.throws(
        () => new Dispatcher({ handlers: [{ ...good, minVersion, maxVersion }], log }),
        /Heartbeat is declared for versions .* its spec has 0-4/,
      );
    });
  }
  test("an API with the handler of another is refused", async () => {
    const dispatcher = new Dispatcher({ handlers: [{ ...good, key: 13, name: "LeaveGroup" }], log });
    await assert.rejects(dispatcher.loadAll(), /LeaveGroup has the handler of Heartbeat/);
  });
  test("the handlers of this gateway are declared as their specs have them", async () => {
    // Nothing of the services is used until a request comes.
    const handlers = allHandlers({ cluster: {}, config: {} } as Services);
    await new Dispatcher({ handlers, log }).loadAll();
  });
});

describe("loading", () => {
  test("requests that come before their handler wait for it, in order; it is loaded once", async () => {
    const seen: number[] = [];
    const gate = Promise.withResolvers<void>();
    let loads = 0;
    const handler = heartbeat((request) => {
      seen.push(request.generationId);
      return createHeartbeatResponse();
    });
    const load = async (): ReturnType<ServedHandler["load"]> => {
      loads++;
      await gate.promise;
      return await handler.load();
    };
    const dispatcher = new Dispatcher({ handlers: [{ ...handler, load }], log: pino({ level: "silent" }) });
    const answers = [1, 2, 3].map((generation) => {
      const buffer = bytes(HEARTBEAT_V0.replace("00000001", `0000000${generation}`));
      return dispatcher.dispatch({ buffer, start: 0, end: buffer.length }, new Reader(), connection);
    });
    assert.deepEqual(seen, []);
    gate.resolve();
    await Promise.all(answers);
    assert.deepEqual(seen, [1, 2, 3]);
    assert.equal(loads, 1);
  });
});
