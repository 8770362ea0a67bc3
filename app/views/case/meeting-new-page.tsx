import { inviteRows } from '~/domain/meeting-form'
import { path } from '~/paths'
import { personName } from '~/text/person'
import { participantName } from '~/text/talk'
import { CheckGroup } from '~/ui/check-group'
import { SelectField } from '~/ui/select-field'
import type { FieldOf } from '../parts/typed-form'
import { CaseForm, type CaseFormProps } from './case-form'
import { SlotFields } from './meeting-slot-fields'
import { InviteRow } from './meeting-invite-row'
import { KindField } from './meeting-kind-field'
import type { ShownNeed } from './meetings-page'

interface MeetingNewPageProps extends CaseFormProps {
  needs: readonly ShownNeed[]
  responsible: readonly { slug: string; name: string; role: 'chef' | 'rekoAg' }[]
  /** The need in the address, for which the meeting is called. */
  need: string | null
  /** A day and time that somebody has proposed, from the address. */
  proposed: Record<string, string>
}

export function MeetingNewPage({ needs, responsible, need, proposed, ...posted }: MeetingNewPageProps) {
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
        ...proposed,
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
