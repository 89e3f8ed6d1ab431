/**
 * Schemas can be written so that checking a few bytes takes for ever: definitions that double at each step, a
 * recursive `anyOf` whose branches all recurse. Such schemas are recognised when they are read, and the schemas that
 * a payload is put through are counted; others pay nothing.
 */
import { PayloadError } from "../../format.ts";
import type { Resources } from "./resources.ts";
import { isSchemaObject, type SchemaObject, subschemas } from "./subschemas.ts";

/** How many schemas one value may be put through before the work of a schema is counted. */
const HARMLESS = 1_000;
/** Allowed for each character of a payload, and for any payload. Some 10 ns each. */
const PER_CHARACTER = 50;
const AT_LEAST = 100_000;

/** What payloads of counted schemas are taken to cost: PER_CHARACTER at some 10 ns is about so many schemas. */
export const COUNTED_WEIGHT = 4;

export class WorkLimit {
  #left = 0;

  start(payloadLength: number): void {
    this.#left = AT_LEAST + PER_CHARACTER * payloadLength;
  }

  /** As a keyword of ajv: true, or the end. */
  count(schemas: number): true {
    this.#left -= schemas;
    if (this.#left < 0) {
      throw new PayloadError(
        "",
        "checking it against its schema takes too many steps: the schema repeats itself",
      );
    }
    return true;
  }
}

/** What references lead to, if the schema may repeat itself; nothing in most schemas. */
export function countedSchemas(resources: Resources): ReadonlySet<SchemaObject> {
  const counted = new Set<SchemaObject>();
  if (!mayRepeatItself(resources)) return counted;
  const visit = (schema: SchemaObject): void => {
    const target = resources.follow(schema);
    if (target !== schema && isSchemaObject(target)) counted.add(target);
    // Where a dynamic reference ends is known at run time only.
    if ("$dynamicAnchor" in schema || "$recursiveAnchor" in schema) counted.add(schema);
    for (const child of subschemas(schema)) if (isSchemaObject(child.schema)) visit(child.schema);
  };
  for (const schema of resources.documents()) if (isSchemaObject(schema)) visit(schema);
  return counted;
}

/**
 * Whether the work on one value is not obviously bounded: a recursion, or more than HARMLESS schemas for one value
 * along its references.
 */
function mayRepeatItself(resources: Resources): boolean {
  const costs = new Map<SchemaObject, number>();
  const open = new Set<SchemaObject>();
  const cost = (schema: SchemaObject | boolean): number => {
    if (!isSchemaObject(schema)) return 1;
    const known = costs.get(schema);
    if (known !== undefined) return known;
    if (open.has(schema)) return Number.POSITIVE_INFINITY;
    open.add(schema);
    let sum = 1;
    const target = resources.follow(schema);
    if (target !== null && target !== schema) sum += cost(target);
    for (const child of subschemas(schema)) {
      const of = cost(child.schema);
      // A member is another value, with a budget of its own; but what is endless there is endless here.
      if (child.isApplied && (child.same || of > HARMLESS)) sum += of;
    }
    open.delete(schema);
    costs.set(schema, sum);
    return sum;
  };
  return resources.documents().some((schema) => cost(schema) > HARMLESS);
}

/**
 * The most that one value of a payload is put through: schemas, with members that are named, of the heaviest place of the
 * schema. Only for schemas that are not counted, in which references do not go in circles on one value.
 */
export function weightOf(resources: Resources): number {
  const weights = new Map<SchemaObject, number>();
  const weight = (schema: SchemaObject | boolean): number => {
    if (!isSchemaObject(schema)) return 1;
    const known = weights.get(schema);
    if (known !== undefined) return known;
    weights.set(schema, 1);
    let sum = 1 + namedMembers(schema) * PER_NAMED_MEMBER;
    const target = resources.follow(schema);
    if (target !== null && target !== schema) sum += weight(target);
    for (const child of subschemas(schema)) {
      const of = weight(child.schema);
      if (child.isApplied && (child.same || child.keyword === "patternProperties")) sum += of;
    }
    weights.set(schema, sum);
    return sum;
  };
  for (const schema of resources.documents()) weight(schema);
  return Math.max(1, ...weights.values());
}

/** Looking whether a member is there takes some 10 ns, a tenth of what a schema takes. */
const PER_NAMED_MEMBER = 0.1;

function namedMembers({ properties, required }: SchemaObject): number {
  const names = isSchemaObject(properties) ? Object.keys(properties).length : 0;
  return names + (Array.isArray(required) ? required.length : 0);
}
