import { isIn } from './form-words.ts';
import { attributeOf, findAll, fits, isAround, parentInTree, textIn } from './touch.ts';

const mailHost = /^(?:web)?mail\d*\.|^(?:outlook|inbox|zimbra)\.|roundcube/;
const mailPath = /\/(?:web)?mail(?:box)?\/|\/(?:roundcube|owa|zimbra)\//i;
const controls = 'button, a[href], [role="button"], input[type="submit" i], input[type="button" i]';
/** Letters of a control's words: "Reply to all". A longer one is no tool of a mailbox. */
const maxLabel = 24;
/** Boxes around a control in which the other one stands. */
const maxSteps = 4;
const answer = /^(?:reply|antworten|répondre|responder|rispondi|odpowiedz|відповісти|ответить|返信|răspunde|رد)/i;
const onward = /^(?:forward|weiterleiten|transférer|reenviar|inoltra|encaminhar|prześlij dalej|переслат[иь]|転送|redirecţionează|(?:اعادة )?توجيه)$/i;

/** Whether the page is a mailbox: it is called so, or a message is answered and sent on there. What stands in a message may read like a story. */
export function isMail(document: Document): boolean {
  const { hostname, pathname } = document.location;
  if (mailHost.test(hostname) || mailPath.test(pathname)) return true;
  const all = findAll(document, controls);
  const answers = all.filter((control) => isCalled(control, answer));
  return answers.length > 0 && all.some((control) => isCalled(control, onward) && isBeside(control, answers));
}

function isCalled(control: Element, words: RegExp): boolean {
  return [textIn(control), ...['aria-label', 'title', 'value'].map((name) => attributeOf(control, name) ?? '')].some((label) => label !== '' && label.trim().length <= maxLabel && isIn(words, label));
}

function isBeside(control: Element, others: readonly Element[]): boolean {
  let box = parentInTree(control);
  for (let step = 0; box && step < maxSteps && !fits(box, 'body, main, article'); step++, box = parentInTree(box)) {
    if (others.some((other) => isAround(box!, other))) return true;
  }
  return false;
}
