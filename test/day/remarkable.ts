import { wall } from './office.ts'
import {
  absent,
  add,
  back,
  byStaff,
  carryOver,
  drop,
  finish,
  hear,
  hold,
  leaves,
  noShow,
  noteNeeds,
  prepare,
  prioritise,
  recall,
  redirect,
  serve,
  start,
  transfer,
  undo,
  type Visitor,
} from './story.ts'

/** Those to whom something particular happens. `sato` works at counter 4. */
export const remarkable = (sato: string): readonly Visitor[] => [
  // Papers: they come from another city and will be there tomorrow; they are late; they are never fetched.
  { at: wall('08:45'), errands: ['koseki', 'kodomo'], turns: { koseki: [hear(12, null)] }, meanwhile: [carryOver(500)] },
  { at: wall('16:22'), errands: ['jusho'], turns: { jusho: [hear(8, null)] } },
  { at: wall('11:15'), errands: ['jusho'], turns: { jusho: [hear(8), noShow(), serve(2)] } },
  { at: wall('15:30'), errands: ['jusho'], turns: { jusho: [hear(8), noShow(), noShow()] } },

  // On hold: with a timer, until staff fetch them back, before they are called (family registers are at lunch), and to the end of the day.
  { at: wall('09:05'), errands: ['jusho'], turns: { jusho: [[start(), hold(4, 'form', { minutes: 15 })]] } },
  { at: wall('12:05'), errands: ['inkan', 'shomei'], turns: { inkan: [[start(), hold(2, 'form', { minutes: 10 })]] } },
  {
    at: wall('10:20'),
    errands: ['inkan'],
    turns: { inkan: [[start(), hold(2, 'missing-papers', { later: back(25) })]] },
  },
  { at: wall('12:33'), errands: ['koseki'], meanwhile: [byStaff('supervisor', hold(3, 'by-request', { minutes: 20 }))] },
  { at: wall('16:20'), errands: ['koseki'], turns: { koseki: [[start(), hold(5, 'inquiry')]] } },

  // Not there when called: back by the rule, by staff, called by number, gone.
  { at: wall('09:40'), errands: ['shomei'], turns: { shomei: [noShow()] } },
  { at: wall('13:35'), errands: ['shomei', 'inkan'], turns: { shomei: [noShow()] } },
  { at: wall('11:00'), errands: ['koseki'], turns: { koseki: [noShow()] } },
  { at: wall('09:20'), errands: ['inkan'], turns: { inkan: [noShow({ later: back(2) })] } },
  {
    at: wall('13:20'),
    errands: ['shomei'],
    turns: { shomei: [noShow(), noShow({ wished: { after: 12, at: '1' } }), serve(3)] },
  },
  { at: wall('14:10'), errands: ['shomei'], turns: { shomei: [noShow(), noShow()] } },
  { at: wall('14:40'), errands: ['inkan'], turns: { inkan: [noShow({ later: drop(5, 'went-home') })] } },
  { at: wall('12:10'), errands: ['shomei'], turns: { shomei: [[recall(), start(), finish(3)]] } },

  // Sent on, sent and back, errands added and dropped.
  { at: wall('10:05'), errands: ['jusho'], turns: { jusho: [[start(), redirect(3, 'inkan')]], inkan: [noShow()] } },
  { at: wall('09:30'), errands: ['jusho', 'kokuho'], turns: { jusho: [[start(), redirect(2, 'shomei')], serve(4)] } },
  { at: wall('13:30'), errands: ['jusho'], turns: { jusho: [[start(), redirect(2, 'mynumber')]] } },
  { at: wall('13:45'), errands: ['koseki', 'kodomo'], turns: { koseki: [[start(), redirect(6, 'shomei')], hear(5)] } },
  { at: wall('09:50'), errands: ['shomei'], turns: { shomei: [[start(), transfer(2, { to: 'jusho' })]] } },
  {
    at: wall('11:20'),
    errands: ['jusho', 'kokuho'],
    turns: { jusho: [[start(), transfer(3, { for: { to: 'counter', counter: '5' } })]] },
  },
  { at: wall('14:00'), errands: ['jusho'], turns: { jusho: [[start(), transfer(2, { for: { to: 'clerk', clerk: sato } })]] } },
  {
    at: wall('14:30'),
    errands: ['shomei'],
    turns: { shomei: [[start(), transfer(2, { to: 'jusho', for: { to: 'clerk', clerk: sato } })]] },
  },
  { at: wall('09:15'), errands: ['jusho'], turns: { jusho: [[start(), add(4, 'mynumber'), prepare(5, 10)]] } },
  { at: wall('10:40'), errands: ['jusho'], meanwhile: [byStaff('concierge', add(1, 'shomei', ['jusho']))] },
  {
    at: wall('13:10'),
    errands: ['jusho', 'kokuho', 'inkan', 'shomei'],
    turns: { jusho: [[start(), drop(4, 'elsewhere', 'kokuho'), prepare(4, 10)]] },
  },

  // Taken back by the clerk, or by the supervisor.
  { at: wall('12:50'), errands: ['shomei'], turns: { shomei: [[recall(2), absent(), undo(1), start(0), finish(3)]] } },
  { at: wall('15:10'), errands: ['shomei'], turns: { shomei: [[start(), finish(3), undo(1), finish(2)]] } },
  { at: wall('15:20'), errands: ['inkan'], turns: { inkan: [[start(), finish(4), undo(2, 'supervisor'), finish(1)]] } },
  { at: wall('11:50'), errands: ['shomei'], turns: { shomei: [[finish(2)]] } },

  // Priority: at once, later, and not after all.
  { at: wall('10:10'), errands: ['shomei', 'mynumber'], priority: 'pregnancy' },
  { at: wall('11:10'), errands: ['koseki', 'jusho'], priority: 'disability', needs: ['wheelchair'] },
  { at: wall('14:20'), errands: ['kokuho'], priority: 'small-child', needs: ['small-child'] },
  { at: wall('10:50'), errands: ['jusho', 'kokuho'], meanwhile: [prioritise(2, 'staff-decision')] },
  { at: wall('11:05'), errands: ['koseki'], priority: 'small-child', meanwhile: [prioritise(1, null)] },
  { at: wall('10:35'), errands: ['jusho', 'kokuho', 'kodomo'], meanwhile: [noteNeeds(1, ['interpreter'])] },

  // Booked times: three kept, one by a place that had been given back, one kept too late.
  { at: wall('09:55'), errands: ['mynumber'], booking: 'in time, from home' },
  { at: wall('11:05'), errands: ['mynumber'], booking: 'within the grace, at the kiosk' },
  { at: wall('13:20'), errands: ['mynumber'], booking: 'in time, by staff' },
  { at: wall('10:55'), errands: ['mynumber'], booking: 'too late' },
  { at: wall('13:58'), errands: ['mynumber'], booking: 'on a freed place' },

  // Papers from the roll, while the kiosk is out of order.
  { at: wall('13:02'), errands: ['jusho', 'kokuho'], paper: 'R001' },
  { at: wall('13:06'), errands: ['shomei'], paper: 'R002' },

  // Gone before the end: by their own hand, and for reasons that staff state.
  { at: wall('12:36'), errands: ['koseki', 'kodomo'], meanwhile: [leaves(15)] },
  { at: wall('15:45'), errands: ['kodomo'], meanwhile: [byStaff('concierge', drop(0, 'wrong-number'))] },
  { at: wall('15:00'), errands: ['koseki'], turns: { koseki: [[start(), drop(3, 'papers-missing')]] } },

  // The bereavement desk: its clerk leaves at 15:30, one number stays valid, one does not.
  { at: wall('08:50'), errands: ['okuyami'] },
  { at: wall('13:05'), errands: ['okuyami', 'koseki'] },
  { at: wall('15:40'), errands: ['okuyami', 'shomei'], meanwhile: [carryOver(85)] },
  { at: wall('15:42'), errands: ['okuyami', 'inkan'] },

  // A clerk goes home and has not said that it is done.
  { at: wall('17:12'), errands: ['shomei'], turns: { shomei: [[start(), finish(600)]] } },
]
