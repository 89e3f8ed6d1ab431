/** Whether two definitions of one name say the same: documentation and aliases aside, as Java Avro compares. */
import { type AvroType, isNamed, type NamedType } from "./avro-schema.ts";
import { printJson } from "./json.ts";

export function isSameDefinition(a: NamedType, b: NamedType): boolean {
  return new Comparison().same(a, b);
}

class Comparison {
  /** Pairs of records under way or done: a cycle is the same unless something else differs. */
  readonly #assumed = new Map<AvroType, Set<AvroType>>();

  same(a: AvroType, b: AvroType): boolean {
    if (a === b) return true;
    if (a.type === "union" || b.type === "union") {
      return a.type === "union" && b.type === "union" && this.#allSame(a.branches, b.branches);
    }
    if (printJson(a.props, true) !== printJson(b.props, true)) return false;
    if (isNamed(a) && (!isNamed(b) || a.fullName !== b.fullName)) return false;
    switch (a.type) {
      case "fixed":
        return b.type === "fixed" && a.size === b.size;
      case "enum":
        return b.type === "enum" && a.symbols.join() === b.symbols.join() && a.default === b.default;
      case "array":
        return b.type === "array" && this.same(a.items, b.items);
      case "map":
        return b.type === "map" && this.same(a.values, b.values);
      case "record":
        return b.type === "record" && this.#sameFields(a, b);
      default:
        return a.type === b.type;
    }
  }

  #sameFields(a: AvroType & { type: "record" }, b: AvroType & { type: "record" }): boolean {
    const assumed = this.#assumed.get(a) ?? new Set();
    if (assumed.has(b)) return true;
    this.#assumed.set(a, assumed.add(b));
    if (a.isError !== b.isError || a.fields.length !== b.fields.length) return false;
    return a.fields.every((field, index) => {
      const other = b.fields[index];
      if (other === undefined || field.name !== other.name || field.order !== other.order) return false;
      if ((field.default === undefined) !== (other.default === undefined)) return false;
      const defaults = [field.default ?? null, other.default ?? null].map((json) => printJson(json, true));
      if (defaults[0] !== defaults[1]) return false;
      if (printJson(field.props, true) !== printJson(other.props, true)) return false;
      return this.same(field.type, other.type);
    });
  }

  #allSame(a: readonly AvroType[], b: readonly AvroType[]): boolean {
    return a.length === b.length && a.every((type, index) => this.same(type, b[index] as AvroType));
  }
}
