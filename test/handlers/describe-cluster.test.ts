import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorCode } from "#generated/errors.ts";
import {
  createDescribeClusterRequest,
  type DescribeClusterRequest,
} from "#generated/messages/describe-cluster-request.ts";
import { describeClusterHandler } from "#src/handlers/describe-cluster.ts";
import { call } from "./harness.ts";

const handler = describeClusterHandler({
  cluster: { nodeId: 7, clusterId: "3pVHGrRySH6q_0-a9zQJ5w", rack: null },
});
const ask = (fields: Partial<DescribeClusterRequest>, version: number) =>
  call(handler, { ...createDescribeClusterRequest(), ...fields }, version);

describe("DescribeCluster", () => {
  for (let version = 0; version <= 2; version++) {
    test(`v${version} describes the one node`, async () => {
      const response = await ask({}, version);
      assert.equal(response.errorCode, ErrorCode.NONE);
      assert.equal(response.clusterId, "3pVHGrRySH6q_0-a9zQJ5w");
      assert.equal(response.controllerId, 7);
      assert.deepEqual(
        response.brokers.map(({ brokerId, host, port, rack, isFenced }) => [
          brokerId,
          host,
          port,
          rack,
          isFenced,
        ]),
        [[7, "gateway.test", 19092, null, false]],
      );
      assert.equal(response.clusterAuthorizedOperations, -2147483648);
    });
  }

  test("authorized operations, as Kafka lists them without an authorizer", async () => {
    const response = await ask({ includeClusterAuthorizedOperations: true }, 2);
    assert.equal(response.clusterAuthorizedOperations, 8096);
  });

  test("v1 tells who wants a controller that this is a broker", async () => {
    assert.equal((await ask({ endpointType: 2 }, 1)).errorCode, ErrorCode.MISMATCHED_ENDPOINT_TYPE);
    assert.equal((await ask({ endpointType: 3 }, 1)).errorCode, ErrorCode.UNSUPPORTED_ENDPOINT_TYPE);
  });
});
