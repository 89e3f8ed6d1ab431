/** Data contract rules: stored, returned and checked for their form here, executed by clients. */
import { sortedRecord, sortedSet } from "./metadata.ts";
import { RegistryError } from "./registry-error.ts";

export const ruleKinds = ["TRANSFORM", "CONDITION"] as const;
export const migrationModes = ["UPGRADE", "DOWNGRADE", "UPDOWN"] as const;
export const domainModes = ["WRITE", "READ", "WRITEREAD"] as const;
export const executionEnvironments = ["CLIENT", "SERVER", "ALL"] as const;

export type RuleMode = (typeof migrationModes)[number] | (typeof domainModes)[number];
export type ExecutionEnvironment = (typeof executionEnvironments)[number];

export interface Rule {
  readonly name: string | null;
  readonly doc: string | null;
  readonly kind: (typeof ruleKinds)[number];
  readonly mode: RuleMode;
  readonly type: string | null;
  readonly tags: readonly string[];
  readonly params: Readonly<Record<string, string>>;
  readonly expr: string | null;
  readonly onSuccess: string | null;
  readonly onFailure: string | null;
  readonly disabled: boolean;
}

export interface RuleSet {
  readonly migrationRules: readonly Rule[];
  readonly domainRules: readonly Rule[];
  readonly encodingRules: readonly Rule[];
  readonly enableAt: ExecutionEnvironment | null;
}

type Optional<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

export type RuleInput = Optional<Rule>;

export interface RuleSetInput {
  readonly migrationRules?: readonly RuleInput[] | null | undefined;
  readonly domainRules?: readonly RuleInput[] | null | undefined;
  readonly encodingRules?: readonly RuleInput[] | null | undefined;
  readonly enableAt?: ExecutionEnvironment | null | undefined;
}

export function createRuleSet(input: RuleSetInput): RuleSet {
  return {
    migrationRules: (input.migrationRules ?? []).map(createRule),
    domainRules: (input.domainRules ?? []).map(createRule),
    encodingRules: (input.encodingRules ?? []).map(createRule),
    enableAt: input.enableAt ?? null,
  };
}

function createRule(input: RuleInput): Rule {
  return {
    name: input.name ?? null,
    doc: input.doc ?? null,
    kind: input.kind ?? "TRANSFORM",
    mode: input.mode ?? "WRITEREAD",
    type: input.type ?? null,
    tags: sortedSet(input.tags ?? []),
    params: sortedRecord(Object.entries(input.params ?? {})),
    expr: input.expr ?? null,
    onSuccess: input.onSuccess ?? null,
    onFailure: input.onFailure ?? null,
    disabled: input.disabled ?? false,
  };
}

/** Rules of the newer set replace those of the same name. */
export function mergeRuleSets(older: RuleSet | null, newer: RuleSet | null): RuleSet | null {
  if (older === null || newer === null) return newer ?? older;
  return {
    migrationRules: mergeRules(older.migrationRules, newer.migrationRules),
    domainRules: mergeRules(older.domainRules, newer.domainRules),
    encodingRules: mergeRules(older.encodingRules, newer.encodingRules),
    enableAt: newer.enableAt ?? older.enableAt,
  };
}

function mergeRules(older: readonly Rule[], newer: readonly Rule[]): readonly Rule[] {
  const names = new Set(newer.map(({ name }) => name));
  return [...older.filter(({ name }) => !names.has(name)), ...newer];
}

export function withoutRules(ruleSet: RuleSet, names: readonly string[]): RuleSet {
  const keep = ({ name }: Rule): boolean => name === null || !names.includes(name);
  return {
    migrationRules: ruleSet.migrationRules.filter(keep),
    domainRules: ruleSet.domainRules.filter(keep),
    encodingRules: ruleSet.encodingRules.filter(keep),
    enableAt: ruleSet.enableAt,
  };
}

export function allRules({ migrationRules, domainRules, encodingRules }: RuleSet): readonly Rule[] {
  return [...migrationRules, ...domainRules, ...encodingRules];
}

const MAX_NAME_LENGTH = 256;

/** @throws RegistryError 42210 */
export function checkRuleSet(ruleSet: RuleSet | null | undefined): void {
  if (ruleSet === null || ruleSet === undefined) return;
  const names = new Set<string | null>();
  const lists = [
    [ruleSet.migrationRules, migrationModes, "Migration"],
    [ruleSet.domainRules, domainModes, "Domain"],
    [ruleSet.encodingRules, domainModes, "Encoding"],
  ] as const;
  for (const [rules, modes, list] of lists) {
    for (const rule of rules) {
      if (names.has(rule.name)) throw invalidRule(`Found rule with duplicate name '${rule.name}'`);
      names.add(rule.name);
      checkRule(rule);
      if (!(modes as readonly string[]).includes(rule.mode)) {
        throw invalidRule(`${list} rules can only be ${modes.join(", ")}`);
      }
    }
  }
}

function checkRule({ name, type, mode, onSuccess, onFailure }: Rule): void {
  if (name === null) throw invalidRule("Missing rule name");
  if (name === "") throw invalidRule("Empty rule name");
  if (name.length > MAX_NAME_LENGTH) throw invalidRule("Rule name too long");
  if (!/^[\p{L}_]/u.test(name)) throw invalidRule(`Illegal initial character in rule name: ${name}`);
  if (!/^[\p{L}\p{Nd}_-]*$/u.test(name)) throw invalidRule(`Illegal character in rule name: ${name}`);
  if (type === null) throw invalidRule("Missing rule type");
  // "first,second": one action for each of the two directions.
  const isTwoWay = mode === "WRITEREAD" || mode === "UPDOWN";
  if (!isTwoWay && [onSuccess, onFailure].some((action) => action?.includes(","))) {
    throw invalidRule("Multiple actions only valid with WRITEREAD and UPDOWN");
  }
}

function invalidRule(reason: string): RegistryError {
  return new RegistryError(42210, reason);
}
