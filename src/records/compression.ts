/**
 * The four compressions of record batches. Every decompression has a cap on what may come out of it, checked before
 * the memory is taken, so that a small batch cannot claim the process's memory.
 */
import { promisify } from "node:util";
import {
  constants,
  gunzipSync,
  gzip,
  gzipSync,
  type ZlibOptions,
  type ZstdOptions,
  zstdCompress,
  zstdCompressSync,
  zstdDecompressSync,
} from "node:zlib";
import { ErrorCode } from "#generated/errors.ts";
import { KafkaError } from "#wire/kafka-error.ts";
import { compressLz4, decompressLz4 } from "./lz4.ts";
import type { Compression } from "./record-batch.ts";
import { compressSnappy, decompressSnappy } from "./snappy.ts";
import { UncompressedSizeError } from "./uncompressed-size-error.ts";

/**
 * 100 MiB, the default of socket.request.max.bytes: what a client may send in one piece without compression, it may also
 * send compressed. Kafka itself has no cap since it streams; here the output is held whole.
 */
export const DEFAULT_MAX_UNCOMPRESSED_SIZE: number = 100 * 1024 * 1024;

/** `level` is that of the topic or producer config `compression.<type>.level`; snappy and lz4 have one level here. */
export function compress(compression: Compression, data: Buffer, level?: number): Buffer {
  switch (compression) {
    case "none":
      return data;
    case "gzip":
      return gzipSync(data, gzipOptions(level));
    case "snappy":
      return compressSnappy(data);
    case "lz4":
      return compressLz4(data);
    case "zstd":
      return zstdCompressSync(data, zstdOptions(data, level));
  }
}

function gzipOptions(level: number | undefined): ZlibOptions {
  return level === undefined ? {} : { level };
}

/**
 * zstd makes tables for what it expects, and for much when it is not told: four times 7 KB at level 22 took 7.3 s without
 * the size, 26 ms with it.
 */
function zstdOptions(data: Buffer, level: number | undefined): ZstdOptions {
  const pledgedSrcSize = data.length;
  return level === undefined
    ? { pledgedSrcSize }
    : { pledgedSrcSize, params: { [constants.ZSTD_c_compressionLevel]: level } };
}

const gzipInBackground = promisify<Buffer, ZlibOptions, Buffer>(gzip);
const zstdInBackground = promisify<Buffer, ZstdOptions, Buffer>(zstdCompress);

/** As `compress`, with the slow ones off the event loop: gzip takes seconds for the 100 MB that a batch may have. */
export async function compressInBackground(
  compression: Compression,
  data: Buffer,
  level?: number,
): Promise<Buffer> {
  if (compression === "gzip") return await gzipInBackground(data, gzipOptions(level));
  if (compression === "zstd") return await zstdInBackground(data, zstdOptions(data, level));
  return compress(compression, data);
}

/**
 * The uncompressed bytes; `data` itself for "none".
 *
 * @throws UncompressedSizeError MESSAGE_TOO_LARGE, KafkaError INVALID_RECORD when `data` cannot be decompressed. Kafka
 *   answers UNKNOWN_SERVER_ERROR for the latter; a code that a client may retry would have it send the same bytes again.
 */
export function decompress(
  compression: Compression,
  data: Buffer,
  maxSize: number = DEFAULT_MAX_UNCOMPRESSED_SIZE,
): Buffer {
  try {
    switch (compression) {
      case "none":
        return data;
      case "gzip":
        return gunzipSync(data, { maxOutputLength: maxSize });
      case "snappy":
        return decompressSnappy(data, maxSize);
      case "lz4":
        return decompressLz4(data, maxSize);
      case "zstd":
        return decompressZstd(data, maxSize);
    }
  } catch (cause) {
    if (cause instanceof KafkaError) {
      throw cause;
    }
    if (cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE") {
      throw new UncompressedSizeError(compression, maxSize);
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new KafkaError(ErrorCode.INVALID_RECORD, `cannot decompress ${compression} data: ${reason}`, {
      cause,
    });
  }
}

/** Frame after frame, as zstd-jni reads them; node:zlib stops after the first and tells how far it came. */
function decompressZstd(data: Buffer, maxSize: number): Buffer {
  const frames: Buffer[] = [];
  let size = 0;
  for (let position = 0; position < data.length || position === 0; ) {
    // `info` has been in node:zlib since version 9, but not in its types.
    const options = { maxOutputLength: Math.max(1, maxSize - size), info: true };
    const { buffer, engine } = zstdDecompressSync(data.subarray(position), options) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    if (engine.bytesWritten <= 0) {
      throw new Error("no progress");
    }
    frames.push(buffer);
    size += buffer.length;
    if (size > maxSize) {
      throw new UncompressedSizeError("zstd", maxSize);
    }
    position += engine.bytesWritten;
  }
  return frames.length === 1 ? (frames[0] as Buffer) : Buffer.concat(frames, size);
}
