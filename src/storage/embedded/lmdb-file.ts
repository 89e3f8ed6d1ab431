/**
 * Looks at LMDB's file before LMDB does. LMDB maps the file and trusts every page number and offset in it: a file that is
 * cut off or overwritten does not fail to open, it ends the process with SIGSEGV or SIGBUS, then or later. Layout of data
 * version 2 as in liblmdb's mdb.c, little-endian.
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";

const MAGIC = 0xbeefc0de;
const DATA_VERSION = 2;
const META_SIZE = 168;
const PAGE_HEADER_SIZE = 24;
const NODE_HEADER_SIZE = 8;
/** md_root of an empty tree. */
const NO_PAGE = 0xffffffffffffffffn;

const PAGE_BRANCH = 0x01;
const PAGE_LEAF = 0x02;
const PAGE_OVERFLOW = 0x04;
const PAGE_META = 0x08;
const NODE_BIG_DATA = 0x01;
/** In a meta's flags: its transaction was not flushed when it was written. */
const META_UNFLUSHED = 0x1000;

/** At each start that much of the tree is checked, from the root down: 8 MB, some ten milliseconds. */
const PAGES_AT_START = 2_000;

interface Meta {
  readonly pageSize: number;
  readonly flags: number;
  readonly lastPage: number;
  readonly roots: readonly bigint[];
  readonly transaction: bigint;
  readonly bootId: bigint;
}

class Damage extends Error {}

/**
 * What is wrong with the file, in words that go on from "data.mdb …", or null.
 *
 * `isFlushed` is whether it is going to be opened with flushing: LMDB chooses another meta page then. `thorough` reads the whole
 * tree and the first page of every large value.
 */
export function findLmdbDamage(path: string, isFlushed: boolean, thorough: boolean): string | null {
  const file = openSync(path, "r");
  try {
    checkFile(file, isFlushed, thorough ? Number.POSITIVE_INFINITY : PAGES_AT_START, thorough);
    return null;
  } catch (error) {
    if (error instanceof Damage) {
      return error.message;
    }
    throw error;
  } finally {
    closeSync(file);
  }
}

function checkFile(file: number, isFlushed: boolean, pageBudget: number, overflowToo: boolean): void {
  const { size } = fstatSync(file);
  const meta = chooseMeta(file, isFlushed);
  const pageCount = Math.floor(size / meta.pageSize);
  if (pageCount <= meta.lastPage) {
    throw new Damage(`is cut off: it has ${pageCount} of ${meta.lastPage + 1} pages`);
  }
  const page = Buffer.alloc(meta.pageSize);
  const header = Buffer.alloc(PAGE_HEADER_SIZE);
  let queue = meta.roots.filter((root) => root !== NO_PAGE).map(Number);
  for (let checked = 0; queue.length > 0 && checked < pageBudget; ) {
    const next: number[] = [];
    for (const number of queue) {
      if (++checked > pageBudget) {
        break;
      }
      if (!(number >= 2 && number <= meta.lastPage)) {
        throw new Damage(`refers to page ${number}, which it cannot have`);
      }
      readSync(file, page, 0, meta.pageSize, number * meta.pageSize);
      const found = checkPage(page, number);
      next.push(...found.children);
      for (const { first, bytes } of found.large) {
        if (first < 2 || first * meta.pageSize + PAGE_HEADER_SIZE + bytes > size) {
          throw new Damage(`refers to ${bytes} bytes at page ${first}, which it does not have`);
        }
        if (overflowToo) {
          readSync(file, header, 0, PAGE_HEADER_SIZE, first * meta.pageSize);
          const isOverflow = (header.readUInt16LE(18) & PAGE_OVERFLOW) !== 0;
          if (Number(header.readBigUInt64LE(0)) !== first || !isOverflow) {
            throw new Damage(`has something else where page ${first} should be`);
          }
        }
      }
    }
    queue = next;
  }
}

interface PageContent {
  readonly children: readonly number[];
  /** Values on pages of their own. */
  readonly large: readonly { first: number; bytes: number }[];
}

