import './Slip.css'
import type { ReactNode, Ref } from 'react'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { localText } from '#client/words.ts'
import type { MenuView } from '#contract/views/hall.ts'

type Props = Readonly<{ ref: Ref<HTMLDivElement>; menu: MenuView; children: ReactNode }>

/** The paper, 80 mm wide, with the office's name at its head. No personal data. */
export function Slip({ ref, menu, children }: Props) {
  const { language } = useLanguage()
  return (
    <div className="slip" ref={ref} aria-hidden="true">
      <p className="slip-office">
        <Ruby text={localText(menu.name, language)} />
      </p>
      {children}
    </div>
  )
}
