import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { KioskButton } from '../KioskButton.tsx'

type Props = Readonly<{ words: string; wayOn: string; onWayOn: () => void }>

/** Nothing is free: said, with the way on. */
export function NoneFree({ words, wayOn, onWayOn }: Props) {
  return (
    <>
      <Banner kind="info" title={<Ruby text={words} />} />
      <KioskButton words={wayOn} onPress={onWayOn} />
    </>
  )
}
