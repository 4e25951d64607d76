  const WORDS = JSON.parse(document.getElementById("words").textContent);
  const DATA = JSON.parse(await unpacked(document.getElementById("data")));

  /** Much data is zipped, and in base64. */
  async function unpacked({ type, textContent }) {
    if (type === "application/json") {
      return textContent;
    }
    const binary = atob(textContent);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < bytes.length; i++) {
      bytes[i] = binary.charCodeAt(i);
    }
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
  }

  let answers;

  /** The bodies that were played; unpacked when the first of them is asked for. */
  function bodyOf(play) {
    answers ||= unpacked(document.getElementById("answers")).then(JSON.parse);
    return answers.then((all) => all[play.answer]);
  }

  let language = "en";

  /** A text of ours. Of two forms divided by a bar, the first is for one. */
  function word(key, values = {}) {
    const entry = WORDS[key];
    if (!entry) {
      return key;
    }
    const forms = entry[language].split("|");
    const many = values.n ?? values.all;
    const form = forms.length > 1 && many !== 1 ? forms[1] : forms[0];
    return form.replace(/\{(\w+)\}/g, (gap, name) => (name in values ? figure(values[name]) : gap));
  }

  /** A text of the catalogue, in this language if it is there. */
  function told(text) {
    return text[language] || text.en || text.zh;
  }

  function tag(text) {
    const found = text[language] ? language : text.en ? "en" : "zh";
    return found === "zh" ? "zh-Hans" : "en";
  }

  function figure(value) {
    return typeof value === "number" ? value.toLocaleString("en-US") : value;
  }

  function categoryName(id) {
    return word(`category.${id}`);
  }

  /** A verdict in a word or two: as it is called in files, or by its finding, which is short in Chinese. */
  function verdictName(id) {
    return language === "en" ? id.replaceAll("-", " ") : DATA.verdicts[id].finding.zh;
  }

  function outcomeName(outcome) {
    return outcome.kind === "hung" ? word("hungLabel") : outcome.label || "\u2205";
  }

  function duration(milliseconds) {
    if (milliseconds === 0) {
      return "0";
    }
    const [value, unit] = milliseconds < 1000 ? [milliseconds, "ms"] : [milliseconds / 1000, "s"];
    return `${Number(value.toPrecision(3)).toLocaleString("en-US", { maximumSignificantDigits: 3 })}\u00a0${unit}`;
  }
