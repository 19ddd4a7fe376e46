import type { ItemInput } from '../document/schema.js';
import type { Layout, PrintSize, SectionName, Theme } from '../settings.js';

type Unset = null | undefined;
type Text = string | Unset;
type List<Entry> = string | readonly Entry[] | Unset;

/**
 * The properties that have an attribute. Each takes what its attribute takes, and gives what was
 * set: text as it was written, a list as an array, the default of a choice or a number. Unset, a
 * text gives `''` and a list of items `[]`.
 */
export interface CardProperties {
  get languages(): readonly string[];
  set languages(value: List<string>);
  get src(): string;
  set src(value: Text);
  get srcIntegrity(): string;
  set srcIntegrity(value: Text);
  get heading(): string;
  set heading(value: Text);
  get summary(): string;
  set summary(value: Text);
  get disclaimer(): string;
  set disclaimer(value: Text);
  get points(): readonly ItemInput[];
  set points(value: List<ItemInput>);
  get tips(): readonly ItemInput[];
  set tips(value: List<ItemInput>);
  get medicines(): readonly ItemInput[];
  set medicines(value: List<ItemInput>);
  get moves(): readonly ItemInput[];
  set moves(value: List<ItemInput>);
  get course(): readonly ItemInput[];
  set course(value: List<ItemInput>);
  get prepare(): readonly ItemInput[];
  set prepare(value: List<ItemInput>);
  get facts(): readonly ItemInput[];
  set facts(value: List<ItemInput>);
  get causes(): readonly ItemInput[];
  set causes(value: List<ItemInput>);
  get prevention(): readonly ItemInput[];
  set prevention(value: List<ItemInput>);
  get sections(): readonly SectionName[];
  set sections(value: List<SectionName>);
  get layout(): Layout;
  set layout(value: Layout | '' | Unset);
  get theme(): Theme;
  set theme(value: Theme | '' | Unset);
  get headingLevel(): number;
  set headingLevel(value: number | Text);
  get citations(): boolean;
  set citations(value: boolean | Text);
  get structuredData(): boolean;
  set structuredData(value: boolean | Text);
  get printAddress(): boolean;
  set printAddress(value: boolean | Text);
  get readAloud(): boolean;
  set readAloud(value: boolean | Text);
  get printSize(): PrintSize;
  set printSize(value: PrintSize | '' | Unset);
  get clinic(): string;
  set clinic(value: Text);
  get phone(): string;
  set phone(value: number | Text);
  get bookLabel(): string;
  set bookLabel(value: Text);
  get bookHref(): string;
  set bookHref(value: Text);
  get feedbackHref(): string;
  set feedbackHref(value: Text);
  get emergencyNumber(): string;
  set emergencyNumber(value: number | Text);
  get adviceNumber(): string;
  set adviceNumber(value: number | Text);
  get reviewBy(): string;
  set reviewBy(value: Text);
  get reviewRole(): string;
  set reviewRole(value: Text);
  get reviewOn(): string;
  set reviewOn(value: Text);
  get reviewDue(): string;
  set reviewDue(value: Text);
  get reviewHref(): string;
  set reviewHref(value: Text);
  get reviewText(): string;
  set reviewText(value: Text);
}
