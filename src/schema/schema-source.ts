/**
 * Where the pipeline gets schemas from, whichever registry it is: the embedded one in process, or an external one over
 * REST. "Not there" is an answer (null, empty); what cannot be answered now is thrown.
 */
import type { ReferencedSchema, SchemaFormatName } from "./format.ts";

/** A schema as registered, ready to be parsed. */
export interface SourceSchema {
  readonly id: number;
  /** As in the envelope with magic 1: a UUID in its usual spelling. Empty from a registry too old to know GUIDs. */
  readonly guid: string;
  /** In which the id is its own; `.` is the default one. */
  readonly context: string;
  readonly formatName: SchemaFormatName;
  readonly text: string;
  /** Resolved, dependencies first. */
  readonly references: readonly ReferencedSchema[];
}

export interface SubjectVersion {
  readonly subject: string;
  readonly version: number;
}

export interface SchemaSource {
  /**
   * Ids are given once and never change what they name, so an answer can be kept for ever; null cannot. Ids belong to a
   * context; the one of `subject` counts where that is given (`:.context:` or `:.context:name`), else the default one.
   * @throws SchemaSourceError
   */
  byId(id: number, subject?: string): Promise<SourceSchema | null>;
  /** In the context of `subject` (as in byId) if that has it, else in the first that has it. @throws SchemaSourceError */
  byGuid(guid: string, subject?: string): Promise<SourceSchema | null>;
  /** `version` is a number or "latest"; versions that were deleted are not found. @throws SchemaSourceError */
  bySubject(subject: string, version: number | "latest"): Promise<(SubjectVersion & SourceSchema) | null>;
  /**
   * The ids that data of the subject may carry: those of its versions that are not deleted. None if it is an alias of a
   * subject in another context, whose ids mean other schemas. @throws SchemaSourceError
   */
  idsOfSubject(subject: string): Promise<ReadonlySet<number>>;
  /** The versions, not deleted, under which an id was registered, for whoever shows it. @throws SchemaSourceError */
  versionsOfId(id: number, subject?: string): Promise<readonly SubjectVersion[]>;
}

/** The registry could not be asked, or failed; asking later may succeed. */
export class SchemaSourceError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "SchemaSourceError";
  }
}
