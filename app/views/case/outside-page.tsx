import { dayAt, type Day } from '~/domain/day'
import { partyRoles } from '~/domain/medgivande'
import { path } from '~/paths'
import type { OutsideOfCase } from '~/reads/outside-account.server'
import { roleChoices } from '~/text/assignment'
import { shortDay } from '~/text/day'
import { roleName } from '~/text/role'
import { DataTable } from '~/ui/data-table'
import { Section } from '~/ui/section'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'
import { CaseForm, type CaseFormProps } from './case-form'
import { OutsideParties } from './outside-parties'

interface OutsidePageProps extends CaseFormProps {
  outside: Pick<OutsideOfCase, 'invited' | 'parties' | 'may'>
  /** Whether e-mail leaves this portal. */
  sendsMail: boolean
  today: Day
}

/** Somebody outside the employer is asked in, by a mail that says nothing about the employee. */
export const OutsidePage = ({ outside, sendsMail, today, ...posted }: OutsidePageProps) => (
  <>
    <CaseForm
      {...posted}
      action={path('caseOutside', { id: posted.shown.slug })}
      title="Bjud in någon i vården eller företagshälsovården"
      lead={leadOf(sendsMail)}
      tab="Inbjudan"
      save="Bjud in"
    >
      {(field) => (
        <>
          <TextField {...field('epost')} label="E-post" type="email" />
          <TextField {...field('namn')} label="Namn" />
          <SelectField {...field('uppdrag')} label="Roll" options={roleChoices(partyRoles, 'Välj en roll')} />
          <TextField {...field('organisation')} label="Vårdgivare eller företagshälsovård" />
          <TextField {...field('telefontid')} label="Telefontid" hint="Om du vet. Till exempel vardagar 8–9." />
        </>
      )}
    </CaseForm>
    <OutsideParties slug={posted.shown.slug} {...outside} />
    {outside.invited.length > 0 && (
      <Section title="Inbjudna härifrån">
        <DataTable
          caption="Inbjudna från det här ärendet"
          rowHeader="name"
          columns={[
            { key: 'name', label: 'Namn' },
            { key: 'email', label: 'E-post' },
            { key: 'role', label: 'Roll' },
            { key: 'organisation', label: 'Organisation' },
            { key: 'when', label: 'Inbjuden' },
          ]}
          rows={outside.invited.map(({ name, email, role, organisation, invitedAt }, place) => ({
            key: String(place),
            cells: {
              ...{ name, email, organisation, role: roleName[role] },
              when: shortDay(dayAt(new Date(invitedAt)), today),
            },
          }))}
        />
      </Section>
    )}
  </>
)

const leadOf = (sendsMail: boolean): string =>
  sendsMail
    ? 'Mejlet säger bara att det finns ett meddelande, och har en länk som gäller en gång. Den som bjuds in ser inget om medarbetaren förrän det finns ett medgivande och en tråd.'
    : 'Portalen skickar inga mejl just nu. Inbjudan ligger kvar tills den gör det. Systemförvaltaren kan skapa en länk att lämna över. Den som bjuds in ser inget om medarbetaren förrän det finns ett medgivande och en tråd.'
