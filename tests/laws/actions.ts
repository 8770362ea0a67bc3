/** What a module of reads or writes gives away; a gate marks its own with the action it asks the policy for. */
export type Modules = Record<string, Record<string, unknown>>

/** Every read and write with the action it names. */
export const declared = (modules: Modules): { name: string; action: string }[] =>
  Object.entries(modules).flatMap(([path, exports]) =>
    Object.entries(exports)
      .filter(([, value]) => typeof value === 'function' && 'action' in value)
      .map(([name, value]) => ({
        name: `${path} ${name}`,
        action: String((value as unknown as { action: unknown }).action),
      })),
  )

/** Actions of the table that no read or write asks for, and asked ones that the table lacks. */
export function unmatchedActions(table: readonly string[], modules: Modules): string[] {
  const asked = declared(modules).map(({ action }) => action)
  const unused = table.filter((action) => !asked.includes(action)).map((action) => `nobody asks for ${action}`)
  const unknown = declared(modules).filter(({ action }) => !table.includes(action))
  return [...unused, ...unknown.map(({ name, action }) => `${name} asks for ${action}, which the table lacks`)]
}
