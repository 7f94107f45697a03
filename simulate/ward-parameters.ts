import type { Language, Need } from '#contract/words.ts'

/**
 * What an ordinary ward day is made of. "Domain" marks figures read in public sources (docs: the office as it really works);
 * "ours" marks figures we chose so that the published ones come out.
 */

/** Ours: about 1.6 visitors a day per 1,000 residents, which for our example wards is so many per counter (Chuo 384, Kiyota 160). */
export const VISITORS_PER_COUNTER = 32

/** Domain: about 25 people stand at the door of a large ward before opening; 6 % of its ordinary day. */
export const DOOR_CROWD_SHARE = 0.055
/** Ours: the crowd takes its tickets within so many minutes of the opening. */
export const DOOR_CROWD_MINUTES = 4

/** Domain: busy from 11:00 to 14:00, quiet just after opening. Ours: two humps and an even rest. Hours of the day, wall time. */
export const HUMPS = [
  { hour: 10.9, spreadHours: 1.05, weight: 0.42 },
  { hour: 13.6, spreadHours: 1.2, weight: 0.4 },
] as const
export const EVEN_WEIGHT = 0.18

/** Ours: what visitors come for first. A service that is not named here counts `OTHER_SERVICE_WEIGHT`. */
export const FIRST_ERRAND: ReadonlyMap<string, number> = new Map([
  ['shomei', 38],
  ['jusho', 19],
  ['mynumber', 12],
  ['kokuho', 6],
  ['inkan', 7],
  ['koseki', 6],
  ['kosodate', 4],
  ['annai', 4],
  ['okuyami', 1],
])
export const OTHER_SERVICE_WEIGHT = 2

/** Ours, after the life-event guide: probability that the visitor has a further errand on the same ticket. */
export const FURTHER_ERRANDS: ReadonlyMap<string, readonly (readonly [service: string, probability: number])[]> = new Map([
  [
    'jusho',
    [
      ['mynumber', 0.25],
      ['kokuho', 0.1],
      ['kosodate', 0.08],
      ['shomei', 0.1],
    ],
  ],
  [
    'koseki',
    [
      ['shomei', 0.15],
      ['jusho', 0.12],
    ],
  ],
  [
    'okuyami',
    [
      ['kokuho', 0.4],
      ['shomei', 0.2],
    ],
  ],
  ['inkan', [['shomei', 0.3]]],
] as const)

/** Ours: share of those who only ask at general information and are sent on to another service. */
export const SENT_ON_SHARE = 0.25

/** Service times are lognormal (Brown et al. 2005, for a call centre). Ours: coefficient of variation at a desk. */
export const SERVICE_VARIATION = 0.6
/** Ours: nobody is served faster. */
export const SHORTEST_SERVICE_SECONDS = 30

/** Ours: how the minutes of a service with delivery divide. Preparation happens behind the counter and occupies none. */
export const DELIVERY_SPLIT = { reception: 0.5, preparation: 0.35, delivery: 0.15 } as const

/** Ours: called and not there; of these so many come back to the counter later. */
export const NO_SHOW_SHARE = 0.03
export const NO_SHOW_RETURN_SHARE = 0.5
/** Ours: leaves the queue by the phone page, after a wait of this mean in minutes. */
export const LEAVER_SHARE = 0.02
export const LEAVER_MEAN_MINUTES = 30
/** Ours: a paper is missing or a form is to be filled in, so the visitor is put on hold once. */
export const HOLD_SHARE = 0.02
export const HOLD_MINUTES = 8
/** Ours: until a no-show stands at the counter after all. */
export const NO_SHOW_RETURN_MINUTES = 12

/** Ours: given by staff at the desk, never by the kiosk. */
export const PRIORITY_SHARE = 0.02
export const NEED_SHARE = 0.03
export const NEED_WEIGHTS = [
  ['small-child', 4],
  ['wheelchair', 2],
  ['interpreter', 2],
  ['hearing', 1],
  ['sight', 1],
] as const satisfies readonly (readonly [Need, number])[]

/** Domain: 15,000 foreign residents of 1.96 million, easy Japanese reaching more of them than English. Ours: they move more often. */
export const LANGUAGE_WEIGHTS = [
  ['ja', 940],
  ['ja-easy', 20],
  ['en', 15],
  ['zh', 12],
  ['vi', 8],
  ['ko', 5],
] as const satisfies readonly (readonly [Language, number])[]

/** Ours: from the call to the visitor at the counter, until a recall, and until the visitor is marked absent, in seconds. */
export const WALK_SECONDS = 15
export const RECALL_SECONDS = 40
export const ABSENT_SECONDS = 40
/** Ours: until a clerk presses next after a visitor. */
export const CLEAR_DESK_SECONDS = 5
/** Ours: a clerk with nobody at the desk looks up after so many seconds for each place in the row, so that not all press at once. */
export const LOOK_UP_SECONDS = 1
