  const SVG = "http://www.w3.org/2000/svg";

  /** An element with attributes and children. Texts become text nodes: nothing is ever read as markup. */
  function el(name, attributes = {}, ...children) {
    return filled(document.createElement(name), attributes, children);
  }

  function svg(name, attributes = {}, ...children) {
    return filled(document.createElementNS(SVG, name), attributes, children);
  }

  function filled(element, attributes, children) {
    for (const [key, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== false) {
        element.setAttribute(key, value === true ? "" : value);
      }
    }
    element.append(...children.flat().filter((child) => child !== undefined && child !== ""));
    return element;
  }

  function sign(id) {
    return svg("svg", { class: "sign", "aria-hidden": "true" }, svg("use", { href: `#sign-${id}` }));
  }

  /** A name that may be broken between its words: Request|Limit|Exceeded.|Uin. */
  function breakable(text) {
    return text.split(/(?<=[a-z0-9])(?=[A-Z])|(?<=[._$/-])(?=[^._$/-])/)
      .flatMap((part, i) => (i === 0 ? [part] : [el("wbr"), part]));
  }

  function unseen(text) {
    return el("span", { class: "unseen" }, text);
  }

  function handlingBadge(id) {
    return el("span", { class: `badge is-${id}` }, sign(id), told(DATA.handlings[id]));
  }

  function verdictBadge(given) {
    const waived = Boolean(given.waiver);
    return el("li", {}, el("span", { class: waived ? "badge waived" : "badge bad" },
      waived ? "" : sign("crashed"),
      verdictName(given.verdict),
      waived ? el("small", {}, ` ${word("waived")}`) : ""));
  }

  function verdictBadges(verdicts) {
    return verdicts.length === 0 ? "" : el("ul", { class: "badges" }, verdicts.map(verdictBadge));
  }

  function outcomeText(outcome) {
    return el("span", { class: `outcome kind-${outcome.kind}`, title: outcome.name },
      outcome.kind === "crash" ? sign("crashed") : outcome.kind === "hung" ? sign("hung") : "",
      el("span", { class: "outcome-name" }, breakable(outcomeName(outcome)),
        outcome.kind === "hung" ? "" : el("small", {}, ` ${word(`kind.${outcome.kind}`)}`)));
  }
