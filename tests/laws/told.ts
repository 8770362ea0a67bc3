import ts from 'typescript'
import { policy, relationFor, type Action } from '~/policy'
import { roles } from '~/domain/role'
import { lineOf, syntaxOf, walk, type SourceFile } from './source'

/** Questions of an action that concerns persons which don't say whose data was in the answer: they would leave no event. */
export const untold = (files: SourceFile[]): string[] => files.flatMap(untoldIn)

function untoldIn(file: SourceFile): string[] {
  const found: string[] = []
  walk(syntaxOf(file), (node) => {
    const declared = declarationIn(node)
    if (!declared || !concernsPersons(actionOf(declared)) || names(declared).includes('persons')) return
    found.push(`${file.path}:${lineOf(node)} shows persons and does not say which`)
  })
  return found
}

/** Somebody's relation to a person decides it; what is open to a role as such is about nobody in particular. */
export const concernsPersons = (action: string): boolean =>
  isAction(action) && roles.some((role) => ![null, 'always'].includes(relationFor(action, role)))

const isAction = (text: string): text is Action => text in policy

const declarationIn = (node: ts.Node): ts.ObjectLiteralExpression | null => {
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineRead') return null
  const [argument] = node.arguments
  return argument && ts.isObjectLiteralExpression(argument) ? argument : null
}

const names = ({ properties }: ts.ObjectLiteralExpression): (string | undefined)[] =>
  properties.map(({ name }) => name?.getText())

const actionOf = ({ properties }: ts.ObjectLiteralExpression): string => {
  const action = properties.find(({ name }) => name?.getText() === 'action')
  return action && ts.isPropertyAssignment(action) && ts.isStringLiteral(action.initializer)
    ? action.initializer.text
    : ''
}
