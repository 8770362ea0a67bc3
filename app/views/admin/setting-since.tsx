import type { Day } from '~/domain/day'
import type { SettingName, SettingVersion } from '~/domain/setting'
import { Date } from '../parts/day'

export type ShownVersion = SettingVersion & { by: string | null }

export const ofName = (versions: readonly ShownVersion[], name: SettingName): ShownVersion[] =>
  versions.filter((version) => version.name === name)

export const SettingSince = ({ version: { startsOn, by }, today }: { version: ShownVersion; today: Day }) => (
  <>
    <Date day={startsOn} today={today} />
    {by && <span className="block text-meta text-ink-2">{by}</span>}
  </>
)
