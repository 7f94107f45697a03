import type { Hall } from './hall.ts'
import type { Kind, Stand } from './stand.ts'

/**
 * Everyone in a line, in groups of one kind, within which only the first can be called. So the rule of who is next is asked about a handful of people instead
 * of the whole hall, with the same answer.
 */
export type Lines = Readonly<{
  add: (stand: Stand) => void
  /** Of each kind that a desk calls the first, and whoever else decides whom it calls: one who was overtaken to the limit, one who has waited longer. */
  decidingAt: (desk: number) => readonly Stand[]
  /** A visitor is at a desk and stands in no line; gives their errands but the one they were called for. */
  takeOut: (called: Stand) => readonly Stand[]
  /** Counts, as `evolve` does (Q4), who came earlier for the same service and could have been called at the same desk. */
  overtakenBy: (called: Stand, desk: number) => void
}>

/** Those of one kind in order of arrival, from `first` on: who stood before them has gone. */
type Group = {
  readonly members: Stand[]
  first: number
  /** One of them who has been overtaken to the limit. */
  wronged: Stand | null
  /** Somebody has come back, so that an earlier arrival may have waited less. */
  isMixed: boolean
}

const NONE: readonly Stand[] = []

export function linesOf({ inLine, kinds, calledAt, overtakingLimit }: Hall): Lines {
  const groups: readonly Group[] = kinds.map(() => ({ members: [], first: 0, wronged: null, isMixed: false }))
  const groupOf = ({ place }: Kind): Group => groups[place] as Group
  const isWronged = (stand: Stand): boolean => stand.overtaken >= overtakingLimit

  const add = (stand: Stand): void => {
    const group = groupOf(stand.kind)
    const { members, first } = group
    let place = members.length
    while (place > first && (members[place - 1] as Stand).order > stand.order) place--
    if (place === members.length) members.push(stand)
    else members.splice(place, 0, stand)
    if (isWronged(stand)) group.wronged ??= stand
    const [before, after] = [place > first ? members[place - 1] : undefined, members[place + 1]]
    if ((before && before.waitsSince > stand.waitsSince) || (after && after.waitsSince < stand.waitsSince)) group.isMixed = true
  }
  const remove = (stand: Stand): boolean => {
    const group = groupOf(stand.kind)
    const { members, first } = group
    const place = members[first] === stand ? first : members.indexOf(stand, first)
    if (place < 0) return false
    if (place === first) group.first += 1
    else members.splice(place, 1)
    if (group.wronged === stand) group.wronged = members.slice(group.first).find(isWronged) ?? null
    return true
  }
  for (const stand of inLine) add(stand)
  return {
    add,
    decidingAt: (desk) => {
      const deciding: Stand[] = []
      for (const { kind, isHelped } of calledAt[desk] ?? []) {
        const { members, first, wronged, isMixed } = groupOf(kind)
        const head = members[first]
        if (!head) continue
        deciding.push(head)
        if (wronged && wronged !== head) deciding.push(wronged)
        if (isHelped && isMixed) deciding.push(longestWaiting(members, first))
      }
      return deciding
    },
    takeOut: (called) => {
      remove(called)
      const { all } = called.visitor
      return all.length <= 1 ? NONE : all.filter((stand) => stand !== called && remove(stand))
    },
    overtakenBy: ({ service, order }, desk) => {
      for (const { kind } of calledAt[desk] ?? []) {
        if (kind.service !== service) continue
        const group = groupOf(kind)
        const { members, first } = group
        for (let place = first; place < members.length; place++) {
          const stand = members[place] as Stand
          if (stand.order >= order) break
          stand.overtaken += 1
          if (isWronged(stand)) group.wronged ??= stand
        }
      }
    },
  }
}

function longestWaiting(members: readonly Stand[], first: number): Stand {
  let longest = members[first] as Stand
  for (let place = first + 1; place < members.length; place++) {
    const stand = members[place] as Stand
    if (stand.waitsSince < longest.waitsSince) longest = stand
  }
  return longest
}
