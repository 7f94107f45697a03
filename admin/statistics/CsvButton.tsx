import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { addressOf, ROUTES } from '#client/routes.ts'
import { adminWords } from '#client/words/admin.ts'
import { statisticsWords } from '#client/words/statistics.ts'
import { saveCsv } from '../save-file.ts'
import { type Filter, searchOf } from './filter.ts'

type State = 'idle' | 'saving' | Awaited<ReturnType<typeof saveCsv>>

function save(office: string, filter: Filter): ReturnType<typeof saveCsv> {
  const address = `${addressOf(ROUTES['read-statistics'].path, { office })}?${searchOf(filter)}`
  return saveCsv(address, `machiai-${office}-${filter.from}-${filter.to}-${filter.by}.csv`)
}

/** The same figures as a file for a spreadsheet, and the page as paper. */
export function CsvButton({ office, filter }: Readonly<{ office: string; filter: Filter }>) {
  const { say } = useLanguage()
  const [state, setState] = useState<State>('idle')
  const onSave = async () => {
    setState('saving')
    setState(await save(office, filter))
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
