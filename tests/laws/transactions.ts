import ts from 'typescript'
import { lineOf, syntaxOf, walk, type SourceFile } from './source'

const gates = new Set(['app/reads/gate.server.ts', 'app/writes/gate.server.ts', 'db/migrate.server.ts'])

/** Whoever opens a transaction without being a gate. */
export const sideDoors = (files: SourceFile[]): string[] =>
  files.filter(({ path }) => !gates.has(path)).flatMap(transactionsIn)

function transactionsIn(file: SourceFile): string[] {
  const found: string[] = []
  walk(syntaxOf(file), (node) => {
    if (calls(node) || begins(node)) found.push(`${file.path}:${lineOf(node)}`)
  })
  return found
}

const calls = (node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(node) && node.name.text === 'transaction') ||
  (ts.isElementAccessExpression(node) && node.argumentExpression.getText().includes('transaction'))

const begins = (node: ts.Node): boolean =>
  (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && /^\s*(BEGIN|SAVEPOINT|COMMIT|ROLLBACK)\b/.test(node.text)
