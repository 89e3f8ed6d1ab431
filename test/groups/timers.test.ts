import assert from "node:assert/strict";
import { mock, test } from "node:test";
import fc from "fast-check";
import { Timers } from "#src/groups/timers.ts";

test("timers fire at their deadlines, in order, whatever is started, moved and cancelled", () => {
  const action = fc.record({
    timer: fc.nat(9),
    delayMs: fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }),
    passMs: fc.integer({ min: 0, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
      mock.timers.enable({ apis: ["setTimeout", "Date"], now: 0 });
      try {
        const timers = new Timers(() => Date.now());
        const fired: string[] = [];
        const all = Array.from({ length: 10 }, (_, index) =>
          timers.timer(() => fired.push(`${index}@${Date.now()}`)),
        );
        // The plain way: a list of deadlines that is gone through each millisecond.
        const expected: string[] = [];
        const deadlines = new Array<number | null>(10).fill(null);
        const pass = (ms: number) => {
          for (let left = ms; left > 0; left--) {
            mock.timers.tick(1);
            for (const [index, deadline] of deadlines.entries()) {
              if (deadline === null || deadline > Date.now()) continue;
              expected.push(`${index}@${Date.now()}`);
              deadlines[index] = null;
            }
          }
        };
        for (const { timer, delayMs, passMs } of actions) {
          if (delayMs === null) all[timer]?.cancel();
          else all[timer]?.start(delayMs);
          // A delay of nothing still takes a turn of the event loop.
          deadlines[timer] = delayMs === null ? null : Date.now() + Math.max(delayMs, 1);
          pass(passMs);
        }
        pass(60);
        assert.deepEqual(fired.toSorted(), expected.toSorted());
        assert.ok(all.every((timer) => !timer.isActive));
      } finally {
        mock.timers.reset();
      }
    }),
    { numRuns: 50 },
  );
});

test("a wait that setTimeout cannot take in one is made of several", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 0 });
  const timers = new Timers(() => Date.now());
  let isFired = false;
  timers
    .timer(() => {
      isFired = true;
    })
    .start(2 ** 32);
  context.mock.timers.tick(2 ** 31 - 1);
  context.mock.timers.tick(2 ** 31 - 1);
  assert.equal(isFired, false);
  context.mock.timers.tick(2);
  assert.equal(isFired, true);
});

test("pushing deadlines back sets no timeouts", (context) => {
  const timeouts = context.mock.method(globalThis, "setTimeout");
  let now = 0;
  const timers = new Timers(() => now);
  const all = Array.from({ length: 1_000 }, () => timers.timer());
  for (; now < 100; now++) for (const timer of all) timer.start(10_000);
  assert.equal(timeouts.mock.callCount(), 1);
  timers.close();
});

test("nothing fires after close", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"], now: 0 });
  const timers = new Timers(() => Date.now());
  const timer = timers.timer(() => assert.fail("fired"));
  timer.start(10);
  timers.close();
  timer.start(10);
  context.mock.timers.tick(100);
});
