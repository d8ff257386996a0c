"use strict";(()=>{var Ne=`/* The card beside the chip: 320 px, in the top layer. */

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
`;var N={question:["M4.2 4.3a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.7-.9 1.3","M6 9.4v.01"],complaint:["M4.2 4.6v.01M7.8 4.6v.01","M3.9 8.5a2.6 2.6 0 0 1 4.2 0"],back:["M5 3.4L2.9 5.5 5 7.6","M3.2 5.5h3.6a2 2 0 0 1 2 2v.9"],story:["M3.4 4.2h5.2M3.4 6.1h5.2","M3.4 8h3"],heart:["M6 9L3.5 6.5a1.6 1.6 0 0 1 2.3-2.3L6 4.5l.2-.3a1.6 1.6 0 0 1 2.3 2.3z"],speech:["M3.2 4.2a.8.8 0 0 1 .8-.8h4a.8.8 0 0 1 .8.8v2.6a.8.8 0 0 1-.8.8H6.2L4.4 9.2V7.6H4a.8.8 0 0 1-.8-.8z"],share:["M3.2 8.4V7a2 2 0 0 1 2-2h3.4","M6.8 3.1L8.8 5 6.8 6.9"],news:["M6 3.2v5.6M3.2 6h5.6","M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8"],listening:["M4.2 6v.01","M5.7 4.3a2.3 2.3 0 0 1 0 3.4M7.6 3.2a4 4 0 0 1 0 5.6"],promise:["M4.1 9.2V3.2h4L7 5l1.1 1.8h-4"],tick:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M4.1 6.1l1.4 1.4 2.5-2.8"],ring:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0"],later:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M6 3.7V6l1.5 1"],struck:["M1.5 6a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0","M3.2 8.8l5.6-5.6"],said:["M1.5 3a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H6.4L3.8 10.2V8H2.5a1 1 0 0 1-1-1z"],head:["M2.85 4.5a3.15 3.15 0 1 0 6.3 0a3.15 3.15 0 1 0-6.3 0","M1.8 8.4c1.95 3 6.45 3 8.4 0"]};var tt=/[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu,nt=new Intl.Segmenter("en",{granularity:"grapheme"});function ne(e){let t=(e??"").replace(tt,"").replace(/[\s\p{Cc}]+/gu," ").trim();return t?q(t,60):"Somebody"}function R(e){return`⁨${ne(e)}⁩`}function q(e,t){if(e.length<=t)return e;let n=0,o=0;for(let{index:d,segment:r}of nt.segment(e.slice(0,t*20))){if(o===t)break;n=d+r.length,o+=1}if(n>=e.length)return e;let i=e.slice(0,n),a=i.lastIndexOf(" ");return`${a>t*.8?i.slice(0,a):i}…`}var Ae="http://www.w3.org/2000/svg";function s(e,t,...n){let o=document.createElement(e);return t&&(o.className=t),o.append(...n.filter(i=>i!==null)),o}function L(e,t,n){let o=s("button",t,e);return o.type="button",o.addEventListener("click",()=>n()),o}function oe(e,t){let n=L("","close",t);return n.setAttribute("aria-label",e),n.title=e,n.append(z(["M3 3l6 6","M9 3l-6 6"],12)),n}function $(e){let t=s("bdi","name",ne(e));return t.dir="auto",t}function re(e){let t=s("bdi","words",e);return t.dir="auto",s("span","quote","“",t,"”")}function F(e,t,n){let o=s("time","time",t);return o.dateTime=e,o.title=n,s("span","",o,s("span","unseen",`, ${n}`))}function z(e,t){let n=document.createElementNS(Ae,"svg");for(let[o,i]of Object.entries({viewBox:"0 0 12 12",width:t,height:t,"stroke-width":1.5}))n.setAttribute(o,String(i));n.setAttribute("aria-hidden","true");for(let o of e){let i=document.createElementNS(Ae,"path");i.setAttribute("d",o),n.append(i)}return n}function pe(e,t,n,o,i,a){let d=Math.max(8,n.width-t.width-8),r=x=>Math.min(Math.max(x,8),d),l=i?[e.right-t.width,e.left]:[e.left,e.right-t.width],c=a&&ot(e,t,n,o,i,a);if(c)return c;let u=[...l,d,8].map(r),g={left:u[0],top:8,height:0};for(let x of u)for(let[f,y]of rt(e,n,Ie(o,x,t.width))){let p=Math.min(t.height,y-f),b=f>=e.bottom?f:y-p;if(p===t.height)return{left:x,top:b,height:p};p>g.height&&(g={left:x,top:b,height:p})}return g.height>=120?g:{...g,height:Math.max(g.height,0)}}function ot(e,t,n,o,i,a){let d=i?a.left-8-t.width:a.right+8;if(d<8||d+t.width>n.width-8)return null;let r=Math.max(8,Math.min(e.top,n.height-8-t.height)),l=r+t.height;return Ie(o,d,t.width).some(u=>u.top<l&&u.bottom>r)||l>n.height-8?null:{left:d,top:r,height:t.height}}var Ie=(e,t,n)=>e.filter(o=>o.left<t+n&&o.right>t&&o.bottom>o.top);function rt(e,t,n){let o=e.bottom+3,i=e.top-3,a=Math.min(t.height-8,...n.filter(r=>r.bottom>o).map(r=>r.top-3)),d=Math.max(8,...n.filter(r=>r.top<i).map(r=>r.bottom+3));return[[o,a],[d,i]]}function ue(e){return[...e.querySelectorAll('textarea, [contenteditable=""], [contenteditable="true"], [role="textbox"]')].map(n=>n.getBoundingClientRect())}var it='a[href], button, input, select, textarea, summary, [contenteditable="true"], [tabindex="0"], [role="button"], [role="link"], [role="textbox"], [role="tab"], [role="menuitem"], [role="switch"], [role="progressbar"]';function he(e,{left:t,width:n,height:o},i,a){let d=e.documentElement.clientHeight;for(let r=i;r+o<d/2;r+=12){let l={left:t,top:d-r-o,right:t+n,bottom:d-r};if(ie(e,l,a))return r}return null}var Ce=168,Te=8,st=24;function fe(e,t,n,o){let{clientWidth:i,clientHeight:a}=e.documentElement,d=ce(t.bottom+4,Math.min(t.bottom+Ce,a-n.height),Te),r=ce(Math.max(0,t.top-Ce/2),t.top-n.height-4,Te).reverse(),l=Math.min(Math.max(t.right,t.left+n.width),i)-n.width;for(let c of[...d,...r])for(let u of ce(Math.max(0,t.left),l,st))if(ie(e,{left:u,top:c,right:u+n.width,bottom:c+n.height},o))return{left:u,top:c};return null}var ce=(e,t,n)=>Array.from({length:Math.max(0,Math.floor((t-e)/n)+1)},(o,i)=>e+i*n);function ie(e,{left:t,top:n,right:o,bottom:i},a){for(let d=t;d<=o;d+=Math.max(8,(o-t)/4))for(let r=n;r<=i;r+=Math.max(8,(i-n)/2))if(e.elementsFromPoint(d,r).find(c=>!a(c))?.closest(it))return!1;return!0}var at="en-GB";var Ee=new Map;function H(e,t,n){let o=JSON.stringify([t,n]),i=Ee.get(o);return i||Ee.set(o,i=new Intl.DateTimeFormat(at,{...t,timeZone:n})),i.format(e)}var se=(e,t)=>H(e,{hour:"2-digit",minute:"2-digit",hourCycle:"h23"},t);function j(e,t){let[n,o,i]=H(e,{day:"2-digit",month:"2-digit",year:"numeric"},t).split("/").map(Number);return Date.UTC(i,o-1,n)/864e5}function me(e,t,n,o){if(Math.abs(n)<7)return H(e,{weekday:"long"},o);let i=H(e,{year:"numeric"},o)===H(t,{year:"numeric"},o);return H(e,{day:"numeric",month:"long",...i?{}:{year:"numeric"}},o)}function K(e,t,n){let o=new Date(e),i=t.getTime()-o.getTime(),a=j(t,n)-j(o,n);return i<6e4?"just now":i<36e5?`${Math.floor(i/6e4)} min`:a===0?`since ${se(o,n)}`:i<12*36e5?`${Math.floor(i/36e5)} h`:a===1?"since yesterday":`since ${me(o,t,a,n)}`}function Y(e,t,n){let o=new Date(e),i=j(t,n)-j(o,n);return i<=0?`today at ${se(o,n)}`:i===1?"yesterday":`on ${me(o,t,i,n)}`}function ge(e,t,n){let o=new Date(e),i=j(o,n)-j(t,n);return i<=0?`at ${se(o,n)}`:i===1?"tomorrow":`on ${me(o,t,i,n)}`}function G(e,t){let n=new Date(e),o=H(n,{day:"numeric",month:"long",year:"numeric"},t);return`${H(n,{weekday:"long"},t)} ${o} at ${se(n,t)}`}function we(e){let t=new Date(e);return t.setDate(t.getDate()+1),t.setHours(9,0,0,0),t.toISOString()}var be={promise:{words:"you promised",glyph:"promise",tone:"promise"},question:{words:"asks you",glyph:"question",tone:"question"},complaint:{words:"is unhappy",glyph:"complaint",tone:"complaint"},"follow-up":{words:"wrote back",glyph:"back",tone:"plain"},story:{words:"shares a story",glyph:"story",tone:"story"},praise:{words:"kind word",glyph:"heart",tone:"kind"},thanks:{words:"thanks you",glyph:"heart",tone:"kind"},mention:{words:"spoke to you",glyph:"speech",tone:"plain"},reply:{words:"spoke to you",glyph:"speech",tone:"plain"},comment:{words:"spoke to you",glyph:"speech",tone:"plain"},share:{words:"passed it on",glyph:"share",tone:"plain"},"their-news":{words:"has news",glyph:"news",tone:"story"},listening:{words:"speaks of you",glyph:"listening",tone:"plain"},"keep-in-touch":{words:"quiet lately",glyph:"listening",tone:"plain"}};function J(e){let t=new Set(e.map(o=>o.id)),n=Object.keys(be).find(o=>t.has(o));return be[n??"mention"]}var xe=e=>e.some(t=>t.id==="first-contact");function V({waitingSince:e,since:t},n){return e?t==="first-seen"?{words:`seen ${Y(e,n).replace(/^on /,"")}`,exact:`I first saw it on ${G(e)}`}:{words:K(e,n),exact:G(e)}:null}function Q(e,t){return e?e==="next-word"?"until they write":ge(e,t):"later"}var dt=new Intl.PluralRules("en",{type:"ordinal"}),lt={one:"st",two:"nd",few:"rd",other:"th"};function ye(e){return e<1?"":e===1?"First time here":`${e}${lt[dt.select(e)]} time here`}var $e=240;function Re(e,t,{host:n,anchor:o,now:i,changed:a,closed:d}){let r=s("section","card"),l=s("h2",""),c=s("p","quiet-line"),u=s("div",""),g=s("div","actions"),x=s("p","problem"),f=null;l.id="who",r.setAttribute("role","dialog"),r.setAttribute("aria-labelledby","who"),r.tabIndex=-1,r.hidden=!0,"popover"in r&&(r.popover="manual"),x.setAttribute("role","alert");let y=s("div","top",s("div","who",l,c),oe("Close (Escape)",()=>E(!0)));r.append(y,u,g,x);async function p(h,v){if(g.ariaBusy==="true")return;g.ariaBusy="true",x.textContent="";let W=await Promise.resolve().then(()=>h()).then(B=>B?.ok!==!1,()=>!1);g.ariaBusy="false",W?a(v):x.textContent="Nod did not hear that, so nothing has changed. Is it running?"}let b=()=>p(t.done,{state:"answered"}),m=()=>p(t.notForMe,{state:"dismissed"}),S=()=>p(t.undo,{state:"waiting",until:null}),k=()=>{let h=we(i());p(()=>t.snooze(h),{state:"snoozed",until:h})},C={d:b,s:k,n:m};function I(){let h=g.contains(P());if(e.withheld)g.replaceChildren();else if(e.state==="waiting")g.replaceChildren(ae("Done","Already answered, or nothing to add (d)","act first",b),ae("Snooze until tomorrow","Comes back tomorrow at nine (s)","act",k),ae("Not for me","Set it aside (n)","act",m));else{let v=s("span","",ct(e,i()));g.replaceChildren(v,ae("Undo","They wait again","act",S))}g.hidden=g.childElementCount===0,h&&(g.querySelector("button")??r).focus()}function ee(){l.replaceChildren($(e.name)),c.textContent=ye(e.timesHere),c.hidden=c.textContent==="",u.replaceChildren(...pt(e,i()),...ut(e,i())),I()}let P=()=>r.getRootNode().activeElement??null,U=()=>f!==null;function D(){let h=o.getBoundingClientRect(),v={width:document.documentElement.clientWidth,height:document.documentElement.clientHeight};if(!n.isConnected||h.bottom<0||h.top>v.height)return E(!0);r.style.maxHeight="";let W={width:r.offsetWidth,height:r.offsetHeight},B=n.closest("article, [role=article]"),Ze=getComputedStyle(n).direction==="rtl",le=pe(h,W,v,ue(document),Ze,B?B.getBoundingClientRect():null);r.style.left=`${le.left}px`,r.style.top=`${le.top}px`,r.style.maxHeight=`${le.height}px`}function te(){if(f)return;f=new AbortController,ee(),r.hidden=!1,r.showPopover?.(),D(),r.focus({preventScroll:!0});let h={signal:f.signal,capture:!0};window.addEventListener("keydown",X,h),window.addEventListener("pointerdown",v=>w(v)&&E(!1),h),window.addEventListener("focusin",v=>w(v)&&E(!1),h),window.addEventListener("scroll",v=>w(v)&&D(),{...h,passive:!0}),window.addEventListener("resize",D,h)}let w=h=>!h.composedPath().includes(n);function X(h){let v=P(),W=r.contains(v);if(h.key==="Escape"&&(v||document.activeElement===document.body))return h.stopImmediatePropagation(),h.preventDefault(),E(!0);let B=C[h.key?.toLowerCase()];!W||!B||h.ctrlKey||h.metaKey||h.altKey||(h.stopImmediatePropagation(),h.preventDefault(),e.state==="waiting"&&!e.withheld&&!h.repeat&&B())}function E(h){if(!f)return;f.abort(),f=null;let v=r.contains(P())||document.activeElement===document.body;r.isConnected&&r.hidePopover?.(),r.hidden=!0,x.textContent="",h&&v&&o.isConnected&&o.focus({preventScroll:!0}),d()}return{node:r,open:te,close:E,isOpen:U,update(h){e=h,f&&(ee(),D())}}}function ae(e,t,n,o){let i=L(e,n,o);return i.title=t,i}function ct(e,t){return e.state==="answered"?"Answered.":e.state==="snoozed"?`Back ${Q(e.until,t)}.`.replace("Back until they write","Rests until they write"):"Set aside."}function pt(e,t){if(e.withheld==="replies-hidden")return[s("p","wait","The page hides replies here. You may have answered among them, so nobody is said to wait.")];if(e.withheld)return[s("p","wait","The page does not show when this was written. It may be old.")];let n=s("ul","reasons");for(let d of e.reasons.filter(({id:r})=>r!=="first-contact"||e.reasons.length===1)){let{glyph:r,tone:l}=J([d]),c=s("span","dot",z(N[r],16));c.dataset.tone=l;let u=s("bdi","",q(d.text,$e));u.dir="auto",n.append(s("li","",c,u))}let o=e.state==="waiting"?V(e,t):null;if(!o||!e.waitingSince)return[n];let i=e.needs==="words"?"Needs words from you.":"A like is enough.";if(e.since==="first-seen")return[n,s("p","wait",`${o.exact}: the page shows no time. ${i}`)];let a=o.words==="just now"?"Just now":`Waits ${o.words}`;return[n,s("p","wait",F(e.waitingSince,a,o.exact),`. ${i}`)]}function ut(e,t){let n=s("dl","last"),o=(i,a)=>{if(!a||!a.text&&!a.about)return;let d=a.at?F(a.at,Y(a.at,t),G(a.at)):"at a time I did not see",r=a.about?` about ${R(q(a.about,60))}`:"";n.append(s("dt","",i==="You"?"You":$(i)," ",d,r)),a.text&&n.append(s("dd","",re(q(a.text,$e))))};return o(e.name,e.lastIn),o("You",e.lastOut),n.childElementCount>0?[n]:[]}var qe=`/* The pill after an author's name: 20 px high in a 24 px target, and no taller than the site's own line. */

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
`;var Le=`/* What every part of the overlay starts from. The page's own rules lose to these (!important inside :host wins). */

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
`;var He=`/* The design tokens: once, for the overlay, the popup and the welcome page.
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
`;var Ge=new Map;function gt(e){let t=Ge.get(e);return t||(t=new CSSStyleSheet,t.replaceSync(e),Ge.set(e,t)),t}var wt=["click","dblclick","auxclick","mousedown","mouseup","pointerdown","pointerup","touchstart","touchend","keydown","keypress","keyup","copy"];function O(e,t,{debug:n=!1,theme:o="light"}){let i=document.createElement(e);i.setAttribute("data-nod","");let a=i.attachShadow({mode:n?"open":"closed"});a.adoptedStyleSheets=[He,Le,...t].map(gt);let d=null,r=document.createElement(e);r.dir="ltr",r.lang="en",r.dataset.theme=o,a.append(r);for(let l of wt)i.addEventListener(l,c=>c.stopPropagation());return{host:i,root:r,setTheme(l){r.dataset.theme!==l&&(r.dataset.theme=l)},style(l){d||(a.adoptedStyleSheets=[...a.adoptedStyleSheets,d=new CSSStyleSheet]),d.replaceSync(l)}}}function ke(e,t,n){let o=n.now??(()=>new Date),{host:i,root:a,setTheme:d}=O("span",[qe,Ne],n),r=s("button","chip"),l=s("span","unseen"),c=null,u=null,g="",x=e.state==="waiting"||e.state==="snoozed";r.type="button",r.setAttribute("aria-haspopup","dialog"),r.setAttribute("aria-expanded","false"),l.setAttribute("role","status"),a.append(r,l);let f=m=>{m.state==="waiting"&&(u=null),b({...e,...m})},y=()=>r.setAttribute("aria-expanded","false");r.addEventListener("click",()=>{if(c?.isOpen())return c.close(!0);c||(c=Re(e,t,{host:i,anchor:r,now:o,changed:f,closed:y}),r.after(c.node)),c.open(),r.setAttribute("aria-expanded","true"),t.open?.()});function p(){let m=u!==null?bt(u):xt(e,o());i.hidden=!m||e.state==="dismissed"&&!x;let S=JSON.stringify([m?.key,u]);!m||S===g||(g=S,r.classList.toggle("quiet",m.quiet),r.replaceChildren(...m.nodes()))}function b(m){(m.state==="waiting"||m.state==="snoozed")&&(x=!0),m.state!=="answered"&&(u=null),e=m,p(),c?.update(e)}return p(),{host:i,update:b,setTheme:d,heard(m){u=m||e.name,e={...e,state:"answered"},p(),l.textContent=`${R(u)} has been heard.`,c?.update(e)},remove(){c?.close(!1),i.remove()}}}function bt(e){return{key:["heard",e],quiet:!0,nodes:()=>[s("span","dot head nods",z(N.head,16)),s("span","label",s("span","what",$(e)," has been heard."))]}}function xt(e,t){if(e.state==="spam")return null;if(e.withheld)return yt(e);if(e.state==="snoozed")return Z(e,"later",Q(e.until,t));if(e.state==="answered")return Z(e,"tick","answered");if(e.state==="dismissed")return Z(e,"ring","set aside");let{words:n,glyph:o,tone:i}=J(e.reasons),a=xe(e.reasons)?"first time":"",d=V(e,t),r=()=>{let l=s("span","dot",z(N[o],14));l.dataset.tone=i;let c=s("span","label",Oe(e.name),s("span","what",n));if(a&&c.append(" ",s("span","first",a)),d&&e.waitingSince){let u=F(e.waitingSince,d.words,d.exact);u.className="when",c.append(" ",u)}return[l,c]};return{key:[e.name,n,a,d?.words??"",d?.exact??""],quiet:!1,nodes:r}}function yt(e){return e.withheld==="replies-hidden"?Z(e,"ring","replies hidden: you may have answered"):e.withheld==="age-unknown"?Z(e,"ring","I cannot see its date"):null}function Z(e,t,n){let o=()=>{let i=s("span","dot",z(N[t],14));i.dataset.tone="open";let a=s("span","label",Oe(e.name),s("span","what",n));return a.title=n,[i,a]};return{key:[e.name,t,n],quiet:!0,nodes:o}}var Oe=e=>s("span","unseen",$(e)," ");var Pe=`/* The line at the page's edge: small, in the corner that both sites leave free, a dot when folded. */

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
`;var vt={at:"times",author:"names",name:"names",handle:"handles",text:"words",id:"links",url:"links",in_reply_to:"who answers whom",thread:"who answers whom",posts:"posts",replies:"replies",comments:"comments",viewer:"which account is yours"},St=new Intl.ListFormat("en",{type:"conjunction"});function ve(e,t,n){let o=e.site??"The site",i=(d,r={})=>({main:d,command:null,more:[],tone:"calm",answers:[],...r}),a=(d,r={})=>i(d,{tone:"limit",...r});switch(e.state){case"reading":return i(`Reading: ${e.read??0} of ${De(e.seen??0)}.`);case"read":return Mt(e,o,t,n,i);case"broken":return a(`${o} changed its page: I cannot read it${We(e.since,t,n)}.`,{more:["Nobody is forgotten: what was read before stays."]});case"logged-out":return a(`You are logged out of ${o}: I cannot tell what is for you.`);case"unsupported":return i("I do not read this kind of page.");case"not-running":return a("Nod is not running. Start it:",{command:"nod run"});case"not-paired":return a("Nod is not connected yet. Open its button in the toolbar.");case"account":return i(`Is this you: ${zt(e.account)}?`,{tone:"waiting",answers:[{id:"yes",label:"Yes"},{id:"notMe",label:"Not me"}]});case"paused":return i(`Nod is paused on ${o}.`,{answers:[{id:"readAgain",label:"Read again"}]});case"left-out":return i("This page is left out.",{answers:[{id:"readAgain",label:"Read it again"}]});case"refresh":return a("Nod was updated.",{answers:[{id:"refresh",label:"Refresh this page"}]})}}function Mt({seen:e=0,read:t=0,waiting:n=0,missing:o=[],hidden:i=!1,since:a=null},d,r,l,c){let u=n===1?"1 person waits":`${n} people wait`,g=n>0?`${u} on this page.`:"Nobody waits on this page.",x=[],f=[...new Set(o.map(p=>vt[p]??p))];f.length>0&&x.push(`${d} changed its page: I cannot see ${St.format(f)}${We(a,r,l)}.`),x.push(t<e?`Read ${t} of ${De(e)}.`:`Read ${t===1?"the 1 post":`all ${t} posts`} on it.`),i&&x.push("More replies are hidden; I see only what is shown."),n===0&&x.push("I do not read messages.");let y=f.length>0||t<e;return c(g,{more:x,tone:y?"limit":n>0?"waiting":"calm"})}var De=e=>e===1?"1 post":`${e} posts`;function We(e,t,n){let o=e?K(e,t,n):"";return!o||o==="just now"?"":o.startsWith("since")?` ${o}`:` for ${o}`}function zt(e){return e?.handle?`@${R(e.handle)}`:R(e?.name)}var Be=12,Nt={calm:"head",waiting:"said",limit:"struck"},Fe=2e3,At=1100;function Se(e,t,n){let o=n.now??(()=>new Date),{host:i,root:a,setTheme:d,style:r}=O("div",[Pe],n),l=L("","mark",I),c=s("div","said"),u=s("div","answers"),g=s("div",""),x=s("div","line",l,c),f=new AbortController,y=e.folded??null,p=!1,b="",m=-1/0;g.setAttribute("role","status"),c.id="said",c.append(g,u),l.setAttribute("aria-controls","said"),a.append(x),window.addEventListener("resize",C,{signal:f.signal,passive:!0});let S=w=>w===i,k=()=>y??(p||innerWidth<At&&e.state!=="account");function C(){m=-1/0,U()}function I(){y=!k(),m=-1/0,U(),t.fold?.(y)}function ee(){let w=ve(e,o()),X=JSON.stringify(w);if(X===b)return;b=X,w.answers.length!==u.childElementCount&&(m=-1/0),g.ariaLive=e.state==="reading"?"off":"polite";let E=s("p","main",w.main);w.command&&E.append(" ",s("code","",w.command)),g.replaceChildren(E,...w.more.map(h=>s("p","",h))),u.replaceChildren(...w.answers.map(({id:h,label:v},W)=>L(v,W===0?"act first":"act",()=>t[h]?.()))),u.hidden=w.answers.length===0,l.dataset.tone=w.tone,l.replaceChildren(z(N[Nt[w.tone]],16)),l.title=w.main}function P(){let w=k();x.classList.toggle("folded",w),c.className=w?"said unseen":"said";for(let X of u.querySelectorAll("button"))X.tabIndex=w?-1:0;l.setAttribute("aria-expanded",String(!w)),l.setAttribute("aria-label",w?`Nod: ${l.title} Unfold`:"Nod: fold to a dot")}function U(){ee(),P();let w=performance.now()-m;w===1/0||w>Fe&&!ie(document,i.getBoundingClientRect(),S)?te():w>Fe&&(m=performance.now())}function D(){return he(document,i.getBoundingClientRect(),Be,S)}function te(){if(!i.isConnected||i.offsetParent)return;m=performance.now(),p=!1,P();let w=D();w===null&&!k()&&(p=!0,P(),w=D()),r(`:host { inset-block-end: ${w??Be}px !important }`)}return U(),requestAnimationFrame(te),{host:i,setTheme:d,update(w){e=w,U()},remove(){f.abort(),i.remove()}}}var Ye=`/* The card of the first nod: one person's words, large, over the margin that both sites keep at the end of the line. */

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
`;var Tt=90,It=280;function Me(e,t,n){let o=n.now??(()=>new Date),{host:i,root:a,setTheme:d}=O("div",[Ye],n),r=s("section","greeting"),l=s("p","unseen");r.setAttribute("aria-label","From Nod"),l.setAttribute("role","status"),a.append(r,l),r.addEventListener("keydown",f=>f.key==="Escape"&&t.close());let c=()=>oe("Close",()=>t.close());function u({name:f,words:y,at:p}){let b=p?F(p,Y(p,o()),G(p)):"",m=s("blockquote",y.length>Tt?"long":"",re(q(y,It))),S=s("p","",$(f)," wrote",b?" ":"",b,":");r.replaceChildren(s("div","top",S,c()),m,s("p","","I have not seen an answer from you.")),t.show&&r.append(s("div","answers",L("Show the post","act first",t.show)))}function g(){let f=(e.links??[]).filter(({url:b})=>b.startsWith("https://")),y=f.length>0?"Nobody on this page waits. Next: your replies.":"Nobody on this page waits.";r.replaceChildren(s("div","top",s("p","nobody",y),c()));let p=s("ul","next");for(let{label:b,url:m}of f){let S=s("a","",b);S.href=m,p.append(s("li","",S))}f.length>0&&r.append(p)}function x(){e.person?u(e.person):g()}return x(),{host:i,setTheme:d,update(f){e=f,x()},heard(f){let y=s("span","",$(f)," has been heard.");r.replaceChildren(s("div","top",s("div","heard",z(N.head,32),y),c())),l.textContent=y.textContent},remove(){i.remove()}}}var Ue=`/* Three words beside the box in which the user writes: an open ring is an offer, a filled one is there. */

:host {
  display: block !important;
  position: fixed !important;
  z-index: 9999 !important; /* Facebook's and X's boxes also stand in dialogs */
  inset-block-start: 0 !important;
  inset-inline-start: 0 !important;
  pointer-events: none !important; /* nothing here is to be pressed: what lies around it stays the site's */
}

.panel {
  inline-size: max-content;
  max-inline-size: min(360px, calc(100vw - 24px));
  padding-inline: 8px;
  border-radius: 12px;
  color: var(--nod-quiet);
  background: var(--nod-surface);
}
.ticks {
  display: flex;
  align-items: center;
  gap: 12px;
  min-block-size: 24px;
  white-space: nowrap;
}
.remark {
  margin: 0;
  padding-block: 0 4px;
  color: var(--nod-text);
  overflow-wrap: anywhere;
}
.tick {
  display: inline-flex;
  align-items: center;
  gap: 4px;
  transition: color var(--nod-move);
}
.tick svg {
  fill: none;
  stroke: currentColor;
  stroke-linecap: round;
  stroke-linejoin: round;
}
.tick[data-done] {
  color: var(--nod-accent);
}

@media (forced-colors: active) {
  .panel {
    border: 1px solid CanvasText;
  }
}
`;var $t=[["name","Name"],["point","Their point"],["answered","Answered"]],Rt="I cannot see whom this answers.";function ze(e,t){let{host:n,root:o,setTheme:i,style:a}=O("div",[Ue],t),d=s("div","ticks"),r=s("p","remark"),l=s("div","panel",d,r),c=s("span","unseen"),u={},g="";d.setAttribute("role","group"),d.setAttribute("aria-label","What your answer holds"),c.setAttribute("role","status"),o.append(l,c),n.hidden=!0;function x(p){let b=$t.filter(([k])=>p[k]!==void 0);d.replaceChildren(...b.map(([k,C])=>{let I=s("span","tick",z(N[p[k]?"tick":"ring"],14),C);return I.append(s("span","unseen",p[k]?": there":": not yet")),p[k]&&(I.dataset.done=""),I}),...b.length===0&&!p.remark?[s("span","tick",Rt)]:[]),d.hidden=d.childElementCount===0,r.textContent=p.remark??"",r.hidden=!p.remark;let m=b.filter(([k])=>p[k]&&!u[k]).map(([,k])=>k),S=m.length>0?[`${m.join(", ")}: there`]:[];p.remark&&p.remark!==u.remark&&S.push(p.remark),S.length>0&&(c.textContent=S.join(". ")),u=p,g=""}function f(p){let b=p.getBoundingClientRect(),m=[b.left,b.top,b.right,b.bottom,d.childElementCount,u.remark].join();if(m===g)return;n.hidden=!1;let{width:S,height:k}=l.getBoundingClientRect(),C=fe(document,b,{width:S,height:k},I=>I===n);n.hidden=C===null,C&&y(C.left,C.top),g=m}function y(p,b){n.hidden=!1,a(`:host { transform: translate(${p}px, ${b}px) !important }`)}return x(e),{host:n,setTheme:i,update:x,standBy:f,standIn:y,remove:()=>n.remove()}}var Xe="2026-11-22T14:10:00Z",qt={postKey:null,reasons:[],waitingSince:null,since:"posted",needs:"nod",state:"waiting",withheld:null,timesHere:0,lastIn:null,lastOut:null},A=(e,t)=>({...qt,name:e,...t}),T=(e,t)=>({id:e,text:t}),de=A("Joe Smith",{reasons:[T("question","Joe asks: When does the coupon expire?")],waitingSince:"2026-11-22T11:10:00Z",needs:"words",timesHere:3,lastIn:{at:"2026-11-10T09:00:00Z",text:"Is there still a teal one?",about:null},lastOut:{at:"2026-11-10T12:00:00Z",text:"Two left, and one is yours if you like.",about:"the teal mug"}}),je=[{says:"question",words:"When does the coupon expire?",model:de},{says:"kind word, first time",words:"Your fox hangs over my daughter’s bed.",model:A("Maya",{reasons:[T("praise","Maya says: Your fox hangs over my daughter’s bed."),T("first-contact","")],waitingSince:"2026-11-17T09:30:00Z",timesHere:1})},{says:"thanks",words:"شكرا على كل شيء",model:A("دانا",{reasons:[T("thanks","شكرا على كل شيء")],waitingSince:"2026-11-03T09:30:00Z"})},{says:"unhappy",words:"The parcel came open and the teal bag is missing.",model:A("Sam",{reasons:[T("complaint","Sam is unhappy: the teal bag is missing.")],waitingSince:"2026-11-22T13:40:00Z",needs:"words"})},{says:"story; only the day of the first sight is known",words:"Your drawing was on our old dog’s basket.",model:A("Lee",{reasons:[T("story","Lee tells of their dog.")],waitingSince:"2026-11-20T09:30:00Z",since:"first-seen",needs:"words"})},{says:"promise",words:"Did you find out?",model:A("Ana Silva",{reasons:[T("promise","You promised: I’ll check and let you know.")],waitingSince:"2026-11-21T09:30:00Z",needs:"words"})},{says:"spoke to you",words:"@you good morning",model:A("Kim",{reasons:[T("mention","Kim spoke to you.")],waitingSince:"2026-11-22T14:09:40Z"})},{says:"wrote back",words:"And in blue?",model:A("Noor",{reasons:[T("follow-up","Noor wrote back: And in blue?")],waitingSince:"2026-11-22T13:10:00Z",needs:"words"})},{says:"passed it on",words:"Everybody should see this.",model:A("Ed",{reasons:[T("share","Ed passed your fox on.")],waitingSince:"2025-11-22T13:10:00Z"})},{says:"snoozed",words:"When does the shop open?",model:{...de,name:"Bo",state:"snoozed",until:"2026-11-23T09:00:00Z"}},{says:"answered",words:"Is it dishwasher proof?",model:{...de,name:"Uli",state:"answered"}},{says:"heard",words:"Your fox hangs over my daughter’s bed.",model:{...de,name:"Maya"},heard:"Maya"},{says:"replies hidden",words:"Which size is it?",model:A("Ines",{withheld:"replies-hidden"})},{says:"no date shown",words:"Which size is it?",model:A("Tom",{withheld:"age-unknown"})}],_e=[{says:"reading",model:{state:"reading",site:"X",seen:37,read:12}},{says:"nobody waits",model:{state:"read",site:"X",seen:37,read:37,waiting:0}},{says:"people wait",model:{state:"read",site:"X",seen:37,read:37,waiting:3}},{says:"as a dot",model:{state:"read",site:"X",seen:37,read:37,waiting:3,folded:!0}},{says:"cannot read a field",model:{state:"read",site:"X",seen:37,read:37,waiting:1,missing:["at"],since:"2026-11-22T12:10:00Z"}},{says:"hidden replies",model:{state:"read",site:"X",seen:37,read:34,waiting:0,hidden:!0}},{says:"cannot read",model:{state:"broken",site:"X",since:"2026-11-22T12:10:00Z"}},{says:"logged out",model:{state:"logged-out",site:"X"}},{says:"not running",model:{state:"not-running"}},{says:"not paired",model:{state:"not-paired"}},{says:"whose account",model:{state:"account",account:{handle:"teal_fox"}}},{says:"paused",model:{state:"paused",site:"X"}},{says:"left out",model:{state:"left-out"}},{says:"after an update",model:{state:"refresh"}},{says:"a page of another kind",model:{state:"unsupported"}}],Ke=[{says:"the first nod",height:300,model:{person:{name:"Maya",words:"Your fox hangs over my daughter’s bed.",at:"2026-11-17T09:30:00Z"}}},{says:"many words",height:400,model:{person:{name:"Noor",words:"I bought the mug for my father, who drank his tea from the same chipped cup for thirty years, and he has now put the old cup on the shelf beside the photographs.",at:null}}},{says:"heard",height:160,heard:"Maya",model:{person:{name:"Maya",words:"",at:null}}},{says:"nobody waits",height:200,model:{person:null,links:[{label:"Your mentions",url:"https://x.com/notifications/mentions"}]}}],Je=[{says:"nothing yet",model:{name:!1,point:!1,answered:!1}},{says:"by name",model:{name:!0,point:!1,answered:!1}},{says:"all three",model:{name:!0,point:!0,answered:!0}},{says:"they asked nothing",model:{name:!0,point:!1}},{says:"a remark",model:{name:!0,point:!1,remark:"Almost what you wrote to Ana and 3 others."}},{says:"whom it answers is not seen",model:{}}];var Lt=[{title:"X, light",theme:"light",look:"x"},{title:"X, dim",theme:"dim",look:"x"},{title:"X, black",theme:"dark",look:"x"},{title:"Facebook, light",theme:"light",look:"facebook"},{title:"Facebook, dark",theme:"dark",look:"facebook"}],_=()=>({}),Ht={done:_,snooze:_,notForMe:_,undo:_},Qe=()=>new Date(Xe);function M(e,t,...n){let o=document.createElement(e);return o.className=t,o.append(...n),o}function Gt({theme:e},{says:t,words:n,model:o,heard:i}){let a=ke(o,Ht,{debug:!0,theme:e,now:Qe});i&&a.heard(i);let d=M("span","author",o.name);d.dir="auto";let r=M("div","line",d,a.host),l=M("div","text",n);l.dir="auto";let c=M("article","post",M("div","face"),M("div","body",r,l));return c.title=t,c}function Ve(e,t,n){let o=M("div","corner",t.host);return o.style.height=`${n}px`,M("figure","",o,M("figcaption","",e))}function Ot(e,t,n){let o=ze(t,n),i=M("div","writing","Thank you for asking"),a=M("div","corner",i,o.host);return a.style.height="88px",requestAnimationFrame(()=>o.standIn(8,36)),M("figure","",a,M("figcaption","",e))}for(let e of Lt){let t=M("section",`site ${e.look} ${e.theme}`,M("h2","",e.title));if(t.append(M("div","feed",...je.map(n=>Gt(e,n)))),e.look==="x"){let n={debug:!0,theme:e.theme,now:Qe},o=_e.map(({says:d,model:r})=>Ve(d,Se({folded:!1,...r},{},n),132)),i=Ke.map(({says:d,model:r,heard:l,height:c})=>{let u=Me(r,{close:_,show:r.person?_:void 0},n);return l&&u.heard(l),Ve(d,u,c)}),a=Je.map(({says:d,model:r})=>Ot(d,r,n));t.append(M("div","corners",...o,...i,...a))}document.body.append(t)}})();
