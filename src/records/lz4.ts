/**
 * LZ4 frames with the limits that Java's Lz4BlockInputStream sets: independent blocks, no dictionary, one frame, since
 * what a Java consumer cannot read must not get into a log. The frame's own xxHash checksums are not looked at: the
 * batch's crc covers the same bytes.
 */
import { createRequire } from "node:module";
import { decodeLz4Block } from "./lz4-block.ts";
import { UncompressedSizeError } from "./uncompressed-size-error.ts";

// Loaded at its first use, which most gateways never see: 6 ms and 5 MB of every start.
const load = createRequire(import.meta.url);
let library: typeof import("lz4-napi") | undefined;

const MAGIC = 0x184d2204;
const VERSION_MASK = 0xc0;
const VERSION_1 = 0x40;
const INDEPENDENT_BLOCKS = 0x20;
const BLOCK_CHECKSUM = 0x10;
const CONTENT_SIZE = 0x08;
const CONTENT_CHECKSUM = 0x04;
const DICTIONARY_ID = 0x01;
const STORED_BLOCK = 0x80000000;
/** A byte of length adds 255 to what is copied, so no block expands more. */
const MAX_RATIO = 255;

interface FrameHeader {
  readonly size: number;
  readonly maxBlockSize: number;
  readonly blockChecksumSize: number;
  readonly contentChecksumSize: number;
}

/** A block is decoded in here and its exact bytes copied out; grows to the 4 MB that the format allows. */
let scratch: Buffer = Buffer.allocUnsafeSlow(64 * 1024);

/** Independent blocks, neither checksums nor content size: the frames that Java writes, with blocks of up to 4 MB. */
export function compressLz4(data: Buffer): Buffer {
  library ??= load("lz4-napi") as typeof import("lz4-napi");
  return library.compressFrameSync(data);
}

export function decompressLz4(data: Buffer, maxSize: number): Buffer {
  const header = readFrameHeader(data);
  const blocks: Buffer[] = [];
  let size = 0;
  let position = header.size;
  for (;;) {
    if (data.length - position < 4) {
      throw new Error("frame without end mark");
    }
    const blockHeader = data.readUInt32LE(position);
    position += 4;
    if (blockHeader === 0) {
      break;
    }
    const isStored = blockHeader >= STORED_BLOCK;
    const blockSize = isStored ? blockHeader - STORED_BLOCK : blockHeader;
    const end = position + blockSize;
    if (blockSize > header.maxBlockSize || end + header.blockChecksumSize > data.length) {
      throw new Error(`block of ${blockSize} bytes at byte ${position} of ${data.length}`);
    }
    const block = isStored ? data.subarray(position, end) : decodeBlock(data, position, end, header);
    blocks.push(block);
    size += block.length;
    if (size > maxSize) {
      throw new UncompressedSizeError("lz4", maxSize);
    }
    position = end + header.blockChecksumSize;
  }
  position += header.contentChecksumSize;
  if (position !== data.length) {
    // Java ignores what follows the first frame, others read on: consumers would see different records.
    throw new Error(`frame ends at byte ${position} of ${data.length}`);
  }
  return blocks.length === 1 ? (blocks[0] as Buffer) : Buffer.concat(blocks, size);
}

function decodeBlock(data: Buffer, start: number, end: number, { maxBlockSize }: FrameHeader): Buffer {
  const maxOutput = Math.min(maxBlockSize, (end - start) * MAX_RATIO);
  if (scratch.length < maxOutput) {
    scratch = Buffer.allocUnsafeSlow(maxOutput);
  }
  const out = scratch.subarray(0, maxOutput);
  return Buffer.from(out.subarray(0, decodeLz4Block(data, start, end, out)));
}

function readFrameHeader(data: Buffer): FrameHeader {
  if (data.length < 7 || data.readUInt32LE(0) !== MAGIC) {
    throw new Error("no LZ4 frame");
  }
  const flags = data.readUInt8(4);
  if ((flags & VERSION_MASK) !== VERSION_1) {
    throw new Error(`frame version ${flags >> 6}`);
  }
  if ((flags & INDEPENDENT_BLOCKS) === 0) {
    throw new Error("blocks that depend on each other are not supported");
  }
  if ((flags & DICTIONARY_ID) !== 0) {
    throw new Error("dictionaries are not supported");
  }
  const blockSizeCode = (data.readUInt8(5) >> 4) & 7;
  if (blockSizeCode < 4) {
    throw new Error(`block size code ${blockSizeCode}`);
  }
  return {
    size: 7 + ((flags & CONTENT_SIZE) === 0 ? 0 : 8),
    maxBlockSize: 2 ** (2 * blockSizeCode + 8),
    blockChecksumSize: (flags & BLOCK_CHECKSUM) === 0 ? 0 : 4,
    contentChecksumSize: (flags & CONTENT_CHECKSUM) === 0 ? 0 : 4,
  };
}
