/**
 * LZ4 frames with the limits that Java's Lz4BlockInputStream sets: independent blocks, no dictionary, one frame, since
 * what a Java consumer cannot read must not get into a log. The library's frame call does not bound its output, so the
 * frame's block headers are walked first.
 */
import { compressFrameSync, decompressFrameSync } from "lz4-napi";
import { UncompressedSizeError } from "./uncompressed-size-error.ts";

const MAGIC = 0x184d2204;
const VERSION_MASK = 0xc0;
const VERSION_1 = 0x40;
const INDEPENDENT_BLOCKS = 0x20;
const BLOCK_CHECKSUM = 0x10;
const CONTENT_SIZE = 0x08;
const CONTENT_CHECKSUM = 0x04;
const DICTIONARY_ID = 0x01;
const STORED_BLOCK = 0x80000000;
const END_MARK = Buffer.alloc(4);
/** The largest block size of the format, code 7. */
const MAX_BLOCK_SIZE = 4 * 1024 * 1024;
/** Magic, flags (independent blocks), block size 4 MB, checksum of these two bytes. */
const PART_HEADER = Buffer.from("04224d18607073", "hex");
const PART_HEADER_WITH_BLOCK_CHECKSUMS = Buffer.from("04224d18707072", "hex");
/** A match length grows by 255 per byte, so no block expands more. */
const MAX_RATIO = 255;

interface Frame {
  readonly flags: number;
  /** Where the block headers begin. */
  readonly blocksStart: number;
  readonly blocks: readonly Block[];
  /** Upper bound of the frame's output. */
  readonly maxOutput: number;
}

interface Block {
  readonly start: number;
  /** Its header and checksum included. */
  readonly end: number;
  readonly maxOutput: number;
}

/** Independent blocks, neither checksums nor content size: the frames that Java writes, with blocks of up to 4 MB. */
export function compressLz4(data: Buffer): Buffer {
  return compressFrameSync(data);
}

export function decompressLz4(data: Buffer, maxSize: number): Buffer {
  const frame = readFrame(data);
  if (frame.maxOutput <= maxSize) {
    return decompressFrameSync(data);
  }
  return decompressInParts(data, frame, maxSize);
}

function readFrame(data: Buffer): Frame {
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
  const maxBlockSize = 2 ** (2 * blockSizeCode + 8);
  const blocksStart = 7 + ((flags & CONTENT_SIZE) === 0 ? 0 : 8);
  return { flags, blocksStart, ...readBlocks(data, flags, blocksStart, maxBlockSize) };
}

function readBlocks(
  data: Buffer,
  flags: number,
  blocksStart: number,
  maxBlockSize: number,
): Pick<Frame, "blocks" | "maxOutput"> {
  const checksumSize = (flags & BLOCK_CHECKSUM) === 0 ? 0 : 4;
  const blocks: Block[] = [];
  let total = 0;
  let start = blocksStart;
  for (;;) {
    if (data.length - start < 4) {
      throw new Error("frame without end mark");
    }
    const header = data.readUInt32LE(start);
    if (header === 0) {
      break;
    }
    const isStored = header >= STORED_BLOCK;
    const size = isStored ? header - STORED_BLOCK : header;
    const end = start + 4 + size + checksumSize;
    if (size > maxBlockSize || end > data.length) {
      throw new Error(
        `block of ${size} bytes at byte ${start} (largest ${maxBlockSize}, frame ${data.length})`,
      );
    }
    const maxOutput = isStored ? size : Math.min(maxBlockSize, size * MAX_RATIO);
    blocks.push({ start, end, maxOutput });
    total += maxOutput;
    start = end;
  }
  const frameEnd = start + 4 + ((flags & CONTENT_CHECKSUM) === 0 ? 0 : 4);
  if (frameEnd !== data.length) {
    // Java ignores what follows the first frame, others read on: consumers would see different records.
    throw new Error(`frame ends at byte ${frameEnd} of ${data.length}`);
  }
  return { blocks, maxOutput: total };
}

/**
 * For frames that might be too large: their blocks in groups, each as a frame of its own, until the cap is reached.
 * That leaves a content checksum unread, as Java does; the batch's crc covers the bytes.
 */
function decompressInParts(data: Buffer, frame: Frame, maxSize: number): Buffer {
  const header = (frame.flags & BLOCK_CHECKSUM) === 0 ? PART_HEADER : PART_HEADER_WITH_BLOCK_CHECKSUMS;
  const { blocks } = frame;
  const parts: Buffer[] = [];
  let size = 0;
  for (let first = 0; first < blocks.length; ) {
    let last = first;
    let groupSize = blocks[first]?.maxOutput ?? 0;
    while (last + 1 < blocks.length && groupSize + (blocks[last + 1]?.maxOutput ?? 0) <= MAX_BLOCK_SIZE) {
      last++;
      groupSize += blocks[last]?.maxOutput ?? 0;
    }
    const group = data.subarray(blocks[first]?.start, blocks[last]?.end);
    const part = decompressFrameSync(Buffer.concat([header, group, END_MARK]));
    size += part.length;
    if (size > maxSize) {
      throw new UncompressedSizeError("lz4", maxSize);
    }
    parts.push(part);
    first = last + 1;
  }
  return Buffer.concat(parts, size);
}
