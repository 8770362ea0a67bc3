import { roles } from '~/domain/role'
import { policy, type PolicyRole, type Relation } from '~/policy'

const columns: readonly PolicyRole[] = [...roles, 'system']

/** The table of access as the README prints it: a row an action, a column a role, a cell the relation it takes. */
export function policyTable(): string {
  const rows = Object.entries(policy).map(([action, row]) => {
    const cells = columns.map((role) => (row as Partial<Record<PolicyRole, Relation>>)[role] ?? '')
    return `| \`${action}\` | ${cells.join(' | ')} |`
  })
  return [`| | ${columns.join(' | ')} |`, `|---|${columns.map(() => '---|').join('')}`, ...rows].join('\n')
}
