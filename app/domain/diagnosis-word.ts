/**
 * Whether a word names a diagnosis. Common Swedish names, in any inflection and as the last part of a compound
 * (`bröstcancer`), plus short names that only count as they are written. Not a dictionary of medicine: it catches what a
 * manager is likely to write. Everyday words for how somebody feels (trött, stressad, ont i ryggen) are none.
 */
export const diagnosisWord = (word: string): boolean =>
  capitals.has(word) || abbreviations.has(word.toUpperCase()) || names.test(word.toLowerCase())

/** Written small these are other words. */
const capitals = new Set(['ADD', 'GAD', 'KOL', 'MS', 'OCD', 'TBC'])
const abbreviations = new Set(['ADHD', 'PTSD', 'IBS', 'HIV', 'AIDS'])

const stems = [
  ...['depression', 'syndrom', 'ångest', 'panikattack', 'bipolär', 'schizofreni', 'psykos(?!oc)', 'autism', 'asperger'],
  ...['anorexi', 'bulimi', 'alkoholism', 'alkoholberoende', 'alkoholmissbruk', 'drogmissbruk', 'narkotikamissbruk'],
  ...['utbrändhet', 'cancer', 'tumör', 'leukemi', 'lymfom', 'diabetes', 'astma', 'migrän', 'epilepsi', 'stroke'],
  ...['hjärtinfarkt', 'hjärtsvikt', 'fibromyalgi', 'artros', 'artrit', 'diskbråck', 'ischias', 'lumbago', 'ryggskott'],
  ...['reumatism', 'parkinson', 'alzheimer', 'demens', 'endometrios', 'borrelia', 'hepatit', 'psoriasis', 'tinnitus'],
  ...['skleros', 'lunginflammation', 'influensa', 'covid', 'hypotyreos', 'gallsten', 'njursten', 'hjärnskakning'],
  ...['whiplash', 'missfall', 'klimakteri'],
]

const names = new RegExp(`(?:${stems.join('|')})\\p{L}{0,5}$`, 'u')
