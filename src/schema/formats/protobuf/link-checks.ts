/** What protoc refuses within one message or enum, apart from names. */
import { SchemaError } from "../../format.ts";
import type { EnumModel, MessageModel } from "./model.ts";
import { isTrue, type NumberRange, optionOf } from "./proto-file.ts";

/** Reserved for Protobuf's implementations. */
const implementationNumbers: NumberRange = { start: 19_000, end: 19_999 };
const mapKeyTypes = new Set([
  "int32",
  "int64",
  "uint32",
  "uint64",
  "sint32",
  "sint64",
  "fixed32",
  "fixed64",
  "sfixed32",
  "sfixed64",
  "bool",
  "string",
]);

/** @throws SchemaError */
export function checkMessage({ fullName, node, isMapEntry }: MessageModel): void {
  const numbers = new Set<number>();
  const taken = disjoint(fullName, [...node.reservedRanges, ...node.extensionRanges]);
  const names = new Set(node.reservedNames);
  const inOneof = node.oneofs.map(() => 0);
  for (const { name, number, oneof } of node.fields) {
    const path = `${fullName}.${name}`;
    if (!(number >= 1)) throw new SchemaError(path, `${number} is no field number`);
    if (numbers.has(number)) throw new SchemaError(path, `a second field of number ${number}`);
    numbers.add(number);
    if (includes(taken, number))
      throw new SchemaError(path, `number ${number} is reserved or an extension's`);
    if (number >= implementationNumbers.start && number <= implementationNumbers.end) {
      throw new SchemaError(path, "numbers 19000 to 19999 are reserved for Protobuf itself");
    }
    if (names.has(name)) throw new SchemaError(path, `the name "${name}" is reserved`);
    if (oneof >= 0) inOneof[oneof] = (inOneof[oneof] ?? 0) + 1;
  }
  const empty = inOneof.indexOf(0);
  if (empty >= 0) throw new SchemaError(`${fullName}.${node.oneofs[empty]?.name}`, "a oneof needs a field");
  if (isMapEntry) {
    const [key, value] = node.fields;
    if (node.fields.length !== 2 || key?.number !== 1 || value?.number !== 2) {
      throw new SchemaError(fullName, "the entry of a map has a key (1) and a value (2)");
    }
    if (!mapKeyTypes.has(key.type)) throw new SchemaError(fullName, `${key.type} cannot be the key of a map`);
  }
}

/** @throws SchemaError */
export function checkEnum({ fullName, node, isClosed, nameOf }: EnumModel): void {
  const first = node.values[0];
  if (first === undefined) throw new SchemaError(fullName, "an enum needs a value");
  if (!isClosed && first.number !== 0)
    throw new SchemaError(fullName, "the first value of an open enum is 0");
  if (nameOf.size < node.values.length && !isTrue(optionOf(node.options, "allow_alias"))) {
    throw new SchemaError(fullName, "two values of one number, without allow_alias");
  }
  const reserved = disjoint(fullName, node.reservedRanges);
  const names = new Set(node.reservedNames);
  for (const { name, number } of node.values) {
    if (includes(reserved, number))
      throw new SchemaError(`${fullName}.${name}`, `number ${number} is reserved`);
    if (names.has(name)) throw new SchemaError(`${fullName}.${name}`, `the name "${name}" is reserved`);
  }
}

/** Sorted; checked to be apart, so that one bisection finds a number. */
export function disjoint(path: string, ranges: readonly NumberRange[]): readonly NumberRange[] {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  for (let i = 1; i < sorted.length; i++) {
    const [before, after] = [sorted[i - 1] as NumberRange, sorted[i] as NumberRange];
    if (after.start <= before.end) throw new SchemaError(path, `number ${after.start} is in two ranges`);
  }
  return sorted;
}

export function includes(sorted: readonly NumberRange[], number: number): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as NumberRange).end < number) low = middle + 1;
    else high = middle;
  }
  const range = sorted[low];
  return range !== undefined && number >= range.start;
}
