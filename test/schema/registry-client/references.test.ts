import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { clientOf, fakeRegistry, json, notFound } from "./harness.ts";

describe("references", () => {
  const answer = (name: string, ...references: readonly string[]): object => ({
    schema: `"${name}"`,
    subject: name,
    version: 1,
    id: 1,
    references: references.map((to) => ({ name: to, subject: to, version: 1 })),
  });
  const subjectOf = (url = ""): string => /^\/subjects\/(\w+)\//.exec(url)?.[1] ?? "root";

  test("in a circle end", async () => {
    const fake = await fakeRegistry(({ url }, response) => {
      const name = subjectOf(url);
      json(response, 200, answer(name, name === "a" ? "b" : "a"));
    });
    const found = await clientOf({ urls: [fake.url] }).byId(1);
    assert.deepEqual(
      found?.references.map(({ name }) => name),
      ["b", "a"],
    );
  });

  test("without end, or too many at once, are refused", async () => {
    const endless = await fakeRegistry(({ url }, response) => {
      const n = Number(subjectOf(url).slice(1)) || 0;
      json(response, 200, answer(`s${n}`, `s${n + 1}`));
    });
    const wide = await fakeRegistry((_request, response) =>
      json(response, 200, answer("root", ...Array.from({ length: 21 }, (_, i) => `s${i}`))),
    );
    for (const { url } of [endless, wide]) {
      await assert.rejects(clientOf({ urls: [url], maxReferences: 20 }).byId(1), {
        name: "SchemaSourceError",
        message: "schema 1 refers to more than 20 schemas",
      });
    }
    assert.equal(wide.paths.length, 1);
  });

  test("that are too large together are refused", async () => {
    const fake = await fakeRegistry(({ url }, response) => {
      const name = subjectOf(url);
      json(response, 200, {
        ...answer(name, ...(name === "root" ? ["a", "b"] : [])),
        schema: "x".repeat(40),
      });
    });
    await assert.rejects(
      clientOf({ urls: [fake.url], maxSchemaLength: 100 }).byId(1),
      /more than 100 characters/,
    );
  });

  test("that are missing are named", async () => {
    const fake = await fakeRegistry(({ url }, response) =>
      subjectOf(url) === "root" ? json(response, 200, answer("root", "gone")) : notFound(response),
    );
    await assert.rejects(clientOf({ urls: [fake.url] }).byId(1), {
      message: 'schema 1 refers to "gone", version 1 of "gone", which the registry does not have',
    });
  });

  test("that many schemas share are asked for once", async () => {
    const fake = await fakeRegistry(({ url }, response) => {
      const name = subjectOf(url);
      json(response, 200, answer(name, ...(name === "root" ? ["shared"] : [])));
    });
    const client = clientOf({ urls: [fake.url] });
    await Promise.all(Array.from({ length: 20 }, (_, id) => client.byId(id)));
    assert.equal(fake.paths.filter((path) => path.startsWith("/subjects/shared/")).length, 1);
    assert.equal(fake.paths.length, 21);
  });
});
