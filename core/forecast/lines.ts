import type { Kind, Stand } from './stand.ts'

/**
 * Everyone in a line, in groups of one kind, within which only the first can be called. So the rule of who is next is asked about a handful of people instead
 * of the whole hall, with the same answer.
 */
export type Lines = Readonly<{
  add: (stand: Stand) => void
  /** The first of each kind that a desk calls. */
  headsAt: (desk: number) => readonly Stand[]
  /** A visitor is at a desk and stands in no line; gives their errands but the one they were called for. */
  takeOut: (called: Stand) => readonly Stand[]
  /** Counts, as `evolve` does (Q4), who came earlier for the same service and could have been called at the same desk. */
  overtakenBy: (called: Stand, desk: number) => void
}>

/** Those of one kind in order of arrival, from `first` on: who stood before them has gone. */
type Group = { readonly members: Stand[]; first: number }

const NONE: readonly Stand[] = []

/** `calledAt`: of each desk the kinds that it calls. */
export function linesOf(line: readonly Stand[], kinds: readonly Kind[], calledAt: readonly (readonly Kind[])[]): Lines {
  const groups: readonly Group[] = kinds.map(() => ({ members: [], first: 0 }))
  const groupOf = ({ place }: Kind): Group => groups[place] as Group

  const add = (stand: Stand): void => {
    const { members, first } = groupOf(stand.kind)
    let place = members.length
    while (place > first && (members[place - 1] as Stand).order > stand.order) place--
    if (place === members.length) members.push(stand)
    else members.splice(place, 0, stand)
  }
  const remove = (stand: Stand): boolean => {
    const group = groupOf(stand.kind)
    if (group.members[group.first] === stand) {
      group.first += 1
      return true
    }
    const place = group.members.indexOf(stand, group.first)
    if (place >= 0) group.members.splice(place, 1)
    return place >= 0
  }
  for (const stand of line) add(stand)
  return {
    add,
    headsAt: (desk) => {
      const heads: Stand[] = []
      for (const kind of calledAt[desk] ?? []) {
        const { members, first } = groupOf(kind)
        const head = members[first]
        if (head) heads.push(head)
      }
      return heads
    },
    takeOut: (called) => {
      remove(called)
      const { all } = called.visitor
      return all.length <= 1 ? NONE : all.filter((stand) => stand !== called && remove(stand))
    },
    overtakenBy: ({ service, order }, desk) => {
      for (const kind of calledAt[desk] ?? []) {
        if (kind.service !== service) continue
        const { members, first } = groupOf(kind)
        for (let place = first; place < members.length; place++) {
          const stand = members[place] as Stand
          if (stand.order >= order) break
          stand.overtaken += 1
        }
      }
    },
  }
}
