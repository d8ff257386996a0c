"use strict";(()=>{var dt=`/* The card beside the chip: 320 px, in the top layer. */

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
`;var I={question:["M4.2 4.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3","M6 9.4v.01"],complaint:["M4.2 4.6v.01M7.8 4.6v.01","M3.9 8.5a2.6 2.6 0 0 1 4.2 0"],back:["M5 3.4L2.9 5.5 5 7.6","M3.2 5.5h3.6a2 2 0 0 1 2 2v.9"],story:["M3.4 4.2h5.2M3.4 6.1h5.2","M3.4 8h3"],heart:["M6 9L3.5 6.5a1.6 1.6 0 0 1 2.3-2.3L6 4.5l.2-.3a1.6 1.6 0 0 1 2.3 2.3z"],speech:["M3.2 4.2a.8.8 0 0 1 .8-.8h4a.8.8 0 0 1 .8.8v2.6a.8.8 0 0 1-.8.8H6.2L4.4 9.2V7.6H4a.8.8 0 0 1-.8-.8z"],share:["M3.2 8.4V7a2 2 0 0 1 2-2h3.4","M6.8 3.1L8.8 5 6.8 6.9"],news:["M6 3.2v5.6M3.2 6h5.6","M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8"],listening:["M4.2 6v.01","M5.7 4.3a2.3 2.3 0 0 1 0 3.4M7.6 3.2a4 4 0 0 1 0 5.6"],promise:["M4.1 9.2V3.2h4L7 5l1.1 1.8h-4"],tick:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M4.1 6.1l1.4 1.4 2.5-2.8"],ring:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0"],hold:["M4.8 3.9v4.2","M7.2 3.9v4.2"],unfold:["M3 4.6L6 7.6 9 4.6"],fold:["M3 7.4L6 4.4 9 7.4"],later:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M6 3.7V6l1.5 1"],struck:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M3.2 8.8l5.6-5.6"],said:["M1.5 3a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H6.4L3.8 10.2V8H2.5a1 1 0 0 1-1-1z"],head:["M2.85 4.5a3.15 3.15 0 1 0 6.3 0a3.15 3.15 0 1 0-6.3 0","M1.8 8.4c1.95 3 6.45 3 8.4 0"]};var to=/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu,oo=new Intl.Segmenter("en",{granularity:"grapheme"});function ke(e){let t=(e??"").replace(to,"").replace(/[\s\p{Cc}]+/gu," ").trim();return t?K(t,60):"Somebody"}function j(e){return`⁨${ke(e)}⁩`}function K(e,t){if(e.length<=t)return e;let o=0,n=0;for(let{index:d,segment:i}of oo.segment(e.slice(0,t*20))){if(n===t)break;o=d+i.length,n+=1}if(o>=e.length)return e;let s=e.slice(0,o),r=s.lastIndexOf(" ");return`${r>t*.8?s.slice(0,r):s}…`}var lt="http://www.w3.org/2000/svg";function l(e,t,...o){let n=document.createElement(e);return t&&(n.className=t),n.append(...o.filter(s=>s!==null)),n}function E(e,t,o){let n=l("button",t,e);return n.type="button",n.addEventListener("click",()=>o()),n}function ae(e,t){let o=E("","close",t);return o.setAttribute("aria-label",e),o.title=e,o.append(T(["M3 3l6 6","M9 3l-6 6"],12)),o}function V(e){let t=l("bdi","name",ke(e));return t.dir="auto",t}function ve(e){let t=l("bdi","words",e);return t.dir="auto",l("span","quote","“",t,"”")}function ie(e,t,o){let n=l("time","time",t);return n.dateTime=e,n.title=o,l("span","",n,l("span","unseen",`, ${o}`))}function T(e,t){let o=document.createElementNS(lt,"svg");for(let[n,s]of Object.entries({viewBox:"0 0 12 12",width:t,height:t,"stroke-width":1.5}))o.setAttribute(n,String(s));o.setAttribute("aria-hidden","true");for(let n of e){let s=document.createElementNS(lt,"path");s.setAttribute("d",n),o.append(s)}return o}function Te(e,t,o,n,s,r){let d=Math.max(8,o.width-t.width-8),i=b=>Math.min(Math.max(b,8),d),a=s?[e.right-t.width,e.left]:[e.left,e.right-t.width],c=r&&no(e,t,o,n,s,r);if(c)return c;let p=[...a,d,8].map(i),h={left:p[0],top:8,height:0};for(let b of p)for(let[u,k]of so(e,o,ct(n,b,t.width))){let y=Math.min(t.height,k-u),f=u>=e.bottom?u:k-y;if(y===t.height)return{left:b,top:f,height:y};y>h.height&&(h={left:b,top:f,height:y})}return h.height>=120?h:{...h,height:Math.max(h.height,0)}}function no(e,t,o,n,s,r){let d=s?r.left-8-t.width:r.right+8;if(d<8||d+t.width>o.width-8)return null;let i=Math.max(8,Math.min(e.top,o.height-8-t.height)),a=i+t.height;return ct(n,d,t.width).some(p=>p.top<a&&p.bottom>i)||a>o.height-8?null:{left:d,top:i,height:t.height}}var ct=(e,t,o)=>e.filter(n=>n.left<t+o&&n.right>t&&n.bottom>n.top);function so(e,t,o){let n=e.bottom+3,s=e.top-3,r=Math.min(t.height-8,...o.filter(i=>i.bottom>n).map(i=>i.top-3)),d=Math.max(8,...o.filter(i=>i.top<s).map(i=>i.bottom+3));return[[n,r],[d,s]]}function Ie(e){return[...e.querySelectorAll('textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]')].map(o=>o.getBoundingClientRect())}var Re='a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"], [role="button"], [role="link"], [role="textbox"], [role="tab"], [role="menuitem"], [role="switch"], [role="progressbar"]';function Oe(e,{left:t,width:o,height:n},s,r){let d=e.documentElement.clientHeight;for(let i=s;i+n<d/2;i+=12){let a={left:t,top:d-i-n,right:t+o,bottom:d-i};if(qe(e,a,r))return i}return null}function qe(e,{left:t,top:o,right:n,bottom:s},r){for(let d=t;d<=n;d+=Math.max(8,(n-t)/4))for(let i=o;i<=s;i+=Math.max(8,(s-o)/2))if(e.elementsFromPoint(d,i).find(c=>!r(c))?.closest(Re))return!1;return!0}var io="en-GB";var pt=new Map;function Q(e,t,o){let n=JSON.stringify([t,o]),s=pt.get(n);return s||pt.set(n,s=new Intl.DateTimeFormat(io,{...t,timeZone:o})),s.format(e)}var Se=(e,t)=>Q(e,{hour:"2-digit",minute:"2-digit",hourCycle:"h23"},t);function de(e,t){let[o,n,s]=Q(e,{day:"2-digit",month:"2-digit",year:"numeric"},t).split("/").map(Number);return Date.UTC(s,n-1,o)/864e5}function Le(e,t,o,n){if(Math.abs(o)<7)return Q(e,{weekday:"long"},n);let s=Q(e,{year:"numeric"},n)===Q(t,{year:"numeric"},n);return Q(e,{day:"numeric",month:"long",...s?{}:{year:"numeric"}},n)}function he(e,t,o){let n=new Date(e),s=t.getTime()-n.getTime(),r=de(t,o)-de(n,o);return s<6e4?"just now":s<36e5?`${Math.floor(s/6e4)} min`:r===0?`since ${Se(n,o)}`:s<12*36e5?`${Math.floor(s/36e5)} h`:r===1?"since yesterday":`since ${Le(n,t,r,o)}`}function re(e,t,o){let n=new Date(e),s=de(t,o)-de(n,o);return s<=0?`today at ${Se(n,o)}`:s===1?"yesterday":`on ${Le(n,t,s,o)}`}function $e(e,t,o){let n=new Date(e),s=de(n,o)-de(t,o);return s<=0?`at ${Se(n,o)}`:s===1?"tomorrow":`on ${Le(n,t,s,o)}`}function Z(e,t){let o=new Date(e),n=Q(o,{day:"numeric",month:"long",year:"numeric"},t);return`${Q(o,{weekday:"long"},t)} ${n} at ${Se(o,t)}`}function He(e){let t=new Date(e);return t.setDate(t.getDate()+1),t.setHours(9,0,0,0),t.toISOString()}var De={promise:{words:"you promised",glyph:"promise",tone:"promise"},question:{words:"asks you",glyph:"question",tone:"question"},complaint:{words:"is unhappy",glyph:"complaint",tone:"complaint"},"follow-up":{words:"wrote back",glyph:"back",tone:"plain"},story:{words:"shares a story",glyph:"story",tone:"story"},praise:{words:"kind word",glyph:"heart",tone:"kind"},thanks:{words:"thanks you",glyph:"heart",tone:"kind"},mention:{words:"spoke to you",glyph:"speech",tone:"plain"},reply:{words:"spoke to you",glyph:"speech",tone:"plain"},comment:{words:"spoke to you",glyph:"speech",tone:"plain"},share:{words:"passed it on",glyph:"share",tone:"plain"},"their-news":{words:"has news",glyph:"news",tone:"story"},listening:{words:"speaks of you",glyph:"listening",tone:"plain"},"keep-in-touch":{words:"quiet lately",glyph:"listening",tone:"plain"}};function fe(e){let t=new Set(e.map(n=>n.id)),o=Object.keys(De).find(n=>t.has(n));return De[o??"mention"]}var Pe=e=>e.some(t=>t.id==="first-contact");function me({waitingSince:e,since:t},o){return e?t==="first-seen"?{words:`seen ${re(e,o).replace(/^on /,"")}`,exact:`I first saw it on ${Z(e)}`}:{words:he(e,o),exact:Z(e)}:null}function ge(e,t){return e?e==="next-word"?"until they write":$e(e,t):"later"}var ro=new Intl.PluralRules("en",{type:"ordinal"}),ao={one:"st",two:"nd",few:"rd",other:"th"};function Ge(e){return e<1?"":e===1?"First time here":`${e}${ao[ro.select(e)]} time here`}var ut=240;function ht(e,t,{host:o,anchor:n,now:s,changed:r,closed:d}){let i=l("section","card"),a=l("h2",""),c=l("p","quiet-line"),p=l("div",""),h=l("div","actions"),b=l("p","problem"),u=null;a.id="who",i.setAttribute("role","dialog"),i.setAttribute("aria-labelledby","who"),i.tabIndex=-1,i.hidden=!0,"popover"in i&&(i.popover="manual"),b.setAttribute("role","alert");let k=l("div","top",l("div","who",a,c),ae("Close (Escape)",()=>O(!0)));i.append(k,p,h,b);async function y(g,A){if(h.ariaBusy==="true")return;h.ariaBusy="true",b.textContent="";let oe=await Promise.resolve().then(()=>g()).then($=>$?.ok!==!1,()=>!1);h.ariaBusy="false",oe?r(A):b.textContent="Nod did not hear that, so nothing has changed. Is it running?"}let f=()=>y(t.done,{state:"answered"}),m=()=>y(t.notForMe,{state:"dismissed"}),z=()=>y(t.undo,{state:"waiting",until:null}),R=()=>{let g=He(s());y(()=>t.snooze(g),{state:"snoozed",until:g})},N={d:f,s:R,n:m},q=()=>t.about?[we("All about them","Opens their page in the side panel","act",t.about)]:[];function ee(){let g=h.contains(D());if(e.withheld)h.replaceChildren();else if(e.state==="waiting")h.replaceChildren(we("Done","Already answered, or nothing to add (d)","act first",f),we("Snooze until tomorrow","Comes back tomorrow at nine (s)","act",R),we("Not for me","Set it aside (n)","act",m),...q());else{let A=l("span","",lo(e,s()));h.replaceChildren(A,we("Undo","They wait again","act",z),...q())}h.hidden=h.childElementCount===0,g&&(h.querySelector("button")??i).focus()}function Y(){a.replaceChildren(V(e.name)),c.textContent=Ge(e.timesHere),c.hidden=c.textContent==="",p.replaceChildren(...co(e,s()),...po(e,s())),ee()}let D=()=>i.getRootNode().activeElement??null,te=()=>u!==null;function P(){let g=n.getBoundingClientRect(),A={width:document.documentElement.clientWidth,height:document.documentElement.clientHeight};if(!o.isConnected||g.bottom<0||g.top>A.height)return O(!0);i.style.maxHeight="";let oe={width:i.offsetWidth,height:i.offsetHeight},$=o.closest("article, [role=article]"),be=getComputedStyle(o).direction==="rtl",le=Te(g,oe,A,Ie(document),be,$?$.getBoundingClientRect():null);i.style.left=`${le.left}px`,i.style.top=`${le.top}px`,i.style.maxHeight=`${le.height}px`}function x(){if(u)return;u=new AbortController,Y(),i.hidden=!1,i.showPopover?.(),P(),i.focus({preventScroll:!0});let g={signal:u.signal,capture:!0};window.addEventListener("keydown",G,g),window.addEventListener("pointerdown",A=>L(A)&&O(!1),g),window.addEventListener("focusin",A=>L(A)&&O(!1),g),window.addEventListener("scroll",A=>L(A)&&P(),{...g,passive:!0}),window.addEventListener("resize",P,g)}let L=g=>!g.composedPath().includes(o);function G(g){let A=D(),oe=i.contains(A);if(g.key==="Escape"&&(A||document.activeElement===document.body))return g.stopImmediatePropagation(),g.preventDefault(),O(!0);let $=N[g.key?.toLowerCase()];!oe||!$||g.ctrlKey||g.metaKey||g.altKey||(g.stopImmediatePropagation(),g.preventDefault(),e.state==="waiting"&&!e.withheld&&!g.repeat&&$())}function O(g){if(!u)return;u.abort(),u=null;let A=i.contains(D())||document.activeElement===document.body;i.isConnected&&i.hidePopover?.(),i.hidden=!0,b.textContent="",g&&A&&n.isConnected&&n.focus({preventScroll:!0}),d()}return{node:i,open:x,close:O,isOpen:te,update(g){e=g,u&&(Y(),P())}}}function we(e,t,o,n){let s=E(e,o,n);return s.title=t,s}function lo(e,t){return e.state==="answered"?"Answered.":e.state==="snoozed"?`Back ${ge(e.until,t)}.`.replace("Back until they write","Rests until they write"):"Set aside."}function co(e,t){if(e.withheld==="replies-hidden")return[l("p","wait","The page hides replies here. You may have answered among them, so nobody is said to wait.")];if(e.withheld)return[l("p","wait","The page does not show when this was written. It may be old.")];let o=l("ul","reasons");for(let d of e.reasons.filter(({id:i})=>i!=="first-contact"||e.reasons.length===1)){let{glyph:i,tone:a}=fe([d]),c=l("span","dot",T(I[i],16));c.dataset.tone=a;let p=l("bdi","",K(d.text,ut));p.dir="auto",o.append(l("li","",c,p))}let n=e.state==="waiting"?me(e,t):null;if(!n||!e.waitingSince)return[o];let s=e.needs==="words"?"Needs words from you.":"A like is enough.";if(e.since==="first-seen")return[o,l("p","wait",`${n.exact}: the page shows no time. ${s}`)];let r=n.words==="just now"?"Just now":`Waits ${n.words}`;return[o,l("p","wait",ie(e.waitingSince,r,n.exact),`. ${s}`)]}function po(e,t){let o=l("dl","last"),n=(s,r)=>{if(!r||!r.text&&!r.about)return;let d=r.at?ie(r.at,re(r.at,t),Z(r.at)):"at a time I did not see",i=r.about?` about ${j(K(r.about,60))}`:"";o.append(l("dt","",s==="You"?"You":V(s)," ",d,i)),r.text&&o.append(l("dd","",ve(K(r.text,ut))))};return n(e.name,e.lastIn),n("You",e.lastOut),o.childElementCount>0?[o]:[]}var ft=`/* The pill after an author's name: 20 px high in a 24 px target, and no taller than the site's own line. */

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
`;var wt=new Map;function mo(e){let t=wt.get(e);return t||(t=new CSSStyleSheet,t.replaceSync(e),wt.set(e,t)),t}var go=["click","dblclick","auxclick","mousedown","mouseup","pointerdown","pointerup","touchstart","touchend","keydown","keypress","keyup","copy"];function U(e,t,{debug:o=!1,theme:n="light"}){let s=document.createElement(e);s.setAttribute("data-nod","");let r=s.attachShadow({mode:o?"open":"closed"});r.adoptedStyleSheets=[gt,mt,...t].map(mo);let d=null,i=document.createElement(e);i.dir="ltr",i.lang="en",i.dataset.theme=n,r.append(i);for(let a of go)s.addEventListener(a,c=>c.stopPropagation());return{host:s,root:i,setTheme(a){i.dataset.theme!==a&&(i.dataset.theme=a)},style(a){d||(r.adoptedStyleSheets=[...r.adoptedStyleSheets,d=new CSSStyleSheet]),d.replaceSync(a)}}}function Fe(e,t,o){let n=o.now??(()=>new Date),{host:s,root:r,setTheme:d}=U("span",[ft,dt],o),i=l("button","chip"),a=l("span","unseen"),c=null,p=null,h="",b=e.state==="waiting"||e.state==="snoozed";i.type="button",i.setAttribute("aria-haspopup","dialog"),i.setAttribute("aria-expanded","false"),a.setAttribute("role","status"),r.append(i,a);let u=m=>{m.state==="waiting"&&(p=null),f({...e,...m})},k=()=>i.setAttribute("aria-expanded","false");i.addEventListener("click",()=>{if(c?.isOpen())return c.close(!0);c||(c=ht(e,t,{host:s,anchor:i,now:n,changed:u,closed:k}),i.after(c.node)),c.open(),i.setAttribute("aria-expanded","true"),t.open?.()});function y(){let m=p!==null?wo(p):yo(e,n());s.hidden=!m||e.state==="dismissed"&&!b;let z=JSON.stringify([m?.key,p]);!m||z===h||(h=z,i.classList.toggle("quiet",m.quiet),i.replaceChildren(...m.nodes()))}function f(m){(m.state==="waiting"||m.state==="snoozed")&&(b=!0),m.state!=="answered"&&(p=null),e=m,y(),c?.update(e)}return y(),{host:s,update:f,setTheme:d,heard(m){p=m||e.name,e={...e,state:"answered"},y(),a.textContent=`${j(p)} has been heard.`,c?.update(e)},remove(){c?.close(!1),s.remove()}}}function wo(e){return{key:["heard",e],quiet:!0,nodes:()=>[l("span","dot head nods",T(I.head,16)),l("span","label",l("span","what",V(e)," has been heard."))]}}function yo(e,t){if(e.state==="spam")return null;if(e.withheld)return xo(e);if(e.state==="snoozed")return ye(e,"later",ge(e.until,t));if(e.state==="answered")return ye(e,"tick","answered");if(e.state==="dismissed")return ye(e,"ring","set aside");let{words:o,glyph:n,tone:s}=fe(e.reasons),r=Pe(e.reasons)?"first time":"",d=me(e,t),i=()=>{let a=l("span","dot",T(I[n],14));a.dataset.tone=s;let c=l("span","label",yt(e.name),l("span","what",o));if(r&&c.append(" ",l("span","first",r)),d&&e.waitingSince){let p=ie(e.waitingSince,d.words,d.exact);p.className="when",c.append(" ",p)}return[a,c]};return{key:[e.name,o,r,d?.words??"",d?.exact??""],quiet:!1,nodes:i}}function xo(e){return e.withheld==="replies-hidden"?ye(e,"ring","replies hidden: you may have answered"):e.withheld==="age-unknown"?ye(e,"ring","I cannot see its date"):null}function ye(e,t,o){let n=()=>{let s=l("span","dot",T(I[t],14));s.dataset.tone="open";let r=l("span","label",yt(e.name),l("span","what",o));return r.title=o,[s,r]};return{key:[e.name,t,o],quiet:!0,nodes:n}}var yt=e=>l("span","unseen",V(e)," ");var xt=`/* What may be given away: a card in the middle of the window, read before anything is done with it. */

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
`;function We({capture:e,report:t},o,n){let{host:s,root:r,setTheme:d}=U("div",[xt],n),i=l("section","donate"),a=l("p","said"),c=l("textarea","shown");i.setAttribute("aria-label","From Nod: a page to give away"),a.setAttribute("role","status"),c.readOnly=!0,c.value=e,c.setAttribute("aria-label","The page without anybody's words"),i.addEventListener("keydown",b=>b.key==="Escape"&&o.close());let p=async()=>{a.textContent=await o.copy(t)?"The report is copied. It holds counts, no words.":"I could not copy it."},h=()=>{o.save(e),a.textContent="Saved with your downloads. Nothing was sent."};return i.append(l("div","top",l("p","","This is the shape of the page. Each word, name, number and address in it is made up; look through it before you give it to anybody."),ae("Close",()=>o.close())),c,l("div","answers",E("Save it as a file","act first",h),E("Copy a report of counts","act",p)),a),r.append(i),{host:s,setTheme:d,remove:()=>s.remove()}}var bt=`/* The line at the page's edge: small, in the corner that both sites leave free, a dot when folded. */

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
`;var vo={at:"times",author:"names",name:"names",handle:"handles",text:"words",id:"links",url:"links",in_reply_to:"who answers whom",thread:"who answers whom",posts:"posts",replies:"replies",comments:"comments",viewer:"which account is yours","own account":"which account is yours",quote:"what is quoted",lang:"languages",my_reactions:"your likes"},kt={id:"donate",label:"Help to mend it"},So={"more replies":"more replies","more comments":"more comments","most relevant only":"comments that it finds less relevant","see more":"the rest of long posts"},vt=new Intl.ListFormat("en",{type:"conjunction"});function Be(e,t,o){let n=e.site??"The site",s=(d,i={})=>({main:d,command:null,more:[],tone:"calm",answers:[],...i}),r=(d,i={})=>s(d,{tone:"limit",...i});switch(e.state){case"reading":return s(`Reading: ${e.read??0} of ${St(e.seen??0)}.`);case"read":return Mo(e,n,t,o,s);case"broken":return r(`${n} changed its page: I cannot read it${Mt(e.since,t,o)}.`,{more:["Nobody is forgotten: what was read before stays."],answers:[kt]});case"logged-out":return r(`You are logged out of ${n}: I cannot tell what is for you.`);case"unsupported":return s("I do not read this kind of page.");case"not-running":return r("Nod is not running. Start it:",{command:"nod run"});case"not-paired":return r("Nod is not connected yet. Open its button in the toolbar.");case"account":return s(`Is this you: ${Ao(e.account)}?`,{tone:"waiting",answers:[{id:"yes",label:"Yes"},{id:"notMe",label:"Not me"}]});case"paused":return s(`Nod is paused on ${n}.`,{answers:[{id:"readAgain",label:"Read again"}]});case"left-out":return s("This page is left out.",{answers:[{id:"readAgain",label:"Read it again"}]});case"refresh":return r("Nod was updated.",{answers:[{id:"refresh",label:"Refresh this page"}]})}}function Mo({seen:e=0,read:t=0,waiting:o=0,missing:n=[],hidden:s=[],changed:r=!1,since:d=null},i,a,c,p){let h=o===1?"1 person waits":`${o} people wait`,b=o>0?`${h} on this page.`:"Nobody waits on this page.",u=[],k=No(n,i,Mt(d,a,c));k&&u.push(k),u.push(t<e?`Read ${t} of ${St(e)}.`:`Read ${t===1?"the 1 post":`all ${t} posts`} on it.`),r&&!k&&u.push(`${i} has begun to change its page. I still read all of it, in a second way.`);let y=[...new Set(s.map(m=>So[m]??m))];y.length>0&&u.push(`The page hides ${vt.format(y)}; I see only what is shown.`),o===0&&u.push("I do not read messages.");let f=k!==""||t<e;return p(b,{more:u,answers:k?[kt]:[],tone:f?"limit":o>0?"waiting":"calm"})}function No(e,t,o=""){let n=[...new Set(e.map(s=>vo[s]??s))];return n.length>0?`${t} changed its page: I cannot see ${vt.format(n)}${o}.`:""}var St=e=>e===1?"1 post":`${e} posts`;function Mt(e,t,o){let n=e?he(e,t,o):"";return!n||n==="just now"?"":n.startsWith("since")?` ${n}`:` for ${n}`}function Ao(e){return e?.handle?`@${j(e.handle)}`:j(e?.name)}var Nt=12,Eo={calm:"head",waiting:"said",limit:"struck"},At=2e3,Co=1100;function Ye(e,t,o){let n=o.now??(()=>new Date),{host:s,root:r,setTheme:d,style:i}=U("div",[bt],o),a=E("","mark",q),c=l("div","said"),p=l("div","answers"),h=l("div",""),b=l("div","line",a,c),u=new AbortController,k=e.folded??null,y=!1,f="",m=-1/0;h.setAttribute("role","status"),c.id="said",c.append(h,p),a.setAttribute("aria-controls","said"),r.append(b),window.addEventListener("resize",N,{signal:u.signal,passive:!0});let z=x=>x===s,R=()=>k??(y||innerWidth<Co&&e.state!=="account");function N(){m=-1/0,D()}function q(){k=!R(),m=-1/0,D(),t.fold?.(k)}function ee(){let x=Be(e,n()),L=JSON.stringify(x);if(L===f)return;f=L,x.answers.length!==p.childElementCount&&(m=-1/0),h.ariaLive=e.state==="reading"?"off":"polite";let G=l("p","main",x.main);x.command&&G.append(" ",l("code","",x.command)),h.replaceChildren(G,...x.more.map(O=>l("p","",O))),p.replaceChildren(...x.answers.map(({id:O,label:g},A)=>E(g,A===0?"act first":"act",()=>t[O]?.()))),p.hidden=x.answers.length===0,a.dataset.tone=x.tone,a.replaceChildren(T(I[Eo[x.tone]],16)),a.title=x.main}function Y(){let x=R();b.classList.toggle("folded",x),c.className=x?"said unseen":"said";for(let L of p.querySelectorAll("button"))L.tabIndex=x?-1:0;a.setAttribute("aria-expanded",String(!x)),a.setAttribute("aria-label",x?`Nod: ${a.title} Unfold`:"Nod: fold to a dot")}function D(){ee(),Y();let x=performance.now()-m;x===1/0||x>At&&!qe(document,s.getBoundingClientRect(),z)?P():x>At&&(m=performance.now())}function te(){return Oe(document,s.getBoundingClientRect(),Nt,z)}function P(){if(!s.isConnected||s.offsetParent)return;m=performance.now(),y=!1,Y();let x=te();x===null&&!R()&&(y=!0,Y(),x=te()),i(`:host { inset-block-end: ${x??Nt}px !important }`)}return D(),requestAnimationFrame(P),{host:s,setTheme:d,update(x){e=x,D()},remove(){u.abort(),s.remove()}}}var Et=`/* The card of the first nod: one person's words, large, over the margin that both sites keep at the end of the line. */

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
`;var To=90,Io=280;function Ue(e,t,o){let n=o.now??(()=>new Date),{host:s,root:r,setTheme:d}=U("div",[Et],o),i=l("section","greeting"),a=l("p","unseen");i.setAttribute("aria-label","From Nod"),a.setAttribute("role","status"),r.append(i,a),i.addEventListener("keydown",u=>u.key==="Escape"&&t.close());let c=()=>ae("Close",()=>t.close());function p({name:u,words:k,at:y}){let f=y?ie(y,re(y,n()),Z(y)):"",m=l("blockquote",k.length>To?"long":"",ve(K(k,Io))),z=l("p","",V(u)," wrote",f?" ":"",f,":");i.replaceChildren(l("div","top",z,c()),m,l("p","","I have not seen an answer from you.")),t.show&&i.append(l("div","answers",E("Show the post","act first",t.show)))}function h(){let u=(e.links??[]).filter(({url:f})=>f.startsWith("https://")),k=u.length>0?"Nobody on this page waits. Next: your replies.":"Nobody on this page waits.";i.replaceChildren(l("div","top",l("p","nobody",k),c()));let y=l("ul","next");for(let{label:f,url:m}of u){let z=l("a","",f);z.href=m,y.append(l("li","",z))}u.length>0&&i.append(y)}function b(){e.person?p(e.person):h()}return b(),{host:s,setTheme:d,update(u){e=u,b()},heard(u){let k=l("span","",V(u)," has been heard.");i.replaceChildren(l("div","top",l("div","heard",T(I.head,32),k),c())),a.textContent=k.textContent},remove(){s.remove()}}}var Ct=`/* The panel beside a composer, in the top layer: as wide as a card, quiet, and nothing that moves. */

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
`;var zt=`/* One hint: message, sentence, what can be done; the reason stays folded until it is asked for. */

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
`;var Tt=`/* The sentence with its marked words: an underline beside the tint, so that colour is never the only sign. */

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
`;var It=`/* Three words beside the box in which the user writes: an open ring is an offer, a filled one is there. */

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
`;var $o=new Intl.Segmenter(void 0,{granularity:"sentence"});function _e(e,t,o=[],n=140){let s=[...o.map(u=>({...Rt(u,e),mark:"differs"})),...t?[{...Rt(t,e),mark:"words"}]:[]].filter(({from:u,to:k})=>u<k);if(s.length===0)return null;let r=Math.min(...s.map(({from:u})=>u)),d=Math.max(...s.map(({to:u})=>u)),i=Ho(e,r,d),[a,c]=Do(e,i,r,d,n),h=[...new Set([a,c,...s.flatMap(u=>[u.from,u.to])])].filter(u=>u>=a&&u<=c).sort((u,k)=>u-k),b=h.slice(1).map((u,k)=>{let y=h[k],f=s.find(m=>m.from<=y&&m.to>=u)?.mark??null;return{text:e.slice(y,u).replace(/\s/gu," "),mark:f}});return{before:a>i[0],parts:b,after:c<i[1]}}function Rt([e,t],o){let n=s=>Je(o,Math.min(Math.max(0,Math.trunc(s)||0),o.length));return{from:n(e),to:n(t)}}function Ho(e,t,o){let n=t,s=o;for(let{index:r,segment:d}of $o.segment(e)){let i=r+d.trimEnd().length;r<=t&&t<r+d.length&&(n=r+(d.length-d.trimStart().length)),r<o&&o<=r+d.length&&(s=Math.max(i,o))}return[Math.min(n,t),s]}function Do(e,[t,o],n,s,r){if(o-t<=r)return[t,o];let d=Math.max(0,r-(s-n)),i=Math.max(t,n-Math.floor(d/2)),a=Math.min(o,i+r);return[i===t?t:Po(e,i,n),a===o?o:Go(e,a,Math.min(s,a))]}function Po(e,t,o){for(let n=t;n<Math.min(t+16,o);n+=1)if(/\s/u.test(e[n]))return n+1;return Je(e,t)}function Go(e,t,o){for(let n=t;n>Math.max(t-16,o);n-=1)if(/\s/u.test(e[n]??" "))return n;return Je(e,t)}var Fo=/^[\uDC00-\uDFFF\p{M}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]/u;function Je(e,t){let o=t;for(;o>0&&o<e.length&&(e[o-1]==="‍"||Fo.test(e.slice(o,o+2)));)o-=1;return o}var Wo=240;function Ot(e,{span:t=null,differs:o=[]}){let n=_e(e,t,o,o.length>0?Wo:void 0);if(!n)return null;let s=l("bdi","words",n.before?"… ":null);for(let{text:r,mark:d}of n.parts)s.append(d?l("mark",d,r):r);return n.after&&s.append(" …"),s.dir="auto",l("p","sentence","“",s,"”",o.length>0?l("span","legend","Marked: what differs."):null)}var Bo={warn:{glyph:"hold",tone:"complaint",said:"Look again: "},note:{glyph:"speech",tone:"plain",said:"Note: "}},Yo=3,Uo="The browser did not let me copy this.",_o=0;function qt(e,t,o){let{glyph:n,tone:s,said:r}=Bo[e.level],d=l("span","dot",T(I[n],14));d.dataset.tone=s;let i=l("p","message",l("span","unseen",r),e.message),a=l("div","told",i),c=l("p","why",e.why),p=l("div","acts"),h=null,b="";c.id=`why-${_o+=1}`,c.hidden=!0;let u=E("Why","quiet-act",()=>{c.hidden=!c.hidden,u.setAttribute("aria-expanded",String(!c.hidden)),o.resized()});u.setAttribute("aria-expanded","false"),u.setAttribute("aria-controls",c.id);let k=E("Not useful","quiet-act",()=>o.notUseful(e));for(let m of(e.suggestions??[]).slice(0,Yo))p.append(Jo(m,o));p.append(l("span","pair",u,k)),a.append(p,c);let y=l("li","hint",d,a);y.dataset.level=e.level;function f(m,z){let R=JSON.stringify([z,m.span,m.differs]);R!==b&&(b=R,h?.remove(),h=Ot(z,m),h&&i.after(h))}return f(e,t),{node:y,update:f}}function Jo(e,{copy:t,say:o}){let n=l("bdi","words",e),s=l("span","copy-word","copy");n.dir="auto";let r=E("","act copy",async()=>{let d=await t(e);s.textContent=d?"copied":"copy",o(d?"Copied.":Uo)});return r.append(l("span","quote","“",n,"”")," ",s),r}var _=4,Xe=160,Lt=8,Xo=24,Vo=4e3,jo=new Set(["IMG","VIDEO","CANVAS"]);function je(e,t,o,n,s,{fromRight:r=!1,before:d=null}={}){let i=[...Ko(e,t,o,n,r)];return d&&i.unshift({left:e.left+d.left,top:e.bottom+d.top}),i.filter(({left:p,top:h})=>p>=0&&h>=0&&p+o.width<=n.width&&h+o.height<=n.height).filter(p=>!Ve($t(p,o),[...s.controls,e])).find(p=>!Ve($t(p,o),s.words))??null}function*Ko(e,t,o,n,s){let r=Ht(e,o,n,s);for(let a of new Set([t.bottom-e.bottom<Xe?t.bottom:e.bottom,e.bottom]))for(let c=a+_;c<=a+Xe;c+=Lt)for(let p of r)yield{left:p,top:c};let d=t===e?[]:[t.right+2*_,t.left-o.width-2*_],i=Math.max(0,Math.min(e.top,n.height-o.height-_));for(let a of s?d.reverse():d)yield{left:a,top:i};for(let a=e.top-o.height-_;a>=e.top-o.height-Xe/2;a-=Lt)for(let c of r)yield{left:c,top:a}}function Ht(e,t,o,n){let s=Math.max(0,Math.min(e.left,o.width-t.width)),r=Math.max(s,Math.min(e.right,o.width)-t.width),d=[];for(let i=s;i<=r;i+=Xo)d.push(i);return n?d.map(i=>s+r-i):d}function Ke(e,t,o,n){let[s]=Ht(e,t,o,n),r=o.height-e.bottom-2*_,d=e.top-2*_;return r>=Math.min(t.height,d)?{left:s,top:e.bottom+_,height:Math.max(r,0)}:{left:s,top:Math.max(_,e.top-_-t.height),height:Math.max(d,0)}}var $t=({left:e,top:t},{width:o,height:n})=>({left:e,top:t,right:e+o,bottom:t+n}),Qe=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Ve=(e,t)=>t.some(o=>Qe(e,o));function Dt(e,t,o,n){let s=[...e.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"], [role="alert"]')],r=t?[t,...s.filter(a=>!a.contains(t)&&!t.contains(a))]:[e.body],d={controls:[],words:[]},i=[...r];for(let a=0;i.length>0&&a<Vo;a+=1){let c=i.pop();if(n(c))continue;let p=c.getBoundingClientRect();c.hasAttribute("data-nod")&&d.controls.push(p),!(p.width>0&&p.height>0&&!Ve(p,[o]))&&(Qo(c,p)?d.controls.push(p):jo.has(c.tagName)?d.words.push(p):(i.push(...c.children),d.words.push(...Zo(c))))}return d}function Qo(e,t){return!e.matches(Re)||e.matches('article, [role="article"]')||t.right===t.left?!1:e.checkVisibility({visibilityProperty:!0})}function Zo(e){return[...e.childNodes].filter(o=>o.nodeType===Node.TEXT_NODE&&/\S/u.test(o.nodeValue??"")).flatMap(o=>{let n=e.ownerDocument.createRange();return n.selectNode(o),[...n.getClientRects()]})}var en=[["name","Name"],["point","Their point"],["answered","Answered"]];function Pt(){let e=l("div","ticks"),t={},o="";e.setAttribute("role","group"),e.setAttribute("aria-label","What your answer holds");function n(s){let r=en.filter(([a])=>s[a]!==void 0),d=r.filter(([a])=>s[a]&&!t[a]).map(([,a])=>a);t=s,e.hidden=r.length===0;let i=JSON.stringify(r.map(([a])=>[a,s[a]]));return i!==o&&e.replaceChildren(...r.map(([a,c])=>tn(c,s[a]===!0))),o=i,d}return{node:e,update:n}}function tn(e,t){let o=l("span","tick",T(I[t?"tick":"ring"],14),e);return o.append(l("span","unseen",t?": there":": not yet")),t&&(o.dataset.done=""),o}var Gt="I cannot see whom this answers.";function et(e,t){let{host:o,root:n,setTheme:s,style:r}=U("div",[Ct,It,zt,Tt],t),d=t.spoken??new Set,i=Pt(),a=E("","fold",()=>$(!O())),c=l("p","quiet"),p=E("","strongest",()=>$(!0)),h=l("ul","hints"),b=l("p","notice"),u=E("Not for this draft","quiet-act",()=>e.rest()),k=l("div","foot",u,t.key?l("span","key",t.key):null),y=l("div","top",i.node,c,a),f=l("section","panel",y,p,h,b,k),m=l("span","unseen"),z=new AbortController,R=new Map,N={ticks:{},hints:[],text:""},q=t.folded==null?null:!t.folded,ee=!1,Y="",D="",te,P="",x=null,L,G=null;f.setAttribute("aria-label","Nod"),f.tabIndex=-1,"popover"in f&&(f.popover="manual"),h.setAttribute("aria-label","Hints"),h.id="hints",a.setAttribute("aria-controls","hints"),a.setAttribute("aria-label","Hints"),m.setAttribute("role","status"),n.append(f,m),o.hidden=!0,f.addEventListener("mousedown",A),window.addEventListener("keydown",oe,{capture:!0,signal:z.signal});let O=()=>q??!ee,g=()=>n.getRootNode().activeElement;function A(w){w.preventDefault()}function oe(w){let M=g();if(!(!M||!f.contains(M)))if(w.key==="Escape")w.preventDefault(),w.stopImmediatePropagation(),$(!1),e.leave();else if(w.key==="Tab"){let S=[...f.querySelectorAll("button")].filter(v=>v.checkVisibility()),H=w.shiftKey?[S[0],f]:[S.at(-1)];if(w.stopImmediatePropagation(),S.length>0&&!H.includes(M))return;w.preventDefault(),(w.shiftKey?S.at(-1):S[0])?.focus()}else w.stopImmediatePropagation()}function $(w){let M=g()===p;q=w,e.folds?.(!w),ce(),M&&f.focus({preventScroll:!0}),be()}function be(){q??=!0,P="",G&&it(G.box,G.frame)}function le(w){N=w;let M=i.update(N.ticks).map(v=>`${v}: there`),S=new Set(N.hints.map(Ft));for(let[v,{node:X}]of R)S.has(v)||(X.remove(),R.delete(v));N.hints.forEach((v,X)=>{let F=Ft(v),ne=R.get(F)??qt(v,N.text,{copy:e.copy,say:st,notUseful:e.notUseful,resized:be});R.set(F,ne),ne.update(v,N.text),h.children[X]!==ne.node&&h.insertBefore(ne.node,h.children[X]??null),d.has(F)||M.push(v.message),d.add(F)});let H=N.unknown?Gt:"";for(let v of[H,N.notice?.words??""])v&&!d.has(v)&&(M.push(v),d.add(v));Y=JSON.stringify([...S,Object.keys(N.ticks),N.unknown,N.notice?.words]),ce(),M.length>0&&st(M.join(" "))}function st(w){m.textContent=w}function ce(){let w=O(),M=`${w} ${Y}`;if(M===D&&N.notice===te)return;D=M,te=N.notice;let[S,...H]=N.hints;f.classList.toggle("folded",!w),c.textContent=N.unknown?Gt:"Nod",c.hidden=!N.unknown&&(!i.node.hidden||!S),y.hidden=i.node.hidden&&c.hidden,h.hidden=!w||!S,k.hidden=!w||!S,a.hidden=!S,a.setAttribute("aria-expanded",String(w&&!!S)),a.title=w?"Fold":"Unfold",a.replaceChildren(T(I[w?"fold":"unfold"],12)),p.hidden=w||!S,p.replaceChildren(...p.hidden?[]:[l("span","short",S.message),H.length>0?` +${H.length}`:""]),b.replaceChildren(N.notice?.words??"");let v=N.notice?.act;v&&b.append(" ",E(v.label,"act",v.does)),b.hidden=!N.notice,f.classList.toggle("passive",!S&&!v)}function it(w,M,S=!1){if(G={box:w,frame:M},!o.isConnected)return;let H=M.closest('[role="dialog"]'),v=M.getBoundingClientRect(),X=H?H.getBoundingClientRect():v,F={width:document.documentElement.clientWidth,height:document.documentElement.clientHeight},ne=JSON.stringify([v,X,F,q,Y,Ze(f)]);if(ne===P&&!S)return;if(P=ne,v.bottom<0||v.top>F.height)return Ae();Vt();let at=getComputedStyle(w).direction==="rtl",jt={left:0,right:F.width,top:Math.max(0,v.top-400),bottom:Math.min(F.height,X.bottom+600)},Ce=Dt(document,H,jt,ue=>ue===o),pe=ue=>je(v,X,Ze(f),F,ue,{fromRight:at,before:x}),{controls:ze}=Ce;ee=!1,ce();let se=pe(Ce);if(!se&&q===null&&(ee=!0,ce(),se=pe(Ce)),O()?q&&(se??=pe({controls:ze,words:[]})??pe({controls:ze.filter(ue=>Qe(ue,X)),words:[]})):se??=pe({controls:ze,words:[]}),se)return Ee(se.left,se.top,v);if(!q)return Ae();let{left:Kt,top:Qt,height:Zt}=Ke(v,Ze(f),F,at);Ee(Kt,Qt,v,Zt)}function Xt(){if(!G||!x||o.hidden)return;let{left:w,top:M,bottom:S}=G.frame.getBoundingClientRect();if(S<0||M>document.documentElement.clientHeight)return Ae();rt(w+x.left,S+x.top)}function Vt(){o.hidden=!1,f.popover&&!f.matches(":popover-open")&&f.showPopover()}function Ae(){o.hidden=!0,x=null}function Ee(w,M,S,H){x=S?{left:w-S.left,top:M-S.bottom}:null,L=H,rt(w,M)}function rt(w,M){let S=L===void 0?"":`max-block-size: ${L}px;`;r(`.panel { transform: translate(${w}px, ${M}px); ${S} }`)}return{host:o,setTheme:s,update:le,standBy:it,follow:Xt,standIn(w,M,S=!0){q=S,o.hidden=!1,f.removeAttribute("popover"),ce(),Ee(w,M)},enter(){return!o.isConnected||N.hints.length===0&&!N.notice?!1:($(!0),f.focus({preventScroll:!0}),!0)},holdsFocus:()=>!!g(),remove(){z.abort(),o.remove()}}}var Ft=({id:e,message:t,suggestions:o})=>JSON.stringify([e,t,o]);function Ze(e){let{width:t,height:o}=e.getBoundingClientRect();return{width:t,height:o}}var Bt="2026-11-22T14:10:00Z",on={postKey:null,reasons:[],waitingSince:null,since:"posted",needs:"nod",state:"waiting",withheld:null,timesHere:0,lastIn:null,lastOut:null},W=(e,t)=>({...on,name:e,...t}),J=(e,t)=>({id:e,text:t}),Me=W("Joe Smith",{reasons:[J("question","Joe asks: When does the coupon expire?")],waitingSince:"2026-11-22T11:10:00Z",needs:"words",timesHere:3,lastIn:{at:"2026-11-10T09:00:00Z",text:"Is there still a teal one?",about:null},lastOut:{at:"2026-11-10T12:00:00Z",text:"Two left, and one is yours if you like.",about:"the teal mug"}}),Yt=[{says:"question",words:"When does the coupon expire?",model:Me},{says:"kind word, first time",words:"Your fox hangs over my daughter’s bed.",model:W("Maya",{reasons:[J("praise","Maya says: Your fox hangs over my daughter’s bed."),J("first-contact","")],waitingSince:"2026-11-17T09:30:00Z",timesHere:1})},{says:"thanks",words:"شكرا على كل شيء",model:W("دانا",{reasons:[J("thanks","شكرا على كل شيء")],waitingSince:"2026-11-03T09:30:00Z"})},{says:"unhappy",words:"The parcel came open and the teal bag is missing.",model:W("Sam",{reasons:[J("complaint","Sam is unhappy: the teal bag is missing.")],waitingSince:"2026-11-22T13:40:00Z",needs:"words"})},{says:"story; only the day of the first sight is known",words:"Your drawing was on our old dog’s basket.",model:W("Lee",{reasons:[J("story","Lee tells of their dog.")],waitingSince:"2026-11-20T09:30:00Z",since:"first-seen",needs:"words"})},{says:"promise",words:"Did you find out?",model:W("Ana Silva",{reasons:[J("promise","You promised: I’ll check and let you know.")],waitingSince:"2026-11-21T09:30:00Z",needs:"words"})},{says:"spoke to you",words:"@you good morning",model:W("Kim",{reasons:[J("mention","Kim spoke to you.")],waitingSince:"2026-11-22T14:09:40Z"})},{says:"wrote back",words:"And in blue?",model:W("Noor",{reasons:[J("follow-up","Noor wrote back: And in blue?")],waitingSince:"2026-11-22T13:10:00Z",needs:"words"})},{says:"passed it on",words:"Everybody should see this.",model:W("Ed",{reasons:[J("share","Ed passed your fox on.")],waitingSince:"2025-11-22T13:10:00Z"})},{says:"snoozed",words:"When does the shop open?",model:{...Me,name:"Bo",state:"snoozed",until:"2026-11-23T09:00:00Z"}},{says:"answered",words:"Is it dishwasher proof?",model:{...Me,name:"Uli",state:"answered"}},{says:"heard",words:"Your fox hangs over my daughter’s bed.",model:{...Me,name:"Maya"},heard:"Maya"},{says:"replies hidden",words:"Which size is it?",model:W("Ines",{withheld:"replies-hidden"})},{says:"no date shown",words:"Which size is it?",model:W("Tom",{withheld:"age-unknown"})}],Ut=[{says:"reading",model:{state:"reading",site:"X",seen:37,read:12}},{says:"nobody waits",model:{state:"read",site:"X",seen:37,read:37,waiting:0}},{says:"people wait",model:{state:"read",site:"X",seen:37,read:37,waiting:3}},{says:"as a dot",model:{state:"read",site:"X",seen:37,read:37,waiting:3,folded:!0}},{says:"cannot read a field",model:{state:"read",site:"X",seen:37,read:37,waiting:1,missing:["at"],since:"2026-11-22T12:10:00Z"}},{says:"hidden replies",model:{state:"read",site:"X",seen:37,read:34,waiting:0,hidden:["more replies"]}},{says:"cannot read",model:{state:"broken",site:"X",since:"2026-11-22T12:10:00Z"}},{says:"logged out",model:{state:"logged-out",site:"X"}},{says:"not running",model:{state:"not-running"}},{says:"not paired",model:{state:"not-paired"}},{says:"whose account",model:{state:"account",account:{handle:"teal_fox"}}},{says:"paused",model:{state:"paused",site:"X"}},{says:"left out",model:{state:"left-out"}},{says:"after an update",model:{state:"refresh"}},{says:"a page of another kind",model:{state:"unsupported"}}],_t=[{says:"the first nod",height:300,model:{person:{name:"Maya",words:"Your fox hangs over my daughter’s bed.",at:"2026-11-17T09:30:00Z"}}},{says:"many words",height:400,model:{person:{name:"Noor",words:"I bought the mug for my father, who drank his tea from the same chipped cup for thirty years, and he has now put the old cup on the shelf beside the photographs.",at:null}}},{says:"heard",height:160,heard:"Maya",model:{person:{name:"Maya",words:"",at:null}}},{says:"nobody waits",height:200,model:{person:null,links:[{label:"Your mentions",url:"https://x.com/notifications/mentions"}]}}],xe={id:"repeated-reply",level:"note",message:"Almost what you wrote to Ana and 3 others.",why:"Friendly words that are plainly routine do worse than plain ones: people notice that they were handled.",span:null,differs:[[10,13]]},Ne={id:"generic-thanks",level:"note",message:"Joe won’t see that you read it.",span:[0,28],suggestions:["the coupon date","the owl"],why:"Words about the very thing that somebody said show that you listened."},Wt={id:"placeholder",level:"warn",message:"“[Name]” is still to be filled in.",span:[3,9],suggestions:[],why:"A gap that was left tells that the words were made for many."},tt="We had a fine autumn with many fairs and long evenings in the workshop, and as our company always says, our product speaks for itself, whatever the weather, the season or the mood of the people who come and look at it.",Jt=[{says:"nothing yet",height:76,model:{text:"Hello",ticks:{name:!1,point:!1,answered:!1},hints:[]}},{says:"by name",height:76,model:{text:"Hello Joe",ticks:{name:!0,point:!1,answered:!1},hints:[]}},{says:"all three",height:76,model:{text:"It runs until Friday, Joe.",ticks:{name:!0,point:!0,answered:!0},hints:[]}},{says:"they asked nothing",height:76,model:{text:"Thanks Joe",ticks:{name:!0,point:!1},hints:[]}},{says:"one hint",height:210,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[xe]}},{says:"words to copy",height:200,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Ne]}},{says:"copied",height:200,copied:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Ne]}},{says:"why",height:270,why:!0,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[xe]}},{says:"folded",height:100,folded:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Ne,xe]}},{says:"three hints, the strongest first",height:420,model:{text:"Hi [Name], thank you so much.",ticks:{name:!1,point:!1,answered:!1},hints:[Wt,Ne,xe]}},{says:"a long draft, cut around the words",height:236,model:{text:tt,ticks:{},hints:[{id:"about-us",level:"note",message:"This speaks of you and hardly of them.",why:"People look for themselves in what they read.",span:[tt.indexOf("our company"),tt.indexOf("itself")+6]}]}},{says:"right to left",height:210,model:{text:"شكرا جزيلا دانا على كل شيء",ticks:{name:!0},hints:[{...xe,differs:[[11,15]]}]}},{says:"whom it answers is not seen",height:76,model:{text:"Hello",ticks:{},hints:[],unknown:!0}},{says:"not seen, and a hint",height:190,model:{text:"Hi [Name]",ticks:{},hints:[Wt],unknown:!0}},{says:"slow",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod takes long today. What it finds will stand here."}}},{says:"not running",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod is not running, so there are no hints. Start it: nod run"}}},{says:"a hint that muted itself",height:130,model:{text:"Hello",ticks:{name:!1},hints:[],notice:{words:"You found this hint not useful 6 times of late, so it rests from now on.",act:{label:"Put it on again",does:()=>{}}}}}];var nn=[{title:"X, light",theme:"light",look:"x"},{title:"X, dim",theme:"dim",look:"x"},{title:"X, black",theme:"dark",look:"x"},{title:"Facebook, light",theme:"light",look:"facebook"},{title:"Facebook, dark",theme:"dark",look:"facebook"}],B=()=>({}),sn={done:B,snooze:B,notForMe:B,undo:B},nt=()=>new Date(Bt);function C(e,t,...o){let n=document.createElement(e);return n.className=t,n.append(...o),n}function rn({theme:e},{says:t,words:o,model:n,heard:s}){let r=Fe(n,sn,{debug:!0,theme:e,now:nt});s&&r.heard(s);let d=C("span","author",n.name);d.dir="auto";let i=C("div","line",d,r.host),a=C("div","text",o);a.dir="auto";let c=C("article","post",C("div","face"),C("div","body",i,a));return c.title=t,c}var an='<article data-testid="tweet" role="article" tabindex="0"><a href="/p_1" role="link">w2 w3</a><div data-testid="tweetText" dir="auto" lang="en">w4 w5 w6</div></article>';function ot(e,t,o){let n=C("div","corner",t.host);return n.style.height=`${o}px`,C("figure","",n,C("figcaption","",e))}function dn({says:e,model:t,height:o,folded:n=!1,why:s=!1,copied:r=!1},d){let a=et({copy:async()=>!0,notUseful:B,rest:B,leave:B},{...d,key:"Shift+F2"}),c=C("div","writing",t.text.slice(0,40));c.dir="auto";let p=C("div","corner",c,a.host);p.style.height=`${o}px`,a.update(t),a.standIn(8,36,!n);let h=b=>a.host.shadowRoot?.querySelector(b)?.dispatchEvent(new MouseEvent("click"));return s&&h(".hint [aria-controls]"),r&&h(".copy"),C("figure","",p,C("figcaption","",e))}for(let e of nn){let t=C("section",`site ${e.look} ${e.theme}`,C("h2","",e.title));if(t.append(C("div","feed",...Yt.map(n=>rn(e,n)))),e.look==="x"){let n={debug:!0,theme:e.theme,now:nt},s=Ut.map(({says:i,model:a})=>ot(i,Ye({folded:!1,...a},{},n),132)),r=_t.map(({says:i,model:a,heard:c,height:p})=>{let h=Ue(a,{close:B,show:a.person?B:void 0},n);return c&&h.heard(c),ot(i,h,p)}),d=We({capture:an,report:"{}"},{close:B,copy:async()=>!0,save:B},n);t.append(C("div","corners",...s,...r,ot("a page to give away",d,460)))}let o={debug:!0,theme:e.theme,now:nt};t.append(C("h3","","While one writes"),C("div","corners",...Jt.map(n=>dn(n,o)))),document.body.append(t)}})();
