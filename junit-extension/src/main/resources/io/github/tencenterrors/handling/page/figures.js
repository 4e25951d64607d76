  /** Requests as dots on a line, to scale; in words for those who do not see it. */
  function timeline(play, large) {
    if (play.attempts === undefined) {
      return el("span", { class: "quiet" }, large ? word("attempts.none") : "–",
        large ? "" : unseen(` ${word("attempts.none")}`));
    }
    const width = large ? 420 : 96;
    const height = large ? 26 : 16;
    const edge = 7;
    const last = play.at[play.at.length - 1] || 0;
    const x = (time) => edge + (last === 0 ? 0 : (time / last) * (width - 2 * edge));
    const line = svg("svg", { class: large ? "timeline large" : "timeline", viewBox: `0 0 ${width} ${height}`,
      width, height, "aria-hidden": "true" },
      last === 0 ? "" : svg("path", { class: "axis", d: `M${edge} ${height / 2}H${width - edge}` }),
      play.at.map((time) => svg("circle", { cx: x(time).toFixed(1), cy: height / 2, r: large ? 5 : 3.5 })));
    return el("span", { class: "attempts" },
      el("span", { class: "figure" }, `${figure(play.attempts)}×`), play.attempts === 0 ? "" : line,
      large ? "" : unseen(` ${attemptsInWords(play)}`));
  }

  function attemptsInWords(play) {
    const times = play.at.slice(0, 20).map(duration).join(", ") + (play.attempts > 20 ? ", …" : "");
    return play.attempts === 0 ? "" : word("attempts.at", { n: play.attempts, times });
  }

  function byHandling(errors) {
    const counts = Object.fromEntries(Object.keys(DATA.handlings).map((id) => [id, 0]));
    errors.forEach((error) => {
      if (error.handling !== undefined) {
        counts[error.handling] += 1;
      }
    });
    return counts;
  }

  /** The handlings of some errors as parts of a bar, which is full for so many. */
  function bar(errors, full = errors.length) {
    let from = 0;
    const parts = Object.entries(byHandling(errors)).map(([id, count]) => {
      const share = (count / Math.max(full, 1)) * 100;
      const part = svg("rect", { class: `fill-${id}`, x: `${from}%`, width: `${share}%`, height: "100%" });
      from += share;
      return share === 0 ? "" : part;
    });
    return svg("svg", { class: "bar", "aria-hidden": "true" }, parts);
  }
