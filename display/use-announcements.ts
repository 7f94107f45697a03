import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useServerClock } from '#client/ClockProvider.tsx'
import type { Live } from '#client/live.ts'
import type { BoardView } from '#contract/views/hall.ts'
import type { SoundState } from '#contract/words.ts'
import { createAnnounceQueue } from './announce-queue.ts'
import { announcementsIn, type Heard } from './announcements.ts'
import type { Announcer } from './announcer.ts'

/** `spoken`: the newest call that was heard in the hall. */
export type Announced = Readonly<{ spoken: Heard; sound: SoundState; unblock: () => void }>

const NOTHING_YET: Heard = { day: '', call: 0 }

/** Announces what each new view brings. The board does not wait for it. */
export function useAnnouncements(live: Live<BoardView>, announcer: Announcer): Announced {
  const clock = useServerClock()
  const heard = useRef<Heard | null>(null)
  const [spoken, setSpoken] = useState(NOTHING_YET)
  const [queue] = useState(() => createAnnounceQueue(announcer))
  const view = live.state === 'ready' ? live.view : null

  useEffect(() => {
    if (!view) return
    const news = announcementsIn(view, heard.current, clock.now())
    heard.current = news.heard
    queue(news.calls, ({ call }) => setSpoken({ day: view.day, call }))
  }, [view, queue, clock])

  useEffect(() => {
    const touches = ['pointerdown', 'keydown'] as const
    for (const touch of touches) addEventListener(touch, announcer.unblock)
    return () => {
      for (const touch of touches) removeEventListener(touch, announcer.unblock)
    }
  }, [announcer])

  const sound = useSyncExternalStore(announcer.subscribe, announcer.sound)
  return { spoken, sound, unblock: announcer.unblock }
}
