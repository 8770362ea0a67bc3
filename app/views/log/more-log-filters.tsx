import type { LogQuery } from '~/domain/log-query'
import { roles } from '~/domain/role'
import { verdictText } from '~/text/access-review'
import { actionChoices, groupChoices, outcomeChoices } from '~/text/audit'
import { sentence } from '~/text/number'
import { roleName } from '~/text/role'
import { SelectField } from '~/ui/select-field'
import { TextField } from '~/ui/text-field'

/** What is asked for less often, folded away until it is used. */
export const MoreLogFilters = ({ query }: { query: LogQuery }) => (
  <details className="why basis-full" open={isOpen(query)}>
    <summary>Fler val</summary>
    <div className="flex flex-wrap items-end gap-4 pt-2 *:mt-0! max-md:flex-col max-md:items-stretch">
      <SelectField name="roll" label="I rollen" value={query.roll} options={roleChoices} />
      <SelectField name="grupp" label="Det gällde" value={query.grupp} options={groupChoices} />
      <div className="md:max-w-105">
        <SelectField name="handelse" label="Händelse" value={query.handelse} options={actionChoices} />
      </div>
      <SelectField name="utfall" label="Utfall" value={query.utfall} options={outcomeChoices} />
      <SelectField name="granskad" label="Granskning" value={query.granskad} options={reviewChoices} />
      <SelectField name="tid" label="Arbetstid" value={query.tid} options={timeChoices} />
      <TextField name="klfran" label="Klockan från" hint="Till exempel 22" value={query.klfran} width="short" />
      <TextField name="kltill" label="Klockan till" hint="Till exempel 5.30" value={query.kltill} width="short" />
    </div>
  </details>
)

const isOpen = ({ roll, grupp, handelse, utfall, granskad, tid, klfran, kltill }: LogQuery): boolean =>
  [roll, grupp, handelse, utfall, granskad, tid, klfran, kltill].some((value) => value !== '')

const roleChoices = [
  { value: '', label: 'Alla roller' },
  ...roles.map((role) => ({ value: role, label: sentence(roleName[role]) })),
  { value: 'system', label: 'Portalen' },
]

const reviewChoices = [
  { value: '', label: 'Alla' },
  { value: 'nej', label: verdictText.oppen },
  { value: 'ja', label: 'Granskad' },
  { value: 'utreds', label: verdictText.utreds },
]

const timeChoices = [
  { value: '', label: 'Hela dygnet' },
  { value: 'inom', label: 'Inom arbetstid' },
  { value: 'utanfor', label: 'Utanför arbetstid' },
]
