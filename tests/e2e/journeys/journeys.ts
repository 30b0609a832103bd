// Twenty ways from the home page to a first step, from the situations in which people really are. A tap is a link or a
// button that is pressed; typing is none.
import type { Language } from '../site';

export type Move =
  /** Types into the search box. */
  | { type: string }
  /** Types into the field of that name. */
  | { write: string; into: string }
  /** Ticks the answer of that value in the questions. */
  | { answer: string }
  /** Follows the link whose address ends so. */
  | { follow: string }
  /** Presses the button of that name. */
  | { press: string };

export interface Journey {
  language: Language;
  who: string;
  moves: Move[];
  /** The entry at which it ends, with its first step in sight. */
  ends: string;
}

const situation = (id: string): Move => ({ follow: `#${id}` });
const path = (id: string): Move => ({ follow: `/${id}/` });
const entry = (id: string): Move => ({ follow: `/${id}/` });

export const journeys: Journey[] = [
  { language: 'fi', who: 'somebody whose job just ended', ends: 'tyonhakijaksi-ilmoittautuminen',
    moves: [situation('just-became-unemployed'), path('became-unemployed'), entry('tyonhakijaksi-ilmoittautuminen')] },
  { language: 'fi', who: 'a man of 44, long out of work', ends: 'tyottomien-terveystarkastus',
    moves: [situation('long-out-of-work'), path('long-out-of-work'), entry('tyottomien-terveystarkastus')] },
  { language: 'fi', who: 'a young adult back from sick leave', ends: 'kela-ammatillinen-kuntoutus',
    moves: [situation('health-limits-work'), path('back-from-sick-leave'), entry('kela-ammatillinen-kuntoutus')] },
  { language: 'fi', who: 'a carer who thinks of part-time work', ends: 'tyonhakijaksi-ilmoittautuminen',
    moves: [situation('caring-for-someone'), path('carer'), entry('tyonhakijaksi-ilmoittautuminen')] },
  { language: 'fi', who: 'a young person of 20 who looks for the right field', ends: 'ohjaamo-vaasa',
    moves: [situation('under-30'), path('young-direction'), entry('ohjaamo-vaasa')] },
  { language: 'fi', who: 'somebody for whom rehabilitative work was proposed', ends: 'kuntouttava-tyotoiminta',
    moves: [{ type: 'mitä on kuntouttava' }, entry('kuntouttava-tyotoiminta')] },
  { language: 'fi', who: 'somebody who says it in a word of the street', ends: 'pohjanmaa-aikuissosiaalityo',
    moves: [{ type: 'sossu' }, entry('pohjanmaa-aikuissosiaalityo')] },
  { language: 'fi', who: 'somebody whose money does not last', ends: 'talous-ja-velkaneuvonta',
    moves: [{ type: 'en selviä veloista' }, entry('talous-ja-velkaneuvonta')] },
  { language: 'fi', who: 'somebody who does not know what to type', ends: 'ohjaamo-vaasa',
    moves: [{ follow: '/fi/kysymykset/' }, { write: 'Vaasa', into: 'Missä asut?' }, { write: '19', into: 'Ikäsi' }, { answer: 'under-30' },
      { press: 'Näytä, mikä sopii minulle' }, entry('ohjaamo-vaasa')] },
  { language: 'fi', who: 'an employer who would like to hire', ends: 'palkkatuki',
    moves: [{ follow: '/fi/tyonantajalle/' }, entry('palkkatuki')] },
  { language: 'sv', who: 'an integrating jobseeker', ends: 'tyonhakijaksi-ilmoittautuminen',
    moves: [situation('moved-to-finland'), path('integrating-jobseeker'), entry('tyonhakijaksi-ilmoittautuminen')] },
  { language: 'sv', who: 'a highly educated mover', ends: 'welcome-office-vaasa',
    moves: [situation('moved-to-finland'), path('highly-educated-mover'), entry('welcome-office-vaasa')] },
  { language: 'sv', who: 'somebody who wants to start a business', ends: 'startia',
    moves: [situation('become-entrepreneur'), path('entrepreneur'), entry('startia')] },
  { language: 'sv', who: 'somebody who has debts', ends: 'talous-ja-velkaneuvonta',
    moves: [{ type: 'jag har skulder' }, entry('talous-ja-velkaneuvonta')] },
  { language: 'sv', who: 'somebody who worries about a young person', ends: 'etsiva-nuorisotyo-vaasa',
    moves: [{ follow: '/sv/narstaende/' }, entry('etsiva-nuorisotyo-vaasa')] },
  { language: 'en', who: 'an international student', ends: 'welcome-office-vaasa',
    moves: [situation('moved-to-finland'), path('international-student'), entry('welcome-office-vaasa')] },
  { language: 'en', who: 'somebody who just got a residence permit', ends: 'asumistuki',
    moves: [situation('moved-to-finland'), path('new-residence-permit'), entry('asumistuki')] },
  { language: 'en', who: 'a quota refugee', ends: 'kela-asiointi',
    moves: [situation('moved-to-finland'), path('quota-refugee'), entry('kela-asiointi')] },
  { language: 'en', who: 'a young person who came alone as a minor', ends: 'pakolaisneuvonta',
    moves: [situation('moved-to-finland'), path('came-alone-as-minor'), entry('pakolaisneuvonta')] },
  { language: 'en', who: 'somebody with a Finnish word and a municipality', ends: 'pohjanmaan-tyollisyysalue',
    moves: [{ write: 'Korsholm', into: 'Where do you live?' }, { type: 'työkkäri' }, entry('pohjanmaan-tyollisyysalue')] },
];
