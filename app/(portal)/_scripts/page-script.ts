/**
 * The only script of our own on public pages; inline and constant, so that the Content-Security-Policy can name its hash.
 * Before the first paint: sets the chosen display. Then, by delegation: display menu, print, share, and the filter of the
 * list of units while typing. Everything works, or is hidden, without it.
 */
export const PAGE_SCRIPT = `(function(d,r){
var s=null;try{s=localStorage}catch(e){}
function get(){var v=s&&s.getItem('theme');return v==='light'||v==='dark'||v==='contrast'?v:'system'}
function apply(v){if(v==='system')r.removeAttribute('data-theme');else r.setAttribute('data-theme',v)}
function mark(){d.querySelectorAll('[data-theme-choice]').forEach(function(b){b.setAttribute('aria-pressed',String(b.dataset.themeChoice===get()))})}
r.classList.add('js');apply(get());
d.addEventListener('DOMContentLoaded',function(){mark();if(navigator.share)d.querySelectorAll('[data-share]').forEach(function(b){b.hidden=false})});
d.addEventListener('click',function(e){
var t=e.target.closest&&e.target.closest('[data-theme-choice],[data-print],[data-share]');
d.querySelectorAll('details.display-menu[open],details.menu-drawer[open]').forEach(function(m){if(!m.contains(e.target))m.open=false});
if(!t)return;
if(t.dataset.themeChoice){var v=t.dataset.themeChoice;try{v==='system'?s.removeItem('theme'):s.setItem('theme',v)}catch(x){}apply(v);mark();
d.querySelectorAll('[data-theme-choice]').forEach(function(b){b.setAttribute('aria-pressed',String(b.dataset.themeChoice===v))})}
else if('print' in t.dataset)print();
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
})(document,document.documentElement)`;
