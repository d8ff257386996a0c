"use strict";(()=>{var Ve=`/* The card beside the chip: 320 px, in the top layer. */

.card {
  position: fixed;
  inset: auto;
  z-index: 1;
  inline-size: min(320px, calc(100vw - 16px));
  margin: 0;
  padding: 12px 16px 16px;
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--nod-line);
  border-radius: var(--nod-radius);
  color: var(--nod-text);
  background: var(--nod-surface);
  box-shadow: var(--nod-shadow);
  font-size: var(--nod-size-1);
  font-weight: 400;
  line-height: 1.4;
  white-space: normal;
  overflow-wrap: anywhere;
  user-select: text;
  cursor: auto;
}
.card:focus {
  outline: none;
}
.card:focus-visible {
  outline: 2px solid var(--nod-accent);
  outline-offset: -2px;
}

.top {
  display: flex;
  align-items: flex-start;
  gap: 8px;
  margin-inline-end: -8px;
}
.who {
  flex: 1;
  min-inline-size: 0;
}
.who h2 {
  margin: 0;
  max-block-size: 4.05em;
  overflow: hidden;
  font-size: var(--nod-size-2);
  font-weight: 700;
  line-height: 1.35;
}
.quiet-line {
  margin: 0;
  color: var(--nod-quiet);
}

.reasons {
  margin: 8px 0 0;
  padding: 0;
  list-style: none;
}
.reasons li {
  display: flex;
  align-items: baseline;
  gap: 8px;
  margin-block-start: 4px;
  font-size: var(--nod-size-2);
}
.reasons .dot {
  align-self: flex-start;
  inline-size: 16px;
  block-size: 16px;
  margin-block-start: 3px;
}
.wait {
  margin: 4px 0 0;
  color: var(--nod-quiet);
}

.last {
  margin: 12px 0 0;
  padding: 8px 0 0;
  border-block-start: 1px solid var(--nod-line);
}
.last dt {
  color: var(--nod-quiet);
}
.last dd {
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 3;
  overflow: hidden;
  margin: 0 0 4px;
}

.actions {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 6px;
  min-block-size: 28px;
  margin-block-start: 12px;
}
.actions[aria-busy="true"] {
  opacity: 0.6;
}
.problem {
  margin: 8px 0 0;
}
.problem:empty {
  margin: 0;
}
`;var Kt=/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu,Vt=new Intl.Segmenter("en",{granularity:"grapheme"});function he(e){let t=(e??"").replace(Kt,"").replace(/[\s\p{Cc}]+/gu," ").trim();return t?D(t,60):"Somebody"}function O(e){return`⁨${he(e)}⁩`}function D(e,t){if(e.length<=t)return e;let o=0,n=0;for(let{index:s,segment:r}of Vt.segment(e.slice(0,t*20))){if(n===t)break;o=s+r.length,n+=1}if(o>=e.length)return e;let i=e.slice(0,o),d=i.lastIndexOf(" ");return`${d>t*.8?i.slice(0,d):i}…`}var Xe="http://www.w3.org/2000/svg";function c(e,t,...o){let n=document.createElement(e);return t&&(n.className=t),n.append(...o.filter(i=>i!==null)),n}function M(e,t,o){let n=c("button",t,e);return n.type="button",n.addEventListener("click",()=>o()),n}function X(e,t){let o=M("","close",t);return o.setAttribute("aria-label",e),o.title=e,o.append(E(["M3 3l6 6","M9 3l-6 6"],12)),o}function $(e){let t=c("bdi","name",he(e));return t.dir="auto",t}function oe(e){let t=c("bdi","words",e);return t.dir="auto",c("span","quote","“",t,"”")}function K(e,t,o){let n=c("time","time",t);return n.dateTime=e,n.title=o,c("span","",n,c("span","unseen",`, ${o}`))}function E(e,t){let o=document.createElementNS(Xe,"svg");for(let[n,i]of Object.entries({viewBox:"0 0 12 12",width:t,height:t,"stroke-width":1.5}))o.setAttribute(n,String(i));o.setAttribute("aria-hidden","true");for(let n of e){let i=document.createElementNS(Xe,"path");i.setAttribute("d",n),o.append(i)}return o}var Xt="en-GB";var Qe=new Map;function _(e,t,o){let n=JSON.stringify([t,o]),i=Qe.get(n);return i||Qe.set(n,i=new Intl.DateTimeFormat(Xt,{...t,timeZone:o})),i.format(e)}var fe=(e,t)=>_(e,{hour:"2-digit",minute:"2-digit",hourCycle:"h23"},t);function Q(e,t){let[o,n,i]=_(e,{day:"2-digit",month:"2-digit",year:"numeric"},t).split("/").map(Number);return Date.UTC(i,n-1,o)/864e5}function ye(e,t,o,n){if(Math.abs(o)<7)return _(e,{weekday:"long"},n);let i=_(e,{year:"numeric"},n)===_(t,{year:"numeric"},n);return _(e,{day:"numeric",month:"long",...i?{}:{year:"numeric"}},n)}function ne(e,t,o){let n=new Date(e),i=t.getTime()-n.getTime(),d=Q(t,o)-Q(n,o);return i<6e4?"just now":i<36e5?`${Math.floor(i/6e4)} min`:d===0?`since ${fe(n,o)}`:i<12*36e5?`${Math.floor(i/36e5)} h`:d===1?"since yesterday":`since ${ye(n,t,d,o)}`}function V(e,t,o){let n=new Date(e),i=Q(t,o)-Q(n,o);return i<=0?`today at ${fe(n,o)}`:i===1?"yesterday":`on ${ye(n,t,i,o)}`}function be(e,t,o){let n=new Date(e),i=Q(n,o)-Q(t,o);return i<=0?`at ${fe(n,o)}`:i===1?"tomorrow":`on ${ye(n,t,i,o)}`}function J(e,t){let o=new Date(e),n=_(o,{day:"numeric",month:"long",year:"numeric"},t);return`${_(o,{weekday:"long"},t)} ${n} at ${fe(o,t)}`}function ke(e){let t=new Date(e);return t.setDate(t.getDate()+1),t.setHours(9,0,0,0),t.toISOString()}var ve={promise:{words:"you promised",glyph:"promise",tone:"promise"},question:{words:"asks you",glyph:"question",tone:"question"},complaint:{words:"is unhappy",glyph:"complaint",tone:"complaint"},"follow-up":{words:"wrote back",glyph:"back",tone:"plain"},story:{words:"shares a story",glyph:"story",tone:"story"},praise:{words:"kind word",glyph:"heart",tone:"kind"},thanks:{words:"thanks you",glyph:"heart",tone:"kind"},mention:{words:"spoke to you",glyph:"speech",tone:"plain"},reply:{words:"spoke to you",glyph:"speech",tone:"plain"},comment:{words:"spoke to you",glyph:"speech",tone:"plain"},share:{words:"passed it on",glyph:"share",tone:"plain"},"their-news":{words:"has news",glyph:"news",tone:"story"},listening:{words:"speaks of you",glyph:"listening",tone:"plain"},"keep-in-touch":{words:"quiet lately",glyph:"listening",tone:"plain"}};function ie(e){let t=new Set(e.map(n=>n.id)),o=Object.keys(ve).find(n=>t.has(n));return ve[o??"mention"]}var Se=e=>e.some(t=>t.id==="first-contact");function re({waitingSince:e,since:t},o){return e?t==="first-seen"?{words:`seen ${V(e,o).replace(/^on /,"")}`,exact:`I first saw it on ${J(e)}`}:{words:ne(e,o),exact:J(e)}:null}function se(e,t){return e?e==="next-word"?"until they write":be(e,t):"later"}var Qt=new Intl.PluralRules("en",{type:"ordinal"}),Zt={one:"st",two:"nd",few:"rd",other:"th"};function Ne(e){return e<1?"":e===1?"First time here":`${e}${Zt[Qt.select(e)]} time here`}var eo="Nod did not hear that, so nothing has changed. Is it running?",to="Nod did not answer. Check whether it went through before you try again.";function Ze(e,t,o){let n=c("div","actions"),i=c("p","problem");i.setAttribute("role","alert");async function d(f,p){if(n.ariaBusy==="true")return;n.ariaBusy="true",i.textContent="";let g=await Promise.resolve().then(()=>f()).catch(()=>({ok:!1}));n.ariaBusy="false",g?.ok===!1?i.textContent=g.detail??(g.state==="no-answer"?to:eo):o(p)}let s=()=>d(e.done,{state:"answered"}),r=()=>d(e.notForMe,{state:"dismissed"}),a=()=>d(e.undo,{state:"waiting",until:null}),l=()=>{let f=ke(t());d(()=>e.snooze(f),{state:"snoozed",until:f})},u={d:s,s:l,n:r};function h(f){let p=e.about?[ae("All about them","Opens their page in the side panel","act",e.about)]:[];return f.withheld?[]:f.state!=="waiting"?[c("span","",oo(f,t())),ae("Undo","They wait again","act",a),...p]:[ae("Done","Already answered, or nothing to add (d)","act first",s),ae("Snooze until tomorrow","Comes back tomorrow at nine (s)","act",l),ae("Not for me","Set it aside (n)","act",r),...p]}return{node:n,problem:i,draw(f){n.replaceChildren(...h(f)),n.hidden=n.childElementCount===0},of:f=>u[f?.toLowerCase()??""]}}function ae(e,t,o,n){let i=M(e,o,n);return i.title=t,i}function oo(e,t){return e.state==="answered"?"Answered.":e.state==="snoozed"?`Back ${se(e.until,t)}.`.replace("Back until they write","Rests until they write"):"Set aside."}var T={question:["M4.2 4.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3","M6 9.4v.01"],complaint:["M4.2 4.6v.01M7.8 4.6v.01","M3.9 8.5a2.6 2.6 0 0 1 4.2 0"],back:["M5 3.4L2.9 5.5 5 7.6","M3.2 5.5h3.6a2 2 0 0 1 2 2v.9"],story:["M3.4 4.2h5.2M3.4 6.1h5.2","M3.4 8h3"],heart:["M6 9L3.5 6.5a1.6 1.6 0 0 1 2.3-2.3L6 4.5l.2-.3a1.6 1.6 0 0 1 2.3 2.3z"],speech:["M3.2 4.2a.8.8 0 0 1 .8-.8h4a.8.8 0 0 1 .8.8v2.6a.8.8 0 0 1-.8.8H6.2L4.4 9.2V7.6H4a.8.8 0 0 1-.8-.8z"],share:["M3.2 8.4V7a2 2 0 0 1 2-2h3.4","M6.8 3.1L8.8 5 6.8 6.9"],news:["M6 3.2v5.6M3.2 6h5.6","M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8"],listening:["M4.2 6v.01","M5.7 4.3a2.3 2.3 0 0 1 0 3.4M7.6 3.2a4 4 0 0 1 0 5.6"],promise:["M4.1 9.2V3.2h4L7 5l1.1 1.8h-4"],tick:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M4.1 6.1l1.4 1.4 2.5-2.8"],ring:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0"],hold:["M4.8 3.9v4.2","M7.2 3.9v4.2"],unfold:["M3 4.6L6 7.6 9 4.6"],fold:["M3 7.4L6 4.4 9 7.4"],later:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M6 3.7V6l1.5 1"],struck:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M3.2 8.8l5.6-5.6"],said:["M1.5 3a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H6.4L3.8 10.2V8H2.5a1 1 0 0 1-1-1z"],head:["M2.85 4.5a3.15 3.15 0 1 0 6.3 0a3.15 3.15 0 1 0-6.3 0","M1.8 8.4c1.95 3 6.45 3 8.4 0"]};var Me=240;function et(e,t){if(e.withheld==="replies-hidden")return[c("p","wait","The page hides replies here. You may have answered among them, so nobody is said to wait.")];if(e.withheld)return[c("p","wait","The page does not show when this was written. It may be old.")];let o=c("ul","reasons");for(let s of e.reasons.filter(({id:r})=>r!=="first-contact"||e.reasons.length===1)){let{glyph:r,tone:a}=ie([s]),l=c("span","dot",E(T[r],16));l.dataset.tone=a;let u=c("bdi","",D(s.text,Me));u.dir="auto",o.append(c("li","",l,u))}let n=e.state==="waiting"?re(e,t):null;if(!n||!e.waitingSince)return[o];let i=e.needs==="words"?"Needs words from you.":"A like is enough.";if(e.since==="first-seen")return[o,c("p","wait",`${n.exact}: the page shows no time. ${i}`)];let d=n.words==="just now"?"Just now":`Waits ${n.words}`;return[o,c("p","wait",K(e.waitingSince,d,n.exact),`. ${i}`)]}function tt({name:e,accounts:t=[],called:o,tags:n=[],note:i=""}){let d=c("dl","last"),s=(r,...a)=>d.append(c("dt","",r),c("dd","",...a));if(t.length>1||t.some(({former:r})=>(r??[]).length>0)){let r=t.map(({site:a,handle:l,name:u,former:h})=>{let f=(h??[]).length>0?` (before: ${(h??[]).map(p=>O(`@${p}`)).join(", ")})`:"";return`${O(l?`@${l}`:u??"")} on ${a}${f}`});s("Known as",r.join(", "))}return o&&o!==e&&!e.startsWith(`${o} `)&&s("Likes to be called",$(o)),n.length>0&&s("Tags",n.map(r=>O(D(r,40))).join(", ")),i&&s("Your note",oe(D(i,Me))),d.childElementCount>0?[d]:[]}function no(e,t){let o=i=>i.replace(/\s+/g," ").trim(),n=o(e?.text??"").replace(/^(@[\w.]+ )+/,"");return n!==""&&t.some(({text:i})=>o(i).includes(n))}function ot(e,t){let o=c("dl","last"),n=(i,d)=>{if(!d||!d.text&&!d.about)return;let s=d.at?K(d.at,V(d.at,t),J(d.at)):"at a time I did not see",r=d.about?` about ${O(D(d.about,60))}`:"";o.append(c("dt","",i==="You"?"You":$(i)," ",s,r)),d.text&&o.append(c("dd","",oe(D(d.text,Me))))};return no(e.lastIn,e.reasons)||n(e.name,e.lastIn),n("You",e.lastOut),o.childElementCount>0?[o]:[]}var nt=`/* What every part of the overlay starts from. The page's own rules lose to these (!important inside :host wins). */

:host {
  all: initial !important;
  font-family: inherit !important;
}

:host([hidden]) {
  display: none !important;
}

[data-theme] {
  color: var(--nod-text);
  font-size: var(--nod-size-1);
  line-height: 1.4;
  text-align: start;
}

*,
::before,
::after {
  box-sizing: border-box;
}

[hidden] {
  display: none !important;
}

button {
  font: inherit;
  color: inherit;
  cursor: pointer;
}

:focus-visible {
  outline: 2px solid var(--nod-accent);
  outline-offset: 1px;
}

.unseen {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.dot {
  flex: none;
  display: inline-grid;
  place-items: center;
  inline-size: 14px;
  block-size: 14px;
  border-radius: 50%;
  color: var(--nod-on-reason);
  background: var(--nod-plain);
}
.dot[data-tone="question"] { background: var(--nod-question); }
.dot[data-tone="complaint"] { background: var(--nod-complaint); }
.dot[data-tone="kind"] { background: var(--nod-kind); }
.dot[data-tone="story"] { background: var(--nod-story); }
.dot[data-tone="promise"] { background: var(--nod-promise); }
.dot[data-tone="open"] {
  color: var(--nod-quiet);
  background: none;
}

svg {
  display: block;
  fill: none;
  stroke: currentColor;
  stroke-linecap: round;
  stroke-linejoin: round;
}

.act {
  min-block-size: 28px;
  padding: 2px 8px;
  border: 1px solid var(--nod-line);
  border-radius: 14px;
  background: none;
  transition: background-color var(--nod-move);
}
.act:hover {
  background: var(--nod-fill);
}
.act.first {
  border-color: var(--nod-accent);
  color: var(--nod-accent);
  font-weight: 600;
}

.close {
  flex: none;
  display: grid;
  place-items: center;
  inline-size: 24px;
  block-size: 24px;
  padding: 0;
  border: 0;
  border-radius: 50%;
  color: var(--nod-quiet);
  background: none;
}
.close:hover {
  color: var(--nod-text);
  background: var(--nod-fill);
}

@media (forced-colors: active) {
  .dot {
    forced-color-adjust: none;
    color: ButtonFace;
    background: ButtonText !important;
  }
  .dot[data-tone="open"] {
    color: ButtonText;
    background: none !important;
  }
}
`;var it=`/* The design tokens: once, for the overlay, the popup and the welcome page.
 * Each colour is light-dark(on light, on dark); the element that carries the tokens says which by its color-scheme:
 * our own pages follow the system, the overlay follows the site (data-theme on its innermost root).
 * Reason colours are hues of one lightness (OKLCH 0.49 on light, 0.78 on dark): none shouts louder than another, none is red.
 * Held by tests/overlay/test_colours.py: 4.5 : 1 for every text and reason colour on the sites' own backgrounds. */

:root,
[data-theme] {
  color-scheme: light dark;

  --nod-text: light-dark(#0f1419, #e7e9ea);
  --nod-quiet: light-dark(#536471, #a3adb7);
  --nod-surface: light-dark(#ffffff, #1c1e21);
  --nod-fill: light-dark(#f0f2f5, #2b2f34);
  --nod-line: light-dark(#cfd9de, #3e4449);
  --nod-accent: light-dark(#126f6a, #77c8c3);
  --nod-on-accent: light-dark(#ffffff, #0b1a1a);

  --nod-question: light-dark(#326394, #8ebcec);
  --nod-complaint: light-dark(#85541c, #deac7d);
  --nod-kind: light-dark(#844a71, #dda2c9);
  --nod-story: light-dark(#655590, #bbade9);
  --nod-plain: light-dark(#596268, #afb9c0);
  --nod-promise: light-dark(#336f43, #90c79b);
  --nod-on-reason: light-dark(#ffffff, #14181c);

  --nod-shadow: 0 4px 16px light-dark(rgb(15 20 25 / 0.16), rgb(0 0 0 / 0.6));
  --nod-font: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  --nod-size-1: 13px;
  --nod-size-2: 15px;
  --nod-size-3: 18px;
  --nod-size-4: 24px;
  --nod-radius: 8px;
  --nod-move: 120ms ease-out;
}

[data-theme="light"] {
  color-scheme: light;
}

[data-theme="dim"],
[data-theme="dark"] {
  color-scheme: dark;
}

[data-theme="dim"] {
  --nod-surface: #1e2732;
  --nod-fill: #2a3542;
  --nod-line: #425060;
}

@media (prefers-reduced-motion: reduce) {
  :root,
  [data-theme] {
    --nod-move: 0s;
  }
}
`;var rt=new Map;function so(e){let t=rt.get(e);return t||(t=new CSSStyleSheet,t.replaceSync(e),rt.set(e,t)),t}var ao=["click","dblclick","auxclick","mousedown","mouseup","pointerdown","pointerup","touchstart","touchend","keydown","keypress","keyup","copy"];function me(e){e.stopImmediatePropagation(),e.preventDefault()}function P(e,t,{debug:o=!1,theme:n="light"}){let i=document.createElement(e);i.setAttribute("data-nod","");let d=i.attachShadow({mode:o?"open":"closed"});d.adoptedStyleSheets=[it,nt,...t].map(so);let s=null,r=document.createElement(e);r.dir="ltr",r.lang="en",r.dataset.theme=n,d.append(r);for(let a of ao)i.addEventListener(a,l=>l.stopPropagation());return{host:i,root:r,setTheme(a){r.dataset.theme!==a&&(r.dataset.theme=a)},style(a){s||(d.adoptedStyleSheets=[...d.adoptedStyleSheets,s=new CSSStyleSheet]),s.replaceSync(a)}}}function Ae(e,t,o,n,i,d){let s=Math.max(8,o.width-t.width-8),r=f=>Math.min(Math.max(f,8),s),a=i?[e.right-t.width,e.left]:[e.left,e.right-t.width],l=d&&lo(e,t,o,n,i,d);if(l)return l;let u=[...a,s,8].map(r),h={left:u[0],top:8,height:0};for(let f of u)for(let[p,g]of co(e,o,st(n,f,t.width))){let b=Math.min(t.height,g-p),m=p>=e.bottom?p:g-b;if(b===t.height)return{left:f,top:m,height:b};b>h.height&&(h={left:f,top:m,height:b})}return h.height>=120?h:{...h,height:Math.max(h.height,0)}}function lo(e,t,o,n,i,d){let s=i?d.left-8-t.width:d.right+8;if(s<8||s+t.width>o.width-8)return null;let r=Math.max(8,Math.min(e.top,o.height-8-t.height)),a=r+t.height;return st(n,s,t.width).some(u=>u.top<a&&u.bottom>r)||a>o.height-8?null:{left:s,top:r,height:t.height}}var st=(e,t,o)=>e.filter(n=>n.left<t+o&&n.right>t&&n.bottom>n.top);function co(e,t,o){let n=e.bottom+3,i=e.top-3,d=Math.min(t.height-8,...o.filter(r=>r.bottom>n).map(r=>r.top-3)),s=Math.max(8,...o.filter(r=>r.top<i).map(r=>r.bottom+3));return[[n,d],[s,i]]}var de=()=>({width:document.documentElement.clientWidth,height:document.documentElement.clientHeight}),ge=e=>getComputedStyle(e).direction==="rtl";function Ee(e){return[...e.querySelectorAll('textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]')].map(o=>o.getBoundingClientRect())}var ze='a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"], [role="button"], [role="link"], [role="textbox"], [role="tab"], [role="menuitem"], [role="switch"], [role="progressbar"]';function Te(e,{left:t,width:o,height:n},i,d){let s=e.documentElement.clientHeight;for(let r=i;r+n<s/2;r+=12){let a={left:t,top:s-r-n,right:t+o,bottom:s-r};if(Ce(e,a,d))return r}return null}function Ce(e,{left:t,top:o,right:n,bottom:i},d){for(let s=t;s<=n;s+=Math.max(8,(n-t)/4))for(let r=o;r<=i;r+=Math.max(8,(i-o)/2))if(e.elementsFromPoint(s,r).find(l=>!d(l))?.closest(ze))return!1;return!0}function at(e,{host:t,anchor:o},{draw:n,pressed:i,closed:d}){let s=null,r=()=>e.getRootNode().activeElement??null,a=p=>!p.composedPath().includes(t);function l(){let p=o.getBoundingClientRect(),g=de();if(!t.isConnected||p.bottom<0||p.top>g.height)return f(!0);e.style.maxHeight="";let b={width:e.offsetWidth,height:e.offsetHeight},m=t.closest("article, [role=article]"),w=Ae(p,b,g,Ee(document),ge(t),m?m.getBoundingClientRect():null);e.style.left=`${w.left}px`,e.style.top=`${w.top}px`,e.style.maxHeight=`${w.height}px`}function u(){if(s)return;s=new AbortController,n(),e.hidden=!1,e.showPopover?.(),l(),e.focus({preventScroll:!0});let p={signal:s.signal,capture:!0};window.addEventListener("keydown",h,p),window.addEventListener("pointerdown",g=>a(g)&&f(!1),p),window.addEventListener("focusin",g=>a(g)&&f(!1),p),window.addEventListener("scroll",g=>a(g)&&l(),{...p,passive:!0}),window.addEventListener("resize",l,p)}function h(p){let g=r();p.key==="Escape"&&(g||document.activeElement===document.body)?(me(p),f(!0)):e.contains(g)&&i(p)}function f(p){if(!s)return;s.abort(),s=null;let g=e.contains(r())||document.activeElement===document.body;e.isConnected&&e.hidePopover?.(),e.hidden=!0,p&&g&&o.isConnected&&o.focus({preventScroll:!0}),d()}return{open:u,close:f,stand:l,focused:r,isOpen:()=>s!==null}}function dt(e,t,{host:o,anchor:n,now:i,changed:d,closed:s}){let r=c("section","card"),a=c("h2",""),l=c("p","quiet-line"),u=c("div",""),h=Ze(t,i,d),f=at(r,{host:o,anchor:n},{draw:g,pressed:b,closed:m});a.id="who",r.setAttribute("role","dialog"),r.setAttribute("aria-labelledby","who"),r.tabIndex=-1,r.hidden=!0,"popover"in r&&(r.popover="manual");let p=c("div","top",c("div","who",a,l),X("Close (Escape)",()=>f.close(!0)));r.append(p,u,h.node,h.problem);function g(){a.replaceChildren($(e.name)),l.textContent=Ne(e.timesHere),l.hidden=l.textContent==="",u.replaceChildren(...et(e,i()),...ot(e,i()),...tt(e));let w=h.node.contains(f.focused());h.draw(e),w&&(h.node.querySelector("button")??r).focus()}function b(w){let x=h.of(w.key);!x||w.ctrlKey||w.metaKey||w.altKey||(me(w),e.state==="waiting"&&!e.withheld&&!w.repeat&&x())}function m(){h.problem.textContent="",s()}return{node:r,open:f.open,close:f.close,isOpen:f.isOpen,update(w){e=w,f.isOpen()&&(g(),f.stand())}}}var lt=`/* The pill after an author's name: 20 px high in a 24 px target, and no taller than the site's own line. */

:host {
  display: inline-flex !important;
  flex: 0 1 auto !important;
  align-self: center !important;
  vertical-align: middle !important;
  min-inline-size: 24px !important;
  max-inline-size: min(100%, 320px) !important;
  margin-block: -8px !important;
  margin-inline-start: 6px !important;
  user-select: none !important;
}

[data-theme] {
  display: inline-flex;
  min-inline-size: 0;
  max-inline-size: 100%;
}

.chip {
  position: relative;
  isolation: isolate;
  display: inline-flex;
  align-items: center;
  gap: 4px;
  min-inline-size: 24px;
  max-inline-size: 100%;
  block-size: 24px;
  margin: 0;
  padding: 0 8px 0 4px;
  border: 0;
  color: var(--nod-quiet);
  background: none;
  font-size: var(--nod-size-1);
  font-weight: 400;
  line-height: 20px;
  white-space: nowrap;
}

.chip::before {
  content: "";
  position: absolute;
  z-index: -1;
  inset-block: 2px;
  inset-inline-start: 0;
  inline-size: var(--nod-words, 100%);
  box-sizing: border-box;
  border: 1px solid var(--nod-line);
  border-radius: 10px;
  transition: background-color var(--nod-move), border-color var(--nod-move);
}

.chip:hover,
.chip:focus-visible,
.chip[aria-expanded="true"] {
  color: var(--nod-text);
}

.chip:hover::before,
.chip:focus-visible::before,
.chip[aria-expanded="true"]::before {
  border-color: var(--nod-quiet);
  background: var(--nod-fill);
}

.chip:focus-visible {
  outline: none;
}
.chip:focus-visible::before {
  outline: 2px solid var(--nod-accent);
  outline-offset: 1px;
}

.quiet.chip::before {
  border-color: transparent;
}

/* One line: what does not fit whole wraps out of sight, the wait first. */
.label {
  display: inline-flex;
  flex-wrap: wrap;
  column-gap: 4px;
  block-size: 20px;
  min-inline-size: 0;
  overflow: hidden;
}
.label > span {
  max-inline-size: 100%;
  overflow: hidden;
  text-overflow: ellipsis;
}
.label .first::before,
.label .when::before {
  content: "· " / "";
}

.dot.head {
  inline-size: 16px;
  block-size: 16px;
  color: var(--nod-accent);
  background: none;
}
.dot.head path:first-child {
  fill: currentColor;
}

@media (prefers-reduced-motion: no-preference) {
  .dot.nods path:first-child {
    animation: nod 120ms ease-out;
  }
}

@keyframes nod {
  50% {
    transform: translateY(2px);
  }
}
`;var uo=8;function Ie(e,t,o){let n=o.now??(()=>new Date),{host:i,root:d,setTheme:s}=P("span",[lt,Ve],o),r=c("button","chip"),a=c("span","unseen"),l=null,u=null,h="",f=e.state==="waiting"||e.state==="snoozed";r.type="button",r.setAttribute("aria-haspopup","dialog"),r.setAttribute("aria-expanded","false"),a.setAttribute("role","status"),d.append(r,a);let p=new ResizeObserver(([{target:x}])=>ho(r,x)),g=x=>{x.state==="waiting"&&(u=null),w({...e,...x})},b=()=>r.setAttribute("aria-expanded","false");r.addEventListener("click",()=>{if(l?.isOpen())return l.close(!0);l||(l=dt(e,t,{host:i,anchor:r,now:n,changed:g,closed:b}),r.after(l.node)),l.open(),r.setAttribute("aria-expanded","true")});function m(){let x=u!==null?fo(u):mo(e,n());i.hidden=!x||e.state==="dismissed"&&!f;let y=JSON.stringify([x?.key,u]);!x||y===h||(h=y,r.classList.toggle("quiet",x.quiet),r.replaceChildren(...x.nodes()),p.disconnect(),p.observe(r.querySelector(".label")))}function w(x){(x.state==="waiting"||x.state==="snoozed")&&(f=!0),x.state!=="answered"&&(u=null),e=x,m(),l?.update(e)}return m(),{host:i,update:w,setTheme:s,heard(x){u=x||e.name,e={...e,state:"answered"},m(),a.textContent=`${O(u)} has been heard.`,l?.update(e)},remove(){l?.close(!1),p.disconnect(),i.remove()}}}function ho(e,t){let o=e.getBoundingClientRect(),n=t.getBoundingClientRect(),d=[...t.querySelectorAll(":scope > :not(.unseen)")].map(r=>r.getBoundingClientRect()).filter(({top:r})=>r<n.bottom-1),s=Math.max(...d.map(({right:r})=>r-o.left),0);e.style.setProperty("--nod-words",`${Math.min(o.width,s+uo)}px`)}function fo(e){return{key:["heard",e],quiet:!0,nodes:()=>[c("span","dot head nods",E(T.head,16)),c("span","label",c("span","what",$(e)," has been heard."))]}}function mo(e,t){if(e.state==="spam")return null;if(e.withheld)return go(e);if(e.state==="snoozed")return le(e,"later",se(e.until,t));if(e.state==="answered")return le(e,"tick","answered");if(e.state==="dismissed")return le(e,"ring","set aside");let{words:o,glyph:n,tone:i}=ie(e.reasons),d=Se(e.reasons)?"first time":"",s=re(e,t),r=()=>{let a=c("span","dot",E(T[n],14));a.dataset.tone=i;let l=c("span","label",ct(e.name),c("span","what",o));if(d&&l.append(" ",c("span","first",d)),s&&e.waitingSince){let u=K(e.waitingSince,s.words,s.exact);u.className="when",l.append(" ",u)}return[a,l]};return{key:[e.name,o,d,s?.words??"",s?.exact??""],quiet:!1,nodes:r}}function go(e){return e.withheld==="replies-hidden"?le(e,"ring","replies hidden: you may have answered"):e.withheld==="age-unknown"?le(e,"ring","I cannot see its date"):null}function le(e,t,o){let n=()=>{let i=c("span","dot",E(T[t],14));i.dataset.tone="open";let d=c("span","label",ct(e.name),c("span","what",o));return d.title=o,[i,d]};return{key:[e.name,t,o],quiet:!0,nodes:n}}var ct=e=>c("span","unseen",$(e)," ");var pt=`/* What may be given away: a card in the middle of the window, read before anything is done with it. */

:host {
  display: block !important;
  position: fixed !important;
  z-index: 9999 !important; /* Facebook shows posts in dialogs over the page */
  inset: 10vh 0 auto !important;
  inline-size: min(560px, calc(100vw - 32px)) !important;
  margin-inline: auto !important;
}

.donate {
  padding: 16px;
  border: 1px solid var(--nod-line);
  border-radius: var(--nod-radius);
  color: var(--nod-text);
  background: var(--nod-surface);
  box-shadow: var(--nod-shadow);
}
.top {
  display: flex;
  align-items: flex-start;
  gap: 8px;
}
.top > p {
  flex: 1;
  margin: 0;
}
.shown {
  box-sizing: border-box;
  inline-size: 100%;
  block-size: 40vh;
  margin-block: 12px;
  padding: 8px;
  border: 1px solid var(--nod-line);
  border-radius: var(--nod-radius);
  color: var(--nod-text);
  background: var(--nod-surface);
  font: 12px/1.4 ui-monospace, monospace;
  overflow-wrap: anywhere;
}
.answers {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
}
.said {
  min-block-size: 1.4em;
  margin: 8px 0 0;
  color: var(--nod-quiet);
}
`;function Re({capture:e,report:t},o,n){let{host:i,root:d,setTheme:s}=P("div",[pt],n),r=c("section","donate"),a=c("p","said"),l=c("textarea","shown");r.setAttribute("aria-label","From Nod: a page to give away"),a.setAttribute("role","status"),l.readOnly=!0,l.value=e,l.setAttribute("aria-label","The page without anybody's words"),r.addEventListener("keydown",f=>f.key==="Escape"&&o.close());let u=async()=>{a.textContent=await o.copy(t)?"The report is copied. It holds counts, no words.":"I could not copy it."},h=()=>{o.save(e),a.textContent="Saved with your downloads. Nothing was sent."};return r.append(c("div","top",c("p","","This is the shape of the page. Each word, name, number and address in it is made up; look through it before you give it to anybody."),X("Close",()=>o.close())),l,c("div","answers",M("Save it as a file","act first",h),M("Copy a report of counts","act",u)),a),d.append(r),{host:i,setTheme:s,remove:()=>i.remove()}}var ut=`/* The line at the page's edge: small, in the corner that both sites leave free, a dot when folded. */

:host {
  display: block !important;
  position: fixed !important;
  z-index: 9999 !important; /* Facebook shows posts in dialogs over the page */
  inset-block-end: 12px !important;
  inset-inline-start: 12px !important;
  max-inline-size: min(248px, calc(100vw - 24px)) !important;
}

.line {
  display: flex;
  align-items: flex-start;
  gap: 4px;
  padding: 3px 8px 3px 3px;
  border: 1px solid var(--nod-line);
  border-radius: 16px;
  color: var(--nod-quiet);
  background: var(--nod-surface);
  overflow-wrap: anywhere;
}
.folded.line {
  inline-size: 26px;
  padding: 0;
  border-radius: 13px;
}

.mark {
  flex: none;
  display: grid;
  place-items: center;
  inline-size: 24px;
  block-size: 24px;
  padding: 0;
  border: 0;
  border-radius: 50%;
  color: var(--nod-quiet);
  background: none;
}
.mark:hover {
  background: var(--nod-fill);
}
.mark[data-tone="waiting"] {
  color: var(--nod-accent);
}
.mark[data-tone="limit"] {
  color: var(--nod-complaint);
}

.said {
  min-inline-size: 0;
  padding-block: 3px;
}
.said p {
  margin: 0;
}
.said .main {
  color: var(--nod-text);
}
.said code {
  padding: 0 4px;
  border-radius: 4px;
  background: var(--nod-fill);
  font-family: ui-monospace, Menlo, Consolas, monospace;
  user-select: all;
}
.answers {
  display: flex;
  gap: 8px;
  margin-block: 6px 3px;
}
`;var ht=12,ft=2e3;function mt({host:e,style:t},{folded:o,cramp:n}){let i=-1/0,d=a=>a===e,s=()=>Te(document,e.getBoundingClientRect(),ht,d);function r(){if(!e.isConnected||e.offsetParent)return;i=performance.now(),n(!1);let a=s();a===null&&!o()&&(n(!0),a=s()),t(`:host { inset-block-end: ${a??ht}px !important }`)}return{stand:r,leave:()=>{i=-1/0},look(){let a=performance.now()-i;a===1/0||a>ft&&!Ce(document,e.getBoundingClientRect(),d)?r():a>ft&&(i=performance.now())}}}var yo={at:"times",author:"names",name:"names",handle:"handles",text:"words",id:"links",url:"links",in_reply_to:"who answers whom",thread:"who answers whom",posts:"posts",replies:"replies",comments:"comments",viewer:"which account is yours","own account":"which account is yours",quote:"what is quoted",lang:"languages",my_reactions:"your likes"},gt="narrow window",wt={id:"donate",label:"Help to mend it"},bo={"more replies":"more replies","more comments":"more comments","most relevant only":"comments that it finds less relevant","see more":"the rest of long posts"},xt=new Intl.ListFormat("en",{type:"conjunction"});function $e(e,t,o){let n=e.site??"The site",i=(s,r={})=>({main:s,command:null,more:[],tone:"calm",answers:[],...r}),d=(s,r={})=>i(s,{tone:"limit",...r});switch(e.state){case"reading":return i(`Reading: ${e.read??0} of ${Oe(e.seen??0)}.`);case"read":return ko(e,n,t,o,i);case"broken":return d(`${n} changed its page: I cannot read it${yt(e.since,t,o)}.`,{more:["Nobody is forgotten: what was read before stays."],answers:[wt]});case"logged-out":return d(`You are logged out of ${n}: I cannot tell what is for you.`);case"unsupported":return i("I do not read this kind of page.");case"not-running":return d("Nod is not running. Start it:",{command:"nod run"});case"not-paired":return d("Nod is not connected yet. Open its button in the toolbar.");case"outdated":return d("Nod on this machine is older than this extension. Update it:",{command:"pipx upgrade nod-agent"});case"account":return i(`Is this you: ${So(e.account)}?`,{tone:"waiting",answers:[{id:"yes",label:"Yes"},{id:"notMe",label:"Not me"}]});case"paused":return i(`Nod is paused on ${n}.`,{answers:[{id:"readAgain",label:"Read again"}]});case"left-out":return i("This page is left out.",{answers:[{id:"readAgain",label:"Read it again"}]});case"refresh":return d("Nod was updated.",{answers:[{id:"refresh",label:"Refresh this page"}]})}}function ko({seen:e=0,read:t=0,waiting:o=0,missing:n=[],hidden:i=[],changed:d=!1,since:s=null,untold:r=0,untaken:a=0},l,u,h,f){let p=o===1?"1 person waits":`${o} people wait`,g=o>0?`${p} on this page.`:"Nobody waits on this page.",b=[],m=vo(n.filter(y=>y!==gt),l,yt(s,u,h));m&&b.push(m),n.includes(gt)&&b.push("The window is too narrow for me to see who you are, so I keep nothing of this page."),r>0&&b.push(`${r===1?"1 answer of yours is":`${r} answers of yours are`} not in the log yet; I keep trying.`),a>0&&b.push(`Nod could not take ${Oe(a)} of this page.`),b.push(t<e?`Read ${t} of ${Oe(e)}.`:`Read ${t===1?"the 1 post":`all ${t} posts`} on it.`),d&&!m&&b.push(`${l} has begun to change its page. I still read all of it, in a second way.`);let w=[...new Set(i.map(y=>bo[y]??y))];w.length>0&&b.push(`The page hides ${xt.format(w)}; I see only what is shown.`),o===0&&b.push("I do not read messages.");let x=n.length>0||r>0||t<e;return f(g,{more:b,answers:m?[wt]:[],tone:x?"limit":o>0?"waiting":"calm"})}function vo(e,t,o=""){let n=[...new Set(e.map(i=>yo[i]??i))];return n.length>0?`${t} changed its page: I cannot see ${xt.format(n)}${o}.`:""}var Oe=e=>e===1?"1 post":`${e} posts`;function yt(e,t,o){let n=e?ne(e,t,o):"";return!n||n==="just now"?"":n.startsWith("since")?` ${n}`:` for ${n}`}function So(e){return e?.handle?`@${O(e.handle)}`:O(e?.name)}var No={calm:"head",waiting:"said",limit:"struck"},Mo=1100;function Le(e,t,o){let n=o.now??(()=>new Date),{host:i,root:d,setTheme:s,style:r}=P("div",[ut],o),a=M("","mark",y),l=c("div","said"),u=c("div","answers"),h=c("div",""),f=c("div","line",a,l),p=new AbortController,g=mt({host:i,style:r},{folded:x,cramp:S}),b=null,m=!1,w="";h.setAttribute("role","status"),l.id="said",l.append(h,u),a.setAttribute("aria-controls","said"),d.append(f),window.addEventListener("resize",z,{signal:p.signal,passive:!0});function x(){return b??(m||innerWidth<Mo&&e.state!=="account")}function y(){b=!x(),z()}function S(k){m=k,R()}function z(){g.leave(),A()}function A(){I(),R(),g.look()}function I(){let k=$e(e,n()),W=JSON.stringify(k);if(W===w)return;w=W,k.answers.length!==u.childElementCount&&g.leave(),h.ariaLive=e.state==="reading"?"off":"polite";let q=c("p","main",k.main);k.command&&q.append(" ",c("code","",k.command)),h.replaceChildren(q,...k.more.map(j=>c("p","",j))),u.replaceChildren(...k.answers.map(({id:j,label:Z},Y)=>M(Z,Y===0?"act first":"act",()=>t[j]?.()))),u.hidden=k.answers.length===0,a.dataset.tone=k.tone,a.replaceChildren(E(T[No[k.tone]],16)),a.title=k.main}function R(){let k=x();f.classList.toggle("folded",k),l.className=k?"said unseen":"said";for(let W of u.querySelectorAll("button"))W.tabIndex=k?-1:0;a.setAttribute("aria-expanded",String(!k)),a.setAttribute("aria-label",k?`Nod: ${a.title} Unfold`:"Nod: fold to a dot")}return A(),requestAnimationFrame(g.stand),{host:i,setTheme:s,update(k){e=k,A()},remove(){p.abort(),i.remove()}}}var bt=`/* The card of the first nod: one person's words, large, over the margin that both sites keep at the end of the line. */

:host {
  display: block !important;
  position: fixed !important;
  z-index: 9999 !important; /* Facebook shows posts in dialogs over the page */
  inset-block-start: 72px !important;
  inset-inline-end: 16px !important;
  inline-size: min(344px, calc(100vw - 32px)) !important;
}

.greeting {
  max-block-size: calc(100vh - 96px);
  padding: 16px;
  overflow: auto;
  border: 1px solid var(--nod-line);
  border-radius: var(--nod-radius);
  color: var(--nod-text);
  background: var(--nod-surface);
  box-shadow: var(--nod-shadow);
  font-size: var(--nod-size-2);
  line-height: 1.45;
  overflow-wrap: anywhere;
}

.top {
  display: flex;
  align-items: flex-start;
  gap: 8px;
  margin-inline-end: -8px;
}
.top > p {
  flex: 1;
  margin: 0;
  color: var(--nod-quiet);
}
.top .name {
  color: var(--nod-text);
  font-weight: 700;
}

blockquote {
  margin: 12px 0;
  font-size: var(--nod-size-4);
  font-weight: 600;
  line-height: 1.3;
}
blockquote.long {
  font-size: var(--nod-size-3);
}

.greeting > p {
  margin: 0;
}
.top > .nobody {
  color: var(--nod-text);
  font-size: var(--nod-size-3);
  line-height: 1.35;
}
.next {
  margin: 12px 0 0;
  padding: 0;
  list-style: none;
}
.next a {
  display: inline-block;
  padding-block: 4px;
  color: var(--nod-accent);
  font-weight: 600;
}

.heard {
  flex: 1;
  display: flex;
  align-items: center;
  gap: 12px;
  font-size: var(--nod-size-3);
  font-weight: 600;
}
.heard svg {
  flex: none;
  color: var(--nod-accent);
}
.heard svg path:first-child {
  fill: currentColor;
}
@media (prefers-reduced-motion: no-preference) {
  .heard svg path:first-child {
    animation: nod 120ms ease-out;
  }
}

@keyframes nod {
  50% {
    transform: translateY(2px);
  }
}
`;var Eo=90,zo=280;function qe(e,t,o){let n=o.now??(()=>new Date),{host:i,root:d,setTheme:s}=P("div",[bt],o),r=c("section","greeting"),a=c("p","unseen");r.setAttribute("aria-label","From Nod"),a.setAttribute("role","status"),d.append(r,a),r.addEventListener("keydown",p=>p.key==="Escape"&&t.close());let l=()=>X("Close",()=>t.close());function u({name:p,words:g,at:b,url:m}){let w=b?K(b,V(b,n()),J(b)):"",x=c("blockquote",g.length>Eo?"long":"",oe(D(g,zo))),y=c("p","",$(p)," wrote",w?" ":"",w,":");r.replaceChildren(c("div","top",y,l()),x,c("p","","I have not seen an answer from you.")),kt(m)&&r.append(c("div","next",vt(m,"Show the post")))}function h(){let p=(e.links??[]).filter(({url:m})=>kt(m)),g=p.length>0?"Nobody on this page waits. Next: your replies.":"Nobody on this page waits.";r.replaceChildren(c("div","top",c("p","nobody",g),l()));let b=c("ul","next");for(let{label:m,url:w}of p)b.append(c("li","",vt(w,m)));p.length>0&&r.append(b)}function f(){e.person?u(e.person):h()}return f(),{host:i,setTheme:s,update(p){e=p,f()},heard(p){let g=c("span","",$(p)," has been heard.");r.replaceChildren(c("div","top",c("div","heard",E(T.head,32),g),l())),a.textContent=g.textContent},remove(){i.remove()}}}var kt=e=>e?.startsWith("https://")??!1;function vt(e,t){let o=c("a","",t);return o.href=e,o}var St=`/* The panel beside a composer, in the top layer: as wide as a card, quiet, and nothing that moves. */

:host {
  display: block !important;
}

.panel {
  position: fixed;
  inset: 0 auto auto 0;
  inline-size: min(360px, calc(100vw - 16px));
  max-block-size: calc(100vh - 16px);
  margin: 0;
  padding: 2px 12px 4px;
  overflow: hidden auto;
  overscroll-behavior: contain;
  border: 1px solid var(--nod-line);
  border-radius: var(--nod-radius);
  color: var(--nod-text);
  background: var(--nod-surface);
  box-shadow: var(--nod-shadow);
  font-size: var(--nod-size-1);
  line-height: 1.4;
  cursor: auto;
}
.panel.folded,
.panel.passive {
  inline-size: max-content;
  max-inline-size: min(360px, calc(100vw - 16px));
}
.panel.passive {
  border-color: transparent;
  box-shadow: none;
  pointer-events: none; /* nothing here is to be pressed: what lies around it stays the site's */
}
.panel:focus {
  outline: none;
}
.panel:focus-visible {
  outline: 2px solid var(--nod-accent);
  outline-offset: -2px;
}
.panel p {
  max-inline-size: none;
}

.top {
  display: flex;
  align-items: center;
  gap: 8px;
  min-block-size: 24px;
}
.quiet {
  margin: 0;
  color: var(--nod-quiet);
}
.fold {
  flex: none;
  display: grid;
  place-items: center;
  inline-size: 24px;
  block-size: 24px;
  margin-inline: auto -6px;
  padding: 0;
  border: 0;
  border-radius: 50%;
  color: var(--nod-quiet);
  background: none;
}
.strongest {
  display: flex;
  gap: 4px;
  inline-size: 100%;
  min-block-size: 24px;
  padding: 0;
  border: 0;
  color: var(--nod-text);
  background: none;
  text-align: start;
}
.short {
  min-inline-size: 0;
  overflow: hidden;
  white-space: nowrap;
  text-overflow: ellipsis;
}
.hints {
  margin: 0;
  padding: 0;
  list-style: none;
}
.notice {
  margin: 0;
  padding-block: 4px;
  color: var(--nod-quiet);
}
.foot {
  display: flex;
  align-items: center;
  justify-content: space-between;
  border-block-start: 1px solid var(--nod-line);
}
.key {
  color: var(--nod-quiet);
}
.quiet-act {
  min-block-size: 24px;
  min-inline-size: 24px;
  padding: 0 2px;
  border: 0;
  border-radius: 4px;
  color: var(--nod-quiet);
  background: none;
}
.quiet-act:hover,
.fold:hover {
  color: var(--nod-text);
  background: var(--nod-fill);
}
`;var Nt=`/* One hint: message, sentence, what can be done; the reason stays folded until it is asked for. */

.hint {
  display: flex;
  gap: 8px;
  padding-block: 6px;
  border-block-start: 1px solid var(--nod-line);
}
.hint .dot {
  inline-size: 16px;
  block-size: 16px;
  margin-block-start: 1px;
}
.told {
  flex: 1;
  min-inline-size: 0;
}
.message {
  margin: 0;
  overflow-wrap: anywhere;
}
.hint[data-level="warn"] .message {
  font-weight: 600;
}
.acts {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  column-gap: 8px;
  margin-block-start: 2px;
}
.pair {
  display: inline-flex;
  gap: 8px;
}
.why {
  margin: 2px 0 0;
  color: var(--nod-quiet);
}
.copy {
  max-inline-size: 100%;
  overflow-wrap: anywhere;
  text-align: start;
}
.copy-word {
  color: var(--nod-accent);
}
`;var Mt=`/* The sentence with its marked words: an underline beside the tint, so that colour is never the only sign. */

.sentence {
  margin: 2px 0 0;
  color: var(--nod-quiet);
  overflow-wrap: anywhere;
}
.legend {
  display: block;
}
.sentence mark {
  padding-inline: 1px;
  border-radius: 2px;
  color: var(--nod-text);
  background: var(--nod-fill);
  text-decoration: underline;
  text-decoration-color: var(--nod-accent);
  text-decoration-thickness: 2px;
  text-underline-offset: 3px;
}
.sentence mark.differs {
  text-decoration-style: dotted;
}

@media (forced-colors: active) {
  .sentence mark {
    color: MarkText;
    background: Mark;
  }
}
`;var At=`/* Three words beside the box in which the user writes: an open ring is an offer, a filled one is there. */

.ticks {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  column-gap: 12px;
  min-block-size: 24px;
}
.tick {
  display: inline-flex;
  align-items: center;
  gap: 4px;
  white-space: nowrap;
  color: var(--nod-quiet);
  transition: color var(--nod-move);
}
.tick[data-done] {
  color: var(--nod-accent);
}
`;var Et="The browser did not let me copy this.";var Oo=new Intl.Segmenter(void 0,{granularity:"sentence"});function He(e,t,o=[],n=140){let i=[...o.map(p=>({...zt(p,e),mark:"differs"})),...t?[{...zt(t,e),mark:"words"}]:[]].filter(({from:p,to:g})=>p<g);if(i.length===0)return null;let d=Math.min(...i.map(({from:p})=>p)),s=Math.max(...i.map(({to:p})=>p)),r=$o(e,d,s),[a,l]=Lo(e,r,d,s,n),h=[...new Set([a,l,...i.flatMap(p=>[p.from,p.to])])].filter(p=>p>=a&&p<=l).sort((p,g)=>p-g),f=h.slice(1).map((p,g)=>{let b=h[g],m=i.find(w=>w.from<=b&&w.to>=p)?.mark??null;return{text:e.slice(b,p).replace(/\s/gu," "),mark:m}});return{before:a>r[0],parts:f,after:l<r[1]}}function zt([e,t],o){let n=i=>De(o,Math.min(Math.max(0,Math.trunc(i)||0),o.length));return{from:n(e),to:n(t)}}function $o(e,t,o){let n=t,i=o;for(let{index:d,segment:s}of Oo.segment(e)){let r=d+s.trimEnd().length;d<=t&&t<d+s.length&&(n=d+(s.length-s.trimStart().length)),d<o&&o<=d+s.length&&(i=Math.max(r,o))}return[Math.min(n,t),i]}function Lo(e,[t,o],n,i,d){if(o-t<=d)return[t,o];let s=Math.max(0,d-(i-n)),r=Math.max(t,n-Math.floor(s/2)),a=Math.min(o,r+d);return[r===t?t:qo(e,r,n),a===o?o:Ho(e,a,Math.min(i,a))]}function qo(e,t,o){for(let n=t;n<Math.min(t+16,o);n+=1)if(/\s/u.test(e[n]))return n+1;return De(e,t)}function Ho(e,t,o){for(let n=t;n>Math.max(t-16,o);n-=1)if(/\s/u.test(e[n]??" "))return n;return De(e,t)}var Do=/^[\uDC00-\uDFFF\p{M}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]/u;function De(e,t){let o=t;for(;o>0&&o<e.length&&(e[o-1]==="‍"||Do.test(e.slice(o,o+2)));)o-=1;return o}var Po=240;function Tt(e,{span:t=null,differs:o=[]}){let n=He(e,t,o,o.length>0?Po:void 0);if(!n)return null;let i=c("bdi","words",n.before?"… ":null);for(let{text:d,mark:s}of n.parts)i.append(s?c("mark",s,d):d);return n.after&&i.append(" …"),i.dir="auto",c("p","sentence","“",i,"”",o.length>0?c("span","legend","Marked: what differs."):null)}var Go={warn:{glyph:"hold",tone:"complaint",said:"Look again: "},note:{glyph:"speech",tone:"plain",said:"Note: "}},Fo=3,Bo=0;function Ct(e,t,o){let{glyph:n,tone:i,said:d}=Go[e.level],s=c("span","dot",E(T[n],14));s.dataset.tone=i;let r=c("p","message",c("span","unseen",d),e.message),a=c("div","told",r),l=c("p","why",e.why),u=c("div","acts"),h=null,f="";l.id=`why-${Bo+=1}`,l.hidden=!0;let p=M("Why","quiet-act",()=>{l.hidden=!l.hidden,p.setAttribute("aria-expanded",String(!l.hidden)),o.resized()});p.setAttribute("aria-expanded","false"),p.setAttribute("aria-controls",l.id);let g=M("Not useful","quiet-act",()=>o.notUseful(e));for(let w of(e.suggestions??[]).slice(0,Fo))u.append(Wo(w,o));u.append(c("span","pair",p,g)),a.append(u,l);let b=c("li","hint",s,a);b.dataset.level=e.level;function m(w,x){let y=JSON.stringify([x,w.span,w.differs]);y!==f&&(f=y,h?.remove(),h=Tt(x,w),h&&r.after(h))}return m(e,t),{node:b,update:m}}function Wo(e,{copy:t,say:o}){let n=c("bdi","words",e),i=c("span","copy-word","copy");n.dir="auto";let d=M("","act copy",async()=>{let s=await t(e);i.textContent=s?"copied":"copy",o(s?"Copied.":Et)});return d.append(c("span","quote","“",n,"”")," ",i),d}function It(e){let t=c("ul","hints"),o=new Map;t.id="hints",t.setAttribute("aria-label","Hints");function n(i,d){let s=i.map(Uo);for(let[r,a]of o)s.includes(r)||(a.node.remove(),o.delete(r));return i.forEach((r,a)=>{let l=o.get(s[a])??Ct(r,d,e);o.set(s[a],l),l.update(r,d),t.children[a]!==l.node&&t.insertBefore(l.node,t.children[a]??null)}),s}return{node:t,update:n}}var Uo=({id:e,message:t,suggestions:o})=>JSON.stringify([e,t,o]);function Rt(e,t,o,n){window.addEventListener("keydown",i,{capture:!0,signal:n});function i(s){let r=t();!r||!e.contains(r)||(s.stopImmediatePropagation(),s.key==="Escape"?(s.preventDefault(),o()):s.key==="Tab"&&d(s,r))}function d(s,r){let a=[...e.querySelectorAll("button")].filter(u=>u.checkVisibility()),l=s.shiftKey?[a[0],e]:[a.at(-1)];a.length>0&&!l.includes(r)||(s.preventDefault(),(s.shiftKey?a.at(-1):a[0])?.focus())}}var G=4,Pe=160,Ot=8,Yo=24,_o=4e3,Jo=new Set(["IMG","VIDEO","CANVAS"]);function Fe(e,t,o,n,i,{fromRight:d=!1,before:s=null}={}){let r=[...jo(e,t,o,n,d)];return s&&r.unshift({left:e.left+s.left,top:e.bottom+s.top}),r.filter(({left:u,top:h})=>u>=0&&h>=0&&u+o.width<=n.width&&h+o.height<=n.height).filter(u=>!Ge($t(u,o),[...i.controls,e])).find(u=>!Ge($t(u,o),i.words))??null}function*jo(e,t,o,n,i){let d=Lt(e,o,n,i);for(let a of new Set([t.bottom-e.bottom<Pe?t.bottom:e.bottom,e.bottom]))for(let l=a+G;l<=a+Pe;l+=Ot)for(let u of d)yield{left:u,top:l};let s=t===e?[]:[t.right+2*G,t.left-o.width-2*G],r=Math.max(0,Math.min(e.top,n.height-o.height-G));for(let a of i?s.reverse():s)yield{left:a,top:r};for(let a=e.top-o.height-G;a>=e.top-o.height-Pe/2;a-=Ot)for(let l of d)yield{left:l,top:a}}function Lt(e,t,o,n){let i=Math.max(0,Math.min(e.left,o.width-t.width)),d=Math.max(i,Math.min(e.right,o.width)-t.width),s=[];for(let r=i;r<=d;r+=Yo)s.push(r);return n?s.map(r=>i+d-r):s}function Be(e,t,o,n){let[i]=Lt(e,t,o,n),d=o.height-e.bottom-2*G,s=e.top-2*G;return d>=Math.min(t.height,s)?{left:i,top:e.bottom+G,height:Math.max(d,0)}:{left:i,top:Math.max(G,e.top-G-t.height),height:Math.max(s,0)}}var $t=({left:e,top:t},{width:o,height:n})=>({left:e,top:t,right:e+o,bottom:t+n}),We=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Ge=(e,t)=>t.some(o=>We(e,o));function qt(e,t,o,n){let i=[...e.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"], [role="alert"]')],d=t?[t,...i.filter(a=>!a.contains(t)&&!t.contains(a))]:[e.body],s={controls:[],words:[]},r=[...d];for(let a=0;r.length>0&&a<_o;a+=1){let l=r.pop();if(n(l))continue;let u=l.getBoundingClientRect();l.hasAttribute("data-nod")&&s.controls.push(u),!(u.width>0&&u.height>0&&!Ge(u,[o]))&&(Ko(l,u)?s.controls.push(u):Jo.has(l.tagName)?s.words.push(u):(r.push(...l.children),s.words.push(...Vo(l))))}return s}function Ko(e,t){return!e.matches(ze)||e.matches('article, [role="article"]')||t.right===t.left?!1:e.checkVisibility({visibilityProperty:!0})}function Vo(e){return[...e.childNodes].filter(o=>o.nodeType===Node.TEXT_NODE&&/\S/u.test(o.nodeValue??"")).flatMap(o=>{let n=e.ownerDocument.createRange();return n.selectNode(o),[...n.getClientRects()]})}var Xo=400,Qo=600;function Ht({host:e,panel:t,style:o},{chosen:n,cramp:i,picture:d}){let s="",r=null,a,l=null;function u(m,w,x=!1){if(l={box:m,frame:w},!e.isConnected)return;let y=w.closest('[role="dialog"]'),S=w.getBoundingClientRect(),z=y?y.getBoundingClientRect():S,A=de(),I=JSON.stringify([S,z,A,n(),d(),Ue(t)]);if(I===s&&!x)return;if(s=I,S.bottom<0||S.top>A.height)return p();f();let R=ge(m),k={left:0,right:A.width,top:Math.max(0,S.top-Xo),bottom:Math.min(A.height,z.bottom+Qo)},W=qt(document,y,k,pe=>pe===e),q=h(S,z,A,W,R);if(q)return g(q.left,q.top,S);if(!n())return p();let{left:j,top:Z,height:Y}=Be(S,Ue(t),A,R);g(j,Z,S,Y)}function h(m,w,x,y,S){let z=k=>Fe(m,w,Ue(t),x,k,{fromRight:S,before:r}),{controls:A}=y,I={controls:A,words:[]};i(!1);let R=z(y);return R||(n()?z(I)??z({controls:A.filter(k=>We(k,w)),words:[]}):n()===!1?z(I):(i(!0),z(y)??z(I)))}function f(){e.hidden=!1,t.popover&&!t.matches(":popover-open")&&t.showPopover()}function p(){e.hidden=!0,r=null}function g(m,w,x,y){r=x?{left:m-x.left,top:w-x.bottom}:null,a=y,b(m,w)}function b(m,w){let x=a===void 0?"":`max-block-size: ${a}px;`;o(`.panel { transform: translate(${m}px, ${w}px); ${x} }`)}return{standBy:u,put:g,again(){s="",l&&u(l.box,l.frame)},follow(){if(!l||!r||e.hidden)return;let{left:m,top:w,bottom:x}=l.frame.getBoundingClientRect();if(x<0||w>de().height)return p();b(m+r.left,x+r.top)}}}function Ue(e){let{width:t,height:o}=e.getBoundingClientRect();return{width:t,height:o}}var Zo=[["name","Name"],["point","Their point"],["answered","Answered"]];function Dt(){let e=c("div","ticks"),t={},o="";e.setAttribute("role","group"),e.setAttribute("aria-label","What your answer holds");function n(i){let d=Zo.filter(([a])=>i[a]!==void 0),s=d.filter(([a])=>i[a]&&!t[a]).map(([,a])=>a);t=i,e.hidden=d.length===0;let r=JSON.stringify(d.map(([a])=>[a,i[a]]));return r!==o&&e.replaceChildren(...d.map(([a,l])=>en(l,i[a]===!0))),o=r,s}return{node:e,update:n}}function en(e,t){let o=c("span","tick",E(T[t?"tick":"ring"],14),e);return o.append(c("span","unseen",t?": there":": not yet")),t&&(o.dataset.done=""),o}var Pt="I cannot see whom this answers.";function Ye(e,t){let{host:o,root:n,setTheme:i,style:d}=P("div",[St,At,Nt,Mt],t),s=t.spoken??new Set,r=Dt(),a=It({copy:e.copy,say:Ke,notUseful:e.notUseful,resized:pe}),l=M("","fold",()=>Y(!W())),u=c("p","quiet"),h=M("","strongest",()=>Y(!0)),f=c("p","notice"),p=M("Not for this draft","quiet-act",()=>e.rest()),g=c("div","foot",p,t.key?c("span","key",t.key):null),b=c("div","top",r.node,u,l),m=c("section","panel",b,h,a.node,f,g),w=c("span","unseen"),x=new AbortController,y={ticks:{},hints:[],text:""},S=t.folded==null?null:!t.folded,z=!1,A="",I="",R;m.setAttribute("aria-label","Nod"),m.tabIndex=-1,"popover"in m&&(m.popover="manual"),l.setAttribute("aria-controls","hints"),l.setAttribute("aria-label","Hints"),w.setAttribute("role","status"),n.append(m,w),o.hidden=!0,m.addEventListener("mousedown",v=>v.preventDefault()),Rt(m,q,j,x.signal);let k=Ht({host:o,panel:m,style:d},{chosen:()=>S,cramp:Z,picture:()=>A});function W(){return S??!z}function q(){return n.getRootNode().activeElement}function j(){Y(!1),e.leave()}function Z(v){z=v,ue()}function Y(v){let H=q()===h;S=v,e.folds?.(!v),ue(),H&&m.focus({preventScroll:!0}),pe()}function pe(){S??=!0,k.again()}function _t(v){y=v;let H=r.update(y.ticks).map(U=>`${U}: there`),C=a.update(y.hints,y.text),ee=(U,te)=>{te&&!s.has(U)&&H.push(te),te&&s.add(U)};y.hints.forEach(({message:U},te)=>ee(C[te],U));for(let U of[y.unknown?Pt:"",y.notice?.words??""])ee(U,U);A=JSON.stringify([...C,Object.keys(y.ticks),y.unknown,y.notice?.words]),ue(),H.length>0&&Ke(H.join(" "))}function Ke(v){w.textContent=v}function ue(){let v=W(),H=`${v} ${A}`;if(H===I&&y.notice===R)return;I=H,R=y.notice;let[C,...ee]=y.hints;m.classList.toggle("folded",!v),u.textContent=y.unknown?Pt:"Nod",u.hidden=!y.unknown&&(!r.node.hidden||!C),b.hidden=r.node.hidden&&u.hidden,a.node.hidden=!v||!C,g.hidden=!v||!C,l.hidden=!C,l.setAttribute("aria-expanded",String(v&&!!C)),l.title=v?"Fold":"Unfold",l.replaceChildren(E(T[v?"fold":"unfold"],12)),h.hidden=v||!C,h.replaceChildren(...h.hidden?[]:[c("span","short",C.message),ee.length>0?` +${ee.length}`:""]),Jt(),m.classList.toggle("passive",!C&&!y.notice?.act)}function Jt(){let v=y.notice?.act;f.replaceChildren(y.notice?.words??""),v&&f.append(" ",M(v.label,"act",v.does)),f.hidden=!y.notice}return{host:o,setTheme:i,update:_t,standBy:k.standBy,follow:k.follow,standIn(v,H,C=!0){S=C,o.hidden=!1,m.removeAttribute("popover"),ue(),k.put(v,H)},enter(){return!o.isConnected||y.hints.length===0&&!y.notice?!1:(Y(!0),m.focus({preventScroll:!0}),!0)},holdsFocus:()=>!!q(),remove(){x.abort(),o.remove()}}}var Ft="2026-11-22T14:10:00Z",tn={postKey:null,reasons:[],waitingSince:null,since:"posted",needs:"nod",state:"waiting",withheld:null,timesHere:0,lastIn:null,lastOut:null},L=(e,t)=>({...tn,name:e,...t}),F=(e,t)=>({id:e,text:t}),we=L("Joe Smith",{reasons:[F("question","Joe asks: When does the coupon expire?")],waitingSince:"2026-11-22T11:10:00Z",needs:"words",timesHere:3,lastIn:{at:"2026-11-10T09:00:00Z",text:"Is there still a teal one?",about:null},lastOut:{at:"2026-11-10T12:00:00Z",text:"Two left, and one is yours if you like.",about:"the teal mug"},accounts:[{platform:"x",handle:"joesmith",name:"Joe Smith",former:["joe_s"]},{platform:"facebook",handle:null,name:"Joseph Smith",former:[]}],tags:["mugs","fair"],note:"Met at the fair. Collects teal."}),Bt=[{says:"question",words:"When does the coupon expire?",model:we},{says:"kind word, first time",words:"Your fox hangs over my daughter’s bed.",model:L("Maya",{reasons:[F("praise","Maya says: Your fox hangs over my daughter’s bed."),F("first-contact","")],waitingSince:"2026-11-17T09:30:00Z",timesHere:1})},{says:"thanks",words:"شكرا على كل شيء",model:L("دانا",{reasons:[F("thanks","شكرا على كل شيء")],waitingSince:"2026-11-03T09:30:00Z"})},{says:"unhappy",words:"The parcel came open and the teal bag is missing.",model:L("Sam",{reasons:[F("complaint","Sam is unhappy: the teal bag is missing.")],waitingSince:"2026-11-22T13:40:00Z",needs:"words"})},{says:"story; only the day of the first sight is known",words:"Your drawing was on our old dog’s basket.",model:L("Lee",{reasons:[F("story","Lee tells of their dog.")],waitingSince:"2026-11-20T09:30:00Z",since:"first-seen",needs:"words"})},{says:"promise",words:"Did you find out?",model:L("Ana Silva",{reasons:[F("promise","You promised: I’ll check and let you know.")],waitingSince:"2026-11-21T09:30:00Z",needs:"words"})},{says:"spoke to you",words:"@you good morning",model:L("Kim",{reasons:[F("mention","Kim spoke to you.")],waitingSince:"2026-11-22T14:09:40Z"})},{says:"wrote back",words:"And in blue?",model:L("Noor",{reasons:[F("follow-up","Noor wrote back: And in blue?")],waitingSince:"2026-11-22T13:10:00Z",needs:"words"})},{says:"passed it on",words:"Everybody should see this.",model:L("Ed",{reasons:[F("share","Ed passed your fox on.")],waitingSince:"2025-11-22T13:10:00Z"})},{says:"snoozed",words:"When does the shop open?",model:{...we,name:"Bo",state:"snoozed",until:"2026-11-23T09:00:00Z"}},{says:"answered",words:"Is it dishwasher proof?",model:{...we,name:"Uli",state:"answered"}},{says:"heard",words:"Your fox hangs over my daughter’s bed.",model:{...we,name:"Maya"},heard:"Maya"},{says:"replies hidden",words:"Which size is it?",model:L("Ines",{withheld:"replies-hidden"})},{says:"no date shown",words:"Which size is it?",model:L("Tom",{withheld:"age-unknown"})}],Wt=[{says:"reading",model:{state:"reading",site:"X",seen:37,read:12}},{says:"nobody waits",model:{state:"read",site:"X",seen:37,read:37,waiting:0}},{says:"people wait",model:{state:"read",site:"X",seen:37,read:37,waiting:3}},{says:"as a dot",model:{state:"read",site:"X",seen:37,read:37,waiting:3},folded:!0},{says:"cannot read a field",model:{state:"read",site:"X",seen:37,read:37,waiting:1,missing:["at"],since:"2026-11-22T12:10:00Z"}},{says:"hidden replies",model:{state:"read",site:"X",seen:37,read:34,waiting:0,hidden:["more replies"]}},{says:"cannot read",model:{state:"broken",site:"X",since:"2026-11-22T12:10:00Z"}},{says:"logged out",model:{state:"logged-out",site:"X"}},{says:"not running",model:{state:"not-running"}},{says:"not paired",model:{state:"not-paired"}},{says:"older than the extension",model:{state:"outdated"}},{says:"whose account",model:{state:"account",account:{handle:"teal_fox"}}},{says:"paused",model:{state:"paused",site:"X"}},{says:"left out",model:{state:"left-out"}},{says:"after an update",model:{state:"refresh"}},{says:"a page of another kind",model:{state:"unsupported"}}],Ut=[{says:"the first nod",height:300,model:{person:{name:"Maya",words:"Your fox hangs over my daughter’s bed.",at:"2026-11-17T09:30:00Z",url:"https://x.com/maya/status/1"}}},{says:"many words",height:400,model:{person:{name:"Noor",words:"I bought the mug for my father, who drank his tea from the same chipped cup for thirty years, and he has now put the old cup on the shelf beside the photographs.",at:null,url:"https://x.com/noor/status/2"}}},{says:"heard",height:160,heard:"Maya",model:{person:{name:"Maya",words:"",at:null}}},{says:"nobody waits",height:200,model:{person:null,links:[{label:"Your mentions",url:"https://x.com/notifications/mentions"}]}}],ce={id:"repeated-reply",level:"note",message:"Almost what you wrote to Ana and 3 others.",why:"Friendly words that are plainly routine do worse than plain ones: people notice that they were handled.",span:null,differs:[[10,13]]},xe={id:"generic-thanks",level:"note",message:"Joe won’t see that you read it.",span:[0,28],suggestions:["the coupon date","the owl"],why:"Words about the very thing that somebody said show that you listened."},Gt={id:"placeholder",level:"warn",message:"“[Name]” is still to be filled in.",span:[3,9],suggestions:[],why:"A gap that was left tells that the words were made for many."},_e="We had a fine autumn with many fairs and long evenings in the workshop, and as our company always says, our product speaks for itself, whatever the weather, the season or the mood of the people who come and look at it.",Yt=[{says:"nothing yet",height:76,model:{text:"Hello",ticks:{name:!1,point:!1,answered:!1},hints:[]}},{says:"by name",height:76,model:{text:"Hello Joe",ticks:{name:!0,point:!1,answered:!1},hints:[]}},{says:"all three",height:76,model:{text:"It runs until Friday, Joe.",ticks:{name:!0,point:!0,answered:!0},hints:[]}},{says:"they asked nothing",height:76,model:{text:"Thanks Joe",ticks:{name:!0,point:!1},hints:[]}},{says:"one hint",height:210,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[ce]}},{says:"words to copy",height:200,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[xe]}},{says:"copied",height:200,copied:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[xe]}},{says:"why",height:270,why:!0,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[ce]}},{says:"folded",height:100,folded:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[xe,ce]}},{says:"three hints, the strongest first",height:420,model:{text:"Hi [Name], thank you so much.",ticks:{name:!1,point:!1,answered:!1},hints:[Gt,xe,ce]}},{says:"a long draft, cut around the words",height:236,model:{text:_e,ticks:{},hints:[{id:"about-us",level:"note",message:"This speaks of you and hardly of them.",why:"People look for themselves in what they read.",span:[_e.indexOf("our company"),_e.indexOf("itself")+6]}]}},{says:"right to left",height:210,model:{text:"شكرا جزيلا دانا على كل شيء",ticks:{name:!0},hints:[{...ce,differs:[[11,15]]}]}},{says:"whom it answers is not seen",height:76,model:{text:"Hello",ticks:{},hints:[],unknown:!0}},{says:"not seen, and a hint",height:190,model:{text:"Hi [Name]",ticks:{},hints:[Gt],unknown:!0}},{says:"slow",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod takes long today. What it finds will stand here."}}},{says:"not running",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod is not running, so there are no hints. Start it: nod run"}}},{says:"a hint that muted itself",height:130,model:{text:"Hello",ticks:{name:!1},hints:[],notice:{words:"You found this hint not useful 6 times of late, so it rests from now on.",act:{label:"Put it on again",does:()=>{}}}}}];var on=[{title:"X, light",theme:"light",look:"x"},{title:"X, dim",theme:"dim",look:"x"},{title:"X, black",theme:"dark",look:"x"},{title:"Facebook, light",theme:"light",look:"facebook"},{title:"Facebook, dark",theme:"dark",look:"facebook"}],B=()=>({}),nn={done:B,snooze:B,notForMe:B,undo:B},je=()=>new Date(Ft);function N(e,t,...o){let n=document.createElement(e);return n.className=t,n.append(...o),n}function rn({theme:e},{says:t,words:o,model:n,heard:i}){let d=Ie(n,nn,{debug:!0,theme:e,now:je});i&&d.heard(i);let s=N("span","author",n.name);s.dir="auto";let r=N("div","line",s,d.host),a=N("div","text",o);a.dir="auto";let l=N("article","post",N("div","face"),N("div","body",r,a));return l.title=t,l}var sn='<article data-testid="tweet" role="article" tabindex="0"><a href="/p_1" role="link">w2 w3</a><div data-testid="tweetText" dir="auto" lang="en">w4 w5 w6</div></article>';function Je(e,t,o){let n=N("div","corner",t.host);return n.style.height=`${o}px`,N("figure","",n,N("figcaption","",e))}function an({says:e,model:t,height:o,folded:n=!1,why:i=!1,copied:d=!1},s){let a=Ye({copy:async()=>!0,notUseful:B,rest:B,leave:B},{...s,key:"Shift+F2"}),l=N("div","writing",t.text.slice(0,40));l.dir="auto";let u=N("div","corner",l,a.host);u.style.height=`${o}px`,a.update(t),a.standIn(8,36,!n);let h=f=>a.host.shadowRoot?.querySelector(f)?.dispatchEvent(new MouseEvent("click"));return i&&h(".hint [aria-controls]"),d&&h(".copy"),N("figure","",u,N("figcaption","",e))}for(let e of on){let t=N("section",`site ${e.look} ${e.theme}`,N("h2","",e.title));if(t.append(N("div","feed",...Bt.map(n=>rn(e,n)))),e.look==="x"){let n={debug:!0,theme:e.theme,now:je},i=Wt.map(({says:r,model:a,folded:l=!1})=>{let u=Le(a,{},n),h=u.host.shadowRoot?.querySelector(".mark");return h?.getAttribute("aria-expanded")===String(l)&&h.dispatchEvent(new MouseEvent("click")),Je(r,u,132)}),d=Ut.map(({says:r,model:a,heard:l,height:u})=>{let h=qe(a,{close:B},n);return l&&h.heard(l),Je(r,h,u)}),s=Re({capture:sn,report:"{}"},{close:B,copy:async()=>!0,save:B},n);t.append(N("div","corners",...i,...d,Je("a page to give away",s,460)))}let o={debug:!0,theme:e.theme,now:je};t.append(N("h3","","While one writes"),N("div","corners",...Yt.map(n=>an(n,o)))),document.body.append(t)}})();
