  /** So many errors are marked one by one; more are counted. */
  const MOST_MARKS = 300;
  const MOST_COLUMNS = 12;
  const KINDS = ["value", "exception", "crash", "hung"];

  /** An error that only tests have been played has no outcome. */
  const PROBED = DATA.errors.filter((error) => error.play !== undefined);

  DATA.outcomes.forEach((outcome) => { outcome.key = `${outcome.kind} ${outcome.name}`; });

  /** Whether it is of the probe and the generation that are chosen. */
  function isOf(each, now) {
    return (!now.generation || each.generation === now.generation) && (!now.probe || each.probe === Number(now.probe));
  }

  function keyOf(each) {
    return DATA.outcomes[each.play.outcome].key;
  }

  function isBad(column) {
    return column.outcome.kind === "crash" || column.outcome.kind === "hung";
  }

  /** Outcomes by kind and name: returned ones first, then thrown ones, crashes, what hung; the frequent ones first. */
  const COLUMNS = (() => {
    const columns = new Map();
    DATA.baselines.forEach((baseline) => { baseline.isBaseline = true; });
    const used = [...PROBED, ...DATA.faults, ...DATA.baselines];
    used.forEach((each) => {
      const outcome = DATA.outcomes[each.play.outcome];
      const { key } = outcome;
      const column = columns.get(key) || { key, outcome, count: 0, weight: 0, isDefault: false };
      column.count += each.code === undefined ? 0 : 1;
      column.weight += 1;
      column.isDefault ||= each.isBaseline && each.family === undefined;
      columns.set(key, column);
    });
    const byCount = [...columns.values()].sort((a, b) => b.isDefault - a.isDefault || isBad(b) - isBad(a) || b.count - a.count || b.weight - a.weight);
    const kept = byCount.length > MOST_COLUMNS ? byCount.slice(0, MOST_COLUMNS - 1) : byCount;
    kept.sort((a, b) => KINDS.indexOf(a.outcome.kind) - KINDS.indexOf(b.outcome.kind) || b.count - a.count);
    const others = byCount.slice(kept.length);
    return { all: byCount, kept, others, otherKeys: new Set(others.map((each) => each.key)) };
  })();

  const USED_CATEGORIES = new Set(DATA.errors.map((error) => error.category));
  const CATEGORIES = Object.keys(WORDS).filter((key) => key.startsWith("category."))
    .map((key) => key.slice("category.".length))
    .filter((id) => USED_CATEGORIES.has(id));

  function isInColumn(each, key) {
    if (each.play === undefined) {
      return false;
    }
    const own = keyOf(each);
    return key === "others" ? COLUMNS.otherKeys.has(own) : own === key;
  }

  function columnName(key) {
    const column = COLUMNS.all.find((each) => each.key === key);
    return column ? outcomeName(column.outcome) : word("others", { n: COLUMNS.others.length });
  }

  /** What the documents say by what the code did. */
  function overview(found, now, choose) {
    const errors = found.filter((error) => error.play !== undefined);
    const keys = COLUMNS.kept.map((each) => each.key).concat(COLUMNS.others.length > 0 ? ["others"] : []);
    const oneByOne = PROBED.length <= MOST_MARKS;
    const beside = (list) => list.filter((each) => isOf(each, now));
    const cells = group(errors, (error) => error.category, keys);
    const full = Math.max(...[...cells.values()].map((inCell) => inCell.length));
    const rows = CATEGORIES.map((category) => el("tr", {},
      el("th", { scope: "row" }, categoryName(category)),
      keys.map((key) => {
        const inCell = cells.get(`${category}\n${key}`) || [];
        return el("td", {}, inCell.length === 0 ? "" : cell(category, key, inCell, oneByOne ? 0 : full, now, choose));
      })));
    const extra = (name, list, mark) => (list.length === 0 ? "" : el("tr", { class: "beside" },
      el("th", { scope: "row" }, name),
      keys.map((key) => {
        const inCell = list.filter((each) => isInColumn(each, key));
        const marks = inCell.length > 8 ? inCell.slice(0, 1) : inCell;
        return el("td", {}, inCell.length === 0 ? "" : el("span", { class: "cell" },
          marks.map((each) => el("span", { class: `mark ${mark(each)}`, title: each.play.label }, sign(mark(each) === "is-crashed" ? "crashed" : "other"))),
          inCell.length > 8 ? el("span", { class: "figure" }, `× ${figure(inCell.length)}`) : unseen(figure(inCell.length))));
      })));
    return el("table", { class: "matrix" },
      el("caption", { class: "unseen" }, word("overview")),
      el("thead", {}, el("tr", {}, el("td", {}), keys.map(columnHead))),
      el("tbody", {}, rows),
      el("tbody", {},
        extra(word("unlisted"), beside(DATA.baselines), () => "is-unlisted"),
        extra(word("broken"), beside(DATA.faults), (fault) => (fault.verdicts.some((given) => !given.waiver) ? "is-crashed" : "is-unlisted"))));
  }

  function group(errors, rowOf, keys) {
    const cells = new Map();
    const known = new Set(keys);
    errors.forEach((error) => {
      const own = keyOf(error);
      const key = `${rowOf(error)}\n${known.has(own) ? own : "others"}`;
      const list = cells.get(key);
      if (list) {
        list.push(error);
      } else {
        cells.set(key, [error]);
      }
    });
    return cells;
  }

  function columnHead(key) {
    const column = COLUMNS.kept.find((each) => each.key === key);
    if (!column) {
      return el("th", { scope: "col" }, el("span", { class: "column" }, columnName(key)));
    }
    const { outcome, isDefault } = column;
    const notes = [word(`kind.${outcome.kind}`)].concat(isDefault ? [word("default")] : []);
    return el("th", { scope: "col", class: column.count > 12 ? "roomy" : undefined, title: outcome.name },
      el("span", { class: "column" }, breakable(outcomeName(outcome))),
      el("small", {}, notes.join(" · ")));
  }

  /** A cell marks its errors, or shows their number as a part of so many. */
  function cell(category, key, errors, full, chosen, choose) {
    const isChosen = chosen.category === category && chosen.outcome === key;
    const name = word("cell", { category: categoryName(category), outcome: columnName(key), n: errors.length });
    const handlings = Object.entries(byHandling(errors)).filter(([, count]) => count > 0)
      .map(([id, count]) => `${figure(count)} ${told(DATA.handlings[id])}`).join(", ");
    const button = el("button", { type: "button", class: "cell", "aria-pressed": String(isChosen),
      "aria-label": `${name}; ${handlings}` },
      full === 0
        ? errors.map((error) => el("span", { class: `mark is-${error.handling}`, title: error.play.label }, sign(error.handling)))
        : [el("span", { class: "figure" }, figure(errors.length)), bar(errors, full)]);
    button.addEventListener("click", () => choose(category, key, isChosen));
    return button;
  }
