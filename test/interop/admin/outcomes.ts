// Notes what admin calls come to, and prints it: one JSON object of step and outcome.

const outcomes: Record<string, unknown> = {};

export type Step = (name: string, call: () => Promise<unknown>) => Promise<void>;

/** @param causesOf what to note of an error: nothing that differs between servers, such as addresses */
export function steps<Failure>(causesOf: (error: Failure) => unknown): Step {
  return async (name, call) => {
    try {
      outcomes[name] = (await call()) ?? "done";
    } catch (error) {
      outcomes[name] = causesOf(error as Failure);
    }
  };
}

export function print(): void {
  console.log(JSON.stringify(outcomes));
}
