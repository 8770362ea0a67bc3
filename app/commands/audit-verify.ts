import { systemContext } from '#db/context.server'
import { readChain } from '~/reads/chain.server'

/** `npm run audit:verify`: 0 = the chain holds, 1 = it does not. */
export async function run(): Promise<number> {
  const outcome = readChain(systemContext('kontroll av loggen'), null)
  if (outcome.kind !== 'done') return 1
  const chain = outcome.value
  process.stdout.write(
    chain.holds
      ? `Loggen är hel: ${chain.events} händelser, var och en knuten till den före.\n`
      : `Loggen är bruten vid händelse ${chain.at}: den eller någon före den har ändrats eller tagits bort.\n`,
  )
  return chain.holds ? 0 : 1
}
