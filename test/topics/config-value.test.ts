import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { ErrorCode } from "#generated/errors.ts";
import { type ConfigValueForm, parseConfigValue } from "#src/topics/config-value.ts";
import { topicConfigDefinitions } from "#src/topics/topic-config-definitions.ts";
import { KafkaError } from "#wire/kafka-error.ts";

function outcome(value: string, form: ConfigValueForm): string | null {
  try {
    return parseConfigValue("name", value, form);
  } catch (error) {
    assert.ok(error instanceof KafkaError && error.code === ErrorCode.INVALID_CONFIG, String(error));
    return null;
  }
}

// The forms that numbers have in Java, for Kafka takes no others.
describe("numbers", () => {
  test("of type DOUBLE", () => {
    for (const [text, normal] of [
      [" 0.50 ", "0.5"],
      ["1e-1", "0.1"],
      [".5", "0.5"],
      ["1.", "1.0"],
      ["", null],
      ["0x1", null],
      ["0b1", null],
      ["1e999", null],
      ["NaN", null],
      ["one", null],
    ] as const) {
      assert.equal(outcome(text, { type: "double" }), normal, text);
    }
  });

  test("of type INT and LONG", () => {
    for (const [text, int, long] of [
      [" +007 ", "7", "7"],
      ["2147483648", null, "2147483648"],
      ["9223372036854775807", null, "9223372036854775807"],
      ["-9223372036854775808", null, "-9223372036854775808"],
      ["9223372036854775808", null, null],
      ["1.0", null, null],
      ["0x10", null, null],
      ["1_000", null, null],
      ["", null, null],
      ["-0", "0", "0"],
    ] as const) {
      assert.equal(outcome(text, { type: "int" }), int, text);
      assert.equal(outcome(text, { type: "long" }), long, text);
    }
  });
});

test("any text is refused, or has a normal form that stays as it is", () => {
  const forms = fc.constantFrom(...Object.values(topicConfigDefinitions));
  const likely = fc.oneof(
    fc.string(),
    fc.bigInt().map(String),
    fc.double().map(String),
    fc.constantFrom("true", "compact,delete", "delete, delete", "compact,", "zstd", "1e3"),
  );
  fc.assert(
    fc.property(forms, likely, (form, value) => {
      const normal = outcome(value, form);
      if (normal !== null) assert.equal(outcome(normal, form), normal);
    }),
  );
});
