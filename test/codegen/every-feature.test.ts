import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { Project } from "ts-morph";
import type { Api, MessageCodec } from "#wire/message.ts";
import { Reader } from "#wire/reader.ts";
import type { MessageSchema } from "#wire/schema.ts";
import type { WireErrorCode } from "#wire/wire-error.ts";
import { Writer } from "#wire/writer.ts";
import { generatedIn } from "./generated-in.ts";

const ROOT = join(import.meta.dirname, "../..");
const output = generatedIn(join(import.meta.dirname, "fixtures/every-feature"));
after(output.remove);

type Message = Record<string, unknown>;

/** A generated module; its types are not known to the compiler here. */
function load(path: string): Promise<Record<string, unknown>> {
  return import(join(output.path, path));
}

const { voyageRequest, createVoyageRequest } = (await load("messages/voyage-request.ts")) as {
  voyageRequest: MessageCodec<Message>;
  createVoyageRequest: () => Message;
};

function encode(codec: MessageCodec<Message>, value: Message, version: number): string {
  const writer = new Writer();
  codec.encode(writer, value, version);
  return Buffer.concat(writer.finish()).toString("hex");
}

function decode(codec: MessageCodec<Message>, hex: string, version: number): Message {
  const reader = new Reader(Buffer.from(hex, "hex"));
  const value = codec.decode(reader, version);
  reader.expectEnd();
  return value;
}

function hexOf(...parts: string[]): string {
  return parts.join("").replaceAll(" ", "");
}

const NO_TAGS = { unknownTaggedFields: [] };

/** By hand, field by field, from fixtures/every-feature/VoyageRequest.json. */
const VECTORS: readonly { what: string; version: number; value: Message; hex: string }[] = [
  {
    what: "the lowest version, defaults",
    version: 2,
    value: { ship: "A", sailors: [{ name: "B", rank: 0, ...NO_TAGS }] },
    hex: hexOf(
      "0001 41", // ship
      "01 ff ffff", // afloat, decks, port
      "7fffffffffffffff 4004000000000000", // tonnage, draught
      "00000000 ffffffff ffff", // cargo, log, motto
      "ffff 00000000", // home, route
      "00000001 0001 42", // sailors
      "0003 72756d", // bottle
    ),
  },
  {
    what: "a flexible version with tags, and unknown ones between",
    version: 4,
    value: {
      ship: "A",
      afloat: false,
      decks: 1,
      port: 1,
      crew: 1,
      tonnage: 1n,
      draught: 0,
      cargo: null,
      log: [Buffer.from([0xab])],
      motto: "m",
      home: { latitude: 2, mark: "x", ...NO_TAGS },
      route: null,
      flag: { colours: ["r", "g"], ...NO_TAGS },
      sailors: [{ name: "B", rank: 0, ...NO_TAGS }],
      speed: 8,
      anchor: { latitude: 3, mark: "", ...NO_TAGS },
      tow: { latitude: 4, mark: "y", ...NO_TAGS },
      bottle: null,
      unknownTaggedFields: [
        { tag: 1, data: Buffer.from([0xee]) },
        { tag: 9, data: Buffer.from([0xff]) },
      ],
    },
    hex: hexOf(
      "02 41 00 01 0001 00000001", // ship, afloat, decks, port, crew
      "0000000000000001 0000000000000000", // tonnage, draught
      "00 02ab", // cargo, log
      "0001 6d", // motto: not compact in any version
      "0002 0278 00 00", // home and its tags, route
      "01 03 0272 0267 00", // flag: present, two colours, its tags
      "02 0242 00", // sailors
      "06", // four known and two unknown tagged fields
      "00 04 00000008", // speed
      "01 01 ee", // unknown: 1 is known from version 5 on only
      "02 04 0003 01 00", // anchor
      "03 06 01 0004 0279 00", // tow: a varint says that it is present
      "04 01 00", // bottle
      "09 01 ff",
    ),
  },
  {
    what: "the highest version",
    version: 5,
    value: {
      pennant: { colours: [], ...NO_TAGS },
      sailors: [{ name: "", rank: 5, ...NO_TAGS }],
      harbours: [1, 2],
    },
    hex: hexOf(
      "01 01 ff ffff ffffffff 7fffffffffffffff 4004000000000000", // ship to draught
      "00000000000000000000000000000001", // owner
      "01 00 ffff", // cargo, log, motto
      "ffff 01 00 01", // home, route
      "ff 01 01 00", // flag, pennant
      "02 01 05 00", // sailors
      "01 01 09 03 00000001 00000002", // harbours
    ),
  },
];

