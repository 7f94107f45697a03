import type { Stand } from './stand.ts'

/**
 * Everyone in a line, in groups within which only the first can be called: the same service, stage, ranks and class. So the rule of who is next is asked
 * about a handful of people instead of the whole hall, with the same answer.
 */
export type Lines = Readonly<{
  add: (stand: Stand) => void
  /** The first of each group. */
  heads: () => readonly Stand[]
  /** A visitor is at a desk and stands in no line; gives their errands but the one they were called for. */
  takeOut: (called: Stand) => readonly Stand[]
  /** Counts, as `evolve` does (Q4), who came earlier for the same service and could have been called at the same desk. */
  overtakenBy: (called: Stand, rankOf: (stand: Stand) => number) => void
}>

type Group = { readonly members: Stand[]; first: number }

const NONE: readonly Stand[] = []

export function linesOf(line: readonly Stand[]): Lines {
  const groups = new Map<string, Group>()
  const list: Group[] = []
  const heads: Stand[] = []

  const groupOf = (stand: Stand): Group => {
    const known = groups.get(stand.group)
    if (known) return known
    const group = { members: [], first: 0 }
    groups.set(stand.group, group)
    list.push(group)
    return group
  }
  const add = (stand: Stand): void => {
    const { members, first } = groupOf(stand)
    let place = members.length
    while (place > first && (members[place - 1]?.order ?? 0) > stand.order) place--
    if (place === members.length) members.push(stand)
    else members.splice(place, 0, stand)
  }
  const remove = (stand: Stand): boolean => {
    const group = groupOf(stand)
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
    heads: () => {
      heads.length = 0
      for (const { members, first } of list) {
        const head = members[first]
        if (head) heads.push(head)
      }
      return heads
    },
    takeOut: (called) => {
      remove(called)
      const { all } = called.visitor
      return all.length === 1 ? NONE : all.filter((stand) => stand !== called && remove(stand))
    },
    overtakenBy: ({ service, order }, rankOf) => {
      for (const { members, first } of list)
        for (let place = first; place < members.length; place++) {
          const stand = members[place]
          if (!stand || stand.order >= order || stand.service !== service || rankOf(stand) < 0) break
          stand.overtaken += 1
        }
    },
  }
}
