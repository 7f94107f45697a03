import './EntryTable.css'
import { Button } from '#client/components/Button.tsx'
import { Pictogram } from '#client/components/Pictogram.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingValueWords } from '#client/words/setting-parts.ts'
import { settingFormWords as words } from '#client/words/settings.ts'
import type { OfficeSettings, ServiceSettings } from '#contract/settings.ts'
import { givenName } from '../entry-text.ts'
import { MoveButtons } from '../fields/ListField.tsx'
import { at, each, moved, type Part, pathKey } from '../form/part.ts'
import { valueText } from '../value-text.ts'
import { EntryLink } from './EntryLink.tsx'
import { newService } from './new-entries.ts'
import { ServiceForm } from './ServiceForm.tsx'
import type { SectionProps } from './section-props.ts'

/** All services in the order of the kiosk, or the one that is open. */
export function ServicesSection(props: SectionProps) {
  const { say } = useLanguage()
  const { root, base, of, open } = props
  const services = at(root, 'services')
  const opened = each(services).find(({ value }) => value.id === of)
  if (opened) return <ServiceForm part={opened} {...props} />
  const add = () => {
    const made = newService([root.value, base])
    services.change((all) => [...all, made])
    open(made.id)
  }
  return (
    <div className="setting-block" data-field={pathKey(services.path)}>
      <table className="admin-table entry-table">
        <thead>
          <tr>
            <th scope="col">{say(words.service)}</th>
            <th scope="col">{say(words.numbers)}</th>
            <th scope="col" className="admin-figure">
              {say(words.time)}
            </th>
            <th scope="col">{say(words.countersOf)}</th>
            <th scope="col">{say(words.state)}</th>
            <th scope="col">{say(words.order)}</th>
          </tr>
        </thead>
        <tbody>
          {each(services).map((service, index) => (
            <ServiceRow key={service.value.id} part={service} services={services} index={index} settings={root.value} />
          ))}
        </tbody>
      </table>
      <div>
        <Button look="outline" onClick={add}>
          {say(words.addService)}
        </Button>
      </div>
    </div>
  )
}

type RowProps = Readonly<{
  part: Part<ServiceSettings>
  services: Part<ServiceSettings[]>
  index: number
  settings: OfficeSettings
}>

const signsOf = (id: string, { counters }: OfficeSettings): readonly string[] =>
  counters.filter(({ ranks }) => ranks.some((rank) => rank.some((service) => service === id))).map(({ label }) => label)

function ServiceRow({ part, services, index, settings }: RowProps) {
  const { language, say } = useLanguage()
  const { id, name, pictogram, numbers, minutes, closed } = part.value
  const signs = signsOf(id, settings)
  const to = { language, settings, other: null }
  return (
    <tr>
      <th scope="row">
        <span className="entry-table-name">
          <Pictogram id={pictogram} />
          <EntryLink section="services" of={id} path={part.path}>
            {givenName(name, language)}
          </EntryLink>
        </span>
      </th>
      <td>{valueText('services.numbers', numbers, to)}</td>
      <td className="admin-figure">{valueText('services.minutes', minutes, to)}</td>
      <td className={signs.length === 0 && !closed ? 'entry-table-missing' : undefined}>
        {signs.length === 0 ? say(words.noCounterShort) : signs.join(say(settingValueWords.joint))}
      </td>
      <td>{valueText('services.closed', closed, to)}</td>
      <td className="entry-table-acts">
        <MoveButtons
          index={index}
          length={services.value.length}
          what={givenName(name, language)}
          onMove={(to) => services.change((all) => moved(all, index, to))}
        />
      </td>
    </tr>
  )
}
