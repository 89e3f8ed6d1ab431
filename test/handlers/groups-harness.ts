/** The group handlers over a coordinator on a real engine, asked the way a client of a version asks. */
import type { TestContext } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import { createJoinGroupRequest, type JoinGroupRequest } from "#generated/messages/join-group-request.ts";
import type { JoinGroupResponse } from "#generated/messages/join-group-response.ts";
import type { SyncGroupRequest } from "#generated/messages/sync-group-request.ts";
import { createSyncGroupRequest } from "#generated/messages/sync-group-request.ts";
import type { SyncGroupResponse } from "#generated/messages/sync-group-response.ts";
import { GroupCoordinator } from "#src/groups/coordinator.ts";
import type { Handler } from "#src/handlers/handler.ts";
import { joinGroupHandler } from "#src/handlers/join-group.ts";
import type { Services } from "#src/handlers/services.ts";
import { syncGroupHandler } from "#src/handlers/sync-group.ts";
import { Reader } from "#wire/reader.ts";
import { Writer } from "#wire/writer.ts";
import { call, openTestBroker } from "./harness.ts";

export interface GroupServices extends Pick<Services, "config" | "engine" | "cluster" | "log" | "groups"> {}

/** Rebalances of an empty group wait a moment only. */
export async function openGroups(t: TestContext): Promise<GroupServices> {
  const broker = await openTestBroker(t, { "group.initial.rebalance.delay.ms": 5 });
  await broker.createTopic("orders", 2);
  const { config, engine, cluster, log } = broker.services;
  const groups = await GroupCoordinator.open({ config, engine, log });
  t.after(() => groups.close());
  return { config, engine, cluster, log, groups };
}

/** Sends `request` through the codec of `version`, as a client would, and reads the answer the same way. */
export function ask<Request, Response>(
  handler: Handler<Request, Response>,
  request: Request,
  version: number,
): Promise<Response> {
  const writer = new Writer();
  writer.reset();
  handler.api.request.encode(writer, request, version);
  const reader = new Reader();
  reader.reset(Buffer.concat(writer.finish()));
  const received = handler.api.request.decode(reader, version);
  reader.expectEnd();
  return call(handler, received, version);
}

/** `from` to `to`. */
export function versions(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

export function joinRequest(fields: Partial<JoinGroupRequest>): JoinGroupRequest {
  const protocol = { name: "range", metadata: Buffer.from("subscription"), unknownTaggedFields: [] };
  return {
    ...createJoinGroupRequest(),
    groupId: "g",
    sessionTimeoutMs: 10_000,
    rebalanceTimeoutMs: 60_000,
    protocolType: "consumer",
    protocols: [protocol],
    ...fields,
  };
}

/** Joins with all that the version asks for; a rebalance of its own. */
export async function join(
  services: GroupServices,
  version: number,
  fields: Partial<JoinGroupRequest> = {},
): Promise<JoinGroupResponse> {
  const handler = joinGroupHandler(services);
  const request = joinRequest(version === 0 ? { ...fields, rebalanceTimeoutMs: -1 } : fields);
  const first = await ask(handler, request, version);
  if (first.errorCode !== ErrorCode.MEMBER_ID_REQUIRED) return first;
  return ask(handler, { ...request, memberId: first.memberId }, version);
}

export function sync(
  services: GroupServices,
  version: number,
  fields: Partial<SyncGroupRequest>,
): Promise<SyncGroupResponse> {
  const protocol = version >= 5 ? { protocolType: "consumer", protocolName: "range" } : {};
  const request = { ...createSyncGroupRequest(), groupId: "g", generationId: 1, ...protocol, ...fields };
  return ask(syncGroupHandler(services), request, version);
}

/** A group of one member, stable; returns its member id. */
export async function stable(services: GroupServices, groupId = "g"): Promise<string> {
  const { memberId, generationId } = await join(services, 9, { groupId });
  const assignments = [{ memberId, assignment: Buffer.from("assigned"), unknownTaggedFields: [] }];
  await sync(services, 5, { groupId, memberId, generationId, assignments });
  return memberId;
}
