import type { Day } from '~/domain/day'
import { path } from '~/paths'
import { messagePurposeName, sentText } from '~/text/message'
import { personName } from '~/text/person'
import { DataTable } from '~/ui/data-table'
import { Empty } from '~/ui/empty'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import type { ShownDesk } from './sdk-page'

/** What has been taken out, when and to where; it stays when the thread has locked, but can't be fetched then. */
export const SdkExported = ({ desk, today }: { desk: ShownDesk; today: Day }) => (
  <Section title="Uttaget">
    {desk.exported.length === 0 ? (
      <Empty title="Inget är uttaget">Varje meddelande som tas ut skrivs upp här, med mottagare och tid.</Empty>
    ) : (
      <DataTable
        caption="Uttagna meddelanden, det första först"
        rowHeader="when"
        columns={[
          { key: 'when', label: 'När' },
          { key: 'what', label: 'Meddelande' },
          { key: 'to', label: 'Till' },
          { key: 'by', label: 'Av' },
          { key: 'file', label: 'Fil' },
        ]}
        rows={desk.exported.map(({ slug, message, recipient, exportedAt, by }) => ({
          key: slug,
          cells: {
            when: sentText(exportedAt, today),
            what: message === null ? '–' : messagePurposeName[message.purpose],
            to: <span className="wrap-anywhere">{recipient.address}</span>,
            by: personName(by),
            file: desk.messages.some((one) => one.slug === message?.slug) ? (
              <TextLink to={path('threadSdkFile', { id: desk.slug, post: slug })}>Hämta xml</TextLink>
            ) : (
              'Hämtas inte längre'
            ),
          },
        }))}
      />
    )}
  </Section>
)
