import type { Accounts, StaffRecord } from './ports.ts'

/** Who the staff are, by name and nothing more. */
export type StaffDirectory = Readonly<{
  /** The name of a person, also of one who has left; `null`: the id is no person's. */
  nameOf: (id: string) => string | null
  /** Those of one office whose accounts are in use. */
  list: (office: string) => readonly Pick<StaffRecord, 'id' | 'name' | 'role'>[]
}>

export const createStaffDirectory = (accounts: Accounts): StaffDirectory => ({
  nameOf: (id) => accounts.find(id)?.name ?? null,
  list: (office) =>
    accounts
      .list()
      .filter((person) => person.active && person.office === office)
      .map(({ id, name, role }) => ({ id, name, role })),
})
