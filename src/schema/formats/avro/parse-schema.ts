/**
 * Schema text -> graph, under the rules of Apache Avro's Java parser as Confluent's registry runs it: what that one
 * takes is taken, what it refuses is refused. Named types of the references are known before the text is read; within
 * the text a type may be used before it is defined.
 */

import type { ReferencedSchema } from "../../format.ts";
import { SchemaError } from "../../format.ts";
import {
  type ArrayType,
  type AvroType,
  branchName,
  type EnumType,
  type FixedType,
  isPrimitiveName,
  type MapType,
  type NamedType,
  type RecordField,
  type RecordType,
  type UnionType,
} from "./avro-schema.ts";
import { checkDepth } from "./check-depth.ts";
import { isValidDefault } from "./default-value.ts";
import {
  aliases,
  annotated,
  ENUM_RESERVED,
  FIELD_RESERVED,
  fieldOrder,
  numericDefault,
  optionalText,
  propsOf,
} from "./definition.ts";
import { isArray, type Json, JsonNumber, type JsonObject, parseJson } from "./json.ts";
import { NamedTypes } from "./named-types.ts";
import { checkName, pointer, qualify } from "./names.ts";
import { isSameDefinition } from "./same-definition.ts";

export interface AvroSchema {
  readonly root: AvroType;
  /** Full names of the root types of the references: printed by name where the text is printed. */
  readonly referenced: readonly string[];
}

export interface ParseOptions {
  /** What `validateNewSchemas` adds: names in ASCII, namespaces checked, defaults that fit their type. */
  readonly isStrict?: boolean;
}

/** Bounds for hostile schemas, far above what people write. avsc compiles a record in 0.2 ms. */
const MAX_TEXT_LENGTH = 4 * 1024 * 1024;
const MAX_TYPES = 20_000;

