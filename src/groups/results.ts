/** What the coordinator answers to members: the fields of JoinGroupResponse and SyncGroupResponse, whatever the version. */

export interface JoinResult {
  readonly errorCode: number;
  readonly memberId: string;
  readonly generationId: number;
  readonly protocolType: string | null;
  readonly protocolName: string | null;
  /** The leader's member id, "" when there is none. */
  readonly leader: string;
  /** True for a leader that is to keep the assignment there is, KIP-814. */
  readonly skipAssignment: boolean;
  /** Every member with its metadata for the leader, none for the others. */
  readonly members: readonly JoinedMember[];
}

export interface JoinedMember {
  readonly memberId: string;
  readonly groupInstanceId: string | null;
  readonly metadata: Buffer;
}

export interface SyncResult {
  readonly errorCode: number;
  readonly protocolType: string | null;
  readonly protocolName: string | null;
  readonly assignment: Buffer;
}

export interface LeaveResult {
  readonly memberId: string;
  readonly groupInstanceId: string | null;
  readonly errorCode: number;
}

export type JoinReply = (result: JoinResult) => void;
export type SyncReply = (result: SyncResult) => void;

/** What a member is assigned that the leader left out. */
export const emptyAssignment: Buffer = Buffer.alloc(0);

export function joinError(memberId: string, errorCode: number): JoinResult {
  return {
    errorCode,
    memberId,
    generationId: -1,
    protocolType: null,
    protocolName: null,
    leader: "",
    skipAssignment: false,
    members: [],
  };
}

export function syncError(errorCode: number): SyncResult {
  return { errorCode, protocolType: null, protocolName: null, assignment: emptyAssignment };
}
