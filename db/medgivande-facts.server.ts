import { statement, type Client } from './client.server'

/** Whether somebody's identity is protected, in any of her employments. */
export const hasProtectedIdentity = (db: Client, personId: number): boolean =>
  statement(db, 'SELECT 1 FROM employment WHERE person_id = ? AND protected').get(personId) !== undefined
