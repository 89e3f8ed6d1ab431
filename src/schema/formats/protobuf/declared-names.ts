/** The names that files declare, each once, and what a name means where it is used. */
import { SchemaError } from "../../format.ts";
import type { EnumModel, FileModel, MessageModel } from "./model.ts";

/** Real packages have three to six parts; each lookup of a name walks all of them. */
const maxPackageParts = 64;
/** Each look-up hashes the names of all scopes. */
const maxNameLength = 512;

export class DeclaredNames {
  readonly messages: Map<string, MessageModel> = new Map();
  readonly enums: Map<string, EnumModel> = new Map();
  /** Every declared name and packages too, with the file that declares it; null for packages. */
  readonly #files = new Map<string, FileModel | null>();
  readonly #visible = new Map<FileModel, ReadonlySet<FileModel>>();

  /** Its package; to be called when its imports are known. @throws SchemaError */
  declareFile(file: FileModel): void {
    const { package: name, path } = file.node;
    if (name.length > maxNameLength || name.split(".").length > maxPackageParts)
      throw new SchemaError(path, "the package has too many parts");
    this.#visible.set(file, visibleFrom(file));
    if (name === "") return;
    for (let end = name.indexOf("."); ; end = name.indexOf(".", end + 1)) {
      const part = end < 0 ? name : name.slice(0, end);
      if (this.#files.get(part))
        throw new SchemaError(part, `"${part}" is both a package and something else`);
      this.#files.set(part, null);
      if (end < 0) break;
    }
  }

  /** @throws SchemaError */
  declare(fullName: string, file: FileModel): void {
    if (fullName.length > maxNameLength)
      throw new SchemaError(fullName.slice(0, 80), "the full name is too long");
    if (this.#files.has(fullName)) throw new SchemaError(fullName, `"${fullName}" is declared twice`);
    this.#files.set(fullName, file);
  }

  /** @throws SchemaError */
  message(name: string, scope: string, file: FileModel): MessageModel {
    const message = this.messages.get(this.resolve(name, scope, file));
    if (message === undefined) throw new SchemaError(scope, `${name} is not a message`);
    return message;
  }

  /**
   * The full name of a message or enum. Innermost scope first. The first part of the name decides the scope, as in
   * protoc; where that turns out to be no type, an outer one is tried, as Confluent's registry does.
   * @throws SchemaError
   */
  resolve(name: string, scope: string, file: FileModel): string {
    if (name.startsWith(".")) {
      if (this.#isVisible(name.slice(1), file)) return name.slice(1);
    } else {
      for (let prefix = scope; ; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf(".")))) {
        const candidate = join(prefix, name);
        if (this.#isVisible(candidate, file)) return candidate;
        if (prefix === "") break;
      }
    }
    throw new SchemaError(scope, `${name} is not declared here nor in a file that is imported`);
  }

  #isVisible(fullName: string, from: FileModel): boolean {
    const type = this.messages.get(fullName) ?? this.enums.get(fullName);
    return type !== undefined && (type.file === from || (this.#visible.get(from)?.has(type.file) ?? false));
  }
}

/** What a file imports, and what those publicly import in turn. */
function visibleFrom(file: FileModel): ReadonlySet<FileModel> {
  const visible = new Set<FileModel>(file.imports);
  for (const imported of visible) {
    let position = 0;
    for (const { kind } of imported.node.imports) {
      if (kind === "option") continue;
      const next = imported.imports[position++];
      if (kind === "public" && next !== undefined) visible.add(next);
    }
  }
  return visible;
}

export function join(scope: string, name: string): string {
  return scope === "" ? name : `${scope}.${name}`;
}
