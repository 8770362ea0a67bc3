const known: Record<string, (fault: NodeJS.ErrnoException & { port?: number }) => string> = {
  EADDRINUSE: ({ port }) =>
    `Porten ${port} används redan. Välj en annan, till exempel: PORT=${(port ?? 3000) + 1} npm start`,
  EACCES: ({ message }) => `Saknar rättighet: ${message}`,
  SQLITE_CANTOPEN: () => 'Databasen går inte att öppna. Kontrollera DATABASE_PATH och rättigheterna till mappen.',
  READABLE: ({ message }) => message,
  SQLITE_NOTADB: () => 'Filen i DATABASE_PATH är inte en databas.',
}

/** Says in one sentence why it could not run, when whoever started it can do something about it. */
export function failStart(fault: unknown): void {
  process.stderr.write(`${explain(fault)}\n`)
  process.exit(1)
}

function explain(fault: unknown): string {
  if (!isFault(fault)) return String(fault)
  const sentence = known[fault.code ?? '']
  return sentence ? sentence(fault) : (fault.stack ?? fault.message)
}

/** What another thread has thrown may come as a plain object. */
const isFault = (fault: unknown): fault is NodeJS.ErrnoException =>
  typeof fault === 'object' && fault !== null && 'message' in fault
