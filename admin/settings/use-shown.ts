import { useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { addressOf, type Shown, shownIn } from './address.ts'
import { focusField } from './form/focus-field.ts'

const FIRST: Shown = { section: 'hours', of: null }

/** What is shown and how to show something else: `mend` puts the caret where something is wrong, `back` is where one came from. */
export function useShown() {
  const shown = shownIn(useSearch())
  const { section, of } = shown
  const [, go] = useLocation()
  const [back, setBack] = useState(FIRST)
  const [goal, setGoal] = useState<string | null>(null)
  useEffect(() => {
    if (section !== 'review') setBack({ section, of })
    window.scrollTo(0, 0)
  }, [section, of])
  useEffect(() => {
    if (goal === null) return
    focusField(goal)
    setGoal(null)
  }, [goal])
  const show = (place: Shown) => go(addressOf(place))
  const mend = (place: Shown, field: string) => {
    show(place)
    setGoal(field)
  }
  return { shown, show, mend, back }
}
