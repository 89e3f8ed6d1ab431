/**
 * Keys of the embedded store. One LMDB database holds everything, so that any set of changes shares one
 * transaction; the first byte of a key says which table the row is in, numbers are big-endian, so that the order
 * of the bytes is the order of the numbers.
 *
 *   M name                                        meta: format, cluster id, session, commit number
 *   T topic                                       a topic: JSON
 *   B topic partition lastOffset + facts          a row of record batches, see RowKey
 *   E topic partition epoch                       a leader epoch: its first offset
 *   L topic partition                             log start, and where an empty log goes on
 *   P topic partition producerId                  an idempotent producer
 *   S tuple                                       coordinator state, see state-key.ts
 *
 * `topic` is a number that the store gives, not the uuid: four bytes instead of sixteen in every row.
 */
export const TABLE_META = 0x4d;
export const TABLE_TOPIC = 0x54;
export const TABLE_BATCHES = 0x42;
export const TABLE_EPOCH = 0x45;
export const TABLE_LOG_START = 0x4c;
export const TABLE_PRODUCER = 0x50;
export const TABLE_STATE = 0x53;

/** Tables whose rows belong to one topic and go with it. */
export const TOPIC_TABLES: readonly number[] = [TABLE_BATCHES, TABLE_EPOCH, TABLE_LOG_START, TABLE_PRODUCER];

const PARTITION_PREFIX_SIZE = 9;
const ROW_KEY_SIZE = 45;

export function metaKey(name: string): Buffer {
  return Buffer.concat([Buffer.of(TABLE_META), Buffer.from(name)]);
}

export function tablePrefix(table: number): Buffer {
  return Buffer.of(table);
}

export function topicPrefix(table: number, topic: number): Buffer {
  const key = Buffer.allocUnsafe(5);
  key[0] = table;
  key.writeUInt32BE(topic, 1);
  return key;
}

export function partitionPrefix(table: number, topic: number, partition: number): Buffer {
  const key = Buffer.allocUnsafe(PARTITION_PREFIX_SIZE);
  key[0] = table;
  key.writeUInt32BE(topic, 1);
  key.writeUInt32BE(partition, 5);
  return key;
}

/** The least key that is above every key with this prefix. */
export function prefixEnd(prefix: Buffer): Buffer {
  const end = Buffer.from(prefix);
  for (let i = end.length - 1; i >= 0; i--) {
    const byte = end[i] as number;
    if (byte < 0xff) {
      end[i] = byte + 1;
      return end.subarray(0, i + 1);
    }
  }
  return Buffer.of(0xff, 0xff);
}

export function epochKey(topic: number, partition: number, epoch: number): Buffer {
  const key = Buffer.allocUnsafe(PARTITION_PREFIX_SIZE + 4);
  partitionPrefix(TABLE_EPOCH, topic, partition).copy(key);
  key.writeUInt32BE(epoch, PARTITION_PREFIX_SIZE);
  return key;
}

export function epochOfKey(key: Buffer): number {
  return key.readUInt32BE(PARTITION_PREFIX_SIZE);
}

export function producerKey(topic: number, partition: number, producerId: bigint): Buffer {
  const key = Buffer.allocUnsafe(PARTITION_PREFIX_SIZE + 8);
  partitionPrefix(TABLE_PRODUCER, topic, partition).copy(key);
  key.writeBigInt64BE(producerId, PARTITION_PREFIX_SIZE);
  return key;
}

export function producerIdOfKey(key: Buffer): bigint {
  return key.readBigInt64BE(PARTITION_PREFIX_SIZE);
}

/**
 * A row is one or more batches, end to end. What retention and the search by time need to know of it stands in
 * the key, behind the offset that it is found by: LMDB keeps large values on pages of their own, so a walk over keys
 * alone reads little.
 */
export interface RowKey {
  /** Last offset of the last batch. */
  readonly lastOffset: bigint;
  /** Bytes of all batches that were ever written before this row: differences are sizes, where nothing was compacted. */
  readonly startPosition: bigint;
  readonly size: number;
  /** The largest timestamp in the row, -1 when no batch has one. */
  readonly maxTimestamp: bigint;
  /**
   * The largest timestamp in this row and those before it. It never falls, so the first row that reaches a
   * timestamp is found by bisection, and it is the first with a record that late (unless the record that raised it
   * has been deleted since: then the search goes on row by row).
   */
  readonly maxTimestampSoFar: bigint;
}

/** Where the row that holds `offset`, or the next one, is found by a range seek. */
export function rowSeekKey(topic: number, partition: number, offset: bigint): Buffer {
  const key = Buffer.allocUnsafe(PARTITION_PREFIX_SIZE + 8);
  key[0] = TABLE_BATCHES;
  key.writeUInt32BE(topic, 1);
  key.writeUInt32BE(partition, 5);
  key.writeBigInt64BE(offset, PARTITION_PREFIX_SIZE);
  return key;
}

export function rowKey(topic: number, partition: number, row: RowKey): Buffer {
  const key = Buffer.allocUnsafe(ROW_KEY_SIZE);
  key[0] = TABLE_BATCHES;
  key.writeUInt32BE(topic, 1);
  key.writeUInt32BE(partition, 5);
  key.writeBigInt64BE(row.lastOffset, 9);
  key.writeBigInt64BE(row.startPosition, 17);
  key.writeUInt32BE(row.size, 25);
  key.writeBigInt64BE(row.maxTimestamp, 29);
  key.writeBigInt64BE(row.maxTimestampSoFar, 37);
  return key;
}

export function parseRowKey(key: Buffer): RowKey {
  return {
    lastOffset: key.readBigInt64BE(9),
    startPosition: key.readBigInt64BE(17),
    size: key.readUInt32BE(25),
    maxTimestamp: key.readBigInt64BE(29),
    maxTimestampSoFar: key.readBigInt64BE(37),
  };
}
