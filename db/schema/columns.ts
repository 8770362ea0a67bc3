import { customType, integer, text } from 'drizzle-orm/sqlite-core'
import type { Day } from '../../app/domain/day'

/** A calendar day in Europe/Stockholm, stored as days since 1970-01-01. */
export const day = customType<{ data: Day; driverData: number }>({ dataType: () => 'integer' })

/** A moment, stored as milliseconds since 1970-01-01 UTC. */
export const moment = customType<{ data: Date; driverData: number }>({
  dataType: () => 'integer',
  toDriver: (date) => date.getTime(),
  fromDriver: (milliseconds) => new Date(milliseconds),
})

export const key = () => integer('id').primaryKey()

/** Opaque name in URLs: twelve random characters that say nothing about order or person. */
export const slug = () => text('slug').notNull().unique()
