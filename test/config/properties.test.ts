import assert from "node:assert/strict";
import { test } from "node:test";
import { parseProperties } from "#src/config/properties.ts";

// Names and values as java.util.Properties reads them (its class documentation gives these cases).
const cases: [text: string, name: string, value: string][] = [
  ["Truth = Beauty", "Truth", "Beauty"],
  ["  Truth:Beauty", "Truth", "Beauty"],
  ["Truth                    :Beauty", "Truth", "Beauty"],
  ["Truth Beauty", "Truth", "Beauty"],
  ["fruits      apple, banana, \\\n     cherry", "fruits", "apple, banana, cherry"],
  ["cheeses", "cheeses", ""],
  ["a\\:b\\=c\\ d=e", "a:b=c d", "e"],
  ["path=c\\:\\\\x\\ttab", "path", "c:\\x\ttab"],
  ["euro=\\u20ac", "euro", "€"],
  ["listeners=PLAINTEXT://:9092", "listeners", "PLAINTEXT://:9092"],
  ["end=slash\\\\", "end", "slash\\"],
];
for (const [text, name, value] of cases) {
  test(JSON.stringify(text), () => {
    assert.deepEqual(parseProperties(text), [{ name, value, line: 1 }]);
  });
}

test("comments and empty lines are skipped, lines are counted", () => {
  const properties = parseProperties("# a=1\r\n! b=2\r\n\r\nc=3\r\nd=4\\\r\n  5\r\ne=6");
  assert.deepEqual(properties, [
    { name: "c", value: "3", line: 4 },
    { name: "d", value: "45", line: 5 },
    { name: "e", value: "6", line: 7 },
  ]);
});
