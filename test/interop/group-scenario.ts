// A group's life: one member, two, three, one leaves, one joins, all leave, one comes back.

import assert from "node:assert/strict";
import { ClientProcess } from "./client-process.ts";
import { type ClientName, clients } from "./clients.ts";
import { createTopic } from "./create-topic.ts";
import { until } from "./processes.ts";
import { makeRecords } from "./records.ts";

const partitions = 4;
const limitMs = 40_000;

export class GroupScenario {
  readonly #client: ClientName;
  readonly #bootstrap: string;
  readonly #main: ClientProcess;
  /** Answers what this client has no call for. */
  readonly #reference: ClientProcess;
  readonly #topic: string;
  readonly #group: string;
  readonly #members: ClientProcess[] = [];
  #produced = 0;

  constructor(main: ClientProcess, reference: ClientProcess, bootstrap: string) {
    this.#client = main.name;
    this.#main = main;
    this.#reference = reference;
    this.#bootstrap = bootstrap;
    this.#topic = `${main.name}-group`;
    this.#group = `group-of-${main.name}`;
  }

  async run(): Promise<void> {
    const admin = clients[this.#client].groupAdmin ? this.#main : this.#reference;
    await createTopic(this.#topic, partitions, this.#reference, this.#main);
    await this.#produce();
    const a = await this.#join();
    await this.#balanced([a]);
    await this.#allDelivered();
    const b = await this.#join();
    await this.#balanced([a, b]);
    const c = await this.#join();
    await this.#balanced([a, b, c]);
    await this.#produce();
    await this.#allDelivered();
    const group = await admin.request("describe-group", { group: this.#group });
    assert.deepEqual([group.state, group.members], ["Stable", 3]);
    await b.request("leave", {});
    await this.#balanced([a, c]);
    await this.#produce();
    await this.#allDelivered();
    const d = await this.#join();
    await this.#balanced([a, c, d]);
    await this.#produce();
    await this.#allDelivered();
    for (const member of [a, c, d]) await member.request("leave", {});
    await this.#resumes(admin);
    await this.#ends(admin);
  }

  async close(): Promise<void> {
    for (const member of this.#members) await member.close();
  }

  async #produce(): Promise<void> {
    const records = makeRecords("group", this.#produced, 40, partitions, {
      ...clients[this.#client],
      nulls: false,
    });
    await this.#main.request("produce", {
      topic: this.#topic,
      records,
      compression: "none",
      idempotent: false,
    });
    this.#produced += records.length;
  }

  async #join(): Promise<ClientProcess> {
    const member = new ClientProcess(this.#client, this.#bootstrap);
    this.#members.push(member);
    await member.request("join", { group: this.#group, topic: this.#topic, partitions });
    return member;
  }

  /** Every partition has one owner, and every member has a partition. */
  async #balanced(members: readonly ClientProcess[]): Promise<void> {
    const state = () => JSON.stringify(members.map((member) => member.assigned));
    const holds = () => {
      const held = members.flatMap((member) => member.assigned);
      return (
        members.every((member) => member.assigned.length > 0) &&
        held.length === partitions &&
        new Set(held).size === partitions
      );
    };
    await until(
      holds,
      limitMs,
      () => `balance of ${members.length} members: ${state()}${this.#complaints()}`,
    );
  }

  /** Everything produced so far was delivered, in order to each member, and nothing twice. */
  async #allDelivered(): Promise<void> {
    const all = () =>
      this.#members.flatMap(({ delivered }) => delivered.map((one) => `${one.partition}:${one.offset}`));
    const count = () => new Set(all()).size;
    const state = () => `${count()} of ${this.#produced} records delivered${this.#complaints()}`;
    await until(() => count() >= this.#produced, limitMs, state);
    assert.equal(count(), this.#produced, "every record, and no other");
    if (!clients[this.#client].givesOnce) return;
    assert.equal(all().length, this.#produced, "nothing twice in a group that commits");
    for (const { delivered } of this.#members) {
      const last = new Map<number, number>();
      for (const { partition, offset } of delivered) {
        assert.ok(offset > (last.get(partition) ?? -1), `order in partition ${partition}`);
        last.set(partition, offset);
      }
    }
  }

  #complaints(): string {
    return this.#members.map((member, i) => `\nmember ${i}: ${member.errors()}`).join("");
  }

  async #resumes(admin: ClientProcess): Promise<void> {
    const { offsets } = await admin.request("committed", {
      group: this.#group,
      topic: this.#topic,
      partitions,
    });
    const each = this.#produced / partitions;
    assert.deepEqual(offsets, Object.fromEntries(Array.from({ length: partitions }, (_, p) => [p, each])));
    await this.#produce();
    const again = await this.#join();
    await this.#allDelivered();
    const earliest = Math.min(...again.delivered.map((one) => one.offset));
    assert.equal(earliest, each, "a restarted consumer goes on at its commit");
    await again.request("leave", {});
  }

  async #ends(admin: ClientProcess): Promise<void> {
    const { state } = await admin.request("describe-group", { group: this.#group });
    assert.equal(state, "Empty");
    const before = await admin.request("list-groups", {});
    assert.ok(before.groups.includes(this.#group));
    await admin.request("delete-group", { group: this.#group });
    const after = await admin.request("list-groups", {});
    assert.ok(!after.groups.includes(this.#group));
  }
}
