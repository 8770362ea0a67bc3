import { mappingProfile } from '#db/schema'
import { defineRead } from './gate.server'

export type SavedProfile = typeof mappingProfile.$inferSelect

/** The mapping profiles that files can be read by, in order of name. */
export const readMappingProfiles = defineRead({
  action: 'import.start',
  load: ({ db }): SavedProfile[] => db.select().from(mappingProfile).orderBy(mappingProfile.name).all(),
})
