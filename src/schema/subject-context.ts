/** The contexts of subjects, as the API spells them: `:.context:name`; a name alone is in the default context. */

export const DEFAULT_CONTEXT = ".";

/** Whether a registry may have a context of this name. */
export function isContextName(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no name may hold
  return /^\.[^:\u0000-\u001f\u007f-\u009f]*$/.test(text) && text !== ".__GLOBAL";
}

/** Begins with a dot. */
export function contextOf(subject: string): string {
  if (!subject.startsWith(":.")) return DEFAULT_CONTEXT;
  const end = subject.indexOf(":", 1);
  return end < 0 ? subject.slice(1) : subject.slice(1, end);
}

/** As a schema of the context names a subject. */
export function subjectSeenFrom(context: string, subject: string): string {
  if (context === DEFAULT_CONTEXT || contextOf(subject) !== DEFAULT_CONTEXT) return subject;
  return `:${context}:${subject.replace(/^:\.:/, "")}`;
}

/** The subject that stands for the context itself, as a query's value. */
export function contextSubject(context: string): string {
  return context === DEFAULT_CONTEXT ? "" : `:${context}:`;
}
