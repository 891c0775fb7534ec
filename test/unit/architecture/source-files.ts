import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const root = path.resolve(import.meta.dirname, '../../..');

export interface SourceFile {
  /** Slash-separated, from the project's root. */
  file: string;
  text: string;
  /** Files of ours, from the project's root. */
  imports: { file: string; isTypeOnly: boolean }[];
  packages: string[];
}

/** Every file of the project that belongs to it, from its root: what git tracks or would track, else all there is. */
export function projectFiles(): string[] {
  if (!existsSync(path.join(root, '.git'))) return filesUnder('.').filter((file) => !/^(node_modules|dist|coverage)\//.test(file));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
}

/** The TypeScript files of `src`, with what they import. */
export function sourceFiles(): SourceFile[] {
  return filesUnder('src').filter((file) => file.endsWith('.ts')).map(readSource);
}

export function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

export function readText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

function readSource(file: string): SourceFile {
  const text = readText(file);
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const source: SourceFile = { file, text, imports: [], packages: [] };
  const note = (specifier: string, isTypeOnly: boolean) => {
    if (specifier.startsWith('.')) source.imports.push({ file: path.posix.join(path.posix.dirname(file), specifier), isTypeOnly });
    else source.packages.push(specifier);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) note(node.moduleSpecifier.text, isTypeImport(node));
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) note(node.moduleSpecifier.text, node.isTypeOnly);
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) note(node.argument.literal.text, true);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0] && ts.isStringLiteral(node.arguments[0])) note(node.arguments[0].text, false);
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return source;
}

/** `import type …`, or braces in which every name says `type`. */
function isTypeImport(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.every((element) => element.isTypeOnly);
}
