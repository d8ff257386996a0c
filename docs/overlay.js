"use strict";(()=>{var Xe=`/* The card beside the chip: 320 px, in the top layer. */

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
`;var Vt=/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu,Xt=new Intl.Segmenter("en",{granularity:"grapheme"});function he(e){let t=(e??"").replace(Vt,"").replace(/[\s\p{Cc}]+/gu," ").trim();return t?G(t,60):"Somebody"}function $(e){return`⁨${he(e)}⁩`}function G(e,t){if(e.length<=t)return e;let o=0,n=0;for(let{index:r,segment:i}of Xt.segment(e.slice(0,t*20))){if(n===t)break;o=r+i.length,n+=1}if(o>=e.length)return e;let s=e.slice(0,o),d=s.lastIndexOf(" ");return`${d>t*.8?s.slice(0,d):s}…`}var Qe="http://www.w3.org/2000/svg";function c(e,t,...o){let n=document.createElement(e);return t&&(n.className=t),n.append(...o.filter(s=>s!==null)),n}function M(e,t,o){let n=c("button",t,e);return n.type="button",n.addEventListener("click",()=>o()),n}function Z(e,t){let o=M("","close",t);return o.setAttribute("aria-label",e),o.title=e,o.append(A(["M3 3l6 6","M9 3l-6 6"],12)),o}function L(e){let t=c("bdi","name",he(e));return t.dir="auto",t}function ne(e){let t=c("bdi","words",e);return t.dir="auto",c("span","quote","“",t,"”")}function K(e,t,o){let n=c("time","time",t);return n.dateTime=e,n.title=o,c("span","",n,c("span","unseen",`, ${o}`))}function A(e,t){let o=document.createElementNS(Qe,"svg");for(let[n,s]of Object.entries({viewBox:"0 0 12 12",width:t,height:t,"stroke-width":1.5}))o.setAttribute(n,String(s));o.setAttribute("aria-hidden","true");for(let n of e){let s=document.createElementNS(Qe,"path");s.setAttribute("d",n),o.append(s)}return o}var Qt="en-GB";var Ze=new Map;function _(e,t,o){let n=JSON.stringify([t,o]),s=Ze.get(n);return s||Ze.set(n,s=new Intl.DateTimeFormat(Qt,{...t,timeZone:o})),s.format(e)}var fe=(e,t)=>_(e,{hour:"2-digit",minute:"2-digit",hourCycle:"h23"},t);function ee(e,t){let[o,n,s]=_(e,{day:"2-digit",month:"2-digit",year:"numeric"},t).split("/").map(Number);return Date.UTC(s,n-1,o)/864e5}function xe(e,t,o,n){if(Math.abs(o)<7)return _(e,{weekday:"long"},n);let s=_(e,{year:"numeric"},n)===_(t,{year:"numeric"},n);return _(e,{day:"numeric",month:"long",...s?{}:{year:"numeric"}},n)}function ie(e,t,o){let n=new Date(e),s=t.getTime()-n.getTime(),d=ee(t,o)-ee(n,o);return s<6e4?"just now":s<36e5?`${Math.floor(s/6e4)} min`:d===0?`since ${fe(n,o)}`:s<12*36e5?`${Math.floor(s/36e5)} h`:d===1?"since yesterday":`since ${xe(n,t,d,o)}`}function V(e,t,o){let n=new Date(e),s=ee(t,o)-ee(n,o);return s<=0?`today at ${fe(n,o)}`:s===1?"yesterday":`on ${xe(n,t,s,o)}`}function be(e,t,o){let n=new Date(e),s=ee(n,o)-ee(t,o);return s<=0?`at ${fe(n,o)}`:s===1?"tomorrow":`on ${xe(n,t,s,o)}`}function J(e,t){let o=new Date(e),n=_(o,{day:"numeric",month:"long",year:"numeric"},t);return`${_(o,{weekday:"long"},t)} ${n} at ${fe(o,t)}`}function ke(e){let t=new Date(e);return t.setDate(t.getDate()+1),t.setHours(9,0,0,0),t.toISOString()}var ve={promise:{words:"you promised",glyph:"promise",tone:"promise"},question:{words:"asks you",glyph:"question",tone:"question"},complaint:{words:"is unhappy",glyph:"complaint",tone:"complaint"},"follow-up":{words:"wrote back",glyph:"back",tone:"plain"},story:{words:"shares a story",glyph:"story",tone:"story"},praise:{words:"kind word",glyph:"heart",tone:"kind"},thanks:{words:"thanks you",glyph:"heart",tone:"kind"},mention:{words:"spoke to you",glyph:"speech",tone:"plain"},reply:{words:"spoke to you",glyph:"speech",tone:"plain"},comment:{words:"spoke to you",glyph:"speech",tone:"plain"},share:{words:"passed it on",glyph:"share",tone:"plain"},"their-news":{words:"has news",glyph:"news",tone:"story"},listening:{words:"speaks of you",glyph:"listening",tone:"plain"},"keep-in-touch":{words:"quiet lately",glyph:"listening",tone:"plain"}};function se(e){let t=new Set(e.map(n=>n.id)),o=Object.keys(ve).find(n=>t.has(n));return ve[o??"mention"]}var Se=e=>e.some(t=>t.id==="first-contact");function re({waitingSince:e,since:t},o){return e?t==="first-seen"?{words:`seen ${V(e,o).replace(/^on /,"")}`,exact:`I first saw it on ${J(e)}`}:{words:ie(e,o),exact:J(e)}:null}function ae(e,t){return e?e==="next-word"?"until they write":be(e,t):"later"}var Zt=new Intl.PluralRules("en",{type:"ordinal"}),eo={one:"st",two:"nd",few:"rd",other:"th"};function Ne(e){return e<1?"":e===1?"First time here":`${e}${eo[Zt.select(e)]} time here`}var to="Nod did not hear that, so nothing has changed. Is it running?",oo="Nod did not answer. Check whether it went through before you try again.";function et(e,t,o){let n=c("div","actions"),s=c("p","problem");s.setAttribute("role","alert");async function d(m,p){if(n.ariaBusy==="true")return;n.ariaBusy="true",s.textContent="";let f=await Promise.resolve().then(()=>m()).catch(()=>({ok:!1}));n.ariaBusy="false",f?.ok===!1?s.textContent=f.detail??(f.state==="no-answer"?oo:to):o(p)}let r=()=>d(e.done,{state:"answered"}),i=()=>d(e.notForMe,{state:"dismissed"}),a=()=>d(e.undo,{state:"waiting",until:null}),l=()=>{let m=ke(t());d(()=>e.snooze(m),{state:"snoozed",until:m})},u={d:r,s:l,n:i};function h(m){let p=e.about?[de("All about them","Opens their page in the side panel","act",e.about)]:[];if(m.withheld)return[];if(m.state!=="waiting"){let f=c("span","",no(m,t())),x=de("Undo","They wait again","act",a);return f.id="outcome",x.setAttribute("aria-describedby",f.id),[f,x,...p]}return[de("Done","Already answered, or nothing to add (d)","act first",r),de("Snooze until tomorrow","Comes back tomorrow at nine (s)","act",l),de("Not for me","Set it aside (n)","act",i),...p]}return{node:n,problem:s,draw(m){n.replaceChildren(...h(m)),n.hidden=n.childElementCount===0},of:m=>u[m?.toLowerCase()??""]}}function de(e,t,o,n){let s=M(e,o,n);return s.title=t,s}function no(e,t){return e.state==="answered"?"Answered.":e.state==="snoozed"?`Back ${ae(e.until,t)}.`.replace("Back until they write","Rests until they write"):"Set aside."}var z={question:["M4.2 4.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3","M6 9.4v.01"],complaint:["M4.2 4.6v.01M7.8 4.6v.01","M3.9 8.5a2.6 2.6 0 0 1 4.2 0"],back:["M5 3.4L2.9 5.5 5 7.6","M3.2 5.5h3.6a2 2 0 0 1 2 2v.9"],story:["M3.4 4.2h5.2M3.4 6.1h5.2","M3.4 8h3"],heart:["M6 9L3.5 6.5a1.6 1.6 0 0 1 2.3-2.3L6 4.5l.2-.3a1.6 1.6 0 0 1 2.3 2.3z"],speech:["M3.2 4.2a.8.8 0 0 1 .8-.8h4a.8.8 0 0 1 .8.8v2.6a.8.8 0 0 1-.8.8H6.2L4.4 9.2V7.6H4a.8.8 0 0 1-.8-.8z"],share:["M3.2 8.4V7a2 2 0 0 1 2-2h3.4","M6.8 3.1L8.8 5 6.8 6.9"],news:["M6 3.2v5.6M3.2 6h5.6","M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8"],listening:["M4.2 6v.01","M5.7 4.3a2.3 2.3 0 0 1 0 3.4M7.6 3.2a4 4 0 0 1 0 5.6"],promise:["M4.1 9.2V3.2h4L7 5l1.1 1.8h-4"],tick:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M4.1 6.1l1.4 1.4 2.5-2.8"],ring:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0"],hold:["M4.8 3.9v4.2","M7.2 3.9v4.2"],unfold:["M3 4.6L6 7.6 9 4.6"],fold:["M3 7.4L6 4.4 9 7.4"],later:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M6 3.7V6l1.5 1"],struck:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M3.2 8.8l5.6-5.6"],said:["M1.5 3a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H6.4L3.8 10.2V8H2.5a1 1 0 0 1-1-1z"],head:["M2.85 4.5a3.15 3.15 0 1 0 6.3 0a3.15 3.15 0 1 0-6.3 0","M1.8 8.4c1.95 3 6.45 3 8.4 0"]};var Me=240;function tt(e,t){if(e.withheld==="replies-hidden")return[c("p","wait","The page hides replies here. You may have answered among them, so nobody is said to wait.")];if(e.withheld)return[c("p","wait","The page does not show when this was written. It may be old.")];let o=c("ul","reasons");for(let r of e.reasons.filter(({id:i})=>i!=="first-contact"||e.reasons.length===1)){let{glyph:i,tone:a}=se([r]),l=c("span","dot",A(z[i],16));l.dataset.tone=a,o.append(c("li","",l,io(G(r.text,Me))))}let n=e.state==="waiting"?re(e,t):null;if(!n||!e.waitingSince)return[o];let s=e.needs==="words"?"Needs words from you.":"A like is enough.";if(e.since==="first-seen")return[o,c("p","wait",`${n.exact}: the page shows no time. ${s}`)];let d=n.words==="just now"?"Just now":`Waits ${n.words}`;return[o,c("p","wait",K(e.waitingSince,d,n.exact),`. ${s}`)]}function io(e){let[,t,o]=/^(.*?: )(.*)$/su.exec(e)??["",e,""],n=c("bdi","",o);return n.dir="auto",c("span","",t,n)}function ot({name:e,accounts:t=[],called:o,tags:n=[],note:s=""}){let d=c("dl","last"),r=(i,...a)=>d.append(c("dt","",i),c("dd","",...a));if(t.length>1||t.some(({former:i})=>(i??[]).length>0)){let i=t.map(({site:a,handle:l,name:u,former:h})=>{let m=(h??[]).length>0?` (before: ${(h??[]).map(p=>$(`@${p}`)).join(", ")})`:"";return`${$(l?`@${l}`:u??"")} on ${a}${m}`});r("Known as",i.join(", "))}return o&&o!==e&&!e.startsWith(`${o} `)&&r("Likes to be called",L(o)),n.length>0&&r("Tags",n.map(i=>$(G(i,40))).join(", ")),s&&r("Your note",ne(G(s,Me))),d.childElementCount>0?[d]:[]}function so(e,t){let o=s=>s.replace(/\s+/g," ").trim(),n=o(e?.text??"").replace(/^(@[\w.]+ )+/,"");return n!==""&&t.some(({text:s})=>o(s).includes(n))}function nt(e,t){let o=c("dl","last"),n=(s,d)=>{if(!d||!d.text&&!d.about)return;let r=d.at?K(d.at,V(d.at,t),J(d.at)):"at a time I did not see",i=d.about?` about ${$(G(d.about,60))}`:"";o.append(c("dt","",s==="You"?"You":L(s)," ",r,i)),d.text&&o.append(c("dd","",ne(G(d.text,Me))))};return so(e.lastIn,e.reasons)||n(e.name,e.lastIn),n("You",e.lastOut),o.childElementCount>0?[o]:[]}var it=`/* What every part of the overlay starts from. The page's own rules lose to these (!important inside :host wins). */

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
`;var st=`/* The design tokens: once, for the overlay, the popup and the welcome page.
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
`;var rt=new Map;function lo(e){let t=rt.get(e);return t||(t=new CSSStyleSheet,t.replaceSync(e),rt.set(e,t)),t}var co=["click","dblclick","auxclick","mousedown","mouseup","pointerdown","pointerup","touchstart","touchend","keydown","keypress","keyup","copy"];function me(e){e.stopImmediatePropagation(),e.preventDefault()}function P(e,t,{debug:o=!1,theme:n="light"}){let s=document.createElement(e);s.setAttribute("data-nod","");let d=s.attachShadow({mode:o?"open":"closed"});d.adoptedStyleSheets=[st,it,...t].map(lo);let r=null,i=document.createElement(e);i.dir="ltr",i.lang="en",i.dataset.theme=n,d.append(i);for(let a of co)s.addEventListener(a,l=>l.stopPropagation());return{host:s,root:i,setTheme(a){i.dataset.theme!==a&&(i.dataset.theme=a)},style(a){r||(d.adoptedStyleSheets=[...d.adoptedStyleSheets,r=new CSSStyleSheet]),r.replaceSync(a)}}}function Ae(e,t,o,n,s,d){let r=Math.max(8,o.width-t.width-8),i=m=>Math.min(Math.max(m,8),r),a=s?[e.right-t.width,e.left]:[e.left,e.right-t.width],l=d&&po(e,t,o,n,s,d);if(l)return l;let u=[...a,r,8].map(i),h={left:u[0],top:8,height:0};for(let m of u)for(let[p,f]of uo(e,o,at(n,m,t.width))){let x=Math.min(t.height,f-p),g=p>=e.bottom?p:f-x;if(x===t.height)return{left:m,top:g,height:x};x>h.height&&(h={left:m,top:g,height:x})}return h.height>=120?h:{...h,height:Math.max(h.height,0)}}function po(e,t,o,n,s,d){let r=s?d.left-8-t.width:d.right+8;if(r<8||r+t.width>o.width-8)return null;let i=Math.max(8,Math.min(e.top,o.height-8-t.height)),a=i+t.height;return at(n,r,t.width).some(u=>u.top<a&&u.bottom>i)||a>o.height-8?null:{left:r,top:i,height:t.height}}var at=(e,t,o)=>e.filter(n=>n.left<t+o&&n.right>t&&n.bottom>n.top);function uo(e,t,o){let n=e.bottom+3,s=e.top-3,d=Math.min(t.height-8,...o.filter(i=>i.bottom>n).map(i=>i.top-3)),r=Math.max(8,...o.filter(i=>i.top<s).map(i=>i.bottom+3));return[[n,d],[r,s]]}var le=()=>({width:document.documentElement.clientWidth,height:document.documentElement.clientHeight}),ge=e=>getComputedStyle(e).direction==="rtl";function Ee(e){return[...e.querySelectorAll('textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]')].map(o=>o.getBoundingClientRect())}var ze='a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"], [role="button"], [role="link"], [role="textbox"], [role="tab"], [role="menuitem"], [role="switch"], [role="progressbar"]';function Te(e,{left:t,width:o,height:n},s,d){let r=e.documentElement.clientHeight;for(let i=s;i+n<r/2;i+=12){let a={left:t,top:r-i-n,right:t+o,bottom:r-i};if(Ce(e,a,d))return i}return null}function Ce(e,{left:t,top:o,right:n,bottom:s},d){for(let r=t;r<=n;r+=Math.max(8,(n-t)/4))for(let i=o;i<=s;i+=Math.max(8,(s-o)/2))if(e.elementsFromPoint(r,i).find(l=>!d(l))?.closest(ze))return!1;return!0}function dt(e,{host:t,anchor:o},{draw:n,pressed:s,closed:d}){let r=null,i=()=>e.getRootNode().activeElement??null,a=p=>!p.composedPath().includes(t);function l(){let p=o.getBoundingClientRect(),f=le();if(!t.isConnected||p.bottom<0||p.top>f.height)return m(!0);e.style.maxHeight="";let x={width:e.offsetWidth,height:e.offsetHeight},g=t.closest("article, [role=article]"),b=Ae(p,x,f,Ee(document),ge(t),g?g.getBoundingClientRect():null);e.style.left=`${b.left}px`,e.style.top=`${b.top}px`,e.style.maxHeight=`${b.height}px`}function u(){if(r)return;r=new AbortController,n(),e.hidden=!1,e.showPopover?.(),l(),e.focus({preventScroll:!0});let p={signal:r.signal,capture:!0};window.addEventListener("keydown",h,p),window.addEventListener("pointerdown",f=>a(f)&&m(!1),p),window.addEventListener("focusin",f=>a(f)&&m(!1),p),window.addEventListener("scroll",f=>a(f)&&l(),{...p,passive:!0}),window.addEventListener("resize",l,p)}function h(p){let f=i();p.key==="Escape"&&(f||document.activeElement===document.body)?(me(p),m(!0)):e.contains(f)&&s(p)}function m(p){if(!r)return;r.abort(),r=null;let f=e.contains(i())||document.activeElement===document.body;e.isConnected&&e.hidePopover?.(),e.hidden=!0,p&&f&&o.isConnected&&o.focus({preventScroll:!0}),d()}return{open:u,close:m,stand:l,focused:i,isOpen:()=>r!==null}}function lt(e,t,{host:o,anchor:n,now:s,changed:d,closed:r}){let i=c("section","card"),a=c("h2",""),l=c("p","quiet-line"),u=c("div",""),h=et(t,s,d),m=!1,p=dt(i,{host:o,anchor:n},{draw:x,pressed:g,closed:b});a.id="who",i.setAttribute("role","dialog"),i.setAttribute("aria-labelledby","who"),i.tabIndex=-1,i.hidden=!0,"popover"in i&&(i.popover="manual");let f=c("div","top",c("div","who",a,l),Z("Close (Escape)",()=>p.close(!0)));i.append(f,u,h.node,h.problem);function x(){a.replaceChildren(L(e.name)),l.textContent=Ne(e.timesHere),l.hidden=l.textContent==="",u.replaceChildren(...tt(e,s()),...nt(e,s()),...ot(e));let w=p.focused(),y=h.node.contains(w)||m&&w===i&&e.state!=="waiting";m=!1,h.draw(e),y&&(h.node.querySelector("button")??i).focus()}function g(w){let y=h.of(w.key);!y||w.ctrlKey||w.metaKey||w.altKey||(me(w),!(e.state!=="waiting"||e.withheld||w.repeat)&&(m=!0,y()))}function b(){h.problem.textContent="",r()}return{node:i,open:p.open,close:p.close,isOpen:p.isOpen,update(w){e=w,p.isOpen()&&(x(),p.stand())}}}var ct=`/* The pill after an author's name: 20 px high in a 24 px target, and no taller than the site's own line. */

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
`;var fo=8;function Ie(e,t,o){let n=o.now??(()=>new Date),{host:s,root:d,setTheme:r}=P("span",[ct,Xe],o),i=c("button","chip"),a=c("span","unseen"),l=null,u=null,h="",m=e.state==="waiting"||e.state==="snoozed";i.type="button",i.setAttribute("aria-haspopup","dialog"),i.setAttribute("aria-expanded","false"),a.setAttribute("role","status"),d.append(i,a);let p=new ResizeObserver(([{target:w}])=>mo(i,w)),f=w=>{w.state==="waiting"&&(u=null),b({...e,...w})},x=()=>i.setAttribute("aria-expanded","false");i.addEventListener("click",()=>{if(l?.isOpen())return l.close(!0);l||(l=lt(e,t,{host:s,anchor:i,now:n,changed:f,closed:x}),i.after(l.node)),l.open(),i.setAttribute("aria-expanded","true")});function g(){let w=u!==null?go(u):wo(e,n());s.hidden=!w||e.state==="dismissed"&&!m;let y=JSON.stringify([w?.key,u]);!w||y===h||(h=y,i.classList.toggle("quiet",w.quiet),i.replaceChildren(...w.nodes()),p.disconnect(),p.observe(i.querySelector(".label")))}function b(w){(w.state==="waiting"||w.state==="snoozed")&&(m=!0),w.state!=="answered"&&(u=null),e=w,g(),l?.update(e)}return g(),{host:s,update:b,setTheme:r,heard(w){u=w||e.name,e={...e,state:"answered"},g(),a.textContent=`${$(u)} has been heard.`,l?.update(e)},remove(){l?.close(!1),p.disconnect(),s.remove()}}}function mo(e,t){let o=e.getBoundingClientRect(),n=t.getBoundingClientRect(),d=[...t.querySelectorAll(":scope > :not(.unseen)")].map(i=>i.getBoundingClientRect()).filter(({top:i})=>i<n.bottom-1),r=Math.max(...d.map(({right:i})=>i-o.left),0);e.style.setProperty("--nod-words",`${Math.min(o.width,r+fo)}px`)}function go(e){return{key:["heard",e],quiet:!0,nodes:()=>[c("span","dot head nods",A(z.head,16)),c("span","label",c("span","what",L(e)," has been heard."))]}}function wo(e,t){if(e.state==="spam")return null;if(e.withheld)return yo(e);if(e.state==="snoozed")return ce(e,"later",ae(e.until,t));if(e.state==="answered")return ce(e,"tick","answered");if(e.state==="dismissed")return ce(e,"ring","set aside");let{words:o,glyph:n,tone:s}=se(e.reasons),d=Se(e.reasons)?"first time":"",r=re(e,t),i=()=>{let a=c("span","dot",A(z[n],14));a.dataset.tone=s;let l=c("span","label",pt(e.name),c("span","what",o));if(d&&l.append(" ",c("span","first",d)),r&&e.waitingSince){let u=K(e.waitingSince,r.words,r.exact);u.className="when",l.append(" ",u)}return[a,l]};return{key:[e.name,o,d,r?.words??"",r?.exact??""],quiet:!1,nodes:i}}function yo(e){return e.withheld==="replies-hidden"?ce(e,"ring","replies hidden: you may have answered"):e.withheld==="age-unknown"?ce(e,"ring","I cannot see its date"):null}function ce(e,t,o){let n=()=>{let s=c("span","dot",A(z[t],14));s.dataset.tone="open";let d=c("span","label",pt(e.name),c("span","what",o));return d.title=o,[s,d]};return{key:[e.name,t,o],quiet:!0,nodes:n}}var pt=e=>c("span","unseen",L(e)," ");var ut=`/* What may be given away: a card in the middle of the window, read before anything is done with it. */

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
`;function Oe({capture:e,report:t},o,n){let{host:s,root:d,setTheme:r}=P("div",[ut],n),i=c("section","donate"),a=c("p","said"),l=c("textarea","shown");i.setAttribute("aria-label","From Nod: a page to give away"),a.setAttribute("role","status"),l.readOnly=!0,l.value=e,l.setAttribute("aria-label","The page without anybody's words"),i.addEventListener("keydown",m=>m.key==="Escape"&&o.close());let u=async()=>{a.textContent=await o.copy(t)?"The report is copied. It holds counts, no words.":"I could not copy it."},h=()=>{o.save(e),a.textContent="Saved with your downloads. Nothing was sent."};return i.append(c("div","top",c("p","","This is the shape of the page. Each word, name, number and address in it is made up; look through it before you give it to anybody."),Z("Close",()=>o.close())),l,c("div","answers",M("Save it as a file","act first",h),M("Copy a report of counts","act",u)),a),d.append(i),{host:s,setTheme:r,remove:()=>s.remove()}}var ht=`/* The line at the page's edge: small, in the corner that both sites leave free, a dot when folded. */

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
`;var ft=12,mt=2e3;function gt({host:e,style:t},{folded:o,cramp:n}){let s=-1/0,d=a=>a===e,r=()=>Te(document,e.getBoundingClientRect(),ft,d);function i(){if(!e.isConnected||e.offsetParent)return;s=performance.now(),n(!1);let a=r();a===null&&!o()&&(n(!0),a=r()),t(`:host { inset-block-end: ${a??ft}px !important }`)}return{stand:i,leave:()=>{s=-1/0},look(){let a=performance.now()-s;a===1/0||a>mt&&!Ce(document,e.getBoundingClientRect(),d)?i():a>mt&&(s=performance.now())}}}var ko={at:"times",author:"names",name:"names",handle:"handles",text:"words",id:"links",url:"links",in_reply_to:"who answers whom",thread:"who answers whom",posts:"posts",replies:"replies",comments:"comments",viewer:"which account is yours","own account":"which account is yours",quote:"what is quoted",lang:"languages",my_reactions:"your likes"},wt="narrow window",$e="I do not read messages.",yt={id:"donate",label:"Help to mend it"},vo={"more replies":"more replies","more comments":"more comments","most relevant only":"comments that it finds less relevant","see more":"the rest of long posts"},xt=new Intl.ListFormat("en",{type:"conjunction"});function Le(e,t,o){let n=e.site??"The site",s=(r,i={})=>({main:r,command:null,more:[],tone:"calm",answers:[],...i}),d=(r,i={})=>s(r,{tone:"limit",...i});switch(e.state){case"reading":return s(`Reading: ${e.read??0} of ${Re(e.seen??0)}.`);case"read":return So(e,n,t,o,s);case"broken":return d(`${n} changed its page: I cannot read it${bt(e.since,t,o)}.`,{more:["Nobody is forgotten: what was read before stays."],answers:[yt]});case"logged-out":return d(`You are logged out of ${n}: I cannot tell what is for you.`);case"unsupported":return s("I do not read this kind of page.");case"not-running":return d("Nod is not running. Start it:",{command:"nod run"});case"not-paired":return d("Nod is not connected yet. Open its button in the toolbar.");case"outdated":return d("Nod on this machine is older than this extension. Update it:",{command:"pipx upgrade nod-agent"});case"account":return s(`Is this you: ${Mo(e.account)}?`,{tone:"waiting",answers:[{id:"yes",label:"Yes"},{id:"notMe",label:"Not me"}]});case"paused":return s(`Nod is paused on ${n}.`,{answers:[{id:"readAgain",label:"Read again"}]});case"left-out":return s("This page is left out.",{answers:[{id:"readAgain",label:"Read it again"}]});case"refresh":return d("Nod was updated.",{answers:[{id:"refresh",label:"Refresh this page"}]})}}function So({seen:e=0,read:t=0,waiting:o=0,missing:n=[],hidden:s=[],changed:d=!1,since:r=null,untold:i=0,untaken:a=0},l,u,h,m){let p=o===1?"1 person waits":`${o} people wait`,f=o>0?`${p} on this page.`:"Nobody waits on this page.",x=[],g=No(n.filter(y=>y!==wt),l,bt(r,u,h));g&&x.push(g),n.includes(wt)&&x.push("The window is too narrow for me to see who you are, so I keep nothing of this page."),i>0&&x.push(`${i===1?"1 answer of yours is":`${i} answers of yours are`} not in the log yet; I keep trying.`),a>0&&x.push(`Nod could not take ${Re(a)} of this page.`),x.push(t<e?`Read ${t} of ${Re(e)}.`:`Read ${t===1?"the 1 post":`all ${t} posts`} on it.`),d&&!g&&x.push(`${l} has begun to change its page. I still read all of it, in a second way.`);let b=[...new Set(s.map(y=>vo[y]??y))];b.length>0&&x.push(`The page hides ${xt.format(b)}; I see only what is shown.`),o===0&&x.push($e);let w=n.length>0||i>0||t<e;return m(f,{more:x,answers:g?[yt]:[],tone:w?"limit":o>0?"waiting":"calm"})}function No(e,t,o=""){let n=[...new Set(e.map(s=>ko[s]??s))];return n.length>0?`${t} changed its page: I cannot see ${xt.format(n)}${o}.`:""}var Re=e=>e===1?"1 post":`${e} posts`;function bt(e,t,o){let n=e?ie(e,t,o):"";return!n||n==="just now"?"":n.startsWith("since")?` ${n}`:` for ${n}`}function Mo(e){return e?.handle?`@${$(e.handle)}`:$(e?.name)}var Ao={calm:"head",waiting:"said",limit:"struck"},Eo=1100;function qe(e,t,o){let n=o.now??(()=>new Date),{host:s,root:d,setTheme:r,style:i}=P("div",[ht],o),a=M("","mark",S),l=c("div","said"),u=c("div","answers"),h=c("div",""),m=c("div","line",a,l),p=new AbortController,f=gt({host:s,style:i},{folded:y,cramp:T}),x=null,g=!1,b="",w=zo();h.setAttribute("role","status"),l.id="said",l.append(h,u),a.setAttribute("aria-controls","said"),d.append(m),window.addEventListener("resize",E,{signal:p.signal,passive:!0});function y(){return x??(g||innerWidth<Eo&&e.state!=="account")}function S(){x=!y(),E()}function T(k){g=k,I()}function E(){f.leave(),C()}function C(){H(),I(),f.look()}function H(){let k=Le(e,n()),R=JSON.stringify(k);if(R===b)return;b=R,k.answers.length!==u.childElementCount&&f.leave(),h.ariaLive=w(e,k)?"polite":"off";let X=c("p","main",k.main);k.command&&X.append(" ",c("code","",k.command)),h.replaceChildren(X,...k.more.map(j=>c("p","",j))),u.replaceChildren(...k.answers.map(({id:j,label:Y},Q)=>M(Y,Q===0?"act first":"act",()=>t[j]?.()))),u.hidden=k.answers.length===0,a.dataset.tone=k.tone,a.replaceChildren(A(z[Ao[k.tone]],16)),a.title=k.main}function I(){let k=y();m.classList.toggle("folded",k),l.className=k?"said unseen":"said";for(let R of u.querySelectorAll("button"))R.tabIndex=k?-1:0;a.setAttribute("aria-expanded",String(!k)),a.setAttribute("aria-label",k?`Nod: ${a.title} Unfold`:"Nod: fold to a dot")}return C(),requestAnimationFrame(f.stand),{host:s,setTheme:r,update(k){e=k,C()},remove(){p.abort(),s.remove()}}}function zo(){let e="",t=-1,o=new Set;return(n,{main:s,more:d})=>{if(n.state!==e&&(o.clear(),t=-1),e=n.state,e==="reading")return!1;let r=n.waiting??0,i=(e==="read"?d:[s,...d]).map(l=>l.replace(/\d+/g,"")),a=e==="read"&&r>t||i.some(l=>l!==$e&&!o.has(l));for(let l of i)o.add(l);return t=r,a}}var kt=`/* The card of the first nod: one person's words, large, over the margin that both sites keep at the end of the line. */

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
`;var Co=90,Io=280;function He(e,t,o){let n=o.now??(()=>new Date),{host:s,root:d,setTheme:r}=P("div",[kt],o),i=c("section","greeting"),a=c("p","unseen");i.setAttribute("aria-label","From Nod"),a.setAttribute("role","status"),d.append(i,a),i.addEventListener("keydown",p=>p.key==="Escape"&&t.close());let l=()=>Z("Close",()=>t.close());function u({name:p,words:f,at:x,url:g}){let b=x?K(x,V(x,n()),J(x)):"",w=c("blockquote",f.length>Co?"long":"",ne(G(f,Io))),y=c("p","",L(p)," wrote",b?" ":"",b,":");i.replaceChildren(c("div","top",y,l()),w,c("p","","I have not seen an answer from you.")),vt(g)&&i.append(c("div","next",St(g,"Show the post")))}function h(){let p=(e.links??[]).filter(({url:g})=>vt(g)),f=p.length>0?"Nobody on this page waits. Next: your replies.":"Nobody on this page waits.";i.replaceChildren(c("div","top",c("p","nobody",f),l()));let x=c("ul","next");for(let{label:g,url:b}of p)x.append(c("li","",St(b,g)));p.length>0&&i.append(x)}function m(){e.person?u(e.person):h()}return m(),{host:s,setTheme:r,update(p){e=p,m()},heard(p){let f=c("span","",L(p)," has been heard.");i.replaceChildren(c("div","top",c("div","heard",A(z.head,32),f),l())),a.textContent=f.textContent},remove(){s.remove()}}}var vt=e=>e?.startsWith("https://")??!1;function St(e,t){let o=c("a","",t);return o.href=e,o}var Nt=`/* The panel beside a composer, in the top layer: as wide as a card, quiet, and nothing that moves. */

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
`;var Mt=`/* One hint: message, sentence, what can be done; the reason stays folded until it is asked for. */

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
`;var At=`/* The sentence with its marked words: an underline beside the tint, so that colour is never the only sign. */

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
`;var Et=`/* Three words beside the box in which the user writes: an open ring is an offer, a filled one is there. */

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
`;var zt="The browser did not let me copy this.";var qo=new Intl.Segmenter(void 0,{granularity:"sentence"});function De(e,t,o=[],n=140){let s=[...o.map(p=>({...Tt(p,e),mark:"differs"})),...t?[{...Tt(t,e),mark:"words"}]:[]].filter(({from:p,to:f})=>p<f);if(s.length===0)return null;let d=Math.min(...s.map(({from:p})=>p)),r=Math.max(...s.map(({to:p})=>p)),i=Ho(e,d,r),[a,l]=Do(e,i,d,r,n),h=[...new Set([a,l,...s.flatMap(p=>[p.from,p.to])])].filter(p=>p>=a&&p<=l).sort((p,f)=>p-f),m=h.slice(1).map((p,f)=>{let x=h[f],g=s.find(b=>b.from<=x&&b.to>=p)?.mark??null;return{text:e.slice(x,p).replace(/\s/gu," "),mark:g}});return{before:a>i[0],parts:m,after:l<i[1]}}function Tt([e,t],o){let n=s=>Ge(o,Math.min(Math.max(0,Math.trunc(s)||0),o.length));return{from:n(e),to:n(t)}}function Ho(e,t,o){let n=t,s=o;for(let{index:d,segment:r}of qo.segment(e)){let i=d+r.trimEnd().length;d<=t&&t<d+r.length&&(n=d+(r.length-r.trimStart().length)),d<o&&o<=d+r.length&&(s=Math.max(i,o))}return[Math.min(n,t),s]}function Do(e,[t,o],n,s,d){if(o-t<=d)return[t,o];let r=Math.max(0,d-(s-n)),i=Math.max(t,n-Math.floor(r/2)),a=Math.min(o,i+d);return[i===t?t:Go(e,i,n),a===o?o:Po(e,a,Math.min(s,a))]}function Go(e,t,o){for(let n=t;n<Math.min(t+16,o);n+=1)if(/\s/u.test(e[n]))return n+1;return Ge(e,t)}function Po(e,t,o){for(let n=t;n>Math.max(t-16,o);n-=1)if(/\s/u.test(e[n]??" "))return n;return Ge(e,t)}var Fo=/^[\uDC00-\uDFFF\p{M}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]/u;function Ge(e,t){let o=t;for(;o>0&&o<e.length&&(e[o-1]==="‍"||Fo.test(e.slice(o,o+2)));)o-=1;return o}var Bo=240;function Ct(e,{span:t=null,differs:o=[]}){let n=De(e,t,o,o.length>0?Bo:void 0);if(!n)return null;let s=c("bdi","words",n.before?"… ":null);for(let{text:d,mark:r}of n.parts)s.append(r?c("mark",r,d):d);return n.after&&s.append(" …"),s.dir="auto",c("p","sentence","“",s,"”",o.length>0?c("span","legend","Marked: what differs."):null)}var Wo={warn:{glyph:"hold",tone:"complaint",said:"Look again: "},note:{glyph:"speech",tone:"plain",said:"Note: "}},Uo=3,Yo=0;function It(e,t,o){let{glyph:n,tone:s,said:d}=Wo[e.level],r=c("span","dot",A(z[n],14));r.dataset.tone=s;let i=c("p","message",c("span","unseen",d),e.message),a=c("div","told",i),l=c("p","why",e.why),u=c("div","acts"),h=null,m="";l.id=`why-${Yo+=1}`,l.hidden=!0;let p=M("Why","quiet-act",()=>{l.hidden=!l.hidden,p.setAttribute("aria-expanded",String(!l.hidden)),o.resized()});p.setAttribute("aria-expanded","false"),p.setAttribute("aria-controls",l.id);let f=M("Not useful","quiet-act",()=>o.notUseful(e));for(let b of(e.suggestions??[]).slice(0,Uo))u.append(_o(b,o));u.append(c("span","pair",p,f)),a.append(u,l);let x=c("li","hint",r,a);x.dataset.level=e.level;function g(b,w){let y=JSON.stringify([w,b.span,b.differs]);y!==m&&(m=y,h?.remove(),h=Ct(w,b),h&&i.after(h))}return g(e,t),{node:x,update:g}}function _o(e,{copy:t,say:o}){let n=c("bdi","words",e),s=c("span","copy-word","copy");n.dir="auto";let d=M("","act copy",async()=>{let r=await t(e);s.textContent=r?"copied":"copy",o(r?"Copied.":zt)});return d.append(c("span","quote","“",n,"”")," ",s),d}function Ot(e){let t=c("ul","hints"),o=new Map;t.id="hints",t.setAttribute("aria-label","Hints");function n(s,d){let r=s.map(Jo);for(let[i,a]of o)r.includes(i)||(a.node.remove(),o.delete(i));return s.forEach((i,a)=>{let l=o.get(r[a])??It(i,d,e);o.set(r[a],l),l.update(i,d),t.children[a]!==l.node&&t.insertBefore(l.node,t.children[a]??null)}),r}return{node:t,update:n}}var Jo=({id:e,message:t,suggestions:o})=>JSON.stringify([e,t,o]);function Rt(e,t,o,n){window.addEventListener("keydown",s,{capture:!0,signal:n});function s(r){let i=t();!i||!e.contains(i)||(r.stopImmediatePropagation(),r.key==="Escape"?(r.preventDefault(),o()):r.key==="Tab"&&d(r,i))}function d(r,i){let a=[...e.querySelectorAll("button")].filter(u=>u.checkVisibility()),l=r.shiftKey?[a[0],e]:[a.at(-1)];a.length>0&&!l.includes(i)||(r.preventDefault(),(r.shiftKey?a.at(-1):a[0])?.focus())}}var F=4,Pe=160,$t=8,jo=24,Ko=4e3,Vo=new Set(["IMG","VIDEO","CANVAS"]);function Be(e,t,o,n,s,{fromRight:d=!1,before:r=null}={}){let i=[...Xo(e,t,o,n,d)];return r&&i.unshift({left:e.left+r.left,top:e.bottom+r.top}),i.filter(({left:u,top:h})=>u>=0&&h>=0&&u+o.width<=n.width&&h+o.height<=n.height).filter(u=>!Fe(Lt(u,o),[...s.controls,e])).find(u=>!Fe(Lt(u,o),s.words))??null}function*Xo(e,t,o,n,s){let d=qt(e,o,n,s);for(let a of new Set([t.bottom-e.bottom<Pe?t.bottom:e.bottom,e.bottom]))for(let l=a+F;l<=a+Pe;l+=$t)for(let u of d)yield{left:u,top:l};let r=t===e?[]:[t.right+2*F,t.left-o.width-2*F],i=Math.max(0,Math.min(e.top,n.height-o.height-F));for(let a of s?r.reverse():r)yield{left:a,top:i};for(let a=e.top-o.height-F;a>=e.top-o.height-Pe/2;a-=$t)for(let l of d)yield{left:l,top:a}}function qt(e,t,o,n){let s=Math.max(0,Math.min(e.left,o.width-t.width)),d=Math.max(s,Math.min(e.right,o.width)-t.width),r=[];for(let i=s;i<=d;i+=jo)r.push(i);return n?r.map(i=>s+d-i):r}function We(e,t,o,n){let[s]=qt(e,t,o,n),d=o.height-e.bottom-2*F,r=e.top-2*F;return d>=Math.min(t.height,r)?{left:s,top:e.bottom+F,height:Math.max(d,0)}:{left:s,top:Math.max(F,e.top-F-t.height),height:Math.max(r,0)}}var Lt=({left:e,top:t},{width:o,height:n})=>({left:e,top:t,right:e+o,bottom:t+n}),Ue=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Fe=(e,t)=>t.some(o=>Ue(e,o));function Ht(e,t,o,n){let s=[...e.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"], [role="alert"]')],d=t?[t,...s.filter(a=>!a.contains(t)&&!t.contains(a))]:[e.body],r={controls:[],words:[]},i=[...d];for(let a=0;i.length>0&&a<Ko;a+=1){let l=i.pop();if(n(l))continue;let u=l.getBoundingClientRect();l.hasAttribute("data-nod")&&r.controls.push(u),!(u.width>0&&u.height>0&&!Fe(u,[o]))&&(Qo(l,u)?r.controls.push(u):Vo.has(l.tagName)?r.words.push(u):(i.push(...l.children),r.words.push(...Zo(l))))}return r}function Qo(e,t){return!e.matches(ze)||e.matches('article, [role="article"]')||t.right===t.left?!1:e.checkVisibility({visibilityProperty:!0})}function Zo(e){return[...e.childNodes].filter(o=>o.nodeType===Node.TEXT_NODE&&/\S/u.test(o.nodeValue??"")).flatMap(o=>{let n=e.ownerDocument.createRange();return n.selectNode(o),[...n.getClientRects()]})}var en=400,tn=600;function Dt({host:e,panel:t,style:o},{chosen:n,cramp:s,picture:d}){let r="",i=null,a,l=null;function u(g,b,w=!1){if(l={box:g,frame:b},!e.isConnected)return;let y=b.closest('[role="dialog"]'),S=b.getBoundingClientRect(),T=y?y.getBoundingClientRect():S,E=le(),C=JSON.stringify([S,T,E,n(),d(),Ye(t)]);if(C===r&&!w)return;if(r=C,S.bottom<0||S.top>E.height)return p();m();let H=ge(g),I={left:0,right:E.width,top:Math.max(0,S.top-en),bottom:Math.min(E.height,T.bottom+tn)},k=Ht(document,y,I,Q=>Q===e),R=h(S,T,E,k,H);if(R)return f(R.left,R.top,S);if(!n())return p();let{left:X,top:j,height:Y}=We(S,Ye(t),E,H);f(X,j,S,Y)}function h(g,b,w,y,S){let T=I=>Be(g,b,Ye(t),w,I,{fromRight:S,before:i}),{controls:E}=y,C={controls:E,words:[]};s(!1);let H=T(y);return H||(n()?T(C)??T({controls:E.filter(I=>Ue(I,b)),words:[]}):n()===!1?T(C):(s(!0),T(y)??T(C)))}function m(){e.hidden=!1,t.popover&&!t.matches(":popover-open")&&t.showPopover()}function p(){e.hidden=!0,i=null}function f(g,b,w,y){i=w?{left:g-w.left,top:b-w.bottom}:null,a=y,x(g,b)}function x(g,b){let w=a===void 0?"":`max-block-size: ${a}px;`;o(`.panel { transform: translate(${g}px, ${b}px); ${w} }`)}return{standBy:u,put:f,again(){r="",l&&u(l.box,l.frame)},follow(){if(!l||!i||e.hidden)return;let{left:g,top:b,bottom:w}=l.frame.getBoundingClientRect();if(w<0||b>le().height)return p();x(g+i.left,w+i.top)}}}function Ye(e){let{width:t,height:o}=e.getBoundingClientRect();return{width:t,height:o}}var on=[["name","Name"],["point","Their point"],["answered","Answered"]];function Gt(){let e=c("div","ticks"),t={},o="";e.setAttribute("role","group"),e.setAttribute("aria-label","What your answer holds");function n(s){let d=on.filter(([a])=>s[a]!==void 0),r=d.filter(([a])=>s[a]&&!t[a]).map(([,a])=>a);t=s,e.hidden=d.length===0;let i=JSON.stringify(d.map(([a])=>[a,s[a]]));return i!==o&&e.replaceChildren(...d.map(([a,l])=>nn(l,s[a]===!0))),o=i,r}return{node:e,update:n}}function nn(e,t){let o=c("span","tick",A(z[t?"tick":"ring"],14),e);return o.append(c("span","unseen",t?": there":": not yet")),t&&(o.dataset.done=""),o}var Pt="I cannot see whom this answers.";function _e(e,t){let{host:o,root:n,setTheme:s,style:d}=P("div",[Nt,Et,Mt,At],t),r=t.spoken??new Set,i=Gt(),a=Ot({copy:e.copy,say:Ve,notUseful:e.notUseful,resized:Q}),l=M("","fold",()=>Y(!k())),u=c("p","quiet"),h=M("","strongest",()=>Y(!0)),m=c("p","notice"),p=M("Not for this draft","quiet-act",()=>e.rest());t.key&&(p.title=`${t.key} brings it back`);let f=c("div","foot",p,t.key?c("span","key",t.key):null),x=c("div","top",i.node,u,l),g=c("section","panel",x,h,a.node,m,f),b=c("span","unseen"),w=new AbortController,y={ticks:{},hints:[],text:""},S=t.folded==null?null:!t.folded,T=!1,E="",C="",H;g.setAttribute("aria-label","Nod"),g.tabIndex=-1,"popover"in g&&(g.popover="manual"),l.setAttribute("aria-controls","hints"),l.setAttribute("aria-label","Hints"),b.setAttribute("role","status"),n.append(g,b),o.hidden=!0,g.addEventListener("mousedown",v=>v.preventDefault()),Rt(g,R,X,w.signal);let I=Dt({host:o,panel:g,style:d},{chosen:()=>S,cramp:j,picture:()=>E});function k(){return S??!T}function R(){return n.getRootNode().activeElement}function X(){Y(!1),e.leave()}function j(v){T=v,ue()}function Y(v){let D=R()===h;S=v,e.folds?.(!v),ue(),D&&g.focus({preventScroll:!0}),Q()}function Q(){S??=!0,I.again()}function Jt(v){y=v;let D=i.update(y.ticks).map(U=>`${U}: there`),O=a.update(y.hints,y.text),te=(U,oe)=>{oe&&!r.has(U)&&D.push(oe),oe&&r.add(U)};y.hints.forEach(({message:U},oe)=>te(O[oe],U));for(let U of[y.unknown?Pt:"",y.notice?.words??""])te(U,U);E=JSON.stringify([...O,Object.keys(y.ticks),y.unknown,y.notice?.words]),ue(),D.length>0&&Ve(D.join(" "))}function Ve(v){b.textContent=v}function ue(){let v=k(),D=`${v} ${E}`;if(D===C&&y.notice===H)return;C=D,H=y.notice;let[O,...te]=y.hints;g.classList.toggle("folded",!v),u.textContent=y.unknown?Pt:"Nod",u.hidden=!y.unknown&&(!i.node.hidden||!O),x.hidden=i.node.hidden&&u.hidden,a.node.hidden=!v||!O,f.hidden=!v||!O,l.hidden=!O,l.setAttribute("aria-expanded",String(v&&!!O)),l.title=v?"Fold":"Unfold",l.replaceChildren(A(z[v?"fold":"unfold"],12)),h.hidden=v||!O,h.replaceChildren(...h.hidden?[]:[c("span","short",O.message),te.length>0?` +${te.length}`:""]),jt(),g.classList.toggle("passive",!O&&!y.notice?.act)}function jt(){let v=y.notice?.act;m.replaceChildren(y.notice?.words??""),v&&m.append(" ",M(v.label,"act",v.does)),m.hidden=!y.notice}return{host:o,setTheme:s,update:Jt,standBy:I.standBy,follow:I.follow,standIn(v,D,O=!0){S=O,o.hidden=!1,g.removeAttribute("popover"),ue(),I.put(v,D)},enter(){return!o.isConnected||y.hints.length===0&&!y.notice?!1:(Y(!0),g.focus({preventScroll:!0}),!0)},holdsFocus:()=>!!R(),remove(){w.abort(),o.remove()}}}var Bt="2026-11-22T14:10:00Z",sn={postKey:null,reasons:[],waitingSince:null,since:"posted",needs:"nod",state:"waiting",withheld:null,timesHere:0,lastIn:null,lastOut:null},q=(e,t)=>({...sn,name:e,...t}),B=(e,t)=>({id:e,text:t}),we=q("Joe Smith",{reasons:[B("question","Joe asks: When does the coupon expire?")],waitingSince:"2026-11-22T11:10:00Z",needs:"words",timesHere:3,lastIn:{at:"2026-11-10T09:00:00Z",text:"Is there still a teal one?",about:null},lastOut:{at:"2026-11-10T12:00:00Z",text:"Two left, and one is yours if you like.",about:"the teal mug"},accounts:[{platform:"x",handle:"joesmith",name:"Joe Smith",former:["joe_s"]},{platform:"facebook",handle:null,name:"Joseph Smith",former:[]}],tags:["mugs","fair"],note:"Met at the fair. Collects teal."}),Wt=[{says:"question",words:"When does the coupon expire?",model:we},{says:"kind word, first time",words:"Your fox hangs over my daughter’s bed.",model:q("Maya",{reasons:[B("praise","Maya says: Your fox hangs over my daughter’s bed."),B("first-contact","")],waitingSince:"2026-11-17T09:30:00Z",timesHere:1})},{says:"thanks",words:"شكرا على كل شيء",model:q("دانا",{reasons:[B("thanks","شكرا على كل شيء")],waitingSince:"2026-11-03T09:30:00Z"})},{says:"unhappy",words:"The parcel came open and the teal bag is missing.",model:q("Sam",{reasons:[B("complaint","Sam is unhappy: the teal bag is missing.")],waitingSince:"2026-11-22T13:40:00Z",needs:"words"})},{says:"story; only the day of the first sight is known",words:"Your drawing was on our old dog’s basket.",model:q("Lee",{reasons:[B("story","Lee tells of their dog.")],waitingSince:"2026-11-20T09:30:00Z",since:"first-seen",needs:"words"})},{says:"promise",words:"Did you find out?",model:q("Ana Silva",{reasons:[B("promise","You promised: I’ll check and let you know.")],waitingSince:"2026-11-21T09:30:00Z",needs:"words"})},{says:"spoke to you",words:"@you good morning",model:q("Kim",{reasons:[B("mention","Kim spoke to you.")],waitingSince:"2026-11-22T14:09:40Z"})},{says:"wrote back",words:"And in blue?",model:q("Noor",{reasons:[B("follow-up","Noor wrote back: And in blue?")],waitingSince:"2026-11-22T13:10:00Z",needs:"words"})},{says:"passed it on",words:"Everybody should see this.",model:q("Ed",{reasons:[B("share","Ed passed your fox on.")],waitingSince:"2025-11-22T13:10:00Z"})},{says:"snoozed",words:"When does the shop open?",model:{...we,name:"Bo",state:"snoozed",until:"2026-11-23T09:00:00Z"}},{says:"answered",words:"Is it dishwasher proof?",model:{...we,name:"Uli",state:"answered"}},{says:"heard",words:"Your fox hangs over my daughter’s bed.",model:{...we,name:"Maya"},heard:"Maya"},{says:"replies hidden",words:"Which size is it?",model:q("Ines",{withheld:"replies-hidden"})},{says:"no date shown",words:"Which size is it?",model:q("Tom",{withheld:"age-unknown"})}],Ut=[{says:"reading",model:{state:"reading",site:"X",seen:37,read:12}},{says:"nobody waits",model:{state:"read",site:"X",seen:37,read:37,waiting:0}},{says:"people wait",model:{state:"read",site:"X",seen:37,read:37,waiting:3}},{says:"as a dot",model:{state:"read",site:"X",seen:37,read:37,waiting:3},folded:!0},{says:"cannot read a field",model:{state:"read",site:"X",seen:37,read:37,waiting:1,missing:["at"],since:"2026-11-22T12:10:00Z"}},{says:"hidden replies",model:{state:"read",site:"X",seen:37,read:34,waiting:0,hidden:["more replies"]}},{says:"cannot read",model:{state:"broken",site:"X",since:"2026-11-22T12:10:00Z"}},{says:"logged out",model:{state:"logged-out",site:"X"}},{says:"not running",model:{state:"not-running"}},{says:"not paired",model:{state:"not-paired"}},{says:"older than the extension",model:{state:"outdated"}},{says:"whose account",model:{state:"account",account:{handle:"teal_fox"}}},{says:"paused",model:{state:"paused",site:"X"}},{says:"left out",model:{state:"left-out"}},{says:"after an update",model:{state:"refresh"}},{says:"a page of another kind",model:{state:"unsupported"}}],Yt=[{says:"the first nod",height:300,model:{person:{name:"Maya",words:"Your fox hangs over my daughter’s bed.",at:"2026-11-17T09:30:00Z",url:"https://x.com/maya/status/1"}}},{says:"many words",height:400,model:{person:{name:"Noor",words:"I bought the mug for my father, who drank his tea from the same chipped cup for thirty years, and he has now put the old cup on the shelf beside the photographs.",at:null,url:"https://x.com/noor/status/2"}}},{says:"heard",height:160,heard:"Maya",model:{person:{name:"Maya",words:"",at:null}}},{says:"nobody waits",height:200,model:{person:null,links:[{label:"Your mentions",url:"https://x.com/notifications/mentions"}]}}],pe={id:"repeated-reply",level:"note",message:"Almost what you wrote to Ana and 3 others.",why:"Friendly words that are plainly routine do worse than plain ones: people notice that they were handled.",span:null,differs:[[10,13]]},ye={id:"generic-thanks",level:"note",message:"Joe won’t see that you read it.",span:[0,28],suggestions:["the coupon date","the owl"],why:"Words about the very thing that somebody said show that you listened."},Ft={id:"placeholder",level:"warn",message:"“[Name]” is still to be filled in.",span:[3,9],suggestions:[],why:"A gap that was left tells that the words were made for many."},Je="We had a fine autumn with many fairs and long evenings in the workshop, and as our company always says, our product speaks for itself, whatever the weather, the season or the mood of the people who come and look at it.",_t=[{says:"nothing yet",height:76,model:{text:"Hello",ticks:{name:!1,point:!1,answered:!1},hints:[]}},{says:"by name",height:76,model:{text:"Hello Joe",ticks:{name:!0,point:!1,answered:!1},hints:[]}},{says:"all three",height:76,model:{text:"It runs until Friday, Joe.",ticks:{name:!0,point:!0,answered:!0},hints:[]}},{says:"they asked nothing",height:76,model:{text:"Thanks Joe",ticks:{name:!0,point:!1},hints:[]}},{says:"one hint",height:210,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[pe]}},{says:"words to copy",height:200,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[ye]}},{says:"copied",height:200,copied:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[ye]}},{says:"why",height:270,why:!0,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[pe]}},{says:"folded",height:100,folded:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[ye,pe]}},{says:"three hints, the strongest first",height:420,model:{text:"Hi [Name], thank you so much.",ticks:{name:!1,point:!1,answered:!1},hints:[Ft,ye,pe]}},{says:"a long draft, cut around the words",height:236,model:{text:Je,ticks:{},hints:[{id:"about-us",level:"note",message:"This speaks of you and hardly of them.",why:"People look for themselves in what they read.",span:[Je.indexOf("our company"),Je.indexOf("itself")+6]}]}},{says:"right to left",height:210,model:{text:"شكرا جزيلا دانا على كل شيء",ticks:{name:!0},hints:[{...pe,differs:[[11,15]]}]}},{says:"whom it answers is not seen",height:76,model:{text:"Hello",ticks:{},hints:[],unknown:!0}},{says:"not seen, and a hint",height:190,model:{text:"Hi [Name]",ticks:{},hints:[Ft],unknown:!0}},{says:"slow",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod takes long today. What it finds will stand here."}}},{says:"not running",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod is not running, so there are no hints. Start it: nod run"}}},{says:"a hint that muted itself",height:130,model:{text:"Hello",ticks:{name:!1},hints:[],notice:{words:"You found this hint not useful 6 times of late, so it rests from now on.",act:{label:"Put it on again",does:()=>{}}}}}];var rn=[{title:"X, light",theme:"light",look:"x"},{title:"X, dim",theme:"dim",look:"x"},{title:"X, black",theme:"dark",look:"x"},{title:"Facebook, light",theme:"light",look:"facebook"},{title:"Facebook, dark",theme:"dark",look:"facebook"}],W=()=>({}),an={done:W,snooze:W,notForMe:W,undo:W},Ke=()=>new Date(Bt);function N(e,t,...o){let n=document.createElement(e);return n.className=t,n.append(...o),n}function dn({theme:e},{says:t,words:o,model:n,heard:s}){let d=Ie(n,an,{debug:!0,theme:e,now:Ke});s&&d.heard(s);let r=N("span","author",n.name);r.dir="auto";let i=N("div","line",r,d.host),a=N("div","text",o);a.dir="auto";let l=N("article","post",N("div","face"),N("div","body",i,a));return l.title=t,l}var ln='<article data-testid="tweet" role="article" tabindex="0"><a href="/p_1" role="link">w2 w3</a><div data-testid="tweetText" dir="auto" lang="en">w4 w5 w6</div></article>';function je(e,t,o){let n=N("div","corner",t.host);return n.style.height=`${o}px`,N("figure","",n,N("figcaption","",e))}function cn({says:e,model:t,height:o,folded:n=!1,why:s=!1,copied:d=!1},r){let a=_e({copy:async()=>!0,notUseful:W,rest:W,leave:W},{...r,key:"Shift+F2"}),l=N("div","writing",t.text.slice(0,40));l.dir="auto";let u=N("div","corner",l,a.host);u.style.height=`${o}px`,a.update(t),a.standIn(8,36,!n);let h=m=>a.host.shadowRoot?.querySelector(m)?.dispatchEvent(new MouseEvent("click"));return s&&h(".hint [aria-controls]"),d&&h(".copy"),N("figure","",u,N("figcaption","",e))}for(let e of rn){let t=N("section",`site ${e.look} ${e.theme}`,N("h2","",e.title));if(t.append(N("div","feed",...Wt.map(n=>dn(e,n)))),e.look==="x"){let n={debug:!0,theme:e.theme,now:Ke},s=Ut.map(({says:i,model:a,folded:l=!1})=>{let u=qe(a,{},n),h=u.host.shadowRoot?.querySelector(".mark");return h?.getAttribute("aria-expanded")===String(l)&&h.dispatchEvent(new MouseEvent("click")),je(i,u,132)}),d=Yt.map(({says:i,model:a,heard:l,height:u})=>{let h=He(a,{close:W},n);return l&&h.heard(l),je(i,h,u)}),r=Oe({capture:ln,report:"{}"},{close:W,copy:async()=>!0,save:W},n);t.append(N("div","corners",...s,...d,je("a page to give away",r,460)))}let o={debug:!0,theme:e.theme,now:Ke};t.append(N("h3","","While one writes"),N("div","corners",..._t.map(n=>cn(n,o)))),document.body.append(t)}})();
