import { systemContext } from '#db/context.server'
import type { Role } from '~/domain/role'
import { send } from '~/writes/message.server'
import { written } from './written-message'

const [slug = '', accountId = '', role = ''] = process.argv.slice(2)

/** Another process in which one of those in a thread sends until it has been refused twenty times. */
const actor = { accountId: Number(accountId), name: '', role: role as Role, personId: null }
for (let refused = 0, sent = 0; refused < 20 && sent < 2_000;) {
  const context = { ...systemContext('prov'), actor }
  if (send(context, { slug, message: written('Hej', { purpose: 'answer' }) }).kind === 'done') sent += 1
  else refused += 1
}
