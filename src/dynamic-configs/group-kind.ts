/** Configs of single groups. All are for group protocols that are not served, so none takes another value than its default. */
import { ErrorCode } from "#generated/errors.ts";
import { groupConfigDefinitions } from "#src/groups/group-config-definitions.ts";
import { type ConfigEntry, ConfigSource } from "#src/topics/config-entry.ts";
import { definitionOf, parseConfigValue, refuseValue } from "#src/topics/config-value.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { type AlterableKind, ResourceType } from "./config-resource.ts";
import type { ConfigStore } from "./config-store.ts";
import { notAList } from "./not-a-list.ts";

const NOT_SERVED = "This broker serves the classic group protocol only, hence only the default is taken.";

export function groupKind(store: ConfigStore): AlterableKind {
  return {
    type: ResourceType.GROUP,
    names: () => store.names("group"),
    describe(name) {
      if (name === "") throw new KafkaError(ErrorCode.INVALID_REQUEST, "Group name must not be empty");
      const explicit = store.get("group", name);
      return Object.entries(groupConfigDefinitions).map(([config, definition]): ConfigEntry => {
        const own = explicit.get(config);
        const byDefault = {
          name: definition.brokerConfig,
          value: definition.default,
          source: ConfigSource.DEFAULT,
        };
        const synonyms =
          own === undefined
            ? [byDefault]
            : [{ name: config, value: own, source: ConfigSource.GROUP }, byDefault];
        return {
          name: config,
          value: own ?? definition.default,
          type: definition.type,
          doc: `${definition.doc} ${NOT_SERVED}`,
          source: own === undefined ? ConfigSource.DEFAULT : ConfigSource.GROUP,
          synonyms,
        };
      });
    },
    current: (name) => store.get("group", name),
    defaultItems(config, operation) {
      throw notAList(config, operation);
    },
    validate(name, configs) {
      if (name === "") {
        throw new KafkaError(ErrorCode.INVALID_REQUEST, "Default group resources are not allowed.");
      }
      return new Map([...configs].map(([config, value]) => [config, validated(config, value)]));
    },
    set: (name, configs) => store.set("group", name, configs),
  };
}

function validated(config: string, value: string): string {
  const definition = definitionOf(groupConfigDefinitions, config);
  if (definition === undefined) {
    throw new KafkaError(ErrorCode.INVALID_CONFIG, `Unknown group config name: ${config}`);
  }
  const normal = parseConfigValue(config, value, definition);
  if (normal !== definition.default) refuseValue(config, value, NOT_SERVED);
  return normal;
}
