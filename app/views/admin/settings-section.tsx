import type { Day } from '~/domain/day'
import { defaultSettings, settingNames, settingSlugs, type SettingName } from '~/domain/setting'
import { path } from '~/paths'
import { settingMeaning, settingTitle, settingValueText } from '~/text/setting'
import { DataTable } from '~/ui/data-table'
import { Section } from '~/ui/section'
import { TextLink } from '~/ui/text-link'
import { ofName, SettingSince, type ShownVersion } from './setting-since'

interface SettingsProps {
  versions: readonly ShownVersion[]
  today: Day
}

/** The employer's own choices: what holds, since when and by whom, and what is decided to come. */
export const SettingsSection = ({ versions, today }: SettingsProps) => (
  <Section title="Inställningar" id="installningar" aside="En ändring gäller från en dag och aldrig bakåt">
    <DataTable
      caption="Inställningar, vad som gäller och sedan när"
      rowHeader="name"
      columns={[
        { key: 'name', label: 'Inställning' },
        { key: 'value', label: 'Gäller nu' },
        { key: 'since', label: 'Sedan' },
        { key: 'next', label: 'Kommer' },
        { key: 'change', label: 'Ändra' },
      ]}
      rows={settingNames.map((name) => rowOf(name, ofName(versions, name), today))}
    />
  </Section>
)

function rowOf(name: SettingName, own: ShownVersion[], today: Day) {
  const now = own.findLast(({ startsOn }) => startsOn <= today)
  const next = own.find(({ startsOn }) => startsOn > today)
  return {
    key: name,
    cells: {
      name: (
        <>
          <b className="font-key">{settingTitle[name]}</b>
          <span className="block text-meta text-ink-2">{settingMeaning[name]}</span>
        </>
      ),
      value: settingValueText(name, now?.value ?? defaultSettings[name]),
      since: now ? <SettingSince version={now} today={today} /> : 'Från början',
      next: next ? (
        <>
          {settingValueText(name, next.value)} <SettingSince version={next} today={today} />
        </>
      ) : (
        '–'
      ),
      change: (
        <TextLink to={path('setting', { namn: settingSlugs[name] })}>
          Ändra<span className="sr-only"> {settingTitle[name].toLowerCase()}</span>
        </TextLink>
      ),
    },
  }
}
