import type { SettingName, SettingValue } from '~/domain/setting'
import type { Role } from '~/domain/role'
import { counted } from './number'
import { roleName } from './role'

export const settingTitle: Record<SettingName, string> = {
  smallestGroup: 'Minsta grupp som visas',
  signalDueDays: 'Tid att svara på en signal',
  signalEscalationDays: 'När Reko-AG också får signalen',
  sessionIdleMinutes: 'Utloggning utan aktivitet',
  sessionHours: 'Längsta tid som inloggad',
  logRetentionYears: 'Hur länge loggen sparas',
  workHoursFrom: 'När den vanliga arbetsdagen börjar',
  workHoursUntil: 'När den vanliga arbetsdagen slutar',
  secondFactorRoles: 'Roller som loggar in i två steg',
  outsideIdleMonths: 'När oanvända externa konton avslutas',
  absenceRetentionYears: 'Hur länge frånvaro sparas',
  caseRetentionYears: 'Hur länge ärenden sparas',
  contestDueDays: 'Tid att svara den som säger emot en signal',
  correctionDueDays: 'Tid att svara den som säger att något är fel',
  exportDays: 'Hur länge en kopia går att hämta',
  namesInAccessLog: 'Vad medarbetaren får veta om vem som har tittat',
  employerName: 'Arbetsgivarens namn',
  sdkOrganisation: 'Arbetsgivaren i SDK',
  sdkAddress: 'Funktionsadress i SDK',
}

export const settingMeaning: Record<SettingName, string> = {
  smallestGroup: 'Siffror om färre personer visas aldrig. Gränsen kan höjas men inte bli lägre än elva.',
  signalDueDays: 'Räknas från dagen signalen kom.',
  signalEscalationDays: 'Räknas från dagen signalen kom. Gäller den som ingen har svarat på.',
  sessionIdleMinutes: 'Den som inte gör något så länge loggas ut.',
  sessionHours: 'Därefter loggar man in igen, även om man har varit aktiv.',
  logRetentionYears: 'Äldre händelser får tas bort.',
  workHoursFrom: 'Läsning tidigare på dagen visas för loggranskaren som något att titta på.',
  workHoursUntil: 'Läsning senare på dagen visas för loggranskaren som något att titta på.',
  secondFactorRoles:
    'De här rollerna loggar in med lösenord och en kod eller en passkey. Externa roller och systemförvaltare gör det alltid.',
  outsideIdleMonths: 'Räknas från senaste inloggningen. Gäller rehabkoordinatorer i vården och företagshälsovård.',
  absenceRetentionYears: 'Räknas från frånvarons sista dag. Står på Min sida.',
  caseRetentionYears:
    'Räknas från dagen ärendet avslutades. Gäller plan, samtal, möten och meddelanden. Står på Min sida.',
  contestDueDays: 'Räknas från dagen medarbetaren sa emot. Reko-AG svarar.',
  correctionDueDays: 'Räknas från dagen medarbetaren sa till. Chef eller Reko-AG svarar.',
  exportDays: 'Kopian av allt om en medarbetare tas sedan bort av sig själv.',
  namesInAccessLog: 'Gäller Min sida. Rollen visas alltid. Skyddade namn visas aldrig.',
  employerName: 'Står i sidhuvudet och på inloggningssidan.',
  sdkOrganisation: 'Organisationen i SDK-adressboken, till exempel 0203:exempel.se. Behövs för att ta ut meddelanden.',
  sdkAddress: 'Funktionen som skickar och tar emot i SDK, som den står i SDK-adressboken.',
}

/** A value with its unit: "sju dagar", "60 minuter". */
export function settingValueText(name: SettingName, value: SettingValue): string {
  if (name === 'namesInAccessLog') return value === 'ja' ? 'namn och roll' : 'bara roll'
  if (name === 'secondFactorRoles')
    return String(value)
      .split(',')
      .map((role) => roleName[role as Role])
      .join(', ')
  if (typeof value === 'string') return value || 'inte angivet'
  if (name === 'workHoursFrom' || name === 'workHoursUntil') return `klockan ${value}`
  const [one, several, gender] = units[name] ?? ['', '', 'en']
  return counted(value, one, several, gender)
}

const units: Partial<Record<SettingName, readonly [string, string, 'en' | 'ett']>> = {
  smallestGroup: ['person', 'personer', 'en'],
  signalDueDays: ['dag', 'dagar', 'en'],
  signalEscalationDays: ['dag', 'dagar', 'en'],
  sessionIdleMinutes: ['minut', 'minuter', 'en'],
  sessionHours: ['timme', 'timmar', 'en'],
  logRetentionYears: ['år', 'år', 'ett'],
  outsideIdleMonths: ['månad', 'månader', 'en'],
  absenceRetentionYears: ['år', 'år', 'ett'],
  caseRetentionYears: ['år', 'år', 'ett'],
  contestDueDays: ['dag', 'dagar', 'en'],
  correctionDueDays: ['dag', 'dagar', 'en'],
  exportDays: ['dag', 'dagar', 'en'],
}
