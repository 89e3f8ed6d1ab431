import type { ApiPlan, MessagePlan } from "./ir.ts";
import { kebabCase, lowerFirst } from "./names.ts";

/** Pairs requests with responses by key, in the order of the keys. A message without its counterpart is in no pair. */
export function planApis(messages: readonly MessagePlan[]): ApiPlan[] {
  return messages
    .filter(({ kind }) => kind === "request")
    .sort((a, b) => (a.apiKey as number) - (b.apiKey as number))
    .flatMap((request) => {
      const response = messages.find(({ kind, apiKey }) => kind === "response" && apiKey === request.apiKey);
      if (response === undefined) return [];
      const name = request.name.replace(/Request$/, "");
      return [{ name, constant: `${lowerFirst(name)}Api`, fileName: kebabCase(name), request, response }];
    });
}
