"use strict";(()=>{var it=`/* The card beside the chip: 320 px, in the top layer. */

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
`;var R={question:["M4.2 4.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3","M6 9.4v.01"],complaint:["M4.2 4.6v.01M7.8 4.6v.01","M3.9 8.5a2.6 2.6 0 0 1 4.2 0"],back:["M5 3.4L2.9 5.5 5 7.6","M3.2 5.5h3.6a2 2 0 0 1 2 2v.9"],story:["M3.4 4.2h5.2M3.4 6.1h5.2","M3.4 8h3"],heart:["M6 9L3.5 6.5a1.6 1.6 0 0 1 2.3-2.3L6 4.5l.2-.3a1.6 1.6 0 0 1 2.3 2.3z"],speech:["M3.2 4.2a.8.8 0 0 1 .8-.8h4a.8.8 0 0 1 .8.8v2.6a.8.8 0 0 1-.8.8H6.2L4.4 9.2V7.6H4a.8.8 0 0 1-.8-.8z"],share:["M3.2 8.4V7a2 2 0 0 1 2-2h3.4","M6.8 3.1L8.8 5 6.8 6.9"],news:["M6 3.2v5.6M3.2 6h5.6","M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8"],listening:["M4.2 6v.01","M5.7 4.3a2.3 2.3 0 0 1 0 3.4M7.6 3.2a4 4 0 0 1 0 5.6"],promise:["M4.1 9.2V3.2h4L7 5l1.1 1.8h-4"],tick:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M4.1 6.1l1.4 1.4 2.5-2.8"],ring:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0"],hold:["M4.8 3.9v4.2","M7.2 3.9v4.2"],unfold:["M3 4.6L6 7.6 9 4.6"],fold:["M3 7.4L6 4.4 9 7.4"],later:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M6 3.7V6l1.5 1"],struck:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M3.2 8.8l5.6-5.6"],said:["M1.5 3a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H6.4L3.8 10.2V8H2.5a1 1 0 0 1-1-1z"],head:["M2.85 4.5a3.15 3.15 0 1 0 6.3 0a3.15 3.15 0 1 0-6.3 0","M1.8 8.4c1.95 3 6.45 3 8.4 0"]};var Kt=/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu,Qt=new Intl.Segmenter("en",{granularity:"grapheme"});function ye(e){let t=(e??"").replace(Kt,"").replace(/[\s\p{Cc}]+/gu," ").trim();return t?Q(t,60):"Somebody"}function K(e){return`⁨${ye(e)}⁩`}function Q(e,t){if(e.length<=t)return e;let n=0,o=0;for(let{index:a,segment:i}of Qt.segment(e.slice(0,t*20))){if(o===t)break;n=a+i.length,o+=1}if(n>=e.length)return e;let s=e.slice(0,n),r=s.lastIndexOf(" ");return`${r>t*.8?s.slice(0,r):s}…`}var rt="http://www.w3.org/2000/svg";function l(e,t,...n){let o=document.createElement(e);return t&&(o.className=t),o.append(...n.filter(s=>s!==null)),o}function z(e,t,n){let o=l("button",t,e);return o.type="button",o.addEventListener("click",()=>n()),o}function xe(e,t){let n=z("","close",t);return n.setAttribute("aria-label",e),n.title=e,n.append(T(["M3 3l6 6","M9 3l-6 6"],12)),n}function _(e){let t=l("bdi","name",ye(e));return t.dir="auto",t}function be(e){let t=l("bdi","words",e);return t.dir="auto",l("span","quote","“",t,"”")}function se(e,t,n){let o=l("time","time",t);return o.dateTime=e,o.title=n,l("span","",o,l("span","unseen",`, ${n}`))}function T(e,t){let n=document.createElementNS(rt,"svg");for(let[o,s]of Object.entries({viewBox:"0 0 12 12",width:t,height:t,"stroke-width":1.5}))n.setAttribute(o,String(s));n.setAttribute("aria-hidden","true");for(let o of e){let s=document.createElementNS(rt,"path");s.setAttribute("d",o),n.append(s)}return n}function ze(e,t,n,o,s,r){let a=Math.max(8,n.width-t.width-8),i=x=>Math.min(Math.max(x,8),a),d=s?[e.right-t.width,e.left]:[e.left,e.right-t.width],c=r&&Zt(e,t,n,o,s,r);if(c)return c;let p=[...d,a,8].map(i),h={left:p[0],top:8,height:0};for(let x of p)for(let[u,k]of en(e,n,at(o,x,t.width))){let b=Math.min(t.height,k-u),f=u>=e.bottom?u:k-b;if(b===t.height)return{left:x,top:f,height:b};b>h.height&&(h={left:x,top:f,height:b})}return h.height>=120?h:{...h,height:Math.max(h.height,0)}}function Zt(e,t,n,o,s,r){let a=s?r.left-8-t.width:r.right+8;if(a<8||a+t.width>n.width-8)return null;let i=Math.max(8,Math.min(e.top,n.height-8-t.height)),d=i+t.height;return at(o,a,t.width).some(p=>p.top<d&&p.bottom>i)||d>n.height-8?null:{left:a,top:i,height:t.height}}var at=(e,t,n)=>e.filter(o=>o.left<t+n&&o.right>t&&o.bottom>o.top);function en(e,t,n){let o=e.bottom+3,s=e.top-3,r=Math.min(t.height-8,...n.filter(i=>i.bottom>o).map(i=>i.top-3)),a=Math.max(8,...n.filter(i=>i.top<s).map(i=>i.bottom+3));return[[o,r],[a,s]]}function Te(e){return[...e.querySelectorAll('textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]')].map(n=>n.getBoundingClientRect())}var Ie='a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"], [role="button"], [role="link"], [role="textbox"], [role="tab"], [role="menuitem"], [role="switch"], [role="progressbar"]';function Re(e,{left:t,width:n,height:o},s,r){let a=e.documentElement.clientHeight;for(let i=s;i+o<a/2;i+=12){let d={left:t,top:a-i-o,right:t+n,bottom:a-i};if(Oe(e,d,r))return i}return null}function Oe(e,{left:t,top:n,right:o,bottom:s},r){for(let a=t;a<=o;a+=Math.max(8,(o-t)/4))for(let i=n;i<=s;i+=Math.max(8,(s-n)/2))if(e.elementsFromPoint(a,i).find(c=>!r(c))?.closest(Ie))return!1;return!0}var tn="en-GB";var dt=new Map;function Z(e,t,n){let o=JSON.stringify([t,n]),s=dt.get(o);return s||dt.set(o,s=new Intl.DateTimeFormat(tn,{...t,timeZone:n})),s.format(e)}var ke=(e,t)=>Z(e,{hour:"2-digit",minute:"2-digit",hourCycle:"h23"},t);function de(e,t){let[n,o,s]=Z(e,{day:"2-digit",month:"2-digit",year:"numeric"},t).split("/").map(Number);return Date.UTC(s,o-1,n)/864e5}function Le(e,t,n,o){if(Math.abs(n)<7)return Z(e,{weekday:"long"},o);let s=Z(e,{year:"numeric"},o)===Z(t,{year:"numeric"},o);return Z(e,{day:"numeric",month:"long",...s?{}:{year:"numeric"}},o)}function ue(e,t,n){let o=new Date(e),s=t.getTime()-o.getTime(),r=de(t,n)-de(o,n);return s<6e4?"just now":s<36e5?`${Math.floor(s/6e4)} min`:r===0?`since ${ke(o,n)}`:s<12*36e5?`${Math.floor(s/36e5)} h`:r===1?"since yesterday":`since ${Le(o,t,r,n)}`}function ie(e,t,n){let o=new Date(e),s=de(t,n)-de(o,n);return s<=0?`today at ${ke(o,n)}`:s===1?"yesterday":`on ${Le(o,t,s,n)}`}function qe(e,t,n){let o=new Date(e),s=de(o,n)-de(t,n);return s<=0?`at ${ke(o,n)}`:s===1?"tomorrow":`on ${Le(o,t,s,n)}`}function ee(e,t){let n=new Date(e),o=Z(n,{day:"numeric",month:"long",year:"numeric"},t);return`${Z(n,{weekday:"long"},t)} ${o} at ${ke(n,t)}`}function $e(e){let t=new Date(e);return t.setDate(t.getDate()+1),t.setHours(9,0,0,0),t.toISOString()}var He={promise:{words:"you promised",glyph:"promise",tone:"promise"},question:{words:"asks you",glyph:"question",tone:"question"},complaint:{words:"is unhappy",glyph:"complaint",tone:"complaint"},"follow-up":{words:"wrote back",glyph:"back",tone:"plain"},story:{words:"shares a story",glyph:"story",tone:"story"},praise:{words:"kind word",glyph:"heart",tone:"kind"},thanks:{words:"thanks you",glyph:"heart",tone:"kind"},mention:{words:"spoke to you",glyph:"speech",tone:"plain"},reply:{words:"spoke to you",glyph:"speech",tone:"plain"},comment:{words:"spoke to you",glyph:"speech",tone:"plain"},share:{words:"passed it on",glyph:"share",tone:"plain"},"their-news":{words:"has news",glyph:"news",tone:"story"},listening:{words:"speaks of you",glyph:"listening",tone:"plain"},"keep-in-touch":{words:"quiet lately",glyph:"listening",tone:"plain"}};function he(e){let t=new Set(e.map(o=>o.id)),n=Object.keys(He).find(o=>t.has(o));return He[n??"mention"]}var Pe=e=>e.some(t=>t.id==="first-contact");function fe({waitingSince:e,since:t},n){return e?t==="first-seen"?{words:`seen ${ie(e,n).replace(/^on /,"")}`,exact:`I first saw it on ${ee(e)}`}:{words:ue(e,n),exact:ee(e)}:null}function me(e,t){return e?e==="next-word"?"until they write":qe(e,t):"later"}var nn=new Intl.PluralRules("en",{type:"ordinal"}),on={one:"st",two:"nd",few:"rd",other:"th"};function Ge(e){return e<1?"":e===1?"First time here":`${e}${on[nn.select(e)]} time here`}var lt=240;function ct(e,t,{host:n,anchor:o,now:s,changed:r,closed:a}){let i=l("section","card"),d=l("h2",""),c=l("p","quiet-line"),p=l("div",""),h=l("div","actions"),x=l("p","problem"),u=null;d.id="who",i.setAttribute("role","dialog"),i.setAttribute("aria-labelledby","who"),i.tabIndex=-1,i.hidden=!0,"popover"in i&&(i.popover="manual"),x.setAttribute("role","alert");let k=l("div","top",l("div","who",d,c),xe("Close (Escape)",()=>I(!0)));i.append(k,p,h,x);async function b(g,A){if(h.ariaBusy==="true")return;h.ariaBusy="true",x.textContent="";let Y=await Promise.resolve().then(()=>g()).then(U=>U?.ok!==!1,()=>!1);h.ariaBusy="false",Y?r(A):x.textContent="Nod did not hear that, so nothing has changed. Is it running?"}let f=()=>b(t.done,{state:"answered"}),m=()=>b(t.notForMe,{state:"dismissed"}),C=()=>b(t.undo,{state:"waiting",until:null}),O=()=>{let g=$e(s());b(()=>t.snooze(g),{state:"snoozed",until:g})},N={d:f,s:O,n:m};function L(){let g=h.contains($());if(e.withheld)h.replaceChildren();else if(e.state==="waiting")h.replaceChildren(ve("Done","Already answered, or nothing to add (d)","act first",f),ve("Snooze until tomorrow","Comes back tomorrow at nine (s)","act",O),ve("Not for me","Set it aside (n)","act",m));else{let A=l("span","",sn(e,s()));h.replaceChildren(A,ve("Undo","They wait again","act",C))}h.hidden=h.childElementCount===0,g&&(h.querySelector("button")??i).focus()}function j(){d.replaceChildren(_(e.name)),c.textContent=Ge(e.timesHere),c.hidden=c.textContent==="",p.replaceChildren(...rn(e,s()),...an(e,s())),L()}let $=()=>i.getRootNode().activeElement??null,W=()=>u!==null;function G(){let g=o.getBoundingClientRect(),A={width:document.documentElement.clientWidth,height:document.documentElement.clientHeight};if(!n.isConnected||g.bottom<0||g.top>A.height)return I(!0);i.style.maxHeight="";let Y={width:i.offsetWidth,height:i.offsetHeight},U=n.closest("article, [role=article]"),re=getComputedStyle(n).direction==="rtl",ae=ze(g,Y,A,Te(document),re,U?U.getBoundingClientRect():null);i.style.left=`${ae.left}px`,i.style.top=`${ae.top}px`,i.style.maxHeight=`${ae.height}px`}function V(){if(u)return;u=new AbortController,j(),i.hidden=!1,i.showPopover?.(),G(),i.focus({preventScroll:!0});let g={signal:u.signal,capture:!0};window.addEventListener("keydown",D,g),window.addEventListener("pointerdown",A=>w(A)&&I(!1),g),window.addEventListener("focusin",A=>w(A)&&I(!1),g),window.addEventListener("scroll",A=>w(A)&&G(),{...g,passive:!0}),window.addEventListener("resize",G,g)}let w=g=>!g.composedPath().includes(n);function D(g){let A=$(),Y=i.contains(A);if(g.key==="Escape"&&(A||document.activeElement===document.body))return g.stopImmediatePropagation(),g.preventDefault(),I(!0);let U=N[g.key?.toLowerCase()];!Y||!U||g.ctrlKey||g.metaKey||g.altKey||(g.stopImmediatePropagation(),g.preventDefault(),e.state==="waiting"&&!e.withheld&&!g.repeat&&U())}function I(g){if(!u)return;u.abort(),u=null;let A=i.contains($())||document.activeElement===document.body;i.isConnected&&i.hidePopover?.(),i.hidden=!0,x.textContent="",g&&A&&o.isConnected&&o.focus({preventScroll:!0}),a()}return{node:i,open:V,close:I,isOpen:W,update(g){e=g,u&&(j(),G())}}}function ve(e,t,n,o){let s=z(e,n,o);return s.title=t,s}function sn(e,t){return e.state==="answered"?"Answered.":e.state==="snoozed"?`Back ${me(e.until,t)}.`.replace("Back until they write","Rests until they write"):"Set aside."}function rn(e,t){if(e.withheld==="replies-hidden")return[l("p","wait","The page hides replies here. You may have answered among them, so nobody is said to wait.")];if(e.withheld)return[l("p","wait","The page does not show when this was written. It may be old.")];let n=l("ul","reasons");for(let a of e.reasons.filter(({id:i})=>i!=="first-contact"||e.reasons.length===1)){let{glyph:i,tone:d}=he([a]),c=l("span","dot",T(R[i],16));c.dataset.tone=d;let p=l("bdi","",Q(a.text,lt));p.dir="auto",n.append(l("li","",c,p))}let o=e.state==="waiting"?fe(e,t):null;if(!o||!e.waitingSince)return[n];let s=e.needs==="words"?"Needs words from you.":"A like is enough.";if(e.since==="first-seen")return[n,l("p","wait",`${o.exact}: the page shows no time. ${s}`)];let r=o.words==="just now"?"Just now":`Waits ${o.words}`;return[n,l("p","wait",se(e.waitingSince,r,o.exact),`. ${s}`)]}function an(e,t){let n=l("dl","last"),o=(s,r)=>{if(!r||!r.text&&!r.about)return;let a=r.at?se(r.at,ie(r.at,t),ee(r.at)):"at a time I did not see",i=r.about?` about ${K(Q(r.about,60))}`:"";n.append(l("dt","",s==="You"?"You":_(s)," ",a,i)),r.text&&n.append(l("dd","",be(Q(r.text,lt))))};return o(e.name,e.lastIn),o("You",e.lastOut),n.childElementCount>0?[n]:[]}var pt=`/* The pill after an author's name: 20 px high in a 24 px target, and no taller than the site's own line. */

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
  inset: 2px 0;
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
`;var ut=`/* What every part of the overlay starts from. The page's own rules lose to these (!important inside :host wins). */

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
`;var ht=`/* The design tokens: once, for the overlay, the popup and the welcome page.
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
  --nod-step: 4px;
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
`;var ft=new Map;function pn(e){let t=ft.get(e);return t||(t=new CSSStyleSheet,t.replaceSync(e),ft.set(e,t)),t}var un=["click","dblclick","auxclick","mousedown","mouseup","pointerdown","pointerup","touchstart","touchend","keydown","keypress","keyup","copy"];function te(e,t,{debug:n=!1,theme:o="light"}){let s=document.createElement(e);s.setAttribute("data-nod","");let r=s.attachShadow({mode:n?"open":"closed"});r.adoptedStyleSheets=[ht,ut,...t].map(pn);let a=null,i=document.createElement(e);i.dir="ltr",i.lang="en",i.dataset.theme=o,r.append(i);for(let d of un)s.addEventListener(d,c=>c.stopPropagation());return{host:s,root:i,setTheme(d){i.dataset.theme!==d&&(i.dataset.theme=d)},style(d){a||(r.adoptedStyleSheets=[...r.adoptedStyleSheets,a=new CSSStyleSheet]),a.replaceSync(d)}}}function De(e,t,n){let o=n.now??(()=>new Date),{host:s,root:r,setTheme:a}=te("span",[pt,it],n),i=l("button","chip"),d=l("span","unseen"),c=null,p=null,h="",x=e.state==="waiting"||e.state==="snoozed";i.type="button",i.setAttribute("aria-haspopup","dialog"),i.setAttribute("aria-expanded","false"),d.setAttribute("role","status"),r.append(i,d);let u=m=>{m.state==="waiting"&&(p=null),f({...e,...m})},k=()=>i.setAttribute("aria-expanded","false");i.addEventListener("click",()=>{if(c?.isOpen())return c.close(!0);c||(c=ct(e,t,{host:s,anchor:i,now:o,changed:u,closed:k}),i.after(c.node)),c.open(),i.setAttribute("aria-expanded","true"),t.open?.()});function b(){let m=p!==null?hn(p):fn(e,o());s.hidden=!m||e.state==="dismissed"&&!x;let C=JSON.stringify([m?.key,p]);!m||C===h||(h=C,i.classList.toggle("quiet",m.quiet),i.replaceChildren(...m.nodes()))}function f(m){(m.state==="waiting"||m.state==="snoozed")&&(x=!0),m.state!=="answered"&&(p=null),e=m,b(),c?.update(e)}return b(),{host:s,update:f,setTheme:a,heard(m){p=m||e.name,e={...e,state:"answered"},b(),d.textContent=`${K(p)} has been heard.`,c?.update(e)},remove(){c?.close(!1),s.remove()}}}function hn(e){return{key:["heard",e],quiet:!0,nodes:()=>[l("span","dot head nods",T(R.head,16)),l("span","label",l("span","what",_(e)," has been heard."))]}}function fn(e,t){if(e.state==="spam")return null;if(e.withheld)return mn(e);if(e.state==="snoozed")return ge(e,"later",me(e.until,t));if(e.state==="answered")return ge(e,"tick","answered");if(e.state==="dismissed")return ge(e,"ring","set aside");let{words:n,glyph:o,tone:s}=he(e.reasons),r=Pe(e.reasons)?"first time":"",a=fe(e,t),i=()=>{let d=l("span","dot",T(R[o],14));d.dataset.tone=s;let c=l("span","label",mt(e.name),l("span","what",n));if(r&&c.append(" ",l("span","first",r)),a&&e.waitingSince){let p=se(e.waitingSince,a.words,a.exact);p.className="when",c.append(" ",p)}return[d,c]};return{key:[e.name,n,r,a?.words??"",a?.exact??""],quiet:!1,nodes:i}}function mn(e){return e.withheld==="replies-hidden"?ge(e,"ring","replies hidden: you may have answered"):e.withheld==="age-unknown"?ge(e,"ring","I cannot see its date"):null}function ge(e,t,n){let o=()=>{let s=l("span","dot",T(R[t],14));s.dataset.tone="open";let r=l("span","label",mt(e.name),l("span","what",n));return r.title=n,[s,r]};return{key:[e.name,t,n],quiet:!0,nodes:o}}var mt=e=>l("span","unseen",_(e)," ");var gt=`/* The line at the page's edge: small, in the corner that both sites leave free, a dot when folded. */

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
`;var wn={at:"times",author:"names",name:"names",handle:"handles",text:"words",id:"links",url:"links",in_reply_to:"who answers whom",thread:"who answers whom",posts:"posts",replies:"replies",comments:"comments",viewer:"which account is yours"},yn=new Intl.ListFormat("en",{type:"conjunction"});function Fe(e,t,n){let o=e.site??"The site",s=(a,i={})=>({main:a,command:null,more:[],tone:"calm",answers:[],...i}),r=(a,i={})=>s(a,{tone:"limit",...i});switch(e.state){case"reading":return s(`Reading: ${e.read??0} of ${wt(e.seen??0)}.`);case"read":return xn(e,o,t,n,s);case"broken":return r(`${o} changed its page: I cannot read it${yt(e.since,t,n)}.`,{more:["Nobody is forgotten: what was read before stays."]});case"logged-out":return r(`You are logged out of ${o}: I cannot tell what is for you.`);case"unsupported":return s("I do not read this kind of page.");case"not-running":return r("Nod is not running. Start it:",{command:"nod run"});case"not-paired":return r("Nod is not connected yet. Open its button in the toolbar.");case"account":return s(`Is this you: ${bn(e.account)}?`,{tone:"waiting",answers:[{id:"yes",label:"Yes"},{id:"notMe",label:"Not me"}]});case"paused":return s(`Nod is paused on ${o}.`,{answers:[{id:"readAgain",label:"Read again"}]});case"left-out":return s("This page is left out.",{answers:[{id:"readAgain",label:"Read it again"}]});case"refresh":return r("Nod was updated.",{answers:[{id:"refresh",label:"Refresh this page"}]})}}function xn({seen:e=0,read:t=0,waiting:n=0,missing:o=[],hidden:s=!1,since:r=null},a,i,d,c){let p=n===1?"1 person waits":`${n} people wait`,h=n>0?`${p} on this page.`:"Nobody waits on this page.",x=[],u=[...new Set(o.map(b=>wn[b]??b))];u.length>0&&x.push(`${a} changed its page: I cannot see ${yn.format(u)}${yt(r,i,d)}.`),x.push(t<e?`Read ${t} of ${wt(e)}.`:`Read ${t===1?"the 1 post":`all ${t} posts`} on it.`),s&&x.push("More replies are hidden; I see only what is shown."),n===0&&x.push("I do not read messages.");let k=u.length>0||t<e;return c(h,{more:x,tone:k?"limit":n>0?"waiting":"calm"})}var wt=e=>e===1?"1 post":`${e} posts`;function yt(e,t,n){let o=e?ue(e,t,n):"";return!o||o==="just now"?"":o.startsWith("since")?` ${o}`:` for ${o}`}function bn(e){return e?.handle?`@${K(e.handle)}`:K(e?.name)}var xt=12,kn={calm:"head",waiting:"said",limit:"struck"},bt=2e3,vn=1100;function Be(e,t,n){let o=n.now??(()=>new Date),{host:s,root:r,setTheme:a,style:i}=te("div",[gt],n),d=z("","mark",L),c=l("div","said"),p=l("div","answers"),h=l("div",""),x=l("div","line",d,c),u=new AbortController,k=e.folded??null,b=!1,f="",m=-1/0;h.setAttribute("role","status"),c.id="said",c.append(h,p),d.setAttribute("aria-controls","said"),r.append(x),window.addEventListener("resize",N,{signal:u.signal,passive:!0});let C=w=>w===s,O=()=>k??(b||innerWidth<vn&&e.state!=="account");function N(){m=-1/0,W()}function L(){k=!O(),m=-1/0,W(),t.fold?.(k)}function j(){let w=Fe(e,o()),D=JSON.stringify(w);if(D===f)return;f=D,w.answers.length!==p.childElementCount&&(m=-1/0),h.ariaLive=e.state==="reading"?"off":"polite";let I=l("p","main",w.main);w.command&&I.append(" ",l("code","",w.command)),h.replaceChildren(I,...w.more.map(g=>l("p","",g))),p.replaceChildren(...w.answers.map(({id:g,label:A},Y)=>z(A,Y===0?"act first":"act",()=>t[g]?.()))),p.hidden=w.answers.length===0,d.dataset.tone=w.tone,d.replaceChildren(T(R[kn[w.tone]],16)),d.title=w.main}function $(){let w=O();x.classList.toggle("folded",w),c.className=w?"said unseen":"said";for(let D of p.querySelectorAll("button"))D.tabIndex=w?-1:0;d.setAttribute("aria-expanded",String(!w)),d.setAttribute("aria-label",w?`Nod: ${d.title} Unfold`:"Nod: fold to a dot")}function W(){j(),$();let w=performance.now()-m;w===1/0||w>bt&&!Oe(document,s.getBoundingClientRect(),C)?V():w>bt&&(m=performance.now())}function G(){return Re(document,s.getBoundingClientRect(),xt,C)}function V(){if(!s.isConnected||s.offsetParent)return;m=performance.now(),b=!1,$();let w=G();w===null&&!O()&&(b=!0,$(),w=G()),i(`:host { inset-block-end: ${w??xt}px !important }`)}return W(),requestAnimationFrame(V),{host:s,setTheme:a,update(w){e=w,W()},remove(){u.abort(),s.remove()}}}var kt=`/* The card of the first nod: one person's words, large, over the margin that both sites keep at the end of the line. */

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
.answers {
  margin-block-start: 12px;
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
`;var Mn=90,Nn=280;function We(e,t,n){let o=n.now??(()=>new Date),{host:s,root:r,setTheme:a}=te("div",[kt],n),i=l("section","greeting"),d=l("p","unseen");i.setAttribute("aria-label","From Nod"),d.setAttribute("role","status"),r.append(i,d),i.addEventListener("keydown",u=>u.key==="Escape"&&t.close());let c=()=>xe("Close",()=>t.close());function p({name:u,words:k,at:b}){let f=b?se(b,ie(b,o()),ee(b)):"",m=l("blockquote",k.length>Mn?"long":"",be(Q(k,Nn))),C=l("p","",_(u)," wrote",f?" ":"",f,":");i.replaceChildren(l("div","top",C,c()),m,l("p","","I have not seen an answer from you.")),t.show&&i.append(l("div","answers",z("Show the post","act first",t.show)))}function h(){let u=(e.links??[]).filter(({url:f})=>f.startsWith("https://")),k=u.length>0?"Nobody on this page waits. Next: your replies.":"Nobody on this page waits.";i.replaceChildren(l("div","top",l("p","nobody",k),c()));let b=l("ul","next");for(let{label:f,url:m}of u){let C=l("a","",f);C.href=m,b.append(l("li","",C))}u.length>0&&i.append(b)}function x(){e.person?p(e.person):h()}return x(),{host:s,setTheme:a,update(u){e=u,x()},heard(u){let k=l("span","",_(u)," has been heard.");i.replaceChildren(l("div","top",l("div","heard",T(R.head,32),k),c())),d.textContent=k.textContent},remove(){s.remove()}}}var vt=`/* The panel beside a composer, in the top layer: as wide as a card, quiet, and nothing that moves. */

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
`;var St=`/* One hint: message, sentence, what can be done; the reason stays folded until it is asked for. */

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
`;var Nt=`/* Three words beside the box in which the user writes: an open ring is an offer, a filled one is there. */

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
`;var Tn=new Intl.Segmenter(void 0,{granularity:"sentence"});function Ye(e,t,n=[],o=140){let s=[...n.map(u=>({...At(u,e),mark:"differs"})),...t?[{...At(t,e),mark:"words"}]:[]].filter(({from:u,to:k})=>u<k);if(s.length===0)return null;let r=Math.min(...s.map(({from:u})=>u)),a=Math.max(...s.map(({to:u})=>u)),i=In(e,r,a),[d,c]=Rn(e,i,r,a,o),h=[...new Set([d,c,...s.flatMap(u=>[u.from,u.to])])].filter(u=>u>=d&&u<=c).sort((u,k)=>u-k),x=h.slice(1).map((u,k)=>{let b=h[k],f=s.find(m=>m.from<=b&&m.to>=u)?.mark??null;return{text:e.slice(b,u).replace(/\s/gu," "),mark:f}});return{before:d>i[0],parts:x,after:c<i[1]}}function At([e,t],n){let o=s=>Ue(n,Math.min(Math.max(0,Math.trunc(s)||0),n.length));return{from:o(e),to:o(t)}}function In(e,t,n){let o=t,s=n;for(let{index:r,segment:a}of Tn.segment(e)){let i=r+a.trimEnd().length;r<=t&&t<r+a.length&&(o=r+(a.length-a.trimStart().length)),r<n&&n<=r+a.length&&(s=Math.max(i,n))}return[Math.min(o,t),s]}function Rn(e,[t,n],o,s,r){if(n-t<=r)return[t,n];let a=Math.max(0,r-(s-o)),i=Math.max(t,o-Math.floor(a/2)),d=Math.min(n,i+r);return[i===t?t:On(e,i,o),d===n?n:Ln(e,d,Math.min(s,d))]}function On(e,t,n){for(let o=t;o<Math.min(t+16,n);o+=1)if(/\s/u.test(e[o]))return o+1;return Ue(e,t)}function Ln(e,t,n){for(let o=t;o>Math.max(t-16,n);o-=1)if(/\s/u.test(e[o]??" "))return o;return Ue(e,t)}var qn=/^[\uDC00-\uDFFF\p{M}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]/u;function Ue(e,t){let n=t;for(;n>0&&n<e.length&&(e[n-1]==="‍"||qn.test(e.slice(n,n+2)));)n-=1;return n}var $n=240;function Et(e,{span:t=null,differs:n=[]}){let o=Ye(e,t,n,n.length>0?$n:void 0);if(!o)return null;let s=l("bdi","words",o.before?"… ":null);for(let{text:r,mark:a}of o.parts)s.append(a?l("mark",a,r):r);return o.after&&s.append(" …"),s.dir="auto",l("p","sentence","“",s,"”",n.length>0?l("span","legend","Marked: what differs."):null)}var Hn={warn:{glyph:"hold",tone:"complaint",said:"Look again: "},note:{glyph:"speech",tone:"plain",said:"Note: "}},Pn=3,Gn="The browser did not let me copy this.",Dn=0;function Ct(e,t,n){let{glyph:o,tone:s,said:r}=Hn[e.level],a=l("span","dot",T(R[o],14));a.dataset.tone=s;let i=l("p","message",l("span","unseen",r),e.message),d=l("div","told",i),c=l("p","why",e.why),p=l("div","acts"),h=null,x="";c.id=`why-${Dn+=1}`,c.hidden=!0;let u=z("Why","quiet-act",()=>{c.hidden=!c.hidden,u.setAttribute("aria-expanded",String(!c.hidden)),n.resized()});u.setAttribute("aria-expanded","false"),u.setAttribute("aria-controls",c.id);let k=z("Not useful","quiet-act",()=>n.notUseful(e));for(let m of(e.suggestions??[]).slice(0,Pn))p.append(Fn(m,n));p.append(l("span","pair",u,k)),d.append(p,c);let b=l("li","hint",a,d);b.dataset.level=e.level;function f(m,C){let O=JSON.stringify([C,m.span,m.differs]);O!==x&&(x=O,h?.remove(),h=Et(C,m),h&&i.after(h))}return f(e,t),{node:b,update:f}}function Fn(e,{copy:t,say:n}){let o=l("bdi","words",e),s=l("span","copy-word","copy");o.dir="auto";let r=z("","act copy",async()=>{let a=await t(e);s.textContent=a?"copied":"copy",n(a?"Copied.":Gn)});return r.append(l("span","quote","“",o,"”")," ",s),r}var F=4,Je=160,zt=8,Bn=24,Wn=4e3,Yn=new Set(["IMG","VIDEO","CANVAS"]);function Xe(e,t,n,o,s,{fromRight:r=!1,before:a=null}={}){let i=[...Un(e,t,n,o,r)];return a&&i.unshift({left:e.left+a.left,top:e.bottom+a.top}),i.filter(({left:p,top:h})=>p>=0&&h>=0&&p+n.width<=o.width&&h+n.height<=o.height).filter(p=>!_e(Tt(p,n),[...s.controls,e])).find(p=>!_e(Tt(p,n),s.words))??null}function*Un(e,t,n,o,s){let r=It(e,n,o,s);for(let d of new Set([t.bottom-e.bottom<Je?t.bottom:e.bottom,e.bottom]))for(let c=d+F;c<=d+Je;c+=zt)for(let p of r)yield{left:p,top:c};let a=t===e?[]:[t.right+2*F,t.left-n.width-2*F],i=Math.max(0,Math.min(e.top,o.height-n.height-F));for(let d of s?a.reverse():a)yield{left:d,top:i};for(let d=e.top-n.height-F;d>=e.top-n.height-Je/2;d-=zt)for(let c of r)yield{left:c,top:d}}function It(e,t,n,o){let s=Math.max(0,Math.min(e.left,n.width-t.width)),r=Math.max(s,Math.min(e.right,n.width)-t.width),a=[];for(let i=s;i<=r;i+=Bn)a.push(i);return o?a.map(i=>s+r-i):a}function je(e,t,n,o){let[s]=It(e,t,n,o),r=n.height-e.bottom-2*F,a=e.top-2*F;return r>=Math.min(t.height,a)?{left:s,top:e.bottom+F,height:Math.max(r,0)}:{left:s,top:Math.max(F,e.top-F-t.height),height:Math.max(a,0)}}var Tt=({left:e,top:t},{width:n,height:o})=>({left:e,top:t,right:e+n,bottom:t+o}),Ve=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,_e=(e,t)=>t.some(n=>Ve(e,n));function Rt(e,t,n,o){let s=[...e.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"], [role="alert"]')],r=t?[t,...s.filter(d=>!d.contains(t)&&!t.contains(d))]:[e.body],a={controls:[],words:[]},i=[...r];for(let d=0;i.length>0&&d<Wn;d+=1){let c=i.pop();if(o(c))continue;let p=c.getBoundingClientRect();c.hasAttribute("data-nod")&&a.controls.push(p),!(p.width>0&&p.height>0&&!_e(p,[n]))&&(Jn(c,p)?a.controls.push(p):Yn.has(c.tagName)?a.words.push(p):(i.push(...c.children),a.words.push(..._n(c))))}return a}function Jn(e,t){return!e.matches(Ie)||e.matches('article, [role="article"]')||t.right===t.left?!1:e.checkVisibility({visibilityProperty:!0})}function _n(e){return[...e.childNodes].filter(n=>n.nodeType===Node.TEXT_NODE&&/\S/u.test(n.nodeValue??"")).flatMap(n=>{let o=e.ownerDocument.createRange();return o.selectNode(n),[...o.getClientRects()]})}var Xn=[["name","Name"],["point","Their point"],["answered","Answered"]];function Ot(){let e=l("div","ticks"),t={},n="";e.setAttribute("role","group"),e.setAttribute("aria-label","What your answer holds");function o(s){let r=Xn.filter(([d])=>s[d]!==void 0),a=r.filter(([d])=>s[d]&&!t[d]).map(([,d])=>d);t=s,e.hidden=r.length===0;let i=JSON.stringify(r.map(([d])=>[d,s[d]]));return i!==n&&e.replaceChildren(...r.map(([d,c])=>jn(c,s[d]===!0))),n=i,a}return{node:e,update:o}}function jn(e,t){let n=l("span","tick",T(R[t?"tick":"ring"],14),e);return n.append(l("span","unseen",t?": there":": not yet")),t&&(n.dataset.done=""),n}var Lt="I cannot see whom this answers.";function Qe(e,t){let{host:n,root:o,setTheme:s,style:r}=te("div",[vt,Nt,St,Mt],t),a=t.spoken??new Set,i=Ot(),d=z("","fold",()=>re(!g())),c=l("p","quiet"),p=z("","strongest",()=>re(!0)),h=l("ul","hints"),x=l("p","notice"),u=z("Not for this draft","quiet-act",()=>e.rest()),k=l("div","foot",u,t.key?l("span","key",t.key):null),b=l("div","top",i.node,c,d),f=l("section","panel",b,p,h,x,k),m=l("span","unseen"),C=new AbortController,O=new Map,N={ticks:{},hints:[],text:""},L=t.folded==null?null:!t.folded,j=!1,$="",W="",G,V="",w=null,D,I=null;f.setAttribute("aria-label","Nod"),f.tabIndex=-1,"popover"in f&&(f.popover="manual"),h.setAttribute("aria-label","Hints"),h.id="hints",d.setAttribute("aria-controls","hints"),d.setAttribute("aria-label","Hints"),m.setAttribute("role","status"),o.append(f,m),n.hidden=!0,f.addEventListener("mousedown",Y),window.addEventListener("keydown",U,{capture:!0,signal:C.signal});let g=()=>L??!j,A=()=>o.getRootNode().activeElement;function Y(y){y.preventDefault()}function U(y){let M=A();if(!(!M||!f.contains(M)))if(y.key==="Escape")y.preventDefault(),y.stopImmediatePropagation(),re(!1),e.leave();else if(y.key==="Tab"){let S=[...f.querySelectorAll("button")].filter(v=>v.checkVisibility()),q=y.shiftKey?[S[0],f]:[S.at(-1)];if(y.stopImmediatePropagation(),S.length>0&&!q.includes(M))return;y.preventDefault(),(y.shiftKey?S.at(-1):S[0])?.focus()}else y.stopImmediatePropagation()}function re(y){let M=A()===p;L=y,e.folds?.(!y),le(),M&&f.focus({preventScroll:!0}),ae()}function ae(){L??=!0,V="",I&&nt(I.box,I.frame)}function Wt(y){N=y;let M=i.update(N.ticks).map(v=>`${v}: there`),S=new Set(N.hints.map(qt));for(let[v,{node:J}]of O)S.has(v)||(J.remove(),O.delete(v));N.hints.forEach((v,J)=>{let H=qt(v),ne=O.get(H)??Ct(v,N.text,{copy:e.copy,say:tt,notUseful:e.notUseful,resized:ae});O.set(H,ne),ne.update(v,N.text),h.children[J]!==ne.node&&h.insertBefore(ne.node,h.children[J]??null),a.has(H)||M.push(v.message),a.add(H)});let q=N.unknown?Lt:"";for(let v of[q,N.notice?.words??""])v&&!a.has(v)&&(M.push(v),a.add(v));$=JSON.stringify([...S,Object.keys(N.ticks),N.unknown,N.notice?.words]),le(),M.length>0&&tt(M.join(" "))}function tt(y){m.textContent=y}function le(){let y=g(),M=`${y} ${$}`;if(M===W&&N.notice===G)return;W=M,G=N.notice;let[S,...q]=N.hints;f.classList.toggle("folded",!y),c.textContent=N.unknown?Lt:"Nod",c.hidden=!N.unknown&&(!i.node.hidden||!S),b.hidden=i.node.hidden&&c.hidden,h.hidden=!y||!S,k.hidden=!y||!S,d.hidden=!S,d.setAttribute("aria-expanded",String(y&&!!S)),d.title=y?"Fold":"Unfold",d.replaceChildren(T(R[y?"fold":"unfold"],12)),p.hidden=y||!S,p.replaceChildren(...p.hidden?[]:[l("span","short",S.message),q.length>0?` +${q.length}`:""]),x.replaceChildren(N.notice?.words??"");let v=N.notice?.act;v&&x.append(" ",z(v.label,"act",v.does)),x.hidden=!N.notice,f.classList.toggle("passive",!S&&!v)}function nt(y,M,S=!1){if(I={box:y,frame:M},!n.isConnected)return;let q=M.closest('[role="dialog"]'),v=M.getBoundingClientRect(),J=q?q.getBoundingClientRect():v,H={width:document.documentElement.clientWidth,height:document.documentElement.clientHeight},ne=JSON.stringify([v,J,H,L,$,Ke(f)]);if(ne===V&&!S)return;if(V=ne,v.bottom<0||v.top>H.height)return Ne();Ut();let st=getComputedStyle(y).direction==="rtl",Jt={left:0,right:H.width,top:Math.max(0,v.top-400),bottom:Math.min(H.height,J.bottom+600)},Ee=Rt(document,q,Jt,pe=>pe===n),ce=pe=>Xe(v,J,Ke(f),H,pe,{fromRight:st,before:w}),{controls:Ce}=Ee;j=!1,le();let oe=ce(Ee);if(!oe&&L===null&&(j=!0,le(),oe=ce(Ee)),g()?L&&(oe??=ce({controls:Ce,words:[]})??ce({controls:Ce.filter(pe=>Ve(pe,J)),words:[]})):oe??=ce({controls:Ce,words:[]}),oe)return Ae(oe.left,oe.top,v);if(!L)return Ne();let{left:_t,top:Xt,height:jt}=je(v,Ke(f),H,st);Ae(_t,Xt,v,jt)}function Yt(){if(!I||!w||n.hidden)return;let{left:y,top:M,bottom:S}=I.frame.getBoundingClientRect();if(S<0||M>document.documentElement.clientHeight)return Ne();ot(y+w.left,S+w.top)}function Ut(){n.hidden=!1,f.popover&&!f.matches(":popover-open")&&f.showPopover()}function Ne(){n.hidden=!0,w=null}function Ae(y,M,S,q){w=S?{left:y-S.left,top:M-S.bottom}:null,D=q,ot(y,M)}function ot(y,M){let S=D===void 0?"":`max-block-size: ${D}px;`;r(`.panel { transform: translate(${y}px, ${M}px); ${S} }`)}return{host:n,setTheme:s,update:Wt,standBy:nt,follow:Yt,standIn(y,M,S=!0){L=S,n.hidden=!1,f.removeAttribute("popover"),le(),Ae(y,M)},enter(){return!n.isConnected||N.hints.length===0&&!N.notice?!1:(re(!0),f.focus({preventScroll:!0}),!0)},holdsFocus:()=>!!A(),remove(){C.abort(),n.remove()}}}var qt=({id:e,message:t,suggestions:n})=>JSON.stringify([e,t,n]);function Ke(e){let{width:t,height:n}=e.getBoundingClientRect();return{width:t,height:n}}var Ht="2026-11-22T14:10:00Z",Vn={postKey:null,reasons:[],waitingSince:null,since:"posted",needs:"nod",state:"waiting",withheld:null,timesHere:0,lastIn:null,lastOut:null},P=(e,t)=>({...Vn,name:e,...t}),B=(e,t)=>({id:e,text:t}),Se=P("Joe Smith",{reasons:[B("question","Joe asks: When does the coupon expire?")],waitingSince:"2026-11-22T11:10:00Z",needs:"words",timesHere:3,lastIn:{at:"2026-11-10T09:00:00Z",text:"Is there still a teal one?",about:null},lastOut:{at:"2026-11-10T12:00:00Z",text:"Two left, and one is yours if you like.",about:"the teal mug"}}),Pt=[{says:"question",words:"When does the coupon expire?",model:Se},{says:"kind word, first time",words:"Your fox hangs over my daughter’s bed.",model:P("Maya",{reasons:[B("praise","Maya says: Your fox hangs over my daughter’s bed."),B("first-contact","")],waitingSince:"2026-11-17T09:30:00Z",timesHere:1})},{says:"thanks",words:"شكرا على كل شيء",model:P("دانا",{reasons:[B("thanks","شكرا على كل شيء")],waitingSince:"2026-11-03T09:30:00Z"})},{says:"unhappy",words:"The parcel came open and the teal bag is missing.",model:P("Sam",{reasons:[B("complaint","Sam is unhappy: the teal bag is missing.")],waitingSince:"2026-11-22T13:40:00Z",needs:"words"})},{says:"story; only the day of the first sight is known",words:"Your drawing was on our old dog’s basket.",model:P("Lee",{reasons:[B("story","Lee tells of their dog.")],waitingSince:"2026-11-20T09:30:00Z",since:"first-seen",needs:"words"})},{says:"promise",words:"Did you find out?",model:P("Ana Silva",{reasons:[B("promise","You promised: I’ll check and let you know.")],waitingSince:"2026-11-21T09:30:00Z",needs:"words"})},{says:"spoke to you",words:"@you good morning",model:P("Kim",{reasons:[B("mention","Kim spoke to you.")],waitingSince:"2026-11-22T14:09:40Z"})},{says:"wrote back",words:"And in blue?",model:P("Noor",{reasons:[B("follow-up","Noor wrote back: And in blue?")],waitingSince:"2026-11-22T13:10:00Z",needs:"words"})},{says:"passed it on",words:"Everybody should see this.",model:P("Ed",{reasons:[B("share","Ed passed your fox on.")],waitingSince:"2025-11-22T13:10:00Z"})},{says:"snoozed",words:"When does the shop open?",model:{...Se,name:"Bo",state:"snoozed",until:"2026-11-23T09:00:00Z"}},{says:"answered",words:"Is it dishwasher proof?",model:{...Se,name:"Uli",state:"answered"}},{says:"heard",words:"Your fox hangs over my daughter’s bed.",model:{...Se,name:"Maya"},heard:"Maya"},{says:"replies hidden",words:"Which size is it?",model:P("Ines",{withheld:"replies-hidden"})},{says:"no date shown",words:"Which size is it?",model:P("Tom",{withheld:"age-unknown"})}],Gt=[{says:"reading",model:{state:"reading",site:"X",seen:37,read:12}},{says:"nobody waits",model:{state:"read",site:"X",seen:37,read:37,waiting:0}},{says:"people wait",model:{state:"read",site:"X",seen:37,read:37,waiting:3}},{says:"as a dot",model:{state:"read",site:"X",seen:37,read:37,waiting:3,folded:!0}},{says:"cannot read a field",model:{state:"read",site:"X",seen:37,read:37,waiting:1,missing:["at"],since:"2026-11-22T12:10:00Z"}},{says:"hidden replies",model:{state:"read",site:"X",seen:37,read:34,waiting:0,hidden:!0}},{says:"cannot read",model:{state:"broken",site:"X",since:"2026-11-22T12:10:00Z"}},{says:"logged out",model:{state:"logged-out",site:"X"}},{says:"not running",model:{state:"not-running"}},{says:"not paired",model:{state:"not-paired"}},{says:"whose account",model:{state:"account",account:{handle:"teal_fox"}}},{says:"paused",model:{state:"paused",site:"X"}},{says:"left out",model:{state:"left-out"}},{says:"after an update",model:{state:"refresh"}},{says:"a page of another kind",model:{state:"unsupported"}}],Dt=[{says:"the first nod",height:300,model:{person:{name:"Maya",words:"Your fox hangs over my daughter’s bed.",at:"2026-11-17T09:30:00Z"}}},{says:"many words",height:400,model:{person:{name:"Noor",words:"I bought the mug for my father, who drank his tea from the same chipped cup for thirty years, and he has now put the old cup on the shelf beside the photographs.",at:null}}},{says:"heard",height:160,heard:"Maya",model:{person:{name:"Maya",words:"",at:null}}},{says:"nobody waits",height:200,model:{person:null,links:[{label:"Your mentions",url:"https://x.com/notifications/mentions"}]}}],we={id:"repeated-reply",level:"note",message:"Almost what you wrote to Ana and 3 others.",why:"Friendly words that are plainly routine do worse than plain ones: people notice that they were handled.",span:null,differs:[[10,13]]},Me={id:"generic-thanks",level:"note",message:"Joe won’t see that you read it.",span:[0,28],suggestions:["the coupon date","the owl"],why:"Words about the very thing that somebody said show that you listened."},$t={id:"placeholder",level:"warn",message:"“[Name]” is still to be filled in.",span:[3,9],suggestions:[],why:"A gap that was left tells that the words were made for many."},Ze="We had a fine autumn with many fairs and long evenings in the workshop, and as our company always says, our product speaks for itself, whatever the weather, the season or the mood of the people who come and look at it.",Ft=[{says:"nothing yet",height:76,model:{text:"Hello",ticks:{name:!1,point:!1,answered:!1},hints:[]}},{says:"by name",height:76,model:{text:"Hello Joe",ticks:{name:!0,point:!1,answered:!1},hints:[]}},{says:"all three",height:76,model:{text:"It runs until Friday, Joe.",ticks:{name:!0,point:!0,answered:!0},hints:[]}},{says:"they asked nothing",height:76,model:{text:"Thanks Joe",ticks:{name:!0,point:!1},hints:[]}},{says:"one hint",height:210,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[we]}},{says:"words to copy",height:200,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Me]}},{says:"copied",height:200,copied:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Me]}},{says:"why",height:270,why:!0,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[we]}},{says:"folded",height:100,folded:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Me,we]}},{says:"three hints, the strongest first",height:420,model:{text:"Hi [Name], thank you so much.",ticks:{name:!1,point:!1,answered:!1},hints:[$t,Me,we]}},{says:"a long draft, cut around the words",height:236,model:{text:Ze,ticks:{},hints:[{id:"about-us",level:"note",message:"This speaks of you and hardly of them.",why:"People look for themselves in what they read.",span:[Ze.indexOf("our company"),Ze.indexOf("itself")+6]}]}},{says:"right to left",height:210,model:{text:"شكرا جزيلا دانا على كل شيء",ticks:{name:!0},hints:[{...we,differs:[[11,15]]}]}},{says:"whom it answers is not seen",height:76,model:{text:"Hello",ticks:{},hints:[],unknown:!0}},{says:"not seen, and a hint",height:190,model:{text:"Hi [Name]",ticks:{},hints:[$t],unknown:!0}},{says:"slow",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod takes long today. What it finds will stand here."}}},{says:"not running",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod is not running, so there are no hints. Start it: nod run"}}},{says:"a hint that muted itself",height:130,model:{text:"Hello",ticks:{name:!1},hints:[],notice:{words:"You found this hint not useful 6 times of late, so it rests from now on.",act:{label:"Put it on again",does:()=>{}}}}}];var Kn=[{title:"X, light",theme:"light",look:"x"},{title:"X, dim",theme:"dim",look:"x"},{title:"X, black",theme:"dark",look:"x"},{title:"Facebook, light",theme:"light",look:"facebook"},{title:"Facebook, dark",theme:"dark",look:"facebook"}],X=()=>({}),Qn={done:X,snooze:X,notForMe:X,undo:X},et=()=>new Date(Ht);function E(e,t,...n){let o=document.createElement(e);return o.className=t,o.append(...n),o}function Zn({theme:e},{says:t,words:n,model:o,heard:s}){let r=De(o,Qn,{debug:!0,theme:e,now:et});s&&r.heard(s);let a=E("span","author",o.name);a.dir="auto";let i=E("div","line",a,r.host),d=E("div","text",n);d.dir="auto";let c=E("article","post",E("div","face"),E("div","body",i,d));return c.title=t,c}function Bt(e,t,n){let o=E("div","corner",t.host);return o.style.height=`${n}px`,E("figure","",o,E("figcaption","",e))}function eo({says:e,model:t,height:n,folded:o=!1,why:s=!1,copied:r=!1},a){let d=Qe({copy:async()=>!0,notUseful:X,rest:X,leave:X},{...a,key:"Shift+F2"}),c=E("div","writing",t.text.slice(0,40));c.dir="auto";let p=E("div","corner",c,d.host);p.style.height=`${n}px`,d.update(t),d.standIn(8,36,!o);let h=x=>d.host.shadowRoot?.querySelector(x)?.dispatchEvent(new MouseEvent("click"));return s&&h(".hint [aria-controls]"),r&&h(".copy"),E("figure","",p,E("figcaption","",e))}for(let e of Kn){let t=E("section",`site ${e.look} ${e.theme}`,E("h2","",e.title));if(t.append(E("div","feed",...Pt.map(o=>Zn(e,o)))),e.look==="x"){let o={debug:!0,theme:e.theme,now:et},s=Gt.map(({says:a,model:i})=>Bt(a,Be({folded:!1,...i},{},o),132)),r=Dt.map(({says:a,model:i,heard:d,height:c})=>{let p=We(i,{close:X,show:i.person?X:void 0},o);return d&&p.heard(d),Bt(a,p,c)});t.append(E("div","corners",...s,...r))}let n={debug:!0,theme:e.theme,now:et};t.append(E("h3","","While one writes"),E("div","corners",...Ft.map(o=>eo(o,n)))),document.body.append(t)}})();
