/** The parts that everything which serves the registry shares. */
import type { RegistryState } from "../model/registry-state.ts";
import { configInScope } from "../model/settings.ts";
import type { Subject } from "../model/subject.ts";
import type { RegistryStore } from "../store/registry-store.ts";
import type { SchemaTypes } from "./schema-types.ts";

export interface Registry {
  readonly types: SchemaTypes;
  readonly store: RegistryStore;
  readonly now: () => number;
}

/** As the request asks, or as the config wants it for all. */
export function normalizes(state: RegistryState, subject: Subject, asked: boolean): boolean {
  return asked || configInScope(state, subject).normalize === true;
}
