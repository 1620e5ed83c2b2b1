import { FINDER_FILE } from './finder-file';
import { MINE_COOKIE } from './mine-cookie';

/**
 * Part of the page script. Before the first paint: whether a commune is remembered (classes `has-mine`, on its own site `is-mine`), so
 * that nothing moves when its name is filled in; the name becomes text, the id a path of this site. Then: loads the finder when it is
 * asked for (what is sent before it came waits for it), and lights a unit on the map and in the list together.
 */
export const FINDER_START = `(function(d,r){
function mine(){
var v='',m;try{v=decodeURIComponent(/(?:^|; )${MINE_COOKIE}=([^;]*)/.exec(d.cookie)[1])}catch(e){}
m=/^([A-Za-z0-9-]{8,40})\\|(.{1,60})$/.exec(v);
var is=!!m&&m[1]===r.dataset.unit;
r.classList.toggle('has-mine',!!m&&!is);r.classList.toggle('is-mine',is);
if(m)d.querySelectorAll('[data-mine]').forEach(function(a){a.href=a.dataset.mine+'/'+m[1];a.querySelector('b').textContent=m[2]})}
mine();d.addEventListener('DOMContentLoaded',function(){mine();d.querySelectorAll('[data-finder]').forEach(function(a){a.setAttribute('aria-haspopup','dialog')})});d.addEventListener('mine',mine);
function finder(f,or){import('${FINDER_FILE}').then(f).catch(or||function(){})}
d.addEventListener('click',function(e){
var t=e.target.closest&&e.target.closest('[data-finder],[data-mine-toggle]');
if(!t||e.defaultPrevented||e.button||e.ctrlKey||e.metaKey||e.shiftKey||e.altKey)return;
if('finder' in t.dataset){e.preventDefault();finder(function(x){x.open(t)},function(){location.href=t.href})}
else finder(function(x){x.toggleMine(t)})});
function light(e){
var t=e.target.closest&&e.target.closest('a[data-unit]'),on=e.type==='mouseover'||e.type==='focusin';
if(t)d.querySelectorAll('a[data-unit="'+t.dataset.unit+'"]').forEach(function(a){a.classList.toggle('is-lit',on)})}
['mouseover','mouseout','focusin','focusout'].forEach(function(n){d.addEventListener(n,light)});
d.addEventListener('focusin',function(e){if(e.target.matches('[data-suggest]'))finder(function(x){x.enhance(e.target)})});
d.addEventListener('submit',function(e){
var f=e.target,i=f.querySelector('[data-suggest]:not([role]):not([data-plain])');if(!i||!i.value.trim())return;
e.preventDefault();finder(function(x){x.enhance(i);f.requestSubmit()},function(){f.submit()})});
})(document,document.documentElement)`;
