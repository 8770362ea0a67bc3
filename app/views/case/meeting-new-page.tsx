import { inviteRows } from '~/domain/meeting-form'
import { participants } from '~/domain/talk'
import { path } from '~/paths'
import { personName } from '~/text/person'
import { participantName } from '~/text/talk'
import { CheckGroup } from '~/ui/check-group'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'
import { CaseForm, type CaseFormProps } from './case-form'
import { SlotFields } from './meeting-slot-fields'
import { KindField } from './meeting-need-page'
import type { ShownNeed } from './meetings-page'

interface MeetingNewPageProps extends CaseFormProps {
  needs: readonly ShownNeed[]
  responsible: readonly { slug: string; name: string; role: 'chef' | 'rekoAg' }[]
  /** The need in the address, for which the meeting is called. */
  need: string | null
}

export function MeetingNewPage({ needs, responsible, need, ...posted }: MeetingNewPageProps) {
  const open = needs.filter(({ met }) => !met)
  const chosen = open.find(({ slug }) => slug === need)
  return (
    <CaseForm
      {...posted}
      action={path('caseMeetingNew', { id: posted.shown.slug })}
      title="Kalla till möte"
      lead="När mötet är bokat finns en inbjudan att kopiera och en kalenderfil utan namn. Svaren skriver du upp här."
      tab="Mötet"
      save="Boka mötet"
      initial={{
        ...(chosen && { behov: chosen.slug, sort: chosen.kind }),
        ...{ medarbetare: 'ja', ansvariga: responsible.map(({ slug }) => slug).join(',') },
      }}
    >
      {(field) => (
        <>
          <KindField field={field} />
          {open.length > 0 && <NeedField field={field} needs={open} />}
          <SlotFields field={field} />
          <CheckGroup
            {...field('medarbetare')}
            legend="Medarbetaren"
            options={[{ value: 'ja', label: personName(posted.shown.person.name) }]}
          />
          {responsible.length > 0 && (
            <CheckGroup
              {...field('ansvariga')}
              legend="Chef och Reko-AG"
              options={responsible.map(({ slug, name, role }) => ({
                value: slug,
                label: `${name}, ${role === 'chef' ? 'chef' : 'Reko-AG'}`,
              }))}
            />
          )}
          {inviteRows.map((row) => (
            <InviteRow key={row} row={row} field={field} />
          ))}
        </>
      )}
    </CaseForm>
  )
}

const NeedField = ({ field, needs }: { field: FieldOf; needs: readonly ShownNeed[] }) => (
  <SelectField
    {...field('behov')}
    label="Vilket behov svarar mötet på?"
    options={[
      { value: '', label: 'Inget av dem som är uppskrivna' },
      ...needs.map(({ slug, from, why }) => ({ value: slug, label: `${participantName[from]}: ${shortened(why)}` })),
    ]}
  />
)

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text)

const InviteRow = ({ row, field }: { row: number; field: FieldOf }) => (
  <fieldset className="mt-6 border-t border-rule pt-4">
    <legend className="sr-only">Annan inbjuden {row}</legend>
    <div className="flex flex-wrap items-end gap-x-6 gap-y-4 *:mt-0!">
      <SelectField
        {...field(`part${row}`)}
        label={row === 1 ? 'Fler som bjuds in' : `Inbjuden ${row}`}
        options={[
          { value: '', label: 'Ingen' },
          ...participants
            .filter((value) => value !== 'medarbetare')
            .map((value) => ({ value, label: participantName[value] })),
        ]}
      />
      <TextField {...field(`namn${row}`)} label="Namn, om du vet det" />
    </div>
  </fieldset>
)
