  const AT_FIRST = 100;
  const AT_ONCE = 400;

  /** More errors than that are not put on paper unless they are shown. */
  const PRINTED = 1000;

  let nextId = 0;

  /** A row that opens a row of details below it; where it is open already, with these. */
  function rowsOf(each, cells, open, opened) {
    const id = `details-${nextId++}`;
    const button = el("button", { type: "button", class: "opener", "aria-expanded": String(open), "aria-controls": id });
    const row = el("tr", { class: "row" }, ...cells(button));
    const columns = row.children.length;
    const below = el("tr", { class: "below", id, hidden: !open }, el("td", { colspan: columns }));
    const fill = () => {
      if (!below.firstChild.firstChild) {
        below.firstChild.append(details(each));
      }
    };
    if (open) {
      fill();
    }
    button.addEventListener("click", () => {
      const opening = below.hidden;
      fill();
      below.hidden = !opening;
      button.setAttribute("aria-expanded", String(opening));
      opened(each, opening);
    });
    return [row, below];
  }

  /** Long bodies scroll, by the keyboard too. */
  function letScroll(element) {
    requestAnimationFrame(() => element.querySelectorAll("pre").forEach((body) => {
      if (body.scrollHeight > body.clientHeight + 1) {
        body.tabIndex = 0;
      }
    }));
  }

  function errorRows(error, open, opened) {
    return rowsOf(error, (button) => {
      button.append(el("code", {}, breakable(error.code)));
      const notes = [SEVERAL_PROBES && error.probe !== undefined ? DATA.probes[error.probe].name : "",
        SEVERAL_GENERATIONS ? DATA.generations[error.generation] : "",
        error.scope === "common" ? "" : error.product || word(`scope.${error.scope}`),
        error.variant || ""].filter(Boolean).join(" · ");
      return [
        el("th", { scope: "row" }, button,
          el("span", { class: "title" }, el("span", { lang: tag(error.title) }, told(error.title)),
            notes ? el("small", {}, ` ${notes}`) : "")),
        el("td", { class: "category" }, categoryName(error.category)),
        ...(error.play === undefined ? notProbed() : [
          el("td", {}, outcomeText(DATA.outcomes[error.play.outcome])),
          el("td", {}, handlingBadge(error.handling)),
          el("td", {}, timeline(error.play, false)),
          el("td", {}, verdictBadges(error.verdicts))]),
        DATA.coverage === undefined ? "" : el("td", {}, exercisedText(error)),
      ].filter(Boolean);
    }, open, opened);
  }

  function notProbed() {
    return DATA.probes.length === 0 ? [] : [el("td", { colspan: 4, class: "quiet" }, word("notProbed"))];
  }

  function exercisedText(error) {
    const state = error.exercised || "beyond";
    return el("span", { class: state === "passed" ? "badge good" : state === "beyond" ? "quiet" : "badge bad" }, word(`exercised.${state}`));
  }

  function faultRows(fault, open, opened) {
    return rowsOf(fault, (button) => {
      button.append(word(`fault.${fault.fault}`));
      return [
        el("th", { scope: "row" }, button,
          SEVERAL_GENERATIONS || SEVERAL_PROBES
            ? el("span", { class: "title" }, el("small", {}, [ofProbe(fault), DATA.generations[fault.generation]].filter(Boolean).join(" · ")))
            : ""),
        el("td", {}, outcomeText(DATA.outcomes[fault.play.outcome])),
        el("td", {}, timeline(fault.play, false)),
        el("td", {}, verdictBadges(fault.verdicts)),
      ];
    }, open, opened);
  }

  function baselineRows(baseline, open, opened) {
    return rowsOf(baseline, (button) => {
      button.append(el("code", {}, breakable(baseline.play.label.replace(/, listed nowhere$/, ""))));
      return [
        el("th", { scope: "row" }, button, SEVERAL_PROBES ? el("span", { class: "title" }, ofProbe(baseline)) : ""),
        el("td", {}, baseline.family === undefined ? word("family.none") : el("code", {}, baseline.family)),
        el("td", {}, outcomeText(DATA.outcomes[baseline.play.outcome])),
        el("td", {}, timeline(baseline.play, false)),
      ];
    }, open, opened);
  }

  const SEVERAL_GENERATIONS = new Set(DATA.errors.map((error) => error.generation)).size > 1;
  const SEVERAL_PROBES = DATA.probes.length > 1;

  function ofProbe(each) {
    return SEVERAL_PROBES ? DATA.probes[each.probe].name : "";
  }

  const texts = new Map();

  /** All that can be searched of an error, in both languages. */
  function textOf(error) {
    let text = texts.get(error);
    if (text === undefined) {
      const parts = [error.code, DATA.generations[error.generation], error.product, error.variant, error.title.en,
        error.title.zh, error.text.en, error.text.zh, error.category, WORDS[`category.${error.category}`].zh];
      if (error.play !== undefined) {
        const outcome = DATA.outcomes[error.play.outcome];
        parts.push(error.handling, outcome.name, outcome.place, WORDS[`kind.${outcome.kind}`].en, WORDS[`kind.${outcome.kind}`].zh);
        error.verdicts.forEach((given) => parts.push(given.verdict, given.verdict.replaceAll("-", " "),
          DATA.reasons[given.because].en, DATA.reasons[given.because].zh,
          DATA.verdicts[given.verdict].finding.zh, given.waiver && given.waiver.reason));
      }
      if (error.tests !== undefined) {
        parts.push(...DATA.tests[error.tests]);
      }
      text = parts.filter(Boolean).join("\n").toLowerCase();
      texts.set(error, text);
    }
    return text;
  }

  /** The errors of a generation that have every word that is searched. */
  function found(wanted) {
    const words = wanted.q.toLowerCase().split(/\s+/).filter(Boolean);
    return DATA.errors.filter((error) => isOf(error, wanted) && words.every((each) => textOf(error).includes(each)));
  }

  /** Which of some errors are wanted by the other filters; one that is left out does not count. */
  function matching(errors, wanted, without = []) {
    const is = (name) => wanted[name] && !without.includes(name);
    const [category, handling, outcome, verdict, exercised] = ["category", "handling", "outcome", "verdict", "exercised"].map(is);
    return errors.filter((error) => (!category || error.category === wanted.category)
      && (!exercised || (error.exercised || "beyond") === wanted.exercised)
      && (!handling || error.handling === wanted.handling)
      && (!outcome || isInColumn(error, wanted.outcome))
      && (!verdict || hasVerdict(error, wanted.verdict)));
  }

  function hasVerdict(error, wanted) {
    if (error.play === undefined) {
      return false;
    }
    switch (wanted) {
      case "open": return error.verdicts.some((given) => !given.waiver);
      case "waived": return error.verdicts.some((given) => given.waiver);
      case "none": return error.verdicts.length === 0;
      default: return error.verdicts.some((given) => given.verdict === wanted);
    }
  }
