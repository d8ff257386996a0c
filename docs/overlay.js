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
`;var I={question:["M4.2 4.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3","M6 9.4v.01"],complaint:["M4.2 4.6v.01M7.8 4.6v.01","M3.9 8.5a2.6 2.6 0 0 1 4.2 0"],back:["M5 3.4L2.9 5.5 5 7.6","M3.2 5.5h3.6a2 2 0 0 1 2 2v.9"],story:["M3.4 4.2h5.2M3.4 6.1h5.2","M3.4 8h3"],heart:["M6 9L3.5 6.5a1.6 1.6 0 0 1 2.3-2.3L6 4.5l.2-.3a1.6 1.6 0 0 1 2.3 2.3z"],speech:["M3.2 4.2a.8.8 0 0 1 .8-.8h4a.8.8 0 0 1 .8.8v2.6a.8.8 0 0 1-.8.8H6.2L4.4 9.2V7.6H4a.8.8 0 0 1-.8-.8z"],share:["M3.2 8.4V7a2 2 0 0 1 2-2h3.4","M6.8 3.1L8.8 5 6.8 6.9"],news:["M6 3.2v5.6M3.2 6h5.6","M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8"],listening:["M4.2 6v.01","M5.7 4.3a2.3 2.3 0 0 1 0 3.4M7.6 3.2a4 4 0 0 1 0 5.6"],promise:["M4.1 9.2V3.2h4L7 5l1.1 1.8h-4"],tick:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M4.1 6.1l1.4 1.4 2.5-2.8"],ring:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0"],hold:["M4.8 3.9v4.2","M7.2 3.9v4.2"],unfold:["M3 4.6L6 7.6 9 4.6"],fold:["M3 7.4L6 4.4 9 7.4"],later:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M6 3.7V6l1.5 1"],struck:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M3.2 8.8l5.6-5.6"],said:["M1.5 3a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H6.4L3.8 10.2V8H2.5a1 1 0 0 1-1-1z"],head:["M2.85 4.5a3.15 3.15 0 1 0 6.3 0a3.15 3.15 0 1 0-6.3 0","M1.8 8.4c1.95 3 6.45 3 8.4 0"]};var to=/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu,oo=new Intl.Segmenter("en",{granularity:"grapheme"});function ve(e){let t=(e??"").replace(to,"").replace(/[\s\p{Cc}]+/gu," ").trim();return t?_(t,60):"Somebody"}function W(e){return`⁨${ve(e)}⁩`}function _(e,t){if(e.length<=t)return e;let o=0,n=0;for(let{index:d,segment:i}of oo.segment(e.slice(0,t*20))){if(n===t)break;o=d+i.length,n+=1}if(o>=e.length)return e;let s=e.slice(0,o),r=s.lastIndexOf(" ");return`${r>t*.8?s.slice(0,r):s}…`}var ct="http://www.w3.org/2000/svg";function l(e,t,...o){let n=document.createElement(e);return t&&(n.className=t),n.append(...o.filter(s=>s!==null)),n}function E(e,t,o){let n=l("button",t,e);return n.type="button",n.addEventListener("click",()=>o()),n}function ae(e,t){let o=E("","close",t);return o.setAttribute("aria-label",e),o.title=e,o.append(z(["M3 3l6 6","M9 3l-6 6"],12)),o}function J(e){let t=l("bdi","name",ve(e));return t.dir="auto",t}function he(e){let t=l("bdi","words",e);return t.dir="auto",l("span","quote","“",t,"”")}function ie(e,t,o){let n=l("time","time",t);return n.dateTime=e,n.title=o,l("span","",n,l("span","unseen",`, ${o}`))}function z(e,t){let o=document.createElementNS(ct,"svg");for(let[n,s]of Object.entries({viewBox:"0 0 12 12",width:t,height:t,"stroke-width":1.5}))o.setAttribute(n,String(s));o.setAttribute("aria-hidden","true");for(let n of e){let s=document.createElementNS(ct,"path");s.setAttribute("d",n),o.append(s)}return o}function ze(e,t,o,n,s,r){let d=Math.max(8,o.width-t.width-8),i=y=>Math.min(Math.max(y,8),d),a=s?[e.right-t.width,e.left]:[e.left,e.right-t.width],c=r&&no(e,t,o,n,s,r);if(c)return c;let p=[...a,d,8].map(i),h={left:p[0],top:8,height:0};for(let y of p)for(let[u,k]of so(e,o,pt(n,y,t.width))){let x=Math.min(t.height,k-u),f=u>=e.bottom?u:k-x;if(x===t.height)return{left:y,top:f,height:x};x>h.height&&(h={left:y,top:f,height:x})}return h.height>=120?h:{...h,height:Math.max(h.height,0)}}function no(e,t,o,n,s,r){let d=s?r.left-8-t.width:r.right+8;if(d<8||d+t.width>o.width-8)return null;let i=Math.max(8,Math.min(e.top,o.height-8-t.height)),a=i+t.height;return pt(n,d,t.width).some(p=>p.top<a&&p.bottom>i)||a>o.height-8?null:{left:d,top:i,height:t.height}}var pt=(e,t,o)=>e.filter(n=>n.left<t+o&&n.right>t&&n.bottom>n.top);function so(e,t,o){let n=e.bottom+3,s=e.top-3,r=Math.min(t.height-8,...o.filter(i=>i.bottom>n).map(i=>i.top-3)),d=Math.max(8,...o.filter(i=>i.top<s).map(i=>i.bottom+3));return[[n,r],[d,s]]}function Ie(e){return[...e.querySelectorAll('textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]')].map(o=>o.getBoundingClientRect())}var Re='a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"], [role="button"], [role="link"], [role="textbox"], [role="tab"], [role="menuitem"], [role="switch"], [role="progressbar"]';function $e(e,{left:t,width:o,height:n},s,r){let d=e.documentElement.clientHeight;for(let i=s;i+n<d/2;i+=12){let a={left:t,top:d-i-n,right:t+o,bottom:d-i};if(Oe(e,a,r))return i}return null}function Oe(e,{left:t,top:o,right:n,bottom:s},r){for(let d=t;d<=n;d+=Math.max(8,(n-t)/4))for(let i=o;i<=s;i+=Math.max(8,(s-o)/2))if(e.elementsFromPoint(d,i).find(c=>!r(c))?.closest(Re))return!1;return!0}var io="en-GB";var ut=new Map;function Q(e,t,o){let n=JSON.stringify([t,o]),s=ut.get(n);return s||ut.set(n,s=new Intl.DateTimeFormat(io,{...t,timeZone:o})),s.format(e)}var Se=(e,t)=>Q(e,{hour:"2-digit",minute:"2-digit",hourCycle:"h23"},t);function de(e,t){let[o,n,s]=Q(e,{day:"2-digit",month:"2-digit",year:"numeric"},t).split("/").map(Number);return Date.UTC(s,n-1,o)/864e5}function qe(e,t,o,n){if(Math.abs(o)<7)return Q(e,{weekday:"long"},n);let s=Q(e,{year:"numeric"},n)===Q(t,{year:"numeric"},n);return Q(e,{day:"numeric",month:"long",...s?{}:{year:"numeric"}},n)}function fe(e,t,o){let n=new Date(e),s=t.getTime()-n.getTime(),r=de(t,o)-de(n,o);return s<6e4?"just now":s<36e5?`${Math.floor(s/6e4)} min`:r===0?`since ${Se(n,o)}`:s<12*36e5?`${Math.floor(s/36e5)} h`:r===1?"since yesterday":`since ${qe(n,t,r,o)}`}function re(e,t,o){let n=new Date(e),s=de(t,o)-de(n,o);return s<=0?`today at ${Se(n,o)}`:s===1?"yesterday":`on ${qe(n,t,s,o)}`}function Le(e,t,o){let n=new Date(e),s=de(n,o)-de(t,o);return s<=0?`at ${Se(n,o)}`:s===1?"tomorrow":`on ${qe(n,t,s,o)}`}function Z(e,t){let o=new Date(e),n=Q(o,{day:"numeric",month:"long",year:"numeric"},t);return`${Q(o,{weekday:"long"},t)} ${n} at ${Se(o,t)}`}function He(e){let t=new Date(e);return t.setDate(t.getDate()+1),t.setHours(9,0,0,0),t.toISOString()}var De={promise:{words:"you promised",glyph:"promise",tone:"promise"},question:{words:"asks you",glyph:"question",tone:"question"},complaint:{words:"is unhappy",glyph:"complaint",tone:"complaint"},"follow-up":{words:"wrote back",glyph:"back",tone:"plain"},story:{words:"shares a story",glyph:"story",tone:"story"},praise:{words:"kind word",glyph:"heart",tone:"kind"},thanks:{words:"thanks you",glyph:"heart",tone:"kind"},mention:{words:"spoke to you",glyph:"speech",tone:"plain"},reply:{words:"spoke to you",glyph:"speech",tone:"plain"},comment:{words:"spoke to you",glyph:"speech",tone:"plain"},share:{words:"passed it on",glyph:"share",tone:"plain"},"their-news":{words:"has news",glyph:"news",tone:"story"},listening:{words:"speaks of you",glyph:"listening",tone:"plain"},"keep-in-touch":{words:"quiet lately",glyph:"listening",tone:"plain"}};function me(e){let t=new Set(e.map(n=>n.id)),o=Object.keys(De).find(n=>t.has(n));return De[o??"mention"]}var Pe=e=>e.some(t=>t.id==="first-contact");function ge({waitingSince:e,since:t},o){return e?t==="first-seen"?{words:`seen ${re(e,o).replace(/^on /,"")}`,exact:`I first saw it on ${Z(e)}`}:{words:fe(e,o),exact:Z(e)}:null}function we(e,t){return e?e==="next-word"?"until they write":Le(e,t):"later"}var ro=new Intl.PluralRules("en",{type:"ordinal"}),ao={one:"st",two:"nd",few:"rd",other:"th"};function Ge(e){return e<1?"":e===1?"First time here":`${e}${ao[ro.select(e)]} time here`}var Fe=240;function ht(e,t,{host:o,anchor:n,now:s,changed:r,closed:d}){let i=l("section","card"),a=l("h2",""),c=l("p","quiet-line"),p=l("div",""),h=l("div","actions"),y=l("p","problem"),u=null;a.id="who",i.setAttribute("role","dialog"),i.setAttribute("aria-labelledby","who"),i.tabIndex=-1,i.hidden=!0,"popover"in i&&(i.popover="manual"),y.setAttribute("role","alert");let k=l("div","top",l("div","who",a,c),ae("Close (Escape)",()=>$(!0)));i.append(k,p,h,y);async function x(g,A){if(h.ariaBusy==="true")return;h.ariaBusy="true",y.textContent="";let oe=await Promise.resolve().then(()=>g()).then(L=>L?.ok!==!1,()=>!1);h.ariaBusy="false",oe?r(A):y.textContent="Nod did not hear that, so nothing has changed. Is it running?"}let f=()=>x(t.done,{state:"answered"}),m=()=>x(t.notForMe,{state:"dismissed"}),T=()=>x(t.undo,{state:"waiting",until:null}),R=()=>{let g=He(s());x(()=>t.snooze(g),{state:"snoozed",until:g})},N={d:f,s:R,n:m},O=()=>t.about?[ye("All about them","Opens their page in the side panel","act",t.about)]:[];function ee(){let g=h.contains(D());if(e.withheld)h.replaceChildren();else if(e.state==="waiting")h.replaceChildren(ye("Done","Already answered, or nothing to add (d)","act first",f),ye("Snooze until tomorrow","Comes back tomorrow at nine (s)","act",R),ye("Not for me","Set it aside (n)","act",m),...O());else{let A=l("span","",lo(e,s()));h.replaceChildren(A,ye("Undo","They wait again","act",T),...O())}h.hidden=h.childElementCount===0,g&&(h.querySelector("button")??i).focus()}function U(){a.replaceChildren(J(e.name)),c.textContent=Ge(e.timesHere),c.hidden=c.textContent==="",p.replaceChildren(...co(e,s()),...uo(e,s()),...po(e)),ee()}let D=()=>i.getRootNode().activeElement??null,te=()=>u!==null;function P(){let g=n.getBoundingClientRect(),A={width:document.documentElement.clientWidth,height:document.documentElement.clientHeight};if(!o.isConnected||g.bottom<0||g.top>A.height)return $(!0);i.style.maxHeight="";let oe={width:i.offsetWidth,height:i.offsetHeight},L=o.closest("article, [role=article]"),ke=getComputedStyle(o).direction==="rtl",le=ze(g,oe,A,Ie(document),ke,L?L.getBoundingClientRect():null);i.style.left=`${le.left}px`,i.style.top=`${le.top}px`,i.style.maxHeight=`${le.height}px`}function b(){if(u)return;u=new AbortController,U(),i.hidden=!1,i.showPopover?.(),P(),i.focus({preventScroll:!0});let g={signal:u.signal,capture:!0};window.addEventListener("keydown",G,g),window.addEventListener("pointerdown",A=>q(A)&&$(!1),g),window.addEventListener("focusin",A=>q(A)&&$(!1),g),window.addEventListener("scroll",A=>q(A)&&P(),{...g,passive:!0}),window.addEventListener("resize",P,g)}let q=g=>!g.composedPath().includes(o);function G(g){let A=D(),oe=i.contains(A);if(g.key==="Escape"&&(A||document.activeElement===document.body))return g.stopImmediatePropagation(),g.preventDefault(),$(!0);let L=N[g.key?.toLowerCase()];!oe||!L||g.ctrlKey||g.metaKey||g.altKey||(g.stopImmediatePropagation(),g.preventDefault(),e.state==="waiting"&&!e.withheld&&!g.repeat&&L())}function $(g){if(!u)return;u.abort(),u=null;let A=i.contains(D())||document.activeElement===document.body;i.isConnected&&i.hidePopover?.(),i.hidden=!0,y.textContent="",g&&A&&n.isConnected&&n.focus({preventScroll:!0}),d()}return{node:i,open:b,close:$,isOpen:te,update(g){e=g,u&&(U(),P())}}}function ye(e,t,o,n){let s=E(e,o,n);return s.title=t,s}function lo(e,t){return e.state==="answered"?"Answered.":e.state==="snoozed"?`Back ${we(e.until,t)}.`.replace("Back until they write","Rests until they write"):"Set aside."}function co(e,t){if(e.withheld==="replies-hidden")return[l("p","wait","The page hides replies here. You may have answered among them, so nobody is said to wait.")];if(e.withheld)return[l("p","wait","The page does not show when this was written. It may be old.")];let o=l("ul","reasons");for(let d of e.reasons.filter(({id:i})=>i!=="first-contact"||e.reasons.length===1)){let{glyph:i,tone:a}=me([d]),c=l("span","dot",z(I[i],16));c.dataset.tone=a;let p=l("bdi","",_(d.text,Fe));p.dir="auto",o.append(l("li","",c,p))}let n=e.state==="waiting"?ge(e,t):null;if(!n||!e.waitingSince)return[o];let s=e.needs==="words"?"Needs words from you.":"A like is enough.";if(e.since==="first-seen")return[o,l("p","wait",`${n.exact}: the page shows no time. ${s}`)];let r=n.words==="just now"?"Just now":`Waits ${n.words}`;return[o,l("p","wait",ie(e.waitingSince,r,n.exact),`. ${s}`)]}function po({name:e,accounts:t=[],called:o,tags:n=[],note:s=""}){let r=l("dl","last"),d=(i,...a)=>r.append(l("dt","",i),l("dd","",...a));if(t.length>1||t.some(({former:i})=>(i??[]).length>0)){let i=t.map(({site:a,handle:c,name:p,former:h})=>{let y=(h??[]).length>0?` (before: ${(h??[]).map(u=>W(`@${u}`)).join(", ")})`:"";return`${W(c?`@${c}`:p??"")} on ${a}${y}`});d("Known as",i.join(", "))}return o&&o!==e&&!e.startsWith(`${o} `)&&d("Likes to be called",J(o)),n.length>0&&d("Tags",n.map(i=>W(_(i,40))).join(", ")),s&&d("Your note",he(_(s,Fe))),r.childElementCount>0?[r]:[]}function uo(e,t){let o=l("dl","last"),n=(s,r)=>{if(!r||!r.text&&!r.about)return;let d=r.at?ie(r.at,re(r.at,t),Z(r.at)):"at a time I did not see",i=r.about?` about ${W(_(r.about,60))}`:"";o.append(l("dt","",s==="You"?"You":J(s)," ",d,i)),r.text&&o.append(l("dd","",he(_(r.text,Fe))))};return n(e.name,e.lastIn),n("You",e.lastOut),o.childElementCount>0?[o]:[]}var ft=`/* The pill after an author's name: 20 px high in a 24 px target, and no taller than the site's own line. */

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
`;var wt=new Map;function go(e){let t=wt.get(e);return t||(t=new CSSStyleSheet,t.replaceSync(e),wt.set(e,t)),t}var wo=["click","dblclick","auxclick","mousedown","mouseup","pointerdown","pointerup","touchstart","touchend","keydown","keypress","keyup","copy"];function j(e,t,{debug:o=!1,theme:n="light"}){let s=document.createElement(e);s.setAttribute("data-nod","");let r=s.attachShadow({mode:o?"open":"closed"});r.adoptedStyleSheets=[gt,mt,...t].map(go);let d=null,i=document.createElement(e);i.dir="ltr",i.lang="en",i.dataset.theme=n,r.append(i);for(let a of wo)s.addEventListener(a,c=>c.stopPropagation());return{host:s,root:i,setTheme(a){i.dataset.theme!==a&&(i.dataset.theme=a)},style(a){d||(r.adoptedStyleSheets=[...r.adoptedStyleSheets,d=new CSSStyleSheet]),d.replaceSync(a)}}}function We(e,t,o){let n=o.now??(()=>new Date),{host:s,root:r,setTheme:d}=j("span",[ft,lt],o),i=l("button","chip"),a=l("span","unseen"),c=null,p=null,h="",y=e.state==="waiting"||e.state==="snoozed";i.type="button",i.setAttribute("aria-haspopup","dialog"),i.setAttribute("aria-expanded","false"),a.setAttribute("role","status"),r.append(i,a);let u=m=>{m.state==="waiting"&&(p=null),f({...e,...m})},k=()=>i.setAttribute("aria-expanded","false");i.addEventListener("click",()=>{if(c?.isOpen())return c.close(!0);c||(c=ht(e,t,{host:s,anchor:i,now:n,changed:u,closed:k}),i.after(c.node)),c.open(),i.setAttribute("aria-expanded","true"),t.open?.()});function x(){let m=p!==null?yo(p):xo(e,n());s.hidden=!m||e.state==="dismissed"&&!y;let T=JSON.stringify([m?.key,p]);!m||T===h||(h=T,i.classList.toggle("quiet",m.quiet),i.replaceChildren(...m.nodes()))}function f(m){(m.state==="waiting"||m.state==="snoozed")&&(y=!0),m.state!=="answered"&&(p=null),e=m,x(),c?.update(e)}return x(),{host:s,update:f,setTheme:d,heard(m){p=m||e.name,e={...e,state:"answered"},x(),a.textContent=`${W(p)} has been heard.`,c?.update(e)},remove(){c?.close(!1),s.remove()}}}function yo(e){return{key:["heard",e],quiet:!0,nodes:()=>[l("span","dot head nods",z(I.head,16)),l("span","label",l("span","what",J(e)," has been heard."))]}}function xo(e,t){if(e.state==="spam")return null;if(e.withheld)return bo(e);if(e.state==="snoozed")return xe(e,"later",we(e.until,t));if(e.state==="answered")return xe(e,"tick","answered");if(e.state==="dismissed")return xe(e,"ring","set aside");let{words:o,glyph:n,tone:s}=me(e.reasons),r=Pe(e.reasons)?"first time":"",d=ge(e,t),i=()=>{let a=l("span","dot",z(I[n],14));a.dataset.tone=s;let c=l("span","label",yt(e.name),l("span","what",o));if(r&&c.append(" ",l("span","first",r)),d&&e.waitingSince){let p=ie(e.waitingSince,d.words,d.exact);p.className="when",c.append(" ",p)}return[a,c]};return{key:[e.name,o,r,d?.words??"",d?.exact??""],quiet:!1,nodes:i}}function bo(e){return e.withheld==="replies-hidden"?xe(e,"ring","replies hidden: you may have answered"):e.withheld==="age-unknown"?xe(e,"ring","I cannot see its date"):null}function xe(e,t,o){let n=()=>{let s=l("span","dot",z(I[t],14));s.dataset.tone="open";let r=l("span","label",yt(e.name),l("span","what",o));return r.title=o,[s,r]};return{key:[e.name,t,o],quiet:!0,nodes:n}}var yt=e=>l("span","unseen",J(e)," ");var xt=`/* What may be given away: a card in the middle of the window, read before anything is done with it. */

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
`;function Be({capture:e,report:t},o,n){let{host:s,root:r,setTheme:d}=j("div",[xt],n),i=l("section","donate"),a=l("p","said"),c=l("textarea","shown");i.setAttribute("aria-label","From Nod: a page to give away"),a.setAttribute("role","status"),c.readOnly=!0,c.value=e,c.setAttribute("aria-label","The page without anybody's words"),i.addEventListener("keydown",y=>y.key==="Escape"&&o.close());let p=async()=>{a.textContent=await o.copy(t)?"The report is copied. It holds counts, no words.":"I could not copy it."},h=()=>{o.save(e),a.textContent="Saved with your downloads. Nothing was sent."};return i.append(l("div","top",l("p","","This is the shape of the page. Each word, name, number and address in it is made up; look through it before you give it to anybody."),ae("Close",()=>o.close())),c,l("div","answers",E("Save it as a file","act first",h),E("Copy a report of counts","act",p)),a),r.append(i),{host:s,setTheme:d,remove:()=>s.remove()}}var bt=`/* The line at the page's edge: small, in the corner that both sites leave free, a dot when folded. */

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
`;var So={at:"times",author:"names",name:"names",handle:"handles",text:"words",id:"links",url:"links",in_reply_to:"who answers whom",thread:"who answers whom",posts:"posts",replies:"replies",comments:"comments",viewer:"which account is yours","own account":"which account is yours",quote:"what is quoted",lang:"languages",my_reactions:"your likes"},kt={id:"donate",label:"Help to mend it"},Mo={"more replies":"more replies","more comments":"more comments","most relevant only":"comments that it finds less relevant","see more":"the rest of long posts"},vt=new Intl.ListFormat("en",{type:"conjunction"});function Ye(e,t,o){let n=e.site??"The site",s=(d,i={})=>({main:d,command:null,more:[],tone:"calm",answers:[],...i}),r=(d,i={})=>s(d,{tone:"limit",...i});switch(e.state){case"reading":return s(`Reading: ${e.read??0} of ${St(e.seen??0)}.`);case"read":return No(e,n,t,o,s);case"broken":return r(`${n} changed its page: I cannot read it${Mt(e.since,t,o)}.`,{more:["Nobody is forgotten: what was read before stays."],answers:[kt]});case"logged-out":return r(`You are logged out of ${n}: I cannot tell what is for you.`);case"unsupported":return s("I do not read this kind of page.");case"not-running":return r("Nod is not running. Start it:",{command:"nod run"});case"not-paired":return r("Nod is not connected yet. Open its button in the toolbar.");case"account":return s(`Is this you: ${Eo(e.account)}?`,{tone:"waiting",answers:[{id:"yes",label:"Yes"},{id:"notMe",label:"Not me"}]});case"paused":return s(`Nod is paused on ${n}.`,{answers:[{id:"readAgain",label:"Read again"}]});case"left-out":return s("This page is left out.",{answers:[{id:"readAgain",label:"Read it again"}]});case"refresh":return r("Nod was updated.",{answers:[{id:"refresh",label:"Refresh this page"}]})}}function No({seen:e=0,read:t=0,waiting:o=0,missing:n=[],hidden:s=[],changed:r=!1,since:d=null},i,a,c,p){let h=o===1?"1 person waits":`${o} people wait`,y=o>0?`${h} on this page.`:"Nobody waits on this page.",u=[],k=Ao(n,i,Mt(d,a,c));k&&u.push(k),u.push(t<e?`Read ${t} of ${St(e)}.`:`Read ${t===1?"the 1 post":`all ${t} posts`} on it.`),r&&!k&&u.push(`${i} has begun to change its page. I still read all of it, in a second way.`);let x=[...new Set(s.map(m=>Mo[m]??m))];x.length>0&&u.push(`The page hides ${vt.format(x)}; I see only what is shown.`),o===0&&u.push("I do not read messages.");let f=k!==""||t<e;return p(y,{more:u,answers:k?[kt]:[],tone:f?"limit":o>0?"waiting":"calm"})}function Ao(e,t,o=""){let n=[...new Set(e.map(s=>So[s]??s))];return n.length>0?`${t} changed its page: I cannot see ${vt.format(n)}${o}.`:""}var St=e=>e===1?"1 post":`${e} posts`;function Mt(e,t,o){let n=e?fe(e,t,o):"";return!n||n==="just now"?"":n.startsWith("since")?` ${n}`:` for ${n}`}function Eo(e){return e?.handle?`@${W(e.handle)}`:W(e?.name)}var Nt=12,Co={calm:"head",waiting:"said",limit:"struck"},At=2e3,To=1100;function Ue(e,t,o){let n=o.now??(()=>new Date),{host:s,root:r,setTheme:d,style:i}=j("div",[bt],o),a=E("","mark",O),c=l("div","said"),p=l("div","answers"),h=l("div",""),y=l("div","line",a,c),u=new AbortController,k=e.folded??null,x=!1,f="",m=-1/0;h.setAttribute("role","status"),c.id="said",c.append(h,p),a.setAttribute("aria-controls","said"),r.append(y),window.addEventListener("resize",N,{signal:u.signal,passive:!0});let T=b=>b===s,R=()=>k??(x||innerWidth<To&&e.state!=="account");function N(){m=-1/0,D()}function O(){k=!R(),m=-1/0,D(),t.fold?.(k)}function ee(){let b=Ye(e,n()),q=JSON.stringify(b);if(q===f)return;f=q,b.answers.length!==p.childElementCount&&(m=-1/0),h.ariaLive=e.state==="reading"?"off":"polite";let G=l("p","main",b.main);b.command&&G.append(" ",l("code","",b.command)),h.replaceChildren(G,...b.more.map($=>l("p","",$))),p.replaceChildren(...b.answers.map(({id:$,label:g},A)=>E(g,A===0?"act first":"act",()=>t[$]?.()))),p.hidden=b.answers.length===0,a.dataset.tone=b.tone,a.replaceChildren(z(I[Co[b.tone]],16)),a.title=b.main}function U(){let b=R();y.classList.toggle("folded",b),c.className=b?"said unseen":"said";for(let q of p.querySelectorAll("button"))q.tabIndex=b?-1:0;a.setAttribute("aria-expanded",String(!b)),a.setAttribute("aria-label",b?`Nod: ${a.title} Unfold`:"Nod: fold to a dot")}function D(){ee(),U();let b=performance.now()-m;b===1/0||b>At&&!Oe(document,s.getBoundingClientRect(),T)?P():b>At&&(m=performance.now())}function te(){return $e(document,s.getBoundingClientRect(),Nt,T)}function P(){if(!s.isConnected||s.offsetParent)return;m=performance.now(),x=!1,U();let b=te();b===null&&!R()&&(x=!0,U(),b=te()),i(`:host { inset-block-end: ${b??Nt}px !important }`)}return D(),requestAnimationFrame(P),{host:s,setTheme:d,update(b){e=b,D()},remove(){u.abort(),s.remove()}}}var Et=`/* The card of the first nod: one person's words, large, over the margin that both sites keep at the end of the line. */

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
`;var Io=90,Ro=280;function _e(e,t,o){let n=o.now??(()=>new Date),{host:s,root:r,setTheme:d}=j("div",[Et],o),i=l("section","greeting"),a=l("p","unseen");i.setAttribute("aria-label","From Nod"),a.setAttribute("role","status"),r.append(i,a),i.addEventListener("keydown",u=>u.key==="Escape"&&t.close());let c=()=>ae("Close",()=>t.close());function p({name:u,words:k,at:x}){let f=x?ie(x,re(x,n()),Z(x)):"",m=l("blockquote",k.length>Io?"long":"",he(_(k,Ro))),T=l("p","",J(u)," wrote",f?" ":"",f,":");i.replaceChildren(l("div","top",T,c()),m,l("p","","I have not seen an answer from you.")),t.show&&i.append(l("div","answers",E("Show the post","act first",t.show)))}function h(){let u=(e.links??[]).filter(({url:f})=>f.startsWith("https://")),k=u.length>0?"Nobody on this page waits. Next: your replies.":"Nobody on this page waits.";i.replaceChildren(l("div","top",l("p","nobody",k),c()));let x=l("ul","next");for(let{label:f,url:m}of u){let T=l("a","",f);T.href=m,x.append(l("li","",T))}u.length>0&&i.append(x)}function y(){e.person?p(e.person):h()}return y(),{host:s,setTheme:d,update(u){e=u,y()},heard(u){let k=l("span","",J(u)," has been heard.");i.replaceChildren(l("div","top",l("div","heard",z(I.head,32),k),c())),a.textContent=k.textContent},remove(){s.remove()}}}var Ct=`/* The panel beside a composer, in the top layer: as wide as a card, quiet, and nothing that moves. */

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
`;var Tt=`/* One hint: message, sentence, what can be done; the reason stays folded until it is asked for. */

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
`;var zt=`/* The sentence with its marked words: an underline beside the tint, so that colour is never the only sign. */

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
`;var Ho=new Intl.Segmenter(void 0,{granularity:"sentence"});function Je(e,t,o=[],n=140){let s=[...o.map(u=>({...Rt(u,e),mark:"differs"})),...t?[{...Rt(t,e),mark:"words"}]:[]].filter(({from:u,to:k})=>u<k);if(s.length===0)return null;let r=Math.min(...s.map(({from:u})=>u)),d=Math.max(...s.map(({to:u})=>u)),i=Do(e,r,d),[a,c]=Po(e,i,r,d,n),h=[...new Set([a,c,...s.flatMap(u=>[u.from,u.to])])].filter(u=>u>=a&&u<=c).sort((u,k)=>u-k),y=h.slice(1).map((u,k)=>{let x=h[k],f=s.find(m=>m.from<=x&&m.to>=u)?.mark??null;return{text:e.slice(x,u).replace(/\s/gu," "),mark:f}});return{before:a>i[0],parts:y,after:c<i[1]}}function Rt([e,t],o){let n=s=>je(o,Math.min(Math.max(0,Math.trunc(s)||0),o.length));return{from:n(e),to:n(t)}}function Do(e,t,o){let n=t,s=o;for(let{index:r,segment:d}of Ho.segment(e)){let i=r+d.trimEnd().length;r<=t&&t<r+d.length&&(n=r+(d.length-d.trimStart().length)),r<o&&o<=r+d.length&&(s=Math.max(i,o))}return[Math.min(n,t),s]}function Po(e,[t,o],n,s,r){if(o-t<=r)return[t,o];let d=Math.max(0,r-(s-n)),i=Math.max(t,n-Math.floor(d/2)),a=Math.min(o,i+r);return[i===t?t:Go(e,i,n),a===o?o:Fo(e,a,Math.min(s,a))]}function Go(e,t,o){for(let n=t;n<Math.min(t+16,o);n+=1)if(/\s/u.test(e[n]))return n+1;return je(e,t)}function Fo(e,t,o){for(let n=t;n>Math.max(t-16,o);n-=1)if(/\s/u.test(e[n]??" "))return n;return je(e,t)}var Wo=/^[\uDC00-\uDFFF\p{M}\u200D\uFE0F\u{1F3FB}-\u{1F3FF}]/u;function je(e,t){let o=t;for(;o>0&&o<e.length&&(e[o-1]==="‍"||Wo.test(e.slice(o,o+2)));)o-=1;return o}var Bo=240;function $t(e,{span:t=null,differs:o=[]}){let n=Je(e,t,o,o.length>0?Bo:void 0);if(!n)return null;let s=l("bdi","words",n.before?"… ":null);for(let{text:r,mark:d}of n.parts)s.append(d?l("mark",d,r):r);return n.after&&s.append(" …"),s.dir="auto",l("p","sentence","“",s,"”",o.length>0?l("span","legend","Marked: what differs."):null)}var Yo={warn:{glyph:"hold",tone:"complaint",said:"Look again: "},note:{glyph:"speech",tone:"plain",said:"Note: "}},Uo=3,_o="The browser did not let me copy this.",Jo=0;function Ot(e,t,o){let{glyph:n,tone:s,said:r}=Yo[e.level],d=l("span","dot",z(I[n],14));d.dataset.tone=s;let i=l("p","message",l("span","unseen",r),e.message),a=l("div","told",i),c=l("p","why",e.why),p=l("div","acts"),h=null,y="";c.id=`why-${Jo+=1}`,c.hidden=!0;let u=E("Why","quiet-act",()=>{c.hidden=!c.hidden,u.setAttribute("aria-expanded",String(!c.hidden)),o.resized()});u.setAttribute("aria-expanded","false"),u.setAttribute("aria-controls",c.id);let k=E("Not useful","quiet-act",()=>o.notUseful(e));for(let m of(e.suggestions??[]).slice(0,Uo))p.append(jo(m,o));p.append(l("span","pair",u,k)),a.append(p,c);let x=l("li","hint",d,a);x.dataset.level=e.level;function f(m,T){let R=JSON.stringify([T,m.span,m.differs]);R!==y&&(y=R,h?.remove(),h=$t(T,m),h&&i.after(h))}return f(e,t),{node:x,update:f}}function jo(e,{copy:t,say:o}){let n=l("bdi","words",e),s=l("span","copy-word","copy");n.dir="auto";let r=E("","act copy",async()=>{let d=await t(e);s.textContent=d?"copied":"copy",o(d?"Copied.":_o)});return r.append(l("span","quote","“",n,"”")," ",s),r}var X=4,Xe=160,qt=8,Xo=24,Vo=4e3,Ko=new Set(["IMG","VIDEO","CANVAS"]);function Ke(e,t,o,n,s,{fromRight:r=!1,before:d=null}={}){let i=[...Qo(e,t,o,n,r)];return d&&i.unshift({left:e.left+d.left,top:e.bottom+d.top}),i.filter(({left:p,top:h})=>p>=0&&h>=0&&p+o.width<=n.width&&h+o.height<=n.height).filter(p=>!Ve(Lt(p,o),[...s.controls,e])).find(p=>!Ve(Lt(p,o),s.words))??null}function*Qo(e,t,o,n,s){let r=Ht(e,o,n,s);for(let a of new Set([t.bottom-e.bottom<Xe?t.bottom:e.bottom,e.bottom]))for(let c=a+X;c<=a+Xe;c+=qt)for(let p of r)yield{left:p,top:c};let d=t===e?[]:[t.right+2*X,t.left-o.width-2*X],i=Math.max(0,Math.min(e.top,n.height-o.height-X));for(let a of s?d.reverse():d)yield{left:a,top:i};for(let a=e.top-o.height-X;a>=e.top-o.height-Xe/2;a-=qt)for(let c of r)yield{left:c,top:a}}function Ht(e,t,o,n){let s=Math.max(0,Math.min(e.left,o.width-t.width)),r=Math.max(s,Math.min(e.right,o.width)-t.width),d=[];for(let i=s;i<=r;i+=Xo)d.push(i);return n?d.map(i=>s+r-i):d}function Qe(e,t,o,n){let[s]=Ht(e,t,o,n),r=o.height-e.bottom-2*X,d=e.top-2*X;return r>=Math.min(t.height,d)?{left:s,top:e.bottom+X,height:Math.max(r,0)}:{left:s,top:Math.max(X,e.top-X-t.height),height:Math.max(d,0)}}var Lt=({left:e,top:t},{width:o,height:n})=>({left:e,top:t,right:e+o,bottom:t+n}),Ze=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Ve=(e,t)=>t.some(o=>Ze(e,o));function Dt(e,t,o,n){let s=[...e.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"], [role="alert"]')],r=t?[t,...s.filter(a=>!a.contains(t)&&!t.contains(a))]:[e.body],d={controls:[],words:[]},i=[...r];for(let a=0;i.length>0&&a<Vo;a+=1){let c=i.pop();if(n(c))continue;let p=c.getBoundingClientRect();c.hasAttribute("data-nod")&&d.controls.push(p),!(p.width>0&&p.height>0&&!Ve(p,[o]))&&(Zo(c,p)?d.controls.push(p):Ko.has(c.tagName)?d.words.push(p):(i.push(...c.children),d.words.push(...en(c))))}return d}function Zo(e,t){return!e.matches(Re)||e.matches('article, [role="article"]')||t.right===t.left?!1:e.checkVisibility({visibilityProperty:!0})}function en(e){return[...e.childNodes].filter(o=>o.nodeType===Node.TEXT_NODE&&/\S/u.test(o.nodeValue??"")).flatMap(o=>{let n=e.ownerDocument.createRange();return n.selectNode(o),[...n.getClientRects()]})}var tn=[["name","Name"],["point","Their point"],["answered","Answered"]];function Pt(){let e=l("div","ticks"),t={},o="";e.setAttribute("role","group"),e.setAttribute("aria-label","What your answer holds");function n(s){let r=tn.filter(([a])=>s[a]!==void 0),d=r.filter(([a])=>s[a]&&!t[a]).map(([,a])=>a);t=s,e.hidden=r.length===0;let i=JSON.stringify(r.map(([a])=>[a,s[a]]));return i!==o&&e.replaceChildren(...r.map(([a,c])=>on(c,s[a]===!0))),o=i,d}return{node:e,update:n}}function on(e,t){let o=l("span","tick",z(I[t?"tick":"ring"],14),e);return o.append(l("span","unseen",t?": there":": not yet")),t&&(o.dataset.done=""),o}var Gt="I cannot see whom this answers.";function tt(e,t){let{host:o,root:n,setTheme:s,style:r}=j("div",[Ct,It,Tt,zt],t),d=t.spoken??new Set,i=Pt(),a=E("","fold",()=>L(!$())),c=l("p","quiet"),p=E("","strongest",()=>L(!0)),h=l("ul","hints"),y=l("p","notice"),u=E("Not for this draft","quiet-act",()=>e.rest()),k=l("div","foot",u,t.key?l("span","key",t.key):null),x=l("div","top",i.node,c,a),f=l("section","panel",x,p,h,y,k),m=l("span","unseen"),T=new AbortController,R=new Map,N={ticks:{},hints:[],text:""},O=t.folded==null?null:!t.folded,ee=!1,U="",D="",te,P="",b=null,q,G=null;f.setAttribute("aria-label","Nod"),f.tabIndex=-1,"popover"in f&&(f.popover="manual"),h.setAttribute("aria-label","Hints"),h.id="hints",a.setAttribute("aria-controls","hints"),a.setAttribute("aria-label","Hints"),m.setAttribute("role","status"),n.append(f,m),o.hidden=!0,f.addEventListener("mousedown",A),window.addEventListener("keydown",oe,{capture:!0,signal:T.signal});let $=()=>O??!ee,g=()=>n.getRootNode().activeElement;function A(w){w.preventDefault()}function oe(w){let M=g();if(!(!M||!f.contains(M)))if(w.key==="Escape")w.preventDefault(),w.stopImmediatePropagation(),L(!1),e.leave();else if(w.key==="Tab"){let S=[...f.querySelectorAll("button")].filter(v=>v.checkVisibility()),H=w.shiftKey?[S[0],f]:[S.at(-1)];if(w.stopImmediatePropagation(),S.length>0&&!H.includes(M))return;w.preventDefault(),(w.shiftKey?S.at(-1):S[0])?.focus()}else w.stopImmediatePropagation()}function L(w){let M=g()===p;O=w,e.folds?.(!w),ce(),M&&f.focus({preventScroll:!0}),ke()}function ke(){O??=!0,P="",G&&rt(G.box,G.frame)}function le(w){N=w;let M=i.update(N.ticks).map(v=>`${v}: there`),S=new Set(N.hints.map(Ft));for(let[v,{node:K}]of R)S.has(v)||(K.remove(),R.delete(v));N.hints.forEach((v,K)=>{let F=Ft(v),ne=R.get(F)??Ot(v,N.text,{copy:e.copy,say:it,notUseful:e.notUseful,resized:ke});R.set(F,ne),ne.update(v,N.text),h.children[K]!==ne.node&&h.insertBefore(ne.node,h.children[K]??null),d.has(F)||M.push(v.message),d.add(F)});let H=N.unknown?Gt:"";for(let v of[H,N.notice?.words??""])v&&!d.has(v)&&(M.push(v),d.add(v));U=JSON.stringify([...S,Object.keys(N.ticks),N.unknown,N.notice?.words]),ce(),M.length>0&&it(M.join(" "))}function it(w){m.textContent=w}function ce(){let w=$(),M=`${w} ${U}`;if(M===D&&N.notice===te)return;D=M,te=N.notice;let[S,...H]=N.hints;f.classList.toggle("folded",!w),c.textContent=N.unknown?Gt:"Nod",c.hidden=!N.unknown&&(!i.node.hidden||!S),x.hidden=i.node.hidden&&c.hidden,h.hidden=!w||!S,k.hidden=!w||!S,a.hidden=!S,a.setAttribute("aria-expanded",String(w&&!!S)),a.title=w?"Fold":"Unfold",a.replaceChildren(z(I[w?"fold":"unfold"],12)),p.hidden=w||!S,p.replaceChildren(...p.hidden?[]:[l("span","short",S.message),H.length>0?` +${H.length}`:""]),y.replaceChildren(N.notice?.words??"");let v=N.notice?.act;v&&y.append(" ",E(v.label,"act",v.does)),y.hidden=!N.notice,f.classList.toggle("passive",!S&&!v)}function rt(w,M,S=!1){if(G={box:w,frame:M},!o.isConnected)return;let H=M.closest('[role="dialog"]'),v=M.getBoundingClientRect(),K=H?H.getBoundingClientRect():v,F={width:document.documentElement.clientWidth,height:document.documentElement.clientHeight},ne=JSON.stringify([v,K,F,O,U,et(f)]);if(ne===P&&!S)return;if(P=ne,v.bottom<0||v.top>F.height)return Ae();Xt();let dt=getComputedStyle(w).direction==="rtl",Vt={left:0,right:F.width,top:Math.max(0,v.top-400),bottom:Math.min(F.height,K.bottom+600)},Ce=Dt(document,H,Vt,ue=>ue===o),pe=ue=>Ke(v,K,et(f),F,ue,{fromRight:dt,before:b}),{controls:Te}=Ce;ee=!1,ce();let se=pe(Ce);if(!se&&O===null&&(ee=!0,ce(),se=pe(Ce)),$()?O&&(se??=pe({controls:Te,words:[]})??pe({controls:Te.filter(ue=>Ze(ue,K)),words:[]})):se??=pe({controls:Te,words:[]}),se)return Ee(se.left,se.top,v);if(!O)return Ae();let{left:Kt,top:Qt,height:Zt}=Qe(v,et(f),F,dt);Ee(Kt,Qt,v,Zt)}function jt(){if(!G||!b||o.hidden)return;let{left:w,top:M,bottom:S}=G.frame.getBoundingClientRect();if(S<0||M>document.documentElement.clientHeight)return Ae();at(w+b.left,S+b.top)}function Xt(){o.hidden=!1,f.popover&&!f.matches(":popover-open")&&f.showPopover()}function Ae(){o.hidden=!0,b=null}function Ee(w,M,S,H){b=S?{left:w-S.left,top:M-S.bottom}:null,q=H,at(w,M)}function at(w,M){let S=q===void 0?"":`max-block-size: ${q}px;`;r(`.panel { transform: translate(${w}px, ${M}px); ${S} }`)}return{host:o,setTheme:s,update:le,standBy:rt,follow:jt,standIn(w,M,S=!0){O=S,o.hidden=!1,f.removeAttribute("popover"),ce(),Ee(w,M)},enter(){return!o.isConnected||N.hints.length===0&&!N.notice?!1:(L(!0),f.focus({preventScroll:!0}),!0)},holdsFocus:()=>!!g(),remove(){T.abort(),o.remove()}}}var Ft=({id:e,message:t,suggestions:o})=>JSON.stringify([e,t,o]);function et(e){let{width:t,height:o}=e.getBoundingClientRect();return{width:t,height:o}}var Bt="2026-11-22T14:10:00Z",nn={postKey:null,reasons:[],waitingSince:null,since:"posted",needs:"nod",state:"waiting",withheld:null,timesHere:0,lastIn:null,lastOut:null},B=(e,t)=>({...nn,name:e,...t}),V=(e,t)=>({id:e,text:t}),Me=B("Joe Smith",{reasons:[V("question","Joe asks: When does the coupon expire?")],waitingSince:"2026-11-22T11:10:00Z",needs:"words",timesHere:3,lastIn:{at:"2026-11-10T09:00:00Z",text:"Is there still a teal one?",about:null},lastOut:{at:"2026-11-10T12:00:00Z",text:"Two left, and one is yours if you like.",about:"the teal mug"},accounts:[{platform:"x",handle:"joesmith",name:"Joe Smith",former:["joe_s"]},{platform:"facebook",handle:null,name:"Joseph Smith",former:[]}],tags:["mugs","fair"],note:"Met at the fair. Collects teal."}),Yt=[{says:"question",words:"When does the coupon expire?",model:Me},{says:"kind word, first time",words:"Your fox hangs over my daughter’s bed.",model:B("Maya",{reasons:[V("praise","Maya says: Your fox hangs over my daughter’s bed."),V("first-contact","")],waitingSince:"2026-11-17T09:30:00Z",timesHere:1})},{says:"thanks",words:"شكرا على كل شيء",model:B("دانا",{reasons:[V("thanks","شكرا على كل شيء")],waitingSince:"2026-11-03T09:30:00Z"})},{says:"unhappy",words:"The parcel came open and the teal bag is missing.",model:B("Sam",{reasons:[V("complaint","Sam is unhappy: the teal bag is missing.")],waitingSince:"2026-11-22T13:40:00Z",needs:"words"})},{says:"story; only the day of the first sight is known",words:"Your drawing was on our old dog’s basket.",model:B("Lee",{reasons:[V("story","Lee tells of their dog.")],waitingSince:"2026-11-20T09:30:00Z",since:"first-seen",needs:"words"})},{says:"promise",words:"Did you find out?",model:B("Ana Silva",{reasons:[V("promise","You promised: I’ll check and let you know.")],waitingSince:"2026-11-21T09:30:00Z",needs:"words"})},{says:"spoke to you",words:"@you good morning",model:B("Kim",{reasons:[V("mention","Kim spoke to you.")],waitingSince:"2026-11-22T14:09:40Z"})},{says:"wrote back",words:"And in blue?",model:B("Noor",{reasons:[V("follow-up","Noor wrote back: And in blue?")],waitingSince:"2026-11-22T13:10:00Z",needs:"words"})},{says:"passed it on",words:"Everybody should see this.",model:B("Ed",{reasons:[V("share","Ed passed your fox on.")],waitingSince:"2025-11-22T13:10:00Z"})},{says:"snoozed",words:"When does the shop open?",model:{...Me,name:"Bo",state:"snoozed",until:"2026-11-23T09:00:00Z"}},{says:"answered",words:"Is it dishwasher proof?",model:{...Me,name:"Uli",state:"answered"}},{says:"heard",words:"Your fox hangs over my daughter’s bed.",model:{...Me,name:"Maya"},heard:"Maya"},{says:"replies hidden",words:"Which size is it?",model:B("Ines",{withheld:"replies-hidden"})},{says:"no date shown",words:"Which size is it?",model:B("Tom",{withheld:"age-unknown"})}],Ut=[{says:"reading",model:{state:"reading",site:"X",seen:37,read:12}},{says:"nobody waits",model:{state:"read",site:"X",seen:37,read:37,waiting:0}},{says:"people wait",model:{state:"read",site:"X",seen:37,read:37,waiting:3}},{says:"as a dot",model:{state:"read",site:"X",seen:37,read:37,waiting:3,folded:!0}},{says:"cannot read a field",model:{state:"read",site:"X",seen:37,read:37,waiting:1,missing:["at"],since:"2026-11-22T12:10:00Z"}},{says:"hidden replies",model:{state:"read",site:"X",seen:37,read:34,waiting:0,hidden:["more replies"]}},{says:"cannot read",model:{state:"broken",site:"X",since:"2026-11-22T12:10:00Z"}},{says:"logged out",model:{state:"logged-out",site:"X"}},{says:"not running",model:{state:"not-running"}},{says:"not paired",model:{state:"not-paired"}},{says:"whose account",model:{state:"account",account:{handle:"teal_fox"}}},{says:"paused",model:{state:"paused",site:"X"}},{says:"left out",model:{state:"left-out"}},{says:"after an update",model:{state:"refresh"}},{says:"a page of another kind",model:{state:"unsupported"}}],_t=[{says:"the first nod",height:300,model:{person:{name:"Maya",words:"Your fox hangs over my daughter’s bed.",at:"2026-11-17T09:30:00Z"}}},{says:"many words",height:400,model:{person:{name:"Noor",words:"I bought the mug for my father, who drank his tea from the same chipped cup for thirty years, and he has now put the old cup on the shelf beside the photographs.",at:null}}},{says:"heard",height:160,heard:"Maya",model:{person:{name:"Maya",words:"",at:null}}},{says:"nobody waits",height:200,model:{person:null,links:[{label:"Your mentions",url:"https://x.com/notifications/mentions"}]}}],be={id:"repeated-reply",level:"note",message:"Almost what you wrote to Ana and 3 others.",why:"Friendly words that are plainly routine do worse than plain ones: people notice that they were handled.",span:null,differs:[[10,13]]},Ne={id:"generic-thanks",level:"note",message:"Joe won’t see that you read it.",span:[0,28],suggestions:["the coupon date","the owl"],why:"Words about the very thing that somebody said show that you listened."},Wt={id:"placeholder",level:"warn",message:"“[Name]” is still to be filled in.",span:[3,9],suggestions:[],why:"A gap that was left tells that the words were made for many."},ot="We had a fine autumn with many fairs and long evenings in the workshop, and as our company always says, our product speaks for itself, whatever the weather, the season or the mood of the people who come and look at it.",Jt=[{says:"nothing yet",height:76,model:{text:"Hello",ticks:{name:!1,point:!1,answered:!1},hints:[]}},{says:"by name",height:76,model:{text:"Hello Joe",ticks:{name:!0,point:!1,answered:!1},hints:[]}},{says:"all three",height:76,model:{text:"It runs until Friday, Joe.",ticks:{name:!0,point:!0,answered:!0},hints:[]}},{says:"they asked nothing",height:76,model:{text:"Thanks Joe",ticks:{name:!0,point:!1},hints:[]}},{says:"one hint",height:210,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[be]}},{says:"words to copy",height:200,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Ne]}},{says:"copied",height:200,copied:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Ne]}},{says:"why",height:270,why:!0,model:{text:"Thank you Joe, that made my day.",ticks:{name:!0,point:!1},hints:[be]}},{says:"folded",height:100,folded:!0,model:{text:"Thank you so much everybody!",ticks:{name:!1,point:!1},hints:[Ne,be]}},{says:"three hints, the strongest first",height:420,model:{text:"Hi [Name], thank you so much.",ticks:{name:!1,point:!1,answered:!1},hints:[Wt,Ne,be]}},{says:"a long draft, cut around the words",height:236,model:{text:ot,ticks:{},hints:[{id:"about-us",level:"note",message:"This speaks of you and hardly of them.",why:"People look for themselves in what they read.",span:[ot.indexOf("our company"),ot.indexOf("itself")+6]}]}},{says:"right to left",height:210,model:{text:"شكرا جزيلا دانا على كل شيء",ticks:{name:!0},hints:[{...be,differs:[[11,15]]}]}},{says:"whom it answers is not seen",height:76,model:{text:"Hello",ticks:{},hints:[],unknown:!0}},{says:"not seen, and a hint",height:190,model:{text:"Hi [Name]",ticks:{},hints:[Wt],unknown:!0}},{says:"slow",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod takes long today. What it finds will stand here."}}},{says:"not running",height:100,model:{text:"Hello",ticks:{},hints:[],notice:{words:"Nod is not running, so there are no hints. Start it: nod run"}}},{says:"a hint that muted itself",height:130,model:{text:"Hello",ticks:{name:!1},hints:[],notice:{words:"You found this hint not useful 6 times of late, so it rests from now on.",act:{label:"Put it on again",does:()=>{}}}}}];var sn=[{title:"X, light",theme:"light",look:"x"},{title:"X, dim",theme:"dim",look:"x"},{title:"X, black",theme:"dark",look:"x"},{title:"Facebook, light",theme:"light",look:"facebook"},{title:"Facebook, dark",theme:"dark",look:"facebook"}],Y=()=>({}),rn={done:Y,snooze:Y,notForMe:Y,undo:Y},st=()=>new Date(Bt);function C(e,t,...o){let n=document.createElement(e);return n.className=t,n.append(...o),n}function an({theme:e},{says:t,words:o,model:n,heard:s}){let r=We(n,rn,{debug:!0,theme:e,now:st});s&&r.heard(s);let d=C("span","author",n.name);d.dir="auto";let i=C("div","line",d,r.host),a=C("div","text",o);a.dir="auto";let c=C("article","post",C("div","face"),C("div","body",i,a));return c.title=t,c}var dn='<article data-testid="tweet" role="article" tabindex="0"><a href="/p_1" role="link">w2 w3</a><div data-testid="tweetText" dir="auto" lang="en">w4 w5 w6</div></article>';function nt(e,t,o){let n=C("div","corner",t.host);return n.style.height=`${o}px`,C("figure","",n,C("figcaption","",e))}function ln({says:e,model:t,height:o,folded:n=!1,why:s=!1,copied:r=!1},d){let a=tt({copy:async()=>!0,notUseful:Y,rest:Y,leave:Y},{...d,key:"Shift+F2"}),c=C("div","writing",t.text.slice(0,40));c.dir="auto";let p=C("div","corner",c,a.host);p.style.height=`${o}px`,a.update(t),a.standIn(8,36,!n);let h=y=>a.host.shadowRoot?.querySelector(y)?.dispatchEvent(new MouseEvent("click"));return s&&h(".hint [aria-controls]"),r&&h(".copy"),C("figure","",p,C("figcaption","",e))}for(let e of sn){let t=C("section",`site ${e.look} ${e.theme}`,C("h2","",e.title));if(t.append(C("div","feed",...Yt.map(n=>an(e,n)))),e.look==="x"){let n={debug:!0,theme:e.theme,now:st},s=Ut.map(({says:i,model:a})=>nt(i,Ue({folded:!1,...a},{},n),132)),r=_t.map(({says:i,model:a,heard:c,height:p})=>{let h=_e(a,{close:Y,show:a.person?Y:void 0},n);return c&&h.heard(c),nt(i,h,p)}),d=Be({capture:dn,report:"{}"},{close:Y,copy:async()=>!0,save:Y},n);t.append(C("div","corners",...s,...r,nt("a page to give away",d,460)))}let o={debug:!0,theme:e.theme,now:st};t.append(C("h3","","While one writes"),C("div","corners",...Jt.map(n=>ln(n,o)))),document.body.append(t)}})();
