"use strict";
(() => {
  const SHOWN_AT_FIRST = { codes: 20, samples: 5 };

  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const fields = [...form.elements].filter((field) => field.name);
  const lists = [...document.querySelectorAll("[data-list]")].map((element) => ({
    element,
    kind: element.dataset.list,
    group: element.closest("details"),
    items: [...element.children],
    whole: false,
  }));
  const texts = new Map();

  for (const list of lists) {
    for (const item of list.items) {
      texts.set(item, item.textContent.toLowerCase());
    }
    list.more = moreOf(list);
  }

  /** The note below a long list, and a button for the rest of it. */
  function moreOf(list) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Show all";
    button.addEventListener("click", () => {
      const next = list.items.find((item) => item.hidden);
      list.whole = true;
      update();
      if (next) {
        next.tabIndex = -1;
        next.focus();
      }
    });
    const more = document.createElement("p");
    more.className = "more";
    more.append(document.createElement("span"), " ", button);
    (list.element.closest(".sheet") || list.element).after(more);
    return more;
  }

  function count(number) {
    return number.toLocaleString("en-US");
  }

  /** A filter asks only those items that have what it is about. */
  function matches(item, words, wanted) {
    return wanted.every(([name, value]) => !(name in item.dataset) || item.dataset[name] === value)
      && words.every((word) => texts.get(item).includes(word));
  }

  function update() {
    const words = form.elements.q.value.toLowerCase().split(/\s+/).filter(Boolean);
    const wanted = fields.filter((field) => field.tagName === "SELECT" && field.value)
      .map((field) => [field.name, field.value]);
    const filtering = words.length > 0 || wanted.length > 0;
    const totals = { codes: [0, 0], samples: [0, 0] };

    for (const list of lists) {
      const asked = words.length > 0 || wanted.some(([name]) => list.items.some((item) => name in item.dataset));
      const matching = list.items.filter((item) => matches(item, words, wanted));
      const most = asked || list.whole ? Infinity : SHOWN_AT_FIRST[list.kind];
      const visible = new Set(matching.slice(0, most));
      for (const item of list.items) {
        item.hidden = !visible.has(item);
      }
      list.more.hidden = matching.length <= most;
      list.more.firstChild.textContent = `${count(visible.size)} of ${count(matching.length)} shown.`;
      if (list.group) {
        list.group.hidden = asked && matching.length === 0;
        if (asked && matching.length > 0) {
          list.group.open = true;
        }
      }
      const total = totals[list.kind];
      total[0] += matching.length;
      total[1] += list.items.length;
    }

    document.querySelectorAll("[data-none]").forEach((note) => {
      note.hidden = !filtering || totals[note.dataset.none][0] > 0;
    });
    shown.textContent = `${of(totals.samples, "listed finding")} and ${of(totals.codes, "code")} match`;
  }

  function of([some, all], noun) {
    return `${count(some)} of ${count(all)} ${noun}${all === 1 ? "" : "s"}`;
  }

  function remember() {
    const state = new URLSearchParams();
    fields.filter((field) => field.value).forEach((field) => state.set(field.name, field.value));
    history.replaceState(null, "", `#${state}`);
  }

  function recall() {
    const state = new URLSearchParams(location.hash.slice(1));
    if (location.hash.length > 1 && !fields.some((field) => state.has(field.name))) {
      return;
    }
    for (const field of fields) {
      field.value = state.get(field.name) || "";
      if (field.selectedIndex === -1) {
        field.value = "";
      }
    }
    update();
  }

  /** Long bodies scroll: their place is brought into sight, and the keyboard may scroll them. */
  function settle(group) {
    for (const body of group.querySelectorAll("pre")) {
      const place = body.querySelector("mark");
      if (place && body.scrollHeight > body.clientHeight && body.clientHeight > 0 && !body.hasAttribute("tabindex")) {
        body.tabIndex = 0;
        body.scrollTop = place.offsetTop - (body.clientHeight - Math.min(place.offsetHeight, body.clientHeight)) / 2;
      }
    }
  }

  for (const event of ["input", "change"]) {
    form.addEventListener(event, () => {
      update();
      remember();
    });
  }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(() => {
    update();
    remember();
  }));
  addEventListener("hashchange", recall);
  document.querySelectorAll("details").forEach((group) => {
    group.addEventListener("toggle", () => settle(group));
  });
  addEventListener("beforeprint", () => {
    document.querySelectorAll("details").forEach((group) => { group.open = true; });
  });

  form.hidden = false;
  update();
  recall();
  document.querySelectorAll("details[open]").forEach(settle);
})();
