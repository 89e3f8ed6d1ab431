/** The one place where structures become text: one source file each, inserted at once, formatted once. */
import {
  type CodeBlockWriter,
  type ImportDeclarationStructure,
  IndentationText,
  Project,
  type StatementStructures,
  StructureKind,
} from "ts-morph";

export type Statement = StatementStructures | string | ((out: CodeBlockWriter) => void);

/** write-files deletes and replaces only files that begin with it. */
export const HEAD_LINE = "// Generated from spec/ by `npm run generate`; do not edit.";

const project = new Project({
  useInMemoryFileSystem: true,
  manipulationSettings: { indentationText: IndentationText.TwoSpaces },
});

let count = 0;

export function sourceText(statements: readonly Statement[]): string {
  // Never the same name twice: the formatter would apply what it remembers of the previous file to this one.
  const file = project.createSourceFile(`${count++}.ts`, { statements: [...statements] });
  file.formatText({ indentSize: 2, ensureNewLineAtEndOfFile: true });
  const text = `${HEAD_LINE}\n${file.getFullText()}`;
  file.forget();
  return text;
}

/** Nothing when there are no names: a statement list takes it in with a spread. */
export function importTypes(moduleSpecifier: string, names: readonly string[]): ImportDeclarationStructure[] {
  const kind = StructureKind.ImportDeclaration;
  return names.length === 0
    ? []
    : [{ kind, isTypeOnly: true, moduleSpecifier, namedImports: [...names].sort() }];
}
