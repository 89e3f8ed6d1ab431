/**
 * Schema -> a check of payloads: everything that decoding relies on is made sure of here, without building anything.
 * avsc itself must not see an unchecked payload: it goes on reading past the end (as zeros), allocates arrays of the
 * length that a message claims, and reads varints of any length.
 */
import type { ArrayType, AvroType, MapType, RecordType, UnionType } from "./avro-schema.ts";
import { MAX_MILLIS } from "./canonical-datum.ts";
import { Cursor, type Deviation, PayloadFailure, varintLength, within } from "./cursor.ts";

type Check = (cursor: Cursor) => void;

export class PayloadChecker {
  readonly #check: Check;
  readonly #cursor = new Cursor();

  constructor(root: AvroType) {
    this.#check = new CheckCompiler().compile(root);
  }

  /**
   * Where the payload is spelled otherwise than the canonical encoding, in order.
   * @param notesDeviations whether anybody wants to know them
   * @throws PayloadFailure unless the payload is one value of the schema and nothing more
   */
  check(payload: Buffer, notesDeviations: boolean): readonly Deviation[] {
    const cursor = this.#cursor;
    cursor.reset(payload, notesDeviations);
    try {
      this.#check(cursor);
      if (cursor.remaining > 0) {
        throw new PayloadFailure(
          `${cursor.remaining} bytes left over after the value, from offset ${cursor.position}`,
        );
      }
    } finally {
      // The payload is a view on a whole received chunk, which would stay in memory with the schema.
      cursor.release();
    }
    // Blocks are noted when they end, after what is in them.
    return cursor.deviations.length < 2
      ? cursor.deviations
      : cursor.deviations.sort((a, b) => a.start - b.start);
  }
}

class CheckCompiler {
  readonly #records = new Map<RecordType, Check>();

  compile(type: AvroType): Check {
    switch (type.type) {
      case "null":
        return () => {};
      case "boolean":
        return (cursor) => cursor.boolean();
      case "int":
        return (cursor) => {
          cursor.int();
        };
      case "long":
        return type.logical?.name.endsWith("timestamp-millis") ? checkMillis : (cursor) => cursor.long();
      case "float":
        return (cursor) => cursor.float();
      case "double":
        return (cursor) => cursor.double();
      case "bytes":
        return (cursor) => cursor.skip(cursor.length());
      case "string":
        return (cursor) => cursor.string();
      case "fixed": {
        const { size } = type;
        return (cursor) => cursor.skip(size);
      }
      case "enum": {
        const count = type.symbols.length;
        return (cursor) => {
          const index = cursor.int();
          if (index < 0 || index >= count) throw new PayloadFailure(`symbol ${index} of an enum of ${count}`);
        };
      }
      case "array":
        return this.#blocks(type);
      case "map":
        return this.#blocks(type);
      case "union":
        return this.#union(type);
      case "record":
        return this.#record(type);
    }
  }

  #union({ branches }: UnionType): Check {
    const checks = branches.map((branch) => this.compile(branch));
    return (cursor) => {
      const index = cursor.int();
      const check = checks[index];
      if (check === undefined) throw new PayloadFailure(`branch ${index} of a union of ${checks.length}`);
      check(cursor);
    };
  }

  #record(record: RecordType): Check {
    const known = this.#records.get(record);
    if (known !== undefined) return known;
    const checks: Check[] = [];
    const count = record.fields.length;
    const check: Check = (cursor) => {
      cursor.enter(count);
      let index = 0;
      try {
        for (; index < count; index++) (checks[index] as Check)(cursor);
      } catch (error) {
        throw within(error, record.fields[index]?.name ?? "");
      }
      cursor.leave();
    };
    this.#records.set(record, check);
    for (const field of record.fields) checks.push(this.compile(field.type));
    return check;
  }

  /** The blocks of an array or a map: a count, or minus the count and the bytes that the items take; at last 0. */
  #blocks(type: ArrayType | MapType): Check {
    const value = this.compile(type.type === "array" ? type.items : type.values);
    const isMap = type.type === "map";
    const isEmpty = type.type === "array" && minimumWidth(type.items, new Set()) === 0;
    return (cursor) => {
      let total = 0;
      let firstStart = 0;
      let firstLength = 0;
      let isPlain = true;
      for (;;) {
        const start = cursor.position;
        let count = cursor.count();
        isPlain &&= cursor.wasMinimal && count >= 0 && (total === 0 || count === 0);
        if (count === 0) {
          if (!cursor.wasMinimal) cursor.deviate(start, cursor.position - start, 1);
          break;
        }
        let size: number | null = null;
        if (count < 0) {
          count = -count;
          size = cursor.count();
        }
        if (total === 0) {
          firstStart = start;
          firstLength = cursor.position - start;
        } else {
          cursor.deviate(start, cursor.position - start, 0);
        }
        if (isEmpty) cursor.countEmptyItems(count);
        const itemsStart = cursor.position;
        let index = 0;
        try {
          if (isMap) {
            for (; index < count; index++) {
              cursor.string();
              value(cursor);
            }
          } else {
            for (; index < count; index++) value(cursor);
          }
        } catch (error) {
          throw within(error, total + index);
        }
        const taken = cursor.position - itemsStart;
        if (size !== null && size !== taken) {
          throw new PayloadFailure(`a block of ${size} bytes whose items take ${taken}`);
        }
        total += count;
      }
      if (!isPlain && total > 0) cursor.deviate(firstStart, firstLength, varintLength(BigInt(total)));
    };
  }
}

/** A row has microseconds; what they have no room for is held to the ends of their range (canonical-datum.ts). */
function checkMillis(cursor: Cursor): void {
  const start = cursor.position;
  const noted = cursor.deviations.length;
  const millis = cursor.longValue();
  if (millis <= MAX_MILLIS && millis >= -MAX_MILLIS) return;
  cursor.deviations.length = noted;
  cursor.deviate(start, cursor.position - start, varintLength(millis > 0n ? MAX_MILLIS : -MAX_MILLIS));
}

/** Bytes that any value of the type takes at least: 0 or 1 is enough to know. */
function minimumWidth(type: AvroType, open: Set<AvroType>): number {
  switch (type.type) {
    case "null":
      return 0;
    case "fixed":
      return Math.min(type.size, 1);
    case "record":
      if (open.has(type)) return 0;
      open.add(type);
      return type.fields.some((field) => minimumWidth(field.type, open) > 0) ? 1 : 0;
    default:
      return 1;
  }
}
