import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { adminWords } from '#client/words/admin.ts'
import { statisticsWords } from '#client/words/statistics.ts'
import { saveCsv } from './save-file.ts'

type State = 'idle' | 'saving' | Awaited<ReturnType<typeof saveCsv>>

/** The same figures as a file for a spreadsheet, and the page as paper. */
export function CsvButton({ address, name }: Readonly<{ address: string; name: string }>) {
  const { say } = useLanguage()
  const [state, setState] = useState<State>('idle')
  const onSave = async () => {
    setState('saving')
    setState(await saveCsv(address, name))
  }
  return (
    <>
      {state === 'failed' ? <span role="alert">{say(statisticsWords.csvFailed)}</span> : null}
      <Button look="outline" size="small" onClick={() => print()}>
        {say(statisticsWords.print)}
      </Button>
      <Button size="small" data-testid="csv" pending={state === 'saving'} onClick={onSave}>
        {say(statisticsWords.csv)}
      </Button>
      {state === 'saving' ? (
        <span className="visually-hidden" role="status">
          {say(adminWords.reading)}
        </span>
      ) : null}
    </>
  )
}
