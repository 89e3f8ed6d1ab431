/**
 * Every API that is served. Nothing else lists them: ApiVersions, the dispatch table and the documentation are
 * made from these declarations. A test fails when a handler's file is missing here.
 */
import type { AnyHandler } from "./handler.ts";
import type { Services } from "./services.ts";

export function allHandlers(_services: Services): readonly AnyHandler[] {
  return [];
}
