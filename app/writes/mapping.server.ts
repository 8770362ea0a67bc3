import { newSlug } from '#db/crypto.server'
import { mappingProfile } from '#db/schema'
import { eq } from 'drizzle-orm'
import type { Causes } from '~/domain/import/cause-meaning'
import { saveMapping as decideSaving, type Mapping } from '~/domain/import/mapping'
import { accept } from '~/domain/outcome'
import { defineWrite } from './gate.server'

/** How a source system names its columns, saved by name: files from it are read by it from now on. */
export const saveMapping = defineWrite({
  action: 'mapping.save',
  seenBy: 'import.read',
  find: ({ db }, mapping: Mapping) => ({
    thing: db.select().from(mappingProfile).where(eq(mappingProfile.name, mapping.name)).get() !== undefined,
    personId: null,
    object: mapping.name,
  }),
  decide: (nameTaken, mapping) => decideSaving(mapping, nameTaken),
  store: (db, { name, kind, columns }, _taken, { now }) => {
    db.insert(mappingProfile).values({ slug: newSlug(), name, kind, columns, savedAt: now }).run()
    return { name }
  },
  fields: ({ columns }) => ['name', 'kind', ...Object.values(columns)],
})

/** Files with those headers are not known any longer; what has been read stays. */
export const removeMapping = defineWrite({
  action: 'mapping.save',
  seenBy: 'import.list',
  find: ({ db }, { slug }: { slug: string }) => {
    const profile = db.select().from(mappingProfile).where(eq(mappingProfile.slug, slug)).get()
    return profile ? { thing: profile, personId: null, object: profile.name } : null
  },
  decide: ({ id }) => accept(id),
  store: (db, id) => {
    db.delete(mappingProfile).where(eq(mappingProfile.id, id)).run()
  },
  fields: () => ['removed'],
})

/** What a source system's codes of absence mean, from now on; what was said of others stays. */
export const saveCauses = defineWrite({
  action: 'mapping.save',
  seenBy: 'import.read',
  find: ({ db }, { profile: name }: { profile: string; causes: Causes }) => {
    const profile = db.select().from(mappingProfile).where(eq(mappingProfile.name, name)).get()
    return profile ? { thing: profile, personId: null, object: name } : null
  },
  decide: (profile, { causes }) => accept({ ...profile.causes, ...causes }),
  store: (db, causes, { id, name }, { now }) => {
    db.update(mappingProfile).set({ causes, savedAt: now }).where(eq(mappingProfile.id, id)).run()
    return { name }
  },
  fields: () => ['causes'],
})
