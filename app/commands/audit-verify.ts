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
      : `Loggen är bruten${faults[chain.fault](chain.at)}\n`,
  )
  return chain.holds ? 0 : 1
}

const faults = {
  event: (at: number) => ` vid händelse ${at}: den eller någon före den har ändrats eller tagits bort.`,
  end: (at: number) => `: händelse ${at}, som antecknades bredvid databasen, finns inte kvar som den var.`,
  register: () => ': registret över vem händelserna rör säger något annat än händelserna.',
}
