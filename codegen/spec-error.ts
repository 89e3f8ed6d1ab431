/** A spec that breaks a rule of the language: which file, which part of it, which rule. */
export class SpecError extends Error {
  constructor(file: string, where: string, rule: string) {
    super(where === "" ? `${file}: ${rule}` : `${file}: ${where}: ${rule}`);
    this.name = "SpecError";
  }
}
