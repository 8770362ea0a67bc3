import { isOpen, type CaseFacts } from './case'
import { accept, refuse, type Decision } from './outcome'

/** Let somebody else who answers for the employee today follow a case, while it is open. */
export function addFollower(
  facts: CaseFacts,
  { account, follows }: { account: { accountId: number } | null; follows: boolean },
): Decision<{ accountId: number }> {
  if (!isOpen(facts)) return refuse('case-closed')
  if (account === null) return refuse('cannot-follow')
  return follows ? refuse('already-follows') : accept({ accountId: account.accountId })
}
