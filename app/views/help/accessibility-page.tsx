import { Lead } from '~/ui/lead'
import { PageTitle } from '~/ui/page-title'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'

export const AccessibilityPage = () => (
  <>
    <PageTitle>Tillgänglighet</PageTitle>
    <Lead>
      Portalen ska gå att använda för alla. Målet är WCAG 2.2, nivå AA. Vi känner inte till något som bryter mot den,
      men vi har inte prövat allt.
    </Lead>
    <Section title="Så här är den byggd">
      <List
        items={[
          'Varje sida är färdig när den kommer. Inget kräver skript.',
          'Allt går att nå med tangentbordet, och fokus syns alltid.',
          'Färg är aldrig ensam om att säga något: det finns en symbol och ett ord.',
          'Varje fel i ett formulär står överst med en länk till fältet, och en gång till vid fältet.',
          'Bilder av frånvaro har en beskrivning och samma uppgifter som tabell eller text.',
          'Det finns ett mörkt utseende som följer din inställning, och inget rör sig om du har bett om mindre rörelse.',
          'Sidorna går att förstora till 400 procent och att läsa i ett fönster som är 320 bildpunkter brett.',
        ]}
      />
    </Section>
    <Section title="Så har vi prövat">
      <List
        items={[
          'Automatiskt, med axe på varje sida i ljust och mörkt utseende, vid varje ändring.',
          'Automatiskt, genom att gå igenom de viktigaste uppgifterna med bara tangentbord och utan skript i Chromium.',
          'Genom att titta på varje sida i bredderna 1280 och 390 bildpunkter.',
        ]}
      />
    </Section>
    <Section title="Det här har vi inte prövat">
      <List
        items={[
          'Ingen som använder skärmläsare, talstyrning eller förstoring till vardags har gått igenom portalen än.',
          'Ingen oberoende granskare har gjort en bedömning mot lagen om tillgänglighet till digital offentlig service.',
          'Vi har inte prövat i Safari eller på en riktig telefon.',
        ]}
      />
    </Section>
    <Section title="Fungerar något inte?">
      <p className="measure">
        Säg till din systemförvaltare vad du ville göra, på vilken sida och vad som hindrade dig. Är du inte nöjd med
        svaret kan du{' '}
        <TextLink to="https://www.digg.se/tdosanmalan">anmäla det till Myndigheten för digital förvaltning</TextLink>,
        som har tillsyn över lagen.
      </p>
    </Section>
  </>
)

const List = ({ items }: { items: string[] }) => (
  <ul className="measure list-disc space-y-1.5 pl-5">
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
)
