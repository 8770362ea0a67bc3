import ts from 'typescript'
import { lineOf, syntaxOf, walk, type SourceFile } from './source'

const gates = new Set(['app/reads/gate.server.ts', 'app/writes/gate.server.ts', 'db/trail-gate.server.ts'])

/** Before anybody is let in: the migration, and the lock that says who has the file. */
const beforeOpening = new Set(['db/migrate.server.ts', 'db/lock.server.ts'])

/** Whoever opens a transaction without being a gate. */
export const sideDoors = (files: SourceFile[]): string[] =>
  files.filter(({ path }) => !gates.has(path) && !beforeOpening.has(path)).flatMap(transactionsIn)

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
  (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) &&
  /^\s*(BEGIN|SAVEPOINT|COMMIT|ROLLBACK)\b(?!:)/.test(node.text)

/** Questions that change something: SQL or drizzle that writes, in the room that only reads. */
export function changingQuestions(files: SourceFile[]): string[] {
  const found: string[] = []
  for (const file of files)
    walk(syntaxOf(file), (node) => {
      if (writesSql(node) || writesThroughDrizzle(node)) found.push(`${file.path}:${lineOf(node)}`)
    })
  return found
}

const changing =
  /^\s*(INSERT\s+(INTO|OR)|REPLACE\s+INTO|UPDATE\s+(OR\s+\w+\s+)?\w+\s+SET|DELETE\s+FROM|(DROP|ALTER|CREATE)\s)/i

const writesSql = (node: ts.Node): boolean =>
  (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && changing.test(node.text)

const writesThroughDrizzle = (node: ts.Node): boolean =>
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  /^(insert|update|delete)$/.test(node.expression.name.text) &&
  /(^|\.)db$/.test(node.expression.expression.getText())
