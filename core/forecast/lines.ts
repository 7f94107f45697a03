import { addTo, countOvertaken, emptyGroup, type Group, longestWaiting, removeFrom } from './group.ts'
import type { Desk, Hall } from './hall.ts'
import type { Kind, Stand } from './stand.ts'

/**
 * Everyone in a line, in groups of one kind, within which only the first can be called. So the rule of who is next is asked about a handful of people instead
 * of the whole hall, with the same answer.
 */
export type Lines = Readonly<{
  /** A run begins: everyone stands where they stand now. */
  begin: () => void
  add: (stand: Stand) => void
  /** Of each kind of a desk's rank the first, and whoever else decides whom it calls: one who was overtaken to the limit, one who has waited longer. */
  decidingAt: (desk: number, rank: number) => readonly Stand[]
  /** A visitor is at a desk and stands in no line; gives their errands but the one they were called for. */
  takeOut: (called: Stand) => readonly Stand[]
  /** Counts, as `evolve` does (Q4), who came earlier for the same service and could have been called at the same desk. */
  overtakenBy: (called: Stand, desk: number) => void
}>

const NOBODY: readonly Stand[] = []
const NO_RANK: Readonly<{ groups: readonly Group[]; isHelped: boolean }> = { groups: [], isHelped: false }

export function linesOf({ inLine, kinds, calledAt, desks, overtakingLimit }: Hall): Lines {
  const groups = kinds.map(emptyGroup)
  const groupOf = ({ place }: Kind): Group => groups[place] as Group
  const ranksOf = ({ place, caller: { helps } }: Desk) =>
    (calledAt[place] ?? []).map((called, rank) => ({ groups: called.map(groupOf), isHelped: helps[rank] !== null }))
  const ranks = desks.map(ranksOf)
  /** Of each desk, for each kind: the groups of its service that the desk calls. */
  const alongside = calledAt.map((called) => {
    const ofService = Map.groupBy(called.flat(), ({ service }) => service)
    return kinds.map(({ service }) => ofService.get(service)?.map(groupOf) ?? [])
  })
  for (const stand of inLine) addTo(groupOf(stand.kind), stand, overtakingLimit)
  const beginnings = groups.map((group) => ({ ...group }))
  return {
    begin: () => {
      for (let place = 0; place < groups.length; place++) {
        const group = groups[place] as Group
        const beginning = beginnings[place] as Group
        group.members = beginning.members.slice()
        group.first = 0
        group.head = beginning.head
        group.wronged = beginning.wronged
        group.isMixed = beginning.isMixed
      }
    },
    add: (stand) => addTo(groupOf(stand.kind), stand, overtakingLimit),
    decidingAt: (desk, rank) => {
      const deciding: Stand[] = []
      const { groups: called, isHelped } = ranks[desk]?.[rank] ?? NO_RANK
      for (const group of called) {
        const { head } = group
        if (!head) continue
        deciding.push(head)
        if (group.wronged && group.wronged !== head) deciding.push(group.wronged)
        if (isHelped && group.isMixed) deciding.push(longestWaiting(group, head))
      }
      return deciding
    },
    takeOut: (called) => {
      removeFrom(groupOf(called.kind), called, overtakingLimit)
      const { all } = called.visitor
      if (all.length <= 1) return NOBODY
      return all.filter((stand) => stand !== called && removeFrom(groupOf(stand.kind), stand, overtakingLimit))
    },
    overtakenBy: ({ kind, order }, desk) => {
      for (const group of alongside[desk]?.[kind.place] ?? []) countOvertaken(group, order, overtakingLimit)
    },
  }
}
