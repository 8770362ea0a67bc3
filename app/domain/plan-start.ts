import { emptyDraft, type PlanDraft } from './plan-draft'

/**
 * What a plan begins with before anything has been written: the ordinary tasks of the position, to be gone through one by one.
 * Empty for positions that have no list; everything can be removed and changed.
 */
export function startingDraft(position: string | null): PlanDraft {
  const tasks = usualTasks[position?.trim().toLowerCase() ?? ''] ?? []
  return { ...emptyDraft, tasks: tasks.map((what, place) => ({ key: `start${place + 1}`, what, can: '', change: '' })) }
}

const usualTasks: Record<string, readonly string[]> = {
  sjuksköterska: [
    'Hembesök, sår och läkemedel',
    'Dela läkemedel på mottagningen',
    'Rådgivning i telefon',
    'Samordning inför utskrivning',
    'Kväll och helg',
    'Dokumentation',
  ],
  undersköterska: [
    'Personlig omvårdnad',
    'Förflyttningar',
    'Måltider och hushåll',
    'Delegerade uppgifter',
    'Kväll och helg',
    'Dokumentation',
  ],
  fysioterapeut: ['Bedömningar', 'Behandlingar', 'Gruppträning', 'Hembesök', 'Hjälpmedel', 'Dokumentation'],
  enhetschef: [
    'Planering och schema',
    'Medarbetarsamtal',
    'Möten',
    'Rekrytering',
    'Budget och uppföljning',
    'Beredskap',
  ],
}
