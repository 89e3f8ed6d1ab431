import assert from "node:assert/strict";
import { test } from "node:test";
import { collisionKey, isInternalTopic, topicNameProblem } from "#src/topics/topic-name.ts";

// The cases of Kafka's own TopicTest.
test("legal names are taken", () => {
  for (const name of ["valid", "TOPIC", "nAmEs", "ar6", "VaL1d", "_0-9_.", "...", "a".repeat(249)]) {
    assert.equal(topicNameProblem(name), null, name);
  }
});

test("illegal names are refused, with the reason", () => {
  const illegal = ["", "foo bar", "..", "foo:bar", "foo=bar", ".", "a".repeat(250), "naïve", "a\n"];
  for (const name of illegal) assert.notEqual(topicNameProblem(name), null, JSON.stringify(name));
  assert.match(topicNameProblem("a".repeat(250)) ?? "", /longer than the max allowed length 249/);
});

test("a point and an underscore in the same place collide", () => {
  assert.equal(collisionKey("a.b_c"), collisionKey("a_b.c"));
  assert.notEqual(collisionKey("a.b"), collisionKey("a-b"));
});

test("internal topics", () => {
  assert.ok(isInternalTopic("__consumer_offsets"));
  assert.ok(!isInternalTopic("__mine"));
});
