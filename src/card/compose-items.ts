import type { Report } from '../document/problems.js';
import type {
  CardDocument,
  CompleteDocument,
  Level,
  LevelName,
  ListName,
} from '../document/schema.js';
import { forLists } from '../document/schema.js';
import { fallback } from '../languages/registry.js';
import type { Settings } from '../settings.js';
import type { CardItem, CardLevel, CardText } from './card.js';
import { changeItems } from './changes.js';
import type { ForeignLanguage } from './foreign.js';
import { foreign, isSame, mark } from './foreign.js';
import { isMedicine, keepCautions, keepEmergency, keepWarnings } from './safety.js';

/** What each text of a card may come from, and the languages of what is not in the card's. */
export interface TextSources {
  readonly builtIn: CompleteDocument;
  readonly document: CardDocument;
  readonly settings: Settings;
  readonly ofDocument: ForeignLanguage | undefined;
  readonly ofPage: ForeignLanguage | undefined;
}

/** All that is a list of items: the sections, and the levels of urgency. */
export function composeItems(
  sources: TextSources,
  report: Report,
): Pick<CardText, ListName | 'help'> {
  const { builtIn, document, settings, ofDocument } = sources;
  // A language that lacks a warning has it in English.
  const ofEnglish = foreign(fallback.lang, builtIn);
  const signs = keepWarnings(
    mark(fallback.help.emergency.items, ofEnglish),
    builtIn.help.emergency.items,
  );
  const medicines = keepWarnings(mark(fallback.medicines, ofEnglish), builtIn.medicines);

  // What safety has to report comes first.
  const whole = { ...builtIn.help.emergency, items: signs };
  const help = {
    emergency: keepEmergency(whole, levelOf(sources, 'emergency'), report),
    today: levelOf(sources, 'today'),
    routine: levelOf(sources, 'routine'),
  };
  const lists = forLists((name) => mark(document[name], ofDocument) ?? builtIn[name]);
  const changed = changeItems({ ...lists, ...itemsOf(help) }, report, document.changes);
  const list = (name: ListName) => {
    const isReplaced = settings[name] && !settings.adding.includes(name);
    if (isReplaced && changed[name] !== lists[name])
      report('invalid', ['changes'], `Change ${name} in its attribute, which replaces the list.`);
    return listOf(name, changed[name], medicines, sources, report);
  };
  const level = (name: LevelName) => ({
    ...withGlance(help[name], changed[name], builtIn.help[name]),
    items: keepCautions(['help', name], changed[name], medicines, 'document', report),
  });
  return {
    ...forLists(list),
    help: { emergency: level('emergency'), today: level('today'), routine: level('routine') },
  };
}

/** A list of the clinic's with what a page adds to it, or that of a page; each with its cautions. */
function listOf(
  name: ListName,
  ofClinic: readonly CardItem[],
  medicines: readonly CardItem[],
  { builtIn, document, settings, ofDocument, ofPage }: TextSources,
  report: Report,
): readonly CardItem[] {
  const own = mark(settings[name], ofPage);
  const { lang } = (document[name] && ofDocument) ?? builtIn;
  const isAdded = own && settings.adding.includes(name);
  // No list mixes two languages.
  const isLost = isAdded && !isSame(ofPage?.lang ?? builtIn.lang, lang);
  if (isLost)
    report('language', [name], `Write this in ${lang}, as the list that it adds to.`, 'attribute');
  let items = own ?? ofClinic;
  if (isAdded) items = isLost ? ofClinic : [...ofClinic, ...own];
  const guard = (list: readonly CardItem[], tell: Report) =>
    keepCautions([name], list, medicines, own ? 'attribute' : 'document', tell);
  const safe = guard(items, report);
  const isForeign = own && !isAdded ? ofPage : lang !== builtIn.lang;
  return isForeign && safe !== items ? guard(builtIn[name], () => {}) : safe;
}

/** Other signs than those that the built-in glance names make it untrue. */
function withGlance(level: CardLevel, items: readonly CardItem[], builtIn: Level): CardLevel {
  const { glance, ...others } = level;
  const idsOf = (list: readonly CardItem[]) => list.map(({ id }) => id).join();
  return glance === builtIn.glance && idsOf(items) !== idsOf(level.items) ? others : level;
}

const itemsOf = ({ emergency, today, routine }: CardText['help']) => ({
  emergency: emergency.items,
  today: today.items,
  routine: routine.items,
});

function levelOf({ builtIn, document, ofDocument }: TextSources, name: LevelName): CardLevel {
  const { glance, ...others } = builtIn.help[name];
  const said = document.help?.[name] ?? {};
  const own = ofDocument && (name === 'emergency' || !isWhole(said)) ? {} : said;
  const parts = Object.entries(own).map(([key, part]) => [key, mark(part, ofDocument)] as const);
  // Other signs than those that the built-in one names make their own.
  return { ...others, ...(glance && !own.items && { glance }), ...Object.fromEntries(parts) };
}

/** Of a level in another language than the card's, all or nothing, and nothing that needs cautions. */
const isWhole = ({ heading, action, lead, items }: Level) =>
  heading && action && lead && items && !items.some(isMedicine);
