import type { Day } from '~/domain/day'
import type { SdkAddress } from '~/domain/sdk'
import type { Client } from './client.server'
import { settingsOn } from './setting.server'

/** The employer's own address; null until somebody has written both parts of it among the settings. */
export function sdkAddressOn(db: Client, today: Day): SdkAddress | null {
  const { sdkOrganisation: organisation, sdkAddress: address } = settingsOn(db, today)
  return organisation && address ? { organisation, address } : null
}
