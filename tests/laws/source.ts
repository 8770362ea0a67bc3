import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** One file of ours as the laws see it. */
export interface SourceFile {
  /** From the top of the project: `app/reads/signal.server.ts`. */
  path: string
  text: string
}

export interface Import {
  /** Path without ending from the top (`app/domain/day`), or the name of a package. */
  target: string
  ours: boolean
  /** Gone when the program runs. */
  typeOnly: boolean
  /** What is imported by name. */
  names: string[]
}

const top = fileURLToPath(new URL('../../', import.meta.url))

/** Every TypeScript file of ours under these folders. */
export const sourceFiles = (...folders: string[]): SourceFile[] =>
  filesUnder(...folders)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(top, path), 'utf8') }))

/** Paths of all files under these folders, from the top. */
export const filesUnder = (...folders: string[]): string[] =>
  folders
    .flatMap((folder) =>
      readdirSync(join(top, folder), { recursive: true }).map((entry) => join(folder, String(entry))),
    )
    .filter((path) => statSync(join(top, path)).isFile())
    .sort()

/** Everything a file imports or exports from elsewhere. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = []
  walk(syntaxOf(file), (node) => {
    const from = sourceNamed(node)
    if (from !== null) found.push({ ...resolve(from, file.path), typeOnly: isTypeOnly(node), names: namesIn(node) })
  })
  return found
}

export const syntaxOf = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.Latest,
    true,
    path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  )

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}

/** Where in its file a node stands, for a reader to find it. */
export const lineOf = (node: ts.Node): number => {
  const file = node.getSourceFile()
  return file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1
}

function sourceNamed(node: ts.Node): string | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : null
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal))
    return node.argument.literal.text
  const called = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]
  return called && ts.isStringLiteral(called) ? called.text : null
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node) || !node.importClause) return false
  const { isTypeOnly: whole, name, namedBindings } = node.importClause
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : []
  return whole || (!name && named.length > 0 && named.every((element) => element.isTypeOnly))
}

function namesIn(node: ts.Node): string[] {
  const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined
  return bindings && ts.isNamedImports(bindings)
    ? bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text)
    : []
}

function resolve(from: string, path: string): Pick<Import, 'target' | 'ours'> {
  const ours = (target: string) => ({ target: target.replace(/\?.*$/, '').replace(/\.tsx?$/, ''), ours: true })
  if (from.startsWith('~/')) return ours(`app/${from.slice(2)}`)
  if (from.startsWith('#')) return ours(from.slice(1))
  if (from.startsWith('.')) return ours(join(dirname(path), from))
  const parts = from.replace(/^node:.*/, 'node').split('/')
  return { target: from.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? from), ours: false }
}
