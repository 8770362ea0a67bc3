import type { Environment } from '~/outside/environment.server'
import { personas, demoPassword } from '#db/seed/personas'

/** Tells whoever started the portal where it is and, in a demo, how to get in. */
export function announce({ origin, demo, seed }: Environment): void {
  const lines = [`Rekoportalen är igång på ${origin}`]
  if (demo && seed !== 'inget')
    lines.push('', `Logga in som någon av dessa, lösenord ${demoPassword}:`, ...personas.map(row))
  process.stdout.write(`\n${lines.join('\n')}\n\n`)
}

const row = ({ email, title }: { email: string; title: string }): string => `  ${email.padEnd(30)} ${title}`
