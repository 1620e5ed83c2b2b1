import { FINDER_START } from './finder-start';

/**
 * The script of our own on public pages (the finder's file is loaded when it is asked for); inline and constant, so that the Content-Security-Policy can name its hash.
 * Before the first paint: sets the chosen display, and says what the browser can do, so that nothing moves later. Then, by delegation: display menu, print, share, copying the link, reading size, reading aloud where the
 * device has a voice for the language of the text (Web Speech API; by sentences, because long ones break off), and the filter of the
 * list of units while typing; answers to "is this page clear?" are sent without loading the page anew. Everything works, or is
 * hidden, without it.
 */
export const PAGE_SCRIPT = `(function(d,r){
var s=null;try{s=localStorage}catch(e){}
function get(){var v=s&&s.getItem('theme');return v==='light'||v==='dark'||v==='contrast'?v:'system'}
function apply(v){if(v==='system')r.removeAttribute('data-theme');else r.setAttribute('data-theme',v)}
var sp=window.speechSynthesis;
function voice(l){return sp.getVoices().filter(function(v){return v.lang.toLowerCase().indexOf(l)===0})[0]}
function offer(){d.querySelectorAll('[data-listen]').forEach(function(b){b.hidden=!voice(b.dataset.listen)})}
function hush(b){sp.cancel();b.lastChild.textContent=b.dataset.start;delete b.dataset.on}
function read(b){var all=[],l=b.dataset.listen;
d.querySelectorAll('article h1,.article-teaser,.article-body p,.article-body li,.article-body h2,.article-body h3,.article-body th,.article-body td').forEach(function(n){if(!n.querySelector('p,li'))all=all.concat(n.textContent.match(/[^.!?…]+[.!?…]*/g)||[])});
sp.cancel();b.dataset.on='1';b.dataset.start=b.lastChild.textContent;b.lastChild.textContent=b.dataset.stop;
all.forEach(function(x,i){var u=new SpeechSynthesisUtterance(x);u.lang=l;u.voice=voice(l);if(i===all.length-1)u.onend=function(){hush(b)};sp.speak(u)})}
if(sp){sp.onvoiceschanged=offer;addEventListener('pagehide',function(){sp.cancel()})}
function mark(){d.querySelectorAll('[data-theme-choice]').forEach(function(b){b.setAttribute('aria-pressed',String(b.dataset.themeChoice===get()))})}
function size(n){n=Math.max(0,Math.min(2,n));if(n)r.dataset.size=n;else delete r.dataset.size;try{n?s.setItem('size',n):s.removeItem('size')}catch(x){}}
r.classList.add('js');if(navigator.share)r.classList.add('can-share');if(navigator.clipboard)r.classList.add('can-copy');if(sp)r.classList.add('can-speak');apply(get());try{size(+s.getItem('size')||0)}catch(x){}
d.addEventListener('DOMContentLoaded',function(){mark();if(sp)offer()});
d.addEventListener('click',function(e){
var t=e.target.closest&&e.target.closest('[data-theme-choice],[data-print],[data-share],[data-listen],[data-copy],[data-resize]');
d.querySelectorAll('details.display-menu[open],details.menu-drawer[open]').forEach(function(m){if(!m.contains(e.target))m.open=false});
if(!t)return;
if(t.dataset.themeChoice){var v=t.dataset.themeChoice;try{v==='system'?s.removeItem('theme'):s.setItem('theme',v)}catch(x){}apply(v);mark();
d.querySelectorAll('[data-theme-choice]').forEach(function(b){b.setAttribute('aria-pressed',String(b.dataset.themeChoice===v))})}
else if('print' in t.dataset)print();
else if('resize' in t.dataset)size((+r.dataset.size||0)+ +t.dataset.resize);
else if('copy' in t.dataset)navigator.clipboard.writeText(location.href.split('#')[0]).then(function(){t.parentNode.querySelector('[role=status]').textContent=t.dataset.copy},function(){t.hidden=true});
else if('listen' in t.dataset)t.dataset.on?hush(t):read(t);
else navigator.share({title:d.title,url:location.href}).catch(function(){})});
d.addEventListener('keydown',function(e){if(e.key==='Escape')d.querySelectorAll('details.display-menu[open],details.menu-drawer[open]').forEach(function(m){m.open=false;m.querySelector('summary').focus()})});
function fold(x){return x.toLowerCase().replace(/đ/g,'d').normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').replace(/\\s+/g,' ').trim()}
d.addEventListener('input',function(e){
var box=d.querySelector('[data-unit-filter]');if(e.target.id!=='unit-query'||!box)return;
var q=fold(e.target.value);
box.querySelectorAll('[data-group]').forEach(function(g){
var whole=fold(g.querySelector('[data-name]').textContent).indexOf(q)>=0,n=0;
g.querySelectorAll('li').forEach(function(li){var on=whole||fold(li.textContent).indexOf(q)>=0;li.hidden=!on;if(on)n++});
g.hidden=!whole&&!n})});
d.addEventListener('submit',function(e){
var f=e.target,u=e.submitter;if(!f.hasAttribute('data-clear')||!u)return;
e.preventDefault();if(f.dataset.busy)return;f.dataset.busy='1';
var b=new URLSearchParams(new FormData(f));b.set(u.name,u.value);
fetch(f.action,{method:'POST',body:b,headers:{accept:'text/plain'}}).then(function(a){if(!a.ok)throw a;return a.text()}).then(function(id){location.replace('#'+id);d.getElementById(id).focus()})
.catch(function(){var i=d.createElement('input');i.type='hidden';i.name=u.name;i.value=u.value;f.append(i);f.submit()})});
})(document,document.documentElement);
${FINDER_START}`;
