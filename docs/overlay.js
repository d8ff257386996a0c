"use strict";(()=>{var ot=`/* The card beside the chip: 320 px, in the top layer. */

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
`;var I={question:["M4.2 4.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3","M6 9.4v.01"],complaint:["M4.2 4.6v.01M7.8 4.6v.01","M3.9 8.5a2.6 2.6 0 0 1 4.2 0"],back:["M5 3.4L2.9 5.5 5 7.6","M3.2 5.5h3.6a2 2 0 0 1 2 2v.9"],story:["M3.4 4.2h5.2M3.4 6.1h5.2","M3.4 8h3"],heart:["M6 9L3.5 6.5a1.6 1.6 0 0 1 2.3-2.3L6 4.5l.2-.3a1.6 1.6 0 0 1 2.3 2.3z"],speech:["M3.2 4.2a.8.8 0 0 1 .8-.8h4a.8.8 0 0 1 .8.8v2.6a.8.8 0 0 1-.8.8H6.2L4.4 9.2V7.6H4a.8.8 0 0 1-.8-.8z"],share:["M3.2 8.4V7a2 2 0 0 1 2-2h3.4","M6.8 3.1L8.8 5 6.8 6.9"],news:["M6 3.2v5.6M3.2 6h5.6","M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8"],listening:["M4.2 6v.01","M5.7 4.3a2.3 2.3 0 0 1 0 3.4M7.6 3.2a4 4 0 0 1 0 5.6"],promise:["M4.1 9.2V3.2h4L7 5l1.1 1.8h-4"],tick:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M4.1 6.1l1.4 1.4 2.5-2.8"],ring:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0"],hold:["M4.8 3.9v4.2","M7.2 3.9v4.2"],unfold:["M3 4.6L6 7.6 9 4.6"],fold:["M3 7.4L6 4.4 9 7.4"],later:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M6 3.7V6l1.5 1"],struck:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M3.2 8.8l5.6-5.6"],said:["M1.5 3a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H6.4L3.8 10.2V8H2.5a1 1 0 0 1-1-1z"],head:["M2.85 4.5a3.15 3.15 0 1 0 6.3 0a3.15 3.15 0 1 0-6.3 0","M1.8 8.4c1.95 3 6.45 3 8.4 0"]};var jt=/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu,Vt=new Intl.Segmenter("en",{granularity:"grapheme"});function we(e){let t=(e??"").replace(jt,"").replace(/[\s\p{Cc}]+/gu," ").trim();return t?Q(t,60):"Somebody"}function K(e){return`⁨${we(e)}⁩`}function Q(e,t){if(e.length<=t)return e;let n=0,o=0;for(let{index:a,segment:i}of Vt.segment(e.slice(0,t*20))){if(o===t)break;n=a+i.length,o+=1}if(n>=e.length)return e;let s=e.slice(0,n),r=s.lastIndexOf(" ");return`${r>t*.8?s.slice(0,r):s}…`}var st="http://www.w3.org/2000/svg";function l(e,t,...n){let o=document.createElement(e);return t&&(o.className=t),o.append(...n.filter(s=>s!==null)),o}function z(e,t,n){let o=l("button",t,e);return o.type="button",o.addEventListener("click",()=>n()),o}function ye(e,t){let n=z("","close",t);return n.setAttribute("aria-label",e),n.title=e,n.append(T(["M3 3l6 6","M9 3l-6 6"],12)),n}function X(e){let t=l("bdi","name",we(e));return t.dir="auto",t}function xe(e){let t=l("bdi","words",e);return t.dir="auto",l("span","quote","“",t,"”")}function se(e,t,n){let o=l("time","time",t);return o.dateTime=e,o.title=n,l("span","",o,l("span","unseen",`, ${n}`))}function T(e,t){let n=document.createElementNS(st,"svg");for(let[o,s]of Object.entries({viewBox:"0 0 12 12",width:t,height:t,"stroke-width":1.5}))n.setAttribute(o,String(s));n.setAttribute("aria-hidden","true");for(let o of e){let s=document.createElementNS(st,"path");s.setAttribute("d",o),n.append(s)}return n}function ze(e,t,n,o,s,r){let a=Math.max(8,n.width-t.width-8),i=x=>Math.min(Math.max(x,8),a),d=s?[e.right-t.width,e.left]:[e.left,e.right-t.width],c=r&&Kt(e,t,n,o,s,r);if(c)return c;let p=[...d,a,8].map(i),h={left:p[0],top:8,height:0};for(let x of p)for(let[u,k]of Qt(e,n,it(o,x,t.width))){let b=Math.min(t.height,k-u),f=u>=e.bottom?u:k-b;if(b===t.height)return{left:x,top:f,height:b};b>h.height&&(h={left:x,top:f,height:b})}return h.height>=120?h:{...h,height:Math.max(h.height,0)}}function Kt(e,t,n,o,s,r){let a=s?r.left-8-t.width:r.right+8;if(a<8||a+t.width>n.width-8)return null;let i=Math.max(8,Math.min(e.top,n.height-8-t.height)),d=i+t.height;return it(o,a,t.width).some(p=>p.top<d&&p.bottom>i)||d>n.height-8?null:{left:a,top:i,height:t.height}}var it=(e,t,n)=>e.filter(o=>o.left<t+n&&o.right>t&&o.bottom>o.top);function Qt(e,t,n){let o=e.bottom+3,s=e.top-3,r=Math.min(t.height-8,...n.filter(i=>i.bottom>o).map(i=>i.top-3)),a=Math.max(8,...n.filter(i=>i.top<s).map(i=>i.bottom+3));return[[o,r],[a,s]]}function Te(e){return[...e.querySelectorAll('textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]')].map(n=>n.getBoundingClientRect())}var Ie='a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"], [role="button"], [role="link"], [role="textbox"], [role="tab"], [role="menuitem"], [role="switch"], [role="progressbar"]';function Re(e,{left:t,width:n,height:o},s,r){let a=e.documentElement.clientHeight;for(let i=s;i+o<a/2;i+=12){let d={left:t,top:a-i-o,right:t+n,bottom:a-i};if(Oe(e,d,r))return i}return null}function Oe(e,{left:t,top:n,right:o,bottom:s},r){for(let a=t;a<=o;a+=Math.max(8,(o-t)/4))for(let i=n;i<=s;i+=Math.max(8,(s-n)/2))if(e.elementsFromPoint(a,i).find(c=>!r(c))?.closest(Ie))return!1;return!0}var Zt="en-GB";var rt=new Map;function Z(e,t,n){let o=JSON.stringify([t,n]),s=rt.get(o);return s||rt.set(o,s=new Intl.DateTimeFormat(Zt,{...t,timeZone:n})),s.format(e)}var be=(e,t)=>Z(e,{hour:"2-digit",minute:"2-digit",hourCycle:"h23"},t);function ae(e,t){let[n,o,s]=Z(e,{day:"2-digit",month:"2-digit",year:"numeric"},t).split("/").map(Number);return Date.UTC(s,o-1,n)/864e5}function Le(e,t,n,o){if(Math.abs(n)<7)return Z(e,{weekday:"long"},o);let s=Z(e,{year:"numeric"},o)===Z(t,{year:"numeric"},o);return Z(e,{day:"numeric",month:"long",...s?{}:{year:"numeric"}},o)}function pe(e,t,n){let o=new Date(e),s=t.getTime()-o.getTime(),r=ae(t,n)-ae(o,n);return s<6e4?"just now":s<36e5?`${Math.floor(s/6e4)} min`:r===0?`since ${be(o,n)}`:s<12*36e5?`${Math.floor(s/36e5)} h`:r===1?"since yesterday":`since ${Le(o,t,r,n)}`}function ie(e,t,n){let o=new Date(e),s=ae(t,n)-ae(o,n);return s<=0?`today at ${be(o,n)}`:s===1?"yesterday":`on ${Le(o,t,s,n)}`}function qe(e,t,n){let o=new Date(e),s=ae(o,n)-ae(t,n);return s<=0?`at ${be(o,n)}`:s===1?"tomorrow":`on ${Le(o,t,s,n)}`}function ee(e,t){let n=new Date(e),o=Z(n,{day:"numeric",month:"long",year:"numeric"},t);return`${Z(n,{weekday:"long"},t)} ${o} at ${be(n,t)}`}function $e(e){let t=new Date(e);return t.setDate(t.getDate()+1),t.setHours(9,0,0,0),t.toISOString()}var He={promise:{words:"you promised",glyph:"promise",tone:"promise"},question:{words:"asks you",glyph:"question",tone:"question"},complaint:{words:"is unhappy",glyph:"complaint",tone:"complaint"},"follow-up":{words:"wrote back",glyph:"back",tone:"plain"},story:{words:"shares a story",glyph:"story",tone:"story"},praise:{words:"kind word",glyph:"heart",tone:"kind"},thanks:{words:"thanks you",glyph:"heart",tone:"kind"},mention:{words:"spoke to you",glyph:"speech",tone:"plain"},reply:{words:"spoke to you",glyph:"speech",tone:"plain"},comment:{words:"spoke to you",glyph:"speech",tone:"plain"},share:{words:"passed it on",glyph:"share",tone:"plain"},"their-news":{words:"has news",glyph:"news",tone:"story"},listening:{words:"speaks of you",glyph:"listening",tone:"plain"},"keep-in-touch":{words:"quiet lately",glyph:"listening",tone:"plain"}};function ue(e){let t=new Set(e.map(o=>o.id)),n=Object.keys(He).find(o=>t.has(o));return He[n??"mention"]}var Pe=e=>e.some(t=>t.id==="first-contact");function he({waitingSince:e,since:t},n){return e?t==="first-seen"?{words:`seen ${ie(e,n).replace(/^on /,"")}`,exact:`I first saw it on ${ee(e)}`}:{words:pe(e,n),exact:ee(e)}:null}function fe(e,t){return e?e==="next-word"?"until they write":qe(e,t):"later"}var en=new Intl.PluralRules("en",{type:"ordinal"}),tn={one:"st",two:"nd",few:"rd",other:"th"};function Ge(e){return e<1?"":e===1?"First time here":`${e}${tn[en.select(e)]} time here`}var at=240;function dt(e,t,{host:n,anchor:o,now:s,changed:r,closed:a}){let i=l("section","card"),d=l("h2",""),c=l("p","quiet-line"),p=l("div",""),h=l("div","actions"),x=l("p","problem"),u=null;d.id="who",i.setAttribute("role","dialog"),i.setAttribute("aria-labelledby","who"),i.tabIndex=-1,i.hidden=!0,"popover"in i&&(i.popover="manual"),x.setAttribute("role","alert");let k=l("div","top",l("div","who",d,c),ye("Close (Escape)",()=>L(!0)));i.append(k,p,h,x);async function b(w,A){if(h.ariaBusy==="true")return;h.ariaBusy="true",x.textContent="";let $=await Promise.resolve().then(()=>w()).then(W=>W?.ok!==!1,()=>!1);h.ariaBusy="false",$?r(A):x.textContent="Nod did not hear that, so nothing has changed. Is it running?"}let f=()=>b(t.done,{state:"answered"}),m=()=>b(t.notForMe,{state:"dismissed"}),C=()=>b(t.undo,{state:"waiting",until:null}),R=()=>{let w=$e(s());b(()=>t.snooze(w),{state:"snoozed",until:w})},N={d:f,s:R,n:m};function q(){let w=h.contains(H());if(e.withheld)h.replaceChildren();else if(e.state==="waiting")h.replaceChildren(ke("Done","Already answered, or nothing to add (d)","act first",f),ke("Snooze until tomorrow","Comes back tomorrow at nine (s)","act",R),ke("Not for me","Set it aside (n)","act",m));else{let A=l("span","",nn(e,s()));h.replaceChildren(A,ke("Undo","They wait again","act",C))}h.hidden=h.childElementCount===0,w&&(h.querySelector("button")??i).focus()}function V(){d.replaceChildren(X(e.name)),c.textContent=Ge(e.timesHere),c.hidden=c.textContent==="",p.replaceChildren(...on(e,s()),...sn(e,s())),q()}let H=()=>i.getRootNode().activeElement??null,J=()=>u!==null;function P(){let w=o.getBoundingClientRect(),A={width:document.documentElement.clientWidth,height:document.documentElement.clientHeight};if(!n.isConnected||w.bottom<0||w.top>A.height)return L(!0);i.style.maxHeight="";let $={width:i.offsetWidth,height:i.offsetHeight},W=n.closest("article, [role=article]"),Me=getComputedStyle(n).direction==="rtl",re=ze(w,$,A,Te(document),Me,W?W.getBoundingClientRect():null);i.style.left=`${re.left}px`,i.style.top=`${re.top}px`,i.style.maxHeight=`${re.height}px`}function G(){if(u)return;u=new AbortController,V(),i.hidden=!1,i.showPopover?.(),P(),i.focus({preventScroll:!0});let w={signal:u.signal,capture:!0};window.addEventListener("keydown",B,w),window.addEventListener("pointerdown",A=>g(A)&&L(!1),w),window.addEventListener("focusin",A=>g(A)&&L(!1),w),window.addEventListener("scroll",A=>g(A)&&P(),{...w,passive:!0}),window.addEventListener("resize",P,w)}let g=w=>!w.composedPath().includes(n);function B(w){let A=H(),$=i.contains(A);if(w.key==="Escape"&&(A||document.activeElement===document.body))return w.stopImmediatePropagation(),w.preventDefault(),L(!0);let W=N[w.key?.toLowerCase()];!$||!W||w.ctrlKey||w.metaKey||w.altKey||(w.stopImmediatePropagation(),w.preventDefault(),e.state==="waiting"&&!e.withheld&&!w.repeat&&W())}function L(w){if(!u)return;u.abort(),u=null;let A=i.contains(H())||document.activeElement===document.body;i.isConnected&&i.hidePopover?.(),i.hidden=!0,x.textContent="",w&&A&&o.isConnected&&o.focus({preventScroll:!0}),a()}return{node:i,open:G,close:L,isOpen:J,update(w){e=w,u&&(V(),P())}}}function ke(e,t,n,o){let s=z(e,n,o);return s.title=t,s}function nn(e,t){return e.state==="answered"?"Answered.":e.state==="snoozed"?`Back ${fe(e.until,t)}.`.replace("Back until they write","Rests until they write"):"Set aside."}function on(e,t){if(e.withheld==="replies-hidden")return[l("p","wait","The page hides replies here. You may have answered among them, so nobody is said to wait.")];if(e.withheld)return[l("p","wait","The page does not show when this was written. It may be old.")];let n=l("ul","reasons");for(let a of e.reasons.filter(({id:i})=>i!=="first-contact"||e.reasons.length===1)){let{glyph:i,tone:d}=ue([a]),c=l("span","dot",T(I[i],16));c.dataset.tone=d;let p=l("bdi","",Q(a.text,at));p.dir="auto",n.append(l("li","",c,p))}let o=e.state==="waiting"?he(e,t):null;if(!o||!e.waitingSince)return[n];let s=e.needs==="words"?"Needs words from you.":"A like is enough.";if(e.since==="first-seen")return[n,l("p","wait",`${o.exact}: the page shows no time. ${s}`)];let r=o.words==="just now"?"Just now":`Waits ${o.words}`;return[n,l("p","wait",se(e.waitingSince,r,o.exact),`. ${s}`)]}function sn(e,t){let n=l("dl","last"),o=(s,r)=>{if(!r||!r.text&&!r.about)return;let a=r.at?se(r.at,ie(r.at,t),ee(r.at)):"at a time I did not see",i=r.about?` about ${K(Q(r.about,60))}`:"";n.append(l("dt","",s==="You"?"You":X(s)," ",a,i)),r.text&&n.append(l("dd","",xe(Q(r.text,at))))};return o(e.name,e.lastIn),o("You",e.lastOut),n.childElementCount>0?[n]:[]}var lt=`/* The pill after an author's name: 20 px high in a 24 px target, and no taller than the site's own line. */

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
`;var ct=`/* What every part of the overlay starts from. The page's own rules lose to these (!important inside :host wins). */

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
`;var pt=`/* The design tokens: once, for the overlay, the popup and the welcome page.
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
`;var ut=new Map;function ln(e){let t=ut.get(e);return t||(t=new CSSStyleSheet,t.replaceSync(e),ut.set(e,t)),t}var cn=["click","dblclick","auxclick","mousedown","mouseup","pointerdown","pointerup","touchstart","touchend","keydown","keypress","keyup","copy"];function te(e,t,{debug:n=!1,theme:o="light"}){let s=document.createElement(e);s.setAttribute("data-nod","");let r=s.attachShadow({mode:n?"open":"closed"});r.adoptedStyleSheets=[pt,ct,...t].map(ln);let a=null,i=document.createElement(e);i.dir="ltr",i.lang="en",i.dataset.theme=o,r.append(i);for(let d of cn)s.addEventListener(d,c=>c.stopPropagation());return{host:s,root:i,setTheme(d){i.dataset.theme!==d&&(i.dataset.theme=d)},style(d){a||(r.adoptedStyleSheets=[...r.adoptedStyleSheets,a=new CSSStyleSheet]),a.replaceSync(d)}}}function De(e,t,n){let o=n.now??(()=>new Date),{host:s,root:r,setTheme:a}=te("span",[lt,ot],n),i=l("button","chip"),d=l("span","unseen"),c=null,p=null,h="",x=e.state==="waiting"||e.state==="snoozed";i.type="button",i.setAttribute("aria-haspopup","dialog"),i.setAttribute("aria-expanded","false"),d.setAttribute("role","status"),r.append(i,d);let u=m=>{m.state==="waiting"&&(p=null),f({...e,...m})},k=()=>i.setAttribute("aria-expanded","false");i.addEventListener("click",()=>{if(c?.isOpen())return c.close(!0);c||(c=dt(e,t,{host:s,anchor:i,now:o,changed:u,closed:k}),i.after(c.node)),c.open(),i.setAttribute("aria-expanded","true"),t.open?.()});function b(){let m=p!==null?pn(p):un(e,o());s.hidden=!m||e.state==="dismissed"&&!x;let C=JSON.stringify([m?.key,p]);!m||C===h||(h=C,i.classList.toggle("quiet",m.quiet),i.replaceChildren(...m.nodes()))}function f(m){(m.state==="waiting"||m.state==="snoozed")&&(x=!0),m.state!=="answered"&&(p=null),e=m,b(),c?.update(e)}return b(),{host:s,update:f,setTheme:a,heard(m){p=m||e.name,e={...e,state:"answered"},b(),d.textContent=`${K(p)} has been heard.`,c?.update(e)},remove(){c?.close(!1),s.remove()}}}function pn(e){return{key:["heard",e],quiet:!0,nodes:()=>[l("span","dot head nods",T(I.head,16)),l("span","label",l("span","what",X(e)," has been heard."))]}}function un(e,t){if(e.state==="spam")return null;if(e.withheld)return hn(e);if(e.state==="snoozed")return me(e,"later",fe(e.until,t));if(e.state==="answered")return me(e,"tick","answered");if(e.state==="dismissed")return me(e,"ring","set aside");let{words:n,glyph:o,tone:s}=ue(e.reasons),r=Pe(e.reasons)?"first time":"",a=he(e,t),i=()=>{let d=l("span","dot",T(I[o],14));d.dataset.tone=s;let c=l("span","label",ht(e.name),l("span","what",n));if(r&&c.append(" ",l("span","first",r)),a&&e.waitingSince){let p=se(e.waitingSince,a.words,a.exact);p.className="when",c.append(" ",p)}return[d,c]};return{key:[e.name,n,r,a?.words??"",a?.exact??""],quiet:!1,nodes:i}}function hn(e){return e.withheld==="replies-hidden"?me(e,"ring","replies hidden: you may have answered"):e.withheld==="age-unknown"?me(e,"ring","I cannot see its date"):null}function me(e,t,n){let o=()=>{let s=l("span","dot",T(I[t],14));s.dataset.tone="open";let r=l("span","label",ht(e.name),l("span","what",n));return r.title=n,[s,r]};return{key:[e.name,t,n],quiet:!0,nodes:o}}var ht=e=>l("span","unseen",X(e)," ");var ft=`/* The line at the page's edge: small, in the corner that both sites leave free, a dot when folded. */

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
`;var mn={at:"times",author:"names",name:"names",handle:"handles",text:"words",id:"links",url:"links",in_reply_to:"who answers whom",thread:"who answers whom",posts:"posts",replies:"replies",comments:"comments",viewer:"which account is yours"},gn=new Intl.ListFormat("en",{type:"conjunction"});function Fe(e,t,n){let o=e.site??"The site",s=(a,i={})=>({main:a,command:null,more:[],tone:"calm",answers:[],...i}),r=(a,i={})=>s(a,{tone:"limit",...i});switch(e.state){case"reading":return s(`Reading: ${e.read??0} of ${mt(e.seen??0)}.`);case"read":return wn(e,o,t,n,s);case"broken":return r(`${o} changed its page: I cannot read it${gt(e.since,t,n)}.`,{more:["Nobody is forgotten: what was read before stays."]});case"logged-out":return r(`You are logged out of ${o}: I cannot tell what is for you.`);case"unsupported":return s("I do not read this kind of page.");case"not-running":return r("Nod is not running. Start it:",{command:"nod run"});case"not-paired":return r("Nod is not connected yet. Open its button in the toolbar.");case"account":return s(`Is this you: ${yn(e.account)}?`,{tone:"waiting",answers:[{id:"yes",label:"Yes"},{id:"notMe",label:"Not me"}]});case"paused":return s(`Nod is paused on ${o}.`,{answers:[{id:"readAgain",label:"Read again"}]});case"left-out":return s("This page is left out.",{answers:[{id:"readAgain",label:"Read it again"}]});case"refresh":return r("Nod was updated.",{answers:[{id:"refresh",label:"Refresh this page"}]})}}function wn({seen:e=0,read:t=0,waiting:n=0,missing:o=[],hidden:s=!1,since:r=null},a,i,d,c){let p=n===1?"1 person waits":`${n} people wait`,h=n>0?`${p} on this page.`:"Nobody waits on this page.",x=[],u=[...new Set(o.map(b=>mn[b]??b))];u.length>0&&x.push(`${a} changed its page: I cannot see ${gn.format(u)}${gt(r,i,d)}.`),x.push(t<e?`Read ${t} of ${mt(e)}.`:`Read ${t===1?"the 1 post":`all ${t} posts`} on it.`),s&&x.push("More replies are hidden; I see only what is shown."),n===0&&x.push("I do not read messages.");let k=u.length>0||t<e;return c(h,{more:x,tone:k?"limit":n>0?"waiting":"calm"})}var mt=e=>e===1?"1 post":`${e} posts`;function gt(e,t,n){let o=e?pe(e,t,n):"";return!o||o==="just now"?"":o.startsWith("since")?` ${o}`:` for ${o}`}function yn(e){return e?.handle?`@${K(e.handle)}`:K(e?.name)}var wt=12,xn={calm:"head",waiting:"said",limit:"struck"},yt=2e3,bn=1100;function Be(e,t,n){let o=n.now??(()=>new Date),{host:s,root:r,setTheme:a,style:i}=te("div",[ft],n),d=z("","mark",q),c=l("div","said"),p=l("div","answers"),h=l("div",""),x=l("div","line",d,c),u=new AbortController,k=e.folded??null,b=!1,f="",m=-1/0;h.setAttribute("role","status"),c.id="said",c.append(h,p),d.setAttribute("aria-controls","said"),r.append(x),window.addEventListener("resize",N,{signal:u.signal,passive:!0});let C=g=>g===s,R=()=>k??(b||innerWidth<bn&&e.state!=="account");function N(){m=-1/0,J()}function q(){k=!R(),m=-1/0,J(),t.fold?.(k)}function V(){let g=Fe(e,o()),B=JSON.stringify(g);if(B===f)return;f=B,g.answers.length!==p.childElementCount&&(m=-1/0),h.ariaLive=e.state==="reading"?"off":"polite";let L=l("p","main",g.main);g.command&&L.append(" ",l("code","",g.command)),h.replaceChildren(L,...g.more.map(w=>l("p","",w))),p.replaceChildren(...g.answers.map(({id:w,label:A},$)=>z(A,$===0?"act first":"act",()=>t[w]?.()))),p.hidden=g.answers.length===0,d.dataset.tone=g.tone,d.replaceChildren(T(I[xn[g.tone]],16)),d.title=g.main}function H(){let g=R();x.classList.toggle("folded",g),c.className=g?"said unseen":"said";for(let B of p.querySelectorAll("button"))B.tabIndex=g?-1:0;d.setAttribute("aria-expanded",String(!g)),d.setAttribute("aria-label",g?`Nod: ${d.title} Unfold`:"Nod: fold to a dot")}function J(){V(),H();let g=performance.now()-m;g===1/0||g>yt&&!Oe(document,s.getBoundingClientRect(),C)?G():g>yt&&(m=performance.now())}function P(){return Re(document,s.getBoundingClientRect(),wt,C)}function G(){if(!s.isConnected||s.offsetParent)return;m=performance.now(),b=!1,H();let g=P();g===null&&!R()&&(b=!0,H(),g=P()),i(`:host { inset-block-end: ${g??wt}px !important }`)}return J(),requestAnimationFrame(G),{host:s,setTheme:a,update(g){e=g,J()},remove(){u.abort(),s.remove()}}}var xt=`/* The card of the first nod: one person's words, large, over the margin that both sites keep at the end of the line. */

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
`;var vn=90,Sn=280;function We(e,t,n){let o=n.now??(()=>new Date),{host:s,root:r,setTheme:a}=te("div",[xt],n),i=l("section","greeting"),d=l("p","unseen");i.setAttribute("aria-label","From Nod"),d.setAttribute("role","status"),r.append(i,d),i.addEventListener("keydown",u=>u.key==="Escape"&&t.close());let c=()=>ye("Close",()=>t.close());function p({name:u,words:k,at:b}){let f=b?se(b,ie(b,o()),ee(b)):"",m=l("blockquote",k.length>vn?"long":"",xe(Q(k,Sn))),C=l("p","",X(u)," wrote",f?" ":"",f,":");i.replaceChildren(l("div","top",C,c()),m,l("p","","I have not seen an answer from you.")),t.show&&i.append(l("div","answers",z("Show the post","act first",t.show)))}function h(){let u=(e.links??[]).filter(({url:f})=>f.startsWith("https://")),k=u.length>0?"Nobody on this page waits. Next: your replies.":"Nobody on this page waits.";i.replaceChildren(l("div","top",l("p","nobody",k),c()));let b=l("ul","next");for(let{label:f,url:m}of u){let C=l("a","",f);C.href=m,b.append(l("li","",C))}u.length>0&&i.append(b)}function x(){e.person?p(e.person):h()}return x(),{host:s,setTheme:a,update(u){e=u,x()},heard(u){let k=l("span","",X(u)," has been heard.");i.replaceChildren(l("div","top",l("div","heard",T(I.head,32),k),c())),d.textContent=k.textContent},remove(){s.remove()}}}var bt=`/* The panel beside a composer, in the top layer: as wide as a card, quiet, and nothing that moves. */

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
`;var kt=`/* One hint: message, sentence, what can be done; the reason stays folded until it is asked for. */

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
`;var vt=`/* The sentence with its marked words: an underline beside the tint, so that colour is never the only sign. */

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
`;var St=`/* Three words beside the box in which the user writes: an open ring is an offer, a filled one is there. */

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
`;var Cn=new Intl.Segmenter(void 0,{granularity:"sentence"});function Ye(e,t,n=[],o=140){let s=[...n.map(u=>({...Mt(u,e),mark:"differs"})),...t?[{...Mt(t,e),mark:"words"}]:[]].filter(({from:u,to:k})=>u<k);if(s.length===0)return null;let r=Math.min(...s.map(({from:u})=>u)),a=Math.max(...s.map(({to:u})=>u)),i=zn(e,r,a),[d,c]=Tn(e,i,r,a,o),h=[...new Set([d,c,...s.flatMap(u=>[u.from,u.to])])].filter(u=>u>=d&&u<=c).sort((u,k)=>u-k),x=h.slice(1).map((u,k)=>{let b=h[k],f=s.find(m=>m.from<=b&&m.to>=u)?.mark??null;return{text:e.slice(b,u).replace(/\s/gu," "),mark:f}});return{before:d>i[0],parts:x,after:c<i[1]}}function Mt([e,t],n){let o=s=>Ue(n,Math.min(Math.max(0,Math.trunc(s)||0),n.length));return{from:o(e),to:o(t)}}function zn(e,t,n){let o=t,s=n;for(let{index:r,segment:a}of Cn.segment(e)){let i=r+a.trimEnd().length;r<=t&&t<r+a.length&&(o=r+(a.length-a.trimStart().length)),r<n&&n<=r+a.length&&(s=Math.max(i,n))}return[Math.min(o,t),s]}function Tn(e,[t,n],o,s,r){if(n-t<=r)return[t,n];let a=Math.max(0,r-(s-o)),i=Math.max(t,o-Math.floor(a/2)),d=Math.min(n,i+r);return[i===t?t:In(e,i,o),d===n?n:Rn(e,d,Math.min(s,d))]}function In(e,t,n){for(let o=t;o<Math.min(t+16,n);o+=1)if(/\s/u.test(e[o]))return o+1;return Ue(e,t)}function Rn(e,t,n){for(let o=t;o>Math.max(t-16,n);o-=1)if(/\s/u.test(e[o]??" "))return o;return Ue(e,t)}var On=/^[\uDC00-\uDFFF\p{M}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]/u;function Ue(e,t){let n=t;for(;n>0&&n<e.length&&(e[n-1]==="‍"||On.test(e.slice(n,n+2)));)n-=1;return n}var Ln=240;function Nt(e,{span:t=null,differs:n=[]}){let o=Ye(e,t,n,n.length>0?Ln:void 0);if(!o)return null;let s=l("bdi","words",o.before?"… ":null);for(let{text:r,mark:a}of o.parts)s.append(a?l("mark",a,r):r);return o.after&&s.append(" …"),s.dir="auto",l("p","sentence","“",s,"”",n.length>0?l("span","legend","Marked: what differs."):null)}var qn={warn:{glyph:"hold",tone:"complaint",said:"Look again: "},note:{glyph:"speech",tone:"plain",said:"Note: "}},$n=3,Hn="The browser did not let me copy this.",Pn=0;function At(e,t,n){let{glyph:o,tone:s,said:r}=qn[e.level],a=l("span","dot",T(I[o],14));a.dataset.tone=s;let i=l("p","message",l("span","unseen",r),e.message),d=l("div","told",i),c=l("p","why",e.why),p=l("div","acts"),h=null,x="";c.id=`why-${Pn+=1}`,c.hidden=!0;let u=z("Why","quiet-act",()=>{c.hidden=!c.hidden,u.setAttribute("aria-expanded",String(!c.hidden)),n.resized()});u.setAttribute("aria-expanded","false"),u.setAttribute("aria-controls",c.id);let k=z("Not useful","quiet-act",()=>n.notUseful(e));for(let m of(e.suggestions??[]).slice(0,$n))p.append(Gn(m,n));p.append(l("span","pair",u,k)),d.append(p,c);let b=l("li","hint",a,d);b.dataset.level=e.level;function f(m,C){let R=JSON.stringify([C,m.span,m.differs]);R!==x&&(x=R,h?.remove(),h=Nt(C,m),h&&i.after(h))}return f(e,t),{node:b,update:f}}function Gn(e,{copy:t,say:n}){let o=l("bdi","words",e),s=l("span","copy-word","copy");o.dir="auto";let r=z("","act copy",async()=>{let a=await t(e);s.textContent=a?"copied":"copy",n(a?"Copied.":Hn)});return r.append(l("span","quote","“",o,"”")," ",s),r}var Y=4,Je=160,Et=8,Dn=24,Fn=4e3,Bn=new Set(["IMG","VIDEO","CANVAS"]);function Xe(e,t,n,o,s,{fromRight:r=!1,before:a=null}={}){let i=[...Wn(e,t,n,o,r)];return a&&i.unshift({left:e.left+a.left,top:e.bottom+a.top}),i.filter(({left:p,top:h})=>p>=0&&h>=0&&p+n.width<=o.width&&h+n.height<=o.height).filter(p=>!_e(Ct(p,n),[...s.controls,e])).find(p=>!_e(Ct(p,n),s.words))??null}function*Wn(e,t,n,o,s){let r=zt(e,n,o,s);for(let d of new Set([t.bottom-e.bottom<Je?t.bottom:e.bottom,e.bottom]))for(let c=d+Y;c<=d+Je;c+=Et)for(let p of r)yield{left:p,top:c};let a=t===e?[]:[t.right+2*Y,t.left-n.width-2*Y],i=Math.max(0,Math.min(e.top,o.height-n.height-Y));for(let d of s?a.reverse():a)yield{left:d,top:i};for(let d=e.top-n.height-Y;d>=e.top-n.height-Je/2;d-=Et)for(let c of r)yield{left:c,top:d}}function zt(e,t,n,o){let s=Math.max(0,Math.min(e.left,n.width-t.width)),r=Math.max(s,Math.min(e.right,n.width)-t.width),a=[];for(let i=s;i<=r;i+=Dn)a.push(i);return o?a.map(i=>s+r-i):a}function je(e,t,n,o){let[s]=zt(e,t,n,o),r=n.height-e.bottom-2*Y,a=e.top-2*Y;return r>=Math.min(t.height,a)?{left:s,top:e.bottom+Y,height:Math.max(r,0)}:{left:s,top:Math.max(Y,e.top-Y-t.height),height:Math.max(a,0)}}var Ct=({left:e,top:t},{width:n,height:o})=>({left:e,top:t,right:e+n,bottom:t+o}),Ve=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,_e=(e,t)=>t.some(n=>Ve(e,n));function Tt(e,t,n,o){let s=[...e.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"], [role="alert"]')],r=t?[t,...s.filter(d=>!d.contains(t)&&!t.contains(d))]:[e.body],a={controls:[],words:[]},i=[...r];for(let d=0;i.length>0&&d<Fn;d+=1){let c=i.pop();if(o(c))continue;let p=c.getBoundingClientRect();c.hasAttribute("data-nod")&&a.controls.push(p),!(p.width>0&&p.height>0&&!_e(p,[n]))&&(Yn(c,p)?a.controls.push(p):Bn.has(c.tagName)?a.words.push(p):(i.push(...c.children),a.words.push(...Un(c))))}return a}function Yn(e,t){return!e.matches(Ie)||e.matches('article, [role="article"]')||t.right===t.left?!1:e.checkVisibility({visibilityProperty:!0})}function Un(e){return[...e.childNodes].filter(n=>n.nodeType===Node.TEXT_NODE&&/\S/u.test(n.nodeValue??"")).flatMap(n=>{let o=e.ownerDocument.createRange();return o.selectNode(n),[...o.getClientRects()]})}var Jn=[["name","Name"],["point","Their point"],["answered","Answered"]];function It(){let e=l("div","ticks"),t={},n="";e.setAttribute("role","group"),e.setAttribute("aria-label","What your answer holds");function o(s){let r=Jn.filter(([d])=>s[d]!==void 0),a=r.filter(([d])=>s[d]&&!t[d]).map(([,d])=>d);t=s,e.hidden=r.length===0;let i=JSON.stringify(r.map(([d])=>[d,s[d]]));return i!==n&&e.replaceChildren(...r.map(([d,c])=>_n(c,s[d]===!0))),n=i,a}return{node:e,update:o}}function _n(e,t){let n=l("span","tick",T(I[t?"tick":"ring"],14),e);return n.append(l("span","unseen",t?": there":": not yet")),t&&(n.dataset.done=""),n}var Rt="I cannot see whom this answers.";function Ke(e,t){let{host:n,root:o,setTheme:s,style:r}=te("div",[bt,St,kt,vt],t),a=t.spoken??new Set,i=It(),d=z("","fold",()=>$(!B())),c=l("p","quiet"),p=z("","strongest",()=>$(!0)),h=l("ul","hints"),x=l("p","notice"),u=z("Not for this draft","quiet-act",()=>e.rest()),k=l("div","foot",u,t.key?l("span","key",t.key):null),b=l("div","top",i.node,c,d),f=l("section","panel",b,p,h,x,k),m=l("span","unseen"),C=new AbortController,R=new Map,N={ticks:{},hints:[],text:""},q=t.folded==null?null:!t.folded,V=!1,H="",J="",P="",G=null,g=null;f.setAttribute("aria-label","Nod"),f.tabIndex=-1,"popover"in f&&(f.popover="manual"),h.setAttribute("aria-label","Hints"),h.id="hints",d.setAttribute("aria-controls","hints"),m.setAttribute("role","status"),o.append(f,m),n.hidden=!0,f.addEventListener("mousedown",w),window.addEventListener("keydown",A,{capture:!0,signal:C.signal});let B=()=>q??!V,L=()=>o.getRootNode().activeElement;function w(y){y.preventDefault()}function A(y){let M=L();if(!(!M||!f.contains(M)))if(y.key==="Escape")y.preventDefault(),y.stopImmediatePropagation(),$(!1),e.leave();else if(y.key==="Tab"){let v=[...f.querySelectorAll("button")].filter(S=>S.checkVisibility()),O=y.shiftKey?[v[0],f]:[v.at(-1)];if(y.stopImmediatePropagation(),v.length>0&&!O.includes(M))return;y.preventDefault(),(y.shiftKey?v.at(-1):v[0])?.focus()}else y.stopImmediatePropagation()}function $(y){let M=L()===p;q=y,e.folds?.(!y),de(),M&&f.focus({preventScroll:!0}),W()}function W(){q??=!0,P="",g&&et(g.box,g.frame)}function Me(y){N=y;let M=i.update(N.ticks).map(S=>`${S}: there`),v=new Set(N.hints.map(Ot));for(let[S,{node:_}]of R)v.has(S)||(_.remove(),R.delete(S));N.hints.forEach((S,_)=>{let D=Ot(S),ne=R.get(D)??At(S,N.text,{copy:e.copy,say:re,notUseful:e.notUseful,resized:W});R.set(D,ne),ne.update(S,N.text),h.children[_]!==ne.node&&h.insertBefore(ne.node,h.children[_]??null),a.has(D)||M.push(S.message),a.add(D)});let O=N.unknown?Rt:"";for(let S of[O,N.notice?.words??""])S&&!a.has(S)&&(M.push(S),a.add(S));H=JSON.stringify([...v,Object.keys(N.ticks),N.unknown,N.notice?.words]),de(),M.length>0&&re(M.join(" "))}function re(y){m.textContent=y}function de(){let y=B(),M=`${y} ${H}`;if(M===J)return;J=M;let[v,...O]=N.hints;f.classList.toggle("folded",!y),c.textContent=N.unknown?Rt:"Nod",c.hidden=!N.unknown&&(!i.node.hidden||!v),b.hidden=i.node.hidden&&c.hidden,h.hidden=!y||!v,k.hidden=!y||!v,d.hidden=!v,d.setAttribute("aria-expanded",String(y&&!!v)),d.setAttribute("aria-label",y?"Fold the hints":"Show the hints"),d.replaceChildren(T(I[y?"fold":"unfold"],12)),p.hidden=y||!v,p.replaceChildren(...p.hidden?[]:[l("span","short",v.message),O.length>0?` +${O.length}`:""]),x.replaceChildren(N.notice?.words??"");let S=N.notice?.act;S&&x.append(" ",z(S.label,"act",S.does)),x.hidden=!N.notice,f.classList.toggle("passive",!v&&!S)}function et(y,M,v=!1){if(g={box:y,frame:M},!n.isConnected)return;let O=M.closest('[role="dialog"]'),S=M.getBoundingClientRect(),_=O?O.getBoundingClientRect():S,D={width:document.documentElement.clientWidth,height:document.documentElement.clientHeight},ne=JSON.stringify([S,_,D,q,H]);if(ne===P&&!v)return;if(P=ne,S.bottom<0||S.top>D.height)return Ne();Wt();let nt=getComputedStyle(y).direction==="rtl",Yt={left:0,right:D.width,top:Math.max(0,S.top-400),bottom:Math.min(D.height,_.bottom+600)},Ee=Tt(document,O,Yt,ce=>ce===n),le=ce=>Xe(S,_,Lt(f),D,ce,{fromRight:nt,before:G}),{controls:Ce}=Ee;V=!1,de();let oe=le(Ee);if(!oe&&q===null&&(V=!0,de(),oe=le(Ee)),B()?q&&(oe??=le({controls:Ce,words:[]})??le({controls:Ce.filter(ce=>Ve(ce,_)),words:[]})):oe??=le({controls:Ce,words:[]}),oe)return Ae(oe.left,oe.top,S);if(!q)return Ne();let{left:Ut,top:Jt,height:_t}=je(S,Lt(f),D,nt);Ae(Ut,Jt,S,_t)}function Bt(){if(!g||!G||n.hidden)return;let{left:y,top:M,bottom:v}=g.frame.getBoundingClientRect();if(v<0||M>document.documentElement.clientHeight)return Ne();tt(y+G.left,v+G.top)}function Wt(){n.hidden=!1,f.popover&&!f.matches(":popover-open")&&f.showPopover()}function Ne(){n.hidden=!0,G=null}function Ae(y,M,v,O){G=v?{left:y-v.left,top:M-v.bottom}:null,tt(y,M,O)}function tt(y,M,v){let O=v===void 0?"":`max-block-size: ${v}px;`;r(`.panel { transform: translate(${y}px, ${M}px); ${O} }`)}return{host:n,setTheme:s,update:Me,standBy:et,follow:Bt,standIn(y,M,v=!0){q=v,n.hidden=!1,f.removeAttribute("popover"),de(),Ae(y,M)},enter(){return!n.isConnected||N.hints.length===0&&!N.notice?!1:($(!0),f.focus({preventScroll:!0}),!0)},holdsFocus:()=>!!L(),remove(){C.abort(),n.remove()}}}var Ot=({id:e,message:t,suggestions:n})=>JSON.stringify([e,t,n]);function Lt(e){let{width:t,height:n}=e.getBoundingClientRect();return{width:t,height:n}}var $t="2026-11-22T14:10:00Z",Xn={postKey:null,reasons:[],waitingSince:null,since:"posted",needs:"nod",state:"waiting",withheld:null,timesHere:0,lastIn:null,lastOut:null},F=(e,t)=>({...Xn,name:e,...t}),U=(e,t)=>({id:e,text:t}),ve=F("Joe Smith",{reasons:[U("question","Joe asks: When does the coupon expire?")],waitingSince:"2026-11-22T11:10:00Z",needs:"words",timesHere:3,lastIn:{at:"2026-11-10T09:00:00Z",text:"Is there still a teal one?",about:null},lastOut:{at:"2026-11-10T12:00:00Z",text:"Two left, and one is yours if you like.",about:"the teal mug"}}),Ht=[{says:"question",words:"When does the coupon expire?",model:ve},{says:"kind word, first time",words:"Your fox hangs over my daughter’s bed.",model:F("Maya",{reasons:[U("praise","Maya says: Your fox hangs over my daughter’s bed."),U("first-contact","")],waitingSince:"2026-11-17T09:30:00Z",timesHere:1})},{says:"thanks",words:"شكرا على كل شيء",model:F("دانا",{reasons:[U("thanks","شكرا على كل شيء")],waitingSince:"2026-11-03T09:30:00Z"})},{says:"unhappy",words:"The parcel came open and the teal bag is missing.",model:F("Sam",{reasons:[U("complaint","Sam is unhappy: the teal bag is missing.")],waitingSince:"2026-11-22T13:40:00Z",needs:"words"})},{says:"story; only the day of the first sight is known",words:"Your drawing was on our old dog’s basket.",model:F("Lee",{reasons:[U("story","Lee tells of their dog.")],waitingSince:"2026-11-20T09:30:00Z",since:"first-seen",needs:"words"})},{says:"promise",words:"Did you find out?",model:F("Ana Silva",{reasons:[U("promise","You promised: I’ll check and let you know.")],waitingSince:"2026-11-21T09:30:00Z",needs:"words"})},{says:"spoke to you",words:"@you good morning",model:F("Kim",{reasons:[U("mention","Kim spoke to you.")],waitingSince:"2026-11-22T14:09:40Z"})},{says:"wrote back",words:"And in blue?",model:F("Noor",{reasons:[U("follow-up","Noor wrote back: And in blue?")],waitingSince:"2026-11-22T13:10:00Z",needs:"words"})},{says:"passed it on",words:"Everybody should see this.",model:F("Ed",{reasons:[U("share","Ed passed your fox on.")],waitingSince:"2025-11-22T13:10:00Z"})},{says:"snoozed",words:"When does the shop open?",model:{...ve,name:"Bo",state:"snoozed",until:"2026-11-23T09:00:00Z"}},{says:"answered",words:"Is it dishwasher proof?",model:{...ve,name:"Uli",state:"answered"}},{says:"heard",words:"Your fox hangs over my daughter’s bed.",model:{...ve,name:"Maya"},heard:"Maya"},{says:"replies hidden",words:"Which size is it?",model:F("Ines",{withheld:"replies-hidden"})},{says:"no date shown",words:"Which size is it?",model:F("Tom",{withheld:"age-unknown"})}],Pt=[{says:"reading",model:{state:"reading",site:"X",seen:37,read:12}},{says:"nobody waits",model:{state:"read",site:"X",seen:37,read:37,waiting:0}},{says:"people wait",model:{state:"read",site:"X",seen:37,read:37,waiting:3}},{says:"as a dot",model:{state:"read",site:"X",seen:37,read:37,waiting:3,folded:!0}},{says:"cannot read a field",model:{state:"read",site:"X",seen:37,read:37,waiting:1,missing:["at"],since:"2026-11-22T12:10:00Z"}},{says:"hidden replies",model:{state:"read",site:"X",seen:37,read:34,waiting:0,hidden:!0}},{says:"cannot read",model:{state:"broken",site:"X",since:"2026-11-22T12:10:00Z"}},{says:"logged out",model:{state:"logged-out",site:"X"}},{says:"not running",model:{state:"not-running"}},{says:"not paired",model:{state:"not-paired"}},{says:"whose account",model:{state:"account",account:{handle:"teal_fox"}}},{says:"paused",model:{state:"paused",site:"X"}},{says:"left out",model:{state:"left-out"}},{says:"after an update",model:{state:"refresh"}},{says:"a page of another kind",model:{state:"unsupported"}}],Gt=[{says:"the first nod",height:300,model:{person:{name:"Maya",words:"Your fox hangs over my daughter’s bed.",at:"2026-11-17T09:30:00Z"}}},{says:"many words",height:400,model:{person:{name:"Noor",words:"I bought the mug for my father, who drank his tea from the same chipped cup for thirty years, and he has now put the old cup on the shelf beside the photographs.",at:null}}},{says:"heard",height:160,heard:"Maya",model:{person:{name:"Maya",words:"",at:null}}},{says:"nobody waits",height:200,model:{person:null,links:[{label:"Your mentions",url:"https://x.com/notifications/mentions"}]}}],ge={id:"repeated-reply",level:"note",message:"Almost what you wrote to Ana and 3 others.",why:"Friendly words that are plainly routine do worse than plain ones: people notice that they were handled.",span:null,differs:[[10,13]]},Se={id:"generic-thanks",level:"note",message:"Joe won’t see that you read it.",span:[0,28],suggestions:["the coupon date","the owl"],why:"Words about the very thing that somebody said show that you listened."},qt={id:"placeholder",level:"warn",message:"“[Name]” is still to be filled in.",span:[3,9],suggestions:[],why:"A gap that was left tells that the words were made for many."},Qe="We had a fine autumn with many fairs and long evenings in the workshop, and as our company always says, our product speaks for itself, whatever the weather, the season or the mood of the people who come and look at it.",Dt=[{says:"nothing yet",height:76,model:{text:"Hello",ticks:{name:!1,point:!1,answered:!1},hints:[]}},{says:"by name",height:76,model:{text:"Hello Joe",ticks:{name:!0,point:!1,answered:!1},hints:[]}},{says:"all three",height:76,model:{text:"It runs until Friday, Joe.",ticks:{name:!0,point:!0,answered:!0},hints:[]}},{says:"they asked nothing",height:76,model:{text:"Thanks Joe",ticks:{name:!0,point:!1},hints:[]}},{says:"one hint",height:210,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[ge]}},{says:"words to copy",height:200,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Se]}},{says:"copied",height:200,copied:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Se]}},{says:"why",height:270,why:!0,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[ge]}},{says:"folded",height:100,folded:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Se,ge]}},{says:"three hints, the strongest first",height:420,model:{text:"Hi [Name], thank you so much.",ticks:{name:!1,point:!1,answered:!1},hints:[qt,Se,ge]}},{says:"a long draft, cut around the words",height:236,model:{text:Qe,ticks:{},hints:[{id:"about-us",level:"note",message:"This speaks of you and hardly of them.",why:"People look for themselves in what they read.",span:[Qe.indexOf("our company"),Qe.indexOf("itself")+6]}]}},{says:"right to left",height:210,model:{text:"شكرا جزيلا دانا على كل شيء",ticks:{name:!0},hints:[{...ge,differs:[[11,15]]}]}},{says:"whom it answers is not seen",height:76,model:{text:"Hello",ticks:{},hints:[],unknown:!0}},{says:"not seen, and a hint",height:190,model:{text:"Hi [Name]",ticks:{},hints:[qt],unknown:!0}},{says:"slow",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod takes long today. What it finds will stand here."}}},{says:"not running",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod is not running, so there are no hints. Start it: nod run"}}},{says:"a hint that muted itself",height:130,model:{text:"Hello",ticks:{name:!1},hints:[],notice:{words:"You found this hint not useful 6 times of late, so it rests from now on.",act:{label:"Put it on again",does:()=>{}}}}}];var jn=[{title:"X, light",theme:"light",look:"x"},{title:"X, dim",theme:"dim",look:"x"},{title:"X, black",theme:"dark",look:"x"},{title:"Facebook, light",theme:"light",look:"facebook"},{title:"Facebook, dark",theme:"dark",look:"facebook"}],j=()=>({}),Vn={done:j,snooze:j,notForMe:j,undo:j},Ze=()=>new Date($t);function E(e,t,...n){let o=document.createElement(e);return o.className=t,o.append(...n),o}function Kn({theme:e},{says:t,words:n,model:o,heard:s}){let r=De(o,Vn,{debug:!0,theme:e,now:Ze});s&&r.heard(s);let a=E("span","author",o.name);a.dir="auto";let i=E("div","line",a,r.host),d=E("div","text",n);d.dir="auto";let c=E("article","post",E("div","face"),E("div","body",i,d));return c.title=t,c}function Ft(e,t,n){let o=E("div","corner",t.host);return o.style.height=`${n}px`,E("figure","",o,E("figcaption","",e))}function Qn({says:e,model:t,height:n,folded:o=!1,why:s=!1,copied:r=!1},a){let d=Ke({copy:async()=>!0,notUseful:j,rest:j,leave:j},{...a,key:"Shift+F2"}),c=E("div","writing",t.text.slice(0,40));c.dir="auto";let p=E("div","corner",c,d.host);p.style.height=`${n}px`,d.update(t),d.standIn(8,36,!o);let h=x=>d.host.shadowRoot?.querySelector(x)?.dispatchEvent(new MouseEvent("click"));return s&&h(".hint [aria-controls]"),r&&h(".copy"),E("figure","",p,E("figcaption","",e))}for(let e of jn){let t=E("section",`site ${e.look} ${e.theme}`,E("h2","",e.title));if(t.append(E("div","feed",...Ht.map(o=>Kn(e,o)))),e.look==="x"){let o={debug:!0,theme:e.theme,now:Ze},s=Pt.map(({says:a,model:i})=>Ft(a,Be({folded:!1,...i},{},o),132)),r=Gt.map(({says:a,model:i,heard:d,height:c})=>{let p=We(i,{close:j,show:i.person?j:void 0},o);return d&&p.heard(d),Ft(a,p,c)});t.append(E("div","corners",...s,...r))}let n={debug:!0,theme:e.theme,now:Ze};t.append(E("h3","","While one writes"),E("div","corners",...Dt.map(o=>Qn(o,n)))),document.body.append(t)}})();
