import type { JoinReply, JoinResult, SyncReply, SyncResult } from "./results.ts";
import type { Timer } from "./timers.ts";

/** A protocol (for consumers: an assignor) that a member can use, and what it tells the leader about itself. */
export interface MemberProtocol {
  readonly name: string;
  readonly metadata: Buffer;
}

export interface MemberIdentity {
  readonly memberId: string;
  /** Set for a static member, KIP-345. */
  readonly groupInstanceId: string | null;
  readonly clientId: string;
  readonly clientHost: string;
}

export interface MemberTimeouts {
  readonly rebalanceTimeoutMs: number;
  readonly sessionTimeoutMs: number;
}

/** A member of a group, with the JoinGroup or SyncGroup that it waits on. Changed by its group only. */
export class Member {
  readonly memberId: string;
  readonly groupInstanceId: string | null;
  readonly clientId: string;
  readonly clientHost: string;
  readonly protocolType: string;
  /** Ends the member unless heartbeats keep pushing it back. */
  readonly sessionTimer: Timer;
  rebalanceTimeoutMs: number;
  sessionTimeoutMs: number;
  /** In the order in which the member likes them. */
  protocols: readonly MemberProtocol[];
  assignment: Buffer;
  joinReply: JoinReply | null = null;
  syncReply: SyncReply | null = null;
  /** Joined, but did not see a rebalance through yet: may expire even while its JoinGroup is parked. */
  isNew = false;

  constructor(
    identity: MemberIdentity,
    timeouts: MemberTimeouts,
    protocolType: string,
    protocols: readonly MemberProtocol[],
    assignment: Buffer,
    sessionTimer: Timer,
  ) {
    this.memberId = identity.memberId;
    this.groupInstanceId = identity.groupInstanceId;
    this.clientId = identity.clientId;
    this.clientHost = identity.clientHost;
    this.protocolType = protocolType;
    this.sessionTimer = sessionTimer;
    this.rebalanceTimeoutMs = timeouts.rebalanceTimeoutMs;
    this.sessionTimeoutMs = timeouts.sessionTimeoutMs;
    this.protocols = protocols;
    this.assignment = assignment;
  }

  get isStatic(): boolean {
    return this.groupInstanceId !== null;
  }

  get isAwaitingJoin(): boolean {
    return this.joinReply !== null;
  }

  /** A member that waits on us is alive for all that we know. */
  get hasSatisfiedHeartbeat(): boolean {
    return !this.isNew && (this.joinReply !== null || this.syncReply !== null);
  }

  restartSession(): void {
    this.sessionTimer.start(this.sessionTimeoutMs);
  }

  /** Its metadata for `protocolName`, which every member of the group supports once it was selected. */
  metadata(protocolName: string): Buffer {
    const protocol = this.protocols.find(({ name }) => name === protocolName);
    if (protocol === undefined) throw new Error(`member ${this.memberId} does not support ${protocolName}`);
    return protocol.metadata;
  }

  /** Whether these are the protocols it has, in this order, with this metadata. */
  matches(protocols: readonly MemberProtocol[]): boolean {
    return (
      protocols.length === this.protocols.length &&
      this.protocols.every(({ name, metadata }, index) => {
        const other = protocols[index] as MemberProtocol;
        return name === other.name && metadata.equals(other.metadata);
      })
    );
  }

  /** Its favourite among `candidates`. */
  vote(candidates: ReadonlySet<string>): string {
    const favourite = this.protocols.find(({ name }) => candidates.has(name));
    if (favourite === undefined) throw new Error(`member ${this.memberId} supports none of the candidates`);
    return favourite.name;
  }

  /** Answers the parked SyncGroup; false when none is parked. */
  completeSync(result: SyncResult): boolean {
    const reply = this.syncReply;
    if (reply === null) return false;
    this.syncReply = null;
    reply(result);
    return true;
  }

  /** Answers the parked JoinGroup; false when none is parked. Call it through the group, which counts those that wait. */
  completeJoin(result: JoinResult): boolean {
    const reply = this.joinReply;
    if (reply === null) return false;
    this.joinReply = null;
    reply(result);
    return true;
  }
}
