import type { Stand } from './stand.ts'

/** Those in a line who are of one kind, in order of arrival, from `first` on, the head: who stood before them has gone. */
export type Group = {
  members: Stand[]
  first: number
  head: Stand | null
  /** One of them who has been overtaken to the limit. */
  wronged: Stand | null
  /** Somebody has come back, so that an earlier arrival may have waited less. */
  isMixed: boolean
}

export const emptyGroup = (): Group => ({ members: [], first: 0, head: null, wronged: null, isMixed: false })

export function addTo(group: Group, stand: Stand, overtakingLimit: number): void {
  const { members, first } = group
  let place = members.length
  while (place > first && (members[place - 1] as Stand).order > stand.order) place--
  if (place === members.length) members.push(stand)
  else members.splice(place, 0, stand)
  if (place === first) group.head = stand
  if (stand.overtaken >= overtakingLimit) group.wronged ??= stand
  const [before, after] = [place > first ? members[place - 1] : undefined, members[place + 1]]
  if ((before && before.waitsSince > stand.waitsSince) || (after && after.waitsSince < stand.waitsSince)) group.isMixed = true
}

/** Gives whether they stood there. */
export function removeFrom(group: Group, stand: Stand, overtakingLimit: number): boolean {
  const { members, first } = group
  const place = members[first] === stand ? first : members.indexOf(stand, first)
  if (place < 0) return false
  if (place === first) {
    group.first += 1
    group.head = members[group.first] ?? null
  } else members.splice(place, 1)
  if (group.wronged === stand)
    group.wronged = members.slice(group.first).find(({ overtaken }) => overtaken >= overtakingLimit) ?? null
  return true
}

/** Somebody was called before those who came earlier. */
export function countOvertaken(group: Group, order: number, overtakingLimit: number): void {
  const { members } = group
  for (let place = group.first; place < members.length; place++) {
    const stand = members[place] as Stand
    if (stand.order >= order) return
    stand.overtaken += 1
    if (stand.overtaken >= overtakingLimit) group.wronged ??= stand
  }
}

/** Whoever of them has waited longest; the one who is given, where nobody has waited longer. */
export function longestWaiting({ members, first }: Group, head: Stand): Stand {
  let longest = head
  for (let place = first + 1; place < members.length; place++) {
    const stand = members[place] as Stand
    if (stand.waitsSince < longest.waitsSince) longest = stand
  }
  return longest
}
