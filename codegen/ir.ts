/**
 * The plan of the generated code: plain data, every name chosen, every layout worked out, nothing left to decide
 * but how it is written down. Emitters read it and nothing else.
 */
import type { DefaultValue, MessageKind, PrimitiveType } from "./spec.ts";
import type { VersionRange } from "./version-range.ts";

export interface MessagePlan {
  /** `FetchRequest`: the spec's name and the interface's. */
  readonly name: string;
  /** `fetchRequest`: the codec's. */
  readonly constant: string;
  /** `fetch-request`, without extension. */
  readonly fileName: string;
  readonly kind: MessageKind;
  readonly apiKey: number | null;
  readonly latestVersionUnstable: boolean;
  readonly listeners: readonly string[];
  readonly validVersions: VersionRange;
  /** Within the valid ones; empty when none is flexible. */
  readonly flexibleVersions: VersionRange;
  /** The message itself first, then its structs in the order in which they are first used. */
  readonly structs: readonly [StructPlan, ...StructPlan[]];
}

export interface StructPlan {
  /** The spec's name, `FetchTopic`. */
  readonly name: string;
  /** The interface's name, `FetchRequestFetchTopic`. */
  readonly typeName: string;
  readonly about: string;
  readonly fields: readonly FieldPlan[];
  /** Whether any version of the message is flexible: then all of its structs can carry unknown tagged fields. */
  readonly hasUnknownTaggedFields: boolean;
  /** Ascending, without overlap; versions in which the struct is not used have none. */
  readonly shapes: readonly ShapePlan[];
}

export interface FieldPlan {
  /** camelCase. */
  readonly name: string;
  readonly about: string;
  readonly type: TypePlan;
  readonly isArray: boolean;
  /** In any version, or by its default. */
  readonly isNullable: boolean;
  readonly default: DefaultValue;
  readonly ignorable: boolean;
  readonly mapKey: boolean;
  readonly tag: number | null;
  /** All within the message's valid versions. */
  readonly versions: VersionRange;
  readonly nullableVersions: VersionRange;
  readonly taggedVersions: VersionRange;
  readonly flexibleVersions: VersionRange;
}

export type TypePlan =
  | { readonly kind: "primitive"; readonly name: PrimitiveType }
  | { readonly kind: "struct"; readonly typeName: string };

/** One layout on the wire, with the adjacent versions that share it. */
export interface ShapePlan {
  readonly versions: VersionRange;
  readonly isFlexible: boolean;
  /** One for each field of the struct, in its order. */
  readonly layouts: readonly LayoutPlan[];
  /** The least number of bytes that this shape takes. */
  readonly minSize: number;
  /** Whether encoding can fail because of what this version lacks, and so has to know the version. */
  readonly isChecked: boolean;
}

export interface LayoutPlan {
  readonly field: FieldPlan;
  /** absent: this version does not have the field. */
  readonly presence: "absent" | "plain" | "tagged";
  readonly isNullable: boolean;
  readonly isCompact: boolean;
  /** The shape of the struct (or element) that the field holds; null for primitives and absent fields. */
  readonly shape: ShapePlan | null;
  /** The least number of bytes of one element of an array (or of the value itself when it is none). */
  readonly minElementSize: number;
}

/** In ascending order of their tags, which is the order on the wire. */
export function taggedLayouts(shape: ShapePlan): LayoutPlan[] {
  return shape.layouts
    .filter(({ presence }) => presence === "tagged")
    .sort((a, b) => (a.field.tag as number) - (b.field.tag as number));
}

/** A request and the response with the same key. */
export interface ApiPlan {
  /** `Fetch`: the request's name without its suffix. */
  readonly name: string;
  readonly constant: string;
  readonly fileName: string;
  readonly request: MessagePlan;
  readonly response: MessagePlan;
}

export interface ErrorPlan {
  readonly name: string;
  readonly code: number;
  readonly retriable: boolean;
}
