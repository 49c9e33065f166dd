(() => {
'use strict';
const root=document.documentElement;
const one=(selector,from=document)=> from.querySelector(selector);
const all=(selector,from=document)=>[...from.querySelectorAll(selector)];
function on(target,names,act,options){
for(const name of names.split(' '))target.addEventListener(name,act,options);
}
function afterPause(act,milliseconds){
let timer;
return()=>{
clearTimeout(timer);
timer=setTimeout(act,milliseconds);
};
}
function offer(tool,isWanted){
tool.hidden=!isWanted;
tool.classList.toggle('is-off',!isWanted);
}
const copyOf=(selector)=> one(selector).content.firstElementChild.cloneNode(true);
function addOption(select,value,label){
const choice=document.createElement('option');
choice.value=value;
choice.textContent=label;
select.append(choice);
return choice;
}
const fold=(text)=> text.normalize('NFKD').replace(/[\u0300-\u036f]/g,'').toLowerCase();
function fill(pattern,values){
return(pattern||'').replace(/\{(\w+)\}/g,(hole,name)=> Object.hasOwn(values,name)?values[name]:hole);
}
function tally(names){
const found=new Map();
for(const name of names)if(name)found.set(name,(found.get(name)||0)+ 1);
return[...found].sort(([a],[b])=>(a < b?-1:1));
}
const letterOrder=(a,b)=> a.length - b.length||(a < b?-1:1);
const siteKey=(toRoot,address)=> `dossier${new URL(toRoot || '.', address).pathname}`;
const site=siteKey(root.dataset.root,location.href);
function keep(key,value){
try{
if(value===null)localStorage.removeItem(site + key);
else localStorage.setItem(site + key,value);
}catch{}
}
function kept(key){
try{
return localStorage.getItem(site + key);
}catch{
return null;
}
}
const notice=one('#notice');
let timer;
const words=notice?notice.dataset:{};
function say(text,milliseconds=4000){
if(!notice)return;
clearTimeout(timer);
notice.textContent=text;
timer=setTimeout(()=>{notice.textContent='';},milliseconds);
}
function sayWithLink(text,label,href,act){
if(!notice)return;
say(`${text} `,10000);
const link=document.createElement('a');
link.href=href;
link.textContent=label;
link.addEventListener('click',(event)=>{
event.preventDefault();
notice.textContent='';
act();
});
notice.append(link);
}
const shownOf=(n,total)=> fill(words.shown,{n,total});
function recount(selector,boxes,items){
for(const count of all(selector)){
count.dataset.all??=count.textContent;
const own=all(items,count.closest(boxes));
const shown=own.filter((item)=> !item.hidden).length;
count.textContent=shown===own.length?count.dataset.all:shownOf(shown,own.length);
}
}
const touch=matchMedia('(hover: none)');
const narrow=matchMedia('(max-width: 47.99rem)');
const wide=matchMedia('(min-width: 74rem)');
const mostInMargin=200;
const hasFewNotes=all('.article .note').length <=mostInMargin;
const isTouch=()=> touch.matches;
const showsSheets=()=> touch.matches||narrow.matches;
const showsNotesInMargin=()=> wide.matches&&hasFewNotes;
const text=one('#text');
const stops=text?all('a.annotation, .outer-marker',text):[];
const spanOf=(stop)=>(stop.dataset.for?document.getElementById(stop.dataset.for):stop);
const hrefOf=(stop)=> stop.getAttribute('href')||stop.dataset.link||'';
function stopOf(element){
if(!text||!element?.closest)return null;
const stop=element.closest('#text a.annotation, #text .annotation-outer, #text .outer-marker');
return stop?.matches('.annotation-outer')?one(`[data-for="${stop.id}"]`,text):stop;
}
const isVisible=(stop)=> stop.hasAttribute('href')&&!stop.hidden;
const visibleStops=()=> stops.filter(isVisible);
let isMoving=false;
const isQuiet=()=> isMoving;
function focusQuietly(element,options={preventScroll:true}){
isMoving=true;
element?.focus?.(options);
isMoving=false;
}
const entities=new Map(all('a.entity-link').map((link)=>[link.getAttribute('href'),link]));
const entries=new Map();
for(const item of all('.annotation-list > li')){
const link=one('a',item);
if(link)entries.set(link.hash.slice(1),item);
}
function put(box,name,content){
const place=one(`[data-fill=${name}]`,box);
const row=place.closest('dl > div')||place;
place.replaceChildren(...(content?[content]:[]));
row.hidden=!place.textContent;
}
function setLink(box,name,href){
const link=one(`[data-action=${name}]`,box);
link.hidden=!href;
if(href)link.setAttribute('href',href);
}
function copyOfNote(id){
const note=one(`#${CSS.escape(id)} .note-text`);
if(!note)return null;
const copy=document.createDocumentFragment();
copy.append(...[...note.childNodes].map((node)=> node.cloneNode(true)));
for(const element of all('[id]',copy))element.removeAttribute('id');
return copy;
}
function gradeText(reliability,credibility){
const second=credibility.words===reliability.words?'':`, ${credibility.words}`;
return `${reliability.code} ${credibility.code}: ${reliability.words}${second}`;
}
function gradeOfSource(){
const marks=[one('#reliability'),one('#credibility')];
if(!marks.every(Boolean))return '';
const[reliability,credibility]=marks.map((mark)=>(
{code:mark.textContent,words:mark.nextSibling?.textContent.trim()??''}));
return gradeText(reliability,credibility);
}
function wordsAround(span){
const around=[];
let outer=span.parentElement.closest('.annotation-outer');
while(outer){
around.push(outer.textContent);
outer=outer.parentElement.closest('.annotation-outer');
}
return around.join(' · ');
}
function describe(box,stop,withNote){
const span=spanOf(stop);
const{kind,status,value,note}=span.dataset;
const entity=entities.get(hrefOf(stop));
const entry=entries.get(span.id);
const inEntry=(selector)=>(entry?one(selector,entry):null);
const entryLink=inEntry('small a');
const name=(entryLink||entity)?.textContent??(stop.getAttribute('aria-label')||span.textContent);
box.dataset.kind=kind;
one('.kind-mark',box).dataset.kind=kind;
box.setAttribute('aria-label',name);
put(box,'kind',entryLink?entryLink.parentElement.firstChild.textContent.replace(/[\s:]+$/,''):kind);
put(box,'name',name);
put(box,'value',value||inEntry('.value')?.textContent);
put(box,'gloss',entity?.dataset.gloss);
put(box,'note',note&&withNote?copyOfNote(note):null);
put(box,'status',inEntry('.status')?.textContent??status);
one('[data-fill=status]',box).dataset.status=status;
put(box,'grade',gradeOfSource());
put(box,'totals',entity?.dataset.totals);
put(box,'inside',wordsAround(span));
setLink(box,'page',hrefOf(stop));
setLink(box,'passage',inEntry('.go:not(.external)')?.getAttribute('href'));
setLink(box,'original',inEntry('.go.external')?.getAttribute('href'));
}
const mostPins=4;
const pins=[];
let tray=null;
const trayHeight=()=>(tray&&!tray.hidden?tray.offsetHeight:0);
const isPinned=(id)=> pins.some((pin)=> pin.dataset.for===id);
function makeRoom(){
root.style.setProperty('--tray',`${trayHeight()}px`);
}
function makePin(stop){
const item=document.createElement('li');
const box=copyOf('#card-template');
const button=copyOf('#unpin-template');
item.dataset.for=spanOf(stop).id;
describe(box,stop,true);
for(const name of['id','popover','role','tabindex','aria-label'])box.removeAttribute(name);
for(const other of all('button',box))other.remove();
on(button,'click',()=> unpin(item));
one('[data-action=passage]',box).parentElement.append(button);
item.append(box);
return item;
}
function pin(stop){
if(pins.length===mostPins){
say(words.trayFull);
return false;
}
if(!tray){
tray=copyOf('#tray-template');
document.body.append(tray);
}
const item=makePin(stop);
one('ol',tray).append(item);
pins.push(item);
tray.hidden=false;
makeRoom();
say(words.pinned);
return true;
}
function unpin(item){
const index=pins.indexOf(item);
const hadFocus=item.contains(document.activeElement);
pins.splice(index,1);
item.remove();
tray.hidden=!pins.length;
makeRoom();
if(hadFocus){
const next=pins[Math.min(index,pins.length - 1)];
focusQuietly(next?one('[data-action=unpin]',next):document.getElementById(item.dataset.for));
}
say(words.unpinned);
}
function unpinLast(){
if(!pins.length)return false;
unpin(pins[pins.length - 1]);
return true;
}
const cardGap=8;
const highest=.7;
const lowest=80;
function edgesOf(lines){
return{
top:Math.min(...lines.map((line)=> line.top)),
bottom:Math.max(...lines.map((line)=> line.bottom)),
};
}
function chooseSide(phrase,wanted,view){
const limit=view.height * highest;
const above=phrase.top - 2 * cardGap;
const below=view.floor - phrase.bottom - 2 * cardGap;
const isUnder=below >=Math.min(wanted,limit)||below >=above;
return{isUnder,maxHeight:Math.max(lowest,Math.min(limit,isUnder?below:above))};
}
function cornerOf(lines,isUnder,card,viewWidth,isRightToLeft){
const{top,bottom}=edgesOf(lines);
const near=lines[isUnder?lines.length - 1:0];
const left=isRightToLeft?near.right - card.width:near.left;
return{
top:isUnder?bottom + cardGap:top - cardGap - card.height,
left:Math.max(cardGap,Math.min(left,viewWidth - card.width - cardGap)),
};
}
const card=one('#card-template')&&text&&stops.length?copyOf('#card-template'):null;
let opener=null;
let isSheet=false;
let openTimer;
let closeTimer;
let moved=null;
const cardHasFocus=()=> card.contains(document.activeElement);
function stay(){
clearTimeout(openTimer);
clearTimeout(closeTimer);
}
function showSoon(stop){
stay();
if(stop !==opener)openTimer=setTimeout(()=> show(stop),250);
}
function hideSoon(){
stay();
closeTimer=setTimeout(hide,250);
}
function place(){
if(!opener||isSheet)return;
const lines=[...spanOf(opener).getClientRects()];
if(!lines.length)return;
const phrase=edgesOf(lines);
if(phrase.bottom < 0||phrase.top > innerHeight){
hide();
return;
}
card.style.maxHeight='';
const view={height:innerHeight,floor:innerHeight - trayHeight()};
const{isUnder,maxHeight}=chooseSide(phrase,card.scrollHeight + 8,view);
card.style.maxHeight=`${maxHeight}px`;
const size={width:card.offsetWidth,height:card.offsetHeight};
const isRightToLeft=getComputedStyle(card).direction==='rtl';
const corner=cornerOf(lines,isUnder,size,root.clientWidth,isRightToLeft);
card.style.top=`${corner.top}px`;
card.style.left=`${corner.left}px`;
}
function setShown(isShown){
if(!card.showPopover)card.hidden=!isShown;
else if(card.matches(':popover-open')!==isShown)card.togglePopover(isShown);
}
function setLit(stop,isLit){
const span=spanOf(stop);
span.classList.toggle('is-open',isLit);
if(span.dataset.note)document.getElementById(span.dataset.note)?.classList.toggle('is-lit',isLit);
}
const isSheetInHistory=()=> Boolean(history.state?.dossierCard);
function makeRoomForSheet(stop){
try{
if(!isSheetInHistory())history.pushState({dossierCard:true},'');
}catch{}
const before=scrollY;
const over=spanOf(stop).getBoundingClientRect().bottom -(innerHeight - card.offsetHeight - 16);
if(over > 0)scrollBy({top:over,behavior:'instant'});
moved={before,after:scrollY};
}
function show(stop,byTap=false){
stay();
if(!card||!isVisible(stop)||opener===stop)return;
close();
opener=stop;
isSheet=showsSheets();
describe(card,stop,isSheet||!showsNotesInMargin());
one('[data-action=pin]',card).hidden=isSheet||isPinned(spanOf(stop).id);
card.classList.toggle('is-sheet',isSheet);
card.removeAttribute('style');
setShown(true);
card.scrollTop=0;
setLit(stop,true);
moved=null;
if(!isSheet){
place();
}else if(byTap){
makeRoomForSheet(stop);
focusQuietly(card);
}
}
function close(){
stay();
if(!opener)return;
const stop=opener;
opener=null;
setLit(stop,false);
setShown(false);
}
function hide(){
if(!opener){
stay();
return;
}
putBack();
try{
if(isSheetInHistory()){
history.scrollRestoration='manual';
history.back();
}
}catch{}
}
function hideAfterBack(){
if(opener)putBack();
setTimeout(()=>{
try{
history.scrollRestoration='auto';
}catch{}
},100);
}
function putBack(){
const stop=opener;
const hadFocus=cardHasFocus();
close();
if(hadFocus)focusQuietly(stop);
if(moved&&Math.abs(scrollY - moved.after)< 4)scrollTo({top:moved.before,behavior:'instant'});
}
function startCard(){
if(!card.showPopover)card.hidden=true;
document.body.append(card);
addEventListener('scroll',place,{passive:true});
addEventListener('resize',()=>{
if(opener&&isSheet !==showsSheets())hide();
else place();
});
addEventListener('popstate',hideAfterBack);
try{
if(isSheetInHistory())history.replaceState(null,'');
}catch{}
}
const isTap=(event)=> showsSheets()&&!(event.ctrlKey||event.metaKey||event.shiftKey||event.altKey)
&&(event.detail !==0||isTouch());
function copyByHand(address,host){
const field=document.createElement('textarea');
const before=document.activeElement;
field.value=address;
field.className='visually-hidden';
host.append(field);
field.select();
let isDone=false;
try{
isDone=document.execCommand('copy');
}catch{}
field.remove();
before?.focus?.({preventScroll:true});
return isDone;
}
function copyLink(id,host){
const address=`${location.href.split(/[?#]/)[0]}#${id}`;
const done=()=> say(words.copied);
const otherwise=()=>{
if(copyByHand(address,host))done();
else say(`${words.copyFailed} ${address}`,20000);
};
if(navigator.clipboard?.writeText)navigator.clipboard.writeText(address).then(done,otherwise);
else otherwise();
}
const isMouse=(event)=> event.pointerType==='mouse';
function followPhrases(){
on(text,'pointerover',(event)=>{
const stop=stopOf(event.target);
if(stop&&isMouse(event)&&!showsSheets())showSoon(stop);
});
on(text,'pointerout',(event)=>{
const isLeft=isMouse(event)&&stopOf(event.target)&&!showsSheets();
if(isLeft&&!(opener&&cardHasFocus()))hideSoon();
});
on(text,'focusin',(event)=>{
const stop=stopOf(event.target);
if(stop&&!isQuiet()&&stop.matches(':focus-visible'))show(stop);
});
on(text,'focusout',(event)=>{
const isLeft=opener&&stopOf(event.target)===opener&&!showsSheets();
if(isLeft&&!card.contains(event.relatedTarget))hideSoon();
});
on(text,'click',(event)=>{
const stop=stopOf(event.target);
if(!stop||!isTap(event))return;
event.preventDefault();
show(stop,true);
});
}
function keepOpen(){
on(card,'pointerenter focusin',stay);
on(card,'pointerleave',(event)=>{
if(isMouse(event)&&!isSheet&&!cardHasFocus()&&document.activeElement !==opener)hideSoon();
});
on(card,'focusout',(event)=>{
const next=event.relatedTarget;
if(opener&&!isSheet&&next&&next !==opener&&!card.contains(next))hideSoon();
});
}
function pinOpenCard(){
if(pin(opener))hide();
}
function answerButtons(){
on(card,'click',(event)=>{
const action=event.target.closest('[data-action]')?.dataset.action;
if(!action||!opener)return;
if(action==='copy')copyLink(spanOf(opener).id,cardHasFocus()?card:document.body);
if(action==='close')hide();
if(action==='pin')pinOpenCard();
});
}
function joinTabOrder(){
on(document,'keydown',(event)=>{
if(event.key !=='Tab'||!opener)return;
const controls=all('a[href], button',card).filter((control)=> control.getClientRects().length);
if(!controls.length)return;
const first=controls[0];
const last=controls[controls.length - 1];
const at=document.activeElement;
if(at===opener&&!event.shiftKey){
event.preventDefault();
first.focus();
}else if((at===first||at===card)&&event.shiftKey){
event.preventDefault();
focusQuietly(opener,{});
}else if(at===last&&!event.shiftKey){
focusQuietly(opener);
if(isSheet)hide();
}
});
}
function closeFromOutside(){
let isClosing=false;
on(document,'pointerdown',(event)=>{
isClosing=false;
if(!opener||card.contains(event.target))return;
const stop=stopOf(event.target);
if(stop===opener||(isSheet&&stop))return;
isClosing=isSheet;
hide();
});
on(document,'mousedown',(event)=>{
if(isClosing)event.preventDefault();
isClosing=false;
});
}
function startCards(){
if(!card)return;
startCard();
followPhrases();
keepOpen();
answerButtons();
joinTabOrder();
closeFromOutside();
}
const block=one('.article .notes-block');
const body=one('.article-body');
const mostLines=7.5;
const noteGap=18;
const placesByStyle=()=> CSS.supports('anchor-name: --a')&&CSS.supports('x: attr(x type(*))');
function shorten(note,words){
const button=copyOf('#more-template');
const more=button.textContent;
words.id=`${note.id}-body`;
button.setAttribute('aria-controls',words.id);
words.after(button);
note.classList.add('is-clamped');
const setOpen=(isOpen)=>{
note.classList.toggle('is-clamped',!isOpen);
button.setAttribute('aria-expanded',isOpen);
button.textContent=isOpen?button.dataset.less:more;
placeNotes();
};
on(button,'click',()=> setOpen(note.classList.contains('is-clamped')));
on(words,'focusin',()=> setOpen(true));
return button;
}
function shortenNotes(){
for(const note of all('.note',block)){
const words=one('.note-body',note);
const isLong=()=> words.scrollHeight > mostLines * parseFloat(getComputedStyle(words).lineHeight);
const known=one('.note-more',note);
const button=known||(showsNotesInMargin()&&isLong()?shorten(note,words):null);
if(button)button.hidden=!showsNotesInMargin();
else note.classList.remove('is-clamped');
}
}
function placeNotes(){
if(!block)return;
const start=body.getBoundingClientRect().top;
const isInMargin=showsNotesInMargin();
const isByScript=isInMargin&&!placesByStyle();
let end=0;
block.classList.toggle('is-placed',isInMargin);
block.hidden=!one('.note:not([hidden])',block);
for(const note of all('.note:not([hidden])',block)){
note.style.top='';
if(isByScript){
const marker=document.getElementById(`${note.id}-marker`);
const beside=marker?marker.getBoundingClientRect().top - start - 3:0;
note.style.top=`${Math.max(beside, end ? end + noteGap : 0)}px`;
}
if(isInMargin)end=note.getBoundingClientRect().bottom - start;
}
body.style.minHeight=isInMargin?`${end}px`:'';
body.classList.add('is-measured');
}
function layNotes(){
shortenNotes();
placeNotes();
}
function startNotes(){
if(!block){
body?.classList.add('is-measured');
return;
}
layNotes();
on(window,'resize',afterPause(layNotes,100));
document.fonts?.ready.then(layNotes);
}
function hiddenNames(query,stored){
const asked=new URLSearchParams(query).get('hide')??stored??'';
return asked.split(',').filter(Boolean);
}
function queryWith(query,hidden){
const parameters=new URLSearchParams(query);
parameters.delete('hide');
const parts=[parameters.toString()];
if(hidden.length)parts.push(`hide=${hidden.map(encodeURIComponent).join(',')}`);
const joined=parts.filter(Boolean).join('&');
return joined&&`?${joined}`;
}
function setStop(stop,isHidden){
if(isHidden&&stop.hasAttribute('href')){
stop.dataset.link=stop.getAttribute('href');
stop.dataset.description=stop.getAttribute('aria-description')||'';
stop.removeAttribute('href');
stop.removeAttribute('aria-description');
stop.tabIndex=-1;
}else if(!isHidden&&stop.dataset.link){
stop.setAttribute('href',stop.dataset.link);
stop.setAttribute('aria-description',stop.dataset.description);
stop.removeAttribute('data-link');
stop.removeAttribute('data-description');
stop.removeAttribute('tabindex');
}
}
function apply(hidden){
for(const stop of stops){
const span=spanOf(stop);
const isHidden=hidden.includes(span.dataset.kind)||hidden.includes(`status-${span.dataset.status}`);
span.classList.toggle('is-hidden',isHidden);
if(stop !==span)stop.hidden=isHidden;
setStop(stop,isHidden);
for(const part of all(`[id="${span.dataset.note}"], [href="#${span.dataset.note}"]`))part.hidden=isHidden;
}
placeNotes();
if(opener&&!isVisible(opener))hide();
}
function remember(hidden){
keep('hide',hidden.length?hidden.join(','):null);
try{
const address=location.pathname + queryWith(location.search,hidden)+ location.hash;
history.replaceState(history.state,'',address);
}catch{}
}
function startLegend(){
const legend=one('#legend');
if(!legend||!stops.length)return;
const boxes=all('input[data-hide]',legend);
const hidden=hiddenNames(location.search,kept('hide'));
const others=hidden.filter((name)=> !boxes.some((box)=> box.dataset.hide===name));
for(const box of boxes){
box.hidden=false;
box.checked=!hidden.includes(box.dataset.hide);
}
const chosen=()=>[...others,...boxes.filter((box)=> !box.checked).map((box)=> box.dataset.hide)];
if(hidden.length){
apply(hidden);
remember(chosen());
}
on(legend,'change',()=>{
remember(chosen());
apply(chosen());
say(fill(words.hidden,{n:visibleStops().length,total:stops.length}));
});
}
const secondKey=1500;
const dialog=one('#keys');
let lettersWork=kept('keys')!=='off';
let timeOfG=0;
let last=null;
function nextIndex(at,step,count){
const next=step > 0?Math.floor(at)+ 1:Math.ceil(at)- 1;
return Math.max(0,Math.min(count - 1,next));
}
function onwardFrom(list,at){
const from=Math.floor(at)+ 1;
return[...list.slice(from),...list.slice(0,from)];
}
function indexOfReader(list){
const index=list.indexOf(stopOf(document.activeElement)||opener||last);
if(index >=0)return index;
const below=list.findIndex((stop)=> stop.getBoundingClientRect().bottom > 0);
return(below < 0?list.length:below)- .5;
}
function goTo(stop,list){
last=stop;
stop.scrollIntoView({block:'center',behavior:'instant'});
stop.focus({preventScroll:true});
if(!showsSheets())show(stop);
say(fill(words.position,{n:list.indexOf(stop)+ 1,total:list.length}));
}
function goToUnreviewed(list){
const isWanted=(stop)=> spanOf(stop).dataset.status==='unreviewed';
const next=onwardFrom(list,indexOfReader(list)).find(isWanted);
if(next)goTo(next,list);
else say(words.noneUnreviewed);
}
function openKeys(){
hide();
if(dialog?.showModal&&!dialog.open)dialog.showModal();
}
function answerEscape(event){
if(dialog?.open)return;
if(opener)hide();
else if(!unpinLast())return;
event.preventDefault();
}
function answerLetter(key){
const list=visibleStops();
if(!list.length)return;
const isSecond=Date.now()- timeOfG < secondKey;
timeOfG=key==='g'?Date.now():0;
if(key==='j'||key==='k'){
goTo(list[nextIndex(indexOfReader(list),key==='j'?1:-1,list.length)],list);
}else if(key==='o'){
const stop=stopOf(document.activeElement)||opener;
if(stop)location.href=stop.href;
}else if(key==='p'&&opener&&!showsSheets()){
pinOpenCard();
}else if(key==='u'&&isSecond){
goToUnreviewed(list);
}
}
function answer(event){
if(event.key==='Escape'){
answerEscape(event);
return;
}
if(!lettersWork||event.ctrlKey||event.metaKey||event.altKey||event.isComposing||dialog?.open)return;
if(event.target.closest?.('input, select, textarea, [contenteditable]'))return;
if(event.key==='?'){
event.preventDefault();
openKeys();
}else{
answerLetter(event.key);
}
}
function startDialog(){
const button=one('#keys-button');
const lettersSwitch=one('#keys-switch');
if(!dialog?.showModal||!button)return;
button.hidden=false;
lettersSwitch.checked=lettersWork;
on(button,'click',openKeys);
on(one('#keys-close'),'click',()=> dialog.close());
on(lettersSwitch,'change',()=>{
lettersWork=lettersSwitch.checked;
keep('keys',lettersWork?null:'off');
});
on(dialog,'click',(event)=>{
if(event.target===dialog)dialog.close();
});
}
function startKeys(){
startDialog();
on(document,'keydown',answer);
}
function fits(facts,wanted){
return Object.keys(wanted).every((name)=> !wanted[name]||facts[name]===wanted[name]);
}
const isolate=(name)=> `\u2068${name}\u2069`;
function countChoices(filters,wanted,mentions,factsOf){
for(const[fact,select]of Object.entries(filters)){
const others={...wanted,[fact]:''};
const shown=mentions.map(factsOf).filter((facts)=> fits(facts,others));
const counts=new Map(tally(shown.map((facts)=> facts[fact])));
for(const choice of[...select.options].slice(1)){
choice.textContent=`${choice.dataset.word} (${counts.get(choice.value) || 0})`;
}
}
}
function makeFilters(mentions,factsOf){
const wordOf=new Map(mentions.map((mention)=>[mention.dataset.status,one('.status',mention).textContent]));
const filters={
status:one('#filter-status'),source:one('#filter-source'),year:one('#filter-year'),
};
for(const[fact,select]of Object.entries(filters)){
const names=tally(mentions.map((mention)=> factsOf(mention)[fact]));
for(const[name]of names){
addOption(select,name,'').dataset.word=fact==='status'?wordOf.get(name):isolate(name);
}
select.parentElement.hidden=names.length < 2;
}
return filters;
}
function makeBatches(section,groups,fact){
const batches=new Map();
const nameOf=(group)=> group.dataset[fact]||'';
for(const name of[...new Set(groups.map(nameOf))].sort()){
const batch=document.createElement('div');
const heading=document.createElement('h3');
batch.className='mention-batch';
heading.textContent=name||'–';
batch.append(heading);
section.insertBefore(batch,one('.pager',section));
batches.set(name,batch);
}
for(const group of groups){
one('h3',group).setAttribute('aria-level','4');
batches.get(nameOf(group)).append(group);
}
}
function ungroup(homes){
for(const{group,section,after}of homes){
section.insertBefore(group,section.contains(after)?after:one('.pager',section));
one('h3',group).removeAttribute('aria-level');
}
for(const batch of all('.mention-batch'))batch.remove();
}
function startMentions(){
const tools=one('#mention-tools');
if(!tools)return;
const sections=all('.mention-section');
const mentions=all('.mention-section .mention');
const groups=all('.mention-section .mention-group');
const count=one('#mention-count');
const groupBy=one('#group-by');
const factsOf=(mention)=>({...mention.closest('.mention-group').dataset,status:mention.dataset.status});
const filters=makeFilters(mentions,factsOf);
const homes=groups.map((group)=>({group,section:group.parentElement,after:group.nextSibling}));
groupBy.parentElement.hidden=groups.length < 2;
offer(tools,[groupBy,...Object.values(filters)].some((select)=> !select.parentElement.hidden));
countChoices(filters,{},mentions,factsOf);
const filter=()=>{
const wanted=Object.fromEntries(Object.entries(filters).map(([fact,select])=>[fact,select.value]));
let shown=0;
for(const mention of mentions){
mention.hidden=!fits(factsOf(mention),wanted);
if(!mention.hidden)shown +=1;
}
for(const box of[...groups,...all('.mention-batch'),...sections]){
if(one('.mention',box))box.hidden=!one('.mention:not([hidden])',box);
}
recount('.mention-total','.mention-group, .mention-section','.mention');
countChoices(filters,wanted,mentions,factsOf);
count.textContent=shown?shownOf(shown,mentions.length):count.dataset.none;
};
const regroup=()=>{
ungroup(homes);
if(groupBy.value !=='article'){
for(const section of sections){
const own=homes.filter((home)=> home.section===section).map((home)=> home.group);
makeBatches(section,own,groupBy.value);
}
}
filter();
};
on(tools,'change',(event)=>(event.target===groupBy?regroup():filter()));
}
function showFitting(tool,selector,boxes,isWanted){
const status=one('[role=status]',tool);
const items=all(selector);
let shown=0;
for(const item of items){
item.hidden=!isWanted(item);
if(!item.hidden)shown +=1;
}
for(const box of all(boxes))box.hidden=!one(`:is(${selector}):not([hidden])`,box);
if(shown===items.length)status.textContent='';
else status.textContent=shown?shownOf(shown,items.length):status.dataset.none;
}
function startNames(){
const tool=one('#name-filter');
if(!tool)return;
const names='.entity-index > li';
const field=one('input',tool);
offer(tool,all(names).length > 11);
on(field,'input',afterPause(()=>{
const wanted=fold(field.value.trim());
showFitting(tool,names,'.letter-group',(item)=> fold(item.textContent).includes(wanted));
},120));
}
function startTimeline(){
const tool=one('#timeline-tools');
if(!tool)return;
const type=one('select',tool);
offer(tool,all('.event').length > 1);
on(type,'change',()=>{
showFitting(tool,'.event','.month, .year',(item)=> !type.value||item.dataset.type===type.value);
});
}
function startConflicts(){
const tool=one('#conflict-tools');
if(!tool)return;
const findings='.finding, .issues > li';
const letter=one('select',tool);
const lettersOf=(item)=> all('.exhibit-letter',item).map((mark)=> mark.textContent.trim());
for(const name of[...new Set(all(findings).flatMap(lettersOf))].sort(letterOrder))addOption(letter,name,name);
offer(tool,letter.length > 2);
on(letter,'change',()=>{
showFitting(tool,findings,'main .section',(item)=> !letter.value||lettersOf(item).includes(letter.value));
recount('h2 .soft','.section',findings);
});
}
function startLists(){
startNames();
startTimeline();
startConflicts();
}
function readPlace(stored){
const[index,offset]=(stored||'').split(' ').map(Number);
return{index:index||0,offset:offset||0};
}
const writePlace=({index,offset})=>(index > 0?`${index} ${Math.round(offset)}`:null);
function isNewVisit(){
const visit=performance.getEntriesByType?.('navigation')[0];
return !location.hash&&scrollY < 10&&(!visit||visit.type==='navigate');
}
function goToStart(){
one('#main').focus({preventScroll:true});
scrollTo({top:0,behavior:'instant'});
}
function startReadingPlace(){
if(!text)return;
const blocks=all('#text > *');
const key=`place${location.pathname}`;
const{index,offset}=readPlace(kept(key));
if(index > 0&&blocks[index]&&isNewVisit()){
scrollTo({top:blocks[index].getBoundingClientRect().top + scrollY + offset,behavior:'instant'});
sayWithLink(words.continued,words.toStart,'#main',goToStart);
}
on(window,'scroll',afterPause(()=>{
const first=blocks.findIndex((block)=> block.getBoundingClientRect().bottom > 0);
const place={index:first,offset:first < 0?0:-blocks[first].getBoundingClientRect().top};
keep(key,writePlace(place));
},400),{passive:true});
}
let folded=[];
function startPrint(){
on(window,'beforeprint',()=>{
const place=one('#print-date');
const date=new Date().toLocaleDateString(root.lang,{dateStyle:'long'});
if(place)place.textContent=fill(place.dataset.words,{date});
folded=all('details:not([open])');
for(const box of folded)box.open=true;
});
on(window,'afterprint',()=>{
for(const box of folded)box.open=false;
});
}
startCards();
startLegend();
startKeys();
startNotes();
startMentions();
startLists();
startReadingPlace();
startPrint();
})();
