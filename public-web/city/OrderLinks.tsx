import './OrderLinks.css'
import type { MouseEvent } from 'react'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { wardsOrder } from '#client/words/wards-order.ts'
import type { WardOrder } from './ward-order.ts'

type Props = Readonly<{ orders: readonly WardOrder[]; order: WardOrder; onChoose: (order: WardOrder) => void }>

const isPlain = ({ button, metaKey, ctrlKey, shiftKey }: MouseEvent): boolean => button === 0 && !metaKey && !ctrlKey && !shiftKey

/** Ways to put the wards in order: links to the page in that order, which with a script changes in place. */
export function OrderLinks({ orders, order, onChoose }: Props) {
  const { say } = useLanguage()
  return (
    <nav className="order-links" aria-label={withoutReadings(say(wardsOrder.label))}>
      {orders.map((one) => (
        <a
          key={one}
          href={`/?sort=${one}`}
          aria-current={one === order ? 'true' : undefined}
          onClick={(event) => {
            if (!isPlain(event)) return
            event.preventDefault()
            onChoose(one)
          }}
        >
          <Ruby text={say(wardsOrder[one])} />
        </a>
      ))}
    </nav>
  )
}
