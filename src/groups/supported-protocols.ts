import type { Member } from "./member.ts";

/** How many members of a group support each protocol, and which one they choose. */
export class SupportedProtocols {
  readonly #counts = new Map<string, number>();

  add(member: Member): void {
    this.#count(member, 1);
  }

  remove(member: Member): void {
    this.#count(member, -1);
  }

  isSupportedBy(memberCount: number, name: string): boolean {
    return (this.#counts.get(name) ?? 0) === memberCount;
  }

  /** The protocol that all of `members` support and most of them like best. */
  select(members: ReadonlyMap<string, Member>): string {
    const candidates = new Set<string>();
    for (const name of this.#counts.keys()) {
      if (this.isSupportedBy(members.size, name)) candidates.add(name);
    }
    const votes = new Map<string, number>();
    for (const member of members.values()) {
      const favourite = member.vote(candidates);
      votes.set(favourite, (votes.get(favourite) ?? 0) + 1);
    }
    let winner = "";
    let most = 0;
    for (const [name, count] of votes) {
      if (count > most) {
        winner = name;
        most = count;
      }
    }
    return winner;
  }

  #count(member: Member, change: 1 | -1): void {
    for (const { name } of member.protocols) {
      const count = (this.#counts.get(name) ?? 0) + change;
      if (count === 0) this.#counts.delete(name);
      else this.#counts.set(name, count);
    }
  }
}
