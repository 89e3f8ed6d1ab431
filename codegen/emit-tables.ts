import { schemaName } from "./emit-schema.ts";
import type { ApiPlan, ErrorPlan, MessagePlan } from "./ir.ts";
import { importTypes, type Statement, sourceText } from "./source-text.ts";

/** `apis/<name>.ts`: a request and its response, which is all that a handler of that API loads. */
export function emitApi(api: ApiPlan, wire: string): string {
  const { name, constant, request, response } = api;
  return sourceText([
    ...importTypes(`${wire}/message.ts`, ["Api"]),
    `import { type ${request.name}, ${request.constant} } from "../messages/${request.fileName}.ts";`,
    `import { type ${response.name}, ${response.constant} } from "../messages/${response.fileName}.ts";`,
    (out) => {
      out.write(`export const ${constant}: Api<${request.name}, ${response.name}> = `).inlineBlock(() => {
        out.writeLine(`name: "${name}",`);
        out.writeLine(`key: ${request.apiKey},`);
        out.writeLine(`request: ${request.constant},`);
        out.writeLine(`response: ${response.constant},`);
      });
      out.write(";");
    },
  ]);
}

/** `api-ranges.ts`: keys and versions alone, for a server that is starting. */
export function emitApiRanges(apis: readonly ApiPlan[]): string {
  return sourceText([
    (out) => {
      out.writeLine("/** The key of each API, and the versions that its request and response both have. */");
      out.write("export const apiRanges = ").inlineBlock(() => {
        for (const { name, request, response } of apis) {
          const first = Math.max(request.validVersions.lowest, response.validVersions.lowest);
          const last = Math.min(request.validVersions.highest, response.validVersions.highest);
          out.writeLine(`${name}: { key: ${request.apiKey}, minVersion: ${first}, maxVersion: ${last} },`);
        }
      });
      out.write(" as const;");
    },
  ]);
}

/** `api-table.ts`: what there is, without loading any of it. */
export function emitApiTable(
  apis: readonly ApiPlan[],
  messages: readonly MessagePlan[],
  wire: string,
): string {
  const inPairs = apis.flatMap(({ request, response }) => [request, response]);
  return sourceText([
    ...importTypes(`${wire}/message.ts`, ["Api", "MessageCodec"]),
    ...importTypes(`${wire}/schema.ts`, ["MessageSchema"]),
    ...inPairs.flatMap(({ name, fileName }) => importTypes(`./messages/${fileName}.ts`, [name])),
    API_ENTRY,
    apiTypeTable(apis),
    apiTable(apis),
    ...loaders(
      "messages",
      "loadMessage",
      "MessageCodec<unknown>",
      "messages",
      messages,
      ({ constant }) => constant,
    ),
    ...loaders("schemas", "loadSchema", "MessageSchema", "schemas", messages, ({ structs }) =>
      schemaName(structs[0].typeName),
    ),
    (out) => {
      out.writeLine("/** Of every message, in alphabetical order. */");
      out.write("export const messageNames: readonly string[] = Object.keys(messages);");
    },
  ]);
}

const API_ENTRY = `
/** An API before it is loaded. */
export interface ApiEntry<Request, Response> {
  readonly key: number;
  /** Of the request. */
  readonly minVersion: number;
  readonly maxVersion: number;
  /** Whether Kafka still changes the highest version and keeps it from clients unless told otherwise. */
  readonly latestVersionUnstable: boolean;
  /** Where Kafka answers it: on brokers, controllers, or both. */
  readonly listeners: readonly string[];
  load(): Promise<Api<Request, Response>>;
}
`;

function apiTypeTable(apis: readonly ApiPlan[]): Statement {
  return (out) => {
    out.write("export interface Apis ").block(() => {
      for (const { name, request, response } of apis) {
        out.writeLine(`readonly ${name}: ApiEntry<${request.name}, ${response.name}>;`);
      }
    });
  };
}

function apiTable(apis: readonly ApiPlan[]): Statement {
  return (out) => {
    out.writeLine("/** By name, in the order of their keys. */");
    out.write("export const apis: Apis = ").inlineBlock(() => {
      for (const { name, fileName, constant, request } of apis) {
        out.write(`${name}: `).inlineBlock(() => {
          out.writeLine(`key: ${request.apiKey},`);
          out.writeLine(`minVersion: ${request.validVersions.lowest},`);
          out.writeLine(`maxVersion: ${request.validVersions.highest},`);
          out.writeLine(`latestVersionUnstable: ${request.latestVersionUnstable},`);
          out.writeLine(`listeners: [${request.listeners.map((listener) => `"${listener}"`).join(", ")}],`);
          out.writeLine(`load: async () => (await import("./apis/${fileName}.ts")).${constant},`);
        });
        out.write(",").newLine();
      }
    });
    out.write(";");
  };
}

/** A table of imports by message name, and the function that looks a name up in it. */
function loaders(
  table: string,
  load: string,
  type: string,
  folder: string,
  messages: readonly MessagePlan[],
  exported: (message: MessagePlan) => string,
): Statement[] {
  return [
    (out) => {
      out.write(`const ${table}: Readonly<Record<string, () => Promise<${type}>>> = `).inlineBlock(() => {
        for (const message of messages) {
          out.writeLine(
            `${message.name}: async () => (await import("./${folder}/${message.fileName}.ts")).${exported(message)},`,
          );
        }
      });
      out.write(";");
    },
    (out) => {
      out.writeLine("/** undefined when there is no message of that name. */");
      out.write(`export async function ${load}(name: string): Promise<${type} | undefined> `).block(() => {
        out.writeLine(`return Object.hasOwn(${table}, name) ? ${table}[name]?.() : undefined;`);
      });
    },
  ];
}

/** `errors.ts`: Kafka's error codes. */
export function emitErrors(errors: readonly ErrorPlan[]): string {
  const retriable = errors.filter((error) => error.retriable).map(({ name }) => name);
  return sourceText([
    (out) => {
      out.write("export const ErrorCode = ").inlineBlock(() => {
        for (const { name, code } of errors) out.writeLine(`${name}: ${code},`);
      });
      out.write(" as const;");
    },
    (out) => out.write("export type ErrorName = keyof typeof ErrorCode;"),
    (out) => {
      out.writeLine("const names: ReadonlyMap<number, string> = new Map(");
      out.indent(() => out.writeLine("Object.entries(ErrorCode).map(([name, code]) => [code, name]),"));
      out.write(");");
    },
    (out) => {
      out.writeLine("const retriable: ReadonlySet<number> = new Set([");
      out.indent(() => {
        for (const name of retriable) out.writeLine(`ErrorCode.${name},`);
      });
      out.write("]);");
    },
    (out) => {
      out.writeLine("/** undefined for a code that Kafka has not given a name. */");
      out.write("export function errorName(code: number): ErrorName | undefined ").block(() => {
        out.writeLine("return names.get(code) as ErrorName | undefined;");
      });
    },
    (out) => {
      out.writeLine("/** Whether the same request can succeed when it is sent again. */");
      out.write("export function isRetriable(code: number): boolean ").block(() => {
        out.writeLine("return retriable.has(code);");
      });
    },
  ]);
}
