/** Runs a command and hears what it says to the terminal. */
export async function listen(run: () => Promise<number>): Promise<{ code: number; said: string }> {
  const { write } = process.stdout
  const { write: writeFault } = process.stderr
  let said = ''
  const hear = (chunk: string | Uint8Array) => {
    said += String(chunk)
    return true
  }
  process.stdout.write = hear as typeof write
  process.stderr.write = hear as typeof writeFault
  try {
    const code = await run()
    return { code, said }
  } finally {
    process.stdout.write = write
    process.stderr.write = writeFault
  }
}
