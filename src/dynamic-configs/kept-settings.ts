/** Puts in force what clients changed of the broker's settings. Apart from the rest of this folder: a start needs it. */
import type { ConfigName } from "#src/config/broker-config.ts";
import { type BrokerSettings, dynamicSettings } from "#src/config/broker-settings.ts";
import type { ConfigStore } from "./config-store.ts";

/** The name of the resource that has the settings of the whole cluster. */
export const EVERY_BROKER = "";

/** What this program does not know any more is left out. */
export function putInForce(settings: BrokerSettings, store: ConfigStore, nodeId: number): void {
  for (const [layer, name] of [
    ["cluster", EVERY_BROKER],
    ["broker", String(nodeId)],
  ] as const) {
    const known = [...store.get("broker", name)].filter(([config]) => isDynamic(config));
    settings.change(layer, new Map(known));
  }
}

export function isDynamic(config: string): config is ConfigName {
  return dynamicSettings.some((name) => name === config);
}
