/** /config and /mode, of the whole registry, a context or a subject. */
import type { FastifyInstance } from "fastify";
import { RegistryError } from "../../model/registry-error.ts";
import { configInScope, explicitConfig, explicitMode, modeInScope } from "../../model/settings.ts";
import { checkSubjectName, type Subject, subjectOf } from "../../model/subject.ts";
import { deleteConfig, deleteMode, setConfig, setMode } from "../../service/change-settings.ts";
import type { Registry } from "../../service/registry.ts";
import { parseConfigUpdate, parseModeUpdate } from "../bodies.ts";
import { configEntity } from "../entities.ts";
import { Parameters } from "../parameters.ts";

/** Without a subject: the context of the path. */
function target(parameters: Parameters): Subject {
  return parameters.path("subject") === undefined ? subjectOf(parameters.context, "") : parameters.subject;
}

export function configRoutes(app: FastifyInstance, { store }: Registry): void {
  for (const path of ["/config", "/config/:subject"]) {
    app.get(path, async (request) => {
      const parameters = new Parameters(request);
      const subject = target(parameters);
      const state = await store.read();
      const config = parameters.flag("defaultToGlobal")
        ? configInScope(state, subject)
        : explicitConfig(state, subject);
      if (config !== null) return configEntity(config, "compatibilityLevel");
      throw new RegistryError(
        40408,
        `Subject '${subject.qualified}' does not have subject-level compatibility configured`,
      );
    });

    app.put(path, async (request) => {
      const subject = target(new Parameters(request));
      const update = parseConfigUpdate(request.body);
      checkSubjectName(subject, "settings");
      const config = await store.change((state) => setConfig(state, subject, update));
      return configEntity(config, "compatibility");
    });

    app.delete(path, async (request) => {
      const subject = target(new Parameters(request));
      const config = await store.change((state) => deleteConfig(state, subject));
      return configEntity(config, "compatibilityLevel");
    });
  }
}

export function modeRoutes(app: FastifyInstance, { store }: Registry): void {
  for (const path of ["/mode", "/mode/:subject"]) {
    app.get(path, async (request) => {
      const parameters = new Parameters(request);
      const subject = target(parameters);
      const state = await store.read();
      const mode = parameters.flag("defaultToGlobal")
        ? modeInScope(state, subject)
        : explicitMode(state, subject);
      if (mode !== null) return { mode };
      throw new RegistryError(
        40409,
        `Subject '${subject.qualified}' does not have subject-level mode configured`,
      );
    });

    app.put(path, async (request) => {
      const parameters = new Parameters(request);
      const subject = target(parameters);
      checkSubjectName(subject, "settings");
      const mode = parseModeUpdate(request.body);
      await store.change((state) => setMode(state, subject, mode, parameters.flag("force")));
      return mode === null ? {} : { mode };
    });

    app.delete(path, async (request) => {
      const parameters = new Parameters(request);
      const subject = target(parameters);
      const mode = await store.change((state) => deleteMode(state, subject, parameters.flag("recursive")));
      return mode === null ? {} : { mode };
    });
  }
}
