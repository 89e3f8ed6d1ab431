/** Configs and modes: what is set for a subject, a context (the subject with the empty name) or all of them. */
import type { CompatibilityLevel } from "../compatibility/compatibility.ts";
import type { Metadata } from "./metadata.ts";
import type { RuleSet } from "./rule-set.ts";
import {
  DEFAULT_CONTEXT,
  defaultContextSubject,
  GLOBAL_CONTEXT,
  globalSubject,
  type Subject,
  subjectOf,
} from "./subject.ts";

export const modes = ["READWRITE", "READONLY", "READONLY_OVERRIDE", "IMPORT", "FORWARD"] as const;
export type Mode = (typeof modes)[number];
export const DEFAULT_MODE: Mode = "READWRITE";

export const compatibilityPolicies = ["STRICT", "LENIENT"] as const;
export type CompatibilityPolicy = (typeof compatibilityPolicies)[number];

/** Left out: not set. */
export interface Config {
  readonly alias?: string;
  /** Kept for clients of the DEK registry, which is not here. */
  readonly aliasForDeks?: string;
  readonly normalize?: boolean;
  readonly validateFields?: boolean;
  readonly validateNewSchemas?: boolean;
  readonly validateRules?: boolean;
  readonly compatibilityLevel?: CompatibilityLevel;
  readonly compatibilityPolicy?: CompatibilityPolicy;
  /** A metadata property: a schema is compared only with those that have the same value of it. */
  readonly compatibilityGroup?: string;
  readonly defaultMetadata?: Metadata;
  readonly overrideMetadata?: Metadata;
  readonly defaultRuleSet?: RuleSet;
  readonly overrideRuleSet?: RuleSet;
}

/** null takes a setting back, left out lets it be. */
export type ConfigUpdate = { readonly [K in keyof Config]?: Config[K] | null | undefined };

const DEFAULT_LEVEL: CompatibilityLevel = "BACKWARD";

export function updateConfig(config: Config, update: ConfigUpdate): Config {
  const all = Object.entries({ ...config, ...definedOnly(update) });
  return Object.fromEntries(all.filter(([, value]) => value !== null)) as Config;
}

function definedOnly(update: ConfigUpdate): ConfigUpdate {
  return Object.fromEntries(Object.entries(update).filter(([, value]) => value !== undefined));
}

/** What is stored, whatever the engine. */
export interface SettingsReader {
  storedConfig(subject: Subject): Config | undefined;
  storedMode(subject: Subject): Mode | undefined;
}

/** Set for exactly this subject; the two top levels have a default. */
export function explicitConfig(settings: SettingsReader, subject: Subject): Config | null {
  const config = settings.storedConfig(subject);
  if (config !== undefined) return { compatibilityLevel: DEFAULT_LEVEL, ...config };
  return isTopLevel(subject) ? { compatibilityLevel: DEFAULT_LEVEL } : null;
}

/** What counts for a subject: its own, else its context's, else the global one. */
export function configInScope(
  settings: SettingsReader,
  subject: Subject,
): Config & { readonly compatibilityLevel: CompatibilityLevel } {
  const own = settings.storedConfig(subject);
  if (own === undefined || isTopLevel(subject)) {
    const found = scopes(subject)
      .map((scope) => settings.storedConfig(scope))
      .find((config) => config !== undefined);
    return { compatibilityLevel: DEFAULT_LEVEL, ...found };
  }
  // Of the top level, a config of its own takes what is not about one subject.
  const {
    normalize,
    validateFields,
    validateNewSchemas,
    validateRules,
    compatibilityPolicy,
    compatibilityGroup,
  } = settings.storedConfig(defaultContextSubject) ?? {};
  const inherited = {
    normalize,
    validateFields,
    validateNewSchemas,
    validateRules,
    compatibilityPolicy,
    compatibilityGroup,
  };
  const defined = Object.entries(inherited).filter(([, value]) => value !== undefined);
  return { compatibilityLevel: DEFAULT_LEVEL, ...Object.fromEntries(defined), ...own };
}

export function explicitMode(settings: SettingsReader, subject: Subject): Mode | null {
  return settings.storedMode(subject) ?? (isTopLevel(subject) ? DEFAULT_MODE : null);
}

export function modeInScope(settings: SettingsReader, subject: Subject): Mode {
  return (
    scopes(subject)
      .map((scope) => settings.storedMode(scope))
      .find((mode) => mode !== undefined) ?? DEFAULT_MODE
  );
}

export function isReadOnly(mode: Mode): boolean {
  return mode === "READONLY" || mode === "READONLY_OVERRIDE";
}

/** Schemas come with their ids and are taken as they are. */
export function isImport(mode: Mode): boolean {
  return mode === "IMPORT" || mode === "FORWARD";
}

function isTopLevel({ context, name }: Subject): boolean {
  return context === GLOBAL_CONTEXT || (context === DEFAULT_CONTEXT && name === "");
}

function scopes(subject: Subject): readonly Subject[] {
  return [subject, subjectOf(subject.context, ""), globalSubject];
}
