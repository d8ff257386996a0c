"use strict";(()=>{var ve=`/* The card beside the chip: 320 px, in the top layer. */

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
`;var A={question:["M4.2 4.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3","M6 9.4v.01"],complaint:["M4.2 4.6v.01M7.8 4.6v.01","M3.9 8.5a2.6 2.6 0 0 1 4.2 0"],back:["M5 3.4L2.9 5.5 5 7.6","M3.2 5.5h3.6a2 2 0 0 1 2 2v.9"],story:["M3.4 4.2h5.2M3.4 6.1h5.2","M3.4 8h3"],heart:["M6 9L3.5 6.5a1.6 1.6 0 0 1 2.3-2.3L6 4.5l.2-.3a1.6 1.6 0 0 1 2.3 2.3z"],speech:["M3.2 4.2a.8.8 0 0 1 .8-.8h4a.8.8 0 0 1 .8.8v2.6a.8.8 0 0 1-.8.8H6.2L4.4 9.2V7.6H4a.8.8 0 0 1-.8-.8z"],share:["M3.2 8.4V7a2 2 0 0 1 2-2h3.4","M6.8 3.1L8.8 5 6.8 6.9"],news:["M6 3.2v5.6M3.2 6h5.6","M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8"],listening:["M4.2 6v.01","M5.7 4.3a2.3 2.3 0 0 1 0 3.4M7.6 3.2a4 4 0 0 1 0 5.6"],promise:["M4.1 9.2V3.2h4L7 5l1.1 1.8h-4"],tick:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M4.1 6.1l1.4 1.4 2.5-2.8"],ring:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0"],later:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M6 3.7V6l1.5 1"],struck:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M3.2 8.8l5.6-5.6"],said:["M1.5 3a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H6.4L3.8 10.2V8H2.5a1 1 0 0 1-1-1z"],head:["M2.85 4.5a3.15 3.15 0 1 0 6.3 0a3.15 3.15 0 1 0-6.3 0","M1.8 8.4c1.95 3 6.45 3 8.4 0"]};var Xe=/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu,_e=new Intl.Segmenter("en",{granularity:"grapheme"});function ee(e){let t=(e??"").replace(Xe,"").replace(/[\s\p{Cc}]+/gu," ").trim();return t?R(t,60):"Somebody"}function $(e){return`⁨${ee(e)}⁩`}function R(e,t){if(e.length<=t)return e;let o=0,n=0;for(let{index:d,segment:r}of _e.segment(e.slice(0,t*20))){if(n===t)break;o=d+r.length,n+=1}if(o>=e.length)return e;let a=e.slice(0,o),i=a.lastIndexOf(" ");return`${i>t*.8?a.slice(0,i):a}…`}var Se="http://www.w3.org/2000/svg";function s(e,t,...o){let n=document.createElement(e);return t&&(n.className=t),n.append(...o.filter(a=>a!==null)),n}function q(e,t,o){let n=s("button",t,e);return n.type="button",n.addEventListener("click",()=>o()),n}function te(e,t){let o=q("","close",t);return o.setAttribute("aria-label",e),o.title=e,o.append(M(["M3 3l6 6","M9 3l-6 6"],12)),o}function C(e){let t=s("bdi","name",ee(e));return t.dir="auto",t}function oe(e){let t=s("bdi","words",e);return t.dir="auto",s("span","quote","“",t,"”")}function P(e,t,o){let n=s("time","time",t);return n.dateTime=e,n.title=o,s("span","",n,s("span","unseen",`, ${o}`))}function M(e,t){let o=document.createElementNS(Se,"svg");for(let[n,a]of Object.entries({viewBox:"0 0 12 12",width:t,height:t,"stroke-width":1.5}))o.setAttribute(n,String(a));o.setAttribute("aria-hidden","true");for(let n of e){let a=document.createElementNS(Se,"path");a.setAttribute("d",n),o.append(a)}return o}function le(e,t,o,n,a,i){let d=Math.max(8,o.width-t.width-8),r=w=>Math.min(Math.max(w,8),d),l=a?[e.right-t.width,e.left]:[e.left,e.right-t.width],c=i&&je(e,t,o,n,a,i);if(c)return c;let h=[...l,d,8].map(r),f={left:h[0],top:8,height:0};for(let w of h)for(let[u,x]of Ke(e,o,Me(n,w,t.width))){let m=Math.min(t.height,x-u),k=u>=e.bottom?u:x-m;if(m===t.height)return{left:w,top:k,height:m};m>f.height&&(f={left:w,top:k,height:m})}return f.height>=120?f:{...f,height:Math.max(f.height,0)}}function je(e,t,o,n,a,i){let d=a?i.left-8-t.width:i.right+8;if(d<8||d+t.width>o.width-8)return null;let r=Math.max(8,Math.min(e.top,o.height-8-t.height)),l=r+t.height;return Me(n,d,t.width).some(h=>h.top<l&&h.bottom>r)||l>o.height-8?null:{left:d,top:r,height:t.height}}var Me=(e,t,o)=>e.filter(n=>n.left<t+o&&n.right>t&&n.bottom>n.top);function Ke(e,t,o){let n=e.bottom+3,a=e.top-3,i=Math.min(t.height-8,...o.filter(r=>r.bottom>n).map(r=>r.top-3)),d=Math.max(8,...o.filter(r=>r.top<a).map(r=>r.bottom+3));return[[n,i],[d,a]]}function ce(e){return[...e.querySelectorAll('textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]')].map(o=>o.getBoundingClientRect())}var Je='a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"], [role="button"], [role="link"], [role="textbox"], [role="tab"], [role="menuitem"], [role="switch"]';function pe(e,{left:t,width:o,height:n},a,i){let d=e.documentElement.clientHeight;for(let r=a;r+n<d/2;r+=12){let l={left:t,top:d-r-n,right:t+o,bottom:d-r};if(Ve(e,l,i))return r}return null}function Ve(e,{left:t,top:o,right:n,bottom:a},i){for(let d=t;d<=n;d+=Math.max(8,(n-t)/8))for(let r=o;r<=a;r+=Math.max(8,(a-o)/3))if(e.elementsFromPoint(d,r).find(c=>!i(c))?.closest(Je))return!1;return!0}var Qe="en-GB";var ze=new Map;function L(e,t,o){let n=JSON.stringify([t,o]),a=ze.get(n);return a||ze.set(n,a=new Intl.DateTimeFormat(Qe,{...t,timeZone:o})),a.format(e)}var ne=(e,t)=>L(e,{hour:"2-digit",minute:"2-digit",hourCycle:"h23"},t);function Y(e,t){let[o,n,a]=L(e,{day:"2-digit",month:"2-digit",year:"numeric"},t).split("/").map(Number);return Date.UTC(a,n-1,o)/864e5}function ue(e,t,o,n){if(Math.abs(o)<7)return L(e,{weekday:"long"},n);let a=L(e,{year:"numeric"},n)===L(t,{year:"numeric"},n);return L(e,{day:"numeric",month:"long",...a?{}:{year:"numeric"}},n)}function X(e,t,o){let n=new Date(e),a=t.getTime()-n.getTime(),i=Y(t,o)-Y(n,o);return a<6e4?"just now":a<36e5?`${Math.floor(a/6e4)} min`:i===0?`since ${ne(n,o)}`:a<12*36e5?`${Math.floor(a/36e5)} h`:i===1?"since yesterday":`since ${ue(n,t,i,o)}`}function D(e,t,o){let n=new Date(e),a=Y(t,o)-Y(n,o);return a<=0?`today at ${ne(n,o)}`:a===1?"yesterday":`on ${ue(n,t,a,o)}`}function he(e,t,o){let n=new Date(e),a=Y(n,o)-Y(t,o);return a<=0?`at ${ne(n,o)}`:a===1?"tomorrow":`on ${ue(n,t,a,o)}`}function G(e,t){let o=new Date(e),n=L(o,{day:"numeric",month:"long",year:"numeric"},t);return`${L(o,{weekday:"long"},t)} ${n} at ${ne(o,t)}`}function fe(e){let t=new Date(e);return t.setDate(t.getDate()+1),t.setHours(9,0,0,0),t.toISOString()}var me={promise:{words:"you promised",glyph:"promise",tone:"promise"},question:{words:"asks you",glyph:"question",tone:"question"},complaint:{words:"is unhappy",glyph:"complaint",tone:"complaint"},"follow-up":{words:"wrote back",glyph:"back",tone:"plain"},story:{words:"shares a story",glyph:"story",tone:"story"},praise:{words:"kind word",glyph:"heart",tone:"kind"},thanks:{words:"thanks you",glyph:"heart",tone:"kind"},mention:{words:"spoke to you",glyph:"speech",tone:"plain"},reply:{words:"spoke to you",glyph:"speech",tone:"plain"},comment:{words:"spoke to you",glyph:"speech",tone:"plain"},share:{words:"passed it on",glyph:"share",tone:"plain"},"their-news":{words:"has news",glyph:"news",tone:"story"},listening:{words:"speaks of you",glyph:"listening",tone:"plain"},"keep-in-touch":{words:"quiet lately",glyph:"listening",tone:"plain"}};function _(e){let t=new Set(e.map(n=>n.id)),o=Object.keys(me).find(n=>t.has(n));return me[o??"mention"]}var ge=e=>e.some(t=>t.id==="first-contact");function j({waitingSince:e,since:t},o){return e?t==="first-seen"?{words:`seen ${D(e,o).replace(/^on /,"")}`,exact:`I first saw it on ${G(e)}`}:{words:X(e,o),exact:G(e)}:null}function K(e,t){return e?e==="next-word"?"until they write":he(e,t):"later"}var Ze=new Intl.PluralRules("en",{type:"ordinal"}),et={one:"st",two:"nd",few:"rd",other:"th"};function we(e){return e<1?"":e===1?"First time here":`${e}${et[Ze.select(e)]} time here`}var Ne=240;function Ae(e,t,{host:o,anchor:n,now:a,changed:i,closed:d}){let r=s("section","card"),l=s("h2",""),c=s("p","quiet-line"),h=s("div",""),f=s("div","actions"),w=s("p","problem"),u=null;l.id="who",r.setAttribute("role","dialog"),r.setAttribute("aria-labelledby","who"),r.tabIndex=-1,r.hidden=!0,"popover"in r&&(r.popover="manual"),w.setAttribute("role","alert");let x=s("div","top",s("div","who",l,c),te("Close (Escape)",()=>N(!0)));r.append(x,h,f,w);async function m(p,y){if(f.ariaBusy==="true")return;f.ariaBusy="true",w.textContent="";let U=await Promise.resolve().then(()=>p()).then(O=>O?.ok!==!1,()=>!1);f.ariaBusy="false",U?i(y):w.textContent="Nod did not hear that, so nothing has changed. Is it running?"}let k=()=>m(t.done,{state:"answered"}),g=()=>m(t.notForMe,{state:"dismissed"}),v=()=>m(t.undo,{state:"waiting",until:null}),V=()=>{let p=fe(a());m(()=>t.snooze(p),{state:"snoozed",until:p})},ie={d:k,s:V,n:g};function se(){let p=f.contains(T());if(e.withheld)f.replaceChildren();else if(e.state==="waiting")f.replaceChildren(re("Done","Already answered, or nothing to add (d)","act first",k),re("Snooze until tomorrow","Comes back tomorrow at nine (s)","act",V),re("Not for me","Set it aside (n)","act",g));else{let y=s("span","",tt(e,a()));f.replaceChildren(y,re("Undo","They wait again","act",v))}f.hidden=f.childElementCount===0,p&&(f.querySelector("button")??r).focus()}function W(){l.replaceChildren(C(e.name)),c.textContent=we(e.timesHere),c.hidden=c.textContent==="",h.replaceChildren(...ot(e,a()),...nt(e,a())),se()}let T=()=>r.getRootNode().activeElement??null,Q=()=>u!==null;function H(){let p=n.getBoundingClientRect(),y={width:document.documentElement.clientWidth,height:document.documentElement.clientHeight};if(!o.isConnected||p.bottom<0||p.top>y.height)return N(!0);r.style.maxHeight="";let U={width:r.offsetWidth,height:r.offsetHeight},O=o.closest("article, [role=article]"),Fe=getComputedStyle(o).direction==="rtl",de=le(p,U,y,ce(document),Fe,O?O.getBoundingClientRect():null);r.style.left=`${de.left}px`,r.style.top=`${de.top}px`,r.style.maxHeight=`${de.height}px`}function b(){if(u)return;u=new AbortController,W(),r.hidden=!1,r.showPopover?.(),H(),r.focus({preventScroll:!0});let p={signal:u.signal,capture:!0};window.addEventListener("keydown",Z,p),window.addEventListener("pointerdown",y=>E(y)&&N(!1),p),window.addEventListener("focusin",y=>E(y)&&N(!1),p),window.addEventListener("scroll",y=>E(y)&&H(),{...p,passive:!0}),window.addEventListener("resize",H,p)}let E=p=>!p.composedPath().includes(o);function Z(p){let y=T(),U=r.contains(y);if(p.key==="Escape"&&(y||document.activeElement===document.body))return p.stopImmediatePropagation(),p.preventDefault(),N(!0);let O=ie[p.key?.toLowerCase()];!U||!O||p.ctrlKey||p.metaKey||p.altKey||(p.stopImmediatePropagation(),p.preventDefault(),e.state==="waiting"&&!e.withheld&&!p.repeat&&O())}function N(p){if(!u)return;u.abort(),u=null;let y=r.contains(T())||document.activeElement===document.body;r.isConnected&&r.hidePopover?.(),r.hidden=!0,w.textContent="",p&&y&&n.isConnected&&n.focus({preventScroll:!0}),d()}return{node:r,open:b,close:N,isOpen:Q,update(p){e=p,u&&(W(),H())}}}function re(e,t,o,n){let a=q(e,o,n);return a.title=t,a}function tt(e,t){return e.state==="answered"?"Answered.":e.state==="snoozed"?`Back ${K(e.until,t)}.`.replace("Back until they write","Rests until they write"):"Set aside."}function ot(e,t){if(e.withheld==="replies-hidden")return[s("p","wait","The page hides replies here. You may have answered among them, so nobody is said to wait.")];if(e.withheld)return[s("p","wait","The page does not show when this was written. It may be old.")];let o=s("ul","reasons");for(let d of e.reasons.filter(({id:r})=>r!=="first-contact"||e.reasons.length===1)){let{glyph:r,tone:l}=_([d]),c=s("span","dot",M(A[r],16));c.dataset.tone=l;let h=s("bdi","",R(d.text,Ne));h.dir="auto",o.append(s("li","",c,h))}let n=e.state==="waiting"?j(e,t):null;if(!n||!e.waitingSince)return[o];let a=e.needs==="words"?"Needs words from you.":"A like is enough.";if(e.since==="first-seen")return[o,s("p","wait",`${n.exact}: the page shows no time. ${a}`)];let i=n.words==="just now"?"Just now":`Waits ${n.words}`;return[o,s("p","wait",P(e.waitingSince,i,n.exact),`. ${a}`)]}function nt(e,t){let o=s("dl","last"),n=(a,i)=>{if(!i||!i.text&&!i.about)return;let d=i.at?P(i.at,D(i.at,t),G(i.at)):"at a time I did not see",r=i.about?` about ${$(R(i.about,60))}`:"";o.append(s("dt","",a==="You"?"You":C(a)," ",d,r)),i.text&&o.append(s("dd","",oe(R(i.text,Ne))))};return n(e.name,e.lastIn),n("You",e.lastOut),o.childElementCount>0?[o]:[]}var Ie=`/* The pill after an author's name: 20 px high in a 24 px target, and no taller than the site's own line. */

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
`;var Ce=`/* What every part of the overlay starts from. The page's own rules lose to these (!important inside :host wins). */

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
`;var Ee=new Map;function st(e){let t=Ee.get(e);return t||(t=new CSSStyleSheet,t.replaceSync(e),Ee.set(e,t)),t}var dt=["click","dblclick","auxclick","mousedown","mouseup","pointerdown","pointerup","touchstart","touchend","keydown","keypress","keyup","copy"];function B(e,t,{debug:o=!1,theme:n="light"}){let a=document.createElement(e);a.setAttribute("data-nod","");let i=a.attachShadow({mode:o?"open":"closed"});i.adoptedStyleSheets=[Te,Ce,...t].map(st);let d=null,r=document.createElement(e);r.dir="ltr",r.lang="en",r.dataset.theme=n,i.append(r);for(let l of dt)a.addEventListener(l,c=>c.stopPropagation());return{host:a,root:r,setTheme(l){r.dataset.theme!==l&&(r.dataset.theme=l)},style(l){d||(i.adoptedStyleSheets=[...i.adoptedStyleSheets,d=new CSSStyleSheet]),d.replaceSync(l)}}}function be(e,t,o){let n=o.now??(()=>new Date),{host:a,root:i,setTheme:d}=B("span",[Ie,ve],o),r=s("button","chip"),l=s("span","unseen"),c=null,h=null,f="",w=e.state==="waiting"||e.state==="snoozed";r.type="button",r.setAttribute("aria-haspopup","dialog"),r.setAttribute("aria-expanded","false"),l.setAttribute("role","status"),i.append(r,l);let u=g=>{g.state==="waiting"&&(h=null),k({...e,...g})},x=()=>r.setAttribute("aria-expanded","false");r.addEventListener("click",()=>{if(c?.isOpen())return c.close(!0);c||(c=Ae(e,t,{host:a,anchor:r,now:n,changed:u,closed:x}),r.after(c.node)),c.open(),r.setAttribute("aria-expanded","true"),t.open?.()});function m(){let g=h!==null?lt(h):ct(e,n());a.hidden=!g||e.state==="dismissed"&&!w;let v=JSON.stringify([g?.key,h]);!g||v===f||(f=v,r.classList.toggle("quiet",g.quiet),r.replaceChildren(...g.nodes()))}function k(g){(g.state==="waiting"||g.state==="snoozed")&&(w=!0),g.state!=="answered"&&(h=null),e=g,m(),c?.update(e)}return m(),{host:a,update:k,setTheme:d,heard(g){h=g||e.name,e={...e,state:"answered"},m(),l.textContent=`${$(h)} has been heard.`,c?.update(e)},remove(){c?.close(!1),a.remove()}}}function lt(e){return{key:["heard",e],quiet:!0,nodes:()=>[s("span","dot head nods",M(A.head,16)),s("span","label",s("span","what",C(e)," has been heard."))]}}function ct(e,t){if(e.state==="spam")return null;if(e.withheld)return pt(e);if(e.state==="snoozed")return J(e,"later",K(e.until,t));if(e.state==="answered")return J(e,"tick","answered");if(e.state==="dismissed")return J(e,"ring","set aside");let{words:o,glyph:n,tone:a}=_(e.reasons),i=ge(e.reasons)?"first time":"",d=j(e,t),r=()=>{let l=s("span","dot",M(A[n],14));l.dataset.tone=a;let c=s("span","label",$e(e.name),s("span","what",o));if(i&&c.append(" ",s("span","first",i)),d&&e.waitingSince){let h=P(e.waitingSince,d.words,d.exact);h.className="when",c.append(" ",h)}return[l,c]};return{key:[e.name,o,i,d?.words??"",d?.exact??""],quiet:!1,nodes:r}}function pt(e){return e.withheld==="replies-hidden"?J(e,"ring","replies hidden: you may have answered"):e.withheld==="age-unknown"?J(e,"ring","I cannot see its date"):null}function J(e,t,o){let n=()=>{let a=s("span","dot",M(A[t],14));a.dataset.tone="open";let i=s("span","label",$e(e.name),s("span","what",o));return i.title=o,[a,i]};return{key:[e.name,t,o],quiet:!0,nodes:n}}var $e=e=>s("span","unseen",C(e)," ");var Re=`/* The line at the page's edge: small, in the corner that both sites leave free, a dot when folded. */

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
`;var ht={at:"times",author:"names",name:"names",handle:"handles",text:"words",id:"links",url:"links",in_reply_to:"who answers whom",thread:"who answers whom",posts:"posts",replies:"replies",comments:"comments",viewer:"which account is yours"},ft=new Intl.ListFormat("en",{type:"conjunction"});function xe(e,t,o){let n=e.site??"The site",a=(d,r={})=>({main:d,command:null,more:[],tone:"calm",answers:[],...r}),i=(d,r={})=>a(d,{tone:"limit",...r});switch(e.state){case"reading":return a(`Reading: ${e.read??0} of ${qe(e.seen??0)}.`);case"read":return mt(e,n,t,o,a);case"broken":return i(`${n} changed its page: I cannot read it${Le(e.since,t,o)}.`,{more:["Nobody is forgotten: what was read before stays."]});case"logged-out":return i(`You are logged out of ${n}: I cannot tell what is for you.`);case"unsupported":return a("I do not read this kind of page.");case"not-running":return i("Nod is not running. Start it:",{command:"nod run"});case"not-paired":return i("Nod is not connected yet. Open its button in the toolbar.");case"account":return a(`Is this you: ${gt(e.account)}?`,{tone:"waiting",answers:[{id:"yes",label:"Yes"},{id:"notMe",label:"Not me"}]});case"paused":return a(`Nod is paused on ${n}.`,{answers:[{id:"readAgain",label:"Read again"}]});case"left-out":return a("This page is left out.",{answers:[{id:"readAgain",label:"Read it again"}]});case"refresh":return i("Nod was updated.",{answers:[{id:"refresh",label:"Refresh this page"}]})}}function mt({seen:e=0,read:t=0,waiting:o=0,missing:n=[],hidden:a=!1,since:i=null},d,r,l,c){let h=o===1?"1 person waits":`${o} people wait`,f=o>0?`${h} on this page.`:"Nobody waits on this page.",w=[],u=[...new Set(n.map(m=>ht[m]??m))];u.length>0&&w.push(`${d} changed its page: I cannot see ${ft.format(u)}${Le(i,r,l)}.`),w.push(t<e?`Read ${t} of ${qe(e)}.`:`Read ${t===1?"the 1 post":`all ${t} posts`} on it.`),a&&w.push("More replies are hidden; I see only what is shown."),o===0&&w.push("I do not read messages.");let x=u.length>0||t<e;return c(f,{more:w,tone:x?"limit":o>0?"waiting":"calm"})}var qe=e=>e===1?"1 post":`${e} posts`;function Le(e,t,o){let n=e?X(e,t,o):"";return!n||n==="just now"?"":n.startsWith("since")?` ${n}`:` for ${n}`}function gt(e){return e?.handle?`@${$(e.handle)}`:$(e?.name)}var Ge=12,wt={calm:"head",waiting:"said",limit:"struck"},bt=2e3,xt=1100;function ye(e,t,o){let n=o.now??(()=>new Date),{host:a,root:i,setTheme:d,style:r}=B("div",[Re],o),l=q("","mark",ie),c=s("div","said"),h=s("div","answers"),f=s("div",""),w=s("div","line",l,c),u=new AbortController,x=e.folded??null,m=!1,k="",g=-1/0;f.setAttribute("role","status"),c.id="said",c.append(f,h),l.setAttribute("aria-controls","said"),i.append(w),window.addEventListener("resize",V,{signal:u.signal,passive:!0});let v=()=>x??(m||innerWidth<xt&&e.state!=="account");function V(){g=-1/0,T()}function ie(){x=!v(),g=-1/0,T(),t.fold?.(x)}function se(){let b=xe(e,n()),E=JSON.stringify(b);if(E===k)return;k=E,g=-1/0,f.ariaLive=e.state==="reading"?"off":"polite";let Z=s("p","main",b.main);b.command&&Z.append(" ",s("code","",b.command)),f.replaceChildren(Z,...b.more.map(N=>s("p","",N))),h.replaceChildren(...b.answers.map(({id:N,label:p},y)=>q(p,y===0?"act first":"act",()=>t[N]?.()))),h.hidden=b.answers.length===0,l.dataset.tone=b.tone,l.replaceChildren(M(A[wt[b.tone]],16)),l.title=b.main}function W(){let b=v();w.classList.toggle("folded",b),c.className=b?"said unseen":"said";for(let E of h.querySelectorAll("button"))E.tabIndex=b?-1:0;l.setAttribute("aria-expanded",String(!b)),l.setAttribute("aria-label",b?`Nod: ${l.title} Unfold`:"Nod: fold to a dot")}function T(){se(),W(),performance.now()-g>bt&&H()}function Q(){return pe(document,a.getBoundingClientRect(),Ge,b=>b===a)}function H(){if(!a.isConnected||a.offsetParent)return;g=performance.now(),m=!1,W();let b=Q();b===null&&!v()&&(m=!0,W(),b=Q()),r(`:host { inset-block-end: ${b??Ge}px !important }`)}return T(),requestAnimationFrame(H),{host:a,setTheme:d,update(b){e=b,T()},remove(){u.abort(),a.remove()}}}var He=`/* The card of the first nod: one person's words, large, over the margin that both sites keep at the end of the line. */

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
`;var kt=90,vt=280;function ke(e,t,o){let n=o.now??(()=>new Date),{host:a,root:i,setTheme:d}=B("div",[He],o),r=s("section","greeting"),l=s("p","unseen");r.setAttribute("aria-label","From Nod"),l.setAttribute("role","status"),i.append(r,l),r.addEventListener("keydown",u=>u.key==="Escape"&&t.close());let c=()=>te("Close",()=>t.close());function h({name:u,words:x,at:m}){let k=m?P(m,D(m,n()),G(m)):"",g=s("blockquote",x.length>kt?"long":"",oe(R(x,vt))),v=s("p","",C(u)," wrote",k?" ":"",k,":");r.replaceChildren(s("div","top",v,c()),g,s("p","","I have not seen an answer from you.")),t.show&&r.append(s("div","answers",q("Show the post","act first",t.show)))}function f(){let u=(e.links??[]).filter(({url:k})=>k.startsWith("https://")),x=u.length>0?"Nobody on this page waits. Next: your replies.":"Nobody on this page waits.";r.replaceChildren(s("div","top",s("p","nobody",x),c()));let m=s("ul","next");for(let{label:k,url:g}of u){let v=s("a","",k);v.href=g,m.append(s("li","",v))}u.length>0&&r.append(m)}function w(){e.person?h(e.person):f()}return w(),{host:a,setTheme:d,update(u){e=u,w()},heard(u){let x=s("span","",C(u)," has been heard.");r.replaceChildren(s("div","top",s("div","heard",M(A.head,32),x),c())),l.textContent=x.textContent},remove(){a.remove()}}}var Oe="2026-11-22T14:10:00Z",St={postKey:null,reasons:[],waitingSince:null,since:"posted",needs:"nod",state:"waiting",withheld:null,timesHere:0,lastIn:null,lastOut:null},z=(e,t)=>({...St,name:e,...t}),I=(e,t)=>({id:e,text:t}),ae=z("Joe Smith",{reasons:[I("question","Joe asks: When does the coupon expire?")],waitingSince:"2026-11-22T11:10:00Z",needs:"words",timesHere:3,lastIn:{at:"2026-11-10T09:00:00Z",text:"Is there still a teal one?",about:null},lastOut:{at:"2026-11-10T12:00:00Z",text:"Two left, and one is yours if you like.",about:"the teal mug"}}),Pe=[{says:"question",words:"When does the coupon expire?",model:ae},{says:"kind word, first time",words:"Your fox hangs over my daughter’s bed.",model:z("Maya",{reasons:[I("praise","Maya says: Your fox hangs over my daughter’s bed."),I("first-contact","")],waitingSince:"2026-11-17T09:30:00Z",timesHere:1})},{says:"thanks",words:"شكرا على كل شيء",model:z("دانا",{reasons:[I("thanks","شكرا على كل شيء")],waitingSince:"2026-11-03T09:30:00Z"})},{says:"unhappy",words:"The parcel came open and the teal bag is missing.",model:z("Sam",{reasons:[I("complaint","Sam is unhappy: the teal bag is missing.")],waitingSince:"2026-11-22T13:40:00Z",needs:"words"})},{says:"story; only the day of the first sight is known",words:"Your drawing was on our old dog’s basket.",model:z("Lee",{reasons:[I("story","Lee tells of their dog.")],waitingSince:"2026-11-20T09:30:00Z",since:"first-seen",needs:"words"})},{says:"promise",words:"Did you find out?",model:z("Ana Silva",{reasons:[I("promise","You promised: I’ll check and let you know.")],waitingSince:"2026-11-21T09:30:00Z",needs:"words"})},{says:"spoke to you",words:"@you good morning",model:z("Kim",{reasons:[I("mention","Kim spoke to you.")],waitingSince:"2026-11-22T14:09:40Z"})},{says:"wrote back",words:"And in blue?",model:z("Noor",{reasons:[I("follow-up","Noor wrote back: And in blue?")],waitingSince:"2026-11-22T13:10:00Z",needs:"words"})},{says:"passed it on",words:"Everybody should see this.",model:z("Ed",{reasons:[I("share","Ed passed your fox on.")],waitingSince:"2025-11-22T13:10:00Z"})},{says:"snoozed",words:"When does the shop open?",model:{...ae,name:"Bo",state:"snoozed",until:"2026-11-23T09:00:00Z"}},{says:"answered",words:"Is it dishwasher proof?",model:{...ae,name:"Uli",state:"answered"}},{says:"heard",words:"Your fox hangs over my daughter’s bed.",model:{...ae,name:"Maya"},heard:"Maya"},{says:"replies hidden",words:"Which size is it?",model:z("Ines",{withheld:"replies-hidden"})},{says:"no date shown",words:"Which size is it?",model:z("Tom",{withheld:"age-unknown"})}],De=[{says:"reading",model:{state:"reading",site:"X",seen:37,read:12}},{says:"nobody waits",model:{state:"read",site:"X",seen:37,read:37,waiting:0}},{says:"people wait",model:{state:"read",site:"X",seen:37,read:37,waiting:3}},{says:"as a dot",model:{state:"read",site:"X",seen:37,read:37,waiting:3,folded:!0}},{says:"cannot read a field",model:{state:"read",site:"X",seen:37,read:37,waiting:1,missing:["at"],since:"2026-11-22T12:10:00Z"}},{says:"hidden replies",model:{state:"read",site:"X",seen:37,read:34,waiting:0,hidden:!0}},{says:"cannot read",model:{state:"broken",site:"X",since:"2026-11-22T12:10:00Z"}},{says:"logged out",model:{state:"logged-out",site:"X"}},{says:"not running",model:{state:"not-running"}},{says:"not paired",model:{state:"not-paired"}},{says:"whose account",model:{state:"account",account:{handle:"teal_fox"}}},{says:"paused",model:{state:"paused",site:"X"}},{says:"left out",model:{state:"left-out"}},{says:"after an update",model:{state:"refresh"}},{says:"a page of another kind",model:{state:"unsupported"}}],We=[{says:"the first nod",height:300,model:{person:{name:"Maya",words:"Your fox hangs over my daughter’s bed.",at:"2026-11-17T09:30:00Z"}}},{says:"many words",height:400,model:{person:{name:"Noor",words:"I bought the mug for my father, who drank his tea from the same chipped cup for thirty years, and he has now put the old cup on the shelf beside the photographs.",at:null}}},{says:"heard",height:160,heard:"Maya",model:{person:{name:"Maya",words:"",at:null}}},{says:"nobody waits",height:200,model:{person:null,links:[{label:"Your mentions",url:"https://x.com/notifications/mentions"}]}}];var Mt=[{title:"X, light",theme:"light",look:"x"},{title:"X, dim",theme:"dim",look:"x"},{title:"X, black",theme:"dark",look:"x"},{title:"Facebook, light",theme:"light",look:"facebook"},{title:"Facebook, dark",theme:"dark",look:"facebook"}],F=()=>({}),zt={done:F,snooze:F,notForMe:F,undo:F},Be=()=>new Date(Oe);function S(e,t,...o){let n=document.createElement(e);return n.className=t,n.append(...o),n}function Nt({theme:e},{says:t,words:o,model:n,heard:a}){let i=be(n,zt,{debug:!0,theme:e,now:Be});a&&i.heard(a);let d=S("span","author",n.name);d.dir="auto";let r=S("div","line",d,i.host),l=S("div","text",o);l.dir="auto";let c=S("article","post",S("div","face"),S("div","body",r,l));return c.title=t,c}function Ye(e,t,o){let n=S("div","corner",t.host);return n.style.height=`${o}px`,S("figure","",n,S("figcaption","",e))}for(let e of Mt){let t=S("section",`site ${e.look} ${e.theme}`,S("h2","",e.title));if(t.append(S("div","feed",...Pe.map(o=>Nt(e,o)))),e.look==="x"){let o={debug:!0,theme:e.theme,now:Be},n=De.map(({says:i,model:d})=>Ye(i,ye({folded:!1,...d},{},o),132)),a=We.map(({says:i,model:d,heard:r,height:l})=>{let c=ke(d,{close:F,show:d.person?F:void 0},o);return r&&c.heard(r),Ye(i,c,l)});t.append(S("div","corners",...n,...a))}document.body.append(t)}})();
