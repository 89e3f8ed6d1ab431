/**
 * Parts of the API that are not here: refused in the API's own form. As 404 where whole resources are missing, as in releases
 * that had them not yet: clients ask for a topic's association first and take 404 for none.
 */
import type { FastifyInstance } from "fastify";
import { RegistryError } from "../model/registry-error.ts";

const UNSUPPORTED = [
  ["Exporters are", ["/exporters", "/exporters/*"]],
  ["The DEK registry is", ["/dek-registry/*"]],
  [
    "Associations are",
    ["/associations", "/associations/*", "/associations::batchGet", "/associations::batchMutate"],
  ],
] as const;

export function unsupportedRoutes(app: FastifyInstance): void {
  for (const [what, paths] of UNSUPPORTED) {
    for (const path of paths) {
      app.all(path, async () => {
        throw new RegistryError(404, `${what} not part of this registry`);
      });
    }
  }
}
