/** `FetchRequest` -> `fetchRequest`: only the first letter, so that the rest stays greppable in Kafka's sources. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `AddOffsetsToTxnRequest` -> `add-offsets-to-txn-request`, `KRaftVersionRecord` -> `k-raft-version-record`. */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}

/** Words of the language, globals and what generated files declare themselves: a message of that name gets a suffix. */
const TAKEN = new Set(
  (
    "array buffer number promise messageCodec reader writer records uuid unknownTaggedField decoders encoders " +
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof undefined var void while with yield"
  ).split(" "),
);

/** The interfaces' names in one message: structs of different messages share names, and tools import from many. */
export class TypeNames {
  /** The message's own interface; the codec is called the same, in lower case. */
  readonly message: string;
  private readonly byStruct: Map<string, string> = new Map();
  private readonly taken: Set<string>;

  constructor(message: string) {
    this.message = TAKEN.has(lowerFirst(message)) ? `${message}Message` : message;
    this.taken = new Set([this.message]);
  }

  /** `FetchTopic` -> `FetchRequestFetchTopic`; `FetchRequestTopic` is left as it is. */
  ofStruct(struct: string): string {
    const known = this.byStruct.get(struct);
    if (known !== undefined) return known;
    let name = struct.startsWith(this.message) ? struct : this.message + struct;
    while (this.taken.has(name)) name = this.message + name;
    this.taken.add(name);
    this.byStruct.set(struct, name);
    return name;
  }
}
