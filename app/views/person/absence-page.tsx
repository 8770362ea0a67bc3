import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { dayRange, shortDay } from '~/text/day'
import { shownErrors } from '~/text/form-error'
import { percent } from '~/text/number'
import { personName } from '~/text/person'
import { ActBox } from '~/ui/act-box'
import { Empty } from '~/ui/empty'
import { ErrorSummary } from '~/ui/error-summary'
import { DataTable } from '~/ui/data-table'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { PostedProps } from '../parts/form-props'
import { PersonTrail } from './person-trail'
import { RemoveForm, SpellForm, type ShownSpell } from './spell-form'
import { SpellQuestions, type ShownQuestion } from './spell-questions'

interface AbsencePageProps extends PostedProps {
  person: { slug: string; name: string | null }
  spells: readonly ShownSpell[]
  employeeNumbers: readonly string[]
  questions: readonly ShownQuestion[]
  freshTo: Day | null
  may: { register: boolean; correct: boolean; settle: boolean }
  /** The spell that is to be corrected; none when one is registered. */
  chosen: string | null
  today: Day
}

export function AbsencePage({ person, spells, questions, employeeNumbers, freshTo, may, ...page }: AbsencePageProps) {
  const { today, role, once, form } = page
  const posted = { person, today, role, once, form }
  const chosen = spells.find(({ key }) => key === page.chosen)
  return (
    <>
      <PersonTrail person={person} last="Frånvaro" />
      <ErrorSummary errors={shownErrors(form?.errors).list} />
      <PageTitle>{chosen ? 'Rätta eller avsluta frånvaro' : 'Registrera frånvaro'}</PageTitle>
      <Lead>{personName(person.name)}. Det du skriver räknas direkt. Allt som har stått tidigare sparas.</Lead>
      {may.settle && <SpellQuestions {...posted} questions={questions} />}
      {(chosen ? may.correct : may.register) && (
        <ActBox tab={chosen ? `Frånvaron ${dayRange(chosen.from, chosen.to, today)}` : 'Ny frånvaro'}>
          <SpellForm {...posted} employeeNumbers={employeeNumbers} spell={chosen} />
          {chosen?.origin === 'hand' && chosen.externalId === null && <RemoveForm {...posted} spell={chosen} />}
        </ActBox>
      )}
      <Section
        title="Frånvaro som finns"
        aside={freshTo !== null && `Frånvaro till och med ${shortDay(freshTo, today)}`}
      >
        {spells.length > 0 ? <SpellTable {...{ person, spells, today, may }} /> : <NoSpells />}
      </Section>
    </>
  )
}

const SpellTable = ({ person, spells, today, may }: Pick<AbsencePageProps, 'person' | 'spells' | 'today' | 'may'>) => (
  <DataTable
    caption="Registrerad frånvaro, den senaste först"
    rowHeader="when"
    columns={[
      { key: 'when', label: 'När' },
      { key: 'extent', label: 'Omfattning' },
      { key: 'origin', label: 'Kommer från' },
      { key: 'act', label: 'Ändra' },
    ]}
    rows={spells.map((spell) => ({
      key: spell.key,
      cells: {
        when: <b className="font-key">{dayRange(spell.from, spell.to, today)}</b>,
        extent: percent(spell.extent),
        origin: originText(spell),
        act: may.correct && (
          <TextLink to={path('personAbsence', { id: person.slug }, { rad: spell.key })}>
            {spell.to === null ? 'Rätta eller avsluta' : 'Rätta'}
            <span className="sr-only"> {dayRange(spell.from, spell.to, today)}</span>
          </TextLink>
        ),
      },
    }))}
  />
)

const originText = ({ origin, cause }: ShownSpell): string =>
  `${origin === 'hand' ? 'Registrerad för hand' : 'Lönesystemet'}${cause === 'arbetsskada' ? ', arbetsskada' : ''}`

const NoSpells = () => (
  <Empty title="Ingen frånvaro finns">Den som kommer från lönesystemet syns här när den har lästs in.</Empty>
)
