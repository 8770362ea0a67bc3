import ts from 'typescript'
import type { SourceFile } from './source'

const ceiling = 250
const routeCeiling = 60
const usual = { median: 40, ninetieth: 110 }
const mostComments = 0.04

const linesOf = ({ text }: SourceFile): number => text.trimEnd().split('\n').length

/** Files above the ceiling, which is lower for routes. */
export const tooLong = (files: SourceFile[]): string[] =>
  files
    .filter((file) => linesOf(file) > (file.path.startsWith('app/routes/') ? routeCeiling : ceiling))
    .map((file) => `${file.path} has ${linesOf(file)} lines`)

/** How the house as a whole has grown past its habits. */
export function overgrown(files: SourceFile[]): string[] {
  const lengths = files.map(linesOf).sort((one, other) => one - other)
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0
  const measures = [
    { name: 'median length', value: at(0.5), most: usual.median },
    { name: '90th percentile of length', value: at(0.9), most: usual.ninetieth },
    { name: 'share of comments', value: commentShare(files), most: mostComments },
  ]
  return measures
    .filter(({ value, most }) => value > most)
    .map(({ name, value, most }) => `${name} is ${value}, at most ${most}`)
}

/** Lines of comments per line; the doc comments of the domain are its specification and don't count. */
export function commentShare(files: SourceFile[]): number {
  const comments = files.map((file) => commentLines(file)).reduce((sum, lines) => sum + lines, 0)
  return comments / files.map(linesOf).reduce((sum, lines) => sum + lines, 0)
}

function commentLines({ path, text }: SourceFile): number {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.JSX, text)
  let lines = 0
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    const comment = token === ts.SyntaxKind.MultiLineCommentTrivia || token === ts.SyntaxKind.SingleLineCommentTrivia
    const specification = path.startsWith('app/domain/') && scanner.getTokenText().startsWith('/**')
    if (comment && !specification) lines += scanner.getTokenText().split('\n').length
  }
  return lines
}
