import type { Day } from '~/domain/day'
import { path } from '~/paths'
import type { OwnNews } from '~/reads/own-start.server'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { Timeline } from '~/ui/timeline'
import { Date } from '../parts/day'

/** What has come of what she has said or asked for. */
export const OwnNewsList = ({ news, today }: { news: readonly OwnNews[]; today: Day }) => (
  <Section title="Nytt till dig">
    <Timeline
      items={news.map((one) => ({ when: <Date day={one.on} today={today} />, children: <Told news={one} /> }))}
    />
  </Section>
)

const Told = ({ news: { kind, slug } }: { news: OwnNews }) => {
  if (kind === 'contest')
    return (
      <>
        Du har fått svar på signalen du sa emot. <TextLink to={path('ownSignal', { id: slug })}>Läs svaret</TextLink>
      </>
    )
  if (kind === 'correction')
    return (
      <>
        Du har fått svar på något du sa är fel. <TextLink to={`${path('ownErrors')}#${slug}`}>Läs svaret</TextLink>
      </>
    )
  return (
    <>
      Kopian av allt om dig är klar. <TextLink to={path('ownExport')}>Hämta den</TextLink>
    </>
  )
}
