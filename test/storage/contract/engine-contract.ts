import { describe } from "node:test";
import type { CreateTestStore } from "./harness.ts";
import { logContract } from "./logs.ts";
import { offsetContract } from "./offsets.ts";
import { producerContract } from "./producers.ts";
import { replacementContract } from "./replacement.ts";
import { stateContract } from "./state.ts";
import { topicContract } from "./topics.ts";

/** What every engine must show. `create` makes an empty store. */
export function engineContract(name: string, create: CreateTestStore): void {
  describe(name, () => {
    topicContract(create);
    logContract(create);
    producerContract(create);
    offsetContract(create);
    replacementContract(create);
    stateContract(create);
  });
}
