import type { SpellRow } from '../row'

/** Time codes that mean sick. Sick-OB and the like are supplements in money, not absence. */
const causes: ReadonlyMap<string, SpellRow['cause']> = new Map([
  ['SJK', 'sjuk'],
  ['SJK_KAR', 'sjuk'],
  ['SJK_LÖN', 'sjuk'],
  ['SJK_ERS', 'sjuk'],
  ['SJK_PEN', 'sjuk'],
  ['ASK', 'arbetsskada'],
])

const numbered = (prefix: string, last: number) => Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`)

const others = new Set([
  ...'HAV FPE VAB SMB UTB MIL SVE NÄR TJL SEM SEM_BET SEM_SPA SEM_OBE SEM_FÖR KOM PEM PER FAC ATK KON PAP ATF'.split(
    ' ',
  ),
  ...'FLX TID ARB MER HLG SKI'.split(' '),
  ...[numbered('FR', 9), numbered('TS', 9), numbered('LT', 9), numbered('NV', 9)].flat(),
  ...[numbered('ÖT', 5), numbered('ÖK', 5), numbered('OB', 5), numbered('OS', 5)].flat(),
  ...[numbered('JR', 3), numbered('JS', 3), numbered('BE', 3), numbered('BS', 3), numbered('RE', 4)].flat(),
])

/** `other` = a code of the standard that is not sickness; null = no code of the standard. */
export const causeOf = (code: string): SpellRow['cause'] | 'other' | null =>
  causes.get(code) ?? (others.has(code) ? 'other' : null)