/** @throws SchemaError whose path is a JSON pointer into the text, or the reference's name before a `#` */
export function parseAvroSchema(
  text: string,
  references: readonly ReferencedSchema[] = [],
  { isStrict = false }: ParseOptions = {},
): AvroSchema {
  const types = new NamedTypes();
  const budget = { types: MAX_TYPES };
  const referenced: string[] = [];
  for (const reference of references) {
    try {
      const root = new SchemaParser(types, budget, isStrict).parse(reference.text);
      referenced.push(branchName(root));
    } catch (error) {
      if (!(error instanceof SchemaError)) throw error;
      throw new SchemaError(
        `${reference.name}#${error.path}`,
        `reference ${reference.name}: ${error.message}`,
      );
    }
  }
  return { root: new SchemaParser(types, budget, isStrict).parse(text), referenced };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class SchemaParser {
  readonly #types: NamedTypes;
  readonly #budget: { types: number };
  readonly #isStrict: boolean;
  /** Checks that need the finished graph. */
  readonly #later: (() => void)[] = [];

  constructor(types: NamedTypes, budget: { types: number }, isStrict: boolean) {
    this.#types = types;
    this.#budget = budget;
    this.#isStrict = isStrict;
  }

  parse(text: string): AvroType {
    if (text.length > MAX_TEXT_LENGTH) throw new SchemaError("", `longer than ${MAX_TEXT_LENGTH} characters`);
    let root = this.#parse(parseJson(text), null, "");
    this.#types.link(root, (type) => {
      root = type;
    });
    this.#types.linkAll();
    for (const check of this.#later) check();
    checkDepth(root);
    return root;
  }

  #parse(json: Json, namespace: string | null, path: string): AvroType {
    if (this.#budget.types-- === 0) throw new SchemaError(path, `more than ${MAX_TYPES} types`);
    if (typeof json === "string") return this.#types.use(json, namespace, path);
    if (json !== null && isArray(json)) return this.#union(json, namespace, path);
    if (!(json instanceof Map)) throw new SchemaError(path, "neither a name nor a definition nor a union");
    const type = json.get("type");
    if (typeof type !== "string") throw new SchemaError(path, "no type");
    switch (type) {
      case "record":
      case "error":
        return this.#record(json, namespace, path);
      case "enum":
        return this.#enum(json, namespace, path);
      case "fixed":
        return this.#fixed(json, namespace, path);
      case "array":
      case "map":
        return this.#container(json, type, namespace, path);
      default:
        if (!isPrimitiveName(type)) return this.#types.use(type, namespace, pointer(path, "type"));
        return annotated({ type }, json);
    }
  }

  #record(json: JsonObject, namespace: string | null, path: string): AvroType {
    const named = this.#named(json, namespace, path);
    const list = json.get("fields");
    if (list === undefined || list === null || !isArray(list))
      throw new SchemaError(path, "record without fields");
    const fields: RecordField[] = [];
    const record: RecordType = annotated(
      { type: "record", ...named, isError: json.get("type") === "error", fields },
      json,
    );
    const previous = this.#types.define(record);
    const seen = new Set<string>();
    for (const [index, field] of list.entries()) {
      const fieldPath = pointer(pointer(path, "fields"), index);
      if (!(field instanceof Map)) throw new SchemaError(fieldPath, "a field is an object");
      const parsed = this.#field(field, record.namespace, fieldPath);
      if (seen.has(parsed.name))
        throw new SchemaError(fieldPath, `duplicate field ${JSON.stringify(parsed.name)}`);
      seen.add(parsed.name);
      fields.push(parsed);
    }
    this.#checkRedefinition(previous, record, path);
    return previous ?? record;
  }

  #field(json: JsonObject, namespace: string | null, path: string): RecordField {
    const name = json.get("name");
    if (typeof name !== "string") throw new SchemaError(path, "field without a name");
    checkName(name, path, this.#isStrict);
    const typeJson = json.get("type");
    if (typeJson === undefined) throw new SchemaError(path, `field ${JSON.stringify(name)} without a type`);
    const field: Mutable<RecordField> = {
      name,
      type: this.#parse(typeJson, namespace, pointer(path, "type")),
      doc: optionalText(json, "doc"),
      order: fieldOrder(json.get("order"), path),
      aliases: aliases(json, path),
      default: json.get("default"),
      props: propsOf(json, FIELD_RESERVED),
    };
    field.default = numericDefault(field.type, field.default);
    this.#types.link(field.type, (type) => {
      field.type = type;
    });
    if (this.#isStrict && field.default !== undefined) {
      this.#later.push(() => {
        if (isValidDefault(field.type, field.default)) return;
        throw new SchemaError(pointer(path, "default"), `the default of field ${name} doesn't fit its type`);
      });
    }
    return field;
  }

  #enum(json: JsonObject, namespace: string | null, path: string): NamedType {
    const named = this.#named(json, namespace, path);
    const list = json.get("symbols");
    if (list === undefined || list === null || !isArray(list))
      throw new SchemaError(path, "enum without symbols");
    const symbols = new Set<string>();
    for (const [index, symbol] of list.entries()) {
      const symbolPath = pointer(pointer(path, "symbols"), index);
      if (typeof symbol !== "string") throw new SchemaError(symbolPath, "a symbol is a string");
      checkName(symbol, symbolPath, this.#isStrict);
      if (symbols.has(symbol))
        throw new SchemaError(symbolPath, `duplicate symbol ${JSON.stringify(symbol)}`);
      symbols.add(symbol);
    }
    const defaultSymbol = optionalText(json, "default");
    if (defaultSymbol !== null && !symbols.has(defaultSymbol)) {
      throw new SchemaError(
        pointer(path, "default"),
        `the default ${JSON.stringify(defaultSymbol)} is no symbol`,
      );
    }
    const definition: Omit<EnumType, "props" | "logical"> = {
      type: "enum",
      ...named,
      symbols: [...symbols],
      default: defaultSymbol,
    };
    return this.#defineWhole(annotated(definition, json, ENUM_RESERVED), path);
  }

  #fixed(json: JsonObject, namespace: string | null, path: string): NamedType {
    const named = this.#named(json, namespace, path);
    const size = json.get("size");
    const isInt = size instanceof JsonNumber && size.isInteger && size.value === (size.value | 0);
    if (!isInt || size.value < 0) throw new SchemaError(path, "fixed without a size");
    const definition: Omit<FixedType, "props" | "logical"> = { type: "fixed", ...named, size: size.value };
    return this.#defineWhole(annotated(definition, json), path);
  }

  #container(json: JsonObject, kind: "array" | "map", namespace: string | null, path: string): AvroType {
    const key = kind === "array" ? "items" : "values";
    const elementJson = json.get(key);
    if (elementJson === undefined) throw new SchemaError(path, `${kind} without ${key}`);
    const element = this.#parse(elementJson, namespace, pointer(path, key));
    if (kind === "array") {
      const array: Mutable<ArrayType> = annotated({ type: "array", items: element }, json);
      this.#types.link(element, (type) => {
        array.items = type;
      });
      return array;
    }
    const map: Mutable<MapType> = annotated({ type: "map", values: element }, json);
    this.#types.link(element, (type) => {
      map.values = type;
    });
    return map;
  }

  #union(list: readonly Json[], namespace: string | null, path: string): UnionType {
    const branches = list.map((branch, index) => this.#parse(branch, namespace, pointer(path, index)));
    for (const [index, branch] of branches.entries()) {
      this.#types.link(branch, (type) => {
        branches[index] = type;
      });
    }
    const check = (): void => {
      const names = new Set<string>();
      for (const [index, branch] of branches.entries()) {
        const branchPath = pointer(path, index);
        if (branch.type === "union") throw new SchemaError(branchPath, "a union directly in a union");
        const name = branchName(branch);
        if (names.has(name)) throw new SchemaError(branchPath, `duplicate in the union: ${name}`);
        names.add(name);
      }
    };
    this.#later.push(check);
    return { type: "union", branches };
  }

  #named(json: JsonObject, enclosing: string | null, path: string) {
    const written = json.get("name");
    if (typeof written !== "string") throw new SchemaError(path, "definition without a name");
    const qualified = qualify(written, optionalText(json, "namespace") ?? enclosing);
    const namePath = pointer(path, "name");
    checkName(qualified.name, namePath, this.#isStrict);
    if (this.#isStrict) {
      for (const part of qualified.namespace?.split(".") ?? []) checkName(part, namePath, true);
    }
    if (isPrimitiveName(qualified.fullName)) {
      throw new SchemaError(namePath, `${qualified.fullName} is the name of a primitive type`);
    }
    return {
      ...qualified,
      aliases: [...new Set(aliases(json, path).map((alias) => qualify(alias, qualified.namespace).fullName))],
      doc: optionalText(json, "doc"),
    };
  }

  #defineWhole(type: NamedType, path: string): NamedType {
    const previous = this.#types.define(type);
    this.#checkRedefinition(previous, type, path);
    return previous ?? type;
  }

  #checkRedefinition(previous: NamedType | undefined, type: NamedType, path: string): void {
    if (previous === undefined) return;
    this.#later.push(() => {
      if (!isSameDefinition(previous, type)) throw new SchemaError(path, `can't redefine ${type.fullName}`);
    });
  }
}
