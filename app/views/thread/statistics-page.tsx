import { path } from '~/paths'
import type { ContactYear } from '~/reads/contact-statistics.server'
import { partyRoleName } from '~/text/medgivande'
import { counted, sentence, wholeNumber } from '~/text/number'
import { areaText, sideName, wayName } from '~/text/outside-contact'
import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Why, WhyPart } from '~/ui/why'
import { AnswerTimes } from './answer-times'
import { ContactCounts } from './contact-counts'
import { YearLinks } from '../parts/year-links'

/** How many contacts there have been with healthcare, with whom, on whose initiative and how long answers took. */
export function ContactStatisticsPage(props: ContactYear) {
  const { year, years, total, smallest, parties, initiatives, ways, areas, answers, areaNames, employer } = props
  return (
    <>
      <PageTitle>{titleOf(props)}</PageTitle>
      <Lead>
        Kontakter med rehabkoordinatorer i vården och med företagshälsovården, i hela {employer}. Ett meddelande och
        svaret på det är en kontakt.
      </Lead>
      <YearLinks years={years} year={year} to={(one) => path('contactStatistics', {}, { ar: one })} />
      <Section
        title="Med vem"
        aside={
          <span data-screen>
            <TextLink to={path('contactStatisticsCsv', {}, { ar: year })}>Hämta som CSV</TextLink>
          </span>
        }
      >
        <ContactCounts
          caption={`Kontakter ${year} per motpart`}
          label="Motpart"
          smallest={smallest}
          rows={parties.map(({ key, ...group }) => ({
            ...{ name: `${sentence(partyRoleName[key.role])}, ${key.organisation}`, ...group },
          }))}
        />
        <Why summary="Varför saknas tal?">
          <WhyPart label="Små grupper">
            Ett tal visas när det gäller minst {smallest} personer. När en liten grupp är dold döljs en till, så att den
            inte går att räkna fram. Det är samma tal för alla som tittar.
          </WhyPart>
          <WhyPart label="År">Bara hela kalenderår och det som pågår visas, eftersom de inte överlappar.</WhyPart>
        </Why>
      </Section>
      <Section title="Vem tog kontakt">
        <ContactCounts
          caption={`Kontakter ${year} efter vem som tog initiativet`}
          label="Initiativ"
          smallest={smallest}
          rows={initiatives.map(({ key, ...group }) => ({ name: sideName[key], ...group }))}
        />
      </Section>
      <Section title="Hur">
        <ContactCounts
          caption={`Kontakter ${year} efter sätt`}
          label="Sätt"
          smallest={smallest}
          rows={ways.map(({ key, ...group }) => ({ name: wayName[key], ...group }))}
        />
      </Section>
      <Section title="Tid till svar">
        <AnswerTimes answers={answers} smallest={smallest} year={year} />
      </Section>
      <Section title="Per område">
        <ContactCounts
          caption={`Kontakter ${year} per område`}
          label="Område"
          smallest={smallest}
          rows={areas.map(({ key, ...group }) => ({ name: areaText(key, areaNames), ...group }))}
        />
      </Section>
      {total !== null && (
        <p className="mt-5 text-small text-ink-2">
          {wholeNumber(total.contacts)} kontakter om {wholeNumber(total.persons)} medarbetare.
        </p>
      )}
    </>
  )
}

const titleOf = ({ year, total }: ContactYear): string =>
  total === null
    ? `Kontakter med vården ${year}`
    : sentence(`${counted(total.contacts, 'kontakt', 'kontakter')} med vården ${year}`)
