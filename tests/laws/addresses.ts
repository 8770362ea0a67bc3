import ts from 'typescript'
import { patterns } from '~/paths'
import { lineOf, syntaxOf, walk, type SourceFile } from './source'

const places = new Set(Object.values(patterns).map((pattern) => pattern.split(/[/.]/)[1]))
places.delete('')

/** URLs spelled out where `path()` should have built them. */
export function spelledAddresses(files: SourceFile[]): string[] {
  const found: string[] = []
  for (const file of files.filter(({ path }) => path !== 'app/paths.ts'))
    walk(syntaxOf(file), (node) => {
      if (isAddress(node) || isBareLink(node)) found.push(`${file.path}:${lineOf(node)} ${node.getText()}`)
    })
  return found
}

/** `'/medarbetare'`, `` `/medarbetare/${id}` ``; an import is no address. */
function isAddress(node: ts.Node): boolean {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateHead(node)) return false
  if (ts.isImportDeclaration(node.parent)) return false
  const first = /^\/([a-z-]+)(?=$|[/?.])/.exec(node.text)?.[1]
  return first !== undefined && places.has(first)
}

/** `href="/"`, `redirect('/…')` */
function isBareLink(node: ts.Node): boolean {
  if (ts.isJsxAttribute(node))
    return /^(href|to|action)$/.test(node.name.getText()) && !!node.initializer && leadsInside(node.initializer)
  return (
    ts.isCallExpression(node) &&
    node.expression.getText() === 'redirect' &&
    !!node.arguments[0] &&
    leadsInside(node.arguments[0])
  )
}

const leadsInside = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && /^\/$|^\/\?/.test(node.text)
