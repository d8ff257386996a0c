"use strict";(()=>{var lt=`/* The card beside the chip: 320 px, in the top layer. */

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
`;var R={question:["M4.2 4.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3","M6 9.4v.01"],complaint:["M4.2 4.6v.01M7.8 4.6v.01","M3.9 8.5a2.6 2.6 0 0 1 4.2 0"],back:["M5 3.4L2.9 5.5 5 7.6","M3.2 5.5h3.6a2 2 0 0 1 2 2v.9"],story:["M3.4 4.2h5.2M3.4 6.1h5.2","M3.4 8h3"],heart:["M6 9L3.5 6.5a1.6 1.6 0 0 1 2.3-2.3L6 4.5l.2-.3a1.6 1.6 0 0 1 2.3 2.3z"],speech:["M3.2 4.2a.8.8 0 0 1 .8-.8h4a.8.8 0 0 1 .8.8v2.6a.8.8 0 0 1-.8.8H6.2L4.4 9.2V7.6H4a.8.8 0 0 1-.8-.8z"],share:["M3.2 8.4V7a2 2 0 0 1 2-2h3.4","M6.8 3.1L8.8 5 6.8 6.9"],news:["M6 3.2v5.6M3.2 6h5.6","M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8"],listening:["M4.2 6v.01","M5.7 4.3a2.3 2.3 0 0 1 0 3.4M7.6 3.2a4 4 0 0 1 0 5.6"],promise:["M4.1 9.2V3.2h4L7 5l1.1 1.8h-4"],tick:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M4.1 6.1l1.4 1.4 2.5-2.8"],ring:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0"],hold:["M4.8 3.9v4.2","M7.2 3.9v4.2"],unfold:["M3 4.6L6 7.6 9 4.6"],fold:["M3 7.4L6 4.4 9 7.4"],later:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M6 3.7V6l1.5 1"],struck:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M3.2 8.8l5.6-5.6"],said:["M1.5 3a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H6.4L3.8 10.2V8H2.5a1 1 0 0 1-1-1z"],head:["M2.85 4.5a3.15 3.15 0 1 0 6.3 0a3.15 3.15 0 1 0-6.3 0","M1.8 8.4c1.95 3 6.45 3 8.4 0"]};var so=/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu,io=new Intl.Segmenter("en",{granularity:"grapheme"});function ve(e){let t=(e??"").replace(so,"").replace(/[\s\p{Cc}]+/gu," ").trim();return t?U(t,60):"Somebody"}function B(e){return`⁨${ve(e)}⁩`}function U(e,t){if(e.length<=t)return e;let o=0,n=0;for(let{index:a,segment:s}of io.segment(e.slice(0,t*20))){if(n===t)break;o=a+s.length,n+=1}if(o>=e.length)return e;let i=e.slice(0,o),r=i.lastIndexOf(" ");return`${r>t*.8?i.slice(0,r):i}…`}var ct="http://www.w3.org/2000/svg";function l(e,t,...o){let n=document.createElement(e);return t&&(n.className=t),n.append(...o.filter(i=>i!==null)),n}function z(e,t,o){let n=l("button",t,e);return n.type="button",n.addEventListener("click",()=>o()),n}function ae(e,t){let o=z("","close",t);return o.setAttribute("aria-label",e),o.title=e,o.append(I(["M3 3l6 6","M9 3l-6 6"],12)),o}function _(e){let t=l("bdi","name",ve(e));return t.dir="auto",t}function he(e){let t=l("bdi","words",e);return t.dir="auto",l("span","quote","“",t,"”")}function ie(e,t,o){let n=l("time","time",t);return n.dateTime=e,n.title=o,l("span","",n,l("span","unseen",`, ${o}`))}function I(e,t){let o=document.createElementNS(ct,"svg");for(let[n,i]of Object.entries({viewBox:"0 0 12 12",width:t,height:t,"stroke-width":1.5}))o.setAttribute(n,String(i));o.setAttribute("aria-hidden","true");for(let n of e){let i=document.createElementNS(ct,"path");i.setAttribute("d",n),o.append(i)}return o}function ze(e,t,o,n,i,r){let a=Math.max(8,o.width-t.width-8),s=w=>Math.min(Math.max(w,8),a),d=i?[e.right-t.width,e.left]:[e.left,e.right-t.width],c=r&&ro(e,t,o,n,i,r);if(c)return c;let p=[...d,a,8].map(s),h={left:p[0],top:8,height:0};for(let w of p)for(let[u,b]of ao(e,o,pt(n,w,t.width))){let x=Math.min(t.height,b-u),f=u>=e.bottom?u:b-x;if(x===t.height)return{left:w,top:f,height:x};x>h.height&&(h={left:w,top:f,height:x})}return h.height>=120?h:{...h,height:Math.max(h.height,0)}}function ro(e,t,o,n,i,r){let a=i?r.left-8-t.width:r.right+8;if(a<8||a+t.width>o.width-8)return null;let s=Math.max(8,Math.min(e.top,o.height-8-t.height)),d=s+t.height;return pt(n,a,t.width).some(p=>p.top<d&&p.bottom>s)||d>o.height-8?null:{left:a,top:s,height:t.height}}var pt=(e,t,o)=>e.filter(n=>n.left<t+o&&n.right>t&&n.bottom>n.top);function ao(e,t,o){let n=e.bottom+3,i=e.top-3,r=Math.min(t.height-8,...o.filter(s=>s.bottom>n).map(s=>s.top-3)),a=Math.max(8,...o.filter(s=>s.top<i).map(s=>s.bottom+3));return[[n,r],[a,i]]}function Ie(e){return[...e.querySelectorAll('textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]')].map(o=>o.getBoundingClientRect())}var Re='a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"], [role="button"], [role="link"], [role="textbox"], [role="tab"], [role="menuitem"], [role="switch"], [role="progressbar"]';function Oe(e,{left:t,width:o,height:n},i,r){let a=e.documentElement.clientHeight;for(let s=i;s+n<a/2;s+=12){let d={left:t,top:a-s-n,right:t+o,bottom:a-s};if($e(e,d,r))return s}return null}function $e(e,{left:t,top:o,right:n,bottom:i},r){for(let a=t;a<=n;a+=Math.max(8,(n-t)/4))for(let s=o;s<=i;s+=Math.max(8,(i-o)/2))if(e.elementsFromPoint(a,s).find(c=>!r(c))?.closest(Re))return!1;return!0}var lo="en-GB";var ut=new Map;function Q(e,t,o){let n=JSON.stringify([t,o]),i=ut.get(n);return i||ut.set(n,i=new Intl.DateTimeFormat(lo,{...t,timeZone:o})),i.format(e)}var Se=(e,t)=>Q(e,{hour:"2-digit",minute:"2-digit",hourCycle:"h23"},t);function de(e,t){let[o,n,i]=Q(e,{day:"2-digit",month:"2-digit",year:"numeric"},t).split("/").map(Number);return Date.UTC(i,n-1,o)/864e5}function qe(e,t,o,n){if(Math.abs(o)<7)return Q(e,{weekday:"long"},n);let i=Q(e,{year:"numeric"},n)===Q(t,{year:"numeric"},n);return Q(e,{day:"numeric",month:"long",...i?{}:{year:"numeric"}},n)}function fe(e,t,o){let n=new Date(e),i=t.getTime()-n.getTime(),r=de(t,o)-de(n,o);return i<6e4?"just now":i<36e5?`${Math.floor(i/6e4)} min`:r===0?`since ${Se(n,o)}`:i<12*36e5?`${Math.floor(i/36e5)} h`:r===1?"since yesterday":`since ${qe(n,t,r,o)}`}function re(e,t,o){let n=new Date(e),i=de(t,o)-de(n,o);return i<=0?`today at ${Se(n,o)}`:i===1?"yesterday":`on ${qe(n,t,i,o)}`}function Le(e,t,o){let n=new Date(e),i=de(n,o)-de(t,o);return i<=0?`at ${Se(n,o)}`:i===1?"tomorrow":`on ${qe(n,t,i,o)}`}function Z(e,t){let o=new Date(e),n=Q(o,{day:"numeric",month:"long",year:"numeric"},t);return`${Q(o,{weekday:"long"},t)} ${n} at ${Se(o,t)}`}function He(e){let t=new Date(e);return t.setDate(t.getDate()+1),t.setHours(9,0,0,0),t.toISOString()}var De={promise:{words:"you promised",glyph:"promise",tone:"promise"},question:{words:"asks you",glyph:"question",tone:"question"},complaint:{words:"is unhappy",glyph:"complaint",tone:"complaint"},"follow-up":{words:"wrote back",glyph:"back",tone:"plain"},story:{words:"shares a story",glyph:"story",tone:"story"},praise:{words:"kind word",glyph:"heart",tone:"kind"},thanks:{words:"thanks you",glyph:"heart",tone:"kind"},mention:{words:"spoke to you",glyph:"speech",tone:"plain"},reply:{words:"spoke to you",glyph:"speech",tone:"plain"},comment:{words:"spoke to you",glyph:"speech",tone:"plain"},share:{words:"passed it on",glyph:"share",tone:"plain"},"their-news":{words:"has news",glyph:"news",tone:"story"},listening:{words:"speaks of you",glyph:"listening",tone:"plain"},"keep-in-touch":{words:"quiet lately",glyph:"listening",tone:"plain"}};function me(e){let t=new Set(e.map(n=>n.id)),o=Object.keys(De).find(n=>t.has(n));return De[o??"mention"]}var Pe=e=>e.some(t=>t.id==="first-contact");function ge({waitingSince:e,since:t},o){return e?t==="first-seen"?{words:`seen ${re(e,o).replace(/^on /,"")}`,exact:`I first saw it on ${Z(e)}`}:{words:fe(e,o),exact:Z(e)}:null}function we(e,t){return e?e==="next-word"?"until they write":Le(e,t):"later"}var co=new Intl.PluralRules("en",{type:"ordinal"}),po={one:"st",two:"nd",few:"rd",other:"th"};function Ge(e){return e<1?"":e===1?"First time here":`${e}${po[co.select(e)]} time here`}var Fe=240;function ht(e,t,{host:o,anchor:n,now:i,changed:r,closed:a}){let s=l("section","card"),d=l("h2",""),c=l("p","quiet-line"),p=l("div",""),h=l("div","actions"),w=l("p","problem"),u=null;d.id="who",s.setAttribute("role","dialog"),s.setAttribute("aria-labelledby","who"),s.tabIndex=-1,s.hidden=!0,"popover"in s&&(s.popover="manual"),w.setAttribute("role","alert");let b=l("div","top",l("div","who",d,c),ae("Close (Escape)",()=>O(!0)));s.append(b,p,h,w);async function x(m,E){if(h.ariaBusy==="true")return;h.ariaBusy="true",w.textContent="";let oe=await Promise.resolve().then(()=>m()).then(L=>L?.ok!==!1,()=>!1);h.ariaBusy="false",oe?r(E):w.textContent="Nod did not hear that, so nothing has changed. Is it running?"}let f=()=>x(t.done,{state:"answered"}),k=()=>x(t.notForMe,{state:"dismissed"}),S=()=>x(t.undo,{state:"waiting",until:null}),C=()=>{let m=He(i());x(()=>t.snooze(m),{state:"snoozed",until:m})},A={d:f,s:C,n:k},$=()=>t.about?[ye("All about them","Opens their page in the side panel","act",t.about)]:[];function ee(){let m=h.contains(D());if(e.withheld)h.replaceChildren();else if(e.state==="waiting")h.replaceChildren(ye("Done","Already answered, or nothing to add (d)","act first",f),ye("Snooze until tomorrow","Comes back tomorrow at nine (s)","act",C),ye("Not for me","Set it aside (n)","act",k),...$());else{let E=l("span","",uo(e,i()));h.replaceChildren(E,ye("Undo","They wait again","act",S),...$())}h.hidden=h.childElementCount===0,m&&(h.querySelector("button")??s).focus()}function Y(){d.replaceChildren(_(e.name)),c.textContent=Ge(e.timesHere),c.hidden=c.textContent==="",p.replaceChildren(...ho(e,i()),...mo(e,i()),...fo(e)),ee()}let D=()=>s.getRootNode().activeElement??null,te=()=>u!==null;function P(){let m=n.getBoundingClientRect(),E={width:document.documentElement.clientWidth,height:document.documentElement.clientHeight};if(!o.isConnected||m.bottom<0||m.top>E.height)return O(!0);s.style.maxHeight="";let oe={width:s.offsetWidth,height:s.offsetHeight},L=o.closest("article, [role=article]"),ke=getComputedStyle(o).direction==="rtl",le=ze(m,oe,E,Ie(document),ke,L?L.getBoundingClientRect():null);s.style.left=`${le.left}px`,s.style.top=`${le.top}px`,s.style.maxHeight=`${le.height}px`}function y(){if(u)return;u=new AbortController,Y(),s.hidden=!1,s.showPopover?.(),P(),s.focus({preventScroll:!0});let m={signal:u.signal,capture:!0};window.addEventListener("keydown",G,m),window.addEventListener("pointerdown",E=>q(E)&&O(!1),m),window.addEventListener("focusin",E=>q(E)&&O(!1),m),window.addEventListener("scroll",E=>q(E)&&P(),{...m,passive:!0}),window.addEventListener("resize",P,m)}let q=m=>!m.composedPath().includes(o);function G(m){let E=D(),oe=s.contains(E);if(m.key==="Escape"&&(E||document.activeElement===document.body))return m.stopImmediatePropagation(),m.preventDefault(),O(!0);let L=A[m.key?.toLowerCase()];!oe||!L||m.ctrlKey||m.metaKey||m.altKey||(m.stopImmediatePropagation(),m.preventDefault(),e.state==="waiting"&&!e.withheld&&!m.repeat&&L())}function O(m){if(!u)return;u.abort(),u=null;let E=s.contains(D())||document.activeElement===document.body;s.isConnected&&s.hidePopover?.(),s.hidden=!0,w.textContent="",m&&E&&n.isConnected&&n.focus({preventScroll:!0}),a()}return{node:s,open:y,close:O,isOpen:te,update(m){e=m,u&&(Y(),P())}}}function ye(e,t,o,n){let i=z(e,o,n);return i.title=t,i}function uo(e,t){return e.state==="answered"?"Answered.":e.state==="snoozed"?`Back ${we(e.until,t)}.`.replace("Back until they write","Rests until they write"):"Set aside."}function ho(e,t){if(e.withheld==="replies-hidden")return[l("p","wait","The page hides replies here. You may have answered among them, so nobody is said to wait.")];if(e.withheld)return[l("p","wait","The page does not show when this was written. It may be old.")];let o=l("ul","reasons");for(let a of e.reasons.filter(({id:s})=>s!=="first-contact"||e.reasons.length===1)){let{glyph:s,tone:d}=me([a]),c=l("span","dot",I(R[s],16));c.dataset.tone=d;let p=l("bdi","",U(a.text,Fe));p.dir="auto",o.append(l("li","",c,p))}let n=e.state==="waiting"?ge(e,t):null;if(!n||!e.waitingSince)return[o];let i=e.needs==="words"?"Needs words from you.":"A like is enough.";if(e.since==="first-seen")return[o,l("p","wait",`${n.exact}: the page shows no time. ${i}`)];let r=n.words==="just now"?"Just now":`Waits ${n.words}`;return[o,l("p","wait",ie(e.waitingSince,r,n.exact),`. ${i}`)]}function fo({name:e,accounts:t=[],called:o,tags:n=[],note:i=""}){let r=l("dl","last"),a=(s,...d)=>r.append(l("dt","",s),l("dd","",...d));if(t.length>1||t.some(({former:s})=>(s??[]).length>0)){let s=t.map(({site:d,handle:c,name:p,former:h})=>{let w=(h??[]).length>0?` (before: ${(h??[]).map(u=>B(`@${u}`)).join(", ")})`:"";return`${B(c?`@${c}`:p??"")} on ${d}${w}`});a("Known as",s.join(", "))}return o&&o!==e&&!e.startsWith(`${o} `)&&a("Likes to be called",_(o)),n.length>0&&a("Tags",n.map(s=>B(U(s,40))).join(", ")),i&&a("Your note",he(U(i,Fe))),r.childElementCount>0?[r]:[]}function mo(e,t){let o=l("dl","last"),n=(i,r)=>{if(!r||!r.text&&!r.about)return;let a=r.at?ie(r.at,re(r.at,t),Z(r.at)):"at a time I did not see",s=r.about?` about ${B(U(r.about,60))}`:"";o.append(l("dt","",i==="You"?"You":_(i)," ",a,s)),r.text&&o.append(l("dd","",he(U(r.text,Fe))))};return n(e.name,e.lastIn),n("You",e.lastOut),o.childElementCount>0?[o]:[]}var ft=`/* The pill after an author's name: 20 px high in a 24 px target, and no taller than the site's own line. */

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
`;var mt=`/* What every part of the overlay starts from. The page's own rules lose to these (!important inside :host wins). */

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
`;var gt=`/* The design tokens: once, for the overlay, the popup and the welcome page.
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
`;var wt=new Map;function xo(e){let t=wt.get(e);return t||(t=new CSSStyleSheet,t.replaceSync(e),wt.set(e,t)),t}var bo=["click","dblclick","auxclick","mousedown","mouseup","pointerdown","pointerup","touchstart","touchend","keydown","keypress","keyup","copy"];function J(e,t,{debug:o=!1,theme:n="light"}){let i=document.createElement(e);i.setAttribute("data-nod","");let r=i.attachShadow({mode:o?"open":"closed"});r.adoptedStyleSheets=[gt,mt,...t].map(xo);let a=null,s=document.createElement(e);s.dir="ltr",s.lang="en",s.dataset.theme=n,r.append(s);for(let d of bo)i.addEventListener(d,c=>c.stopPropagation());return{host:i,root:s,setTheme(d){s.dataset.theme!==d&&(s.dataset.theme=d)},style(d){a||(r.adoptedStyleSheets=[...r.adoptedStyleSheets,a=new CSSStyleSheet]),a.replaceSync(d)}}}var ko=8;function Be(e,t,o){let n=o.now??(()=>new Date),{host:i,root:r,setTheme:a}=J("span",[ft,lt],o),s=l("button","chip"),d=l("span","unseen"),c=null,p=null,h="",w=e.state==="waiting"||e.state==="snoozed";s.type="button",s.setAttribute("aria-haspopup","dialog"),s.setAttribute("aria-expanded","false"),d.setAttribute("role","status"),r.append(s,d);let u=new ResizeObserver(([{target:S}])=>vo(s,S)),b=S=>{S.state==="waiting"&&(p=null),k({...e,...S})},x=()=>s.setAttribute("aria-expanded","false");s.addEventListener("click",()=>{if(c?.isOpen())return c.close(!0);c||(c=ht(e,t,{host:i,anchor:s,now:n,changed:b,closed:x}),s.after(c.node)),c.open(),s.setAttribute("aria-expanded","true")});function f(){let S=p!==null?So(p):Mo(e,n());i.hidden=!S||e.state==="dismissed"&&!w;let C=JSON.stringify([S?.key,p]);!S||C===h||(h=C,s.classList.toggle("quiet",S.quiet),s.replaceChildren(...S.nodes()),u.disconnect(),u.observe(s.querySelector(".label")))}function k(S){(S.state==="waiting"||S.state==="snoozed")&&(w=!0),S.state!=="answered"&&(p=null),e=S,f(),c?.update(e)}return f(),{host:i,update:k,setTheme:a,heard(S){p=S||e.name,e={...e,state:"answered"},f(),d.textContent=`${B(p)} has been heard.`,c?.update(e)},remove(){c?.close(!1),u.disconnect(),i.remove()}}}function vo(e,t){let o=e.getBoundingClientRect(),n=t.getBoundingClientRect(),r=[...t.querySelectorAll(":scope > :not(.unseen)")].map(s=>s.getBoundingClientRect()).filter(({top:s})=>s<n.bottom-1),a=Math.max(...r.map(({right:s})=>s-o.left),0);e.style.setProperty("--nod-words",`${Math.min(o.width,a+ko)}px`)}function So(e){return{key:["heard",e],quiet:!0,nodes:()=>[l("span","dot head nods",I(R.head,16)),l("span","label",l("span","what",_(e)," has been heard."))]}}function Mo(e,t){if(e.state==="spam")return null;if(e.withheld)return No(e);if(e.state==="snoozed")return xe(e,"later",we(e.until,t));if(e.state==="answered")return xe(e,"tick","answered");if(e.state==="dismissed")return xe(e,"ring","set aside");let{words:o,glyph:n,tone:i}=me(e.reasons),r=Pe(e.reasons)?"first time":"",a=ge(e,t),s=()=>{let d=l("span","dot",I(R[n],14));d.dataset.tone=i;let c=l("span","label",yt(e.name),l("span","what",o));if(r&&c.append(" ",l("span","first",r)),a&&e.waitingSince){let p=ie(e.waitingSince,a.words,a.exact);p.className="when",c.append(" ",p)}return[d,c]};return{key:[e.name,o,r,a?.words??"",a?.exact??""],quiet:!1,nodes:s}}function No(e){return e.withheld==="replies-hidden"?xe(e,"ring","replies hidden: you may have answered"):e.withheld==="age-unknown"?xe(e,"ring","I cannot see its date"):null}function xe(e,t,o){let n=()=>{let i=l("span","dot",I(R[t],14));i.dataset.tone="open";let r=l("span","label",yt(e.name),l("span","what",o));return r.title=o,[i,r]};return{key:[e.name,t,o],quiet:!0,nodes:n}}var yt=e=>l("span","unseen",_(e)," ");var xt=`/* What may be given away: a card in the middle of the window, read before anything is done with it. */

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
`;function We({capture:e,report:t},o,n){let{host:i,root:r,setTheme:a}=J("div",[xt],n),s=l("section","donate"),d=l("p","said"),c=l("textarea","shown");s.setAttribute("aria-label","From Nod: a page to give away"),d.setAttribute("role","status"),c.readOnly=!0,c.value=e,c.setAttribute("aria-label","The page without anybody's words"),s.addEventListener("keydown",w=>w.key==="Escape"&&o.close());let p=async()=>{d.textContent=await o.copy(t)?"The report is copied. It holds counts, no words.":"I could not copy it."},h=()=>{o.save(e),d.textContent="Saved with your downloads. Nothing was sent."};return s.append(l("div","top",l("p","","This is the shape of the page. Each word, name, number and address in it is made up; look through it before you give it to anybody."),ae("Close",()=>o.close())),c,l("div","answers",z("Save it as a file","act first",h),z("Copy a report of counts","act",p)),d),r.append(s),{host:i,setTheme:a,remove:()=>i.remove()}}var bt=`/* The line at the page's edge: small, in the corner that both sites leave free, a dot when folded. */

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
`;var Co={at:"times",author:"names",name:"names",handle:"handles",text:"words",id:"links",url:"links",in_reply_to:"who answers whom",thread:"who answers whom",posts:"posts",replies:"replies",comments:"comments",viewer:"which account is yours","own account":"which account is yours",quote:"what is quoted",lang:"languages",my_reactions:"your likes"},kt={id:"donate",label:"Help to mend it"},To={"more replies":"more replies","more comments":"more comments","most relevant only":"comments that it finds less relevant","see more":"the rest of long posts"},vt=new Intl.ListFormat("en",{type:"conjunction"});function Ye(e,t,o){let n=e.site??"The site",i=(a,s={})=>({main:a,command:null,more:[],tone:"calm",answers:[],...s}),r=(a,s={})=>i(a,{tone:"limit",...s});switch(e.state){case"reading":return i(`Reading: ${e.read??0} of ${St(e.seen??0)}.`);case"read":return zo(e,n,t,o,i);case"broken":return r(`${n} changed its page: I cannot read it${Mt(e.since,t,o)}.`,{more:["Nobody is forgotten: what was read before stays."],answers:[kt]});case"logged-out":return r(`You are logged out of ${n}: I cannot tell what is for you.`);case"unsupported":return i("I do not read this kind of page.");case"not-running":return r("Nod is not running. Start it:",{command:"nod run"});case"not-paired":return r("Nod is not connected yet. Open its button in the toolbar.");case"outdated":return r("Nod on this machine is older than this extension. Update it:",{command:"pipx upgrade nod-agent"});case"account":return i(`Is this you: ${Ro(e.account)}?`,{tone:"waiting",answers:[{id:"yes",label:"Yes"},{id:"notMe",label:"Not me"}]});case"paused":return i(`Nod is paused on ${n}.`,{answers:[{id:"readAgain",label:"Read again"}]});case"left-out":return i("This page is left out.",{answers:[{id:"readAgain",label:"Read it again"}]});case"refresh":return r("Nod was updated.",{answers:[{id:"refresh",label:"Refresh this page"}]})}}function zo({seen:e=0,read:t=0,waiting:o=0,missing:n=[],hidden:i=[],changed:r=!1,since:a=null},s,d,c,p){let h=o===1?"1 person waits":`${o} people wait`,w=o>0?`${h} on this page.`:"Nobody waits on this page.",u=[],b=Io(n,s,Mt(a,d,c));b&&u.push(b),u.push(t<e?`Read ${t} of ${St(e)}.`:`Read ${t===1?"the 1 post":`all ${t} posts`} on it.`),r&&!b&&u.push(`${s} has begun to change its page. I still read all of it, in a second way.`);let x=[...new Set(i.map(k=>To[k]??k))];x.length>0&&u.push(`The page hides ${vt.format(x)}; I see only what is shown.`),o===0&&u.push("I do not read messages.");let f=b!==""||t<e;return p(w,{more:u,answers:b?[kt]:[],tone:f?"limit":o>0?"waiting":"calm"})}function Io(e,t,o=""){let n=[...new Set(e.map(i=>Co[i]??i))];return n.length>0?`${t} changed its page: I cannot see ${vt.format(n)}${o}.`:""}var St=e=>e===1?"1 post":`${e} posts`;function Mt(e,t,o){let n=e?fe(e,t,o):"";return!n||n==="just now"?"":n.startsWith("since")?` ${n}`:` for ${n}`}function Ro(e){return e?.handle?`@${B(e.handle)}`:B(e?.name)}var Nt=12,Oo={calm:"head",waiting:"said",limit:"struck"},At=2e3,$o=1100;function Ue(e,t,o){let n=o.now??(()=>new Date),{host:i,root:r,setTheme:a,style:s}=J("div",[bt],o),d=z("","mark",$),c=l("div","said"),p=l("div","answers"),h=l("div",""),w=l("div","line",d,c),u=new AbortController,b=null,x=!1,f="",k=-1/0;h.setAttribute("role","status"),c.id="said",c.append(h,p),d.setAttribute("aria-controls","said"),r.append(w),window.addEventListener("resize",A,{signal:u.signal,passive:!0});let S=y=>y===i,C=()=>b??(x||innerWidth<$o&&e.state!=="account");function A(){k=-1/0,D()}function $(){b=!C(),k=-1/0,D()}function ee(){let y=Ye(e,n()),q=JSON.stringify(y);if(q===f)return;f=q,y.answers.length!==p.childElementCount&&(k=-1/0),h.ariaLive=e.state==="reading"?"off":"polite";let G=l("p","main",y.main);y.command&&G.append(" ",l("code","",y.command)),h.replaceChildren(G,...y.more.map(O=>l("p","",O))),p.replaceChildren(...y.answers.map(({id:O,label:m},E)=>z(m,E===0?"act first":"act",()=>t[O]?.()))),p.hidden=y.answers.length===0,d.dataset.tone=y.tone,d.replaceChildren(I(R[Oo[y.tone]],16)),d.title=y.main}function Y(){let y=C();w.classList.toggle("folded",y),c.className=y?"said unseen":"said";for(let q of p.querySelectorAll("button"))q.tabIndex=y?-1:0;d.setAttribute("aria-expanded",String(!y)),d.setAttribute("aria-label",y?`Nod: ${d.title} Unfold`:"Nod: fold to a dot")}function D(){ee(),Y();let y=performance.now()-k;y===1/0||y>At&&!$e(document,i.getBoundingClientRect(),S)?P():y>At&&(k=performance.now())}function te(){return Oe(document,i.getBoundingClientRect(),Nt,S)}function P(){if(!i.isConnected||i.offsetParent)return;k=performance.now(),x=!1,Y();let y=te();y===null&&!C()&&(x=!0,Y(),y=te()),s(`:host { inset-block-end: ${y??Nt}px !important }`)}return D(),requestAnimationFrame(P),{host:i,setTheme:a,update(y){e=y,D()},remove(){u.abort(),i.remove()}}}var Et=`/* The card of the first nod: one person's words, large, over the margin that both sites keep at the end of the line. */

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
`;var Lo=90,Ho=280;function _e(e,t,o){let n=o.now??(()=>new Date),{host:i,root:r,setTheme:a}=J("div",[Et],o),s=l("section","greeting"),d=l("p","unseen");s.setAttribute("aria-label","From Nod"),d.setAttribute("role","status"),r.append(s,d),s.addEventListener("keydown",u=>u.key==="Escape"&&t.close());let c=()=>ae("Close",()=>t.close());function p({name:u,words:b,at:x,url:f}){let k=x?ie(x,re(x,n()),Z(x)):"",S=l("blockquote",b.length>Lo?"long":"",he(U(b,Ho))),C=l("p","",_(u)," wrote",k?" ":"",k,":");s.replaceChildren(l("div","top",C,c()),S,l("p","","I have not seen an answer from you.")),Ct(f)&&s.append(l("div","next",Tt(f,"Show the post")))}function h(){let u=(e.links??[]).filter(({url:f})=>Ct(f)),b=u.length>0?"Nobody on this page waits. Next: your replies.":"Nobody on this page waits.";s.replaceChildren(l("div","top",l("p","nobody",b),c()));let x=l("ul","next");for(let{label:f,url:k}of u)x.append(l("li","",Tt(k,f)));u.length>0&&s.append(x)}function w(){e.person?p(e.person):h()}return w(),{host:i,setTheme:a,update(u){e=u,w()},heard(u){let b=l("span","",_(u)," has been heard.");s.replaceChildren(l("div","top",l("div","heard",I(R.head,32),b),c())),d.textContent=b.textContent},remove(){i.remove()}}}var Ct=e=>e?.startsWith("https://")??!1;function Tt(e,t){let o=l("a","",t);return o.href=e,o}var zt=`/* The panel beside a composer, in the top layer: as wide as a card, quiet, and nothing that moves. */

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
`;var It=`/* One hint: message, sentence, what can be done; the reason stays folded until it is asked for. */

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
`;var Rt=`/* The sentence with its marked words: an underline beside the tint, so that colour is never the only sign. */

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
`;var Ot=`/* Three words beside the box in which the user writes: an open ring is an offer, a filled one is there. */

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
`;var $t="The browser did not let me copy this.";var Bo=new Intl.Segmenter(void 0,{granularity:"sentence"});function Je(e,t,o=[],n=140){let i=[...o.map(u=>({...qt(u,e),mark:"differs"})),...t?[{...qt(t,e),mark:"words"}]:[]].filter(({from:u,to:b})=>u<b);if(i.length===0)return null;let r=Math.min(...i.map(({from:u})=>u)),a=Math.max(...i.map(({to:u})=>u)),s=Wo(e,r,a),[d,c]=Yo(e,s,r,a,n),h=[...new Set([d,c,...i.flatMap(u=>[u.from,u.to])])].filter(u=>u>=d&&u<=c).sort((u,b)=>u-b),w=h.slice(1).map((u,b)=>{let x=h[b],f=i.find(k=>k.from<=x&&k.to>=u)?.mark??null;return{text:e.slice(x,u).replace(/\s/gu," "),mark:f}});return{before:d>s[0],parts:w,after:c<s[1]}}function qt([e,t],o){let n=i=>je(o,Math.min(Math.max(0,Math.trunc(i)||0),o.length));return{from:n(e),to:n(t)}}function Wo(e,t,o){let n=t,i=o;for(let{index:r,segment:a}of Bo.segment(e)){let s=r+a.trimEnd().length;r<=t&&t<r+a.length&&(n=r+(a.length-a.trimStart().length)),r<o&&o<=r+a.length&&(i=Math.max(s,o))}return[Math.min(n,t),i]}function Yo(e,[t,o],n,i,r){if(o-t<=r)return[t,o];let a=Math.max(0,r-(i-n)),s=Math.max(t,n-Math.floor(a/2)),d=Math.min(o,s+r);return[s===t?t:Uo(e,s,n),d===o?o:_o(e,d,Math.min(i,d))]}function Uo(e,t,o){for(let n=t;n<Math.min(t+16,o);n+=1)if(/\s/u.test(e[n]))return n+1;return je(e,t)}function _o(e,t,o){for(let n=t;n>Math.max(t-16,o);n-=1)if(/\s/u.test(e[n]??" "))return n;return je(e,t)}var Jo=/^[\uDC00-\uDFFF\p{M}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]/u;function je(e,t){let o=t;for(;o>0&&o<e.length&&(e[o-1]==="‍"||Jo.test(e.slice(o,o+2)));)o-=1;return o}var jo=240;function Lt(e,{span:t=null,differs:o=[]}){let n=Je(e,t,o,o.length>0?jo:void 0);if(!n)return null;let i=l("bdi","words",n.before?"… ":null);for(let{text:r,mark:a}of n.parts)i.append(a?l("mark",a,r):r);return n.after&&i.append(" …"),i.dir="auto",l("p","sentence","“",i,"”",o.length>0?l("span","legend","Marked: what differs."):null)}var Xo={warn:{glyph:"hold",tone:"complaint",said:"Look again: "},note:{glyph:"speech",tone:"plain",said:"Note: "}},Vo=3,Ko=0;function Ht(e,t,o){let{glyph:n,tone:i,said:r}=Xo[e.level],a=l("span","dot",I(R[n],14));a.dataset.tone=i;let s=l("p","message",l("span","unseen",r),e.message),d=l("div","told",s),c=l("p","why",e.why),p=l("div","acts"),h=null,w="";c.id=`why-${Ko+=1}`,c.hidden=!0;let u=z("Why","quiet-act",()=>{c.hidden=!c.hidden,u.setAttribute("aria-expanded",String(!c.hidden)),o.resized()});u.setAttribute("aria-expanded","false"),u.setAttribute("aria-controls",c.id);let b=z("Not useful","quiet-act",()=>o.notUseful(e));for(let k of(e.suggestions??[]).slice(0,Vo))p.append(Qo(k,o));p.append(l("span","pair",u,b)),d.append(p,c);let x=l("li","hint",a,d);x.dataset.level=e.level;function f(k,S){let C=JSON.stringify([S,k.span,k.differs]);C!==w&&(w=C,h?.remove(),h=Lt(S,k),h&&s.after(h))}return f(e,t),{node:x,update:f}}function Qo(e,{copy:t,say:o}){let n=l("bdi","words",e),i=l("span","copy-word","copy");n.dir="auto";let r=z("","act copy",async()=>{let a=await t(e);i.textContent=a?"copied":"copy",o(a?"Copied.":$t)});return r.append(l("span","quote","“",n,"”")," ",i),r}var j=4,Xe=160,Dt=8,Zo=24,en=4e3,tn=new Set(["IMG","VIDEO","CANVAS"]);function Ke(e,t,o,n,i,{fromRight:r=!1,before:a=null}={}){let s=[...on(e,t,o,n,r)];return a&&s.unshift({left:e.left+a.left,top:e.bottom+a.top}),s.filter(({left:p,top:h})=>p>=0&&h>=0&&p+o.width<=n.width&&h+o.height<=n.height).filter(p=>!Ve(Pt(p,o),[...i.controls,e])).find(p=>!Ve(Pt(p,o),i.words))??null}function*on(e,t,o,n,i){let r=Gt(e,o,n,i);for(let d of new Set([t.bottom-e.bottom<Xe?t.bottom:e.bottom,e.bottom]))for(let c=d+j;c<=d+Xe;c+=Dt)for(let p of r)yield{left:p,top:c};let a=t===e?[]:[t.right+2*j,t.left-o.width-2*j],s=Math.max(0,Math.min(e.top,n.height-o.height-j));for(let d of i?a.reverse():a)yield{left:d,top:s};for(let d=e.top-o.height-j;d>=e.top-o.height-Xe/2;d-=Dt)for(let c of r)yield{left:c,top:d}}function Gt(e,t,o,n){let i=Math.max(0,Math.min(e.left,o.width-t.width)),r=Math.max(i,Math.min(e.right,o.width)-t.width),a=[];for(let s=i;s<=r;s+=Zo)a.push(s);return n?a.map(s=>i+r-s):a}function Qe(e,t,o,n){let[i]=Gt(e,t,o,n),r=o.height-e.bottom-2*j,a=e.top-2*j;return r>=Math.min(t.height,a)?{left:i,top:e.bottom+j,height:Math.max(r,0)}:{left:i,top:Math.max(j,e.top-j-t.height),height:Math.max(a,0)}}var Pt=({left:e,top:t},{width:o,height:n})=>({left:e,top:t,right:e+o,bottom:t+n}),Ze=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Ve=(e,t)=>t.some(o=>Ze(e,o));function Ft(e,t,o,n){let i=[...e.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"], [role="alert"]')],r=t?[t,...i.filter(d=>!d.contains(t)&&!t.contains(d))]:[e.body],a={controls:[],words:[]},s=[...r];for(let d=0;s.length>0&&d<en;d+=1){let c=s.pop();if(n(c))continue;let p=c.getBoundingClientRect();c.hasAttribute("data-nod")&&a.controls.push(p),!(p.width>0&&p.height>0&&!Ve(p,[o]))&&(nn(c,p)?a.controls.push(p):tn.has(c.tagName)?a.words.push(p):(s.push(...c.children),a.words.push(...sn(c))))}return a}function nn(e,t){return!e.matches(Re)||e.matches('article, [role="article"]')||t.right===t.left?!1:e.checkVisibility({visibilityProperty:!0})}function sn(e){return[...e.childNodes].filter(o=>o.nodeType===Node.TEXT_NODE&&/\S/u.test(o.nodeValue??"")).flatMap(o=>{let n=e.ownerDocument.createRange();return n.selectNode(o),[...n.getClientRects()]})}var rn=[["name","Name"],["point","Their point"],["answered","Answered"]];function Bt(){let e=l("div","ticks"),t={},o="";e.setAttribute("role","group"),e.setAttribute("aria-label","What your answer holds");function n(i){let r=rn.filter(([d])=>i[d]!==void 0),a=r.filter(([d])=>i[d]&&!t[d]).map(([,d])=>d);t=i,e.hidden=r.length===0;let s=JSON.stringify(r.map(([d])=>[d,i[d]]));return s!==o&&e.replaceChildren(...r.map(([d,c])=>an(c,i[d]===!0))),o=s,a}return{node:e,update:n}}function an(e,t){let o=l("span","tick",I(R[t?"tick":"ring"],14),e);return o.append(l("span","unseen",t?": there":": not yet")),t&&(o.dataset.done=""),o}var Wt="I cannot see whom this answers.";function tt(e,t){let{host:o,root:n,setTheme:i,style:r}=J("div",[zt,Ot,It,Rt],t),a=t.spoken??new Set,s=Bt(),d=z("","fold",()=>L(!O())),c=l("p","quiet"),p=z("","strongest",()=>L(!0)),h=l("ul","hints"),w=l("p","notice"),u=z("Not for this draft","quiet-act",()=>e.rest()),b=l("div","foot",u,t.key?l("span","key",t.key):null),x=l("div","top",s.node,c,d),f=l("section","panel",x,p,h,w,b),k=l("span","unseen"),S=new AbortController,C=new Map,A={ticks:{},hints:[],text:""},$=t.folded==null?null:!t.folded,ee=!1,Y="",D="",te,P="",y=null,q,G=null;f.setAttribute("aria-label","Nod"),f.tabIndex=-1,"popover"in f&&(f.popover="manual"),h.setAttribute("aria-label","Hints"),h.id="hints",d.setAttribute("aria-controls","hints"),d.setAttribute("aria-label","Hints"),k.setAttribute("role","status"),n.append(f,k),o.hidden=!0,f.addEventListener("mousedown",E),window.addEventListener("keydown",oe,{capture:!0,signal:S.signal});let O=()=>$??!ee,m=()=>n.getRootNode().activeElement;function E(g){g.preventDefault()}function oe(g){let N=m();if(!(!N||!f.contains(N)))if(g.key==="Escape")g.preventDefault(),g.stopImmediatePropagation(),L(!1),e.leave();else if(g.key==="Tab"){let M=[...f.querySelectorAll("button")].filter(v=>v.checkVisibility()),H=g.shiftKey?[M[0],f]:[M.at(-1)];if(g.stopImmediatePropagation(),M.length>0&&!H.includes(N))return;g.preventDefault(),(g.shiftKey?M.at(-1):M[0])?.focus()}else g.stopImmediatePropagation()}function L(g){let N=m()===p;$=g,e.folds?.(!g),ce(),N&&f.focus({preventScroll:!0}),ke()}function ke(){$??=!0,P="",G&&rt(G.box,G.frame)}function le(g){A=g;let N=s.update(A.ticks).map(v=>`${v}: there`),M=new Set(A.hints.map(Yt));for(let[v,{node:K}]of C)M.has(v)||(K.remove(),C.delete(v));A.hints.forEach((v,K)=>{let F=Yt(v),ne=C.get(F)??Ht(v,A.text,{copy:e.copy,say:it,notUseful:e.notUseful,resized:ke});C.set(F,ne),ne.update(v,A.text),h.children[K]!==ne.node&&h.insertBefore(ne.node,h.children[K]??null),a.has(F)||N.push(v.message),a.add(F)});let H=A.unknown?Wt:"";for(let v of[H,A.notice?.words??""])v&&!a.has(v)&&(N.push(v),a.add(v));Y=JSON.stringify([...M,Object.keys(A.ticks),A.unknown,A.notice?.words]),ce(),N.length>0&&it(N.join(" "))}function it(g){k.textContent=g}function ce(){let g=O(),N=`${g} ${Y}`;if(N===D&&A.notice===te)return;D=N,te=A.notice;let[M,...H]=A.hints;f.classList.toggle("folded",!g),c.textContent=A.unknown?Wt:"Nod",c.hidden=!A.unknown&&(!s.node.hidden||!M),x.hidden=s.node.hidden&&c.hidden,h.hidden=!g||!M,b.hidden=!g||!M,d.hidden=!M,d.setAttribute("aria-expanded",String(g&&!!M)),d.title=g?"Fold":"Unfold",d.replaceChildren(I(R[g?"fold":"unfold"],12)),p.hidden=g||!M,p.replaceChildren(...p.hidden?[]:[l("span","short",M.message),H.length>0?` +${H.length}`:""]),w.replaceChildren(A.notice?.words??"");let v=A.notice?.act;v&&w.append(" ",z(v.label,"act",v.does)),w.hidden=!A.notice,f.classList.toggle("passive",!M&&!v)}function rt(g,N,M=!1){if(G={box:g,frame:N},!o.isConnected)return;let H=N.closest('[role="dialog"]'),v=N.getBoundingClientRect(),K=H?H.getBoundingClientRect():v,F={width:document.documentElement.clientWidth,height:document.documentElement.clientHeight},ne=JSON.stringify([v,K,F,$,Y,et(f)]);if(ne===P&&!M)return;if(P=ne,v.bottom<0||v.top>F.height)return Ae();Qt();let dt=getComputedStyle(g).direction==="rtl",Zt={left:0,right:F.width,top:Math.max(0,v.top-400),bottom:Math.min(F.height,K.bottom+600)},Ce=Ft(document,H,Zt,ue=>ue===o),pe=ue=>Ke(v,K,et(f),F,ue,{fromRight:dt,before:y}),{controls:Te}=Ce;ee=!1,ce();let se=pe(Ce);if(!se&&$===null&&(ee=!0,ce(),se=pe(Ce)),O()?$&&(se??=pe({controls:Te,words:[]})??pe({controls:Te.filter(ue=>Ze(ue,K)),words:[]})):se??=pe({controls:Te,words:[]}),se)return Ee(se.left,se.top,v);if(!$)return Ae();let{left:eo,top:to,height:oo}=Qe(v,et(f),F,dt);Ee(eo,to,v,oo)}function Kt(){if(!G||!y||o.hidden)return;let{left:g,top:N,bottom:M}=G.frame.getBoundingClientRect();if(M<0||N>document.documentElement.clientHeight)return Ae();at(g+y.left,M+y.top)}function Qt(){o.hidden=!1,f.popover&&!f.matches(":popover-open")&&f.showPopover()}function Ae(){o.hidden=!0,y=null}function Ee(g,N,M,H){y=M?{left:g-M.left,top:N-M.bottom}:null,q=H,at(g,N)}function at(g,N){let M=q===void 0?"":`max-block-size: ${q}px;`;r(`.panel { transform: translate(${g}px, ${N}px); ${M} }`)}return{host:o,setTheme:i,update:le,standBy:rt,follow:Kt,standIn(g,N,M=!0){$=M,o.hidden=!1,f.removeAttribute("popover"),ce(),Ee(g,N)},enter(){return!o.isConnected||A.hints.length===0&&!A.notice?!1:(L(!0),f.focus({preventScroll:!0}),!0)},holdsFocus:()=>!!m(),remove(){S.abort(),o.remove()}}}var Yt=({id:e,message:t,suggestions:o})=>JSON.stringify([e,t,o]);function et(e){let{width:t,height:o}=e.getBoundingClientRect();return{width:t,height:o}}var _t="2026-11-22T14:10:00Z",dn={postKey:null,reasons:[],waitingSince:null,since:"posted",needs:"nod",state:"waiting",withheld:null,timesHere:0,lastIn:null,lastOut:null},W=(e,t)=>({...dn,name:e,...t}),X=(e,t)=>({id:e,text:t}),Me=W("Joe Smith",{reasons:[X("question","Joe asks: When does the coupon expire?")],waitingSince:"2026-11-22T11:10:00Z",needs:"words",timesHere:3,lastIn:{at:"2026-11-10T09:00:00Z",text:"Is there still a teal one?",about:null},lastOut:{at:"2026-11-10T12:00:00Z",text:"Two left, and one is yours if you like.",about:"the teal mug"},accounts:[{platform:"x",handle:"joesmith",name:"Joe Smith",former:["joe_s"]},{platform:"facebook",handle:null,name:"Joseph Smith",former:[]}],tags:["mugs","fair"],note:"Met at the fair. Collects teal."}),Jt=[{says:"question",words:"When does the coupon expire?",model:Me},{says:"kind word, first time",words:"Your fox hangs over my daughter’s bed.",model:W("Maya",{reasons:[X("praise","Maya says: Your fox hangs over my daughter’s bed."),X("first-contact","")],waitingSince:"2026-11-17T09:30:00Z",timesHere:1})},{says:"thanks",words:"شكرا على كل شيء",model:W("دانا",{reasons:[X("thanks","شكرا على كل شيء")],waitingSince:"2026-11-03T09:30:00Z"})},{says:"unhappy",words:"The parcel came open and the teal bag is missing.",model:W("Sam",{reasons:[X("complaint","Sam is unhappy: the teal bag is missing.")],waitingSince:"2026-11-22T13:40:00Z",needs:"words"})},{says:"story; only the day of the first sight is known",words:"Your drawing was on our old dog’s basket.",model:W("Lee",{reasons:[X("story","Lee tells of their dog.")],waitingSince:"2026-11-20T09:30:00Z",since:"first-seen",needs:"words"})},{says:"promise",words:"Did you find out?",model:W("Ana Silva",{reasons:[X("promise","You promised: I’ll check and let you know.")],waitingSince:"2026-11-21T09:30:00Z",needs:"words"})},{says:"spoke to you",words:"@you good morning",model:W("Kim",{reasons:[X("mention","Kim spoke to you.")],waitingSince:"2026-11-22T14:09:40Z"})},{says:"wrote back",words:"And in blue?",model:W("Noor",{reasons:[X("follow-up","Noor wrote back: And in blue?")],waitingSince:"2026-11-22T13:10:00Z",needs:"words"})},{says:"passed it on",words:"Everybody should see this.",model:W("Ed",{reasons:[X("share","Ed passed your fox on.")],waitingSince:"2025-11-22T13:10:00Z"})},{says:"snoozed",words:"When does the shop open?",model:{...Me,name:"Bo",state:"snoozed",until:"2026-11-23T09:00:00Z"}},{says:"answered",words:"Is it dishwasher proof?",model:{...Me,name:"Uli",state:"answered"}},{says:"heard",words:"Your fox hangs over my daughter’s bed.",model:{...Me,name:"Maya"},heard:"Maya"},{says:"replies hidden",words:"Which size is it?",model:W("Ines",{withheld:"replies-hidden"})},{says:"no date shown",words:"Which size is it?",model:W("Tom",{withheld:"age-unknown"})}],jt=[{says:"reading",model:{state:"reading",site:"X",seen:37,read:12}},{says:"nobody waits",model:{state:"read",site:"X",seen:37,read:37,waiting:0}},{says:"people wait",model:{state:"read",site:"X",seen:37,read:37,waiting:3}},{says:"as a dot",model:{state:"read",site:"X",seen:37,read:37,waiting:3},folded:!0},{says:"cannot read a field",model:{state:"read",site:"X",seen:37,read:37,waiting:1,missing:["at"],since:"2026-11-22T12:10:00Z"}},{says:"hidden replies",model:{state:"read",site:"X",seen:37,read:34,waiting:0,hidden:["more replies"]}},{says:"cannot read",model:{state:"broken",site:"X",since:"2026-11-22T12:10:00Z"}},{says:"logged out",model:{state:"logged-out",site:"X"}},{says:"not running",model:{state:"not-running"}},{says:"not paired",model:{state:"not-paired"}},{says:"older than the extension",model:{state:"outdated"}},{says:"whose account",model:{state:"account",account:{handle:"teal_fox"}}},{says:"paused",model:{state:"paused",site:"X"}},{says:"left out",model:{state:"left-out"}},{says:"after an update",model:{state:"refresh"}},{says:"a page of another kind",model:{state:"unsupported"}}],Xt=[{says:"the first nod",height:300,model:{person:{name:"Maya",words:"Your fox hangs over my daughter’s bed.",at:"2026-11-17T09:30:00Z",url:"https://x.com/maya/status/1"}}},{says:"many words",height:400,model:{person:{name:"Noor",words:"I bought the mug for my father, who drank his tea from the same chipped cup for thirty years, and he has now put the old cup on the shelf beside the photographs.",at:null,url:"https://x.com/noor/status/2"}}},{says:"heard",height:160,heard:"Maya",model:{person:{name:"Maya",words:"",at:null}}},{says:"nobody waits",height:200,model:{person:null,links:[{label:"Your mentions",url:"https://x.com/notifications/mentions"}]}}],be={id:"repeated-reply",level:"note",message:"Almost what you wrote to Ana and 3 others.",why:"Friendly words that are plainly routine do worse than plain ones: people notice that they were handled.",span:null,differs:[[10,13]]},Ne={id:"generic-thanks",level:"note",message:"Joe won’t see that you read it.",span:[0,28],suggestions:["the coupon date","the owl"],why:"Words about the very thing that somebody said show that you listened."},Ut={id:"placeholder",level:"warn",message:"“[Name]” is still to be filled in.",span:[3,9],suggestions:[],why:"A gap that was left tells that the words were made for many."},ot="We had a fine autumn with many fairs and long evenings in the workshop, and as our company always says, our product speaks for itself, whatever the weather, the season or the mood of the people who come and look at it.",Vt=[{says:"nothing yet",height:76,model:{text:"Hello",ticks:{name:!1,point:!1,answered:!1},hints:[]}},{says:"by name",height:76,model:{text:"Hello Joe",ticks:{name:!0,point:!1,answered:!1},hints:[]}},{says:"all three",height:76,model:{text:"It runs until Friday, Joe.",ticks:{name:!0,point:!0,answered:!0},hints:[]}},{says:"they asked nothing",height:76,model:{text:"Thanks Joe",ticks:{name:!0,point:!1},hints:[]}},{says:"one hint",height:210,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[be]}},{says:"words to copy",height:200,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Ne]}},{says:"copied",height:200,copied:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Ne]}},{says:"why",height:270,why:!0,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[be]}},{says:"folded",height:100,folded:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Ne,be]}},{says:"three hints, the strongest first",height:420,model:{text:"Hi [Name], thank you so much.",ticks:{name:!1,point:!1,answered:!1},hints:[Ut,Ne,be]}},{says:"a long draft, cut around the words",height:236,model:{text:ot,ticks:{},hints:[{id:"about-us",level:"note",message:"This speaks of you and hardly of them.",why:"People look for themselves in what they read.",span:[ot.indexOf("our company"),ot.indexOf("itself")+6]}]}},{says:"right to left",height:210,model:{text:"شكرا جزيلا دانا على كل شيء",ticks:{name:!0},hints:[{...be,differs:[[11,15]]}]}},{says:"whom it answers is not seen",height:76,model:{text:"Hello",ticks:{},hints:[],unknown:!0}},{says:"not seen, and a hint",height:190,model:{text:"Hi [Name]",ticks:{},hints:[Ut],unknown:!0}},{says:"slow",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod takes long today. What it finds will stand here."}}},{says:"not running",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod is not running, so there are no hints. Start it: nod run"}}},{says:"a hint that muted itself",height:130,model:{text:"Hello",ticks:{name:!1},hints:[],notice:{words:"You found this hint not useful 6 times of late, so it rests from now on.",act:{label:"Put it on again",does:()=>{}}}}}];var ln=[{title:"X, light",theme:"light",look:"x"},{title:"X, dim",theme:"dim",look:"x"},{title:"X, black",theme:"dark",look:"x"},{title:"Facebook, light",theme:"light",look:"facebook"},{title:"Facebook, dark",theme:"dark",look:"facebook"}],V=()=>({}),cn={done:V,snooze:V,notForMe:V,undo:V},st=()=>new Date(_t);function T(e,t,...o){let n=document.createElement(e);return n.className=t,n.append(...o),n}function pn({theme:e},{says:t,words:o,model:n,heard:i}){let r=Be(n,cn,{debug:!0,theme:e,now:st});i&&r.heard(i);let a=T("span","author",n.name);a.dir="auto";let s=T("div","line",a,r.host),d=T("div","text",o);d.dir="auto";let c=T("article","post",T("div","face"),T("div","body",s,d));return c.title=t,c}var un='<article data-testid="tweet" role="article" tabindex="0"><a href="/p_1" role="link">w2 w3</a><div data-testid="tweetText" dir="auto" lang="en">w4 w5 w6</div></article>';function nt(e,t,o){let n=T("div","corner",t.host);return n.style.height=`${o}px`,T("figure","",n,T("figcaption","",e))}function hn({says:e,model:t,height:o,folded:n=!1,why:i=!1,copied:r=!1},a){let d=tt({copy:async()=>!0,notUseful:V,rest:V,leave:V},{...a,key:"Shift+F2"}),c=T("div","writing",t.text.slice(0,40));c.dir="auto";let p=T("div","corner",c,d.host);p.style.height=`${o}px`,d.update(t),d.standIn(8,36,!n);let h=w=>d.host.shadowRoot?.querySelector(w)?.dispatchEvent(new MouseEvent("click"));return i&&h(".hint [aria-controls]"),r&&h(".copy"),T("figure","",p,T("figcaption","",e))}for(let e of ln){let t=T("section",`site ${e.look} ${e.theme}`,T("h2","",e.title));if(t.append(T("div","feed",...Jt.map(n=>pn(e,n)))),e.look==="x"){let n={debug:!0,theme:e.theme,now:st},i=jt.map(({says:s,model:d,folded:c=!1})=>{let p=Ue(d,{},n),h=p.host.shadowRoot?.querySelector(".mark");return h?.getAttribute("aria-expanded")===String(c)&&h.dispatchEvent(new MouseEvent("click")),nt(s,p,132)}),r=Xt.map(({says:s,model:d,heard:c,height:p})=>{let h=_e(d,{close:V},n);return c&&h.heard(c),nt(s,h,p)}),a=We({capture:un,report:"{}"},{close:V,copy:async()=>!0,save:V},n);t.append(T("div","corners",...i,...r,nt("a page to give away",a,460)))}let o={debug:!0,theme:e.theme,now:st};t.append(T("h3","","While one writes"),T("div","corners",...Vt.map(n=>hn(n,o)))),document.body.append(t)}})();
