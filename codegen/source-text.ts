/**
 * The one place where structures become text: one source file each, inserted at once. The writers indent as they go;
 * `formatText` would change nothing (a test holds that) and take longer than everything else together.
 */
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

export function sourceText(statements: readonly Statement[]): string {
  const file = project.createSourceFile("generated.ts", { statements: statements.map(setApart) });
  const text = `${HEAD_LINE}\n${file.getFullText().trimStart()}`;
  file.forget();
  return text;
}

/** ts-morph puts blank lines around declarations of its own, not around what writers write. */
function setApart(statement: Statement): Statement {
  if (typeof statement !== "function") return statement;
  return (out) => {
    out.blankLineIfLastNot();
    statement(out);
  };
}

/** Nothing when there are no names: a statement list takes it in with a spread. */
export function importTypes(moduleSpecifier: string, names: readonly string[]): ImportDeclarationStructure[] {
  const kind = StructureKind.ImportDeclaration;
  return names.length === 0
    ? []
    : [{ kind, isTypeOnly: true, moduleSpecifier, namedImports: [...names].sort() }];
}
