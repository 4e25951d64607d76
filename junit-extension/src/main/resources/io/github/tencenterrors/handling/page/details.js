  function details(each) {
    return el("div", { class: "detail" },
      each.verdicts && each.verdicts.length > 0 ? el("ul", { class: "given" }, each.verdicts.map(givenVerdict)) : "",
      el("dl", { class: "about" }, each.title === undefined ? "" : meaning(each),
        each.exercised === undefined ? "" : fact("exercised", exercised(each)),
        each.play === undefined ? "" : run(each)));
  }

  function run(each) {
    return [fact("ended", ended(each.play)),
        each.play.attempts === undefined ? "" : fact("attempts", attempts(each.play)),
        each.play.requestId ? fact("requestId", el("code", {}, each.play.requestId)) : "",
        fact("played", answer(each.play)),
        each.same !== undefined || each.others ? fact("ways", ways(each)) : ""].flat();
  }

  function exercised(error) {
    const names = error.tests === undefined ? [] : DATA.tests[error.tests];
    return [word(`exercised.${error.exercised}`),
      names.length === 0 ? "" : el("ul", { class: "plain" }, names.map((name) => el("li", {}, el("code", {}, name))))];
  }

  function fact(key, ...content) {
    return el("div", {}, el("dt", {}, word(key)), el("dd", {}, ...content));
  }

  /** What catalogues say in one language is marked so, for those who have it read aloud. */
  function marked(text) {
    return el("span", tag(text) === root.lang ? {} : { lang: tag(text) }, told(text));
  }

  function meaning(error) {
    const retry = DATA.retries[error.retry];
    return [
      fact("means", marked(error.text)),
      fact("sources", el("ul", { class: "plain" }, error.sources.map((source) => el("li", {}, sourceText(source))))),
      fact("retry", el("strong", {}, word(`retry.${retry.advice}`)), ` (${word(`basis.${retry.basis}`)}) `,
        el("span", { class: "quiet" }, marked({ en: retry.evidence }))),
    ];
  }

  function sourceText([kind, ...rest]) {
    if (kind === "row") {
      const [document, table, row] = rest;
      return word("source.row", { document, table, row });
    }
    const [source, note] = rest;
    return [word(`source.${kind}`, { document: source, source }), note ? [" (", marked({ en: note }), ")"] : ""].flat();
  }

  function givenVerdict(given) {
    const { finding, remedy } = DATA.verdicts[given.verdict];
    return el("li", { class: given.waiver ? "waived" : "" },
      el("p", {}, el("strong", {}, verdictName(given.verdict)), ": ", language === "en" ? `${told(finding)}; ` : "",
        told(DATA.reasons[given.because])),
      el("p", { class: "quiet" }, `${word("todo")} `, told(remedy)),
      given.waiver
        ? el("p", {}, el("span", { class: "badge waived" }, word("waivedUntil", { until: given.waiver.until })), " ", given.waiver.reason)
        : "");
  }

  function ended(play) {
    const outcome = DATA.outcomes[play.outcome];
    const name = outcome.kind === "hung" ? word("hungLabel") : outcome.name;
    return [el("code", {}, name), " ",
      el("span", { class: "quiet" }, [word(`kind.${outcome.kind}`), word(`meaning.${outcome.meaning}`),
        play.took > 0 ? word("after", { time: duration(play.took) }) : ""].filter(Boolean).join(" · ")),
      outcome.place ? el("div", {}, el("code", { class: "quiet" }, word("at", { place: outcome.place }))) : ""];
  }

  function attempts(play) {
    const pauses = play.at.slice(1, 21).map((time, i) => duration(time - play.at[i]));
    const more = play.attempts > 21 ? ", …" : "";
    return [timeline(play, true), el("div", { class: "quiet" },
      play.attempts > 1 ? word("attempts.pauses", { times: pauses.join(", ") + more }) : attemptsInWords(play))];
  }

  function answer(play) {
    const empty = el("p", { class: "quiet", hidden: true }, word("played.empty"));
    const code = el("code");
    const body = el("pre", { lang: "en" }, code);
    bodyOf(play).then((text) => {
      code.textContent = text;
      body.hidden = text === "";
      empty.hidden = !body.hidden;
      letScroll(body.parentElement);
    });
    return [el("div", { class: "quiet" }, `HTTP ${play.status || 200} · ${play.type || "application/json"}`), empty, body];
  }

  function ways(error) {
    const same = error.same === undefined ? [] : DATA.sames[error.same];
    return el("ul", { class: "ways" },
      (error.others || []).map((play) => el("li", { class: "other" },
        sign("crashed"), `${told(DATA.ways[play.way])}: `,
        el("strong", {}, word("ways.other", { outcome: outcomeName(DATA.outcomes[play.outcome]) })), answer(play))),
      same.map((way) => el("li", {}, sign("on-purpose"), el("span", {}, `${told(DATA.ways[way])}: ${word("ways.same")}`))));
  }