describe("codecs of a spec with every feature", () => {
  for (const { what, version, value, hex } of VECTORS) {
    it(`${what} (v${version})`, () => {
      const message = { ...createVoyageRequest(), ...value };
      assert.equal(encode(voyageRequest, message, version), hex);
      assert.deepEqual(decode(voyageRequest, hex, version), message);
    });
  }

  it("refuse what a version cannot carry, by field and version, and drop what may be dropped", () => {
    const refuses = (value: Message, version: number, code: WireErrorCode, message: RegExp): void => {
      const whole = { ...createVoyageRequest(), ...value };
      assert.throws(() => encode(voyageRequest, whole, version), { name: "WireError", code, message });
    };
    refuses({ crew: 1 }, 2, "FIELD_NOT_IN_VERSION", /VoyageRequest\.crew .*version 2/);
    refuses({ speed: 8 }, 3, "FIELD_NOT_IN_VERSION", /VoyageRequest\.speed .*version 3/);
    refuses({ harbours: [1] }, 4, "FIELD_NOT_IN_VERSION", /VoyageRequest\.harbours .*version 4/);
    refuses({ anchor: { latitude: 0, mark: "", ...NO_TAGS } }, 3, "FIELD_NOT_IN_VERSION", /anchor/);
    refuses(
      { sailors: [{ name: "", rank: 1, ...NO_TAGS }] },
      4,
      "FIELD_NOT_IN_VERSION",
      /Sailor\.rank .*version 4/,
    );
    refuses(
      { unknownTaggedFields: [{ tag: 9, data: Buffer.alloc(0) }] },
      3,
      "FIELD_NOT_IN_VERSION",
      /version 3/,
    );
    refuses({ cargo: null }, 2, "NULL_NOT_ALLOWED", /VoyageRequest\.cargo .*version 2/);
    refuses({ route: null }, 3, "NULL_NOT_ALLOWED", /VoyageRequest\.route .*version 3/);
    refuses({}, 1, "UNSUPPORTED_VERSION", /VoyageRequest has no version 1/);
    refuses({}, 6, "UNSUPPORTED_VERSION", /VoyageRequest has no version 6/);
    const dropped = {
      ...createVoyageRequest(),
      owner: "ASNFZ4mrze_-3LqYdlQyEA",
      pennant: { colours: ["r"], ...NO_TAGS },
    };
    assert.equal(encode(voyageRequest, dropped, 4), encode(voyageRequest, createVoyageRequest(), 4));
  });

  it("refuse null, wrong counts and wrong tags when decoding", () => {
    const [lowest, flexible] = VECTORS as [(typeof VECTORS)[number], (typeof VECTORS)[number]];
    const refuses = (hex: string, version: number, code: WireErrorCode): void => {
      assert.throws(() => decode(voyageRequest, hex, version), { name: "WireError", code });
    };
    refuses(
      lowest.hex.replace("400400000000000000000000", "4004000000000000ffffffff"),
      2,
      "NULL_NOT_ALLOWED",
    );
    refuses(lowest.hex.replace("00000001000142", "00000002000142"), 2, "TRUNCATED");
    refuses(lowest.hex.replace("00000001000142", "7fffffff000142"), 2, "BAD_LENGTH");
    refuses(flexible.hex.replace("000400000008", "00050000000801"), 4, "BAD_TAGGED_FIELD");
    refuses(`${flexible.hex}00`, 4, "TRAILING_BYTES");
    refuses("", 1, "UNSUPPORTED_VERSION");
  });

  it("know their message", () => {
    const { name, kind, apiKey, minVersion, maxVersion, firstFlexibleVersion } = voyageRequest;
    assert.deepEqual(
      { name, kind, apiKey, minVersion, maxVersion, firstFlexibleVersion },
      {
        name: "VoyageRequest",
        kind: "request",
        apiKey: 900,
        minVersion: 2,
        maxVersion: 5,
        firstFlexibleVersion: 4,
      },
    );
  });

  it("cope with names that mean something to TypeScript", async () => {
    const { defaultMessage } = (await load("messages/default.ts")) as {
      defaultMessage: MessageCodec<Message>;
    };
    const items = [{ version: null, element: ["a"] }];
    const value = { class: 1, reader: 2, writer: 0, value: [3, 4], valueCount: 5, i: items };
    const hex = hexOf("01 02 00000002 03 04 05 00000001", "ffff 00000001 0001 61");
    assert.equal(encode(defaultMessage, value, 1), hex);
    assert.deepEqual(decode(defaultMessage, hex, 1), value);
  });
});

