/**
 * A document of the writer's schema that takes the way to a difference, in Avro's JSON encoding: what a reader with
 * the other schema would meet.
 */
import { type AvroType, branchName, type RecordType } from "#src/schema/formats/avro/avro-schema.ts";
import { printString } from "#src/schema/formats/avro/json.ts";

export interface WriterStep {
  readonly type: AvroType;
  /** Index of the field or branch; 0 for items and values. */
  readonly index: number;
}

/** Samples are for reading: a longer one is not built. */
const MAX_LENGTH = 16_384;

/**
 * @param symbol that the enum at the end of the way is to have
 * @returns undefined when no finite document goes that way, or only a long one
 */
export function avroSample(
  root: AvroType,
  steps: readonly WriterStep[],
  symbol: string | null,
): string | undefined {
  const sample = new Sample(steps, symbol);
  const text = sample.along(root, 0);
  return text === null || text.length > MAX_LENGTH ? undefined : text;
}

class Sample {
  readonly #steps: readonly WriterStep[];
  readonly #symbol: string | null;
  /** Records that the shortest document is within: one inside itself would have no end. */
  readonly #open = new Set<RecordType>();
  #budget = MAX_LENGTH;

  constructor(steps: readonly WriterStep[], symbol: string | null) {
    this.#steps = steps;
    this.#symbol = symbol;
  }

  /** The document that takes the steps from `at` on. */
  along(type: AvroType, at: number): string | null {
    const step = this.#steps[at];
    if (step === undefined)
      return type.type === "enum" ? this.#enum(type.symbols, this.#symbol) : this.shortest(type);
    // A step from a type that was compared elsewhere first: the way is told from there, not from this root.
    if (step.type !== type) return null;
    switch (type.type) {
      case "record":
        return this.#record(type, (field, index) =>
          index === step.index ? this.along(field, at + 1) : this.shortest(field),
        );
      case "array":
        return wrap("[", this.along(type.items, at + 1), "]");
      case "map":
        return wrap('{"key":', this.along(type.values, at + 1), "}");
      case "union": {
        const branch = type.branches[step.index];
        return branch === undefined ? null : branchText(branch, this.along(branch, at + 1));
      }
      default:
        return null;
    }
  }

  /** Some small document of the type, null when each is endless. */
  shortest(type: AvroType): string | null {
    if (this.#budget-- <= 0) return null;
    switch (type.type) {
      case "null":
        return "null";
      case "boolean":
        return "true";
      case "int":
      case "long":
        return "1";
      case "float":
      case "double":
        return "1.5";
      case "string":
        return '"text"';
      case "bytes":
        return '"\\u0001"';
      case "fixed":
        return type.size > 64 ? null : `"${"\\u0000".repeat(type.size)}"`;
      case "enum":
        return this.#enum(type.symbols, null);
      case "array":
        return "[]";
      case "map":
        return "{}";
      case "union":
        for (const branch of type.branches) {
          const text = branchText(branch, this.shortest(branch));
          if (text !== null) return text;
        }
        return null;
      case "record": {
        if (this.#open.has(type)) return null;
        this.#open.add(type);
        const text = this.#record(type, (field) => this.shortest(field));
        this.#open.delete(type);
        return text;
      }
    }
  }

  #enum(symbols: readonly string[], wanted: string | null): string | null {
    const symbol = wanted !== null && symbols.includes(wanted) ? wanted : symbols[0];
    return symbol === undefined ? null : printString(symbol);
  }

  #record(record: RecordType, fieldText: (type: AvroType, index: number) => string | null): string | null {
    const parts: string[] = [];
    for (const [index, field] of record.fields.entries()) {
      const text = fieldText(field.type, index);
      if (text === null) return null;
      parts.push(`${printString(field.name)}:${text}`);
    }
    return `{${parts.join(",")}}`;
  }
}

function branchText(branch: AvroType, text: string | null): string | null {
  if (branch.type === "null") return text;
  return wrap(`{${printString(branchName(branch))}:`, text, "}");
}

function wrap(before: string, text: string | null, after: string): string | null {
  return text === null ? null : `${before}${text}${after}`;
}
