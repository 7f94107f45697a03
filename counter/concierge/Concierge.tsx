import '#client/visitor-fonts.ts'
import './Concierge.css'
import { useEffect, useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { LanguageMenu } from '#client/components/LanguageMenu.tsx'
import { LiveView } from '#client/components/LiveView.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { viewOf } from '#client/live.ts'
import { useView } from '#client/views.ts'
import { warmFonts } from '#client/warm-fonts.ts'
import * as words from '#client/words/concierge.ts'
import type { OfficeId } from '#contract/primitives.ts'
import { Clerk } from '../Clerk.tsx'
import { Hall } from './hall/Hall.tsx'
import { useHearing } from './hearing/use-hearing.ts'
import { PlaceView } from './PlaceView.tsx'
import type { Place } from './places.ts'
import { Strip } from './Strip.tsx'
import { useGuide } from './use-guide.ts'
import { VisitorLanguage } from './visitor-language.ts'

/** `onChange`: to a counter; `null` for whoever is here as the concierge only. */
type Props = Readonly<{ office: OfficeId; onChange: (() => void) | null }>

/** Standing with the visitor: hears the errand, gives the number, and sees the hall. */
export function Concierge({ office, onChange }: Props) {
  const { say } = useLanguage()
  const menu = useView('menu', { office })
  const floor = useView('floor', { office })
  const guide = useGuide()
  const [place, go] = useState<Place>('hear')
  const desk = useHearing()
  const { language } = desk.hearing
  useEffect(() => void warmFonts(words), [])
  return (
    <VisitorLanguage value={language}>
      <div className="concierge">
        <Strip
          menu={menu}
          place={place}
          onGo={go}
          language={language}
          onLanguage={(chosen) => desk.act({ type: 'language', language: chosen })}
        />
        <main className="concierge-main">
          {guide.trouble && <Banner kind="warning" title={say(words.concierge.noGuide)} />}
          <LiveView live={menu} banner={false}>
            {(view) => (
              <PlaceView
                place={place}
                menu={view}
                guide={guide.guide}
                floor={viewOf(floor)}
                revision={floor.state === 'ready' ? floor.revision : null}
                desk={desk}
              />
            )}
          </LiveView>
        </main>
        <Hall live={floor}>
          <Clerk />
          <LanguageMenu languages={['ja', 'en']} />
          {onChange && (
            <Button look="text" size="small" onClick={onChange}>
              {say(words.concierge.changePlace)}
            </Button>
          )}
        </Hall>
      </div>
    </VisitorLanguage>
  )
}
