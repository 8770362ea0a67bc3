import { hintKinds, type HintKind } from '~/domain/access-hint'
import type { HintQuery } from '~/domain/access-form'
import { path } from '~/paths'
import { hintTitle } from '~/text/access-hint'
import { verdictText } from '~/text/access-review'
import { Button } from '~/ui/button'
import { FilterForm } from '~/ui/form'
import { SelectField } from '~/ui/select-field'

/** Which signs are shown; it stands in the address. */
export const HintFilter = ({ query, open }: { query: HintQuery; open: Partial<Record<HintKind, number>> }) => (
  <div className="mt-6">
    <FilterForm action={path('hints')}>
      <SelectField
        name="slag"
        label="Slag"
        value={query.slag ?? ''}
        options={[
          { value: '', label: 'Alla slag' },
          ...hintKinds.map((kind) => ({ value: kind, label: `${hintTitle[kind]}${countOf(open[kind])}` })),
        ]}
      />
      <SelectField
        name="lage"
        label="Läge"
        value={query.lage}
        options={[
          { value: 'oppen', label: verdictText.oppen },
          { value: 'utreds', label: verdictText.utreds },
          { value: 'utan-anmarkning', label: verdictText['utan-anmarkning'] },
          { value: 'alla', label: 'Alla lägen' },
        ]}
      />
      <Button kind="outline">Visa</Button>
    </FilterForm>
  </div>
)

const countOf = (count: number | undefined): string => (count ? ` (${count} att titta på)` : '')
