import assert from "node:assert/strict";
import { it } from "node:test";
import fc from "fast-check";
import {
  formatVersionRange,
  includes,
  intersect,
  isEmpty,
  isEqual,
  isOpenEnded,
  isWithin,
  NONE,
  parseVersionRange,
  type VersionRange,
  versionsOf,
} from "#codegen/version-range.ts";

const versions = Array.from({ length: 12 }, (_, version) => version);

/** Small enough that every version can be looked at. */
const range: fc.Arbitrary<VersionRange> = fc.oneof(
  fc.constant(NONE),
  fc.tuple(fc.nat(10), fc.nat(10)).map(([a, b]) => ({ lowest: Math.min(a, b), highest: Math.max(a, b) })),
  fc.nat(10).map((lowest) => ({ lowest, highest: 0x7fff })),
);

it("ranges are written as the spec language writes them", () => {
  assert.deepEqual(parseVersionRange("3"), { lowest: 3, highest: 3 });
  assert.deepEqual(parseVersionRange("3-5"), { lowest: 3, highest: 5 });
  assert.deepEqual(parseVersionRange(" 3+ "), { lowest: 3, highest: 32767 });
  assert.deepEqual(parseVersionRange("none"), NONE);
  for (const text of ["", "x", "3-", "-3", "5-3", "3++", "3-5+", "3 - 5", "1.5", "40000", "0-99999"]) {
    assert.equal(parseVersionRange(text), null, text);
  }
});

it("parsing what was formatted gives the same range", () => {
  fc.assert(
    fc.property(range, (one) => isEqual(parseVersionRange(formatVersionRange(one)) as VersionRange, one)),
  );
});

it("ranges behave as the sets of their versions", () => {
  fc.assert(
    fc.property(range, range, (a, b) => {
      const both = intersect(a, b);
      for (const version of versions) {
        assert.equal(includes(both, version), includes(a, version) && includes(b, version));
      }
      assert.equal(isEmpty(both), !versions.some((version) => includes(both, version)));
      assert.equal(isWithin(a, b), isEqual(both, a));
      assert.equal(isEqual(a, b), isWithin(a, b) && isWithin(b, a));
    }),
  );
});

it("versions of a range come in order, of an empty one there are none", () => {
  assert.deepEqual(versionsOf({ lowest: 2, highest: 5 }), [2, 3, 4, 5]);
  assert.deepEqual(versionsOf(NONE), []);
});

it("only a plus makes a range open-ended", () => {
  assert.deepEqual(
    ["0+", "0-5", "5", "none"].map((text) => isOpenEnded(parseVersionRange(text) as VersionRange)),
    [true, false, false, false],
  );
});
