import { runNightly } from '~/jobs/nightly.server'

/** `npm run nightly`: what a new day brings; with `-- --full` everybody is judged anew. Tells numbers, never names. */
export async function run(words: string[]): Promise<number> {
  const unknown = words.find((word) => word !== '--full')
  if (unknown !== undefined) {
    process.stderr.write(`Okänd flagga: ${unknown}. Den som finns är --full.\n`)
    return 1
  }
  const { persons, raised, renewed, ended, escalated } = await runNightly({ full: words.includes('--full') })
  process.stdout.write(
    `Bedömda medarbetare: ${persons}\nNya signaler: ${raised}\nNya igen efter svar: ${renewed}\n` +
      `Avslutade signaler: ${ended}\nTill Reko-AG: ${escalated}\n`,
  )
  return 0
}
