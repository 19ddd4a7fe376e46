import { hostileValues } from './hostile-values.js';

/** Values of many kinds: nearly every other property takes one that is not its usual one. */
const anyValues = [
  '1px|7px|3px 4px|1|3|0.5|50%|1deg|2s|2 2|1 1 1|1 2',
  'url("#x")|blur(1px)|scale(2)|circle(3px)|path("M0 0h9")|rect(1px, 1px, 1px, 1px)',
  'linear-gradient(red, blue)|inset(1px)|radial-gradient(red, blue)|matrix(2,0,0,2,0,0)',
  '"x"|x|--x|--x inline|--x play|x 1|"a"|"a b"',
  'red|none|auto|normal|hidden|visible|all|both|start|end|left|text|block|inline|fixed',
  'absolute|stroke|fill|evenodd|solid|dotted|contain|cover|strict|stable|scroll|smooth',
  'avoid|wrap|column|row|repeat-x|border-box|content-box|multiply|luminance|add|intersect',
  'isolate|top|right|center|baseline|middle|inherit|reverse|paused|forwards|linear|ellipsis',
  'clip|allow-discrete|preserve-3d|non-scaling-stroke|clone|content|static|always|round',
  'alpha|most-width|grid-order|nearest|vertical|bevel|before|margin-box|no-drag|size',
  'inline-size|pan-x|drag|view-box|multiple|horizontal|thin|wavy|underline|plaintext|last',
  'discard|trim-both|flip-block|anchors-visible|bidi-override',
].flatMap((row) => row.split('|'));

/** The names of all properties of this browser. */
const properties = () =>
  [...getComputedStyle(document.documentElement)].filter((name) => !name.startsWith('--'));

/** Which properties a child takes from its parent in this browser, found by trying. */
export function findInherited(): { inherited: string[]; undecided: string[] } {
  const parent = document.createElement('div');
  const child = document.createElement('div');
  parent.append(child);
  document.body.append(parent);
  const inherited: string[] = [];
  const undecided: string[] = [];
  for (const name of properties()) {
    const answer = inherits(parent, child, name);
    if (answer) inherited.push(name);
    if (answer === undefined) undecided.push(name);
  }
  parent.remove();
  return { inherited, undecided };
}

/** Undefined where no value was found that is not the usual one. */
function inherits(parent: HTMLElement, child: HTMLElement, name: string): boolean | undefined {
  /** Without a line, the width of a line is none. */
  const lines = 'border: solid; outline: solid; column-rule: solid;';
  const given = (value: string) => {
    child.style.cssText = `${lines} ${name}: ${value}`;
    return getComputedStyle(child).getPropertyValue(name);
  };
  const values = [hostileValues[name] ?? [], anyValues].flat();
  for (const value of values.filter((each) => CSS.supports(name, each))) {
    parent.style.cssText = `${lines} ${name}: ${value}`;
    const [inherited, initial] = [given('inherit'), given('initial')];
    if (inherited !== initial) return given('unset') === inherited;
  }
  return undefined;
}