function checkPage(page: Buffer, number: number): PageContent {
  const flags = page.readUInt16LE(18);
  const isBranch = (flags & PAGE_BRANCH) !== 0;
  if (Number(page.readBigUInt64LE(0)) !== number || isBranch === ((flags & PAGE_LEAF) !== 0)) {
    throw new Damage(`has something else where page ${number} should be`);
  }
  // Both are counted from the end of the header, as the offsets of the nodes are.
  const lower = page.readUInt16LE(20);
  const upper = page.readUInt16LE(22);
  const room = page.length - PAGE_HEADER_SIZE;
  const garbled = new Damage(`has a garbled page ${number}`);
  if (lower > upper || upper > room || lower % 2 !== 0) {
    throw garbled;
  }
  const children: number[] = [];
  const large: { first: number; bytes: number }[] = [];
  for (let i = 0; i < lower; i += 2) {
    const node = PAGE_HEADER_SIZE + page.readUInt16LE(PAGE_HEADER_SIZE + i);
    if (node < PAGE_HEADER_SIZE + upper || node + NODE_HEADER_SIZE > page.length) {
      throw garbled;
    }
    const low = page.readUInt32LE(node);
    const nodeFlags = page.readUInt16LE(node + 4);
    const data = node + NODE_HEADER_SIZE + page.readUInt16LE(node + 6);
    const isLarge = (nodeFlags & NODE_BIG_DATA) !== 0;
    if (isBranch) {
      children.push(low + nodeFlags * 2 ** 32);
    } else if (isLarge && data + 24 <= page.length) {
      large.push({ first: Number(page.readBigUInt64LE(data)), bytes: low });
    }
    if (data + (isBranch ? 0 : isLarge ? 24 : low) > page.length) {
      throw garbled;
    }
  }
  return { children, large };
}

/** The meta page that LMDB is going to choose: there are two, and a third behind the first that says what was flushed. */
function chooseMeta(file: number, isFlushed: boolean): Meta {
  const first = readMeta(file, 0);
  if (first === null) {
    throw new Damage("does not begin as an LMDB file");
  }
  const second = readMeta(file, first.pageSize);
  if (second === null || second.pageSize !== first.pageSize) {
    throw new Damage("has no second meta page");
  }
  if (!isFlushed) {
    return first.transaction >= second.transaction ? first : second;
  }
  const bootId = currentBootId();
  const flushed = readMeta(file, first.pageSize / 2);
  const chosen = choose(first, second, bootId);
  return flushed === null ? chosen : choose(chosen, flushed, bootId);
}

/** After a crash of the machine, what was not flushed does not count. */
function choose(a: Meta, b: Meta, bootId: bigint): Meta {
  const latest = a.transaction >= b.transaction ? a : b;
  if (b.transaction === 0n) {
    return a;
  }
  if ((latest.bootId !== 0n && latest.bootId === bootId) || (latest.flags & META_UNFLUSHED) === 0) {
    return latest;
  }
  return a.transaction > b.transaction ? b : a;
}

function readMeta(file: number, position: number): Meta | null {
  const page = Buffer.alloc(META_SIZE);
  if (readSync(file, page, 0, META_SIZE, position) < META_SIZE) {
    return null;
  }
  const pageSize = page.readUInt32LE(48);
  const isMeta =
    page.readUInt32LE(24) === MAGIC &&
    (page.readUInt32LE(28) & 0xffff) === DATA_VERSION &&
    pageSize >= 512 &&
    pageSize <= 65536 &&
    (pageSize & (pageSize - 1)) === 0;
  // The third is not a page of its own and has no page header.
  const isPage = position % pageSize !== 0 || (page.readUInt16LE(18) & PAGE_META) !== 0;
  if (!isMeta || !isPage) {
    return null;
  }
  return {
    pageSize,
    flags: page.readUInt16LE(52),
    roots: [page.readBigUInt64LE(88), page.readBigUInt64LE(136)],
    lastPage: Number(page.readBigUInt64LE(144)),
    transaction: page.readBigUInt64LE(152),
    bootId: page.readBigInt64LE(160),
  };
}

/** As LMDB has it: the first group of Linux' boot id, 0 where there is none. */
function currentBootId(): bigint {
  try {
    const id = readFileSync("/proc/sys/kernel/random/boot_id", "utf8");
    return BigInt(`0x${id.slice(0, id.indexOf("-"))}`);
  } catch {
    return 0n;
  }
}
