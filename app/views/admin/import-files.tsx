import type { BatchDetails } from '~/reads/import-batch.server'
import { fileKindName } from '~/text/import'
import { noteText } from '~/text/import-error'
import { sentence, wholeNumber } from '~/text/number'
import { DataTable } from '~/ui/data-table'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'

/** What each file came to, when there are several. */
export const ImportFiles = ({ batch }: { batch: BatchDetails }) =>
  batch.files.length > 1 && (
    <Section title="Filerna" aside="I den ordning de tas in">
      <DataTable
        caption="Filerna"
        rowHeader="name"
        columns={[
          { key: 'name', label: 'Fil' },
          { key: 'kind', label: 'Typ' },
          { key: 'rows', label: 'Rader', numeric: true },
          { key: 'unchanged', label: 'Lika', numeric: true },
          { key: 'added', label: 'Nya', numeric: true },
          { key: 'changed', label: 'Ändras', numeric: true },
          { key: 'ignored', label: 'Utanför', numeric: true },
          { key: 'bad', label: 'Med fel', numeric: true },
        ]}
        rows={batch.files.map(({ id, name, kind, rows, unchanged, added, changed, ignored, bad }) => ({
          key: String(id),
          cells: {
            name: <b>{name}</b>,
            kind: sentence(fileKindName[kind]),
            rows: wholeNumber(rows),
            unchanged: wholeNumber(unchanged),
            added: wholeNumber(added),
            changed: wholeNumber(changed),
            ignored: wholeNumber(ignored),
            bad: wholeNumber(bad),
          },
        }))}
      />
    </Section>
  )

/** What makes the whole file mean something else than it may be thought to; said before anything is decided. */
export const ImportWarnings = ({ batch }: { batch: BatchDetails }) => {
  const warned = batch.files.filter(({ notes }) => notes.some(isWarning))
  return warned.map(({ id, name, notes }) => (
    <div key={id} className="mt-6">
      {notes.filter(isWarning).map((note) => (
        <State key={note.code} kind="warns">
          {batch.files.length > 1 && <>{name}: </>}
          {noteText(note)}
        </State>
      ))}
    </div>
  ))
}

const isWarning = ({ code }: { code: string }): boolean => code === 'cause-not-connected'

/** What the reader should know that is no fault. */
export function ImportNotes({ batch }: { batch: BatchDetails }) {
  const notes = batch.files.flatMap((file) =>
    file.notes.filter((note) => !isWarning(note)).map((note) => ({ file: file.name, note })),
  )
  if (notes.length === 0) return null
  return (
    <Section title="Det här lade vi märke till">
      <ul className="measure list-disc space-y-1 pl-5">
        {notes.map(({ file, note }) => (
          <li key={`${file} ${note.code} ${note.value ?? ''}`}>
            {batch.files.length > 1 && <>{file}: </>}
            {noteText(note)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
