/**
 * InitProducerId, versions 0 to 5: an id for an idempotent producer (KIP-98).
 *
 * Without a transactional id every request gets a new id with epoch 0; in Kafka, too, a producer that already has one
 * (v3) keeps nothing of it. With a transactional id the answer is UNSUPPORTED_VERSION, as there are no transactions
 * yet; clients take it as final. Version 6 (KIP-939) is marked unstable in its spec, and Kafka does not advertise the
 * unstable version of an API unless told to by a setting for developers.
 *
 * v2: flexible. v3: the id and epoch that the producer has, to go on after an error (KIP-360); both or neither.
 * v4: PRODUCER_FENCED, v5: as v4 (KIP-890), both about transactions.
 */
import { initProducerIdApi } from "#generated/apis/init-producer-id.ts";
import { ErrorCode } from "#generated/errors.ts";
import type { InitProducerIdRequest } from "#generated/messages/init-producer-id-request.ts";
import type { InitProducerIdResponse } from "#generated/messages/init-producer-id-response.ts";
import type { Handler } from "./handler.ts";
import type { Services } from "./services.ts";

const NO_PRODUCER_ID = -1n;
const NO_PRODUCER_EPOCH = -1;

export function initProducerIdHandler({
  producers,
}: Pick<Services, "producers">): Handler<InitProducerIdRequest, InitProducerIdResponse> {
  return {
    api: initProducerIdApi,
    async handle({ transactionalId, producerId, producerEpoch }) {
      if ((producerId === NO_PRODUCER_ID) !== (producerEpoch === NO_PRODUCER_EPOCH)) {
        return failed(ErrorCode.INVALID_REQUEST);
      }
      if (transactionalId === "") return failed(ErrorCode.INVALID_REQUEST);
      if (transactionalId !== null) return failed(ErrorCode.UNSUPPORTED_VERSION);
      return response(ErrorCode.NONE, await producers.next(), 0);
    },
    errorResponse(_request, errorCode) {
      return failed(errorCode);
    },
  };
}

function failed(errorCode: number): InitProducerIdResponse {
  return response(errorCode, NO_PRODUCER_ID, NO_PRODUCER_EPOCH);
}

function response(errorCode: number, producerId: bigint, producerEpoch: number): InitProducerIdResponse {
  return {
    throttleTimeMs: 0,
    errorCode,
    producerId,
    producerEpoch,
    ongoingTxnProducerId: NO_PRODUCER_ID,
    ongoingTxnProducerEpoch: NO_PRODUCER_EPOCH,
    unknownTaggedFields: [],
  };
}
