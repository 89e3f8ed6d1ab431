/** /contexts */
import type { FastifyInstance } from "fastify";
import { parseContext } from "../../model/subject.ts";
import { deleteContext } from "../../service/delete-schemas.ts";
import type { Registry } from "../../service/registry.ts";
import { Parameters } from "../parameters.ts";

export function contextRoutes(app: FastifyInstance, { store }: Registry): void {
  app.get("/contexts", async (request) => {
    const parameters = new Parameters(request);
    const prefix = parameters.text("contextPrefix");
    const state = await store.read();
    return parameters.page(state.contexts().filter((context) => context.startsWith(prefix)));
  });

  app.delete("/contexts/:context", async (request, reply) => {
    const context = parseContext(new Parameters(request).path("context"));
    await store.change((state) => deleteContext(state, context));
    return reply.code(204).send();
  });
}
