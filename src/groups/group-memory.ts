import type { CommittedOffset } from "./committed-offsets.ts";
import type { MemberProtocol } from "./member.ts";

/** What an object with its place in a map costs beyond the text and bytes in it, about. */
const MEMBER_BYTES = 1_024;
const OFFSET_BYTES = 256;

/**
 * What members tell of themselves, their assignments and committed offsets are kept in memory for as long as clients like:
 * all groups together keep to sargasso.groups.max.bytes.
 */
export class GroupMemory {
  readonly #limit: number;
  #used = 0;

  /** @param limit in bytes, -1 for none */
  constructor(limit: number) {
    this.#limit = limit < 0 ? Number.POSITIVE_INFINITY : limit;
  }

  get used(): number {
    return this.#used;
  }

  hasRoomFor(bytes: number): boolean {
    return bytes <= 0 || this.#used + bytes <= this.#limit;
  }

  /** Negative: gives back. */
  take(bytes: number): void {
    this.#used += bytes;
  }
}

export interface SizedMember {
  readonly memberId: string;
  readonly clientId: string;
  readonly protocols: readonly MemberProtocol[];
  readonly assignment: Buffer;
}

export function memberSize({ memberId, clientId, protocols, assignment }: SizedMember): number {
  let size = MEMBER_BYTES + memberId.length + clientId.length + assignment.length;
  for (const { name, metadata } of protocols) size += name.length + metadata.length;
  return size;
}

/** A member id that is given out but not used yet. */
export function pendingMemberSize(memberId: string): number {
  return MEMBER_BYTES + memberId.length;
}

export function offsetSize({ metadata }: CommittedOffset): number {
  return OFFSET_BYTES + metadata.length;
}
