import type { ContactStatistics, CountedGroup } from '~/domain/contact-statistics'
import { partyRoleName } from '~/text/medgivande'
import { areaText, sideName, wayName } from '~/text/outside-contact'
import { csv } from './csv'

const columns = [
  ...(['indelning', 'grupp', 'kontakter', 'personer', 'besvarade', 'obesvarade'] as const),
  ...(['dagar_median', 'dagar_kvartil_1', 'dagar_kvartil_3'] as const),
] as const

type Row = Record<(typeof columns)[number], string | number | null>

/** Hidden numbers are left empty. */
export function contactsCsv(told: ContactStatistics & { areaNames: Readonly<Record<string, string>> }): string {
  return csv(columns, [
    counted('alla', 'alla', { contacts: told.total?.contacts ?? null, persons: told.total?.persons ?? null }),
    ...rows('motpart', told.parties, ({ role, organisation }) => `${partyRoleName[role]}, ${organisation}`),
    ...rows('initiativ', told.initiatives, (side) => sideName[side]),
    ...rows('sätt', told.ways, (way) => wayName[way]),
    ...rows('område', told.areas, (area) => areaText(area, told.areaNames)),
    ...told.answers.map(({ side, answered, unanswered, median, quartiles }) => ({
      ...counted('svarstid', sideName[side], { contacts: null, persons: null }),
      ...{ besvarade: answered, obesvarade: unanswered, dagar_median: median },
      ...{ dagar_kvartil_1: quartiles?.[0] ?? null, dagar_kvartil_3: quartiles?.[1] ?? null },
    })),
  ])
}

const rows = <Key>(part: string, groups: readonly CountedGroup<Key>[], name: (key: Key) => string): Row[] =>
  groups.map(({ key, ...group }) => counted(part, name(key), group))

const counted = (
  indelning: string,
  grupp: string,
  { contacts, persons }: Pick<CountedGroup<unknown>, 'contacts' | 'persons'>,
): Row => ({
  ...{ indelning, grupp, kontakter: contacts, personer: persons, besvarade: null, obesvarade: null },
  ...{ dagar_median: null, dagar_kvartil_1: null, dagar_kvartil_3: null },
})
