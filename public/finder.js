// search/fold.ts
var e = /\p{M}+/gu, t = /\s+/g;
function n(n) {
	return n.normalize("NFD").replace(e, "").toLowerCase().normalize("NFD").replace(e, "").replaceAll("đ", "d").replace(t, " ").trim();
}
function r(e, t, n) {
	let r, i, a = () => {
		clearTimeout(r), i?.abort();
	}, o = async (r) => {
		let a = i = new AbortController();
		try {
			let n = `${e}?q=${encodeURIComponent(r)}`, i = await fetch(n, {
				signal: a.signal,
				credentials: "same-origin"
			});
			if (!i.ok) throw Error(String(i.status));
			let o = await i.json();
			a.signal.aborted || t(o);
		} catch {
			a.signal.aborted || n();
		}
	};
	return {
		ask: (e, t = 150) => {
			a(), r = setTimeout(() => void o(e), t);
		},
		stop: a
	};
}
// app/(portal)/_scripts/finder/found-at.ts
function i(e, t) {
	let r = "", i = [], a = 0;
	for (let t of e) {
		let e = t === " " ? " " : n(t);
		r += e;
		for (let t = 0; t < e.length; t += 1) i.push(a);
		a += t.length;
	}
	let o = t ? r.indexOf(t) : -1;
	return o < 0 ? null : [i[o], i[o + t.length] ?? e.length];
}
// app/(portal)/_scripts/finder/options.ts
var a = (e, t) => Object.assign(document.createElement(e), { textContent: t });
function o(e, t) {
	let n = i(e, t);
	if (!n) return [document.createTextNode(e)];
	let [r, o] = n;
	return [
		document.createTextNode(e.slice(0, r)),
		a("mark", e.slice(r, o)),
		document.createTextNode(e.slice(o))
	];
}
function s(e, t, n) {
	let r = document.createElement("li");
	r.id = n, r.className = `unit-option mark-${e.level}`, r.setAttribute("role", "option"), r.setAttribute("aria-selected", "false");
	let i = document.createElement("span");
	return i.append(...o(e.name, t)), r.append(i), e.note && r.append(Object.assign(a("span", ", "), { className: "visually-hidden" }), a("small", e.note)), r;
}
var c = ({ instead: e = [] }) => e.map(({ name: e, href: t }) => {
	let n = document.createElement("li");
	return n.append(Object.assign(document.createElement("a"), {
		href: t,
		textContent: e
	})), n;
}), l = "don-vi-gan-day", u = 5, d = /^[A-Za-z0-9-]{8,40}$/, f = (e) => typeof e == "string" && e.length <= 120, p = (e) => {
	let t = e ?? {};
	return f(t.id) && d.test(t.id) && f(t.name) && f(t.note);
};
function m() {
	try {
		let e = JSON.parse(localStorage.getItem(l) ?? "[]");
		return Array.isArray(e) ? e.filter(p).slice(0, u) : [];
	} catch {
		return [];
	}
}
function h({ id: e, name: t, note: n }) {
	let r = [{
		id: e,
		name: t,
		note: n
	}, ...m().filter((t) => t.id !== e)];
	try {
		localStorage.setItem(l, JSON.stringify(r.slice(0, u)));
	} catch {}
}
// app/(portal)/_scripts/finder/combobox.ts
var g = (e) => location.assign(e);
function _(e, { go: t = g, typed: i } = {}) {
	let a = e.form, o = a?.querySelector("[data-suggestions]");
	if (!a || !o || e.getAttribute("role") === "combobox") return;
	let l = document.createElement("ul"), u = document.createElement("p"), d = document.createElement("ul"), f, p = -1, m = !1, _ = () => !l.hidden, v = () => f?.hits ?? [], y = (t) => {
		l.hidden = !t, e.setAttribute("aria-expanded", String(t)), t || b(-1);
	};
	function b(t) {
		p = t, [...l.children].forEach((e, n) => {
			e.setAttribute("aria-selected", String(n === t)), n === t && e.scrollIntoView?.({ block: "nearest" });
		}), t < 0 ? e.removeAttribute("aria-activedescendant") : e.setAttribute("aria-activedescendant", l.children[t].id);
	}
	let x = (e) => {
		e.id && h(e), t(e.href);
	}, S = ({ direct: e, hits: t }) => {
		let n = t.find(({ href: t }) => t === e);
		n ? x(n) : a.submit();
	}, C = (t) => {
		if (f = t, m) return S(t);
		let { query: n } = t;
		l.replaceChildren(...t.hits.map((t, r) => s(t, n, `${e.id}-${r}`))), u.textContent = t.status, d.replaceChildren(...c(t)), y(t.hits.length > 0 && document.activeElement === e);
	}, { ask: w, stop: T } = r(e.dataset.suggest, C, () => {
		m ? a.submit() : u.textContent = o.dataset.failed ?? "";
	}), E = () => {
		m = !1;
		let t = n(e.value) !== "";
		if (i?.(t), t) return w(e.value);
		T(), C({
			query: "",
			status: "",
			hits: []
		});
	}, D = (e) => {
		v().length !== 0 && (_() || y(!0), b(((p < 0 && e < 0 ? 0 : p) + e + v().length) % v().length));
	}, O = {
		ArrowDown: () => (D(1), !0),
		ArrowUp: () => (D(-1), !0),
		Home: () => p >= 0 && (b(0), !0),
		End: () => p >= 0 && (b(v().length - 1), !0),
		Enter: () => p >= 0 && (x(v()[p]), !0),
		Escape: () => !_() && e.value === "" ? !1 : (e.value = "", e.dispatchEvent(new Event("input", { bubbles: !0 })), !0),
		Tab: () => (y(!1), !1)
	};
	Object.assign(l, {
		id: `${e.id}-list`,
		className: "unit-options",
		hidden: !0
	}), l.setAttribute("role", "listbox"), l.setAttribute("aria-labelledby", `${e.id}-label`), u.className = "unit-status", u.setAttribute("role", "status"), d.className = "unit-list", o.append(l, u, d);
	for (let [t, n] of Object.entries({
		role: "combobox",
		"aria-expanded": "false",
		"aria-controls": l.id,
		"aria-autocomplete": "list"
	})) e.setAttribute(t, n);
	e.addEventListener("input", E), e.addEventListener("keydown", (e) => {
		!e.isComposing && O[e.key]?.() && e.preventDefault();
	}), e.addEventListener("blur", () => y(!1)), l.addEventListener("mousedown", (e) => e.preventDefault()), l.addEventListener("click", (e) => {
		let t = e.target.closest("[role=option]"), n = v()[[...l.children].indexOf(t)];
		n && x(n);
	}), a.addEventListener("submit", (t) => {
		let r = n(e.value);
		if (!(!r || "plain" in e.dataset)) {
			if (t.preventDefault(), f?.query === r) return S(f);
			m = !0, w(e.value, 0);
		}
	}), e.value !== e.defaultValue && E();
}
// app/(portal)/_scripts/mine-cookie.ts
var v = "xa-cua-toi", y = 31536e3;
function b(e, t, n) {
	return [
		`${v}=${e ? encodeURIComponent(`${e.id}|${e.name}`) : ""}`,
		"path=/",
		`max-age=${e ? y : 0}`,
		"samesite=lax",
		...t ? [`domain=${t}`] : [],
		...n ? ["secure"] : []
	].join("; ");
}
function x(e) {
	let { id: t, name: n, domain: r = "" } = e.dataset, i = document.documentElement.classList.contains("is-mine");
	document.cookie = b(t && n && !i ? {
		id: t,
		name: n
	} : null, r, location.protocol === "https:"), document.dispatchEvent(new Event("mine")), t || document.querySelector("dialog[open] [data-suggest]")?.focus();
}
// app/(portal)/_scripts/finder/nearest.ts
var S = 6371, C = 5, w = (e) => e * Math.PI / 180;
function T(e, t) {
	let [n, r] = [w(t.lat - e.lat), w(t.lng - e.lng)], i = Math.sin(n / 2) ** 2 + Math.cos(w(e.lat)) * Math.cos(w(t.lat)) * Math.sin(r / 2) ** 2;
	return 2 * S * Math.asin(Math.min(1, Math.sqrt(i)));
}
var E = (e, t) => e.map(([e, n, r, i, a]) => ({
	id: e,
	name: n,
	href: r,
	km: T(t, {
		lng: i,
		lat: a
	})
})).sort((e, t) => e.km - t.km).slice(0, C), D = () => new Promise((e, t) => navigator.geolocation.getCurrentPosition(({ coords: t }) => e({
	lng: t.longitude,
	lat: t.latitude
}), t, {
	timeout: 15e3,
	maximumAge: 3e5
})), O = (e) => e?.code === 1;
async function k(e, t) {
	let n = e.querySelector("[data-nearest-status]"), r = e.querySelector("[data-nearest-list]"), i = e.dataset;
	n.textContent = i.asking;
	try {
		let e = await D(), a = await fetch(i.points);
		if (!a.ok) throw Error(String(a.status));
		let o = E(await a.json(), e), s = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });
		r.replaceChildren(...o.map(({ id: e, name: n, href: r, km: a }) => {
			let o = i.distance.replace("{km}", s.format(a)), c = Object.assign(document.createElement("a"), {
				href: r,
				textContent: n
			});
			c.append(Object.assign(document.createElement("small"), { textContent: o })), c.addEventListener("click", () => t({
				id: e,
				name: n,
				note: ""
			}));
			let l = document.createElement("li");
			return l.append(c), l;
		})), n.textContent = o.length > 0 ? i.found : i.nowhere;
	} catch (e) {
		r.replaceChildren(), n.textContent = O(e) ? i.denied : i.nowhere;
	}
}
// app/(portal)/_scripts/finder/panel.ts
var A = (e, t) => e.querySelector(`[data-${t}]`);
function j(e) {
	let t = m().filter(({ id: e }) => e !== document.documentElement.dataset.unit);
	A(e, "recent").hidden = t.length === 0, A(e, "recent-list").replaceChildren(...t.map((t) => {
		let n = `${e.dataset.unit}/${encodeURIComponent(t.id)}`, r = Object.assign(document.createElement("a"), {
			href: n,
			textContent: t.name
		});
		t.note && r.append(Object.assign(document.createElement("small"), { textContent: t.note })), r.addEventListener("click", () => h(t));
		let i = document.createElement("li");
		return i.append(r), i;
	}));
}
function M(e) {
	e.dataset.ready = "", _(A(e, "suggest"), { typed: (t) => A(e, "start").hidden = t }), A(e, "close").addEventListener("click", () => e.close()), e.addEventListener("click", (t) => {
		t.target === e && e.close();
	}), A(e, "nearest").hidden = !(isSecureContext && "geolocation" in navigator), A(e, "nearest-button").addEventListener("click", () => {
		k(e, h);
	});
}
function N(e) {
	let t = document.querySelector("dialog[data-finder-panel]");
	if (!t?.showModal) return location.assign(e.href);
	"ready" in t.dataset || (M(t), t.addEventListener("close", () => e.focus())), j(t), t.showModal(), A(t, "suggest").focus();
}
export { _ as enhance, N as open, x as toggleMine };
