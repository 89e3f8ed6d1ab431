/** Metadata's answers of late. Clients ask for the same topics again and again, and topics rarely change. */
import type { MetadataResponse, MetadataResponseTopic } from "#generated/messages/metadata-response.ts";
import type { ListenerAddress } from "./handler.ts";

/** More than the sets of topics that the clients of one gateway use at a time; bounds what is kept, too. */
const MOST_ANSWERS = 64;

export class MetadataAnswers {
  readonly #answers: MetadataResponse[] = [];
  #oldest = 0;

  /** The answer that says the same of the very same topics, if it is among the last ones. */
  find(
    topics: readonly MetadataResponseTopic[],
    clusterAuthorizedOperations: number,
    listener: ListenerAddress,
  ): MetadataResponse | undefined {
    for (const answer of this.#answers) {
      const [broker] = answer.brokers;
      if (
        isSame(answer.topics, topics) &&
        answer.clusterAuthorizedOperations === clusterAuthorizedOperations &&
        broker?.host === listener.advertisedHost &&
        broker.port === listener.advertisedPort
      ) {
        return answer;
      }
    }
    return undefined;
  }

  /** It must not be changed from now on. */
  keep(answer: MetadataResponse): void {
    this.#answers[this.#oldest] = answer;
    this.#oldest = (this.#oldest + 1) % MOST_ANSWERS;
  }
}

function isSame(some: readonly MetadataResponseTopic[], others: readonly MetadataResponseTopic[]): boolean {
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}
