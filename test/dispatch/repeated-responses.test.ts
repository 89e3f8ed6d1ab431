import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { metadataApi } from "#generated/apis/metadata.ts";
import {
  createMetadataResponse,
  createMetadataResponseTopic,
  type MetadataResponse,
} from "#generated/messages/metadata-response.ts";
import { RepeatedResponses } from "#src/dispatch/repeated-responses.ts";
import type { AnyHandler } from "#src/handlers/handler.ts";
import { Writer } from "#wire/writer.ts";

const api: AnyHandler["api"] = metadataApi;

function responseOf(topicCount: number): MetadataResponse {
  const topics = Array.from({ length: topicCount }, (_, i) => ({
    ...createMetadataResponseTopic(),
    name: `topic-${i}`,
  }));
  return { ...createMetadataResponse(), topics };
}

/** By the codec alone. */
function encoded(response: MetadataResponse, version: number): string {
  const writer = new Writer();
  api.response.encode(writer, response, version);
  return Buffer.concat(writer.finish()).toString("hex");
}

describe("repeated responses", () => {
  // Copied into the slab, by reference, and larger than the slab.
  for (const topicCount of [0, 3, 200, 20_000]) {
    test(`the bytes are those of the codec, with ${topicCount} topics`, () => {
      const response = responseOf(topicCount);
      const other = responseOf(topicCount + 1);
      const repeated = new RepeatedResponses();
      const writer = new Writer();
      const handedOut: { bytes: Buffer[]; expected: string }[] = [];
      for (let round = 0; round < 4; round++) {
        for (const version of [8, 12]) {
          for (const each of [response, other]) {
            writer.reset();
            writer.writeInt32(round);
            repeated.write(writer, api, each, version);
            const expected = `0000000${round}${encoded(each, version)}`;
            handedOut.push({ bytes: writer.finish(), expected });
          }
        }
      }
      // At the end: what was handed out must not have been written to.
      for (const { bytes, expected } of handedOut) {
        assert.ok(Buffer.concat(bytes).toString("hex") === expected);
      }
    });
  }
});
