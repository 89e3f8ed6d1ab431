/**
 * Subject names as the API spells them: `name` is in the default context ".", `:.ctx:name` in the context ".ctx", and a
 * context itself is the subject with the empty name (`:.ctx:`, "" for the default one). `:.__GLOBAL:` stands for what
 * counts in all contexts, of configs and modes only.
 */
import { RegistryError } from "./registry-error.ts";

export const DEFAULT_CONTEXT = ".";
export const GLOBAL_CONTEXT = ".__GLOBAL";
/** Begins a prefix that counts in all contexts. */
export const ALL_CONTEXTS = ":*:";

/** Names that the original keeps to itself. */
const RESERVED_NAMES: readonly string[] = ["__GLOBAL", "__EMPTY"];

export interface Subject {
  /** Begins with a dot. */
  readonly context: string;
  readonly name: string;
  /** Context and name as the API spells them; what maps and answers use. */
  readonly qualified: string;
}

export const defaultContextSubject: Subject = subjectOf(DEFAULT_CONTEXT, "");
export const globalSubject: Subject = subjectOf(GLOBAL_CONTEXT, "");

export function subjectOf(context: string, name: string): Subject {
  return { context, name, qualified: context === DEFAULT_CONTEXT ? name : `:${context}:${name}` };
}

export function parseSubject(text: string): Subject {
  if (text.startsWith(":.")) {
    const end = text.indexOf(":", 1);
    if (end < 0) return subjectOf(text.slice(1), "");
    return subjectOf(text.slice(1, end), text.slice(end + 1));
  }
  if (text.startsWith(ALL_CONTEXTS)) return subjectOf("*", text.slice(ALL_CONTEXTS.length));
  return subjectOf(DEFAULT_CONTEXT, text);
}

/** A name without a context of its own belongs to the context of whoever mentions it. */
export function subjectSeenFrom(context: string, text: string): Subject {
  const subject = parseSubject(text);
  return subject.context === DEFAULT_CONTEXT ? subjectOf(context, subject.name) : subject;
}

/** The context of a path `/contexts/{context}/…`: `ctx`, `.ctx`, `:.ctx:` are the same. */
export function parseContext(text: string): string {
  let context = text.startsWith(":") ? text.slice(1) : text;
  if (context.endsWith(":")) context = context.slice(0, -1);
  if (context.includes(":")) {
    throw new RegistryError(400, `Context name '${context}' cannot contain a colon`);
  }
  return context.startsWith(".") ? context : `.${context}`;
}

export function isDefaultContext(subject: Subject): boolean {
  return subject.context === DEFAULT_CONTEXT && subject.name === "";
}

/** @throws RegistryError 42208 */
export function checkSubjectName(subject: Subject, use: "schemas" | "settings"): void {
  const { context, name, qualified } = subject;
  const isValid =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
    !/[\u0000-\u001f\u007f-\u009f]/.test(qualified) &&
    !RESERVED_NAMES.includes(name) &&
    context.startsWith(".") &&
    // The empty name stands for the context.
    (use === "settings" || (context !== GLOBAL_CONTEXT && name !== ""));
  if (!isValid) {
    throw new RegistryError(42208, `The specified subject '${qualified}' is not valid.`);
  }
}

/** Whether `subject` is `scope` itself, or in the context (or all contexts) that `scope` stands for. */
export function isInScope(subject: Subject, scope: Subject): boolean {
  if (scope.name !== "") return subject.qualified === scope.qualified;
  return scope.context === GLOBAL_CONTEXT || scope.context === subject.context;
}

/** What a `subjectPrefix` picks: `:*:` all contexts, `:.ctx:` one, else the default one. */
export function prefixFilter(prefix: string): (subject: Subject) => boolean {
  if (prefix.startsWith(ALL_CONTEXTS)) {
    const name = prefix.slice(ALL_CONTEXTS.length);
    return (subject) => subject.name.startsWith(name);
  }
  if (prefix.startsWith(":.")) {
    const wanted = parseSubject(prefix);
    if (wanted.context === DEFAULT_CONTEXT) return prefixFilter(wanted.name);
    return (subject) => subject.qualified.startsWith(prefix);
  }
  return (subject) => subject.context === DEFAULT_CONTEXT && subject.name.startsWith(prefix);
}
