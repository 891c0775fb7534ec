import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { payloads } from '../../unit/html/payloads.ts';

/** Handlers of any name on any element, and addresses that run in any place that takes one. */
function families(): string[] {
  const handlers = ['onload', 'onerror', 'onclick', 'onfocus', 'onmouseover', 'onpointerrawupdate', 'onanimationend', 'ontransitionrun', 'onbeforetoggle', 'ontoggle', 'onscrollend', 'onscrollsnapchange', 'oncontentvisibilityautostatechange', 'onbeforeinput', 'onbeforematch', 'onwebkitanimationend', 'oncopy', 'ondrag', 'onfullscreenchange', 'ongotpointercapture', 'onsecuritypolicyviolation'];
  const elements = ['p', 'a href=https://a.example tabindex=0', 'img src=x', 'svg', 'video src=x', 'details open', 'div popover', 'body', 'input autofocus', 'xss contenteditable', 'marquee', 'object data=x', 'button', 'td', 'math', 'dialog open', 'audio src=x', 'select autofocus', 'iframe', 'bdo'];
  const schemes = ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', '\u0001javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+', 'vbscript:msgbox(1)', 'blob:https://a.example/x', 'filesystem:https://a.example/x', 'view-source:https://a.example', 'chrome://settings', 'moz-extension://x/y', 'file:///etc/passwd', 'ms-word:x', 'intent://x', '//a.example/x', '\\\\a.example\\x', '/library.html'];
  const holders = ['<a href="$">x</a>', '<img src="$">', '<img srcset="$ 1x">', '<area href="$">', '<iframe src="$"></iframe>', '<embed src="$">', '<object data="$"></object>', '<form action="$"><button>x</button></form>', '<button formaction="$">x</button>', '<svg><a xlink:href="$"><text>x</text></a></svg>', '<svg><use href="$"/></svg>', '<math><mi xlink:href="$">x</mi></math>', '<blockquote cite="$">x</blockquote>', '<video poster="$"></video>', '<link rel=stylesheet href="$">', '<meta http-equiv=refresh content="0;url=$">', '<base href="$">', '<body background="$">', '<p style="background:url($)">x</p>', '<q cite="$">x</q>', '<del cite="$">x</del>', '<input type=image src="$">'];
  return [
    ...handlers.flatMap((handler) => elements.map((element) => `<${element} ${handler}=alert(1)>x</${element.split(' ')[0]}>`)),
    ...schemes.flatMap((scheme) => holders.map((holder) => holder.replace('$', scheme.replaceAll('"', '&quot;')))),
  ];
}

/** All vectors there are: ours, and those of the folder named by `--vectors`. */
export async function allVectors(): Promise<string[]> {
  const folder = process.env['CLEAN_COPY_VECTORS'];
  const given = folder ? JSON.parse(await readFile(path.join(folder, 'xss-dompurify.json'), 'utf8')) as (string | { html: string })[] : [];
  return [...ownVectors(), ...given.map((one) => (typeof one === 'string' ? one : one.html))];
}

export function ownVectors(): string[] {
  return [...Object.values(payloads).flat(), ...families()];
}

/** The product's modules as one script, for `addScript`. */
export async function hostileSource(): Promise<string> {
  const built = await build({ entryPoints: ['test/e2e/hostile/in-page.ts'], bundle: true, write: false, format: 'iife', target: ['chrome123', 'firefox142'], logLevel: 'warning' });
  return built.outputFiles[0]?.text ?? '';
}
