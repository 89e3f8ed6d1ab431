/**
 * OTLP's MetricsData (opentelemetry-proto, metrics/v1), as far as it is counted here: the names of the metrics and how
 * many data points each has. What else there is is skipped, so that nothing is allocated for it.
 */
import type { Reader } from "protobufjs";

/** Field numbers of the messages on the way: MetricsData -> ResourceMetrics -> ScopeMetrics -> Metric. */
const PATH = [1, 2, 2];
const METRIC_NAME = 1;
/** gauge, sum, histogram, exponential_histogram, summary */
const METRIC_DATA: readonly number[] = [5, 7, 9, 10, 11];
const DATA_POINTS = 1;
const LENGTH_DELIMITED = 2;

/**
 * The number of data points by the name of their metric.
 * @throws Error when `data` is no such message
 */
export async function countDataPoints(data: Buffer): Promise<ReadonlyMap<string, number>> {
  // Loaded with the first push, which most gateways never see.
  const { default: protobuf } = await import("protobufjs/minimal.js");
  const reader = protobuf.Reader.create(data);
  const counts = new Map<string, number>();
  descend(reader, data.length, PATH, (end) => {
    let name = "";
    let count = 0;
    eachMessage(reader, end, (field, fieldEnd) => {
      if (field === METRIC_NAME) name = data.toString("utf8", reader.pos, fieldEnd);
      else if (METRIC_DATA.includes(field)) {
        eachMessage(reader, fieldEnd, (inner) => {
          if (inner === DATA_POINTS) count++;
        });
      }
    });
    counts.set(name, (counts.get(name) ?? 0) + count);
  });
  return counts;
}

/** Calls `onMessage` at the beginning of each message that the field numbers of `path` lead to. */
function descend(
  reader: Reader,
  end: number,
  [field, ...rest]: readonly number[],
  onMessage: (end: number) => void,
): void {
  if (field === undefined) {
    onMessage(end);
    return;
  }
  eachMessage(reader, end, (number, fieldEnd) => {
    if (number === field) descend(reader, fieldEnd, rest, onMessage);
  });
}

/** Calls `onField` at the beginning of each length-delimited field; what it does not read is skipped. */
function eachMessage(reader: Reader, end: number, onField: (number: number, end: number) => void): void {
  while (reader.pos < end) {
    const tag = reader.uint32();
    if ((tag & 7) !== LENGTH_DELIMITED) {
      reader.skipType(tag & 7);
      continue;
    }
    const length = reader.uint32();
    const fieldEnd = reader.pos + length;
    if (fieldEnd > end)
      throw new RangeError(`a field of ${length} bytes at byte ${reader.pos} ends too late`);
    onField(tag >>> 3, fieldEnd);
    reader.pos = fieldEnd;
  }
  if (reader.pos > end) throw new RangeError(`a field ends beyond its message, at byte ${reader.pos}`);
}