describe("tables of a spec with every feature", () => {
  it("list pairs of requests and responses, and load them", async () => {
    const { apis } = (await load("api-table.ts")) as {
      apis: Record<
        string,
        {
          key: number;
          latestVersionUnstable: boolean;
          listeners: string[];
          load(): Promise<Api<Message, Message>>;
        }
      >;
    };
    assert.deepEqual(Object.keys(apis), ["Voyage"]);
    assert.deepEqual([apis.Voyage?.key, apis.Voyage?.latestVersionUnstable], [900, true]);
    assert.deepEqual(apis.Voyage?.listeners, ["broker", "controller"]);
    const api = await apis.Voyage?.load();
    assert.deepEqual([api?.name, api?.request], ["Voyage", voyageRequest]);
    assert.equal(encode((api as Api<Message, Message>).response, NO_TAGS, 5), "00");
  });

  it("load any message and schema by name", async () => {
    const { messageNames, loadMessage, loadSchema } = (await load("api-table.ts")) as {
      messageNames: string[];
      loadMessage(name: string): Promise<MessageCodec<unknown> | undefined>;
      loadSchema(name: string): Promise<MessageSchema | undefined>;
    };
    const names = [
      "BerthKey",
      "BerthValue",
      "BuoyRecord",
      "Default",
      "DockKey",
      "VoyageRequest",
      "VoyageResponse",
    ];
    assert.deepEqual(messageNames, names);
    for (const name of names) {
      assert.equal((await loadMessage(name))?.name, name);
      assert.equal((await loadSchema(name))?.name, name);
    }
    assert.equal(await loadMessage("ScuttledRequest"), undefined);
    assert.equal(await loadMessage("toString"), undefined);
    const anchor = (await loadSchema("VoyageRequest"))?.fields.find((field) => field.name === "anchor");
    assert.deepEqual([anchor?.versions, anchor?.tag, anchor?.default], [[4, 5], 2, undefined]);
  });
});

describe("error codes", () => {
  it("have a name, and are retriable or not", async () => {
    const { ErrorCode, errorName, isRetriable } = (await load("errors.ts")) as {
      ErrorCode: Record<string, number>;
      errorName(code: number): string | undefined;
      isRetriable(code: number): boolean;
    };
    assert.deepEqual(ErrorCode, { UNKNOWN_WATERS: -1, NONE: 0, LEAK: 9 });
    assert.deepEqual([-1, 9, 10].map(errorName), ["UNKNOWN_WATERS", "LEAK", undefined]);
    assert.deepEqual([-1, 9, 10].map(isRetriable), [false, true, false]);
  });
});

describe("text generated from a spec with every feature", () => {
  const files = readdirSync(output.path, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );

  it("compiles with the settings of this project", () => {
    const settings = {
      extends: join(ROOT, "tsconfig.json"),
      compilerOptions: { typeRoots: [join(ROOT, "node_modules/@types")] },
      include: ["**/*.ts"],
    };
    writeFileSync(join(output.path, "tsconfig.json"), JSON.stringify(settings));
    execFileSync(join(ROOT, "node_modules/.bin/tsc"), ["-p", output.path], { stdio: "pipe" });
  });

  it("is as TypeScript's own formatter would leave it", () => {
    const project = new Project({ useInMemoryFileSystem: true });
    for (const path of files) {
      const text = readFileSync(join(output.path, path), "utf8");
      const file = project.createSourceFile(path, text);
      file.formatText({ indentSize: 2, ensureNewLineAtEndOfFile: true });
      assert.equal(text, file.getFullText());
    }
  });

  it("imports nothing but types from elsewhere", () => {
    for (const path of files) {
      const text = readFileSync(join(output.path, path), "utf8");
      const imports = text
        .split("\n")
        .filter(
          (line) =>
            / from "/.test(line) && !line.startsWith("import type ") && !line.startsWith("export type "),
        );
      for (const line of imports) assert.match(line, /from "\.\.\/messages\//, `${path}: ${line}`);
    }
  });
});
