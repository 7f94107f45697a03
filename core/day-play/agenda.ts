/** What happens at an instant. */
type Planned = Readonly<{ at: number; place: number; happen: () => void }>

/** What is still to happen, in order of time; of one instant in the order in which it was planned. */
export type Agenda = Readonly<{
  plan: (at: number, happen: () => void) => void
  next: () => Planned | undefined
  /** Whether something more is to happen at this instant. */
  hasMoreAt: (at: number) => boolean
}>

const isBefore = (a: Planned, b: Planned): boolean => a.at < b.at || (a.at === b.at && a.place < b.place)

/** A binary heap: the first is taken and one more planned in steps that grow with the logarithm of what is planned. */
export function createAgenda(): Agenda {
  const heap: Planned[] = []
  const counted = { planned: 0 }

  function rise(from: number, rising: Planned): void {
    let place = from
    while (place > 0) {
      const above = (place - 1) >> 1
      const parent = heap[above]
      if (!parent || isBefore(parent, rising)) break
      heap[place] = parent
      place = above
    }
    heap[place] = rising
  }

  function sink(sinking: Planned): void {
    let place = 0
    for (;;) {
      const [left, right] = [heap[2 * place + 1], heap[2 * place + 2]]
      if (!left) break
      const first = right && isBefore(right, left) ? right : left
      if (isBefore(sinking, first)) break
      heap[place] = first
      place = first === left ? 2 * place + 1 : 2 * place + 2
    }
    heap[place] = sinking
  }

  return {
    plan: (at, happen) => rise(heap.length, { at, place: counted.planned++, happen }),
    next: () => {
      const first = heap[0]
      const last = heap.pop()
      if (last && heap.length > 0) sink(last)
      return first
    },
    hasMoreAt: (at) => heap[0]?.at === at,
  }
}
