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
    const verdicts = new Set(PROBED.flatMap((error) => error.verdicts.map((given) => given.verdict)));
    const options = (name, entries) => {
      const field = filters.elements[name];
      const before = field.value;
      field.replaceChildren(el("option", { value: "" }, word("any")),
        ...entries.map(([value, text]) => el("option", { value }, text)));
      field.value = entries.some(([value]) => value === before) ? before : "";
    };
    options("probe", DATA.probes.map((probe, i) => [String(i), probe.name]));
    options("exercised", EXERCISED.concat("beyond").map((id) => [id, word(`exercised.${id}`)]));
    options("generation", Object.entries(DATA.generations).filter(([id]) => generations.has(id)));
    options("category", CATEGORIES.map((id) => [id, categoryName(id)]));
    options("handling", Object.entries(DATA.handlings).map(([id, text]) => [id, told(text)]));
    options("verdict", ["open", "waived", "none"].map((id) => [id, word(`verdict.${id}`)])
      .concat(Object.keys(DATA.verdicts).filter((id) => verdicts.has(id))
        .map((id) => [id, verdictName(id)])));
    options("outcome", COLUMNS.kept.filter((column) => column.count > 0)
      .map((column) => [column.key, outcomeName(column.outcome)])
      .concat(COLUMNS.others.length > 0 ? [["others", columnName("others")]] : []));
    const shows = { generation: SEVERAL_GENERATIONS, probe: SEVERAL_PROBES, exercised: DATA.coverage !== undefined,
      handling: PROBED.length > 0, verdict: PROBED.length > 0, outcome: PROBED.length > 0 };
    Object.entries(shows).forEach(([name, isShown]) => { filters.elements[name].closest("label").hidden = !isShown; });
    filters.elements.q.placeholder = word("search.hint");
  }

  /** Shows what is of the chosen language; called again for another. */
  function speak() {
    root.lang = language === "zh" ? "zh-Hans" : "en";
    document.querySelectorAll("[data-word]").forEach((element) => { element.textContent = word(element.dataset.word); });
    document.title = DATA.probes.length === 0 ? word("nothingProbed") : word("title", { name: nameOfAll() });
    document.getElementById("name").textContent = DATA.probes.length === 0 ? word("nothingProbed") : nameOfAll();
    document.getElementById("selection").replaceChildren(...selections().map((text) => el("span", {}, text)));
    document.querySelector("#baselines-details summary").textContent = word("baselines.show", { n: DATA.baselines.length });
    if (PROBED.length > MOST_MARKS) {
      document.querySelector("[data-word='overview.how']").textContent = word("overview.counts");
    }
    fillSelects();
    verdictLine();
  }

  const EXERCISED = ["passed", "failed", "aborted", "never-played"];
  const FEW = 3;

  function nameOfAll() {
    const names = DATA.probes.map((probe) => probe.name);
    const first = names.slice(0, FEW).join(language === "zh" ? "、" : ", ");
    return names.length > FEW ? word("names", { names: first, n: names.length - FEW }) : first;
  }

  /** What was played, and what tests should have exercised. */
  function selections() {
    const played = DATA.probes.map(({ name, selection, seed }) => (SEVERAL_PROBES ? `${name}${language === "zh" ? "：" : ": "}` : "")
      + word("selection", { selection: told(selection), seed }));
    return DATA.coverage === undefined ? played : played.concat(word("observed",
      { selection: told(DATA.coverage.selection), n: DATA.coverage.observations, runs: DATA.coverage.runs }));
  }

  /** An error may stand in several probes, and is exercised once. */
  function byExercised(errors) {
    const counts = Object.fromEntries(EXERCISED.map((id) => [id, 0]));
    const counted = new Set();
    errors.filter((error) => error.exercised !== undefined).forEach((error) => {
      const key = SEVERAL_PROBES ? [error.generation, error.scope, error.product, error.code, error.variant].join(" ") : error;
      if (!counted.has(key)) {
        counted.add(key);
        counts[error.exercised] += 1;
      }
    });
    return { counts, all: counted.size };
  }

  function testedLine() {
    if (DATA.coverage === undefined) {
      return "";
    }
    const { counts, all } = byExercised(DATA.errors);
    return word("tested", { some: counts.passed, all });
  }

  function verdictLine() {
    const line = document.getElementById("verdict");
    if (DATA.probes.length === 0) {
      const { counts, all } = byExercised(DATA.errors);
      line.replaceChildren(el("span", { class: `total ${counts.passed === all ? "good" : "bad"}` },
        sign(counts.passed === all ? "on-purpose" : "crashed"), testedLine()));
      return;
    }
    const given = [...PROBED, ...DATA.faults].flatMap((each) => each.verdicts);
    const openOnes = given.filter((each) => !each.waiver).length;
    const waived = given.length - openOnes;
    const touched = (list) => list.filter((each) => each.verdicts.some((verdict) => !verdict.waiver)).length;
    const scale = openOnes === 0
      ? [word("with", { all: PROBED.length }), DATA.faults.length > 0 ? word("withFaults", { all: DATA.faults.length }) : ""]
      : [word("on", { some: touched(PROBED), all: PROBED.length }),
        DATA.faults.length > 0 ? word("onFaults", { some: touched(DATA.faults), all: DATA.faults.length }) : ""];
    const notes = [waived > 0 ? word("waivedToo", { n: waived }) : "",
      DATA.notJudged.length > 0 ? word("notJudgedToo", { n: DATA.notJudged.length }) : "", testedLine()].filter(Boolean);
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
    if (document.getElementById("baselines-details").open) {
      rows("baselines", DATA.baselines, baselineRows);
    }
    rows("waivers", DATA.waivers, (waiver) => [el("tr", {},
      el("th", { scope: "row" }, el("code", {}, waiver.code)),
      el("td", {}, verdictName(waiver.verdict), SEVERAL_PROBES ? el("small", {}, ` ${ofProbe(waiver)}`) : ""),
      el("td", {}, el("time", { datetime: waiver.until }, waiver.until)),
      el("td", {}, el("span", { class: `badge ${waiver.state === "in-force" ? "waived" : "bad"}` }, word(`state.${waiver.state}`))),
      el("td", { class: "number" }, figure(waiver.covers)),
      el("td", { class: "prose" }, waiver.reason))]);
    rows("not-judged", DATA.notJudged, (each) => [el("tr", {},
      el("th", { scope: "row" }, verdictName(each.verdict), SEVERAL_PROBES ? el("small", {}, ` ${ofProbe(each)}`) : ""),
      el("td", { class: "prose" }, told(DATA.reasons[each.why])))]);
    document.getElementById("faults-section").hidden = DATA.faults.length === 0;
    ["handling-section", "found", "overview-section", "baselines-section"].forEach((id) => {
      document.getElementById(id).hidden = DATA.probes.length === 0;
    });
    document.querySelectorAll("#errors thead .of-probe").forEach((head) => { head.hidden = DATA.probes.length === 0; });
    document.querySelector("#errors thead .of-tests").hidden = DATA.coverage === undefined;
    document.getElementById("exercised-section").hidden = DATA.coverage === undefined;
    document.getElementById("waivers-section").hidden = DATA.waivers.length === 0;
    document.getElementById("not-judged-section").hidden = DATA.notJudged.length === 0;
  }

  /** What the address calls it. */
  function labelOf(each) {
    const label = each.play !== undefined ? each.play.label : `${each.code} — ${DATA.generations[each.generation]}`;
    return SEVERAL_PROBES && each.probe !== undefined ? `${ofProbe(each)}: ${label}` : label;
  }

  function opened(each, isOpen) {
    if (isOpen) {
      open.add(each);
    } else {
      open.delete(each);
    }
    lastOpened = isOpen ? labelOf(each) : "";
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
    if (DATA.coverage !== undefined) {
      const tested = byExercised(matching(among, now, ["exercised"])).counts;
      document.getElementById("exercised").replaceChildren(el("ul", { class: "chips" }, EXERCISED.map((id) => el("li", {},
        toggle("exercised", id, now, "chip", el("strong", {}, figure(tested[id])), ` ${word(`exercised.${id}`)}`)))));
    }
    document.getElementById("overview").replaceChildren(overview(matching(among, now, ["category", "outcome"]), now, (category, outcome, isChosen) => {
        filters.elements.category.value = isChosen ? "" : category;
        filters.elements.outcome.value = isChosen ? "" : outcome;
        update();
        document.querySelector(`#overview [aria-pressed='${!isChosen}']`)?.focus();
      }));
  }

  function cards(errors, now) {
    const faults = DATA.faults.filter((fault) => isOf(fault, now));
    const groups = new Map(Object.keys(DATA.verdicts).map((id) => [id, { open: 0, waived: 0, ofErrors: 0 }]));
    for (const each of [...errors, ...faults]) {
      for (const given of each.verdicts || []) {
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
    const label = state.get("open");
    const shown = label ? [...DATA.errors, ...DATA.faults].find((each) => labelOf(each) === label) : undefined;
    if (shown) {
      open.add(shown);
      lastOpened = label;
    }
    tables();
    update();
  }

  settings.addEventListener("change", () => {
    root.dataset.theme = settings.elements.theme.value;
    if (language !== settings.elements.lang.value) {
      language = settings.elements.lang.value;
      const now = wanted();
      speak();
      fields.forEach((field) => { field.value = now[field.name]; });
      tables();
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
  document.getElementById("baselines-details").addEventListener("toggle", tables);
  addEventListener("beforeprint", () => {
    document.getElementById("baselines-details").open = true;
    tables();
    if (listed < PRINTED) {
      list(PRINTED - listed);
    }
  });

  document.querySelector("main").hidden = false;
  recall();
  performance.mark("usable");
