import { attributeOf, childrenOf, documentOf, findAll, fits, nameOf, parentInTree, treeOf } from './touch.ts';

/** Attributes that sites put on things to find them again themselves, the most lasting first. */
const nameAttributes = ['data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy', 'data-component', 'data-module', 'data-name', 'data-type'];
/** A name that matches more things than this says too little. */
const maxMatches = 40;
/** A path is made for one thing; a page may have it twice, for wide windows and for narrow ones. */
const maxPathMatches = 3;
/** Characters of a line that is kept; see `site-choices.ts`. */
const maxLength = 500;
/** Names of tools that build style sheets: they change with every release of a site. */
const built = /^(?:css|sc|jsx?|jss|emotion|svelte|astro|chakra|makeStyles|tss|styled|MuiBox|ember|react|ext-gen|yui|radix|headlessui|ng|v)-?\w*\d|^(?:css|sc|jsx|svelte|astro)-|^_|^:|^ng-(?:tns|star|c)/;
/** States, which come and go. */
const passing = /^(?:is|has|js|no)-|(?:^|[-_])(?:active|open|opened|visible|hidden|show|shown|loaded|loading|lazy\w*|animat\w*|fade\w*|sticky|fixed|expanded|collapsed|selected|current|focus\w*|hover|in-view|initiali[sz]ed)(?:$|[-_])/i;
/** CSS modules: the file's and the class's name, then a hash. */
const cssModule = /^([A-Za-z][A-Za-z]*_{1,2}[A-Za-z][A-Za-z-]*_{1,3})[A-Za-z0-9+-]{4,}$/;

/** A selector that should find this element again on another page of the site, and after the site's next release. */
export function stableSelector(element: Element): string {
  const own = ownSelector(element);
  if (own && countOf(element, own) <= maxMatches) return own;
  return pathTo(element);
}

/** How many things of its page (or shadow tree) a selector finds. */
export function countOf(element: Element, selector: string): number {
  return findAll(treeOf(element), selector).length;
}

/** Whether a selector finds so much of the page that nobody can have meant it, or begins nowhere and would find it elsewhere too. */
export function findsTooMuch(element: Element, selector: string): boolean {
  const inPage = findAll(documentOf(element), selector).length;
  const inTree = countOf(element, selector);
  if (selector.length > maxLength || inTree === 0 || Math.max(inPage, inTree) > maxMatches) return true;
  // A path in a shadow tree has nothing to begin at, and choices are looked for in every tree.
  return treeOf(element) instanceof ShadowRoot && inPage > 0 && /^[a-z][\w-]*(?:$|[: ])/.test(selector);
}

/** Whether a selector goes by the number or the place of a thing: on another page of the site something else may stand there. */
export function isPath(selector: string): boolean {
  return /[>+~]|:nth-|(?:^|,)\s*[a-z][\w-]*\s*(?:$|,)/i.test(selector.replace(/\[[^\]]*\]/g, ''));
}

function ownSelector(element: Element): string | null {
  for (const name of nameAttributes) {
    const value = attributeOf(element, name);
    if (value && isLasting(value)) return `[${name}="${CSS.escape(value)}"]`;
  }
  const id = attributeOf(element, 'id');
  if (id && isLasting(id)) return `#${CSS.escape(id)}`;
  return classSelector(element);
}

/** Up to two classes: with one, `box` would do; with all, the next release breaks it. */
function classSelector(element: Element): string | null {
  const names = (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean);
  const modules = names.map((name) => cssModule.exec(name)?.[1]).filter((stem) => stem !== undefined);
  if (modules[0]) return `[class*="${CSS.escape(modules[0])}"]`;
  const lasting = names.filter((name) => isLasting(name) && !isUtility(name)).sort((a, b) => countOf(element, `.${CSS.escape(a)}`) - countOf(element, `.${CSS.escape(b)}`));
  if (!lasting[0]) return null;
  return `.${lasting.slice(0, 2).map((name) => CSS.escape(name)).join('.')}`;
}

/** Whether a name was given by a person. Build tools write hashes: letters and digits mixed, no vowels, random capitals. */
export function isLasting(name: string): boolean {
  if (name.length < 3 || name.length > 60 || built.test(name) || passing.test(name) || !/^[A-Za-z][\w:-]*$/.test(name)) return false;
  return name.split(/[-_:]+/).every((piece) => {
    if (piece === '' || /^\d{1,2}$/.test(piece)) return true;
    if (/\d/.test(piece) && !/^[A-Za-z]+\d{1,2}$/.test(piece)) return false;
    if (piece.length >= 5 && !/[aeiouy]/i.test(piece)) return false;
    return !isRandomlyCased(piece);
  });
}

/** `kZbQxT` and not `NewsletterBox` or `newsletterBox`. */
function isRandomlyCased(piece: string): boolean {
  const humps = piece.match(/[A-Z][a-z]*|[a-z]+/g) ?? [];
  return humps.length >= 3 && humps.filter((hump) => hump.length <= 2).length * 2 > humps.length;
}

/** `mt-4`, `md:flex`, `col-6`: they say how it looks. */
function isUtility(name: string): boolean {
  return name.includes(':') || /^-?(?:m|p|w|h|gap|space|inset|top|left|right|bottom|z|col|row|grid|flex|order|text|bg|border|rounded|shadow|font|leading|tracking|opacity|max|min|overflow|items|justify|self|absolute|relative|block|inline|clearfix|container|wrapper|inner|content|row)(?:$|[trblxy]?-(?:\w+|\[.*\])$)/.test(name);
}

/** Down from the nearest ancestor whose name finds this one, or from the body, by the kind and the number of each child. */
function pathTo(element: Element): string {
  let path = piece(element);
  for (let at = parentInTree(element); at; at = parentInTree(at)) {
    const own = ownSelector(at);
    const named = own && `${own} > ${path}`;
    if (named && countOf(element, named) <= maxPathMatches) return named;
    path = `${piece(at)} > ${path}`;
    if (fits(at, 'body')) break;
  }
  return path;
}

function piece(element: Element): string {
  const name = nameOf(element);
  const parent = parentInTree(element);
  const tag = CSS.escape(name);
  if (tag === 'body' || !parent) return tag;
  const alike = childrenOf(parent).filter((sibling) => nameOf(sibling) === name);
  return alike.length === 1 ? tag : `${tag}:nth-of-type(${alike.indexOf(element) + 1})`;
}
