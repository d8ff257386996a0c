"use strict";(()=>{var Se=`/* The card beside the chip: 320 px, in the top layer. */

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
`;var N={question:["M4.2 4.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3","M6 9.4v.01"],complaint:["M4.2 4.6v.01M7.8 4.6v.01","M3.9 8.5a2.6 2.6 0 0 1 4.2 0"],back:["M5 3.4L2.9 5.5 5 7.6","M3.2 5.5h3.6a2 2 0 0 1 2 2v.9"],story:["M3.4 4.2h5.2M3.4 6.1h5.2","M3.4 8h3"],heart:["M6 9L3.5 6.5a1.6 1.6 0 0 1 2.3-2.3L6 4.5l.2-.3a1.6 1.6 0 0 1 2.3 2.3z"],speech:["M3.2 4.2a.8.8 0 0 1 .8-.8h4a.8.8 0 0 1 .8.8v2.6a.8.8 0 0 1-.8.8H6.2L4.4 9.2V7.6H4a.8.8 0 0 1-.8-.8z"],share:["M3.2 8.4V7a2 2 0 0 1 2-2h3.4","M6.8 3.1L8.8 5 6.8 6.9"],news:["M6 3.2v5.6M3.2 6h5.6","M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8"],listening:["M4.2 6v.01","M5.7 4.3a2.3 2.3 0 0 1 0 3.4M7.6 3.2a4 4 0 0 1 0 5.6"],promise:["M4.1 9.2V3.2h4L7 5l1.1 1.8h-4"],tick:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M4.1 6.1l1.4 1.4 2.5-2.8"],ring:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0"],later:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M6 3.7V6l1.5 1"],struck:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M3.2 8.8l5.6-5.6"],said:["M1.5 3a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H6.4L3.8 10.2V8H2.5a1 1 0 0 1-1-1z"],head:["M2.85 4.5a3.15 3.15 0 1 0 6.3 0a3.15 3.15 0 1 0-6.3 0","M1.8 8.4c1.95 3 6.45 3 8.4 0"]};var je=/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu,Ke=new Intl.Segmenter("en",{granularity:"grapheme"});function ee(e){let t=(e??"").replace(je,"").replace(/[\s\p{Cc}]+/gu," ").trim();return t?T(t,60):"Somebody"}function E(e){return`⁨${ee(e)}⁩`}function T(e,t){if(e.length<=t)return e;let o=0,n=0;for(let{index:d,segment:i}of Ke.segment(e.slice(0,t*20))){if(n===t)break;o=d+i.length,n+=1}if(o>=e.length)return e;let r=e.slice(0,o),s=r.lastIndexOf(" ");return`${s>t*.8?r.slice(0,s):r}…`}var Me="http://www.w3.org/2000/svg";function a(e,t,...o){let n=document.createElement(e);return t&&(n.className=t),n.append(...o.filter(r=>r!==null)),n}function $(e,t,o){let n=a("button",t,e);return n.type="button",n.addEventListener("click",()=>o()),n}function te(e,t){let o=$("","close",t);return o.setAttribute("aria-label",e),o.title=e,o.append(M(["M3 3l6 6","M9 3l-6 6"],12)),o}function C(e){let t=a("bdi","name",ee(e));return t.dir="auto",t}function oe(e){let t=a("bdi","words",e);return t.dir="auto",a("span","quote","“",t,"”")}function P(e,t,o){let n=a("time","time",t);return n.dateTime=e,n.title=o,a("span","",n,a("span","unseen",`, ${o}`))}function M(e,t){let o=document.createElementNS(Me,"svg");for(let[n,r]of Object.entries({viewBox:"0 0 12 12",width:t,height:t,"stroke-width":1.5}))o.setAttribute(n,String(r));o.setAttribute("aria-hidden","true");for(let n of e){let r=document.createElementNS(Me,"path");r.setAttribute("d",n),o.append(r)}return o}function le(e,t,o,n,r,s){let d=Math.max(8,o.width-t.width-8),i=b=>Math.min(Math.max(b,8),d),l=r?[e.right-t.width,e.left]:[e.left,e.right-t.width],c=s&&Je(e,t,o,n,r,s);if(c)return c;let f=[...l,d,8].map(i),m={left:f[0],top:8,height:0};for(let b of f)for(let[u,x]of Ve(e,o,ze(n,b,t.width))){let g=Math.min(t.height,x-u),k=u>=e.bottom?u:x-g;if(g===t.height)return{left:b,top:k,height:g};g>m.height&&(m={left:b,top:k,height:g})}return m.height>=120?m:{...m,height:Math.max(m.height,0)}}function Je(e,t,o,n,r,s){let d=r?s.left-8-t.width:s.right+8;if(d<8||d+t.width>o.width-8)return null;let i=Math.max(8,Math.min(e.top,o.height-8-t.height)),l=i+t.height;return ze(n,d,t.width).some(f=>f.top<l&&f.bottom>i)||l>o.height-8?null:{left:d,top:i,height:t.height}}var ze=(e,t,o)=>e.filter(n=>n.left<t+o&&n.right>t&&n.bottom>n.top);function Ve(e,t,o){let n=e.bottom+3,r=e.top-3,s=Math.min(t.height-8,...o.filter(i=>i.bottom>n).map(i=>i.top-3)),d=Math.max(8,...o.filter(i=>i.top<r).map(i=>i.bottom+3));return[[n,s],[d,r]]}function ce(e){return[...e.querySelectorAll('textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]')].map(o=>o.getBoundingClientRect())}var Qe='a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"], [role="button"], [role="link"], [role="textbox"], [role="tab"], [role="menuitem"], [role="switch"]';function pe(e,{left:t,width:o,height:n},r,s){let d=e.documentElement.clientHeight;for(let i=r;i+n<d/2;i+=12){let l={left:t,top:d-i-n,right:t+o,bottom:d-i};if(ue(e,l,s))return i}return null}function ue(e,{left:t,top:o,right:n,bottom:r},s){for(let d=t;d<=n;d+=Math.max(8,(n-t)/4))for(let i=o;i<=r;i+=Math.max(8,(r-o)/2))if(e.elementsFromPoint(d,i).find(c=>!s(c))?.closest(Qe))return!1;return!0}var Ze="en-GB";var Ne=new Map;function R(e,t,o){let n=JSON.stringify([t,o]),r=Ne.get(n);return r||Ne.set(n,r=new Intl.DateTimeFormat(Ze,{...t,timeZone:o})),r.format(e)}var ne=(e,t)=>R(e,{hour:"2-digit",minute:"2-digit",hourCycle:"h23"},t);function F(e,t){let[o,n,r]=R(e,{day:"2-digit",month:"2-digit",year:"numeric"},t).split("/").map(Number);return Date.UTC(r,n-1,o)/864e5}function he(e,t,o,n){if(Math.abs(o)<7)return R(e,{weekday:"long"},n);let r=R(e,{year:"numeric"},n)===R(t,{year:"numeric"},n);return R(e,{day:"numeric",month:"long",...r?{}:{year:"numeric"}},n)}function _(e,t,o){let n=new Date(e),r=t.getTime()-n.getTime(),s=F(t,o)-F(n,o);return r<6e4?"just now":r<36e5?`${Math.floor(r/6e4)} min`:s===0?`since ${ne(n,o)}`:r<12*36e5?`${Math.floor(r/36e5)} h`:s===1?"since yesterday":`since ${he(n,t,s,o)}`}function D(e,t,o){let n=new Date(e),r=F(t,o)-F(n,o);return r<=0?`today at ${ne(n,o)}`:r===1?"yesterday":`on ${he(n,t,r,o)}`}function fe(e,t,o){let n=new Date(e),r=F(n,o)-F(t,o);return r<=0?`at ${ne(n,o)}`:r===1?"tomorrow":`on ${he(n,t,r,o)}`}function q(e,t){let o=new Date(e),n=R(o,{day:"numeric",month:"long",year:"numeric"},t);return`${R(o,{weekday:"long"},t)} ${n} at ${ne(o,t)}`}function me(e){let t=new Date(e);return t.setDate(t.getDate()+1),t.setHours(9,0,0,0),t.toISOString()}var ge={promise:{words:"you promised",glyph:"promise",tone:"promise"},question:{words:"asks you",glyph:"question",tone:"question"},complaint:{words:"is unhappy",glyph:"complaint",tone:"complaint"},"follow-up":{words:"wrote back",glyph:"back",tone:"plain"},story:{words:"shares a story",glyph:"story",tone:"story"},praise:{words:"kind word",glyph:"heart",tone:"kind"},thanks:{words:"thanks you",glyph:"heart",tone:"kind"},mention:{words:"spoke to you",glyph:"speech",tone:"plain"},reply:{words:"spoke to you",glyph:"speech",tone:"plain"},comment:{words:"spoke to you",glyph:"speech",tone:"plain"},share:{words:"passed it on",glyph:"share",tone:"plain"},"their-news":{words:"has news",glyph:"news",tone:"story"},listening:{words:"speaks of you",glyph:"listening",tone:"plain"},"keep-in-touch":{words:"quiet lately",glyph:"listening",tone:"plain"}};function j(e){let t=new Set(e.map(n=>n.id)),o=Object.keys(ge).find(n=>t.has(n));return ge[o??"mention"]}var we=e=>e.some(t=>t.id==="first-contact");function K({waitingSince:e,since:t},o){return e?t==="first-seen"?{words:`seen ${D(e,o).replace(/^on /,"")}`,exact:`I first saw it on ${q(e)}`}:{words:_(e,o),exact:q(e)}:null}function J(e,t){return e?e==="next-word"?"until they write":fe(e,t):"later"}var et=new Intl.PluralRules("en",{type:"ordinal"}),tt={one:"st",two:"nd",few:"rd",other:"th"};function be(e){return e<1?"":e===1?"First time here":`${e}${tt[et.select(e)]} time here`}var Ae=240;function Ie(e,t,{host:o,anchor:n,now:r,changed:s,closed:d}){let i=a("section","card"),l=a("h2",""),c=a("p","quiet-line"),f=a("div",""),m=a("div","actions"),b=a("p","problem"),u=null;l.id="who",i.setAttribute("role","dialog"),i.setAttribute("aria-labelledby","who"),i.tabIndex=-1,i.hidden=!0,"popover"in i&&(i.popover="manual"),b.setAttribute("role","alert");let x=a("div","top",a("div","who",l,c),te("Close (Escape)",()=>I(!0)));i.append(x,f,m,b);async function g(p,y){if(m.ariaBusy==="true")return;m.ariaBusy="true",b.textContent="";let H=await Promise.resolve().then(()=>p()).then(O=>O?.ok!==!1,()=>!1);m.ariaBusy="false",H?s(y):b.textContent="Nod did not hear that, so nothing has changed. Is it running?"}let k=()=>g(t.done,{state:"answered"}),w=()=>g(t.notForMe,{state:"dismissed"}),S=()=>g(t.undo,{state:"waiting",until:null}),W=()=>{let p=me(r());g(()=>t.snooze(p),{state:"snoozed",until:p})},se={d:k,s:W,n:w};function ae(){let p=m.contains(L());if(e.withheld)m.replaceChildren();else if(e.state==="waiting")m.replaceChildren(re("Done","Already answered, or nothing to add (d)","act first",k),re("Snooze until tomorrow","Comes back tomorrow at nine (s)","act",W),re("Not for me","Set it aside (n)","act",w));else{let y=a("span","",ot(e,r()));m.replaceChildren(y,re("Undo","They wait again","act",S))}m.hidden=m.childElementCount===0,p&&(m.querySelector("button")??i).focus()}function Q(){l.replaceChildren(C(e.name)),c.textContent=be(e.timesHere),c.hidden=c.textContent==="",f.replaceChildren(...nt(e,r()),...rt(e,r())),ae()}let L=()=>i.getRootNode().activeElement??null,Y=()=>u!==null;function G(){let p=n.getBoundingClientRect(),y={width:document.documentElement.clientWidth,height:document.documentElement.clientHeight};if(!o.isConnected||p.bottom<0||p.top>y.height)return I(!0);i.style.maxHeight="";let H={width:i.offsetWidth,height:i.offsetHeight},O=o.closest("article, [role=article]"),Xe=getComputedStyle(o).direction==="rtl",de=le(p,H,y,ce(document),Xe,O?O.getBoundingClientRect():null);i.style.left=`${de.left}px`,i.style.top=`${de.top}px`,i.style.maxHeight=`${de.height}px`}function Z(){if(u)return;u=new AbortController,Q(),i.hidden=!1,i.showPopover?.(),G(),i.focus({preventScroll:!0});let p={signal:u.signal,capture:!0};window.addEventListener("keydown",B,p),window.addEventListener("pointerdown",y=>h(y)&&I(!1),p),window.addEventListener("focusin",y=>h(y)&&I(!1),p),window.addEventListener("scroll",y=>h(y)&&G(),{...p,passive:!0}),window.addEventListener("resize",G,p)}let h=p=>!p.composedPath().includes(o);function B(p){let y=L(),H=i.contains(y);if(p.key==="Escape"&&(y||document.activeElement===document.body))return p.stopImmediatePropagation(),p.preventDefault(),I(!0);let O=se[p.key?.toLowerCase()];!H||!O||p.ctrlKey||p.metaKey||p.altKey||(p.stopImmediatePropagation(),p.preventDefault(),e.state==="waiting"&&!e.withheld&&!p.repeat&&O())}function I(p){if(!u)return;u.abort(),u=null;let y=i.contains(L())||document.activeElement===document.body;i.isConnected&&i.hidePopover?.(),i.hidden=!0,b.textContent="",p&&y&&n.isConnected&&n.focus({preventScroll:!0}),d()}return{node:i,open:Z,close:I,isOpen:Y,update(p){e=p,u&&(Q(),G())}}}function re(e,t,o,n){let r=$(e,o,n);return r.title=t,r}function ot(e,t){return e.state==="answered"?"Answered.":e.state==="snoozed"?`Back ${J(e.until,t)}.`.replace("Back until they write","Rests until they write"):"Set aside."}function nt(e,t){if(e.withheld==="replies-hidden")return[a("p","wait","The page hides replies here. You may have answered among them, so nobody is said to wait.")];if(e.withheld)return[a("p","wait","The page does not show when this was written. It may be old.")];let o=a("ul","reasons");for(let d of e.reasons.filter(({id:i})=>i!=="first-contact"||e.reasons.length===1)){let{glyph:i,tone:l}=j([d]),c=a("span","dot",M(N[i],16));c.dataset.tone=l;let f=a("bdi","",T(d.text,Ae));f.dir="auto",o.append(a("li","",c,f))}let n=e.state==="waiting"?K(e,t):null;if(!n||!e.waitingSince)return[o];let r=e.needs==="words"?"Needs words from you.":"A like is enough.";if(e.since==="first-seen")return[o,a("p","wait",`${n.exact}: the page shows no time. ${r}`)];let s=n.words==="just now"?"Just now":`Waits ${n.words}`;return[o,a("p","wait",P(e.waitingSince,s,n.exact),`. ${r}`)]}function rt(e,t){let o=a("dl","last"),n=(r,s)=>{if(!s||!s.text&&!s.about)return;let d=s.at?P(s.at,D(s.at,t),q(s.at)):"at a time I did not see",i=s.about?` about ${E(T(s.about,60))}`:"";o.append(a("dt","",r==="You"?"You":C(r)," ",d,i)),s.text&&o.append(a("dd","",oe(T(s.text,Ae))))};return n(e.name,e.lastIn),n("You",e.lastOut),o.childElementCount>0?[o]:[]}var Ce=`/* The pill after an author's name: 20 px high in a 24 px target, and no taller than the site's own line. */

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
`;var Ee=`/* What every part of the overlay starts from. The page's own rules lose to these (!important inside :host wins). */

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
`;var Te=`/* The design tokens: once, for the overlay, the popup and the welcome page.
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
`;var $e=new Map;function dt(e){let t=$e.get(e);return t||(t=new CSSStyleSheet,t.replaceSync(e),$e.set(e,t)),t}var lt=["click","dblclick","auxclick","mousedown","mouseup","pointerdown","pointerup","touchstart","touchend","keydown","keypress","keyup","copy"];function U(e,t,{debug:o=!1,theme:n="light"}){let r=document.createElement(e);r.setAttribute("data-nod","");let s=r.attachShadow({mode:o?"open":"closed"});s.adoptedStyleSheets=[Te,Ee,...t].map(dt);let d=null,i=document.createElement(e);i.dir="ltr",i.lang="en",i.dataset.theme=n,s.append(i);for(let l of lt)r.addEventListener(l,c=>c.stopPropagation());return{host:r,root:i,setTheme(l){i.dataset.theme!==l&&(i.dataset.theme=l)},style(l){d||(s.adoptedStyleSheets=[...s.adoptedStyleSheets,d=new CSSStyleSheet]),d.replaceSync(l)}}}function xe(e,t,o){let n=o.now??(()=>new Date),{host:r,root:s,setTheme:d}=U("span",[Ce,Se],o),i=a("button","chip"),l=a("span","unseen"),c=null,f=null,m="",b=e.state==="waiting"||e.state==="snoozed";i.type="button",i.setAttribute("aria-haspopup","dialog"),i.setAttribute("aria-expanded","false"),l.setAttribute("role","status"),s.append(i,l);let u=w=>{w.state==="waiting"&&(f=null),k({...e,...w})},x=()=>i.setAttribute("aria-expanded","false");i.addEventListener("click",()=>{if(c?.isOpen())return c.close(!0);c||(c=Ie(e,t,{host:r,anchor:i,now:n,changed:u,closed:x}),i.after(c.node)),c.open(),i.setAttribute("aria-expanded","true"),t.open?.()});function g(){let w=f!==null?ct(f):pt(e,n());r.hidden=!w||e.state==="dismissed"&&!b;let S=JSON.stringify([w?.key,f]);!w||S===m||(m=S,i.classList.toggle("quiet",w.quiet),i.replaceChildren(...w.nodes()))}function k(w){(w.state==="waiting"||w.state==="snoozed")&&(b=!0),w.state!=="answered"&&(f=null),e=w,g(),c?.update(e)}return g(),{host:r,update:k,setTheme:d,heard(w){f=w||e.name,e={...e,state:"answered"},g(),l.textContent=`${E(f)} has been heard.`,c?.update(e)},remove(){c?.close(!1),r.remove()}}}function ct(e){return{key:["heard",e],quiet:!0,nodes:()=>[a("span","dot head nods",M(N.head,16)),a("span","label",a("span","what",C(e)," has been heard."))]}}function pt(e,t){if(e.state==="spam")return null;if(e.withheld)return ut(e);if(e.state==="snoozed")return V(e,"later",J(e.until,t));if(e.state==="answered")return V(e,"tick","answered");if(e.state==="dismissed")return V(e,"ring","set aside");let{words:o,glyph:n,tone:r}=j(e.reasons),s=we(e.reasons)?"first time":"",d=K(e,t),i=()=>{let l=a("span","dot",M(N[n],14));l.dataset.tone=r;let c=a("span","label",Re(e.name),a("span","what",o));if(s&&c.append(" ",a("span","first",s)),d&&e.waitingSince){let f=P(e.waitingSince,d.words,d.exact);f.className="when",c.append(" ",f)}return[l,c]};return{key:[e.name,o,s,d?.words??"",d?.exact??""],quiet:!1,nodes:i}}function ut(e){return e.withheld==="replies-hidden"?V(e,"ring","replies hidden: you may have answered"):e.withheld==="age-unknown"?V(e,"ring","I cannot see its date"):null}function V(e,t,o){let n=()=>{let r=a("span","dot",M(N[t],14));r.dataset.tone="open";let s=a("span","label",Re(e.name),a("span","what",o));return s.title=o,[r,s]};return{key:[e.name,t,o],quiet:!0,nodes:n}}var Re=e=>a("span","unseen",C(e)," ");var qe=`/* The line at the page's edge: small, in the corner that both sites leave free, a dot when folded. */

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
`;var ft={at:"times",author:"names",name:"names",handle:"handles",text:"words",id:"links",url:"links",in_reply_to:"who answers whom",thread:"who answers whom",posts:"posts",replies:"replies",comments:"comments",viewer:"which account is yours"},mt=new Intl.ListFormat("en",{type:"conjunction"});function ye(e,t,o){let n=e.site??"The site",r=(d,i={})=>({main:d,command:null,more:[],tone:"calm",answers:[],...i}),s=(d,i={})=>r(d,{tone:"limit",...i});switch(e.state){case"reading":return r(`Reading: ${e.read??0} of ${Le(e.seen??0)}.`);case"read":return gt(e,n,t,o,r);case"broken":return s(`${n} changed its page: I cannot read it${Ge(e.since,t,o)}.`,{more:["Nobody is forgotten: what was read before stays."]});case"logged-out":return s(`You are logged out of ${n}: I cannot tell what is for you.`);case"unsupported":return r("I do not read this kind of page.");case"not-running":return s("Nod is not running. Start it:",{command:"nod run"});case"not-paired":return s("Nod is not connected yet. Open its button in the toolbar.");case"account":return r(`Is this you: ${wt(e.account)}?`,{tone:"waiting",answers:[{id:"yes",label:"Yes"},{id:"notMe",label:"Not me"}]});case"paused":return r(`Nod is paused on ${n}.`,{answers:[{id:"readAgain",label:"Read again"}]});case"left-out":return r("This page is left out.",{answers:[{id:"readAgain",label:"Read it again"}]});case"refresh":return s("Nod was updated.",{answers:[{id:"refresh",label:"Refresh this page"}]})}}function gt({seen:e=0,read:t=0,waiting:o=0,missing:n=[],hidden:r=!1,since:s=null},d,i,l,c){let f=o===1?"1 person waits":`${o} people wait`,m=o>0?`${f} on this page.`:"Nobody waits on this page.",b=[],u=[...new Set(n.map(g=>ft[g]??g))];u.length>0&&b.push(`${d} changed its page: I cannot see ${mt.format(u)}${Ge(s,i,l)}.`),b.push(t<e?`Read ${t} of ${Le(e)}.`:`Read ${t===1?"the 1 post":`all ${t} posts`} on it.`),r&&b.push("More replies are hidden; I see only what is shown."),o===0&&b.push("I do not read messages.");let x=u.length>0||t<e;return c(m,{more:b,tone:x?"limit":o>0?"waiting":"calm"})}var Le=e=>e===1?"1 post":`${e} posts`;function Ge(e,t,o){let n=e?_(e,t,o):"";return!n||n==="just now"?"":n.startsWith("since")?` ${n}`:` for ${n}`}function wt(e){return e?.handle?`@${E(e.handle)}`:E(e?.name)}var He=12,bt={calm:"head",waiting:"said",limit:"struck"},Oe=2e3,xt=1100;function ke(e,t,o){let n=o.now??(()=>new Date),{host:r,root:s,setTheme:d,style:i}=U("div",[qe],o),l=$("","mark",ae),c=a("div","said"),f=a("div","answers"),m=a("div",""),b=a("div","line",l,c),u=new AbortController,x=e.folded??null,g=!1,k="",w=-1/0;m.setAttribute("role","status"),c.id="said",c.append(m,f),l.setAttribute("aria-controls","said"),s.append(b),window.addEventListener("resize",se,{signal:u.signal,passive:!0});let S=h=>h===r,W=()=>x??(g||innerWidth<xt&&e.state!=="account");function se(){w=-1/0,Y()}function ae(){x=!W(),w=-1/0,Y(),t.fold?.(x)}function Q(){let h=ye(e,n()),B=JSON.stringify(h);if(B===k)return;k=B,h.answers.length!==f.childElementCount&&(w=-1/0),m.ariaLive=e.state==="reading"?"off":"polite";let I=a("p","main",h.main);h.command&&I.append(" ",a("code","",h.command)),m.replaceChildren(I,...h.more.map(p=>a("p","",p))),f.replaceChildren(...h.answers.map(({id:p,label:y},H)=>$(y,H===0?"act first":"act",()=>t[p]?.()))),f.hidden=h.answers.length===0,l.dataset.tone=h.tone,l.replaceChildren(M(N[bt[h.tone]],16)),l.title=h.main}function L(){let h=W();b.classList.toggle("folded",h),c.className=h?"said unseen":"said";for(let B of f.querySelectorAll("button"))B.tabIndex=h?-1:0;l.setAttribute("aria-expanded",String(!h)),l.setAttribute("aria-label",h?`Nod: ${l.title} Unfold`:"Nod: fold to a dot")}function Y(){Q(),L();let h=performance.now()-w;h===1/0||h>Oe&&!ue(document,r.getBoundingClientRect(),S)?Z():h>Oe&&(w=performance.now())}function G(){return pe(document,r.getBoundingClientRect(),He,S)}function Z(){if(!r.isConnected||r.offsetParent)return;w=performance.now(),g=!1,L();let h=G();h===null&&!W()&&(g=!0,L(),h=G()),i(`:host { inset-block-end: ${h??He}px !important }`)}return Y(),requestAnimationFrame(Z),{host:r,setTheme:d,update(h){e=h,Y()},remove(){u.abort(),r.remove()}}}var Pe=`/* The card of the first nod: one person's words, large, over the margin that both sites keep at the end of the line. */

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
`;var kt=90,vt=280;function ve(e,t,o){let n=o.now??(()=>new Date),{host:r,root:s,setTheme:d}=U("div",[Pe],o),i=a("section","greeting"),l=a("p","unseen");i.setAttribute("aria-label","From Nod"),l.setAttribute("role","status"),s.append(i,l),i.addEventListener("keydown",u=>u.key==="Escape"&&t.close());let c=()=>te("Close",()=>t.close());function f({name:u,words:x,at:g}){let k=g?P(g,D(g,n()),q(g)):"",w=a("blockquote",x.length>kt?"long":"",oe(T(x,vt))),S=a("p","",C(u)," wrote",k?" ":"",k,":");i.replaceChildren(a("div","top",S,c()),w,a("p","","I have not seen an answer from you.")),t.show&&i.append(a("div","answers",$("Show the post","act first",t.show)))}function m(){let u=(e.links??[]).filter(({url:k})=>k.startsWith("https://")),x=u.length>0?"Nobody on this page waits. Next: your replies.":"Nobody on this page waits.";i.replaceChildren(a("div","top",a("p","nobody",x),c()));let g=a("ul","next");for(let{label:k,url:w}of u){let S=a("a","",k);S.href=w,g.append(a("li","",S))}u.length>0&&i.append(g)}function b(){e.person?f(e.person):m()}return b(),{host:r,setTheme:d,update(u){e=u,b()},heard(u){let x=a("span","",C(u)," has been heard.");i.replaceChildren(a("div","top",a("div","heard",M(N.head,32),x),c())),l.textContent=x.textContent},remove(){r.remove()}}}var De="2026-11-22T14:10:00Z",St={postKey:null,reasons:[],waitingSince:null,since:"posted",needs:"nod",state:"waiting",withheld:null,timesHere:0,lastIn:null,lastOut:null},z=(e,t)=>({...St,name:e,...t}),A=(e,t)=>({id:e,text:t}),ie=z("Joe Smith",{reasons:[A("question","Joe asks: When does the coupon expire?")],waitingSince:"2026-11-22T11:10:00Z",needs:"words",timesHere:3,lastIn:{at:"2026-11-10T09:00:00Z",text:"Is there still a teal one?",about:null},lastOut:{at:"2026-11-10T12:00:00Z",text:"Two left, and one is yours if you like.",about:"the teal mug"}}),We=[{says:"question",words:"When does the coupon expire?",model:ie},{says:"kind word, first time",words:"Your fox hangs over my daughter’s bed.",model:z("Maya",{reasons:[A("praise","Maya says: Your fox hangs over my daughter’s bed."),A("first-contact","")],waitingSince:"2026-11-17T09:30:00Z",timesHere:1})},{says:"thanks",words:"شكرا على كل شيء",model:z("دانا",{reasons:[A("thanks","شكرا على كل شيء")],waitingSince:"2026-11-03T09:30:00Z"})},{says:"unhappy",words:"The parcel came open and the teal bag is missing.",model:z("Sam",{reasons:[A("complaint","Sam is unhappy: the teal bag is missing.")],waitingSince:"2026-11-22T13:40:00Z",needs:"words"})},{says:"story; only the day of the first sight is known",words:"Your drawing was on our old dog’s basket.",model:z("Lee",{reasons:[A("story","Lee tells of their dog.")],waitingSince:"2026-11-20T09:30:00Z",since:"first-seen",needs:"words"})},{says:"promise",words:"Did you find out?",model:z("Ana Silva",{reasons:[A("promise","You promised: I’ll check and let you know.")],waitingSince:"2026-11-21T09:30:00Z",needs:"words"})},{says:"spoke to you",words:"@you good morning",model:z("Kim",{reasons:[A("mention","Kim spoke to you.")],waitingSince:"2026-11-22T14:09:40Z"})},{says:"wrote back",words:"And in blue?",model:z("Noor",{reasons:[A("follow-up","Noor wrote back: And in blue?")],waitingSince:"2026-11-22T13:10:00Z",needs:"words"})},{says:"passed it on",words:"Everybody should see this.",model:z("Ed",{reasons:[A("share","Ed passed your fox on.")],waitingSince:"2025-11-22T13:10:00Z"})},{says:"snoozed",words:"When does the shop open?",model:{...ie,name:"Bo",state:"snoozed",until:"2026-11-23T09:00:00Z"}},{says:"answered",words:"Is it dishwasher proof?",model:{...ie,name:"Uli",state:"answered"}},{says:"heard",words:"Your fox hangs over my daughter’s bed.",model:{...ie,name:"Maya"},heard:"Maya"},{says:"replies hidden",words:"Which size is it?",model:z("Ines",{withheld:"replies-hidden"})},{says:"no date shown",words:"Which size is it?",model:z("Tom",{withheld:"age-unknown"})}],Ye=[{says:"reading",model:{state:"reading",site:"X",seen:37,read:12}},{says:"nobody waits",model:{state:"read",site:"X",seen:37,read:37,waiting:0}},{says:"people wait",model:{state:"read",site:"X",seen:37,read:37,waiting:3}},{says:"as a dot",model:{state:"read",site:"X",seen:37,read:37,waiting:3,folded:!0}},{says:"cannot read a field",model:{state:"read",site:"X",seen:37,read:37,waiting:1,missing:["at"],since:"2026-11-22T12:10:00Z"}},{says:"hidden replies",model:{state:"read",site:"X",seen:37,read:34,waiting:0,hidden:!0}},{says:"cannot read",model:{state:"broken",site:"X",since:"2026-11-22T12:10:00Z"}},{says:"logged out",model:{state:"logged-out",site:"X"}},{says:"not running",model:{state:"not-running"}},{says:"not paired",model:{state:"not-paired"}},{says:"whose account",model:{state:"account",account:{handle:"teal_fox"}}},{says:"paused",model:{state:"paused",site:"X"}},{says:"left out",model:{state:"left-out"}},{says:"after an update",model:{state:"refresh"}},{says:"a page of another kind",model:{state:"unsupported"}}],Be=[{says:"the first nod",height:300,model:{person:{name:"Maya",words:"Your fox hangs over my daughter’s bed.",at:"2026-11-17T09:30:00Z"}}},{says:"many words",height:400,model:{person:{name:"Noor",words:"I bought the mug for my father, who drank his tea from the same chipped cup for thirty years, and he has now put the old cup on the shelf beside the photographs.",at:null}}},{says:"heard",height:160,heard:"Maya",model:{person:{name:"Maya",words:"",at:null}}},{says:"nobody waits",height:200,model:{person:null,links:[{label:"Your mentions",url:"https://x.com/notifications/mentions"}]}}];var Mt=[{title:"X, light",theme:"light",look:"x"},{title:"X, dim",theme:"dim",look:"x"},{title:"X, black",theme:"dark",look:"x"},{title:"Facebook, light",theme:"light",look:"facebook"},{title:"Facebook, dark",theme:"dark",look:"facebook"}],X=()=>({}),zt={done:X,snooze:X,notForMe:X,undo:X},Ue=()=>new Date(De);function v(e,t,...o){let n=document.createElement(e);return n.className=t,n.append(...o),n}function Nt({theme:e},{says:t,words:o,model:n,heard:r}){let s=xe(n,zt,{debug:!0,theme:e,now:Ue});r&&s.heard(r);let d=v("span","author",n.name);d.dir="auto";let i=v("div","line",d,s.host),l=v("div","text",o);l.dir="auto";let c=v("article","post",v("div","face"),v("div","body",i,l));return c.title=t,c}function Fe(e,t,o){let n=v("div","corner",t.host);return n.style.height=`${o}px`,v("figure","",n,v("figcaption","",e))}for(let e of Mt){let t=v("section",`site ${e.look} ${e.theme}`,v("h2","",e.title));if(t.append(v("div","feed",...We.map(o=>Nt(e,o)))),e.look==="x"){let o={debug:!0,theme:e.theme,now:Ue},n=Ye.map(({says:s,model:d})=>Fe(s,ke({folded:!1,...d},{},o),132)),r=Be.map(({says:s,model:d,heard:i,height:l})=>{let c=ve(d,{close:X,show:d.person?X:void 0},o);return i&&c.heard(i),Fe(s,c,l)});t.append(v("div","corners",...n,...r))}document.body.append(t)}})();
