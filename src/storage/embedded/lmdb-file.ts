/**
 * Looks at LMDB's file before LMDB does: it trusts page numbers and offsets that it reads, so a damaged file can crash the
 * process. Layout of data version 2 as in liblmdb's mdb.c, little-endian.
 */
import { open } from "node:fs/promises";
import { StoreDirectoryError } from "./store-directory-error.ts";

const MAGIC = 0xbeefc0de;
const DATA_VERSION = 2;
const PAGE_FLAG_META = 0x08;
const META_SIZE = 168;
/** md_root of an empty tree. */
const NO_PAGE = 0xffffffffffffffffn;

interface Meta {
  readonly pageSize: number;
  readonly lastPage: bigint;
  readonly freeRoot: bigint;
  readonly mainRoot: bigint;
  readonly transaction: bigint;
}

/** @throws StoreDirectoryError when the file cannot be what LMDB wrote */
export async function checkLmdbFile(directory: string, path: string): Promise<void> {
  const damaged = (what: string): StoreDirectoryError =>
    new StoreDirectoryError(directory, `it is damaged: data.mdb ${what}`);
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const head = Buffer.alloc(META_SIZE);
    await file.read(head, 0, META_SIZE, 0);
    const first = parseMeta(head);
    if (first === null) {
      throw damaged("does not begin as an LMDB file");
    }
    await file.read(head, 0, META_SIZE, first.pageSize);
    const second = parseMeta(head);
    if (second === null || second.pageSize !== first.pageSize) {
      throw damaged("has no second meta page");
    }
    const latest = first.transaction >= second.transaction ? first : second;
    const pages = BigInt(Math.floor(size / first.pageSize));
    for (const root of [latest.freeRoot, latest.mainRoot]) {
      if (root !== NO_PAGE && (root > latest.lastPage || root >= pages)) {
        throw damaged("is cut off");
      }
    }
    if (pages <= latest.lastPage) {
      throw damaged(`is cut off: it has ${pages} pages of ${latest.lastPage + 1n}`);
    }
  } finally {
    await file.close();
  }
}

function parseMeta(page: Buffer): Meta | null {
  const pageSize = page.readUInt32LE(48);
  const isMeta =
    (page.readUInt16LE(18) & PAGE_FLAG_META) !== 0 &&
    page.readUInt32LE(24) === MAGIC &&
    (page.readUInt32LE(28) & 0xffff) === DATA_VERSION &&
    pageSize >= 512 &&
    pageSize <= 65536 &&
    (pageSize & (pageSize - 1)) === 0;
  return isMeta
    ? {
        pageSize,
        freeRoot: page.readBigUInt64LE(88),
        mainRoot: page.readBigUInt64LE(136),
        lastPage: page.readBigUInt64LE(144),
        transaction: page.readBigUInt64LE(152),
      }
    : null;
}
