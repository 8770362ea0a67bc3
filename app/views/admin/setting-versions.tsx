import type { Day } from '~/domain/day'
import { defaultSettings, type SettingName } from '~/domain/setting'
import { settingValueText } from '~/text/setting'
import { DataTable } from '~/ui/data-table'
import { SettingSince, type ShownVersion } from './setting-since'

export const SettingVersions = ({
  name,
  own,
  today,
}: {
  name: SettingName
  own: readonly ShownVersion[]
  today: Day
}) => (
  <DataTable
    caption="Vad inställningen är, har varit och ska bli"
    rowHeader="value"
    columns={[
      { key: 'value', label: 'Värde' },
      { key: 'from', label: 'Från' },
    ]}
    rows={[
      ...own.toReversed().map((version, place) => ({
        key: String(place),
        cells: {
          value: settingValueText(name, version.value),
          from: <SettingSince version={version} today={today} />,
        },
      })),
      { key: 'first', cells: { value: settingValueText(name, defaultSettings[name]), from: 'Från början' } },
    ]}
  />
)
