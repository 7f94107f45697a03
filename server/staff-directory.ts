import type { Accounts } from './ports.ts'

/** Who the staff are, by name and nothing more. */
export type StaffDirectory = Readonly<{
  /** The name of a person, also of one who has left; `null`: the id is no person's. */
  nameOf: (id: string) => string | null
}>

export const createStaffDirectory = (accounts: Accounts): StaffDirectory => ({
  nameOf: (id) => accounts.find(id)?.name ?? null,
})
