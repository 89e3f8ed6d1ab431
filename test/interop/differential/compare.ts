// Where the answers of two servers to the same steps differ, field by field.

import { isDeepStrictEqual } from "node:util";
import type { Exchange } from "./conversation.ts";

export interface Mismatch {
  readonly step: number;
  readonly exchange: Exchange;
  /** Such as `topics[].partitions[].errorCode`; empty for the answer as a whole. */
  readonly path: string;
  /** The same with indexes. */
  readonly place: string;
  readonly kafka: unknown;
  readonly gateway: unknown;
}

export function compare(kafka: readonly Exchange[], gateway: readonly Exchange[]): Mismatch[] {
  const found: Mismatch[] = [];
  for (let step = 0; step < Math.max(kafka.length, gateway.length); step++) {
    const theirs = kafka[step];
    const ours = gateway[step];
    const exchange = theirs ?? ours;
    if (exchange === undefined) break;
    const at = (path: string, place: string, one: unknown, other: unknown) =>
      found.push({ step, exchange, path, place, kafka: one, gateway: other });
    if (theirs === undefined || ours === undefined || theirs.api !== ours.api) {
      at("", "", theirs?.answer ?? "no such step", ours?.answer ?? "no such step");
      break;
    }
    walk(theirs.answer, ours.answer, "", "", at);
  }
  return found;
}

type Report = (path: string, place: string, kafka: unknown, gateway: unknown) => void;

function walk(kafka: unknown, gateway: unknown, path: string, place: string, report: Report): void {
  if (isDeepStrictEqual(kafka, gateway)) return;
  if (isNamed(kafka) && isNamed(gateway)) {
    const names = new Set([...kafka, ...gateway].map(({ name }) => name));
    for (const name of names) {
      const one = kafka.filter((each) => each.name === name);
      const other = gateway.filter((each) => each.name === name);
      const [a, b] = one.length === 1 && other.length === 1 ? [one[0], other[0]] : [one, other];
      walk(a, b, `${path}[${name}]`, `${place}[${name}]`, report);
    }
  } else if (Array.isArray(kafka) && Array.isArray(gateway)) {
    if (kafka.length !== gateway.length) report(`${path}[]`, `${place}[]`, kafka, gateway);
    else {
      kafka.forEach((one, index) => {
        walk(one, gateway[index], `${path}[]`, `${place}[${index}]`, report);
      });
    }
  } else if (isRecord(kafka) && isRecord(gateway)) {
    for (const name of new Set([...Object.keys(kafka), ...Object.keys(gateway)])) {
      const dot = path === "" ? "" : ".";
      walk(kafka[name], gateway[name], path + dot + name, place + dot + name, report);
    }
  } else {
    report(path, place, kafka, gateway);
  }
}

/** Fields that only configs and features have. */
const namedOnes = ["isSensitive", "maxVersionLevel", "maxVersion"];

/** Configs and features are known by name, not by place. */
function isNamed(value: unknown): value is { name: string }[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (each) => isRecord(each) && typeof each.name === "string" && namedOnes.some((field) => field in each),
    )
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
