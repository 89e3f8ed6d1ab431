import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { MessageCodec } from "#wire/message.ts";
import type { MessageSchema } from "#wire/schema.ts";

const TABLE_FILE = "api-table.ts";

/** A generated message: its codec, and its layout as data. */
export interface LoadedMessage {
  readonly codec: MessageCodec<unknown>;
  readonly schema: MessageSchema;
}

/** What the generator writes as `api-table.ts`, as far as tools need it. */
interface ApiTable {
  readonly messageNames: readonly string[];
  loadMessage(name: string): Promise<MessageCodec<unknown> | undefined>;
  loadSchema(name: string): Promise<MessageSchema | undefined>;
}

/** The messages of one generated folder, each loaded when it is first asked for. */
export class MessageCatalog {
  readonly names: readonly string[];
  readonly #table: ApiTable;
  readonly #loaded = new Map<string, LoadedMessage>();

  constructor(table: ApiTable) {
    this.names = table.messageNames;
    this.#table = table;
  }

  loaded(name: string): LoadedMessage | undefined {
    return this.#loaded.get(name);
  }

  /** undefined when there is no such message. */
  async load(name: string): Promise<LoadedMessage | undefined> {
    const codec = await this.#table.loadMessage(name);
    const schema = await this.#table.loadSchema(name);
    if (codec === undefined || schema === undefined) return undefined;
    const message = { codec, schema };
    this.#loaded.set(name, message);
    return message;
  }
}

/**
 * The catalog of our own `generated/`, or of a folder that the generator has written elsewhere.
 *
 * @throws Error when the folder has no codecs
 */
export async function openCatalog(folder?: string): Promise<MessageCatalog> {
  if (folder === undefined) return new MessageCatalog(await import("#generated/api-table.ts"));
  const table = resolve(folder, TABLE_FILE);
  if (!existsSync(table)) throw new Error(`${folder} holds no generated codecs: it has no ${TABLE_FILE}`);
  return new MessageCatalog(await import(pathToFileURL(table).href));
}
