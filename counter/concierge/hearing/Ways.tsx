import './Ways.css'
import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { QrCode } from '#client/qr/QrCode.tsx'
import { hearWords } from '#client/words/concierge.ts'
import { wayWords } from '#client/words/guide.ts'
import { localText, type Wording, wordsIn } from '#client/words.ts'
import type { Alternative } from '#contract/guide.ts'
import { Both } from '../Both.tsx'
import type { OtherWays } from './wanted.ts'

/** What is not done here at all, and what can be done without waiting here: it comes first, as it spares the most. */
export function Ways({ ways }: Readonly<{ ways: readonly OtherWays[] }>) {
  return (
    <>
      <Group heading={hearWords.elsewhere} elsewhere ways={ways.filter(({ elsewhere }) => elsewhere)} />
      <Group heading={hearWords.ways} elsewhere={false} ways={ways.filter(({ elsewhere }) => !elsewhere)} />
    </>
  )
}

type GroupProps = Readonly<{ heading: Wording; elsewhere: boolean; ways: readonly OtherWays[] }>

function Group({ heading, elsewhere, ways }: GroupProps) {
  if (ways.length === 0) return null
  return (
    <section className="ways" data-elsewhere={elsewhere} data-testid="ways">
      <h2 className="ways-heading">
        <Both say={(language) => wordsIn(language, heading)} />
      </h2>
      <ul>
        {ways.map(({ errand, ways: each }) => (
          <li key={errand.id} className="ways-errand">
            <p className="ways-name">
              <Both say={(language) => localText(errand.name, language)} />
            </p>
            <ul>
              {elsewhere && errand.why && (
                <li>
                  <Both say={(language) => localText(errand.why ?? errand.name, language)} />
                </li>
              )}
              {each.map((way) => (
                <Way key={way.text.ja} way={way} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One way, with a code to be scanned: the visitor takes the address along on their phone. */
function Way({ way: { kind, text, url } }: Readonly<{ way: Alternative }>) {
  const { say } = useLanguage()
  const [shown, setShown] = useState(false)
  return (
    <li className="ways-way">
      <Both
        say={(language) =>
          wordsIn(language, hearWords.way, { kind: wordsIn(language, wayWords[kind]), text: localText(text, language) })
        }
      />
      {url !== undefined && (
        <Button look="outline" size="small" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {say(shown ? hearWords.hideCode : hearWords.showCode)}
        </Button>
      )}
      {url !== undefined && shown && (
        <figure className="ways-code">
          <QrCode text={url} label={say(hearWords.wayCode, { address: url })} />
          <figcaption>{url}</figcaption>
        </figure>
      )}
    </li>
  )
}
