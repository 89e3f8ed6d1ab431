/** Which paths are served, by whatever method: tells a wrong method (405) from a wrong path (404). */
import type { FastifyInstance } from "fastify";

export class KnownRoutes {
  readonly #patterns: Map<string, RegExp> = new Map();

  /** Takes note of every route that is added from now on. */
  watch(app: FastifyInstance): void {
    app.addHook("onRoute", ({ url }) => {
      if (!url.includes("*")) this.#patterns.set(url, patternOf(url));
    });
  }

  has(url: string): boolean {
    const path = url.split("?", 1)[0]?.replace(/(?<=.)\/$/, "") ?? "";
    return [...this.#patterns.values()].some((pattern) => pattern.test(path));
  }
}

/** `:name` stands for one step of the path, `::` for a colon. */
function patternOf(url: string): RegExp {
  const steps = url.split("/").map((step) => {
    if (step.startsWith(":")) return "[^/]+";
    return step.replaceAll("::", ":").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${steps.join("/")}$`);
}
