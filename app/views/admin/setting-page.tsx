import type { Day } from '~/domain/day'
import { defaultSettings, settingSlugs, type SettingName } from '~/domain/setting'
import { path } from '~/paths'
import { dateTime } from '~/text/day'
import { settingMeaning, settingTitle, settingValueText } from '~/text/setting'
import { Section } from '~/ui/section'
import { DateField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import { SettingField } from './setting-field'
import { ofName, type ShownVersion } from './setting-since'
import { SettingVersions } from './setting-versions'
import { rulesTrail } from './trails'

interface SettingPageProps extends PostedProps {
  name: SettingName
  versions: readonly ShownVersion[]
  today: Day
}

/** One of the employer's choices changed from a day on, and what it has been. */
export const SettingPage = ({ name, versions, today, ...posted }: SettingPageProps) => {
  const own = ofName(versions, name)
  const now = own.findLast(({ startsOn }) => startsOn <= today)?.value ?? defaultSettings[name]
  return (
    <>
      <FormPage
        {...posted}
        trail={rulesTrail({ label: settingTitle[name] })}
        title={settingTitle[name]}
        lead={`${settingMeaning[name]} Nu: ${settingValueText(name, now)}.`}
        tab="Nytt värde"
        action={path('setting', { namn: settingSlugs[name] })}
        initial={{ varde: String(now), fran: dateTime(today) }}
        save="Spara inställningen"
        cancel={path('rules')}
      >
        {(field) => (
          <>
            <SettingField {...field('varde')} setting={name} />
            <DateField {...field('fran')} label="Från och med" hint="I dag eller senare." />
          </>
        )}
      </FormPage>
      <Section title="Versioner" aside="Den senaste först">
        <SettingVersions name={name} own={own} today={today} />
      </Section>
    </>
  )
}
