/** The types that have names: known by them from their definition on, and in their place where they were used before it. */
import { SchemaError } from "../../format.ts";
import { type AvroType, isPrimitiveName, type NamedType } from "./avro-schema.ts";
import { NO_PROPS } from "./definition.ts";

/** A use of a name before its definition, in the place of the type until all are known. */
interface ForwardUse {
  readonly fullName: string;
  readonly simpleName: string;
  readonly path: string;
}

/** Of a schema and of those that it refers to. */
export class NamedTypes {
  readonly #types = new Map<string, NamedType>();
  readonly #forwardUses = new Map<AvroType, ForwardUse>();
  /** Put the type where its name was used. */
  #links: (() => void)[] = [];

  /** The type of that name, primitive ones included; a placeholder to be linked if it is not known yet. */
  use(name: string, namespace: string | null, path: string): AvroType {
    if (isPrimitiveName(name)) return { type: name, props: NO_PROPS, logical: null };
    const fullName = namespace !== null && !name.includes(".") ? `${namespace}.${name}` : name;
    const type = this.#types.get(fullName) ?? this.#types.get(name);
    if (type !== undefined) return type;
    const placeholder: AvroType = { type: "null", props: NO_PROPS, logical: null };
    this.#forwardUses.set(placeholder, { fullName, simpleName: name, path });
    return placeholder;
  }

  /** Has the type that a placeholder stands for put in its place once all types are known. */
  link(type: AvroType, set: (type: AvroType) => void): void {
    const use = this.#forwardUses.get(type);
    if (use === undefined) return;
    this.#links.push(() => {
      const found = this.#types.get(use.fullName) ?? this.#types.get(use.simpleName);
      if (found === undefined)
        throw new SchemaError(use.path, `undefined name ${JSON.stringify(use.fullName)}`);
      set(found);
    });
  }

  /** To be called at the end of each schema. @throws SchemaError for a name that was never defined */
  linkAll(): void {
    for (const link of this.#links) link();
    this.#links = [];
    this.#forwardUses.clear();
  }

  /** The type that had the name already, if any: defining the same once more is allowed. */
  define(type: NamedType): NamedType | undefined {
    const previous = this.#types.get(type.fullName);
    if (previous === undefined) this.#types.set(type.fullName, type);
    return previous;
  }
}
