/** Names and namespaces: https://avro.apache.org/docs/1.12.0/specification/#names */
import { SchemaError } from "../../format.ts";

export interface Name {
  readonly name: string;
  readonly namespace: string | null;
  readonly fullName: string;
}

/**
 * A dot in `name` makes it a full one whatever the namespace says; the empty namespace is the null one, also where
 * another one encloses it.
 */
export function qualify(name: string, namespace: string | null): Name {
  const dot = name.lastIndexOf(".");
  const space = dot < 0 ? namespace : name.slice(0, dot);
  const simple = name.slice(dot + 1);
  if (space === null || space === "") return { name: simple, namespace: null, fullName: simple };
  return { name: simple, namespace: space, fullName: `${space}.${simple}` };
}

/** Letters of any script, as Java Avro since 1.9 and Confluent's registry take them. */
const ANY_SCRIPT = /^[\p{L}_][\p{L}\p{Nd}_]*$/u;
/** What the specification says. */
const SPECIFIED = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** @throws SchemaError */
export function checkName(name: string, path: string, isStrict: boolean): void {
  if (!(isStrict ? SPECIFIED : ANY_SCRIPT).test(name)) {
    throw new SchemaError(path, `illegal name ${JSON.stringify(name)}`);
  }
}

/** A step of a JSON pointer. */
export function pointer(path: string, step: string | number): string {
  return `${path}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
