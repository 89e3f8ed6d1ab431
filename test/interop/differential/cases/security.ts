// What a server without SASL and authorizer says to those who ask for them: SaslHandshake, SaslAuthenticate, ACLs, and
// quotas and credentials that nobody set.

import type { Cases } from "../case.ts";

const anything = {
  resourceTypeFilter: 1,
  resourceNameFilter: null,
  patternTypeFilter: 1,
  principalFilter: null,
  hostFilter: null,
  operation: 1,
  permissionType: 1,
};

export function security(cases: Cases): void {
  cases.each("SaslHandshake", "mechanisms, and on", async (to, version) => {
    await to.ask("SaslHandshake", version, { mechanism: "PLAIN" });
    await to.ask("SaslHandshake", version, { mechanism: "" });
    await to.ask("Metadata", 12, { topics: [] });
  });

  cases.each("SaslAuthenticate", "without a handshake", async (to, version) => {
    await to.ask("SaslAuthenticate", version, { authBytes: Buffer.from("\0user\0password") });
    await to.ask("Metadata", 12, { topics: [] });
  });

  cases.each("DescribeAcls", "all", async (to, version) => {
    await to.ask("DescribeAcls", version, anything);
  });

  cases.each("CreateAcls", "two", async (to, version) => {
    const acl = {
      resourceType: 2,
      resourceName: to.name("a"),
      resourcePatternType: 3,
      principal: "User:me",
      host: "*",
      operation: 3,
      permissionType: 3,
    };
    await to.ask("CreateAcls", version, { creations: [acl, acl] });
    await to.ask("CreateAcls", version, { creations: [] });
  });

  cases.each("DeleteAcls", "all", async (to, version) => {
    await to.ask("DeleteAcls", version, { filters: [anything] });
    await to.ask("DeleteAcls", version, { filters: [] });
  });

  cases.each("DescribeClientQuotas", "of users and clients", async (to, version) => {
    await to.ask("DescribeClientQuotas", version, { components: [] });
    for (const entityType of ["user", "client-id", "ip"]) {
      for (const [matchType, match] of [
        [0, "x"],
        [1, null],
        [2, null],
      ] as const) {
        await to.ask("DescribeClientQuotas", version, { components: [{ entityType, matchType, match }] });
      }
    }
  });

  cases.each("DescribeClientQuotas", "what cannot be", async (to, version) => {
    const user = { entityType: "user", matchType: 0, match: "x" };
    for (const components of [
      [{ ...user, entityType: "group" }],
      [{ ...user, entityType: "" }],
      [{ ...user, matchType: 9 }],
      [{ ...user, match: null }],
      [user, user],
      [user, { ...user, entityType: "ip" }],
    ]) {
      await to.ask("DescribeClientQuotas", version, { components, strict: true });
    }
  });

  cases.each("DescribeUserScramCredentials", "of all and of some", async (to, version) => {
    for (const users of [null, [], ["me"], ["me", "you", "me"], [""]]) {
      await to.ask("DescribeUserScramCredentials", version, {
        users: users === null ? null : users.map((name) => ({ name })),
      });
    }
  });
}
