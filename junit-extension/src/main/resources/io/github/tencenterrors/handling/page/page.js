  const root = document.documentElement;
  const settings = document.getElementById("settings");
  const filters = document.getElementById("filters");
  const fields = [...filters.elements].filter((field) => field.name);
  const body = document.querySelector("#errors tbody");
  const more = document.getElementById("more");

  /** The errors that match, how many of them are in the table, and whose details are open. */
  let matches = [];
  let listed = 0;
  const open = new Set();
  let lastOpened = "";

  function wanted() {
    return Object.fromEntries(fields.map((field) => [field.name, field.value]));
  }

  function fillSelects() {
    const generations = new Set(DATA.errors.map((error) => error.generation));
    const verdicts = new Set(DATA.errors.flatMap((error) => error.verdicts.map((given) => given.verdict)));
    const options = (name, entries) => {
      const field = filters.elements[name];
      const before = field.value;
      field.replaceChildren(el("option", { value: "" }, word("any")),
        ...entries.map(([value, text]) => el("option", { value }, text)));
      field.value = entries.some(([value]) => value === before) ? before : "";
    };
    options("generation", Object.entries(DATA.generations).filter(([id]) => generations.has(id)));
    options("category", CATEGORIES.map((id) => [id, categoryName(id)]));
    options("handling", Object.entries(DATA.handlings).map(([id, text]) => [id, told(text)]));
    options("verdict", ["open", "waived", "none"].map((id) => [id, word(`verdict.${id}`)])
      .concat(Object.keys(DATA.verdicts).filter((id) => verdicts.has(id))
        .map((id) => [id, verdictName(id)])));
    options("outcome", COLUMNS.kept.filter((column) => column.count > 0)
      .map((column) => [column.key, outcomeName(column.outcome)])
      .concat(COLUMNS.others.length > 0 ? [["others", columnName("others")]] : []));
    filters.elements.generation.closest("label").hidden = !SEVERAL_GENERATIONS;
    filters.elements.q.placeholder = word("search.hint");
  }

  /** Shows what is of the chosen language; called again for another. */
  function speak() {
    root.lang = language === "zh" ? "zh-Hans" : "en";
    document.querySelectorAll("[data-word]").forEach((element) => { element.textContent = word(element.dataset.word); });
    document.title = word("title", { name: DATA.name });
    document.getElementById("name").textContent = DATA.name;
    document.getElementById("selection").textContent = word("selection", { selection: DATA.selection, seed: DATA.seed });
    document.querySelector("#baselines-details summary").textContent = word("baselines.show", { n: DATA.baselines.length });
    if (DATA.errors.length > MOST_MARKS) {
      document.querySelector("[data-word='overview.how']").textContent = word("overview.counts");
    }
    fillSelects();
    verdictLine();
    tables();
  }

  function verdictLine() {
    const given = [...DATA.errors, ...DATA.faults].flatMap((each) => each.verdicts);
    const openOnes = given.filter((each) => !each.waiver).length;
    const waived = given.length - openOnes;
    const touched = (list) => list.filter((each) => each.verdicts.some((verdict) => !verdict.waiver)).length;
    const scale = openOnes === 0
      ? [word("with", { all: DATA.errors.length }), DATA.faults.length > 0 ? word("withFaults", { all: DATA.faults.length }) : ""]
      : [word("on", { some: touched(DATA.errors), all: DATA.errors.length }),
        DATA.faults.length > 0 ? word("onFaults", { some: touched(DATA.faults), all: DATA.faults.length }) : ""];
    const notes = [waived > 0 ? word("waivedToo", { n: waived }) : "",
      DATA.notJudged.length > 0 ? word("notJudgedToo", { n: DATA.notJudged.length }) : ""].filter(Boolean);
    const line = document.getElementById("verdict");
    line.replaceChildren(
      el("span", { class: `total ${openOnes === 0 ? "good" : "bad"}` },
        sign(openOnes === 0 ? "on-purpose" : "crashed"), openOnes === 0 ? word("good") : word("bad", { n: openOnes })),
      " ", scale.filter(Boolean).join(language === "zh" ? "，" : " "),
      notes.length > 0 ? el("small", {}, notes.join(language === "zh" ? "；" : "; ")) : "");
  }

  function tables() {
    const rows = (id, list, make) => document.querySelector(`#${id} tbody`)
      .replaceChildren(...list.flatMap((each) => make(each, open.has(each), opened)));
    rows("faults", DATA.faults, faultRows);
    rows("baselines", DATA.baselines, baselineRows);
    rows("waivers", DATA.waivers, (waiver) => [el("tr", {},
      el("th", { scope: "row" }, el("code", {}, waiver.code)),
      el("td", {}, verdictName(waiver.verdict)),
      el("td", {}, el("time", { datetime: waiver.until }, waiver.until)),
      el("td", {}, el("span", { class: `badge ${waiver.state === "in-force" ? "waived" : "bad"}` }, word(`state.${waiver.state}`))),
      el("td", { class: "number" }, figure(waiver.covers)),
      el("td", { class: "prose" }, waiver.reason))]);
    rows("not-judged", DATA.notJudged, (each) => [el("tr", {},
      el("th", { scope: "row" }, verdictName(each.verdict)),
      el("td", { class: "prose" }, english(each.why)))]);
    document.getElementById("faults-section").hidden = DATA.faults.length === 0;
    document.getElementById("waivers-section").hidden = DATA.waivers.length === 0;
    document.getElementById("not-judged-section").hidden = DATA.notJudged.length === 0;
  }

  function opened(each, isOpen) {
    if (isOpen) {
      open.add(each);
    } else {
      open.delete(each);
    }
    lastOpened = isOpen ? each.play.label : "";
    remember();
  }

  /** The figures above the list: they are filters too, and leave their own out of what they count. */
  function figures(now, among) {
    const chips = matching(among, now, ["handling"]);
    const counts = byHandling(chips);
    document.getElementById("handlings").replaceChildren(bar(chips),
      el("ul", { class: "chips" }, Object.keys(DATA.handlings).map((id) => el("li", {},
        toggle("handling", id, now, `chip is-${id}`,
          sign(id), el("strong", {}, figure(counts[id])), ` ${word(`many.${id}`, { n: counts[id] })}`)))));
    document.getElementById("verdicts").replaceChildren(cards(matching(among, now, ["verdict"]), now));
    document.getElementById("overview").replaceChildren(overview(matching(among, now, ["category", "outcome"]), now.generation,
      now, (category, outcome, isChosen) => {
        filters.elements.category.value = isChosen ? "" : category;
        filters.elements.outcome.value = isChosen ? "" : outcome;
        update();
        document.querySelector(`#overview [aria-pressed='${!isChosen}']`)?.focus();
      }));
  }

  function cards(errors, now) {
    const faults = DATA.faults.filter((fault) => !now.generation || fault.generation === now.generation);
    const groups = new Map(Object.keys(DATA.verdicts).map((id) => [id, { open: 0, waived: 0, ofErrors: 0 }]));
    for (const each of [...errors, ...faults]) {
      for (const given of each.verdicts) {
        const group = groups.get(given.verdict);
        group[given.waiver ? "waived" : "open"] += 1;
        group.ofErrors += each.code === undefined ? 0 : 1;
      }
    }
    const given = [...groups].filter(([, group]) => group.open + group.waived > 0);
    return given.length === 0
      ? el("p", { class: "quiet" }, word("found.none"))
      : el("ul", { class: "cards" }, given.map(([id, group]) => card(id, group, now)));
  }

  function card(id, { open: openOnes, waived, ofErrors }, now) {
    const { finding, remedy } = DATA.verdicts[id];
    const note = waived === 0 ? "" : openOnes === 0 ? word("waived") : word("waivedTimes", { n: waived });
    const head = [el("span", { class: `times ${openOnes > 0 ? "bad" : "waived"}` }, figure(openOnes || waived)),
      el("span", {}, el("strong", {}, verdictName(id)), note ? el("small", {}, ` ${note}`) : "")];
    return el("li", { class: "card" },
      ofErrors > 0 ? toggle("verdict", id, now, "card-head", ...head) : el("a", { class: "card-head", href: "#faults-title" }, ...head),
      el("p", { class: "quiet" }, language === "en" ? `${told(finding)}: ${told(remedy)}` : told(remedy)));
  }

  function toggle(name, value, now, look, ...content) {
    const isOn = now[name] === value;
    const button = el("button", { type: "button", class: look, "aria-pressed": String(isOn), "data-toggle": `${name}=${value}` }, ...content);
    button.addEventListener("click", () => {
      filters.elements[name].value = isOn ? "" : value;
      update();
      document.querySelector(`[data-toggle='${name}=${value}']`)?.focus();
    });
    return button;
  }

  function update() {
    const now = wanted();
    const among = found(now);
    matches = matching(among, now);
    figures(now, among);
    body.replaceChildren();
    listed = 0;
    list(AT_FIRST);
    document.getElementById("count").textContent = word("count", { some: matches.length, all: DATA.errors.length });
    document.getElementById("none").hidden = matches.length > 0 || DATA.errors.length === 0;
    remember();
  }

  function list(count) {
    const next = matches.slice(listed, listed + count);
    body.append(...next.flatMap((error) => errorRows(error, open.has(error), opened)));
    listed += next.length;
    const left = matches.length - listed;
    more.hidden = left === 0;
    more.firstChild.textContent = word("shown", { some: listed, all: matches.length });
    more.querySelector("[name=more]").textContent = word("more.next", { n: Math.min(AT_ONCE, left) });
  }

  /** All of many, in portions, so that the page goes on answering. */
  function listAll(asked) {
    if (matches === asked && listed < matches.length) {
      list(AT_ONCE);
      requestAnimationFrame(() => listAll(asked));
    }
  }

  function goOn(action) {
    const at = listed;
    action();
    body.querySelectorAll(".opener")[at]?.focus({ preventScroll: false });
  }

  function remember() {
    const state = new URLSearchParams();
    [...settings.elements].filter((field) => field.checked && field.value && field.name !== "lang")
      .forEach((field) => state.set(field.name, field.value));
    state.set("lang", language);
    fields.filter((field) => field.value).forEach((field) => state.set(field.name, field.value));
    if (lastOpened) {
      state.set("open", lastOpened);
    }
    history.replaceState(null, "", `#${state}`);
  }

  /** The language and the colors are those of the address, or else those that the browser prefers. */
  function recall() {
    const state = new URLSearchParams(location.hash.slice(1));
    const preferred = (navigator.languages || []).find((each) => /^(en|zh)/.test(each)) || "en";
    language = ["en", "zh"].includes(state.get("lang")) ? state.get("lang") : preferred.slice(0, 2);
    const theme = ["light", "dark"].includes(state.get("theme")) ? state.get("theme") : "";
    settings.elements.lang.value = language;
    settings.elements.theme.value = theme;
    root.dataset.theme = theme;
    speak();
    for (const field of fields) {
      field.value = state.get(field.name) || "";
      if (field.selectedIndex === -1) {
        field.value = "";
      }
    }
    const shown = [...DATA.errors, ...DATA.faults].find((each) => each.play.label === state.get("open"));
    if (shown) {
      open.add(shown);
      lastOpened = shown.play.label;
      tables();
    }
    update();
  }

  settings.addEventListener("change", () => {
    root.dataset.theme = settings.elements.theme.value;
    if (language !== settings.elements.lang.value) {
      language = settings.elements.lang.value;
      const now = wanted();
      speak();
      fields.forEach((field) => { field.value = now[field.name]; });
      update();
    }
    remember();
  });
  settings.addEventListener("submit", (event) => event.preventDefault());
  filters.addEventListener("input", update);
  filters.addEventListener("submit", (event) => event.preventDefault());
  filters.addEventListener("reset", () => setTimeout(update));
  more.querySelector("[name=more]").addEventListener("click", () => goOn(() => list(AT_ONCE)));
  more.querySelector("[name=all]").addEventListener("click", () => goOn(() => listAll(matches)));
  addEventListener("hashchange", () => {
    if (new URLSearchParams(location.hash.slice(1)).has("lang")) {
      recall();
    }
  });
  addEventListener("beforeprint", () => {
    document.getElementById("baselines-details").open = true;
    if (listed < PRINTED) {
      list(PRINTED - listed);
    }
  });

  document.querySelector("main").hidden = false;
  recall();
  performance.mark("usable");
